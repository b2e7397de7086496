<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Unabridged</source>
        <translation>Unabridged 정보</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU Affero General Public License, version 3 or later. Nothing you open here leaves this machine, unless you choose a server as the model.</source>
        <translation>GNU Affero General Public License 버전 3 이상에 따른 자유 소프트웨어입니다. 서버를 모델로 선택하지 않는 한, 여기서 연 내용은 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>샘플 계약서</translation>
    </message>
    <message>
        <source>From the Contract Understanding Atticus Dataset (CUAD) v1, © The Atticus Project, Inc., under CC BY 4.0, unchanged except for their file names.</source>
        <translation>Contract Understanding Atticus Dataset (CUAD) v1에서 가져옴. © The Atticus Project, Inc., CC BY 4.0, 파일 이름 외에는 변경 없음.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>사용한 기술</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>라이브러리와 라이선스</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Show in the table</source>
        <extracomment>The id of the model that is proposed.</extracomment>
        <translation>표에서 보기</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 memory free, %n core(s)</source>
        <translation>
            <numerusform>메모리 %2 중 %1 여유, 코어 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No model of the comparison fits</source>
        <translation>비교표에 맞는 모델이 없습니다</translation>
    </message>
    <message>
        <source>Close other programs, or open a smaller GGUF file from disk.</source>
        <translation>다른 프로그램을 닫거나 디스크에서 더 작은 GGUF 파일을 여세요.</translation>
    </message>
    <message>
        <source>Recommended here: %1</source>
        <translation>추천: %1</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>The server does not tell what it reused.</source>
        <translation>서버가 재사용한 양을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>The sources were read before and are still in memory. Only the %1 tokens of this question and its frame were new.</source>
        <translation>자료는 이미 읽었고 아직 메모리에 있습니다. 이 질문과 틀의 토큰 %1개만 새로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 tokens had to be read: what stands before the question changed, or was not in memory.</source>
        <translation>토큰 %1개를 읽어야 했습니다. 질문 앞의 내용이 바뀌었거나 메모리에 없었습니다.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Runs on almost any machine and holds 262,144 tokens in little memory.</source>
        <translation>거의 모든 컴퓨터에서 실행되며 적은 메모리로 토큰 262,144개를 담습니다.</translation>
    </message>
    <message>
        <source>Makes more mistakes in reading and reasoning than the 2B; check every quotation.</source>
        <translation>읽기와 추론에서 2B보다 실수가 많습니다. 모든 인용을 확인하세요.</translation>
    </message>
    <message>
        <source>The default: a 262,144-token window in about 3 GB of context memory, in 201 languages.</source>
        <translation>기본 모델: 약 3GB의 컨텍스트 메모리로 토큰 262,144개의 창, 201개 언어 지원.</translation>
    </message>
    <message>
        <source>A small model: answers from the far middle of a full window are less reliable than from a short one.</source>
        <translation>작은 모델: 가득 찬 창의 중간에서 얻은 답변은 짧은 창보다 신뢰도가 낮습니다.</translation>
    </message>
    <message>
        <source>More careful reading and reasoning than the 2B in the same languages and window.</source>
        <translation>2B와 같은 언어와 창에서 더 꼼꼼하게 읽고 추론합니다.</translation>
    </message>
    <message>
        <source>Needs about 2.7 times the context memory of the 2B and reads more slowly.</source>
        <translation>2B의 약 2.7배에 이르는 컨텍스트 메모리가 필요하고 읽는 속도도 느립니다.</translation>
    </message>
    <message>
        <source>The most capable model of this list for contracts and code.</source>
        <translation>이 목록에서 계약서와 코드에 가장 뛰어난 모델입니다.</translation>
    </message>
    <message>
        <source>Needs 16 GB of memory or more and is slow without a GPU.</source>
        <translation>16GB 이상의 메모리가 필요하고 GPU가 없으면 느립니다.</translation>
    </message>
    <message>
        <source>Very little context memory, because most layers see only the latest 512 tokens, in 140 languages.</source>
        <translation>대부분의 층이 최근 토큰 512개만 보므로 컨텍스트 메모리가 매우 적게 듭니다. 140개 언어 지원.</translation>
    </message>
    <message>
        <source>A 131,072-token window; details far back reach it only through a few full-attention layers.</source>
        <translation>토큰 131,072개의 창. 멀리 앞의 세부 내용은 소수의 전체 어텐션 층을 통해서만 전달됩니다.</translation>
    </message>
    <message>
        <source>One source adds Google&apos;s Gemma prohibited-use policy.</source>
        <translation>한 배포처에서 Google의 Gemma 금지 용도 정책을 추가합니다.</translation>
    </message>
    <message>
        <source>Made for pictures and scanned pages; its text core is read here.</source>
        <translation>그림과 스캔 페이지용으로 만들어졌으며, 여기서는 텍스트 부분을 사용합니다.</translation>
    </message>
    <message>
        <source>A 32,768-token window, and reading pictures is not part of this app yet.</source>
        <translation>창은 토큰 32,768개이며, 그림 읽기는 아직 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>Sources disagree: Apache-2.0 or the MiniCPM Model License.</source>
        <translation>출처마다 다름: Apache-2.0 또는 MiniCPM Model License.</translation>
    </message>
    <message>
        <source>Small, and made for pictures and scanned pages; its text core is that of Qwen 3.5 0.8B.</source>
        <translation>작고, 그림과 스캔 페이지용으로 만들어졌습니다. 텍스트 부분은 Qwen 3.5 0.8B의 것입니다.</translation>
    </message>
    <message>
        <source>Its window in this GGUF is not verified, and reading pictures is not part of this app yet.</source>
        <translation>이 GGUF의 창은 확인되지 않았으며, 그림 읽기는 아직 이 앱에 없습니다.</translation>
    </message>
    <message>
        <source>A widely used general model with a 131,072-token window.</source>
        <translation>널리 쓰이는 범용 모델로, 창은 토큰 131,072개입니다.</translation>
    </message>
    <message>
        <source>Every layer keeps everything: nine times the context memory per token of Qwen 3.5 2B; its licence has use terms.</source>
        <translation>모든 층이 전부를 유지하므로 토큰당 컨텍스트 메모리가 Qwen 3.5 2B의 9배입니다. 라이선스에 사용 조건이 있습니다.</translation>
    </message>
    <message>
        <source>Not an open-source licence: attribution and acceptable-use terms.</source>
        <translation>오픈 소스 라이선스가 아님: 저작자 표시 및 허용 사용 조건이 있습니다.</translation>
    </message>
    <message>
        <source>Strong at logic and mathematics for its size, under the MIT licence.</source>
        <translation>크기에 비해 논리와 수학에 강하며 MIT 라이선스입니다.</translation>
    </message>
    <message>
        <source>Every layer keeps everything: ten times the context memory per token of Qwen 3.5 2B.</source>
        <translation>모든 층이 전부를 유지하므로 토큰당 컨텍스트 메모리가 Qwen 3.5 2B의 10배입니다.</translation>
    </message>
    <message>
        <source>Reads pictures and speech elsewhere; its text core equals Phi-4-mini, which stands for it here.</source>
        <translation>원래는 그림과 음성도 읽습니다. 텍스트 부분은 Phi-4-mini와 같아 여기서는 그것으로 대신합니다.</translation>
    </message>
    <message>
        <source>There is no GGUF of it for llama.cpp, so it cannot be used in this app: choose Phi-4-mini-instruct.</source>
        <translation>llama.cpp용 GGUF가 없어 이 앱에서 사용할 수 없습니다. Phi-4-mini-instruct를 선택하세요.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>확인되지 않음.</translation>
    </message>
    <message>
        <source>The starter model: installed with the app, quick on any machine.</source>
        <translation>스타터 모델: 앱과 함께 설치되며 어떤 컴퓨터에서도 빠릅니다.</translation>
    </message>
    <message>
        <source>Very small and trained on code, with a 32,768-token window: good for a first try, not for work.</source>
        <translation>매우 작고 코드로 학습했으며 창은 토큰 32,768개입니다. 처음 써 보기에는 좋지만 실무용은 아닙니다.</translation>
    </message>
    <message>
        <source>The larger starter model: installed from Python wheels, no model hub needed.</source>
        <translation>더 큰 스타터 모델: Python wheel로 설치되며 모델 허브가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Small and trained on code, with a 32,768-token window.</source>
        <translation>작고 코드로 학습했으며 창은 토큰 32,768개입니다.</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them, and each place takes 19 to 50 MiB.</source>
        <translation>최대 토큰 4,096개 간격으로 저장된 위치로만 돌아갑니다. 문서 안이 바뀌면 그 앞의 마지막 위치부터 다시 읽으며, 위치마다 19~50MiB를 씁니다.</translation>
    </message>
    <message>
        <source>Goes back only to saved places, at most 4,096 tokens apart: a change inside a document reads again from the last of them. Its settings are tuned for the start of a window only.</source>
        <translation>최대 토큰 4,096개 간격으로 저장된 위치로만 돌아갑니다. 문서 안이 바뀌면 그 앞의 마지막 위치부터 다시 읽습니다. 설정은 창의 시작 부분에만 맞춰져 있습니다.</translation>
    </message>
    <message>
        <source>Refuses text with more than 4,000 characters in a row without a space, which its tokenizer in llama.cpp does not survive.</source>
        <translation>공백 없이 4,000자를 넘게 이어지는 텍스트는 거부합니다. llama.cpp의 토크나이저가 견디지 못하기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Close the card</source>
        <translation>카드 닫기</translation>
    </message>
    <message>
        <source>The model&apos;s answer and its proof</source>
        <translation>모델의 답변과 증거</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>페이지 보기</translation>
    </message>
    <message>
        <source>Show the proof in the document</source>
        <translation>문서에서 증거 보기</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 질문</translation>
    </message>
    <message>
        <source>Ask this question of this document</source>
        <translation>이 문서에 이 질문하기</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>내 판정</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>결과 그대로</translation>
    </message>
    <message>
        <source>Your answer, in place of the model&apos;s</source>
        <translation>모델의 답변을 대신할 내 답변</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검함</translation>
    </message>
    <message>
        <source>Space in the grid does the same</source>
        <translation>표에서 스페이스 키로도 할 수 있습니다</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>심각도: %1</translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 오래됨</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>신뢰도 %1%</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>아직 질문하지 않았습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s answer: %1</source>
        <translation>모델의 답변: %1</translation>
    </message>
    <message>
        <source>Out of date: %1</source>
        <translation>오래됨: %1</translation>
    </message>
    <message>
        <source>Needs eyes because: %1</source>
        <translation>확인이 필요한 이유: %1</translation>
    </message>
    <message>
        <source>Asked in other words: %1</source>
        <translation>다른 말로 질문: %1</translation>
    </message>
    <message>
        <source>Nearest passage, no proof: %1</source>
        <translation>가장 가까운 구절(증거 아님): %1</translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation>플레이북: %1</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Changes, old and new side by side</source>
        <translation>변경 사항, 이전과 새 버전을 나란히</translation>
    </message>
</context>
<context>
    <name>ChatDialog</name>
    <message>
        <source>Messages and dates of %1</source>
        <extracomment>After the last key or click a moment passes before everything is counted anew.</extracomment>
        <translation>%1의 메시지와 날짜</translation>
    </message>
    <message>
        <source>Lines that could not be read as messages</source>
        <translation>메시지로 읽을 수 없었던 줄</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Chats and channels</source>
        <translation>채팅과 채널</translation>
    </message>
    <message>
        <source>Words in the message</source>
        <translation>메시지 속 단어</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메시지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Found out from the file</source>
        <translation>파일에서 알아냄</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>회의록: “이름: 말”</translation>
    </message>
    <message>
        <source>Not a chat: plain text</source>
        <translation>채팅 아님: 일반 텍스트</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>일, 월, 연도</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>월, 일, 연도</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>연도, 월, 일</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s)</source>
        <translation>
            <numerusform>메시지 %n개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>%1 to read</source>
        <translation>읽을 토큰 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
</context>
<context>
    <name>ChatSource</name>
    <message>
        <source>Messages and dates of this chat…</source>
        <extracomment>Values of `ingest.chats.ChatFormat` and what people call them; names are not translated.</extracomment>
        <translation>이 채팅의 메시지와 날짜…</translation>
    </message>
    <message>
        <source>Read as a chat</source>
        <translation>채팅으로 읽기</translation>
    </message>
    <message>
        <source>Transcript: “Name: words”</source>
        <translation>회의록: “이름: 말”</translation>
    </message>
</context>
<context>
    <name>CodeHead</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>이 코드 복사</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 복사됨</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Parts a command&apos;s name from its keys in the list&apos;s text, which screen readers read.</extracomment>
        <translation>명령</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠어요?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 검색</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>번호 다름</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>부정</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>의무</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>✓ tracked</source>
        <translation>✓ 변경 추적됨</translation>
    </message>
    <message>
        <source>! not tracked</source>
        <translation>! 추적되지 않음</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Old version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Exchange old and new</source>
        <translation>이전과 새 버전 바꾸기</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>내보내기  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Add two versions of a contract in the conversation, then come back.</source>
        <translation>대화에 계약서의 두 버전을 추가한 뒤 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교하는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) differ</source>
        <translation>
            <numerusform>조항 %n개가 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in meaning</source>
        <translation>
            <numerusform>의미가 다름 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>같음 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked changes of one document</source>
        <translation>한 문서의 변경 추적</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>비교 내보내기</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Question</source>
        <extracomment>From this width on, in pixels, the keys that ask are shown. From so many characters on a pasted text is offered as a source: about a page. A long text that was pasted and is to be a source.</extracomment>
        <translation>질문</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Repeats the passages that fit the question beside it. The whole material is read either way.</source>
        <translation>질문에 맞는 구절을 질문 옆에 되풀이합니다. 어느 쪽이든 자료 전체를 읽습니다.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Add it as a source</source>
        <translation>자료로 추가</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>여기에 두기</translation>
    </message>
    <message numerus="yes">
        <source>A long text, %n character(s).</source>
        <translation>
            <numerusform>긴 텍스트, %n자.</numerusform>
        </translation>
    </message>
    <message>
        <source>Focus passages: on</source>
        <translation>핵심 구절: 켬</translation>
    </message>
    <message>
        <source>Focus passages: off</source>
        <translation>핵심 구절: 끔</translation>
    </message>
    <message numerus="yes">
        <source>Ask in %n passes</source>
        <translation>
            <numerusform>%n회로 나눠 질문</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <source>Why?</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Why some documents did not go in whole</source>
        <translation>일부 문서가 전부 들어가지 않은 이유</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>컨텍스트 창 세부 정보</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>What was read stays where it is; what is new or changed is read behind it.</source>
        <translation>읽은 것은 그대로 있고, 새롭거나 바뀐 것은 그 뒤에 읽습니다.</translation>
    </message>
    <message>
        <source>Read in the order of the list</source>
        <translation>목록 순서대로 읽기</translation>
    </message>
    <message>
        <source>New or changed documents are read last, so that less is read again.</source>
        <translation>다시 읽는 양을 줄이기 위해 새롭거나 바뀐 문서를 마지막에 읽습니다.</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>컨텍스트 창</translation>
    </message>
    <message>
        <source>Put it last: read only %1 tokens</source>
        <translation>맨 뒤로: 토큰 %1개만 읽기</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>계속 읽기</translation>
    </message>
    <message>
        <source>Load what was read</source>
        <translation>읽은 내용 불러오기</translation>
    </message>
    <message>
        <source>Read %1 tokens</source>
        <translation>토큰 %1개 읽기</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) went in as outline or name only.</source>
        <translation>
            <numerusform>문서 %n개는 개요나 이름만 들어갔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s)</source>
        <translation>
            <numerusform>자료 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>지시문, 대화</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>답변용으로 확보</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Why not whole?</source>
        <translation>왜 전부가 아닌가요?</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) did not go in whole</source>
        <translation>
            <numerusform>문서 %n개가 전부 들어가지 않음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message numerus="yes">
        <source>Ask about all %n document(s)…</source>
        <translation>
            <numerusform>전체 문서 %n개에 질문…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask about this document…</source>
        <translation>이 문서에 질문…</translation>
    </message>
    <message>
        <source>Ask the whole material</source>
        <translation>전체 자료에 질문</translation>
    </message>
    <message>
        <source>Every answer comes with the places it stands on. Sources are read once.</source>
        <translation>모든 답변에 근거한 위치가 함께 나옵니다. 자료는 한 번만 읽습니다.</translation>
    </message>
    <message>
        <source>Add a source first</source>
        <translation>먼저 자료를 추가하세요</translation>
    </message>
    <message>
        <source>Ask the whole document, not snippets</source>
        <translation>조각이 아니라 문서 전체에 질문하세요</translation>
    </message>
    <message>
        <source>Unabridged reads your documents whole, once, on this machine, and shows the place behind every answer.</source>
        <translation>Unabridged는 이 컴퓨터에서 문서를 한 번에 전부 읽고, 모든 답변의 근거 위치를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>먼저 모델을 선택하세요</translation>
    </message>
    <message>
        <source>Reads everything whole, %1 tokens, one window after another, and puts the answers together.</source>
        <translation>토큰 %1개를 창 단위로 차례로 전부 읽고 답변을 합칩니다.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>The pasted text could not be saved (%1): make room on the disk and try again.</source>
        <translation>붙여넣은 텍스트를 저장할 수 없습니다(%1). 디스크 공간을 확보한 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>ConversationSearch</name>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>질문과 답변 검색</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>No question and no answer holds this.</source>
        <translation>이 말이 들어 있는 질문이나 답변이 없습니다.</translation>
    </message>
    <message>
        <source>What you ask in this workspace is found here.</source>
        <translation>이 작업 공간에서 한 질문을 여기서 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>끝</translation>
    </message>
</context>
<context>
    <name>DifferenceLines</name>
    <message>
        <source>Show the place in the source</source>
        <translation>자료에서 위치 보기</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>다른 숫자</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>다른 날짜</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Negated otherwise</source>
        <translation>부정이 다름</translation>
    </message>
    <message>
        <source>Another duty</source>
        <translation>다른 의무</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>다른 표현</translation>
    </message>
    <message>
        <source>%1: “%2” does not stand in the source</source>
        <translation>%1: “%2” 내용이 자료에 없음</translation>
    </message>
    <message>
        <source>%1: the source also says “%3”</source>
        <translation>%1: 자료에는 “%3” 내용도 있음</translation>
    </message>
    <message>
        <source>%1: the answer says “%2”, the source “%3”</source>
        <translation>%1: 답변은 “%2”, 자료는 “%3”</translation>
    </message>
</context>
<context>
    <name>DiskUse</name>
    <message>
        <source>What was read and is kept, so that it is read only once</source>
        <extracomment>The bytes of each workspace by its label, asked for by `add_up`.</extracomment>
        <translation>한 번만 읽도록 보관 중인 읽은 내용</translation>
    </message>
    <message>
        <source>Context on disk %1 of %2</source>
        <translation>디스크의 컨텍스트 %1 / %2</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export  ▾</source>
        <translation>내보내기  ▾</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 문서…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Annotated copy of %1…</source>
        <translation>%1의 주석 사본…</translation>
    </message>
    <message>
        <source>No PDF is cited</source>
        <translation>인용된 PDF 없음</translation>
    </message>
    <message>
        <source>%1 (annotated).pdf</source>
        <translation>%1(주석).pdf</translation>
    </message>
    <message>
        <source>Write an annotated copy</source>
        <translation>주석 사본 저장</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>문서 추가</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>Write below. Beside every claim stands the place it rests on: one click opens it.</source>
        <translation>아래에 입력하세요. 모든 주장 옆에 근거 위치가 있으며, 클릭하면 열립니다.</translation>
    </message>
    <message>
        <source>Use the starter</source>
        <translation>스타터 사용</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>GGUF 파일 열기…</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>모든 모델…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Open two sample contracts</source>
        <translation>샘플 계약서 2개 열기</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export anywhere on this window.</source>
        <translation>계약서, 코드 폴더, 채팅 내보내기 파일을 이 창 어디에나 놓으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>자료 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is loading.</source>
        <translation>%1 불러오는 중입니다.</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This machine has %1 of memory, %2 of it free.</source>
        <translation>이 컴퓨터의 메모리는 %1, 여유는 %2입니다.</translation>
    </message>
    <message>
        <source>%1 suits it: a window of %2 tokens, a download of %3.</source>
        <translation>%1이(가) 알맞습니다: 창 토큰 %2개, 다운로드 %3.</translation>
    </message>
    <message>
        <source>The starter is here already, needs %1 of disk and no download. It shows how all works and is too small to rely on.</source>
        <translation>스타터는 이미 있습니다. 디스크 %1을(를) 쓰며 다운로드가 필요 없습니다. 작동 방식을 보여 주지만 믿고 쓰기에는 너무 작습니다.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>모델 (*.gguf)</translation>
    </message>
    <message>
        <source>Sample contracts</source>
        <translation>샘플 계약서</translation>
    </message>
</context>
<context>
    <name>FocusList</name>
    <message>
        <source>Repeated to the model to point it there. They are no proof.</source>
        <translation>모델이 주목하도록 되풀이한 구절입니다. 증거가 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n focus passage(s) shown beside the question</source>
        <translation>
            <numerusform>질문 옆에 핵심 구절 %n개 표시</numerusform>
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
        <translation>답변: 세로로 질문, 가로로 문서</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <extracomment>By ISO 639 code; a test holds them to the catalog.</extracomment>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>체코어</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>덴마크어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>핀란드어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>힌디어</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>헝가리어</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>이탈리아어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>네덜란드어</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>노르웨이어</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>폴란드어</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>포르투갈어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>스웨덴어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>우크라이나어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Context window</source>
        <translation>컨텍스트 창</translation>
    </message>
    <message>
        <source>What the window holds</source>
        <translation>창에 담긴 내용</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Enters as</source>
        <translation>들어가는 형태</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Instructions, conversation</source>
        <translation>지시문, 대화</translation>
    </message>
    <message>
        <source>Kept for the answer</source>
        <translation>답변용으로 확보</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>여유</translation>
    </message>
    <message>
        <source>Size of the context window</source>
        <translation>컨텍스트 창 크기</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>이 크기 사용</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>창 크기</translation>
    </message>
    <message>
        <source>%1 tokens need %2 of memory; %3 were free when the model was opened.</source>
        <translation>토큰 %1개에는 메모리 %2이(가) 필요합니다. 모델을 열 때 %3 여유가 있었습니다.</translation>
    </message>
    <message>
        <source>✕ That does not fit this machine.</source>
        <translation>✕ 이 컴퓨터에는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The model is opened again, and the sources are read anew or taken from disk.</source>
        <translation>모델을 다시 열고, 자료는 새로 읽거나 디스크에서 가져옵니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add files…</source>
        <extracomment>Percent of a very wide window that the viewer gets, so that a page can be read there. Once, after the window was first drawn: what takes time starts then.</extracomment>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Read the sources</source>
        <translation>자료 읽기</translation>
    </message>
    <message>
        <source>Details of the context window</source>
        <translation>컨텍스트 창 세부 정보</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>읽기 일시 중지</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>질문 쓰기</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>대화 검색…</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>자료 필터</translation>
    </message>
    <message>
        <source>Find in the open document</source>
        <translation>열린 문서에서 찾기</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>자료 표시/숨기기</translation>
    </message>
    <message>
        <source>Show or hide the viewer</source>
        <translation>뷰어 표시/숨기기</translation>
    </message>
    <message>
        <source>Export the conversation…</source>
        <translation>대화 내보내기…</translation>
    </message>
    <message>
        <source>Copy the conversation as Markdown</source>
        <translation>대화를 Markdown으로 복사</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>새 작업 공간…</translation>
    </message>
    <message>
        <source>Rename the workspace…</source>
        <translation>작업 공간 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>대화로 이동</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>이동: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>대화: %1</translation>
    </message>
    <message>
        <source>Unabridged ended unexpectedly last time. Nothing was sent. Copy the details, which hold no document text, into a report.</source>
        <translation>지난번에 Unabridged가 예기치 않게 종료되었습니다. 아무것도 전송되지 않았습니다. 문서 텍스트가 들어 있지 않은 세부 정보를 복사해 보고서에 넣으세요.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>작업 공간</translation>
    </message>
</context>
<context>
    <name>MemoryLabel</name>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 / %2GB</translation>
    </message>
    <message>
        <source>Memory that Unabridged uses, of this machine&apos;s; %1 GB are free.</source>
        <translation>Unabridged가 쓰는 메모리와 이 컴퓨터의 메모리. %1GB 여유.</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>no model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>불러오지 않음</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
    <message>
        <source>⚠ Server %1</source>
        <translation>⚠ 서버 %1</translation>
    </message>
    <message>
        <source>No model is here yet</source>
        <translation>아직 모델이 없습니다</translation>
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
        <translation>다운로드 진행률</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Pause the download</source>
        <translation>다운로드 일시 중지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>다운로드 취소</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>GGUF 파일 열기…</translation>
    </message>
    <message>
        <source>Open its GGUF file from disk</source>
        <translation>디스크에서 GGUF 파일 열기</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Your own file, in no catalog: %1</source>
        <translation>카탈로그에 없는 내 파일: %1</translation>
    </message>
    <message>
        <source>Waiting for another download</source>
        <translation>다른 다운로드를 기다리는 중</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Delete what came</source>
        <translation>받은 부분 삭제</translation>
    </message>
    <message>
        <source>Licence: %1.</source>
        <translation>라이선스: %1.</translation>
    </message>
    <message>
        <source>Its size and hash are not verified, so it can only be opened from disk.</source>
        <translation>크기와 해시가 확인되지 않아 디스크에서만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>계속…</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>받기…</translation>
    </message>
    <message>
        <source>Download %1, %2, licence %3</source>
        <translation>%1 다운로드, %2, 라이선스 %3</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Comparison of models</source>
        <translation>모델 비교</translation>
    </message>
</context>
<context>
    <name>ModelTableModel</name>
    <message>
        <source>Weights, F16 context and working memory at a window of %1 tokens</source>
        <translation>창이 토큰 %1개일 때의 가중치, F16 컨텍스트, 작업 메모리</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Reads here</source>
        <translation>여기서 읽기 속도</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 함</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>토큰 %1개/초</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ 사용 중</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ 있음</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>from disk only</source>
        <translation>디스크에서만</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>More than can be used of the %1 that are free now</source>
        <translation>지금 여유 있는 %1 중 쓸 수 있는 양을 넘습니다</translation>
    </message>
    <message>
        <source>Answers with %1 tokens/s; each of 19 in 20 tokens within %2 ms</source>
        <translation>토큰 %1개/초로 답변, 토큰 20개 중 19개는 %2ms 이내</translation>
    </message>
    <message>
        <source>“unabridged bench --model %1” measures it</source>
        <translation>“unabridged bench --model %1” 명령으로 측정</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>%1 GB</source>
        <translation>%1GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1MB</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>many</source>
        <translation>다수</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 외 %1개</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1MB/초</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1, %2 tokens</source>
        <translation>%1, 토큰 %2개</translation>
    </message>
    <message>
        <source>The material has about %1 tokens and does not fit at once: it is read in parts.</source>
        <translation>자료는 토큰이 약 %1개라 한 번에 들어가지 않습니다. 나눠서 읽습니다.</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory, which slows reading.</source>
        <translation>메모리를 아끼려고 컨텍스트를 %1(으)로 보관합니다. 읽기가 느려집니다.</translation>
    </message>
    <message>
        <source>The context is kept as %1 to save memory: slower, and less exact.</source>
        <translation>메모리를 아끼려고 컨텍스트를 %1(으)로 보관합니다. 더 느리고 덜 정확합니다.</translation>
    </message>
    <message>
        <source>Its makers do not name the language of this material.</source>
        <translation>개발사가 밝힌 언어에 이 자료의 언어가 없습니다.</translation>
    </message>
    <message>
        <source>Its makers do not say which languages it knows.</source>
        <translation>개발사가 지원 언어를 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>Small models miss facts in the middle of a long window more often: rely on checked quotations.</source>
        <translation>작은 모델은 긴 창 중간의 사실을 더 자주 놓칩니다. 점검된 인용에 의지하세요.</translation>
    </message>
    <message>
        <source>%1 weights + %2 context (half with q8_0) + %3 working memory.</source>
        <translation>가중치 %1 + 컨텍스트 %2(q8_0이면 절반) + 작업 메모리 %3.</translation>
    </message>
    <message>
        <source>%1 weights + %2 context + %3 working memory.</source>
        <translation>가중치 %1 + 컨텍스트 %2 + 작업 메모리 %3.</translation>
    </message>
    <message>
        <source>All of its layers fit the GPU, %1.</source>
        <translation>모든 층이 GPU에 들어갑니다: %1.</translation>
    </message>
    <message>
        <source>%1 of its %2 layers fit the GPU, %3; the processor computes the rest.</source>
        <translation>%2개 층 중 %1개가 GPU에 들어갑니다: %3. 나머지는 프로세서가 계산합니다.</translation>
    </message>
    <message>
        <source>A contract of 60 pages is read once in about %1, %2.</source>
        <translation>60쪽짜리 계약서를 한 번 읽는 데 약 %1, %2.</translation>
    </message>
    <message>
        <source>The material is read once in about %1, %2.</source>
        <translation>자료를 한 번 읽는 데 약 %1, %2.</translation>
    </message>
    <message>
        <source>as measured here</source>
        <translation>여기서 측정한 기준</translation>
    </message>
    <message>
        <source>scaled from what %1 reads here</source>
        <translation>여기서 %1이(가) 읽는 속도로 환산</translation>
    </message>
    <message>
        <source>by a rough guess, since nothing was read or measured here yet</source>
        <translation>아직 여기서 읽거나 측정한 것이 없어 대략 추정</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Open a GGUF file…</source>
        <extracomment>Below this height, in pixels, reasons move to a tool tip.</extracomment>
        <translation>GGUF 파일 열기…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>네트워크…</translation>
    </message>
    <message>
        <source>Servers…</source>
        <translation>서버…</translation>
    </message>
    <message>
        <source>A model on a server instead</source>
        <translation>대신 서버의 모델 사용</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Network settings of downloads…</source>
        <translation>다운로드 네트워크 설정…</translation>
    </message>
    <message>
        <source>Offline: nothing can be downloaded</source>
        <translation>오프라인: 아무것도 다운로드할 수 없습니다</translation>
    </message>
    <message>
        <source>Download %1 %2, %3?</source>
        <translation>%1 %2(%3)을(를) 다운로드할까요?</translation>
    </message>
    <message>
        <source>It comes from %1 and is checked by its sha256.</source>
        <translation>%1에서 받으며 sha256으로 검사합니다.</translation>
    </message>
    <message>
        <source>Its licence is %1.</source>
        <translation>라이선스는 %1입니다.</translation>
    </message>
    <message>
        <source>Accept the licence and download</source>
        <translation>라이선스에 동의하고 다운로드</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>%1 are freed. It can be downloaded again.</source>
        <translation>%1이(가) 비워집니다. 다시 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Open a GGUF file</source>
        <translation>GGUF 파일 열기</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 모델 (*.gguf)</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Offline: never open a connection</source>
        <translation>오프라인: 연결을 열지 않음</translation>
    </message>
    <message>
        <source>UNABRIDGED_OFFLINE is set for this program.</source>
        <translation>이 프로그램에 UNABRIDGED_OFFLINE이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>미러</translation>
    </message>
    <message>
        <source>the model hub</source>
        <translation>모델 허브</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>시스템 인증서</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>인증서 파일 선택</translation>
    </message>
    <message>
        <source>A hub&apos;s address, a folder, or the address of a .gguf file; tried first.</source>
        <translation>허브 주소, 폴더 또는 .gguf 파일 주소. 먼저 시도합니다.</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM 파일 (*.pem *.crt *.cer);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제점</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>목록 이름</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Ask of all documents together (code) instead of each alone</source>
        <translation>문서마다가 아니라 모든 문서에 한꺼번에 질문(코드)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>질문 추가</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>질문 복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>질문 제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>짧은 제목</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>같은 질문을 다른 말로</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>답변 형식</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>찾을 단어</translation>
    </message>
    <message>
        <source>words that stand in such a clause</source>
        <translation>그런 조항에 나오는 단어</translation>
    </message>
    <message>
        <source>Signs of such a clause, one a line</source>
        <translation>그런 조항의 표지, 한 줄에 하나</translation>
    </message>
    <message>
        <source>not|nor solicit|hire employees|personnel</source>
        <translation>not|nor solicit|hire employees|personnel</translation>
    </message>
    <message>
        <source>Words that stand together in such a clause: groups with spaces between, | between words that stand for each other, * for any ending. Without a passage that bears a sign, two no&apos;s are an absence; with one, two yeses are proved by it.</source>
        <translation>그런 조항에 함께 나오는 낱말입니다. 묶음은 빈칸으로, 서로 바꿔 쓸 수 있는 낱말은 |로 나누고, *는 모든 어미를 뜻합니다. 표지가 있는 구절이 없으면 두 번의 “아니요”는 없음이 되고, 있으면 두 번의 “예”의 증거가 됩니다.</translation>
    </message>
    <message>
        <source>What to look out for</source>
        <translation>주의할 점</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>다른 말로</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>찾을 단어</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>at most 60 days; New York | Delaware</source>
        <translation>최대 60일; 뉴욕 | 델라웨어</translation>
    </message>
    <message>
        <source>The question&apos;s fields</source>
        <translation>질문 항목</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>선호</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>수용 가능</translation>
    </message>
    <message>
        <source>Unacceptable</source>
        <translation>수용 불가</translation>
    </message>
    <message>
        <source>found</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Severity where %1</source>
        <translation>‘%1’일 때의 심각도</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>새 질문</translation>
    </message>
    <message>
        <source>“%1” needs a title, a question and the same in other words.</source>
        <translation>“%1”에는 제목, 질문, 다른 말로 쓴 질문이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>PageSwitch</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>버전 비교</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>저장된 컨텍스트</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>정보 및 라이선스</translation>
    </message>
</context>
<context>
    <name>PatternsDialog</name>
    <message>
        <source>Files of %1</source>
        <translation>%1의 파일</translation>
    </message>
    <message>
        <source>Patterns as in .gitignore, with blanks between them. Exclude wins.</source>
        <translation>.gitignore와 같은 패턴을 공백으로 구분합니다. 제외가 우선합니다.</translation>
    </message>
    <message>
        <source>Read only these files</source>
        <translation>이 파일만 읽기</translation>
    </message>
    <message>
        <source>Do not read these files</source>
        <translation>이 파일은 읽지 않기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>폴더 다시 읽기</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages</source>
        <extracomment>A cited clause is shown at least this large, even where the page is then wider than the pane. 72 points an inch on a screen taken as 96 dots an inch: what 100 % means.</extracomment>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Cited: %1</source>
        <translation>인용: %1</translation>
    </message>
    <message>
        <source>This PDF cannot be shown. Its text was read.</source>
        <translation>이 PDF는 표시할 수 없습니다. 텍스트는 읽었습니다.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>%2곳 중 %1번째</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>모두 %1곳</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>Playbook</source>
        <translation>플레이북</translation>
    </message>
    <message>
        <source>For each question what you prefer, accept and refuse. Empty: the questions&apos; own positions.</source>
        <translation>질문마다 선호, 수용, 거부하는 내용. 비워 두면 질문 자체의 입장을 씁니다.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fits in full.</source>
        <translation>전부 들어갑니다.</translation>
    </message>
    <message>
        <source>Pinned, so it stays full.</source>
        <translation>고정되어 전체로 유지됩니다.</translation>
    </message>
    <message>
        <source>Pinned, so it stays outline.</source>
        <translation>고정되어 개요로 유지됩니다.</translation>
    </message>
    <message>
        <source>Pinned, so it stays listed.</source>
        <translation>고정되어 이름만으로 유지됩니다.</translation>
    </message>
    <message>
        <source>Pinned, so it stays excluded.</source>
        <translation>고정되어 제외로 유지됩니다.</translation>
    </message>
    <message>
        <source>You chose full.</source>
        <translation>전체를 선택했습니다.</translation>
    </message>
    <message>
        <source>You chose outline.</source>
        <translation>개요를 선택했습니다.</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>개요를 선택했지만 이 문서에는 없습니다.</translation>
    </message>
    <message>
        <source>You chose listed.</source>
        <translation>이름만을 선택했습니다.</translation>
    </message>
    <message>
        <source>You chose excluded.</source>
        <translation>제외를 선택했습니다.</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, and higher ranks go first.</source>
        <translation>‘%1’(으)로 낮춤: 전체는 토큰 %2개가 필요하며 순위가 높은 것이 먼저입니다.</translation>
    </message>
    <message>
        <source>Lowered to %1: whole it takes %2 tokens, more than any window here has.</source>
        <translation>‘%1’(으)로 낮춤: 전체는 토큰 %2개로 여기의 어떤 창보다 큽니다.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>이름만</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>제외됨</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>… waiting</source>
        <translation>… 대기 중</translation>
    </message>
    <message>
        <source>✓ found</source>
        <translation>✓ 있음</translation>
    </message>
    <message>
        <source>✕ absent</source>
        <translation>✕ 없음</translation>
    </message>
    <message>
        <source>? needs eyes</source>
        <translation>? 확인 필요</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 실패</translation>
    </message>
    <message>
        <source>no proof found</source>
        <translation>증거를 찾지 못함</translation>
    </message>
    <message>
        <source>two asks disagree</source>
        <translation>두 질문의 결과가 다름</translation>
    </message>
    <message>
        <source>not found, but a passage comes close</source>
        <translation>찾지 못했지만 비슷한 구절이 있음</translation>
    </message>
    <message>
        <source>not all pages could be read</source>
        <translation>읽지 못한 페이지가 있음</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>답변이 잘림</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>모델 오류</translation>
    </message>
    <message>
        <source>the document has changed since</source>
        <translation>이후 문서가 바뀌었습니다</translation>
    </message>
    <message>
        <source>the question has changed since</source>
        <translation>이후 질문이 바뀌었습니다</translation>
    </message>
    <message>
        <source>another model answered</source>
        <translation>다른 모델이 답했습니다</translation>
    </message>
    <message>
        <source>an earlier version of the app answered</source>
        <translation>이전 버전의 앱이 답했습니다</translation>
    </message>
    <message>
        <source>✓ preferred</source>
        <translation>✓ 선호</translation>
    </message>
    <message>
        <source>○ acceptable</source>
        <translation>○ 수용 가능</translation>
    </message>
    <message>
        <source>✕ unacceptable</source>
        <translation>✕ 수용 불가</translation>
    </message>
    <message>
        <source>? open</source>
        <translation>? 미정</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>예/아니요</translation>
    </message>
    <message>
        <source>date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>list of parties</source>
        <translation>당사자 목록</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>자유 텍스트</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>↻ out of date</source>
        <translation>↻ 오래됨</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>%1/%2 pages read</source>
        <translation>%1/%2쪽 읽음</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>점검함</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Playbook  ▾</source>
        <translation>플레이북  ▾</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>플레이북</translation>
    </message>
    <message>
        <source>Export  ▾</source>
        <translation>내보내기  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks stay</source>
        <translation>직접 쓴 답, 메모, 점검 표시는 그대로 남습니다</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>검토 진행률</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>질문 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>문서 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions  ▾</source>
        <translation>질문  ▾</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>No model is open: choose one on the Models page</source>
        <translation>열린 모델이 없습니다. 모델 페이지에서 선택하세요</translation>
    </message>
    <message>
        <source>✓ %1 found</source>
        <translation>✓ 있음 %1</translation>
    </message>
    <message>
        <source>✕ %1 absent</source>
        <translation>✕ 없음 %1</translation>
    </message>
    <message>
        <source>? %1 need eyes</source>
        <translation>? 확인 필요 %1</translation>
    </message>
    <message>
        <source>? %1 needs eyes</source>
        <translation>? 확인 필요 %1</translation>
    </message>
    <message>
        <source>! %1 failed</source>
        <translation>! 실패 %1</translation>
    </message>
    <message>
        <source>Show only questions with such an answer</source>
        <translation>이런 답변이 있는 질문만 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>아직 질문 안 함 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n out of date again</source>
        <translation>
            <numerusform>오래된 답 %n개 다시 묻기</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>in %n passes</source>
        <translation>
            <numerusform>%n회로 나누어</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>토큰 %1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1에 질문 중</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>모델을 기다리는 중</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>답변 %1 / %2</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>전체 약 %1 남음</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review documents with a list of questions</source>
        <translation>질문 목록으로 문서 검토</translation>
    </message>
    <message>
        <source>Add contracts, leases, code or chats. Each is read once, every question is answered with its page and quotation, and what is not there is told from what is not sure.</source>
        <translation>계약서, 임대차 계약, 코드, 채팅을 추가하세요. 각각 한 번만 읽고, 모든 질문에 페이지와 인용을 붙여 답하며, 없는 것과 불확실한 것을 구별합니다.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Run the review</source>
        <translation>검토 실행</translation>
    </message>
    <message>
        <source>Stop the review</source>
        <translation>검토 중지</translation>
    </message>
    <message>
        <source>Ask again what is out of date</source>
        <translation>오래된 답 다시 묻기</translation>
    </message>
    <message>
        <source>Edit the questions…</source>
        <translation>질문 편집…</translation>
    </message>
    <message>
        <source>Edit the playbook…</source>
        <translation>플레이북 편집…</translation>
    </message>
    <message>
        <source>Export the review as %1</source>
        <translation>검토를 %1(으)로 내보내기</translation>
    </message>
    <message>
        <source>Ask this cell again</source>
        <translation>이 셀 다시 질문</translation>
    </message>
    <message>
        <source>Ask this cell</source>
        <translation>이 셀 묻기</translation>
    </message>
    <message>
        <source>Ask this question of all documents</source>
        <translation>이 질문을 모든 문서에 묻기</translation>
    </message>
    <message>
        <source>Ask this question of all documents again</source>
        <translation>모든 문서에 이 질문 다시 하기</translation>
    </message>
    <message>
        <source>Ask all questions of this document</source>
        <translation>이 문서에 모든 질문 묻기</translation>
    </message>
    <message>
        <source>Ask all questions of this document again</source>
        <translation>이 문서에 모든 질문 다시 하기</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>점검함</translation>
    </message>
    <message>
        <source>Edit these questions…</source>
        <translation>이 질문 목록 편집…</translation>
    </message>
    <message>
        <source>New list of questions…</source>
        <translation>새 질문 목록…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export these questions…</source>
        <translation>이 질문 목록 내보내기…</translation>
    </message>
    <message>
        <source>Delete these questions…</source>
        <translation>이 질문 목록 삭제…</translation>
    </message>
    <message>
        <source>Delete these answers…</source>
        <translation>이 답변 삭제…</translation>
    </message>
    <message>
        <source>Open a playbook…</source>
        <translation>플레이북 열기…</translation>
    </message>
    <message>
        <source>Use the positions of the questions</source>
        <translation>질문 자체의 입장 사용</translation>
    </message>
    <message>
        <source>Workbook (XLSX)…</source>
        <translation>통합 문서 (XLSX)…</translation>
    </message>
    <message>
        <source>Memo (DOCX)…</source>
        <translation>메모 (DOCX)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>표 (CSV)…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>검토 내보내기</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1에 저장함</translation>
    </message>
    <message>
        <source>Import a list of questions</source>
        <translation>질문 목록 가져오기</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>질문 내보내기</translation>
    </message>
    <message>
        <source>Open a playbook</source>
        <translation>플레이북 열기</translation>
    </message>
    <message>
        <source>%1 cannot be read: choose another file.</source>
        <translation>%1을(를) 읽을 수 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>내 질문</translation>
    </message>
    <message>
        <source>Delete the questions “%1”?</source>
        <translation>질문 목록 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>The answers already given to them stay with this workspace.</source>
        <translation>이미 받은 답변은 이 작업 공간에 남습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete these answers?</source>
        <translation>이 답변을 삭제할까요?</translation>
    </message>
    <message>
        <source>Your own answers, notes and checks to these questions go with them.</source>
        <translation>이 질문에 대한 내 답변, 메모, 점검 표시도 함께 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>SegmentedBar</name>
    <message>
        <source>%1: %2 tokens</source>
        <extracomment>More sources than this share one line; the table behind the bar has them all.</extracomment>
        <translation>%1: 토큰 %2개</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 테스트</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>● in use</source>
        <translation>● 사용 중</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 묻는 중…</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>window unknown: add the server again with it</source>
        <translation>창을 알 수 없음: 창 크기를 적어 서버를 다시 추가하세요</translation>
    </message>
    <message>
        <source>counts tokens exactly</source>
        <translation>토큰 수 정확</translation>
    </message>
    <message>
        <source>token counts are estimates</source>
        <translation>토큰 수는 추정치</translation>
    </message>
    <message>
        <source>Its only model</source>
        <translation>유일한 모델</translation>
    </message>
    <message>
        <source>key from %1</source>
        <translation>키 출처: %1</translation>
    </message>
    <message>
        <source>key in the system&apos;s keyring</source>
        <translation>키는 시스템 키링에 있음</translation>
    </message>
    <message>
        <source>⚠ not encrypted</source>
        <translation>⚠ 암호화되지 않음</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>only needed where it has several</source>
        <translation>모델이 여럿일 때만 필요</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keyring</source>
        <translation>시스템 키링에 보관</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>in place of a key: the variable that holds it</source>
        <translation>키 대신: 키가 든 환경 변수</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>PEM file of an own authority</source>
        <translation>자체 인증 기관의 PEM 파일</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>only where the server does not say</source>
        <translation>서버가 알려 주지 않을 때만</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Add and test</source>
        <translation>추가하고 테스트</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>서버 추가</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>A model can also run on a server that you or your firm has: vLLM, SGLang, llama-server, Ollama, LM Studio or another one that speaks OpenAI&apos;s protocol. Sources and questions are then sent there. Answers are still checked on this machine.</source>
        <translation>모델은 나나 회사의 서버에서도 실행할 수 있습니다: vLLM, SGLang, llama-server, Ollama, LM Studio 또는 OpenAI 프로토콜을 쓰는 다른 서버. 그러면 자료와 질문이 그곳으로 전송됩니다. 답변은 여전히 이 컴퓨터에서 확인합니다.</translation>
    </message>
    <message>
        <source>No server was added. Nothing leaves this machine.</source>
        <translation>추가된 서버가 없습니다. 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Send documents to %1?</source>
        <translation>문서를 %1(으)로 보낼까요?</translation>
    </message>
    <message>
        <source>Every source of a workspace and every question you ask is sent to %1, to be counted and to be answered. Whoever runs that server can read them.</source>
        <translation>작업 공간의 모든 자료와 모든 질문이 계산과 답변을 위해 %1(으)로 전송됩니다. 그 서버의 운영자가 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the way can read them too.</source>
        <translation>연결이 암호화되지 않았습니다. 중간의 다른 사람도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Send them there</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1을(를) 제거할까요?</translation>
    </message>
    <message>
        <source>Its address and its key are forgotten. Answers that it gave stay.</source>
        <translation>주소와 키를 지웁니다. 서버가 준 답변은 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Names in their own language, so that everyone finds theirs.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Some of what you set holds from the next start on. Nothing is lost by it.</source>
        <translation>일부 설정은 다음에 시작할 때부터 적용됩니다. 다시 시작해도 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정대로</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>텍스트와 컨트롤 크기</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Think first</source>
        <translation>먼저 생각하기</translation>
    </message>
    <message>
        <source>Models that can think do so before they answer. Answers take longer.</source>
        <translation>생각할 수 있는 모델은 답변 전에 생각합니다. 답변이 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Where it helps the model</source>
        <translation>모델에 도움이 될 때</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Passages that fit the question are shown to the model once more beside it.</source>
        <translation>질문에 맞는 구절을 질문 옆에서 모델에 한 번 더 보여 줍니다.</translation>
    </message>
    <message>
        <source>Focus passages</source>
        <translation>핵심 구절</translation>
    </message>
    <message>
        <source>As the window allows</source>
        <translation>창이 허용하는 만큼</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>토큰 %1개</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>최대 답변 길이</translation>
    </message>
    <message>
        <source>The context window keeps this much free.</source>
        <translation>컨텍스트 창에 이만큼 비워 둡니다.</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>저장된 컨텍스트</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>아무것도 보관하지 않음: 이번 시작에서 보관하지 않도록 했습니다.</translation>
    </message>
    <message>
        <source>Room on disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>When it is full, what was used longest ago goes first; what is pinned stays.</source>
        <translation>가득 차면 가장 오래 쓰지 않은 것부터 지웁니다. 고정한 것은 남습니다.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>See what is kept</source>
        <translation>보관 중인 내용 보기</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>다음 시작부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>SourceFixes</name>
    <message>
        <source>Enter the password…</source>
        <extracomment>Tesseract&apos;s names; what is missing on this machine is said with the package&apos;s name when chosen.</extracomment>
        <translation>암호 입력…</translation>
    </message>
    <message numerus="yes">
        <source>Recognise the text of %n page(s)</source>
        <translation>
            <numerusform>%n쪽의 텍스트 인식</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>A password is needed to open %1.</source>
        <translation>%1을(를) 열려면 암호가 필요합니다.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>중국어 간체</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>locked</source>
        <extracomment>The name of the row&apos;s icon (`ui.source_icons`).</extracomment>
        <translation>잠김</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>메시지 없음</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>합쳐짐</translation>
    </message>
    <message>
        <source>⚠ secret</source>
        <translation>⚠ 비밀</translation>
    </message>
    <message numerus="yes">
        <source>OCR %n p.</source>
        <translation>
            <numerusform>OCR %n쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scan %n p.</source>
        <translation>
            <numerusform>스캔 %n쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>필터됨</translation>
    </message>
    <message>
        <source>full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>이름만</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
</context>
<context>
    <name>SourceNotes</name>
    <message>
        <source>Recently changed files first</source>
        <translation>최근 변경된 파일 먼저</translation>
    </message>
    <message>
        <source>Choose its files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>No longer on disk: %1. What was read stays.</source>
        <translation>디스크에 더 이상 없음: %1. 읽은 내용은 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed since the last reading</source>
        <translation>
            <numerusform>지난번 읽은 뒤 문서 %n개가 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens to read</source>
        <translation>읽을 토큰 %1개</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Earlier answers rest on the old text.</source>
        <translation>이전 답변은 옛 텍스트에 근거합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed on disk</source>
        <translation>
            <numerusform>디스크에서 문서 %n개가 변경됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Update and put last</source>
        <translation>업데이트하고 맨 뒤로</translation>
    </message>
    <message>
        <source>Put last, the next change of these documents costs no more than they themselves.</source>
        <translation>맨 뒤에 두면 다음에 바뀌어도 이 문서만 다시 읽으면 됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <translation>
            <numerusform>전체 %n개…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of %2 looks like a secret.</source>
        <translation>%2의 %1번째 줄이 비밀 정보로 보입니다.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Lines that look like secrets</source>
        <translation>비밀 정보로 보이는 줄</translation>
    </message>
    <message numerus="yes">
        <source>Not read: %n file(s) or folder(s).</source>
        <translation>
            <numerusform>읽지 않음: 파일 또는 폴더 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>포함하기</translation>
    </message>
    <message>
        <source>Add by itself</source>
        <translation>따로 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%1에 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>텍스트 없음</translation>
    </message>
    <message>
        <source>a document, not code</source>
        <translation>코드가 아닌 문서</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>written by a program</source>
        <translation>프로그램이 생성함</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>over the size limit</source>
        <translation>크기 제한 초과</translation>
    </message>
    <message>
        <source>a lock file</source>
        <translation>잠금 파일</translation>
    </message>
    <message>
        <source>minified</source>
        <translation>축소된 코드</translation>
    </message>
    <message>
        <source>a submodule that is not checked out</source>
        <translation>체크아웃되지 않은 서브모듈</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>other projects&apos; code</source>
        <translation>다른 프로젝트의 코드</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Files…</source>
        <extracomment>A `Citation` whose place is to be shown.</extracomment>
        <translation>파일…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>폴더…</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 추가</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>자료 추가</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>문서 필터</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Drop contracts, a code folder or a chat export here.

They are read on this machine and never leave it.</source>
        <translation>계약서, 코드 폴더, 채팅 내보내기 파일을 여기에 놓으세요.

이 컴퓨터에서 읽으며 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <translation>제거 취소</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>파일 추가</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>폴더 추가</translation>
    </message>
    <message>
        <source>Whole, or as much as fits</source>
        <translation>전체 또는 들어가는 만큼</translation>
    </message>
    <message>
        <source>Outline only</source>
        <translation>개요만</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>이름만</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin: always whole</source>
        <translation>고정: 항상 전체</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n document(s)</source>
        <translation>
            <numerusform>문서 %n개 필터</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading progress</source>
        <translation>읽기 진행률</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>읽기 일시 중지</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>계속 읽기</translation>
    </message>
    <message>
        <source>⚠ Documents are sent to %1</source>
        <translation>⚠ 문서가 %1(으)로 전송됩니다</translation>
    </message>
    <message>
        <source>The sources and your questions go to %1. Answers are checked here.</source>
        <translation>자료와 질문이 %1(으)로 갑니다. 답변은 여기서 확인합니다.</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>모델 다운로드 중</translation>
    </message>
    <message>
        <source>A model is being fetched. Nothing of yours is sent.</source>
        <translation>모델을 받는 중입니다. 사용자의 내용은 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Unabridged opens no connection. Everything is read and answered here.</source>
        <translation>Unabridged는 연결을 열지 않습니다. 모두 여기서 읽고 답합니다.</translation>
    </message>
    <message>
        <source>Trying which settings are fastest here: %1 of %2</source>
        <translation>여기서 가장 빠른 설정을 찾는 중: %1 / %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>모델 불러오는 중</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>불러온 모델 없음</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n source(s)</source>
        <translation>
            <numerusform>자료 %n개 여는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Paused: answers use the beginning only</source>
        <translation>일시 중지됨: 답변은 앞부분만 근거로 합니다</translation>
    </message>
    <message>
        <source>Paused: answers use document 1 of %2</source>
        <translation>일시 중지됨: 답변은 문서 %2개 중 1번을 근거로 합니다</translation>
    </message>
    <message>
        <source>Paused: answers use documents 1–%1 of %2</source>
        <translation>일시 중지됨: 답변은 문서 %2개 중 1–%1번을 근거로 합니다</translation>
    </message>
    <message>
        <source>✓ Read before: %1 tokens load from disk</source>
        <translation>✓ 이전에 읽음: 디스크에서 %1 토큰을 불러옴</translation>
    </message>
    <message>
        <source>Read before: %1 of %2 tokens load from disk</source>
        <translation>이전에 읽음: %2 토큰 중 %1 토큰을 디스크에서 불러옴</translation>
    </message>
    <message>
        <source>✓ Read, reuse unknown</source>
        <translation>✓ 읽음, 재사용 알 수 없음</translation>
    </message>
    <message>
        <source>✓ %1 tokens read, %2 reused</source>
        <translation>✓ 토큰 %1개 읽음, %2개 재사용</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>토큰 %1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>토큰 %1개/초</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Wipe…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Wipe everything…</source>
        <translation>모두 지우기…</translation>
    </message>
    <message>
        <source>Stored context</source>
        <translation>저장된 컨텍스트</translation>
    </message>
    <message>
        <source>What the model has read is kept, so that the next question about it starts at once.</source>
        <translation>모델이 읽은 내용을 보관하므로 다음 질문을 바로 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>마지막 사용</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Nothing is kept: this start was asked not to.</source>
        <translation>아무것도 보관하지 않음: 이번 시작에서 보관하지 않도록 했습니다.</translation>
    </message>
    <message>
        <source>Looking at the disk…</source>
        <translation>디스크 확인 중…</translation>
    </message>
    <message>
        <source>%1 of at most %2, in %3</source>
        <translation>%1 / 최대 %2, 위치 %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Wipe what was read of “%1”?</source>
        <translation>“%1”의 읽은 내용을 지울까요?</translation>
    </message>
    <message>
        <source>Your files stay. The next question about them reads them again.</source>
        <translation>파일은 남습니다. 다음에 질문하면 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Wipe everything that was read and kept?</source>
        <translation>읽어서 보관 중인 내용을 모두 지울까요?</translation>
    </message>
    <message>
        <source>Every byte of it is deleted, pinned readings too. Your files and conversations stay.</source>
        <translation>고정한 것까지 전부 삭제됩니다. 파일과 대화는 남습니다.</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>What does this code do, and where does it start?</source>
        <translation>이 코드는 무엇을 하고 어디서 시작하나요?</translation>
    </message>
    <message>
        <source>Which modules are there, and how do they depend on each other?</source>
        <translation>어떤 모듈이 있고 서로 어떻게 의존하나요?</translation>
    </message>
    <message>
        <source>Where are errors handled, and which are ignored?</source>
        <translation>오류는 어디서 처리되고 어떤 오류가 무시되나요?</translation>
    </message>
    <message>
        <source>What was decided, by whom, and when?</source>
        <translation>무엇을 누가 언제 결정했나요?</translation>
    </message>
    <message>
        <source>Which tasks and deadlines were agreed, and who owns each?</source>
        <translation>어떤 작업과 기한이 합의되었고 담당자는 누구인가요?</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>아직 해결되지 않은 것은 무엇인가요?</translation>
    </message>
    <message>
        <source>What does this table hold, column by column?</source>
        <translation>이 표에는 열마다 무엇이 들어 있나요?</translation>
    </message>
    <message>
        <source>Which values stand out, and in which rows?</source>
        <translation>어떤 값이 눈에 띄고 어느 행에 있나요?</translation>
    </message>
    <message>
        <source>Which law governs, and how can it be ended?</source>
        <translation>준거법은 무엇이고 어떻게 종료할 수 있나요?</translation>
    </message>
    <message>
        <source>Who are the parties, and what does each owe the other?</source>
        <translation>당사자는 누구이고 서로 어떤 의무를 지나요?</translation>
    </message>
    <message>
        <source>List every date and deadline.</source>
        <translation>모든 날짜와 기한을 나열하세요.</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>조항 찾기</translation>
    </message>
    <message>
        <source>Quote the passage about ___ word for word.</source>
        <translation>___에 관한 구절을 글자 그대로 인용하세요.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compare the documents on ___: a line for each, with the exact words.</source>
        <translation>___에 대해 문서를 비교하세요. 문서마다 한 줄씩, 원문 그대로.</translation>
    </message>
    <message>
        <source>Amounts and dates</source>
        <translation>금액과 날짜</translation>
    </message>
    <message>
        <source>List every amount and date about ___, with what it stands for.</source>
        <translation>___에 관한 모든 금액과 날짜를 의미와 함께 나열하세요.</translation>
    </message>
    <message>
        <source>Check a statement</source>
        <translation>진술 확인</translation>
    </message>
    <message>
        <source>Is this right, according to the documents: ___</source>
        <translation>문서에 따르면 다음이 맞나요: ___</translation>
    </message>
    <message>
        <source>Summarise for someone</source>
        <translation>누군가를 위해 요약</translation>
    </message>
    <message>
        <source>Summarise for ___ in five sentences, with quotations.</source>
        <translation>___을(를) 위해 인용을 붙여 다섯 문장으로 요약하세요.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Who said what about %1</source>
        <translation>%1에 대해 누가 무엇을 말했나</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>아무것도 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No message was found that says this.</source>
        <translation>이를 말하는 메시지를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정 사항</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>미해결 질문</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>누가 무엇을 말했나</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메시지</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1부터 한 주</translation>
    </message>
    <message>
        <source>Every number, date and name stands in the messages named.</source>
        <translation>모든 숫자, 날짜, 이름이 표시된 메시지에 있습니다.</translation>
    </message>
    <message>
        <source>The messages named speak of it. They are no proof: read them.</source>
        <translation>표시된 메시지가 이를 언급합니다. 증거가 아니므로 읽어 보세요.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미완료</translation>
    </message>
</context>
<context>
    <name>SummaryHead</name>
    <message>
        <source>Export  ▾</source>
        <translation>내보내기  ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Who said what about…</source>
        <translation>누가 무엇을 말했나…</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Progress of the summary</source>
        <translation>요약 진행률</translation>
    </message>
    <message>
        <source>One summary for each</source>
        <translation>각각 하나씩 요약</translation>
    </message>
    <message>
        <source>As one, if it fits</source>
        <translation>들어가면 하나로</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>일별</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>주별</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>주제별</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>%1의 요약</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>채팅 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>요약하기</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>Add a chat export to summarise it.</source>
        <translation>요약하려면 채팅 내보내기 파일을 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>메시지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>기간 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept from before</source>
        <translation>이전 것 %1개 유지</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>읽을 것 없음</translation>
    </message>
    <message>
        <source>%1 tokens to read in one pass</source>
        <translation>1회에 토큰 %1개 읽기</translation>
    </message>
    <message>
        <source>%1 tokens to read in %2 passes</source>
        <translation>%2회에 나눠 토큰 %1개 읽기</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>모델을 기다리는 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>토큰 %1 / %2 읽음</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>작성 중</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Summarise the chats</source>
        <translation>채팅 요약</translation>
    </message>
    <message>
        <source>Stop the summary</source>
        <translation>요약 중지</translation>
    </message>
    <message>
        <source>Export the summary as %1</source>
        <translation>요약을 %1(으)로 내보내기</translation>
    </message>
    <message>
        <source>The first period is being read.</source>
        <translation>첫 기간을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Overview, timeline, decisions, action items and open questions, each with its messages. Finished periods are kept: when new messages come, only the open one is read again.</source>
        <translation>개요, 타임라인, 결정 사항, 할 일, 미해결 질문을 각각의 메시지와 함께 보여 줍니다. 끝난 기간은 보관되며, 새 메시지가 오면 진행 중인 기간만 다시 읽습니다.</translation>
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
        <translation>요약 내보내기</translation>
    </message>
    <message>
        <source>The summary cannot be written to %1: choose another place.</source>
        <translation>요약을 %1에 쓸 수 없습니다. 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Cited: %1</source>
        <translation>인용: %1</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Page thumbnails</source>
        <translation>페이지 축소판</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Workspace</source>
        <extracomment>Parts a menu&apos;s text from what stands at its right edge. From this width on, in pixels, names are shown at their full length. Below this width only what one can press is there. The label of a workspace&apos;s stored readings. The workspaces&apos; sizes on disk are to come to `show_sizes`.</extracomment>
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>작업 공간 %1</translation>
    </message>
    <message>
        <source>Conversations  ▾</source>
        <translation>대화  ▾</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>새 작업 공간…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>새 작업 공간</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>작업 공간 이름 바꾸기</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(사본)</translation>
    </message>
    <message>
        <source>Delete the workspace “%1”?</source>
        <translation>작업 공간 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Its conversations are deleted. Your files stay where they are.</source>
        <translation>대화가 삭제됩니다. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Wipe what was read of it, too</source>
        <translation>읽은 내용도 함께 지우기</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>Search conversations…</source>
        <translation>대화 검색…</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>대화 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete the conversation “%1”?</source>
        <translation>대화 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Its questions and answers are deleted.</source>
        <translation>질문과 답변이 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Waiting for the sources to be read</source>
        <translation>자료 읽기를 기다리는 중</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>답변하는 중</translation>
    </message>
    <message>
        <source>Pass %1 of %2</source>
        <translation>%2회 중 %1회</translation>
    </message>
    <message>
        <source>%1 of %2 tokens read</source>
        <translation>토큰 %1 / %2 읽음</translation>
    </message>
    <message>
        <source>≈ not backed by the sources</source>
        <translation>≈ 자료의 뒷받침 없음</translation>
    </message>
    <message>
        <source>0 missing</source>
        <translation>원문에 없음 0</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>답변 복사</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation>이 질문 다시 하기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Change this question and ask it in a branch</source>
        <translation>이 질문을 바꿔 분기에서 질문</translation>
    </message>
    <message>
        <source>Why this cost</source>
        <translation>시간이 든 이유</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>not found · %1/%2 pages read</source>
        <translation>찾지 못함 · %1/%2쪽 읽음</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>first word %1 s</source>
        <translation>첫 단어 %1초</translation>
    </message>
    <message>
        <source>reuse unknown</source>
        <translation>재사용 알 수 없음</translation>
    </message>
    <message>
        <source>%1 tokens reused, %2 read</source>
        <translation>토큰 %1개 재사용, %2개 읽음</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>근거 있음</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>근사</translation>
    </message>
    <message>
        <source>related</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>원문에 없음</translation>
    </message>
</context>
<context>
    <name>ViewerPanel</name>
    <message>
        <source>Open documents</source>
        <translation>열린 문서</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 뒤로</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>있던 위치로 돌아가기</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Show the pages as thumbnails</source>
        <translation>페이지를 축소판으로 보기</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>이것에 대해 질문</translation>
    </message>
    <message>
        <source>Ask about the selected text</source>
        <translation>선택한 텍스트에 대해 질문</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>이 문서에서 찾기</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>찾지 못함</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
</context>
</TS>
