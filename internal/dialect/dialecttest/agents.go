package dialecttest

import "muster/internal/fleet"

// An Agent is a User-Agent as a device sent it to a provisioning server, and
// what it says.
type Agent struct {
	Text    string
	Family  fleet.Family // empty: none of ours
	Model   string       // canonical
	Build   string       // empty when the Updater speaks
	MAC     string       // where it says one
	Updater bool
}

// Agents are the User-Agents that were seen in the field, every one that the
// sources have (docs/vendor); other phones of the makers, which none of the
// dialects may take, stand last. Serial numbers are as they were published.
func Agents() []Agent {
	return []Agent{
		{Text: "FileTransport PolycomVVX-VVX_400-UA/4.1.4.7430 Type/Application", Family: fleet.UCS, Model: "VVX 400", Build: "4.1.4.7430"},
		{Text: "FileTransport PolycomVVX-VVX_101-UA/5.4.3.1014 Type/Application", Family: fleet.UCS, Model: "VVX 101", Build: "5.4.3.1014"},
		{Text: "FileTransport PolycomVVX-VVX_310-UA/5.1.1.2986", Family: fleet.UCS, Model: "VVX 310", Build: "5.1.1.2986"},
		{Text: "FileTransport PolycomVVX-VVX_311-UA/5.9.6.2327 Type/Application", Family: fleet.UCS, Model: "VVX 311", Build: "5.9.6.2327"},
		{Text: "FileTransport PolycomVVX-VVX_410-UA/5.9.5.0614", Family: fleet.UCS, Model: "VVX 410", Build: "5.9.5.0614"},
		{Text: "FileTransport PolycomVVX-VVX_450-UA/5.9.1.0615 Type/Application", Family: fleet.UCS, Model: "VVX 450", Build: "5.9.1.0615"},
		{Text: "FileTransport PolyCCX-CCX_500-UA/9.4.1.0508 (SN:64167f9f4c90) Type/Application", Family: fleet.UCS, Model: "CCX 500", Build: "9.4.1.0508", MAC: "64167f9f4c90"},
		{Text: "FileTransport PolyCCX-CCX_600-UA/8.0.2.3267 (SN:482567b5313f) Type/Application", Family: fleet.UCS, Model: "CCX 600", Build: "8.0.2.3267", MAC: "482567b5313f"},
		{Text: "FileTransport PolyEdge-Edge_E450-UA/8.0.0.15602 Type/Application", Family: fleet.UCS, Model: "Edge E450", Build: "8.0.0.15602"},
		{Text: "FileTransport PolycomRealPresenceTrio-Trio_8800-UA/7.2.2.1094 (SN:12345) Type/Application", Family: fleet.UCS, Model: "Trio 8800", Build: "7.2.2.1094"},
		{Text: "FileTransport PolycomSoundPointIP-SPIP_335-UA/3.2.1.0078", Family: fleet.UCS, Model: "SoundPoint IP 335", Build: "3.2.1.0078"},
		{Text: "FileTransport PolycomSoundPointIP-SPIP_335-UA/4.2.1.0275", Family: fleet.UCS, Model: "SoundPoint IP 335", Build: "4.2.1.0275"}, // its Updater; nothing in the text says so
		{Text: "FileTransport PolycomSoundPointIP-SPIP_450-UA/3.2.3.1734", Family: fleet.UCS, Model: "SoundPoint IP 450", Build: "3.2.3.1734"},
		{Text: "FileTransport PolycomSoundPointIP-SPIP_550-UA/3.2.3.1734", Family: fleet.UCS, Model: "SoundPoint IP 550", Build: "3.2.3.1734"},
		{Text: "FileTransport PolycomSoundPointIP-SPIP_550-UA/4.0.15.1047 (SN:0004a11a1a1a) Type/Application", Family: fleet.UCS, Model: "SoundPoint IP 550", Build: "4.0.15.1047", MAC: "0004a11a1a1a"},
		{Text: "FileTransport PolycomSoundStationIP-SSIP_5000-UA/4.0.3.7562 (SN:0004f2e765da) Type/Application", Family: fleet.UCS, Model: "SoundStation IP 5000", Build: "4.0.3.7562", MAC: "0004f2e765da"},
		{Text: "FileTransport PolycomSoundStationIP-SSIP_6000-UA/4.0.4.2906 Type/Application", Family: fleet.UCS, Model: "SoundStation IP 6000", Build: "4.0.4.2906"},
		{Text: "FileTransport PolycomSoundStationIP-SSIP_6000-UA/5.0.3.1667 Type/Updater", Family: fleet.UCS, Model: "SoundStation IP 6000", Updater: true},
		{Text: "Microbrowser/1.1 PolycomSoundPointIP-SPIP_550-UA/4.0.15.1047 Type/Application", Family: fleet.UCS, Model: "SoundPoint IP 550", Build: "4.0.15.1047"},
		{Text: "FileTransport G_SERIES-PolyStudioX30-UA/3.10.0_362035 Type/Application", Family: fleet.PolyOS, Model: "Studio X30", Build: "3.10.0_362035"},
		{Text: "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J179-4.1.3.0.6 (MAC:c81fea83e85a)", Family: fleet.J100, Model: "J179", Build: "4.1.3.0.6", MAC: "c81fea83e85a"},
		{Text: "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/J139-4.1.5.0.6 (MAC:c81fea83e85b)", Family: fleet.J100, Model: "J139", Build: "4.1.5.0.6", MAC: "c81fea83e85b"},
		{Text: "Mozilla/4.0 (compatible; MSIE 6.0) AVAYA/K175-3.1.0.0 (MAC:c81fea83e85c)"}, // Vantage; the form is inferred from J100's
	}
}
