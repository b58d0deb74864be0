<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>About Hidden Leverage</source>
        <translation>关于Hidden Leverage</translation>
    </message>
    <message>
        <source>Version {version}, model {model}. MIT licence; font Inter: OFL.</source>
        <translation>版本{version}，模型{model}。MIT许可证；字体Inter：OFL。</translation>
    </message>
    <message>
        <source>A stylised model of the night of 10-11 October 2025: not a forecast, not advice. This program opens no network connection and sends nothing to anybody.</source>
        <translation>这是2025年10月10日至11日夜间的简化模型，不是预测，也不是建议。本程序不连接网络，不向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>Report for a bug</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>It names no person, no computer and no folder. Add what you did and saw.</source>
        <translation>其中没有人名、电脑名或文件夹名。请补充您做了什么、看到了什么。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Everything you can do, with its keys</source>
        <translation>所有操作及其按键</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Falls and rises</source>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>Shock: play from two minutes before it</source>
        <translation>冲击：从前两分钟开始播放</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause the night</source>
        <translation>播放或暂停这一夜</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step of the night back</source>
        <translation>在这一夜中后退一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One step of the night on</source>
        <translation>在这一夜中前进一步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>To the start of the night</source>
        <translation>回到这一夜的开头</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>To the end of the night</source>
        <translation>跳到这一夜的结尾</translation>
    </message>
    <message>
        <source>Event before</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>跳到上一个事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>跳到下一个事件</translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation>事件处放慢</translation>
    </message>
    <message>
        <source>Slow down near events, or not</source>
        <translation>临近事件时放慢，或不放慢</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the night as it was, before the shock</source>
        <translation>回到冲击之前，恢复当晚原样</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次改动</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做刚才撤销的改动</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Show the order book</source>
        <translation>显示订单簿</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>因果环</translation>
    </message>
    <message>
        <source>Show why: the ring of causes</source>
        <translation>显示为什么：因果环</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Show the ring of causes; there, cut the link in focus</source>
        <translation>显示因果环；在其中切断选中的环节</translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation>悬崖图</translation>
    </message>
    <message>
        <source>Show the cliff map</source>
        <translation>显示悬崖图</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Show who did it</source>
        <translation>显示归因</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Show claims, tested</source>
        <translation>显示论断的检验</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Show the runs you kept</source>
        <translation>显示保留的运行</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation>幸存者</translation>
    </message>
    <message>
        <source>Show who was wiped out, and who survived</source>
        <translation>显示谁爆仓、谁幸存</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历次暴跌</translation>
    </message>
    <message>
        <source>Show earlier crashes</source>
        <translation>显示历次暴跌</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What the view in front shows, as a table</source>
        <translation>用表格显示当前视图的内容</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The list of lessons</source>
        <translation>课程列表</translation>
    </message>
    <message>
        <source>Build an exchange</source>
        <translation>造一家交易所</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>造一家扛得住的交易所</translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation>选项1</translation>
    </message>
    <message>
        <source>Answer with the first option</source>
        <translation>选第一项作答</translation>
    </message>
    <message>
        <source>Answer 2</source>
        <translation>选项2</translation>
    </message>
    <message>
        <source>Answer with the second option</source>
        <translation>选第二项作答</translation>
    </message>
    <message>
        <source>Answer 3</source>
        <translation>选项3</translation>
    </message>
    <message>
        <source>Answer with the third option</source>
        <translation>选第三项作答</translation>
    </message>
    <message>
        <source>Answer 4</source>
        <translation>选项4</translation>
    </message>
    <message>
        <source>Answer with the fourth option</source>
        <translation>选第四项作答</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>放大全部文字</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>缩小全部文字</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>文字恢复标准大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, projector, or as the system</source>
        <translation>浅色、深色、投影，或跟随系统</translation>
    </message>
    <message>
        <source>Little motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Let little move, or let sales fall again</source>
        <translation>减少动画，或恢复卖单下落</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The system&apos;s theme</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>The light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>The projector&apos;s theme</source>
        <translation>投影主题</translation>
    </message>
    <message>
        <source>No marks</source>
        <translation>不标</translation>
    </message>
    <message>
        <source>No marks of falls and rises</source>
        <translation>不标涨跌</translation>
    </message>
    <message>
        <source>Red for a fall</source>
        <translation>红跌</translation>
    </message>
    <message>
        <source>Red marks falls</source>
        <translation>红色标下跌</translation>
    </message>
    <message>
        <source>Red for a rise</source>
        <translation>红涨</translation>
    </message>
    <message>
        <source>Red marks rises</source>
        <translation>红色标上涨</translation>
    </message>
    <message>
        <source>The language of the system</source>
        <translation>系统语言</translation>
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
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>在一页上列出全部快捷键</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What has the focus, explained; glossary, model, sources</source>
        <translation>说明当前选中的内容；术语表、模型、来源</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Versions, licence, and a report for a bug</source>
        <translation>版本、许可证和问题报告</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Explore: set everything yourself</source>
        <translation>探索：一切由自己设定</translation>
    </message>
    <message>
        <source>Learn: lessons that ask before they show</source>
        <translation>学习：先提问再揭晓的课程</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present what is on show</source>
        <translation>演示当前显示的内容</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Noted. Now watch what happens.</source>
        <translation>已记下。现在看会发生什么。</translation>
    </message>
    <message>
        <source>Noted. The next page shares it out by a rule.</source>
        <translation>已记下。下一页按规则来分摊。</translation>
    </message>
    <message>
        <source>You said “{answer}”, and so it is.</source>
        <translation>您答的是“{answer}”，正是如此。</translation>
    </message>
    <message>
        <source>You said “{answer}”; in the model it is “{truth}”.</source>
        <translation>您答的是“{answer}”；模型给出的是“{truth}”。</translation>
    </message>
</context>
<context>
    <name>Asker</name>
    <message>
        <source>PNG pictures</source>
        <translation>PNG图片</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>SVG图片</translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation>GIF动画</translation>
    </message>
    <message>
        <source>WebP animations</source>
        <translation>WebP动画</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF文档</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV表格</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
</context>
<context>
    <name>AxesInWords</name>
    <message>
        <source>{label} of {part}</source>
        <translation>{part}{label}</translation>
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
        <translation>滑块</translation>
    </message>
    <message>
        <source>all quotes</source>
        <translation>全留</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>全撤</translation>
    </message>
    <message>
        <source>{share} left</source>
        <translation>剩余{share}</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>剩1/{number}</translation>
    </message>
</context>
<context>
    <name>BlameView</name>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}个百分点</translation>
    </message>
    <message>
        <source>Fair share (Shapley value)</source>
        <translation>公平分摊（沙普利值）</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>公平分摊</translation>
    </message>
    <message>
        <source>Spared if switched off alone</source>
        <translation>单独关闭时的减少量</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>逐一关闭</translation>
    </message>
    <message>
        <source>Worst falls in points (dashed: the shock alone)</source>
        <translation>最大跌幅，百分点（虚线：仅有冲击）</translation>
    </message>
    <message>
        <source>Worst falls of the night, in points</source>
        <translation>当晚最大跌幅（百分点）</translation>
    </message>
    <message>
        <source>A model can show that causes suffice for such a fall, not that they brought this one about.</source>
        <translation>模型能说明这些原因足以造成这样的下跌，不能说明这次下跌就是由它们造成。</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>放大效应</translation>
    </message>
    <message>
        <source>The shock happens in any case: what made it worse?</source>
        <translation>冲击无论如何都会发生：是什么使它恶化？</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The shock is one of the causes.</source>
        <translation>冲击也算原因之一。</translation>
    </message>
    <message>
        <source>This could not be computed: {reason}</source>
        <translation>无法计算：{reason}</translation>
    </message>
    <message>
        <source>Running {count} nights, one for every set of causes…</source>
        <translation>正在模拟{count}次，每种原因组合各一次…</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>跌幅</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Without any, %</source>
        <translation>全部关闭（%）</translation>
    </message>
    <message>
        <source>Together, points</source>
        <translation>合计（百分点）</translation>
    </message>
    <message>
        <source>With all, %</source>
        <translation>全部开启（%）</translation>
    </message>
</context>
<context>
    <name>BlameWords</name>
    <message>
        <source>{token} to {coin}</source>
        <translation>{token}对{coin}</translation>
    </message>
    <message>
        <source>&lt;{least}</source>
        <translation>&lt;{least}</translation>
    </message>
    <message>
        <source>{asset} fell {whole} below {coin} at worst.</source>
        <translation>{asset}对{coin}的折价最大为{whole}。</translation>
    </message>
    <message>
        <source>{asset} never fell below {coin}.</source>
        <translation>{asset}始终没有低于{coin}。</translation>
    </message>
    <message>
        <source>{asset} fell {whole} at worst.</source>
        <translation>{asset}最深跌{whole}。</translation>
    </message>
    <message>
        <source>{asset} did not fall.</source>
        <translation>{asset}没有下跌。</translation>
    </message>
    <message>
        <source>These causes add nothing.</source>
        <translation>这些原因没有使跌幅加深。</translation>
    </message>
    <message>
        <source>These causes soften it by {added} points, from {none}.</source>
        <translation>没有这些原因时为{none}，有了它们反而减轻{added}个百分点。</translation>
    </message>
    <message>
        <source>These causes add all of it, {added} points.</source>
        <translation>这{added}个百分点全由这些原因造成。</translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} without them.</source>
        <translation>没有这些原因时为{none}，它们又添上{added}个百分点。</translation>
    </message>
    <message>
        <source>These causes add {added} points to the {none} of the shock alone.</source>
        <translation>单凭冲击为{none}，这些原因又添上{added}个百分点。</translation>
    </message>
    <message>
        <source>Left of zero, what softens the fall: {causes}.</source>
        <translation>零点左侧是减轻跌幅的原因：{causes}。</translation>
    </message>
    <message>
        <source>{cause} {points}</source>
        <translation>{cause}{points}</translation>
    </message>
    <message>
        <source>In points: {shares}.</source>
        <translation>按百分点计：{shares}。</translation>
    </message>
    <message>
        <source>{cause}: {points} points of it.</source>
        <translation>其中{cause}占{points}个百分点。</translation>
    </message>
    <message>
        <source>Without any of these causes it would have been {none}.</source>
        <translation>若没有这些原因，则为{none}。</translation>
    </message>
    <message>
        <source>{cause}: {share} points is its effect averaged over every order in which the causes can come together (its Shapley value). Switched off alone it spares {spared}. {off}</source>
        <translation>{cause}：按各原因所有可能的加入顺序取平均，它的作用为{share}个百分点（沙普利值）。若只关闭它，可减少{spared}个百分点。{off}</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes change the fall by {sum} points together; all at once, by {added}: they work against each other.</source>
        <translation>逐一关闭，各原因合计使跌幅变动{sum}个百分点；同时关闭，则变动{added}个百分点：它们彼此抵消。</translation>
    </message>
    <message>
        <source>Switching any one of them off changes nothing here.</source>
        <translation>在这里，无论关闭其中哪一个，结果都不变。</translation>
    </message>
    <message>
        <source>Only one cause matters here: {cause}. Both ways of counting agree.</source>
        <translation>这里只有一个原因起作用：{cause}。两种算法结果一致。</translation>
    </message>
    <message>
        <source>Switching any one off spares {each} points. The {count} together make {sum} points, of only {added}: every link is needed, so each takes nearly all the blame.</source>
        <translation>无论关闭哪一个，都可减少{each}个百分点。{count}个原因合计{sum}个百分点，而总共只有{added}个百分点：每一环都缺一不可，因此每个原因几乎都要负全责。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, of only {added}: what several do only together is counted for each of them.</source>
        <translation>逐一关闭，各原因合计可减少{sum}个百分点，而总共只有{added}个百分点：几个原因合力才造成的部分，在每个原因名下都算了一遍。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare {sum} points together, and that is all there is: here they act side by side.</source>
        <translation>逐一关闭，各原因合计可减少{sum}个百分点，恰好就是全部：在这里，它们各自起作用，互不相干。</translation>
    </message>
    <message>
        <source>Switched off one at a time, the causes spare only {sum} points together, of {added}: where one is gone, another does its work.</source>
        <translation>逐一关闭，各原因合计只能减少{sum}个百分点，而总共有{added}个百分点：少了一个，另一个会顶上。</translation>
    </message>
    <message>
        <source>Switching off any one alone spares nothing, though together they add {added} points: each stands in for the others.</source>
        <translation>单独关闭任何一个都不见减少，合在一起却添上{added}个百分点：它们可以互相顶替。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}至{most}</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>Blank screen</source>
        <translation>空白屏幕</translation>
    </message>
</context>
<context>
    <name>ChangesInWords</name>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}：{old}→{new}</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name}有改动</translation>
    </message>
    <message>
        <source>{count} settings changed: {names}</source>
        <translation>{count}项设置有改动：{names}</translation>
    </message>
    <message>
        <source>{label}, {part}</source>
        <translation>{part}{label}</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>on</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Link “{link}”</source>
        <translation>环节“{link}”</translation>
    </message>
    <message>
        <source>takeover</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>forced sale</source>
        <translation>强制抛售</translation>
    </message>
    <message>
        <source>hole in the book</source>
        <translation>订单簿缺口</translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation>代币按自家订单簿计价</translation>
    </message>
    <message>
        <source>makers leave</source>
        <translation>做市商撤离</translation>
    </message>
    <message>
        <source>venue overloaded</source>
        <translation>交易所过载</translation>
    </message>
    <message>
        <source>auto-deleveraging</source>
        <translation>自动减仓</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>搜索选项</translation>
    </message>
</context>
<context>
    <name>ClaimBars</name>
    <message>
        <source>What the two nights come to</source>
        <translation>两个夜晚的结果</translation>
    </message>
    <message>
        <source>{measure}: {one} {first}, {other} {second}.</source>
        <translation>{measure}：{one}为{first}，{other}为{second}。</translation>
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
        <translation>运行中…</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>The essay claims</source>
        <translation>原文的论断</translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation>由此应当得出</translation>
    </message>
    <message>
        <source>What a test would need</source>
        <translation>检验需要什么</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>在本模型中</translation>
    </message>
    <message>
        <source>What would change the finding</source>
        <translation>什么会改变这一结论</translation>
    </message>
    <message>
        <source>Sources for it</source>
        <translation>支持的资料</translation>
    </message>
    <message>
        <source>Sources on the other side</source>
        <translation>另一方的资料</translation>
    </message>
    <message>
        <source>A model can show that a cause suffices, not that it was so.</source>
        <translation>模型能说明某个原因足以造成这一结果，不能说明事实就是如此。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs both nights of this experiment</source>
        <translation>运行这项实验的两夜</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>在“探索”中打开</translation>
    </message>
    <message>
        <source>Shows the changed night, with all its settings, in the whole window</source>
        <translation>在整个窗口中显示改动后的一夜及其全部设置</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <source>Claim {number}: {title}</source>
        <translation>论断{number}：{title}</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <source>Claim {number}, not run yet: {claim}</source>
        <translation>论断{number}，尚未运行：{claim}</translation>
    </message>
    <message>
        <source>Claim {number}, {verdict}: {sentence} {tally}</source>
        <translation>论断{number}，{verdict}：{sentence}{tally}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Changed night</source>
        <translation>改动后的一夜</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>我的设置</translation>
    </message>
    <message>
        <source>The night</source>
        <translation>当晚</translation>
    </message>
    <message>
        <source>{agrees} agree, {disagrees} disagree, {cannot_test} not testable</source>
        <translation>{agrees}项相符，{disagrees}项不符，{cannot_test}项无法检验</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Stop ({done} of {all})</source>
        <translation>停止（{done}/{all}）</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Where experiments start</source>
        <translation>实验从哪里开始</translation>
    </message>
    <message>
        <source>Experiments start from: {settings}</source>
        <translation>实验的起点：{settings}</translation>
    </message>
    <message>
        <source>from your settings</source>
        <translation>以我的设置为起点</translation>
    </message>
    <message>
        <source>from the settings of the night</source>
        <translation>以当晚的设置为起点</translation>
    </message>
</context>
<context>
    <name>CliffMap</name>
    <message>
        <source>Cliff map</source>
        <translation>悬崖图</translation>
    </message>
    <message>
        <source>The map is being computed.</source>
        <translation>正在计算悬崖图。</translation>
    </message>
    <message>
        <source>The map could not be computed: {reason}</source>
        <translation>无法计算悬崖图：{reason}</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>点击即可前往。</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>按Enter键前往。</translation>
    </message>
    <message>
        <source>computing the map</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Type or paste a code, as HL1-…</source>
        <translation>输入或粘贴短代码（HL1-…）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>短代码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the code</source>
        <translation>打开短代码</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>For</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>ConceptCheckPanel</name>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Delete my answers</source>
        <translation>删除我的回答</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为CSV</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>答题进度</translation>
    </message>
    <message>
        <source>{round}: question {number} of {all}</source>
        <translation>{round}：第{number}题，共{all}题</translation>
    </message>
    <message>
        <source>Eight questions, after</source>
        <translation>课后八题</translation>
    </message>
    <message>
        <source>Eight questions, before</source>
        <translation>课前八题</translation>
    </message>
    <message>
        <source>Thank you. The same questions wait for you after the lessons.</source>
        <translation>谢谢。学完课程后，同样的问题会再问一遍。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>{right} of {all} as the model says.</source>
        <translation>{all}题中，{right}题与模型一致。</translation>
    </message>
    <message>
        <source>{right} Before it was {before}: you learned {gain} of what was left.</source>
        <translation>{right}课前为{before}题：原先没答对的，学会了{gain}。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>无法写入{path}：{reason}。</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>已保存到{path}。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Step {number} of {of}</source>
        <translation>第{number}步，共{of}步</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Speaker&apos;s console - Hidden Leverage</source>
        <translation>演讲者控制台 - Hidden Leverage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step before (PageUp, Left)</source>
        <translation>上一步（PageUp、左方向键）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The next step (PageDown, Right, Space)</source>
        <translation>下一步（PageDown、右方向键、空格）</translation>
    </message>
    <message>
        <source>The audience sees nothing (B or .)</source>
        <translation>听众什么也看不到（B键或“.”键）</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Exchange the two screens (S)</source>
        <translation>交换两块屏幕（S）</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the talk (Esc)</source>
        <translation>结束演示（Esc）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>当前视图</translation>
    </message>
</context>
<context>
    <name>CurvePrediction</name>
    <message>
        <source>Draw the price</source>
        <translation>画出价格走势</translation>
    </message>
    <message>
        <source>Arrow keys move a point along the clock and up or down; Enter answers.</source>
        <translation>用方向键沿时间轴或上下移动一个点，按Enter键作答。</translation>
    </message>
    <message>
        <source>{change} at {time}</source>
        <translation>{time} {change}</translation>
    </message>
    <message>
        <source>Draw the price here, to the right edge</source>
        <translation>在这里画出价格，一直画到右边缘</translation>
    </message>
    <message>
        <source>Arrow keys draw, Enter answers</source>
        <translation>方向键画线，Enter键作答</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在此画线</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>您的预测</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Loan per dollar of LST</source>
        <translation>每1美元LST可借</translation>
    </message>
    <message>
        <source>Redemption value in the index</source>
        <translation>赎回价值在指数中的占比</translation>
    </message>
    <message>
        <source>Quotes that makers may pull</source>
        <translation>做市商可撤走的报价</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断</translation>
    </message>
    <message>
        <source>Share of all traders served at once</source>
        <translation>可同时处理的交易者占比</translation>
    </message>
    <message>
        <source>after a fall of {drop}</source>
        <translation>跌{drop}后触发</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>The night itself</source>
        <translation>当晚</translation>
    </message>
    <message>
        <source>Worse news: 12 %</source>
        <translation>消息更坏（12%）</translation>
    </message>
    <message>
        <source>Makers cut off for 20 minutes</source>
        <translation>做市商断线20分钟</translation>
    </message>
    <message>
        <source>{sign} {shock}: {lost} below</source>
        <translation>{sign} {shock}，折价：{lost}</translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}.</source>
        <translation>费用{bill}点，预算{budget}点。</translation>
    </message>
    <message>
        <source>It costs {bill} of {budget}, {halts} of it for minutes halted.</source>
        <translation>费用{bill}点，预算{budget}点；其中{halts}点为暂停的费用。</translation>
    </message>
    <message>
        <source>The tokens hold, but the budget does not pay for it.</source>
        <translation>代币守住了，但预算不够支付。</translation>
    </message>
    <message>
        <source>The tokens do not hold in every shock.</source>
        <translation>代币未能在每次冲击中都守住。</translation>
    </message>
    <message>
        <source>It holds in the shocks you know. One is still to come.</source>
        <translation>已知的冲击都扛住了，还有一次未到。</translation>
    </message>
    <message>
        <source>It survives all {shocks} shocks.</source>
        <translation>{shocks}次冲击全部扛住。</translation>
    </message>
    <message>
        <source>{measure}: {level}</source>
        <translation>{measure}：{level}</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>不加任何措施</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Links switched off</source>
        <translation>已切断的环节</translation>
    </message>
    <message>
        <source>{setting}: {value} (on the night itself {usual})</source>
        <translation>{setting}：{value}（当晚为{usual}）</translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message>
        <source>twin {change}</source>
        <translation>对照 {change}</translation>
    </message>
</context>
<context>
    <name>ExchangeBuilder</name>
    <message>
        <source>Build the exchange that survives</source>
        <translation>造一家扛得住的交易所</translation>
    </message>
    <message>
        <source>Keep WBETH and BNSOL within 5 % of their coins and USDe within 10 % of its dollar, in three shocks. You know two of them. Costs are invented for this game: nobody publishes real ones.</source>
        <translation>在三次冲击中，让WBETH和BNSOL与原币的差距不超过5%，USDe与一美元的差距不超过10%。其中两次冲击是已知的。费用是本游戏设定的：没有人公布真实的费用。</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Open the exchange</source>
        <translation>交易所开业</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>在“探索”中打开</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Points spent, before anything halts</source>
        <translation>已用点数，不计暂停</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>{cost} of {budget} points spent, {left} left</source>
        <translation>{budget}点中已用{cost}点，还剩{left}点</translation>
    </message>
    <message>
        <source>{cost} of {budget} points spent, {over} too many</source>
        <translation>{budget}点预算已用{cost}点，超出{over}点</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>取消搜索</translation>
    </message>
    <message>
        <source>Show the cheapest</source>
        <translation>显示最省钱的方案</translation>
    </message>
    <message>
        <source>{settled} of {designs} designs looked at; none survives so far.</source>
        <translation>{designs}种方案已看{settled}种，尚无一种扛得住。</translation>
    </message>
    <message>
        <source>The cheapest so far costs {bill}: {design}.</source>
        <translation>目前最省钱的方案要{bill}点：{design}。</translation>
    </message>
    <message>
        <source>The cheapest that survives costs {bill}: {design}.</source>
        <translation>扛得住的方案中，最省钱的要{bill}点：{design}。</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FallingOrders</name>
    <message>
        <source>Forced sales on their way into the order book</source>
        <translation>正落入订单簿的强制卖单</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出了错。</translation>
    </message>
    <message>
        <source>The program made a mistake, {times} times.</source>
        <translation>程序出了{times}次错。</translation>
    </message>
    <message>
        <source>It goes on, and your settings are saved.</source>
        <translation>程序继续运行，设置已保存。</translation>
    </message>
    <message>
        <source>It goes on. Save the scenario if you need it.</source>
        <translation>程序继续运行。如有需要，请保存情景。</translation>
    </message>
    <message>
        <source>The report names no person, no computer and no folder.</source>
        <translation>报告中没有人名、电脑名或文件夹名。</translation>
    </message>
    <message>
        <source>It stays on this computer, in {path}.</source>
        <translation>报告保存在本机的{path}。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>A mistake of the program</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>此处出了问题</translation>
    </message>
    <message>
        <source>Report for a bug</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FiguredPage</name>
    <message>
        <source>Some figures could not be computed: {reason}</source>
        <translation>部分数字无法计算：{reason}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}：{before}→{after}</translation>
    </message>
    <message>
        <source>{setting} of {asset}</source>
        <translation>{asset}{setting}</translation>
    </message>
</context>
<context>
    <name>FollowedTable</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>{view} (the same at every minute)</source>
        <translation>{view}（各时刻相同）</translation>
    </message>
    <message>
        <source>{view} at {time} {place}</source>
        <translation>{view}，{place} {time}</translation>
    </message>
    <message>
        <source>What can be seen here comes later in the lessons.</source>
        <translation>这里的内容，后面的课程会讲到。</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms found</source>
        <translation>找到的术语</translation>
    </message>
    <message>
        <source>Show it on the screen</source>
        <translation>在屏幕上显示</translation>
    </message>
    <message>
        <source>Marks the part of the window this term belongs to</source>
        <translation>标出窗口中与这个术语对应的部分</translation>
    </message>
    <message>
        <source>{found} of {all} terms</source>
        <translation>找到{found}条，共{all}条</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Figure at {time} UTC</source>
        <translation>图示时刻：UTC时间{time}</translation>
    </message>
    <message>
        <source>{code} · figure at {time} UTC</source>
        <translation>{code} · 图示时刻：UTC时间{time}</translation>
    </message>
    <message>
        <source>All settings are those of the night itself.</source>
        <translation>全部设置均与当晚相同。</translation>
    </message>
    <message>
        <source>What differs from the night itself</source>
        <translation>与当晚的不同之处</translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation>其他设置：{count}项</translation>
    </message>
    <message>
        <source>The twin is the same night without hidden leverage.</source>
        <translation>对照是同一夜，但没有隐性杠杆。</translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>简化模型，不是预测，也不是建议。</translation>
    </message>
    <message>
        <source>this night</source>
        <translation>这一夜</translation>
    </message>
    <message>
        <source>its twin</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>when, UTC</source>
        <translation>时刻（UTC）</translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation>{asset}最大跌幅</translation>
    </message>
    <message>
        <source>{token} below {coin}, at worst</source>
        <translation>{token}对{coin}的最大折价</translation>
    </message>
    <message>
        <source>Sold by force</source>
        <translation>强制抛售额</translation>
    </message>
    <message>
        <source>Closed by auto-deleveraging</source>
        <translation>自动减仓额</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>自有资金损失</translation>
    </message>
</context>
<context>
    <name>Highlight</name>
    <message>
        <source>Mark around the place of a term</source>
        <translation>术语所在位置的标记</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>历次暴跌</translation>
    </message>
    <message>
        <source>{comparison} {name}: {story}</source>
        <translation>{comparison}{name}：{story}</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>暴跌</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LearnMode</name>
    <message>
        <source>First your guess: answer, or skip. Then the night plays.</source>
        <translation>先猜一猜：作答，或跳过。然后播放这一夜。</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Eight short lessons. Each asks what you expect before it shows what happens; what surprises you teaches most.</source>
        <translation>八节短课。每一课都先问您怎么预想，再展示结果；越出乎意料，学到的越多。</translation>
    </message>
    <message>
        <source>What do you think now? Eight questions before</source>
        <translation>您现在怎么看？（课前八题）</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>造一家扛得住的交易所</translation>
    </message>
    <message>
        <source>The eight questions again, after</source>
        <translation>同样八题，再答一遍（课后）</translation>
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
        <translation>{minutes}分钟 · {aim}</translation>
    </message>
    <message>
        <source>page {page} of {pages} · {aim}</source>
        <translation>第{page}页，共{pages}页 · {aim}</translation>
    </message>
    <message>
        <source>done · {aim}</source>
        <translation>已完成 · {aim}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Page {page} of {pages}: {title}</source>
        <translation>第{page}页，共{pages}页：{title}</translation>
    </message>
    <message>
        <source>Lesson {number} · {title}</source>
        <translation>第{number}课 · {title}</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>本课</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>从头再来</translation>
    </message>
    <message>
        <source>Build the exchange that survives</source>
        <translation>造一家扛得住的交易所</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Open in Explore</source>
        <translation>在“探索”中打开</translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation>本课各页</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>And elsewhere?</source>
        <translation>换个地方呢？</translation>
    </message>
</context>
<context>
    <name>LeverageBar</name>
    <message>
        <source>Leverage, shown and hidden</source>
        <translation>杠杆：显性与隐性</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Leverage that its screens show</source>
        <translation>屏幕显示的杠杆</translation>
    </message>
    <message>
        <source>Leverage that it has</source>
        <translation>实际的杠杆</translation>
    </message>
    <message>
        <source>Own money left</source>
        <translation>剩余自有资金</translation>
    </message>
    <message>
        <source>Own money that a {fall} fall costs</source>
        <translation>跌{fall}时自有资金的损失</translation>
    </message>
    <message>
        <source>Net yield a year, at the start</source>
        <translation>年净收益率（起始时）</translation>
    </message>
    <message>
        <source>shows {leverage}</source>
        <translation>显示{leverage}</translation>
    </message>
    <message>
        <source>is {leverage}</source>
        <translation>实为{leverage}</translation>
    </message>
    <message>
        <source>Nobody in this group has own money left.</source>
        <translation>这一类账户已没有自有资金。</translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs all of its own money.</source>
        <translation>账户显示{shown}，实为{true}：所持资产跌{fall}，自有资金就全部赔光。</translation>
    </message>
    <message>
        <source>The account shows {shown}. It is {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation>账户显示{shown}，实为{true}：所持资产跌{fall}，自有资金就损失{cost}。</translation>
    </message>
    <message>
        <source>The account shows what it is, {true}: a {fall} fall of what it holds costs {cost} of its own money.</source>
        <translation>账户显示的{true}就是实际杠杆：所持资产跌{fall}，自有资金就损失{cost}。</translation>
    </message>
    <message>
        <source>Why do it? {yearly} a year on own money.</source>
        <translation>为什么要这样做？自有资金一年可赚{yearly}。</translation>
    </message>
    <message>
        <source>It earns {yearly} a year on own money.</source>
        <translation>自有资金一年可赚{yearly}。</translation>
    </message>
    <message>
        <source>Leverage of {asset} owners</source>
        <translation>{asset}持有者的杠杆</translation>
    </message>
    <message>
        <source>Leverage of {group}</source>
        <translation>{group}的杠杆</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐性</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>Price falls</source>
        <translation>价格下跌</translation>
    </message>
    <message>
        <source>Collateral short</source>
        <translation>抵押不足</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Forced sale</source>
        <translation>强制抛售</translation>
    </message>
    <message>
        <source>Hole in the book</source>
        <translation>订单簿缺口</translation>
    </message>
    <message>
        <source>Token discount</source>
        <translation>代币折价</translation>
    </message>
    <message>
        <source>Makers leave</source>
        <translation>做市商撤离</translation>
    </message>
    <message>
        <source>Venue overloaded</source>
        <translation>交易所过载</translation>
    </message>
    <message>
        <source>ADL</source>
        <translation>ADL</translation>
    </message>
    <message>
        <source>price falls → collateral short</source>
        <translation>价格下跌→抵押不足</translation>
    </message>
    <message>
        <source>collateral short → takeover</source>
        <translation>抵押不足→接管</translation>
    </message>
    <message>
        <source>takeover → forced sale</source>
        <translation>接管→强制抛售</translation>
    </message>
    <message>
        <source>forced sale → hole in the book</source>
        <translation>强制抛售→订单簿缺口</translation>
    </message>
    <message>
        <source>hole in the book → price falls</source>
        <translation>订单簿缺口→价格下跌</translation>
    </message>
    <message>
        <source>token discount → collateral short</source>
        <translation>代币折价→抵押不足</translation>
    </message>
    <message>
        <source>makers leave → hole in the book</source>
        <translation>做市商撤离→订单簿缺口</translation>
    </message>
    <message>
        <source>venue overloaded → takeover</source>
        <translation>交易所过载→接管</translation>
    </message>
    <message>
        <source>takeover → ADL</source>
        <translation>接管→ADL</translation>
    </message>
    <message>
        <source>of bids pulled, at the moment</source>
        <translation>此刻撤走的买单占比</translation>
    </message>
    <message>
        <source>at the moment</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>in the last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>{amount} of bids</source>
        <translation>买单{amount}</translation>
    </message>
    <message>
        <source>{amount} a minute</source>
        <translation>{amount}/分钟</translation>
    </message>
    <message>
        <source>{asset}, at the price that counts as collateral, fell by {amount} within the last minute.</source>
        <translation>最近一分钟内，{asset}用作抵押时的计价跌了{amount}。</translation>
    </message>
    <message>
        <source>No price that counts as collateral fell within the last minute.</source>
        <translation>最近一分钟内，用作抵押的价格无一下跌。</translation>
    </message>
    <message>
        <source>The venue took over {amount} within the last minute: its owners&apos; collateral no longer covered what they owe.</source>
        <translation>最近一分钟内，交易所接管了{amount}：这些账户的抵押品已不够覆盖债务。</translation>
    </message>
    <message>
        <source>The venue took nobody over within the last minute.</source>
        <translation>最近一分钟内，交易所没有接管任何账户。</translation>
    </message>
    <message>
        <source>The venue sold {amount} of what it had taken over within the last minute.</source>
        <translation>最近一分钟内，交易所从接管的资产中卖出了{amount}。</translation>
    </message>
    <message>
        <source>The venue sold nothing within the last minute.</source>
        <translation>最近一分钟内，交易所没有卖出资产。</translation>
    </message>
    <message>
        <source>Sales pushed {asset} down by {amount} within the last minute.</source>
        <translation>最近一分钟内，抛售把{asset}压低了{amount}。</translation>
    </message>
    <message>
        <source>No sale moved a price within the last minute.</source>
        <translation>最近一分钟内，没有抛售压低价格。</translation>
    </message>
    <message>
        <source>{asset} stands {amount} lower for the hole that sales left in its book.</source>
        <translation>抛售在{asset}的订单簿上留下缺口，价格因此低了{amount}。</translation>
    </message>
    <message>
        <source>No book has a hole.</source>
        <translation>订单簿都没有缺口。</translation>
    </message>
    <message>
        <source>{asset} trades {amount} below what redeeming it gives. As collateral it counts {counted} less.</source>
        <translation>{asset}的市价比赎回所得低{amount}，用作抵押时少算{counted}。</translation>
    </message>
    <message>
        <source>WBETH, BNSOL and USDe trade at what redeeming them gives.</source>
        <translation>WBETH、BNSOL和USDe的市价与赎回所得相当。</translation>
    </message>
    <message>
        <source>Makers have pulled {amount} of bids, counted down to 63 % below the price: each sale digs deeper.</source>
        <translation>做市商撤走了{amount}的买单（算到现价以下63%为止）：每一笔卖出都会把价格压得更低。</translation>
    </message>
    <message>
        <source>Market makers quote all their bids.</source>
        <translation>做市商的买单一张未撤。</translation>
    </message>
    <message>
        <source>{amount} of margin that traders wished to add did not get through within the last minute.</source>
        <translation>最近一分钟内，交易者想补的保证金有{amount}没能到账。</translation>
    </message>
    <message>
        <source>All margin that traders wished to add within the last minute got through.</source>
        <translation>最近一分钟内，交易者想补的保证金全部到账。</translation>
    </message>
    <message>
        <source>{amount} of winning positions were closed by force within the last minute: the insurance fund could not pay.</source>
        <translation>最近一分钟内，{amount}的盈利仓位被强行平掉：保险基金付不起了。</translation>
    </message>
    <message>
        <source>No winning position was closed by force within the last minute.</source>
        <translation>最近一分钟内，没有盈利仓位被强行平掉。</translation>
    </message>
    <message>
        <source>{ends}: {carries} {cut}</source>
        <translation>{ends}：{carries}{cut}</translation>
    </message>
    <message>
        <source>This link is cut. {without} Click to mend it.</source>
        <translation>这一环节已切断。{without}点击即可接回。</translation>
    </message>
    <message>
        <source>Click to cut it. What that means: {without}</source>
        <translation>点击即可切断。切断后：{without}</translation>
    </message>
    <message>
        <source>It cannot be cut: collateral is worth its price.</source>
        <translation>无法切断：抵押品本就按价格计值。</translation>
    </message>
    <message>
        <source>It cannot be cut: the hole in the book is the fall of the price.</source>
        <translation>无法切断：订单簿缺口就是价格的下跌。</translation>
    </message>
    <message>
        <source>cannot be cut</source>
        <translation>不可切断</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已切断</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>Nothing flows through the ring.</source>
        <translation>因果环此刻没有传导。</translation>
    </message>
    <message>
        <source>Most money now: {link}, {amount} in the last minute.</source>
        <translation>此刻资金流最大的环节：{link}，最近一分钟{amount}。</translation>
    </message>
    <message>
        <source>Click a link to cut it and see the night without it.</source>
        <translation>点击一个环节将其切断，看看少了它这一夜会怎样。</translation>
    </message>
    <message>
        <source>Cut: {link}. Click it to mend it.</source>
        <translation>已切断：{link}。点击即可接回。</translation>
    </message>
    <message>
        <source>Cut: {one}, and {other}. Click one to mend it.</source>
        <translation>已切断：{one}，以及{other}。点击其中之一即可接回。</translation>
    </message>
    <message>
        <source>{count} links are cut. Click one to mend it.</source>
        <translation>已切断{count}个环节。点击其中之一即可接回。</translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst, as it does uncut.</source>
        <translation>{asset}最深跌{fall}，与未切断时相同。</translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst, as it did uncut.</source>
        <translation>目前为止，{asset}最深跌{fall}，与未切断时相同。</translation>
    </message>
    <message>
        <source>{asset} falls {fall} at worst; uncut, {uncut}.</source>
        <translation>{asset}最深跌{fall}；未切断时为{uncut}。</translation>
    </message>
    <message>
        <source>So far {asset} fell {fall} at worst; uncut, {uncut}.</source>
        <translation>目前为止，{asset}最深跌{fall}；未切断时为{uncut}。</translation>
    </message>
</context>
<context>
    <name>MapChoices</name>
    <message>
        <source>What the colours show</source>
        <translation>颜色表示什么</translation>
    </message>
    <message>
        <source>Setting across</source>
        <translation>横轴设置</translation>
    </message>
    <message>
        <source>Setting upwards</source>
        <translation>纵轴设置</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>You are at {x}, {y}: {outcome}.</source>
        <translation>当前位置：{x}、{y}。{outcome}。</translation>
    </message>
    <message>
        <source>Not possible: the most careful looper cannot take more than the most daring.</source>
        <translation>不可能：最谨慎的借款人，取用的比例不能高于最激进的。</translation>
    </message>
    <message>
        <source>{x}, {y}: {outcome}.</source>
        <translation>{x}、{y}：{outcome}。</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>The edge is near {x}, or {y}.</source>
        <translation>边界约为{x}，或{y}。</translation>
    </message>
    <message>
        <source>The edge is near {place}.</source>
        <translation>边界约为{place}。</translation>
    </message>
    <message>
        <source>{size} nights</source>
        <translation>{size}次模拟</translation>
    </message>
    <message>
        <source>{size} nights, sharpening the edge</source>
        <translation>{size}次模拟，正在细化边界</translation>
    </message>
    <message>
        <source>{size} nights, {share} of all</source>
        <translation>{size}次模拟，已完成{share}</translation>
    </message>
    <message>
        <source>Map of {measure} over {x} and {y}.</source>
        <translation>悬崖图：{measure}随{x}和{y}的变化。</translation>
    </message>
    <message>
        <source>{y} ↓ {x} →</source>
        <translation>{y}↓ {x}→</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>{cost} points</source>
        <translation>{cost}点</translation>
    </message>
    <message>
        <source>{cost} points a minute halted</source>
        <translation>每暂停一分钟{cost}点</translation>
    </message>
</context>
<context>
    <name>MeasuresInWords</name>
    <message>
        <source>{asset} stays with {peg}</source>
        <translation>{asset}不脱离{peg}</translation>
    </message>
    <message>
        <source>gain 1: a fall feeds itself</source>
        <translation>增益为1：下跌自我助长</translation>
    </message>
    <message>
        <source>{asset} {figure} off its coin</source>
        <translation>{asset}比原币低{figure}</translation>
    </message>
    <message>
        <source>{asset} {figure} off its dollar</source>
        <translation>{asset}比一美元低{figure}</translation>
    </message>
    <message>
        <source>Tokens against what they stand for</source>
        <translation>代币与其所代表的价值</translation>
    </message>
    <message>
        <source>Worst falls</source>
        <translation>最大跌幅</translation>
    </message>
    <message>
        <source>The whole market</source>
        <translation>整个市场</translation>
    </message>
    <message>
        <source>When prices were lowest</source>
        <translation>最低时刻</translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation>一美元</translation>
    </message>
    <message>
        <source>{asset} {figure} below {peg}</source>
        <translation>{asset}比{peg}低{figure}</translation>
    </message>
    <message>
        <source>{asset} falls {figure}</source>
        <translation>{asset}跌{figure}</translation>
    </message>
    <message>
        <source>{asset} is lowest at {figure}</source>
        <translation>{asset}于{figure}最低</translation>
    </message>
    <message>
        <source>{figure} sold by force</source>
        <translation>强制抛售{figure}</translation>
    </message>
    <message>
        <source>{figure} closed by auto-deleveraging</source>
        <translation>自动减仓平掉{figure}</translation>
    </message>
    <message>
        <source>{figure} of bad debt</source>
        <translation>坏账{figure}</translation>
    </message>
    <message>
        <source>{figure} of own money lost</source>
        <translation>自有资金损失{figure}</translation>
    </message>
    <message>
        <source>{figure} left in the insurance fund</source>
        <translation>保险基金剩{figure}</translation>
    </message>
    <message>
        <source>the spiral gain reaches {figure}</source>
        <translation>螺旋增益达到{figure}</translation>
    </message>
    <message>
        <source>altcoin longs of {figure} and more wiped out</source>
        <translation>杠杆{figure}及以上的山寨币多头爆仓</translation>
    </message>
    <message>
        <source>no altcoin long wiped out</source>
        <translation>没有山寨币多头爆仓</translation>
    </message>
    <message>
        <source>{measure} has no value</source>
        <translation>{measure}：无</translation>
    </message>
    <message>
        <source>Worst discount of WBETH</source>
        <translation>WBETH最大折价</translation>
    </message>
    <message>
        <source>Worst discount of BNSOL</source>
        <translation>BNSOL最大折价</translation>
    </message>
    <message>
        <source>Worst discount of USDe</source>
        <translation>USDe最大折价</translation>
    </message>
    <message>
        <source>Worst fall of BTC</source>
        <translation>BTC最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of ETH</source>
        <translation>ETH最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of SOL</source>
        <translation>SOL最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of ALT</source>
        <translation>ALT最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of WBETH</source>
        <translation>WBETH最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of BNSOL</source>
        <translation>BNSOL最大跌幅</translation>
    </message>
    <message>
        <source>Worst fall of USDe</source>
        <translation>USDe最大跌幅</translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation>强制抛售额</translation>
    </message>
    <message>
        <source>Auto-deleveraging</source>
        <translation>自动减仓额</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>自有资金损失</translation>
    </message>
    <message>
        <source>Insurance fund left</source>
        <translation>保险基金余额</translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation>螺旋增益峰值</translation>
    </message>
    <message>
        <source>Most careful ALT long lost</source>
        <translation>ALT被接管者的最低杠杆</translation>
    </message>
    <message>
        <source>Time of the low of BTC</source>
        <translation>BTC最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of ETH</source>
        <translation>ETH最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of SOL</source>
        <translation>SOL最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of ALT</source>
        <translation>ALT最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of WBETH</source>
        <translation>WBETH最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of BNSOL</source>
        <translation>BNSOL最低时刻</translation>
    </message>
    <message>
        <source>Time of the low of USDe</source>
        <translation>USDe最低时刻</translation>
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
        <translation>学习</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>How the model works</source>
        <translation>模型如何运作</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>先前的事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>起因</translation>
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
        <translation>您的猜测</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>介于{low}与{high}之间</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>The guess must lie between {low} and {high}; got “{typed}”.</source>
        <translation>猜测须介于{low}与{high}之间，而您输入的是“{typed}”。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open scenario</source>
        <translation>打开情景</translation>
    </message>
    <message>
        <source>Open recent: {name}, in {folder}</source>
        <translation>打开最近的文件：{name}（{folder}）</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>{option}: so says the model</source>
        <translation>{option}：模型的答案</translation>
    </message>
</context>
<context>
    <name>OrderBookView</name>
    <message>
        <source>{asset} trades at {price} of its start.</source>
        <translation>{asset}现价为起始价的{price}。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bids left</source>
        <translation>剩余买单</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Moves it now</source>
        <translation>现在的价格冲击</translation>
    </message>
    <message>
        <source>Moved it before</source>
        <translation>先前的价格冲击</translation>
    </message>
    <message>
        <source>Nobody bids above {price}.</source>
        <translation>{price}以上没有买单。</translation>
    </message>
    <message>
        <source>Bids down to {price}: {now} at start prices; with all makers there, {before}.</source>
        <translation>{price}以上的买单：{now}（按起始价计）；做市商全部在场时为{before}。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Asset in focus</source>
        <translation>选中的资产</translation>
    </message>
    <message>
        <source>All bids are there.</source>
        <translation>买单一张未撤。</translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) moves it by {now}.</source>
        <translation>卖出{sale}的{asset}（按起始价计），价格会下跌{now}。</translation>
    </message>
    <message>
        <source>{left} of the bids are left.</source>
        <translation>买单还剩{left}。</translation>
    </message>
    <message>
        <source>Selling {sale} of {asset} (at start prices) now moves it by {now}; before, by {before}.</source>
        <translation>卖出{sale}的{asset}（按起始价计），价格现在会下跌{now}，先前只跌{before}。</translation>
    </message>
    <message>
        <source>Sold by force in {seconds} s: {amount}, a fall of {fall}.</source>
        <translation>{seconds}秒内强制抛售{amount}，压低价格{fall}。</translation>
    </message>
    <message>
        <source>bids</source>
        <translation>买单</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>hole {share}</source>
        <translation>缺口{share}</translation>
    </message>
    <message>
        <source>what makers pulled</source>
        <translation>做市商撤走的</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>已撤</translation>
    </message>
    <message>
        <source>sold by force</source>
        <translation>强制抛售</translation>
    </message>
    <message>
        <source>{amount} in {seconds} s: {fall}</source>
        <translation>{seconds}秒内{amount}：{fall}</translation>
    </message>
    <message>
        <source>its dollar</source>
        <translation>一美元</translation>
    </message>
    <message>
        <source>fair value</source>
        <translation>公允价值</translation>
    </message>
</context>
<context>
    <name>OutcomeInWords</name>
    <message>
        <source>{number} pts</source>
        <translation>{number}百分点</translation>
    </message>
    <message>
        <source>{token} below {coin}</source>
        <translation>{token}对{coin}折价</translation>
    </message>
    <message>
        <source>Forced sales</source>
        <translation>强制抛售额</translation>
    </message>
    <message>
        <source>Auto-deleveraged</source>
        <translation>自动减仓额</translation>
    </message>
    <message>
        <source>Bad debt</source>
        <translation>坏账</translation>
    </message>
    <message>
        <source>Own money lost</source>
        <translation>自有资金损失</translation>
    </message>
    <message>
        <source>Highest spiral gain</source>
        <translation>螺旋增益峰值</translation>
    </message>
    <message>
        <source>ALT wiped out from</source>
        <translation>ALT爆仓最低杠杆</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有符合的项目。</translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
    <message>
        <source>Shock</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>Play the night from two minutes before the news</source>
        <translation>从消息传出前两分钟开始播放</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Fixes: what could have helped</source>
        <translation>对策：当时什么能帮上忙</translation>
    </message>
    <message>
        <source>parity with ETH</source>
        <translation>与ETH等同</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>Back to default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>{label}: back to default</source>
        <translation>{label}：恢复默认值</translation>
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
        <translation>{label}，数值</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>loop</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number}{unit}</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>循环贷</translation>
    </message>
    <message>
        <source>Macro shock</source>
        <translation>宏观冲击</translation>
    </message>
    <message>
        <source>Collateral ratios</source>
        <translation>抵押率</translation>
    </message>
    <message>
        <source>Margin test</source>
        <translation>保证金测试</translation>
    </message>
    <message>
        <source>Perpetuals</source>
        <translation>永续合约</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Market makers</source>
        <translation>做市商</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Loop depth</source>
        <translation>循环深度</translation>
    </message>
    <message>
        <source>How often the borrowed USDT is turned into USDe, pledged and borrowed against again. 0 is no loop at all; a fraction is a last loop done in part.</source>
        <translation>借来的USDT换成USDe、再抵押、再借款的轮数。0表示没有循环；小数表示最后一轮只做了一部分。</translation>
    </message>
    <message>
        <source>3.5x on loans and 5x on margin were common (benmo.eth)</source>
        <translation>贷款3.5倍、保证金5倍是常见做法（benmo.eth）</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>LST collateral ratio</source>
        <translation>LST抵押率</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of WBETH or BNSOL pledged. At parity a liquid staking token borrows as much as the coin it stands for.</source>
        <translation>每抵押1美元WBETH或BNSOL可借的美元数。与原币等同时，抵押流动性质押代币借到的钱与抵押其所代表的币一样多。</translation>
    </message>
    <message>
        <source>Loans of 78 % at the start (4E Labs)</source>
        <translation>贷款起始按78%发放（4E Labs）</translation>
    </message>
    <message>
        <source>Market maker withdrawal</source>
        <translation>做市商撤离</translation>
    </message>
    <message>
        <source>Share of their quotes that market makers pull once they leave.</source>
        <translation>做市商撤离时，撤走的报价所占的比例。</translation>
    </message>
    <message>
        <source>Estimate; one altcoin&apos;s 1 % depth fell by 98 % (YQ / Coinwatch)</source>
        <translation>估计值；某山寨币的1%深度下降98%（YQ、Coinwatch）</translation>
    </message>
    <message>
        <source>Size of the shock</source>
        <translation>冲击大小</translation>
    </message>
    <message>
        <source>Fall of BTC&apos;s fair value on the news alone. The other coins fall by their beta.</source>
        <translation>仅由消息造成的BTC公允价值跌幅。其他币按各自的贝塔下跌。</translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows of the night</source>
        <translation>估计值，依据当晚公开的最低价拟合</translation>
    </message>
    <message>
        <source>Shock begins</source>
        <translation>冲击开始</translation>
    </message>
    <message>
        <source>When the news hits, in minutes after 20:50 UTC.</source>
        <translation>消息传出的时刻，以UTC时间20:50之后的分钟数计。</translation>
    </message>
    <message>
        <source>Steep leg from 21:12 UTC; the slow drift before it is left out</source>
        <translation>陡降从UTC时间21:12开始；此前的缓跌没有纳入</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Shock lasts</source>
        <translation>冲击时长</translation>
    </message>
    <message>
        <source>How long fair value takes to fall all the way.</source>
        <translation>公允价值跌完全程所需的时间。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>贝塔</translation>
    </message>
    <message>
        <source>How strongly fair value answers the shock: the exponent on (1 - shock).</source>
        <translation>公允价值对冲击的反应强度，即（1−冲击）的幂次。</translation>
    </message>
    <message>
        <source>Coin collateral ratio</source>
        <translation>主流币抵押率</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of BTC, ETH or SOL pledged.</source>
        <translation>每抵押1美元BTC、ETH或SOL可借的美元数。</translation>
    </message>
    <message>
        <source>Altcoin collateral ratio</source>
        <translation>山寨币抵押率</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of altcoins pledged.</source>
        <translation>每抵押1美元山寨币可借的美元数。</translation>
    </message>
    <message>
        <source>USDe collateral ratio</source>
        <translation>USDe抵押率</translation>
    </message>
    <message>
        <source>Dollars lent per dollar of USDe pledged: how much of a loop the next one keeps.</source>
        <translation>每抵押1美元USDe可借的美元数，决定下一轮循环能保留上一轮的多少。</translation>
    </message>
    <message>
        <source>Coin and LST threshold</source>
        <translation>主流币与LST折算率</translation>
    </message>
    <message>
        <source>Weight of native coins and liquid staking tokens in the margin test.</source>
        <translation>主流币和流动性质押代币在保证金测试中的权重。</translation>
    </message>
    <message>
        <source>Loans liquidated at 91 % (4E Labs)</source>
        <translation>贷款到91%强平（4E Labs）</translation>
    </message>
    <message>
        <source>Altcoin threshold</source>
        <translation>山寨币折算率</translation>
    </message>
    <message>
        <source>Weight of altcoins in the margin test.</source>
        <translation>山寨币在保证金测试中的权重。</translation>
    </message>
    <message>
        <source>USDe threshold</source>
        <translation>USDe折算率</translation>
    </message>
    <message>
        <source>Weight of USDe in the margin test.</source>
        <translation>USDe在保证金测试中的权重。</translation>
    </message>
    <message>
        <source>Most careful looper</source>
        <translation>最谨慎借款人</translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most careful looper takes.</source>
        <translation>最谨慎的循环贷借款人，在可借额度中取用的比例。</translation>
    </message>
    <message>
        <source>Most daring looper</source>
        <translation>最激进借款人</translation>
    </message>
    <message>
        <source>Share of the loan on offer that the most daring looper takes; at least the most careful one&apos;s.</source>
        <translation>最激进的循环贷借款人，在可借额度中取用的比例；不低于最谨慎者。</translation>
    </message>
    <message>
        <source>Loop capital</source>
        <translation>循环贷资金</translation>
    </message>
    <message>
        <source>Own money in loops from BTC, WBETH and BNSOL, and in one-step loans on dormant altcoins.</source>
        <translation>投入BTC、WBETH和BNSOL循环贷，以及以闲置山寨币作抵押的一轮贷款的自有资金。</translation>
    </message>
    <message>
        <source>USD bn</source>
        <translation>亿美元</translation>
    </message>
    <message>
        <source>Loop capital, scale</source>
        <translation>循环贷资金倍数</translation>
    </message>
    <message>
        <source>Multiplies all four loop capitals: how many people did it.</source>
        <translation>四类循环贷资金都乘以这一倍数，代表参与者的多少。</translation>
    </message>
    <message>
        <source>A choice of this model</source>
        <translation>本模型的设定</translation>
    </message>
    <message>
        <source>Perpetual capital</source>
        <translation>永续合约资金</translation>
    </message>
    <message>
        <source>Own money in long perpetuals.</source>
        <translation>投入永续合约多头的自有资金。</translation>
    </message>
    <message>
        <source>Median leverage</source>
        <translation>杠杆中位数</translation>
    </message>
    <message>
        <source>Visible leverage of the median dollar in perpetuals.</source>
        <translation>永续合约显性杠杆的中位数（按资金计）。</translation>
    </message>
    <message>
        <source>Leverage dispersion</source>
        <translation>杠杆离散度</translation>
    </message>
    <message>
        <source>Spread of log leverage across perpetuals; 0 gives everybody the median.</source>
        <translation>永续合约杠杆取对数后的离散程度；0表示人人都取中位数。</translation>
    </message>
    <message>
        <source>USDe in margin</source>
        <translation>保证金中USDe占比</translation>
    </message>
    <message>
        <source>Share of perpetual margin held as USDe instead of cash.</source>
        <translation>永续合约保证金中，以USDe而非现金持有的比例。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Bids per unit of log-price before anyone leaves: 100 times the usual 1 % depth.</source>
        <translation>做市商撤离之前，每单位对数价格对应的买单，即常用的1%深度的100倍。</translation>
    </message>
    <message>
        <source>Estimate, fitted to the public lows; least certain for the three small books</source>
        <translation>估计值，依据公开的最低价拟合；三个小订单簿最不确定</translation>
    </message>
    <message>
        <source>Makers&apos; share</source>
        <translation>做市商占比</translation>
    </message>
    <message>
        <source>Part of the depth quoted by market makers: what can leave.</source>
        <translation>深度中由做市商报价的部分，也就是可能撤走的部分。</translation>
    </message>
    <message>
        <source>Refill time</source>
        <translation>回补时间</translation>
    </message>
    <message>
        <source>Time in which a hole in the book closes by 63 %; larger is slower.</source>
        <translation>订单簿缺口弥合63%所需的时间；数值越大越慢。</translation>
    </message>
    <message>
        <source>Makers&apos; trigger</source>
        <translation>做市商触发值</translation>
    </message>
    <message>
        <source>Makers leave when any price fell by more than this within their window.</source>
        <translation>任一价格在观察时段内的跌幅超过此值，做市商即撤离。</translation>
    </message>
    <message>
        <source>Makers&apos; window</source>
        <translation>做市商观察时段</translation>
    </message>
    <message>
        <source>The stretch over which makers and the breaker measure a fall.</source>
        <translation>做市商和熔断衡量跌幅的时间长度。</translation>
    </message>
    <message>
        <source>Time to leave</source>
        <translation>撤离用时</translation>
    </message>
    <message>
        <source>Time constant with which makers pull their quotes; larger is slower.</source>
        <translation>做市商撤走报价的时间常数；数值越大越慢。</translation>
    </message>
    <message>
        <source>Time to return</source>
        <translation>回归用时</translation>
    </message>
    <message>
        <source>Time constant with which makers come back; larger is slower.</source>
        <translation>做市商回归的时间常数；数值越大越慢。</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>连接中断开始</translation>
    </message>
    <message>
        <source>When an API failure throws the makers out, in minutes after 20:50 UTC.</source>
        <translation>API故障使做市商被迫离线的时刻，以UTC时间20:50之后的分钟数计。</translation>
    </message>
    <message>
        <source>The essay gives two readings of why they left: risk controls or a failing API</source>
        <translation>原文对做市商撤离有两种解读：风控限额，或API故障</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>连接中断时长</translation>
    </message>
    <message>
        <source>For how long the makers are thrown out, whatever prices do. 0: no outage.</source>
        <translation>无论价格如何，做市商被迫离线多久。0表示没有中断。</translation>
    </message>
    <message>
        <source>Loan liquidation time</source>
        <translation>贷款强平时间</translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized loans; larger is slower.</source>
        <translation>交易所处置所接管的贷款的时间常数；数值越大越慢。</translation>
    </message>
    <message>
        <source>Estimate; about an hour from takeover to the end, says the essay</source>
        <translation>估计值；原文说，从接管到结束约一小时</translation>
    </message>
    <message>
        <source>Perpetual liquidation time</source>
        <translation>永续合约强平时间</translation>
    </message>
    <message>
        <source>Time constant with which the venue sells off seized perpetuals.</source>
        <translation>交易所处置所接管的永续合约的时间常数。</translation>
    </message>
    <message>
        <source>Insurance fund</source>
        <translation>保险基金</translation>
    </message>
    <message>
        <source>Pays what liquidations leave unpaid; when it is short, winners are closed (ADL).</source>
        <translation>偿付强平之后仍未还清的部分；基金不足时，平掉盈利仓位（ADL）。</translation>
    </message>
    <message>
        <source>Estimate; the largest venue&apos;s fund fell from 1.23 to 1.04 (10x Research)</source>
        <translation>估计值；最大交易所的保险基金从12.3亿美元降至10.4亿美元（10x Research）</translation>
    </message>
    <message>
        <source>Hedged shorts</source>
        <translation>对冲空头占比</translation>
    </message>
    <message>
        <source>Share of auto-deleveraged shorts that were hedges, whose owners then sell the coin they had hedged.</source>
        <translation>被自动减仓的空头中用于对冲的比例；其持有人随后会卖出原本由对冲保护的币。</translation>
    </message>
    <message>
        <source>Hedge unwind time</source>
        <translation>对冲了结时间</translation>
    </message>
    <message>
        <source>Time constant of that sale.</source>
        <translation>上述卖出的时间常数。</translation>
    </message>
    <message>
        <source>Venue capacity</source>
        <translation>交易所处理能力</translation>
    </message>
    <message>
        <source>Share of all traders&apos; money the venue can serve at once; above it requests fail.</source>
        <translation>交易所能同时处理的资金，占全体交易者资金的比例；超出后，部分请求会失败。</translation>
    </message>
    <message>
        <source>Estimate; Binance concedes about 10 % rejections, one firm saw 106 min of errors</source>
        <translation>估计值；Binance承认约10%的请求被拒，某机构有106分钟不断收到报错</translation>
    </message>
    <message>
        <source>Spare cash</source>
        <translation>闲置现金</translation>
    </message>
    <message>
        <source>Cash traders can still add as margin, as a share of their own money.</source>
        <translation>交易者还能补作保证金的现金，占其自有资金的比例。</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金线</translation>
    </message>
    <message>
        <source>Health below which traders add their spare cash.</source>
        <translation>健康度低于此值，交易者便补入闲置现金。</translation>
    </message>
    <message>
        <source>Portfolio margin fails under uniMMR 1.05</source>
        <translation>uniMMR低于1.05，组合保证金账户即触发强平</translation>
    </message>
    <message>
        <source>Top-up time</source>
        <translation>补保证金时间</translation>
    </message>
    <message>
        <source>Time constant with which they add it.</source>
        <translation>交易者补入这笔现金的时间常数。</translation>
    </message>
    <message>
        <source>Redemption index</source>
        <translation>赎回价值指数</translation>
    </message>
    <message>
        <source>How the venue prices WBETH, BNSOL and USDe as collateral: 0 by its own book, 1 by what redeeming them gives.</source>
        <translation>交易所给用作抵押的WBETH、BNSOL和USDe计价的方式：0按自家订单簿，1按赎回所得。</translation>
    </message>
    <message>
        <source>Own-book weights before, redemption value afterwards (Binance)</source>
        <translation>事发前按自家订单簿加权，事后计入赎回价值（Binance）</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断</translation>
    </message>
    <message>
        <source>A fall of more than this within the makers&apos; window halts trading and liquidation. 0: no breaker.</source>
        <translation>跌幅在做市商观察时段内超过此值，交易和强平便暂停。0表示不设熔断。</translation>
    </message>
    <message>
        <source>The venue had none, says the essay</source>
        <translation>原文称，该交易所没有熔断</translation>
    </message>
    <message>
        <source>Halt lasts</source>
        <translation>暂停时长</translation>
    </message>
    <message>
        <source>How long a halt of the breaker lasts.</source>
        <translation>熔断每次暂停多久。</translation>
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
        <translation>东京</translation>
    </message>
</context>
<context>
    <name>Present</name>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>A blank screen, and back</source>
        <translation>黑屏，再按恢复</translation>
    </message>
    <message>
        <source>The speaker’s notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Let go of a slider; then end</source>
        <translation>先松开滑块，再结束</translation>
    </message>
</context>
<context>
    <name>PresentMode</name>
    <message>
        <source>As the step says</source>
        <translation>跟随步骤</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>答案：{answer}</translation>
    </message>
    <message>
        <source>{title} – {change}</source>
        <translation>{title} – {change}</translation>
    </message>
    <message>
        <source>Question: {title}</source>
        <translation>提问：{title}</translation>
    </message>
    <message>
        <source>Play: {title}</source>
        <translation>播放：{title}</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>答案：{title}</translation>
    </message>
</context>
<context>
    <name>PricePage</name>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>简化模型，不是预测，也不是建议。</translation>
    </message>
</context>
<context>
    <name>PriceView</name>
    <message>
        <source>Major coins</source>
        <translation>主流币</translation>
    </message>
    <message>
        <source>Altcoins, 400 in one basket</source>
        <translation>山寨币：400种合为一篮</translation>
    </message>
    <message>
        <source>LSTs: receipts for staked ETH and SOL</source>
        <translation>LST：质押ETH、SOL的凭证</translation>
    </message>
    <message>
        <source>USDe, a synthetic dollar meant to stay at $1</source>
        <translation>USDe：力求守住1美元的合成美元</translation>
    </message>
    <message>
        <source>◁ public lows of the night</source>
        <translation>◁ 当晚公开最低价</translation>
    </message>
    <message>
        <source>Prices since 20:50 UTC</source>
        <translation>UTC时间20:50以来的价格</translation>
    </message>
    <message>
        <source>thin: the run before the change; dashed: the twin</source>
        <translation>细线：改动前的运行；虚线：对照</translation>
    </message>
    <message>
        <source>dashed: the twin, without hidden leverage</source>
        <translation>虚线：对照，没有隐性杠杆</translation>
    </message>
    <message>
        <source>dashed: the twin</source>
        <translation>虚线：对照</translation>
    </message>
    <message>
        <source>How sure the lines are could not be found out: {reason}</source>
        <translation>无法算出线条有多可靠：{reason}</translation>
    </message>
    <message>
        <source>shaded: estimates a third off; dashed: the twin</source>
        <translation>阴影：估计值偏差三分之一；虚线：对照</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Altcoins</source>
        <translation>山寨币</translation>
    </message>
    <message>
        <source>LSTs</source>
        <translation>LST</translation>
    </message>
    <message>
        <source>Lines: {assets}</source>
        <translation>折线：{assets}</translation>
    </message>
    <message>
        <source>how sure?</source>
        <translation>有多可靠？</translation>
    </message>
    <message>
        <source>How sure the lines are</source>
        <translation>线条有多可靠</translation>
    </message>
    <message>
        <source>Public lows of the night</source>
        <translation>当晚公开最低价</translation>
    </message>
    <message>
        <source>How low each price really fell, as triangles at the right edge</source>
        <translation>在右边缘用三角标出各价格实际的最低点</translation>
    </message>
    <message>
        <source>Shades where each line could run: {runs} runs with what is only estimated up to a third larger or smaller. That is the money in loops, the depth of the WBETH, BNSOL and USDe books, and how far loopers stay below the loan on offer. Nobody should take a line for a measurement.</source>
        <translation>用阴影标出每条线可能的走势：{runs}次运行，把只能估计的数值调高或调低，幅度最多三分之一。这些数值是循环贷的资金，WBETH、BNSOL和USDe订单簿的深度，以及借款人比可借额度少借多少。不要把一条线当作测量结果。</translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}.</source>
        <translation>UTC时间{time}，各资产较起始：{prices}。</translation>
    </message>
    <message>
        <source>Prices at {time} UTC since the start: {prices}. In {runs} runs with estimates up to a third off {asset} stands between {highest} and {lowest}.</source>
        <translation>UTC时间{time}，各资产较起始：{prices}。在估计值偏差最多三分之一的{runs}次运行中，{asset}介于{highest}与{lowest}之间。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Price since the start</source>
        <translation>较起始涨跌</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Not yet: the night has not come this far.</source>
        <translation>未到：这一夜还没有走到这里。</translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.</source>
        <translation>UTC时间{time}，{asset}较起始{live}，对照{twin}。</translation>
    </message>
    <message>
        <source>At {time} UTC {asset} stood {live} from the start; the twin {twin}.
{runs} runs with estimates up to a third off: between {highest} and {lowest}.</source>
        <translation>UTC时间{time}，{asset}较起始{live}，对照{twin}。
估计值偏差最多三分之一的{runs}次运行：介于{highest}与{lowest}之间。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Hidden Leverage: to read</source>
        <translation>Hidden Leverage：阅读</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>How the model works</source>
        <translation>模型如何运作</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes for teachers</source>
        <translation>教学提示</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This place comes later in the lessons.</source>
        <translation>这个地方后面的课程才会讲到。</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Unpin this run</source>
        <translation>取消固定这次运行</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>固定这次运行</translation>
    </message>
    <message>
        <source>Pin: {caption}</source>
        <translation>固定“{caption}”</translation>
    </message>
    <message>
        <source>Worst falls: {falls}.</source>
        <translation>最大跌幅：{falls}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This run is on show.</source>
        <translation>当前显示的是这次运行。</translation>
    </message>
    <message>
        <source>This run is pinned.</source>
        <translation>这次运行已固定。</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}：{old}→{new}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>RunComparison</name>
    <message>
        <source>Live</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Worst fall, and when</source>
        <translation>最大跌幅及时刻</translation>
    </message>
    <message>
        <source>Worst fall</source>
        <translation>最大跌幅</translation>
    </message>
    <message>
        <source>further settings: {count}</source>
        <translation>其他设置：{count}项</translation>
    </message>
    <message>
        <source>settings that differ: {count}</source>
        <translation>不同的设置：{count}项</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Runs you make appear here.</source>
        <translation>您的运行会列在这里。</translation>
    </message>
    <message>
        <source>Change a setting or choose a preset: each run you make appears here. A click brings a run back; a pin keeps it for comparison.</source>
        <translation>改动一项设置，或选择一个预设，得到的每次运行都会列在这里。点击可回到某次运行，固定后可供比较。</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Two runs side by side</source>
        <translation>两次运行并排比较</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>One run so far: {caption}. Worst fall of {asset}: {live}.</source>
        <translation>目前只有一次运行（{caption}）。{asset}最大跌幅：{live}。</translation>
    </message>
    <message>
        <source>Runs kept: {count}. Live beside {other}: worst fall of {asset} {live}, there {then}.</source>
        <translation>共保留{count}次运行。当前运行与“{other}”并排：{asset}最大跌幅{live}，后者为{then}。</translation>
    </message>
    <message>
        <source>Setting or outcome</source>
        <translation>设置或结果</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>{asset}, worst fall</source>
        <translation>{asset}最大跌幅</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Settings are kept again.</source>
        <translation>设置已可重新保存。</translation>
    </message>
    <message>
        <source>Settings cannot be kept: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>The program ended too soon last time; your settings are back.</source>
        <translation>程序上次意外结束；您的设置已恢复。</translation>
    </message>
</context>
<context>
    <name>SettingsInWords</name>
    <message>
        <source>Between {low} and {high}.</source>
        <translation>介于{low}与{high}之间。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>no loops</source>
        <translation>无循环</translation>
    </message>
    <message>
        <source>1 loop</source>
        <translation>1轮循环</translation>
    </message>
    <message>
        <source>{loops} loops</source>
        <translation>{loops}轮循环</translation>
    </message>
    <message>
        <source>{amount} per dollar: as much as ETH</source>
        <translation>每美元可借{amount}，同ETH</translation>
    </message>
    <message>
        <source>{amount} per dollar: less than ETH</source>
        <translation>每美元可借{amount}，低于ETH</translation>
    </message>
    <message>
        <source>{amount} per dollar: more than ETH</source>
        <translation>每美元可借{amount}，高于ETH</translation>
    </message>
    <message>
        <source>every quote stays</source>
        <translation>报价全部保留</translation>
    </message>
    <message>
        <source>no quote left</source>
        <translation>报价一份不剩</translation>
    </message>
    <message>
        <source>{share} of quotes left</source>
        <translation>报价剩{share}</translation>
    </message>
    <message>
        <source>1 in {number} quotes left</source>
        <translation>每{number}份报价剩1份</translation>
    </message>
    <message>
        <source>no news at all</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>BTC&apos;s fair value falls {share}</source>
        <translation>BTC公允价值跌{share}</translation>
    </message>
    <message>
        <source>tokens priced by their own book</source>
        <translation>代币按自家订单簿计价</translation>
    </message>
    <message>
        <source>tokens priced by redemption value</source>
        <translation>代币按赎回价值计价</translation>
    </message>
    <message>
        <source>{share} redemption value</source>
        <translation>{share}按赎回价值</translation>
    </message>
    <message>
        <source>no breaker</source>
        <translation>不设熔断</translation>
    </message>
    <message>
        <source>halts after a fall of {share}</source>
        <translation>跌{share}后暂停</translation>
    </message>
    <message>
        <source>serves {share} of the money at once</source>
        <translation>可同时处理{share}的资金</translation>
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
        <translation>分享</translation>
    </message>
    <message>
        <source>Save, copy, or open what others saved</source>
        <translation>保存、复制，或打开他人保存的内容</translation>
    </message>
    <message>
        <source>{name} (no longer there)</source>
        <translation>{name}（已不存在）</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制短代码</translation>
    </message>
    <message>
        <source>Open code…</source>
        <translation>打开短代码…</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>保存情景…</translation>
    </message>
    <message>
        <source>Open scenario…</source>
        <translation>打开情景…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG, twice as large…</source>
        <translation>PNG，两倍大小…</translation>
    </message>
    <message>
        <source>PNG, four times as large…</source>
        <translation>PNG，四倍大小…</translation>
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
        <translation>保存动画</translation>
    </message>
    <message>
        <source>WebP…</source>
        <translation>WebP…</translation>
    </message>
    <message>
        <source>Save handout (PDF)…</source>
        <translation>保存讲义（PDF）…</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>保存表格（CSV）…</translation>
    </message>
    <message>
        <source>Picture of the whole window</source>
        <translation>整个窗口的图片</translation>
    </message>
    <message>
        <source>Picture of the prices</source>
        <translation>价格图的图片</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>浅色背景</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Copied {code}</source>
        <translation>已复制{code}</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>已复制图片</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save animation</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>Painting the animation</source>
        <translation>正在绘制动画</translation>
    </message>
    <message>
        <source>Save animation of the order book, for this stays the same all night: {view}</source>
        <translation>保存订单簿的动画（“{view}”整夜不变）</translation>
    </message>
    <message>
        <source>Save handout</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存{name}</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到{path}</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>已取消：没有保存任何内容。</translation>
    </message>
    <message>
        <source>Writing the animation</source>
        <translation>正在写入动画</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SpiralDial</name>
    <message>
        <source>Spiral of {asset}: {gain}. {sentence} {highest}</source>
        <translation>{asset}螺旋：{gain}。{sentence}{highest}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Pushed down by a further {further} fall</source>
        <translation>再跌{further}会被压低</translation>
    </message>
    <message>
        <source>Highest gain so far</source>
        <translation>至今最高增益</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Accounts on credit</source>
        <translation>借款持仓的账户</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>was {gain}</source>
        <translation>曾为{gain}</translation>
    </message>
    <message>
        <source>gain {gain}</source>
        <translation>增益{gain}</translation>
    </message>
    <message>
        <source>Highest so far: {gain}, at {time}</source>
        <translation>至今最高：{gain}（{time}）</translation>
    </message>
    <message>
        <source>dies out</source>
        <translation>自行平息</translation>
    </message>
    <message>
        <source>feeds itself</source>
        <translation>自我助长</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>over {highest}</source>
        <translation>超过{highest}</translation>
    </message>
    <message>
        <source>under {lowest}</source>
        <translation>不到{lowest}</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>不到{share}</translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}.</source>
        <translation>再跌{further}，引发的强制抛售会把这个订单簿压低{fall}。</translation>
    </message>
    <message>
        <source>A further {further} fall would force sales that push this book down by {fall}: it dies out.</source>
        <translation>再跌{further}，引发的强制抛售会把这个订单簿压低{fall}：跌势自行平息。</translation>
    </message>
    <message>
        <source>A further {further} fall would force nobody to sell {asset}.</source>
        <translation>再跌{further}，没有人会被迫卖出{asset}。</translation>
    </message>
    <message>
        <source>Nobody is left to fail: the venue has taken over all who held {asset} on credit.</source>
        <translation>已没有账户会再倒下：借款持有{asset}的，交易所已全部接管。</translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit are taken over, and the venue sells what they held.</source>
        <translation>螺旋已经走完：借款持有{asset}的账户全部被接管，交易所正在卖出其资产。</translation>
    </message>
    <message>
        <source>The spiral has run: all who held {asset} on credit were taken over, and the venue has sold what they held.</source>
        <translation>螺旋已经走完：借款持有{asset}的账户全部被接管，其资产已由交易所卖出。</translation>
    </message>
    <message>
        <source>Nobody holds {asset} on credit, so nobody can be forced to sell it.</source>
        <translation>没有人借款持有{asset}，也就没有人会被迫卖出。</translation>
    </message>
</context>
<context>
    <name>SplitField</name>
    <message>
        <source>yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>{share} left</source>
        <translation>还剩{share}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>What stands below the prices</source>
        <translation>价格下方显示什么</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>因果环</translation>
    </message>
    <message>
        <source>Cliff map</source>
        <translation>悬崖图</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>归因</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation>幸存者</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历次暴跌</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Hidden Leverage {version}, model {model}</source>
        <translation>Hidden Leverage {version}，模型{model}</translation>
    </message>
</context>
<context>
    <name>SurvivorsView</name>
    <message>
        <source>Survivors</source>
        <translation>幸存者</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>from</source>
        <translation>最低杠杆</translation>
    </message>
    <message>
        <source>own money</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>later</source>
        <translation>其后</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>{taken} of {members}</source>
        <translation>{taken}/{members}</translation>
    </message>
    <message>
        <source>Own money taken over, {bracket}</source>
        <translation>被接管的自有资金，{bracket}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>哪一夜</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接管</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Lowest leverage taken over</source>
        <translation>被接管者的最低杠杆</translation>
    </message>
    <message>
        <source>live</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>SurvivorsWords</name>
    <message>
        <source>{asset} longs</source>
        <translation>{asset}多头</translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation>{asset}循环贷</translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation>{asset}贷款</translation>
    </message>
    <message>
        <source>Nobody holds altcoins on a perpetual.</source>
        <translation>没有人持有山寨币永续合约。</translation>
    </message>
    <message>
        <source>No altcoin long has been taken over so far.</source>
        <translation>目前为止，没有山寨币多头被接管。</translation>
    </message>
    <message>
        <source>No altcoin long was taken over.</source>
        <translation>没有山寨币多头被接管。</translation>
    </message>
    <message>
        <source>No altcoin long was taken over; without hidden leverage, the most careful held {other}.</source>
        <translation>没有山寨币多头被接管；若没有隐性杠杆，被接管者中最谨慎的杠杆为{other}。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, none is taken yet.</source>
        <translation>目前为止被接管的山寨币多头中，最谨慎者的杠杆为{mine}；若没有隐性杠杆，尚无一个被接管。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, none was.</source>
        <translation>被接管的山寨币多头中，最谨慎者的杠杆为{mine}；若没有隐性杠杆，无一被接管。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}, with or without hidden leverage.</source>
        <translation>目前为止被接管的山寨币多头中，最谨慎者的杠杆为{mine}，有没有隐性杠杆都一样。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}, with or without hidden leverage.</source>
        <translation>被接管的山寨币多头中，最谨慎者的杠杆为{mine}，有没有隐性杠杆都一样。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over so far held {mine}; without hidden leverage, {other}.</source>
        <translation>目前为止被接管的山寨币多头中，最谨慎者的杠杆为{mine}；若没有隐性杠杆，则为{other}。</translation>
    </message>
    <message>
        <source>The most careful altcoin long taken over held {mine}; without hidden leverage, {other}.</source>
        <translation>被接管的山寨币多头中，最谨慎者的杠杆为{mine}；若没有隐性杠杆，则为{other}。</translation>
    </message>
    <message>
        <source>{group}: nobody has money in them.</source>
        <translation>{group}：没有人投入资金。</translation>
    </message>
    <message>
        <source>{group}: none of {members} taken over, nor in the twin.</source>
        <translation>{group}：{members}个账户无一被接管，对照中也没有。</translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin none.</source>
        <translation>{group}：{members}个账户中{taken}个被接管，涉及自有资金{lost}；对照中没有。</translation>
    </message>
    <message>
        <source>{group}: {taken} of {members} taken over, {lost} of own money; in the twin {taken_in_twin}, {lost_in_twin}.</source>
        <translation>{group}：{members}个账户中{taken}个被接管，涉及自有资金{lost}；对照中{taken_in_twin}个，{lost_in_twin}。</translation>
    </message>
    <message>
        <source>Leverage {bracket}: those taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation>杠杆{bracket}：被接管者起初有自有资金{lost}，对照中为{lost_in_twin}。</translation>
    </message>
    <message>
        <source>All accounts taken over began with {lost} of own money, in the twin with {lost_in_twin}.</source>
        <translation>全部被接管的账户起初有自有资金{lost}，对照中为{lost_in_twin}。</translation>
    </message>
    <message>
        <source>Not in the model: shorts, whose winners the venue closes (ADL).</source>
        <translation>模型未包括空头，其盈利仓位会被交易所平掉（ADL）。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}至{high}</translation>
    </message>
    <message>
        <source>{group}, {leverage}: {count} of 16, {money} of own money.</source>
        <translation>{group}，{leverage}：16个账户中的{count}个，自有资金{money}。</translation>
    </message>
    <message>
        <source>With the USDe in its margin it is {effective}.</source>
        <translation>计入保证金中的USDe，则为{effective}。</translation>
    </message>
    <message>
        <source>In the twin.</source>
        <translation>对照：</translation>
    </message>
    <message>
        <source>Never taken over.</source>
        <translation>始终未被接管。</translation>
    </message>
    <message>
        <source>Not taken over so far.</source>
        <translation>目前为止未被接管。</translation>
    </message>
    <message>
        <source>Not taken over yet, but at {time}.</source>
        <translation>尚未被接管，{time}将被接管。</translation>
    </message>
    <message>
        <source>Taken over between {first} and {last}.</source>
        <translation>在{first}至{last}之间被接管。</translation>
    </message>
    <message>
        <source>Taken over at {time}.</source>
        <translation>{time}被接管。</translation>
    </message>
    <message>
        <source>under {high}</source>
        <translation>不到{high}</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low}及以上</translation>
    </message>
</context>
<context>
    <name>TeachingPage</name>
    <message>
        <source>Notes for teachers</source>
        <translation>教学提示</translation>
    </message>
</context>
<context>
    <name>TermText</name>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>No term has these words. Try fewer or other ones.</source>
        <translation>没有术语含有这些字词。请减少字词，或换一些。</translation>
    </message>
    <message>
        <source>See also: {terms}</source>
        <translation>另见：{terms}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the night</source>
        <translation>这一夜的时间轴</translation>
    </message>
    <message>
        <source>{clock}: nothing has happened yet.</source>
        <translation>{clock}：还什么都没有发生。</translation>
    </message>
    <message>
        <source>{clock}: events so far: {count}. The last: {sentence}</source>
        <translation>{clock}，至今{count}起事件。最近一起：{sentence}</translation>
    </message>
    <message>
        <source>Time, {place}</source>
        <translation>时间（{place}）</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>At this moment</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>is to come</source>
        <translation>尚未发生</translation>
    </message>
    <message>
        <source>{clock} {sentence}</source>
        <translation>{clock} {sentence}</translation>
    </message>
    <message>
        <source>{clock} The grey stretch is the shock: news takes fair value down.</source>
        <translation>{clock} 灰色一段是冲击：消息使公允价值下跌。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Your own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset: the scenario to begin with</source>
        <translation>预设：作为起点的情景</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What differs from the night itself?</source>
        <translation>与当晚有什么不同？</translation>
    </message>
    <message>
        <source>The question of this preset</source>
        <translation>本预设的问题</translation>
    </message>
</context>
<context>
    <name>TowerTable</name>
    <message>
        <source>Storey, per $1.00 of own money</source>
        <translation>楼层（每1.00美元自有资金）</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>买入金额</translation>
    </message>
    <message>
        <source>Worth now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>The venue counts</source>
        <translation>交易所计入</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已卖出</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <translation>留在账户外</translation>
    </message>
    <message>
        <source>Loop {loop}</source>
        <translation>第{loop}轮</translation>
    </message>
    <message>
        <source>Own money</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>All that the venue holds</source>
        <translation>交易所持有的合计</translation>
    </message>
</context>
<context>
    <name>TowerView</name>
    <message>
        <source>{share} sold</source>
        <translation>已卖{share}</translation>
    </message>
    <message>
        <source>Own money in</source>
        <translation>自有资金</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>账户外</translation>
    </message>
    <message>
        <source>the venue counts</source>
        <translation>交易所计入</translation>
    </message>
    <message>
        <source>it owes</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>{amount} to spare</source>
        <translation>余{amount}</translation>
    </message>
    <message>
        <source>on its screen</source>
        <translation>屏幕显示</translation>
    </message>
    <message>
        <source>Whose tower is shown</source>
        <translation>显示哪一座塔</translation>
    </message>
    <message>
        <source>What the account shows</source>
        <translation>只看账户所示</translation>
    </message>
    <message>
        <source>Greys everything that the account’s own screen does not tell</source>
        <translation>把账户屏幕上看不到的部分全部变灰</translation>
    </message>
    <message>
        <source>Tower of loops</source>
        <translation>循环塔</translation>
    </message>
    <message>
        <source>{asset} loans</source>
        <translation>{asset}贷款</translation>
    </message>
    <message>
        <source>{asset} loops</source>
        <translation>{asset}循环贷</translation>
    </message>
    <message>
        <source>Nobody has money in this group.</source>
        <translation>没有人在这一类账户中投入资金。</translation>
    </message>
    <message>
        <source>Taken over at {time}</source>
        <translation>{time}被接管</translation>
    </message>
    <message>
        <source>{asset} for $1.00 of own money, worth {worth} now.</source>
        <translation>每1.00美元自有资金持有的{asset}，现值{worth}。</translation>
    </message>
    <message>
        <source>Loop {loop}: {asset} bought for {bought} on credit, worth {worth} now. {owed} of that loan is still owed.</source>
        <translation>第{loop}轮：借款{bought}买入{asset}，现值{worth}。这笔贷款尚欠{owed}。</translation>
    </message>
    <message>
        <source>All is sold.
{unpaid} of the debt was never repaid.</source>
        <translation>已全部卖出。
债务仍有{unpaid}未能还清。</translation>
    </message>
    <message>
        <source>The debt is repaid.
Of each dollar of its own, {value} is left.</source>
        <translation>债务已还清。
每1美元自有资金还剩{value}。</translation>
    </message>
    <message>
        <source>{sold} is sold, {debt} is still owed.
What is left is worth {value}.</source>
        <translation>已卖出{sold}，尚欠{debt}。
剩下的现值{value}。</translation>
    </message>
    <message>
        <source>It owes nothing: all it holds is its own money.</source>
        <translation>没有债务：持有的全是自有资金。</translation>
    </message>
    <message>
        <source>It holds {value} and owes {debt}.
Of what it holds, the venue counts {cover}.</source>
        <translation>持有{value}，欠{debt}。
所持的资产，交易所计入{cover}。</translation>
    </message>
    <message>
        <source>Nothing of its own is left on its screen.</source>
        <translation>屏幕上已没有自有资金。</translation>
    </message>
    <message>
        <source>Its screen shows {leverage}:
there, USDe and debt cancel out.</source>
        <translation>屏幕显示{leverage}：
在屏幕上，USDe与债务相互抵消。</translation>
    </message>
    <message>
        <source>Tower of {family}</source>
        <translation>{family}之塔</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>slow</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose clock times are told by</source>
        <translation>按哪里的时间显示</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Slow at events</source>
        <translation>事件处放慢</translation>
    </message>
    <message>
        <source>Speed: 1x is 2 minutes of the night a second</source>
        <translation>速度：1x即每秒播放这一夜的2分钟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>{clock} {place}</source>
        <translation>{clock} {place}</translation>
    </message>
</context>
<context>
    <name>TypedSettings</name>
    <message>
        <source>{label} must lie between {low} and {high}; “{typed}” does not.</source>
        <translation>{label}须介于{low}与{high}之间，而“{typed}”不在其中。</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>comes later in the lessons</source>
        <translation>后面的课程会讲到</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>What it shows</source>
        <translation>显示的内容</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Why: the causal ring</source>
        <translation>为什么：因果环</translation>
    </message>
    <message>
        <source>The night without cuts could not be computed: {reason}</source>
        <translation>无法计算未切断时的这一夜：{reason}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>传导</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量口径</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Four times as much is drawn twice as thick.</source>
        <translation>数量四倍，线宽两倍。</translation>
    </message>
    <message>
        <source>{words}

The ring needs more room.</source>
        <translation>{words}

因果环需要更大的空间。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Text is as large as this window can hold.</source>
        <translation>文字已是此窗口能容纳的最大字号。</translation>
    </message>
    <message>
        <source>Little moves now.</source>
        <translation>动画已减少。</translation>
    </message>
    <message>
        <source>Sales fall again.</source>
        <translation>卖单重新下落。</translation>
    </message>
    <message>
        <source>Prices bear no mark of falls and rises.</source>
        <translation>价格不标涨跌。</translation>
    </message>
    <message>
        <source>Red marks a fall, green a rise.</source>
        <translation>红色表示下跌，绿色表示上涨。</translation>
    </message>
    <message>
        <source>Red marks a rise, green a fall.</source>
        <translation>红色表示上涨，绿色表示下跌。</translation>
    </message>
    <message>
        <source>No font here can write this language: install {package}.</source>
        <translation>没有可显示此语言的字体：请安装{package}。</translation>
    </message>
</context>
<context>
    <name>WindowLayout</name>
    <message>
        <source>Tower</source>
        <translation>循环塔</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>What is in front</source>
        <translation>前面显示什么</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>{view} +{more}</source>
        <translation>{view} +{more}</translation>
    </message>
    <message>
        <source>{view}, and behind it {others}</source>
        <translation>{view}，后面还有{others}</translation>
    </message>
    <message>
        <source>A stylised model: not a forecast, not advice.</source>
        <translation>简化模型，不是预测，也不是建议。</translation>
    </message>
</context>
</TS>
