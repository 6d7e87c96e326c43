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
        <source>Open a Photograph</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;All files (*)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;すべてのファイル (*)</translation>
    </message>
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
        <source>Unexported objects</source>
        <translation>書き出していないオブジェクト</translation>
    </message>
    <message>
        <source>The objects of %1 have not been exported. Leave them?</source>
        <translation>%1 のオブジェクトはまだ書き出されていません。放棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>放棄する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>作業を続ける(&amp;K)</translation>
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
    <name>ObjectValidator</name>
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
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x、y、幅、高さ</translation>
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
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>「%1」は COCO アノテーションファイルではありません: %2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>256 MB を超えています。</translation>
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
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>オブジェクトを指す</translation>
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
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>アーカイブに入るのは 2 GiB、65535 ファイルまでです。</translation>
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
        <source>A photograph to open.</source>
        <translation>開く写真。</translation>
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
        <source>Open a photograph</source>
        <translation>写真を開きます</translation>
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
        <source>Forget the photographs opened recently</source>
        <translation>最近使った写真の一覧を消します</translation>
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
        <source>Show what lies over the photograph; hold ` to hide it for a moment</source>
        <translation>写真の上の表示を出します。` を押している間は隠れます</translation>
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
</context>
<context>
    <name>unocclude::InstanceDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>オブジェクトの名前</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
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
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleDelegate</name>
    <message>
        <source>Majority, %1 % hidden</source>
        <translation>多数決、%1 % が隠れている</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleListModel</name>
    <message>
        <source>Majority vote, %1 % hidden</source>
        <translation>多数決、%1 % が隠れている</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 % hidden</source>
        <translation>サンプル %1、シード %2、%3 % が隠れている</translation>
    </message>
    <message>
        <source>Sample %1, waiting</source>
        <translation>サンプル %1、待機中</translation>
    </message>
    <message>
        <source>Sample %1, step %2 of %3</source>
        <translation>サンプル %1、ステップ %2 / %3</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>選べる全体像</translation>
    </message>
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
        <source>hold `</source>
        <translation>` を押し続ける</translation>
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
        <source>Model</source>
        <translation>モデル</translation>
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
        <source>Finding the visible part…</source>
        <translation>見えている部分を検出中…</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (B).</source>
        <translation>一部が隠れたオブジェクトをクリックするか、枠で囲んでください (B)。</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>補完中です。Esc で中止します。</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. Enter completes it.</source>
        <translation>オブジェクトでない所を右クリック。Enter で補完します。</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>1〜9 または V で選択。R で追加、N で別のオブジェクト、Ctrl+E で書き出し。</translation>
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
    <message>
        <source>The format&apos;s outline has no holes and one piece only: %1 keeps %2 % of its shape.</source>
        <translation>この形式の輪郭は穴のない 1 つの部分だけです。%1 の形は %2 % 保たれます。</translation>
    </message>
</context>
</TS>
