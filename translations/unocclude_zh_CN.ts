<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddInstance</name>
    <message>
        <source>Add Object</source>
        <translation>添加对象</translation>
    </message>
</context>
<context>
    <name>CheckedSave</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>无法保存文件 %1：%2。</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>图片无法编码。</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>图片无法编码</translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Choose Whole Object</source>
        <translation>选择完整对象</translation>
    </message>
</context>
<context>
    <name>CocoaExport</name>
    <message>
        <source>Object %1 (%2) has no pixels to export.</source>
        <translation>对象 %1（%2）没有可导出的像素。</translation>
    </message>
    <message>
        <source>Object %1 (%2) has holes or several pieces, which one polygon cannot hold.</source>
        <translation>对象 %1（%2）有孔或由多块组成，一个多边形无法表示。</translation>
    </message>
</context>
<context>
    <name>CocoaImport</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>another image has the id %1 too</source>
        <translation>另一幅图像也使用 id %1</translation>
    </message>
    <message>
        <source>The project %1 has the image %2 already.</source>
        <translation>项目 %1 中已有图像 %2。</translation>
    </message>
    <message>
        <source>expected the name of a file in the folder of images, found &quot;%1&quot;</source>
        <translation>应为图像文件夹中的文件名，实际为“%1”</translation>
    </message>
    <message>
        <source>the image&apos;s size is not known, or larger than 200 million pixels</source>
        <translation>图像大小未知，或超过 2 亿像素</translation>
    </message>
    <message>
        <source>expected the size of %1, which is %2 x %3, found %4 x %5</source>
        <translation>应为 %1 的大小 %2 x %3，实际为 %4 x %5</translation>
    </message>
    <message>
        <source>there is no image with the id %1</source>
        <translation>没有 id 为 %1 的图像</translation>
    </message>
</context>
<context>
    <name>CocoaOrigin</name>
    <message>
        <source>expected masks of the image&apos;s size, which is %1 x %2, found one of %3 x %4</source>
        <translation>蒙版应与图像大小 %1 x %2 相同，实际有一个为 %3 x %4</translation>
    </message>
</context>
<context>
    <name>CocoaReaderText</name>
    <message>
        <source>a number; COCO-A has one flat list, not COCO&apos;s list of lists</source>
        <translation>一个数字；COCO-A 使用单个平面列表，而不是 COCO 的嵌套列表</translation>
    </message>
    <message>
        <source>a list of coordinates, or run lengths</source>
        <translation>坐标列表或游程</translation>
    </message>
    <message>
        <source>an even number of coordinates, six at least</source>
        <translation>偶数个坐标，至少六个</translation>
    </message>
    <message>
        <source>pairs of orders like &quot;1-2,1-3&quot;</source>
        <translation>形如“1-2,1-3”的次序对</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>高度和宽度</translation>
    </message>
    <message>
        <source>run lengths of a mask (%1)</source>
        <translation>蒙版的游程（%1）</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>一个数组</translation>
    </message>
    <message>
        <source>&quot;annotations&quot; is missing</source>
        <translation>缺少“annotations”</translation>
    </message>
</context>
<context>
    <name>CocoaValidatorText</name>
    <message>
        <source>The object has no name.</source>
        <translation>对象没有名称。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; begins or ends with blanks.</source>
        <translation>名称“%1”的开头或结尾有空格。</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>对象没有像素。</translation>
    </message>
    <message>
        <source>One of visible_mask and invisible_mask is there without the other.</source>
        <translation>visible_mask 和 invisible_mask 只有其中一个。</translation>
    </message>
    <message>
        <source>Masks are given although nothing is hidden.</source>
        <translation>没有任何遮挡，却给出了蒙版。</translation>
    </message>
    <message>
        <source>Something is hidden, but there are no masks that say what.</source>
        <translation>有部分被遮挡，但没有蒙版说明是哪里。</translation>
    </message>
    <message>
        <source>The outline is a mask; several readers take a polygon only.</source>
        <translation>轮廓是蒙版；有些读取程序只接受多边形。</translation>
    </message>
    <message>
        <source>COCO-A has one category: expected 1 or no category_id.</source>
        <translation>COCO-A 只有一个类别：应为 1 或没有 category_id。</translation>
    </message>
    <message>
        <source>Only detections have an amodal_mask; here the segmentation is the whole object.</source>
        <translation>只有检测结果才有 amodal_mask；这里 segmentation 就是完整对象。</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s, which is %1 x %2.</source>
        <translation>蒙版的大小与图像不同，图像为 %1 x %2。</translation>
    </message>
    <message>
        <source>The outline leaves the image at (%1, %2).</source>
        <translation>轮廓在 (%1, %2) 处超出图像。</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 个像素既可见又被遮挡。</translation>
    </message>
    <message>
        <source>The outline and the masks differ in %1 pixels.</source>
        <translation>轮廓与蒙版相差 %1 个像素。</translation>
    </message>
    <message>
        <source>both masks</source>
        <translation>两个蒙版</translation>
    </message>
    <message>
        <source>The area is %1, but %2 cover %3 pixels.</source>
        <translation>面积为 %1，但 %3 个像素属于%2。</translation>
    </message>
    <message>
        <source>The rate is %1, but %2 of the area is hidden.</source>
        <translation>比率为 %1，但被遮挡的面积比例是 %2。</translation>
    </message>
    <message>
        <source>There are no images.</source>
        <translation>没有图像。</translation>
    </message>
    <message>
        <source>Another image has the id %1 too.</source>
        <translation>另一幅图像也使用 id %1。</translation>
    </message>
    <message>
        <source>There is no object, and COCO-A&apos;s evaluator fails on such an image: leave it out.</source>
        <translation>没有对象，而 COCO-A 的评估程序遇到这样的图像会失败：请去掉它。</translation>
    </message>
    <message>
        <source>The size is not the number of regions, which is %1.</source>
        <translation>size 与区域数 %1 不符。</translation>
    </message>
    <message>
        <source>Another annotation has the id %1 too.</source>
        <translation>另一条标注也使用 id %1。</translation>
    </message>
    <message>
        <source>There is no image with the id %1.</source>
        <translation>没有 id 为 %1 的图像。</translation>
    </message>
    <message>
        <source>The image has another annotation; most readers take the first only.</source>
        <translation>该图像还有另一条标注；多数读取程序只取第一条。</translation>
    </message>
    <message>
        <source>The order is %1; the nearest object has 1.</source>
        <translation>次序为 %1；最近的对象应为 1。</translation>
    </message>
    <message>
        <source>Another object of the image has the order %1 too.</source>
        <translation>该图像的另一个对象也使用次序 %1。</translation>
    </message>
    <message>
        <source>Regions stand front to back without gaps: expected %1, found %2.</source>
        <translation>区域应从前到后连续排列：应为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>The pair %1 names a region that is not there.</source>
        <translation>次序对 %1 指向不存在的区域。</translation>
    </message>
    <message>
        <source>The pair %1 does not name the nearer object first.</source>
        <translation>次序对 %1 没有把较近的对象放在前面。</translation>
    </message>
    <message>
        <source>The image is too large: not all of its pixels were checked.</source>
        <translation>图像太大：没有检查所有像素。</translation>
    </message>
    <message>
        <source>The run lengths are a list; several readers take a string only.</source>
        <translation>游程是列表；有些读取程序只接受字符串。</translation>
    </message>
    <message>
        <source>The objects %1 and %2 overlap, but the pair is missing.</source>
        <translation>对象 %1 和 %2 重叠，但缺少这一对。</translation>
    </message>
    <message>
        <source>The objects %1 and %2 do not overlap, but the pair is there.</source>
        <translation>对象 %1 和 %2 没有重叠，却列出了这一对。</translation>
    </message>
    <message>
        <source>Images and annotations do not stand in the same sequence from here on.</source>
        <translation>从这里开始，图像与标注的顺序不一致。</translation>
    </message>
    <message>
        <source>There are %1 images and %2 annotations; some readers expect one for each.</source>
        <translation>有 %1 幅图像和 %2 条标注；有些读取程序要求一一对应。</translation>
    </message>
</context>
<context>
    <name>CompletionJob</name>
    <message>
        <source>Completing the object</source>
        <translation>正在补全对象</translation>
    </message>
    <message>
        <source>Completing &quot;%1&quot;</source>
        <translation>正在补全“%1”</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
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
        <translation>样本数必须为 1 到 16，而不是 %1。</translation>
    </message>
    <message>
        <source>The number of steps must be 1 to 1000, not %1.</source>
        <translation>步数必须为 1 到 1000，而不是 %1。</translation>
    </message>
    <message>
        <source>The guidance scale must be 0 to 100, not %1.</source>
        <translation>引导强度必须为 0 到 100，而不是 %1。</translation>
    </message>
    <message>
        <source>Guidance must begin at a noise-to-signal ratio of 0 or more and end above it.</source>
        <translation>引导的起点噪声信号比必须不小于 0，终点必须大于起点。</translation>
    </message>
    <message>
        <source>Eta must be 0 to 1, not %1.</source>
        <translation>Eta 必须为 0 到 1，而不是 %1。</translation>
    </message>
    <message>
        <source>Only DPM-Solver++ lets the spacing of its steps be chosen.</source>
        <translation>只有 DPM-Solver++ 可以选择步距。</translation>
    </message>
    <message>
        <source>The photo must be an RGB picture of 8 bits a channel.</source>
        <translation>照片必须是每通道 8 位的 RGB 图片。</translation>
    </message>
    <message>
        <source>The visible mask must have the photo&apos;s size, %1, not %2.</source>
        <translation>可见蒙版必须与照片大小相同，即 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The visible mask is empty: there is nothing to complete.</source>
        <translation>可见蒙版为空：没有可补全的内容。</translation>
    </message>
    <message>
        <source>The model %1 did not return %2 squares of %3 pixels with alpha.</source>
        <translation>模型 %1 没有返回 %2 个边长 %3 像素、带透明度的方图。</translation>
    </message>
</context>
<context>
    <name>CousinExport</name>
    <message>
        <source>There is no category &quot;%1&quot; among those that were given.</source>
        <translation>给定的类别中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>DepthCue</name>
    <message>
        <source>There is no depth cue &quot;%1&quot;, only lower-edge and order.</source>
        <translation>没有深度线索“%1”，只有 lower-edge 和 order。</translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message>
        <source>Masks are given for image %1, which the ground truth does not have.</source>
        <translation>给出了图像 %1 的蒙版，而标准答案中没有这幅图像。</translation>
    </message>
    <message>
        <source>The masks of image %1 cannot be compared: %2.</source>
        <translation>无法比较图像 %1 的蒙版：%2。</translation>
    </message>
</context>
<context>
    <name>DiscardSample</name>
    <message>
        <source>Discard Sample</source>
        <translation>丢弃样本</translation>
    </message>
</context>
<context>
    <name>EvaluationJournal</name>
    <message>
        <source>&quot;%1&quot; is %2 there and %3 now</source>
        <translation>“%1”在那里是 %2，现在是 %3</translation>
    </message>
    <message>
        <source>it says more than this version knows</source>
        <translation>其内容超出了本版本所知</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>高度和宽度</translation>
    </message>
    <message>
        <source>run lengths of a mask</source>
        <translation>蒙版的游程</translation>
    </message>
    <message>
        <source>another process is writing to it</source>
        <translation>另一个进程正在写入</translation>
    </message>
    <message>
        <source>its folder cannot be written into</source>
        <translation>其文件夹不可写</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>无法打开日志 %1：%2。</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MiB</source>
        <translation>其中一行超过 64 MiB</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>its first line is not that of a journal</source>
        <translation>其第一行不是日志的第一行</translation>
    </message>
    <message>
        <source>it belongs to another evaluation (%1); choose another folder, or remove it</source>
        <translation>它属于另一次评估（%1）；请选择其他文件夹，或将它移除</translation>
    </message>
    <message>
        <source>The journal %1 could not be written: %2.</source>
        <translation>无法写入日志 %1：%2。</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2.</source>
        <translation>无法使用日志 %1：%2。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a Photograph</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the Whole Object</source>
        <translation>保存完整对象</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 annotations (*.json)</source>
        <translation>%1 标注 (*.json)</translation>
    </message>
    <message>
        <source>Export Layers</source>
        <translation>导出图层</translation>
    </message>
    <message>
        <source>OpenRaster pictures (*.ora)</source>
        <translation>OpenRaster 图片 (*.ora)</translation>
    </message>
    <message>
        <source>Unexported objects</source>
        <translation>未导出的对象</translation>
    </message>
    <message>
        <source>The objects of %1 have not been exported. Leave them?</source>
        <translation>%1 的对象尚未导出。要放弃它们吗？</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>放弃(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>继续工作(&amp;K)</translation>
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
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs and %2 whole objects in scenes are held out.</source>
        <translation>无法生成：留出的有 %1 个抠图和 %2 个场景中的完整对象。</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs to complete, %2 to occlude with and %3 photographs are held out.</source>
        <translation>无法生成：留出的有 %1 个待补全的抠图、%2 个用于遮挡的抠图和 %3 张照片。</translation>
    </message>
    <message>
        <source>No photograph could be made in which %1 to %2 % of an object are hidden.</source>
        <translation>无法生成对象有 %1 到 %2 % 被遮挡的照片。</translation>
    </message>
</context>
<context>
    <name>ImageHeaderText</name>
    <message>
        <source>%1 is not a picture that can be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM.</source>
        <translation>%1 不是可读取的图片：应为 JPEG、PNG、WebP、TIFF、BMP 或 PNM。</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which cannot be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM. Save it as PNG in another program first.</source>
        <translation>%1 是 %2 文件，无法读取：应为 JPEG、PNG、WebP、TIFF、BMP 或 PNM。请先用其他程序将它另存为 PNG。</translation>
    </message>
    <message>
        <source>%1 is a %2 file whose header is damaged or cut short.</source>
        <translation>%1 是 %2 文件，其文件头已损坏或被截断。</translation>
    </message>
</context>
<context>
    <name>ImportStage</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>无法保存文件 %1：%2。</translation>
    </message>
</context>
<context>
    <name>InferenceLoaderText</name>
    <message>
        <source>The module %1 that runs the networks was not found in %2.</source>
        <translation>在 %2 中找不到运行网络的模块 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 is not a module of this program: it has no symbol %2.</source>
        <translation>%1 不是本程序的模块：它没有符号 %2。</translation>
    </message>
    <message>
        <source>The module that runs the networks could not be loaded: %1</source>
        <translation>无法加载运行网络的模块：%1</translation>
    </message>
    <message>
        <source>%1 belongs to another version of this program: its interface has number %2, expected was %3.</source>
        <translation>%1 属于本程序的另一版本：其接口编号为 %2，应为 %3。</translation>
    </message>
</context>
<context>
    <name>JobOutcome</name>
    <message>
        <source>There is not enough memory left for this.</source>
        <translation>剩余内存不足。</translation>
    </message>
    <message>
        <source>An unexpected error ended the work: %1</source>
        <translation>意外错误终止了工作：%1</translation>
    </message>
    <message>
        <source>An unknown error ended the work.</source>
        <translation>未知错误终止了工作。</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>an array of %1 values</source>
        <translation>含 %1 个值的数组</translation>
    </message>
    <message>
        <source>%1 is too large a file: JSON of at most 2 GiB is read.</source>
        <translation>文件 %1 太大：最多读取 2 GiB 的 JSON。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not as it should be at %2: %3.</source>
        <translation>%1 在 %2 处不正确：%3。</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>顶层</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>一个数组</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>应为%1，实际为 %2</translation>
    </message>
    <message>
        <source>%1 holds a string of more than 16 MiB.</source>
        <translation>%1 含有超过 16 MiB 的字符串。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds a number that is too large.</source>
        <translation>%1 不是有效的 JSON：其中有过大的数字。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text makes no sense at byte %2.</source>
        <translation>%1 不是有效的 JSON：第 %2 字节处的文本无法理解。</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 的嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>%1 holds an object of more than %2 keys.</source>
        <translation>%1 含有超过 %2 个键的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice in an object</source>
        <translation>“%1”在一个对象中出现了两次</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport As</source>
        <translation>导出为(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>选择(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>ModelRegistryText</name>
    <message>
        <source>The list of models %1 cannot be read: %2.</source>
        <translation>无法读取模型列表 %1：%2。</translation>
    </message>
    <message>
        <source>The list of models %1 is damaged: %2.</source>
        <translation>模型列表 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Put the file into one of these folders, or name it with --model.</source>
        <translation>请将文件放入其中一个文件夹，或用 --model 指定它。</translation>
    </message>
    <message>
        <source>Get the file from %1 and put it into one of these folders.</source>
        <translation>请从 %1 获取文件，并放入其中一个文件夹。</translation>
    </message>
    <message>
        <source>The list of models %1 was not found in %2.</source>
        <translation>在 %2 中找不到模型列表 %1。</translation>
    </message>
    <message>
        <source>The weights %1 of the model &quot;%2&quot; were not found in %3. %4</source>
        <translation>在 %3 中找不到模型“%2”的权重 %1。%4</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;: it is neither a file nor one of the names %2.</source>
        <translation>没有模型“%1”：它既不是文件，也不是名称 %2 之一。</translation>
    </message>
</context>
<context>
    <name>ObjectValidator</name>
    <message>
        <source>the image&apos;s height and width</source>
        <translation>图像的高度和宽度</translation>
    </message>
    <message>
        <source>Another image has this id too.</source>
        <translation>另一幅图像也使用这个 id。</translation>
    </message>
    <message>
        <source>Another category has this id too.</source>
        <translation>另一个类别也使用这个 id。</translation>
    </message>
    <message>
        <source>Another annotation has this id too.</source>
        <translation>另一条标注也使用这个 id。</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>没有这样的类别。</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>没有这样的图像。</translation>
    </message>
    <message>
        <source>The image is too large to be checked.</source>
        <translation>图像太大，无法检查。</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>对象没有像素。</translation>
    </message>
    <message>
        <source>%1 visible pixels are not of the whole object.</source>
        <translation>%1 个可见像素不属于完整对象。</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 个像素既可见又被遮挡。</translation>
    </message>
    <message>
        <source>The box is not the mask&apos;s.</source>
        <translation>方框与蒙版不符。</translation>
    </message>
</context>
<context>
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x、y、宽度和高度</translation>
    </message>
</context>
<context>
    <name>OccludedRegion</name>
    <message>
        <source>%1: the masks of annotation %2, order %3, cannot be used: %4.</source>
        <translation>%1：标注 %2、次序 %3 的蒙版无法使用：%4。</translation>
    </message>
</context>
<context>
    <name>OpenCv</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法处理这么大的图片。</translation>
    </message>
    <message>
        <source>The image library failed in %1: %2.</source>
        <translation>图像库在 %1 中失败：%2。</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>The picture %1 does not exist.</source>
        <translation>图片 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device; expected a picture.</source>
        <translation>%1 不是文件，而是文件夹或设备；应为图片。</translation>
    </message>
    <message>
        <source>The picture %1 could not be opened: %2.</source>
        <translation>无法打开图片 %1：%2。</translation>
    </message>
    <message>
        <source>The picture %1 could not be read: %2.</source>
        <translation>无法读取图片 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>%1 是空文件：没有任何字节。</translation>
    </message>
    <message>
        <source>%1 is too large a file: pictures of at most %2 are read.</source>
        <translation>文件 %1 太大：最多读取 %2 的图片。</translation>
    </message>
    <message>
        <source>%1 has no pixels: its header says %2 x %3.</source>
        <translation>%1 没有像素：文件头写的是 %2 x %3。</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 x %3 pixels; at most %4 million pixels and %5 on a side are read.</source>
        <translation>%1 太大：它有 %2 x %3 像素；最多读取 %4 百万像素，每边 %5 像素。</translation>
    </message>
    <message>
        <source>%1 is a %2 file that is cut short: the end of the picture is missing.</source>
        <translation>%1 是被截断的 %2 文件：图片的末尾缺失。</translation>
    </message>
    <message>
        <source>%1 is a WebP animation, which cannot be read: expected a still picture. Save one frame of it as PNG in another program first.</source>
        <translation>%1 是 WebP 动画，无法读取：应为静态图片。请先用其他程序将其中一帧另存为 PNG。</translation>
    </message>
    <message>
        <source>The file is cut short: a part of the picture is missing and shown in grey.</source>
        <translation>文件被截断：图片缺失的部分显示为灰色。</translation>
    </message>
    <message>
        <source>The file holds several pictures: the first one is shown.</source>
        <translation>文件包含多幅图片：显示第一幅。</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>其内容已损坏</translation>
    </message>
    <message>
        <source>%1 is a %2 file that could not be decoded: %3.</source>
        <translation>%1 是 %2 文件，无法解码：%3。</translation>
    </message>
    <message>
        <source>%1 holds values that are neither 8-bit nor 16-bit whole numbers; only those are read.</source>
        <translation>%1 的数值既不是 8 位整数也不是 16 位整数；只能读取这两种。</translation>
    </message>
    <message>
        <source>The picture is transparent in places: they are shown on white.</source>
        <translation>图片有透明之处：显示为白色背景。</translation>
    </message>
    <message>
        <source>%1 is no cut-out: it has no transparent pixel that would tell the object from its surroundings.</source>
        <translation>%1 不是抠图：没有透明像素来区分对象与周围。</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>There is no project in the folder %1.</source>
        <translation>文件夹 %1 中没有项目。</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>对象 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The image %1 has another size than its annotations.</source>
        <translation>图像 %1 的大小与其标注不符。</translation>
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
        <translation>点 (%1, %2) 同时被标为属于和不属于对象。</translation>
    </message>
    <message>
        <source>The box covers no pixel of the photo of %1 pixels.</source>
        <translation>方框没有覆盖照片（%1 像素）的任何像素。</translation>
    </message>
    <message>
        <source>Nothing is pointed at: click on the object or draw a box around it.</source>
        <translation>没有指向任何东西：请点击对象，或在它周围画一个方框。</translation>
    </message>
    <message>
        <source>No point on the object lies inside the photo of %1 pixels.</source>
        <translation>没有属于对象的点落在照片（%1 像素）内。</translation>
    </message>
</context>
<context>
    <name>ReaderReport</name>
    <message>
        <source>The licence is not a number, nor &quot;?&quot; as BSDS has it.</source>
        <translation>许可证不是数字，也不是 BSDS 使用的“?”。</translation>
    </message>
    <message>
        <source>It needs &quot;coco_url&quot; or &quot;bsds_url&quot;.</source>
        <translation>它需要“coco_url”或“bsds_url”。</translation>
    </message>
    <message>
        <source>It needs &quot;date_captured&quot;, or &quot;data_captured&quot; as BSDS has it.</source>
        <translation>它需要“date_captured”，或像 BSDS 那样的“data_captured”。</translation>
    </message>
    <message>
        <source>It fails on an image without regions: leave it out.</source>
        <translation>遇到没有区域的图像它会失败：请去掉该图像。</translation>
    </message>
    <message>
        <source>There is no image with this id.</source>
        <translation>没有这个 id 的图像。</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first annotation only, and this is another.</source>
        <translation>它只读取图像的第一条标注，而这是另一条。</translation>
    </message>
    <message>
        <source>Another annotation has this id too, and only one of them is kept.</source>
        <translation>另一条标注也使用这个 id，只会保留其中一条。</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, and there is none.</source>
        <translation>它取列表中相同位置的图像，而那里没有图像。</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, which is another.</source>
        <translation>它取列表中相同位置的图像，而那是另一幅。</translation>
    </message>
    <message>
        <source>It knows one category, which is 1.</source>
        <translation>它只认识一个类别，即 1。</translation>
    </message>
    <message>
        <source>The pair &quot;%1&quot; names no two regions.</source>
        <translation>次序对“%1”没有指明两个区域。</translation>
    </message>
    <message>
        <source>It passes over a single pair when it scores the depth order.</source>
        <translation>评估深度次序时，它会忽略单独的一对。</translation>
    </message>
    <message>
        <source>An order below 1 means &quot;not matched&quot; to it.</source>
        <translation>小于 1 的次序对它意味着“未匹配”。</translation>
    </message>
    <message>
        <source>The polygon is a list of lists; COCO-A has one flat list.</source>
        <translation>多边形是嵌套列表；COCO-A 使用单个平面列表。</translation>
    </message>
    <message>
        <source>The outline is run lengths, and it takes polygons only.</source>
        <translation>轮廓是游程，而它只接受多边形。</translation>
    </message>
    <message>
        <source>It fails on an image that has no annotation: leave it out.</source>
        <translation>遇到没有标注的图像它会失败：请去掉该图像。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;.</source>
        <translation>它需要“%1”。</translation>
    </message>
    <message>
        <source>It decodes run lengths that are a text, not a list.</source>
        <translation>它只解码文本形式的游程，不解码列表。</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s height and width.</source>
        <translation>蒙版的大小不是图像的高度和宽度。</translation>
    </message>
    <message>
        <source>Another annotation has this id too, which it refuses.</source>
        <translation>另一条标注也使用这个 id，它会拒绝。</translation>
    </message>
    <message>
        <source>There is no image with this id: the object is passed over.</source>
        <translation>没有这个 id 的图像：该对象会被忽略。</translation>
    </message>
    <message>
        <source>There is no category with this id.</source>
        <translation>没有这个 id 的类别。</translation>
    </message>
    <message>
        <source>It refuses objects that are to be ignored.</source>
        <translation>它拒绝标记为忽略的对象。</translation>
    </message>
    <message>
        <source>It looks for the mask under &quot;segmentation&quot;; without it the object has a box alone.</source>
        <translation>它在“segmentation”下查找蒙版；没有的话对象只有方框。</translation>
    </message>
    <message>
        <source>The mask is run lengths: set INPUT.MASK_FORMAT to &quot;bitmask&quot;.</source>
        <translation>蒙版是游程：请将 INPUT.MASK_FORMAT 设为“bitmask”。</translation>
    </message>
    <message>
        <source>No polygon has three points: the object is passed over.</source>
        <translation>没有多边形达到三个点：该对象会被忽略。</translation>
    </message>
    <message>
        <source>It takes one polygon for an object, and there are %1.</source>
        <translation>它要求每个对象一个多边形，而这里有 %1 个。</translation>
    </message>
    <message>
        <source>Image %1 has no entry, and each needs one: add it with &quot;regions&quot;: [].</source>
        <translation>图像 %1 没有条目，而每幅图像都需要一个：请以 &quot;regions&quot;: [] 添加。</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first entry only, and this is another.</source>
        <translation>它只读取图像的第一个条目，而这是另一个。</translation>
    </message>
    <message>
        <source>The ground truth has no image with this id.</source>
        <translation>标准答案中没有这个 id 的图像。</translation>
    </message>
    <message>
        <source>An id below 1 means &quot;not matched&quot; to it.</source>
        <translation>小于 1 的 id 对它意味着“未匹配”。</translation>
    </message>
</context>
<context>
    <name>RegionEvaluator</name>
    <message>
        <source>%1 of %2 has %3 x %4 pixels, where the ground truth says %5 x %6.</source>
        <translation>%2 的%1有 %3 x %4 像素，而标准答案为 %5 x %6。</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The true picture of an object</source>
        <translation>对象的真实图片</translation>
    </message>
</context>
<context>
    <name>RemoveInstance</name>
    <message>
        <source>Remove Object</source>
        <translation>移除对象</translation>
    </message>
</context>
<context>
    <name>RenameInstance</name>
    <message>
        <source>Rename Object</source>
        <translation>重命名对象</translation>
    </message>
</context>
<context>
    <name>ReorderInstances</name>
    <message>
        <source>Bring Object Forward</source>
        <translation>前移对象</translation>
    </message>
    <message>
        <source>Send Object Backward</source>
        <translation>后移对象</translation>
    </message>
</context>
<context>
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>“%1”不是 COCO 标注文件：%2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>它大于 256 MB。</translation>
    </message>
</context>
<context>
    <name>SegmentJob</name>
    <message>
        <source>Finding the visible part</source>
        <translation>正在查找可见部分</translation>
    </message>
</context>
<context>
    <name>SetAttributes</name>
    <message>
        <source>Change Attributes</source>
        <translation>更改属性</translation>
    </message>
</context>
<context>
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>指向对象</translation>
    </message>
</context>
<context>
    <name>SetReview</name>
    <message>
        <source>Change State</source>
        <translation>更改状态</translation>
    </message>
</context>
<context>
    <name>SetSamples</name>
    <message>
        <source>Complete Object</source>
        <translation>补全对象</translation>
    </message>
</context>
<context>
    <name>SourceSplit</name>
    <message>
        <source>The split file &quot;%1&quot; could not be read: %2</source>
        <translation>无法读取划分文件“%1”：%2</translation>
    </message>
    <message>
        <source>lists of names</source>
        <translation>名称列表</translation>
    </message>
</context>
<context>
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>一个压缩包最多容纳 2 GiB 和 65535 个文件。</translation>
    </message>
</context>
<context>
    <name>WarmUpJob</name>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Whole objects from partly hidden ones.</source>
        <translation>由部分被遮挡的对象得到完整对象。</translation>
    </message>
    <message>
        <source>Where the model computes: auto, cpu or cuda[:n].</source>
        <translation>模型在哪里计算：auto、cpu 或 cuda[:n]。</translation>
    </message>
    <message>
        <source>A photograph to open.</source>
        <translation>要打开的照片。</translation>
    </message>
</context>
<context>
    <name>unocclude::AboutDialog</name>
    <message>
        <source>About Unocclude</source>
        <translation>关于 Unocclude</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Whole objects from partly hidden ones. The samples are proposals: what is hidden cannot be known.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Built with Qt %2, OpenCV, nlohmann-json and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;由部分被遮挡的对象得到完整对象。样本只是建议：被遮挡的部分无从知晓。&lt;/p&gt;&lt;p&gt;Apache 许可证 2.0。使用 Qt %2、OpenCV、nlohmann-json 和 LibTorch 构建。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>unocclude::ActionWiring</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
</context>
<context>
    <name>unocclude::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photograph</source>
        <translation>打开一张照片</translation>
    </message>
    <message>
        <source>Open &amp;Sample Photograph</source>
        <translation>打开示例照片(&amp;S)</translation>
    </message>
    <message>
        <source>Try the program with a photograph that comes with it</source>
        <translation>用附带的照片试用本程序</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget the photographs opened recently</source>
        <translation>忘记最近打开的照片</translation>
    </message>
    <message>
        <source>Save Whole &amp;Object…</source>
        <translation>保存完整对象(&amp;O)…</translation>
    </message>
    <message>
        <source>Save the chosen whole object as a PNG picture with transparency</source>
        <translation>将选中的完整对象保存为带透明度的 PNG 图片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Save all objects for programs that read %1</source>
        <translation>为读取 %1 的程序保存所有对象</translation>
    </message>
    <message>
        <source>&amp;Export COCO-A…</source>
        <translation>导出 COCO-A(&amp;E)…</translation>
    </message>
    <message>
        <source>Save all objects as COCO-A annotations</source>
        <translation>将所有对象保存为 COCO-A 标注</translation>
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
        <translation>图层 (OpenRaster)(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save the photograph and all objects as layers, for Krita, GIMP and other painting programs</source>
        <translation>将照片和所有对象保存为图层，供 Krita、GIMP 等绘画程序使用</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Copy Whole Object</source>
        <translation>复制完整对象(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture of the chosen whole object</source>
        <translation>复制选中的完整对象的图片</translation>
    </message>
    <message>
        <source>Re&amp;name Object</source>
        <translation>重命名对象(&amp;N)</translation>
    </message>
    <message>
        <source>Give the object a name</source>
        <translation>给对象命名</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected point, or else the object</source>
        <translation>删除选中的点，没有则删除对象</translation>
    </message>
    <message>
        <source>&amp;New Object</source>
        <translation>新建对象(&amp;N)</translation>
    </message>
    <message>
        <source>The next click begins a new object</source>
        <translation>下一次点击开始新对象</translation>
    </message>
    <message>
        <source>&amp;Include Points</source>
        <translation>包含点(&amp;I)</translation>
    </message>
    <message>
        <source>Click what belongs to the object; right click what does not</source>
        <translation>点击属于对象的部分；右键点击不属于的部分</translation>
    </message>
    <message>
        <source>E&amp;xclude Points</source>
        <translation>排除点(&amp;X)</translation>
    </message>
    <message>
        <source>Click what does not belong to the object; right click what does</source>
        <translation>点击不属于对象的部分；右键点击属于的部分</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>方框(&amp;B)</translation>
    </message>
    <message>
        <source>Drag a box around the object</source>
        <translation>在对象周围拖出方框</translation>
    </message>
    <message>
        <source>Remo&amp;ve Box</source>
        <translation>移除方框(&amp;V)</translation>
    </message>
    <message>
        <source>Find the object by its points alone</source>
        <translation>只用点来确定对象</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>补全(&amp;C)</translation>
    </message>
    <message>
        <source>Show what the whole object could look like</source>
        <translation>显示完整对象可能的样子</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>停止正在进行的工作</translation>
    </message>
    <message>
        <source>&amp;More Samples</source>
        <translation>更多样本(&amp;M)</translation>
    </message>
    <message>
        <source>Draw more whole objects with a new seed</source>
        <translation>用新的种子生成更多完整对象</translation>
    </message>
    <message>
        <source>&amp;Discard Sample</source>
        <translation>丢弃样本(&amp;D)</translation>
    </message>
    <message>
        <source>Take the sample out of the choice and the vote</source>
        <translation>将样本从选择和投票中移除</translation>
    </message>
    <message>
        <source>Choose Majority &amp;Vote</source>
        <translation>选择多数投票(&amp;V)</translation>
    </message>
    <message>
        <source>Choose what most samples agree on</source>
        <translation>选择多数样本一致的部分</translation>
    </message>
    <message>
        <source>Choose N&amp;one</source>
        <translation>不选择(&amp;O)</translation>
    </message>
    <message>
        <source>Keep only the visible part</source>
        <translation>只保留可见部分</translation>
    </message>
    <message>
        <source>Choose Sample &amp;%1</source>
        <translation>选择样本 &amp;%1</translation>
    </message>
    <message>
        <source>Choose sample %1</source>
        <translation>选择样本 %1</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Original &amp;Size</source>
        <translation>原始大小(&amp;S)</translation>
    </message>
    <message>
        <source>Show one pixel of the photograph as one of the screen</source>
        <translation>照片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Show &amp;Masks</source>
        <translation>显示蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>Show what lies over the photograph; hold ` to hide it for a moment</source>
        <translation>显示照片上的覆盖层；按住 ` 可暂时隐藏</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>与桌面一致的浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>显示所有按键</translation>
    </message>
    <message>
        <source>&amp;About Unocclude</source>
        <translation>关于 Unocclude(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and model</source>
        <translation>版本、许可证和模型</translation>
    </message>
</context>
<context>
    <name>unocclude::Canvas</name>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>unocclude::CanvasPresenter</name>
    <message>
        <source>No photograph is open.</source>
        <translation>没有打开照片。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 by %3 pixels, %n object(s)</source>
        <translation>
            <numerusform>%1，%2 乘 %3 像素，%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, completed</source>
        <translation>%1，已补全</translation>
    </message>
    <message>
        <source>%1, visible part</source>
        <translation>%1，可见部分</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionOptionsPanel</name>
    <message>
        <source>Show the &amp;whole photo</source>
        <translation>显示整张照片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New seed each time</source>
        <translation>每次使用新种子(&amp;N)</translation>
    </message>
    <message>
        <source>How many whole objects to draw at once</source>
        <translation>一次生成多少个完整对象</translation>
    </message>
    <message>
        <source>More steps take longer and can give more detail</source>
        <translation>步数越多耗时越长，细节可能更多</translation>
    </message>
    <message>
        <source>How strictly a sample follows the visible part; 1 switches guidance off</source>
        <translation>样本遵循可见部分的严格程度；1 表示关闭引导</translation>
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
        <translation>把噪声变成图片的方法</translation>
    </message>
    <message>
        <source>Fresh noise at every DDIM step: 0 none, 1 as in training</source>
        <translation>每个 DDIM 步骤加入的新噪声：0 表示没有，1 与训练时相同</translation>
    </message>
    <message>
        <source>Shows the model the whole photo, squashed to a square, instead of a square around the object: as published results of pix2gestalt were made</source>
        <translation>让模型看到压成方形的整张照片，而不是对象周围的方形区域：pix2gestalt 公布的结果就是这样得到的</translation>
    </message>
    <message>
        <source>The same seed and settings give the same samples again</source>
        <translation>相同的种子和设置会得到相同的样本</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>样本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>引导(&amp;G)</translation>
    </message>
    <message>
        <source>Samp&amp;ler</source>
        <translation>采样器(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;ta</source>
        <translation>Eta(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>种子(&amp;E)</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>对象名称</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>仅可见部分</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % 被遮挡</translation>
    </message>
    <message>
        <source>majority vote, %1</source>
        <translation>多数投票，%1</translation>
    </message>
    <message>
        <source>sample %1, %2</source>
        <translation>样本 %1，%2</translation>
    </message>
    <message>
        <source>drawn by hand, %1</source>
        <translation>手绘，%1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceNumbers</name>
    <message>
        <source>Object %1</source>
        <translation>对象 %1</translation>
    </message>
</context>
<context>
    <name>unocclude::InstancesPanel</name>
    <message>
        <source>Objects, front to back</source>
        <translation>对象，从前到后</translation>
    </message>
    <message>
        <source>The first object is the nearest. Drag an object to change its depth.</source>
        <translation>第一个对象最近。拖动对象可改变其深度。</translation>
    </message>
</context>
<context>
    <name>unocclude::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>Whole Objects</source>
        <translation>完整对象</translation>
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
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>All messages, oldest first</source>
        <translation>所有消息，最早的在前</translation>
    </message>
</context>
<context>
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleDelegate</name>
    <message>
        <source>Majority, %1 % hidden</source>
        <translation>多数，%1 % 被遮挡</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleListModel</name>
    <message>
        <source>Majority vote, %1 % hidden</source>
        <translation>多数投票，%1 % 被遮挡</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 % hidden</source>
        <translation>样本 %1，种子 %2，%3 % 被遮挡</translation>
    </message>
    <message>
        <source>Sample %1, waiting</source>
        <translation>样本 %1，等待中</translation>
    </message>
    <message>
        <source>Sample %1, step %2 of %3</source>
        <translation>样本 %1，第 %2 步，共 %3 步</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>可供选择的完整对象</translation>
    </message>
    <message>
        <source>Press Enter to see what the whole object could look like.</source>
        <translation>按 Enter 键查看完整对象可能的样子。</translation>
    </message>
    <message>
        <source>Whole objects will appear here.</source>
        <translation>完整对象会显示在这里。</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s left</source>
        <translation>第 %1 步，共 %2 步，剩余 %3 秒</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>None chosen. Click a whole object or press its number.</source>
        <translation>未选择。请点击一个完整对象，或按它的编号。</translation>
    </message>
</context>
<context>
    <name>unocclude::ShortcutSheet</name>
    <message>
        <source>On the photograph</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>Belongs to the object</source>
        <translation>属于对象</translation>
    </message>
    <message>
        <source>click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>不属于对象</translation>
    </message>
    <message>
        <source>right click, Alt+click</source>
        <translation>右键点击，Alt+点击</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>以鼠标为中心缩放</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>middle drag, Space and drag</source>
        <translation>中键拖动，空格加拖动</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>仅显示照片</translation>
    </message>
    <message>
        <source>hold `</source>
        <translation>按住 `</translation>
    </message>
    <message>
        <source>Point with the keyboard</source>
        <translation>用键盘定位</translation>
    </message>
    <message>
        <source>arrow keys, with Shift ten pixels</source>
        <translation>方向键，加 Shift 移动十个像素</translation>
    </message>
    <message>
        <source>Include or exclude there</source>
        <translation>在该处包含或排除</translation>
    </message>
    <message>
        <source>full stop, comma</source>
        <translation>句点、逗号</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>unocclude::StartPage</name>
    <message>
        <source>Open a photograph, click something that is partly hidden, and see what it could be as a whole.</source>
        <translation>打开一张照片，点击部分被遮挡的东西，看看它完整时可能的样子。</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>试用示例(&amp;T)</translation>
    </message>
</context>
<context>
    <name>unocclude::StatusLine</name>
    <message>
        <source>Position in the photograph</source>
        <translation>照片中的位置</translation>
    </message>
    <message>
        <source>Size of the photograph</source>
        <translation>照片大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，运行于 %2</translation>
    </message>
    <message>
        <source>File %1, SHA-256 %2</source>
        <translation>文件 %1，SHA-256 %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Opening the photograph…</source>
        <translation>正在打开照片…</translation>
    </message>
    <message>
        <source>Finding the visible part…</source>
        <translation>正在查找可见部分…</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (B).</source>
        <translation>点击部分被遮挡的对象，或在它周围拖出方框 (B)。</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>正在补全。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. Enter completes it.</source>
        <translation>右键点击不属于对象的部分。按 Enter 补全。</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>用 1 到 9 或 V 选择。R 生成更多，N 开始另一个对象，Ctrl+E 导出。</translation>
    </message>
</context>
<context>
    <name>unocclude::TakeHome</name>
    <message>
        <source>The whole object was saved to %1.</source>
        <translation>完整对象已保存到 %1。</translation>
    </message>
    <message>
        <source>The picture of the whole object was copied.</source>
        <translation>已复制完整对象的图片。</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>%n 个对象已导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were saved as layers of %1.</source>
        <translation>
            <numerusform>%n 个对象已保存为 %1 的图层。</numerusform>
        </translation>
    </message>
    <message>
        <source>The format&apos;s outline has no holes and one piece only: %1 keeps %2 % of its shape.</source>
        <translation>该格式的轮廓只有一块且没有孔：%1 保留其形状的 %2 %。</translation>
    </message>
</context>
</TS>
