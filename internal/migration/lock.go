package migration

// A said value stands in a box.
type said struct {
	box
	v int32
}

// placeMACs gives each MAC what it has otherwise than devices of no named MAC.
//
// A value that only some models or groups read of a MAC's file would be a dynamic
// group per MAC, and an account has few of these. Where the others have a value of
// their own they are locked to it instead, once for all MACs, and the MAC's value
// stands at its device: a lock beats it there.
func (t *table) placeMACs(k int, say sayer) {
	own := make([][]said, len(t.macs))
	groups := 0
	for d := 1; d < len(t.macs); d++ {
		t.placeMAC(k, d, func(b box, v int32) {
			own[d] = append(own[d], said{b, v})
			if b.model != every || b.group != every {
				groups++
			}
		})
	}
	if groups > 1 {
		for _, l := range t.lock(k, own, groups) {
			say(l.box, l.v, true)
		}
	}
	for _, boxes := range own {
		for _, s := range boxes {
			say(s.box, s.v, false)
		}
	}
}

// lock returns the locks that let values of MACs stand at device level, and puts
// them there in own. It changes nothing when that takes as many groups, or when
// some who do not read the MACs' values have none to be locked to.
func (t *table) lock(k int, own [][]said, groups int) []said {
	reads := t.reads(k)
	locks, whole := t.locks(k, reads)
	if !whole {
		return nil
	}
	cost, device := len(locks), make([]int32, len(own))
	for d := range own {
		device[d] = none
		if len(own[d]) > 0 {
			if device[d] = t.alike(k, d, reads); device[d] == none {
				cost += len(own[d])
			}
		}
	}
	if cost >= groups {
		return nil
	}
	for d, v := range device {
		if v != none {
			own[d] = []said{{box{every, every, d}, v}}
		}
	}
	return locks
}

// reads reports, by model and group, whether a MAC makes a difference to key k.
func (t *table) reads(k int) [][]bool {
	out := make([][]bool, len(t.models))
	for m := range out {
		out[m] = make([]bool, len(t.groups))
		for g := range out[m] {
			for d := 1; d < len(t.macs) && !out[m][g]; d++ {
				out[m][g] = t.at(m, g, d, k) != t.at(m, g, 0, k)
			}
		}
	}
	return out
}

// alike is the value that MAC d has wherever it makes a difference; none: there
// is no such value.
func (t *table) alike(k, d int, reads [][]bool) int32 {
	v, seen := int32(none), false
	for m := range reads {
		for g, r := range reads[m] {
			switch at := t.at(m, g, d, k); {
			case !r:
			case !seen:
				v, seen = at, true
			case at != v:
				return none
			}
		}
	}
	return v
}

// locks holds those who read nothing of a MAC to what they have: a model as a
// whole, the rest by group. whole is whether all of them have a value.
func (t *table) locks(k int, reads [][]bool) (locks []said, whole bool) {
	left := make([]bool, len(t.models)) // not locked as a whole
	for m := range t.models {
		// That of any other model, and a group's, are of one level and would meet.
		left[m] = t.models[m] == "" && len(t.groups) > 1
		for g := range t.groups {
			if !reads[m][g] && t.at(m, g, 0, k) == none {
				return nil, false
			}
			left[m] = left[m] || reads[m][g] || t.at(m, g, 0, k) != t.at(m, 0, 0, k)
		}
		if !left[m] {
			locks = append(locks, said{box{m, every, every}, t.at(m, 0, 0, k)})
		}
	}
	for g := range t.groups {
		var cells []said
		same := true
		for m := range t.models {
			if left[m] && !reads[m][g] {
				cells = append(cells, said{box{m, g, every}, t.at(m, g, 0, k)})
			}
			same = same && !(left[m] && reads[m][g]) && (len(cells) == 0 || !left[m] || cells[0].v == t.at(m, g, 0, k))
		}
		if same && len(cells) > 0 {
			cells = []said{{box{every, g, every}, cells[0].v}}
		}
		locks = append(locks, cells...)
	}
	return locks, true
}
