package migration

// every stands in a box for all models, groups or MACs.
const every = -1

// A box is a set of cases: one model or every, and so on. Index 0 of groups and
// MACs is any other, and so is the model "".
type box struct{ model, group, mac int }

// A sayer takes a value that a box has. With lock nothing on a higher rung may
// say another.
type sayer func(b box, v int32, lock bool)

// place puts the values of key k into boxes. On Muster's ladder (family, model,
// static group, dynamic group, device) they give each case its value and no
// case one that it has not.
//
// A ladder can set and override, never take away. Where a group or a MAC lacks
// what others have, no rung below it may say the key: then the key's boxes are
// disjoint, and most become dynamic groups.
func (t *table) place(k int, say sayer) {
	if t.takesAway(k) {
		t.disjoint(k, func(b box, v int32) { say(b, v, false) })
		return
	}
	base := t.base(k, say)
	for g := 1; g < len(t.groups); g++ {
		t.placeGroup(k, g, base, say)
	}
	t.placeMACs(k, say)
}

// takesAway reports whether a narrower case lacks what a wider one gives.
func (t *table) takesAway(k int) bool {
	for m := range t.models {
		if t.models[0] == "" && t.at(0, 0, 0, k) != none && t.at(m, 0, 0, k) == none {
			return true
		}
		for g := range t.groups {
			if t.at(m, 0, 0, k) != none && t.at(m, g, 0, k) == none {
				return true
			}
			for d := 1; d < len(t.macs); d++ {
				if t.at(m, g, 0, k) != none && t.at(m, g, d, k) == none {
					return true
				}
			}
		}
	}
	return false
}

// base says the key for devices of no named group and MAC: once for the family,
// and again for the models that differ.
func (t *table) base(k int, say sayer) []int32 {
	row := make([]int32, len(t.models))
	count, common := map[int32]int{}, int32(none)
	whole := true
	for m := range t.models {
		row[m] = t.at(m, 0, 0, k)
		count[row[m]]++
		whole = whole && row[m] != none
	}
	switch {
	case t.models[0] == "":
		common = row[0]
	case whole:
		for _, v := range row { // the first of the most frequent
			if common == none || count[v] > count[common] {
				common = v
			}
		}
	}
	if common != none {
		say(box{every, every, every}, common, false)
	}
	for m, v := range row {
		if v != common && v != none {
			say(box{m, every, every}, v, false)
		}
	}
	return row
}

func (t *table) placeGroup(k, g int, base []int32, say sayer) {
	differs, same := false, true
	for m := range t.models {
		differs = differs || t.at(m, g, 0, k) != base[m]
		same = same && t.at(m, g, 0, k) == t.at(0, g, 0, k)
	}
	switch {
	case !differs:
	case same:
		say(box{every, g, every}, t.at(0, g, 0, k), false)
	default:
		for m := range t.models {
			if v := t.at(m, g, 0, k); v != base[m] {
				say(box{m, g, every}, v, false)
			}
		}
	}
}

func (t *table) placeMAC(k, d int, say func(box, int32)) {
	differs, same := false, true
	for m := range t.models {
		for g := range t.groups {
			differs = differs || t.at(m, g, d, k) != t.at(m, g, 0, k)
			same = same && t.at(m, g, d, k) == t.at(0, 0, d, k)
		}
	}
	if !differs {
		return
	}
	if same {
		say(box{every, every, d}, t.at(0, 0, d, k))
		return
	}
	for m := range t.models {
		differs, same := false, true
		for g := range t.groups {
			differs = differs || t.at(m, g, d, k) != t.at(m, g, 0, k)
			same = same && t.at(m, g, d, k) == t.at(m, 0, d, k)
		}
		switch {
		case !differs:
		case same:
			say(box{m, every, d}, t.at(m, 0, d, k))
		default:
			for g := range t.groups {
				if v := t.at(m, g, d, k); v != t.at(m, g, 0, k) {
					say(box{m, g, d}, v)
				}
			}
		}
	}
}

// disjoint says the key for boxes of which no two have a case in common.
func (t *table) disjoint(k int, say func(box, int32)) {
	alike := make([][]bool, len(t.models)) // the MAC makes no difference
	for m := range t.models {
		alike[m] = make([]bool, len(t.groups))
		for g := range t.groups {
			alike[m][g] = true
			for d := range t.macs {
				alike[m][g] = alike[m][g] && t.at(m, g, d, k) == t.at(m, g, 0, k)
			}
		}
	}
	// slice says what one MAC has, or every, of the cells that it is for.
	slice := func(mac int, mine func(m, g int) bool) {
		at := max(mac, 0)
		left := make([]bool, len(t.models))
		whole := map[int32]int{}
		for m := range t.models {
			same := true
			for g := range t.groups {
				same = same && mine(m, g) && t.at(m, g, at, k) == t.at(m, 0, at, k)
			}
			left[m] = !same
			if same {
				whole[t.at(m, 0, at, k)]++
			}
		}
		if v := t.at(0, 0, at, k); whole[v] == len(t.models) {
			if v != none {
				say(box{every, every, mac}, v)
			}
			return
		}
		for m := range t.models {
			if v := t.at(m, 0, at, k); !left[m] && v != none {
				say(box{m, every, mac}, v)
			}
		}
		for g := range t.groups {
			same := true
			for m := range t.models {
				same = same && left[m] && mine(m, g) && t.at(m, g, at, k) == t.at(0, g, at, k)
			}
			for m := range t.models {
				v := t.at(m, g, at, k)
				switch {
				case v == none || !left[m] || !mine(m, g):
				case !same:
					say(box{m, g, mac}, v)
				case m == 0:
					say(box{every, g, mac}, v)
				}
			}
		}
	}
	slice(every, func(m, g int) bool { return alike[m][g] })
	for d := range t.macs {
		slice(d, func(m, g int) bool { return !alike[m][g] })
	}
}
