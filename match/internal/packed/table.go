package packed

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// PackTable returns a text of rows, cells apart by tabs, gzipped column by column: the cells of a column resemble each other
// more than their neighbours in the row, so that the file is a quarter smaller than Pack's. Any text is kept as it is. The
// same text gives the same bytes with the same Go release.
//
// What is gzipped is a list of blocks, each of rows that stand together and hold tabs, or hold none:
//
//	rows, columns                   a line
//	its columns, one after another  how it is written and its bytes, a line; then a line for each row
//
// The last column holds the rest of its row, tabs and all. A column is written plain or, where that makes it smaller, without
// what a cell has in common with the beginning of the cell above; a byte before the cell says how many bytes that is.
func PackTable(text []byte) []byte {
	var b strings.Builder
	rows := strings.Split(string(text), "\n")
	for len(rows) > 0 {
		n, columns := block(rows)
		fmt.Fprintf(&b, "%d\t%d\n", n, columns)
		for c := range columns {
			cells := column(rows[:n], c, columns)
			how, written := plainColumn, strings.Join(cells, "\n")+"\n"
			if shared := withoutShared(cells); len(Pack([]byte(shared))) < len(Pack([]byte(written))) {
				how, written = sharedColumn, shared
			}
			fmt.Fprintf(&b, "%s\t%d\n%s", how, len(written), written)
		}
		rows = rows[n:]
	}
	return Pack([]byte(b.String()))
}

// How a column is written.
const (
	plainColumn  = "plain"
	sharedColumn = "shared"
)

// block returns how many rows make the first block, and its columns: as many as its shortest row has cells.
func block(rows []string) (n, columns int) {
	columns = 1 + strings.Count(rows[0], "\t")
	for n = 1; n < len(rows); n++ {
		cells := 1 + strings.Count(rows[n], "\t")
		if cells == 1 != (columns == 1) {
			break
		}
		columns = min(columns, cells)
	}
	return n, columns
}

// column returns cell c of each row; the last of the columns is the rest of the row.
func column(rows []string, c, columns int) []string {
	cells := make([]string, len(rows))
	for i, row := range rows {
		cells[i] = strings.SplitN(row, "\t", columns)[c]
	}
	return cells
}

// A byte from firstShared on says how many bytes a cell shares with the one above, up to lastShared.
const firstShared, lastShared = '!', '~'

func withoutShared(cells []string) string {
	var b strings.Builder
	above := ""
	for _, cell := range cells {
		n := 0
		for n < min(len(cell), len(above), lastShared-firstShared) && cell[n] == above[n] {
			n++
		}
		b.WriteByte(firstShared + byte(n))
		b.WriteString(cell[n:])
		b.WriteByte('\n')
		above = cell
	}
	return b.String()
}

// Table returns the text that PackTable was given.
func Table(data []byte) (string, error) {
	columns, err := Text(data)
	if err != nil {
		return "", err
	}
	text := make([]byte, 0, 2*len(columns)) // the models make less than half as much again
	for rest := columns; rest != ""; {
		if text, rest, err = appendBlock(text, rest); err != nil {
			return "", fmt.Errorf("packed table: %w", err)
		}
	}
	return strings.TrimSuffix(string(text), "\n"), nil
}

// MustTable is Table for data embedded in the program, as MustText is Text.
func MustTable(data []byte) string {
	text, err := Table(data)
	if err != nil {
		panic(err)
	}
	return text
}

var errCut = errors.New("a block is cut short")

// appendBlock puts the rows of the first block behind text, each with a line's end, and returns what follows the block.
func appendBlock(text []byte, rest string) ([]byte, string, error) {
	rows, count, rest, err := twoNumbers(rest)
	if err != nil {
		return nil, "", err
	}
	if rows < 1 || count < 1 || count > len(rest) {
		return nil, "", errCut
	}
	readers := make([]reader, count)
	for i := range readers {
		if rest, err = readers[i].open(rest); err != nil {
			return nil, "", err
		}
	}
	for range rows {
		for i := range readers {
			if text, err = readers[i].appendCell(text); err != nil {
				return nil, "", err
			}
			text = append(text, '\t')
		}
		text[len(text)-1] = '\n'
	}
	return text, rest, nil
}

// A reader reads the cells of one column, row by row.
type reader struct {
	cells  string
	shared bool
	at, n  int // where the cell above stands in the text made so far, and its bytes
}

// open takes the reader's column from the beginning of rest, and returns what follows it.
func (r *reader) open(rest string) (string, error) {
	head, rest, _ := strings.Cut(rest, "\n")
	how, size, _ := strings.Cut(head, "\t")
	n, err := strconv.Atoi(size)
	if err != nil {
		return "", err
	}
	if n < 0 || n > len(rest) {
		return "", errCut
	}
	r.cells, r.shared = rest[:n], how == sharedColumn
	return rest[n:], nil
}

// appendCell puts the next cell behind text. Cells are a few bytes long: to copy them byte by byte is quicker than to look for
// their end first.
func (r *reader) appendCell(text []byte) ([]byte, error) {
	cells, from, i := r.cells, len(text), 0
	if r.shared && cells != "" {
		n := int(cells[0]) - firstShared
		if n < 0 || n > r.n {
			return nil, errors.New("a cell shares more than the one above has")
		}
		text = append(text, text[r.at:r.at+n]...)
		i = 1
	}
	for ; i < len(cells) && cells[i] != '\n'; i++ {
		text = append(text, cells[i])
	}
	if i >= len(cells) {
		return nil, errCut
	}
	r.cells, r.at, r.n = cells[i+1:], from, len(text)-from
	return text, nil
}

// twoNumbers reads the line that begins a block.
func twoNumbers(rest string) (rows, columns int, after string, err error) {
	head, rest, _ := strings.Cut(rest, "\n")
	first, second, _ := strings.Cut(head, "\t")
	rows, err = strconv.Atoi(first)
	if err != nil {
		return 0, 0, "", err
	}
	columns, err = strconv.Atoi(second)
	return rows, columns, rest, err
}
