<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AddInstance</name>
    <message>
        <source>Add Object</source>
        <translation>オブジェクトを追加</translation>
    </message>
</context>
<context>
    <name>AddSamples</name>
    <message>
        <source>Add Samples</source>
        <translation>サンプルを追加</translation>
    </message>
</context>
<context>
    <name>AnnotationsFileText</name>
    <message>
        <source>an image of at most %1 pixels</source>
        <translation>%1 画素以下の画像</translation>
    </message>
    <message>
        <source>masks that fit into 16 GiB</source>
        <translation>16 GiB に収まるマスク</translation>
    </message>
    <message>
        <source>an id that no other object has</source>
        <translation>他のオブジェクトにない id</translation>
    </message>
</context>
<context>
    <name>AnnotationsText</name>
    <message>
        <source>a mask of the image&apos;s size, %1 × %2</source>
        <translation>画像の大きさ %1 × %2 のマスク</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;vote&quot;, &quot;sample&quot; or &quot;drawn&quot;</source>
        <translation>「none」「vote」「sample」「drawn」のいずれか</translation>
    </message>
    <message>
        <source>left, top, width and height of a picture</source>
        <translation>画像の左、上、幅、高さ</translation>
    </message>
    <message>
        <source>the name of a sample&apos;s picture, like &quot;7-0123456789abcdef.png&quot;</source>
        <translation>「7-0123456789abcdef.png」のようなサンプル画像の名前</translation>
    </message>
    <message>
        <source>1 to %1 samples</source>
        <translation>1〜%1 サンプル</translation>
    </message>
    <message>
        <source>the index of a sample, above the one before it</source>
        <translation>サンプルの番号（前のものより大きい）</translation>
    </message>
    <message>
        <source>&quot;open&quot;, &quot;done&quot; or &quot;approved&quot;</source>
        <translation>「open」「done」「approved」のいずれか</translation>
    </message>
    <message>
        <source>a choice among what the object has</source>
        <translation>オブジェクトが持つ選択肢のいずれか</translation>
    </message>
</context>
<context>
    <name>ArrangeInstances</name>
    <message>
        <source>Order Objects</source>
        <translation>オブジェクトを並べる</translation>
    </message>
</context>
<context>
    <name>CandidatesJob</name>
    <message>
        <source>Finding part, object and group</source>
        <translation>部分、物体、集まりを検出中</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Majority vote</source>
        <translation>多数決</translation>
    </message>
    <message>
        <source>Vote of at least %1 of %2</source>
        <translation>%2 中 %1 以上の投票</translation>
    </message>
    <message>
        <source>waiting, place %1</source>
        <translation>待機中、%1 番目</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Seed %1, %2</source>
        <translation>シード %1、%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Agreement with the visible pixels: %1. It says how near the model&apos;s own colours are to those of the photograph, before the true pixels are put in.</source>
        <translation>見えている画素との一致度: %1。本物の画素を入れる前の、モデル自身の色が写真の色にどれだけ近いかを表します。</translation>
    </message>
    <message>
        <source>Its picture is not kept; &quot;Make This One Again&quot; brings it back.</source>
        <translation>画像は保存されていません。「これをもう一度作る」で戻せます。</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1、%2 が隠れている</translation>
    </message>
    <message>
        <source>Drawn by hand, %1 hidden</source>
        <translation>手描き、%1 が隠れている</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 hidden</source>
        <translation>サンプル %1、シード %2、%3 が隠れている</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>サンプル %1、%2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>The brighter a hidden pixel, the more samples hold it.</source>
        <translation>隠れた画素が明るいほど、多くのサンプルが含みます。</translation>
    </message>
    <message>
        <source>%1 steps of DDIM, guidance %2, eta %3</source>
        <translation>DDIM %1 ステップ、ガイダンス %2、イータ %3</translation>
    </message>
    <message>
        <source>%1 steps of DPM-Solver++, guidance %2</source>
        <translation>DPM-Solver++ %1 ステップ、ガイダンス %2</translation>
    </message>
    <message>
        <source>%1, shown the whole photo</source>
        <translation>%1、写真全体を使用</translation>
    </message>
    <message>
        <source>agrees %1, seed %2</source>
        <translation>一致度 %1、シード %2</translation>
    </message>
</context>
<context>
    <name>CheckedSave</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>ファイル %1 を保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>画像をエンコードできませんでした。</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>画像をエンコードできませんでした</translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Choose Whole Object</source>
        <translation>全体像を選択</translation>
    </message>
</context>
<context>
    <name>CocoaExport</name>
    <message>
        <source>Object %1 (%2) has no pixels to export.</source>
        <translation>オブジェクト %1（%2）には書き出す画素がありません。</translation>
    </message>
    <message>
        <source>Object %1 (%2) has holes or several pieces, which one polygon cannot hold.</source>
        <translation>オブジェクト %1（%2）には穴や複数の部分があり、1 つの多角形では表せません。</translation>
    </message>
</context>
<context>
    <name>CocoaImport</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>another image has the id %1 too</source>
        <translation>別の画像も id %1 です</translation>
    </message>
    <message>
        <source>The project %1 has the image %2 already.</source>
        <translation>プロジェクト %1 には画像 %2 がすでにあります。</translation>
    </message>
    <message>
        <source>expected the name of a file in the folder of images, found &quot;%1&quot;</source>
        <translation>画像フォルダー内のファイル名のはずが「%1」です</translation>
    </message>
    <message>
        <source>the image&apos;s size is not known, or larger than 200 million pixels</source>
        <translation>画像の大きさが不明か、2 億画素を超えています</translation>
    </message>
    <message>
        <source>expected the size of %1, which is %2 x %3, found %4 x %5</source>
        <translation>%1 の大きさ %2 x %3 のはずが %4 x %5 です</translation>
    </message>
    <message>
        <source>there is no image with the id %1</source>
        <translation>id %1 の画像はありません</translation>
    </message>
</context>
<context>
    <name>CocoaOrigin</name>
    <message>
        <source>expected masks of the image&apos;s size, which is %1 x %2, found one of %3 x %4</source>
        <translation>マスクは画像の大きさ %1 x %2 のはずが、%3 x %4 のものがあります</translation>
    </message>
</context>
<context>
    <name>CocoaReaderText</name>
    <message>
        <source>a number; COCO-A has one flat list, not COCO&apos;s list of lists</source>
        <translation>数値。COCO-A では COCO のような入れ子のリストではなく、1 つの平らなリストを使います</translation>
    </message>
    <message>
        <source>a list of coordinates, or run lengths</source>
        <translation>座標のリスト、またはランレングス</translation>
    </message>
    <message>
        <source>an even number of coordinates, six at least</source>
        <translation>偶数個の座標（6 個以上）</translation>
    </message>
    <message>
        <source>pairs of orders like &quot;1-2,1-3&quot;</source>
        <translation>「1-2,1-3」のような順位の組</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>高さと幅</translation>
    </message>
    <message>
        <source>run lengths of a mask (%1)</source>
        <translation>マスクのランレングス（%1）</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>&quot;annotations&quot; is missing</source>
        <translation>「annotations」がありません</translation>
    </message>
</context>
<context>
    <name>CocoaValidatorText</name>
    <message>
        <source>The object has no name.</source>
        <translation>オブジェクトに名前がありません。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; begins or ends with blanks.</source>
        <translation>名前「%1」の先頭または末尾に空白があります。</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>オブジェクトに画素がありません。</translation>
    </message>
    <message>
        <source>One of visible_mask and invisible_mask is there without the other.</source>
        <translation>visible_mask と invisible_mask の一方しかありません。</translation>
    </message>
    <message>
        <source>Masks are given although nothing is hidden.</source>
        <translation>何も隠れていないのにマスクがあります。</translation>
    </message>
    <message>
        <source>Something is hidden, but there are no masks that say what.</source>
        <translation>何かが隠れていますが、それを示すマスクがありません。</translation>
    </message>
    <message>
        <source>The outline is a mask; several readers take a polygon only.</source>
        <translation>輪郭がマスクです。多角形しか読めないプログラムがあります。</translation>
    </message>
    <message>
        <source>COCO-A has one category: expected 1 or no category_id.</source>
        <translation>COCO-A のカテゴリは 1 つです。category_id は 1 か、なしでなければなりません。</translation>
    </message>
    <message>
        <source>Only detections have an amodal_mask; here the segmentation is the whole object.</source>
        <translation>amodal_mask は検出結果だけのものです。ここでは segmentation が全体像です。</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s, which is %1 x %2.</source>
        <translation>マスクの大きさが画像（%1 x %2）と違います。</translation>
    </message>
    <message>
        <source>The outline leaves the image at (%1, %2).</source>
        <translation>輪郭が (%1, %2) で画像からはみ出しています。</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 個の画素が、見えていながら隠れています。</translation>
    </message>
    <message>
        <source>The outline and the masks differ in %1 pixels.</source>
        <translation>輪郭とマスクが %1 画素違います。</translation>
    </message>
    <message>
        <source>both masks</source>
        <translation>両方のマスク</translation>
    </message>
    <message>
        <source>The area is %1, but %2 cover %3 pixels.</source>
        <translation>面積は %1 ですが、%2は %3 画素です。</translation>
    </message>
    <message>
        <source>The rate is %1, but %2 of the area is hidden.</source>
        <translation>割合は %1 ですが、隠れているのは面積の %2 です。</translation>
    </message>
    <message>
        <source>There are no images.</source>
        <translation>画像がありません。</translation>
    </message>
    <message>
        <source>Another image has the id %1 too.</source>
        <translation>別の画像も id %1 です。</translation>
    </message>
    <message>
        <source>There is no object, and COCO-A&apos;s evaluator fails on such an image: leave it out.</source>
        <translation>オブジェクトがありません。COCO-A の評価プログラムはこのような画像で失敗するため、除いてください。</translation>
    </message>
    <message>
        <source>The size is not the number of regions, which is %1.</source>
        <translation>size が領域の数 %1 と違います。</translation>
    </message>
    <message>
        <source>Another annotation has the id %1 too.</source>
        <translation>別のアノテーションも id %1 です。</translation>
    </message>
    <message>
        <source>There is no image with the id %1.</source>
        <translation>id %1 の画像はありません。</translation>
    </message>
    <message>
        <source>The image has another annotation; most readers take the first only.</source>
        <translation>この画像には別のアノテーションもあります。多くのプログラムは最初のものしか読みません。</translation>
    </message>
    <message>
        <source>The order is %1; the nearest object has 1.</source>
        <translation>順位が %1 です。最も手前のオブジェクトは 1 です。</translation>
    </message>
    <message>
        <source>Another object of the image has the order %1 too.</source>
        <translation>この画像の別のオブジェクトも順位 %1 です。</translation>
    </message>
    <message>
        <source>Regions stand front to back without gaps: expected %1, found %2.</source>
        <translation>領域は手前から奥へ隙間なく並びます。%1 のはずが %2 です。</translation>
    </message>
    <message>
        <source>The pair %1 names a region that is not there.</source>
        <translation>組 %1 は存在しない領域を指しています。</translation>
    </message>
    <message>
        <source>The pair %1 does not name the nearer object first.</source>
        <translation>組 %1 は手前のオブジェクトが先になっていません。</translation>
    </message>
    <message>
        <source>The image is too large: not all of its pixels were checked.</source>
        <translation>画像が大きすぎるため、すべての画素は検査していません。</translation>
    </message>
    <message>
        <source>The run lengths are a list; several readers take a string only.</source>
        <translation>ランレングスがリストです。文字列しか読めないプログラムがあります。</translation>
    </message>
    <message>
        <source>The objects %1 and %2 overlap, but the pair is missing.</source>
        <translation>オブジェクト %1 と %2 は重なっていますが、組がありません。</translation>
    </message>
    <message>
        <source>The objects %1 and %2 do not overlap, but the pair is there.</source>
        <translation>オブジェクト %1 と %2 は重なっていませんが、組があります。</translation>
    </message>
    <message>
        <source>Images and annotations do not stand in the same sequence from here on.</source>
        <translation>ここから先、画像とアノテーションの並びが一致しません。</translation>
    </message>
    <message>
        <source>There are %1 images and %2 annotations; some readers expect one for each.</source>
        <translation>画像が %1 個、アノテーションが %2 個あります。1 対 1 を前提とするプログラムがあります。</translation>
    </message>
</context>
<context>
    <name>CompletionJob</name>
    <message>
        <source>Completing the object</source>
        <translation>オブジェクトを補完中</translation>
    </message>
    <message>
        <source>Completing &quot;%1&quot;</source>
        <translation>「%1」を補完中</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>モデルを準備中</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>CompletionPipelineText</name>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>The number of samples must be 1 to 16, not %1.</source>
        <translation>サンプル数は 1〜16 です（%1 は不可）。</translation>
    </message>
    <message>
        <source>The number of steps must be 1 to 1000, not %1.</source>
        <translation>ステップ数は 1〜1000 です（%1 は不可）。</translation>
    </message>
    <message>
        <source>The guidance scale must be 0 to 100, not %1.</source>
        <translation>ガイダンススケールは 0〜100 です（%1 は不可）。</translation>
    </message>
    <message>
        <source>Guidance must begin at a noise-to-signal ratio of 0 or more and end above it.</source>
        <translation>ガイダンスはノイズ対信号比 0 以上で始まり、それより上で終わらなければなりません。</translation>
    </message>
    <message>
        <source>Eta must be 0 to 1, not %1.</source>
        <translation>イータは 0〜1 です（%1 は不可）。</translation>
    </message>
    <message>
        <source>Only DPM-Solver++ lets the spacing of its steps be chosen.</source>
        <translation>ステップの間隔を選べるのは DPM-Solver++ だけです。</translation>
    </message>
    <message>
        <source>The photo must be an RGB picture of 8 bits a channel.</source>
        <translation>写真は各チャンネル 8 ビットの RGB 画像でなければなりません。</translation>
    </message>
    <message>
        <source>The visible mask must have the photo&apos;s size, %1, not %2.</source>
        <translation>可視マスクは写真と同じ大きさ（%1）でなければなりません（%2 は不可）。</translation>
    </message>
    <message>
        <source>The visible mask is empty: there is nothing to complete.</source>
        <translation>可視マスクが空のため、補完するものがありません。</translation>
    </message>
    <message>
        <source>The model %1 did not return %2 squares of %3 pixels with alpha.</source>
        <translation>モデル %1 は、アルファ付き %3 画素の正方形 %2 枚を返しませんでした。</translation>
    </message>
</context>
<context>
    <name>CousinExport</name>
    <message>
        <source>There is no category &quot;%1&quot; among those that were given.</source>
        <translation>指定されたカテゴリに「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>DepthCue</name>
    <message>
        <source>There is no depth cue &quot;%1&quot;, only lower-edge and order.</source>
        <translation>奥行きの手がかり「%1」はありません。lower-edge と order だけです。</translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message>
        <source>Masks are given for image %1, which the ground truth does not have.</source>
        <translation>正解にない画像 %1 のマスクがあります。</translation>
    </message>
    <message>
        <source>The masks of image %1 cannot be compared: %2.</source>
        <translation>画像 %1 のマスクを比較できません: %2。</translation>
    </message>
</context>
<context>
    <name>DiscardSample</name>
    <message>
        <source>Discard Sample</source>
        <translation>サンプルを破棄</translation>
    </message>
</context>
<context>
    <name>EvaluationJournal</name>
    <message>
        <source>&quot;%1&quot; is %2 there and %3 now</source>
        <translation>「%1」はそこでは %2、今は %3 です</translation>
    </message>
    <message>
        <source>it says more than this version knows</source>
        <translation>このバージョンが知らない内容があります</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>高さと幅</translation>
    </message>
    <message>
        <source>run lengths of a mask</source>
        <translation>マスクのランレングス</translation>
    </message>
    <message>
        <source>another process is writing to it</source>
        <translation>別のプロセスが書き込み中です</translation>
    </message>
    <message>
        <source>its folder cannot be written into</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>記録 %1 を開けません: %2。</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MiB</source>
        <translation>64 MiB を超える行があります</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>its first line is not that of a journal</source>
        <translation>先頭行が記録のものではありません</translation>
    </message>
    <message>
        <source>it belongs to another evaluation (%1); choose another folder, or remove it</source>
        <translation>別の評価（%1）のものです。別のフォルダーを選ぶか、削除してください</translation>
    </message>
    <message>
        <source>The journal %1 could not be written: %2.</source>
        <translation>記録 %1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2.</source>
        <translation>記録 %1 は使えません: %2。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save the Whole Object</source>
        <translation>全体像を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>%1 annotations (*.json)</source>
        <translation>%1 アノテーション (*.json)</translation>
    </message>
    <message>
        <source>Export Layers</source>
        <translation>レイヤーを書き出す</translation>
    </message>
    <message>
        <source>OpenRaster pictures (*.ora)</source>
        <translation>OpenRaster 画像 (*.ora)</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>作業を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Open a Photograph or a Project</source>
        <translation>写真またはプロジェクトを開く</translation>
    </message>
    <message>
        <source>Pictures and projects (%1 project.json);;All files (*)</source>
        <translation>画像とプロジェクト (%1 project.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Photographs</source>
        <translation>写真のフォルダーを開く</translation>
    </message>
    <message>
        <source>Where Is %1 Now?</source>
        <translation>%1 は今どこですか?</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>画像 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>%1 Close and lose the last changes?</source>
        <translation>%1閉じて最後の変更を失ってもよいですか?</translation>
    </message>
    <message>
        <source>&amp;Close and Lose Them</source>
        <translation>閉じて失う(&amp;C)</translation>
    </message>
    <message>
        <source>Open a Model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Weights (%1);;All files (*)</source>
        <translation>重み (%1);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>GrabcutSegmenter</name>
    <message>
        <source>GrabCut</source>
        <translation>GrabCut</translation>
    </message>
</context>
<context>
    <name>HeldOutExport</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs and %2 whole objects in scenes are held out.</source>
        <translation>何も作れません: 取り置きは切り抜き %1 個、場面の全体像 %2 個です。</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs to complete, %2 to occlude with and %3 photographs are held out.</source>
        <translation>何も作れません: 取り置きは補完する切り抜き %1 個、遮るもの %2 個、写真 %3 枚です。</translation>
    </message>
    <message>
        <source>No photograph could be made in which %1 to %2 % of an object are hidden.</source>
        <translation>オブジェクトの %1〜%2 % が隠れた写真を作れませんでした。</translation>
    </message>
</context>
<context>
    <name>ImageHeaderText</name>
    <message>
        <source>%1 is not a picture that can be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM.</source>
        <translation>%1 は読み込める画像ではありません。JPEG、PNG、WebP、TIFF、BMP、PNM のいずれかが必要です。</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which cannot be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM. Save it as PNG in another program first.</source>
        <translation>%1 は %2 ファイルで、読み込めません。JPEG、PNG、WebP、TIFF、BMP、PNM のいずれかが必要です。先に別のプログラムで PNG として保存してください。</translation>
    </message>
    <message>
        <source>%1 is a %2 file whose header is damaged or cut short.</source>
        <translation>%1 は %2 ファイルですが、ヘッダーが壊れているか途切れています。</translation>
    </message>
</context>
<context>
    <name>ImageSummaryText</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 は正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>ImportStage</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>ファイル %1 を保存できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>InferenceLoaderText</name>
    <message>
        <source>The module %1 that runs the networks was not found in %2.</source>
        <translation>ネットワークを実行するモジュール %1 が %2 に見つかりません。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>%1 is not a module of this program: it has no symbol %2.</source>
        <translation>%1 はこのプログラムのモジュールではありません。シンボル %2 がありません。</translation>
    </message>
    <message>
        <source>The module that runs the networks could not be loaded: %1</source>
        <translation>ネットワークを実行するモジュールを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1 belongs to another version of this program: its interface has number %2, expected was %3.</source>
        <translation>%1 は別のバージョンのプログラムのものです。インターフェース番号が %3 ではなく %2 です。</translation>
    </message>
</context>
<context>
    <name>JobOutcome</name>
    <message>
        <source>There is not enough memory left for this.</source>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>An unexpected error ended the work: %1</source>
        <translation>予期しないエラーで作業が終了しました: %1</translation>
    </message>
    <message>
        <source>An unknown error ended the work.</source>
        <translation>不明なエラーで作業が終了しました。</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an array of %1 values</source>
        <translation>%1 個の値の配列</translation>
    </message>
    <message>
        <source>%1 is too large a file: JSON of at most 2 GiB is read.</source>
        <translation>%1 は大きすぎます。読み込める JSON は 2 GiB までです。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is not as it should be at %2: %3.</source>
        <translation>%1 の %2 が正しくありません: %3。</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>%1 のはずが %2 です</translation>
    </message>
    <message>
        <source>%1 holds a string of more than 16 MiB.</source>
        <translation>%1 に 16 MiB を超える文字列があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>「%1」が 2 つあります</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds a number that is too large.</source>
        <translation>%1 は正しい JSON ではありません。大きすぎる数値があります。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text makes no sense at byte %2.</source>
        <translation>%1 は正しい JSON ではありません。%2 バイト目の文が理解できません。</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 の入れ子が %2 段を超えています。</translation>
    </message>
    <message>
        <source>%1 holds an object of more than %2 keys.</source>
        <translation>%1 に %2 個を超えるキーを持つオブジェクトがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice in an object</source>
        <translation>オブジェクトの中に「%1」が 2 つあります</translation>
    </message>
</context>
<context>
    <name>KnownModelText</name>
    <message>
        <source>No model: cuts along colours and edges, needs more clicks and shows no previews</source>
        <translation>モデルなし: 色と縁に沿って切ります。クリックが多く必要で、プレビューはありません</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使った写真(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport As</source>
        <translation>形式を選んで書き出す(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>選択(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ModelRegistryText</name>
    <message>
        <source>The list of models %1 cannot be read: %2.</source>
        <translation>モデル一覧 %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The list of models %1 is damaged: %2.</source>
        <translation>モデル一覧 %1 が壊れています: %2。</translation>
    </message>
    <message>
        <source>Put the file into one of these folders, or name it with --model.</source>
        <translation>ファイルをこれらのフォルダーのいずれかに置くか、--model で指定してください。</translation>
    </message>
    <message>
        <source>Get the file from %1 and put it into one of these folders.</source>
        <translation>%1 からファイルを入手し、これらのフォルダーのいずれかに置いてください。</translation>
    </message>
    <message>
        <source>The list of models %1 was not found in %2.</source>
        <translation>モデル一覧 %1 が %2 に見つかりません。</translation>
    </message>
    <message>
        <source>The weights %1 of the model &quot;%2&quot; were not found in %3. %4</source>
        <translation>モデル「%2」の重み %1 が %3 に見つかりません。%4</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;: it is neither a file nor one of the names %2.</source>
        <translation>モデル「%1」はありません。ファイルでも、%2 のいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x、y、幅、高さ</translation>
    </message>
    <message>
        <source>the image&apos;s height and width</source>
        <translation>画像の高さと幅</translation>
    </message>
    <message>
        <source>Another image has this id too.</source>
        <translation>別の画像も同じ id です。</translation>
    </message>
    <message>
        <source>Another category has this id too.</source>
        <translation>別のカテゴリも同じ id です。</translation>
    </message>
    <message>
        <source>Another annotation has this id too.</source>
        <translation>別のアノテーションも同じ id です。</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>そのようなカテゴリはありません。</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>そのような画像はありません。</translation>
    </message>
    <message>
        <source>The image is too large to be checked.</source>
        <translation>画像が大きすぎるため検査できません。</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>オブジェクトに画素がありません。</translation>
    </message>
    <message>
        <source>%1 visible pixels are not of the whole object.</source>
        <translation>%1 個の見えている画素が全体像に含まれていません。</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 個の画素が、見えていながら隠れています。</translation>
    </message>
    <message>
        <source>The box is not the mask&apos;s.</source>
        <translation>枠がマスクと一致しません。</translation>
    </message>
</context>
<context>
    <name>OccludedRegion</name>
    <message>
        <source>%1: the masks of annotation %2, order %3, cannot be used: %4.</source>
        <translation>%1: アノテーション %2、順位 %3 のマスクは使えません: %4。</translation>
    </message>
</context>
<context>
    <name>OpenCv</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>この大きさの画像にはメモリーが足りません。</translation>
    </message>
    <message>
        <source>The image library failed in %1: %2.</source>
        <translation>画像ライブラリーが %1 で失敗しました: %2。</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>The picture %1 does not exist.</source>
        <translation>画像 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device; expected a picture.</source>
        <translation>%1 はファイルではなくフォルダーか装置です。画像が必要です。</translation>
    </message>
    <message>
        <source>The picture %1 could not be opened: %2.</source>
        <translation>画像 %1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>The picture %1 could not be read: %2.</source>
        <translation>画像 %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>%1 は空です。1 バイトもありません。</translation>
    </message>
    <message>
        <source>%1 is too large a file: pictures of at most %2 are read.</source>
        <translation>%1 は大きすぎます。読み込める画像は %2 までです。</translation>
    </message>
    <message>
        <source>%1 has no pixels: its header says %2 x %3.</source>
        <translation>%1 に画素がありません。ヘッダーには %2 x %3 とあります。</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 x %3 pixels; at most %4 million pixels and %5 on a side are read.</source>
        <translation>%1 は大きすぎます。%2 x %3 画素ありますが、読み込めるのは %4 百万画素、1 辺 %5 画素までです。</translation>
    </message>
    <message>
        <source>%1 is a %2 file that is cut short: the end of the picture is missing.</source>
        <translation>%1 は途切れた %2 ファイルです。画像の終わりがありません。</translation>
    </message>
    <message>
        <source>%1 is a WebP animation, which cannot be read: expected a still picture. Save one frame of it as PNG in another program first.</source>
        <translation>%1 は WebP アニメーションで、読み込めません。静止画が必要です。先に別のプログラムで 1 コマを PNG として保存してください。</translation>
    </message>
    <message>
        <source>The file is cut short: a part of the picture is missing and shown in grey.</source>
        <translation>ファイルが途切れています。欠けた部分は灰色で表示されます。</translation>
    </message>
    <message>
        <source>The file holds several pictures: the first one is shown.</source>
        <translation>ファイルに複数の画像があります。最初の画像を表示します。</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>内容が壊れています</translation>
    </message>
    <message>
        <source>%1 is a %2 file that could not be decoded: %3.</source>
        <translation>%1 は %2 ファイルですが、デコードできませんでした: %3。</translation>
    </message>
    <message>
        <source>%1 holds values that are neither 8-bit nor 16-bit whole numbers; only those are read.</source>
        <translation>%1 の値は 8 ビット整数でも 16 ビット整数でもありません。読み込めるのはこれらだけです。</translation>
    </message>
    <message>
        <source>The picture is transparent in places: they are shown on white.</source>
        <translation>画像に透明な部分があります。白い背景で表示します。</translation>
    </message>
    <message>
        <source>%1 is no cut-out: it has no transparent pixel that would tell the object from its surroundings.</source>
        <translation>%1 は切り抜きではありません。オブジェクトと周囲を分ける透明な画素がありません。</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>There is no project in the folder %1.</source>
        <translation>フォルダー %1 にプロジェクトがありません。</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>オブジェクト %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The image %1 has another size than its annotations.</source>
        <translation>画像 %1 の大きさがアノテーションと違います。</translation>
    </message>
</context>
<context>
    <name>ProjectExportJob</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 を書き出しています</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>the path of an image</source>
        <translation>画像のパス</translation>
    </message>
    <message>
        <source>a file name of its own that ends in .json</source>
        <translation>.json で終わる固有のファイル名</translation>
    </message>
</context>
<context>
    <name>ProjectFolderText</name>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>ファイル %1 を読み込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>The folder %1 cannot be written, so the project can only be read.</source>
        <translation>フォルダー %1 に書き込めないため、プロジェクトは読み取り専用です。</translation>
    </message>
    <message>
        <source>The project %1 can only be read: its file %2 cannot be locked.</source>
        <translation>プロジェクト %1 は読み取り専用です。ファイル %2 をロックできません。</translation>
    </message>
    <message>
        <source>The project %1 is open in another window (process %2 on %3), so this one can only read it. If that window is gone, delete %4.</source>
        <translation>プロジェクト %1 は別のウィンドウ（%3 のプロセス %2）で開かれているため、ここでは読み取り専用です。そのウィンドウがもうない場合は %4 を削除してください。</translation>
    </message>
</context>
<context>
    <name>ProjectOpeningText</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>ファイルまたはフォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>%1 The file is left as it is, and the project can only be read.</source>
        <translation>%1ファイルはそのままにし、プロジェクトは読み取り専用になります。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: expected %2.</source>
        <translation>フォルダー %1 に画像がありません。%2 が必要です。</translation>
    </message>
</context>
<context>
    <name>ProjectVersionText</name>
    <message>
        <source>%1 was written by a newer Unocclude: its version is %2, this program reads up to %3.</source>
        <translation>%1 はより新しい Unocclude で書かれました。バージョンは %2 ですが、このプログラムが読めるのは %3 までです。</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>The point (%1, %2) is said to be both on the object and not.</source>
        <translation>点 (%1, %2) が、オブジェクト上でもあり外でもあるとされています。</translation>
    </message>
    <message>
        <source>The box covers no pixel of the photo of %1 pixels.</source>
        <translation>枠が %1 画素の写真のどの画素も覆っていません。</translation>
    </message>
    <message>
        <source>Nothing is pointed at: click on the object or draw a box around it.</source>
        <translation>何も指していません。オブジェクトをクリックするか、枠で囲んでください。</translation>
    </message>
    <message>
        <source>No point on the object lies inside the photo of %1 pixels.</source>
        <translation>オブジェクト上の点が %1 画素の写真の中にありません。</translation>
    </message>
</context>
<context>
    <name>ProvenanceText</name>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>an array of %1 numbers</source>
        <translation>%1 個の数値の配列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a seed: a whole number of 64 bits</source>
        <translation>シード: 64 ビットの整数</translation>
    </message>
</context>
<context>
    <name>ReaderReport</name>
    <message>
        <source>The licence is not a number, nor &quot;?&quot; as BSDS has it.</source>
        <translation>ライセンスが数値でも、BSDS の「?」でもありません。</translation>
    </message>
    <message>
        <source>It needs &quot;coco_url&quot; or &quot;bsds_url&quot;.</source>
        <translation>「coco_url」か「bsds_url」が必要です。</translation>
    </message>
    <message>
        <source>It needs &quot;date_captured&quot;, or &quot;data_captured&quot; as BSDS has it.</source>
        <translation>「date_captured」、または BSDS のような「data_captured」が必要です。</translation>
    </message>
    <message>
        <source>It fails on an image without regions: leave it out.</source>
        <translation>領域のない画像で失敗します。除いてください。</translation>
    </message>
    <message>
        <source>There is no image with this id.</source>
        <translation>この id の画像はありません。</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first annotation only, and this is another.</source>
        <translation>画像の最初のアノテーションしか読みません。これは別のものです。</translation>
    </message>
    <message>
        <source>Another annotation has this id too, and only one of them is kept.</source>
        <translation>別のアノテーションも同じ id で、一方しか残りません。</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, and there is none.</source>
        <translation>一覧の同じ位置の画像を使いますが、ありません。</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, which is another.</source>
        <translation>一覧の同じ位置の画像を使いますが、別の画像です。</translation>
    </message>
    <message>
        <source>It knows one category, which is 1.</source>
        <translation>カテゴリは 1 だけです。</translation>
    </message>
    <message>
        <source>The pair &quot;%1&quot; names no two regions.</source>
        <translation>組「%1」は 2 つの領域を指していません。</translation>
    </message>
    <message>
        <source>It passes over a single pair when it scores the depth order.</source>
        <translation>奥行き順を評価するとき、1 組だけの場合は無視されます。</translation>
    </message>
    <message>
        <source>An order below 1 means &quot;not matched&quot; to it.</source>
        <translation>1 未満の順位は「対応なし」の意味になります。</translation>
    </message>
    <message>
        <source>The polygon is a list of lists; COCO-A has one flat list.</source>
        <translation>多角形が入れ子のリストです。COCO-A では 1 つの平らなリストを使います。</translation>
    </message>
    <message>
        <source>The outline is run lengths, and it takes polygons only.</source>
        <translation>輪郭がランレングスですが、多角形しか読めません。</translation>
    </message>
    <message>
        <source>It fails on an image that has no annotation: leave it out.</source>
        <translation>アノテーションのない画像で失敗します。除いてください。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>It decodes run lengths that are a text, not a list.</source>
        <translation>文字列のランレングスだけを読み、リストは読みません。</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s height and width.</source>
        <translation>マスクの大きさが画像の高さと幅ではありません。</translation>
    </message>
    <message>
        <source>Another annotation has this id too, which it refuses.</source>
        <translation>別のアノテーションも同じ id のため、拒否されます。</translation>
    </message>
    <message>
        <source>There is no image with this id: the object is passed over.</source>
        <translation>この id の画像がないため、オブジェクトは無視されます。</translation>
    </message>
    <message>
        <source>There is no category with this id.</source>
        <translation>この id のカテゴリはありません。</translation>
    </message>
    <message>
        <source>It refuses objects that are to be ignored.</source>
        <translation>無視すべきオブジェクトは拒否されます。</translation>
    </message>
    <message>
        <source>It looks for the mask under &quot;segmentation&quot;; without it the object has a box alone.</source>
        <translation>マスクを「segmentation」から読みます。なければ枠だけになります。</translation>
    </message>
    <message>
        <source>The mask is run lengths: set INPUT.MASK_FORMAT to &quot;bitmask&quot;.</source>
        <translation>マスクがランレングスです。INPUT.MASK_FORMAT を「bitmask」にしてください。</translation>
    </message>
    <message>
        <source>No polygon has three points: the object is passed over.</source>
        <translation>3 点ある多角形がないため、オブジェクトは無視されます。</translation>
    </message>
    <message>
        <source>It takes one polygon for an object, and there are %1.</source>
        <translation>オブジェクトごとに多角形は 1 つですが、%1 個あります。</translation>
    </message>
    <message>
        <source>Image %1 has no entry, and each needs one: add it with &quot;regions&quot;: [].</source>
        <translation>画像 %1 の項目がありません。どの画像にも必要です。&quot;regions&quot;: [] で追加してください。</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first entry only, and this is another.</source>
        <translation>画像の最初の項目しか読みません。これは別のものです。</translation>
    </message>
    <message>
        <source>The ground truth has no image with this id.</source>
        <translation>正解にこの id の画像がありません。</translation>
    </message>
    <message>
        <source>An id below 1 means &quot;not matched&quot; to it.</source>
        <translation>1 未満の id は「対応なし」の意味になります。</translation>
    </message>
</context>
<context>
    <name>RegionEvaluator</name>
    <message>
        <source>%1 of %2 has %3 x %4 pixels, where the ground truth says %5 x %6.</source>
        <translation>%2 の%1は %3 x %4 画素ですが、正解では %5 x %6 です。</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The true picture of an object</source>
        <translation>オブジェクトの正解画像</translation>
    </message>
</context>
<context>
    <name>RemoveInstance</name>
    <message>
        <source>Remove Object</source>
        <translation>オブジェクトを削除</translation>
    </message>
</context>
<context>
    <name>RenameInstance</name>
    <message>
        <source>Rename Object</source>
        <translation>オブジェクトの名前を変更</translation>
    </message>
</context>
<context>
    <name>ReorderInstances</name>
    <message>
        <source>Bring Object Forward</source>
        <translation>オブジェクトを前面へ</translation>
    </message>
    <message>
        <source>Send Object Backward</source>
        <translation>オブジェクトを背面へ</translation>
    </message>
</context>
<context>
    <name>ReviewImage</name>
    <message>
        <source>Review Image</source>
        <translation>画像を確認</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>SamplePicturesText</name>
    <message>
        <source>The picture %1 of a sample could not be read: %2.</source>
        <translation>サンプルの画像 %1 を読み込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 × %3 pixels; its annotations expect %4 × %5.</source>
        <translation>%1 は %2 × %3 画素の画像ですが、アノテーションは %4 × %5 を前提としています。</translation>
    </message>
    <message>
        <source>The picture %1 of a sample is damaged.</source>
        <translation>サンプルの画像 %1 が壊れています。</translation>
    </message>
</context>
<context>
    <name>SampleRecipeText</name>
    <message>
        <source>The copied seed</source>
        <translation>コピーしたシード</translation>
    </message>
    <message>
        <source>one of the batch&apos;s seeds</source>
        <translation>バッチのシードのいずれか</translation>
    </message>
</context>
<context>
    <name>SaveJob</name>
    <message>
        <source>Saving the project</source>
        <translation>プロジェクトを保存中</translation>
    </message>
</context>
<context>
    <name>ScanJob</name>
    <message>
        <source>Looking through the images</source>
        <translation>画像を確認中</translation>
    </message>
</context>
<context>
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>「%1」は COCO アノテーションファイルではありません: %2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>256 MB を超えています。</translation>
    </message>
    <message>
        <source>The mask of annotation %1 has not the size of its photograph &quot;%2&quot;.</source>
        <translation>注釈 %1 のマスクの大きさが写真「%2」と違います。</translation>
    </message>
</context>
<context>
    <name>SegmentJob</name>
    <message>
        <source>Finding the visible part</source>
        <translation>見えている部分を検出中</translation>
    </message>
</context>
<context>
    <name>SetAttributes</name>
    <message>
        <source>Change Attributes</source>
        <translation>属性を変更</translation>
    </message>
</context>
<context>
    <name>SetHypotheses</name>
    <message>
        <source>Keep as Hypothesis</source>
        <translation>仮説として残す</translation>
    </message>
</context>
<context>
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>オブジェクトを指す</translation>
    </message>
    <message>
        <source>Choose Part or Group</source>
        <translation>部分または集まりを選択</translation>
    </message>
</context>
<context>
    <name>SetReview</name>
    <message>
        <source>Change State</source>
        <translation>状態を変更</translation>
    </message>
</context>
<context>
    <name>SetSamples</name>
    <message>
        <source>Complete Object</source>
        <translation>オブジェクトを補完</translation>
    </message>
</context>
<context>
    <name>SourceSplit</name>
    <message>
        <source>The split file &quot;%1&quot; could not be read: %2</source>
        <translation>分割ファイル「%1」を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>lists of names</source>
        <translation>名前のリスト</translation>
    </message>
</context>
<context>
    <name>SpooledLines</name>
    <message>
        <source>A temporary file in %1 could not be used: %2.</source>
        <translation>%1 の一時ファイルを使えませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>StateOcclusion</name>
    <message>
        <source>State Occlusion</source>
        <translation>隠れ方を指定</translation>
    </message>
    <message>
        <source>Take Occlusion Back</source>
        <translation>隠れ方を取り消す</translation>
    </message>
</context>
<context>
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>アーカイブに入るのは 2 GiB、65535 ファイルまでです。</translation>
    </message>
</context>
<context>
    <name>ThumbnailJob</name>
    <message>
        <source>Making a thumbnail</source>
        <translation>サムネイルを作成中</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り %1 時間 %2 分</translation>
    </message>
</context>
<context>
    <name>WarmUpJob</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Whole objects from partly hidden ones.</source>
        <translation>一部が隠れたものから全体像を。</translation>
    </message>
    <message>
        <source>Where the model computes: auto, cpu or cuda[:n].</source>
        <translation>モデルを計算する場所: auto、cpu、cuda[:n]。</translation>
    </message>
    <message>
        <source>A photograph, a folder of them or a project to open.</source>
        <translation>開く写真、写真のフォルダー、またはプロジェクト。</translation>
    </message>
</context>
<context>
    <name>unocclude::AboutDialog</name>
    <message>
        <source>About Unocclude</source>
        <translation>Unocclude について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Whole objects from partly hidden ones. The samples are proposals: what is hidden cannot be known.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Built with Qt %2, OpenCV, nlohmann-json and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;一部が隠れたものから全体像を。サンプルは提案です。隠れている部分を知ることはできません。&lt;/p&gt;&lt;p&gt;Apache License 2.0。Qt %2、OpenCV、nlohmann-json、LibTorch を使用しています。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>unocclude::ActionWiring</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>unocclude::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Sample Photograph</source>
        <translation>サンプル写真を開く(&amp;S)</translation>
    </message>
    <message>
        <source>Try the program with a photograph that comes with it</source>
        <translation>付属の写真で試します</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Save Whole &amp;Object…</source>
        <translation>全体像を保存(&amp;O)…</translation>
    </message>
    <message>
        <source>Save the chosen whole object as a PNG picture with transparency</source>
        <translation>選んだ全体像を透明な PNG 画像として保存します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Save all objects for programs that read %1</source>
        <translation>%1 を読むプログラム向けにすべてのオブジェクトを保存します</translation>
    </message>
    <message>
        <source>&amp;Export COCO-A…</source>
        <translation>COCO-A を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save all objects as COCO-A annotations</source>
        <translation>すべてのオブジェクトを COCO-A アノテーションとして保存します</translation>
    </message>
    <message>
        <source>&amp;COCO…</source>
        <translation>COCO(&amp;C)…</translation>
    </message>
    <message>
        <source>COCOA-c&amp;ls…</source>
        <translation>COCOA-cls(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;D2SA…</source>
        <translation>D2SA(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;KINS…</source>
        <translation>KINS(&amp;K)…</translation>
    </message>
    <message>
        <source>KINS &amp;2020…</source>
        <translation>KINS 2020(&amp;2)…</translation>
    </message>
    <message>
        <source>La&amp;yers (OpenRaster)…</source>
        <translation>レイヤー (OpenRaster)(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save the photograph and all objects as layers, for Krita, GIMP and other painting programs</source>
        <translation>写真とすべてのオブジェクトを、Krita や GIMP などで使えるレイヤーとして保存します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Copy Whole Object</source>
        <translation>全体像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture of the chosen whole object</source>
        <translation>選んだ全体像の画像をコピーします</translation>
    </message>
    <message>
        <source>Re&amp;name Object</source>
        <translation>オブジェクトの名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Give the object a name</source>
        <translation>オブジェクトに名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected point, or else the object</source>
        <translation>選んだ点を、なければオブジェクトを削除します</translation>
    </message>
    <message>
        <source>&amp;New Object</source>
        <translation>新しいオブジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>The next click begins a new object</source>
        <translation>次のクリックで新しいオブジェクトを始めます</translation>
    </message>
    <message>
        <source>&amp;Include Points</source>
        <translation>含める点(&amp;I)</translation>
    </message>
    <message>
        <source>Click what belongs to the object; right click what does not</source>
        <translation>オブジェクトに属する所をクリック、属さない所は右クリック</translation>
    </message>
    <message>
        <source>E&amp;xclude Points</source>
        <translation>除く点(&amp;X)</translation>
    </message>
    <message>
        <source>Click what does not belong to the object; right click what does</source>
        <translation>オブジェクトに属さない所をクリック、属する所は右クリック</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>枠(&amp;B)</translation>
    </message>
    <message>
        <source>Drag a box around the object</source>
        <translation>ドラッグしてオブジェクトを枠で囲みます</translation>
    </message>
    <message>
        <source>Remo&amp;ve Box</source>
        <translation>枠を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Find the object by its points alone</source>
        <translation>点だけでオブジェクトを検出します</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>補完(&amp;C)</translation>
    </message>
    <message>
        <source>Show what the whole object could look like</source>
        <translation>全体像の候補を表示します</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>中止(&amp;A)</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>実行中の処理を止めます</translation>
    </message>
    <message>
        <source>&amp;More Samples</source>
        <translation>サンプルを追加(&amp;M)</translation>
    </message>
    <message>
        <source>Draw more whole objects with a new seed</source>
        <translation>新しいシードで全体像をさらに描きます</translation>
    </message>
    <message>
        <source>&amp;Discard Sample</source>
        <translation>サンプルを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Take the sample out of the choice and the vote</source>
        <translation>サンプルを選択肢と投票から外します</translation>
    </message>
    <message>
        <source>Choose Majority &amp;Vote</source>
        <translation>多数決を選択(&amp;V)</translation>
    </message>
    <message>
        <source>Choose what most samples agree on</source>
        <translation>多くのサンプルが一致するものを選びます</translation>
    </message>
    <message>
        <source>Choose N&amp;one</source>
        <translation>何も選ばない(&amp;O)</translation>
    </message>
    <message>
        <source>Keep only the visible part</source>
        <translation>見えている部分だけを残します</translation>
    </message>
    <message>
        <source>Choose Sample &amp;%1</source>
        <translation>サンプル &amp;%1 を選択</translation>
    </message>
    <message>
        <source>Choose sample %1</source>
        <translation>サンプル %1 を選択</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大します</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小します</translation>
    </message>
    <message>
        <source>Original &amp;Size</source>
        <translation>等倍(&amp;S)</translation>
    </message>
    <message>
        <source>Show one pixel of the photograph as one of the screen</source>
        <translation>写真の 1 画素を画面の 1 画素で表示します</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>Show &amp;Masks</source>
        <translation>マスクを表示(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>デスクトップに合わせて明るくまたは暗く</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>すべてのキーを表示します</translation>
    </message>
    <message>
        <source>&amp;About Unocclude</source>
        <translation>Unocclude について(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and model</source>
        <translation>バージョン、ライセンス、モデル</translation>
    </message>
    <message>
        <source>Open a photograph or a project</source>
        <translation>写真またはプロジェクトを開きます</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all photographs in a folder, or the project in it</source>
        <translation>フォルダー内のすべての写真、またはその中のプロジェクトを開きます</translation>
    </message>
    <message>
        <source>Forget what was opened recently</source>
        <translation>最近開いたものの一覧を消します</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>今すぐ保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save at once; everything is saved by itself anyway</source>
        <translation>すぐに保存します。いずれにせよ自動で保存されます</translation>
    </message>
    <message>
        <source>B&amp;rush</source>
        <translation>ブラシ(&amp;R)</translation>
    </message>
    <message>
        <source>Paint into the mask; right button or Shift rubs out</source>
        <translation>マスクに描きます。右ボタンまたは Shift で消します</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Rub out of the mask; right button or Shift paints</source>
        <translation>マスクを消します。右ボタンまたは Shift で描きます</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>多角形(&amp;P)</translation>
    </message>
    <message>
        <source>Outline a part of the mask corner by corner; right button or Shift cuts it out</source>
        <translation>マスクの一部を角ごとに囲みます。右ボタンまたは Shift で切り取ります</translation>
    </message>
    <message>
        <source>Rec&amp;tangle</source>
        <translation>長方形(&amp;T)</translation>
    </message>
    <message>
        <source>Fill a rectangle of the mask; right button or Shift cuts it out</source>
        <translation>マスクを長方形で塗ります。右ボタンまたは Shift で切り取ります</translation>
    </message>
    <message>
        <source>&amp;Hides</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Drag from an object to one that it hides</source>
        <translation>オブジェクトから、それが隠しているものへドラッグします</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next image of the list</source>
        <translation>一覧の次の画像へ移動します</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the image before this one</source>
        <translation>前の画像へ移動します</translation>
    </message>
    <message>
        <source>Next &amp;Unfinished Image</source>
        <translation>次の未完了の画像(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the next image that is not done</source>
        <translation>次の未完了の画像へ移動します</translation>
    </message>
    <message>
        <source>Image &amp;Done</source>
        <translation>画像を完了(&amp;D)</translation>
    </message>
    <message>
        <source>The work on all objects of the image is done</source>
        <translation>画像の全オブジェクトの作業が完了しました</translation>
    </message>
    <message>
        <source>Image &amp;Approved</source>
        <translation>画像を承認(&amp;A)</translation>
    </message>
    <message>
        <source>All objects of the image were looked at again and are right</source>
        <translation>画像のすべてのオブジェクトが再確認され、正しいとされています</translation>
    </message>
    <message>
        <source>&amp;Find Image</source>
        <translation>画像を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Search the images by name and label</source>
        <translation>名前とラベルで画像を検索します</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Image…</source>
        <translation>見つからない画像の場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>Say where an image is that was moved or renamed</source>
        <translation>移動または名前変更された画像の場所を指定します</translation>
    </message>
    <message>
        <source>&amp;Wider: Part, Object, Group</source>
        <translation>広く: 部分、物体、集まり(&amp;W)</translation>
    </message>
    <message>
        <source>Show the next larger thing that the click could mean; after the largest the smallest</source>
        <translation>クリックが意味しうる次に大きいものを表示します。最大の次は最小です</translation>
    </message>
    <message>
        <source>Na&amp;rrower: Group, Object, Part</source>
        <translation>狭く: 集まり、物体、部分(&amp;R)</translation>
    </message>
    <message>
        <source>Show the next smaller thing that the click could mean; after the smallest the largest</source>
        <translation>クリックが意味しうる次に小さいものを表示します。最小の次は最大です</translation>
    </message>
    <message>
        <source>&amp;About Click Models…</source>
        <translation>クリックモデルについて(&amp;A)…</translation>
    </message>
    <message>
        <source>Which models turn clicks into masks, and where to get them</source>
        <translation>クリックをマスクに変えるモデルと、その入手先</translation>
    </message>
    <message>
        <source>&amp;Keep as Hypothesis</source>
        <translation>仮説として残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the sample beside the chosen one, because it may be right as well</source>
        <translation>選んだもののほかに、正しいかもしれないサンプルとして残します</translation>
    </message>
    <message>
        <source>Make This One A&amp;gain</source>
        <translation>これをもう一度作る(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the sample anew from its seed: the same model and device give the same bytes</source>
        <translation>シードからサンプルを描き直します。同じモデルと装置なら同じ結果になります</translation>
    </message>
    <message>
        <source>Copy &amp;Seed and Settings</source>
        <translation>シードと設定をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy what drew the sample, so that it can be drawn again</source>
        <translation>サンプルを描いた条件をコピーし、描き直せるようにします</translation>
    </message>
    <message>
        <source>&amp;Draw from Seed…</source>
        <translation>シードから描く(&amp;D)…</translation>
    </message>
    <message>
        <source>Draw the whole object of a seed that was copied or written down</source>
        <translation>コピーまたは書き留めたシードの全体像を描きます</translation>
    </message>
    <message>
        <source>Complete &amp;All Objects of the Image</source>
        <translation>画像の全オブジェクトを補完(&amp;A)</translation>
    </message>
    <message>
        <source>Queue every object of the photograph that has no whole yet</source>
        <translation>全体像のない写真のオブジェクトをキューに入れます</translation>
    </message>
    <message>
        <source>Complete All Objects of the &amp;Project</source>
        <translation>プロジェクトの全オブジェクトを補完(&amp;P)</translation>
    </message>
    <message>
        <source>Queue every object of all photographs that has no whole yet</source>
        <translation>全体像のない全写真のオブジェクトをキューに入れます</translation>
    </message>
    <message>
        <source>&amp;Pause the Queue</source>
        <translation>キューを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let the running completion finish, and start no other</source>
        <translation>実行中の補完を終え、次を始めません</translation>
    </message>
    <message>
        <source>Cancel All &amp;Completions</source>
        <translation>すべての補完を中止(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the running completion and empty the queue</source>
        <translation>実行中の補完を止め、キューを空にします</translation>
    </message>
    <message>
        <source>Show what lies over the photograph; hold C or ` to hide it for a moment</source>
        <translation>写真の上の表示を出します。C または ` を押している間は隠れます</translation>
    </message>
    <message>
        <source>Preview &amp;Clicks</source>
        <translation>クリックをプレビュー(&amp;C)</translation>
    </message>
    <message>
        <source>Show what a click would select while the mouse moves over the photograph</source>
        <translation>マウスを写真の上で動かす間、クリックで選ばれるものを表示します</translation>
    </message>
    <message>
        <source>&amp;Whole Objects in the Middle</source>
        <translation>全体像を中央に(&amp;W)</translation>
    </message>
    <message>
        <source>Fill the window with the whole objects instead of the photograph</source>
        <translation>写真の代わりに全体像でウィンドウを満たします</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>White and yellow on black, with strong borders</source>
        <translation>黒地に白と黄、太い枠線</translation>
    </message>
    <message>
        <source>Comp&amp;ute Devices…</source>
        <translation>計算デバイス(&amp;U)…</translation>
    </message>
    <message>
        <source>On which processor or graphics card models compute</source>
        <translation>モデルがどのプロセッサーまたはグラフィックカードで計算するか</translation>
    </message>
    <message>
        <source>&amp;About Completion Models…</source>
        <translation>補完モデルについて(&amp;A)…</translation>
    </message>
    <message>
        <source>Which models synthesise whole objects, and where to get them</source>
        <translation>全体像を生成するモデルと、その入手先</translation>
    </message>
</context>
<context>
    <name>unocclude::BrushTool</name>
    <message>
        <source>Brush Stroke</source>
        <translation>ブラシの一筆</translation>
    </message>
    <message>
        <source>Eraser Stroke</source>
        <translation>消しゴムの一筆</translation>
    </message>
</context>
<context>
    <name>unocclude::Canvas</name>
    <message>
        <source>Photograph</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>unocclude::CanvasPresenter</name>
    <message>
        <source>No photograph is open.</source>
        <translation>写真が開かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 by %3 pixels, %n object(s)</source>
        <translation>
            <numerusform>%1、%2 × %3 画素、オブジェクト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, completed</source>
        <translation>%1、補完済み</translation>
    </message>
    <message>
        <source>%1, visible part</source>
        <translation>%1、見えている部分</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % が隠れている</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>見えている部分のみ</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionController</name>
    <message>
        <source>Every object has been completed already.</source>
        <translation>すべてのオブジェクトは補完済みです。</translation>
    </message>
    <message>
        <source>The same whole object came again, equal in every byte.</source>
        <translation>同じ全体像がもう一度得られました。1 バイトも違いません。</translation>
    </message>
    <message>
        <source>Another whole object came of the same seed, and was added: the model, the device or the visible part is not the same as before.</source>
        <translation>同じシードから別の全体像ができ、追加されました。モデル、装置、または見えている部分が以前と違います。</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionOptionsPanel</name>
    <message>
        <source>Show the &amp;whole photo</source>
        <translation>写真全体を見せる(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New seed each time</source>
        <translation>毎回新しいシード(&amp;N)</translation>
    </message>
    <message>
        <source>How many whole objects to draw at once</source>
        <translation>一度に描く全体像の数</translation>
    </message>
    <message>
        <source>More steps take longer and can give more detail</source>
        <translation>ステップが多いほど時間がかかり、細部が増えることがあります</translation>
    </message>
    <message>
        <source>How strictly a sample follows the visible part; 1 switches guidance off</source>
        <translation>サンプルが見えている部分にどれだけ忠実か。1 でガイダンスなし</translation>
    </message>
    <message>
        <source>DDIM</source>
        <translation>DDIM</translation>
    </message>
    <message>
        <source>DPM-Solver++</source>
        <translation>DPM-Solver++</translation>
    </message>
    <message>
        <source>The method that turns noise into a picture</source>
        <translation>ノイズを画像に変える方法</translation>
    </message>
    <message>
        <source>Fresh noise at every DDIM step: 0 none, 1 as in training</source>
        <translation>DDIM の各ステップで加える新しいノイズ: 0 はなし、1 は学習時と同じ</translation>
    </message>
    <message>
        <source>Shows the model the whole photo, squashed to a square, instead of a square around the object: as published results of pix2gestalt were made</source>
        <translation>オブジェクト周囲の正方形の代わりに、正方形に縮めた写真全体をモデルに見せます。pix2gestalt の公表結果はこうして作られました</translation>
    </message>
    <message>
        <source>The same seed and settings give the same samples again</source>
        <translation>同じシードと設定からは同じサンプルが得られます</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>サンプル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>ガイダンス(&amp;G)</translation>
    </message>
    <message>
        <source>Samp&amp;ler</source>
        <translation>サンプラー(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ta</source>
        <translation>イータ(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>シード(&amp;E)</translation>
    </message>
    <message>
        <source>Guidance in the m&amp;iddle only</source>
        <translation>ガイダンスは中間のみ(&amp;I)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>Exact draws as this model was judged best; Fast asks the network as seldom as the vote bears it</source>
        <translation>「正確」はこのモデルが最も良く評価された設定で生成します。「高速」は投票結果が保たれる限りネットワークの呼び出しを減らします</translation>
    </message>
    <message>
        <source>Follows the visible part less strictly at the first and last steps, which are quicker then</source>
        <translation>最初と最後のステップでは見えている部分への忠実さを緩めます。その分速くなります</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionQueue</name>
    <message>
        <source>The visible part of the object was changed while its whole was being drawn.</source>
        <translation>全体像を描いている間に、見えている部分が変更されました。</translation>
    </message>
</context>
<context>
    <name>unocclude::DeviceController</name>
    <message>
        <source>Looking for devices</source>
        <translation>デバイスを探しています</translation>
    </message>
</context>
<context>
    <name>unocclude::DevicesDialog</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Devices to compute on</source>
        <translation>計算に使えるデバイス</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 中 %1 空き</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What speaks against a device</source>
        <translation>デバイスが使えない理由</translation>
    </message>
    <message>
        <source>&amp;Use This Device</source>
        <translation>このデバイスを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>The drivers are being asked.</source>
        <translation>ドライバーに問い合わせています。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The best there is, now %1</source>
        <translation>利用できる最良のもの（現在は %1）</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>unocclude::HoverController</name>
    <message>
        <source>Previewing a click</source>
        <translation>クリックをプレビュー中</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageDesk</name>
    <message>
        <source>%1 The file is left as it is, and the image can only be looked at.</source>
        <translation>%1ファイルはそのままにし、画像は閲覧だけできます。</translation>
    </message>
    <message>
        <source>%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.</source>
        <translation>%1 は %2 × %3 画素の画像のものですが、%4 は %5 × %6 です。</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageListModel</name>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>damaged annotations</source>
        <translation>アノテーションが壊れています</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>オブジェクトなし</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>完了、%1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>承認済み、%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) done</source>
        <translation>
            <numerusform>オブジェクト %1 / %n 個完了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Search names and labels</source>
        <translation>名前とラベルを検索</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>画像を検索</translation>
    </message>
    <message>
        <source>Shows the images whose name or labels hold every word; &quot;label:cup&quot; looks at labels alone</source>
        <translation>名前またはラベルがすべての語を含む画像を表示します。「label:cup」はラベルだけを見ます</translation>
    </message>
    <message>
        <source>State of the images shown</source>
        <translation>表示する画像の状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>With Objects</source>
        <translation>オブジェクトあり</translation>
    </message>
    <message>
        <source>Without Objects</source>
        <translation>オブジェクトなし</translation>
    </message>
    <message>
        <source>Missing or Damaged</source>
        <translation>見つからない・壊れている</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 / %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>見えている部分のみ</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % が隠れている</translation>
    </message>
    <message>
        <source>majority vote, %1</source>
        <translation>多数決、%1</translation>
    </message>
    <message>
        <source>sample %1, %2</source>
        <translation>サンプル %1、%2</translation>
    </message>
    <message>
        <source>drawn by hand, %1</source>
        <translation>手描き、%1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>waiting, place %1 in the queue</source>
        <translation>待機中、キューの %1 番目</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>モデルを準備中</translation>
    </message>
    <message>
        <source>check the whole</source>
        <translation>全体像を確認</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceNumbers</name>
    <message>
        <source>Object %1</source>
        <translation>オブジェクト %1</translation>
    </message>
</context>
<context>
    <name>unocclude::InstancesPanel</name>
    <message>
        <source>Objects, front to back</source>
        <translation>オブジェクト（手前から奥へ）</translation>
    </message>
    <message>
        <source>The first object is the nearest. Drag an object to change its depth.</source>
        <translation>先頭のオブジェクトが最も手前です。ドラッグすると奥行きが変わります。</translation>
    </message>
</context>
<context>
    <name>unocclude::LabelEdit</name>
    <message>
        <source>Name of the object</source>
        <translation>オブジェクトの名前</translation>
    </message>
</context>
<context>
    <name>unocclude::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Whole Objects</source>
        <translation>全体像</translation>
    </message>
    <message>
        <source>Unocclude</source>
        <translation>Unocclude</translation>
    </message>
    <message>
        <source>%1[*] - Unocclude</source>
        <translation>%1[*] - Unocclude</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>What Hides What</source>
        <translation>隠れの関係</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Click Mo&amp;del</source>
        <translation>クリックモデル(&amp;D)</translation>
    </message>
    <message>
        <source>Completion Mod&amp;el</source>
        <translation>補完モデル(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (read-only) - Unocclude</source>
        <translation>%1（読み取り専用） - Unocclude</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskActions</name>
    <message>
        <source>Edit &amp;Whole Mask</source>
        <translation>全体マスクを編集(&amp;W)</translation>
    </message>
    <message>
        <source>Brush, eraser, polygon and rectangle change the whole mask; else the visible one</source>
        <translation>ブラシ、消しゴム、多角形、長方形が全体マスクを変えます。オフでは可視マスクを変えます</translation>
    </message>
    <message>
        <source>S&amp;maller Brush</source>
        <translation>ブラシを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Shift and wheel</source>
        <translation>ブラシを小さくします。Shift とホイールでも</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>ブラシを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>Make the brush larger; also Shift and wheel</source>
        <translation>ブラシを大きくします。Shift とホイールでも</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>穴を埋める(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the holes of the mask</source>
        <translation>マスクの穴を埋めます</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>最大の部分だけ残す(&amp;K)</translation>
    </message>
    <message>
        <source>Drop all pieces of the mask but the largest</source>
        <translation>マスクの最大の部分以外を除きます</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>広げる(&amp;G)</translation>
    </message>
    <message>
        <source>Widen the mask by a pixel all around</source>
        <translation>マスクを全周 1 画素広げます</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>狭める(&amp;S)</translation>
    </message>
    <message>
        <source>Narrow the mask by a pixel all around</source>
        <translation>マスクを全周 1 画素狭めます</translation>
    </message>
    <message>
        <source>Keep to &amp;Evidence</source>
        <translation>証拠に合わせる(&amp;E)</translation>
    </message>
    <message>
        <source>Add the visible pixels that the whole misses, and take away hidden ones that no object in front hides</source>
        <translation>全体像に足りない見えている画素を加え、手前に隠すものがない画素を除きます</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskController</name>
    <message>
        <source>Fill Holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Keep Largest Piece</source>
        <translation>最大の部分だけ残す</translation>
    </message>
    <message>
        <source>Grow Mask</source>
        <translation>マスクを広げる</translation>
    </message>
    <message>
        <source>Shrink Mask</source>
        <translation>マスクを狭める</translation>
    </message>
    <message>
        <source>Keep to Evidence</source>
        <translation>証拠に合わせる</translation>
    </message>
</context>
<context>
    <name>unocclude::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>All messages, oldest first</source>
        <translation>すべてのメッセージ（古い順）</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelMenu</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（ありません）</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelWiring</name>
    <message>
        <source>Click Models</source>
        <translation>クリックモデル</translation>
    </message>
    <message>
        <source>Completion Models</source>
        <translation>補完モデル</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelsDialog</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>このモデルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>内容:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Looked for in:</source>
        <translation>検索場所:</translation>
    </message>
    <message>
        <source>Get it from:</source>
        <translation>入手先:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>ライセンス:</translation>
    </message>
    <message>
        <source>in use, on %1</source>
        <translation>使用中（%1）</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectActions</name>
    <message>
        <source>Pre&amp;vious Object</source>
        <translation>前のオブジェクト(&amp;V)</translation>
    </message>
    <message>
        <source>Take the next nearer object in hand</source>
        <translation>次に手前のオブジェクトを選びます</translation>
    </message>
    <message>
        <source>Ne&amp;xt Object</source>
        <translation>次のオブジェクト(&amp;X)</translation>
    </message>
    <message>
        <source>Take the next farther object in hand</source>
        <translation>次に奥のオブジェクトを選びます</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>手前へ(&amp;W)</translation>
    </message>
    <message>
        <source>Put the object one nearer in the list</source>
        <translation>一覧でオブジェクトを 1 つ手前にします</translation>
    </message>
    <message>
        <source>Send &amp;Backward</source>
        <translation>奥へ(&amp;B)</translation>
    </message>
    <message>
        <source>Put the object one farther in the list</source>
        <translation>一覧でオブジェクトを 1 つ奥にします</translation>
    </message>
    <message>
        <source>Order &amp;List by Arrows</source>
        <translation>矢印に従って並べる(&amp;L)</translation>
    </message>
    <message>
        <source>Put the list into the order that the arrows ask for</source>
        <translation>一覧を矢印が求める順に並べます</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>未完了(&amp;O)</translation>
    </message>
    <message>
        <source>The object is being worked on</source>
        <translation>オブジェクトは作業中です</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>The object is done</source>
        <translation>オブジェクトは完了しました</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>承認済み(&amp;A)</translation>
    </message>
    <message>
        <source>The object has been looked at and approved</source>
        <translation>オブジェクトは確認され、承認されました</translation>
    </message>
    <message>
        <source>&amp;Stuff</source>
        <translation>数えられないもの(&amp;S)</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>空、草、砂など、数えられないもの</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>はみ出し(&amp;T)</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>画面の外へはみ出しています</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>難しい(&amp;F)</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>人でも確信が持てません</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>奥行き(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>属性(&amp;A)</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectDetails</name>
    <message>
        <source>&amp;Stuff</source>
        <translation>数えられないもの(&amp;S)</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>空、草、砂など、数えられないもの</translation>
    </message>
    <message>
        <source>Tr&amp;uncated</source>
        <translation>はみ出し(&amp;U)</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>画面の外へはみ出しています</translation>
    </message>
    <message>
        <source>D&amp;ifficult</source>
        <translation>難しい(&amp;I)</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>人でも確信が持てません</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>What speaks against the whole</source>
        <translation>全体像に反する点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>No object is in hand.</source>
        <translation>対象のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>%1 % of the whole is hidden.</source>
        <translation>全体の %1 % が隠れています。</translation>
    </message>
    <message>
        <source>There is no whole yet: what is hidden is not known.</source>
        <translation>まだ全体像がなく、何が隠れているか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n visible pixel(s) are missing from the whole.</source>
        <translation>
            <numerusform>見えている %n 画素が全体像に含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden pixel(s) lie under no object in front.</source>
        <translation>
            <numerusform>隠れている %n 画素の手前にオブジェクトがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No object in front of it is marked, so nothing says where it may be hidden.</source>
        <translation>手前のオブジェクトが示されていないため、どこが隠れうるか分かりません。</translation>
    </message>
    <message>
        <source>The samples were made before the visible mask was edited.</source>
        <translation>サンプルは可視マスクの編集前に作られたものです。</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionListModel</name>
    <message>
        <source>%1 hides %2</source>
        <translation>%1 が %2 を隠す</translation>
    </message>
    <message>
        <source>These hide each other in a circle: %1.</source>
        <translation>これらは循環して隠し合っています: %1。</translation>
    </message>
    <message>
        <source>%1 covers all of %2 and lies in front of it: nothing of it could be seen.</source>
        <translation>%1 は %2 の全体を覆って手前にあり、まったく見えなくなるはずです。</translation>
    </message>
    <message>
        <source>%1 and %2 share no pixel, so neither hides the other.</source>
        <translation>%1 と %2 は画素を共有しないため、互いに隠しません。</translation>
    </message>
    <message>
        <source>The list has %1 behind %2.</source>
        <translation>一覧では %1 は %2 より奥です。</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionPanel</name>
    <message>
        <source>The object in front</source>
        <translation>手前のオブジェクト</translation>
    </message>
    <message>
        <source>The object that it hides</source>
        <translation>それが隠すオブジェクト</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>What hides what</source>
        <translation>隠れの関係</translation>
    </message>
    <message>
        <source>Arrows are stronger than the list of objects. With the arrow tool drag from one object to another.</source>
        <translation>矢印はオブジェクトの一覧より優先されます。矢印ツールで、あるオブジェクトから別のオブジェクトへドラッグします。</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>unocclude::PointingWiring</name>
    <message>
        <source>What you pointed at has one meaning only for this model.</source>
        <translation>このモデルでは、指したものの意味は 1 つだけです。</translation>
    </message>
</context>
<context>
    <name>unocclude::PolygonTool</name>
    <message>
        <source>Fill Polygon</source>
        <translation>多角形を塗る</translation>
    </message>
    <message>
        <source>Cut Polygon Out</source>
        <translation>多角形を切り取る</translation>
    </message>
</context>
<context>
    <name>unocclude::PreparationController</name>
    <message>
        <source>Reading the next photograph</source>
        <translation>次の写真を読み込み中</translation>
    </message>
    <message>
        <source>Preparing the photograph</source>
        <translation>写真を準備中</translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were not there before joined the project.</source>
        <translation>
            <numerusform>新しい画像 %n 枚がプロジェクトに加わりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectWiring</name>
    <message>
        <source>There is no %1 any more; Image &gt; Locate Missing Image… says where it is now.</source>
        <translation>%1 はもうありません。「画像」&gt;「見つからない画像の場所を指定…」で今の場所を指定できます。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were found again.</source>
        <translation>
            <numerusform>%n 枚の画像が見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::QueueModel</name>
    <message>
        <source>place %1</source>
        <translation>%1 番目</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>モデルを準備中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Object in %1</source>
        <translation>%1 のオブジェクト</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>unocclude::QueuePanel</name>
    <message>
        <source>Completions, the next first</source>
        <translation>補完（次のものが先頭）</translation>
    </message>
    <message>
        <source>Drag a waiting completion to give it another turn.</source>
        <translation>待機中の補完をドラッグすると順番が変わります。</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>キュー全体の進み具合</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>順番を早く</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>順番を遅く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel this completion, or dismiss its failure</source>
        <translation>この補完を中止するか、失敗を消します</translation>
    </message>
    <message>
        <source>Nothing is being completed.</source>
        <translation>補完中のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) failed.</source>
        <translation>
            <numerusform>%n 件の補完が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 完了</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>unocclude::RectangleTool</name>
    <message>
        <source>Fill Rectangle</source>
        <translation>長方形を塗る</translation>
    </message>
    <message>
        <source>Cut Rectangle Out</source>
        <translation>長方形を切り取る</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleWall</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>選べる全体像</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Press Enter to see what the whole object could look like.</source>
        <translation>Enter キーで全体像の候補を表示します。</translation>
    </message>
    <message>
        <source>Whole objects will appear here.</source>
        <translation>全体像はここに表示されます。</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>モデルを準備中</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s left</source>
        <translation>ステップ %1 / %2、残り %3 秒</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>None chosen. Click a whole object or press its number.</source>
        <translation>未選択です。全体像をクリックするか、番号キーを押してください。</translation>
    </message>
    <message>
        <source>Waiting, place %1 in the queue</source>
        <translation>待機中、キューの %1 番目</translation>
    </message>
</context>
<context>
    <name>unocclude::SeedDesk</name>
    <message>
        <source>Seed %1 and its settings were copied.</source>
        <translation>シード %1 とその設定をコピーしました。</translation>
    </message>
    <message>
        <source>Draw from Seed</source>
        <translation>シードから描く</translation>
    </message>
    <message>
        <source>A seed, or what was copied from a sample:</source>
        <translation>シード、またはサンプルからコピーした内容:</translation>
    </message>
</context>
<context>
    <name>unocclude::SegmenterController</name>
    <message>
        <source>Loading the click model</source>
        <translation>クリックモデルを読み込み中</translation>
    </message>
</context>
<context>
    <name>unocclude::ShortcutSheet</name>
    <message>
        <source>On the photograph</source>
        <translation>写真の上で</translation>
    </message>
    <message>
        <source>Belongs to the object</source>
        <translation>オブジェクトに属する</translation>
    </message>
    <message>
        <source>click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>属さない</translation>
    </message>
    <message>
        <source>right click, Alt+click</source>
        <translation>右クリック、Alt+クリック</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>点を動かす</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>マウスの位置で拡大縮小</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>middle drag, Space and drag</source>
        <translation>中ボタンでドラッグ、Space とドラッグ</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>写真だけを表示</translation>
    </message>
    <message>
        <source>Point with the keyboard</source>
        <translation>キーボードで指す</translation>
    </message>
    <message>
        <source>arrow keys, with Shift ten pixels</source>
        <translation>矢印キー（Shift で 10 画素）</translation>
    </message>
    <message>
        <source>Include or exclude there</source>
        <translation>その位置で含める・除く</translation>
    </message>
    <message>
        <source>full stop, comma</source>
        <translation>ピリオド、コンマ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Paint, or rub out</source>
        <translation>描く・消す</translation>
    </message>
    <message>
        <source>drag; right drag or Shift does the opposite</source>
        <translation>ドラッグ。右ドラッグまたは Shift で逆</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift とホイール</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>多角形を閉じる</translation>
    </message>
    <message>
        <source>Enter, double click, its first corner</source>
        <translation>Enter、ダブルクリック、最初の角</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>最後の角を取り消す</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>hold C or `</source>
        <translation>C または ` を押し続ける</translation>
    </message>
    <message>
        <source>On the whole objects</source>
        <translation>全体像の上で</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>click, Space</source>
        <translation>クリック、Space</translation>
    </message>
    <message>
        <source>Keep as another hypothesis</source>
        <translation>別の仮説として残す</translation>
    </message>
    <message>
        <source>click the pin</source>
        <translation>ピンをクリック</translation>
    </message>
    <message>
        <source>Zoom all of them and the photograph</source>
        <translation>写真とともにすべて拡大縮小</translation>
    </message>
    <message>
        <source>Pan all of them and the photograph</source>
        <translation>写真とともにすべて移動</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Blink with the photograph</source>
        <translation>写真と交互に表示</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Restore A&amp;ll</source>
        <translation>すべて元に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新しいキー:</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>それでも割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 は「%2」に割り当てられており、失われます。</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>操作を選ぶとキーを変更できます。</translation>
    </message>
    <message>
        <source>Take one into another program</source>
        <translation>ほかのプログラムに渡す</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Ctrl を押しながらドラッグ</translation>
    </message>
</context>
<context>
    <name>unocclude::StartPage</name>
    <message>
        <source>Open a photograph, click something that is partly hidden, and see what it could be as a whole.</source>
        <translation>写真を開き、一部が隠れたものをクリックすると、全体像の候補が見られます。</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>unocclude::StatusLine</name>
    <message>
        <source>Position in the photograph</source>
        <translation>写真内の位置</translation>
    </message>
    <message>
        <source>Size of the photograph</source>
        <translation>写真の大きさ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>File %1, SHA-256 %2</source>
        <translation>ファイル %1、SHA-256 %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Opening the photograph…</source>
        <translation>写真を開いています…</translation>
    </message>
    <message>
        <source>This image can only be looked at.</source>
        <translation>この画像は閲覧のみできます。</translation>
    </message>
    <message>
        <source>Finding the visible part…</source>
        <translation>見えている部分を検出中…</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>補完中です。Esc で中止します。</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>1〜9 または V で選択。R で追加、N で別のオブジェクト、Ctrl+E で書き出し。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>物体</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集まり</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>最有力</translation>
    </message>
    <message>
        <source>Click model</source>
        <translation>クリックモデル</translation>
    </message>
    <message>
        <source>What turns clicks into masks</source>
        <translation>クリックをマスクに変えるもの</translation>
    </message>
    <message>
        <source>loading the click model…</source>
        <translation>クリックモデルを読み込み中…</translation>
    </message>
    <message>
        <source>%1: preparing, %2 %</source>
        <translation>%1: 準備中、%2 %</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (M).</source>
        <translation>一部が隠れたオブジェクトをクリックするか、枠で囲んでください (M)。</translation>
    </message>
    <message>
        <source>%1, %2 of %3: W shows the next. Enter completes it.</source>
        <translation>%1、%2 / %3。W で次を表示、Enter で補完します。</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. W shows part or group. Enter completes it.</source>
        <translation>オブジェクトでない所を右クリック。W で部分や集まりを表示。Enter で補完します。</translation>
    </message>
    <message>
        <source>Completion model</source>
        <translation>補完モデル</translation>
    </message>
    <message>
        <source>What draws whole objects</source>
        <translation>全体像を生成するもの</translation>
    </message>
</context>
<context>
    <name>unocclude::TakeHome</name>
    <message>
        <source>The whole object was saved to %1.</source>
        <translation>全体像を %1 に保存しました。</translation>
    </message>
    <message>
        <source>The picture of the whole object was copied.</source>
        <translation>全体像の画像をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>オブジェクト %n 個を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were saved as layers of %1.</source>
        <translation>
            <numerusform>オブジェクト %n 個を %1 のレイヤーとして保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::WallControls</name>
    <message>
        <source>How whole objects are shown</source>
        <translation>全体像の表示方法</translation>
    </message>
    <message>
        <source>Whole objects over the photograph, their outlines, or the objects alone. Hold C to see the photograph without them.</source>
        <translation>写真の上の全体像、その輪郭、または全体像だけ。C を押している間は写真だけを表示します。</translation>
    </message>
    <message>
        <source>Over the photo</source>
        <translation>写真の上に</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How opaque whole objects lie over the photograph</source>
        <translation>写真の上の全体像の不透明度</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>サンプルの順序</translation>
    </message>
    <message>
        <source>Samples by their numbers, or by how near their own colours are to the visible pixels. The numbers stay with the samples.</source>
        <translation>サンプルを番号順、または自身の色が見えている画素に近い順に並べます。番号は変わりません。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Best agreement first</source>
        <translation>一致度の高い順</translation>
    </message>
    <message>
        <source>Worst agreement first</source>
        <translation>一致度の低い順</translation>
    </message>
    <message>
        <source>Samples that a pixel of the vote needs</source>
        <translation>投票で 1 画素に必要なサンプル数</translation>
    </message>
    <message>
        <source>How many samples must hold a pixel. To the left everything that any sample shows, to the right only what all agree on.</source>
        <translation>1 つの画素を含むべきサンプルの数。左端はどれかのサンプルが示すものすべて、右端は全サンプルが一致するものだけです。</translation>
    </message>
    <message>
        <source>How much the samples agree about what is hidden: what two of them have in common there, as a share of what either has, averaged over all pairs. 1: all are the same. Near 0: the object is ambiguous, look closely or draw more.</source>
        <translation>隠れた部分についてサンプルがどれだけ一致するか。2 つのサンプルの共通部分が、どちらかにある部分に占める割合を、全組で平均したものです。1 はすべて同じ。0 に近いときは曖昧なので、よく見るか、さらに描いてください。</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>一致度 %1</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>%2 中 %1 以上</translation>
    </message>
</context>
</TS>
