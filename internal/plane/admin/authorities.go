package admin

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"io"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
	"muster/internal/secret"
)

type authoritySpec struct {
	KeyType      string `json:"keyType" enum:"ecdsa-p256,rsa-2048,rsa-3072,rsa-4096" doc:"Of the next issuing key"`
	Lifetime     string `json:"lifetime" doc:"Of certificates of devices"`
	RenewAt      int    `json:"renewAt" doc:"Percent of the lifetime after which devices renew"`
	Approval     bool   `json:"approval" doc:"A device's first certificate waits for an administrator"`
	ServerKeygen bool   `json:"serverKeygen" doc:"EST serverkeygen: keys of devices are made here"`
	SingleDES    bool   `json:"singleDES" doc:"SCEP in single DES, over HTTPS alone"`
}

type generationView struct {
	Generation  int        `json:"generation"`
	State       string     `json:"state" enum:"next,current,previous,retired"`
	Imported    bool       `json:"imported" doc:"Of a PKI of your own"`
	Subject     string     `json:"subject"`
	KeyType     string     `json:"keyType"`
	Fingerprint string     `json:"fingerprint" doc:"SHA-256 of the certificate"`
	NotBefore   time.Time  `json:"notBefore"`
	NotAfter    time.Time  `json:"notAfter"`
	CreatedAt   time.Time  `json:"createdAt"`
	ActivatedAt *time.Time `json:"activatedAt"`
	EndedAt     *time.Time `json:"endedAt" doc:"When it signed no more"`
	RetiredAt   *time.Time `json:"retiredAt" doc:"When it was trusted no more"`
	InUse       int        `json:"inUse" doc:"Valid certificates of it that were seen in the last 30 days"`
	PEM         string     `json:"pem" doc:"The issuing certificate and what is above it"`
	Path        string     `json:"path" doc:"On the addresses of devices: .pem, .cer and .crl follow"`
}

type authorityStatus struct {
	Account     string           `json:"account"`
	Generations []generationView `json:"generations" nullable:"false"`
}

type authority struct {
	ID       string          `json:"id"`
	Kind     string          `json:"kind" enum:"CertificateAuthority"`
	Metadata metadata        `json:"metadata"`
	Spec     authoritySpec   `json:"spec"`
	Status   authorityStatus `json:"status"`
}

type authorityWriteSpec struct {
	KeyType      string `json:"keyType,omitempty" enum:"ecdsa-p256,rsa-2048,rsa-3072,rsa-4096" doc:"Of the next issuing key; ecdsa-p256 without"`
	Lifetime     string `json:"lifetime,omitempty" maxLength:"20" doc:"8760h without"`
	RenewAt      int    `json:"renewAt,omitempty" minimum:"1" maximum:"99" doc:"80 without"`
	Approval     bool   `json:"approval,omitempty"`
	ServerKeygen bool   `json:"serverKeygen,omitempty"`
	SingleDES    bool   `json:"singleDES,omitempty"`
}

type authorityWrite struct {
	ReadOnly
	Metadata metadataWrite      `json:"metadata,omitempty"`
	Spec     authorityWriteSpec `json:"spec,omitempty"`
}

type (
	rotateWrite struct {
		Now bool `json:"now,omitempty" doc:"Sign with the new key at once, without announcing it first"`
	}
	retireWrite struct {
		Generation int  `json:"generation,omitempty" minimum:"1" doc:"The oldest previous one without"`
		Force      bool `json:"force,omitempty" doc:"Also while devices come with its certificates: they are refused then"`
	}
	importWrite struct {
		Certificate string `json:"certificate" maxLength:"100000" doc:"PEM: the issuing certificate, then what is above it"`
		Key         string `json:"key" maxLength:"20000" doc:"PEM, not encrypted; it is sealed, and never shown"`
		Now         bool   `json:"now,omitempty" doc:"Sign with it at once"`
	}
)

// InAuthority names an authority in a path.
type InAuthority struct {
	Authority string `path:"authority" doc:"Id or name" maxLength:"200"`
}

var errNoCA = fault.New(fault.Unavailable, "this server issues no certificates")

// authorities is how authorities are looked up, shown and changed.
func (s *server) authorities() noun[ca.Authority, authority, authorityWrite] {
	st := s.o.Store
	own := func(v ca.View, err error) (ca.Authority, error) { return v.Authority, err }
	return noun[ca.Authority, authority, authorityWrite]{
		kind: "CertificateAuthority", plural: "CertificateAuthorities", path: "certificate-authorities", words: "certificate authority", many: "certificate authorities",
		fresh: ca.DefaultAuthority,
		of:    func(v ca.Authority) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v ca.Authority) string { return v.Name },
		find:  st.FindAuthority, all: st.Authorities,
		create: func(ctx context.Context, by fleet.Actor, v ca.Authority) (ca.Authority, error) {
			if s.o.CA == nil {
				return v, errNoCA
			}
			return own(s.o.CA.Create(ctx, by, v))
		},
		save: func(ctx context.Context, by fleet.Actor, v ca.Authority) (ca.Authority, error) {
			if s.o.CA == nil {
				return v, errNoCA
			}
			return own(s.o.CA.Save(ctx, by, v))
		},
		remove: func(ctx context.Context, by fleet.Actor, v ca.Authority) error {
			if s.o.CA == nil {
				return errNoCA
			}
			return s.o.CA.Delete(ctx, by, v)
		},
		shower: s.authorityShower, writes: writesAuthority, take: takeAuthority,
	}
}

func (s *server) authorityRoutes() {
	verb := func(name, says string) route {
		return route{method: "POST", path: "/certificate-authorities/{authority}:" + name, id: name + "CertificateAuthority", says: says, right: fleet.RightWrite, bodiless: name != "import", errors: []int{412}}
	}
	add(s, route{method: "GET", path: "/certificate-authorities/{authority}/crl", id: "getCertificateAuthorityCRL", says: "Fetch the list of what the current issuing key signed and somebody revoked, DER", right: fleet.RightRead, plain: "application/pkix-crl"},
		func(ctx context.Context, in *struct{ InAuthority }) (*streamed, error) {
			a, err := s.authorities().lookUp(ctx, s, "", in.Authority)
			if err != nil {
				return nil, err
			}
			if s.o.CA == nil {
				return nil, errNoCA
			}
			v, err := s.o.CA.View(ctx, a.ID)
			if err != nil {
				return nil, err
			}
			cur, _ := v.Of(ca.Current)
			der, _, err := s.o.CA.CRL(ctx, a.ID, cur.Number)
			if err != nil {
				return nil, err
			}
			return s.stream("application/pkix-crl", string(a.ID)+".crl", func(out io.Writer) error {
				_, err := out.Write(der)
				return err
			})
		})
	add(s, verb("rotate", "Make an authority's next issuing key, and announce it to devices"), func(ctx context.Context, in *struct {
		InAuthority
		Match
		Trial
		Body *rotateWrite
	}) (*one[authority], error) {
		return s.onAuthority(ctx, in.Authority, in.Match, in.Trial, func(ctx context.Context, a ca.Authority) (ca.View, error) {
			return s.o.CA.Rotate(ctx, actor(ctx), a, in.Body != nil && in.Body.Now)
		})
	})
	add(s, verb("activate", "Sign with the key that was announced; what the one before signed stays trusted"), func(ctx context.Context, in *struct {
		InAuthority
		Match
		Trial
	}) (*one[authority], error) {
		return s.onAuthority(ctx, in.Authority, in.Match, in.Trial, func(ctx context.Context, a ca.Authority) (ca.View, error) {
			return s.o.CA.Activate(ctx, actor(ctx), a)
		})
	})
	add(s, verb("retire", "End the trust in what a previous issuing key signed"), func(ctx context.Context, in *struct {
		InAuthority
		Match
		Trial
		Body *retireWrite
	}) (*one[authority], error) {
		w := retireWrite{}
		if in.Body != nil {
			w = *in.Body
		}
		return s.onAuthority(ctx, in.Authority, in.Match, in.Trial, func(ctx context.Context, a ca.Authority) (ca.View, error) {
			return s.o.CA.Retire(ctx, actor(ctx), a, w.Generation, w.Force)
		})
	})
	add(s, verb("import", "Take an issuing certificate of a PKI of your own, with its key, as the next one"), func(ctx context.Context, in *struct {
		InAuthority
		Match
		Trial
		Body importWrite
	}) (*one[authority], error) {
		return s.onAuthority(ctx, in.Authority, in.Match, in.Trial, func(ctx context.Context, a ca.Authority) (ca.View, error) {
			return s.o.CA.Import(ctx, actor(ctx), a, in.Body.Certificate, secret.New(in.Body.Key), in.Body.Now)
		})
	})
}

// onAuthority does something to an authority, and shows it.
func (s *server) onAuthority(ctx context.Context, ref string, m Match, t Trial, do func(context.Context, ca.Authority) (ca.View, error)) (*one[authority], error) {
	if s.o.CA == nil {
		return nil, errNoCA
	}
	var v ca.View
	n := s.authorities()
	err := s.settled(m, func() error {
		a, err := n.lookUp(ctx, s, "", ref)
		if err != nil {
			return err
		}
		if err := s.check(ctx, m, false, n.of(a)); err != nil {
			return err
		}
		if v, err = do(t.context(ctx), a); isStale(err) && m.IfMatch != "" && m.IfMatch != "*" {
			return s.stale(ctx, n.of(a))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return n.shown(ctx, v.Authority)
}

func (s *server) authorityShower(ctx context.Context, _ fleet.AccountID, page ...ca.Authority) (func(ca.Authority) authority, error) {
	generations := map[ca.AuthorityID][]generationView{}
	if s.o.CA != nil {
		for _, a := range page {
			if a.ID == "" {
				continue // of a dry run
			}
			v, err := s.o.CA.View(ctx, a.ID)
			if errors.Is(err, fault.Missing) {
				continue
			}
			if err != nil {
				return nil, err
			}
			for _, g := range v.Generations {
				n, err := s.o.CA.Using(ctx, a.ID, g.Number)
				if err != nil {
					return nil, err
				}
				generations[a.ID] = append(generations[a.ID], showGeneration(a.ID, g, n))
			}
		}
	}
	return func(v ca.Authority) authority {
		w := writesAuthority(v).Spec
		out := authority{ID: string(v.ID), Kind: "CertificateAuthority", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: authoritySpec(w),
			Status: authorityStatus{Account: string(v.Account), Generations: generations[v.ID]}}
		if out.Status.Generations == nil {
			out.Status.Generations = []generationView{}
		}
		return out
	}, nil
}

func showGeneration(id ca.AuthorityID, g ca.Shown, used int) generationView {
	c := g.Certificate
	sum := sha256.Sum256(c.Raw)
	var text bytes.Buffer
	for _, x := range append([]*x509.Certificate{c}, g.Above...) {
		_ = pem.Encode(&text, &pem.Block{Type: "CERTIFICATE", Bytes: x.Raw})
	}
	return generationView{Generation: g.Number, State: string(g.Stage), Imported: g.Imported, Subject: c.Subject.String(), KeyType: string(ca.KeyTypeOf(c.PublicKey)), Fingerprint: hex.EncodeToString(sum[:]),
		NotBefore: c.NotBefore, NotAfter: c.NotAfter, CreatedAt: g.CreatedAt, ActivatedAt: instant(g.ActivatedAt), EndedAt: instant(g.EndedAt), RetiredAt: instant(g.RetiredAt),
		InUse: used, PEM: text.String(), Path: ca.PathPrefix + ca.Generation{Authority: id, Number: g.Number}.Slug()}
}

func writesAuthority(v ca.Authority) authorityWrite {
	return authorityWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: authorityWriteSpec{KeyType: string(v.KeyType), Lifetime: durationText(v.Lifetime), RenewAt: v.RenewAt,
		Approval: v.Approval, ServerKeygen: v.ServerKeygen, SingleDES: v.SingleDES}}
}

func takeAuthority(_ context.Context, v ca.Authority, w authorityWrite) (ca.Authority, []fieldProblem, error) {
	problems := w.Metadata.check()
	def := ca.DefaultAuthority(v.Account)
	v.Name, v.Labels = or(w.Metadata.Name, or(v.Name, def.Name)), w.Metadata.Labels
	v.KeyType, v.RenewAt, v.Lifetime = ca.KeyType(or(w.Spec.KeyType, string(def.KeyType))), or(w.Spec.RenewAt, def.RenewAt), def.Lifetime
	v.Approval, v.ServerKeygen, v.SingleDES = w.Spec.Approval, w.Spec.ServerKeygen, w.Spec.SingleDES
	if w.Spec.Lifetime != "" {
		d, err := time.ParseDuration(w.Spec.Lifetime)
		if err != nil {
			problems = append(problems, fieldProblem{Pointer: "/spec/lifetime", Code: "duration", Detail: "lifetime is a duration such as 8760h"})
		}
		v.Lifetime = d
	}
	if len(problems) == 0 {
		return v, nil, v.Check()
	}
	return v, problems, nil
}
