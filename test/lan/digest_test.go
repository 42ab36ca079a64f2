package main

import (
	"crypto/md5"
	"fmt"
)

// answerDigest answers the VVX's challenge.
func answerDigest(nonce, user, password string) string {
	h := func(s string) string { return fmt.Sprintf("%x", md5.Sum([]byte(s))) }
	return fmt.Sprintf(`Digest username="%s", realm="VVX", nonce="%s", uri="/push", qop=auth, nc=00000001, cnonce="abc", response="%s"`,
		user, nonce, h(h(user+":VVX:"+password)+":"+nonce+":00000001:abc:auth:"+h("POST:/push")))
}
