package enroll

// DecodeMessage reads the message of a GET.
var DecodeMessage = decodeMessage
