<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddInstance</name>
    <message>
        <source>Add Object</source>
        <translation>Objekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddSamples</name>
    <message>
        <source>Add Samples</source>
        <translation>Vorschläge hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnnotationsFileText</name>
    <message>
        <source>an image of at most %1 pixels</source>
        <translation>ein Bild von höchstens %1 Pixeln</translation>
    </message>
    <message>
        <source>masks that fit into 16 GiB</source>
        <translation>Masken, die in 16 GiB passen</translation>
    </message>
    <message>
        <source>an id that no other object has</source>
        <translation>eine Nummer, die kein anderes Objekt hat</translation>
    </message>
</context>
<context>
    <name>AnnotationsText</name>
    <message>
        <source>a mask of the image&apos;s size, %1 × %2</source>
        <translation>eine Maske in der Größe des Bildes, %1 × %2</translation>
    </message>
    <message>
        <source>&quot;none&quot;, &quot;vote&quot;, &quot;sample&quot; or &quot;drawn&quot;</source>
        <translation>„none“, „vote“, „sample“ oder „drawn“</translation>
    </message>
    <message>
        <source>left, top, width and height of a picture</source>
        <translation>links, oben, Breite und Höhe eines Bildes</translation>
    </message>
    <message>
        <source>the name of a sample&apos;s picture, like &quot;7-0123456789abcdef.png&quot;</source>
        <translation>der Name des Bildes eines Vorschlags wie „7-0123456789abcdef.png“</translation>
    </message>
    <message>
        <source>1 to %1 samples</source>
        <translation>1 bis %1 Vorschläge</translation>
    </message>
    <message>
        <source>the index of a sample, above the one before it</source>
        <translation>die Nummer eines Vorschlags, größer als die davor</translation>
    </message>
    <message>
        <source>&quot;open&quot;, &quot;done&quot; or &quot;approved&quot;</source>
        <translation>„open“, „done“ oder „approved“</translation>
    </message>
    <message>
        <source>a choice among what the object has</source>
        <translation>eine Wahl unter dem, was das Objekt hat</translation>
    </message>
</context>
<context>
    <name>ArrangeInstances</name>
    <message>
        <source>Order Objects</source>
        <translation>Objekte ordnen</translation>
    </message>
</context>
<context>
    <name>CandidatesJob</name>
    <message>
        <source>Finding part, object and group</source>
        <translation>Teil, Objekt und Gruppe werden gesucht</translation>
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
        <translation>Mehrheit</translation>
    </message>
    <message>
        <source>Vote of at least %1 of %2</source>
        <translation>Mindestens %1 von %2 Stimmen</translation>
    </message>
    <message>
        <source>waiting, place %1</source>
        <translation>wartet, Platz %1</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Seed %1, %2</source>
        <translation>Startwert %1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Agreement with the visible pixels: %1. It says how near the model&apos;s own colours are to those of the photograph, before the true pixels are put in.</source>
        <translation>Übereinstimmung mit den sichtbaren Pixeln: %1. Sie sagt, wie nah die Farben des Modells denen des Fotos kommen, bevor die wahren Pixel eingesetzt werden.</translation>
    </message>
    <message>
        <source>Its picture is not kept; &quot;Make This One Again&quot; brings it back.</source>
        <translation>Sein Bild ist nicht aufgehoben; „Noch einmal erzeugen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, %2 verdeckt</translation>
    </message>
    <message>
        <source>Drawn by hand, %1 hidden</source>
        <translation>Von Hand gezeichnet, %1 verdeckt</translation>
    </message>
    <message>
        <source>Sample %1, seed %2, %3 hidden</source>
        <translation>Vorschlag %1, Startwert %2, %3 verdeckt</translation>
    </message>
    <message>
        <source>Sample %1, %2</source>
        <translation>Vorschlag %1, %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The brighter a hidden pixel, the more samples hold it.</source>
        <translation>Je heller ein verdecktes Pixel, desto mehr Vorschläge haben es.</translation>
    </message>
    <message>
        <source>%1 steps of DDIM, guidance %2, eta %3</source>
        <translation>%1 Schritte DDIM, Führung %2, Eta %3</translation>
    </message>
    <message>
        <source>%1 steps of DPM-Solver++, guidance %2</source>
        <translation>%1 Schritte DPM-Solver++, Führung %2</translation>
    </message>
    <message>
        <source>%1, shown the whole photo</source>
        <translation>%1, mit dem ganzen Foto</translation>
    </message>
    <message>
        <source>agrees %1, seed %2</source>
        <translation>stimmt zu %1, Startwert %2</translation>
    </message>
</context>
<context>
    <name>CheckedSave</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>das Bild ließ sich nicht kodieren</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>Das Bild ließ sich nicht kodieren.</translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Choose Whole Object</source>
        <translation>Ganzes Objekt wählen</translation>
    </message>
</context>
<context>
    <name>CocoaExport</name>
    <message>
        <source>Object %1 (%2) has no pixels to export.</source>
        <translation>Objekt %1 (%2) hat keine Pixel, die sich exportieren ließen.</translation>
    </message>
    <message>
        <source>Object %1 (%2) has holes or several pieces, which one polygon cannot hold.</source>
        <translation>Objekt %1 (%2) hat Löcher oder mehrere Stücke, die ein Polygon nicht fassen kann.</translation>
    </message>
</context>
<context>
    <name>CocoaImport</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>another image has the id %1 too</source>
        <translation>ein weiteres Bild hat die Nummer %1</translation>
    </message>
    <message>
        <source>The project %1 has the image %2 already.</source>
        <translation>Das Projekt %1 hat das Bild %2 bereits.</translation>
    </message>
    <message>
        <source>expected the name of a file in the folder of images, found &quot;%1&quot;</source>
        <translation>erwartet der Name einer Datei im Bilderordner, gefunden „%1“</translation>
    </message>
    <message>
        <source>the image&apos;s size is not known, or larger than 200 million pixels</source>
        <translation>die Größe des Bildes ist unbekannt oder liegt über 200 Millionen Pixeln</translation>
    </message>
    <message>
        <source>expected the size of %1, which is %2 x %3, found %4 x %5</source>
        <translation>erwartet die Größe von %1, %2 x %3, gefunden %4 x %5</translation>
    </message>
    <message>
        <source>there is no image with the id %1</source>
        <translation>es gibt kein Bild mit der Nummer %1</translation>
    </message>
</context>
<context>
    <name>CocoaOrigin</name>
    <message>
        <source>expected masks of the image&apos;s size, which is %1 x %2, found one of %3 x %4</source>
        <translation>erwartet Masken in der Größe des Bildes, %1 x %2, gefunden eine von %3 x %4</translation>
    </message>
</context>
<context>
    <name>CocoaReaderText</name>
    <message>
        <source>height and width</source>
        <translation>Höhe und Breite</translation>
    </message>
    <message>
        <source>run lengths of a mask (%1)</source>
        <translation>Lauflängen einer Maske (%1)</translation>
    </message>
    <message>
        <source>a number; COCO-A has one flat list, not COCO&apos;s list of lists</source>
        <translation>eine Zahl; COCO-A hat eine flache Liste, nicht COCOs Liste von Listen</translation>
    </message>
    <message>
        <source>an even number of coordinates, six at least</source>
        <translation>eine gerade Anzahl Koordinaten, mindestens sechs</translation>
    </message>
    <message>
        <source>pairs of orders like &quot;1-2,1-3&quot;</source>
        <translation>Paare von Rängen wie „1-2,1-3“</translation>
    </message>
    <message>
        <source>a list of coordinates, or run lengths</source>
        <translation>eine Liste von Koordinaten, oder Lauflängen</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>&quot;annotations&quot; is missing</source>
        <translation>„annotations“ fehlt</translation>
    </message>
</context>
<context>
    <name>CocoaValidatorText</name>
    <message>
        <source>There are no images.</source>
        <translation>Es gibt keine Bilder.</translation>
    </message>
    <message>
        <source>Another image has the id %1 too.</source>
        <translation>Ein weiteres Bild hat die Nummer %1.</translation>
    </message>
    <message>
        <source>There is no object, and COCO-A&apos;s evaluator fails on such an image: leave it out.</source>
        <translation>Es gibt kein Objekt, und COCO-As Auswertung scheitert an einem solchen Bild: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The size is not the number of regions, which is %1.</source>
        <translation>size ist nicht die Anzahl der Objekte, %1.</translation>
    </message>
    <message>
        <source>Another annotation has the id %1 too.</source>
        <translation>Eine weitere Annotation hat die Nummer %1.</translation>
    </message>
    <message>
        <source>There is no image with the id %1.</source>
        <translation>Es gibt kein Bild mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The image has another annotation; most readers take the first only.</source>
        <translation>Das Bild hat eine weitere Annotation; die meisten Leseprogramme nehmen nur die erste.</translation>
    </message>
    <message>
        <source>The order is %1; the nearest object has 1.</source>
        <translation>Der Rang ist %1; das nächste Objekt hat 1.</translation>
    </message>
    <message>
        <source>Another object of the image has the order %1 too.</source>
        <translation>Ein weiteres Objekt des Bildes hat den Rang %1.</translation>
    </message>
    <message>
        <source>Regions stand front to back without gaps: expected %1, found %2.</source>
        <translation>Die Objekte stehen lückenlos von vorn nach hinten: erwartet %1, gefunden %2.</translation>
    </message>
    <message>
        <source>The pair %1 names a region that is not there.</source>
        <translation>Das Paar %1 nennt ein Objekt, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The pair %1 does not name the nearer object first.</source>
        <translation>Das Paar %1 nennt nicht das nähere Objekt zuerst.</translation>
    </message>
    <message>
        <source>The image is too large: not all of its pixels were checked.</source>
        <translation>Das Bild ist zu groß: Nicht alle Pixel wurden geprüft.</translation>
    </message>
    <message>
        <source>The run lengths are a list; several readers take a string only.</source>
        <translation>Die Lauflängen sind eine Liste; mehrere Leseprogramme nehmen nur eine Zeichenkette.</translation>
    </message>
    <message>
        <source>The objects %1 and %2 overlap, but the pair is missing.</source>
        <translation>Die Objekte %1 und %2 überdecken sich, aber das Paar fehlt.</translation>
    </message>
    <message>
        <source>The objects %1 and %2 do not overlap, but the pair is there.</source>
        <translation>Die Objekte %1 und %2 überdecken sich nicht, aber das Paar ist da.</translation>
    </message>
    <message>
        <source>Images and annotations do not stand in the same sequence from here on.</source>
        <translation>Bilder und Annotationen stehen von hier an nicht in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>There are %1 images and %2 annotations; some readers expect one for each.</source>
        <translation>Es gibt %1 Bilder und %2 Annotationen; manche Leseprogramme erwarten je eine.</translation>
    </message>
    <message>
        <source>The object has no name.</source>
        <translation>Das Objekt hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; begins or ends with blanks.</source>
        <translation>Der Name „%1“ beginnt oder endet mit Leerzeichen.</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>Das Objekt hat keine Pixel.</translation>
    </message>
    <message>
        <source>One of visible_mask and invisible_mask is there without the other.</source>
        <translation>Von visible_mask und invisible_mask ist nur eine vorhanden.</translation>
    </message>
    <message>
        <source>Masks are given although nothing is hidden.</source>
        <translation>Es gibt Masken, obwohl nichts verdeckt ist.</translation>
    </message>
    <message>
        <source>Something is hidden, but there are no masks that say what.</source>
        <translation>Etwas ist verdeckt, aber keine Maske sagt, was.</translation>
    </message>
    <message>
        <source>The outline is a mask; several readers take a polygon only.</source>
        <translation>Der Umriss ist eine Maske; mehrere Leseprogramme nehmen nur ein Polygon.</translation>
    </message>
    <message>
        <source>COCO-A has one category: expected 1 or no category_id.</source>
        <translation>COCO-A hat eine einzige Kategorie: erwartet wird 1 oder gar keine category_id.</translation>
    </message>
    <message>
        <source>Only detections have an amodal_mask; here the segmentation is the whole object.</source>
        <translation>Nur Erkennungen haben eine amodal_mask; hier ist segmentation das ganze Objekt.</translation>
    </message>
    <message>
        <source>the outline</source>
        <translation>der Umriss</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s, which is %1 x %2.</source>
        <translation>Die Maske hat nicht die Größe des Bildes, %1 x %2.</translation>
    </message>
    <message>
        <source>The outline leaves the image at (%1, %2).</source>
        <translation>Der Umriss verlässt das Bild bei (%1, %2).</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 Pixel sind sichtbar und verdeckt zugleich.</translation>
    </message>
    <message>
        <source>The outline and the masks differ in %1 pixels.</source>
        <translation>Umriss und Masken unterscheiden sich in %1 Pixeln.</translation>
    </message>
    <message>
        <source>both masks</source>
        <translation>beide Masken</translation>
    </message>
    <message>
        <source>The area is %1, but %2 cover %3 pixels.</source>
        <translation>Die Fläche ist %1, aber es sind %3 Pixel (%2).</translation>
    </message>
    <message>
        <source>The rate is %1, but %2 of the area is hidden.</source>
        <translation>Der Anteil ist %1, aber %2 der Fläche ist verdeckt.</translation>
    </message>
</context>
<context>
    <name>CompletionJob</name>
    <message>
        <source>Completing the object</source>
        <translation>Das Objekt wird vervollständigt</translation>
    </message>
    <message>
        <source>Completing &quot;%1&quot;</source>
        <translation>„%1“ wird vervollständigt</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Das Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
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
        <translation>Es müssen 1 bis 16 Vorschläge sein, nicht %1.</translation>
    </message>
    <message>
        <source>The number of steps must be 1 to 1000, not %1.</source>
        <translation>Es müssen 1 bis 1000 Schritte sein, nicht %1.</translation>
    </message>
    <message>
        <source>The guidance scale must be 0 to 100, not %1.</source>
        <translation>Die Führungsstärke muss 0 bis 100 sein, nicht %1.</translation>
    </message>
    <message>
        <source>Eta must be 0 to 1, not %1.</source>
        <translation>Eta muss 0 bis 1 sein, nicht %1.</translation>
    </message>
    <message>
        <source>The photo must be an RGB picture of 8 bits a channel.</source>
        <translation>Das Foto muss ein RGB-Bild mit 8 Bit je Kanal sein.</translation>
    </message>
    <message>
        <source>The visible mask must have the photo&apos;s size, %1, not %2.</source>
        <translation>Die sichtbare Maske muss die Größe des Fotos haben, %1, nicht %2.</translation>
    </message>
    <message>
        <source>The visible mask is empty: there is nothing to complete.</source>
        <translation>Die sichtbare Maske ist leer: Es gibt nichts zu vervollständigen.</translation>
    </message>
    <message>
        <source>The model %1 did not return %2 squares of %3 pixels with alpha.</source>
        <translation>Das Modell %1 lieferte nicht %2 Quadrate von %3 Pixeln mit Deckkraft.</translation>
    </message>
    <message>
        <source>Guidance must begin at a noise-to-signal ratio of 0 or more and end above it.</source>
        <translation>Die Führung muss bei einem Rausch-Signal-Verhältnis von 0 oder mehr beginnen und darüber enden.</translation>
    </message>
    <message>
        <source>Only DPM-Solver++ lets the spacing of its steps be chosen.</source>
        <translation>Nur bei DPM-Solver++ lässt sich der Abstand der Schritte wählen.</translation>
    </message>
</context>
<context>
    <name>CousinExport</name>
    <message>
        <source>There is no category &quot;%1&quot; among those that were given.</source>
        <translation>Unter den angegebenen gibt es keine Kategorie „%1“.</translation>
    </message>
</context>
<context>
    <name>DepthCue</name>
    <message>
        <source>There is no depth cue &quot;%1&quot;, only lower-edge and order.</source>
        <translation>Es gibt keinen Tiefenhinweis „%1“, nur lower-edge und order.</translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message>
        <source>Masks are given for image %1, which the ground truth does not have.</source>
        <translation>Es gibt Masken für Bild %1, das die Grundwahrheit nicht hat.</translation>
    </message>
    <message>
        <source>The masks of image %1 cannot be compared: %2.</source>
        <translation>Die Masken von Bild %1 lassen sich nicht vergleichen: %2.</translation>
    </message>
</context>
<context>
    <name>DiscardSample</name>
    <message>
        <source>Discard Sample</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
</context>
<context>
    <name>EvaluationJournal</name>
    <message>
        <source>&quot;%1&quot; is %2 there and %3 now</source>
        <translation>„%1“ ist dort %2 und jetzt %3</translation>
    </message>
    <message>
        <source>it says more than this version knows</source>
        <translation>es sagt mehr, als diese Version kennt</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>Höhe und Breite</translation>
    </message>
    <message>
        <source>run lengths of a mask</source>
        <translation>Lauflängen einer Maske</translation>
    </message>
    <message>
        <source>another process is writing to it</source>
        <translation>ein anderer Prozess schreibt hinein</translation>
    </message>
    <message>
        <source>its folder cannot be written into</source>
        <translation>in seinen Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Das Protokoll %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>it has a line of more than 64 MiB</source>
        <translation>es hat eine Zeile von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>its first line is not that of a journal</source>
        <translation>seine erste Zeile ist nicht die eines Protokolls</translation>
    </message>
    <message>
        <source>it belongs to another evaluation (%1); choose another folder, or remove it</source>
        <translation>es gehört zu einer anderen Auswertung (%1); wählen Sie einen anderen Ordner, oder entfernen Sie es</translation>
    </message>
    <message>
        <source>The journal %1 could not be written: %2.</source>
        <translation>Das Protokoll %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used: %2.</source>
        <translation>Das Protokoll %1 ist nicht verwendbar: %2.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Save the Whole Object</source>
        <translation>Ganzes Objekt speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 annotations (*.json)</source>
        <translation>%1-Annotationen (*.json)</translation>
    </message>
    <message>
        <source>Export Layers</source>
        <translation>Ebenen exportieren</translation>
    </message>
    <message>
        <source>OpenRaster pictures (*.ora)</source>
        <translation>OpenRaster-Bilder (*.ora)</translation>
    </message>
    <message>
        <source>Open a Photograph or a Project</source>
        <translation>Foto oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Pictures and projects (%1 project.json);;All files (*)</source>
        <translation>Bilder und Projekte (%1 project.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Folder of Photographs</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>Where Is %1 Now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Pictures (%1);;All files (*)</source>
        <translation>Bilder (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 Close and lose the last changes?</source>
        <translation>%1 Schließen und die letzten Änderungen verlieren?</translation>
    </message>
    <message>
        <source>&amp;Close and Lose Them</source>
        <translation>&amp;Schließen und verlieren</translation>
    </message>
    <message>
        <source>Open a Model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Weights (%1);;All files (*)</source>
        <translation>Gewichte (%1);;Alle Dateien (*)</translation>
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
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs and %2 whole objects in scenes are held out.</source>
        <translation>Es lässt sich nichts herstellen: Zurückgehalten sind %1 freigestellte und %2 ganze Objekte in Szenen.</translation>
    </message>
    <message>
        <source>Nothing can be made: %1 cut-outs to complete, %2 to occlude with and %3 photographs are held out.</source>
        <translation>Es lässt sich nichts herstellen: Zurückgehalten sind %1 freigestellte Objekte zum Vervollständigen, %2 zum Verdecken und %3 Fotos.</translation>
    </message>
    <message>
        <source>No photograph could be made in which %1 to %2 % of an object are hidden.</source>
        <translation>Es ließ sich kein Foto herstellen, in dem %1 bis %2 % eines Objekts verdeckt sind.</translation>
    </message>
</context>
<context>
    <name>ImageHeaderText</name>
    <message>
        <source>%1 is not a picture that can be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM.</source>
        <translation>%1 ist kein lesbares Bild: erwartet wird JPEG, PNG, WebP, TIFF, BMP oder PNM.</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which cannot be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM. Save it as PNG in another program first.</source>
        <translation>%1 ist eine %2-Datei und kann nicht gelesen werden: erwartet wird JPEG, PNG, WebP, TIFF, BMP oder PNM. Speichern Sie sie zuerst in einem anderen Programm als PNG.</translation>
    </message>
    <message>
        <source>%1 is a %2 file whose header is damaged or cut short.</source>
        <translation>%1 ist eine %2-Datei, deren Kopf beschädigt oder abgeschnitten ist.</translation>
    </message>
</context>
<context>
    <name>ImageSummaryText</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ImportStage</name>
    <message>
        <source>The file %1 could not be saved: %2.</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>InferenceLoaderText</name>
    <message>
        <source>The module %1 that runs the networks was not found in %2.</source>
        <translation>Das Modul %1, das die Netze ausführt, wurde in %2 nicht gefunden.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 is not a module of this program: it has no symbol %2.</source>
        <translation>%1 ist kein Modul dieses Programms: Ihm fehlt das Symbol %2.</translation>
    </message>
    <message>
        <source>The module that runs the networks could not be loaded: %1</source>
        <translation>Das Modul, das die Netze ausführt, konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>%1 belongs to another version of this program: its interface has number %2, expected was %3.</source>
        <translation>%1 gehört zu einer anderen Version dieses Programms: Seine Schnittstelle hat die Nummer %2, erwartet wurde %3.</translation>
    </message>
</context>
<context>
    <name>JobOutcome</name>
    <message>
        <source>There is not enough memory left for this.</source>
        <translation>Dafür ist nicht genug Speicher übrig.</translation>
    </message>
    <message>
        <source>An unexpected error ended the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>An unknown error ended the work.</source>
        <translation>Ein unbekannter Fehler hat die Arbeit beendet.</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array of %1 values</source>
        <translation>eine Liste von %1 Werten</translation>
    </message>
    <message>
        <source>%1 is not as it should be at %2: %3.</source>
        <translation>%1 ist an der Stelle %2 nicht, wie es sein soll: %3.</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>der obersten Ebene</translation>
    </message>
    <message>
        <source>%1 is too large a file: JSON of at most 2 GiB is read.</source>
        <translation>%1 ist eine zu große Datei: Gelesen wird JSON bis 2 GiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>erwartet %1, gefunden %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds an object of more than %2 keys.</source>
        <translation>%1 enthält ein Objekt mit mehr als %2 Schlüsseln.</translation>
    </message>
    <message>
        <source>%1 holds a string of more than 16 MiB.</source>
        <translation>%1 enthält eine Zeichenkette von mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: it holds a number that is too large.</source>
        <translation>%1 ist kein gültiges JSON: Es enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: the text makes no sense at byte %2.</source>
        <translation>%1 ist kein gültiges JSON: Der Text ergibt bei Byte %2 keinen Sinn.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 ist tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice in an object</source>
        <translation>„%1“ steht in einem Objekt zweimal</translation>
    </message>
</context>
<context>
    <name>KnownModelText</name>
    <message>
        <source>No model: cuts along colours and edges, needs more clicks and shows no previews</source>
        <translation>Kein Modell: schneidet an Farben und Kanten entlang, braucht mehr Klicks und zeigt keine Vorschau</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>E&amp;xport As</source>
        <translation>E&amp;xportieren als</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
</context>
<context>
    <name>ModelRegistryText</name>
    <message>
        <source>The list of models %1 cannot be read: %2.</source>
        <translation>Die Liste der Modelle %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The list of models %1 is damaged: %2.</source>
        <translation>Die Liste der Modelle %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The list of models %1 was not found in %2.</source>
        <translation>Die Liste der Modelle %1 wurde in %2 nicht gefunden.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;: it is neither a file nor one of the names %2.</source>
        <translation>Es gibt kein Modell „%1“: Es ist weder eine Datei noch einer der Namen %2.</translation>
    </message>
    <message>
        <source>The weights %1 of the model &quot;%2&quot; were not found in %3. %4</source>
        <translation>Die Gewichte %1 des Modells „%2“ wurden in %3 nicht gefunden. %4</translation>
    </message>
    <message>
        <source>Put the file into one of these folders, or name it with --model.</source>
        <translation>Legen Sie die Datei in einen dieser Ordner, oder nennen Sie sie mit --model.</translation>
    </message>
    <message>
        <source>Get the file from %1 and put it into one of these folders.</source>
        <translation>Holen Sie die Datei von %1 und legen Sie sie in einen dieser Ordner.</translation>
    </message>
</context>
<context>
    <name>ObjectValidatorText</name>
    <message>
        <source>x, y, width and height</source>
        <translation>x, y, Breite und Höhe</translation>
    </message>
    <message>
        <source>the image&apos;s height and width</source>
        <translation>Höhe und Breite des Bildes</translation>
    </message>
    <message>
        <source>Another image has this id too.</source>
        <translation>Ein weiteres Bild hat diese Nummer.</translation>
    </message>
    <message>
        <source>Another category has this id too.</source>
        <translation>Eine weitere Kategorie hat diese Nummer.</translation>
    </message>
    <message>
        <source>Another annotation has this id too.</source>
        <translation>Eine weitere Annotation hat diese Nummer.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Eine solche Kategorie gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>The image is too large to be checked.</source>
        <translation>Das Bild ist zu groß, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>The object has no pixels.</source>
        <translation>Das Objekt hat keine Pixel.</translation>
    </message>
    <message>
        <source>%1 visible pixels are not of the whole object.</source>
        <translation>%1 sichtbare Pixel gehören nicht zum ganzen Objekt.</translation>
    </message>
    <message>
        <source>%1 pixels are both visible and hidden.</source>
        <translation>%1 Pixel sind sichtbar und verdeckt zugleich.</translation>
    </message>
    <message>
        <source>The box is not the mask&apos;s.</source>
        <translation>Der Rahmen ist nicht der der Maske.</translation>
    </message>
</context>
<context>
    <name>OccludedRegion</name>
    <message>
        <source>%1: the masks of annotation %2, order %3, cannot be used: %4.</source>
        <translation>%1: Die Masken der Annotation %2, Rang %3, sind unbrauchbar: %4.</translation>
    </message>
</context>
<context>
    <name>OpenCv</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Für ein Bild dieser Größe ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>The image library failed in %1: %2.</source>
        <translation>Die Bildbibliothek scheiterte in %1: %2.</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>The picture %1 does not exist.</source>
        <translation>Das Bild %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder or a device; expected a picture.</source>
        <translation>%1 ist keine Datei, sondern ein Ordner oder ein Gerät; erwartet wird ein Bild.</translation>
    </message>
    <message>
        <source>The picture %1 could not be opened: %2.</source>
        <translation>Das Bild %1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be read: %2.</source>
        <translation>Das Bild %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes at all.</source>
        <translation>%1 ist leer: Die Datei hat kein einziges Byte.</translation>
    </message>
    <message>
        <source>%1 is too large a file: pictures of at most %2 are read.</source>
        <translation>%1 ist eine zu große Datei: Gelesen werden Bilder bis %2.</translation>
    </message>
    <message>
        <source>%1 has no pixels: its header says %2 x %3.</source>
        <translation>%1 hat keine Pixel: Ihr Kopf sagt %2 x %3.</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 x %3 pixels; at most %4 million pixels and %5 on a side are read.</source>
        <translation>%1 ist zu groß: Das Bild hat %2 x %3 Pixel; gelesen werden höchstens %4 Millionen Pixel und %5 je Seite.</translation>
    </message>
    <message>
        <source>%1 is a %2 file that is cut short: the end of the picture is missing.</source>
        <translation>%1 ist eine abgeschnittene %2-Datei: Das Ende des Bildes fehlt.</translation>
    </message>
    <message>
        <source>%1 is a WebP animation, which cannot be read: expected a still picture. Save one frame of it as PNG in another program first.</source>
        <translation>%1 ist eine WebP-Animation und kann nicht gelesen werden: erwartet wird ein stehendes Bild. Speichern Sie zuerst ein Einzelbild in einem anderen Programm als PNG.</translation>
    </message>
    <message>
        <source>The file is cut short: a part of the picture is missing and shown in grey.</source>
        <translation>Die Datei ist abgeschnitten: Ein Teil des Bildes fehlt und ist grau dargestellt.</translation>
    </message>
    <message>
        <source>The file holds several pictures: the first one is shown.</source>
        <translation>Die Datei enthält mehrere Bilder: Gezeigt wird das erste.</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>sein Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is a %2 file that could not be decoded: %3.</source>
        <translation>%1 ist eine %2-Datei, die nicht gelesen werden konnte: %3.</translation>
    </message>
    <message>
        <source>%1 holds values that are neither 8-bit nor 16-bit whole numbers; only those are read.</source>
        <translation>%1 enthält Werte, die weder 8- noch 16-Bit-Ganzzahlen sind; nur solche werden gelesen.</translation>
    </message>
    <message>
        <source>The picture is transparent in places: they are shown on white.</source>
        <translation>Das Bild ist stellenweise durchsichtig: Dort ist es weiß unterlegt.</translation>
    </message>
    <message>
        <source>%1 is no cut-out: it has no transparent pixel that would tell the object from its surroundings.</source>
        <translation>%1 ist kein freigestelltes Objekt: Es gibt kein durchsichtiges Pixel, das das Objekt von seiner Umgebung unterscheidet.</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>There is no project in the folder %1.</source>
        <translation>Im Ordner %1 ist kein Projekt.</translation>
    </message>
    <message>
        <source>Object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The image %1 has another size than its annotations.</source>
        <translation>Das Bild %1 hat eine andere Größe als seine Annotationen.</translation>
    </message>
</context>
<context>
    <name>ProjectExportJob</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
</context>
<context>
    <name>ProjectFileText</name>
    <message>
        <source>the path of an image</source>
        <translation>der Pfad eines Bildes</translation>
    </message>
    <message>
        <source>a file name of its own that ends in .json</source>
        <translation>ein eigener Dateiname, der auf .json endet</translation>
    </message>
</context>
<context>
    <name>ProjectFolderText</name>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ProjectLockText</name>
    <message>
        <source>The folder %1 cannot be written, so the project can only be read.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, also lässt sich das Projekt nur lesen.</translation>
    </message>
    <message>
        <source>The project %1 can only be read: its file %2 cannot be locked.</source>
        <translation>Das Projekt %1 kann nur gelesen werden: Seine Datei %2 lässt sich nicht sperren.</translation>
    </message>
    <message>
        <source>The project %1 is open in another window (process %2 on %3), so this one can only read it. If that window is gone, delete %4.</source>
        <translation>Das Projekt %1 ist in einem anderen Fenster offen (Prozess %2 auf %3), also kann dieses es nur lesen. Gibt es jenes Fenster nicht mehr, löschen Sie %4.</translation>
    </message>
</context>
<context>
    <name>ProjectOpeningText</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 The file is left as it is, and the project can only be read.</source>
        <translation>%1 Die Datei bleibt, wie sie ist, und das Projekt kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures: expected %2.</source>
        <translation>Der Ordner %1 enthält keine Bilder: erwartet wird %2.</translation>
    </message>
</context>
<context>
    <name>ProjectVersionText</name>
    <message>
        <source>%1 was written by a newer Unocclude: its version is %2, this program reads up to %3.</source>
        <translation>%1 stammt von einem neueren Unocclude: Die Version ist %2, dieses Programm liest bis %3.</translation>
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
        <translation>Der Punkt (%1, %2) soll zugleich auf dem Objekt und nicht darauf liegen.</translation>
    </message>
    <message>
        <source>The box covers no pixel of the photo of %1 pixels.</source>
        <translation>Der Rahmen bedeckt kein Pixel des Fotos von %1 Pixeln.</translation>
    </message>
    <message>
        <source>Nothing is pointed at: click on the object or draw a box around it.</source>
        <translation>Auf nichts wird gezeigt: Klicken Sie auf das Objekt, oder ziehen Sie einen Rahmen darum.</translation>
    </message>
    <message>
        <source>No point on the object lies inside the photo of %1 pixels.</source>
        <translation>Kein Punkt auf dem Objekt liegt im Foto von %1 Pixeln.</translation>
    </message>
</context>
<context>
    <name>ProvenanceText</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an array of %1 numbers</source>
        <translation>eine Liste von %1 Zahlen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a seed: a whole number of 64 bits</source>
        <translation>ein Startwert: eine ganze Zahl von 64 Bit</translation>
    </message>
</context>
<context>
    <name>ReaderReport</name>
    <message>
        <source>It knows one category, which is 1.</source>
        <translation>Es kennt eine einzige Kategorie, die 1.</translation>
    </message>
    <message>
        <source>The polygon is a list of lists; COCO-A has one flat list.</source>
        <translation>Das Polygon ist eine Liste von Listen; COCO-A hat eine flache Liste.</translation>
    </message>
    <message>
        <source>Image %1 has no entry, and each needs one: add it with &quot;regions&quot;: [].</source>
        <translation>Bild %1 hat keinen Eintrag, und jedes braucht einen: Fügen Sie ihn mit &quot;regions&quot;: [] hinzu.</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first entry only, and this is another.</source>
        <translation>Es liest nur den ersten Eintrag eines Bildes, und dies ist ein weiterer.</translation>
    </message>
    <message>
        <source>The ground truth has no image with this id.</source>
        <translation>Die Grundwahrheit hat kein Bild mit dieser Nummer.</translation>
    </message>
    <message>
        <source>An id below 1 means &quot;not matched&quot; to it.</source>
        <translation>Eine Nummer unter 1 bedeutet für es „nicht zugeordnet“.</translation>
    </message>
    <message>
        <source>The licence is not a number, nor &quot;?&quot; as BSDS has it.</source>
        <translation>Die Lizenz ist weder eine Zahl noch, wie BSDS es hat, „?“.</translation>
    </message>
    <message>
        <source>It needs &quot;coco_url&quot; or &quot;bsds_url&quot;.</source>
        <translation>Es braucht „coco_url“ oder „bsds_url“.</translation>
    </message>
    <message>
        <source>It needs &quot;date_captured&quot;, or &quot;data_captured&quot; as BSDS has it.</source>
        <translation>Es braucht „date_captured“ oder, wie BSDS es hat, „data_captured“.</translation>
    </message>
    <message>
        <source>It fails on an image without regions: leave it out.</source>
        <translation>Es scheitert an einem Bild ohne Objekte: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>There is no image with this id.</source>
        <translation>Es gibt kein Bild mit dieser Nummer.</translation>
    </message>
    <message>
        <source>It reads an image&apos;s first annotation only, and this is another.</source>
        <translation>Es liest nur die erste Annotation eines Bildes, und dies ist eine weitere.</translation>
    </message>
    <message>
        <source>Another annotation has this id too, and only one of them is kept.</source>
        <translation>Eine weitere Annotation hat diese Nummer, und nur eine bleibt erhalten.</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, and there is none.</source>
        <translation>Es nimmt das Bild an derselben Stelle der Liste, und dort ist keines.</translation>
    </message>
    <message>
        <source>It takes the image at the same place of its list, which is another.</source>
        <translation>Es nimmt das Bild an derselben Stelle der Liste, und das ist ein anderes.</translation>
    </message>
    <message>
        <source>The pair &quot;%1&quot; names no two regions.</source>
        <translation>Das Paar „%1“ nennt keine zwei Objekte.</translation>
    </message>
    <message>
        <source>It passes over a single pair when it scores the depth order.</source>
        <translation>Ein einzelnes Paar übergeht es, wenn es die Tiefenfolge bewertet.</translation>
    </message>
    <message>
        <source>An order below 1 means &quot;not matched&quot; to it.</source>
        <translation>Ein Rang unter 1 bedeutet für es „nicht zugeordnet“.</translation>
    </message>
    <message>
        <source>The outline is run lengths, and it takes polygons only.</source>
        <translation>Der Umriss sind Lauflängen, und es nimmt nur Polygone.</translation>
    </message>
    <message>
        <source>It fails on an image that has no annotation: leave it out.</source>
        <translation>Es scheitert an einem Bild ohne Annotation: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;.</source>
        <translation>Es braucht „%1“.</translation>
    </message>
    <message>
        <source>It decodes run lengths that are a text, not a list.</source>
        <translation>Es liest Lauflängen als Zeichenkette, nicht als Liste.</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the image&apos;s height and width.</source>
        <translation>Die Größe der Maske ist nicht Höhe und Breite des Bildes.</translation>
    </message>
    <message>
        <source>Another annotation has this id too, which it refuses.</source>
        <translation>Eine weitere Annotation hat diese Nummer; das lehnt es ab.</translation>
    </message>
    <message>
        <source>There is no image with this id: the object is passed over.</source>
        <translation>Es gibt kein Bild mit dieser Nummer: Das Objekt wird übergangen.</translation>
    </message>
    <message>
        <source>There is no category with this id.</source>
        <translation>Es gibt keine Kategorie mit dieser Nummer.</translation>
    </message>
    <message>
        <source>It refuses objects that are to be ignored.</source>
        <translation>Es lehnt Objekte ab, die zu übergehen sind.</translation>
    </message>
    <message>
        <source>It looks for the mask under &quot;segmentation&quot;; without it the object has a box alone.</source>
        <translation>Es sucht die Maske unter „segmentation“; ohne sie hat das Objekt nur einen Rahmen.</translation>
    </message>
    <message>
        <source>The mask is run lengths: set INPUT.MASK_FORMAT to &quot;bitmask&quot;.</source>
        <translation>Die Maske sind Lauflängen: Setzen Sie INPUT.MASK_FORMAT auf „bitmask“.</translation>
    </message>
    <message>
        <source>No polygon has three points: the object is passed over.</source>
        <translation>Kein Polygon hat drei Punkte: Das Objekt wird übergangen.</translation>
    </message>
    <message>
        <source>It takes one polygon for an object, and there are %1.</source>
        <translation>Es nimmt ein Polygon je Objekt, und es sind %1.</translation>
    </message>
</context>
<context>
    <name>RegionEvaluator</name>
    <message>
        <source>%1 of %2 has %3 x %4 pixels, where the ground truth says %5 x %6.</source>
        <translation>%1 von %2 hat %3 x %4 Pixel, laut Grundwahrheit aber %5 x %6.</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>Das Foto</translation>
    </message>
    <message>
        <source>The true picture of an object</source>
        <translation>Das wahre Bild eines Objekts</translation>
    </message>
</context>
<context>
    <name>RemoveInstance</name>
    <message>
        <source>Remove Object</source>
        <translation>Objekt entfernen</translation>
    </message>
</context>
<context>
    <name>RenameInstance</name>
    <message>
        <source>Rename Object</source>
        <translation>Objekt umbenennen</translation>
    </message>
</context>
<context>
    <name>ReorderInstances</name>
    <message>
        <source>Bring Object Forward</source>
        <translation>Objekt nach vorn holen</translation>
    </message>
    <message>
        <source>Send Object Backward</source>
        <translation>Objekt nach hinten stellen</translation>
    </message>
</context>
<context>
    <name>ReviewImage</name>
    <message>
        <source>Review Image</source>
        <translation>Zustand des Bildes ändern</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SamplePicturesText</name>
    <message>
        <source>The picture %1 of a sample could not be read: %2.</source>
        <translation>Das Bild %1 eines Vorschlags konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 × %3 pixels; its annotations expect %4 × %5.</source>
        <translation>%1 ist ein Bild von %2 × %3 Pixeln; seine Annotationen erwarten %4 × %5.</translation>
    </message>
    <message>
        <source>The picture %1 of a sample is damaged.</source>
        <translation>Das Bild %1 eines Vorschlags ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>SampleRecipeText</name>
    <message>
        <source>The copied seed</source>
        <translation>Der kopierte Startwert</translation>
    </message>
    <message>
        <source>one of the batch&apos;s seeds</source>
        <translation>einer der Startwerte des Durchgangs</translation>
    </message>
</context>
<context>
    <name>SaveJob</name>
    <message>
        <source>Saving the project</source>
        <translation>Das Projekt wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ScanJob</name>
    <message>
        <source>Looking through the images</source>
        <translation>Die Bilder werden durchgesehen</translation>
    </message>
</context>
<context>
    <name>SceneCutouts</name>
    <message>
        <source>&quot;%1&quot; is no COCO annotation file: %2</source>
        <translation>„%1“ ist keine COCO-Annotationsdatei: %2</translation>
    </message>
    <message>
        <source>it is larger than 256 MB.</source>
        <translation>sie ist größer als 256 MB.</translation>
    </message>
    <message>
        <source>The mask of annotation %1 has not the size of its photograph &quot;%2&quot;.</source>
        <translation>Die Maske der Annotation %1 hat nicht die Größe ihres Fotos „%2“.</translation>
    </message>
</context>
<context>
    <name>SegmentJob</name>
    <message>
        <source>Finding the visible part</source>
        <translation>Der sichtbare Teil wird gesucht</translation>
    </message>
</context>
<context>
    <name>SetAttributes</name>
    <message>
        <source>Change Attributes</source>
        <translation>Merkmale ändern</translation>
    </message>
</context>
<context>
    <name>SetHypotheses</name>
    <message>
        <source>Keep as Hypothesis</source>
        <translation>Als Hypothese behalten</translation>
    </message>
</context>
<context>
    <name>SetPrompt</name>
    <message>
        <source>Point at Object</source>
        <translation>Auf Objekt zeigen</translation>
    </message>
    <message>
        <source>Choose Part or Group</source>
        <translation>Teil oder Gruppe wählen</translation>
    </message>
</context>
<context>
    <name>SetReview</name>
    <message>
        <source>Change State</source>
        <translation>Stand ändern</translation>
    </message>
</context>
<context>
    <name>SetSamples</name>
    <message>
        <source>Complete Object</source>
        <translation>Objekt vervollständigen</translation>
    </message>
</context>
<context>
    <name>SourceSplit</name>
    <message>
        <source>The split file &quot;%1&quot; could not be read: %2</source>
        <translation>Die Aufteilungsdatei „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>lists of names</source>
        <translation>Listen von Namen</translation>
    </message>
</context>
<context>
    <name>SpooledLines</name>
    <message>
        <source>A temporary file in %1 could not be used: %2.</source>
        <translation>Eine temporäre Datei in %1 war nicht zu gebrauchen: %2.</translation>
    </message>
</context>
<context>
    <name>StateOcclusion</name>
    <message>
        <source>State Occlusion</source>
        <translation>Verdeckung angeben</translation>
    </message>
    <message>
        <source>Take Occlusion Back</source>
        <translation>Verdeckung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>StoredZip</name>
    <message>
        <source>An archive holds at most 2 GiB and 65535 files.</source>
        <translation>Ein Archiv fasst höchstens 2 GiB und 65535 Dateien.</translation>
    </message>
</context>
<context>
    <name>ThumbnailJob</name>
    <message>
        <source>Making a thumbnail</source>
        <translation>Ein Vorschaubild entsteht</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>WarmUpJob</name>
    <message>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Whole objects from partly hidden ones.</source>
        <translation>Ganze Objekte aus halb verdeckten.</translation>
    </message>
    <message>
        <source>Where the model computes: auto, cpu or cuda[:n].</source>
        <translation>Wo das Modell rechnet: auto, cpu oder cuda[:n].</translation>
    </message>
    <message>
        <source>A photograph, a folder of them or a project to open.</source>
        <translation>Ein Foto, ein Ordner mit Fotos oder ein Projekt, das geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>unocclude::AboutDialog</name>
    <message>
        <source>About Unocclude</source>
        <translation>Über Unocclude</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Whole objects from partly hidden ones. The samples are proposals: what is hidden cannot be known.&lt;/p&gt;&lt;p&gt;Apache License 2.0. Built with Qt %2, OpenCV, nlohmann-json and LibTorch.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Unocclude %1&lt;/h3&gt;&lt;p&gt;Ganze Objekte aus halb verdeckten. Die Ergebnisse sind Vorschläge: Was verdeckt ist, kann man nicht wissen.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0. Gebaut mit Qt %2, OpenCV, nlohmann-json und LibTorch.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>unocclude::ActionWiring</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>unocclude::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open a photograph or a project</source>
        <translation>Ein Foto oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open all photographs in a folder, or the project in it</source>
        <translation>Alle Fotos eines Ordners öffnen oder das Projekt darin</translation>
    </message>
    <message>
        <source>Open &amp;Sample Photograph</source>
        <translation>&amp;Beispielfoto öffnen</translation>
    </message>
    <message>
        <source>Try the program with a photograph that comes with it</source>
        <translation>Das Programm mit einem mitgelieferten Foto ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Forget what was opened recently</source>
        <translation>Vergessen, was zuletzt geöffnet war</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Save at once; everything is saved by itself anyway</source>
        <translation>Sofort speichern; ohnehin wird alles von selbst gespeichert</translation>
    </message>
    <message>
        <source>Save Whole &amp;Object…</source>
        <translation>&amp;Ganzes Objekt speichern …</translation>
    </message>
    <message>
        <source>Save the chosen whole object as a PNG picture with transparency</source>
        <translation>Das gewählte ganze Objekt als durchsichtiges PNG-Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Save all objects for programs that read %1</source>
        <translation>Alle Objekte für Programme speichern, die %1 lesen</translation>
    </message>
    <message>
        <source>&amp;Export COCO-A…</source>
        <translation>COCO-A &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save all objects as COCO-A annotations</source>
        <translation>Alle Objekte als COCO-A-Annotationen speichern</translation>
    </message>
    <message>
        <source>&amp;COCO…</source>
        <translation>&amp;COCO …</translation>
    </message>
    <message>
        <source>COCOA-c&amp;ls…</source>
        <translation>COCOA-c&amp;ls …</translation>
    </message>
    <message>
        <source>&amp;D2SA…</source>
        <translation>&amp;D2SA …</translation>
    </message>
    <message>
        <source>&amp;KINS…</source>
        <translation>&amp;KINS …</translation>
    </message>
    <message>
        <source>KINS &amp;2020…</source>
        <translation>KINS &amp;2020 …</translation>
    </message>
    <message>
        <source>La&amp;yers (OpenRaster)…</source>
        <translation>&amp;Ebenen (OpenRaster) …</translation>
    </message>
    <message>
        <source>Save the photograph and all objects as layers, for Krita, GIMP and other painting programs</source>
        <translation>Das Foto und alle Objekte als Ebenen speichern, für Krita, GIMP und andere Malprogramme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Zurückgenommenes wieder herstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy Whole Object</source>
        <translation>Ganzes Objekt &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture of the chosen whole object</source>
        <translation>Das Bild des gewählten ganzen Objekts kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name Object</source>
        <translation>Objekt &amp;umbenennen</translation>
    </message>
    <message>
        <source>Give the object a name</source>
        <translation>Dem Objekt einen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected point, or else the object</source>
        <translation>Den gewählten Punkt löschen, sonst das Objekt</translation>
    </message>
    <message>
        <source>&amp;Include Points</source>
        <translation>Punkte &amp;hinzunehmen</translation>
    </message>
    <message>
        <source>Click what belongs to the object; right click what does not</source>
        <translation>Klicken, was zum Objekt gehört; rechts klicken, was nicht</translation>
    </message>
    <message>
        <source>E&amp;xclude Points</source>
        <translation>Punkte aus&amp;schließen</translation>
    </message>
    <message>
        <source>Click what does not belong to the object; right click what does</source>
        <translation>Klicken, was nicht zum Objekt gehört; rechts klicken, was doch</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>Drag a box around the object</source>
        <translation>Einen Rahmen um das Objekt ziehen</translation>
    </message>
    <message>
        <source>B&amp;rush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Paint into the mask; right button or Shift rubs out</source>
        <translation>In die Maske malen; rechte Taste oder Umschalttaste radiert</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Rub out of the mask; right button or Shift paints</source>
        <translation>Aus der Maske radieren; rechte Taste oder Umschalttaste malt</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>&amp;Polygon</translation>
    </message>
    <message>
        <source>Outline a part of the mask corner by corner; right button or Shift cuts it out</source>
        <translation>Einen Teil der Maske Ecke um Ecke umreißen; rechte Taste oder Umschalttaste schneidet ihn aus</translation>
    </message>
    <message>
        <source>Rec&amp;tangle</source>
        <translation>Rech&amp;teck</translation>
    </message>
    <message>
        <source>Fill a rectangle of the mask; right button or Shift cuts it out</source>
        <translation>Ein Rechteck der Maske füllen; rechte Taste oder Umschalttaste schneidet es aus</translation>
    </message>
    <message>
        <source>&amp;Hides</source>
        <translation>Ver&amp;deckt</translation>
    </message>
    <message>
        <source>Drag from an object to one that it hides</source>
        <translation>Von einem Objekt zu einem ziehen, das es verdeckt</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Go to the next image of the list</source>
        <translation>Zum nächsten Bild der Liste gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>Go to the image before this one</source>
        <translation>Zum Bild davor gehen</translation>
    </message>
    <message>
        <source>Next &amp;Unfinished Image</source>
        <translation>Nächstes &amp;unerledigtes Bild</translation>
    </message>
    <message>
        <source>Go to the next image that is not done</source>
        <translation>Zum nächsten unerledigten Bild gehen</translation>
    </message>
    <message>
        <source>Image &amp;Done</source>
        <translation>Bild er&amp;ledigt</translation>
    </message>
    <message>
        <source>The work on all objects of the image is done</source>
        <translation>Die Arbeit an allen Objekten des Bildes ist erledigt</translation>
    </message>
    <message>
        <source>Image &amp;Approved</source>
        <translation>Bild ge&amp;prüft</translation>
    </message>
    <message>
        <source>All objects of the image were looked at again and are right</source>
        <translation>Alle Objekte des Bildes wurden nachgesehen und sind richtig</translation>
    </message>
    <message>
        <source>&amp;Find Image</source>
        <translation>Bild &amp;suchen</translation>
    </message>
    <message>
        <source>Search the images by name and label</source>
        <translation>Die Bilder nach Namen und Bezeichnung durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Locate Missing Image…</source>
        <translation>Fehlendes Bild &amp;finden …</translation>
    </message>
    <message>
        <source>Say where an image is that was moved or renamed</source>
        <translation>Sagen, wo ein verschobenes oder umbenanntes Bild ist</translation>
    </message>
    <message>
        <source>&amp;New Object</source>
        <translation>&amp;Neues Objekt</translation>
    </message>
    <message>
        <source>The next click begins a new object</source>
        <translation>Der nächste Klick beginnt ein neues Objekt</translation>
    </message>
    <message>
        <source>Remo&amp;ve Box</source>
        <translation>Rahmen &amp;entfernen</translation>
    </message>
    <message>
        <source>Find the object by its points alone</source>
        <translation>Das Objekt allein durch seine Punkte bestimmen</translation>
    </message>
    <message>
        <source>&amp;Wider: Part, Object, Group</source>
        <translation>&amp;Weiter: Teil, Objekt, Gruppe</translation>
    </message>
    <message>
        <source>Show the next larger thing that the click could mean; after the largest the smallest</source>
        <translation>Das Nächstgrößere zeigen, das der Klick meinen könnte; nach dem Größten das Kleinste</translation>
    </message>
    <message>
        <source>Na&amp;rrower: Group, Object, Part</source>
        <translation>&amp;Enger: Gruppe, Objekt, Teil</translation>
    </message>
    <message>
        <source>Show the next smaller thing that the click could mean; after the smallest the largest</source>
        <translation>Das Nächstkleinere zeigen, das der Klick meinen könnte; nach dem Kleinsten das Größte</translation>
    </message>
    <message>
        <source>&amp;About Click Models…</source>
        <translation>Ü&amp;ber Klickmodelle …</translation>
    </message>
    <message>
        <source>Which models turn clicks into masks, and where to get them</source>
        <translation>Welche Modelle Klicks in Masken verwandeln und wo es sie gibt</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Show what the whole object could look like</source>
        <translation>Zeigen, wie das ganze Objekt aussehen könnte</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is going on</source>
        <translation>Beenden, was gerade läuft</translation>
    </message>
    <message>
        <source>&amp;More Samples</source>
        <translation>&amp;Mehr Vorschläge</translation>
    </message>
    <message>
        <source>Draw more whole objects with a new seed</source>
        <translation>Weitere ganze Objekte mit neuem Startwert erzeugen</translation>
    </message>
    <message>
        <source>&amp;Discard Sample</source>
        <translation>Vorschlag ver&amp;werfen</translation>
    </message>
    <message>
        <source>Take the sample out of the choice and the vote</source>
        <translation>Den Vorschlag aus Auswahl und Abstimmung nehmen</translation>
    </message>
    <message>
        <source>Choose Majority &amp;Vote</source>
        <translation>Me&amp;hrheit wählen</translation>
    </message>
    <message>
        <source>Choose what most samples agree on</source>
        <translation>Wählen, worin die meisten Vorschläge übereinstimmen</translation>
    </message>
    <message>
        <source>Choose N&amp;one</source>
        <translation>&amp;Keinen wählen</translation>
    </message>
    <message>
        <source>Keep only the visible part</source>
        <translation>Nur den sichtbaren Teil behalten</translation>
    </message>
    <message>
        <source>Choose Sample &amp;%1</source>
        <translation>Vorschlag &amp;%1 wählen</translation>
    </message>
    <message>
        <source>Choose sample %1</source>
        <translation>Vorschlag %1 wählen</translation>
    </message>
    <message>
        <source>&amp;Keep as Hypothesis</source>
        <translation>Als &amp;Hypothese behalten</translation>
    </message>
    <message>
        <source>Keep the sample beside the chosen one, because it may be right as well</source>
        <translation>Den Vorschlag neben dem gewählten behalten, weil auch er richtig sein kann</translation>
    </message>
    <message>
        <source>Make This One A&amp;gain</source>
        <translation>Noch &amp;einmal erzeugen</translation>
    </message>
    <message>
        <source>Draw the sample anew from its seed: the same model and device give the same bytes</source>
        <translation>Den Vorschlag aus seinem Startwert neu erzeugen: Gleiches Modell und Gerät geben die gleichen Bytes</translation>
    </message>
    <message>
        <source>Copy &amp;Seed and Settings</source>
        <translation>&amp;Startwert und Einstellungen kopieren</translation>
    </message>
    <message>
        <source>Copy what drew the sample, so that it can be drawn again</source>
        <translation>Kopieren, woraus der Vorschlag entstand, damit er noch einmal entstehen kann</translation>
    </message>
    <message>
        <source>&amp;Draw from Seed…</source>
        <translation>Aus Startwert er&amp;zeugen …</translation>
    </message>
    <message>
        <source>Draw the whole object of a seed that was copied or written down</source>
        <translation>Das ganze Objekt eines kopierten oder aufgeschriebenen Startwerts erzeugen</translation>
    </message>
    <message>
        <source>Complete &amp;All Objects of the Image</source>
        <translation>Alle Objekte des &amp;Bildes vervollständigen</translation>
    </message>
    <message>
        <source>Queue every object of the photograph that has no whole yet</source>
        <translation>Alle Objekte des Fotos einreihen, die noch kein Ganzes haben</translation>
    </message>
    <message>
        <source>Complete All Objects of the &amp;Project</source>
        <translation>Alle Objekte des &amp;Projekts vervollständigen</translation>
    </message>
    <message>
        <source>Queue every object of all photographs that has no whole yet</source>
        <translation>Alle Objekte aller Fotos einreihen, die noch kein Ganzes haben</translation>
    </message>
    <message>
        <source>&amp;Pause the Queue</source>
        <translation>Warteschlange an&amp;halten</translation>
    </message>
    <message>
        <source>Let the running completion finish, and start no other</source>
        <translation>Die laufende Vervollständigung zu Ende bringen und keine weitere beginnen</translation>
    </message>
    <message>
        <source>Cancel All &amp;Completions</source>
        <translation>Alle &amp;Vervollständigungen abbrechen</translation>
    </message>
    <message>
        <source>Stop the running completion and empty the queue</source>
        <translation>Die laufende Vervollständigung beenden und die Warteschlange leeren</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Original &amp;Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show one pixel of the photograph as one of the screen</source>
        <translation>Ein Pixel des Fotos als ein Pixel des Bildschirms zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit in Window</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Masks</source>
        <translation>&amp;Masken zeigen</translation>
    </message>
    <message>
        <source>Show what lies over the photograph; hold C or ` to hide it for a moment</source>
        <translation>Zeigen, was über dem Foto liegt; C oder ` halten blendet es kurz aus</translation>
    </message>
    <message>
        <source>Preview &amp;Clicks</source>
        <translation>&amp;Klicks vorab zeigen</translation>
    </message>
    <message>
        <source>Show what a click would select while the mouse moves over the photograph</source>
        <translation>Zeigen, was ein Klick auswählen würde, während die Maus über das Foto fährt</translation>
    </message>
    <message>
        <source>&amp;Whole Objects in the Middle</source>
        <translation>&amp;Ganze Objekte in die Mitte</translation>
    </message>
    <message>
        <source>Fill the window with the whole objects instead of the photograph</source>
        <translation>Das Fenster mit den ganzen Objekten statt mit dem Foto füllen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High &amp;Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White and yellow on black, with strong borders</source>
        <translation>Weiß und Gelb auf Schwarz, mit kräftigen Rändern</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>&amp;About Unocclude</source>
        <translation>Ü&amp;ber Unocclude</translation>
    </message>
    <message>
        <source>Version, licence and model</source>
        <translation>Version, Lizenz und Modell</translation>
    </message>
    <message>
        <source>Comp&amp;ute Devices…</source>
        <translation>&amp;Recheneinheiten …</translation>
    </message>
    <message>
        <source>On which processor or graphics card models compute</source>
        <translation>Auf welchem Prozessor oder welcher Grafikkarte Modelle rechnen</translation>
    </message>
    <message>
        <source>&amp;About Completion Models…</source>
        <translation>Ü&amp;ber Vervollständigungsmodelle …</translation>
    </message>
    <message>
        <source>Which models synthesise whole objects, and where to get them</source>
        <translation>Welche Modelle ganze Objekte erzeugen und wo es sie gibt</translation>
    </message>
</context>
<context>
    <name>unocclude::BrushTool</name>
    <message>
        <source>Brush Stroke</source>
        <translation>Pinselstrich</translation>
    </message>
    <message>
        <source>Eraser Stroke</source>
        <translation>Radierstrich</translation>
    </message>
</context>
<context>
    <name>unocclude::Canvas</name>
    <message>
        <source>Photograph</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>unocclude::CanvasPresenter</name>
    <message>
        <source>No photograph is open.</source>
        <translation>Kein Foto ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 by %3 pixels, %n object(s)</source>
        <translation>
            <numerusform>%1, %2 mal %3 Pixel, ein Objekt</numerusform>
            <numerusform>%1, %2 mal %3 Pixel, %n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, completed</source>
        <translation>%1, vervollständigt</translation>
    </message>
    <message>
        <source>%1, visible part</source>
        <translation>%1, sichtbarer Teil</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % verdeckt</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>nur der sichtbare Teil</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionController</name>
    <message>
        <source>Every object has been completed already.</source>
        <translation>Alle Objekte sind schon vervollständigt.</translation>
    </message>
    <message>
        <source>The same whole object came again, equal in every byte.</source>
        <translation>Dasselbe ganze Objekt kam wieder, in jedem Byte gleich.</translation>
    </message>
    <message>
        <source>Another whole object came of the same seed, and was added: the model, the device or the visible part is not the same as before.</source>
        <translation>Aus demselben Startwert wurde ein anderes ganzes Objekt und kam hinzu: Modell, Gerät oder sichtbarer Teil sind nicht mehr dieselben.</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionOptionsPanel</name>
    <message>
        <source>Show the &amp;whole photo</source>
        <translation>Das &amp;ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;New seed each time</source>
        <translation>&amp;Jedes Mal neuer Startwert</translation>
    </message>
    <message>
        <source>How many whole objects to draw at once</source>
        <translation>Wie viele ganze Objekte zugleich erzeugt werden</translation>
    </message>
    <message>
        <source>More steps take longer and can give more detail</source>
        <translation>Mehr Schritte dauern länger und können mehr Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>How strictly a sample follows the visible part; 1 switches guidance off</source>
        <translation>Wie streng ein Vorschlag dem sichtbaren Teil folgt; 1 schaltet die Führung aus</translation>
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
        <translation>Das Verfahren, das aus Rauschen ein Bild macht</translation>
    </message>
    <message>
        <source>Fresh noise at every DDIM step: 0 none, 1 as in training</source>
        <translation>Frisches Rauschen in jedem DDIM-Schritt: 0 keines, 1 wie im Training</translation>
    </message>
    <message>
        <source>Shows the model the whole photo, squashed to a square, instead of a square around the object: as published results of pix2gestalt were made</source>
        <translation>Zeigt dem Modell das ganze Foto, zum Quadrat gestaucht, statt eines Quadrats um das Objekt: So entstanden die veröffentlichten Ergebnisse von pix2gestalt</translation>
    </message>
    <message>
        <source>The same seed and settings give the same samples again</source>
        <translation>Gleicher Startwert und gleiche Einstellungen geben wieder die gleichen Vorschläge</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Vor&amp;schläge</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Schri&amp;tte</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>Samp&amp;ler</source>
        <translation>&amp;Verfahren</translation>
    </message>
    <message>
        <source>E&amp;ta</source>
        <translation>&amp;Eta</translation>
    </message>
    <message>
        <source>Se&amp;ed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>Guidance in the m&amp;iddle only</source>
        <translation>Führung nur in der M&amp;itte</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Exact draws as this model was judged best; Fast asks the network as seldom as the vote bears it</source>
        <translation>Genau erzeugt, wie dieses Modell am besten beurteilt wurde; Schnell fragt das Netz so selten, wie es die Abstimmung verträgt</translation>
    </message>
    <message>
        <source>Follows the visible part less strictly at the first and last steps, which are quicker then</source>
        <translation>Folgt dem sichtbaren Teil bei den ersten und letzten Schritten weniger streng; sie gehen dann schneller</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
</context>
<context>
    <name>unocclude::CompletionQueue</name>
    <message>
        <source>The visible part of the object was changed while its whole was being drawn.</source>
        <translation>Der sichtbare Teil des Objekts wurde geändert, während sein Ganzes entstand.</translation>
    </message>
</context>
<context>
    <name>unocclude::DeviceController</name>
    <message>
        <source>Looking for devices</source>
        <translation>Recheneinheiten werden gesucht</translation>
    </message>
</context>
<context>
    <name>unocclude::DevicesDialog</name>
    <message>
        <source>Device</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Devices to compute on</source>
        <translation>Einheiten, auf denen gerechnet werden kann</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Recheneinheiten</translation>
    </message>
    <message>
        <source>What speaks against a device</source>
        <translation>Was gegen eine Recheneinheit spricht</translation>
    </message>
    <message>
        <source>&amp;Use This Device</source>
        <translation>Diese Einheit &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>The drivers are being asked.</source>
        <translation>Die Treiber werden gefragt.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>The best there is, now %1</source>
        <translation>Die beste vorhandene, jetzt %1</translation>
    </message>
    <message>
        <source>The processor</source>
        <translation>Der Prozessor</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>unocclude::HoverController</name>
    <message>
        <source>Previewing a click</source>
        <translation>Ein Klick wird vorab gezeigt</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageDesk</name>
    <message>
        <source>%1 The file is left as it is, and the image can only be looked at.</source>
        <translation>%1 Die Datei bleibt, wie sie ist, und das Bild kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.</source>
        <translation>%1 gehört zu einem Bild von %2 × %3 Pixeln, aber %4 hat %5 × %6.</translation>
    </message>
</context>
<context>
    <name>unocclude::ImageListModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>damaged annotations</source>
        <translation>beschädigte Annotationen</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>keine Objekte</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>Ein Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>approved, %1</source>
        <translation>geprüft, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) done</source>
        <translation>
            <numerusform>%1 von einem Objekt erledigt</numerusform>
            <numerusform>%1 von %n Objekten erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImagesPanel</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Search names and labels</source>
        <translation>Namen und Bezeichnungen suchen</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>Shows the images whose name or labels hold every word; &quot;label:cup&quot; looks at labels alone</source>
        <translation>Zeigt die Bilder, deren Name oder Bezeichnungen jedes Wort enthalten; „label:cup“ sieht nur auf Bezeichnungen</translation>
    </message>
    <message>
        <source>State of the images shown</source>
        <translation>Stand der gezeigten Bilder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>With Objects</source>
        <translation>Mit Objekten</translation>
    </message>
    <message>
        <source>Without Objects</source>
        <translation>Ohne Objekte</translation>
    </message>
    <message>
        <source>Missing or Damaged</source>
        <translation>Fehlend oder beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>Ein Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 von einem Bild</numerusform>
            <numerusform>%1 von %n Bildern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceListModel</name>
    <message>
        <source>waiting, place %1 in the queue</source>
        <translation>wartet, Platz %1 in der Warteschlange</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>das Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>check the whole</source>
        <translation>Ganzes prüfen</translation>
    </message>
    <message>
        <source>visible part only</source>
        <translation>nur der sichtbare Teil</translation>
    </message>
    <message>
        <source>%1 % hidden</source>
        <translation>%1 % verdeckt</translation>
    </message>
    <message>
        <source>majority vote, %1</source>
        <translation>Mehrheit, %1</translation>
    </message>
    <message>
        <source>sample %1, %2</source>
        <translation>Vorschlag %1, %2</translation>
    </message>
    <message>
        <source>drawn by hand, %1</source>
        <translation>von Hand gezeichnet, %1</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keiner gewählt</translation>
    </message>
</context>
<context>
    <name>unocclude::InstanceNumbers</name>
    <message>
        <source>Object %1</source>
        <translation>Objekt %1</translation>
    </message>
</context>
<context>
    <name>unocclude::InstancesPanel</name>
    <message>
        <source>Objects, front to back</source>
        <translation>Objekte, von vorn nach hinten</translation>
    </message>
    <message>
        <source>The first object is the nearest. Drag an object to change its depth.</source>
        <translation>Das erste Objekt ist das nächste. Ziehen ändert die Tiefe eines Objekts.</translation>
    </message>
</context>
<context>
    <name>unocclude::LabelEdit</name>
    <message>
        <source>Name of the object</source>
        <translation>Name des Objekts</translation>
    </message>
</context>
<context>
    <name>unocclude::MainWindow</name>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>What Hides What</source>
        <translation>Was was verdeckt</translation>
    </message>
    <message>
        <source>Whole Objects</source>
        <translation>Ganze Objekte</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
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
        <source>Click Mo&amp;del</source>
        <translation>Klickmo&amp;dell</translation>
    </message>
    <message>
        <source>Completion Mod&amp;el</source>
        <translation>Vervollständigungsmod&amp;ell</translation>
    </message>
    <message>
        <source>%1 (read-only) - Unocclude</source>
        <translation>%1 (schreibgeschützt) - Unocclude</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskActions</name>
    <message>
        <source>Edit &amp;Whole Mask</source>
        <translation>Maske des &amp;Ganzen bearbeiten</translation>
    </message>
    <message>
        <source>Brush, eraser, polygon and rectangle change the whole mask; else the visible one</source>
        <translation>Pinsel, Radierer, Polygon und Rechteck ändern die Maske des Ganzen; sonst die sichtbare</translation>
    </message>
    <message>
        <source>S&amp;maller Brush</source>
        <translation>Pinsel &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the brush smaller; also Shift and wheel</source>
        <translation>Den Pinsel verkleinern; auch Umschalttaste und Mausrad</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>Pinsel &amp;größer</translation>
    </message>
    <message>
        <source>Make the brush larger; also Shift and wheel</source>
        <translation>Den Pinsel vergrößern; auch Umschalttaste und Mausrad</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>Löcher &amp;füllen</translation>
    </message>
    <message>
        <source>Fill the holes of the mask</source>
        <translation>Die Löcher der Maske füllen</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>Größtes &amp;Stück behalten</translation>
    </message>
    <message>
        <source>Drop all pieces of the mask but the largest</source>
        <translation>Alle Stücke der Maske bis auf das größte entfernen</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Widen the mask by a pixel all around</source>
        <translation>Die Maske ringsum um ein Pixel vergrößern</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Narrow the mask by a pixel all around</source>
        <translation>Die Maske ringsum um ein Pixel verkleinern</translation>
    </message>
    <message>
        <source>Keep to &amp;Evidence</source>
        <translation>An &amp;Belege halten</translation>
    </message>
    <message>
        <source>Add the visible pixels that the whole misses, and take away hidden ones that no object in front hides</source>
        <translation>Dem Ganzen die fehlenden sichtbaren Pixel geben und verdeckte nehmen, die kein Objekt davor verdeckt</translation>
    </message>
</context>
<context>
    <name>unocclude::MaskController</name>
    <message>
        <source>Fill Holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Keep Largest Piece</source>
        <translation>Größtes Stück behalten</translation>
    </message>
    <message>
        <source>Grow Mask</source>
        <translation>Maske vergrößern</translation>
    </message>
    <message>
        <source>Shrink Mask</source>
        <translation>Maske verkleinern</translation>
    </message>
    <message>
        <source>Keep to Evidence</source>
        <translation>An Belege halten</translation>
    </message>
</context>
<context>
    <name>unocclude::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>All messages, oldest first</source>
        <translation>Alle Meldungen, die älteste zuerst</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelMenu</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>Another &amp;File…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelWiring</name>
    <message>
        <source>Click Models</source>
        <translation>Klickmodelle</translation>
    </message>
    <message>
        <source>Completion Models</source>
        <translation>Vervollständigungsmodelle</translation>
    </message>
</context>
<context>
    <name>unocclude::ModelsDialog</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Use This Model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Was es ist:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Looked for in:</source>
        <translation>Gesucht in:</translation>
    </message>
    <message>
        <source>Get it from:</source>
        <translation>Zu bekommen von:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Licence:</source>
        <translation>Lizenz:</translation>
    </message>
    <message>
        <source>in use, on %1</source>
        <translation>in Gebrauch, auf %1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectActions</name>
    <message>
        <source>Pre&amp;vious Object</source>
        <translation>&amp;Voriges Objekt</translation>
    </message>
    <message>
        <source>Take the next nearer object in hand</source>
        <translation>Das nächstvordere Objekt vornehmen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Object</source>
        <translation>&amp;Nächstes Objekt</translation>
    </message>
    <message>
        <source>Take the next farther object in hand</source>
        <translation>Das nächsthintere Objekt vornehmen</translation>
    </message>
    <message>
        <source>Bring For&amp;ward</source>
        <translation>Nach &amp;vorn</translation>
    </message>
    <message>
        <source>Put the object one nearer in the list</source>
        <translation>Das Objekt in der Liste um eins nach vorn stellen</translation>
    </message>
    <message>
        <source>Send &amp;Backward</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>Put the object one farther in the list</source>
        <translation>Das Objekt in der Liste um eins nach hinten stellen</translation>
    </message>
    <message>
        <source>Order &amp;List by Arrows</source>
        <translation>&amp;Liste nach Pfeilen ordnen</translation>
    </message>
    <message>
        <source>Put the list into the order that the arrows ask for</source>
        <translation>Die Liste in die Reihenfolge bringen, die die Pfeile verlangen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Offen</translation>
    </message>
    <message>
        <source>The object is being worked on</source>
        <translation>Am Objekt wird gearbeitet</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>The object is done</source>
        <translation>Das Objekt ist erledigt</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>The object has been looked at and approved</source>
        <translation>Das Objekt ist nachgesehen und für richtig befunden</translation>
    </message>
    <message>
        <source>&amp;Stuff</source>
        <translation>&amp;Stoff</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>Himmel, Gras, Sand: nichts, was sich zählen lässt</translation>
    </message>
    <message>
        <source>&amp;Truncated</source>
        <translation>&amp;Abgeschnitten</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>Es reicht über den Rand hinaus</translation>
    </message>
    <message>
        <source>Di&amp;fficult</source>
        <translation>Sch&amp;wierig</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>Selbst ein Mensch ist nicht sicher</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Attributes</source>
        <translation>&amp;Merkmale</translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectDetails</name>
    <message>
        <source>&amp;Stuff</source>
        <translation>&amp;Stoff</translation>
    </message>
    <message>
        <source>Sky, grass, sand: nothing that can be counted</source>
        <translation>Himmel, Gras, Sand: nichts, was sich zählen lässt</translation>
    </message>
    <message>
        <source>Tr&amp;uncated</source>
        <translation>&amp;Abgeschnitten</translation>
    </message>
    <message>
        <source>It runs past the frame</source>
        <translation>Es reicht über den Rand hinaus</translation>
    </message>
    <message>
        <source>D&amp;ifficult</source>
        <translation>Sch&amp;wierig</translation>
    </message>
    <message>
        <source>Even a person is not sure</source>
        <translation>Selbst ein Mensch ist nicht sicher</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>What speaks against the whole</source>
        <translation>Was gegen das Ganze spricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>No object is in hand.</source>
        <translation>Kein Objekt ist in Arbeit.</translation>
    </message>
    <message>
        <source>%1 % of the whole is hidden.</source>
        <translation>%1 % des Ganzen sind verdeckt.</translation>
    </message>
    <message>
        <source>There is no whole yet: what is hidden is not known.</source>
        <translation>Es gibt noch kein Ganzes: Was verdeckt ist, weiß man nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n visible pixel(s) are missing from the whole.</source>
        <translation>
            <numerusform>Dem Ganzen fehlt ein sichtbares Pixel.</numerusform>
            <numerusform>Dem Ganzen fehlen %n sichtbare Pixel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden pixel(s) lie under no object in front.</source>
        <translation>
            <numerusform>Ein verdecktes Pixel liegt unter keinem Objekt davor.</numerusform>
            <numerusform>%n verdeckte Pixel liegen unter keinem Objekt davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No object in front of it is marked, so nothing says where it may be hidden.</source>
        <translation>Kein Objekt davor ist bezeichnet, also sagt nichts, wo es verdeckt sein kann.</translation>
    </message>
    <message>
        <source>The samples were made before the visible mask was edited.</source>
        <translation>Die Vorschläge entstanden, bevor die sichtbare Maske bearbeitet wurde.</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionListModel</name>
    <message>
        <source>%1 hides %2</source>
        <translation>%1 verdeckt %2</translation>
    </message>
    <message>
        <source>These hide each other in a circle: %1.</source>
        <translation>Diese verdecken einander im Kreis: %1.</translation>
    </message>
    <message>
        <source>%1 covers all of %2 and lies in front of it: nothing of it could be seen.</source>
        <translation>%1 bedeckt %2 ganz und liegt davor: Davon wäre nichts zu sehen.</translation>
    </message>
    <message>
        <source>%1 and %2 share no pixel, so neither hides the other.</source>
        <translation>%1 und %2 haben kein Pixel gemeinsam, also verdeckt keins das andere.</translation>
    </message>
    <message>
        <source>The list has %1 behind %2.</source>
        <translation>In der Liste steht %1 hinter %2.</translation>
    </message>
</context>
<context>
    <name>unocclude::OcclusionPanel</name>
    <message>
        <source>The object in front</source>
        <translation>Das Objekt davor</translation>
    </message>
    <message>
        <source>The object that it hides</source>
        <translation>Das Objekt, das es verdeckt</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>What hides what</source>
        <translation>Was was verdeckt</translation>
    </message>
    <message>
        <source>Arrows are stronger than the list of objects. With the arrow tool drag from one object to another.</source>
        <translation>Pfeile gelten mehr als die Liste der Objekte. Mit dem Pfeilwerkzeug von einem Objekt zum anderen ziehen.</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>unocclude::PhotoController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>unocclude::PointingWiring</name>
    <message>
        <source>What you pointed at has one meaning only for this model.</source>
        <translation>Worauf Sie gezeigt haben, hat für dieses Modell nur eine Bedeutung.</translation>
    </message>
</context>
<context>
    <name>unocclude::PolygonTool</name>
    <message>
        <source>Fill Polygon</source>
        <translation>Polygon füllen</translation>
    </message>
    <message>
        <source>Cut Polygon Out</source>
        <translation>Polygon ausschneiden</translation>
    </message>
</context>
<context>
    <name>unocclude::PreparationController</name>
    <message>
        <source>Reading the next photograph</source>
        <translation>Das nächste Foto wird gelesen</translation>
    </message>
    <message>
        <source>Preparing the photograph</source>
        <translation>Das Foto wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that were not there before joined the project.</source>
        <translation>
            <numerusform>Ein Bild, das vorher nicht da war, ist zum Projekt gekommen.</numerusform>
            <numerusform>%n Bilder, die vorher nicht da waren, sind zum Projekt gekommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectWiring</name>
    <message>
        <source>There is no %1 any more; Image &gt; Locate Missing Image… says where it is now.</source>
        <translation>%1 ist nicht mehr da; Bild &gt; Fehlendes Bild finden … sagt, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were found again.</source>
        <translation>
            <numerusform>Ein Bild wurde wiedergefunden.</numerusform>
            <numerusform>%n Bilder wurden wiedergefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::QueueModel</name>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>preparing the model</source>
        <translation>das Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Object in %1</source>
        <translation>Objekt in %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>unocclude::QueuePanel</name>
    <message>
        <source>Completions, the next first</source>
        <translation>Vervollständigungen, die nächste zuerst</translation>
    </message>
    <message>
        <source>Drag a waiting completion to give it another turn.</source>
        <translation>Ziehen gibt einer wartenden Vervollständigung einen anderen Platz.</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation>Fortschritt der ganzen Warteschlange</translation>
    </message>
    <message>
        <source>Earlier turn</source>
        <translation>Früher an der Reihe</translation>
    </message>
    <message>
        <source>Later turn</source>
        <translation>Später an der Reihe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cancel this completion, or dismiss its failure</source>
        <translation>Diese Vervollständigung abbrechen oder ihr Scheitern wegräumen</translation>
    </message>
    <message>
        <source>Nothing is being completed.</source>
        <translation>Nichts wird vervollständigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s) failed.</source>
        <translation>
            <numerusform>Eine Vervollständigung ist gescheitert.</numerusform>
            <numerusform>%n Vervollständigungen sind gescheitert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
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
        <translation>Rechteck füllen</translation>
    </message>
    <message>
        <source>Cut Rectangle Out</source>
        <translation>Rechteck ausschneiden</translation>
    </message>
</context>
<context>
    <name>unocclude::SampleWall</name>
    <message>
        <source>Whole objects to choose from</source>
        <translation>Ganze Objekte zur Auswahl</translation>
    </message>
</context>
<context>
    <name>unocclude::SamplesPanel</name>
    <message>
        <source>Press Enter to see what the whole object could look like.</source>
        <translation>Die Eingabetaste zeigt, wie das ganze Objekt aussehen könnte.</translation>
    </message>
    <message>
        <source>Whole objects will appear here.</source>
        <translation>Hier erscheinen ganze Objekte.</translation>
    </message>
    <message>
        <source>Waiting, place %1 in the queue</source>
        <translation>Wartet, Platz %1 in der Warteschlange</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Das Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3 s left</source>
        <translation>Schritt %1 von %2, noch %3 s</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>None chosen. Click a whole object or press its number.</source>
        <translation>Keiner gewählt. Klicken Sie auf ein ganzes Objekt, oder drücken Sie seine Nummer.</translation>
    </message>
</context>
<context>
    <name>unocclude::SeedDesk</name>
    <message>
        <source>Seed %1 and its settings were copied.</source>
        <translation>Startwert %1 und seine Einstellungen wurden kopiert.</translation>
    </message>
    <message>
        <source>Draw from Seed</source>
        <translation>Aus Startwert erzeugen</translation>
    </message>
    <message>
        <source>A seed, or what was copied from a sample:</source>
        <translation>Ein Startwert, oder was von einem Vorschlag kopiert wurde:</translation>
    </message>
</context>
<context>
    <name>unocclude::SegmenterController</name>
    <message>
        <source>Loading the click model</source>
        <translation>Das Klickmodell wird geladen</translation>
    </message>
</context>
<context>
    <name>unocclude::ShortcutSheet</name>
    <message>
        <source>On the photograph</source>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>Belongs to the object</source>
        <translation>Gehört zum Objekt</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Does not belong to it</source>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>right click, Alt+click</source>
        <translation>Rechtsklick, Alt+Klick</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Einen Punkt verschieben</translation>
    </message>
    <message>
        <source>drag it</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>Paint, or rub out</source>
        <translation>Malen oder radieren</translation>
    </message>
    <message>
        <source>drag; right drag or Shift does the opposite</source>
        <translation>ziehen; rechts ziehen oder Umschalttaste tut das Gegenteil</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Umschalttaste und Mausrad</translation>
    </message>
    <message>
        <source>Close a polygon</source>
        <translation>Ein Polygon schließen</translation>
    </message>
    <message>
        <source>Enter, double click, its first corner</source>
        <translation>Eingabetaste, Doppelklick, die erste Ecke</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Die letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>An der Maus vergrößern</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>middle drag, Space and drag</source>
        <translation>mit der mittleren Taste oder mit der Leertaste ziehen</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>Das Foto allein</translation>
    </message>
    <message>
        <source>hold C or `</source>
        <translation>C oder ` halten</translation>
    </message>
    <message>
        <source>Point with the keyboard</source>
        <translation>Mit der Tastatur zeigen</translation>
    </message>
    <message>
        <source>arrow keys, with Shift ten pixels</source>
        <translation>Pfeiltasten, mit der Umschalttaste zehn Pixel</translation>
    </message>
    <message>
        <source>Include or exclude there</source>
        <translation>Dort hinzunehmen oder ausschließen</translation>
    </message>
    <message>
        <source>full stop, comma</source>
        <translation>Punkt, Komma</translation>
    </message>
    <message>
        <source>On the whole objects</source>
        <translation>Auf den ganzen Objekten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>click, Space</source>
        <translation>Klick, Leertaste</translation>
    </message>
    <message>
        <source>Keep as another hypothesis</source>
        <translation>Als weitere Hypothese behalten</translation>
    </message>
    <message>
        <source>click the pin</source>
        <translation>auf die Nadel klicken</translation>
    </message>
    <message>
        <source>Zoom all of them and the photograph</source>
        <translation>Alle und das Foto vergrößern</translation>
    </message>
    <message>
        <source>Pan all of them and the photograph</source>
        <translation>Alle und das Foto verschieben</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Blink with the photograph</source>
        <translation>Mit dem Foto wechseln</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>New key:</source>
        <translation>Neue Taste:</translation>
    </message>
    <message>
        <source>&amp;Assign Anyway</source>
        <translation>Trotzdem zu&amp;weisen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Wählen Sie eine Aktion, um ihr eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>Take one into another program</source>
        <translation>In ein anderes Programm mitnehmen</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Mit Strg ziehen</translation>
    </message>
</context>
<context>
    <name>unocclude::StartPage</name>
    <message>
        <source>Open a photograph, click something that is partly hidden, and see what it could be as a whole.</source>
        <translation>Öffnen Sie ein Foto, klicken Sie auf etwas halb Verdecktes, und sehen Sie, was es als Ganzes sein könnte.</translation>
    </message>
    <message>
        <source>&amp;Open Image…</source>
        <translation>Foto &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>unocclude::StatusLine</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Likeliest</source>
        <translation>Das Wahrscheinlichste</translation>
    </message>
    <message>
        <source>Position in the photograph</source>
        <translation>Stelle im Foto</translation>
    </message>
    <message>
        <source>Size of the photograph</source>
        <translation>Größe des Fotos</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>loading the model…</source>
        <translation>das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Click model</source>
        <translation>Klickmodell</translation>
    </message>
    <message>
        <source>What turns clicks into masks</source>
        <translation>Was Klicks in Masken verwandelt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>loading the click model…</source>
        <translation>das Klickmodell wird geladen …</translation>
    </message>
    <message>
        <source>%1: preparing, %2 %</source>
        <translation>%1: wird vorbereitet, %2 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>File %1, SHA-256 %2</source>
        <translation>Datei %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>Opening the photograph…</source>
        <translation>Das Foto wird geöffnet …</translation>
    </message>
    <message>
        <source>This image can only be looked at.</source>
        <translation>Dieses Bild kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>Finding the visible part…</source>
        <translation>Der sichtbare Teil wird gesucht …</translation>
    </message>
    <message>
        <source>Click an object that is partly hidden, or drag a box around it (M).</source>
        <translation>Klicken Sie auf ein halb verdecktes Objekt, oder ziehen Sie einen Rahmen darum (M).</translation>
    </message>
    <message>
        <source>Completing. Esc stops it.</source>
        <translation>Wird vervollständigt. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.</source>
        <translation>Mit 1 bis 9 oder V wählen. R erzeugt weitere, N beginnt ein neues Objekt, Strg+E exportiert.</translation>
    </message>
    <message>
        <source>%1, %2 of %3: W shows the next. Enter completes it.</source>
        <translation>%1, %2 von %3: W zeigt das Nächste. Die Eingabetaste vervollständigt es.</translation>
    </message>
    <message>
        <source>Right click what is not part of the object. W shows part or group. Enter completes it.</source>
        <translation>Rechts klicken, was nicht zum Objekt gehört. W zeigt Teil oder Gruppe. Die Eingabetaste vervollständigt es.</translation>
    </message>
    <message>
        <source>Completion model</source>
        <translation>Vervollständigungsmodell</translation>
    </message>
    <message>
        <source>What draws whole objects</source>
        <translation>Was ganze Objekte erzeugt</translation>
    </message>
</context>
<context>
    <name>unocclude::TakeHome</name>
    <message>
        <source>The whole object was saved to %1.</source>
        <translation>Das ganze Objekt wurde in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The picture of the whole object was copied.</source>
        <translation>Das Bild des ganzen Objekts wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>Ein Objekt wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Objekte wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were saved as layers of %1.</source>
        <translation>
            <numerusform>Ein Objekt wurde als Ebene von %1 gespeichert.</numerusform>
            <numerusform>%n Objekte wurden als Ebenen von %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::WallControls</name>
    <message>
        <source>How whole objects are shown</source>
        <translation>Wie ganze Objekte gezeigt werden</translation>
    </message>
    <message>
        <source>Whole objects over the photograph, their outlines, or the objects alone. Hold C to see the photograph without them.</source>
        <translation>Ganze Objekte über dem Foto, ihre Umrisse oder die Objekte allein. C halten zeigt das Foto ohne sie.</translation>
    </message>
    <message>
        <source>Over the photo</source>
        <translation>Über dem Foto</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>How opaque whole objects lie over the photograph</source>
        <translation>Wie deckend ganze Objekte über dem Foto liegen</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Reihenfolge der Vorschläge</translation>
    </message>
    <message>
        <source>Samples by their numbers, or by how near their own colours are to the visible pixels. The numbers stay with the samples.</source>
        <translation>Vorschläge nach Nummer oder danach, wie nah ihre Farben den sichtbaren Pixeln kommen. Die Nummern bleiben bei den Vorschlägen.</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Best agreement first</source>
        <translation>Beste Übereinstimmung zuerst</translation>
    </message>
    <message>
        <source>Worst agreement first</source>
        <translation>Schlechteste Übereinstimmung zuerst</translation>
    </message>
    <message>
        <source>Samples that a pixel of the vote needs</source>
        <translation>Vorschläge, die ein Pixel der Abstimmung braucht</translation>
    </message>
    <message>
        <source>How many samples must hold a pixel. To the left everything that any sample shows, to the right only what all agree on.</source>
        <translation>Wie viele Vorschläge ein Pixel haben müssen. Links alles, was irgendein Vorschlag zeigt, rechts nur, worin alle übereinstimmen.</translation>
    </message>
    <message>
        <source>How much the samples agree about what is hidden: what two of them have in common there, as a share of what either has, averaged over all pairs. 1: all are the same. Near 0: the object is ambiguous, look closely or draw more.</source>
        <translation>Wie einig die Vorschläge über das Verdeckte sind: was zwei dort gemeinsam haben, als Anteil dessen, was einer von beiden hat, gemittelt über alle Paare. 1: alle sind gleich. Nahe 0: Das Objekt ist mehrdeutig, sehen Sie genau hin oder erzeugen Sie mehr.</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Übereinstimmung %1</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>mindestens %1 von %2</translation>
    </message>
</context>
</TS>
