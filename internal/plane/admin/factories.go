package admin

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"time"

	"muster/internal/ca"
	"muster/internal/fault"
	"muster/internal/fleet"
)

type subjectPattern struct {
	Attribute string `json:"attribute" maxLength:"60" doc:"CN, serialNumber, O, OU, UID or a dotted number of the subject; dns, uri or email of the alternative names"`
	Match     string `json:"match" maxLength:"200" doc:"Regular expression (RE2) for the whole value, with a group named mac or serial"`
}

type factoryRootSpec struct {
	Certificates     string           `json:"certificates" doc:"PEM: the maker's root, and the CAs beneath it that are pinned"`
	Families         []string         `json:"families" nullable:"false" doc:"Whose devices it is for; none: all"`
	Subject          []subjectPattern `json:"subject" nullable:"false" doc:"Where a certificate names its device"`
	Organizations    []string         `json:"organizations" nullable:"false" doc:"The O that is taken; none: whatever it is"`
	ExtendedKeyUsage string           `json:"extendedKeyUsage" enum:"clientAuthOrNone,clientAuth,any"`
	AllowExpired     bool             `json:"allowExpired"`
	AllowSHA1        bool             `json:"allowSHA1"`
}

type factoryCertificate struct {
	Subject     string    `json:"subject"`
	Fingerprint string    `json:"fingerprint" doc:"SHA-256"`
	NotAfter    time.Time `json:"notAfter"`
	Pinned      bool      `json:"pinned" doc:"A CA beneath a root: devices' certificates must be signed by one such"`
}

type factoryRootStatus struct {
	Certificates []factoryCertificate `json:"certificates" nullable:"false"`
}

type factoryRoot struct {
	ID       string            `json:"id"`
	Kind     string            `json:"kind" enum:"FactoryRoot"`
	Metadata metadata          `json:"metadata"`
	Spec     factoryRootSpec   `json:"spec"`
	Status   factoryRootStatus `json:"status"`
}

type factoryRootWriteSpec struct {
	Certificates     string           `json:"certificates,omitempty" maxLength:"65536"`
	Families         []string         `json:"families,omitempty" nullable:"false"`
	Subject          []subjectPattern `json:"subject,omitempty" nullable:"false"`
	Organizations    []string         `json:"organizations,omitempty" nullable:"false"`
	ExtendedKeyUsage string           `json:"extendedKeyUsage,omitempty" enum:"clientAuthOrNone,clientAuth,any" doc:"clientAuthOrNone without"`
	AllowExpired     bool             `json:"allowExpired,omitempty"`
	AllowSHA1        bool             `json:"allowSHA1,omitempty"`
}

type factoryRootWrite struct {
	ReadOnly
	Metadata metadataWrite        `json:"metadata"`
	Spec     factoryRootWriteSpec `json:"spec,omitempty"`
}

// operatorsOwn says who may change whose certificates count: for all accounts, hence the operator alone.
func (s *server) operatorsOwn(ctx context.Context, id fleet.AccountID) error {
	a, err := s.o.Store.Account(ctx, id)
	if err == nil && a.Type != fleet.Operator {
		err = fault.Coded(fault.Denied, "level", "whose certificates count is the operator's to say: name the operator's account")
	}
	return err
}

// trusting has what was changed take effect before the change is answered.
func (s *server) trusting(ctx context.Context, id fleet.AccountID, err error) error {
	if err == nil && s.o.CA != nil && !fleet.IsDryRun(ctx) {
		s.o.CA.Changed(ctx, id)
	}
	return err
}

func (s *server) factoryRoots() noun[ca.FactoryRoot, factoryRoot, factoryRootWrite] {
	st := s.o.Store
	return noun[ca.FactoryRoot, factoryRoot, factoryRootWrite]{
		kind: "FactoryRoot", plural: "FactoryRoots", path: "factory-roots", words: "factory root",
		fresh: func(id fleet.AccountID) ca.FactoryRoot { return ca.FactoryRoot{Account: id} },
		of:    func(v ca.FactoryRoot) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v ca.FactoryRoot) string { return v.Name },
		find:  st.FindFactoryRoot, all: st.FactoryRoots,
		create: func(ctx context.Context, by fleet.Actor, v ca.FactoryRoot) (ca.FactoryRoot, error) {
			if err := s.operatorsOwn(ctx, v.Account); err != nil {
				return v, err
			}
			v, err := st.CreateFactoryRoot(ctx, by, v)
			return v, s.trusting(ctx, v.Account, err)
		},
		save: func(ctx context.Context, by fleet.Actor, v ca.FactoryRoot) (ca.FactoryRoot, error) {
			v, err := st.SaveFactoryRoot(ctx, by, v)
			return v, s.trusting(ctx, v.Account, err)
		},
		remove: func(ctx context.Context, by fleet.Actor, v ca.FactoryRoot) error {
			return s.trusting(ctx, v.Account, st.DeleteFactoryRoot(ctx, by, v.Account, v.ID))
		},
		shower: func(context.Context, fleet.AccountID, ...ca.FactoryRoot) (func(ca.FactoryRoot) factoryRoot, error) {
			return showFactoryRoot, nil
		},
		writes: writesFactoryRoot, take: takeFactoryRoot,
	}
}

func showFactoryRoot(v ca.FactoryRoot) factoryRoot {
	out := factoryRoot{string(v.ID), "FactoryRoot", metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision},
		factoryRootSpec{Certificates: v.PEM, Families: []string{}, Subject: patterns(v.Subject), Organizations: list0(v.Organizations), ExtendedKeyUsage: string(v.EKU), AllowExpired: v.AllowExpired, AllowSHA1: v.AllowSHA1},
		factoryRootStatus{[]factoryCertificate{}}}
	for _, f := range v.Families {
		out.Spec.Families = append(out.Spec.Families, string(f))
	}
	for rest := []byte(v.PEM); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return out
		}
		if c, err := x509.ParseCertificate(block.Bytes); err == nil {
			sum := sha256.Sum256(c.Raw)
			out.Status.Certificates = append(out.Status.Certificates, factoryCertificate{c.Subject.String(), hex.EncodeToString(sum[:]), c.NotAfter, string(c.RawIssuer) != string(c.RawSubject)})
		}
	}
}

func patterns(l []ca.Pattern) []subjectPattern {
	out := make([]subjectPattern, 0, len(l))
	for _, p := range l {
		out = append(out, subjectPattern(p))
	}
	return out
}

func writesFactoryRoot(v ca.FactoryRoot) factoryRootWrite {
	return factoryRootWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: factoryRootWriteSpec(showFactoryRoot(v).Spec)}
}

func takeFactoryRoot(_ context.Context, v ca.FactoryRoot, w factoryRootWrite) (ca.FactoryRoot, []fieldProblem, error) {
	s := w.Spec
	v.Name, v.Labels, v.PEM, v.Organizations, v.EKU, v.AllowExpired, v.AllowSHA1 = w.Metadata.Name, w.Metadata.Labels, s.Certificates, s.Organizations, ca.EKU(s.ExtendedKeyUsage), s.AllowExpired, s.AllowSHA1
	if v.EKU == "" {
		v.EKU = ca.EKUClientOrNone
	}
	v.Families, v.Subject = nil, nil
	for _, f := range s.Families {
		v.Families = append(v.Families, fleet.Family(f))
	}
	for _, p := range s.Subject {
		v.Subject = append(v.Subject, ca.Pattern(p))
	}
	problems := w.Metadata.check()
	for i, o := range v.Organizations {
		if o == "" || i >= 50 {
			problems = append(problems, fieldProblem{Pointer: "/spec/organizations", Code: "text", Detail: "an organization is a text, and there are at most 50"})
			break
		}
	}
	if len(problems) > 0 {
		return v, problems, nil
	}
	return v, nil, v.Check()
}

type blockedKeySpec struct {
	Fingerprint string `json:"fingerprint" doc:"SHA-256 of the certificate, or of its public key (SubjectPublicKeyInfo)"`
	Reason      string `json:"reason"`
}

type blockedKey struct {
	ID       string         `json:"id"`
	Kind     string         `json:"kind" enum:"BlockedKey"`
	Metadata metadata       `json:"metadata"`
	Spec     blockedKeySpec `json:"spec"`
	Status   struct{}       `json:"status"`
}

type blockedKeyWriteSpec struct {
	Fingerprint string `json:"fingerprint,omitempty" maxLength:"200"`
	Reason      string `json:"reason,omitempty" maxLength:"500"`
}

type blockedKeyWrite struct {
	ReadOnly
	Metadata metadataWrite       `json:"metadata,omitempty"`
	Spec     blockedKeyWriteSpec `json:"spec,omitempty"`
}

func (s *server) blockedKeys() noun[ca.Block, blockedKey, blockedKeyWrite] {
	st := s.o.Store
	return noun[ca.Block, blockedKey, blockedKeyWrite]{
		kind: "BlockedKey", plural: "BlockedKeys", path: "blocked-keys", words: "blocked key",
		fresh: func(id fleet.AccountID) ca.Block { return ca.Block{Account: id} },
		of:    func(v ca.Block) object { return object{v.Account, string(v.ID), v.Revision} },
		name:  func(v ca.Block) string { return v.Name },
		find:  st.FindBlock, all: st.Blocks,
		create: func(ctx context.Context, by fleet.Actor, v ca.Block) (ca.Block, error) {
			if err := s.operatorsOwn(ctx, v.Account); err != nil {
				return v, err
			}
			v, err := st.CreateBlock(ctx, by, v)
			return v, s.trusting(ctx, v.Account, err)
		},
		save: func(ctx context.Context, by fleet.Actor, v ca.Block) (ca.Block, error) {
			v, err := st.SaveBlock(ctx, by, v)
			return v, s.trusting(ctx, v.Account, err)
		},
		remove: func(ctx context.Context, by fleet.Actor, v ca.Block) error {
			return s.trusting(ctx, v.Account, st.DeleteBlock(ctx, by, v.Account, v.ID))
		},
		shower: func(context.Context, fleet.AccountID, ...ca.Block) (func(ca.Block) blockedKey, error) {
			return func(v ca.Block) blockedKey {
				return blockedKey{ID: string(v.ID), Kind: "BlockedKey", Metadata: metadata{v.Name, labels(v.Labels), v.CreatedAt, v.UpdatedAt, v.Revision}, Spec: blockedKeySpec{v.Fingerprint, v.Reason}}
			}, nil
		},
		writes: func(v ca.Block) blockedKeyWrite {
			return blockedKeyWrite{Metadata: metadataWrite{Name: v.Name, Labels: v.Labels}, Spec: blockedKeyWriteSpec{v.Fingerprint, v.Reason}}
		},
		take: func(_ context.Context, v ca.Block, w blockedKeyWrite) (ca.Block, []fieldProblem, error) {
			problems := w.Metadata.check()
			sum, err := ca.ReadFingerprint(w.Spec.Fingerprint)
			if err != nil {
				return v, nil, err
			}
			v.Name, v.Labels, v.Fingerprint, v.Reason = w.Metadata.Name, w.Metadata.Labels, sum, w.Spec.Reason
			if v.Name == "" {
				v.Name = sum[:16] // people find it by what they know of it
			}
			return v, problems, nil
		},
	}
}
