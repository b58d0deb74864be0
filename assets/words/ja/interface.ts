<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>About Hidden Leverage</source>
        <translation>Hidden Leverageについて</translation>
    </message>
    <message>
        <source>Version {version}, model {model}. MIT licence; font Inter: OFL.</source>
        <translation>バージョン{version}、モデル{model}。MITライセンス、フォントInterはOFL。</translation>
    </message>
    <message>
        <source>A stylised model of the night of 10-11 October 2025: not a forecast, not advice. This program opens no network connection and sends nothing to anybody.</source>
        <translation>2025年10月10〜11日の夜を単純化したモデルです。予測でも助言でもありません。このプログラムはネットワークに接続せず、誰にも何も送りません。</translation>
    </message>
    <message>
        <source>Report for a bug</source>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>It names no person, no computer and no folder. Add what you did and saw.</source>
        <translation>人名、コンピューター名、フォルダー名は含みません。何をして何が起きたかを書き添えてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Everything you can do, with its keys</source>
        <translation>すべての操作とキー</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Falls and rises</source>
        <translation>騰落の色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>ショック</translation>
    </message>
    <message>
        <source>Shock: play from two minutes before it</source>
        <translation>ショック：2分前から再生する</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause the night</source>
        <translation>夜を再生または一時停止</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>1コマ戻る</translation>
    </message>
    <message>
        <source>One step of the night back</source>
        <translation>夜を1ステップ戻す</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>1コマ進む</translation>
    </message>
    <message>
        <source>One step of the night on</source>
        <translation>夜を1ステップ進める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>To the start of the night</source>
        <translation>夜の始まりへ移動</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>To the end of the night</source>
        <translation>夜の終わりへ移動</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>前の出来事へ移動</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>次の出来事へ移動</translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation>出来事で減速</translation>
    </message>
    <message>
        <source>Slow down near events, or not</source>
        <translation>出来事の近くでの減速をオン／オフ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to the night as it was, before the shock</source>
        <translation>設定をあの夜のものに戻し、ショックの前へ移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Show the order book</source>
        <translation>板を表示</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Show why: the ring of causes</source>
        <translation>なぜを表示：因果の環</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Show the ring of causes; there, cut the link in focus</source>
        <translation>因果の環を表示。環では、選択中のつながりを切断</translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation>崖マップ</translation>
    </message>
    <message>
        <source>Show the cliff map</source>
        <translation>崖マップを表示</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>誰のせいか</translation>
    </message>
    <message>
        <source>Show who did it</source>
        <translation>「誰のせいか」を表示</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Show claims, tested</source>
        <translation>主張の検証を表示</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>計算履歴</translation>
    </message>
    <message>
        <source>Show the runs you kept</source>
        <translation>残した計算を表示</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation>生存者</translation>
    </message>
    <message>
        <source>Show who was wiped out, and who survived</source>
        <translation>誰が強制ロスカットされ、誰が生き残ったかを表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>過去の暴落</translation>
    </message>
    <message>
        <source>Show earlier crashes</source>
        <translation>過去の暴落を表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What the view in front shows, as a table</source>
        <translation>前面の画面の内容を表で表示</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>The list of lessons</source>
        <translation>レッスンの一覧</translation>
    </message>
    <message>
        <source>Build an exchange</source>
        <translation>取引所をつくる</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>生き残る取引所をつくる</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>回答1</translation>
    </message>
    <message>
        <source>Answer with the first option</source>
        <translation>1番目の選択肢で回答</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>回答2</translation>
    </message>
    <message>
        <source>Answer with the second option</source>
        <translation>2番目の選択肢で回答</translation>
    </message>
    <message>
        <source>Answer 3</source>
        <translation>回答3</translation>
    </message>
    <message>
        <source>Answer with the third option</source>
        <translation>3番目の選択肢で回答</translation>
    </message>
    <message>
        <source>Answer 4</source>
        <translation>回答4</translation>
    </message>
    <message>
        <source>Answer with the fourth option</source>
        <translation>4番目の選択肢で回答</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>すべての文字を大きくする</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>すべての文字を小さくする</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>文字を標準の大きさに戻す</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, projector, or as the system</source>
        <translation>ライト、ダーク、プロジェクター、システムを切り替え</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>動きを控える</translation>
    </message>
    <message>
        <source>Let little move, or let sales fall again</source>
        <translation>動きを控える、または売りの落下を再び表示</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The system&apos;s theme</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>プロジェクター</translation>
    </message>
    <message>
        <source>The projector&apos;s theme</source>
        <translation>プロジェクター用テーマ</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>印なし</translation>
    </message>
    <message>
        <source>No marks of falls and rises</source>
        <translation>騰落の印なし</translation>
    </message>
    <message>
        <source>Red for a fall</source>
        <translation>下落が赤</translation>
    </message>
    <message>
        <source>Red marks falls</source>
        <translation>下落に赤の印</translation>
    </message>
    <message>
        <source>Red for a rise</source>
        <translation>上昇が赤</translation>
    </message>
    <message>
        <source>Red marks rises</source>
        <translation>上昇に赤の印</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>コマンドを名前で検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>すべてのキーを1ページに表示</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What has the focus, explained; glossary, model, sources</source>
        <translation>選択中の項目の説明、用語集、モデル、出典</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Versions, licence, and a report for a bug</source>
        <translation>バージョン、ライセンス、不具合の報告</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore: set everything yourself</source>
        <translation>探索：すべてを自分で設定する</translation>
    </message>
    <message>
        <source>Learn: lessons that ask before they show</source>
        <translation>学習：見せる前に問いかけるレッスン</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Present what is on show</source>
        <translation>表示中の内容を発表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Noted. Now watch what happens.</source>
        <translation>答えを受け取りました。何が起きるか見てみましょう。</translation>
    </message>
    <message>
        <source>Noted. The next page shares it out by a rule.</source>
        <translation>答えを受け取りました。次のページでは、規則に従って振り分けます。</translation>
    </message>
    <message>
        <source>You said “{answer}”, and so it is.</source>
        <translation>あなたの答え「{answer}」のとおりです。</translation>
    </message>
    <message>
        <source>You said “{answer}”; in the model it is “{truth}”.</source>
        <translation>あなたの答えは「{answer}」、モデルでは「{truth}」です。</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>PNG pictures</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation>GIFアニメーション</translation>
    </message>
    <message>
        <source>WebP animations</source>
        <translation>WebPアニメーション</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSVファイル</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
</context>
<context>
    <name>AxesInWords</name>
    <message>
        <source>{label} of {part}</source>
        <translation>{part}の{label}</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name}{value}</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>all quotes</source>
        <translation>全気配</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>気配なし</translation>
    </message>
    <message>
        <source>{share} left</source>
        <translation>残り{share}</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1/{number}</translation>
    </message>
</context>
<context>
    <name>BlameView</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}ポイント</translation>
    </message>
    <message>
        <source>Fair share (Shapley value)</source>
        <translation>公平な配分（シャープレイ値）</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>公平な配分</translation>
    </message>
    <message>
        <source>Spared if switched off alone</source>
        <translation>一つだけオフで防げる分</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一つずつオフ</translation>
    </message>
    <message>
        <source>Worst falls in points (dashed: the shock alone)</source>
        <translation>最大下落率（ポイント、破線はショックだけ）</translation>
    </message>
    <message>
        <source>Worst falls of the night, in points</source>
        <translation>この夜の最大下落率（ポイント）</translation>
    </message>
    <message>
        <source>A model can show that causes suffice for such a fall, not that they brought this one about.</source>
        <translation>モデルに示せるのは、これらの原因でこうした下落が起こりうることであって、実際の下落がそれで起きたことではありません。</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>誰のせいか</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>増幅分</translation>
    </message>
    <message>
        <source>The shock happens in any case: what made it worse?</source>
        <translation>ショックは起きるものとして、何が事態を悪化させたかを見ます。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The shock is one of the causes.</source>
        <translation>ショックも原因の一つに数えます。</translation>
    </message>
    <message>
        <source>This could not be computed: {reason}</source>
        <translation>計算できませんでした：{reason}</translation>
    </message>
    <message>
        <source>Running {count} nights, one for every set of causes…</source>
        <translation>原因の組み合わせごとに、{count}通りの夜を計算中…</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>下落率</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Without any, %</source>
        <translation>原因なし（%）</translation>
    </message>
    <message>
        <source>Together, points</source>
        <translation>合計（ポイント）</translation>
    </message>
    <message>
        <source>With all, %</source>
        <translation>全原因あり（%）</translation>
    </message>
</context>
<context>
    <name>BlameWords</name>
    <message>
        <source>{token} to {coin}</source>
        <translation>{token}対{coin}</translation>
    </message>
    <message>
        <source>&lt;{least}</source>
        <translation>&lt;{least}</translation>
    </message>
    <message>
        <source>{asset} fell {whole} below {coin} at worst.</source>
        <translation>{asset}は最悪時に{coin}を{whole}下回りました。</translation>
    </message>
    <message>
        <source>{asset} never fell below {coin}.</source>
        <translation>{asset}は一度も{coin}を下回りませんでした。</translation>
    </message>
    <message>
        <source>{asset} fell {whole} at worst.</source>
        <translation>{asset}は最大で{whole}下落しました。</translation>
    </message>
    <message>
        <source>{asset} did not fall.</source>
        <translation>{asset}は下落しませんでした。</translation>
    </message>
    <message>
        <source>These causes add nothing.</source>
        <translation>これらの原因による上乗せはありません。</translation>
    </message>
    <message>
        <source>These causes soften it by {added} points, from {none}.</source>
        <translation>これらの原因は、{none}の下落を{added}ポイント和らげます。</translation>
    </message>
    <message>
        <source>These causes add all of it, {added} points.</source>
        <translation>下落のすべて、{added}ポイントがこれらの原因によるものです。</translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} without them.</source>
        <translation>これらの原因は、原因がない場合の{none}に{added}ポイントを上乗せします。</translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} of the shock alone.</source>
        <translation>これらの原因は、ショックだけの場合の{none}に{added}ポイントを上乗せします。</translation>
    </message>
    <message>
        <source>Left of zero, what softens the fall: {causes}.</source>
        <translation>ゼロより左は、下落を和らげるものです：{causes}。</translation>
    </message>
    <message>
        <source>{cause} {points}</source>
        <translation>{cause}{points}</translation>
    </message>
    <message>
        <source>In points: {shares}.</source>
        <translation>内訳（ポイント）：{shares}。</translation>
    </message>
    <message>
        <source>{cause}: {points} points of it.</source>
        <translation>このうち{points}ポイントは「{cause}」によるものです。</translation>
    </message>
    <message>
        <source>Without any of these causes it would have been {none}.</source>
        <translation>これらの原因がなければ{none}でした。</translation>
    </message>
    <message>
        <source>{cause}: {share} points is its effect averaged over every order in which the causes can come together (its Shapley value). Switched off alone it spares {spared}. {off}</source>
        <translation>{cause}：{share}ポイントは、原因が加わりうるあらゆる順序で効果を平均した値（シャープレイ値）です。これだけをオフにして防げる下落は{spared}ポイントです。{off}</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes change the fall by {sum} points together; all at once, by {added}: they work against each other.</source>
        <translation>一つずつオフにしたときの変化は合計{sum}ポイント、一度にすべてオフにしたときは{added}ポイントです。原因が互いに打ち消し合っています。</translation>
    </message>
    <message>
        <source>Switching any one of them off changes nothing here.</source>
        <translation>ここでは、どれか一つをオフにしても何も変わりません。</translation>
    </message>
    <message>
        <source>Only one cause matters here: {cause}. Both ways of counting agree.</source>
        <translation>ここで効いている原因は「{cause}」だけです。どちらの数え方でも結果は同じです。</translation>
    </message>
    <message>
        <source>Switching any one off spares {each} points. The {count} together make {sum} points, of only {added}: every link is needed, so each takes nearly all the blame.</source>
        <translation>どれか一つをオフにすると、{each}ポイント防げます。{count}個を足すと{sum}ポイントですが、上乗せは全体で{added}ポイントしかありません。すべてのつながりが必要なため、どれもがほぼ全部の責任を負う計算になります。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, of only {added}: what several do only together is counted for each of them.</source>
        <translation>一つずつオフにして防げる下落は合計{sum}ポイントですが、上乗せは全体で{added}ポイントしかありません。いくつかがそろって初めて生じる分が、それぞれに数えられるためです。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, and that is all there is: here they act side by side.</source>
        <translation>一つずつオフにして防げる下落は合計{sum}ポイントで、上乗せの全体と一致します。ここでは、原因がそれぞれ独立に働いています。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare only {sum} points together, of {added}: where one is gone, another does its work.</source>
        <translation>一つずつオフにして防げる下落は合計{sum}ポイントで、上乗せ全体の{added}ポイントに届きません。一つがなくなっても、別の原因が代わりを務めるためです。</translation>
    </message>
    <message>
        <source>Switching off any one alone spares nothing, though together they add {added} points: each stands in for the others.</source>
        <translation>どれか一つだけをオフにしても何も防げませんが、全体では{added}ポイントを上乗せしています。互いに代わりを務めるためです。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}〜{most}</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>何も映さない画面</translation>
    </message>
</context>
<context>
    <name>ChangesInWords</name>
    <message>
        <source>Preset: {name}</source>
        <translation>プリセット：{name}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}：{old} → {new}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}を変更</translation>
    </message>
    <message>
        <source>{count} settings changed: {names}</source>
        <translation>{count}項目を変更：{names}</translation>
    </message>
    <message>
        <source>{label}, {part}</source>
        <translation>{label}（{part}）</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>on</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Link “{link}”</source>
        <translation>つながり「{link}」</translation>
    </message>
    <message>
        <source>takeover</source>
        <translation>接収</translation>
    </message>
    <message>
        <source>forced sale</source>
        <translation>強制売却</translation>
    </message>
    <message>
        <source>hole in the book</source>
        <translation>板の穴</translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation>トークンを自身の板で評価</translation>
    </message>
    <message>
        <source>makers leave</source>
        <translation>気配の引き揚げ</translation>
    </message>
    <message>
        <source>venue overloaded</source>
        <translation>取引所の過負荷</translation>
    </message>
    <message>
        <source>auto-deleveraging</source>
        <translation>自動デレバレッジ</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>選択肢を検索</translation>
    </message>
</context>
<context>
    <name>ClaimBars</name>
    <message>
        <source>What the two nights come to</source>
        <translation>二つの夜の結果</translation>
    </message>
    <message>
        <source>{measure}: {one} {first}, {other} {second}.</source>
        <translation>{measure}：{one}は{first}、{other}は{second}。</translation>
    </message>
</context>
<context>
    <name>ClaimCard</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>未実行です。</translation>
    </message>
    <message>
        <source>The essay claims</source>
        <translation>エッセイの主張</translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation>主張が正しければ</translation>
    </message>
    <message>
        <source>What a test would need</source>
        <translation>検証に必要なもの</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>このモデルでは</translation>
    </message>
    <message>
        <source>What would change the finding</source>
        <translation>結果を変えうるもの</translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation>裏付ける資料</translation>
    </message>
    <message>
        <source>Sources on the other side</source>
        <translation>異を唱える資料</translation>
    </message>
    <message>
        <source>A model can show that a cause suffices, not that it was so.</source>
        <translation>モデルに示せるのは、その原因で説明がつくことであって、実際にそうだったことではありません。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs both nights of this experiment</source>
        <translation>この実験の二つの夜を計算</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>探索で開く</translation>
    </message>
    <message>
        <source>Shows the changed night, with all its settings, in the whole window</source>
        <translation>変更後の夜を、すべての設定とともにウィンドウ全体で表示</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Claim {number}: {title}</source>
        <translation>主張{number}：{title}</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Claim {number}, not run yet: {claim}</source>
        <translation>主張{number}（未実行）：{claim}</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {sentence} {tally}</source>
        <translation>主張{number}（{verdict}）：{sentence}{tally}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Changed night</source>
        <translation>変更後の夜</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>あの夜</translation>
    </message>
    <message>
        <source>{agrees} agree, {disagrees} disagree, {cannot_test} not testable</source>
        <translation>一致{agrees}、不一致{disagrees}、検証不能{cannot_test}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>すべて実行</translation>
    </message>
    <message>
        <source>Stop ({done} of {all})</source>
        <translation>停止（{done}/{all}）</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Where experiments start</source>
        <translation>実験の出発点</translation>
    </message>
    <message>
        <source>Experiments start from: {settings}</source>
        <translation>実験の出発点：{settings}</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>現在の設定から</translation>
    </message>
    <message>
        <source>from the settings of the night</source>
        <translation>あの夜の設定から</translation>
    </message>
</context>
<context>
    <name>CliffMap</name>
    <message>
        <source>Cliff map</source>
        <translation>崖マップ</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>マップを計算しています。</translation>
    </message>
    <message>
        <source>The map could not be computed: {reason}</source>
        <translation>マップを計算できませんでした：{reason}</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>クリックで移動。</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Enterキーで移動。</translation>
    </message>
    <message>
        <source>computing the map</source>
        <translation>マップを計算中</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Type or paste a code, as HL1-…</source>
        <translation>コードを入力または貼り付け（HL1-…）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>コードを開く</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Preset: {name}</source>
        <translation>プリセット：{name}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>For</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ConceptCheckPanel</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン一覧</translation>
    </message>
    <message>
        <source>Delete my answers</source>
        <translation>回答を削除</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>回答済みの質問</translation>
    </message>
    <message>
        <source>{round}: question {number} of {all}</source>
        <translation>{round}：{all}問中の{number}問目</translation>
    </message>
    <message>
        <source>Eight questions, after</source>
        <translation>8問（レッスン後）</translation>
    </message>
    <message>
        <source>Eight questions, before</source>
        <translation>8問（レッスン前）</translation>
    </message>
    <message>
        <source>Thank you. The same questions wait for you after the lessons.</source>
        <translation>ありがとうございました。レッスンの後に、同じ質問にもう一度お答えいただきます。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>{right} of {all} as the model says.</source>
        <translation>{all}問中{right}問がモデルの答えと一致しました。</translation>
    </message>
    <message>
        <source>{right} Before it was {before}: you learned {gain} of what was left.</source>
        <translation>{right}レッスン前は{before}問でした。残っていた伸びしろの{gain}を身につけたことになります。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path}に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>ステップ{number}/{of}</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>これが最後のステップです。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>暗転</translation>
    </message>
    <message>
        <source>Speaker&apos;s console - Hidden Leverage</source>
        <translation>発表者コンソール - Hidden Leverage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The step before (PageUp, Left)</source>
        <translation>前のステップ（PageUp、←）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next step (PageDown, Right, Space)</source>
        <translation>次のステップ（PageDown、→、スペース）</translation>
    </message>
    <message>
        <source>The audience sees nothing (B or .)</source>
        <translation>聴衆の画面を暗くする（B、.）</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>画面を入れ替え</translation>
    </message>
    <message>
        <source>Exchange the two screens (S)</source>
        <translation>二つの画面を入れ替える（S）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the talk (Esc)</source>
        <translation>発表を終了（Esc）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>前面の画面</translation>
    </message>
</context>
<context>
    <name>CurvePrediction</name>
    <message>
        <source>Draw the price</source>
        <translation>価格を描く</translation>
    </message>
    <message>
        <source>Arrow keys move a point along the clock and up or down; Enter answers.</source>
        <translation>矢印キーで点を時間方向や上下に動かし、Enterキーで回答します。</translation>
    </message>
    <message>
        <source>{change} at {time}</source>
        <translation>{time}に{change}</translation>
    </message>
    <message>
        <source>Draw the price here, to the right edge</source>
        <translation>右端まで、価格の線を描いてください</translation>
    </message>
    <message>
        <source>Arrow keys draw, Enter answers</source>
        <translation>矢印キーで描き、Enterで回答</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>ここに描く</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>予想</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Loan per dollar of LST</source>
        <translation>LST 1ドル当たりの融資額</translation>
    </message>
    <message>
        <source>Redemption value in the index</source>
        <translation>指数に占める償還価値の割合</translation>
    </message>
    <message>
        <source>Quotes that makers may pull</source>
        <translation>引き揚げられる気配</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Share of all traders served at once</source>
        <translation>同時にさばけるトレーダーの割合</translation>
    </message>
    <message>
        <source>after a fall of {drop}</source>
        <translation>{drop}の下落で作動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The night itself</source>
        <translation>あの夜</translation>
    </message>
    <message>
        <source>Worse news: 12 %</source>
        <translation>ニュースの悪化（12%）</translation>
    </message>
    <message>
        <source>Makers cut off for 20 minutes</source>
        <translation>マーケットメーカーを20分締め出し</translation>
    </message>
    <message>
        <source>{sign} {shock}: {lost} below</source>
        <translation>{sign} {shock}：{lost}安</translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}.</source>
        <translation>費用は{budget}ポイント中{bill}ポイントです。</translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}, {halts} of it for minutes halted.</source>
        <translation>費用は{budget}ポイント中{bill}ポイント、うち{halts}ポイントは停止時間の分です。</translation>
    </message>
    <message>
        <source>The tokens hold, but the budget does not pay for it.</source>
        <translation>トークンは持ちこたえますが、予算を超えています。</translation>
    </message>
    <message>
        <source>The tokens do not hold in every shock.</source>
        <translation>トークンが持ちこたえられないショックがあります。</translation>
    </message>
    <message>
        <source>It holds in the shocks you know. One is still to come.</source>
        <translation>わかっているショックには耐えました。残るは、未知の一つです。</translation>
    </message>
    <message>
        <source>It survives all {shocks} shocks.</source>
        <translation>{shocks}つのショックすべてに耐えました。</translation>
    </message>
    <message>
        <source>{measure}: {level}</source>
        <translation>{measure}：{level}</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>何もしない</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Links switched off</source>
        <translation>切断したつながり</translation>
    </message>
    <message>
        <source>{setting}: {value} (on the night itself {usual})</source>
        <translation>{setting}：{value}（あの夜は{usual}）</translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message>
        <source>twin {change}</source>
        <translation>対照 {change}</translation>
    </message>
</context>
<context>
    <name>ExchangeBuilder</name>
    <message>
        <source>Build the exchange that survives</source>
        <translation>生き残る取引所をつくる</translation>
    </message>
    <message>
        <source>Keep WBETH and BNSOL within 5 % of their coins and USDe within 10 % of its dollar, in three shocks. You know two of them. Costs are invented for this game: nobody publishes real ones.</source>
        <translation>三つのショックで、WBETHとBNSOLの元のコインからの乖離を5%以内に、USDeの1ドルからの乖離を10%以内に抑えてください。三つのうち二つはわかっています。費用はこのゲームのための架空の値です。実際の費用は公表されていません。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>取引所を開業</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>探索で開く</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン一覧</translation>
    </message>
    <message>
        <source>Points spent, before anything halts</source>
        <translation>使ったポイント（停止の費用を除く）</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>案探しの進み具合</translation>
    </message>
    <message>
        <source>{cost} of {budget} points spent, {left} left</source>
        <translation>{budget}ポイントのうち{cost}ポイント使用、残り{left}ポイント</translation>
    </message>
    <message>
        <source>{cost} of {budget} points spent, {over} too many</source>
        <translation>{budget}ポイントに対し{cost}ポイント使用、{over}ポイント超過</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>案探しを中止</translation>
    </message>
    <message>
        <source>Show the cheapest</source>
        <translation>最も安い案を表示</translation>
    </message>
    <message>
        <source>{settled} of {designs} designs looked at; none survives so far.</source>
        <translation>{designs}案のうち{settled}案を検討。生き残る案は、まだ見つかっていません。</translation>
    </message>
    <message>
        <source>The cheapest so far costs {bill}: {design}.</source>
        <translation>これまでで最も安い案は{bill}ポイント：{design}。</translation>
    </message>
    <message>
        <source>The cheapest that survives costs {bill}: {design}.</source>
        <translation>生き残る最も安い案は{bill}ポイント：{design}。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FallingOrders</name>
    <message>
        <source>Forced sales on their way into the order book</source>
        <translation>板へ向かう強制売却</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>プログラムに問題が起きました。</translation>
    </message>
    <message>
        <source>The program made a mistake, {times} times.</source>
        <translation>プログラムに問題が{times}回起きました。</translation>
    </message>
    <message>
        <source>It goes on, and your settings are saved.</source>
        <translation>このまま続けられます。設定は保存されています。</translation>
    </message>
    <message>
        <source>It goes on. Save the scenario if you need it.</source>
        <translation>このまま続けられます。必要ならシナリオを保存してください。</translation>
    </message>
    <message>
        <source>The report names no person, no computer and no folder.</source>
        <translation>報告には人名、コンピューター名、フォルダー名を含みません。</translation>
    </message>
    <message>
        <source>It stays on this computer, in {path}.</source>
        <translation>報告はこのコンピューター内の{path}に残ります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>プログラムの問題</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>ここで問題が起きました</translation>
    </message>
    <message>
        <source>Report for a bug</source>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FiguredPage</name>
    <message>
        <source>Some figures could not be computed: {reason}</source>
        <translation>一部の数字を計算できませんでした：{reason}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}：{before} → {after}</translation>
    </message>
    <message>
        <source>{setting} of {asset}</source>
        <translation>{asset}の{setting}</translation>
    </message>
</context>
<context>
    <name>FollowedTable</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>{view} (the same at every minute)</source>
        <translation>{view}（どの時刻でも同じ）</translation>
    </message>
    <message>
        <source>{view} at {time} {place}</source>
        <translation>{view}、{place} {time}</translation>
    </message>
    <message>
        <source>What can be seen here comes later in the lessons.</source>
        <translation>この内容は、後のレッスンで扱います。</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>見つかった用語</translation>
    </message>
    <message>
        <source>Show it on the screen</source>
        <translation>画面で示す</translation>
    </message>
    <message>
        <source>Marks the part of the window this term belongs to</source>
        <translation>この用語がウィンドウのどこに当たるかを、枠で示します</translation>
    </message>
    <message>
        <source>{found} of {all} terms</source>
        <translation>{all}語中{found}語</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Figure at {time} UTC</source>
        <translation>UTC {time}時点の図</translation>
    </message>
    <message>
        <source>{code} · figure at {time} UTC</source>
        <translation>{code} · UTC {time}時点の図</translation>
    </message>
    <message>
        <source>All settings are those of the night itself.</source>
        <translation>設定はすべて、あの夜のままです。</translation>
    </message>
    <message>
        <source>What differs from the night itself</source>
        <translation>あの夜と異なる設定</translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation>ほかの設定：{count}件</translation>
    </message>
    <message>
        <source>The twin is the same night without hidden leverage.</source>
        <translation>対照は、隠れたレバレッジだけを除いた同じ夜です。</translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>単純化したモデルであり、予測でも助言でもありません。</translation>
    </message>
    <message>
        <source>this night</source>
        <translation>この夜</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>when, UTC</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation>{asset}の最大下落率</translation>
    </message>
    <message>
        <source>{token} below {coin}, at worst</source>
        <translation>{token}の対{coin}安（最大）</translation>
    </message>
    <message>
        <source>Sold by force</source>
        <translation>強制売却額</translation>
    </message>
    <message>
        <source>Closed by auto-deleveraging</source>
        <translation>自動デレバレッジによる決済額</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>不良債権</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>失われた自己資金</translation>
    </message>
</context>
<context>
    <name>Highlight</name>
    <message>
        <source>Mark around the place of a term</source>
        <translation>用語の場所を示す枠</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>過去の暴落</translation>
    </message>
    <message>
        <source>{comparison} {name}: {story}</source>
        <translation>{comparison}{name}：{story}</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>暴落</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LearnMode</name>
    <message>
        <source>First your guess: answer, or skip. Then the night plays.</source>
        <translation>まずは予想から。回答するかスキップすると、夜が再生されます。</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Eight short lessons. Each asks what you expect before it shows what happens; what surprises you teaches most.</source>
        <translation>短いレッスンが八つあります。どれも、先に予想を尋ね、それから何が起きるかを見せます。意外だったことほど、よく身につきます。</translation>
    </message>
    <message>
        <source>What do you think now? Eight questions before</source>
        <translation>いまの考えを確かめる：はじめの8問</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>生き残る取引所をつくる</translation>
    </message>
    <message>
        <source>The eight questions again, after</source>
        <translation>もう一度、同じ8問</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{lesson} ✓</source>
        <translation>{lesson} ✓</translation>
    </message>
    <message>
        <source>{minutes} min · {aim}</source>
        <translation>{minutes}分 · {aim}</translation>
    </message>
    <message>
        <source>page {page} of {pages} · {aim}</source>
        <translation>{page}/{pages}ページ · {aim}</translation>
    </message>
    <message>
        <source>done · {aim}</source>
        <translation>修了 · {aim}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Page {page} of {pages}: {title}</source>
        <translation>{page}/{pages}ページ：{title}</translation>
    </message>
    <message>
        <source>Lesson {number} · {title}</source>
        <translation>レッスン{number} · {title}</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>生き残る取引所をつくる</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>探索で開く</translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation>このレッスンのページ</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>観察</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>なぜ？</translation>
    </message>
    <message>
        <source>And elsewhere?</source>
        <translation>ほかでは？</translation>
    </message>
</context>
<context>
    <name>LeverageBar</name>
    <message>
        <source>Leverage, shown and hidden</source>
        <translation>見えるレバレッジと隠れたレバレッジ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Leverage that its screens show</source>
        <translation>画面に表示されるレバレッジ</translation>
    </message>
    <message>
        <source>Leverage that it has</source>
        <translation>実際のレバレッジ</translation>
    </message>
    <message>
        <source>Own money left</source>
        <translation>残っている自己資金</translation>
    </message>
    <message>
        <source>Own money that a {fall} fall costs</source>
        <translation>{fall}の下落で失う自己資金</translation>
    </message>
    <message>
        <source>Net yield a year, at the start</source>
        <translation>開始時の純利回り（年率）</translation>
    </message>
    <message>
        <source>shows {leverage}</source>
        <translation>表示{leverage}</translation>
    </message>
    <message>
        <source>is {leverage}</source>
        <translation>実際{leverage}</translation>
    </message>
    <message>
        <source>Nobody in this group has own money left.</source>
        <translation>このグループに、自己資金の残る口座はない。</translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs all of its own money.</source>
        <translation>口座の表示は{shown}、実際は{true}。保有資産が{fall}下がれば、自己資金をすべて失う。</translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation>口座の表示は{shown}、実際は{true}。保有資産が{fall}下がれば、自己資金の{cost}を失う。</translation>
    </message>
    <message>
        <source>The account shows what it is, {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation>口座の表示は実際と同じ{true}。保有資産が{fall}下がれば、自己資金の{cost}を失う。</translation>
    </message>
    <message>
        <source>Why do it? {yearly} a year on own money.</source>
        <translation>狙いは、自己資金に対する年{yearly}の利回り。</translation>
    </message>
    <message>
        <source>It earns {yearly} a year on own money.</source>
        <translation>自己資金に対する利回りは年{yearly}。</translation>
    </message>
    <message>
        <source>Leverage of {asset} owners</source>
        <translation>{asset}保有者のレバレッジ</translation>
    </message>
    <message>
        <source>Leverage of {group}</source>
        <translation>{group}のレバレッジ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れた分</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Price falls</source>
        <translation>価格下落</translation>
    </message>
    <message>
        <source>Collateral short</source>
        <translation>担保不足</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>接収</translation>
    </message>
    <message>
        <source>Forced sale</source>
        <translation>強制売却</translation>
    </message>
    <message>
        <source>Hole in the book</source>
        <translation>板の穴</translation>
    </message>
    <message>
        <source>Token discount</source>
        <translation>ディスカウント</translation>
    </message>
    <message>
        <source>Makers leave</source>
        <translation>気配の引き揚げ</translation>
    </message>
    <message>
        <source>Venue overloaded</source>
        <translation>取引所の過負荷</translation>
    </message>
    <message>
        <source>ADL</source>
        <translation>ADL</translation>
    </message>
    <message>
        <source>price falls → collateral short</source>
        <translation>価格下落 → 担保不足</translation>
    </message>
    <message>
        <source>collateral short → takeover</source>
        <translation>担保不足 → 接収</translation>
    </message>
    <message>
        <source>takeover → forced sale</source>
        <translation>接収 → 強制売却</translation>
    </message>
    <message>
        <source>forced sale → hole in the book</source>
        <translation>強制売却 → 板の穴</translation>
    </message>
    <message>
        <source>hole in the book → price falls</source>
        <translation>板の穴 → 価格下落</translation>
    </message>
    <message>
        <source>token discount → collateral short</source>
        <translation>トークンのディスカウント → 担保不足</translation>
    </message>
    <message>
        <source>makers leave → hole in the book</source>
        <translation>気配の引き揚げ → 板の穴</translation>
    </message>
    <message>
        <source>venue overloaded → takeover</source>
        <translation>取引所の過負荷 → 接収</translation>
    </message>
    <message>
        <source>takeover → ADL</source>
        <translation>接収 → ADL</translation>
    </message>
    <message>
        <source>of bids pulled, at the moment</source>
        <translation>現時点で引き揚げられた買い注文</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>現時点</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <translation>直近1分</translation>
    </message>
    <message>
        <source>{amount} of bids</source>
        <translation>買い注文{amount}分</translation>
    </message>
    <message>
        <source>{amount} a minute</source>
        <translation>{amount}/分</translation>
    </message>
    <message>
        <source>{asset}, at the price that counts as collateral, fell by {amount} within the last minute.</source>
        <translation>担保としての{asset}の評価価格は、直近1分で{amount}下落。</translation>
    </message>
    <message>
        <source>No price that counts as collateral fell within the last minute.</source>
        <translation>担保の評価価格は、直近1分でどれも下がっていない。</translation>
    </message>
    <message>
        <source>The venue took over {amount} within the last minute: its owners&apos; collateral no longer covered what they owe.</source>
        <translation>取引所は直近1分で{amount}を接収。担保が債務に届かなくなった。</translation>
    </message>
    <message>
        <source>The venue took nobody over within the last minute.</source>
        <translation>取引所が直近1分に接収した口座はない。</translation>
    </message>
    <message>
        <source>The venue sold {amount} of what it had taken over within the last minute.</source>
        <translation>取引所は接収した資産を、直近1分で{amount}売却。</translation>
    </message>
    <message>
        <source>The venue sold nothing within the last minute.</source>
        <translation>取引所は直近1分に何も売っていない。</translation>
    </message>
    <message>
        <source>Sales pushed {asset} down by {amount} within the last minute.</source>
        <translation>売りは直近1分で{asset}を{amount}押し下げた。</translation>
    </message>
    <message>
        <source>No sale moved a price within the last minute.</source>
        <translation>直近1分に、価格を動かした売りはない。</translation>
    </message>
    <message>
        <source>{asset} stands {amount} lower for the hole that sales left in its book.</source>
        <translation>売りが板に残した穴の分、{asset}は{amount}安い。</translation>
    </message>
    <message>
        <source>No book has a hole.</source>
        <translation>どの板にも穴はない。</translation>
    </message>
    <message>
        <source>{asset} trades {amount} below what redeeming it gives. As collateral it counts {counted} less.</source>
        <translation>{asset}は償還で得られる価値を{amount}下回って取引されている。担保としては{counted}低く評価される。</translation>
    </message>
    <message>
        <source>WBETH, BNSOL and USDe trade at what redeeming them gives.</source>
        <translation>WBETH、BNSOL、USDeは、償還で得られる価値どおりに取引されている。</translation>
    </message>
    <message>
        <source>Makers have pulled {amount} of bids, counted down to 63 % below the price: each sale digs deeper.</source>
        <translation>マーケットメーカーは買い注文{amount}分を引き揚げた（価格の63%下までで計算）。売りはどれも、それだけ深く食い込む。</translation>
    </message>
    <message>
        <source>Market makers quote all their bids.</source>
        <translation>マーケットメーカーの買い注文は、すべて出ている。</translation>
    </message>
    <message>
        <source>{amount} of margin that traders wished to add did not get through within the last minute.</source>
        <translation>トレーダーが差し入れようとした追証のうち、直近1分で{amount}が届かなかった。</translation>
    </message>
    <message>
        <source>All margin that traders wished to add within the last minute got through.</source>
        <translation>直近1分にトレーダーが差し入れようとした追証は、すべて届いた。</translation>
    </message>
    <message>
        <source>{amount} of winning positions were closed by force within the last minute: the insurance fund could not pay.</source>
        <translation>直近1分で、含み益のポジション{amount}が強制決済された。保険基金では払えなかった。</translation>
    </message>
    <message>
        <source>No winning position was closed by force within the last minute.</source>
        <translation>直近1分に、含み益のポジションの強制決済はない。</translation>
    </message>
    <message>
        <source>{ends}: {carries} {cut}</source>
        <translation>{ends}：{carries}{cut}</translation>
    </message>
    <message>
        <source>This link is cut. {without} Click to mend it.</source>
        <translation>切断中。{without}クリックでつなぎ直す。</translation>
    </message>
    <message>
        <source>Click to cut it. What that means: {without}</source>
        <translation>クリックで切断。切断した場合：{without}</translation>
    </message>
    <message>
        <source>It cannot be cut: collateral is worth its price.</source>
        <translation>切断できない。担保の価値は、その価格で決まるため。</translation>
    </message>
    <message>
        <source>It cannot be cut: the hole in the book is the fall of the price.</source>
        <translation>切断できない。板の穴は、価格の下落そのものであるため。</translation>
    </message>
    <message>
        <source>cannot be cut</source>
        <translation>切断不可</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing flows through the ring.</source>
        <translation>環には何も流れていない。</translation>
    </message>
    <message>
        <source>Most money now: {link}, {amount} in the last minute.</source>
        <translation>最も多くの金額が動くつながり：{link}、直近1分で{amount}。</translation>
    </message>
    <message>
        <source>Click a link to cut it and see the night without it.</source>
        <translation>つながりをクリックすると切断し、それがない夜を表示。</translation>
    </message>
    <message>
        <source>Cut: {link}. Click it to mend it.</source>
        <translation>切断中：{link}。クリックでつなぎ直す。</translation>
    </message>
    <message>
        <source>Cut: {one}, and {other}. Click one to mend it.</source>
        <translation>切断中：{one}、{other}。クリックでつなぎ直す。</translation>
    </message>
    <message>
        <source>{count} links are cut. Click one to mend it.</source>
        <translation>つながりを{count}本切断中。クリックでつなぎ直す。</translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst, as it does uncut.</source>
        <translation>{asset}の最大下落率は{fall}、切断しない場合と同じ。</translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst, as it did uncut.</source>
        <translation>ここまでの{asset}の最大下落率は{fall}、切断しない場合と同じ。</translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst; uncut, {uncut}.</source>
        <translation>{asset}の最大下落率は{fall}、切断しなければ{uncut}。</translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst; uncut, {uncut}.</source>
        <translation>ここまでの{asset}の最大下落率は{fall}、切断しなければ{uncut}。</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>What the colours show</source>
        <translation>色が示すもの</translation>
    </message>
    <message>
        <source>Setting across</source>
        <translation>横軸の設定</translation>
    </message>
    <message>
        <source>Setting upwards</source>
        <translation>縦軸の設定</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>You are at {x}, {y}: {outcome}.</source>
        <translation>現在地は{x}、{y}：{outcome}。</translation>
    </message>
    <message>
        <source>Not possible: the most careful looper cannot take more than the most daring.</source>
        <translation>ありえない設定：最も慎重な借り手が、最も大胆な借り手より多く借りることはできない。</translation>
    </message>
    <message>
        <source>{x}, {y}: {outcome}.</source>
        <translation>{x}、{y}：{outcome}。</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ありえない設定</translation>
    </message>
    <message>
        <source>The edge is near {x}, or {y}.</source>
        <translation>境目は{x}、または{y}の付近。</translation>
    </message>
    <message>
        <source>The edge is near {place}.</source>
        <translation>境目は{place}の付近。</translation>
    </message>
    <message>
        <source>{size} nights</source>
        <translation>{size}通りの夜</translation>
    </message>
    <message>
        <source>{size} nights, sharpening the edge</source>
        <translation>{size}通りの夜、境目を細かく計算中</translation>
    </message>
    <message>
        <source>{size} nights, {share} of all</source>
        <translation>{size}通りの夜、{share}完了</translation>
    </message>
    <message>
        <source>Map of {measure} over {x} and {y}.</source>
        <translation>{x}と{y}に対する{measure}のマップ。</translation>
    </message>
    <message>
        <source>{y} ↓ {x} →</source>
        <translation>{y} ↓ {x} →</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>{cost} points</source>
        <translation>{cost}ポイント</translation>
    </message>
    <message>
        <source>{cost} points a minute halted</source>
        <translation>停止1分につき{cost}ポイント</translation>
    </message>
</context>
<context>
    <name>MeasuresInWords</name>
    <message>
        <source>{asset} stays with {peg}</source>
        <translation>{asset}は{peg}から離れない</translation>
    </message>
    <message>
        <source>gain 1: a fall feeds itself</source>
        <translation>増幅率1：下落が下落を呼ぶ</translation>
    </message>
    <message>
        <source>{asset} {figure} off its coin</source>
        <translation>{asset}が元のコインより{figure}安い</translation>
    </message>
    <message>
        <source>{asset} {figure} off its dollar</source>
        <translation>{asset}が1ドルより{figure}安い</translation>
    </message>
    <message>
        <source>Tokens against what they stand for</source>
        <translation>トークンと本来の価値の差</translation>
    </message>
    <message>
        <source>Worst falls</source>
        <translation>最大下落率</translation>
    </message>
    <message>
        <source>The whole market</source>
        <translation>市場全体</translation>
    </message>
    <message>
        <source>When prices were lowest</source>
        <translation>最安値の時刻</translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation>1ドル</translation>
    </message>
    <message>
        <source>{asset} {figure} below {peg}</source>
        <translation>{asset}は{peg}より{figure}安い</translation>
    </message>
    <message>
        <source>{asset} falls {figure}</source>
        <translation>{asset}は{figure}下落</translation>
    </message>
    <message>
        <source>{asset} is lowest at {figure}</source>
        <translation>{asset}の最安値は{figure}</translation>
    </message>
    <message>
        <source>{figure} sold by force</source>
        <translation>強制売却は{figure}</translation>
    </message>
    <message>
        <source>{figure} closed by auto-deleveraging</source>
        <translation>ADLによる決済は{figure}</translation>
    </message>
    <message>
        <source>{figure} of bad debt</source>
        <translation>不良債権は{figure}</translation>
    </message>
    <message>
        <source>{figure} of own money lost</source>
        <translation>失われた自己資金は{figure}</translation>
    </message>
    <message>
        <source>{figure} left in the insurance fund</source>
        <translation>保険基金の残高は{figure}</translation>
    </message>
    <message>
        <source>the spiral gain reaches {figure}</source>
        <translation>スパイラル増幅率は最大{figure}</translation>
    </message>
    <message>
        <source>altcoin longs of {figure} and more wiped out</source>
        <translation>アルトコインの買い持ちは{figure}以上で強制ロスカット</translation>
    </message>
    <message>
        <source>no altcoin long wiped out</source>
        <translation>アルトコインの買い持ちに強制ロスカットなし</translation>
    </message>
    <message>
        <source>{measure} has no value</source>
        <translation>{measure}は該当なし</translation>
    </message>
    <message>
        <source>Worst discount of WBETH</source>
        <translation>WBETHの最大ディスカウント</translation>
    </message>
    <message>
        <source>Worst discount of BNSOL</source>
        <translation>BNSOLの最大ディスカウント</translation>
    </message>
    <message>
        <source>Worst discount of USDe</source>
        <translation>USDeの最大ディスカウント</translation>
    </message>
    <message>
        <source>Worst fall of BTC</source>
        <translation>BTCの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of ETH</source>
        <translation>ETHの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of SOL</source>
        <translation>SOLの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of ALT</source>
        <translation>ALTの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of WBETH</source>
        <translation>WBETHの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of BNSOL</source>
        <translation>BNSOLの最大下落率</translation>
    </message>
    <message>
        <source>Worst fall of USDe</source>
        <translation>USDeの最大下落率</translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation>強制売却額</translation>
    </message>
    <message>
        <source>Auto-deleveraging</source>
        <translation>ADLによる決済額</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>不良債権</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>失われた自己資金</translation>
    </message>
    <message>
        <source>Insurance fund left</source>
        <translation>保険基金の残高</translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation>最大スパイラル増幅率</translation>
    </message>
    <message>
        <source>Most careful ALT long lost</source>
        <translation>ALT接収の最低レバレッジ</translation>
    </message>
    <message>
        <source>Time of the low of BTC</source>
        <translation>BTC最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of ETH</source>
        <translation>ETH最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of SOL</source>
        <translation>SOL最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of ALT</source>
        <translation>ALT最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of WBETH</source>
        <translation>WBETH最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of BNSOL</source>
        <translation>BNSOL最安値の時刻</translation>
    </message>
    <message>
        <source>Time of the low of USDe</source>
        <translation>USDe最安値の時刻</translation>
    </message>
</context>
<context>
    <name>Mode</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How the model works</source>
        <translation>モデルの仕組み</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>それまでの出来事</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>その原因</translation>
    </message>
    <message>
        <source>{clock} {sentence}</source>
        <translation>{clock} {sentence}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Your guess</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The guess must lie between {low} and {high}; got “{typed}”.</source>
        <translation>予想は{low}〜{high}の範囲で入力してください。入力された値：「{typed}」</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Open recent: {name}, in {folder}</source>
        <translation>最近使ったファイルを開く：{name}（{folder}）</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>{option}: so says the model</source>
        <translation>{option}：モデルの答え</translation>
    </message>
</context>
<context>
    <name>OrderBookView</name>
    <message>
        <source>{asset} trades at {price} of its start.</source>
        <translation>{asset}の価格は開始時の{price}。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Bids left</source>
        <translation>残る買い注文</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>売却額</translation>
    </message>
    <message>
        <source>Moves it now</source>
        <translation>現在の下落幅</translation>
    </message>
    <message>
        <source>Moved it before</source>
        <translation>以前の下落幅</translation>
    </message>
    <message>
        <source>Nobody bids above {price}.</source>
        <translation>{price}より上に買い注文はない。</translation>
    </message>
    <message>
        <source>Bids down to {price}: {now} at start prices; with all makers there, {before}.</source>
        <translation>{price}までの買い注文（開始時の価格で換算）：{now}。マーケットメーカーがすべて残っていれば{before}。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Asset in focus</source>
        <translation>表示する資産</translation>
    </message>
    <message>
        <source>All bids are there.</source>
        <translation>買い注文はすべて残っている。</translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) moves it by {now}.</source>
        <translation>{asset}を{sale}（開始時の価格）売ると、価格は{now}下がる。</translation>
    </message>
    <message>
        <source>{left} of the bids are left.</source>
        <translation>残る買い注文は{left}。</translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) now moves it by {now}; before, by {before}.</source>
        <translation>{asset}を{sale}（開始時の価格）売ると、価格は{now}下がる。以前なら{before}。</translation>
    </message>
    <message>
        <source>Sold by force in {seconds} s: {amount}, a fall of {fall}.</source>
        <translation>{seconds}秒間の強制売却：{amount}、価格は{fall}下落。</translation>
    </message>
    <message>
        <source>bids</source>
        <translation>買い注文</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>hole {share}</source>
        <translation>穴{share}</translation>
    </message>
    <message>
        <source>what makers pulled</source>
        <translation>引き揚げられた気配</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>引き揚げ</translation>
    </message>
    <message>
        <source>sold by force</source>
        <translation>強制売却</translation>
    </message>
    <message>
        <source>{amount} in {seconds} s: {fall}</source>
        <translation>{seconds}秒で{amount}：{fall}</translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation>1ドル</translation>
    </message>
    <message>
        <source>fair value</source>
        <translation>適正価値</translation>
    </message>
</context>
<context>
    <name>OutcomeInWords</name>
    <message>
        <source>{number} pts</source>
        <translation>{number}pt</translation>
    </message>
    <message>
        <source>{token} below {coin}</source>
        <translation>{token}の対{coin}安</translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation>強制売却額</translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation>ADLによる決済額</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>不良債権</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>失われた自己資金</translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation>最大スパイラル増幅率</translation>
    </message>
    <message>
        <source>ALT wiped out from</source>
        <translation>ALT全損の最低レバレッジ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>実行したい操作を入力</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>該当するものはありません。</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Shock</source>
        <translation>ショック</translation>
    </message>
    <message>
        <source>Play the night from two minutes before the news</source>
        <translation>ニュースの2分前から夜を再生</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Fixes: what could have helped</source>
        <translation>対策：どんな手があったか</translation>
    </message>
    <message>
        <source>parity with ETH</source>
        <translation>ETHと同等</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>Back to default</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>{label}: back to default</source>
        <translation>{label}：初期値に戻す</translation>
    </message>
</context>
<context>
    <name>ParameterSlider</name>
    <message>
        <source>{value}. {meaning}</source>
        <translation>{value}。{meaning}</translation>
    </message>
    <message>
        <source>{label}, value</source>
        <translation>{label}の値</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>loop</source>
        <translation>回</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number}{unit}</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Macro shock</source>
        <translation>マクロショック</translation>
    </message>
    <message>
        <source>Collateral ratios</source>
        <translation>担保掛目</translation>
    </message>
    <message>
        <source>Margin test</source>
        <translation>証拠金の判定</translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation>無期限先物</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Market makers</source>
        <translation>マーケットメーカー</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Loop depth</source>
        <translation>ループの深さ</translation>
    </message>
    <message>
        <source>How often the borrowed USDT is turned into USDe, pledged and borrowed against again. 0 is no loop at all; a fraction is a last loop done in part.</source>
        <translation>借りたUSDTをUSDeに換え、担保に入れてまた借りることを繰り返す回数。0ならループはなし。端数は、最後の1回を途中までとする。</translation>
    </message>
    <message>
        <source>3.5x on loans and 5x on margin were common (benmo.eth)</source>
        <translation>ローンで3.5倍、証拠金取引で5倍が一般的だった（benmo.eth）</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>回</translation>
    </message>
    <message>
        <source>LST collateral ratio</source>
        <translation>LSTの担保掛目</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of WBETH or BNSOL pledged. At parity a liquid staking token borrows as much as the coin it stands for.</source>
        <translation>WBETHまたはBNSOLの担保1ドルにつき貸し出される額。コインと同等なら、リキッドステーキングトークンで、元のコインと同じだけ借りられる。</translation>
    </message>
    <message>
        <source>Loans of 78 % at the start (4E Labs)</source>
        <translation>ローンは当初78%（4E Labs）</translation>
    </message>
    <message>
        <source>Market maker withdrawal</source>
        <translation>気配の引き揚げ</translation>
    </message>
    <message>
        <source>Share of their quotes that market makers pull once they leave.</source>
        <translation>マーケットメーカーが撤退するときに引き揚げる気配の割合。</translation>
    </message>
    <message>
        <source>Estimate; one altcoin&apos;s 1 % depth fell by 98 % (YQ / Coinwatch)</source>
        <translation>推計。あるアルトコインの1%の厚みは98%減少（YQ、Coinwatch）</translation>
    </message>
    <message>
        <source>Size of the shock</source>
        <translation>ショックの大きさ</translation>
    </message>
    <message>
        <source>Fall of BTC&apos;s fair value on the news alone. The other coins fall by their beta.</source>
        <translation>ニュースだけによる、BTCの適正価値の下落率。ほかのコインはベータに応じて下がる。</translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows of the night</source>
        <translation>推計。あの夜の公表安値に合わせた値</translation>
    </message>
    <message>
        <source>Shock begins</source>
        <translation>ショックの開始</translation>
    </message>
    <message>
        <source>When the news hits, in minutes after 20:50 UTC.</source>
        <translation>ニュースが出る時刻。UTC 20:50からの分数。</translation>
    </message>
    <message>
        <source>Steep leg from 21:12 UTC; the slow drift before it is left out</source>
        <translation>急な下げはUTC 21:12から。その前の緩やかな下げは省略</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Shock lasts</source>
        <translation>ショックの長さ</translation>
    </message>
    <message>
        <source>How long fair value takes to fall all the way.</source>
        <translation>適正価値が下がりきるまでの時間。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>How strongly fair value answers the shock: the exponent on (1 - shock).</source>
        <translation>適正価値がショックに反応する強さ。(1 − ショック)のべき指数。</translation>
    </message>
    <message>
        <source>Coin collateral ratio</source>
        <translation>コインの担保掛目</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of BTC, ETH or SOL pledged.</source>
        <translation>BTC、ETH、SOLの担保1ドルにつき貸し出される額。</translation>
    </message>
    <message>
        <source>Altcoin collateral ratio</source>
        <translation>アルトコインの担保掛目</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of altcoins pledged.</source>
        <translation>アルトコインの担保1ドルにつき貸し出される額。</translation>
    </message>
    <message>
        <source>USDe collateral ratio</source>
        <translation>USDeの担保掛目</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of USDe pledged: how much of a loop the next one keeps.</source>
        <translation>USDeの担保1ドルにつき貸し出される額。ループが一つ前の何割になるかを決める。</translation>
    </message>
    <message>
        <source>Coin and LST threshold</source>
        <translation>コインとLSTの証拠金評価率</translation>
    </message>
    <message>
        <source>Weight of native coins and liquid staking tokens in the margin test.</source>
        <translation>証拠金の判定で、コインとリキッドステーキングトークンを価格の何割と数えるか。</translation>
    </message>
    <message>
        <source>Loans liquidated at 91 % (4E Labs)</source>
        <translation>ローンは91%で清算（4E Labs）</translation>
    </message>
    <message>
        <source>Altcoin threshold</source>
        <translation>アルトコインの証拠金評価率</translation>
    </message>
    <message>
        <source>Weight of altcoins in the margin test.</source>
        <translation>証拠金の判定で、アルトコインを価格の何割と数えるか。</translation>
    </message>
    <message>
        <source>USDe threshold</source>
        <translation>USDeの証拠金評価率</translation>
    </message>
    <message>
        <source>Weight of USDe in the margin test.</source>
        <translation>証拠金の判定で、USDeを価格の何割と数えるか。</translation>
    </message>
    <message>
        <source>Most careful looper</source>
        <translation>最も慎重な借り手</translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most careful looper takes.</source>
        <translation>最も慎重なループの借り手が、融資の上限のうち実際に借りる割合。</translation>
    </message>
    <message>
        <source>Most daring looper</source>
        <translation>最も大胆な借り手</translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most daring looper takes; at least the most careful one&apos;s.</source>
        <translation>最も大胆なループの借り手が、融資の上限のうち実際に借りる割合。最も慎重な借り手の割合以上とする。</translation>
    </message>
    <message>
        <source>Loop capital</source>
        <translation>ループの資金</translation>
    </message>
    <message>
        <source>Own money in loops from BTC, WBETH and BNSOL, and in one-step loans on dormant altcoins.</source>
        <translation>BTC、WBETH、BNSOLから始まるループと、眠っているアルトコインを担保にした1回だけのローンにある自己資金。</translation>
    </message>
    <message>
        <source>USD bn</source>
        <translation>億ドル</translation>
    </message>
    <message>
        <source>Loop capital, scale</source>
        <translation>ループの資金の倍率</translation>
    </message>
    <message>
        <source>Multiplies all four loop capitals: how many people did it.</source>
        <translation>四つのループの資金すべてに掛ける倍率。どれだけ多くの人がループを組んだか。</translation>
    </message>
    <message>
        <source>A choice of this model</source>
        <translation>このモデルでの選択</translation>
    </message>
    <message>
        <source>Perpetual capital</source>
        <translation>無期限先物の資金</translation>
    </message>
    <message>
        <source>Own money in long perpetuals.</source>
        <translation>無期限先物の買い持ちにある自己資金。</translation>
    </message>
    <message>
        <source>Median leverage</source>
        <translation>レバレッジの中央値</translation>
    </message>
    <message>
        <source>Visible leverage of the median dollar in perpetuals.</source>
        <translation>無期限先物の資金で見た、見えるレバレッジの中央値。</translation>
    </message>
    <message>
        <source>Leverage dispersion</source>
        <translation>レバレッジの散らばり</translation>
    </message>
    <message>
        <source>Spread of log leverage across perpetuals; 0 gives everybody the median.</source>
        <translation>無期限先物の対数レバレッジの散らばり。0なら、全員が中央値と同じ。</translation>
    </message>
    <message>
        <source>USDe in margin</source>
        <translation>証拠金のUSDe比率</translation>
    </message>
    <message>
        <source>Share of perpetual margin held as USDe instead of cash.</source>
        <translation>無期限先物の証拠金のうち、現金ではなくUSDeで持つ割合。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>板の厚み</translation>
    </message>
    <message>
        <source>Bids per unit of log-price before anyone leaves: 100 times the usual 1 % depth.</source>
        <translation>マーケットメーカーが去る前の、対数価格1単位当たりの買い注文。一般的な1%の厚みの100倍。</translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows; least certain for the three small books</source>
        <translation>推計。あの夜の公表安値に合わせた値で、小さな三つの板が最も不確か</translation>
    </message>
    <message>
        <source>Makers&apos; share</source>
        <translation>マーケットメーカー比率</translation>
    </message>
    <message>
        <source>Part of the depth quoted by market makers: what can leave.</source>
        <translation>板の厚みのうち、マーケットメーカーが出している割合。去りうる分。</translation>
    </message>
    <message>
        <source>Refill time</source>
        <translation>補充時間</translation>
    </message>
    <message>
        <source>Time in which a hole in the book closes by 63 %; larger is slower.</source>
        <translation>板の穴が63%ふさがるまでの時間。大きいほど遅い。</translation>
    </message>
    <message>
        <source>Makers&apos; trigger</source>
        <translation>撤退の引き金</translation>
    </message>
    <message>
        <source>Makers leave when any price fell by more than this within their window.</source>
        <translation>マーケットメーカーが見る期間内に、どれかの価格がこの幅を超えて下がると、撤退が始まる。</translation>
    </message>
    <message>
        <source>Makers&apos; window</source>
        <translation>下落を測る期間</translation>
    </message>
    <message>
        <source>The stretch over which makers and the breaker measure a fall.</source>
        <translation>マーケットメーカーとサーキットブレーカーが下落を測る期間。</translation>
    </message>
    <message>
        <source>Time to leave</source>
        <translation>撤退の時間</translation>
    </message>
    <message>
        <source>Time constant with which makers pull their quotes; larger is slower.</source>
        <translation>マーケットメーカーが気配を引き揚げる時定数。大きいほど遅い。</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>復帰の時間</translation>
    </message>
    <message>
        <source>Time constant with which makers come back; larger is slower.</source>
        <translation>マーケットメーカーが戻る時定数。大きいほど遅い。</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>接続障害の開始</translation>
    </message>
    <message>
        <source>When an API failure throws the makers out, in minutes after 20:50 UTC.</source>
        <translation>APIの障害でマーケットメーカーが締め出される時刻。UTC 20:50からの分数。</translation>
    </message>
    <message>
        <source>The essay gives two readings of why they left: risk controls or a failing API</source>
        <translation>エッセイは、去った理由を二通り挙げる：リスク管理か、APIの障害か</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>接続障害の長さ</translation>
    </message>
    <message>
        <source>For how long the makers are thrown out, whatever prices do. 0: no outage.</source>
        <translation>価格の動きにかかわらず、マーケットメーカーが締め出される時間。0なら障害なし。</translation>
    </message>
    <message>
        <source>Loan liquidation time</source>
        <translation>ローンの清算時間</translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized loans; larger is slower.</source>
        <translation>取引所が、接収したローンの担保を売る時定数。大きいほど遅い。</translation>
    </message>
    <message>
        <source>Estimate; about an hour from takeover to the end, says the essay</source>
        <translation>推計。エッセイによれば、接収から終わりまで約1時間</translation>
    </message>
    <message>
        <source>Perpetual liquidation time</source>
        <translation>無期限先物の清算時間</translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized perpetuals.</source>
        <translation>取引所が、接収した無期限先物を売る時定数。</translation>
    </message>
    <message>
        <source>Insurance fund</source>
        <translation>保険基金</translation>
    </message>
    <message>
        <source>Pays what liquidations leave unpaid; when it is short, winners are closed (ADL).</source>
        <translation>清算の払い残しを埋める資金。足りなくなると、勝っているポジションが閉じられる（ADL）。</translation>
    </message>
    <message>
        <source>Estimate; the largest venue&apos;s fund fell from 1.23 to 1.04 (10x Research)</source>
        <translation>推計。最大手取引所の基金は12.3億ドルから10.4億ドルに減少（10x Research）</translation>
    </message>
    <message>
        <source>Hedged shorts</source>
        <translation>ヘッジの売り持ち</translation>
    </message>
    <message>
        <source>Share of auto-deleveraged shorts that were hedges, whose owners then sell the coin they had hedged.</source>
        <translation>自動デレバレッジで閉じられる売り持ちのうち、ヘッジである割合。持ち主は、ヘッジしていたコインを売る。</translation>
    </message>
    <message>
        <source>Hedge unwind time</source>
        <translation>ヘッジ解消の時間</translation>
    </message>
    <message>
        <source>Time constant of that sale.</source>
        <translation>その売りの時定数。</translation>
    </message>
    <message>
        <source>Venue capacity</source>
        <translation>取引所の処理能力</translation>
    </message>
    <message>
        <source>Share of all traders&apos; money the venue can serve at once; above it requests fail.</source>
        <translation>取引所が同時に対応できる範囲。全トレーダーの資金に占める割合で示し、超えるとリクエストが失敗する。</translation>
    </message>
    <message>
        <source>Estimate; Binance concedes about 10 % rejections, one firm saw 106 min of errors</source>
        <translation>推計。Binanceは約10%の拒否を認め、ある企業では106分間エラーが続いた</translation>
    </message>
    <message>
        <source>Spare cash</source>
        <translation>手元の現金</translation>
    </message>
    <message>
        <source>Cash traders can still add as margin, as a share of their own money.</source>
        <translation>トレーダーが証拠金としてまだ追加できる現金。自己資金に対する割合。</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追証の水準</translation>
    </message>
    <message>
        <source>Health below which traders add their spare cash.</source>
        <translation>健全度がこれを下回ると、トレーダーが手元の現金を加える。</translation>
    </message>
    <message>
        <source>Portfolio margin fails under uniMMR 1.05</source>
        <translation>ポートフォリオ証拠金では、uniMMRが1.05を下回ると破綻</translation>
    </message>
    <message>
        <source>Top-up time</source>
        <translation>追証の差し入れ時間</translation>
    </message>
    <message>
        <source>Time constant with which they add it.</source>
        <translation>トレーダーが現金を加える時定数。</translation>
    </message>
    <message>
        <source>Redemption index</source>
        <translation>償還価値指数</translation>
    </message>
    <message>
        <source>How the venue prices WBETH, BNSOL and USDe as collateral: 0 by its own book, 1 by what redeeming them gives.</source>
        <translation>WBETH、BNSOL、USDeを担保として評価する方法。0なら取引所自身の板の価格、1なら償還で得られる価値。</translation>
    </message>
    <message>
        <source>Own-book weights before, redemption value afterwards (Binance)</source>
        <translation>当時は自身の板の加重平均、その後は償還価値を採用（Binance）</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>A fall of more than this within the makers&apos; window halts trading and liquidation. 0: no breaker.</source>
        <translation>下落を測る期間内にこの幅を超えて下がると、取引と清算を止める。0なら停止なし。</translation>
    </message>
    <message>
        <source>The venue had none, says the essay</source>
        <translation>エッセイによれば、この取引所にはなかった</translation>
    </message>
    <message>
        <source>Halt lasts</source>
        <translation>停止の長さ</translation>
    </message>
    <message>
        <source>How long a halt of the breaker lasts.</source>
        <translation>サーキットブレーカーによる停止が続く時間。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>The next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>A blank screen, and back</source>
        <translation>画面を暗くする、または元に戻す</translation>
    </message>
    <message>
        <source>The speaker’s notes</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>画面を入れ替える</translation>
    </message>
    <message>
        <source>Let go of a slider; then end</source>
        <translation>スライダーを離す。もう一度で終了</translation>
    </message>
</context>
<context>
    <name>PresentMode</name>
    <message>
        <source>As the step says</source>
        <translation>ステップに従う</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答え：{answer}</translation>
    </message>
    <message>
        <source>{title} – {change}</source>
        <translation>{title} – {change}</translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation>問い：{title}</translation>
    </message>
    <message>
        <source>Play: {title}</source>
        <translation>再生：{title}</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>答え：{title}</translation>
    </message>
</context>
<context>
    <name>PricePage</name>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>単純化したモデルであり、予測でも助言でもありません。</translation>
    </message>
</context>
<context>
    <name>PriceView</name>
    <message>
        <source>Major coins</source>
        <translation>主要コイン</translation>
    </message>
    <message>
        <source>Altcoins, 400 in one basket</source>
        <translation>アルトコイン（400銘柄の合成）</translation>
    </message>
    <message>
        <source>LSTs: receipts for staked ETH and SOL</source>
        <translation>LST：ステーキングETH・SOLの証書</translation>
    </message>
    <message>
        <source>USDe, a synthetic dollar meant to stay at $1</source>
        <translation>USDe：1ドルを保つはずの合成ドル</translation>
    </message>
    <message>
        <source>◁ public lows of the night</source>
        <translation>◁ あの夜の公表安値</translation>
    </message>
    <message>
        <source>Prices since 20:50 UTC</source>
        <translation>UTC 20:50からの価格</translation>
    </message>
    <message>
        <source>thin: the run before the change; dashed: the twin</source>
        <translation>細線：変更前、破線：対照</translation>
    </message>
    <message>
        <source>dashed: the twin, without hidden leverage</source>
        <translation>破線：対照（隠れたレバレッジなし）</translation>
    </message>
    <message>
        <source>dashed: the twin</source>
        <translation>破線：対照</translation>
    </message>
    <message>
        <source>How sure the lines are could not be found out: {reason}</source>
        <translation>線の確かさを計算できませんでした：{reason}</translation>
    </message>
    <message>
        <source>shaded: estimates a third off; dashed: the twin</source>
        <translation>帯：推計が最大3分の1ずれた範囲、破線：対照</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Altcoins</source>
        <translation>アルトコイン</translation>
    </message>
    <message>
        <source>LSTs</source>
        <translation>LST</translation>
    </message>
    <message>
        <source>Lines: {assets}</source>
        <translation>折れ線：{assets}</translation>
    </message>
    <message>
        <source>how sure?</source>
        <translation>確かさは？</translation>
    </message>
    <message>
        <source>How sure the lines are</source>
        <translation>線の確かさ</translation>
    </message>
    <message>
        <source>Public lows of the night</source>
        <translation>あの夜の公表安値</translation>
    </message>
    <message>
        <source>How low each price really fell, as triangles at the right edge</source>
        <translation>それぞれの価格の実際の安値を、右端の三角で示します</translation>
    </message>
    <message>
        <source>Shades where each line could run: {runs} runs with what is only estimated up to a third larger or smaller. That is the money in loops, the depth of the WBETH, BNSOL and USDe books, and how far loopers stay below the loan on offer. Nobody should take a line for a measurement.</source>
        <translation>それぞれの線が通りうる範囲を帯で示します。推計にすぎない値を最大3分の1増減させた、{runs}通りの計算です。対象は、ループの資金、WBETH・BNSOL・USDeの板の厚み、借り手が融資の上限までどれだけ余裕を残すかです。どの線も、測定値と受け取らないでください。</translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}.</source>
        <translation>UTC {time}の価格（開始時比）：{prices}。</translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}. In {runs} runs with estimates up to a third off {asset} stands between {highest} and {lowest}.</source>
        <translation>UTC {time}の価格（開始時比）：{prices}。推計が最大3分の1ずれた{runs}通りの計算では、{asset}は{highest}から{lowest}の間。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Price since the start</source>
        <translation>価格（開始時比）</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>Not yet: the night has not come this far.</source>
        <translation>まだ夜はここまで進んでいない。</translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.</source>
        <translation>UTC {time}の{asset}は開始時比{live}、対照は{twin}。</translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.
{runs} runs with estimates up to a third off: between {highest} and {lowest}.</source>
        <translation>UTC {time}の{asset}は開始時比{live}、対照は{twin}。
推計が最大3分の1ずれた{runs}通りの計算では、{highest}から{lowest}の間。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Hidden Leverage: to read</source>
        <translation>Hidden Leverage：読みもの</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>How the model works</source>
        <translation>モデルの仕組み</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>指導の手引き</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This place comes later in the lessons.</source>
        <translation>この場所は、後のレッスンで出てきます。</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Unpin this run</source>
        <translation>この計算の固定を解除</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>この計算を固定</translation>
    </message>
    <message>
        <source>Pin: {caption}</source>
        <translation>固定：{caption}</translation>
    </message>
    <message>
        <source>Worst falls: {falls}.</source>
        <translation>最大下落率：{falls}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This run is on show.</source>
        <translation>表示中の計算です。</translation>
    </message>
    <message>
        <source>This run is pinned.</source>
        <translation>固定した計算です。</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}：{old} → {new}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Live</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Worst fall, and when</source>
        <translation>最大下落率と時刻</translation>
    </message>
    <message>
        <source>Worst fall</source>
        <translation>最大下落率</translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation>ほかの設定：{count}件</translation>
    </message>
    <message>
        <source>settings that differ: {count}</source>
        <translation>異なる設定：{count}件</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs you make appear here.</source>
        <translation>計算した夜が、ここに並びます。</translation>
    </message>
    <message>
        <source>Change a setting or choose a preset: each run you make appears here. A click brings a run back; a pin keeps it for comparison.</source>
        <translation>設定を変えたりプリセットを選んだりするたびに、その計算がここに加わります。クリックすると呼び戻され、ピンで留めると比較用に残ります。</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最安値</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Runs</source>
        <translation>計算履歴</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>最近の計算</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>二つの計算の比較</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>直前</translation>
    </message>
    <message>
        <source>One run so far: {caption}. Worst fall of {asset}: {live}.</source>
        <translation>計算はまだ一つ：{caption}。{asset}の最大下落率は{live}。</translation>
    </message>
    <message>
        <source>Runs kept: {count}. Live beside {other}: worst fall of {asset} {live}, there {then}.</source>
        <translation>残した計算：{count}件。{asset}の最大下落率は、表示中が{live}、「{other}」が{then}。</translation>
    </message>
    <message>
        <source>Setting or outcome</source>
        <translation>設定または結果</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation>{asset}の最大下落率</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Settings are kept again.</source>
        <translation>設定を再び保存できるようになりました。</translation>
    </message>
    <message>
        <source>Settings cannot be kept: {reason}.</source>
        <translation>設定を保存できません：{reason}。</translation>
    </message>
    <message>
        <source>The program ended too soon last time; your settings are back.</source>
        <translation>前回はプログラムが正常に終了しなかったため、設定を復元しました。</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Between {low} and {high}.</source>
        <translation>範囲：{low}〜{high}。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>根拠：{source}</translation>
    </message>
    <message>
        <source>no loops</source>
        <translation>ループなし</translation>
    </message>
    <message>
        <source>1 loop</source>
        <translation>ループ1回</translation>
    </message>
    <message>
        <source>{loops} loops</source>
        <translation>ループ{loops}回</translation>
    </message>
    <message>
        <source>{amount} per dollar: as much as ETH</source>
        <translation>1ドルにつき{amount}：ETH並み</translation>
    </message>
    <message>
        <source>{amount} per dollar: less than ETH</source>
        <translation>1ドルにつき{amount}：ETH未満</translation>
    </message>
    <message>
        <source>{amount} per dollar: more than ETH</source>
        <translation>1ドルにつき{amount}：ETH超</translation>
    </message>
    <message>
        <source>every quote stays</source>
        <translation>全気配が残存</translation>
    </message>
    <message>
        <source>no quote left</source>
        <translation>気配の残りゼロ</translation>
    </message>
    <message>
        <source>{share} of quotes left</source>
        <translation>気配の残り{share}</translation>
    </message>
    <message>
        <source>1 in {number} quotes left</source>
        <translation>気配の残り1/{number}</translation>
    </message>
    <message>
        <source>no news at all</source>
        <translation>ニュースなし</translation>
    </message>
    <message>
        <source>BTC&apos;s fair value falls {share}</source>
        <translation>BTCの適正価値が{share}下落</translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation>トークンを自身の板で評価</translation>
    </message>
    <message>
        <source>tokens priced by redemption value</source>
        <translation>トークンを償還価値で評価</translation>
    </message>
    <message>
        <source>{share} redemption value</source>
        <translation>償還価値の比重{share}</translation>
    </message>
    <message>
        <source>no breaker</source>
        <translation>ブレーカーなし</translation>
    </message>
    <message>
        <source>halts after a fall of {share}</source>
        <translation>{share}を超す下落で停止</translation>
    </message>
    <message>
        <source>serves {share} of the money at once</source>
        <translation>資金の{share}まで同時に対応</translation>
    </message>
</context>
<context>
    <name>ShareMenu</name>
    <message>
        <source>{menu}: {row}</source>
        <translation>{menu}：{row}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Save, copy, or open what others saved</source>
        <translation>保存やコピーをする、ほかの人が保存したものを開く</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name}（見つかりません）</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open code…</source>
        <translation>コードを開く…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>シナリオを保存…</translation>
    </message>
    <message>
        <source>Open scenario…</source>
        <translation>シナリオを開く…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>PNG, twice as large…</source>
        <translation>PNG（2倍の大きさ）…</translation>
    </message>
    <message>
        <source>PNG, four times as large…</source>
        <translation>PNG（4倍の大きさ）…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>GIF…</source>
        <translation>GIF…</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>WebP…</source>
        <translation>WebP…</translation>
    </message>
    <message>
        <source>Save handout (PDF)…</source>
        <translation>配布資料を保存（PDF）…</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>表を保存（CSV）…</translation>
    </message>
    <message>
        <source>Picture of the whole window</source>
        <translation>ウィンドウ全体の画像</translation>
    </message>
    <message>
        <source>Picture of the prices</source>
        <translation>価格の画像</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>明るい背景</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Copied {code}</source>
        <translation>{code}をコピーしました</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>シナリオを保存</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>画像をコピーしました</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>Painting the animation</source>
        <translation>アニメーションを描画中</translation>
    </message>
    <message>
        <source>Save animation of the order book, for this stays the same all night: {view}</source>
        <translation>板のアニメーションを保存（「{view}」は一晩中変わらないため）</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>配布資料を保存</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name}を保存中</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path}に保存しました</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>キャンセルしました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Writing the animation</source>
        <translation>アニメーションを書き出し中</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>SpiralDial</name>
    <message>
        <source>Spiral of {asset}: {gain}. {sentence} {highest}</source>
        <translation>{asset}のスパイラル：{gain}。{sentence}{highest}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>増幅率</translation>
    </message>
    <message>
        <source>Pushed down by a further {further} fall</source>
        <translation>あと{further}下がった場合の押し下げ</translation>
    </message>
    <message>
        <source>Highest gain so far</source>
        <translation>これまでの最大増幅率</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Accounts on credit</source>
        <translation>借り入れのある口座</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接収済み</translation>
    </message>
    <message>
        <source>was {gain}</source>
        <translation>最大増幅率{gain}</translation>
    </message>
    <message>
        <source>gain {gain}</source>
        <translation>増幅率{gain}</translation>
    </message>
    <message>
        <source>Highest so far: {gain}, at {time}</source>
        <translation>これまでの最大：{gain}（{time}）</translation>
    </message>
    <message>
        <source>dies out</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>feeds itself</source>
        <translation>加速する</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>スパイラル</translation>
    </message>
    <message>
        <source>over {highest}</source>
        <translation>{highest}超</translation>
    </message>
    <message>
        <source>under {lowest}</source>
        <translation>{lowest}未満</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>{share}未満</translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}.</source>
        <translation>あと{further}下がれば強制的な売りが出て、この板を{fall}押し下げる。</translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}: it dies out.</source>
        <translation>あと{further}下がれば強制的な売りが出て、この板を{fall}押し下げるが、そこで収まる。</translation>
    </message>
    <message>
        <source>A further {further} fall would force nobody to sell {asset}.</source>
        <translation>あと{further}下がっても、{asset}の売りを強いられる人はいない。</translation>
    </message>
    <message>
        <source>Nobody is left to fail: the venue has taken over all who held {asset} on credit.</source>
        <translation>もう破綻する口座はない。借り入れで{asset}を持っていた口座は、取引所がすべて接収した。</translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit are taken over, and the venue sells what they held.</source>
        <translation>スパイラルは回りきった。借り入れで{asset}を持っていた口座はすべて接収され、取引所がその資産を売っている。</translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit were taken over, and the venue has sold what they held.</source>
        <translation>スパイラルは回りきった。借り入れで{asset}を持っていた口座はすべて接収され、取引所はその資産を売り終えた。</translation>
    </message>
    <message>
        <source>Nobody holds {asset} on credit, so nobody can be forced to sell it.</source>
        <translation>借り入れで{asset}を持つ口座はなく、売りを強いられる人もいない。</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>yours</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{share} left</source>
        <translation>残り{share}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>What stands below the prices</source>
        <translation>価格の下に表示するもの</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>なぜ</translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation>崖マップ</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>誰のせいか</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>計算履歴</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation>生存者</translation>
    </message>
    <message>
        <source>History</source>
        <translation>過去の暴落</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Hidden Leverage {version}, model {model}</source>
        <translation>Hidden Leverage {version}、モデル{model}</translation>
    </message>
</context>
<context>
    <name>SurvivorsView</name>
    <message>
        <source>Survivors</source>
        <translation>生存者</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>接収</translation>
    </message>
    <message>
        <source>from</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>own money</source>
        <translation>自己資金</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>生存</translation>
    </message>
    <message>
        <source>later</source>
        <translation>この後接収</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>口座なし</translation>
    </message>
    <message>
        <source>{taken} of {members}</source>
        <translation>{taken}/{members}</translation>
    </message>
    <message>
        <source>Own money taken over, {bracket}</source>
        <translation>接収された自己資金（{bracket}）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接収</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>口座数</translation>
    </message>
    <message>
        <source>Lowest leverage taken over</source>
        <translation>接収の最低レバレッジ</translation>
    </message>
    <message>
        <source>live</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>対照</translation>
    </message>
</context>
<context>
    <name>SurvivorsWords</name>
    <message>
        <source>{asset} longs</source>
        <translation>{asset}買い持ち</translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation>{asset}ループ</translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation>{asset}ローン</translation>
    </message>
    <message>
        <source>Nobody holds altcoins on a perpetual.</source>
        <translation>アルトコインの無期限先物を持つ口座はない。</translation>
    </message>
    <message>
        <source>No altcoin long has been taken over so far.</source>
        <translation>ここまでに接収されたアルトコインの買い持ちはない。</translation>
    </message>
    <message>
        <source>No altcoin long was taken over.</source>
        <translation>アルトコインの買い持ちは、一つも接収されなかった。</translation>
    </message>
    <message>
        <source>No altcoin long was taken over; without hidden leverage, the most careful held {other}.</source>
        <translation>アルトコインの買い持ちは、一つも接収されなかった。隠れたレバレッジがなければ、最も慎重なもので{other}。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, none is taken yet.</source>
        <translation>ここまでに接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジがなければ、まだ接収はない。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, none was.</source>
        <translation>接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジがなければ、接収はない。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}, with or without hidden leverage.</source>
        <translation>ここまでに接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジの有無によらない。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}, with or without hidden leverage.</source>
        <translation>接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジの有無によらない。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, {other}.</source>
        <translation>ここまでに接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジがなければ{other}。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, {other}.</source>
        <translation>接収されたアルトコインの買い持ちは、最も慎重なもので{mine}。隠れたレバレッジがなければ{other}。</translation>
    </message>
    <message>
        <source>{group}: nobody has money in them.</source>
        <translation>{group}：資金を置く口座はない。</translation>
    </message>
    <message>
        <source>{group}: none of {members} taken over, nor in the twin.</source>
        <translation>{group}：{members}口座のうち接収はなく、対照でも同じ。</translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin none.</source>
        <translation>{group}：{members}口座のうち{taken}口座を接収、自己資金{lost}。対照では接収なし。</translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin {taken_in_twin}, {lost_in_twin}.</source>
        <translation>{group}：{members}口座のうち{taken}口座を接収、自己資金{lost}。対照では{taken_in_twin}口座、{lost_in_twin}。</translation>
    </message>
    <message>
        <source>Leverage {bracket}: those taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation>レバレッジ{bracket}：接収された口座の当初の自己資金は{lost}、対照では{lost_in_twin}。</translation>
    </message>
    <message>
        <source>All accounts taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation>接収された全口座の当初の自己資金は{lost}、対照では{lost_in_twin}。</translation>
    </message>
    <message>
        <source>Not in the model: shorts, whose winners the venue closes (ADL).</source>
        <translation>モデル外：売り持ち（勝ち分は取引所がADLで決済）。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>{group}, {leverage}: {count} of 16, {money} of own money.</source>
        <translation>{group}、{leverage}：16口座中{count}口座、自己資金{money}。</translation>
    </message>
    <message>
        <source>With the USDe in its margin it is {effective}.</source>
        <translation>証拠金のUSDeも含めると{effective}。</translation>
    </message>
    <message>
        <source>In the twin.</source>
        <translation>対照の夜。</translation>
    </message>
    <message>
        <source>Never taken over.</source>
        <translation>最後まで接収されなかった。</translation>
    </message>
    <message>
        <source>Not taken over so far.</source>
        <translation>ここまで接収されていない。</translation>
    </message>
    <message>
        <source>Not taken over yet, but at {time}.</source>
        <translation>まだ接収されていないが、{time}に接収される。</translation>
    </message>
    <message>
        <source>Taken over between {first} and {last}.</source>
        <translation>{first}から{last}の間に接収。</translation>
    </message>
    <message>
        <source>Taken over at {time}.</source>
        <translation>{time}に接収。</translation>
    </message>
    <message>
        <source>under {high}</source>
        <translation>{high}未満</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low}以上</translation>
    </message>
</context>
<context>
    <name>TeachingPage</name>
    <message>
        <source>Notes for teachers</source>
        <translation>指導の手引き</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>Term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>No term has these words. Try fewer or other ones.</source>
        <translation>該当する用語がありません。語を減らすか、別の語でお試しください。</translation>
    </message>
    <message>
        <source>See also: {terms}</source>
        <translation>関連用語：{terms}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the night</source>
        <translation>夜のタイムライン</translation>
    </message>
    <message>
        <source>{clock}: nothing has happened yet.</source>
        <translation>{clock}：まだ何も起きていない。</translation>
    </message>
    <message>
        <source>{clock}: events so far: {count}. The last: {sentence}</source>
        <translation>{clock}、これまでの出来事{count}件。直近：{sentence}</translation>
    </message>
    <message>
        <source>Time, {place}</source>
        <translation>時刻（{place}）</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>現時点</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>発生済み</translation>
    </message>
    <message>
        <source>is to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>{clock} {sentence}</source>
        <translation>{clock} {sentence}</translation>
    </message>
    <message>
        <source>{clock} The grey stretch is the shock: news takes fair value down.</source>
        <translation>{clock} 灰色の区間がショック。ニュースが適正価値を押し下げる。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Your own settings</source>
        <translation>カスタム設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset: the scenario to begin with</source>
        <translation>プリセット：出発点にするシナリオ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>What differs from the night itself?</source>
        <translation>あの夜と何が違うか？</translation>
    </message>
    <message>
        <source>The question of this preset</source>
        <translation>このプリセットの問い</translation>
    </message>
</context>
<context>
    <name>TowerTable</name>
    <message>
        <source>Storey, per $1.00 of own money</source>
        <translation>階（自己資金1.00ドル当たり）</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Worth now</source>
        <translation>現在の価値</translation>
    </message>
    <message>
        <source>The venue counts</source>
        <translation>取引所の評価額</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>債務の残り</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売却済み</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>口座の外</translation>
    </message>
    <message>
        <source>Loop {loop}</source>
        <translation>ループ{loop}</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>自己資金</translation>
    </message>
    <message>
        <source>All that the venue holds</source>
        <translation>取引所にある全資産</translation>
    </message>
</context>
<context>
    <name>TowerView</name>
    <message>
        <source>{share} sold</source>
        <translation>{share}売却</translation>
    </message>
    <message>
        <source>Own money in</source>
        <translation>自己資金</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>口座外</translation>
    </message>
    <message>
        <source>the venue counts</source>
        <translation>取引所の評価</translation>
    </message>
    <message>
        <source>it owes</source>
        <translation>債務</translation>
    </message>
    <message>
        <source>{amount} to spare</source>
        <translation>余裕{amount}</translation>
    </message>
    <message>
        <source>on its screen</source>
        <translation>画面の表示</translation>
    </message>
    <message>
        <source>Whose tower is shown</source>
        <translation>どのタワーを表示するか</translation>
    </message>
    <message>
        <source>What the account shows</source>
        <translation>口座に表示される分</translation>
    </message>
    <message>
        <source>Greys everything that the account’s own screen does not tell</source>
        <translation>口座の画面に表示されない部分を灰色にします</translation>
    </message>
    <message>
        <source>Tower of loops</source>
        <translation>ループのタワー</translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation>{asset}ローン</translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation>{asset}ループ</translation>
    </message>
    <message>
        <source>Nobody has money in this group.</source>
        <translation>このグループに資金を置く口座はない。</translation>
    </message>
    <message>
        <source>Taken over at {time}</source>
        <translation>{time}に接収</translation>
    </message>
    <message>
        <source>{asset} for $1.00 of own money, worth {worth} now.</source>
        <translation>{asset}：自己資金1.00ドルで購入、現在の価値は{worth}。</translation>
    </message>
    <message>
        <source>Loop {loop}: {asset} bought for {bought} on credit, worth {worth} now. {owed} of that loan is still owed.</source>
        <translation>ループ{loop}：借りた{bought}で{asset}を購入、現在の価値は{worth}。この借り入れの残りは{owed}。</translation>
    </message>
    <message>
        <source>All is sold.
{unpaid} of the debt was never repaid.</source>
        <translation>すべて売却済み。
債務のうち{unpaid}は返されずに終わった。</translation>
    </message>
    <message>
        <source>The debt is repaid.
Of each dollar of its own, {value} is left.</source>
        <translation>債務は返済済み。
自己資金1ドルにつき{value}が残った。</translation>
    </message>
    <message>
        <source>{sold} is sold, {debt} is still owed.
What is left is worth {value}.</source>
        <translation>{sold}を売却済みで、債務の残りは{debt}。
残る資産の価値は{value}。</translation>
    </message>
    <message>
        <source>It owes nothing: all it holds is its own money.</source>
        <translation>債務はなく、保有資産はすべて自己資金。</translation>
    </message>
    <message>
        <source>It holds {value} and owes {debt}.
Of what it holds, the venue counts {cover}.</source>
        <translation>保有資産は{value}、債務は{debt}。
取引所は保有資産を{cover}と評価。</translation>
    </message>
    <message>
        <source>Nothing of its own is left on its screen.</source>
        <translation>画面の上では、自己資金は残っていない。</translation>
    </message>
    <message>
        <source>Its screen shows {leverage}:
there, USDe and debt cancel out.</source>
        <translation>画面の表示は{leverage}。
USDeと債務を差し引きするため。</translation>
    </message>
    <message>
        <source>Tower of {family}</source>
        <translation>{family}のタワー</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>slow</source>
        <translation>減速</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>時刻の基準</translation>
    </message>
    <message>
        <source>Whose clock times are told by</source>
        <translation>どこの時刻で表示するか</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation>出来事で減速</translation>
    </message>
    <message>
        <source>Speed: 1x is 2 minutes of the night a second</source>
        <translation>速度：1xでは、1秒で夜の2分が進みます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>{clock} {place}</source>
        <translation>{place} {clock}</translation>
    </message>
</context>
<context>
    <name>TypedSettings</name>
    <message>
        <source>{label} must lie between {low} and {high}; “{typed}” does not.</source>
        <translation>「{label}」は{low}〜{high}の範囲で入力してください。「{typed}」は使えません。</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>comes later in the lessons</source>
        <translation>後のレッスンで扱います</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>What it shows</source>
        <translation>表示内容</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why: the causal ring</source>
        <translation>なぜ：因果の環</translation>
    </message>
    <message>
        <source>The night without cuts could not be computed: {reason}</source>
        <translation>切断のない夜を計算できませんでした：{reason}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>流れる量</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測り方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Four times as much is drawn twice as thick.</source>
        <translation>量が4倍なら、太さは2倍。</translation>
    </message>
    <message>
        <source>{words}

The ring needs more room.</source>
        <translation>{words}

環を表示するには、もう少し広さが必要です。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>プロジェクター</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Text is as large as this window can hold.</source>
        <translation>文字はこのウィンドウに収まる最大の大きさです。</translation>
    </message>
    <message>
        <source>Little moves now.</source>
        <translation>動きを控えています。</translation>
    </message>
    <message>
        <source>Sales fall again.</source>
        <translation>売りの落下を再び表示します。</translation>
    </message>
    <message>
        <source>Prices bear no mark of falls and rises.</source>
        <translation>価格に騰落の印を付けません。</translation>
    </message>
    <message>
        <source>Red marks a fall, green a rise.</source>
        <translation>赤が下落、緑が上昇です。</translation>
    </message>
    <message>
        <source>Red marks a rise, green a fall.</source>
        <translation>赤が上昇、緑が下落です。</translation>
    </message>
    <message>
        <source>No font here can write this language: install {package}.</source>
        <translation>この言語を表示できるフォントがありません。{package}をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Tower</source>
        <translation>タワー</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>スパイラル</translation>
    </message>
    <message>
        <source>What is in front</source>
        <translation>手前に表示するもの</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>{view} +{more}</source>
        <translation>{view} +{more}</translation>
    </message>
    <message>
        <source>{view}, and behind it {others}</source>
        <translation>{view}、その後ろに{others}</translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>単純化したモデルであり、予測でも助言でもありません。</translation>
    </message>
</context>
</TS>
