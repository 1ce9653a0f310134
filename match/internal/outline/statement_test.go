package outline

import (
	"strings"
	"testing"

	"github.com/resumematch/resumematch/match/internal/textline"
)

// outlineOf reads the anatomy of a text.
func outlineOf(text string) Outline { return Read(text, textline.Parse(text)) }

// statementsOf returns the statements of a text, one a line.
func statementsOf(text string) string {
	var out []string
	for _, s := range outlineOf(text).Statements {
		out = append(out, s.Text)
	}
	return strings.Join(out, "\n")
}

const inRole = "Jo Doe\n\nExperience\n\nIT Manager, Example Ltd\nJan 2010 - Present\n"

// TestStatementShapes: the shapes statements come in.
func TestStatementShapes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"bullets of any glyph", "- Led the help desk.\n• Built the lab.\n\uf0b7 Ran the tests.\n* Wrote the plan.\n1. Cut the cost.",
			"Led the help desk.\nBuilt the lab.\nRan the tests.\nWrote the plan.\nCut the cost."},
		{"a glued star", "*Led the help desk of the bank.", "Led the help desk of the bank."},
		{"no glyph", "Led the help desk.\nBuilt the lab.", "Led the help desk.\nBuilt the lab."},
		{"wrapped", "- Led the help desk of the bank and of its\n  branches in the north.\n- Built the lab.", "Led the help desk of the bank and of its branches in the north.\nBuilt the lab."},
		{"torn by an extractor", "- Led the support of offices across the U.S.\n- and Canada, with a small team.\n- Built the lab.",
			"Led the support of offices across the U.S. and Canada, with a small team.\nBuilt the lab."},
		{"small letters by habit of few", "- Negotiated the renewal of the lamps, -$400k\n- mentored 4 keepers into pilots\n- p95 delay of the bell 1.9s → 240ms\n- Built the lab of the northern harbor and of its branches in the east of the country.",
			"Negotiated the renewal of the lamps, -$400k\nmentored 4 keepers into pilots\np95 delay of the bell 1.9s → 240ms\nBuilt the lab of the northern harbor and of its branches in the east of the country."},
		{"small letters behind a full line", "- Led the support of the offices of the north and of the branches that were\n- opened in the east of the country.\n- Built the lab.",
			"Led the support of the offices of the north and of the branches that were opened in the east of the country.\nBuilt the lab."},
		{"torn behind a comma", "- Ran servers, storage and backup,\n- Networks and voice included.\n- Built the lab.", "Ran servers, storage and backup, Networks and voice included.\nBuilt the lab."},
		{"two sentences in a bullet", "- Led the help desk. Cut the queue in half.", "Led the help desk. Cut the queue in half."},
		{"prose", "Led the help desk of the bank. Built a lab for the staff.Wrote its rules. It was a good time.",
			"Led the help desk of the bank.\nBuilt a lab for the staff.\nWrote its rules."},
		{"tools under a wrapped bullet", "- Ran the lamps of the northern harbor with a team of\n  keepers in four yards.\n  Tech: Go, Oil, Lamp Log\n- Built the lab\n  for keepers\n  Stack: Go, Oil", "Ran the lamps of the northern harbor with a team of keepers in four yards.\nBuilt the lab for keepers"},
		{"criteria answered", "\nKeeps the harbor lit\nWhen two yards closed I moved all of their lamps to the new store in a week.\n\nLeads the lamp desk.\n- Built the lab.", "When two yards closed I moved all of their lamps to the new store in a week.\nLeads the lamp desk.\nBuilt the lab."},
		{"what the work came to", "Kept the lamps of the yard. The lamp office now governs a portfolio of 46 halls worth 72 million. The company now has 900 staff in 12 yards. The hall now looks good.", "Kept the lamps of the yard.\nThe lamp office now governs a portfolio of 46 halls worth 72 million."},
		{"what came of it behind a semicolon", "Brought the lamp desk back in-house;\nthis saved the harbor 40,000 a year.", "Brought the lamp desk back in-house; this saved the harbor 40,000 a year."},
		{"an I that was scanned", "- lmplemented the lamp log of yards.\n- lnstalled oil tanks.", "lmplemented the lamp log of yards.\nlnstalled oil tanks."},
		{"information systems", "- Definition of the IS lamp plan, validated by the board\n- Audit of the harbor IS, choice of a store", "Definition of the IS lamp plan, validated by the board\nAudit of the harbor IS, choice of a store"},
		{"a post of hers", "- She was the lamp voice on the harbor road show", "She was the lamp voice on the harbor road show"},
		{"reports that are work", "- Report to the board on lamp risk, and keep its minutes\n- Member of the executive team, kept its lamps", "Report to the board on lamp risk, and keep its minutes\nMember of the executive team, kept its lamps"},
		{"one glued dash among others", "- Built the lab.\n- Ran the yard.\n- Kept the oil dry.\n-Lamp desk lead; eleven events", "Built the lab.\nRan the yard.\nKept the oil dry.\nLamp desk lead; eleven events"},
		{"label of one", "Contribution:  First point of contact for harbor staff", "First point of contact for harbor staff"},
		{"names in code marks", "`Oil` `Wick Log` `Salt`\n- Built the lab.", "Built the lab."},
		{"what somebody is to a thing", "- Maintainer of the Lamp SDK for Example 20022", "Maintainer of the Lamp SDK for Example 20022"},
		{"label before", "- Key Accomplishments: Moved the bank to one network.", "Moved the bank to one network."},
		{"label line", "Responsibilities:\n- Led the help desk.", "Led the help desk."},
		{"duties", "- Responsible for the help desk.\n- Budget preparation and tracking.\n- In charge of telephony.", "Responsible for the help desk.\nBudget preparation and tracking.\nIn charge of telephony."},
		{"opening clause", "- As head of the desk, cut the queue.\n- In 2015, took over the lab.", "As head of the desk, cut the queue.\nIn 2015, took over the lab."},
		{"present tense and gerunds", "- Manage the vendors.\n- Managing the budget of the plant.\n- Tests the images.", "Manage the vendors.\nManaging the budget of the plant.\nTests the images."},
		{"torn behind U.S.", "- Lead engineer supporting the U.S.\n- Postal Service and its branches in the east of the country.\n- Built the lab.",
			"Lead engineer supporting the U.S. Postal Service and its branches in the east of the country.\nBuilt the lab."},
		{"complete with U.S.", "- Turned a loss into growth and expansion in the U.S.\n- Cutrisk by more than $9 million for the group.", "Turned a loss into growth and expansion in the U.S.\nCutrisk by more than $9 million for the group."},
		{"head of the role glued on", "Network Manager 05/2013 to Current Example Ltd Hull, UK Ran the lines of the bank. Built the lab.", "Ran the lines of the bank.\nBuilt the lab."},
		{"head and label glued on", "Trainer, Example Works - Hull, UK Responsibilities Develop classes for customers of the bank; write the guides.", "Develop classes for customers of the bank; write the guides."},
		{"bullets inside a line", "October 2010 to August 2013 Example Works - Hull, UK Responsibilities: -Ran the desk of the bank and of its branches in the north. -Built the lab for the staff.",
			"Ran the desk of the bank and of its branches in the north.\nBuilt the lab for the staff."},
		{"bullets inside a line, some without a full stop", "October 2010 to August 2013 Example Works - Hull, UK Responsibilities: -Ran the desk of the bank and of its branches in the north. -Built the lab for the staff -Train the staff of the lab. - Kept the halls lit. - Manager of the store. Accomplishments: - Won the prize of the bank",
			"Ran the desk of the bank and of its branches in the north.\nBuilt the lab for the staff\nTrain the staff of the lab.\nKept the halls lit.\nManager of the store.\nWon the prize of the bank"},
		{"dashes before actions", "- Ran the desk of the bank - Built the lab for its staff – Wrote the guides of the lab", "Ran the desk of the bank\nBuilt the lab for its staff\nWrote the guides of the lab"},
		{"dashes that are no bullets", "- Ran the desk of the bank - Hall Works - for a year. - Lamp Design\n- Ran the desk of Hall - Support of its lamps\n- Moved Example-Managed halls -Hull and Kent- to York.",
			"Ran the desk of the bank - Hall Works - for a year. - Lamp Design\nRan the desk of Hall - Support of its lamps\nMoved Example-Managed halls -Hull and Kent- to York."},
		{"a heading behind a statement", "- Wrote the guides of the desk. SAP R3\n- Ran the desk of the bank. Accomplishments:\n- Built the lab for the staff. CARE OF LAMPS\n- Moved the store to Hull. STRENGTHS\n- Lamp design and testing", "Wrote the guides of the desk. SAP R3\nRan the desk of the bank.\nBuilt the lab for the staff.\nMoved the store to Hull."},
		{"prose without full stops", "Ran the desk of the bank and its branches Built a lab for the staff Write the guides of the desk. Keep the store Support the staff of the lab as needed Manage 3 halls of the bank",
			"Ran the desk of the bank and its branches\nBuilt a lab for the staff\nWrite the guides of the desk.\nKeep the store\nSupport the staff of the lab as needed\nManage 3 halls of the bank"},
		{"capitals inside prose that begin nothing", "Ran the customer Support team of the bank. Built halls with features like Shared lamps for all. Prepare the monthly Develop and Design Guides of the desk. Keep the lamps of Managed halls lit.",
			"Ran the customer Support team of the bank.\nBuilt halls with features like Shared lamps for all.\nPrepare the monthly Develop and Design Guides of the desk.\nKeep the lamps of Managed halls lit."},
		{"a bullet without full stops", "- Ran the desk of the bank and its branches Built a lab for the staff", "Ran the desk of the bank and its branches Built a lab for the staff"},
		{"a parenthesis over two lines", "- Ran the desk of two teams (Hull\nTeam and Kent team) and a store.\n- Built the lab (a", "Ran the desk of two teams (Hull Team and Kent team) and a store.\nBuilt the lab (a"},
		{"reports that are work", "- Reporting: Wrote the figures of the desk.\n- Reporting: Lamp Manager dashboards of all halls", "Reporting: Wrote the figures of the desk.\nReporting: Lamp Manager dashboards of all halls"},
		{"bullets inside a bullet", "- Ran the desk of the bank. • Built the lab • Wrote the guides.", "Ran the desk of the bank.\nBuilt the lab\nWrote the guides."},
		{"employer and place glued on", "Example Works - Hull, UK Managed all print of the group via the portal.", "Managed all print of the group via the portal."},
		{"what somebody can, as a duty", "- Led the desk.\n- Experienced in training desk staff of the bank.\n- Experienced working with lamp makers of the north.\n- Expertise in migration of mail stores of banks.", "Led the desk.\nExperienced in training desk staff of the bank.\nExperienced working with lamp makers of the north.\nExpertise in migration of mail stores of banks."},
		{"what came of it", "- Led the desk.\n- Outcome: All desks were able to use the lamps.\n- Result: Stronger lamps in all halls\nImpact: Bills were paid on time.", "Led the desk.\nAll desks were able to use the lamps.\nStronger lamps in all halls\nBills were paid on time."},
		{"a problem, a deed and what came of it", "CHALLENGE: Half of the desk had left. Its calls took nine hours.\nAction: Asked all of them why.\nImpact ► All of the desk stayed.\nSituation: Inherited a desk without rules.",
			"Asked all of them why.\nAll of the desk stayed.\nInherited a desk without rules."},
		{"verbs of no list", "- Cabled the new wing.\n- Stood up a desk for the bank.\n- Sat on the change board.\n- Allied Irish Lamps, Dublin", "Cabled the new wing.\nStood up a desk for the bank.\nSat on the change board."},
		{"verbs by their ending, or misspelt", "- Anonymize certain rows.\n- Acidified two soils of the north.\n- Particiapte in the care of lamps\n- Coordinete the desk of the bank.\n- Supersize Lamps Ltd", "Anonymize certain rows.\nAcidified two soils of the north.\nParticiapte in the care of lamps\nCoordinete the desk of the bank."},
		{"years that say which releases", "- Example Server 2000-2010 upgrades and new installations.\n- Lamp Ltd 2000-2010", "Example Server 2000-2010 upgrades and new installations."},
		{"activities in the plural", "- Hall drive mappings, lamp mappings.\n- Several old buildings", "Hall drive mappings, lamp mappings."},
		{"a line of titles that opens like a verb", "- Led the desk of the bank.\nTraining Manager Lamp Designer, Lamp Buyer Store Keeper, and Training Director\nApril 1980 to May 2000 Example Works - Hull, UK\n- Training the manager and the lamp director.", "Led the desk of the bank.\nTraining the manager and the lamp director."},
		{"torn off at an article", "- Led the desk of the bank and of its branches in the north.\n- Working closely with the.\n- Working closely with an editor.", "Led the desk of the bank and of its branches in the north.\nWorking closely with an editor."},
		{"what a post asks for", "- Led the desk.\n- Usual Requirements Education: High school diploma or years of training and care of lamps.\n- Education: Built the school of lamps.", "Led the desk.\nEducation: Built the school of lamps."},
		{"the head of a page behind a statement", "- Led the desk of the bank and of its branches in the north. JO DOE jo@example.com\n- Moved the mail of the bank and of its branches. All of it went to jo@example.com in a week.", "Led the desk of the bank and of its branches in the north.\nMoved the mail of the bank and of its branches. All of it went to jo@example.com in a week."},
		{"what it was", "- Led the desk.\n- The new portal was the fastest of the group.\n- My role is to keep the lamps of the bank lit.\n- The lamp is one of nine.", "Led the desk.\nThe new portal was the fastest of the group.\nMy role is to keep the lamps of the bank lit."},
		{"work behind a condition", "- If there are any lamps that are not lit, I make the repair at once.", "If there are any lamps that are not lit, I make the repair at once."},
		{"what somebody can, without a preposition", "- Experienced lamp store management and hall development.\n- Experienced lamp manager with a sense for hall development.", "Experienced lamp store management and hall development."},
		{"torn before a noun that may be a verb", "- Support the desk of the bank, made plans.\n- work instructions for lamps from hall to hall.\n- Built the lab.", "Support the desk of the bank, made plans. work instructions for lamps from hall to hall.\nBuilt the lab."},
		{"gerunds under a description", "description - The desk serves the whole bank.\n- Keeping all lamps with the desk so that each of them is lit\n- Building lamps consists of three steps", "Keeping all lamps with the desk so that each of them is lit"},
		{"what was reported and what was asked", "- Reports to management on all lamps.\n- Required a diploma of all staff of the desk.", "Reports to management on all lamps.\nRequired a diploma of all staff of the desk."},
		{"done, without a verb of being", "- All lamps moved to Hull\n- Findings on lamps closed", "All lamps moved to Hull\nFindings on lamps closed"},
		{"over the end of a page", "- Moved 40 lamps to Hull and closed two\nPage 1 of 2\n\fJo Doe\nold lamp halls in Kent.\n- Led the desk.", "Moved 40 lamps to Hull and closed two old lamp halls in Kent.\nLed the desk."},
		{"a list that opens with work", "- Lamp installations and moves, halls, Example Server, Oil, MyOil.\n- Lamps, Halls, Example Server, Oil, MyOil.", "Lamp installations and moves, halls, Example Server, Oil, MyOil."},
		{"years that say which plan", "- Defined the 2019-2023 lamp plan\n- Led the 2021–2022 move of the desk to a new hall\n- Ran the bank.", "Defined the 2019-2023 lamp plan\nLed the 2021–2022 move of the desk to a new hall\nRan the bank."},
		{"clients", "- My customers include Example Bank, Sample and Kent.\n- Key clients included Example and Sample.\n- Customers included lamp makers, foundries and banks", "My customers include Example Bank, Sample and Kent.\nKey clients included Example and Sample.\nCustomers included lamp makers, foundries and banks"},
		{"torn before a parenthesis", "- Installed all halls of Lamp 4.0 and Oil 4.2\n- (Hull/Kent/York) with Example and Sample as lamps.\n- Built the lab.", "Installed all halls of Lamp 4.0 and Oil 4.2 (Hull/Kent/York) with Example and Sample as lamps.\nBuilt the lab."},
		{"courses and certificates that are work", "- Completed certification of all pumps of the plant.\n- Completed course design for the new class.\n- Prepared the exam of all halls.\n- Completed a course in lamps for 40 staff.",
			"Completed certification of all pumps of the plant.\nCompleted course design for the new class.\nPrepared the exam of all halls.\nCompleted a course in lamps for 40 staff."},
		{"travel and a clearance that are work", "- Reduced travel costs 30%.\n- Cut travel by 40%\n- Obtained FDA clearance for three devices.\n- Obtained customs clearance for the lamps.",
			"Reduced travel costs 30%.\nCut travel by 40%\nObtained FDA clearance for three devices.\nObtained customs clearance for the lamps."},
		{"a heading glued on", "- Lamp Management Responsible for the lamps of all halls.\n- Hall Care & Lamp Handling Involved in the care of halls.\n- Lamp Design Effectively manage the desk of the bank.\n- Major Contributions Built a lab for the staff.\n- Lamp Desk Advisor Was responsible for the desk.",
			"Responsible for the lamps of all halls.\nInvolved in the care of halls.\nEffectively manage the desk of the bank.\nBuilt a lab for the staff.\nWas responsible for the desk."},
		{"no heading glued on", "- Installation of Lamp Management Developed by the desk.\n- Review Lamp Design Introduced a new way of work.\n- The Lamp Planning tools moved to Hull.",
			"Installation of Lamp Management Developed by the desk.\nReview Lamp Design Introduced a new way of work.\nThe Lamp Planning tools moved to Hull."},
		{"a heading glued on behind", "- Ran the desk of the bank in all of its halls. Key Skills\n- Ran the classes of the bank in all of its halls Accomplishments:\n- Built a lab for the staff of the bank Skills Used Lamps, training of staff.\n- Led the care of all lamps. Major responsibilities",
			"Ran the desk of the bank in all of its halls.\nRan the classes of the bank in all of its halls\nBuilt a lab for the staff of the bank\nLed the care of all lamps."},
		{"no heading glued on behind", "- Led the staff of the bank to its Accomplishments\n- Wrote the guide of the bank on new Lamp Projects\n- Ran the desk. Key Skills were taught.", "Led the staff of the bank to its Accomplishments\nWrote the guide of the bank on new Lamp Projects\nRan the desk. Key Skills were taught."},
		{"a template's employer glued on", "Company Name - City, State Manage and plan the lines of the bank and of its branches in the north.\n- City, State Assist in the care of lamps.\nCompany Name City, State Prior to the move of the bank to its new halls I ran the desk.\n- Led [Company Name] to a new hall.",
			"Manage and plan the lines of the bank and of its branches in the north.\nAssist in the care of lamps.\nPrior to the move of the bank to its new halls I ran the desk.\nLed [Company Name] to a new hall."},
		{"a list, a prize and an address that are work", "- Including the new staff, trained all desks of the bank.\n- Recipient of the Example Prize for lamp care\n- Moved www.example.org to a new store.", "Including the new staff, trained all desks of the bank.\nRecipient of the Example Prize for lamp care\nMoved www.example.org to a new store."},
		{"a remark torn from the line above", "- bought by Example in 2013) Designed the parts of the editor.", "Designed the parts of the editor."},
		{"a bullet of a symbol font behind a label", "description - \uf0d8\tInstallation of lamps in all halls\n\uf0d8\tCare of the lamps of the bank\nDescription - \uf0b7 Lamp installation", "Installation of lamps in all halls\nCare of the lamps of the bank\nLamp installation"},
		{"long dashes behind labels", "company — Example Works\ndescription — Installation of servers in the north — Backed the mail store up every night — Managed the desk of the bank", "Installation of servers in the north\nBacked the mail store up every night\nManaged the desk of the bank"},
		{"description that is work", "description - Installation of servers in the north\n- Backup of the mail store every night", "Installation of servers in the north\nBackup of the mail store every night"},
		{"first person", "I am also currently involved in a move of the data center. I am leading the desk too.", "I am also currently involved in a move of the data center.\nI am leading the desk too."},
		{"a list without bullets", "Roles & Responsibilities:\nManaging the data center of the group\nVendor Management & AMC renewal\nAsset Management\nReporting of incidents to the board",
			"Managing the data center of the group\nVendor Management & AMC renewal\nAsset Management\nReporting of incidents to the board"},
		{"names under a label", "Hardware:\n- Cisco core switches\n- Dell blade servers\n\nResponsibilities:\n- Backup of the mail store", "Backup of the mail store"},
		{"a label in lower case is not the rest of a line", "Set up lines for the customers of the bank in the north\ncompany - Example Works\ndescription - Maintain the store of files\n- Ran the desk.",
			"Set up lines for the customers of the bank in the north\nMaintain the store of files\nRan the desk."},
		{"an adverb opens a bullet in lower case", "- Built lamps for the bank\n- personally designed the store of the bank", "Built lamps for the bank\npersonally designed the store of the bank"},
		{"a page between", "- Led the help desk of the bank and of its\n\nPage 1 of 2\n\nbranches in the north.\n- Built the lab.", "Led the help desk of the bank and of its branches in the north.\nBuilt the lab."},
		{"a place glued on", "Hull, UK As a manager, built the lab of the bank.", "As a manager, built the lab of the bank."},
		{"a label with a number", "Responsibility 1. Built the store of the bank.\n2. Writing the queries of the desk.", "Built the store of the bank.\nWriting the queries of the desk."},
		{"a glued star inside a line", "- Set up rooms for the guests*Assisted in the repair of lamps", "Set up rooms for the guests\nAssisted in the repair of lamps"},
		{"an activity torn from nothing", "- Wrote the rules of the desk with its staff.\n- deployment of lamps in all rooms of the bank", "Wrote the rules of the desk with its staff.\ndeployment of lamps in all rooms of the bank"},
		{"an activity under a description", "description - The desk serves the whole bank.\n- On site testing of pumps.\n- Flexible service with lamps", "On site testing of pumps."},
		{"a bare activity behind its label", "description - Client interaction", "Client interaction"},
		{"names under Environment", "- Led the desk.\nEnvironment\n- Time Collection\n- Java 1.6, Oracle 11, Lamp server with an API of the desk\n\nResponsibilities\n- Testing of lamps", "Led the desk.\nTesting of lamps"},
		{"facts of a project in front", "- Project: Lamps Team size: 4 Role: Tester Responsibilities: Ran the tests of the bank.", "Ran the tests of the bank."},
		{"what somebody was in a role", "- I was the contact of all vendors of the bank.\n- I am confident in all I do.", "I was the contact of all vendors of the bank."},
		{"seventeen sentences in a bullet", "- " + strings.Repeat("Built a lamp for the desk. ", 17), strings.TrimSpace(strings.Repeat("Built a lamp for the desk.\n", 17))},
		{"a bullet behind a bullet", "- • Led the desk.\n- • writing the guides of the bank\n- • ran the tests", "Led the desk.\nwriting the guides of the bank\nran the tests"},
		{"a bullet behind a label", "description - · Lamp installation and repair (version 5)\n- Ran the tests.", "Lamp installation and repair (version 5)\nRan the tests."},
		{"a heading with the bullet of its list", "- Reporting\nPrepared the figures of the desk every week.\n- Lamp Design\nUsed new lamps in all halls.",
			"Prepared the figures of the desk every week.\nUsed new lamps in all halls."},
		{"work behind a clause", "- Under the head of the desk, operates and repairs all lamps.\n- If a lamp fails, I make the repair at once.\n- Over the course of a year I built the lab of the bank.",
			"Under the head of the desk, operates and repairs all lamps.\nIf a lamp fails, I make the repair at once.\nOver the course of a year I built the lab of the bank."},
		{"research of some extent", "- Extensive research and visits to win new readers.\n- Upload lamps to the store.", "Extensive research and visits to win new readers.\nUpload lamps to the store."},
		{"the company in passing", "- Example Ltd, technology startup, created lamps for halls and sold them.", "Example Ltd, technology startup, created lamps for halls and sold them."},
		{"what the job included", "- This includes the care of four halls.", "This includes the care of four halls."},
		{"a label without a mark", "- Responsibilities Manage the lamps of the bank.\n- Accomplishments Built a lab for it.", "Manage the lamps of the bank.\nBuilt a lab for it."},
		{"headings with the bullets of their lists", "- Lamp Management\n- Built two kinds of lamps for the bank.\n- Led the care of them in all halls.\n- Team Leadership\n- Hired the staff of the desk and its night shift.\n- Ran the training of the staff for years.",
			"Built two kinds of lamps for the bank.\nLed the care of them in all halls.\nHired the staff of the desk and its night shift.\nRan the training of the staff for years."},
		{"a report that is work", "- Reported to the board on the state of all lamps.\n- Acquired by hand all lamps of the north.\n- Leader in the group of teachers who built the lab.\n- Member of the Lamp Board\n- I reported directly to the CEO.", "Reported to the board on the state of all lamps.\nAcquired by hand all lamps of the north.\nMember of the Lamp Board\nI reported directly to the CEO."},
		{"what something has done, in verbs of one form", "- It has cut the cost of the desk by half\n- It has also set the rules of the bank\n- The team has put all lamps on one plan\n- It has 40% fewer faults than the old lamp", "It has cut the cost of the desk by half\nIt has also set the rules of the bank\nThe team has put all lamps on one plan\nIt has 40% fewer faults than the old lamp"},
		{"skills of others, and work behind one's own", "- Honed negotiation skills while buying lamps for nine halls\n- Refined the debugging skills of new staff\n- Sharpened writing skills across the team\n- Honed sales skills, closing two halls\n- Polished sales skills to win 40% more halls", "Honed negotiation skills while buying lamps for nine halls\nRefined the debugging skills of new staff\nSharpened writing skills across the team\nHoned sales skills, closing two halls\nPolished sales skills to win 40% more halls"},
		{"what somebody is dedicated to or trusted with", "- I am dedicated to keeping the lamps\n- I am trusted by all desks to mend the lamps\n- I am highly trusted to run the desk", "I am dedicated to keeping the lamps\nI am trusted by all desks to mend the lamps\nI am highly trusted to run the desk"},
		{"work behind what is none", "- Company is a maker of lamps for halls and homes. Senior Lamp Engineer Led the care of lamps in three halls.\n- Maker of lamps. Hall Manager Managing the staff of all lamps.\n- The lamp portal is used by all desks of the bank. My tasks were to set up halls with their lamps.",
			"Led the care of lamps in three halls.\nManaging the staff of all lamps.\nMy tasks were to set up halls with their lamps."},
		{"a duty behind names", "Lamp system performs moves of rows by these lines: Example Net, Sample and Kent-Net Responsible for the tests of all lamps.\n- HALL CARE Is responsible for the lamps of all halls.",
			"Responsible for the tests of all lamps.\nIs responsible for the lamps of all halls."},
		{"hollow bullets inside a line, behind a heading", "- LAMP CARE ◦ Mended all lamps of the bank ◦ Trained the staff of the desk", "Mended all lamps of the bank\nTrained the staff of the desk"},
		{"a short bullet between duties", "- Pay the staff of the desk\n- Petty lamps\n- Keep the books\n- May 2015.\n- Mend the lamps\n- Hall secretary.\n- Clean the halls\n- Lamp Hall.",
			"Pay the staff of the desk\nPetty lamps\nKeep the books\nMend the lamps\nClean the halls"},
		{"a post held", "- Presently the lamp hall coordinator for desks in Hull and Kent.", "Presently the lamp hall coordinator for desks in Hull and Kent."},
		{"what the job includes, with what has gone before", "- This includes ensuring that all staff have gone through the rules, maintains the lamps of the hall.", "This includes ensuring that all staff have gone through the rules, maintains the lamps of the hall."},
		{"roles in lower and upper case", "- POC for all installs and repairs of the Lamp Care System.\n- Project Manager on EXAMPLE Lamp Health Records.\n- Lead engineer on a lamp system that can find oils.\n- Project Manager, Example Lamp Works",
			"POC for all installs and repairs of the Lamp Care System.\nProject Manager on EXAMPLE Lamp Health Records.\nLead engineer on a lamp system that can find oils."},
		{"a count before a title", "- 2.2M Assistant DAUs and 17.2M MAUs.\n- Ownership of LaaS customers in Hull, Kent and York.", "2.2M Assistant DAUs and 17.2M MAUs.\nOwnership of LaaS customers in Hull, Kent and York."},
		{"what the work above included", "- Including choosing and testing with lamp makers, promoting care, and drafting plans.", "Including choosing and testing with lamp makers, promoting care, and drafting plans."},
		{"labels before a deed", "- Strategic Visionary - Chief Architect - Designed and built the move of all lamps.\n- Lamp Quality - New rules are set with the desk so that all are lit.", "Strategic Visionary - Chief Architect - Designed and built the move of all lamps.\nLamp Quality - New rules are set with the desk so that all are lit."},
		{"hours that are saved", "- Lamp reporting, saving 30 hours a week.", "Lamp reporting, saving 30 hours a week."},
		{"work of names and places", "Maintain Lamp Records\n- Managed the desk in New York, NY\n- Lamp reporting, BI", "Maintain Lamp Records\nManaged the desk in New York, NY\nLamp reporting, BI"},
		{"a sentence behind the dates of a role", "Senior QA Engineer, Example Ltd, Hull (Mar 2021 - Present) Leads the lamp guild.\n- Led the desk.\nLamp Buyer (Mar 2020 - Feb 2021) Example Works Ltd.", "Leads the lamp guild.\nLed the desk."},
		{"skills that are work", "- Lamp skills: Trained all desks of the bank.\n- It was used daily by all desks.", "Lamp skills: Trained all desks of the bank.\nIt was used daily by all desks."},
		{"work with glosses and dates", "- Training of keepers (North Hall), trimmers (South Hall)\n- Trained keepers and specialists of the hall 01/2004 to 09/2006\n- Won the good lamp award of the guild",
			"Training of keepers (North Hall), trimmers (South Hall)\nTrained keepers and specialists of the hall 01/2004 to 09/2006\nWon the good lamp award of the guild"},
		{"a deed behind a colon in what is none", "- I have a work ethic that is required to keep all lamps of the town lit: Mended the hall lamps of the town by hand.", "Mended the hall lamps of the town by hand."},
		{"what the encoding left of a space", "Ran the desk of the bank. Â Advise the head of the bank on lamps. Â Built the lab for the staff.Â", "Ran the desk of the bank.\nAdvise the head of the bank on lamps.\nBuilt the lab for the staff."},
		{"lower case habit", "- led the desk\n- built the lab\n- ran the tests", "led the desk\nbuilt the lab\nran the tests"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statementsOf(inRole + c.text); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// TestNotStatements: lines inside a role that tell of no work. Every one has been taken for a statement by us or by a
// peer.
func TestNotStatements(t *testing.T) {
	for _, line := range []string{
		"IT Director", "Example Ltd, Hull", "Example Ltd - City, State", "Jan 2010 to Mar 2012", "Network Administrator Jan 2008 to Dec 2009 Example Works",
		"Environment: Windows 2012, SQL Server, Citrix", "Technologies: Java, Oracle, Linux", "TEAM SIZE 20", "DURATION Jan-2014 to Jun-2015",
		"Client: Example Bank", "Project Title: Core switch renewal", "https://example.org/jo", "jo@example.org", "+44 20 7946 0018",
		"Responsibilities:", "Key achievements:", "- Key Achievements: Infrastructure.", "Page 2 of 3",
		"- Experienced leader with a background in retail.", "- Experienced in working in fast lanes of the trade.", "- Expertise in security principles and concepts of halls.", "- Proven ability to lead.", "- Knowledge of networks and storage.", "- Excellent communication skills.",
		"- Strong background in finance.", "- Vendor management experience.", "- Well versed in budgeting.",
		"- Java, Oracle, SQL Server, Linux, Citrix", "- The company is a maker of pumps.", "- A leading firm for property services.",
		"- Example Works is a joint venture of two banks.", "- These applications provide access to stock data.",
		"- Worked as a consultant with Example Ltd from March 2015.", "- Currently working as an analyst.",
		"- SVP Operations, and Chief Architect.",
		"- C, Go, threads, file maps, FTP, HTTP, XML, JSON, services, web services, REST, SOA",
		"- Currently working at the head office.", "- Starting salary: $31,500", "- 40 hrs per week Hull $40,000 per year Supervisor: Jo Doe",
		"- https://example.org/campaign (Strategy)", "- Bachelor of Science in Physics from Example University", "Team management, editing applications:.",
		"The portfolio joins data of all sources of the bank.", "It captures each call and sends a report to the desk.", "With the tool you can repair faults at once.",
		"A $4 billion maker of pumps with 12,000 employees in 30 countries.",
		"- Completed the internal certification of Example Certified Planner.", "- Completed Web Design & office package course from Example Institute", "- Preparing for the Example Certified Lamp Fitter exam.",
		"- Working for a lamp company (one of the world's oldest) who makes lamps for halls.", "- It acquired Example Works, a maker of lamps, in 2014.", "- Example Lamps is Asia's first and fastest maker with a speed of 6 seconds.",
		"Supervisor: Bill Doe, Manager", "- Reporting to Vice President", "- Currently associated with Example Works as a developer.",
		"- Detailed understanding of the working of pumps.", "- Work Experience on large networks.", "- Scripting Experience on shells of the desk.", "- I have a great passion for it.",
		"The client had moved all its lines to one network.", "- Features include: lamps, pumps and valves.", "Their brands include: Example and Sample.", "The utility proactively checks all parts of the cluster.",
		"The platform comprises three layers: a store that can serve all parts.", "This tool allows operators to react at once.", "- I have known him for a year and recommend him.",
		"- Features include: load, purchase and repair",
		"With it you can mend a lamp.", "- I believe that each pupil has talents of a kind.", "- I would be kind to all pupils of the school.", "- My goal for the class is to grow its talents.",
		"- Leading worldwide manufacturer of lamps for halls.", "- Nation's largest small-box retailer.", "- Capital goods manufacturer, software developer for hotels.",
		"- National construction company that serves the north.", "- Hull start-up trying to sell lamps", "- Www.example.org Lamp and web software company that helps travelers",
		"Online application used by all desks for lamps.", "- Asset Management System", "- Stock Control System (SCS)", "- Held secret clearance.", "- Maintained active TS/SCI clearance", "- Required 50% travel", "- Responsibilities included but were not limited to:",
		"Current salary: to be discussed", "Expected CTC: 30 LPA", "- Summarize your key duties and best results.", "Project Name      : Lending of Lamps (LL)", "Client            : Leading lamp society", "Country of Citizenship: United Kingdom", "“He kept all of it running.” – Head of the desk", "- 15+ years of experience in the IT industry in many roles, as architect and lead.", "Hadoop tools: HDFS, Spark, Hive", "Tools & Technologies: Python, NLTK, pandas", "- Cluster size: 96 node cluster.", "Line of business: Lamps and Halls.", "Source control: Git",
		"Company Name - City, State temporary contract position", "- Lead Teller", "- This tool helps the bank to track the stock.", "- Lamps and halls facilitate joint work of the desks in the network.",
		"- The integrated portfolio synthesizes lamps of all halls.", "- Example Works is headquartered in Hull and employs over 30,000 employees.", "- Example Works was a custom manufacturer of tanks for 20 plants.",
		"- Highly accomplished nurse with more than 20 years of experience.", "- Specializing in lamps for halls.", "- Hall lamps)",
		"Stock management system is the practice of lamps and their care.",
		"- Regular contacts include staff of all halls.", "- Measurements include lamps, cycle time and aged orders.", "- There are 147 acres of land with all kinds of halls.", "- They started to ask their members for a number.",
		"- It can be used by clients to look into their books.", "Abstract: This is a web application made with two tools.", "- Example designs, builds and sells lamps for 300 halls.", "- SUSWA plans and holds lessons for its members.",
		"Line of business (LOB): Lamps for halls of the north", "- Lamp data captured using this tool can be read by all users.",
		"Reporting: Assistant Manager / Sr. Manager", "- Work environment: office setting, lamps, and halls.", "- Courses done: Lamp design at the school of the north in 2015.",
		"- Self-directed, detail oriented, outstanding skills with people.", "Project description:\nLAMPS: Allows desks to keep their lamps.",
		"Process Governance", "Document Organization",
		"- I am doing a course in lamp design to find work in it.", "- I am working on doing my lamp certification.", "- I am qualified for posts where my talents are of value.", "- I am highly diversified with the skills of a leader.",
		"- Accounting Management System", "- Comfort with lamps, SQL", "- Skills used: Lamp CAD 3D, Example BD, Steel 7.0, Halls", "- Skills used: Flow charts, spaghetti charts; time studies and lamp analysis.",
		"- Our software linked to the stores of clients (Example, Sample)", "Software designed to join makers of lamps to their halls.", "- Lamp register : Online tool for use by all desks of the bank for keeping lamps",
		"- Market-leading lamp accounting software with functions of all kinds.", "- Lamp Officer & Translator (2015): Example Foundation, Hull", "- Volunteer (Annual/Temporary): Example Fund, Kent Animal Hospital",
		"- Testing Languages: Example Script, Sample", "- Groomed skills with Example Sheets.", "- Worked for Example, Sample and Kent.", "It has 3 large brands with halls from Hull to Kent.", "His expertise includes lamps, halls and desks.",
		"Client\t\t:\tLeading lamp bank", "- Kent County Sheriff's Department.", "Criterion 1: Shapes the care of lamps", "(Training for the Example Certification) – 2016",
		"The goal of this project is to mend lamps of all halls.", "- Resigned May 2010 to see the world and to look for a post closer to home.",
		"- Reported to CIO", "Report directly to the CFO", "- Reporting: Hall Manager / Owner", "Reported to the Vice President of Finance", "- Selected Achievements & Contributions", "- Contract through Example Staffing", "- Acquired by Example Corp in 2014",
		"- Position eliminated due to merger", "- Company was sold to Example", "- Non-profit health system with 12 hospitals", "Healthcare system with 5 hospitals and 10,000 employees", "- Publicly traded bank", "- Leader in lamp technology",
		"- Technology stack included lamps and Cisco", "- Platforms included AS/400 and Windows", "- Systems supported: SAP, Oracle, Lawson", "Training: ITIL, PMP", "- Travel 50%", "100% travel", "- Reason for leaving: relocation",
		"- Responsibilities included the following", "- Acting IT Director", "Team size 12", "Contract value: CAD 9M per annum",
		"- Clients served: Example, Sample", "- Industries: lamps, retail", "5,000 employees, $2B revenue", "- Revenues of $300 million, 1,200 employees", "- Certified Six Sigma Black Belt", "Continued on page 2",
		"- Laid off due to restructuring", "- Additional positions held: analyst, developer",
		"- Company (OEM) made lamps and test gear.", "Lamp design and testing Consultant; 8 months.",
		"- I was not only not a", "- I am also very much an",
		"- It has a set of rules for the desk.", "The company now keeps 40 halls of the north.", "- It has 300 people in Hull.", "- The firm has a set of rules.",
		"- Refined debugging skills.", "- Sharpened skills of selling.", "- Honed my skills in the use of lamps.", "- Honed people skills with the team.",
		"- I am dedicated to the lamps.", "- I am dedicated to learning new lamps.", "- I am trusted by all desks.", "- I am trusted with the lamps.",
		"- Requires a diploma and 3-5 years of lamp experience.", "- Usually reports to the harbor board (Hall Operator).",
		"- Personal Interests: Riding horses, walks, painting lamps with friends", "- 21674 LAMP Safety in Halls 11/05/12 18640 LAMP Care 10/3/12", "- Certified Lamp Repair Final Training.",
		"- Gold medal for the highest marks in lamp design.", "- Awarded a prize for the thesis on lamps.", "- The lamp modules (LMs) enhance Halls and add light to them.", "- The Lamp Tools Interact with Halls of the north.",
		"- Staff portal for the care of lamps for Example.", "- This letter accompanies each resume you send out.",
		"- Www.example.org Offered lamps that cut the cost of halls.", "- Including; lamps, halls, desks and the care of them.", "- Do all lamp duties in addition to the following:.",
		"- Jo Doe, Hall Manager, Example Works, Hull. Contact details available upon request.", "- Recipient of the Example Lamp Scholarship",
		"- Organization had 1,700 employees.", "The firm decided the order of all lamps.", "- Lampo is used daily by Hull, Kent and more.", "- Company ceased operations in early 2002.", "- Responsibilities/Accomplishments",
		"- Lamp Research Hull, GA", "Example Lamps (8 employee lamp-backed startup) New York, NY", "Exciting Company New York, NY", "oilo — Distributed Lamp Library", "Improved Yield", "Swing Manager", "Cascade Lamp Group",
		"Researcher for <Finding lamps in the oils of all halls> Sep. 2012 - Feb. 2013", "Technical Skills: Advanced in Lamp, Oil, Hall/Store; Proficient in Glass", "- Tolerant to stressed situations.",
		"- I appreciate the lamps and the rules that keep them lit.",
		"- Lamp Training Specialist II: Example Guild (North) 01/2004 to 09/2006",
		"- Lamp Tutor (15 to 20 hours per week)",
		"Report to the Director with a dotted line to the audit committee chair.", "Member of the executive leadership team.", "Mandate: leave the yard in time.",
		"Work authorization: free to keep lamps.", "Signature: (signed by hand) Jo Doe", "Submitted 2/11/2001 9:42 PM", "I certify that the statements made by me on this form are true.",
		"- REFERENCES - furnished upon request", "[Advance]  [Reject]", "- \"The Lamp You Lost\", Harbor Days 2001",
		"- Honorable and poised in any situation.", "- Research: Example Works is a $20 billion company in the chemical market.",
	} {
		if got := statementsOf(inRole + line + "\n- Led the desk.\n"); got != "Led the desk." {
			t.Errorf("%q gave\n%s", line, got)
		}
	}
}

// TestStatementsOutside: outside of roles only what was done counts.
func TestStatementsOutside(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"summary", "Summary\nResults-driven leader with 15+ years of experience. Led the merger of two help desks. Skilled in budgeting. Excels at planning.",
			"Led the merger of two help desks."},
		{"skills", "Skills\n- Budgeting\n- Project management\n- Managing vendors\n- Windows 2012, Citrix", ""},
		{"actions under qualifications", "Qualifications\n- Led the renewal of all lines of the bank.\n- Direct all network and system work of the group, including voice.",
			"Led the renewal of all lines of the bank.\nDirect all network and system work of the group, including voice."},
		{"gerunds under qualifications", "Qualifications\n- Managing several lamp projects at once with staff in many halls.\n- Assessing new lamps for all halls of the bank. Visited makers to buy them.", "Assessing new lamps for all halls of the bank. Visited makers to buy them."},
		{"accomplishments", "Accomplishments\n- Cut cost by 20%.\n- MCSE\n- $3M saved by moving the data center.", "Cut cost by 20%.\n$3M saved by moving the data center."},
		{"accomplishments in any form", "Accomplishments\nInstrumental in building the first lab.\nResponsible for speaking for the bank in the standards group.\n- Increase the share of calls closed at once\n- [Describe accomplishment 1]",
			"Instrumental in building the first lab.\nResponsible for speaking for the bank in the standards group.\nIncrease the share of calls closed at once"},
		{"what a person is", "Summary\nFocused operations manager successful in negotiation. Highly organized and well prepared. Considered one of the best in the field. Retired network specialist responsible for the lines of the army.", ""},
		{"what a person wants", "Summary\nTo find a new place in a firm of the north. Objective: To use my skills in a growing bank. Communication: Articulate speaker to all clients. I bring ideas that help your team.", ""},
		{"what a person is by a title", "Summary\nResponsible Office Manager versed in the care of a desk. Recognized innovator who drives change. Devoted to building long ties with all clients.", ""},
		{"what a person learned", "Summary\nI have completed a degree in physics. Attended several workshops on storage.", ""},
		{"announcement of a list", "Summary\nI have led projects that include:", ""},
		{"names before any role", "Areas of experience\n- Application Design\n- Data Modeling\n\nExperience\nIT Manager, Example Ltd, Jan 2010 - Present\n- Data modeling", "Data modeling"},
		{"an unknown heading in capitals", "EXPERIENCE\nIT Manager, Example Ltd, Jan 2010 - Present\n- Led the desk.\n\nTOOLS OF TRADE\n- Backup of servers\n- Network monitoring\n\nEDUCATION\nBSc", "Led the desk."},
		{"a list of work in a summary", "Summary\n- Schedule the project in logical steps.\n- Prepare the contracts with all owners.\n- Inspect the sites of the bank.",
			"Schedule the project in logical steps.\nPrepare the contracts with all owners.\nInspect the sites of the bank."},
		{"work told in the first person", "Summary\nAs a technician, I was responsible for the lines of the bank. To keep them up, I reviewed faults every day. I have worked on various systems. My team and I review the daily reports. I play golf.",
			"As a technician, I was responsible for the lines of the bank.\nTo keep them up, I reviewed faults every day.\nMy team and I review the daily reports."},
		{"most recently", "Summary\nKeen. Most recently I led a desk of 45 people.", "Most recently I led a desk of 45 people."},
		{"deeds glued to a profile", "Summary\nOver 13 years in shops Has managed over 13 people at one time. Keen clerk of the north Routinely helped 350 guests each day.",
			"Has managed over 13 people at one time.\nRoutinely helped 350 guests each day."},
		{"a measured deed of a summary", "Summary\nConsistently beating the goals of the desk by 20%. Consistently beating all goals.", "Consistently beating the goals of the desk by 20%."},
		{"deeds behind a span of time", "Summary\nAcross a long career, have led moves of halls and of whole desks.", "Across a long career, have led moves of halls and of whole desks."},
		{"verbs that are rarely nouns", "Summary\nLead training for the clerks and other staff of the bank. Process driven, goal oriented lamp leader with halls of his own.", "Lead training for the clerks and other staff of the bank."},
		{"a post and its duty", "Summary\nWorked as Lamp Controller - Responsible for moving all lamps to new halls.", "Worked as Lamp Controller - Responsible for moving all lamps to new halls."},
		{"what was held, given and published", "Publications\n- Doe, J. (1998). Lamps and their halls: a view. Presented at the lamp days of the north.\n\nDeclaration\nAll that I have given above is right as far as known to me.", ""},
		{"a duty in a summary", "Summary\nSelf-starter. Responsible for achieving the goals of the plant. Responsibilities include running the desk at night.",
			"Responsible for achieving the goals of the plant.\nResponsibilities include running the desk at night."},
		{"courses, traits and wishes among accomplishments", "Accomplishments\n- Administering Example Lamp Server.\n- Estimating: Strong analytical skills.\n- I am highly diversified with the skills of a leader.\n- My intent is to use my degree in a bank.\n- Organized and delegated visits to all halls.",
			"Organized and delegated visits to all halls."},
		{"a way of life", "Summary\nI speak harbor, I speak yard, and I am told I speak board. I started on a lamp desk and still read the logs. Used to the pace of yards and working in a port where nobody sleeps.", ""},
		{"what is owned", "Summary\n- P&L ownership of USD 11 Mn of lamps\n- Budget ownership of $5M\n- Ownership of lamp plans of the yard", "P&L ownership of USD 11 Mn of lamps\nBudget ownership of $5M"},
		{"named by others", "Publications\n- Quoted on lamp trade in the Harbor Post\n- Interviewed by the Lamp Days", ""},
		{"a post among names", "Summary\nTrusted adviser to the board on lamps. Established track record of lamp sales.", ""},
		{"praise among accomplishments", "Accomplishments\n- Recognized for the care of many lamps.", "Recognized for the care of many lamps."},
		{"a prize among accomplishments", "Accomplishments\n- Three time winner of the service award.", "Three time winner of the service award."},
		{"a heading over two lines", "Experience\nSCHOOLS AND LANGUAGES\nQuality Manager, Example Works 10/2009 to 04/2010\n- In charge of the lamps of the plant.", "In charge of the lamps of the plant."},
		{"a heading as a bullet with a line", "Skills\n- Lamps\n- Work History________________________\n- Engineer\n- Write the scripts of the bank", "Write the scripts of the bank"},
		{"a row that goes back to work", "Experience\nIT Manager, Jan 2010 - Present\n- Led the desk.\nDeclaration\nAll of this is true.\ncompany - Example Works\n- Testing of the lamps", "Led the desk.\nTesting of the lamps"},
		{"a role without heading", "Summary\nKeen.\nEngineering Manager\nFebruary 2008 to Current Example Works, Hull\n- Supervisor: Jo Doe\n- Manager of tools and lamps\n- Support of the shop\n- Cost estimating of new parts",
			"Manager of tools and lamps\nSupport of the shop\nCost estimating of new parts"},
		{"a role without heading, dates over three lines", "Summary\nKeen.\nJuly 2008\nto\nCurrent\nExample Works Team Lead\n- Testing of lamps for the bank\n- Ran the desk of it.", "Testing of lamps for the bank\nRan the desk of it."},
		{"a role without heading, glued to its text", "Summary\nKeen.\nIT Manager 06/2007 to 05/2013 Example Works Hull, UK Managed all print of the group. Testing of the lamps of the bank and its branches.",
			"Managed all print of the group.\nTesting of the lamps of the bank and its branches."},
		{"a list of what somebody knows", "Experience\nIT Manager, Jan 2010 - Present\n- Led the desk.\nNetwork engineer experienced in many systems:\n- Several halls including Hull and Kent\n- Various lamp platforms such as Example\n- Outage planning\n- Analysis of tenders\n- Ran the lab of the bank.",
			"Led the desk.\nOutage planning\nAnalysis of tenders\nRan the lab of the bank."},
		{"a list of a kind of work", "Experience\nIT Manager, Jan 2010 - Present\nGave expertise to the bank in exposure to:\n- Various lamp platforms of the north", "Gave expertise to the bank in exposure to:\nVarious lamp platforms of the north"},
		{"skills by the first word of a heading", "Experience\nIT Manager, Jan 2010 - Present\n- Led the desk.\n\nKNOWLEDGE GRID\n- Lamp algorithms, new and old, with Python\n- Building lamp systems in the cloud", "Led the desk."},
		{"work though a heading opens so", "Experience\nIT Manager, Jan 2010 - Present\n\nKnowledge Transfer\n- Trained the desk of the bank.", "Trained the desk of the bank."},
		{"a blank of a template ends a sentence", "Experience\nIT Manager, Jan 2010 - Present\nManaged the desk of the bank.Cut expenses by [actions].Defined the plan of [business area].",
			"Managed the desk of the bank.\nCut expenses by [actions].\nDefined the plan of [business area]."},
		{"studies with dates", "Education\nExample University Hull, UK\nB.S. in Lamp Science Mar. 2010 - Aug. 2017\n- Got an Example Scholarship which is given to good students.\nKent University Sep 2024 - July 2025\nStudy Abroad in Kent\n\nPROJECT\n\nOpenLamp Spring 2023\n- Built a lamp for the bank.",
			"Built a lamp for the bank."},
		{"an office at a school", "Education\nB.S. Lamp Science\nLAMP CLUB\nLamp Society, Hull University\nVice President · Aug 2024 - Present\n- Led the society of the school.", "Led the society of the school."},
		{"a talk", "Presentation\nLamp Days, Hull\nPresenter for Lamps Nov. 2017\n- Introduced the history of lamps and the halls they lit.", "Introduced the history of lamps and the halls they lit."},
		{"education", "Education\nBSc, University of Example\n- Led the chess club of the faculty.", ""},
		{"certificates", "Certifications\n- Completed ITIL Foundation", ""},
		{"contact", "Jo Doe\nHull, UK\njo@example.org", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statementsOf(c.text); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// FuzzStatements: whatever the text, sections, roles and statements lie in order in it and the pieces of these hold their words.
func FuzzStatements(f *testing.F) {
	f.Add(inRole + "- Led the desk.\n  and more\n* Built it.Ran it.")
	f.Add("Experience\n\n2004 - 2001\n• \n-\n: - –")
	f.Add("Skills X\n**\n*a")
	f.Add(inRole + "- It\n- Provider that\n- To\n- my\nDescription:\nIt\nReports to\n- Acquired\n- Company\n- Travel 5\n- I am\n- First to\n- Holding of\n")
	f.Add("*(000")
	f.Add(inRole + "- 5 of 9 3/4/2021 10:15 AM Lamps https://a.b/c Built 1 of 2 3/4/2021 10:15 AM it.\n- Salary: 1 USD Per Year (a Ran it\nSupervisor: Jo Doe 4 hrs per week")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		lines := textline.Parse(text)
		o := Read(text, lines)
		last := 0
		for i, s := range o.Sections {
			if s.From != last && i > 0 || s.To < s.From {
				t.Fatalf("section %+v after line %d", s, last)
			}
			last = s.To
		}
		if last != len(lines) {
			t.Fatalf("sections end at line %d of %d", last, len(lines))
		}
		last = 0
		for _, r := range o.Roles {
			if r.From < last || r.To <= r.From || r.To > len(lines) {
				t.Fatalf("role %+v after line %d", r, last)
			}
			last = r.To
		}
		at := 0
		for _, s := range o.Statements {
			for _, p := range s.Pieces {
				if p.Start < at || p.End <= p.Start || p.End > len(text) {
					t.Fatalf("piece %+v of %q after byte %d", p, s.Text, at)
				}
				if !strings.Contains(s.Text, strings.TrimSpace(text[p.Start:p.End])) {
					t.Fatalf("piece %q is not in %q", text[p.Start:p.End], s.Text)
				}
				at = p.End
			}
		}
	})
}
