package firmware

// parts are the part numbers in names of images of UC Software, and the model that each is for. The
// numbers are those of the vendor's own packages; an image whose number is not here is kept all the same, and
// who uploads it says the models.
var parts = map[string]string{
	"3111-40250-001": "VVX 101",
	"3111-48810-001": "VVX 150",
	"3111-40450-001": "VVX 201",
	"3111-48820-001": "VVX 250",
	"3111-46135-002": "VVX 300",
	"3111-48300-001": "VVX 301",
	"3111-46161-001": "VVX 310",
	"3111-48350-001": "VVX 311",
	"3111-48830-001": "VVX 350",
	"3111-46157-002": "VVX 400",
	"3111-48400-001": "VVX 401",
	"3111-46162-001": "VVX 410",
	"3111-48450-001": "VVX 411",
	"3111-48840-001": "VVX 450",
	"3111-44500-001": "VVX 500",
	"3111-48500-001": "VVX 501",
	"3111-44600-001": "VVX 600",
	"3111-48600-001": "VVX 601",
	"2345-17960-001": "VVX 1500",
	"3111-66700-001": "Trio 8500",
	"3111-65290-001": "Trio 8800",
	"3111-49700-001": "CCX 400",
	"3111-49710-001": "CCX 500",
	"3111-49770-001": "CCX 600",
	"2345-12375-001": "SoundPoint IP 335",
	"2345-12450-001": "SoundPoint IP 450",
	"2345-12500-001": "SoundPoint IP 550",
	"3111-30900-001": "SoundStation IP 5000",
	"3111-15600-001": "SoundStation IP 6000",
}
