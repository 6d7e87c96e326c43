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
    <name>AddSamples</name>
    <message>
        <source>Add Samples</source>
        <translation>添加样本</translation>
    </message>
</context>
<context>
    <name>AnnotationsFileText</name>
    <message>
        <source>an image of at most %1 pixels</source>
        <translation>最多 %1 像素的图像</translation>
    </message>
    <message>
        <source>masks that fit into 16 GiB</source>
        <translation>可容纳于 16 GiB 的蒙版</translation>
    </message>
    <message>
        <source>an id that no other object has</source>
        <translation>其他对象都没有的 id</translation>
    </message>
</context>
<context>
    <name>AnnotationsText</name>
    <message>
        <source>a mask of the image&apos;s size, %1 × %2</source>
        <translation>与图像大小 %1 × %2 相同的蒙版</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;vote&quot;, &quot;sample&quot; or &quot;drawn&quot;</source>
        <translation>“none”、“vote”、“sample”或“drawn”</translation>
    </message>
    <message>
        <source>left, top, width and height of a picture</source>
        <translation>图片的左、上、宽度和高度</translation>
    </message>
    <message>
        <source>the name of a sample&apos;s picture, like &quot;7-0123456789abcdef.png&quot;</source>
        <translation>样本图片的名称，如“7-0123456789abcdef.png”</translation>
    </message>
    <message>
        <source>1 to %1 samples</source>
        <translation>1 到 %1 个样本</translation>
    </message>
    <message>
        <source>the index of a sample, above the one before it</source>
        <translation>样本的序号，大于前一个</translation>
    </message>
    <message>
        <source>&quot;open&quot;, &quot;done&quot; or &quot;approved&quot;</source>
        <translation>“open”、“done”或“approved”</translation>
    </message>
    <message>
        <source>a choice among what the object has</source>
        <translation>对象所具有的选项之一</translation>
    </message>
</context>
<context>
    <name>ArrangeInstances</name>
    <message>
        <source>Order Objects</source>
        <translation>排列对象</translation>
    </message>
</context>
<context>
    <name>CandidatesJob</name>
    <message>
        <source>Finding part, object and group</source>
        <translation>正在查找部分、对象和组</translation>
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
        <translation>多数投票</translation>
    </message>
    <message>
        <source>Vote of at least %1 of %2</source>
        <translation>至少 %1 / %2 票</translation>
    </message>
    <message>
        <source>waiting, place %1</source>
        <translation>等待中，第 %1 位</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Seed %1, %2</source>
        <translation>种子 %1，%2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，运行于 %2</translation>
    </message>
    <message>
        <source>Agreement with the visible pixels: %1. It says how near the model&apos;s own colours are to those of the photograph, before the true pixels are put in.</source>
        <translation>与可见像素的一致性：%1。它表示放入真实像素之前，模型自身的颜色与照片颜色有多接近。</translation>
    </message>
    <message>
        <source>Its picture is not kept; &quot;Make This One Again&quot; brings it back.</source>
        <translation>其图片未保留；“重新生成此样本”可恢复它。</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1，%2 被遮挡</translation>
    </message>
    <message>
        <source>Drawn by hand, %1 hidden</source>
        <translation>手绘，%1 被遮挡</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 hidden</source>
        <translation>样本 %1，种子 %2，%3 被遮挡</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>样本 %1，%2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>The brighter a hidden pixel, the more samples hold it.</source>
        <translation>被遮挡像素越亮，包含它的样本越多。</translation>
    </message>
    <message>
        <source>%1 steps of DDIM, guidance %2, eta %3</source>
        <translation>DDIM %1 步，引导 %2，eta %3</translation>
    </message>
    <message>
        <source>%1 steps of DPM-Solver++, guidance %2</source>
        <translation>DPM-Solver++ %1 步，引导 %2</translation>
    </message>
    <message>
        <source>%1, shown the whole photo</source>
        <translation>%1，向模型显示整张照片</translation>
    </message>
    <message>
        <source>agrees %1, seed %2</source>
        <translation>一致性 %1，种子 %2</translation>
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
        <source>&amp;Keep Working</source>
        <translation>继续工作(&amp;K)</translation>
    </message>
    <message>
        <source>Open a Photograph or a Project</source>
        <translation>打开照片或项目</translation>
    </message>
    <message>
        <source>Pictures and projects (%1 project.json);;All files (*)</source>
        <translation>图片和项目 (%1 project.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Photographs</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>Where Is %1 Now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>图片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 Close and lose the last changes?</source>
        <translation>%1要关闭并丢失最近的更改吗？</translation>
    </message>
    <message>
        <source>&amp;Close and Lose Them</source>
        <translation>关闭并放弃更改(&amp;C)</translation>
    </message>
    <message>
        <source>Open a Model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Weights (%1);;All files (*)</source>
        <translation>权重 (%1);;所有文件 (*)</translation>
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
    <name>ImageSummaryText</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
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
    <name>KnownModelText</name>
    <message>
        <source>No model: cuts along colours and edges, needs more clicks and shows no previews</source>
        <translation>不使用模型：沿颜色和边缘切割，需要更多点击且没有预览</translation>
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
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>蒙版(&amp;M)</translation>
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
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x、y、宽度和高度</translation>
    </message>
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
    <name>ProjectExportJob</name>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>the path of an image</source>
        <translation>图像的路径</translation>
    </message>
    <message>
        <source>a file name of its own that ends in .json</source>
        <translation>以 .json 结尾的独有文件名</translation>
    </message>
</context>
<context>
    <name>ProjectFolderText</name>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>The folder %1 cannot be written, so the project can only be read.</source>
        <translation>文件夹 %1 不可写，因此项目只能读取。</translation>
    </message>
    <message>
        <source>The project %1 can only be read: its file %2 cannot be locked.</source>
        <translation>项目 %1 只能读取：其文件 %2 无法锁定。</translation>
    </message>
    <message>
        <source>The project %1 is open in another window (process %2 on %3), so this one can only read it. If that window is gone, delete %4.</source>
        <translation>项目 %1 已在另一个窗口中打开（%3 上的进程 %2），因此此处只能读取。如果那个窗口已不存在，请删除 %4。</translation>
    </message>
</context>
<context>
    <name>ProjectOpeningText</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>没有文件或文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 The file is left as it is, and the project can only be read.</source>
        <translation>%1文件保持原样，项目只能读取。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: expected %2.</source>
        <translation>文件夹 %1 中没有图片：应为 %2。</translation>
    </message>
</context>
<context>
    <name>ProjectVersionText</name>
    <message>
        <source>%1 was written by a newer Unocclude: its version is %2, this program reads up to %3.</source>
        <translation>%1 由更新版本的 Unocclude 写入：其版本为 %2，本程序最多读取 %3。</translation>
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
    <name>ProvenanceText</name>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>an array of %1 numbers</source>
        <translation>含 %1 个数字的数组</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a seed: a whole number of 64 bits</source>
        <translation>种子：64 位整数</translation>
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
    <name>ReviewImage</name>
    <message>
        <source>Review Image</source>
        <translation>复查图像</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>SamplePicturesText</name>
    <message>
        <source>The picture %1 of a sample could not be read: %2.</source>
        <translation>无法读取样本的图片 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 × %3 pixels; its annotations expect %4 × %5.</source>
        <translation>%1 是 %2 × %3 像素的图片；其标注要求 %4 × %5。</translation>
    </message>
    <message>
        <source>The picture %1 of a sample is damaged.</source>
        <translation>样本的图片 %1 已损坏。</translation>
    </message>
</context>
<context>
    <name>SampleRecipeText</name>
    <message>
        <source>The copied seed</source>
        <translation>复制的种子</translation>
    </message>
    <message>
        <source>one of the batch&apos;s seeds</source>
        <translation>该批次的种子之一</translation>
    </message>
</context>
<context>
    <name>SaveJob</name>
    <message>
        <source>Saving the project</source>
        <translation>正在保存项目</translation>
    </message>
</context>
<context>
    <name>ScanJob</name>
    <message>
        <source>Looking through the images</source>
        <translation>正在浏览图像</translation>
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
    <message>
        <source>The mask of annotation %1 has not the size of its photograph &quot;%2&quot;.</source>
        <translation>标注 %1 的掩码与其照片“%2”的大小不同。</translation>
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
    <name>SetHypotheses</name>
    <message>
        <source>Keep as Hypothesis</source>
        <translation>保留为假设</translation>
    </message>
</context>
<context>
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>指向对象</translation>
    </message>
    <message>
        <source>Choose Part or Group</source>
        <translation>选择部分或组</translation>
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
    <name>SpooledLines</name>
    <message>
        <source>A temporary file in %1 could not be used: %2.</source>
        <translation>无法使用 %1 中的临时文件：%2。</translation>
    </message>
</context>
<context>
    <name>StateOcclusion</name>
    <message>
        <source>State Occlusion</source>
        <translation>声明遮挡</translation>
    </message>
    <message>
        <source>Take Occlusion Back</source>
        <translation>撤回遮挡</translation>
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
    <name>ThumbnailJob</name>
    <message>
        <source>Making a thumbnail</source>
        <translation>正在生成缩略图</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分</translation>
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
        <source>A photograph, a folder of them or a project to open.</source>
        <translation>要打开的照片、照片文件夹或项目。</translation>
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
    <message>
        <source>Open a photograph or a project</source>
        <translation>打开照片或项目</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open all photographs in a folder, or the project in it</source>
        <translation>打开文件夹中的所有照片或其中的项目</translation>
    </message>
    <message>
        <source>Forget what was opened recently</source>
        <translation>忘记最近打开的内容</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>立即保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save at once; everything is saved by itself anyway</source>
        <translation>立即保存；反正一切都会自动保存</translation>
    </message>
    <message>
        <source>B&amp;rush</source>
        <translation>画笔(&amp;R)</translation>
    </message>
    <message>
        <source>Paint into the mask; right button or Shift rubs out</source>
        <translation>在蒙版中绘制；右键或 Shift 为擦除</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Rub out of the mask; right button or Shift paints</source>
        <translation>擦除蒙版；右键或 Shift 为绘制</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>多边形(&amp;P)</translation>
    </message>
    <message>
        <source>Outline a part of the mask corner by corner; right button or Shift cuts it out</source>
        <translation>逐角勾勒蒙版的一部分；右键或 Shift 为剪除</translation>
    </message>
    <message>
        <source>Rec&amp;tangle</source>
        <translation>矩形(&amp;T)</translation>
    </message>
    <message>
        <source>Fill a rectangle of the mask; right button or Shift cuts it out</source>
        <translation>填充蒙版的矩形；右键或 Shift 为剪除</translation>
    </message>
    <message>
        <source>&amp;Hides</source>
        <translation>遮挡(&amp;H)</translation>
    </message>
    <message>
        <source>Drag from an object to one that it hides</source>
        <translation>从一个对象拖到被它遮挡的对象</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>下一幅图像(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next image of the list</source>
        <translation>转到列表中的下一幅图像</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>上一幅图像(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the image before this one</source>
        <translation>转到上一幅图像</translation>
    </message>
    <message>
        <source>Next &amp;Unfinished Image</source>
        <translation>下一幅未完成的图像(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the next image that is not done</source>
        <translation>转到下一幅未完成的图像</translation>
    </message>
    <message>
        <source>Image &amp;Done</source>
        <translation>图像完成(&amp;D)</translation>
    </message>
    <message>
        <source>The work on all objects of the image is done</source>
        <translation>图像所有对象的工作已完成</translation>
    </message>
    <message>
        <source>Image &amp;Approved</source>
        <translation>图像已批准(&amp;A)</translation>
    </message>
    <message>
        <source>All objects of the image were looked at again and are right</source>
        <translation>图像的所有对象均已复查并正确</translation>
    </message>
    <message>
        <source>&amp;Find Image</source>
        <translation>查找图像(&amp;F)</translation>
    </message>
    <message>
        <source>Search the images by name and label</source>
        <translation>按名称和标签搜索图像</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Image…</source>
        <translation>定位丢失的图像(&amp;L)…</translation>
    </message>
    <message>
        <source>Say where an image is that was moved or renamed</source>
        <translation>指明被移动或重命名的图像在哪里</translation>
    </message>
    <message>
        <source>&amp;Wider: Part, Object, Group</source>
        <translation>扩大：部分、对象、组(&amp;W)</translation>
    </message>
    <message>
        <source>Show the next larger thing that the click could mean; after the largest the smallest</source>
        <translation>显示点击可能表示的下一个更大的东西；最大之后是最小</translation>
    </message>
    <message>
        <source>Na&amp;rrower: Group, Object, Part</source>
        <translation>缩小：组、对象、部分(&amp;R)</translation>
    </message>
    <message>
        <source>Show the next smaller thing that the click could mean; after the smallest the largest</source>
        <translation>显示点击可能表示的下一个更小的东西；最小之后是最大</translation>
    </message>
    <message>
        <source>&amp;About Click Models…</source>
        <translation>关于点击模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Which models turn clicks into masks, and where to get them</source>
        <translation>哪些模型把点击变成蒙版，以及从哪里获取</translation>
    </message>
    <message>
        <source>&amp;Keep as Hypothesis</source>
        <translation>保留为假设(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the sample beside the chosen one, because it may be right as well</source>
        <translation>在选中的样本之外保留此样本，因为它也可能正确</translation>
    </message>
    <message>
        <source>Make This One A&amp;gain</source>
        <translation>重新生成此样本(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the sample anew from its seed: the same model and device give the same bytes</source>
        <translation>用种子重新生成样本：相同的模型和设备得到相同的字节</translation>
    </message>
    <message>
        <source>Copy &amp;Seed and Settings</source>
        <translation>复制种子和设置(&amp;S)</translation>
    </message>
    <message>
        <source>Copy what drew the sample, so that it can be drawn again</source>
        <translation>复制生成样本的参数，以便重新生成</translation>
    </message>
    <message>
        <source>&amp;Draw from Seed…</source>
        <translation>由种子生成(&amp;D)…</translation>
    </message>
    <message>
        <source>Draw the whole object of a seed that was copied or written down</source>
        <translation>用复制或记下的种子生成完整对象</translation>
    </message>
    <message>
        <source>Complete &amp;All Objects of the Image</source>
        <translation>补全图像的所有对象(&amp;A)</translation>
    </message>
    <message>
        <source>Queue every object of the photograph that has no whole yet</source>
        <translation>将照片中尚无整体的对象加入队列</translation>
    </message>
    <message>
        <source>Complete All Objects of the &amp;Project</source>
        <translation>补全项目的所有对象(&amp;P)</translation>
    </message>
    <message>
        <source>Queue every object of all photographs that has no whole yet</source>
        <translation>将所有照片中尚无整体的对象加入队列</translation>
    </message>
    <message>
        <source>&amp;Pause the Queue</source>
        <translation>暂停队列(&amp;P)</translation>
    </message>
    <message>
        <source>Let the running completion finish, and start no other</source>
        <translation>让正在运行的补全完成，不再开始新的</translation>
    </message>
    <message>
        <source>Cancel All &amp;Completions</source>
        <translation>取消所有补全(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the running completion and empty the queue</source>
        <translation>停止正在运行的补全并清空队列</translation>
    </message>
    <message>
        <source>Show what lies over the photograph; hold C or ` to hide it for a moment</source>
        <translation>显示照片上的覆盖层；按住 C 或 ` 可暂时隐藏</translation>
    </message>
    <message>
        <source>Preview &amp;Clicks</source>
        <translation>预览点击(&amp;C)</translation>
    </message>
    <message>
        <source>Show what a click would select while the mouse moves over the photograph</source>
        <translation>鼠标在照片上移动时显示点击会选中什么</translation>
    </message>
    <message>
        <source>&amp;Whole Objects in the Middle</source>
        <translation>完整对象居中(&amp;W)</translation>
    </message>
    <message>
        <source>Fill the window with the whole objects instead of the photograph</source>
        <translation>用完整对象代替照片填满窗口</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>White and yellow on black, with strong borders</source>
        <translation>黑底白字和黄字，边框醒目</translation>
    </message>
    <message>
        <source>Comp&amp;ute Devices…</source>
        <translation>计算设备(&amp;U)…</translation>
    </message>
    <message>
        <source>On which processor or graphics card models compute</source>
        <translation>模型在哪个处理器或显卡上计算</translation>
    </message>
    <message>
        <source>&amp;About Completion Models…</source>
        <translation>关于补全模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Which models synthesise whole objects, and where to get them</source>
        <translation>哪些模型生成完整对象，以及从哪里获取</translation>
    </message>
</context>
<context>
    <name>unocclude::BrushTool</name>
    <message>
        <source>Brush Stroke</source>
        <translation>画笔描绘</translation>
    </message>
    <message>
        <source>Eraser Stroke</source>
        <translation>橡皮擦描绘</translation>
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
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % 被遮挡</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>仅可见部分</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionController</name>
    <message>
        <source>Every object has been completed already.</source>
        <translation>所有对象均已补全。</translation>
    </message>
    <message>
        <source>The same whole object came again, equal in every byte.</source>
        <translation>再次得到相同的完整对象，每个字节都相同。</translation>
    </message>
    <message>
        <source>Another whole object came of the same seed, and was added: the model, the device or the visible part is not the same as before.</source>
        <translation>同一种子得到了另一个完整对象，已添加：模型、设备或可见部分与之前不同。</translation>
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
    <message>
        <source>Guidance in the m&amp;iddle only</source>
        <translation>仅在中段引导(&amp;I)</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义设置</translation>
    </message>
    <message>
        <source>Exact draws as this model was judged best; Fast asks the network as seldom as the vote bears it</source>
        <translation>“精确”按该模型评价最好的方式生成；“快速”在投票结果可承受的范围内尽量少调用网络</translation>
    </message>
    <message>
        <source>Follows the visible part less strictly at the first and last steps, which are quicker then</source>
        <translation>最初和最后几步对可见部分遵循得较宽松，因此更快</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionQueue</name>
    <message>
        <source>The visible part of the object was changed while its whole was being drawn.</source>
        <translation>在生成整体时，对象的可见部分已更改。</translation>
    </message>
</context>
<context>
    <name>unocclude::DeviceController</name>
    <message>
        <source>Looking for devices</source>
        <translation>正在查找设备</translation>
    </message>
</context>
<context>
    <name>unocclude::DevicesDialog</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Devices to compute on</source>
        <translation>可用于计算的设备</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 可用，共 %2</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What speaks against a device</source>
        <translation>设备不可用的原因</translation>
    </message>
    <message>
        <source>&amp;Use This Device</source>
        <translation>使用此设备(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>The drivers are being asked.</source>
        <translation>正在询问驱动程序。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The best there is, now %1</source>
        <translation>可用的最佳设备，现在是 %1</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>处理器</translation>
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
        <translation>正在预览点击</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageDesk</name>
    <message>
        <source>%1 The file is left as it is, and the image can only be looked at.</source>
        <translation>%1文件保持原样，图像只能查看。</translation>
    </message>
    <message>
        <source>%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.</source>
        <translation>%1 对应 %2 × %3 像素的图像，但 %4 为 %5 × %6。</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageListModel</name>
    <message>
        <source>missing</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>damaged annotations</source>
        <translation>标注已损坏</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>没有对象</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>完成，%1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>已批准，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 个对象</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Search names and labels</source>
        <translation>搜索名称和标签</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>搜索图像</translation>
    </message>
    <message>
        <source>Shows the images whose name or labels hold every word; &quot;label:cup&quot; looks at labels alone</source>
        <translation>显示名称或标签包含所有词的图像；“label:cup”只查看标签</translation>
    </message>
    <message>
        <source>State of the images shown</source>
        <translation>所显示图像的状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>With Objects</source>
        <translation>有对象</translation>
    </message>
    <message>
        <source>Without Objects</source>
        <translation>无对象</translation>
    </message>
    <message>
        <source>Missing or Damaged</source>
        <translation>丢失或损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 / %n 幅图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
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
    <message>
        <source>waiting, place %1 in the queue</source>
        <translation>等待中，队列第 %1 位</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>check the whole</source>
        <translation>请检查整体</translation>
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
    <name>unocclude::LabelEdit</name>
    <message>
        <source>Name of the object</source>
        <translation>对象名称</translation>
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
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>What Hides What</source>
        <translation>遮挡关系</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Click Mo&amp;del</source>
        <translation>点击模型(&amp;D)</translation>
    </message>
    <message>
        <source>Completion Mod&amp;el</source>
        <translation>补全模型(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (read-only) - Unocclude</source>
        <translation>%1（只读） - Unocclude</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskActions</name>
    <message>
        <source>Edit &amp;Whole Mask</source>
        <translation>编辑整体蒙版(&amp;W)</translation>
    </message>
    <message>
        <source>Brush, eraser, polygon and rectangle change the whole mask; else the visible one</source>
        <translation>画笔、橡皮擦、多边形和矩形修改整体蒙版；否则修改可见蒙版</translation>
    </message>
    <message>
        <source>S&amp;maller Brush</source>
        <translation>减小画笔(&amp;M)</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Shift and wheel</source>
        <translation>减小画笔；也可用 Shift 加滚轮</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>增大画笔(&amp;L)</translation>
    </message>
    <message>
        <source>Make the brush larger; also Shift and wheel</source>
        <translation>增大画笔；也可用 Shift 加滚轮</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>填充孔洞(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the holes of the mask</source>
        <translation>填充蒙版的孔洞</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>仅保留最大块(&amp;K)</translation>
    </message>
    <message>
        <source>Drop all pieces of the mask but the largest</source>
        <translation>去掉蒙版中除最大块以外的所有块</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>扩大(&amp;G)</translation>
    </message>
    <message>
        <source>Widen the mask by a pixel all around</source>
        <translation>将蒙版四周扩大一个像素</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Narrow the mask by a pixel all around</source>
        <translation>将蒙版四周收缩一个像素</translation>
    </message>
    <message>
        <source>Keep to &amp;Evidence</source>
        <translation>符合证据(&amp;E)</translation>
    </message>
    <message>
        <source>Add the visible pixels that the whole misses, and take away hidden ones that no object in front hides</source>
        <translation>补上整体缺少的可见像素，去掉没有前方对象遮挡的隐藏像素</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskController</name>
    <message>
        <source>Fill Holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Keep Largest Piece</source>
        <translation>仅保留最大块</translation>
    </message>
    <message>
        <source>Grow Mask</source>
        <translation>扩大蒙版</translation>
    </message>
    <message>
        <source>Shrink Mask</source>
        <translation>缩小蒙版</translation>
    </message>
    <message>
        <source>Keep to Evidence</source>
        <translation>符合证据</translation>
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
    <name>unocclude::ModelMenu</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelWiring</name>
    <message>
        <source>Click Models</source>
        <translation>点击模型</translation>
    </message>
    <message>
        <source>Completion Models</source>
        <translation>补全模型</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelsDialog</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Looked for in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Get it from:</source>
        <translation>获取地址：</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256：</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>许可证：</translation>
    </message>
    <message>
        <source>in use, on %1</source>
        <translation>正在使用，运行于 %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectActions</name>
    <message>
        <source>Pre&amp;vious Object</source>
        <translation>上一个对象(&amp;V)</translation>
    </message>
    <message>
        <source>Take the next nearer object in hand</source>
        <translation>选取下一个更近的对象</translation>
    </message>
    <message>
        <source>Ne&amp;xt Object</source>
        <translation>下一个对象(&amp;X)</translation>
    </message>
    <message>
        <source>Take the next farther object in hand</source>
        <translation>选取下一个更远的对象</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>前移(&amp;W)</translation>
    </message>
    <message>
        <source>Put the object one nearer in the list</source>
        <translation>将对象在列表中前移一位</translation>
    </message>
    <message>
        <source>Send &amp;Backward</source>
        <translation>后移(&amp;B)</translation>
    </message>
    <message>
        <source>Put the object one farther in the list</source>
        <translation>将对象在列表中后移一位</translation>
    </message>
    <message>
        <source>Order &amp;List by Arrows</source>
        <translation>按箭头排列列表(&amp;L)</translation>
    </message>
    <message>
        <source>Put the list into the order that the arrows ask for</source>
        <translation>按箭头要求的顺序排列列表</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>未完成(&amp;O)</translation>
    </message>
    <message>
        <source>The object is being worked on</source>
        <translation>对象正在处理中</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>The object is done</source>
        <translation>对象已完成</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>已批准(&amp;A)</translation>
    </message>
    <message>
        <source>The object has been looked at and approved</source>
        <translation>对象已复查并批准</translation>
    </message>
    <message>
        <source>&amp;Stuff</source>
        <translation>不可数背景物(&amp;S)</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>天空、草地、沙子：不可数的东西</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>超出边框(&amp;T)</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>它超出画面</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>困难(&amp;F)</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>连人也无法确定</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>深度(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
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
        <translation>不可数背景物(&amp;S)</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>天空、草地、沙子：不可数的东西</translation>
    </message>
    <message>
        <source>Tr&amp;uncated</source>
        <translation>超出边框(&amp;U)</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>它超出画面</translation>
    </message>
    <message>
        <source>D&amp;ifficult</source>
        <translation>困难(&amp;I)</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>连人也无法确定</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>What speaks against the whole</source>
        <translation>与整体相矛盾之处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>No object is in hand.</source>
        <translation>当前没有选中对象。</translation>
    </message>
    <message>
        <source>%1 % of the whole is hidden.</source>
        <translation>整体的 %1 % 被遮挡。</translation>
    </message>
    <message>
        <source>There is no whole yet: what is hidden is not known.</source>
        <translation>尚无整体：不知道什么被遮挡。</translation>
    </message>
    <message numerus="yes">
        <source>%n visible pixel(s) are missing from the whole.</source>
        <translation>
            <numerusform>整体缺少 %n 个可见像素。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden pixel(s) lie under no object in front.</source>
        <translation>
            <numerusform>%n 个被遮挡像素不在任何前方对象之下。</numerusform>
        </translation>
    </message>
    <message>
        <source>No object in front of it is marked, so nothing says where it may be hidden.</source>
        <translation>没有标记位于它前面的对象，因此无法得知它可能在哪里被遮挡。</translation>
    </message>
    <message>
        <source>The samples were made before the visible mask was edited.</source>
        <translation>样本是在编辑可见蒙版之前生成的。</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionListModel</name>
    <message>
        <source>%1 hides %2</source>
        <translation>%1 遮挡 %2</translation>
    </message>
    <message>
        <source>These hide each other in a circle: %1.</source>
        <translation>它们循环遮挡：%1。</translation>
    </message>
    <message>
        <source>%1 covers all of %2 and lies in front of it: nothing of it could be seen.</source>
        <translation>%1 覆盖了整个 %2 并位于其前面：它将完全不可见。</translation>
    </message>
    <message>
        <source>%1 and %2 share no pixel, so neither hides the other.</source>
        <translation>%1 与 %2 没有共同的像素，因此互不遮挡。</translation>
    </message>
    <message>
        <source>The list has %1 behind %2.</source>
        <translation>列表中 %1 位于 %2 之后。</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionPanel</name>
    <message>
        <source>The object in front</source>
        <translation>前方的对象</translation>
    </message>
    <message>
        <source>The object that it hides</source>
        <translation>被它遮挡的对象</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>What hides what</source>
        <translation>遮挡关系</translation>
    </message>
    <message>
        <source>Arrows are stronger than the list of objects. With the arrow tool drag from one object to another.</source>
        <translation>箭头优先于对象列表。用箭头工具从一个对象拖到另一个对象。</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>遮挡</translation>
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
    <name>unocclude::PointingWiring</name>
    <message>
        <source>What you pointed at has one meaning only for this model.</source>
        <translation>对此模型而言，您所指的只有一种含义。</translation>
    </message>
</context>
<context>
    <name>unocclude::PolygonTool</name>
    <message>
        <source>Fill Polygon</source>
        <translation>填充多边形</translation>
    </message>
    <message>
        <source>Cut Polygon Out</source>
        <translation>剪除多边形</translation>
    </message>
</context>
<context>
    <name>unocclude::PreparationController</name>
    <message>
        <source>Reading the next photograph</source>
        <translation>正在读取下一张照片</translation>
    </message>
    <message>
        <source>Preparing the photograph</source>
        <translation>正在准备照片</translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were not there before joined the project.</source>
        <translation>
            <numerusform>%n 幅新出现的图像已加入项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectWiring</name>
    <message>
        <source>There is no %1 any more; Image &gt; Locate Missing Image… says where it is now.</source>
        <translation>%1 已不在原处；“图像”&gt;“定位丢失的图像…”可指明它现在的位置。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were found again.</source>
        <translation>
            <numerusform>重新找到 %n 幅图像。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::QueueModel</name>
    <message>
        <source>place %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Object in %1</source>
        <translation>%1 中的对象</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>unocclude::QueuePanel</name>
    <message>
        <source>Completions, the next first</source>
        <translation>补全任务，下一个在前</translation>
    </message>
    <message>
        <source>Drag a waiting completion to give it another turn.</source>
        <translation>拖动等待中的补全可改变其顺序。</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>整个队列的进度</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel this completion, or dismiss its failure</source>
        <translation>取消此补全，或忽略其失败</translation>
    </message>
    <message>
        <source>Nothing is being completed.</source>
        <translation>没有正在进行的补全。</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) failed.</source>
        <translation>
            <numerusform>%n 个补全失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>unocclude::RectangleTool</name>
    <message>
        <source>Fill Rectangle</source>
        <translation>填充矩形</translation>
    </message>
    <message>
        <source>Cut Rectangle Out</source>
        <translation>剪除矩形</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleWall</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>可供选择的完整对象</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
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
    <message>
        <source>Waiting, place %1 in the queue</source>
        <translation>等待中，队列第 %1 位</translation>
    </message>
</context>
<context>
    <name>unocclude::SeedDesk</name>
    <message>
        <source>Seed %1 and its settings were copied.</source>
        <translation>已复制种子 %1 及其设置。</translation>
    </message>
    <message>
        <source>Draw from Seed</source>
        <translation>由种子生成</translation>
    </message>
    <message>
        <source>A seed, or what was copied from a sample:</source>
        <translation>种子，或从样本复制的内容：</translation>
    </message>
</context>
<context>
    <name>unocclude::SegmenterController</name>
    <message>
        <source>Loading the click model</source>
        <translation>正在加载点击模型</translation>
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
    <message>
        <source>Paint, or rub out</source>
        <translation>绘制或擦除</translation>
    </message>
    <message>
        <source>drag; right drag or Shift does the opposite</source>
        <translation>拖动；右键拖动或 Shift 相反</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift 加滚轮</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>闭合多边形</translation>
    </message>
    <message>
        <source>Enter, double click, its first corner</source>
        <translation>Enter、双击、第一个角</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>撤回最后一个角</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>hold C or `</source>
        <translation>按住 C 或 `</translation>
    </message>
    <message>
        <source>On the whole objects</source>
        <translation>在完整对象上</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>click, Space</source>
        <translation>点击、空格</translation>
    </message>
    <message>
        <source>Keep as another hypothesis</source>
        <translation>保留为另一个假设</translation>
    </message>
    <message>
        <source>click the pin</source>
        <translation>点击图钉</translation>
    </message>
    <message>
        <source>Zoom all of them and the photograph</source>
        <translation>与照片一起缩放全部</translation>
    </message>
    <message>
        <source>Pan all of them and the photograph</source>
        <translation>与照片一起平移全部</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Blink with the photograph</source>
        <translation>与照片交替显示</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore A&amp;ll</source>
        <translation>全部恢复(&amp;L)</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>新按键：</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>仍然指定(&amp;A)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 已属于“%2”，改动后它将失去该键。</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>选择一个操作以更改其按键。</translation>
    </message>
    <message>
        <source>Take one into another program</source>
        <translation>带到其他程序</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>按住 Ctrl 并拖动</translation>
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
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
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
        <source>This image can only be looked at.</source>
        <translation>此图片只能查看。</translation>
    </message>
    <message>
        <source>Finding the visible part…</source>
        <translation>正在查找可见部分…</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>正在补全。按 Esc 停止。</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>用 1 到 9 或 V 选择。R 生成更多，N 开始另一个对象，Ctrl+E 导出。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>Click model</source>
        <translation>点击模型</translation>
    </message>
    <message>
        <source>What turns clicks into masks</source>
        <translation>由什么把点击变成蒙版</translation>
    </message>
    <message>
        <source>loading the click model…</source>
        <translation>正在加载点击模型…</translation>
    </message>
    <message>
        <source>%1: preparing, %2 %</source>
        <translation>%1：正在准备，%2 %</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (M).</source>
        <translation>点击部分被遮挡的对象，或在它周围拖出方框 (M)。</translation>
    </message>
    <message>
        <source>%1, %2 of %3: W shows the next. Enter completes it.</source>
        <translation>%1，第 %2 个，共 %3 个：按 W 显示下一个，按 Enter 补全。</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. W shows part or group. Enter completes it.</source>
        <translation>右键点击不属于对象的部分。按 W 显示部分或组。按 Enter 补全。</translation>
    </message>
    <message>
        <source>Completion model</source>
        <translation>补全模型</translation>
    </message>
    <message>
        <source>What draws whole objects</source>
        <translation>由什么生成完整对象</translation>
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
</context>
<context>
    <name>unocclude::WallControls</name>
    <message>
        <source>How whole objects are shown</source>
        <translation>完整对象的显示方式</translation>
    </message>
    <message>
        <source>Whole objects over the photograph, their outlines, or the objects alone. Hold C to see the photograph without them.</source>
        <translation>照片上的完整对象、其轮廓或仅对象本身。按住 C 查看没有它们的照片。</translation>
    </message>
    <message>
        <source>Over the photo</source>
        <translation>覆盖照片</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How opaque whole objects lie over the photograph</source>
        <translation>完整对象覆盖在照片上的不透明度</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本的顺序</translation>
    </message>
    <message>
        <source>Samples by their numbers, or by how near their own colours are to the visible pixels. The numbers stay with the samples.</source>
        <translation>按编号或按自身颜色与可见像素的接近程度排列样本。编号不变。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Best agreement first</source>
        <translation>一致性最高的在前</translation>
    </message>
    <message>
        <source>Worst agreement first</source>
        <translation>一致性最低的在前</translation>
    </message>
    <message>
        <source>Samples that a pixel of the vote needs</source>
        <translation>投票中一个像素所需的样本数</translation>
    </message>
    <message>
        <source>How many samples must hold a pixel. To the left everything that any sample shows, to the right only what all agree on.</source>
        <translation>一个像素需要多少个样本包含它。最左为任一样本显示的全部，最右仅为所有样本一致的部分。</translation>
    </message>
    <message>
        <source>How much the samples agree about what is hidden: what two of them have in common there, as a share of what either has, averaged over all pairs. 1: all are the same. Near 0: the object is ambiguous, look closely or draw more.</source>
        <translation>样本对被遮挡部分的一致程度：两个样本在那里的共同部分占任一样本部分的比例，对所有样本对取平均。1：全部相同。接近 0：对象有歧义，请仔细查看或生成更多。</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>一致性 %1</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>至少 %1 / %2</translation>
    </message>
</context>
</TS>
