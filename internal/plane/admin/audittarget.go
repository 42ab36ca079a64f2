package admin

import (
	"context"
	"fmt"
	"strings"

	"muster/internal/fleet"
	"muster/internal/job"
)

// named says what things of a page of the trail are called now. What is gone, or has no
// name of its own, has none: its id stays.
func (s *server) named(ctx context.Context) func(object string) string {
	root, known := actor(ctx).Root, map[string]string{}
	st := s.o.Store
	finds := map[string]func(string) (string, error){
		"acc": func(id string) (string, error) {
			v, err := st.FindAccount(ctx, root, id)
			return or(v.DisplayName, v.Name), err
		},
		"dev": func(id string) (string, error) { v, err := st.FindDevice(ctx, root, id); return deviceName(v), err },
		"mem": func(id string) (string, error) { v, err := st.FindMember(ctx, root, id); return v.Name, err },
		"job": func(id string) (string, error) { v, err := st.FindJob(ctx, root, job.ID(id)); return v.Title, err },
		"pol": func(id string) (string, error) { v, err := st.FindPolicy(ctx, root, id); return v.Name, err },
		"prf": func(id string) (string, error) { v, err := st.FindProfile(ctx, root, id); return v.Name, err },
		"cod": func(id string) (string, error) { v, err := st.FindCode(ctx, root, id); return v.Name, err },
		"fwr": func(id string) (string, error) { v, err := st.FindRelease(ctx, root, id); return v.Name, err },
		"ca":  func(id string) (string, error) { v, err := st.FindAuthority(ctx, root, id); return v.Name, err },
		"fct": func(id string) (string, error) { v, err := st.FindFactoryRoot(ctx, root, id); return v.Name, err },
		"blk": func(id string) (string, error) { v, err := st.FindBlock(ctx, root, id); return v.Name, err },
		"sit": func(id string) (string, error) { v, err := st.FindSite(ctx, root, id); return v.Name, err },
		"rom": func(id string) (string, error) { v, err := st.FindRoom(ctx, root, id); return v.Name, err },
		"grp": func(id string) (string, error) { v, err := st.FindGroup(ctx, root, id); return v.Name, err },
		"usr": func(id string) (string, error) { v, err := st.FindUser(ctx, root, id); return v.Name, err },
		"dug": func(id string) (string, error) { v, err := st.FindUserGroup(ctx, root, id); return v.Name, err },
		"viw": func(id string) (string, error) { v, err := st.FindView(ctx, root, id); return v.Name, err },
		"gtw": func(id string) (string, error) { v, err := st.FindGateway(ctx, root, id); return v.Name, err },
	}
	return func(object string) string {
		name, ok := known[object]
		if ok {
			return name
		}
		kind, _, _ := strings.Cut(object, "_")
		if find := finds[kind]; find != nil {
			if found, err := find(object); err == nil {
				name = found
			}
		}
		known[object] = name
		return name
	}
}

// deviceName is what people call a device: by its name, or by its MAC.
func deviceName(d fleet.Device) string {
	if d.Name != "" || d.MAC == (fleet.MAC{}) {
		return d.Name
	}
	var pairs []string
	for _, b := range d.MAC {
		pairs = append(pairs, fmt.Sprintf("%02X", b))
	}
	return strings.Join(pairs, ":")
}
