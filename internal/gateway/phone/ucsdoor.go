package phone

import (
	"context"

	"muster/internal/order"
	"muster/internal/secret"
)

// factoryPassword is every phone's until it is given another; it opens nothing but
// tells why another does not either (4010).
const factoryPassword = "456"

// factory finds out whether a phone does not take the password because it still has that of the
// factory. To try the same one again would tell nothing.
func (u *ucs) factory(ctx context.Context, k *talk) error {
	l := Login{User: u.l.User, Password: secret.New(factoryPassword)}
	if l.Password.Equal(u.l.Password) {
		return k.before(doorREST)
	}
	_, err := k.prove(doorREST, func() (answer, error) {
		return k.send(ctx, "GET", ucsInfo1, "", nil, l.basic(ucsUser))
	}, func(a answer) (verdict, error) {
		r, v, err := readUCS(a)
		if r.status == ucsDefault || v == good && err == nil {
			return factory, hasFactory()
		}
		return v, err
	})
	return err
}

func hasFactory() *Trouble {
	return trouble(order.DefaultPassword, "give the phone another administrator's password, and enter it here", "the phone still has the password of the factory, and its REST API stays shut until it has another")
}

// knock looks, before a password goes out for the first time, whether what is there
// asks for one as a phone does.
func (u *ucs) knock(ctx context.Context, k *talk) error {
	if k.certificate() != "" || k.memo.Pinned != "" && k.door(doorREST).Good {
		return nil
	}
	if k.door(doorREST).Wrong >= mostWrong { // it would come to nothing
		return k.before(doorREST)
	}
	a, err := k.send(ctx, "GET", ucsInfo1, "", nil, nil)
	switch {
	case err != nil:
		return err
	case a.code == 401:
		return nil
	}
	r, _, err := readUCS(a)
	if err == nil && r.status == ucsAbsent {
		err = r.wants("let the gateway in")
	}
	return err
}
