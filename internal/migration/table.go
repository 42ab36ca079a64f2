package migration

// none stands in a table where no file gives a value.
const none = -1

// A group is what tells devices apart beside model and MAC, and goes to device
// groups that administrators fill: a J100's $GROUP and its full $MODEL.
type group struct {
	vars  map[string]string // what the program finds them to be
	names []string          // of the static groups a device is in
}

// A table says what files mean: the value of each key, in each case.
type table struct {
	// The cases. models[i] is canonical; "" is any that is not listed. groups[0] and
	// macs[0] are any other.
	models []string
	groups []group
	macs   []string

	keys  []string
	index map[string]int
	// cells holds a row of values per case: indexes of values, or none.
	cells  [][]int32
	values []string
	valued map[string]int32
}

func newTable(models []string, groups []group, macs []string) *table {
	return &table{models: models, groups: groups, macs: macs, index: map[string]int{}, valued: map[string]int32{},
		cells: make([][]int32, len(models)*len(groups)*len(macs))}
}

func (t *table) row(model, group, mac int) int {
	return (model*len(t.groups)+group)*len(t.macs) + mac
}

// at is the value of key k in a case, or none.
func (t *table) at(model, group, mac, k int) int32 {
	if row := t.cells[t.row(model, group, mac)]; k < len(row) {
		return row[k]
	}
	return none
}

// key returns the number of a key.
func (t *table) key(name string) int {
	i, ok := t.index[name]
	if !ok {
		i = len(t.keys)
		t.keys = append(t.keys, name)
		t.index[name] = i
	}
	return i
}

// value returns the number of a value.
func (t *table) value(text string) int32 {
	i, ok := t.valued[text]
	if !ok {
		i = int32(len(t.values))
		t.values = append(t.values, text)
		t.valued[text] = i
	}
	return i
}

// put sets a value in a case, and takes one away when v is none.
func (t *table) put(model, group, mac, k int, v int32) {
	row := &t.cells[t.row(model, group, mac)]
	for len(*row) <= k {
		*row = append(*row, none)
	}
	(*row)[k] = v
}
