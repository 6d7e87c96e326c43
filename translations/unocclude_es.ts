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
        <source>Open a Photograph</source>
        <translation>Abrir una fotografía</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.pnm *.ppm *.pgm);;Todos los archivos (*)</translation>
    </message>
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
        <source>Unexported objects</source>
        <translation>Objetos sin exportar</translation>
    </message>
    <message>
        <source>The objects of %1 have not been exported. Leave them?</source>
        <translation>Los objetos de %1 no se han exportado. ¿Abandonarlos?</translation>
    </message>
    <message>
        <source>&amp;Leave Them</source>
        <translation>&amp;Abandonarlos</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Seguir trabajando</translation>
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
    <name>ObjectValidator</name>
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
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x, y, ancho y alto</translation>
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
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>«%1» no es un archivo de anotaciones COCO: %2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>es mayor de 256 MB.</translation>
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
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>Señalar objeto</translation>
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
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>Un archivo comprimido contiene 2 GiB y 65535 archivos como máximo.</translation>
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
        <source>A photograph to open.</source>
        <translation>Una fotografía que abrir.</translation>
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
        <source>Open a photograph</source>
        <translation>Abrir una fotografía</translation>
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
        <source>Forget the photographs opened recently</source>
        <translation>Olvidar las fotografías abiertas recientemente</translation>
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
        <source>Show what lies over the photograph; hold ` to hide it for a moment</source>
        <translation>Mostrar lo que hay sobre la fotografía; mantenga ` para ocultarlo un momento</translation>
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
</context>
<context>
    <name>unocclude::InstanceDelegate</name>
    <message>
        <source>Name of the object</source>
        <translation>Nombre del objeto</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
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
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleDelegate</name>
    <message>
        <source>Majority, %1 % hidden</source>
        <translation>Mayoría, %1 % oculto</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleListModel</name>
    <message>
        <source>Majority vote, %1 % hidden</source>
        <translation>Voto mayoritario, %1 % oculto</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 % hidden</source>
        <translation>Muestra %1, semilla %2, %3 % oculto</translation>
    </message>
    <message>
        <source>Sample %1, waiting</source>
        <translation>Muestra %1, en espera</translation>
    </message>
    <message>
        <source>Sample %1, step %2 of %3</source>
        <translation>Muestra %1, paso %2 de %3</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>Objetos completos entre los que elegir</translation>
    </message>
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
        <source>hold `</source>
        <translation>mantener `</translation>
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
        <source>Model</source>
        <translation>Modelo</translation>
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
        <source>Finding the visible part…</source>
        <translation>Buscando la parte visible…</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (B).</source>
        <translation>Haga clic en un objeto parcialmente oculto, o arrastre un recuadro a su alrededor (B).</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>Completando. Esc lo detiene.</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. Enter completes it.</source>
        <translation>Clic derecho en lo que no es parte del objeto. Intro lo completa.</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>Elija con 1 a 9 o V. R genera más, N empieza otro objeto, Ctrl+E exporta.</translation>
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
    <message>
        <source>The format&apos;s outline has no holes and one piece only: %1 keeps %2 % of its shape.</source>
        <translation>El contorno del formato no tiene agujeros y es de una sola pieza: %1 conserva el %2 % de su forma.</translation>
    </message>
</context>
</TS>
