<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Unabridged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. Nothing you open here leaves this machine, unless you choose a server as the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Contract Understanding Atticus Dataset (CUAD) v1, © The Atticus Project, Inc., under CC BY 4.0, unchanged except for their file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Show in the table</source>
        <extracomment>The id of the model that is proposed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 memory free, %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No model of the comparison fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller GGUF file from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell what it reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources were read before and are still in memory. Only the %1 tokens of this question and its frame were new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens had to be read: what stands before the question changed, or was not in memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Runs on almost any machine and holds 262,144 tokens in little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes more mistakes in reading and reasoning than the 2B; check every quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default: a 262,144-token window in about 3 GB of context memory, in 201 languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model: answers from the far middle of a full window are less reliable than from a short one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More careful reading and reasoning than the 2B in the same languages and window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs about 2.7 times the context memory of the 2B and reads more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most capable model of this list for contracts and code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs 16 GB of memory or more and is slow without a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very little context memory, because most layers see only the latest 512 tokens, in 140 languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 131,072-token window; details far back reach it only through a few full-attention layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source adds Google&apos;s Gemma prohibited-use policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for pictures and scanned pages; its text core is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 32,768-token window, and reading pictures is not part of this app yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree: Apache-2.0 or the MiniCPM Model License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, and made for pictures and scanned pages; its text core is that of Qwen 3.5 0.8B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window in this GGUF is not verified, and reading pictures is not part of this app yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A widely used general model with a 131,072-token window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer keeps everything: nine times the context memory per token of Qwen 3.5 2B; its licence has use terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an open-source licence: attribution and acceptable-use terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong at logic and mathematics for its size, under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer keeps everything: ten times the context memory per token of Qwen 3.5 2B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads pictures and speech elsewhere; its text core equals Phi-4-mini, which stands for it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GGUF of it for llama.cpp, so it cannot be used in this app: choose Phi-4-mini-instruct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter model: installed with the app, quick on any machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very small and trained on code, with a 32,768-token window: good for a first try, not for work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger starter model: installed from Python wheels, no model hub needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small and trained on code, with a 32,768-token window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them, and each place takes 19 to 50 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them. Its settings are tuned for the start of a window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses text with more than 4,000 characters in a row without a space, which its tokenizer in llama.cpp does not survive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer and its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the proof in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this question of this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, in place of the model&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in the grid does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs eyes because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in other words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest passage, no proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Changes, old and new side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Messages and dates of %1</source>
        <extracomment>After the last key or click a moment passes before everything is counted anew.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read as messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a chat: plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatSource</name>
    <message>
        <source>Messages and dates of this chat…</source>
        <extracomment>Values of `ingest.chats.ChatFormat` and what people call them; names are not translated.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! not tracked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange old and new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two versions of a contract in the conversation, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in meaning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes of one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <extracomment>From this width on, in pixels, the keys that ask are shown. From so many characters on a pasted text is offered as a source: about a page. A long text that was pasted and is to be a source.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the passages that fit the question beside it. The whole material is read either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A long text, %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Focus passages: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus passages: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask in %n passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why some documents did not go in whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read stays where it is; what is new or changed is read behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or changed documents are read last, so that less is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it last: read only %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) went in as outline or name only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not go in whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask about all %n document(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the whole material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer comes with the places it stands on. Sources are read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the whole document, not snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unabridged reads your documents whole, once, on this machine, and shows the place behind every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything whole, %1 tokens, one window after another, and puts the answers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text could not be saved (%1): make room on the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationSearch</name>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>Show the place in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negated otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” does not stand in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the source also says “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer says “%2”, the source “%3”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskUse</name>
    <message>
        <source>What was read and is kept, so that it is read only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context on disk %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated copy of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (annotated).pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an annotated copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below. Beside every claim stands the place it rests on: one click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two sample contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has %1 of memory, %2 of it free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suits it: a window of %2 tokens, a download of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter is here already, needs %1 of disk and no download. It shows how all works and is too small to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusList</name>
    <message>
        <source>Repeated to the model to point it there. They are no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n focus passage(s) shown beside the question</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Answers: questions down, documents across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens need %2 of memory; %3 were free when the model was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ That does not fit this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is opened again, and the sources are read anew or taken from disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add files…</source>
        <extracomment>Once, after the window was first drawn: what takes time starts then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unabridged ended unexpectedly last time. Nothing was sent. Copy the details, which hold no document text, into a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryLabel</name>
    <message>
        <source>%1 of %2 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that Unabridged uses, of this machine&apos;s; %1 GB are free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Download progress</source>
        <extracomment>The `CatalogFile` to download.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its GGUF file from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file, in no catalog: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its size and hash are not verified, so it can only be opened from disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1, %2, licence %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Comparison of models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelTableModel</name>
    <message>
        <source>Weights, F16 context and working memory at a window of %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from disk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than can be used of the %1 that are free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with %1 tokens/s; each of 19 in 20 tokens within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“unabridged bench --model %1” measures it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material has about %1 tokens and does not fit at once: it is read in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory, which slows reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory: slower, and less exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers do not name the language of this material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its makers do not say which languages it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small models miss facts in the middle of a long window more often: rely on checked quotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights + %2 context (half with q8_0) + %3 working memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weights + %2 context + %3 working memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its layers fit the GPU, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its %2 layers fit the GPU, %3; the processor computes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract of 60 pages is read once in about %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material is read once in about %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaled from what %1 reads here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rough guess, since nothing was read or measured here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Open a GGUF file…</source>
        <extracomment>Below this height, in pixels, reasons move to a tool tip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model on a server instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network settings of downloads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: nothing can be downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1 %2, %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from %1 and is checked by its sha256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the licence and download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are freed. It can be downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: never open a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNABRIDGED_OFFLINE is set for this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub&apos;s address, a folder, or the address of a .gguf file; tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask of all documents together (code) instead of each alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand in such a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 60 days; New York | Delaware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a title, a question and the same in other words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, with blanks between them. Exclude wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not read these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <extracomment>A cited clause is shown at least this large, even where the page is then wider than the pane. 72 points an inch on a screen taken as 96 dots an inch: what 100 % means.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be shown. Its text was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each question what you prefer, accept and refuse. Empty: the questions&apos; own positions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>… waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? needs eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two asks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found, but a passage comes close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all pages could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ unacceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Playbook  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Questions  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open: choose one on the Models page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1 need eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1 needs eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only questions with such an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review documents with a list of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contracts, leases, code or chats. Each is read once, every question is answered with its page and quotation, and what is not there is told from what is not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the playbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the review as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this cell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this question of all documents again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all questions of this document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit these questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list of questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export these questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a playbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the positions of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo (DOCX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the questions “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers already given to them stay with this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own answers, notes and checks to these questions go with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentedBar</name>
    <message>
        <source>%1: %2 tokens</source>
        <extracomment>More sources than this share one line; the table behind the bar has them all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window unknown: add the server again with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts tokens exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token counts are estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its only model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only needed where it has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of a key: the variable that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file of an own authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the server does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model can also run on a server that you or your firm has: vLLM, SGLang, llama-server, Ollama, LM Studio or another one that speaks OpenAI&apos;s protocol. Sources and questions are then sent there. Answers are still checked on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was added. Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send documents to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source of a workspace and every question you ask is sent to %1, to be counted and to be answered. Whoever runs that server can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the way can read them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address and its key are forgotten. Answers that it gave stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Names in their own language, so that everyone finds theirs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that can think do so before they answer. Answers take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it helps the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages that fit the question are shown to the model once more beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context window keeps this much free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is full, what was used longest ago goes first; what is pinned stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFixes</name>
    <message>
        <source>Enter the password…</source>
        <extracomment>Tesseract&apos;s names; what is missing on this machine is said with the package&apos;s name when chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recognise the text of %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>OCR %n p.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scan %n p.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>Recently changed files first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on disk: %1. What was read stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed since the last reading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers rest on the old text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed on disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update and put last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put last, the next change of these documents costs no more than they themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 looks like a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that look like secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not read: %n file(s) or folder(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document, not code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a submodule that is not checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other projects&apos; code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export here.

They are read on this machine and never leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, or as much as fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin: always whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Documents are sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources and your questions go to %1. Answers are checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is being fetched. Nothing of yours is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unabridged opens no connection. Everything is read and answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying which settings are fastest here: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opening %n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Read, reuse unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 tokens read, %2 reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model has read is kept, so that the next question about it starts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe what was read of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files stay. The next question about them reads them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe everything that was read and kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of it is deleted, pinned readings too. Your files and conversations stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What does this code do, and where does it start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which modules are there, and how do they depend on each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are errors handled, and which are ignored?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided, by whom, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks and deadlines were agreed, and who owns each?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this table hold, column by column?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values stand out, and in which rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which law governs, and how can it be ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are the parties, and what does each owe the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every date and deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the passage about ___ word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the documents on ___: a line for each, with the exact words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every amount and date about ___, with what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right, according to the documents: ___</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise for someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise for ___ in five sentences, with quotations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Who said what about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was found that says this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number, date and name stands in the messages named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages named speak of it. They are no proof: read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Export  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One summary for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one, if it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a chat export to summarise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens to read in one pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens to read in %2 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summarise the chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the summary as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first period is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview, timeline, decisions, action items and open questions, each with its messages. Finished periods are kept: when new messages come, only the open one is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary cannot be written to %1: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspace</source>
        <extracomment>From this width on, in pixels, names are shown at their full length. Below this width only what one can press is there. The label of a stored reading.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations  ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the workspace “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversations are deleted. Your files stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe what was read of it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the conversation “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions and answers are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sources to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ not backed by the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this question and ask it in a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found · %1/%2 pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first word %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reuse unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens reused, %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Open documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages as thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
