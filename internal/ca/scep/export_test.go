package scep

var (
	Definite = definite
	Encrypt  = encrypt
	Decrypt  = decrypt
)
