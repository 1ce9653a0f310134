package match

import "strings"

// postNames are the short and the long forms of the words of a post's name, in small letters.
var postNames = [...][2]string{{" cio ", " chief information officer "}, {" cto ", " chief technology officer "}, {" ciso ", " chief information security officer "},
	{" cdo ", " chief data officer "}, {" vp ", " vice president "}, {" it ", " information technology "}}

// otherPostNames returns the other names of a post at the head of a firm or of a part of it, with acronyms in capitals: "VP Information Technology",
// "vice president IT" and "vice president information technology" for "VP IT". None where text is no such post.
func otherPostNames(text string) []string {
	text = " " + strings.ToLower(text) + " "
	all := []string{text}
	for i, names := range postNames {
		if i == len(postNames)-1 && len(all) == 1 && !strings.Contains(text, postNames[i-1][0]) && !strings.Contains(text, postNames[i-1][1]) {
			break // "IT tools" are no post
		}
		for _, t := range all {
			if other := strings.Replace(t, names[0], names[1], 1); other != t {
				all = append(all, other)
			} else if other := strings.Replace(t, names[1], strings.ToUpper(names[0]), 1); other != t {
				all = append(all, other)
			}
		}
	}
	return all[1:]
}
