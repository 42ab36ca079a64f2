package dialect

// A Home is where a device that enrolls is sent.
type Home struct {
	// Server may be of either scheme here, and have no user: then the server asks for none.
	Server
	// Roots are what the server's certificate leads to, PEM, one certificate each; none: the device
	// is left with what it trusts.
	Roots []string
	// RootURLs are where the same certificates are had without proving anything, for
	// families that are told names of files.
	RootURLs []string
	Group    int // 0–999; -1: not told
	// Image is what the device is to load first; zero: it is not told.
	Image Image
	// Identity says where the device gets a certificate; nil: not told.
	Identity *Identity
	// Detour says that the server is the enrollment address by HTTPS, and not home yet: user and password
	// are left as they are, the code may be in them.
	Detour bool
}

// A Mover is a Dialect that can tell a device which has a code, or proof, and
// nothing else where its home is, in a file that the device asks for in any boot.
type Mover interface {
	// Move appends the file to dst. The ask is of kind Shared or Own; one that has no part in
	// it is fault.Missing, so is a home that the family cannot be told.
	Move(dst []byte, ask Ask, h Home) ([]byte, error)
}
