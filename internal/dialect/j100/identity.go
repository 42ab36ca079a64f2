package j100

import (
	"strconv"

	"muster/internal/dialect"
)

const (
	maxURL      = 255
	maxPassword = 32
)

// identity writes where the phone gets its certificate. A policy that names a SCEP server, or a
// PKCS#12 file, which counts before SCEP, has its way: the phone's certificate is somebody else's then.
//
//   - The name is $MACADDR, 12 lower-case digits: that of the certificate, which has to be said again to renew it.
//   - SCEPENCALG 1 is AES; the default is single DES, which is off here.
//   - The password's default is the serial number, which anybody can count through.
//   - The identity is for provisioning alone, unless a policy says: others (SIP, 802.1X) keep theirs. Phones before 4.0.13
//     do not know SCEP_USAGE and use it for all.
func identity(dst []byte, i *dialect.Identity, policy func(string) (string, bool)) []byte {
	if i == nil || len(i.SCEP) > maxURL || !sayable(i.SCEP) {
		return dst
	}
	for _, name := range [...]string{"MYCERTURL", "PKCS12URL"} {
		if v, ok := policy(name); ok && v != "" {
			return dst
		}
	}
	password := i.Password.Reveal()
	if password == "" || len(password) > maxPassword || !sayable(password) {
		return dst
	}
	for _, p := range [...]struct {
		name, value string
		ours        bool // whatever a policy says
	}{
		{"MYCERTURL", i.SCEP, true}, {"MYCERTCN", "$MACADDR", true}, {"MYCERTDN", "", true}, {"MYCERTCAID", "muster", true}, {"SCEPPASSWORD", password, true}, {"SCEPENCALG", "1", true},
		{"MYCERTKEYLEN", "2048", false}, {"MYCERTRENEW", strconv.Itoa(min(max(i.RenewAt, 1), 99)), false}, {"SCEP_USAGE", "PROVISIONING", false},
	} {
		if _, said := policy(p.name); p.ours || !said {
			dst = set(dst, p.name, p.value)
		}
	}
	return dst
}
