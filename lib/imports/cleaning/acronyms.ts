const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** Abbreviations of the field that have vowels, so that nothing but this list tells them from words. */
export const acronyms = new Set(
  words(`
  KPU KPUD KIP RI NKRI DPR DPRD DPRA DPRK DPRP MRP DPD DPT DPTB DPS DPSHP DPK DP4 PDPB KPPS KPPSLN PPS PPK PPLN TPS TPSLN
  PAW PNS ASN PPPK P3K TNI POLRI POLDA BPS BNN KASN KPK MK MA PTUN TUN PKPU PERBAWASLU PKD PTPS PSU PSL HUT HAM HAN SDM TIK IT TI
  SOP SK SE ST UU UUD PP APBD APBN DIPA NPHD LHKPN LHKAN SAKIP LAKIP LKJIP RKA RKAKL IKU IKPA WBK WBBM ZI SPIP SPBE SPI BMN
  JDIH PPID SKM WBS SP4N UPG DIY DKI NTB NTT OKU OKI PALI NAD USA OSIS SMA SMK SMP SMAN SMKN SMPN MAN MTS SD UIN IAIN STAIN UGM UI ITB
  IPB UNAIR UNDIP UNHAS UB UNS UNESA UMM UII UMY PMI HMI GMNI PMII KNPI IPNU IPPNU NU MUI FKUB FGD RDP RDK RKB RAKER RAPIM HP ID
  TV RRI TVRI PDIP PDI PKB PKS PAN PPP PSI PBB PKN USB AC AI KTA EKTP KTP KK NIK AKB SIPP LADK LPSDK LPPDK DCS DCT DCSBM
  DIM CAT WIB WITA WIT IKP BAPASLU`),
)

/** What is written in a way of its own. */
export const known = new Map(
  words(`
  Bawaslu Panwaslu Panwaslih Panwaslucam Panwascam Perbawaslu Perppu Parpol Pemilu Pilkada Pilpres Pileg Pilgub Pilbup Pilwalkot Pantarlih
  Coklit Sirekap Sidalih Silon Sipol Sikadeka Sidapil Siakba Sijum Sigaplapor Siwaslu Gakkumdu Kemendagri Kemenkumham Kemenag Kemenkeu
  Kominfo Diskominfo Kesbangpol Bakesbangpol Disdukcapil Dukcapil Polres Polresta Polsek Kodim Koramil Kejari Satpol Pemkab Pemkot Pemprov
  Forkopimda Forkopimcam Bupati Wabup Wagub Gubernur Sekda Bimtek Rakor Rakornas Rakernas Raker Rapim Monev Lapas Rutan Ormas
  DPTb DPPh MTs MoU PhD e-KTP WhatsApp YouTube Facebook Instagram TikTok Zoom`).map(word => [
    word.toUpperCase(),
    word,
  ]),
)
