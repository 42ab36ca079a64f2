// Package dialecttest holds every dialect to the same promises: the golden
// files of its requests (Golden), and what callers rely on whatever the family
// (Keep).
package dialecttest
