<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AddInstance</name>
    <message>
        <source>Add Object</source>
        <translation>Añadir objeto</translation>
    </message>
</context>
<context>
    <name>AddSamples</name>
    <message>
        <source>Add Samples</source>
        <translation>Añadir muestras</translation>
    </message>
</context>
<context>
    <name>AnnotationsFileText</name>
    <message>
        <source>an image of at most %1 pixels</source>
        <translation>una imagen de %1 píxeles como máximo</translation>
    </message>
    <message>
        <source>masks that fit into 16 GiB</source>
        <translation>máscaras que quepan en 16 GiB</translation>
    </message>
    <message>
        <source>an id that no other object has</source>
        <translation>un id que no tenga ningún otro objeto</translation>
    </message>
</context>
<context>
    <name>AnnotationsText</name>
    <message>
        <source>a mask of the image&apos;s size, %1 × %2</source>
        <translation>una máscara del tamaño de la imagen, %1 × %2</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;vote&quot;, &quot;sample&quot; or &quot;drawn&quot;</source>
        <translation>«none», «vote», «sample» o «drawn»</translation>
    </message>
    <message>
        <source>left, top, width and height of a picture</source>
        <translation>izquierda, arriba, ancho y alto de una imagen</translation>
    </message>
    <message>
        <source>the name of a sample&apos;s picture, like &quot;7-0123456789abcdef.png&quot;</source>
        <translation>el nombre de la imagen de una muestra, como «7-0123456789abcdef.png»</translation>
    </message>
    <message>
        <source>1 to %1 samples</source>
        <translation>de 1 a %1 muestras</translation>
    </message>
    <message>
        <source>the index of a sample, above the one before it</source>
        <translation>el índice de una muestra, mayor que el anterior</translation>
    </message>
    <message>
        <source>&quot;open&quot;, &quot;done&quot; or &quot;approved&quot;</source>
        <translation>«open», «done» o «approved»</translation>
    </message>
    <message>
        <source>a choice among what the object has</source>
        <translation>una elección entre lo que tiene el objeto</translation>
    </message>
</context>
<context>
    <name>ArrangeInstances</name>
    <message>
        <source>Order Objects</source>
        <translation>Ordenar objetos</translation>
    </message>
</context>
<context>
    <name>CandidatesJob</name>
    <message>
        <source>Finding part, object and group</source>
        <translation>Buscando parte, objeto y grupo</translation>
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
        <translation>Voto mayoritario</translation>
    </message>
    <message>
        <source>Vote of at least %1 of %2</source>
        <translation>Voto de al menos %1 de %2</translation>
    </message>
    <message>
        <source>waiting, place %1</source>
        <translation>en espera, lugar %1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Seed %1, %2</source>
        <translation>Semilla %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Agreement with the visible pixels: %1. It says how near the model&apos;s own colours are to those of the photograph, before the true pixels are put in.</source>
        <translation>Concordancia con los píxeles visibles: %1. Dice lo cerca que están los colores del modelo de los de la fotografía, antes de poner los píxeles verdaderos.</translation>
    </message>
    <message>
        <source>Its picture is not kept; &quot;Make This One Again&quot; brings it back.</source>
        <translation>Su imagen no se conserva; «Volver a hacer esta» la recupera.</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, %2 oculto</translation>
    </message>
    <message>
        <source>Drawn by hand, %1 hidden</source>
        <translation>Dibujado a mano, %1 oculto</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 hidden</source>
        <translation>Muestra %1, semilla %2, %3 oculto</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Muestra %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>The brighter a hidden pixel, the more samples hold it.</source>
        <translation>Cuanto más claro es un píxel oculto, más muestras lo contienen.</translation>
    </message>
    <message>
        <source>%1 steps of DDIM, guidance %2, eta %3</source>
        <translation>%1 pasos de DDIM, guía %2, eta %3</translation>
    </message>
    <message>
        <source>%1 steps of DPM-Solver++, guidance %2</source>
        <translation>%1 pasos de DPM-Solver++, guía %2</translation>
    </message>
    <message>
        <source>%1, shown the whole photo</source>
        <translation>%1, con la foto entera</translation>
    </message>
    <message>
        <source>agrees %1, seed %2</source>
        <translation>concuerda %1, semilla %2</translation>
    </message>
</context>
<context>
    <name>CheckedSave</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>No se pudo guardar el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>No se pudo codificar la imagen.</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>no se pudo codificar la imagen</translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Choose Whole Object</source>
        <translation>Elegir objeto completo</translation>
    </message>
</context>
<context>
    <name>CocoaExport</name>
    <message>
        <source>Object %1 (%2) has no pixels to export.</source>
        <translation>El objeto %1 (%2) no tiene píxeles que exportar.</translation>
    </message>
    <message>
        <source>Object %1 (%2) has holes or several pieces, which one polygon cannot hold.</source>
        <translation>El objeto %1 (%2) tiene agujeros o varias piezas, que un polígono no puede contener.</translation>
    </message>
</context>
<context>
    <name>CocoaImport</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>another image has the id %1 too</source>
        <translation>otra imagen también tiene el id %1</translation>
    </message>
    <message>
        <source>The project %1 has the image %2 already.</source>
        <translation>El proyecto %1 ya tiene la imagen %2.</translation>
    </message>
    <message>
        <source>expected the name of a file in the folder of images, found &quot;%1&quot;</source>
        <translation>se esperaba el nombre de un archivo en la carpeta de imágenes, se encontró «%1»</translation>
    </message>
    <message>
        <source>the image&apos;s size is not known, or larger than 200 million pixels</source>
        <translation>el tamaño de la imagen no se conoce, o supera los 200 millones de píxeles</translation>
    </message>
    <message>
        <source>expected the size of %1, which is %2 x %3, found %4 x %5</source>
        <translation>se esperaba el tamaño de %1, que es %2 x %3, se encontró %4 x %5</translation>
    </message>
    <message>
        <source>there is no image with the id %1</source>
        <translation>no hay ninguna imagen con el id %1</translation>
    </message>
</context>
<context>
    <name>CocoaOrigin</name>
    <message>
        <source>expected masks of the image&apos;s size, which is %1 x %2, found one of %3 x %4</source>
        <translation>se esperaban máscaras del tamaño de la imagen, que es %1 x %2, se encontró una de %3 x %4</translation>
    </message>
</context>
<context>
    <name>CocoaReaderText</name>
    <message>
        <source>a number; COCO-A has one flat list, not COCO&apos;s list of lists</source>
        <translation>un número; COCO-A tiene una lista plana, no la lista de listas de COCO</translation>
    </message>
    <message>
        <source>a list of coordinates, or run lengths</source>
        <translation>una lista de coordenadas o longitudes de serie</translation>
    </message>
    <message>
        <source>an even number of coordinates, six at least</source>
        <translation>un número par de coordenadas, seis como mínimo</translation>
    </message>
    <message>
        <source>pairs of orders like &quot;1-2,1-3&quot;</source>
        <translation>pares de órdenes como «1-2,1-3»</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>alto y ancho</translation>
    </message>
    <message>
        <source>run lengths of a mask (%1)</source>
        <translation>longitudes de serie de una máscara (%1)</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>&quot;annotations&quot; is missing</source>
        <translation>falta «annotations»</translation>
    </message>
</context>
<context>
    <name>CocoaValidatorText</name>
    <message>
        <source>The object has no name.</source>
        <translation>El objeto no tiene nombre.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; begins or ends with blanks.</source>
        <translation>El nombre «%1» empieza o termina con espacios.</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>El objeto no tiene píxeles.</translation>
    </message>
    <message>
        <source>One of visible_mask and invisible_mask is there without the other.</source>
        <translation>Solo está una de las dos, visible_mask o invisible_mask.</translation>
    </message>
    <message>
        <source>Masks are given although nothing is hidden.</source>
        <translation>Hay máscaras aunque no hay nada oculto.</translation>
    </message>
    <message>
        <source>Something is hidden, but there are no masks that say what.</source>
        <translation>Hay algo oculto, pero ninguna máscara dice qué.</translation>
    </message>
    <message>
        <source>The outline is a mask; several readers take a polygon only.</source>
        <translation>El contorno es una máscara; varios lectores solo aceptan un polígono.</translation>
    </message>
    <message>
        <source>COCO-A has one category: expected 1 or no category_id.</source>
        <translation>COCO-A tiene una sola categoría: se esperaba 1 o ningún category_id.</translation>
    </message>
    <message>
        <source>Only detections have an amodal_mask; here the segmentation is the whole object.</source>
        <translation>Solo las detecciones tienen amodal_mask; aquí segmentation es el objeto completo.</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>el contorno</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s, which is %1 x %2.</source>
        <translation>El tamaño de la máscara no es el de la imagen, que es %1 x %2.</translation>
    </message>
    <message>
        <source>The outline leaves the image at (%1, %2).</source>
        <translation>El contorno sale de la imagen en (%1, %2).</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 píxeles son visibles y ocultos a la vez.</translation>
    </message>
    <message>
        <source>The outline and the masks differ in %1 pixels.</source>
        <translation>El contorno y las máscaras difieren en %1 píxeles.</translation>
    </message>
    <message>
        <source>both masks</source>
        <translation>ambas máscaras</translation>
    </message>
    <message>
        <source>The area is %1, but %2 cover %3 pixels.</source>
        <translation>El área es %1, pero son %3 píxeles (%2).</translation>
    </message>
    <message>
        <source>The rate is %1, but %2 of the area is hidden.</source>
        <translation>La tasa es %1, pero está oculto %2 del área.</translation>
    </message>
    <message>
        <source>There are no images.</source>
        <translation>No hay imágenes.</translation>
    </message>
    <message>
        <source>Another image has the id %1 too.</source>
        <translation>Otra imagen también tiene el id %1.</translation>
    </message>
    <message>
        <source>There is no object, and COCO-A&apos;s evaluator fails on such an image: leave it out.</source>
        <translation>No hay ningún objeto, y el evaluador de COCO-A falla con una imagen así: quítela.</translation>
    </message>
    <message>
        <source>The size is not the number of regions, which is %1.</source>
        <translation>size no es el número de regiones, que es %1.</translation>
    </message>
    <message>
        <source>Another annotation has the id %1 too.</source>
        <translation>Otra anotación también tiene el id %1.</translation>
    </message>
    <message>
        <source>There is no image with the id %1.</source>
        <translation>No hay ninguna imagen con el id %1.</translation>
    </message>
    <message>
        <source>The image has another annotation; most readers take the first only.</source>
        <translation>La imagen tiene otra anotación; la mayoría de los lectores solo toman la primera.</translation>
    </message>
    <message>
        <source>The order is %1; the nearest object has 1.</source>
        <translation>El orden es %1; el objeto más cercano tiene 1.</translation>
    </message>
    <message>
        <source>Another object of the image has the order %1 too.</source>
        <translation>Otro objeto de la imagen también tiene el orden %1.</translation>
    </message>
    <message>
        <source>Regions stand front to back without gaps: expected %1, found %2.</source>
        <translation>Las regiones van de delante hacia atrás sin huecos: se esperaba %1, se encontró %2.</translation>
    </message>
    <message>
        <source>The pair %1 names a region that is not there.</source>
        <translation>El par %1 nombra una región que no existe.</translation>
    </message>
    <message>
        <source>The pair %1 does not name the nearer object first.</source>
        <translation>El par %1 no nombra primero el objeto más cercano.</translation>
    </message>
    <message>
        <source>The image is too large: not all of its pixels were checked.</source>
        <translation>La imagen es demasiado grande: no se comprobaron todos sus píxeles.</translation>
    </message>
    <message>
        <source>The run lengths are a list; several readers take a string only.</source>
        <translation>Las longitudes de serie son una lista; varios lectores solo aceptan una cadena.</translation>
    </message>
    <message>
        <source>The objects %1 and %2 overlap, but the pair is missing.</source>
        <translation>Los objetos %1 y %2 se superponen, pero falta el par.</translation>
    </message>
    <message>
        <source>The objects %1 and %2 do not overlap, but the pair is there.</source>
        <translation>Los objetos %1 y %2 no se superponen, pero el par está.</translation>
    </message>
    <message>
        <source>Images and annotations do not stand in the same sequence from here on.</source>
        <translation>A partir de aquí, imágenes y anotaciones no siguen la misma secuencia.</translation>
    </message>
    <message>
        <source>There are %1 images and %2 annotations; some readers expect one for each.</source>
        <translation>Hay %1 imágenes y %2 anotaciones; algunos lectores esperan una por cada una.</translation>
    </message>
</context>
<context>
    <name>CompletionJob</name>
    <message>
        <source>Completing the object</source>
        <translation>Completando el objeto</translation>
    </message>
    <message>
        <source>Completing &quot;%1&quot;</source>
        <translation>Completando «%1»</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
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
        <translation>El número de muestras debe ser de 1 a 16, no %1.</translation>
    </message>
    <message>
        <source>The number of steps must be 1 to 1000, not %1.</source>
        <translation>El número de pasos debe ser de 1 a 1000, no %1.</translation>
    </message>
    <message>
        <source>The guidance scale must be 0 to 100, not %1.</source>
        <translation>La escala de guía debe ser de 0 a 100, no %1.</translation>
    </message>
    <message>
        <source>Guidance must begin at a noise-to-signal ratio of 0 or more and end above it.</source>
        <translation>La guía debe empezar en una relación ruido-señal de 0 o más y terminar por encima.</translation>
    </message>
    <message>
        <source>Eta must be 0 to 1, not %1.</source>
        <translation>Eta debe ser de 0 a 1, no %1.</translation>
    </message>
    <message>
        <source>Only DPM-Solver++ lets the spacing of its steps be chosen.</source>
        <translation>Solo DPM-Solver++ permite elegir el espaciado de los pasos.</translation>
    </message>
    <message>
        <source>The photo must be an RGB picture of 8 bits a channel.</source>
        <translation>La foto debe ser una imagen RGB de 8 bits por canal.</translation>
    </message>
    <message>
        <source>The visible mask must have the photo&apos;s size, %1, not %2.</source>
        <translation>La máscara visible debe tener el tamaño de la foto, %1, no %2.</translation>
    </message>
    <message>
        <source>The visible mask is empty: there is nothing to complete.</source>
        <translation>La máscara visible está vacía: no hay nada que completar.</translation>
    </message>
    <message>
        <source>The model %1 did not return %2 squares of %3 pixels with alpha.</source>
        <translation>El modelo %1 no devolvió %2 cuadrados de %3 píxeles con alfa.</translation>
    </message>
</context>
<context>
    <name>CousinExport</name>
    <message>
        <source>There is no category &quot;%1&quot; among those that were given.</source>
        <translation>No hay ninguna categoría «%1» entre las dadas.</translation>
    </message>
</context>
<context>
    <name>DepthCue</name>
    <message>
        <source>There is no depth cue &quot;%1&quot;, only lower-edge and order.</source>
        <translation>No hay ninguna pista de profundidad «%1», solo lower-edge y order.</translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message>
        <source>Masks are given for image %1, which the ground truth does not have.</source>
        <translation>Hay máscaras para la imagen %1, que la verdad de referencia no tiene.</translation>
    </message>
    <message>
        <source>The masks of image %1 cannot be compared: %2.</source>
        <translation>No se pueden comparar las máscaras de la imagen %1: %2.</translation>
    </message>
</context>
<context>
    <name>DiscardSample</name>
    <message>
        <source>Discard Sample</source>
        <translation>Descartar muestra</translation>
    </message>
</context>
<context>
    <name>EvaluationJournal</name>
    <message>
        <source>&quot;%1&quot; is %2 there and %3 now</source>
        <translation>«%1» es %2 allí y %3 ahora</translation>
    </message>
    <message>
        <source>it says more than this version knows</source>
        <translation>dice más de lo que esta versión conoce</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>alto y ancho</translation>
    </message>
    <message>
        <source>run lengths of a mask</source>
        <translation>longitudes de serie de una máscara</translation>
    </message>
    <message>
        <source>another process is writing to it</source>
        <translation>otro proceso está escribiendo en él</translation>
    </message>
    <message>
        <source>its folder cannot be written into</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>No se puede abrir el diario %1: %2.</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MiB</source>
        <translation>tiene una línea de más de 64 MiB</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>its first line is not that of a journal</source>
        <translation>su primera línea no es la de un diario</translation>
    </message>
    <message>
        <source>it belongs to another evaluation (%1); choose another folder, or remove it</source>
        <translation>pertenece a otra evaluación (%1); elija otra carpeta o quítelo</translation>
    </message>
    <message>
        <source>The journal %1 could not be written: %2.</source>
        <translation>No se pudo escribir el diario %1: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2.</source>
        <translation>No se puede usar el diario %1: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save the Whole Object</source>
        <translation>Guardar el objeto completo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>%1 annotations (*.json)</source>
        <translation>Anotaciones %1 (*.json)</translation>
    </message>
    <message>
        <source>Export Layers</source>
        <translation>Exportar capas</translation>
    </message>
    <message>
        <source>OpenRaster pictures (*.ora)</source>
        <translation>Imágenes OpenRaster (*.ora)</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>Open a Photograph or a Project</source>
        <translation>Abrir una fotografía o un proyecto</translation>
    </message>
    <message>
        <source>Pictures and projects (%1 project.json);;All files (*)</source>
        <translation>Imágenes y proyectos (%1 project.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Photographs</source>
        <translation>Abrir una carpeta de fotografías</translation>
    </message>
    <message>
        <source>Where Is %1 Now?</source>
        <translation>¿Dónde está ahora %1?</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Imágenes (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>%1 Close and lose the last changes?</source>
        <translation>%1 ¿Cerrar y perder los últimos cambios?</translation>
    </message>
    <message>
        <source>&amp;Close and Lose Them</source>
        <translation>&amp;Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Open a Model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Weights (%1);;All files (*)</source>
        <translation>Pesos (%1);;Todos los archivos (*)</translation>
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
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs and %2 whole objects in scenes are held out.</source>
        <translation>No se puede hacer nada: están reservados %1 recortes y %2 objetos completos en escenas.</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs to complete, %2 to occlude with and %3 photographs are held out.</source>
        <translation>No se puede hacer nada: están reservados %1 recortes para completar, %2 para ocultar y %3 fotografías.</translation>
    </message>
    <message>
        <source>No photograph could be made in which %1 to %2 % of an object are hidden.</source>
        <translation>No se pudo hacer ninguna fotografía en la que esté oculto del %1 al %2 % de un objeto.</translation>
    </message>
</context>
<context>
    <name>ImageHeaderText</name>
    <message>
        <source>%1 is not a picture that can be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM.</source>
        <translation>%1 no es una imagen legible: se esperaba JPEG, PNG, WebP, TIFF, BMP o PNM.</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which cannot be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM. Save it as PNG in another program first.</source>
        <translation>%1 es un archivo %2, que no se puede leer: se esperaba JPEG, PNG, WebP, TIFF, BMP o PNM. Guárdelo antes como PNG en otro programa.</translation>
    </message>
    <message>
        <source>%1 is a %2 file whose header is damaged or cut short.</source>
        <translation>%1 es un archivo %2 cuya cabecera está dañada o cortada.</translation>
    </message>
</context>
<context>
    <name>ImageSummaryText</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 no es JSON válido.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>ImportStage</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>No se pudo guardar el archivo %1: %2.</translation>
    </message>
</context>
<context>
    <name>InferenceLoaderText</name>
    <message>
        <source>The module %1 that runs the networks was not found in %2.</source>
        <translation>El módulo %1, que ejecuta las redes, no se encontró en %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 is not a module of this program: it has no symbol %2.</source>
        <translation>%1 no es un módulo de este programa: no tiene el símbolo %2.</translation>
    </message>
    <message>
        <source>The module that runs the networks could not be loaded: %1</source>
        <translation>No se pudo cargar el módulo que ejecuta las redes: %1</translation>
    </message>
    <message>
        <source>%1 belongs to another version of this program: its interface has number %2, expected was %3.</source>
        <translation>%1 pertenece a otra versión de este programa: su interfaz tiene el número %2, se esperaba %3.</translation>
    </message>
</context>
<context>
    <name>JobOutcome</name>
    <message>
        <source>There is not enough memory left for this.</source>
        <translation>No queda memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>An unexpected error ended the work: %1</source>
        <translation>Un error inesperado terminó el trabajo: %1</translation>
    </message>
    <message>
        <source>An unknown error ended the work.</source>
        <translation>Un error desconocido terminó el trabajo.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array of %1 values</source>
        <translation>una lista de %1 valores</translation>
    </message>
    <message>
        <source>%1 is too large a file: JSON of at most 2 GiB is read.</source>
        <translation>%1 es un archivo demasiado grande: se lee JSON de 2 GiB como máximo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not as it should be at %2: %3.</source>
        <translation>%1 no es como debería en %2: %3.</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>su nivel superior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>se esperaba %1, se encontró %2</translation>
    </message>
    <message>
        <source>%1 holds a string of more than 16 MiB.</source>
        <translation>%1 contiene una cadena de más de 16 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds a number that is too large.</source>
        <translation>%1 no es JSON válido: contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text makes no sense at byte %2.</source>
        <translation>%1 no es JSON válido: el texto no tiene sentido en el byte %2.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 está anidado a más de %2 niveles.</translation>
    </message>
    <message>
        <source>%1 holds an object of more than %2 keys.</source>
        <translation>%1 contiene un objeto de más de %2 claves.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice in an object</source>
        <translation>«%1» aparece dos veces en un objeto</translation>
    </message>
</context>
<context>
    <name>KnownModelText</name>
    <message>
        <source>No model: cuts along colours and edges, needs more clicks and shows no previews</source>
        <translation>Sin modelo: corta por colores y bordes, necesita más clics y no muestra vistas previas</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>E&amp;xport As</source>
        <translation>E&amp;xportar como</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Ele&amp;gir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
</context>
<context>
    <name>ModelRegistryText</name>
    <message>
        <source>The list of models %1 cannot be read: %2.</source>
        <translation>No se puede leer la lista de modelos %1: %2.</translation>
    </message>
    <message>
        <source>The list of models %1 is damaged: %2.</source>
        <translation>La lista de modelos %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>Put the file into one of these folders, or name it with --model.</source>
        <translation>Ponga el archivo en una de estas carpetas o indíquelo con --model.</translation>
    </message>
    <message>
        <source>Get the file from %1 and put it into one of these folders.</source>
        <translation>Obtenga el archivo de %1 y póngalo en una de estas carpetas.</translation>
    </message>
    <message>
        <source>The list of models %1 was not found in %2.</source>
        <translation>La lista de modelos %1 no se encontró en %2.</translation>
    </message>
    <message>
        <source>The weights %1 of the model &quot;%2&quot; were not found in %3. %4</source>
        <translation>Los pesos %1 del modelo «%2» no se encontraron en %3. %4</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;: it is neither a file nor one of the names %2.</source>
        <translation>No hay ningún modelo «%1»: no es ni un archivo ni uno de los nombres %2.</translation>
    </message>
</context>
<context>
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x, y, ancho y alto</translation>
    </message>
    <message>
        <source>the image&apos;s height and width</source>
        <translation>el alto y ancho de la imagen</translation>
    </message>
    <message>
        <source>Another image has this id too.</source>
        <translation>Otra imagen también tiene este id.</translation>
    </message>
    <message>
        <source>Another category has this id too.</source>
        <translation>Otra categoría también tiene este id.</translation>
    </message>
    <message>
        <source>Another annotation has this id too.</source>
        <translation>Otra anotación también tiene este id.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>No existe esa categoría.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>No existe esa imagen.</translation>
    </message>
    <message>
        <source>The image is too large to be checked.</source>
        <translation>La imagen es demasiado grande para comprobarla.</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>El objeto no tiene píxeles.</translation>
    </message>
    <message>
        <source>%1 visible pixels are not of the whole object.</source>
        <translation>%1 píxeles visibles no son del objeto completo.</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 píxeles son visibles y ocultos a la vez.</translation>
    </message>
    <message>
        <source>The box is not the mask&apos;s.</source>
        <translation>El recuadro no es el de la máscara.</translation>
    </message>
</context>
<context>
    <name>OccludedRegion</name>
    <message>
        <source>%1: the masks of annotation %2, order %3, cannot be used: %4.</source>
        <translation>%1: las máscaras de la anotación %2, orden %3, no se pueden usar: %4.</translation>
    </message>
</context>
<context>
    <name>OpenCv</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>No hay memoria suficiente para una imagen de este tamaño.</translation>
    </message>
    <message>
        <source>The image library failed in %1: %2.</source>
        <translation>La biblioteca de imágenes falló en %1: %2.</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>The picture %1 does not exist.</source>
        <translation>La imagen %1 no existe.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device; expected a picture.</source>
        <translation>%1 no es un archivo sino una carpeta o un dispositivo; se esperaba una imagen.</translation>
    </message>
    <message>
        <source>The picture %1 could not be opened: %2.</source>
        <translation>No se pudo abrir la imagen %1: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be read: %2.</source>
        <translation>No se pudo leer la imagen %1: %2.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>%1 está vacío: no tiene ningún byte.</translation>
    </message>
    <message>
        <source>%1 is too large a file: pictures of at most %2 are read.</source>
        <translation>%1 es un archivo demasiado grande: se leen imágenes de %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 has no pixels: its header says %2 x %3.</source>
        <translation>%1 no tiene píxeles: su cabecera dice %2 x %3.</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 x %3 pixels; at most %4 million pixels and %5 on a side are read.</source>
        <translation>%1 es demasiado grande: tiene %2 x %3 píxeles; se leen %4 millones de píxeles y %5 por lado como máximo.</translation>
    </message>
    <message>
        <source>%1 is a %2 file that is cut short: the end of the picture is missing.</source>
        <translation>%1 es un archivo %2 cortado: falta el final de la imagen.</translation>
    </message>
    <message>
        <source>%1 is a WebP animation, which cannot be read: expected a still picture. Save one frame of it as PNG in another program first.</source>
        <translation>%1 es una animación WebP, que no se puede leer: se esperaba una imagen fija. Guarde antes un fotograma como PNG en otro programa.</translation>
    </message>
    <message>
        <source>The file is cut short: a part of the picture is missing and shown in grey.</source>
        <translation>El archivo está cortado: falta una parte de la imagen, que se muestra en gris.</translation>
    </message>
    <message>
        <source>The file holds several pictures: the first one is shown.</source>
        <translation>El archivo contiene varias imágenes: se muestra la primera.</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>su contenido está dañado</translation>
    </message>
    <message>
        <source>%1 is a %2 file that could not be decoded: %3.</source>
        <translation>%1 es un archivo %2 que no se pudo decodificar: %3.</translation>
    </message>
    <message>
        <source>%1 holds values that are neither 8-bit nor 16-bit whole numbers; only those are read.</source>
        <translation>%1 contiene valores que no son enteros de 8 ni de 16 bits; solo se leen esos.</translation>
    </message>
    <message>
        <source>The picture is transparent in places: they are shown on white.</source>
        <translation>La imagen es transparente en algunas partes: se muestran sobre blanco.</translation>
    </message>
    <message>
        <source>%1 is no cut-out: it has no transparent pixel that would tell the object from its surroundings.</source>
        <translation>%1 no es un recorte: no tiene ningún píxel transparente que separe el objeto de su entorno.</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>There is no project in the folder %1.</source>
        <translation>No hay ningún proyecto en la carpeta %1.</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>Objeto %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The image %1 has another size than its annotations.</source>
        <translation>La imagen %1 tiene otro tamaño que sus anotaciones.</translation>
    </message>
</context>
<context>
    <name>ProjectExportJob</name>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>the path of an image</source>
        <translation>la ruta de una imagen</translation>
    </message>
    <message>
        <source>a file name of its own that ends in .json</source>
        <translation>un nombre de archivo propio que termine en .json</translation>
    </message>
</context>
<context>
    <name>ProjectFolderText</name>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>No se pudo leer el archivo %1: %2.</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>The folder %1 cannot be written, so the project can only be read.</source>
        <translation>No se puede escribir en la carpeta %1, así que el proyecto solo se puede leer.</translation>
    </message>
    <message>
        <source>The project %1 can only be read: its file %2 cannot be locked.</source>
        <translation>El proyecto %1 solo se puede leer: su archivo %2 no se puede bloquear.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window (process %2 on %3), so this one can only read it. If that window is gone, delete %4.</source>
        <translation>El proyecto %1 está abierto en otra ventana (proceso %2 en %3), así que esta solo puede leerlo. Si esa ventana ya no existe, elimine %4.</translation>
    </message>
</context>
<context>
    <name>ProjectOpeningText</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No existe el archivo o la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 The file is left as it is, and the project can only be read.</source>
        <translation>%1 El archivo se deja como está, y el proyecto solo se puede leer.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: expected %2.</source>
        <translation>La carpeta %1 no contiene imágenes: se esperaba %2.</translation>
    </message>
</context>
<context>
    <name>ProjectVersionText</name>
    <message>
        <source>%1 was written by a newer Unocclude: its version is %2, this program reads up to %3.</source>
        <translation>%1 lo escribió un Unocclude más reciente: su versión es %2, este programa lee hasta la %3.</translation>
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
        <translation>Se dice que el punto (%1, %2) está y no está en el objeto.</translation>
    </message>
    <message>
        <source>The box covers no pixel of the photo of %1 pixels.</source>
        <translation>El recuadro no cubre ningún píxel de la foto de %1 píxeles.</translation>
    </message>
    <message>
        <source>Nothing is pointed at: click on the object or draw a box around it.</source>
        <translation>No se señala nada: haga clic en el objeto o dibuje un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>No point on the object lies inside the photo of %1 pixels.</source>
        <translation>Ningún punto del objeto está dentro de la foto de %1 píxeles.</translation>
    </message>
</context>
<context>
    <name>ProvenanceText</name>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>an array of %1 numbers</source>
        <translation>una lista de %1 números</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a seed: a whole number of 64 bits</source>
        <translation>una semilla: un número entero de 64 bits</translation>
    </message>
</context>
<context>
    <name>ReaderReport</name>
    <message>
        <source>The licence is not a number, nor &quot;?&quot; as BSDS has it.</source>
        <translation>La licencia no es un número, ni «?» como lo tiene BSDS.</translation>
    </message>
    <message>
        <source>It needs &quot;coco_url&quot; or &quot;bsds_url&quot;.</source>
        <translation>Necesita «coco_url» o «bsds_url».</translation>
    </message>
    <message>
        <source>It needs &quot;date_captured&quot;, or &quot;data_captured&quot; as BSDS has it.</source>
        <translation>Necesita «date_captured», o «data_captured» como lo tiene BSDS.</translation>
    </message>
    <message>
        <source>It fails on an image without regions: leave it out.</source>
        <translation>Falla con una imagen sin regiones: quítela.</translation>
    </message>
    <message>
        <source>There is no image with this id.</source>
        <translation>No hay ninguna imagen con este id.</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first annotation only, and this is another.</source>
        <translation>Solo lee la primera anotación de una imagen, y esta es otra.</translation>
    </message>
    <message>
        <source>Another annotation has this id too, and only one of them is kept.</source>
        <translation>Otra anotación también tiene este id, y solo se conserva una.</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, and there is none.</source>
        <translation>Toma la imagen en el mismo lugar de su lista, y no hay ninguna.</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, which is another.</source>
        <translation>Toma la imagen en el mismo lugar de su lista, que es otra.</translation>
    </message>
    <message>
        <source>It knows one category, which is 1.</source>
        <translation>Conoce una sola categoría, que es 1.</translation>
    </message>
    <message>
        <source>The pair &quot;%1&quot; names no two regions.</source>
        <translation>El par «%1» no nombra dos regiones.</translation>
    </message>
    <message>
        <source>It passes over a single pair when it scores the depth order.</source>
        <translation>Pasa por alto un único par al puntuar el orden de profundidad.</translation>
    </message>
    <message>
        <source>An order below 1 means &quot;not matched&quot; to it.</source>
        <translation>Un orden menor que 1 significa para él «sin emparejar».</translation>
    </message>
    <message>
        <source>The polygon is a list of lists; COCO-A has one flat list.</source>
        <translation>El polígono es una lista de listas; COCO-A tiene una lista plana.</translation>
    </message>
    <message>
        <source>The outline is run lengths, and it takes polygons only.</source>
        <translation>El contorno son longitudes de serie, y solo acepta polígonos.</translation>
    </message>
    <message>
        <source>It fails on an image that has no annotation: leave it out.</source>
        <translation>Falla con una imagen sin anotación: quítela.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;.</source>
        <translation>Necesita «%1».</translation>
    </message>
    <message>
        <source>It decodes run lengths that are a text, not a list.</source>
        <translation>Decodifica longitudes de serie en texto, no en lista.</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s height and width.</source>
        <translation>El tamaño de la máscara no es el alto y ancho de la imagen.</translation>
    </message>
    <message>
        <source>Another annotation has this id too, which it refuses.</source>
        <translation>Otra anotación también tiene este id, y lo rechaza.</translation>
    </message>
    <message>
        <source>There is no image with this id: the object is passed over.</source>
        <translation>No hay ninguna imagen con este id: el objeto se pasa por alto.</translation>
    </message>
    <message>
        <source>There is no category with this id.</source>
        <translation>No hay ninguna categoría con este id.</translation>
    </message>
    <message>
        <source>It refuses objects that are to be ignored.</source>
        <translation>Rechaza objetos que se deben ignorar.</translation>
    </message>
    <message>
        <source>It looks for the mask under &quot;segmentation&quot;; without it the object has a box alone.</source>
        <translation>Busca la máscara en «segmentation»; sin ella el objeto solo tiene un recuadro.</translation>
    </message>
    <message>
        <source>The mask is run lengths: set INPUT.MASK_FORMAT to &quot;bitmask&quot;.</source>
        <translation>La máscara son longitudes de serie: ponga INPUT.MASK_FORMAT en «bitmask».</translation>
    </message>
    <message>
        <source>No polygon has three points: the object is passed over.</source>
        <translation>Ningún polígono tiene tres puntos: el objeto se pasa por alto.</translation>
    </message>
    <message>
        <source>It takes one polygon for an object, and there are %1.</source>
        <translation>Toma un polígono por objeto, y hay %1.</translation>
    </message>
    <message>
        <source>Image %1 has no entry, and each needs one: add it with &quot;regions&quot;: [].</source>
        <translation>La imagen %1 no tiene entrada, y cada una necesita una: añádala con &quot;regions&quot;: [].</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first entry only, and this is another.</source>
        <translation>Solo lee la primera entrada de una imagen, y esta es otra.</translation>
    </message>
    <message>
        <source>The ground truth has no image with this id.</source>
        <translation>La verdad de referencia no tiene ninguna imagen con este id.</translation>
    </message>
    <message>
        <source>An id below 1 means &quot;not matched&quot; to it.</source>
        <translation>Un id menor que 1 significa para él «sin emparejar».</translation>
    </message>
</context>
<context>
    <name>RegionEvaluator</name>
    <message>
        <source>%1 of %2 has %3 x %4 pixels, where the ground truth says %5 x %6.</source>
        <translation>%1 de %2 tiene %3 x %4 píxeles, pero la verdad de referencia dice %5 x %6.</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>La fotografía</translation>
    </message>
    <message>
        <source>The true picture of an object</source>
        <translation>La imagen verdadera de un objeto</translation>
    </message>
</context>
<context>
    <name>RemoveInstance</name>
    <message>
        <source>Remove Object</source>
        <translation>Quitar objeto</translation>
    </message>
</context>
<context>
    <name>RenameInstance</name>
    <message>
        <source>Rename Object</source>
        <translation>Cambiar nombre del objeto</translation>
    </message>
</context>
<context>
    <name>ReorderInstances</name>
    <message>
        <source>Bring Object Forward</source>
        <translation>Traer objeto adelante</translation>
    </message>
    <message>
        <source>Send Object Backward</source>
        <translation>Enviar objeto atrás</translation>
    </message>
</context>
<context>
    <name>ReviewImage</name>
    <message>
        <source>Review Image</source>
        <translation>Revisar imagen</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>SamplePicturesText</name>
    <message>
        <source>The picture %1 of a sample could not be read: %2.</source>
        <translation>No se pudo leer la imagen %1 de una muestra: %2.</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 × %3 pixels; its annotations expect %4 × %5.</source>
        <translation>%1 es una imagen de %2 × %3 píxeles; sus anotaciones esperan %4 × %5.</translation>
    </message>
    <message>
        <source>The picture %1 of a sample is damaged.</source>
        <translation>La imagen %1 de una muestra está dañada.</translation>
    </message>
</context>
<context>
    <name>SampleRecipeText</name>
    <message>
        <source>The copied seed</source>
        <translation>La semilla copiada</translation>
    </message>
    <message>
        <source>one of the batch&apos;s seeds</source>
        <translation>una de las semillas del lote</translation>
    </message>
</context>
<context>
    <name>SaveJob</name>
    <message>
        <source>Saving the project</source>
        <translation>Guardando el proyecto</translation>
    </message>
</context>
<context>
    <name>ScanJob</name>
    <message>
        <source>Looking through the images</source>
        <translation>Revisando las imágenes</translation>
    </message>
</context>
<context>
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>«%1» no es un archivo de anotaciones COCO: %2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>es mayor de 256 MB.</translation>
    </message>
    <message>
        <source>The mask of annotation %1 has not the size of its photograph &quot;%2&quot;.</source>
        <translation>La máscara de la anotación %1 no tiene el tamaño de su fotografía «%2».</translation>
    </message>
</context>
<context>
    <name>SegmentJob</name>
    <message>
        <source>Finding the visible part</source>
        <translation>Buscando la parte visible</translation>
    </message>
</context>
<context>
    <name>SetAttributes</name>
    <message>
        <source>Change Attributes</source>
        <translation>Cambiar atributos</translation>
    </message>
</context>
<context>
    <name>SetHypotheses</name>
    <message>
        <source>Keep as Hypothesis</source>
        <translation>Conservar como hipótesis</translation>
    </message>
</context>
<context>
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>Señalar objeto</translation>
    </message>
    <message>
        <source>Choose Part or Group</source>
        <translation>Elegir parte o grupo</translation>
    </message>
</context>
<context>
    <name>SetReview</name>
    <message>
        <source>Change State</source>
        <translation>Cambiar estado</translation>
    </message>
</context>
<context>
    <name>SetSamples</name>
    <message>
        <source>Complete Object</source>
        <translation>Completar objeto</translation>
    </message>
</context>
<context>
    <name>SourceSplit</name>
    <message>
        <source>The split file &quot;%1&quot; could not be read: %2</source>
        <translation>No se pudo leer el archivo de partición «%1»: %2</translation>
    </message>
    <message>
        <source>lists of names</source>
        <translation>listas de nombres</translation>
    </message>
</context>
<context>
    <name>SpooledLines</name>
    <message>
        <source>A temporary file in %1 could not be used: %2.</source>
        <translation>No se pudo usar un archivo temporal en %1: %2.</translation>
    </message>
</context>
<context>
    <name>StateOcclusion</name>
    <message>
        <source>State Occlusion</source>
        <translation>Declarar ocultación</translation>
    </message>
    <message>
        <source>Take Occlusion Back</source>
        <translation>Retirar ocultación</translation>
    </message>
</context>
<context>
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>Un archivo comprimido contiene 2 GiB y 65535 archivos como máximo.</translation>
    </message>
</context>
<context>
    <name>ThumbnailJob</name>
    <message>
        <source>Making a thumbnail</source>
        <translation>Haciendo una miniatura</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>WarmUpJob</name>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Whole objects from partly hidden ones.</source>
        <translation>Objetos completos a partir de objetos parcialmente ocultos.</translation>
    </message>
    <message>
        <source>Where the model computes: auto, cpu or cuda[:n].</source>
        <translation>Dónde calcula el modelo: auto, cpu o cuda[:n].</translation>
    </message>
    <message>
        <source>A photograph, a folder of them or a project to open.</source>
        <translation>Una fotografía, una carpeta de ellas o un proyecto que abrir.</translation>
    </message>
</context>
<context>
    <name>unocclude::AboutDialog</name>
    <message>
        <source>About Unocclude</source>
        <translation>Acerca de Unocclude</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Whole objects from partly hidden ones. The samples are proposals: what is hidden cannot be known.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Built with Qt %2, OpenCV, nlohmann-json and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Objetos completos a partir de objetos parcialmente ocultos. Las muestras son propuestas: lo oculto no se puede saber.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0. Hecho con Qt %2, OpenCV, nlohmann-json y LibTorch.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>unocclude::ActionWiring</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
</context>
<context>
    <name>unocclude::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Sample Photograph</source>
        <translation>Abrir fotografía de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Try the program with a photograph that comes with it</source>
        <translation>Probar el programa con una fotografía incluida</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>Save Whole &amp;Object…</source>
        <translation>Guardar &amp;objeto completo…</translation>
    </message>
    <message>
        <source>Save the chosen whole object as a PNG picture with transparency</source>
        <translation>Guardar el objeto completo elegido como imagen PNG con transparencia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Save all objects for programs that read %1</source>
        <translation>Guardar todos los objetos para programas que leen %1</translation>
    </message>
    <message>
        <source>&amp;Export COCO-A…</source>
        <translation>&amp;Exportar COCO-A…</translation>
    </message>
    <message>
        <source>Save all objects as COCO-A annotations</source>
        <translation>Guardar todos los objetos como anotaciones COCO-A</translation>
    </message>
    <message>
        <source>&amp;COCO…</source>
        <translation>&amp;COCO…</translation>
    </message>
    <message>
        <source>COCOA-c&amp;ls…</source>
        <translation>COCOA-c&amp;ls…</translation>
    </message>
    <message>
        <source>&amp;D2SA…</source>
        <translation>&amp;D2SA…</translation>
    </message>
    <message>
        <source>&amp;KINS…</source>
        <translation>&amp;KINS…</translation>
    </message>
    <message>
        <source>KINS &amp;2020…</source>
        <translation>KINS &amp;2020…</translation>
    </message>
    <message>
        <source>La&amp;yers (OpenRaster)…</source>
        <translation>Ca&amp;pas (OpenRaster)…</translation>
    </message>
    <message>
        <source>Save the photograph and all objects as layers, for Krita, GIMP and other painting programs</source>
        <translation>Guardar la fotografía y todos los objetos como capas, para Krita, GIMP y otros programas de pintura</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Volver a hacer lo deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy Whole Object</source>
        <translation>&amp;Copiar objeto completo</translation>
    </message>
    <message>
        <source>Copy the picture of the chosen whole object</source>
        <translation>Copiar la imagen del objeto completo elegido</translation>
    </message>
    <message>
        <source>Re&amp;name Object</source>
        <translation>Cambiar &amp;nombre del objeto</translation>
    </message>
    <message>
        <source>Give the object a name</source>
        <translation>Dar un nombre al objeto</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the selected point, or else the object</source>
        <translation>Eliminar el punto seleccionado o, si no lo hay, el objeto</translation>
    </message>
    <message>
        <source>&amp;New Object</source>
        <translation>&amp;Nuevo objeto</translation>
    </message>
    <message>
        <source>The next click begins a new object</source>
        <translation>El próximo clic empieza un objeto nuevo</translation>
    </message>
    <message>
        <source>&amp;Include Points</source>
        <translation>&amp;Incluir puntos</translation>
    </message>
    <message>
        <source>Click what belongs to the object; right click what does not</source>
        <translation>Clic en lo que pertenece al objeto; clic derecho en lo que no</translation>
    </message>
    <message>
        <source>E&amp;xclude Points</source>
        <translation>E&amp;xcluir puntos</translation>
    </message>
    <message>
        <source>Click what does not belong to the object; right click what does</source>
        <translation>Clic en lo que no pertenece al objeto; clic derecho en lo que sí</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Recuadro</translation>
    </message>
    <message>
        <source>Drag a box around the object</source>
        <translation>Arrastrar un recuadro alrededor del objeto</translation>
    </message>
    <message>
        <source>Remo&amp;ve Box</source>
        <translation>&amp;Quitar recuadro</translation>
    </message>
    <message>
        <source>Find the object by its points alone</source>
        <translation>Encontrar el objeto solo por sus puntos</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>Show what the whole object could look like</source>
        <translation>Mostrar cómo podría ser el objeto completo</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Detener lo que está en marcha</translation>
    </message>
    <message>
        <source>&amp;More Samples</source>
        <translation>&amp;Más muestras</translation>
    </message>
    <message>
        <source>Draw more whole objects with a new seed</source>
        <translation>Generar más objetos completos con otra semilla</translation>
    </message>
    <message>
        <source>&amp;Discard Sample</source>
        <translation>&amp;Descartar muestra</translation>
    </message>
    <message>
        <source>Take the sample out of the choice and the vote</source>
        <translation>Quitar la muestra de la elección y de la votación</translation>
    </message>
    <message>
        <source>Choose Majority &amp;Vote</source>
        <translation>Elegir &amp;voto mayoritario</translation>
    </message>
    <message>
        <source>Choose what most samples agree on</source>
        <translation>Elegir aquello en que coincide la mayoría de las muestras</translation>
    </message>
    <message>
        <source>Choose N&amp;one</source>
        <translation>N&amp;o elegir ninguna</translation>
    </message>
    <message>
        <source>Keep only the visible part</source>
        <translation>Conservar solo la parte visible</translation>
    </message>
    <message>
        <source>Choose Sample &amp;%1</source>
        <translation>Elegir muestra &amp;%1</translation>
    </message>
    <message>
        <source>Choose sample %1</source>
        <translation>Elegir muestra %1</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Original &amp;Size</source>
        <translation>&amp;Tamaño original</translation>
    </message>
    <message>
        <source>Show one pixel of the photograph as one of the screen</source>
        <translation>Mostrar un píxel de la fotografía como uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Mostrar toda la fotografía</translation>
    </message>
    <message>
        <source>Show &amp;Masks</source>
        <translation>Mostrar &amp;máscaras</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Claro u oscuro como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>&amp;About Unocclude</source>
        <translation>&amp;Acerca de Unocclude</translation>
    </message>
    <message>
        <source>Version, licence and model</source>
        <translation>Versión, licencia y modelo</translation>
    </message>
    <message>
        <source>Open a photograph or a project</source>
        <translation>Abrir una fotografía o un proyecto</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open all photographs in a folder, or the project in it</source>
        <translation>Abrir todas las fotografías de una carpeta, o el proyecto que contiene</translation>
    </message>
    <message>
        <source>Forget what was opened recently</source>
        <translation>Olvidar lo abierto recientemente</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save at once; everything is saved by itself anyway</source>
        <translation>Guardar al momento; de todos modos todo se guarda solo</translation>
    </message>
    <message>
        <source>B&amp;rush</source>
        <translation>P&amp;incel</translation>
    </message>
    <message>
        <source>Paint into the mask; right button or Shift rubs out</source>
        <translation>Pintar en la máscara; el botón derecho o Mayús borra</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Borrador</translation>
    </message>
    <message>
        <source>Rub out of the mask; right button or Shift paints</source>
        <translation>Borrar de la máscara; el botón derecho o Mayús pinta</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>&amp;Polígono</translation>
    </message>
    <message>
        <source>Outline a part of the mask corner by corner; right button or Shift cuts it out</source>
        <translation>Trazar una parte de la máscara esquina a esquina; el botón derecho o Mayús la recorta</translation>
    </message>
    <message>
        <source>Rec&amp;tangle</source>
        <translation>Rec&amp;tángulo</translation>
    </message>
    <message>
        <source>Fill a rectangle of the mask; right button or Shift cuts it out</source>
        <translation>Rellenar un rectángulo de la máscara; el botón derecho o Mayús lo recorta</translation>
    </message>
    <message>
        <source>&amp;Hides</source>
        <translation>&amp;Oculta</translation>
    </message>
    <message>
        <source>Drag from an object to one that it hides</source>
        <translation>Arrastrar de un objeto a otro que oculta</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next image of the list</source>
        <translation>Ir a la imagen siguiente de la lista</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the image before this one</source>
        <translation>Ir a la imagen anterior</translation>
    </message>
    <message>
        <source>Next &amp;Unfinished Image</source>
        <translation>Siguiente imagen sin &amp;terminar</translation>
    </message>
    <message>
        <source>Go to the next image that is not done</source>
        <translation>Ir a la siguiente imagen sin terminar</translation>
    </message>
    <message>
        <source>Image &amp;Done</source>
        <translation>Imagen &amp;hecha</translation>
    </message>
    <message>
        <source>The work on all objects of the image is done</source>
        <translation>El trabajo en todos los objetos de la imagen está hecho</translation>
    </message>
    <message>
        <source>Image &amp;Approved</source>
        <translation>Imagen &amp;aprobada</translation>
    </message>
    <message>
        <source>All objects of the image were looked at again and are right</source>
        <translation>Todos los objetos de la imagen se revisaron y son correctos</translation>
    </message>
    <message>
        <source>&amp;Find Image</source>
        <translation>&amp;Buscar imagen</translation>
    </message>
    <message>
        <source>Search the images by name and label</source>
        <translation>Buscar las imágenes por nombre y etiqueta</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Image…</source>
        <translation>&amp;Localizar imagen ausente…</translation>
    </message>
    <message>
        <source>Say where an image is that was moved or renamed</source>
        <translation>Decir dónde está una imagen movida o renombrada</translation>
    </message>
    <message>
        <source>&amp;Wider: Part, Object, Group</source>
        <translation>&amp;Más amplio: parte, objeto, grupo</translation>
    </message>
    <message>
        <source>Show the next larger thing that the click could mean; after the largest the smallest</source>
        <translation>Mostrar lo siguiente más grande que el clic podría significar; tras lo mayor, lo menor</translation>
    </message>
    <message>
        <source>Na&amp;rrower: Group, Object, Part</source>
        <translation>Más &amp;restringido: grupo, objeto, parte</translation>
    </message>
    <message>
        <source>Show the next smaller thing that the click could mean; after the smallest the largest</source>
        <translation>Mostrar lo siguiente más pequeño que el clic podría significar; tras lo menor, lo mayor</translation>
    </message>
    <message>
        <source>&amp;About Click Models…</source>
        <translation>&amp;Acerca de los modelos de clic…</translation>
    </message>
    <message>
        <source>Which models turn clicks into masks, and where to get them</source>
        <translation>Qué modelos convierten los clics en máscaras y dónde obtenerlos</translation>
    </message>
    <message>
        <source>&amp;Keep as Hypothesis</source>
        <translation>Conservar como &amp;hipótesis</translation>
    </message>
    <message>
        <source>Keep the sample beside the chosen one, because it may be right as well</source>
        <translation>Conservar la muestra junto a la elegida, porque también puede ser correcta</translation>
    </message>
    <message>
        <source>Make This One A&amp;gain</source>
        <translation>Volver a &amp;hacer esta</translation>
    </message>
    <message>
        <source>Draw the sample anew from its seed: the same model and device give the same bytes</source>
        <translation>Volver a generar la muestra desde su semilla: el mismo modelo y dispositivo dan los mismos bytes</translation>
    </message>
    <message>
        <source>Copy &amp;Seed and Settings</source>
        <translation>Copiar &amp;semilla y ajustes</translation>
    </message>
    <message>
        <source>Copy what drew the sample, so that it can be drawn again</source>
        <translation>Copiar lo que generó la muestra, para poder generarla de nuevo</translation>
    </message>
    <message>
        <source>&amp;Draw from Seed…</source>
        <translation>&amp;Generar desde semilla…</translation>
    </message>
    <message>
        <source>Draw the whole object of a seed that was copied or written down</source>
        <translation>Generar el objeto completo de una semilla copiada o anotada</translation>
    </message>
    <message>
        <source>Complete &amp;All Objects of the Image</source>
        <translation>Completar todos los objetos de la im&amp;agen</translation>
    </message>
    <message>
        <source>Queue every object of the photograph that has no whole yet</source>
        <translation>Poner en cola todos los objetos de la fotografía que aún no tienen su total</translation>
    </message>
    <message>
        <source>Complete All Objects of the &amp;Project</source>
        <translation>Completar todos los objetos del &amp;proyecto</translation>
    </message>
    <message>
        <source>Queue every object of all photographs that has no whole yet</source>
        <translation>Poner en cola todos los objetos de todas las fotografías que aún no tienen su total</translation>
    </message>
    <message>
        <source>&amp;Pause the Queue</source>
        <translation>&amp;Pausar la cola</translation>
    </message>
    <message>
        <source>Let the running completion finish, and start no other</source>
        <translation>Dejar terminar el completado en marcha y no empezar otro</translation>
    </message>
    <message>
        <source>Cancel All &amp;Completions</source>
        <translation>Cancelar todos los &amp;completados</translation>
    </message>
    <message>
        <source>Stop the running completion and empty the queue</source>
        <translation>Detener el completado en marcha y vaciar la cola</translation>
    </message>
    <message>
        <source>Show what lies over the photograph; hold C or ` to hide it for a moment</source>
        <translation>Mostrar lo que hay sobre la fotografía; mantenga C o ` para ocultarlo un momento</translation>
    </message>
    <message>
        <source>Preview &amp;Clicks</source>
        <translation>Vista previa de &amp;clics</translation>
    </message>
    <message>
        <source>Show what a click would select while the mouse moves over the photograph</source>
        <translation>Mostrar qué seleccionaría un clic mientras el ratón se mueve sobre la fotografía</translation>
    </message>
    <message>
        <source>&amp;Whole Objects in the Middle</source>
        <translation>Objetos completos en el &amp;centro</translation>
    </message>
    <message>
        <source>Fill the window with the whole objects instead of the photograph</source>
        <translation>Llenar la ventana con los objetos completos en lugar de la fotografía</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>White and yellow on black, with strong borders</source>
        <translation>Blanco y amarillo sobre negro, con bordes marcados</translation>
    </message>
    <message>
        <source>Comp&amp;ute Devices…</source>
        <translation>Dispositivos de cóm&amp;puto…</translation>
    </message>
    <message>
        <source>On which processor or graphics card models compute</source>
        <translation>En qué procesador o tarjeta gráfica calculan los modelos</translation>
    </message>
    <message>
        <source>&amp;About Completion Models…</source>
        <translation>&amp;Acerca de los modelos de completado…</translation>
    </message>
    <message>
        <source>Which models synthesise whole objects, and where to get them</source>
        <translation>Qué modelos sintetizan objetos completos y dónde obtenerlos</translation>
    </message>
</context>
<context>
    <name>unocclude::BrushTool</name>
    <message>
        <source>Brush Stroke</source>
        <translation>Pincelada</translation>
    </message>
    <message>
        <source>Eraser Stroke</source>
        <translation>Trazo de borrador</translation>
    </message>
</context>
<context>
    <name>unocclude::Canvas</name>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
</context>
<context>
    <name>unocclude::CanvasPresenter</name>
    <message>
        <source>No photograph is open.</source>
        <translation>No hay ninguna fotografía abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 by %3 pixels, %n object(s)</source>
        <translation>
            <numerusform>%1, %2 por %3 píxeles, %n objeto</numerusform>
            <numerusform>%1, %2 por %3 píxeles, %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, completed</source>
        <translation>%1, completado</translation>
    </message>
    <message>
        <source>%1, visible part</source>
        <translation>%1, parte visible</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % oculto</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>solo la parte visible</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionController</name>
    <message>
        <source>Every object has been completed already.</source>
        <translation>Todos los objetos ya están completados.</translation>
    </message>
    <message>
        <source>The same whole object came again, equal in every byte.</source>
        <translation>Salió otra vez el mismo objeto completo, igual en cada byte.</translation>
    </message>
    <message>
        <source>Another whole object came of the same seed, and was added: the model, the device or the visible part is not the same as before.</source>
        <translation>De la misma semilla salió otro objeto completo, que se añadió: el modelo, el dispositivo o la parte visible no son los de antes.</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionOptionsPanel</name>
    <message>
        <source>Show the &amp;whole photo</source>
        <translation>Mostrar &amp;toda la foto</translation>
    </message>
    <message>
        <source>&amp;New seed each time</source>
        <translation>&amp;Nueva semilla cada vez</translation>
    </message>
    <message>
        <source>How many whole objects to draw at once</source>
        <translation>Cuántos objetos completos generar a la vez</translation>
    </message>
    <message>
        <source>More steps take longer and can give more detail</source>
        <translation>Más pasos tardan más y pueden dar más detalle</translation>
    </message>
    <message>
        <source>How strictly a sample follows the visible part; 1 switches guidance off</source>
        <translation>Con qué rigor sigue una muestra la parte visible; 1 desactiva la guía</translation>
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
        <translation>El método que convierte ruido en imagen</translation>
    </message>
    <message>
        <source>Fresh noise at every DDIM step: 0 none, 1 as in training</source>
        <translation>Ruido nuevo en cada paso DDIM: 0 ninguno, 1 como en el entrenamiento</translation>
    </message>
    <message>
        <source>Shows the model the whole photo, squashed to a square, instead of a square around the object: as published results of pix2gestalt were made</source>
        <translation>Muestra al modelo la foto entera, comprimida a un cuadrado, en lugar de un cuadrado alrededor del objeto: así se hicieron los resultados publicados de pix2gestalt</translation>
    </message>
    <message>
        <source>The same seed and settings give the same samples again</source>
        <translation>La misma semilla y los mismos ajustes dan las mismas muestras</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Muestras</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Samp&amp;ler</source>
        <translation>Muestreador (&amp;l)</translation>
    </message>
    <message>
        <source>E&amp;ta</source>
        <translation>E&amp;ta</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Guidance in the m&amp;iddle only</source>
        <translation>Guía solo en el &amp;intermedio</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Exact draws as this model was judged best; Fast asks the network as seldom as the vote bears it</source>
        <translation>Exacta genera como mejor se valoró este modelo; Rápida consulta la red tan poco como lo soporta la votación</translation>
    </message>
    <message>
        <source>Follows the visible part less strictly at the first and last steps, which are quicker then</source>
        <translation>Sigue la parte visible con menos rigor en los primeros y últimos pasos, que así son más rápidos</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionQueue</name>
    <message>
        <source>The visible part of the object was changed while its whole was being drawn.</source>
        <translation>La parte visible del objeto cambió mientras se generaba su total.</translation>
    </message>
</context>
<context>
    <name>unocclude::DeviceController</name>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando dispositivos</translation>
    </message>
</context>
<context>
    <name>unocclude::DevicesDialog</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Devices to compute on</source>
        <translation>Dispositivos en los que calcular</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libres</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What speaks against a device</source>
        <translation>Qué impide usar un dispositivo</translation>
    </message>
    <message>
        <source>&amp;Use This Device</source>
        <translation>&amp;Usar este dispositivo</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>The drivers are being asked.</source>
        <translation>Se está consultando a los controladores.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>The best there is, now %1</source>
        <translation>El mejor que haya, ahora %1</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>El procesador</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>unocclude::HoverController</name>
    <message>
        <source>Previewing a click</source>
        <translation>Previsualizando un clic</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageDesk</name>
    <message>
        <source>%1 The file is left as it is, and the image can only be looked at.</source>
        <translation>%1 El archivo se deja como está, y la imagen solo se puede mirar.</translation>
    </message>
    <message>
        <source>%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.</source>
        <translation>%1 es de una imagen de %2 × %3 píxeles, pero %4 tiene %5 × %6.</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageListModel</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>damaged annotations</source>
        <translation>anotaciones dañadas</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>sin objetos</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>hecho, %1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>aprobado, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) done</source>
        <translation>
            <numerusform>%1 de %n objeto hecho</numerusform>
            <numerusform>%1 de %n objetos hechos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Search names and labels</source>
        <translation>Buscar nombres y etiquetas</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Shows the images whose name or labels hold every word; &quot;label:cup&quot; looks at labels alone</source>
        <translation>Muestra las imágenes cuyo nombre o etiquetas contienen todas las palabras; «label:cup» solo mira las etiquetas</translation>
    </message>
    <message>
        <source>State of the images shown</source>
        <translation>Estado de las imágenes mostradas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>With Objects</source>
        <translation>Con objetos</translation>
    </message>
    <message>
        <source>Without Objects</source>
        <translation>Sin objetos</translation>
    </message>
    <message>
        <source>Missing or Damaged</source>
        <translation>Ausentes o dañadas</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 de %n imagen</numerusform>
            <numerusform>%1 de %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>solo la parte visible</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % oculto</translation>
    </message>
    <message>
        <source>majority vote, %1</source>
        <translation>voto mayoritario, %1</translation>
    </message>
    <message>
        <source>sample %1, %2</source>
        <translation>muestra %1, %2</translation>
    </message>
    <message>
        <source>drawn by hand, %1</source>
        <translation>dibujado a mano, %1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>waiting, place %1 in the queue</source>
        <translation>en espera, lugar %1 en la cola</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>preparando el modelo</translation>
    </message>
    <message>
        <source>check the whole</source>
        <translation>revise el total</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceNumbers</name>
    <message>
        <source>Object %1</source>
        <translation>Objeto %1</translation>
    </message>
</context>
<context>
    <name>unocclude::InstancesPanel</name>
    <message>
        <source>Objects, front to back</source>
        <translation>Objetos, de delante hacia atrás</translation>
    </message>
    <message>
        <source>The first object is the nearest. Drag an object to change its depth.</source>
        <translation>El primer objeto es el más cercano. Arrastre un objeto para cambiar su profundidad.</translation>
    </message>
</context>
<context>
    <name>unocclude::LabelEdit</name>
    <message>
        <source>Name of the object</source>
        <translation>Nombre del objeto</translation>
    </message>
</context>
<context>
    <name>unocclude::MainWindow</name>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Whole Objects</source>
        <translation>Objetos completos</translation>
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
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What Hides What</source>
        <translation>Qué oculta a qué</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Click Mo&amp;del</source>
        <translation>Mo&amp;delo de clic</translation>
    </message>
    <message>
        <source>Completion Mod&amp;el</source>
        <translation>Mod&amp;elo de completado</translation>
    </message>
    <message>
        <source>%1 (read-only) - Unocclude</source>
        <translation>%1 (solo lectura) - Unocclude</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskActions</name>
    <message>
        <source>Edit &amp;Whole Mask</source>
        <translation>Editar máscara &amp;completa</translation>
    </message>
    <message>
        <source>Brush, eraser, polygon and rectangle change the whole mask; else the visible one</source>
        <translation>Pincel, borrador, polígono y rectángulo cambian la máscara completa; si no, la visible</translation>
    </message>
    <message>
        <source>S&amp;maller Brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Shift and wheel</source>
        <translation>Achicar el pincel; también Mayús y rueda</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <source>Make the brush larger; also Shift and wheel</source>
        <translation>Agrandar el pincel; también Mayús y rueda</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>Re&amp;llenar agujeros</translation>
    </message>
    <message>
        <source>Fill the holes of the mask</source>
        <translation>Rellenar los agujeros de la máscara</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>Conservar la &amp;pieza mayor</translation>
    </message>
    <message>
        <source>Drop all pieces of the mask but the largest</source>
        <translation>Quitar todas las piezas de la máscara menos la mayor</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Ampliar máscara</translation>
    </message>
    <message>
        <source>Widen the mask by a pixel all around</source>
        <translation>Ensanchar la máscara un píxel por todo el borde</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>&amp;Reducir máscara</translation>
    </message>
    <message>
        <source>Narrow the mask by a pixel all around</source>
        <translation>Estrechar la máscara un píxel por todo el borde</translation>
    </message>
    <message>
        <source>Keep to &amp;Evidence</source>
        <translation>Ajustar a la &amp;evidencia</translation>
    </message>
    <message>
        <source>Add the visible pixels that the whole misses, and take away hidden ones that no object in front hides</source>
        <translation>Añadir los píxeles visibles que faltan en el total y quitar los ocultos que ningún objeto de delante oculta</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskController</name>
    <message>
        <source>Fill Holes</source>
        <translation>Rellenar agujeros</translation>
    </message>
    <message>
        <source>Keep Largest Piece</source>
        <translation>Conservar la pieza mayor</translation>
    </message>
    <message>
        <source>Grow Mask</source>
        <translation>Ampliar máscara</translation>
    </message>
    <message>
        <source>Shrink Mask</source>
        <translation>Reducir máscara</translation>
    </message>
    <message>
        <source>Keep to Evidence</source>
        <translation>Ajustar a la evidencia</translation>
    </message>
</context>
<context>
    <name>unocclude::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>All messages, oldest first</source>
        <translation>Todos los mensajes, el más antiguo primero</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelMenu</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelWiring</name>
    <message>
        <source>Click Models</source>
        <translation>Modelos de clic</translation>
    </message>
    <message>
        <source>Completion Models</source>
        <translation>Modelos de completado</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelsDialog</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Qué es:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Looked for in:</source>
        <translation>Se busca en:</translation>
    </message>
    <message>
        <source>Get it from:</source>
        <translation>Obtener de:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Licencia:</translation>
    </message>
    <message>
        <source>in use, on %1</source>
        <translation>en uso, en %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectActions</name>
    <message>
        <source>Pre&amp;vious Object</source>
        <translation>Objeto &amp;anterior</translation>
    </message>
    <message>
        <source>Take the next nearer object in hand</source>
        <translation>Tomar el siguiente objeto más cercano</translation>
    </message>
    <message>
        <source>Ne&amp;xt Object</source>
        <translation>Objeto &amp;siguiente</translation>
    </message>
    <message>
        <source>Take the next farther object in hand</source>
        <translation>Tomar el siguiente objeto más lejano</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>Traer &amp;adelante</translation>
    </message>
    <message>
        <source>Put the object one nearer in the list</source>
        <translation>Poner el objeto un lugar más adelante en la lista</translation>
    </message>
    <message>
        <source>Send &amp;Backward</source>
        <translation>Enviar a&amp;trás</translation>
    </message>
    <message>
        <source>Put the object one farther in the list</source>
        <translation>Poner el objeto un lugar más atrás en la lista</translation>
    </message>
    <message>
        <source>Order &amp;List by Arrows</source>
        <translation>Ordenar la &amp;lista por flechas</translation>
    </message>
    <message>
        <source>Put the list into the order that the arrows ask for</source>
        <translation>Poner la lista en el orden que piden las flechas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abierto</translation>
    </message>
    <message>
        <source>The object is being worked on</source>
        <translation>Se está trabajando en el objeto</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>The object is done</source>
        <translation>El objeto está hecho</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Aprobado</translation>
    </message>
    <message>
        <source>The object has been looked at and approved</source>
        <translation>El objeto se ha revisado y aprobado</translation>
    </message>
    <message>
        <source>&amp;Stuff</source>
        <translation>&amp;Materia</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>Cielo, hierba, arena: nada que se pueda contar</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>&amp;Cortado</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>Sale del encuadre</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>Di&amp;fícil</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>Ni siquiera una persona está segura</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>Prof&amp;undidad</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Atributos</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectDetails</name>
    <message>
        <source>&amp;Stuff</source>
        <translation>&amp;Materia</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>Cielo, hierba, arena: nada que se pueda contar</translation>
    </message>
    <message>
        <source>Tr&amp;uncated</source>
        <translation>C&amp;ortado</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>Sale del encuadre</translation>
    </message>
    <message>
        <source>D&amp;ifficult</source>
        <translation>D&amp;ifícil</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>Ni siquiera una persona está segura</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>What speaks against the whole</source>
        <translation>Lo que contradice el total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>No object is in hand.</source>
        <translation>No hay ningún objeto en curso.</translation>
    </message>
    <message>
        <source>%1 % of the whole is hidden.</source>
        <translation>Está oculto el %1 % del total.</translation>
    </message>
    <message>
        <source>There is no whole yet: what is hidden is not known.</source>
        <translation>Aún no hay total: no se sabe qué está oculto.</translation>
    </message>
    <message numerus="yes">
        <source>%n visible pixel(s) are missing from the whole.</source>
        <translation>
            <numerusform>Falta %n píxel visible en el total.</numerusform>
            <numerusform>Faltan %n píxeles visibles en el total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden pixel(s) lie under no object in front.</source>
        <translation>
            <numerusform>%n píxel oculto no está bajo ningún objeto de delante.</numerusform>
            <numerusform>%n píxeles ocultos no están bajo ningún objeto de delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>No object in front of it is marked, so nothing says where it may be hidden.</source>
        <translation>No hay marcado ningún objeto delante, así que nada dice dónde puede estar oculto.</translation>
    </message>
    <message>
        <source>The samples were made before the visible mask was edited.</source>
        <translation>Las muestras se hicieron antes de editar la máscara visible.</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionListModel</name>
    <message>
        <source>%1 hides %2</source>
        <translation>%1 oculta %2</translation>
    </message>
    <message>
        <source>These hide each other in a circle: %1.</source>
        <translation>Estos se ocultan unos a otros en círculo: %1.</translation>
    </message>
    <message>
        <source>%1 covers all of %2 and lies in front of it: nothing of it could be seen.</source>
        <translation>%1 cubre todo %2 y está delante: no se podría ver nada de él.</translation>
    </message>
    <message>
        <source>%1 and %2 share no pixel, so neither hides the other.</source>
        <translation>%1 y %2 no comparten ningún píxel, así que ninguno oculta al otro.</translation>
    </message>
    <message>
        <source>The list has %1 behind %2.</source>
        <translation>La lista tiene %1 detrás de %2.</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionPanel</name>
    <message>
        <source>The object in front</source>
        <translation>El objeto de delante</translation>
    </message>
    <message>
        <source>The object that it hides</source>
        <translation>El objeto que oculta</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>What hides what</source>
        <translation>Qué oculta a qué</translation>
    </message>
    <message>
        <source>Arrows are stronger than the list of objects. With the arrow tool drag from one object to another.</source>
        <translation>Las flechas pesan más que la lista de objetos. Con la herramienta de flecha, arrastre de un objeto a otro.</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>unocclude::PointingWiring</name>
    <message>
        <source>What you pointed at has one meaning only for this model.</source>
        <translation>Lo que señaló tiene un solo significado para este modelo.</translation>
    </message>
</context>
<context>
    <name>unocclude::PolygonTool</name>
    <message>
        <source>Fill Polygon</source>
        <translation>Rellenar polígono</translation>
    </message>
    <message>
        <source>Cut Polygon Out</source>
        <translation>Recortar polígono</translation>
    </message>
</context>
<context>
    <name>unocclude::PreparationController</name>
    <message>
        <source>Reading the next photograph</source>
        <translation>Leyendo la fotografía siguiente</translation>
    </message>
    <message>
        <source>Preparing the photograph</source>
        <translation>Preparando la fotografía</translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were not there before joined the project.</source>
        <translation>
            <numerusform>%n imagen nueva se unió al proyecto.</numerusform>
            <numerusform>%n imágenes nuevas se unieron al proyecto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectWiring</name>
    <message>
        <source>There is no %1 any more; Image &gt; Locate Missing Image… says where it is now.</source>
        <translation>%1 ya no está; Imagen &gt; Localizar imagen ausente… indica dónde está ahora.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were found again.</source>
        <translation>
            <numerusform>Se volvió a encontrar %n imagen.</numerusform>
            <numerusform>Se volvieron a encontrar %n imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::QueueModel</name>
    <message>
        <source>place %1</source>
        <translation>lugar %1</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>preparando el modelo</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Object in %1</source>
        <translation>Objeto en %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>unocclude::QueuePanel</name>
    <message>
        <source>Completions, the next first</source>
        <translation>Completados, el próximo primero</translation>
    </message>
    <message>
        <source>Drag a waiting completion to give it another turn.</source>
        <translation>Arrastre un completado en espera para darle otro turno.</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Progreso de toda la cola</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>Turno posterior</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel this completion, or dismiss its failure</source>
        <translation>Cancelar este completado o descartar su fallo</translation>
    </message>
    <message>
        <source>Nothing is being completed.</source>
        <translation>No se está completando nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) failed.</source>
        <translation>
            <numerusform>%n completado falló.</numerusform>
            <numerusform>%n completados fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>unocclude::RectangleTool</name>
    <message>
        <source>Fill Rectangle</source>
        <translation>Rellenar rectángulo</translation>
    </message>
    <message>
        <source>Cut Rectangle Out</source>
        <translation>Recortar rectángulo</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleWall</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>Objetos completos entre los que elegir</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Press Enter to see what the whole object could look like.</source>
        <translation>Pulse Intro para ver cómo podría ser el objeto completo.</translation>
    </message>
    <message>
        <source>Whole objects will appear here.</source>
        <translation>Los objetos completos aparecerán aquí.</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s left</source>
        <translation>Paso %1 de %2, quedan %3 s</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>None chosen. Click a whole object or press its number.</source>
        <translation>Ninguno elegido. Haga clic en un objeto completo o pulse su número.</translation>
    </message>
    <message>
        <source>Waiting, place %1 in the queue</source>
        <translation>En espera, lugar %1 en la cola</translation>
    </message>
</context>
<context>
    <name>unocclude::SeedDesk</name>
    <message>
        <source>Seed %1 and its settings were copied.</source>
        <translation>Se copiaron la semilla %1 y sus ajustes.</translation>
    </message>
    <message>
        <source>Draw from Seed</source>
        <translation>Generar desde semilla</translation>
    </message>
    <message>
        <source>A seed, or what was copied from a sample:</source>
        <translation>Una semilla, o lo copiado de una muestra:</translation>
    </message>
</context>
<context>
    <name>unocclude::SegmenterController</name>
    <message>
        <source>Loading the click model</source>
        <translation>Cargando el modelo de clic</translation>
    </message>
</context>
<context>
    <name>unocclude::ShortcutSheet</name>
    <message>
        <source>On the photograph</source>
        <translation>Sobre la fotografía</translation>
    </message>
    <message>
        <source>Belongs to the object</source>
        <translation>Pertenece al objeto</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>No le pertenece</translation>
    </message>
    <message>
        <source>right click, Alt+click</source>
        <translation>clic derecho, Alt+clic</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Mover un punto</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>arrastrarlo</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>Ampliar en el ratón</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>rueda</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>middle drag, Space and drag</source>
        <translation>arrastrar con el botón central, o con la barra espaciadora</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>Solo la fotografía</translation>
    </message>
    <message>
        <source>Point with the keyboard</source>
        <translation>Señalar con el teclado</translation>
    </message>
    <message>
        <source>arrow keys, with Shift ten pixels</source>
        <translation>flechas; con Mayús, diez píxeles</translation>
    </message>
    <message>
        <source>Include or exclude there</source>
        <translation>Incluir o excluir allí</translation>
    </message>
    <message>
        <source>full stop, comma</source>
        <translation>punto, coma</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Paint, or rub out</source>
        <translation>Pintar o borrar</translation>
    </message>
    <message>
        <source>drag; right drag or Shift does the opposite</source>
        <translation>arrastrar; con el botón derecho o Mayús, lo contrario</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Mayús y rueda</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Cerrar un polígono</translation>
    </message>
    <message>
        <source>Enter, double click, its first corner</source>
        <translation>Intro, doble clic, su primera esquina</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Retirar la última esquina</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>hold C or `</source>
        <translation>mantener C o `</translation>
    </message>
    <message>
        <source>On the whole objects</source>
        <translation>Sobre los objetos completos</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>click, Space</source>
        <translation>clic, barra espaciadora</translation>
    </message>
    <message>
        <source>Keep as another hypothesis</source>
        <translation>Conservar como otra hipótesis</translation>
    </message>
    <message>
        <source>click the pin</source>
        <translation>clic en la chincheta</translation>
    </message>
    <message>
        <source>Zoom all of them and the photograph</source>
        <translation>Ampliar todos y la fotografía</translation>
    </message>
    <message>
        <source>Pan all of them and the photograph</source>
        <translation>Desplazar todos y la fotografía</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>arrastrar</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Blink with the photograph</source>
        <translation>Alternar con la fotografía</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore A&amp;ll</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Tecla nueva:</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>&amp;Asignar de todos modos</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 pertenece a «%2», que lo perdería.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Elija una acción para darle otra tecla.</translation>
    </message>
    <message>
        <source>Take one into another program</source>
        <translation>Llevar una a otro programa</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Ctrl y arrastrar</translation>
    </message>
</context>
<context>
    <name>unocclude::StartPage</name>
    <message>
        <source>Open a photograph, click something that is partly hidden, and see what it could be as a whole.</source>
        <translation>Abra una fotografía, haga clic en algo parcialmente oculto y vea cómo podría ser completo.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>&amp;Abrir imagen…</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>&amp;Probar el ejemplo</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
</context>
<context>
    <name>unocclude::StatusLine</name>
    <message>
        <source>Position in the photograph</source>
        <translation>Posición en la fotografía</translation>
    </message>
    <message>
        <source>Size of the photograph</source>
        <translation>Tamaño de la fotografía</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>cargando el modelo…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>File %1, SHA-256 %2</source>
        <translation>Archivo %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>Opening the photograph…</source>
        <translation>Abriendo la fotografía…</translation>
    </message>
    <message>
        <source>This image can only be looked at.</source>
        <translation>Esta imagen solo se puede mirar.</translation>
    </message>
    <message>
        <source>Finding the visible part…</source>
        <translation>Buscando la parte visible…</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>Completando. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>Elija con 1 a 9 o V. R genera más, N empieza otro objeto, Ctrl+E exporta.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>Click model</source>
        <translation>Modelo de clic</translation>
    </message>
    <message>
        <source>What turns clicks into masks</source>
        <translation>Qué convierte los clics en máscaras</translation>
    </message>
    <message>
        <source>loading the click model…</source>
        <translation>cargando el modelo de clic…</translation>
    </message>
    <message>
        <source>%1: preparing, %2 %</source>
        <translation>%1: preparando, %2 %</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (M).</source>
        <translation>Haga clic en un objeto parcialmente oculto, o arrastre un recuadro a su alrededor (M).</translation>
    </message>
    <message>
        <source>%1, %2 of %3: W shows the next. Enter completes it.</source>
        <translation>%1, %2 de %3: W muestra el siguiente. Intro lo completa.</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. W shows part or group. Enter completes it.</source>
        <translation>Clic derecho en lo que no es parte del objeto. W muestra parte o grupo. Intro lo completa.</translation>
    </message>
    <message>
        <source>Completion model</source>
        <translation>Modelo de completado</translation>
    </message>
    <message>
        <source>What draws whole objects</source>
        <translation>Qué genera objetos completos</translation>
    </message>
</context>
<context>
    <name>unocclude::TakeHome</name>
    <message>
        <source>The whole object was saved to %1.</source>
        <translation>El objeto completo se guardó en %1.</translation>
    </message>
    <message>
        <source>The picture of the whole object was copied.</source>
        <translation>Se copió la imagen del objeto completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>%n objeto se exportó a %1.</numerusform>
            <numerusform>%n objetos se exportaron a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were saved as layers of %1.</source>
        <translation>
            <numerusform>%n objeto se guardó como capa de %1.</numerusform>
            <numerusform>%n objetos se guardaron como capas de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::WallControls</name>
    <message>
        <source>How whole objects are shown</source>
        <translation>Cómo se muestran los objetos completos</translation>
    </message>
    <message>
        <source>Whole objects over the photograph, their outlines, or the objects alone. Hold C to see the photograph without them.</source>
        <translation>Objetos completos sobre la fotografía, sus contornos, o solo los objetos. Mantenga C para ver la fotografía sin ellos.</translation>
    </message>
    <message>
        <source>Over the photo</source>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How opaque whole objects lie over the photograph</source>
        <translation>Con qué opacidad cubren la fotografía los objetos completos</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Orden de las muestras</translation>
    </message>
    <message>
        <source>Samples by their numbers, or by how near their own colours are to the visible pixels. The numbers stay with the samples.</source>
        <translation>Muestras por su número, o por lo cerca que están sus colores de los píxeles visibles. Los números no cambian.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Best agreement first</source>
        <translation>Mejor concordancia primero</translation>
    </message>
    <message>
        <source>Worst agreement first</source>
        <translation>Peor concordancia primero</translation>
    </message>
    <message>
        <source>Samples that a pixel of the vote needs</source>
        <translation>Muestras que necesita un píxel de la votación</translation>
    </message>
    <message>
        <source>How many samples must hold a pixel. To the left everything that any sample shows, to the right only what all agree on.</source>
        <translation>Cuántas muestras deben contener un píxel. A la izquierda, todo lo que muestra alguna; a la derecha, solo aquello en que todas coinciden.</translation>
    </message>
    <message>
        <source>How much the samples agree about what is hidden: what two of them have in common there, as a share of what either has, averaged over all pairs. 1: all are the same. Near 0: the object is ambiguous, look closely or draw more.</source>
        <translation>Cuánto coinciden las muestras sobre lo oculto: lo que dos de ellas tienen en común allí, como parte de lo que tiene cualquiera, promediado sobre todos los pares. 1: todas iguales. Cerca de 0: el objeto es ambiguo, mire con atención o genere más.</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Concordancia %1</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>al menos %1 de %2</translation>
    </message>
</context>
</TS>
