const screen = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1b18;--quiet:#625d55;--rule:#d9d5cc;--accent:#1f4f86;--shade:#f3f0e9;
--good:#1f6a3b;--fair:#4c6a16;--mixed:#855a00;--warn:#9a4a08;--bad:#a5301c;--off:#55506e;
--serif:"Source Serif 4","Source Serif Pro",Literata,Charter,Georgia,"Noto Serif","Liberation Serif","Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;
--sans:Inter,"Helvetica Neue","Segoe UI",Roboto,Arial,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;
--mono:"SF Mono",Consolas,"Liberation Mono",Menlo,monospace}
@media screen and (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#e9e5dd;--quiet:#a8a297;--rule:#3a3732;--accent:#93b9ea;--shade:#211f1c;
--good:#7cc796;--fair:#a9c76b;--mixed:#dcb45f;--warn:#e5a06a;--bad:#ee907e;--off:#b3add0}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:24px}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 var(--serif);font-kerning:normal;overflow-wrap:anywhere}
main{max-width:816px;margin:0 auto;padding:64px 32px 96px}
:lang(zh),:lang(ja),:lang(ko){line-height:1.75;line-break:strict}
:lang(zh-TW),:lang(zh-HK),:lang(zh-Hant){font-family:"Source Serif 4",Georgia,"Liberation Serif","Noto Serif CJK TC","Songti TC",PMingLiU,serif}
:lang(ja){font-family:"Source Serif 4",Georgia,"Liberation Serif","Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho",serif}
:lang(ko){font-family:"Source Serif 4",Georgia,"Liberation Serif","Noto Serif CJK KR",AppleMyungjo,Batang,serif}
p,dl,dd,ul,blockquote,h1,h2,h3,h4{margin:0;padding:0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:3px}
cite,.out{font-style:italic}
cite:lang(zh),cite:lang(ja),cite:lang(ko){font-style:normal}
code{font:12px/1.5 var(--mono);overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.kicker,h4,.facts,.where,.record,.quiet,.tier,.tag,.notice,.asof,dt,caption,thead th,.tally,.list td:not(:nth-child(2)),.documents h3{font-family:var(--sans);font-size:13px;line-height:20px}
.kicker{color:var(--quiet);margin-bottom:8px}
.masthead{border-top:4px solid var(--ink);padding-top:16px}
h1{font-size:32px;line-height:40px;font-weight:600;max-width:24em;text-wrap:balance}
h2{font-size:21px;line-height:28px;font-weight:600;border-top:1px solid var(--ink);padding-top:12px;margin:64px 0 16px}
.masthead dl,.meanings{display:grid;grid-template-columns:144px minmax(0,1fr);gap:4px 24px;margin-top:24px}
dt{color:var(--quiet)}
.masthead dd,.meanings dd{font-size:15px;line-height:20px;max-width:544px}
.notice{border-left:4px solid var(--ink);padding:4px 0 4px 12px;margin-bottom:24px;max-width:688px}
table{border-collapse:collapse;width:100%;margin:0 0 32px;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;color:var(--quiet);padding-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:8px 24px 8px 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--quiet);border-top:0;padding:0 24px 4px 0}
tbody tr:last-child>*{border-bottom:1px solid var(--rule)}
.tally{list-style:none;display:flex;flex-wrap:wrap;gap:4px 24px;margin:0 0 32px;max-width:688px}
.lead{margin-bottom:8px}
.tally li{white-space:nowrap}
.tally b{font-weight:600;font-variant-numeric:tabular-nums lining-nums}
th{overflow-wrap:normal;white-space:nowrap}
.list td:nth-child(2){font-size:15px;line-height:20px;width:100%}
.list td:not(:nth-child(2)){overflow-wrap:normal;white-space:nowrap}
.list td:nth-child(2) a{color:inherit;text-decoration-color:var(--rule)}
.list td:nth-child(2) a:hover{color:var(--accent);text-decoration-color:currentColor}
.list td:last-child,.list th:last-child{padding-right:0}
.verdict{color:var(--off)}
.verdict.true{color:var(--good)}.verdict.mostly-true{color:var(--fair)}.verdict.mixed{color:var(--mixed)}
.verdict.misleading{color:var(--warn)}.verdict.mostly-false,.verdict.false{color:var(--bad)}
.verdict.none{color:var(--quiet)}
.mark{vertical-align:-2px;margin-right:4px}
.row{display:grid;grid-template-columns:144px minmax(0,544px);gap:0 24px;margin-top:20px;align-items:first baseline}
.reading{margin-left:168px;max-width:544px}
.reading p+*{margin-top:12px}
.claim{border-top:1px solid var(--rule);margin-top:48px;padding-top:4px}
h2+.claim{border-top:0;margin-top:0}
h3{font-size:32px;line-height:36px;font-weight:400;font-variant-numeric:lining-nums}
h4{color:var(--quiet);font-weight:400;line-height:24px}
.stated{font-size:21px;line-height:32px}
.stated.long{font-size:17px;line-height:27px}
.facts{color:var(--quiet);margin-top:8px}
p.verdict{font-size:17px;line-height:24px;margin-top:16px}
p.verdict b{font-weight:600}
.asof{color:var(--quiet);margin-left:8px}
.lines,mark,.context{white-space:pre-line}
.finding{font-weight:600;margin-top:4px}
.row>.matter{font-size:15px;line-height:24px}
.row>.matter .finding,.row>.matter .reason{font-size:17px;line-height:27px}
.plain{list-style:none}
.plain>li+li{margin-top:24px}
.source b{font-weight:600}
.tier{border:1px solid var(--rule);border-radius:2px;padding:0 4px;white-space:nowrap;color:var(--quiet)}
.tag{border:1px solid currentColor;border-radius:2px;padding:0 4px;font-weight:600;white-space:nowrap}
.ref{font-family:var(--sans);font-size:13px;white-space:nowrap}
.passage{border-left:2px solid var(--ink);padding-left:14px;margin:8px 0;font-size:17px;line-height:27px}
.passage[dir]{text-align:start}
mark{background:none;color:inherit}
.context{color:var(--quiet)}
.whole{white-space:nowrap}
.chart{margin:8px 0}
.chart svg{display:block;width:100%;max-width:420px;height:auto}
.chart text{fill:var(--quiet);font:11px var(--sans);font-variant-numeric:tabular-nums}
.chart .price{fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.chart .axis,.chart .day{fill:none;stroke:var(--rule)}
.chart .day{stroke:var(--quiet);stroke-dasharray:2 3}
.chart .line{fill:none;stroke:var(--quiet);stroke-width:1.5}
.chart .dot{fill:var(--quiet)}
.chart .close{fill:var(--ink)}
.chart .open{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.plain.move>li+li{margin-top:8px}
.translation{padding-left:16px;margin:8px 0}
.where{color:var(--quiet);font-variant-numeric:tabular-nums lining-nums}
.quiet,.record{color:var(--quiet)}
.note{margin-top:4px}
.question+.where,.question+.quiet{margin-top:8px}
.appearance .passage{font-size:15px;line-height:24px;border-left-color:var(--rule);margin-top:0}
.documents h3{line-height:24px;color:var(--quiet)}
.documents .source{font-size:17px;line-height:24px}
.row:target{background:var(--shade);box-shadow:0 0 0 8px var(--shade)}
@media screen and (max-width:720px){main{padding:32px 20px 64px}.row{grid-template-columns:minmax(0,1fr)}.masthead dl,.meanings{grid-template-columns:96px minmax(0,1fr);gap:4px 16px}h1{font-size:21px;line-height:28px}.reading{margin-left:0}.list th:last-child,.list td:last-child{display:none}.list td.verdict{white-space:normal}}`;

/** Chromium prints margin boxes; other printers leave them out and lose nothing but the running head. */
const print = (runningHead: string) => `
@page{margin:22mm 18mm 20mm;
@top-left{content:${runningHead};font:8.5pt/1 var(--sans,sans-serif);font-family:Inter,Helvetica,Arial,"Noto Sans CJK SC",sans-serif;color:#444}
@bottom-left{content:"Fact-check brief";font:8.5pt/1 Inter,Helvetica,Arial,sans-serif;color:#444}
@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt/1 Inter,Helvetica,Arial,sans-serif;color:#444}}
@page :first{@top-left{content:none}}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#555;--rule:#aaa;--accent:#000;--good:#000;--fair:#000;--mixed:#000;--warn:#000;--bad:#000;--off:#000}
body{font-size:10.5pt;line-height:1.5;orphans:2;widows:2}
main{max-width:none;padding:0}
a{text-decoration:none}
.out[href]::after{content:" <" attr(href) ">";font:normal 8.5pt/1.4 var(--sans)}
h1{font-size:22pt;line-height:1.2}
h2{font-size:14pt;margin-top:28pt;break-after:avoid}
h3{font-size:20pt;line-height:1.1;break-after:avoid}
h4{break-after:avoid}
.row{display:block;position:relative;padding-left:32mm;margin-top:10pt}
.row>h3,.row>h4{position:absolute;left:0;top:0;width:26mm}
.mark{width:10pt;height:10pt;vertical-align:-1.5pt}
.reading{margin-left:32mm;max-width:none}
.masthead dl,.meanings{grid-template-columns:26mm minmax(0,1fr);gap:3pt 6mm}
.row>.matter,.masthead dd,.meanings dd,.list td:nth-child(2),.appearance .passage{font-size:9.5pt;line-height:1.45}
.passage,.documents .source,.stated.long,.row>.matter .finding,.row>.matter .reason,p.verdict{font-size:10.5pt;line-height:1.5}
.stated{font-size:13pt;line-height:1.4}
.kicker,h4,.facts,.where,.record,.quiet,.tier,.tag,.notice,.asof,dt,caption,thead th,.tally,.list td:not(:nth-child(2)),.documents h3,.ref{font-size:8.5pt;line-height:1.45}
code{font-size:7.5pt}
.claim{margin-top:24pt}
thead{display:table-header-group;break-inside:avoid;break-after:avoid}
tbody tr:first-child{break-before:avoid}
tr,.head,.chart,.evidence,.document,.appearance,.notice,.masthead,.tally,.plain>li,.meanings dt,.meanings dd,.reading p,[aria-labelledby=record]{break-inside:avoid}
.long,.long .passage{break-inside:auto}
.head:has(.long){break-inside:auto}
.head{break-after:avoid}
.source,caption,.passage,.tally,.lead{break-after:avoid}
.where{break-before:avoid}}`;

/** The style sheet of the HTML brief. The running head comes as a CSS string. */
export const briefStyle = (runningHead: string): string => screen + print(runningHead);
