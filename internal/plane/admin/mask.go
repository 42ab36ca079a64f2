package admin

// masked stands where a secret's text would be.
const masked = "********"

// isMask reports whether a write-only field was sent as other answers show a
// secret. A field that is shown as a mark is kept by that mark, never by this.
func isMask(v any) bool { return v == masked }

// maskAsValue refuses the mask where no secret is stored that it could keep:
// taken for text, it would set every password of what was read elsewhere to
// eight stars.
func maskAsValue(pointer string) fieldProblem {
	return fieldProblem{Pointer: pointer, Code: "maskAsValue", Detail: masked + " stands for a secret that is not shown, and none is stored here to keep",
		Hint: "send the secret itself; a file for muster apply takes it from {valueFrom: {env: NAME}} or {file: PATH}"}
}
