/** Style of the printed report: A4, readable without colour, nothing fetched. */
export const STYLE = `
:root{--tinta:#14201b;--redup:#52605a;--garis:#c9d3ce;--p7:#125c46;--p1:#e3f0e9;--awas:#8a5a00;--bahaya:#b3261e}
*{box-sizing:border-box}
body{margin:0;background:#e9eceb;color:var(--tinta);font:14px/1.5 system-ui,sans-serif}
.lembar{max-width:190mm;margin:24px auto;padding:16mm;background:#fff}
.kop{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;border-bottom:3px solid var(--p7);margin-bottom:16px;padding-bottom:8px}
.kop p{margin:0;flex:1 1 200px}
.lambang{width:40px;height:46px;background:50%/contain no-repeat;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.kop .kanan{text-align:right;flex:0 0 auto;margin-left:auto}
.host{margin:0;color:var(--redup)}
h1,h2,h3,h4{line-height:1.25;margin:0 0 8px}
h1{font-size:26px}h2{font-size:18px;margin-top:24px;padding-top:8px;border-top:2px solid var(--tinta)}h3{font-size:15px;margin-top:16px}h4{font-size:14px}
.nama{font-size:26px;margin-top:0;padding-top:0;border-top:0}
p{margin:0 0 8px}
ul{margin:0 0 8px;padding-left:18px}
code{font:13px ui-monospace,monospace;overflow-wrap:anywhere}
.nilai{display:flex;gap:24px;align-items:center;margin:8px 0 16px}
.skor{font-size:52px;font-weight:800;line-height:1;white-space:nowrap;margin:0}
.skor small{display:block;margin-top:6px;font-size:15px;font-weight:600;color:var(--redup)}
.petak{display:flex;flex-wrap:wrap;gap:3px}
.petak i,.legenda i{display:inline-block;width:13px;height:13px;background:var(--p7);border:2px solid var(--p7)}
i.s{background:linear-gradient(135deg,var(--p7) 50%,#fff 50%)!important;border-color:var(--awas)!important}
i.k{background:#fff!important;border-color:var(--bahaya)!important}
.legenda{color:var(--redup);font-size:13px}
.legenda span{margin-right:12px}
a{color:inherit}
.gulir{overflow-x:auto}
.gulir:focus-visible{outline:3px solid var(--p7);outline-offset:2px}
table{width:100%;border-collapse:collapse;margin-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--garis);overflow-wrap:break-word}
thead th{border-bottom:2px solid var(--tinta);font-size:13px}
tfoot th,tfoot td{border-top:2px solid var(--tinta);font-weight:700}
tbody th{font-weight:600;width:34%}
.sebagian th,.sebagian td{overflow-wrap:anywhere}
.sebagian .kode{overflow-wrap:normal}
.bidang tbody th{width:auto}
.bidang .hukum{width:22%}
.kode{white-space:nowrap;color:var(--redup);font-size:13px;padding-right:0}
.skala{white-space:nowrap}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal;vertical-align:bottom}
.batang{vertical-align:middle;margin-right:8px}
.alas{fill:var(--p1)}.isi{fill:var(--p7)}
.kurang{display:grid;grid-template-columns:28px 1fr 42mm;gap:8px;padding:10px 0;border-bottom:1px solid var(--garis);break-inside:avoid}
.no{font-weight:800;font-size:17px;color:var(--bahaya)}
.kurang h3,.kurang h4{margin-top:0}
.dasar,.redup{color:var(--redup);font-size:13px}
.ttd{display:flex;gap:24px;margin-top:56px;break-inside:avoid}
.ttd p{flex:1;border-top:1px solid var(--tinta);padding-top:4px}
.kaki{max-width:190mm;margin:0 auto 24px;padding:0 16mm;color:var(--redup);font-size:13px}
@media (max-width:600px){.lembar{padding:16px;margin:0 0 16px}.bidang{min-width:520px}.bidang .hukum{display:none}.kop .kanan{flex:1 1 100%;text-align:left}.kaki{padding:0 16px}.nilai{flex-direction:column;align-items:flex-start}.kurang{grid-template-columns:24px 1fr}.dasar{grid-column:2}}
@page{size:A4;margin:14mm}
@media print{body{background:#fff}.lembar{margin:0;padding:0;max-width:none}.lembar+.lembar{break-before:page}.kaki{padding:0;max-width:none}i,.batang path,.skor{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
