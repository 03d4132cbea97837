<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivationPage</name>
    <message>
        <source>The activation as a curve</source>
        <translation>Die Aktivierung als Kurve</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>slope here</source>
        <translation>Steigung hier</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>dieses Neuron</translation>
    </message>
    <message>
        <source>{0} bends each z by itself; without it, all layers together could do no more than one. For &lt;b&gt;{1}&lt;/b&gt;: z = {2} becomes &lt;b&gt;{5} = {3}&lt;/b&gt;. The curve's slope there is &lt;b&gt;{4}&lt;/b&gt;: so much of the blame will get back through it.</source>
        <translation>{0} krümmt jedes z für sich; ohne das könnten alle Schichten zusammen nicht mehr als eine einzige. Für &lt;b&gt;{1}&lt;/b&gt;: z = {2} wird zu &lt;b&gt;{5} = {3}&lt;/b&gt;. Die Steigung der Kurve ist dort &lt;b&gt;{4}&lt;/b&gt;: So viel von der Schuld kommt hier zurück hindurch.</translation>
    </message>
    <message>
        <source>{0} of {1} neurons are silent (a = 0).</source>
        <translation>{0} von {1} Neuronen sind stumm (a = 0).</translation>
    </message>
</context>
<context>
    <name>ActivationsDialog</name>
    <message>
        <source>After each hidden layer</source>
        <translation>Nach jeder versteckten Schicht</translation>
    </message>
    <message>
        <source>After the last layer</source>
        <translation>Nach der letzten Schicht</translation>
    </message>
    <message>
        <source>As in the forward method, or the list of layers, of the program that trained it.</source>
        <translation>Wie in der Methode forward oder der Liste der Schichten des Programms, das es trainiert hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cross-entropy needs none in PyTorch; the answers are then those of a softmax.</source>
        <translation>In PyTorch braucht die Kreuzentropie keine; die Antworten sind dann die einer Softmax.</translation>
    </message>
    <message>
        <source>It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised ones, reads badly here.</source>
        <translation>Es bekommt Pixel von 0 (Papier) bis 1 (Tinte). Ein Netz, das aus anderen Zahlen gelernt hat, etwa aus standardisierten, liest hier schlecht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a network of another program</source>
        <translation>Netz eines anderen Programms öffnen</translation>
    </message>
    <message>
        <source>Softmax, or none</source>
        <translation>Softmax oder keine</translation>
    </message>
    <message>
        <source>{0} holds linear layers, {1}. It does not say what stands between them.</source>
        <translation>{0} enthält lineare Schichten: {1}. Was zwischen ihnen steht, sagt die Datei nicht.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>It is a {0}</source>
        <translation>Das ist: {0}</translation>
    </message>
    <message>
        <source>It is an {0}</source>
        <translation>Das ist: {0}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>AugmentationSettings</name>
    <message>
        <source>A training image as the network gets to see it.</source>
        <translation>Ein Trainingsbild, wie das Netz es zu sehen bekommt.</translation>
    </message>
</context>
<context>
    <name>BaseLineService</name>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Ein Netz ohne versteckte Schichten liest {0} % der {1} Validierungsbilder (95 %: {2} – {3} %).
Es wurde hier {4} Epochen lang mit Adam trainiert.</translation>
    </message>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Ein Netz ohne versteckte Schichten liest {0} % der {1} Validierungspunkte (95 %: {2} – {3} %).
Es wurde hier {4} Epochen lang mit Adam trainiert.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation images.</source>
        <translation>Raten: Wer immer die häufigste Klasse nennt, hat bei {0} % der {1} Validierungsbilder recht.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation points.</source>
        <translation>Raten: Wer immer die häufigste Klasse nennt, hat bei {0} % der {1} Validierungspunkte recht.</translation>
    </message>
    <message>
        <source>How well people read is known of MNIST alone.</source>
        <translation>Wie gut Menschen lesen, ist nur für MNIST bekannt.</translation>
    </message>
    <message>
        <source>People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for
classification: a comparison on handwritten digit recognition”).</source>
        <translation>Menschen lesen etwa {0} % solcher Ziffern, wie LeCun u. a. 1995 schätzten („Learning algorithms for
classification: a comparison on handwritten digit recognition“).</translation>
    </message>
    <message>
        <source>guessing {0} %</source>
        <translation>Raten {0} %</translation>
    </message>
    <message>
        <source>linear network {0} %</source>
        <translation>lineares Netz {0} %</translation>
    </message>
    <message>
        <source>people {0} %</source>
        <translation>Menschen {0} %</translation>
    </message>
</context>
<context>
    <name>BlamePage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= Produkt</translation>
    </message>
    <message>
        <source>As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.</source>
        <translation>Da Dropout das Neuron auf dem Hinweg mit {0} multipliziert hat, wird auch seine Schuld damit multipliziert.</translation>
    </message>
    <message>
        <source>Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.</source>
        <translation>Dropout hat es weggelassen, m = 0: Nichts kommt durch das Neuron zurück, und es lernt hier nichts.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this image.</source>
        <translation>Es war stumm, also lernt es aus diesem Bild nichts.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this point.</source>
        <translation>Es war stumm, also lernt es aus diesem Punkt nichts.</translation>
    </message>
    <message>
        <source>The blame goes back along the same weights on which the activation came. &lt;b&gt;{0}&lt;/b&gt; is blamed for the sum of what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation lets {2} of that through: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</source>
        <translation>Die Schuld geht über dieselben Gewichte zurück, über die die Aktivierung kam. &lt;b&gt;{0}&lt;/b&gt; trägt die Summe dessen, was allen angelastet wird, die ihm zuhören, jeweils mal dem Gewicht dazwischen: {1}. Die Steigung seiner Aktivierung lässt davon {2} hindurch: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose blame reaches the neuron</source>
        <translation>Wessen Schuld das Neuron erreicht</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>its dL/dz</source>
        <translation>sein dL/dz</translation>
    </message>
    <message>
        <source>× m / (1 − p)</source>
        <translation>× m / (1 − p)</translation>
    </message>
    <message>
        <source>× slope = dL/dz</source>
        <translation>× Steigung = dL/dz</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× Gewicht</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>A bundle is one file with runs: their settings, epochs, notes and weights. On another machine it is opened, looked at, and taken in; the runs can go on there.</source>
        <translation>Ein Paket ist eine Datei mit Läufen: ihren Einstellungen, Epochen, Notizen und Gewichten. Auf einem anderen Rechner wird es geöffnet, angesehen und übernommen; die Läufe können dort weitergehen.</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Als Paket exportieren</translation>
    </message>
    <message>
        <source>Films of the weights</source>
        <translation>Filme der Gewichte</translation>
    </message>
    <message>
        <source>From (if you like)</source>
        <translation>Von (wenn Sie mögen)</translation>
    </message>
    <message numerus="yes">
        <source>My drawings (%Ln)</source>
        <translation>
            <numerusform>Meine Zeichnungen (%Ln)</numerusform>
            <numerusform>Meine Zeichnungen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress in the lessons</source>
        <translation>Mein Fortschritt in den Lektionen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>What you have drawn and said what it is.</source>
        <translation>Was Sie gezeichnet und benannt haben.</translation>
    </message>
    <message>
        <source>Which runs are put into the file. What a run forked from comes along.</source>
        <translation>Welche Läufe in die Datei kommen. Wovon ein Lauf abzweigt, kommt mit.</translation>
    </message>
    <message>
        <source>Which steps you have done, what you predicted, and how well.</source>
        <translation>Welche Schritte Sie gemacht haben, was Sie vorhergesagt haben und wie gut.</translation>
    </message>
    <message>
        <source>Who opens the file reads this. It may stay empty.</source>
        <translation>Wer die Datei öffnet, liest das. Es kann leer bleiben.</translation>
    </message>
    <message>
        <source>With them one can look back at each epoch. They may make the file many times as large.</source>
        <translation>Mit ihnen kann man auf jede Epoche zurückblicken. Sie können die Datei um ein Vielfaches größer machen.</translation>
    </message>
    <message>
        <source>You have begun no lesson yet.</source>
        <translation>Sie haben noch keine Lektion begonnen.</translation>
    </message>
    <message>
        <source>You have kept no drawings yet.</source>
        <translation>Sie haben noch keine Zeichnungen behalten.</translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s): {0}</source>
        <translation>
            <numerusform>%Ln Lauf: {0}</numerusform>
            <numerusform>%Ln Läufe: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle is being written already.</source>
        <translation>Es wird schon ein Paket geschrieben.</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Pakete (*{0})</translation>
    </message>
    <message>
        <source>Cancelled. No bundle was written.</source>
        <translation>Abgebrochen. Es wurde kein Paket geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %Ln run(s), and all experiments</source>
        <translation>
            <numerusform>Alles: %Ln Lauf und alle Experimente</numerusform>
            <numerusform>Alles: %Ln Läufe und alle Experimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Als Paket exportieren</translation>
    </message>
    <message>
        <source>My runs</source>
        <translation>Meine Läufe</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Keine Läufe</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2} MB.</source>
        <translation>{0} wurde gespeichert: {1}, {2} MB.</translation>
    </message>
    <message>
        <source>The experiment {0} with all of its runs</source>
        <translation>Das Experiment {0} mit allen seinen Läufen</translation>
    </message>
    <message>
        <source>The run that is open: {0}</source>
        <translation>Der Lauf, der offen ist: {0}</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message numerus="yes">
        <source>%Ln data set(s) that runs learnt from were taken in.</source>
        <translation>
            <numerusform>%Ln Datensatz, aus dem Läufe lernten, wurde übernommen.</numerusform>
            <numerusform>%Ln Datensätze, aus denen Läufe lernten, wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawing(s) were taken in.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde übernommen.</numerusform>
            <numerusform>%Ln Zeichnungen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s) were taken in.</source>
        <translation>
            <numerusform>%Ln Experiment wurde übernommen.</numerusform>
            <numerusform>%Ln Experimente wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are being trained here, and were left out.</source>
        <translation>
            <numerusform>%Ln Lauf wird hier gerade trainiert und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Läufe werden hier gerade trainiert und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have more epochs now.</source>
        <translation>
            <numerusform>%Ln Lauf hat jetzt mehr Epochen.</numerusform>
            <numerusform>%Ln Läufe haben jetzt mehr Epochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) went on otherwise, and are runs of their own.</source>
        <translation>
            <numerusform>%Ln Lauf ging anders weiter und ist ein eigener Lauf.</numerusform>
            <numerusform>%Ln Läufe gingen anders weiter und sind eigene Läufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were here already.</source>
        <translation>
            <numerusform>%Ln Lauf war schon hier.</numerusform>
            <numerusform>%Ln Läufe waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were taken in.</source>
        <translation>
            <numerusform>%Ln Lauf wurde übernommen.</numerusform>
            <numerusform>%Ln Läufe wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles and libraries ({0})</source>
        <translation>Pakete und Bibliotheken ({0})</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in up to here stays; to open the file again takes the rest.</source>
        <translation>Abgebrochen. Was bis hier übernommen wurde, bleibt; öffnen Sie die Datei noch einmal, um den Rest zu übernehmen.</translation>
    </message>
    <message>
        <source>First take in or cancel what is open.</source>
        <translation>Übernehmen Sie zuerst, was offen ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Nothing can be taken in, because your library could not be opened.</source>
        <translation>Es kann nichts übernommen werden, weil Ihre Bibliothek nicht geöffnet werden konnte.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Open a bundle or a library</source>
        <translation>Ein Paket oder eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>Taking in {0} …</source>
        <translation>{0} wird übernommen …</translation>
    </message>
    <message>
        <source>The view Runs has them.</source>
        <translation>Sie stehen in der Ansicht Läufe.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Es gab nichts zu übernehmen.</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln Zeichnung</numerusform>
            <numerusform>%Ln Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s)</source>
        <translation>
            <numerusform>%Ln Experiment</numerusform>
            <numerusform>%Ln Experimente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are damaged.</source>
        <translation>
            <numerusform>%Ln weiterer Teil ist beschädigt.</numerusform>
            <numerusform>%Ln weitere Teile sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.</source>
        <translation>Ein Paket von {0} MB: {1}. Es wurde am {2} von Version {3} des Programms geschrieben.</translation>
    </message>
    <message>
        <source>A library of {0} MB: {1}.</source>
        <translation>Eine Bibliothek von {0} MB: {1}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is from {0}.</source>
        <translation>Es ist von {0}.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with more epochs is kept. What went on otherwise there becomes a run of its own.</source>
        <translation>Von Ihren Daten geht nichts verloren: Namen und Notizen, die Sie gegeben haben, bleiben, und von einem Lauf, den es auf beiden Seiten gibt, wird der mit mehr Epochen behalten. Was dort anders weiterging, wird ein eigener Lauf.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in the drawings too (%Ln)</source>
        <translation>
            <numerusform>Auch die Zeichnung übernehmen (%Ln)</numerusform>
            <numerusform>Auch die Zeichnungen übernehmen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the progress in the lessons too</source>
        <translation>Auch den Fortschritt in den Lektionen übernehmen</translation>
    </message>
    <message>
        <source>Take runs in</source>
        <translation>Läufe übernehmen</translation>
    </message>
    <message>
        <source>They are added to yours, and teach the network your hand as yours do.</source>
        <translation>Sie kommen zu Ihren hinzu und bringen dem Netz Ihre Handschrift bei wie Ihre eigenen.</translation>
    </message>
    <message>
        <source>What was done in a lesson there counts as done here. Nothing of yours is lost.</source>
        <translation>Was dort in einer Lektion getan wurde, gilt hier als getan. Von Ihren Daten geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Runs in the file</source>
        <translation>Läufe in der Datei</translation>
    </message>
</context>
<context>
    <name>BundlesController</name>
    <message>
        <source>Bundle of runs…</source>
        <translation>Paket von Läufen …</translation>
    </message>
    <message>
        <source>Look into a bundle of runs (.nnfs), or into another library, and take it into yours.</source>
        <translation>In ein Paket mit Läufen (.nnfs) oder in eine andere Bibliothek hineinsehen und es in Ihre übernehmen.</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Paket öffnen …</translation>
    </message>
    <message>
        <source>Put runs with their weights into one file, to be opened on another machine.</source>
        <translation>Läufe mit ihren Gewichten in eine Datei legen, die auf einem anderen Rechner geöffnet wird.</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>Ihre Bibliothek konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>CandidateFoot</name>
    <message>
        <source>All of its runs have ended.</source>
        <translation>Alle seine Läufe sind zu Ende.</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Wählen Sie zuerst einen Kandidaten.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or click in a picture: then its run can be opened here.</source>
        <translation>Wählen Sie eine Zeile der Tabelle oder klicken Sie in ein Diagramm: Dann lässt sich dieser Lauf hier öffnen.</translation>
    </message>
    <message>
        <source>Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a run of its own, beside the experiment, whose figures stay.</source>
        <translation>Mit der letzten Epoche seines ersten Laufs weitermachen: bis zu dessen Ende oder, wenn es erreicht ist, noch einmal so lange. Das wird ein eigener Lauf neben dem Experiment, dessen Zahlen bleiben.</translation>
    </message>
    <message>
        <source>None of its runs has a whole epoch yet.</source>
        <translation>Noch keiner seiner Läufe hat eine ganze Epoche.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Mit anderen Seeds wiederholen …</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Diesen stoppen</translation>
    </message>
    <message>
        <source>The experiment is training it.</source>
        <translation>Das Experiment trainiert ihn gerade.</translation>
    </message>
    <message>
        <source>The network of its first run to the right, its settings to the left.</source>
        <translation>Sein Netz aus dem ersten Lauf nach rechts, seine Einstellungen nach links.</translation>
    </message>
    <message>
        <source>Train it again from other random beginnings, to see how much of its figure is luck.</source>
        <translation>Noch einmal von anderen zufälligen Anfängen aus trainieren, um zu sehen, wie viel an seinem Ergebnis Glück ist.</translation>
    </message>
    <message>
        <source>Train it no further. Its whole epochs are kept, and the others go on.</source>
        <translation>Nicht weiter trainieren. Seine ganzen Epochen bleiben, und die anderen machen weiter.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Länger trainieren</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>How its runs stand. What was set aside early did worse than others so far, and can be trained longer.</source>
        <translation>Wie seine Läufe stehen. Was früh zurückgestellt wurde, war bis dahin schlechter als andere und kann länger trainiert werden.</translation>
    </message>
    <message>
        <source>How many epochs each of its runs has at least: after so many it had the figure beside it.</source>
        <translation>Wie viele Epochen jeder seiner Läufe mindestens hat: Nach so vielen galt die Zahl daneben.</translation>
    </message>
    <message>
        <source>How many of its runs have a figure, and how many it has.</source>
        <translation>Wie viele seiner Läufe ein Ergebnis haben und wie viele er hat.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds.</source>
        <translation>Solche Grenzen enthalten in 95 von 100 Fällen den wahren Mittelwert über alle Seeds. Dafür braucht es zwei Seeds.</translation>
    </message>
    <message>
        <source>The share of the validation data that is read right, in percent: the mean over the seeds. What was trained to its end stands before what was set aside early, because fewer epochs may tell by luck.</source>
        <translation>Der Anteil der Validierungsdaten, der richtig gelesen wird, in Prozent: der Mittelwert über die Seeds. Was bis zum Ende trainiert wurde, steht vor dem, was früh zurückgestellt wurde, denn nach weniger Epochen kann Glück entscheiden.</translation>
    </message>
    <message>
        <source>What all of its runs took together.</source>
        <translation>Was alle seine Läufe zusammen brauchten.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>Valid. %</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Accuracy of {0}, mean over its seeds</source>
        <translation>Genauigkeit von {0}, Mittel über die Seeds</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>What was tried, the best first. A double click opens its run.</source>
        <translation>Was versucht wurde, das Beste zuerst. Ein Doppelklick öffnet den Lauf.</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>A right</source>
        <translation>A richtig</translation>
    </message>
    <message>
        <source>A wrong</source>
        <translation>A falsch</translation>
    </message>
    <message>
        <source>B right</source>
        <translation>B richtig</translation>
    </message>
    <message>
        <source>B wrong</source>
        <translation>B falsch</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>Nur A richtig</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>Nur B richtig</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>{0}: how many images that are appears when both networks have read them.</source>
        <translation>{0}: Wie viele Bilder das sind, erscheint, wenn beide Netze sie gelesen haben.</translation>
    </message>
    <message>
        <source>{0}: {1} images</source>
        <translation>{0}: {1} Bilder</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} images ({3} %). Click to see them.</source>
        <translation>{0}: {1} von {2} Bildern ({3} %). Klicken Sie, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>CertaintyPresenter</name>
    <message>
        <source>The network reads the test images …</source>
        <translation>Das Netz liest die Testbilder …</translation>
    </message>
    <message>
        <source>The network reads the validation images …</source>
        <translation>Das Netz liest die Validierungsbilder …</translation>
    </message>
    <message>
        <source>Train a network, or open one: when it is sure and right appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Wann es sicher ist und recht hat, erscheint hier.</translation>
    </message>
    <message>
        <source>{0} validation images, as {1} answers to them, with 95 % intervals.</source>
        <translation>{0} Validierungsbilder, wie {1} darauf antwortet, mit 95-%-Intervallen.</translation>
    </message>
</context>
<context>
    <name>CertaintyView</name>
    <message>
        <source>Answer only if it is sure by at least</source>
        <translation>Nur antworten bei einer Sicherheit ab</translation>
    </message>
    <message>
        <source>As sure as it is right? Calibration error {0}</source>
        <translation>So sicher, wie es recht hat? Kalibrierungsfehler {0}</translation>
    </message>
    <message>
        <source>By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely.</source>
        <translation>Nach der Sicherheit allein wären von ebenso vielen Antworten {0} richtig; doch auch auf Gekritzel kann ein Netz sicher antworten.</translation>
    </message>
    <message>
        <source>Certainty that is asked</source>
        <translation>Verlangte Sicherheit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Fewer answers, more of them right</source>
        <translation>Weniger Antworten, mehr davon richtig</translation>
    </message>
    <message>
        <source>How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).</source>
        <translation>Wie weit Konfidenz und Genauigkeit auseinanderliegen, im Mittel über die Antworten, in 15 Stufen (Guo u. a. 2017).</translation>
    </message>
    <message>
        <source>How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.
Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %.</source>
        <translation>Wie sicher es mindestens sein muss, damit seine Antwort zählt. Wo es weniger sicher ist, überlässt es die Antwort Ihnen.
Nach rechts braucht jede weitere Neun gleich viel Platz: 90 %, 99 %, 99,9 %.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>An den Testbildern messen</translation>
    </message>
    <message>
        <source>Measured once for this network, as the certainty was then. The test set chooses nothing.</source>
        <translation>Für dieses Netz einmal gemessen, bei der damaligen Sicherheit. Nach den Testbildern wird nichts gewählt.</translation>
    </message>
    <message>
        <source>Of which class precision and recall are shown.</source>
        <translation>Für welche Klasse Präzision und Trefferquote gezeigt werden.</translation>
    </message>
    <message>
        <source>Once for each network: the test set chooses nothing.</source>
        <translation>Einmal für jedes Netz: Nach den Testbildern wird nichts gewählt.</translation>
    </message>
    <message>
        <source>Precision and recall over the certainty that is asked</source>
        <translation>Präzision und Trefferquote über der verlangten Sicherheit</translation>
    </message>
    <message>
        <source>Precision and recall:</source>
        <translation>Präzision und Trefferquote:</translation>
    </message>
    <message>
        <source>Precision: how many of the answers that name the class are right.
Recall: how many images of the class are answered, and rightly.</source>
        <translation>Präzision: wie viele der Antworten, die die Klasse nennen, richtig sind.
Trefferquote: wie viele Bilder der Klasse beantwortet werden, und zwar richtig.</translation>
    </message>
    <message>
        <source>Reads all test images once, at the certainty that is asked now. The test set chooses nothing:
first choose the certainty by the validation images, then look here how well that holds.</source>
        <translation>Liest einmal alle Testbilder, bei der jetzt verlangten Sicherheit. Nach den Testbildern wird nichts gewählt:
Wählen Sie die Sicherheit zuerst nach den Validierungsbildern und sehen Sie dann hier, wie gut sie sich hält.</translation>
    </message>
    <message>
        <source>Share of answers that are right, over the share of images answered</source>
        <translation>Anteil der richtigen Antworten über dem Anteil der beantworteten Bilder</translation>
    </message>
    <message>
        <source>Test at {0}</source>
        <translation>Test bei {0}</translation>
    </message>
    <message>
        <source>Test, “Not sure”</source>
        <translation>Test, „Nicht sicher“</translation>
    </message>
    <message>
        <source>The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.</source>
        <translation>Je mehr es Ihnen überlässt, desto mehr von dem, was es beantwortet, ist richtig. Ein Klick verlangt die Sicherheit an dieser Stelle.</translation>
    </message>
    <message>
        <source>Validation at {0}</source>
        <translation>Validierung bei {0}</translation>
    </message>
    <message>
        <source>Validation, “Not sure”</source>
        <translation>Validierung, „Nicht sicher“</translation>
    </message>
    <message>
        <source>Where the program itself says “Not sure” is found out of the newest network alone, once it stands still and reads enough right.</source>
        <translation>Wo das Programm selbst „Nicht sicher“ sagt, wird nur für das neueste Netz ermittelt, sobald es stillsteht und genug richtig liest.</translation>
    </message>
    <message>
        <source>Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:
a bar that ends below it is of answers which were too sure.</source>
        <translation>Ob 90 % neun von zehn bedeuten. Ein Balken ist der richtige Anteil, der dicke Strich zeigt, wo er enden sollte:
Ein Balken, der darunter endet, gehört zu Antworten, die zu sicher waren.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>certainty asked</source>
        <translation>verlangte Sicherheit</translation>
    </message>
    <message>
        <source>mean of all classes</source>
        <translation>Mittel aller Klassen</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>jetzt nicht bekannt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>davon richtig</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>„Nicht sicher“</translation>
    </message>
    <message>
        <source>“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt, and the answer to {2} was in doubt.</source>
        <translation>„Nicht sicher“ beachtet mehr als die Sicherheit: Von den {0} Bildern, die es auslässt, sehen {1} anders aus als das Gelernte, und bei {2} war die Antwort zweifelhaft.</translation>
    </message>
</context>
<context>
    <name>ChallengeBoard</name>
    <message numerus="yes">
        <source>%Ln more run(s) keep the rules.</source>
        <translation>
            <numerusform>%Ln weiterer Lauf hält die Regeln ein.</numerusform>
            <numerusform>%Ln weitere Läufe halten die Regeln ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a run, or press Enter, to open it: its network then answers on the pad.</source>
        <translation>Klicken Sie auf einen Lauf oder drücken Sie Enter, um ihn zu öffnen: Dann antwortet sein Netz auf dem Zeichenfeld.</translation>
    </message>
    <message>
        <source>None of your runs keeps the rules yet. Train one: it appears here by itself.</source>
        <translation>Noch keiner Ihrer Läufe hält die Regeln ein. Trainieren Sie einen: Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>This may be luck: the interval leaves it open.</source>
        <translation>Das kann Glück sein: Das Intervall lässt es offen.</translation>
    </message>
    <message>
        <source>Your runs that keep the rules, the best first</source>
        <translation>Ihre Läufe, die die Regeln einhalten, die besten zuerst</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % of the validation images</source>
        <translation>{0} % der Validierungsbilder</translation>
    </message>
    <message>
        <source>{0} (95 % interval: {1} to {2} %)</source>
        <translation>{0} (95-%-Intervall: {1} bis {2} %)</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} Parameter</translation>
    </message>
    <message>
        <source>{0}, the newest, is not on the board. {1}</source>
        <translation>{0}, der neueste, steht nicht auf der Tafel. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Let the classes that stand forward step back, and the others come forward.</source>
        <translation>Die Klassen, die vorn stehen, zurücktreten lassen und die anderen hervorholen.</translation>
    </message>
    <message>
        <source>Let the images of “{0}” step back, or come forward again.</source>
        <translation>Die Bilder von „{0}“ zurücktreten lassen oder wieder hervorholen.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Five drawings of each are enough to begin with; ten of a class that is taken for another.</source>
        <translation>Fünf Zeichnungen von jeder genügen für den Anfang; zehn von einer Klasse, die für eine andere gehalten wird.</translation>
    </message>
    <message>
        <source>How many drawings of it there are.</source>
        <translation>Wie viele Zeichnungen von ihr da sind.</translation>
    </message>
    <message>
        <source>How many of its drawings are read right by what all the others teach.
A network that learns from them reads new drawings about as well.</source>
        <translation>Wie viele ihrer Zeichnungen nach dem, was alle anderen lehren, richtig gelesen werden.
Ein Netz, das aus ihnen lernt, liest neue Zeichnungen etwa ebenso gut.</translation>
    </message>
    <message>
        <source>Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.</source>
        <translation>Benennen Sie oben, was unterschieden werden soll: Buchstaben, Formen, Zeichen. Zeichnen Sie jedes dann fünfmal.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>Still to draw</source>
        <translation>Fehlen noch</translation>
    </message>
    <message>
        <source>What the program will call it. Double-click a name to change it.</source>
        <translation>Wie das Programm sie nennt. Ein Doppelklick auf einen Namen ändert ihn.</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}. Double-click, or press F2, to call it something else.</source>
        <translation>{0}. Mit einem Doppelklick oder F2 nennen Sie es anders.</translation>
    </message>
</context>
<context>
    <name>CodeController</name>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen …</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Kopiert: {0}</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that trains with these settings in a terminal.</source>
        <translation>Den Befehl kopieren, der in einem Terminal mit diesen Einstellungen trainiert.</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Das Notebook exportieren</translation>
    </message>
    <message>
        <source>Jupyter notebook (*{0})</source>
        <translation>Jupyter-Notebook (*{0})</translation>
    </message>
    <message>
        <source>Notebook…</source>
        <translation>Notebook …</translation>
    </message>
    <message>
        <source>Python (*{0})</source>
        <translation>Python (*{0})</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the file beside the code?</source>
        <translation>Die Datei neben dem Code ersetzen?</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Saved {0}, and beside it the data set {1}.</source>
        <translation>{0} wurde gespeichert und daneben der Datensatz {1}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Show me the code…</source>
        <translation>Code zeigen …</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with some of the images inside.</source>
        <translation>Diese Einstellungen als Jupyter-Notebook, das jeden Schritt erklärt und einige der Bilder enthält.</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with the points inside.</source>
        <translation>Diese Einstellungen als Jupyter-Notebook, das jeden Schritt erklärt und die Punkte enthält.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, and the images.</source>
        <translation>Diese Einstellungen als kurzes Python-Skript, das nur NumPy und die Bilder braucht.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, points included.</source>
        <translation>Diese Einstellungen als kurzes Python-Skript, das nur NumPy braucht, die Punkte inbegriffen.</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>Netz {0}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%Ln line(s) that need nothing but NumPy, and follow the settings.</source>
        <translation>
            <numerusform>%Ln Zeile, die nur NumPy braucht und den Einstellungen folgt.</numerusform>
            <numerusform>%Ln Zeilen, die nur NumPy brauchen und den Einstellungen folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Jupyter notebook with the same code, cell by cell, and what each of them does.</source>
        <translation>Ein Jupyter-Notebook mit demselben Code, Zelle für Zelle, und was jede davon tut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Python script of these settings</source>
        <translation>Python-Skript dieser Einstellungen</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>Als Notebook speichern …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds up. With the precision of 64 bits they are the same to about 12 digits at first.</source>
        <translation>Ihre Fehler sind fast die dieses Programms: Mit 32 Bit wird eine Zahl nach 7 Stellen gerundet, und das summiert sich. Mit der Genauigkeit von 64 Bit sind es zunächst auf etwa 12 Stellen dieselben.</translation>
    </message>
    <message>
        <source>Their errors are those of this program, to about 12 digits at first; what is rounded adds up.</source>
        <translation>Ihre Fehler sind die dieses Programms, zunächst auf etwa 12 Stellen; Rundungen summieren sich.</translation>
    </message>
    <message>
        <source>They list the points that were drawn.</source>
        <translation>Die Zeilen zählen die gezeichneten Punkte auf.</translation>
    </message>
    <message>
        <source>They make the points {0} themselves.</source>
        <translation>Die Zeilen machen die Punkte {0} selbst.</translation>
    </message>
    <message>
        <source>They read {0} from an .npz file of their own name, which Save writes beside them.</source>
        <translation>Die Zeilen lesen {0} aus einer eigenen .npz-Datei, die „Speichern“ daneben schreibt.</translation>
    </message>
    <message>
        <source>They read {0} from where it lies.</source>
        <translation>Die Zeilen lesen {0} von dort, wo es liegt.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>Das sind {0} % aller Bilder von „{1}“ und {2} % aller, die als „{3}“ gelesen wurden.</translation>
    </message>
    <message>
        <source>That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>Das sind {0} % aller Punkte von „{1}“ und {2} % aller, die als „{3}“ gelesen wurden.</translation>
    </message>
    <message>
        <source>precision (%)</source>
        <translation>Präzision (%)</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>recall
(%)</source>
        <translation>Trefferquote
(%)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>wahre Ziffer</translation>
    </message>
    <message>
        <source>{0} of {1} images were read wrong.</source>
        <translation>{0} von {1} Bildern wurden falsch gelesen.</translation>
    </message>
    <message>
        <source>{0} of {1} points were read wrong.</source>
        <translation>{0} von {1} Punkten wurden falsch gelesen.</translation>
    </message>
    <message>
        <source>{0}: {1} %, 95 % interval {2} – {3} %</source>
        <translation>{0}: {1} %, 95-%-Intervall {2} – {3} %</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”: {2}.</source>
        <translation>„{0}“ gelesen als „{1}“: {2}.</translation>
    </message>
</context>
<context>
    <name>Contenders</name>
    <message>
        <source>Present: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Das mitgelieferte Netz</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> epoch</source>
        <translation> Epoche</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> Epochen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>0.0001 empties the weights of pixels at the edge, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0,0001 leert die Gewichte der Pixel am Rand, wie „Gewichte“ zeigt. Zu hoch: Es wird nichts gelernt.</translation>
    </message>
    <message>
        <source>0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0,0001 leert Gewichte, die wenig helfen, wie „Gewichte“ zeigt. Zu hoch: Es wird nichts gelernt.</translation>
    </message>
    <message>
        <source>0.05 can help on hard data; too high, and it is sure of nothing.</source>
        <translation>0,05 kann bei schwierigen Daten helfen; zu hoch, und es ist sich bei nichts sicher.</translation>
    </message>
    <message>
        <source>0.05 makes the borders between the classes smoother. Too high: the classes run into each other.</source>
        <translation>0,05 macht die Grenzen zwischen den Klassen glatter. Zu hoch: Die Klassen laufen ineinander.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits.</source>
        <translation>0,1 bis 0,3 macht es unempfindlicher gegen Körnung, wie „Robustheit“ zeigt. Zu hoch: Es sieht die Ziffern nicht mehr.</translation>
    </message>
    <message>
        <source>0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.
As all neurons answer and validate, the training error may well lie above the validation error.</source>
        <translation>0,2 bis 0,5 hält ein großes Netz vom Auswendiglernen ab; es braucht dann mehr Epochen.
Weil beim Antworten und Validieren alle Neuronen mitmachen, kann der Trainingsfehler über dem Validierungsfehler liegen.</translation>
    </message>
    <message>
        <source>0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is.</source>
        <translation>0,5 halbiert sie, also sanft; 0,1 ist bei langen Läufen üblich; 1 lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>0.9 smooths the way and speeds it up; too near 1 overshoots.</source>
        <translation>0,9 glättet den Weg und beschleunigt ihn; zu nahe an 1 schießt er über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.
The training error stays that of the weights as they are trained.</source>
        <translation>0,999 beruhigt eine springende Validierungskurve und liest oft etwas besser. Zu nahe an 1: Es hinkt hinterher.
Der Trainingsfehler bleibt der der Gewichte, wie sie trainiert werden.</translation>
    </message>
    <message>
        <source>1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step.</source>
        <translation>1 beruhigt die ersten Schritte bei hoher Lernrate oder großen Batches. Zu viele: Epochen fast ohne Schritt.</translation>
    </message>
    <message>
        <source>1 drawing without a label or without ink was left out: {numbers}.</source>
        <translation>1 Zeichnung ohne Label oder ohne Tinte wurde ausgelassen: {numbers}.</translation>
    </message>
    <message>
        <source>1 row of {file} in which something is missing was left out: {rows}.</source>
        <translation>1 Zeile von {file}, in der etwas fehlt, wurde ausgelassen: {rows}.</translation>
    </message>
    <message>
        <source>1 to {most:,} trials can train at once, not {count:,}.</source>
        <translation>Es können 1 bis {most:,} Versuche zugleich trainieren, nicht {count:,}.</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>64 bit takes twice as long, and learns no better.</source>
        <translation>64 Bit braucht doppelt so lange und lernt nicht besser.</translation>
    </message>
    <message>
        <source>; perhaps {name} is meant</source>
        <translation>; vielleicht ist {name} gemeint</translation>
    </message>
    <message>
        <source>A bar through the 7 tells it from a 1.</source>
        <translation>Ein Querstrich durch die 7 unterscheidet sie von einer 1.</translation>
    </message>
    <message>
        <source>A challenge has at least one [[rule]].</source>
        <translation>Eine Herausforderung hat mindestens eine [[rule]].</translation>
    </message>
    <message>
        <source>A condition on {kind} needs “{key}”.</source>
        <translation>Eine Bedingung zu {kind} braucht „{key}“.</translation>
    </message>
    <message>
        <source>A condition on {kind} says what is wanted of it: {known}.</source>
        <translation>Eine Bedingung zu {kind} sagt, was davon verlangt wird: {known}.</translation>
    </message>
    <message>
        <source>A condition says what it is about by is = one of {known}, got {value!r}{guess}.</source>
        <translation>Eine Bedingung sagt mit is = eines von {known}, worum es geht; angegeben ist {value!r}{guess}.</translation>
    </message>
    <message>
        <source>A curve is one of {names}, got {value!r}.</source>
        <translation>Eine Kurve ist eine von {names}; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}.</source>
        <translation>Eine Zeichnung wird nur behalten, wenn der Name ihrer Klasse höchstens {most:,} Zeichen hat; dieser hat {found:,}.</translation>
    </message>
    <message>
        <source>A grid takes 2 to {most:,} numbers of a range, got {count!r}.</source>
        <translation>Ein Raster nimmt 2 bis {most:,} Zahlen eines Bereichs; angegeben ist {count!r}.</translation>
    </message>
    <message>
        <source>A heading in square brackets is not closed.</source>
        <translation>Eine Überschrift in eckigen Klammern ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A lesson has at least one [[step]].</source>
        <translation>Eine Lektion hat mindestens einen [[step]].</translation>
    </message>
    <message>
        <source>A line begins with a name and =, with a heading in square brackets, or with #.</source>
        <translation>Eine Zeile beginnt mit einem Namen und =, mit einer Überschrift in eckigen Klammern oder mit #.</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing in it.</source>
        <translation>Eine Liste ist nicht geschlossen, oder in ihr fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above.</source>
        <translation>Ein logarithmischer Bereich beginnt über 0; angegeben ist {low:,}. Nehmen Sie einen linearen oder beginnen Sie darüber.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters, got {found:,}.</source>
        <translation>Ein Name hat höchstens {most} Zeichen; dieser hat {found:,}.</translation>
    </message>
    <message>
        <source>A name has letters, digits, _ and -; any other stands in quotation marks.</source>
        <translation>Ein Name hat Buchstaben von a bis z, Ziffern, _ und -; jeder andere steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A network has at most {most} hidden layers, got {count}.</source>
        <translation>Ein Netz hat höchstens {most} versteckte Schichten; angegeben sind {count}.</translation>
    </message>
    <message>
        <source>A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with another `SEED` to begin elsewhere.</source>
        <translation>Ein Netz ist eine Liste von Schichten. Seine ersten Gewichte werden ausgelost: Führen Sie diese Zelle noch einmal aus, um von vorn zu beginnen, und mit einem anderen `SEED`, um anderswo zu beginnen.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32 or float64.</source>
        <translation>Ein Netz mit Zahlen vom Typ {dtype} lässt sich so nicht speichern; erwartet wird float32 oder float64.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32.</source>
        <translation>Ein Netz mit Zahlen vom Typ {dtype} lässt sich so nicht speichern; erwartet wird float32.</translation>
    </message>
    <message>
        <source>A network with the layer {layer} cannot be saved: a file cannot hold its function.</source>
        <translation>Ein Netz mit der Schicht {layer} lässt sich nicht speichern: Eine Datei kann ihre Funktion nicht aufnehmen.</translation>
    </message>
    <message>
        <source>A neural network that learns to read digits</source>
        <translation>Ein neuronales Netz, das Ziffern lesen lernt</translation>
    </message>
    <message>
        <source>A neural network that learns to tell {classes} classes apart</source>
        <translation>Ein neuronales Netz, das {classes} Klassen unterscheiden lernt</translation>
    </message>
    <message>
        <source>A picture has several pages or moments; only the first was read: {names}.</source>
        <translation>Ein Bild hat mehrere Seiten oder Einzelbilder; gelesen wurde nur, was zuerst kommt: {names}.</translation>
    </message>
    <message>
        <source>A picture in which no ink was found was left out: {names}.</source>
        <translation>Ein Bild ohne erkennbare Tinte wurde ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>A picture needs a “picture_text”, which says in words what is to be seen in it.</source>
        <translation>Ein Bild braucht einen „picture_text“, der in Worten sagt, was darauf zu sehen ist.</translation>
    </message>
    <message>
        <source>A picture that cannot be read was left out: {names}.</source>
        <translation>Ein Bild, das nicht lesbar ist, wurde ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>Eine Stelle Ihrer Wahl</translation>
    </message>
    <message>
        <source>A process that trains ended with status {status}. {words}</source>
        <translation>Ein Trainingsprozess endete mit dem Status {status}. {words}</translation>
    </message>
    <message>
        <source>A range goes from a number to a larger one, got {low:,} to {high:,}.</source>
        <translation>Ein Bereich geht von einer Zahl zu einer größeren; angegeben ist {low:,} bis {high:,}.</translation>
    </message>
    <message>
        <source>A range goes from a number to another, got {end!r}.</source>
        <translation>Ein Bereich geht von einer Zahl zu einer anderen; angegeben ist {end!r}.</translation>
    </message>
    <message>
        <source>A range is “linear” or “log”, got {scale!r}.</source>
        <translation>Ein Bereich ist „linear“ oder „log“; angegeben ist {scale!r}.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Ein Lauf braucht einen Namen.</translation>
    </message>
    <message>
        <source>A setting is given 1 to {most:,} values, got {count:,}.</source>
        <translation>Eine Einstellung bekommt 1 bis {most:,} Werte; angegeben sind {count:,}.</translation>
    </message>
    <message>
        <source>A square of paper somewhere over the image; how wide it is, in percent of the image.</source>
        <translation>Ein Quadrat aus Papier irgendwo über dem Bild; seine Breite in Prozent des Bildes.</translation>
    </message>
    <message>
        <source>A table in braces is not closed in its line, or a comma is missing in it.</source>
        <translation>Eine Tabelle in geschweiften Klammern ist in ihrer Zeile nicht geschlossen, oder in ihr fehlt ein Komma.</translation>
    </message>
    <message>
        <source>A text is not closed: its last quotation mark is missing.</source>
        <translation>Ein Text ist nicht geschlossen: Sein letztes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A value is a number, a text, true or false, got {value!r}.</source>
        <translation>Ein Wert ist eine Zahl, ein Text, true oder false; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers.</source>
        <translation>Eine Webseite fasst höchstens {most:,} Gewichte, und dieses Netz hat {found:,}. Wählen Sie kleinere Schichten.</translation>
    </message>
    <message>
        <source>A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. Export it for other programs instead.</source>
        <translation>Eine Webseite braucht ein Netz, das quadratische Bilder liest, damit man darauf zeichnen kann; dieses hat {inputs:,} Eingaben. Exportieren Sie es stattdessen für andere Programme.</translation>
    </message>
    <message>
        <source>A weight grew beyond all numbers</source>
        <translation>Ein Gewicht wuchs über alle Zahlen hinaus</translation>
    </message>
    <message>
        <source>About 1 can calm an error that jumps about or explodes. Too low: every step is shortened.</source>
        <translation>Etwa 1 kann einen springenden oder explodierenden Fehler beruhigen. Zu niedrig: Jeder Schritt wird gekürzt.</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>Über dieses Netz</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Über diesen Lauf</translation>
    </message>
    <message>
        <source>Above each image stands what it is, and what it was taken for.</source>
        <translation>Über jedem Bild steht, was es ist und wofür es gehalten wurde.</translation>
    </message>
    <message>
        <source>Accuracies, with 95 % intervals where they are known.</source>
        <translation>Genauigkeiten, mit 95-%-Intervallen, soweit bekannt.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>After a key comes =, and then its value.</source>
        <translation>Nach einem Schlüssel kommt =, und dann sein Wert.</translation>
    </message>
    <message>
        <source>After a value the line ends; a text has quotation marks at both of its ends.</source>
        <translation>Nach einem Wert endet die Zeile; ein Text hat an beiden Enden Anführungszeichen.</translation>
    </message>
    <message>
        <source>After so many epochs in which the error did not fall, the rate is reduced.</source>
        <translation>Nach so vielen Epochen, in denen der Fehler nicht sank, wird die Lernrate verringert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All epochs of this run are recorded, but not how it ended. {problem}</source>
        <translation>Alle Epochen dieses Laufs sind aufgezeichnet, aber nicht, wie er endete. {problem}</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>All settings that count. What differs from the preset is bold.</source>
        <translation>Alle Einstellungen, die zählen. Was von der Voreinstellung abweicht, ist fett.</translation>
    </message>
    <message>
        <source>An experiment goes on with other values for what it varies, another budget, and unless it is a halving other seeds. With other settings it is another experiment.</source>
        <translation>Ein Experiment läuft mit anderen Werten für das Variierte weiter, mit einem anderen Budget und, wenn es nicht halbiert, mit anderen Seeds. Mit anderen Einstellungen ist es ein anderes Experiment.</translation>
    </message>
    <message>
        <source>An experiment has a name of 1 to {most} characters.</source>
        <translation>Der Name eines Experiments hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>An experiment needs a name.</source>
        <translation>Ein Experiment braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>And {n:,} more.</source>
        <translation>
            <numerusform>Und noch einer.</numerusform>
            <numerusform>Und {n:,} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: how much of the difference is luck?</source>
        <translation>Eine andere Lernrate, zehnmal so groß oder so klein. Mehr Neuronen. Gar keine versteckte Schicht. Ein anderer `SEED`: Wie viel des Unterschieds ist Zufall?</translation>
    </message>
    <message>
        <source>Another program has been opening {path} for too long.</source>
        <translation>Ein anderes Programm öffnet {path} schon zu lange.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Are the pictures to be framed as drawings are?</source>
        <translation>Sollen die Bilder eingepasst werden wie Zeichnungen?</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Begun on {date}. Steps done: {done} of {steps}.</source>
        <translation>Begonnen am {date}. Erledigte Schritte: {done} von {steps}.</translation>
    </message>
    <message>
        <source>Behind the points, each place has the colour of the class that the network takes it for.</source>
        <translation>Hinter den Punkten hat jede Stelle die Farbe der Klasse, für die das Netz sie hält.</translation>
    </message>
    <message>
        <source>Bend the images as if drawn on rubber, by so many pixels (standard deviation).</source>
        <translation>Die Bilder verbiegen, als wären sie auf Gummi gezeichnet, um so viele Pixel (Standardabweichung).</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Best so far: {candidate}, {share:.2%} of the validation data.</source>
        <translation>Bisher am besten: {candidate}, {share:.2%} der Validierungsdaten.</translation>
    </message>
    <message>
        <source>Both do equally well with each of the seeds that they share ({count}).</source>
        <translation>Beide sind mit jedem der gemeinsamen Seeds gleich gut ({count}).</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all.</source>
        <translation>Um wie viel eine Epoche besser sein muss, damit es zählt: Bei der Genauigkeit sind 0,001 gleich 0,1 Prozentpunkte. 0 zählt alles.</translation>
    </message>
    <message>
        <source>By now all of this run is recorded.</source>
        <translation>Inzwischen ist dieser Lauf ganz aufgezeichnet.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates are compared by validation; set a validation share.</source>
        <translation>Kandidaten werden durch Validierung verglichen; stellen Sie einen Validierungsanteil ein.</translation>
    </message>
    <message>
        <source>Candidates can be drawn for ever: give a budget, as a number of runs or of minutes.</source>
        <translation>Kandidaten lassen sich endlos ziehen: Geben Sie ein Budget an, als Anzahl der Läufe oder Minuten.</translation>
    </message>
    <message>
        <source>Changed in epoch {epoch}: {changes}.</source>
        <translation>Geändert in Epoche {epoch}: {changes}.</translation>
    </message>
    <message>
        <source>Choose a place and ask the network.</source>
        <translation>Wählen Sie eine Stelle und fragen Sie das Netz.</translation>
    </message>
    <message>
        <source>Chosen by validation: {candidate}, {share:.2%}.</source>
        <translation>Nach Validierung gewählt: {candidate}, {share:.2%}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes that differ only in capitals were joined: {others} became {names}.</source>
        <translation>Klassen, die sich nur in der Großschreibung unterscheiden, wurden vereint: {others} wurde zu {names}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n:,} runs</source>
        <translation>
            <numerusform>Vergleich von {n:,} Lauf</numerusform>
            <numerusform>Vergleich von {n:,} Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>die Verbindung antwortet nicht</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or
without validation points, the training error.</source>
        <translation>Kosinus lässt sie sanft auf null fallen; Stufen teilen sie nach der Hälfte und nach drei Vierteln des Laufs durch 10,
damit die letzten Epochen zur Ruhe kommen, statt zu springen. Ein Zyklus lässt sie erst von einem Zehntel ansteigen
und erlaubt eine höhere Lernrate. Auf Plateaus wird sie verringert, wo der Validierungsfehler nicht mehr sinkt oder,
ohne Validierungspunkte, der Trainingsfehler.</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without
validation images, the training error.</source>
        <translation>Kosinus lässt sie sanft auf null fallen; Stufen teilen sie nach der Hälfte und nach drei Vierteln des Laufs durch 10,
damit die letzten Epochen zur Ruhe kommen, statt zu springen. Ein Zyklus lässt sie erst von einem Zehntel ansteigen
und erlaubt eine höhere Lernrate. Auf Plateaus wird sie verringert, wo der Validierungsfehler nicht mehr sinkt oder,
ohne Validierungsbilder, der Trainingsfehler.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.</source>
        <translation>Die Kreuzentropie bestraft selbstsichere Lesefehler und lernt schnell; der mittlere quadratische Fehler ist der des Notebooks.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>das Gerät ist beschäftigt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Speicherplatz ist verbraucht</translation>
    </message>
    <message>
        <source>Do the images lie on their side in the table?</source>
        <translation>Liegen die Bilder in der Tabelle auf der Seite?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit, and a neural network reads it</source>
        <translation>Zeichnen Sie eine Ziffer, und ein neuronales Netz liest sie</translation>
    </message>
    <message>
        <source>Draw at least {least} points of each of two classes ({counts}).</source>
        <translation>Zeichnen Sie mindestens {least} Punkte von jeder von zwei Klassen ({counts}).</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Draw something, and a neural network reads it</source>
        <translation>Zeichnen Sie etwas, und ein neuronales Netz liest es</translation>
    </message>
    <message>
        <source>Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture `my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.</source>
        <translation>Zeichnen Sie mit einem beliebigen Programm, mit einem Stift, der ein Zehntel so breit ist, wie die Zeichnung hoch ist, und speichern Sie sie ohne etwas anderes als Bild `my-drawing.png` neben diesem Notebook. Führen Sie dann die letzte Zelle noch einmal aus.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.</source>
        <translation>Zeichnen Sie mit der Maus, einem Finger oder einem Stift. Oder mit den Tasten: Die Pfeile bewegen den Stift, mit der Umschalttaste schneller, und die Leertaste setzt ihn auf und hebt ihn ab. Strg+Z nimmt einen Strich zurück, Entf leert das Zeichenfeld.</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Zeichenfeld</translation>
    </message>
    <message>
        <source>Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}.</source>
        <translation>Zeichnungen sind Bilder von 28 x 28 Pixeln und können nicht neben denen von {name} stehen: {kind}.</translation>
    </message>
    <message>
        <source>Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little.</source>
        <translation>Zeichnungen werden hier als Bilder variiert; nnfs_gui variiert ihre Striche, sodass dessen Zahlen ein wenig abweichen.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one.</source>
        <translation>Jeder Kandidat hat {seeds:,} Läufe; das Budget von {runs:,} reicht nicht für einen.</translation>
    </message>
    <message>
        <source>Each column of the array of images is one image.</source>
        <translation>Jede Spalte des Arrays der Bilder ist ein Bild.</translation>
    </message>
    <message>
        <source>Each file holds images of one class: {example} is in class {label}.</source>
        <translation>Jede Datei enthält Bilder einer Klasse: {example} gehört zur Klasse {label}.</translation>
    </message>
    <message>
        <source>Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error changes with its output, and returns how the error changes with its input; a layer that learns also takes its step there.</source>
        <translation>Jede Schicht kann zweierlei. `forward` macht aus ihrer Eingabe ihre Ausgabe. `backward` erfährt, wie sich der Fehler mit ihrer Ausgabe ändert, und gibt zurück, wie er sich mit ihrer Eingabe ändert; eine Schicht, die lernt, tut dort auch ihren Schritt.</translation>
    </message>
    <message>
        <source>Each p is corrected for {count} comparisons (Holm).</source>
        <translation>Jedes p ist für {count} Vergleiche korrigiert (Holm).</translation>
    </message>
    <message>
        <source>Each row of the array of images is one image.</source>
        <translation>Jede Zeile des Arrays der Bilder ist ein Bild.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation images; 0 never does.</source>
        <translation>Den Lauf beenden, wenn er so viele Epochen lang bei den Validierungsbildern nicht besser wurde; bei 0 nie.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation points; 0 never does.</source>
        <translation>Den Lauf beenden, wenn er so viele Epochen lang bei den Validierungspunkten nicht besser wurde; bei 0 nie.</translation>
    </message>
    <message>
        <source>End the run after the epoch in which so many minutes of training are over; 0 sets no limit.</source>
        <translation>Den Lauf nach der Epoche beenden, in der so viele Minuten Training um sind; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation images right; 0 sets no target.</source>
        <translation>Den Lauf nach der ersten Epoche beenden, die so viele Validierungsbilder richtig liest; 0 setzt kein Ziel.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation points right; 0 sets no target.</source>
        <translation>Den Lauf nach der ersten Epoche beenden, die so viele Validierungspunkte richtig liest; 0 setzt kein Ziel.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation images.</source>
        <translation>Mit dem Netz der Epoche enden, die bei den Validierungsbildern am besten war.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation points.</source>
        <translation>Mit dem Netz der Epoche enden, die bei den Validierungspunkten am besten war.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Jede Kombination</translation>
    </message>
    <message>
        <source>Experiment {number}</source>
        <translation>Experiment {number}</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Few images: fast epochs, but the network does worse on new ones.</source>
        <translation>Wenige Bilder: schnelle Epochen, aber das Netz ist bei neuen schlechter.</translation>
    </message>
    <message>
        <source>Few points: fast epochs, but the network does worse on new ones.</source>
        <translation>Wenige Punkte: schnelle Epochen, aber das Netz ist bei neuen schlechter.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>es gibt die Datei schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Films cannot take that much room: {reason}.</source>
        <translation>So viel Platz können Filme nicht einnehmen: {reason}.</translation>
    </message>
    <message>
        <source>Folders inside those of the classes say what pictures are for: {example} is in the part {part}.</source>
        <translation>Ordner in denen der Klassen sagen, wozu Bilder dienen: {example} gehört zum Teil {part}.</translation>
    </message>
    <message>
        <source>Folders without pictures were left out: {names}.</source>
        <translation>Ordner ohne Bilder wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.</source>
        <translation>Bei so vielen Paaren sind weniger als {fewest} Seeds zu wenig, um Unterschiede von Glück zu trennen.</translation>
    </message>
    <message>
        <source>Forked from {name}, after epoch {epoch:,}.</source>
        <translation>Abgezweigt von {name}, nach Epoche {epoch:,}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Framing finds by itself which shade is ink; what was chosen for that was left aside.</source>
        <translation>Das Einpassen findet selbst, welcher Ton Tinte ist; was dafür gewählt war, blieb unbeachtet.</translation>
    </message>
    <message>
        <source>From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next.</source>
        <translation>Ab {fewest} Zeichnungen, jede Ziffer mehr als einmal gezeichnet, lässt sich sagen, wie es die nächsten lesen wird.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Geben Sie der Klasse einen Namen.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Halving chooses among candidates: vary a setting.</source>
        <translation>Das Halbieren wählt unter Kandidaten: Variieren Sie eine Einstellung.</translation>
    </message>
    <message>
        <source>Halving decides itself how many epochs a candidate gets; do not vary their number.</source>
        <translation>Das Halbieren entscheidet selbst, wie viele Epochen ein Kandidat bekommt; variieren Sie deren Anzahl nicht.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He suits ReLU, Glorot suits tanh and sigmoid.
Normal draws them from N(0, 1) as the notebook does, which is often too large.</source>
        <translation>He passt zu ReLU, Glorot zu tanh und Sigmoid.
Normal zieht sie aus N(0, 1) wie das Notebook, was oft zu groß ist.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Here a condition is on “{kind}”.</source>
        <translation>Hier geht es in einer Bedingung um „{kind}“.</translation>
    </message>
    <message>
        <source>Hints are for a step with “until”: without it one reads and goes on.</source>
        <translation>Hinweise gehören zu einem Schritt mit „until“: Ohne das liest man und geht weiter.</translation>
    </message>
    <message>
        <source>How do the images lie in the files?</source>
        <translation>Wie liegen die Bilder in den Dateien?</translation>
    </message>
    <message>
        <source>How each class is read, with 95 % intervals.</source>
        <translation>Wie jede Klasse gelesen wird, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>How exactly the network calculates.</source>
        <translation>Wie genau das Netz rechnet.</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>Verlauf des Lernens</translation>
    </message>
    <message>
        <source>How large each step against the error is.</source>
        <translation>Wie groß jeder Schritt gegen den Fehler ist.</translation>
    </message>
    <message>
        <source>How long Adam remembers past gradients.</source>
        <translation>Wie lange sich Adam an frühere Gradienten erinnert.</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of past gradients.</source>
        <translation>Wie lange sich Adam an die Größe früherer Gradienten erinnert.</translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of past gradients.</source>
        <translation>Wie lange sich RMSprop an die Größe früherer Gradienten erinnert.</translation>
    </message>
    <message>
        <source>How many images are looked at for each step.</source>
        <translation>Wie viele Bilder für jeden Schritt angesehen werden.</translation>
    </message>
    <message>
        <source>How many layers of neurons lie between the input and the output.</source>
        <translation>Wie viele Schichten von Neuronen zwischen Eingabe und Ausgabe liegen.</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has.</source>
        <translation>Wie viele Neuronen jede versteckte Schicht hat.</translation>
    </message>
    <message>
        <source>How many points are looked at for each step.</source>
        <translation>Wie viele Punkte für jeden Schritt angesehen werden.</translation>
    </message>
    <message>
        <source>How many times each training image is seen.</source>
        <translation>Wie oft jedes Trainingsbild gesehen wird.</translation>
    </message>
    <message>
        <source>How many times each training point is seen.</source>
        <translation>Wie oft jeder Trainingspunkt gesehen wird.</translation>
    </message>
    <message>
        <source>How much of each target is spread evenly over all classes, so that the network is never quite sure.</source>
        <translation>Wie viel von jedem Ziel gleichmäßig auf alle Klassen verteilt wird, damit sich das Netz nie ganz sicher ist.</translation>
    </message>
    <message>
        <source>How much of the last step goes on into the next.</source>
        <translation>Wie viel vom letzten Schritt in den nächsten übergeht.</translation>
    </message>
    <message>
        <source>How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.</source>
        <translation>Wie oft eine Epoche jede Stiftzeichnung der Daten zeigt; jedes Mal neu variiert, wo die Bilder variiert werden.</translation>
    </message>
    <message>
        <source>How probable each class is</source>
        <translation>Wie wahrscheinlich jede Klasse ist</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run.</source>
        <translation>Wie sich die Lernrate im Verlauf des Laufs ändert.</translation>
    </message>
    <message>
        <source>How the random first weights are drawn.</source>
        <translation>Wie die zufälligen ersten Gewichte gezogen werden.</translation>
    </message>
    <message>
        <source>How the weights follow the gradient of the error.</source>
        <translation>Wie die Gewichte dem Gradienten des Fehlers folgen.</translation>
    </message>
    <message>
        <source>How they learnt</source>
        <translation>Wie sie lernten</translation>
    </message>
    <message>
        <source>How well does it do on what it has never seen? So few examples leave a wide interval.</source>
        <translation>Wie gut ist es bei dem, was es nie gesehen hat? So wenige Beispiele lassen ein breites Intervall.</translation>
    </message>
    <message>
        <source>I expected</source>
        <translation>Erwartet hatte ich</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message numerus="yes">
        <source>If it truly is that large, about {n:,} seeds would show it.</source>
        <translation>
            <numerusform>Wenn er wirklich so groß ist, würde ihn etwa {n:,} Seed zeigen.</numerusform>
            <numerusform>Wenn er wirklich so groß ist, würden ihn etwa {n:,} Seeds zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>In a text a backslash is doubled; or the text stands between ' instead of quotation marks.</source>
        <translation>In einem Text wird ein umgekehrter Schrägstrich verdoppelt; oder der Text steht zwischen ' statt zwischen Anführungszeichen.</translation>
    </message>
    <message>
        <source>In each epoch, all training examples go forward through the network in small batches, and the error goes back.</source>
        <translation>In jeder Epoche gehen alle Trainingsbeispiele in kleinen Batches vorwärts durch das Netz, und der Fehler geht zurück.</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>In Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once.</source>
        <translation>In so vielen Epochen steigt die Lernrate gleichmäßig von 0 an, zusätzlich zu ihrem Plan; 0 beginnt sofort.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>In der Voreinstellung</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>In {path}, {what} cannot be read: {reason}.</source>
        <translation>In {path} kann {what} nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>In {path}: {problem}</source>
        <translation>In {path}: {problem}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>Eingaben und Ziele</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on the pad is read as one.</source>
        <translation>Es antwortet, was immer Sie zeichnen, auch auf Gekritzel: Nur das Programm selbst sagt, wenn es nicht sicher ist. Alles auf dem Zeichenfeld wird als eines gelesen.</translation>
    </message>
    <message>
        <source>It cost little: 1 more of the {total:,} test images, by others, is wrong.</source>
        <translation>Es kostete wenig: Von den {total:,} Testbildern, von anderen gezeichnet, ist 1 mehr falsch.</translation>
    </message>
    <message>
        <source>It cost nothing: no more of the {total:,} test images, by others, are wrong.</source>
        <translation>Es kostete nichts: Von den {total:,} Testbildern, von anderen gezeichnet, sind nicht mehr falsch.</translation>
    </message>
    <message numerus="yes">
        <source>It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.</source>
        <translation>
            <numerusform>Es kostete dies: Von den {total:,} Testbildern, von anderen gezeichnet, ist {n:,} mehr falsch, meist {name}.</numerusform>
            <numerusform>Es kostete dies: Von den {total:,} Testbildern, von anderen gezeichnet, sind {n:,} mehr falsch, meist {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended before its first epoch did.</source>
        <translation>Er endete vor seiner ersten Epoche.</translation>
    </message>
    <message>
        <source>It is empty; write a number.</source>
        <translation>Das Feld ist leer; geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>It is not TOML. {why}</source>
        <translation>Das ist kein TOML. {why}</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Das ist kein TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is so small beside its spread that hardly any number of seeds would tell.</source>
        <translation>Er ist im Vergleich zur Streuung so klein, dass ihn wohl keine Anzahl von Seeds zeigen würde.</translation>
    </message>
    <message>
        <source>It misread none.</source>
        <translation>Es wurde keines falsch gelesen.</translation>
    </message>
    <message>
        <source>It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong.</source>
        <translation>Falsch gelesen: {wrong:,} von {count:,}. Bei diesen {shown:,} war der Irrtum am größten.</translation>
    </message>
    <message>
        <source>It no longer got better, and its patience ({patience:,}) is at an end.</source>
        <translation>Es wurde nicht mehr besser, und die Geduld ({patience:,}) ist zu Ende.</translation>
    </message>
    <message>
        <source>It now reads all your {total:,} drawings: it has learnt your {learnt}.</source>
        <translation>Es liest jetzt alle Ihre {total:,} Zeichnungen. Neu gelernt: {learnt}.</translation>
    </message>
    <message>
        <source>It now reads your {name}.</source>
        <translation>Es liest jetzt Ihre Zeichnung von {name}.</translation>
    </message>
    <message>
        <source>It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}.</source>
        <translation>Es liest jetzt {after:,} Ihrer {total:,} Zeichnungen, vorher {before:,}. Neu gelernt: {learnt}.</translation>
    </message>
    <message>
        <source>It read all your {total:,} drawings before, and still does.</source>
        <translation>Es las schon vorher alle Ihre {total:,} Zeichnungen und tut es noch.</translation>
    </message>
    <message>
        <source>It read your {name} before, and now reads it as {answer}.</source>
        <translation>Vorher las es Ihre Zeichnung von {name}; jetzt liest es sie als {answer}.</translation>
    </message>
    <message>
        <source>It read your {name} before, and still does.</source>
        <translation>Es las Ihre Zeichnung von {name} schon vorher und tut es noch.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}.</source>
        <translation>Es liest {accuracy:.2%} der Validierungsbilder richtig; das Ziel war {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}.</source>
        <translation>Es liest {accuracy:.2%} der Validierungspunkte richtig; das Ziel war {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, as many as before.</source>
        <translation>Es liest {after:,} Ihrer {total:,} Zeichnungen, so viele wie vorher.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some.</source>
        <translation>Es liest {after:,} Ihrer {total:,} Zeichnungen, vorher {before:,}: Einige hat es verlernt.</translation>
    </message>
    <message>
        <source>It still reads none of your {total:,} drawings.</source>
        <translation>Es liest noch immer keine Ihrer {total:,} Zeichnungen.</translation>
    </message>
    <message>
        <source>It still reads your {name} as {answer}.</source>
        <translation>Es liest Ihre Zeichnung von {name} noch immer als {answer}.</translation>
    </message>
    <message>
        <source>It takes more epochs, reads new images better, and your drawings most of all.</source>
        <translation>Es braucht mehr Epochen, liest neue Bilder besser und am meisten Ihre Zeichnungen.</translation>
    </message>
    <message>
        <source>It was not tested: that is done when a run ends or is opened.</source>
        <translation>Er wurde nicht getestet: Das geschieht, wenn ein Lauf endet oder geöffnet wird.</translation>
    </message>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Sein Fehler war keine Zahl mehr. Eine niedrigere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>Its lead over these may be chance: {names}.</source>
        <translation>Sein Vorsprung vor diesen kann Zufall sein: {names}.</translation>
    </message>
    <message>
        <source>Its lead over these may be luck: {names}.</source>
        <translation>Sein Vorsprung vor diesen kann Glück sein: {names}.</translation>
    </message>
    <message>
        <source>Its test figure is measured once, when it is opened.</source>
        <translation>Sein Testergebnis wird einmal gemessen, wenn er geöffnet wird.</translation>
    </message>
    <message>
        <source>Its test images were not at hand when this was written: {data}.</source>
        <translation>Seine Testbilder lagen nicht vor, als dies geschrieben wurde: {data}.</translation>
    </message>
    <message>
        <source>Its test points were not at hand when this was written: {data}.</source>
        <translation>Seine Testpunkte lagen nicht vor, als dies geschrieben wurde: {data}.</translation>
    </message>
    <message>
        <source>Its time, {minutes:,} min of training, is over.</source>
        <translation>Seine Zeit, {minutes:,} min Training, ist um.</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Seine Gewichte sind zu groß geworden, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <source>Large networks with large batches learn up to twice as fast on two, small ones more slowly.
With another number of threads the results differ in their last digits, so a run keeps the one it began with.</source>
        <translation>Große Netze mit großen Batches lernen auf zweien bis zu doppelt so schnell, kleine langsamer.
Mit einer anderen Anzahl von Threads weichen die letzten Stellen ab; ein Lauf behält deshalb die, mit der er begann.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes.</source>
        <translation>Jedes Bild zählt umso mehr, je weniger seine Klasse hat: n / (k n_c), bei n Bildern in k Klassen.</translation>
    </message>
    <message>
        <source>Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes.</source>
        <translation>Jeder Punkt zählt umso mehr, je weniger seine Klasse hat: n / (k n_c), bei n Punkten in k Klassen.</translation>
    </message>
    <message>
        <source>Looks where the momentum is about to lead, and corrects the step from there.</source>
        <translation>Schaut, wohin das Momentum gleich führt, und korrigiert den Schritt von dort aus.</translation>
    </message>
    <message>
        <source>Made by nnfs_gui from what its library holds.</source>
        <translation>Von nnfs_gui aus seiner Bibliothek erstellt.</translation>
    </message>
    <message>
        <source>Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.</source>
        <translation>Gemacht mit nnfs_gui {version}. Das Netz steckt in dieser Seite: Nichts wird geladen, und nichts, was Sie zeichnen, verlässt sie.</translation>
    </message>
    <message>
        <source>Make the images smaller or larger by at most this share, in height and width apart.</source>
        <translation>Die Bilder um höchstens diesen Anteil kleiner oder größer machen, in Höhe und Breite getrennt.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>Mean of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} Lauf</numerusform>
            <numerusform>Mittel von {n:,} Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean squares</source>
        <translation>Mittlere Quadrate</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>More layers can learn more, but take longer and need more data.</source>
        <translation>Mehr Schichten können mehr lernen, brauchen aber länger und mehr Daten.</translation>
    </message>
    <message>
        <source>Move the images by at most so many pixels.</source>
        <translation>Die Bilder um höchstens so viele Pixel verschieben.</translation>
    </message>
    <message>
        <source>Moved down, or with a minus up, in percent of the image's height.</source>
        <translation>Nach unten verschoben, mit Minus nach oben, in Prozent der Bildhöhe.</translation>
    </message>
    <message>
        <source>Moved to the right, or with a minus to the left, in percent of the image's width.</source>
        <translation>Nach rechts verschoben, mit Minus nach links, in Prozent der Bildbreite.</translation>
    </message>
    <message>
        <source>Nearer to 1 gives steadier step sizes.</source>
        <translation>Näher an 1 macht die Schrittweiten gleichmäßiger.</translation>
    </message>
    <message>
        <source>Nearer to 1 is smoother, lower reacts faster.</source>
        <translation>Näher an 1 ist glatter, niedriger reagiert schneller.</translation>
    </message>
    <message>
        <source>Nearer to 1 is steadier, lower reacts faster.</source>
        <translation>Näher an 1 ist gleichmäßiger, niedriger reagiert schneller.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's look-ahead needs a momentum greater than 0.</source>
        <translation>Nesterovs Vorausschau braucht ein Momentum größer als 0.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Networks that I trained</source>
        <translation>Von mir trainierte Netze</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No combination of these values can be trained. {problem}</source>
        <translation>Keine Kombination dieser Werte lässt sich trainieren. {problem}</translation>
    </message>
    <message>
        <source>No film of this run was kept: none was wanted, or there was no room for it.</source>
        <translation>Von diesem Lauf wurde kein Film behalten: Es war keiner gewünscht, oder es fehlte der Platz.</translation>
    </message>
    <message>
        <source>No finished runs of them share a seed, so that a difference cannot be told from luck.</source>
        <translation>Keine beendeten Läufe von ihnen teilen einen Seed; daher lässt sich ein Unterschied nicht von Glück trennen.</translation>
    </message>
    <message>
        <source>No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?</source>
        <translation>Unter {address} ist kein Scheduler von Dask erreichbar ({reason}). Läuft er, und ist er von hier aus zugänglich?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>es gibt das Gerät oder die Adresse nicht</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>es gibt die Datei oder den Ordner nicht</translation>
    </message>
    <message>
        <source>No training image shows {names}.</source>
        <translation>Kein Trainingsbild zeigt {names}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Not all of this run is recorded so far, which is tried again after each epoch. {problem}</source>
        <translation>Von diesem Lauf ist noch nicht alles aufgezeichnet; nach jeder Epoche wird es wieder versucht. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded. {problem}</source>
        <translation>Von diesem Lauf ist nicht alles aufgezeichnet. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}</source>
        <translation>Von diesem Lauf ist nicht alles aufgezeichnet: Von {trained:,} Epochen hat die Bibliothek {recorded:,}. {problem}</translation>
    </message>
    <message>
        <source>Not yet: Health must find “{finding}”.</source>
        <translation>Noch nicht: „Gesundheit“ muss „{finding}“ finden.</translation>
    </message>
    <message>
        <source>Not yet: Health still finds “{finding}”.</source>
        <translation>Noch nicht: „Gesundheit“ findet noch „{finding}“.</translation>
    </message>
    <message>
        <source>Not yet: a network from a file must answer. Open it.</source>
        <translation>Noch nicht: Ein Netz aus einer Datei muss antworten. Öffnen Sie es.</translation>
    </message>
    <message>
        <source>Not yet: an earlier epoch is shown; come back to the newest.</source>
        <translation>Noch nicht: Eine frühere Epoche wird gezeigt; kehren Sie zur neuesten zurück.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; One batch.</source>
        <translation>Noch nicht: Wählen Sie Lauf &gt; Ein Batch.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; Repeat with other seeds…, and Start.</source>
        <translation>Noch nicht: Wählen Sie Lauf &gt; Mit anderen Seeds wiederholen … und dann Starten.</translation>
    </message>
    <message>
        <source>Not yet: choose Teach &gt; Forget my hand.</source>
        <translation>Noch nicht: Wählen Sie Beibringen &gt; Meine Handschrift vergessen.</translation>
    </message>
    <message>
        <source>Not yet: choose a pace in Run &gt; Slow motion.</source>
        <translation>Noch nicht: Wählen Sie ein Tempo in Lauf &gt; Zeitlupe.</translation>
    </message>
    <message>
        <source>Not yet: clear the pad.</source>
        <translation>Noch nicht: Leeren Sie das Zeichenfeld.</translation>
    </message>
    <message>
        <source>Not yet: click a neuron, or go to it with the arrow keys.</source>
        <translation>Noch nicht: Klicken Sie auf ein Neuron, oder gehen Sie mit den Pfeiltasten hin.</translation>
    </message>
    <message>
        <source>Not yet: draw points of your own on the plane.</source>
        <translation>Noch nicht: Zeichnen Sie eigene Punkte auf die Ebene.</translation>
    </message>
    <message>
        <source>Not yet: draw something on the pad.</source>
        <translation>Noch nicht: Zeichnen Sie etwas auf das Zeichenfeld.</translation>
    </message>
    <message>
        <source>Not yet: first mend what is refused in the settings on the left.</source>
        <translation>Noch nicht: Berichtigen Sie zuerst, was links in den Einstellungen abgelehnt wird.</translation>
    </message>
    <message>
        <source>Not yet: go on with a run from one of its epochs, as a run of its own.</source>
        <translation>Noch nicht: Setzen Sie einen Lauf von einer seiner Epochen aus als eigenen Lauf fort.</translation>
    </message>
    <message>
        <source>Not yet: in Robustness, look at a kind of change until its line is whole.</source>
        <translation>Noch nicht: Sehen Sie sich in Robustheit eine Art von Änderung an, bis ihre Linie vollständig ist.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two rows that hold several runs each.</source>
        <translation>Noch nicht: Haken Sie in Läufe zwei Zeilen mit je mehreren Läufen an.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two runs to compare them.</source>
        <translation>Noch nicht: Haken Sie in „Läufe“ zwei Läufe an, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, go to the page “{page}”.</source>
        <translation>Noch nicht: Gehen Sie in „Schritte“ auf die Seite „{page}“.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “taking the step”, take a step.</source>
        <translation>Noch nicht: Tun Sie in Schritte auf der Seite „den Schritt tun“ einen Schritt.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “the proof”, move the slider Nudge.</source>
        <translation>Noch nicht: Bewegen Sie in Schritte auf der Seite „Beweis“ den Regler Stupser.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one” once more: your own network is meant.</source>
        <translation>Noch nicht: Drücken Sie in Schritte noch einmal „Winziges Netz“; Ihr eigenes Netz ist gemeint.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one”.</source>
        <translation>Noch nicht: Drücken Sie in Schritte „Winziges Netz“.</translation>
    </message>
    <message>
        <source>Not yet: in another epoch the validation error was lower.</source>
        <translation>Noch nicht: In einer anderen Epoche war der Validierungsfehler kleiner.</translation>
    </message>
    <message>
        <source>Not yet: let Why find the smallest change that turns the answer.</source>
        <translation>Noch nicht: Lassen Sie „Warum“ die kleinste Änderung finden, die die Antwort kippt.</translation>
    </message>
    <message>
        <source>Not yet: let a learning rate be found by the button beside that setting.</source>
        <translation>Noch nicht: Lassen Sie mit dem Knopf neben der Einstellung eine Lernrate finden.</translation>
    </message>
    <message>
        <source>Not yet: look back at an earlier epoch by the time machine.</source>
        <translation>Noch nicht: Blicken Sie mit der Zeitmaschine auf eine frühere Epoche zurück.</translation>
    </message>
    <message>
        <source>Not yet: no experiment of this kind was begun.</source>
        <translation>Noch nicht: Es wurde kein solches Experiment begonnen.</translation>
    </message>
    <message>
        <source>Not yet: no picture and no test digit stands on the pad.</source>
        <translation>Noch nicht: Auf dem Zeichenfeld steht weder ein Bild noch eine Testziffer.</translation>
    </message>
    <message>
        <source>Not yet: nobody has said what the drawing is, or the network reads something else.</source>
        <translation>Noch nicht: Niemand hat gesagt, was die Zeichnung ist, oder das Netz liest etwas anderes.</translation>
    </message>
    <message>
        <source>Not yet: nothing stands on the pad.</source>
        <translation>Noch nicht: Auf dem Zeichenfeld steht nichts.</translation>
    </message>
    <message>
        <source>Not yet: nothing was predicted.</source>
        <translation>Noch nicht: Es wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this lesson began. Press Train.</source>
        <translation>Noch nicht: Seit Beginn dieser Lektion wurde nichts trainiert. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this step began. Press Train.</source>
        <translation>Noch nicht: Seit Beginn dieses Schritts wurde nichts trainiert. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained. Press Train.</source>
        <translation>Noch nicht: Es wurde nichts trainiert. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Not yet: one of your runs must answer. The line below the buttons changes that.</source>
        <translation>Noch nicht: Einer Ihrer Läufe muss antworten. Die Zeile unter den Knöpfen ändert das.</translation>
    </message>
    <message>
        <source>Not yet: open a network from a file.</source>
        <translation>Noch nicht: Öffnen Sie ein Netz aus einer Datei.</translation>
    </message>
    <message>
        <source>Not yet: open a run in the view Runs.</source>
        <translation>Noch nicht: Öffnen Sie einen Lauf in der Ansicht „Läufe“.</translation>
    </message>
    <message>
        <source>Not yet: open the view “{view}”.</source>
        <translation>Noch nicht: Öffnen Sie die Ansicht „{view}“.</translation>
    </message>
    <message>
        <source>Not yet: pause the training.</source>
        <translation>Noch nicht: Lassen Sie das Training pausieren.</translation>
    </message>
    <message>
        <source>Not yet: press One epoch.</source>
        <translation>Noch nicht: Drücken Sie „Eine Epoche“.</translation>
    </message>
    <message>
        <source>Not yet: press Train.</source>
        <translation>Noch nicht: Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Not yet: put a random test digit on the pad.</source>
        <translation>Noch nicht: Legen Sie eine zufällige Testziffer auf das Zeichenfeld.</translation>
    </message>
    <message>
        <source>Not yet: put another digit on the pad.</source>
        <translation>Noch nicht: Legen Sie eine andere Ziffer auf das Zeichenfeld.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.</source>
        <translation>Noch nicht: Läufe, die sich nur in ihren Seeds unterscheiden: {found}; verlangt: {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in {setting}: {found}; there must be {wanted}.</source>
        <translation>Noch nicht: Läufe, die sich in {setting} unterscheiden: {found}; verlangt: {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: say what it was, below the pad or in Why.</source>
        <translation>Noch nicht: Sagen Sie, was es war, unter dem Zeichenfeld oder in Warum.</translation>
    </message>
    <message>
        <source>Not yet: something stands on the pad; clear it.</source>
        <translation>Noch nicht: Auf dem Zeichenfeld steht etwas; leeren Sie es.</translation>
    </message>
    <message>
        <source>Not yet: stop the training.</source>
        <translation>Noch nicht: Stoppen Sie das Training.</translation>
    </message>
    <message>
        <source>Not yet: such runs: {found}; there must be {wanted}.</source>
        <translation>Noch nicht: solche Läufe: {found}; verlangt: {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: switch a neuron off in the laboratory of the view Network.</source>
        <translation>Noch nicht: Schalten Sie im Labor der Ansicht „Netz“ ein Neuron aus.</translation>
    </message>
    <message>
        <source>Not yet: switch off “{name}”.</source>
        <translation>Noch nicht: Schalten Sie „{name}“ aus.</translation>
    </message>
    <message>
        <source>Not yet: switch on “{name}”.</source>
        <translation>Noch nicht: Schalten Sie „{name}“ ein.</translation>
    </message>
    <message>
        <source>Not yet: the built-in network must answer. The line below the buttons changes that.</source>
        <translation>Noch nicht: Das mitgelieferte Netz muss antworten. Die Zeile unter den Knöpfen ändert das.</translation>
    </message>
    <message>
        <source>Not yet: the data are “{found}”; they must be “{wanted}”.</source>
        <translation>Noch nicht: Die Daten sind „{found}“; verlangt ist „{wanted}“.</translation>
    </message>
    <message>
        <source>Not yet: the epoch of the lowest validation error is shown; go to another one.</source>
        <translation>Noch nicht: Die Epoche mit dem kleinsten Validierungsfehler wird gezeigt; gehen Sie zu einer anderen.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has ended; another one must be under way.</source>
        <translation>Noch nicht: Das Experiment ist zu Ende; ein anderes muss laufen.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has not ended.</source>
        <translation>Noch nicht: Das Experiment ist nicht zu Ende.</translation>
    </message>
    <message>
        <source>Not yet: the network has learnt your hand; let it forget that.</source>
        <translation>Noch nicht: Das Netz hat Ihre Handschrift gelernt; lassen Sie es sie vergessen.</translation>
    </message>
    <message>
        <source>Not yet: the network has no such layer.</source>
        <translation>Noch nicht: Das Netz hat keine solche Schicht.</translation>
    </message>
    <message>
        <source>Not yet: the network has not learnt your hand.</source>
        <translation>Noch nicht: Das Netz hat Ihre Handschrift nicht gelernt.</translation>
    </message>
    <message>
        <source>Not yet: the network must read it wrongly, and you say what it was.</source>
        <translation>Noch nicht: Das Netz muss falsch lesen, und Sie sagen, was es war.</translation>
    </message>
    <message>
        <source>Not yet: the network's layers have not been examined. Train one.</source>
        <translation>Noch nicht: Die Schichten des Netzes wurden nicht untersucht. Trainieren Sie eines.</translation>
    </message>
    <message>
        <source>Not yet: the pad shows a picture; draw something yourself.</source>
        <translation>Noch nicht: Auf dem Zeichenfeld steht ein Bild; zeichnen Sie selbst etwas.</translation>
    </message>
    <message>
        <source>Not yet: the run began with new weights. Go on from a network that has learnt.</source>
        <translation>Noch nicht: Der Lauf begann mit neuen Gewichten. Machen Sie mit einem Netz weiter, das schon gelernt hat.</translation>
    </message>
    <message>
        <source>Not yet: the run has ended; another one must be under way.</source>
        <translation>Noch nicht: Der Lauf ist zu Ende; ein anderer muss laufen.</translation>
    </message>
    <message>
        <source>Not yet: the run is still under way.</source>
        <translation>Noch nicht: Der Lauf ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Not yet: the run went on from a network that had learnt already. Start one afresh.</source>
        <translation>Noch nicht: Der Lauf machte mit einem Netz weiter, das schon gelernt hatte. Beginnen Sie einen neu.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has grown beyond all bounds.</source>
        <translation>Noch nicht: Der Fehler des Laufs ist über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has not grown beyond all bounds.</source>
        <translation>Noch nicht: Der Fehler des Laufs ist nicht über alle Grenzen gewachsen.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has not risen while the training error fell.</source>
        <translation>Noch nicht: Der Validierungsfehler ist nicht gestiegen, während der Trainingsfehler sank.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has risen while the training error fell.</source>
        <translation>Noch nicht: Der Validierungsfehler ist gestiegen, während der Trainingsfehler sank.</translation>
    </message>
    <message>
        <source>Not yet: there is no network. Press Train.</source>
        <translation>Noch nicht: Es gibt kein Netz. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Not yet: what stands on the pad was put there in this step.</source>
        <translation>Noch nicht: Was auf dem Zeichenfeld steht, kam in diesem Schritt dorthin.</translation>
    </message>
    <message>
        <source>Not yet: {what} is not known; it must be {wanted}.</source>
        <translation>Noch nicht: {what} ist nicht bekannt; verlangt ist {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: {what} is {found}; it must be {wanted}.</source>
        <translation>Noch nicht: {what} ist {found}; verlangt ist {wanted}.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder that is called so.</source>
        <translation>Nichts sagt, was {path} zeigt. Lassen Sie den Namen damit beginnen, wie bei 7_12.png, oder legen Sie das Bild in einen Ordner, der so heißt.</translation>
    </message>
    <message>
        <source>NumPy did not read what it wrote for {path}, so the file was not written.</source>
        <translation>NumPy las nicht, was es für {path} geschrieben hat; deshalb wurde die Datei nicht geschrieben.</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Nummer in der Bibliothek</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx. Install it: {command}</source>
        <translation>ONNX-Dateien brauchen das Paket onnx. Installieren Sie es: {command}</translation>
    </message>
    <message>
        <source>Of epoch</source>
        <translation>Der Epoche</translation>
    </message>
    <message>
        <source>Of fewer than {count:,} candidates it cannot be told which setting mattered.</source>
        <translation>Bei weniger als {count:,} Kandidaten lässt sich nicht sagen, auf welche Einstellung es ankam.</translation>
    </message>
    <message>
        <source>Of folders inside each other, one says what pictures show: {example} is in class {label}.</source>
        <translation>Von ineinanderliegenden Ordnern sagt einer, was Bilder zeigen: {example} gehört zur Klasse {label}.</translation>
    </message>
    <message>
        <source>Of its images read right</source>
        <translation>Richtig gelesene Bilder dieser Klasse</translation>
    </message>
    <message>
        <source>Of its points read right</source>
        <translation>Richtig gelesene Punkte dieser Klasse</translation>
    </message>
    <message>
        <source>Of these answers right</source>
        <translation>Richtige dieser Antworten</translation>
    </message>
    <message>
        <source>Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: expect about as much of what you draw next.</source>
        <translation>Von {total:,} Zeichnungen, die zurückgehalten wurden, während es die anderen lernte, las es {after:,} und vorher {before:,}: Erwarten Sie etwa so viel von dem, was Sie als Nächstes zeichnen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Often a little faster.</source>
        <translation>Oft etwas schneller.</translation>
    </message>
    <message>
        <source>On how many of the processor's cores a run calculates; 0 takes more than one where that is faster.</source>
        <translation>Auf wie vielen Prozessorkernen ein Lauf rechnet; 0 nimmt mehr als einen, wo das schneller ist.</translation>
    </message>
    <message>
        <source>On plateaus</source>
        <translation>Auf Plateaus</translation>
    </message>
    <message>
        <source>On the mean of {count} seeds neither is better.</source>
        <translation>Im Mittel von {count} Seeds ist keiner besser.</translation>
    </message>
    <message>
        <source>On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).</source>
        <translation>An den Testdaten, einmal gemessen: {share:.2%} (95-%-Intervall {low:.2%} – {high:.2%}).</translation>
    </message>
    <message>
        <source>On the test images</source>
        <translation>An den Testbildern</translation>
    </message>
    <message>
        <source>On the test points</source>
        <translation>An den Testpunkten</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.</source>
        <translation>Ein Seed ist zu wenig, um den Unterschied ({points} Prozentpunkte) von Glück zu trennen: Mindestens {fewest} werden gebraucht.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>der Vorgang ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Other arrays were left out: {names}.</source>
        <translation>Andere Arrays wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Paare, deren Unterschied mehr als Zufall ist: {different} von {count}; jedes p ist für ihre Zahl korrigiert (Holm).</translation>
    </message>
    <message>
        <source>Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Paare, deren Unterschied mehr als Glück ist: {different} von {count}; jedes p ist für ihre Zahl korrigiert (Holm).</translation>
    </message>
    <message>
        <source>Paler ink on the same paper; 100 % is as it was.</source>
        <translation>Blassere Tinte auf gleichem Papier; 100 % ist wie vorher.</translation>
    </message>
    <message>
        <source>Paused after epoch {epoch}, for {time}.</source>
        <translation>Pausiert nach Epoche {epoch}, {time} lang.</translation>
    </message>
    <message>
        <source>Paused in epoch {epoch}, for {time}.</source>
        <translation>Pausiert in Epoche {epoch}, {time} lang.</translation>
    </message>
    <message>
        <source>Pauses do not count. Schedules are still those of the whole number of epochs.</source>
        <translation>Pausen zählen nicht. Lernratenpläne gelten weiter für die ganze Anzahl der Epochen.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG.</source>
        <translation>Bilder in nicht lesbaren Formaten wurden ausgelassen ({count:,}), etwa {example}. Speichern Sie sie als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>Pictures of the first layer's neurons</source>
        <translation>Bilder der Neuronen der ersten Schicht</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points a second</source>
        <translation>Punkte pro Sekunde</translation>
    </message>
    <message>
        <source>Points cannot be changed as images are. Switch off that these change each time (--no-augment).</source>
        <translation>Punkte lassen sich nicht variieren wie Bilder. Schalten Sie aus, dass sie jedes Mal verändert werden (--no-augment).</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it.</source>
        <translation>Zieht jedes Gewicht bei jedem Schritt um denselben Betrag gegen null, sodass nutzlose nahe dabei bleiben.</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step (L2), which keeps the network simple.</source>
        <translation>Zieht die Gewichte bei jedem Schritt gegen null (L2), was das Netz einfach hält.</translation>
    </message>
    <message>
        <source>Queued run</source>
        <translation>Lauf in der Warteschlange</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Schnellstart</translation>
    </message>
    <message>
        <source>Quotation marks in TOML are {straight}, and not {found}.</source>
        <translation>Anführungszeichen sind in TOML {straight}, und nicht {found}.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random grey on every pixel; its standard deviation, in percent of full ink.</source>
        <translation>Zufälliges Grau auf jedem Pixel; seine Standardabweichung in Prozent voller Tinte.</translation>
    </message>
    <message>
        <source>Rare classes are read better, the frequent ones a little worse.
The training and the validation error are balanced as well, and cannot be compared with those of other runs.</source>
        <translation>Seltene Klassen werden besser gelesen, häufige etwas schlechter.
Trainings- und Validierungsfehler werden ebenfalls ausgeglichen und sind mit denen anderer Läufe nicht vergleichbar.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read as {name}, with a probability of {share}.</source>
        <translation>Gelesen als {name}, mit einer Wahrscheinlichkeit von {share}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist nur lesbar</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Rules are judged by the validation images; the test images choose nothing. The interval says what so few images can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do not count.</source>
        <translation>Nach den Validierungsbildern wird geurteilt; nach den Testbildern wird nichts gewählt. Das Intervall sagt, was so wenige Bilder sagen können: Wer oft probiert, hat manchmal Glück. Läufe, die einen anderen Lauf oder ein Netz aus einer Datei fortsetzen, zählen nicht.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.</source>
        <translation>Führen Sie die Zellen mit Umschalt+Eingabe von oben nach unten aus. Ändern Sie dann etwas und führen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}</source>
        <translation>Lauf {run:,} (Kandidat {candidate:,}, Seed {seed}): {problem}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them.</source>
        <translation>Läufe werden nicht behalten, denn es gibt keinen Benutzerordner. Setzen Sie {variable} auf den Pfad einer Datei für sie.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.
AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.</source>
        <translation>SGD macht einfache Schritte; RMSprop und Adam geben jedem Gewicht eine eigene Schrittweite und brauchen selten Feinabstimmung.
AdamW ist Adam, dessen Weight Decay an allen Gewichten gleich zieht, unabhängig von ihren Gradienten.</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Punktzahl: {score} von 100</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>See the images in a new order in each epoch.</source>
        <translation>Die Bilder in jeder Epoche in neuer Reihenfolge zeigen.</translation>
    </message>
    <message>
        <source>See the points in a new order in each epoch.</source>
        <translation>Die Punkte in jeder Epoche in neuer Reihenfolge zeigen.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Seeds für jeden</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Einstellungen: {name}</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>Anteil (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.</source>
        <translation>Dropout-Anteile: {shares}; versteckte Schichten: {layers}. Geben Sie einen Anteil für alle Schichten an oder einen für jede.</translation>
    </message>
    <message>
        <source>Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none.</source>
        <translation>Kürzt jeden Gradienten mit größerer Norm, damit kein Schritt viel zu groß wird; 0 kürzt keinen.</translation>
    </message>
    <message>
        <source>Show the network each image a little different every time, so that it cannot learn them by heart.</source>
        <translation>Dem Netz jedes Bild jedes Mal ein wenig anders zeigen, damit es die Bilder nicht auswendig lernen kann.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Slant the images, as handwriting is, by at most so many pixels for each pixel up.</source>
        <translation>Die Bilder schräg stellen wie Handschrift, um höchstens so viele Pixel für jedes Pixel nach oben.</translation>
    </message>
    <message>
        <source>Small batches take many noisy steps; large ones take few steady steps and calculate faster.</source>
        <translation>Kleine Batches machen viele unruhige Schritte; große machen wenige ruhige und rechnen schneller.</translation>
    </message>
    <message>
        <source>Smaller or larger around the middle; 100 % is as it was.</source>
        <translation>Kleiner oder größer um die Mitte; 100 % ist wie vorher.</translation>
    </message>
    <message>
        <source>So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of {dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.</source>
        <translation>So liest es {after:.2%} von {total:,} Testbildern richtig (95-%-Intervall: {low:.2%} bis {high:.2%}; Bilder aus {dataset}). Ohne das Runden sind es {before:.2%}; bei {changed:,} der Bilder ist die Antwort eine andere.</translation>
    </message>
    <message>
        <source>So layers can be put in a row, in any number: this is the chain rule.</source>
        <translation>So lassen sich beliebig viele Schichten hintereinander stellen: Das ist die Kettenregel.</translation>
    </message>
    <message>
        <source>So one sees how soon settings get there. A target that is too high is never reached.</source>
        <translation>So sieht man, wie bald Einstellungen dorthin kommen. Ein zu hohes Ziel wird nie erreicht.</translation>
    </message>
    <message>
        <source>Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of them, because ink is the brighter one here.</source>
        <translation>Einige Bilder sind dunkel auf hell, andere hell auf dunkel; bei den ersten, {share:.0%} davon, wurden Schwarz und Weiß vertauscht, weil Tinte hier das Hellere ist.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Datei ist auf dem Server nicht mehr da</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation share.</source>
        <translation>Early Stopping, Zielgenauigkeit und das Behalten der besten Epoche brauchen Validierungsbilder; stellen Sie einen Validierungsanteil ein.</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation share.</source>
        <translation>Early Stopping, Zielgenauigkeit und das Behalten der besten Epoche brauchen Validierungspunkte; stellen Sie einen Validierungsanteil ein.</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Sukzessives Halbieren</translation>
    </message>
    <message>
        <source>Such a map takes at least {least} images, and there are {count}.</source>
        <translation>Eine solche Karte braucht mindestens {least} Bilder; vorhanden sind {count}.</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sicher oder nicht</translation>
    </message>
    <message>
        <source>TLS needs three files: those of the authority, of this machine's certificate and of its key.</source>
        <translation>TLS braucht drei Dateien: die der Zertifizierungsstelle, die des Zertifikats dieses Rechners und die seines Schlüssels.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>That is no gain, so the network from before will do.</source>
        <translation>Das ist kein Gewinn; das vorige Netz tut es also auch.</translation>
    </message>
    <message>
        <source>The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the
network learns by heart.</source>
        <translation>Die Genauigkeit sagt, worum es geht, ändert sich aber in Sprüngen; der Fehler ändert sich glatt und steigt zuerst,
wenn das Netz auswendig lernt.</translation>
    </message>
    <message>
        <source>The activation of every hidden layer.</source>
        <translation>Die Aktivierung jeder versteckten Schicht.</translation>
    </message>
    <message>
        <source>The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none is given.</source>
        <translation>Die Adresse des Schedulers, {address}, beginnt mit {encrypted}: Das braucht die drei Dateien für TLS, und keine ist angegeben.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>The bars are those of the {shown} most probable of {n:,} classes.</source>
        <translation>
            <numerusform>Die Balken sind die der {shown} wahrscheinlichsten von {n:,} Klassen.</numerusform>
            <numerusform>Die Balken sind die der {shown} wahrscheinlichsten von {n:,} Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best candidates, each by its first run.</source>
        <translation>Die besten Kandidaten, jeder mit seinem ersten Lauf.</translation>
    </message>
    <message>
        <source>The best were {share:.2%} after epoch {epoch:,}.</source>
        <translation>Am besten waren {share:.2%} nach Epoche {epoch:,}.</translation>
    </message>
    <message>
        <source>The best {shown:,} of {count:,} candidates, with 95 % intervals of their means.</source>
        <translation>Die besten {shown:,} von {count:,} Kandidaten, mit 95-%-Intervallen ihrer Mittelwerte.</translation>
    </message>
    <message>
        <source>The bundle in which this run came was written without films.</source>
        <translation>Das Paket, mit dem dieser Lauf kam, wurde ohne Filme geschrieben.</translation>
    </message>
    <message>
        <source>The candidates, the best first, with 95 % intervals of their means.</source>
        <translation>Die Kandidaten, der beste zuerst, mit 95-%-Intervallen ihrer Mittelwerte.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} does not fit the settings: {reason}.</source>
        <translation>Der Checkpoint der Epoche {epoch} passt nicht zu den Einstellungen: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}</source>
        <translation>Der Checkpoint von {name} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}.</source>
        <translation>Der Checkpoint von {name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The class {letter} is a letter among numbers. Is {digit} meant?</source>
        <translation>Die Klasse {letter} ist ein Buchstabe unter Zahlen. Ist {digit} gemeint?</translation>
    </message>
    <message numerus="yes">
        <source>The curves of the last {n:,} are left out.</source>
        <translation>
            <numerusform>Die Kurve des letzten ist weggelassen.</numerusform>
            <numerusform>Die Kurven der letzten {n:,} sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}.</source>
        <translation>Der Unterschied ({points} Prozentpunkte) ist mehr als Glück: {agreeing} von {count} Seeds stimmen überein, {p}.</translation>
    </message>
    <message>
        <source>The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}</source>
        <translation>Der Unterschied ({points} Prozentpunkte) kann Glück sein: {agreeing} von {count} Seeds stimmen überein, {p}. {needed}</translation>
    </message>
    <message>
        <source>The disk of {path} is nearly full: {free:,} MB of it are free.</source>
        <translation>Der Datenträger von {path} ist fast voll: {free:,} MB sind frei.</translation>
    </message>
    <message>
        <source>The drawings train beside MNIST's images; MNIST's test images test.</source>
        <translation>Die Zeichnungen trainieren neben den Bildern von MNIST; getestet wird mit den Testbildern von MNIST.</translation>
    </message>
    <message>
        <source>The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}</source>
        <translation>Die Epochen dieses Laufs sind aufgezeichnet, aber noch nicht sein ganzer Film; nach jeder Epoche wird es wieder versucht. {problem}</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <source>The error became {loss}</source>
        <translation>Der Fehler wurde {loss}</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before it is deleted.</source>
        <translation>Das Experiment {name} läuft. Lassen Sie es pausieren, bevor es gelöscht wird.</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before its room is freed.</source>
        <translation>Das Experiment {name} läuft. Lassen Sie es pausieren, bevor sein Platz freigegeben wird.</translation>
    </message>
    <message>
        <source>The experiment {name} learns from {dataset}, which is not what is read there now.</source>
        <translation>Das Experiment {name} lernt aus {dataset}; jetzt wird dort etwas anderes gelesen.</translation>
    </message>
    <message>
        <source>The figures of each epoch.</source>
        <translation>Die Zahlen jeder Epoche.</translation>
    </message>
    <message>
        <source>The figures of {shown:,} of its {count:,} epochs.</source>
        <translation>Die Zahlen von {shown:,} der {count:,} Epochen.</translation>
    </message>
    <message>
        <source>The file does not say how the network was trained, so it can answer, but not learn on.</source>
        <translation>Die Datei sagt nicht, wie das Netz trainiert wurde; daher kann es antworten, aber nicht weiterlernen.</translation>
    </message>
    <message>
        <source>The file does not say what the classes are called, so they are numbered from 0.</source>
        <translation>Die Datei sagt nicht, wie die Klassen heißen; daher werden sie ab 0 nummeriert.</translation>
    </message>
    <message>
        <source>The film of this run is damaged.</source>
        <translation>Der Film dieses Laufs ist beschädigt.</translation>
    </message>
    <message>
        <source>The film of this run was dropped: it made room for those of newer runs, or less room was allowed.</source>
        <translation>Der Film dieses Laufs wurde verworfen: Er machte Platz für neuere, oder es wurde weniger Platz erlaubt.</translation>
    </message>
    <message>
        <source>The first axis of the array was taken to be that of the images.</source>
        <translation>Als Achse der Bilder wurde die erste Achse des Arrays angenommen.</translation>
    </message>
    <message>
        <source>The folder holds other data sets, too, each of which one opens by one of its files: {names}.</source>
        <translation>Der Ordner enthält noch andere Datensätze, die man jeweils über eine ihrer Dateien öffnet: {names}.</translation>
    </message>
    <message>
        <source>The glossary has no term “{term}”{guess}.</source>
        <translation>Das Glossar hat keinen Begriff „{term}“{guess}.</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>Die Bilder</translation>
    </message>
    <message>
        <source>The images hold values from {black:g} for black to {white:g} for white.</source>
        <translation>Die Bilder enthalten Werte von {black:g} für Schwarz bis {white:g} für Weiß.</translation>
    </message>
    <message>
        <source>The images lie on their side in the files; they were set upright.</source>
        <translation>Die Bilder liegen in den Dateien auf der Seite; sie wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>The images lie on their side in the table; they were set upright.</source>
        <translation>Die Bilder liegen in der Tabelle auf der Seite; sie wurden aufgerichtet.</translation>
    </message>
    <message>
        <source>The images stood sorted by class; they were mixed, always in the same way.</source>
        <translation>Die Bilder standen nach Klassen sortiert; sie wurden gemischt, immer auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.</source>
        <translation>Die Tinte jedes Bildes wurde gefunden, auf 20 Pixel skaliert und in 28 x 28 zentriert, wie die Ziffern von MNIST und Zeichnungen.</translation>
    </message>
    <message>
        <source>The labels have {columns} columns; the first is the class.</source>
        <translation>Die Labels haben {columns} Spalten; die erste ist die Klasse.</translation>
    </message>
    <message>
        <source>The labels stand in the columns {first:,} to {last:,}, one for each class.</source>
        <translation>Die Labels stehen in den Spalten {first:,} bis {last:,}, eine für jede Klasse.</translation>
    </message>
    <message>
        <source>The labels stand in {column}.</source>
        <translation>Die Labels stehen in {column}.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Die Schichten</translation>
    </message>
    <message>
        <source>The layers of neurons between the input and the output.</source>
        <translation>Die Schichten von Neuronen zwischen Eingabe und Ausgabe.</translation>
    </message>
    <message>
        <source>The lesson has no step “{key}”.</source>
        <translation>Die Lektion hat keinen Schritt „{key}“.</translation>
    </message>
    <message>
        <source>The library's note of where this run went on from another one is damaged.</source>
        <translation>Die Angabe der Bibliothek, wo dieser Lauf einen anderen fortsetzte, ist beschädigt.</translation>
    </message>
    <message>
        <source>The minutes that an experiment may take must be a number above 0, got {minutes!r}.</source>
        <translation>Die Minuten, die ein Experiment dauern darf, müssen eine Zahl über 0 sein; angegeben ist {minutes!r}.</translation>
    </message>
    <message>
        <source>The most frequent mistakes</source>
        <translation>Die häufigsten Irrtümer</translation>
    </message>
    <message>
        <source>The names of the pictures say what they show: {example} is in class {label}.</source>
        <translation>Die Namen der Bilder sagen, was sie zeigen: {example} gehört zur Klasse {label}.</translation>
    </message>
    <message>
        <source>The nearest preset is “{preset}”. Settings that differ from it: {count:,}.</source>
        <translation>Die nächste Voreinstellung ist „{preset}“. Davon abweichende Einstellungen: {count:,}.</translation>
    </message>
    <message>
        <source>The nearest that are: {epochs}.</source>
        <translation>Die nächstgelegenen, die es gibt: {epochs}.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The network from before does better.</source>
        <translation>Das vorige Netz ist besser.</translation>
    </message>
    <message>
        <source>The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 everywhere else. Some of the training examples may be kept for validation: they do not train.</source>
        <translation>Das Netz bekommt für jedes Beispiel eine Reihe von Zahlen und soll mit einer 1 an der Stelle der Klasse und 0 überall sonst antworten. Einige der Trainingsbeispiele können der Validierung vorbehalten sein: Mit ihnen wird nicht trainiert.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in {classes} classes.</source>
        <translation>Das Netz hat {inputs:,} Eingaben und {outputs} Ausgaben, aber {dataset} hat Bilder von {pixels:,} Pixeln in {classes} Klassen.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} classes.</source>
        <translation>Das Netz hat {inputs:,} Eingaben und {outputs} Ausgaben, aber {dataset} hat Punkte aus x und y in {classes} Klassen.</translation>
    </message>
    <message>
        <source>The network's weights are too large to calculate with.</source>
        <translation>Die Gewichte des Netzes sind zu groß, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, compressed and written as text. The first train the network; the others only test it.</source>
        <translation>Die nächste Zelle enthält {train:,} von {all_train:,} Trainingsbildern und {test:,} von {all_test:,} Testbildern, komprimiert und als Text geschrieben. Mit den ersten wird das Netz trainiert, mit den anderen nur getestet.</translation>
    </message>
    <message>
        <source>The number of “{key}” is too large.</source>
        <translation>Die Zahl bei „{key}“ ist zu groß.</translation>
    </message>
    <message>
        <source>The pad is blank.</source>
        <translation>Das Zeichenfeld ist leer.</translation>
    </message>
    <message>
        <source>The parts hold values of different ranges; each was read by its own.</source>
        <translation>Die Teile enthalten Werte verschiedener Bereiche; jeder wurde nach seinem eigenen gelesen.</translation>
    </message>
    <message>
        <source>The pictures are dark on light; black and white were exchanged, because ink is the brighter one here.</source>
        <translation>Die Bilder sind dunkel auf hell; Schwarz und Weiß wurden vertauscht, weil Tinte hier das Hellere ist.</translation>
    </message>
    <message>
        <source>The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept.</source>
        <translation>Die Bilder haben andere Größen; sie wurden bei gleichen Proportionen auf {side} x {side} Pixel skaliert.</translation>
    </message>
    <message>
        <source>The pixels stand in the places that their names say, not in those of the columns.</source>
        <translation>Die Pixel stehen an den Stellen, die ihre Namen nennen, nicht an denen der Spalten.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Die Punkte</translation>
    </message>
    <message>
        <source>The points that you drew cannot be read: {reason}. Their file was moved to {path}.</source>
        <translation>Die von Ihnen gezeichneten Punkte sind nicht lesbar: {reason}. Ihre Datei wurde nach {path} verschoben.</translation>
    </message>
    <message>
        <source>The points {name} are not there any more, or were changed.</source>
        <translation>Die Punkte {name} sind nicht mehr da oder wurden geändert.</translation>
    </message>
    <message>
        <source>The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of its window.</source>
        <translation>Das Programm nnfs_gui hat es geschrieben. Wo ein Text eine Ansicht nennt, etwa Schritte oder Gewichte, ist eine seines Fensters gemeint.</translation>
    </message>
    <message>
        <source>The program's file {path} is missing. Install the program again.</source>
        <translation>Die Datei {path} des Programms fehlt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The run was removed from {path}.</source>
        <translation>Der Lauf wurde aus {path} entfernt.</translation>
    </message>
    <message>
        <source>The run {name} cannot be read: {reason}</source>
        <translation>Der Lauf {name} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The run {name} is being trained. Stop it before it is deleted.</source>
        <translation>Der Lauf {name} wird gerade trainiert. Stoppen Sie ihn, bevor er gelöscht wird.</translation>
    </message>
    <message>
        <source>The run {run_id} cannot be read: {reason}</source>
        <translation>Der Lauf {run_id} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker. On each machine where this program is installed, start: dask worker {address} --nworkers auto --nthreads 1</source>
        <translation>Der Scheduler unter {address} hat keinen Worker. Starten Sie auf jedem Rechner, auf dem dieses Programm installiert ist: dask worker {address} --nworkers auto --nthreads 1</translation>
    </message>
    <message>
        <source>The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later.</source>
        <translation>Der Scheduler unter {address} antwortet nicht mehr. Was trainiert wurde, ist aufgezeichnet; setzen Sie das Experiment später fort.</translation>
    </message>
    <message>
        <source>The seed is not varied: say how many seeds each candidate has.</source>
        <translation>Der Seed wird nicht variiert: Sagen Sie, wie viele Seeds jeder Kandidat hat.</translation>
    </message>
    <message>
        <source>The settings in which they differ.</source>
        <translation>Die Einstellungen, in denen sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>The settings that all have</source>
        <translation>Die Einstellungen, die alle haben</translation>
    </message>
    <message>
        <source>The share of all images that is kept from training, to see how the network does on new ones.</source>
        <translation>Der Anteil aller Bilder, der vom Training zurückgehalten wird, um zu sehen, wie gut das Netz bei neuen ist.</translation>
    </message>
    <message>
        <source>The share of all points that is kept from training, to see how the network does on new ones.</source>
        <translation>Der Anteil aller Punkte, der vom Training zurückgehalten wird, um zu sehen, wie gut das Netz bei neuen ist.</translation>
    </message>
    <message>
        <source>The share of each hidden layer's neurons that is left out at random in each step, while it trains.</source>
        <translation>Der Anteil der Neuronen jeder versteckten Schicht, der im Training bei jedem Schritt zufällig ausgelassen wird.</translation>
    </message>
    <message>
        <source>The share of the differences in accuracy that each setting has to do with.</source>
        <translation>Welcher Anteil der Genauigkeitsunterschiede mit jeder Einstellung zu tun hat.</translation>
    </message>
    <message>
        <source>The share of the training images that gets the label of another class, drawn by the seed.</source>
        <translation>Der Anteil der Trainingsbilder, der das Label einer anderen Klasse bekommt, nach dem Seed gezogen.</translation>
    </message>
    <message>
        <source>The share of the training points that gets the label of another class, drawn by the seed.</source>
        <translation>Der Anteil der Trainingspunkte, der das Label einer anderen Klasse bekommt, nach dem Seed gezogen.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch.</source>
        <translation>Die Standardabweichung von normalem Rauschen auf jedem Pixel, von 0 bis 1, im Training; in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on x and y while it trains; new in each epoch.</source>
        <translation>Die Standardabweichung von normalem Rauschen auf x und y im Training; in jeder Epoche neu.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>The table {file} says what the pictures show: {example} is in class {label}.</source>
        <translation>Die Tabelle {file} sagt, was die Bilder zeigen: {example} gehört zur Klasse {label}.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Der Test</translation>
    </message>
    <message>
        <source>The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train.</source>
        <translation>Die Testbilder sind die Zeichnungen von 1 der {writers:,} Personen; mit keiner ihrer Zeichnungen wird trainiert.</translation>
    </message>
    <message>
        <source>The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train.</source>
        <translation>Die Testbilder sind die Zeichnungen von {count:,} der {writers:,} Personen; mit keiner ihrer Zeichnungen wird trainiert.</translation>
    </message>
    <message>
        <source>The test images are those of {file}, which lies beside it.</source>
        <translation>Die Testbilder sind die von {file}, das daneben liegt.</translation>
    </message>
    <message>
        <source>The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.</source>
        <translation>Die drei Dateien für TLS sind angegeben: Dann muss die Adresse des Schedulers mit {encrypted} beginnen; angegeben ist {address}.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>The training is over; what is missing of it in the library is waited for. {problem}</source>
        <translation>Das Training ist zu Ende; auf das, was davon in der Bibliothek noch fehlt, wird gewartet. {problem}</translation>
    </message>
    <message>
        <source>The validation error became {loss}</source>
        <translation>Der Validierungsfehler wurde {loss}</translation>
    </message>
    <message>
        <source>The validation images are those of {file}, which lies beside it.</source>
        <translation>Die Validierungsbilder sind die von {file}, das daneben liegt.</translation>
    </message>
    <message>
        <source>The validation share is not varied: candidates are compared by the same validation data.</source>
        <translation>Der Validierungsanteil wird nicht variiert: Kandidaten werden an denselben Validierungsdaten verglichen.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} of {name} are not kept. {nearest}</source>
        <translation>Die Gewichte der Epoche {epoch:,} von {name} wurden nicht behalten. {nearest}</translation>
    </message>
    <message>
        <source>The weights of {name} are not in the library any more: they made room. Its figures are there.</source>
        <translation>Die Gewichte von {name} sind nicht mehr in der Bibliothek: Sie haben Platz gemacht. Die Zahlen sind noch da.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings.</source>
        <translation>Die Gewichte von {name} passen nicht zu den Einstellungen.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings: {reason}.</source>
        <translation>Die Gewichte von {name} passen nicht zu den Einstellungen: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not be sent its part: {reason}.</source>
        <translation>Dem Worker unter {worker} konnte sein Teil nicht gesendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not do its part. {reason}</source>
        <translation>Der Worker unter {worker} konnte seinen Teil nicht erledigen. {reason}</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone.</source>
        <translation>Der Worker unter {worker} ist weg.</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone. What it was training goes on elsewhere.</source>
        <translation>Der Worker unter {worker} ist weg. Was er trainierte, läuft anderswo weiter.</translation>
    </message>
    <message>
        <source>The worker at {worker} is left out. {problem}</source>
        <translation>Der Worker unter {worker} wird ausgelassen. {problem}</translation>
    </message>
    <message>
        <source>The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same versions on both.</source>
        <translation>Der Worker hat {found}, dieser Rechner {expected}: Derselbe Lauf käme dort anders heraus. Installieren Sie auf beiden dieselben Versionen.</translation>
    </message>
    <message>
        <source>The {count:,} validation images joined the training images, of which the program draws its own to validate with.</source>
        <translation>Die {count:,} Validierungsbilder kamen zu den Trainingsbildern, aus denen das Programm seine eigenen zum Validieren zieht.</translation>
    </message>
    <message>
        <source>The {name} is varied as true and false, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ wird als true und false variiert; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a number {range}, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ muss eine Zahl {range} sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a tuple of {layer}, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ muss ein Tupel aus {layer} sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a whole number from {low:,} to {high:,}, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ muss eine ganze Zahl von {low:,} bis {high:,} sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be of type {part} or None, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ muss vom Typ {part} oder None sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {members}, got {value!r}.</source>
        <translation>Die Einstellung „{name}“ muss eines von {members} sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>Their settings are all the same.</source>
        <translation>Ihre Einstellungen sind alle gleich.</translation>
    </message>
    <message>
        <source>There are at most {most} classes.</source>
        <translation>Es gibt höchstens {most} Klassen.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are too many other runs of the same id as {name}.</source>
        <translation>Es gibt zu viele andere Läufe mit derselben Kennung wie {name}.</translation>
    </message>
    <message>
        <source>There are {found} hints; the lesson has {wanted}.</source>
        <translation>Es sind {found} Hinweise; die Lektion hat {wanted}.</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>Die Klasse {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no drawing {number} in {path}.</source>
        <translation>In {path} gibt es keine Zeichnung {number}.</translation>
    </message>
    <message>
        <source>There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them.</source>
        <translation>In {path} gibt es kein Experiment {prefix!r}. nnfs-gui experiment list zeigt alle.</translation>
    </message>
    <message>
        <source>There is no file {file} for “{key}”.</source>
        <translation>Für „{key}“ gibt es keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file {path} for TLS.</source>
        <translation>Für TLS gibt es keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no ink in {path}.</source>
        <translation>In {path} ist keine Tinte.</translation>
    </message>
    <message>
        <source>There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of its id, or by # and its number.</source>
        <translation>In {path} gibt es keinen Lauf {prefix!r}. nnfs-gui runs list zeigt alle: Nennen Sie einen mit den ersten Zeichen seiner Kennung oder mit # und seiner Nummer.</translation>
    </message>
    <message>
        <source>There is no run {run_id} in {path}.</source>
        <translation>In {path} gibt es keinen Lauf {run_id}.</translation>
    </message>
    <message>
        <source>There is no setting {key!r} to vary.</source>
        <translation>Es gibt keine Einstellung {key!r}, die sich variieren lässt.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; they are named as the options of train.</source>
        <translation>Es gibt keine Einstellung „{name}“; sie heißen wie die Optionen von train.</translation>
    </message>
    <message>
        <source>There is no test part: one sixth of the images, always the same ones, was held out for the test.</source>
        <translation>Es gibt keinen Testteil: Ein Sechstel der Bilder, immer dieselben, wurde für den Test zurückgehalten.</translation>
    </message>
    <message>
        <source>There is no test part: the {count:,} validation images are the test images.</source>
        <translation>Es gibt keinen Testteil: Die {count:,} Validierungsbilder sind die Testbilder.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose something smaller.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, oder wählen Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>There is nothing to put into {path}.</source>
        <translation>Es gibt nichts, was in {path} käme.</translation>
    </message>
    <message>
        <source>These are not the settings of a run: {reason}.</source>
        <translation>Das sind nicht die Einstellungen eines Laufs: {reason}.</translation>
    </message>
    <message>
        <source>These are the words of the lesson “{key}”, not of “{value}”.</source>
        <translation>Das sind die Worte der Lektion „{key}“, nicht die von „{value}“.</translation>
    </message>
    <message>
        <source>These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.</source>
        <translation>Das sind {count:,} Kombinationen; höchstens {most:,} lassen sich versuchen. Nehmen Sie weniger Werte oder zufällige.</translation>
    </message>
    <message>
        <source>They are those of the preset “{preset}”.</source>
        <translation>Es sind die der Voreinstellung „{preset}“.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: at none of them does the network learn more than to guess. Try other first weights, another activation or fewer layers.</source>
        <translation>Aus dieser Kurve lässt sich keine Lernrate ablesen: Bei keiner lernt das Netz mehr als Raten. Versuchen Sie andere erste Gewichte, eine andere Aktivierung oder weniger Schichten.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or other data.</source>
        <translation>Aus dieser Kurve lässt sich keine Lernrate ablesen: Der Fehler explodiert schon bei der niedrigsten. Versuchen Sie andere erste Gewichte oder andere Daten.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size.</source>
        <translation>Aus dieser Kurve lässt sich keine Lernrate ablesen: Der Fehler springt mehr, als er sinkt. Versuchen Sie eine größere Batchgröße.</translation>
    </message>
    <message>
        <source>This experiment is being run by another window or command.</source>
        <translation>Dieses Experiment wird von einem anderen Fenster oder Befehl ausgeführt.</translation>
    </message>
    <message>
        <source>This experiment is not in the library, or not any more.</source>
        <translation>Dieses Experiment ist nicht oder nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This is no value: texts have quotation marks, and numbers a point and no comma.</source>
        <translation>Das ist kein Wert: Texte haben Anführungszeichen, und Zahlen einen Punkt und kein Komma.</translation>
    </message>
    <message>
        <source>This is not the plan of an experiment: {reason}.</source>
        <translation>Das ist nicht der Plan eines Experiments: {reason}.</translation>
    </message>
    <message>
        <source>This key has too many parts.</source>
        <translation>Dieser Schlüssel hat zu viele Teile.</translation>
    </message>
    <message>
        <source>This name stands here for the second time, or once in [ ] and once in [[ ]].</source>
        <translation>Dieser Name steht hier zum zweiten Mal, oder einmal in [ ] und einmal in [[ ]].</translation>
    </message>
    <message>
        <source>This name stands here for the second time.</source>
        <translation>Dieser Name steht hier zum zweiten Mal.</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; at most {most:,} can be trained here. Make a layer smaller or remove one.</source>
        <translation>Dieses Netz hat {count:,} Parameter; höchstens {most:,} lassen sich hier trainieren. Verkleinern oder entfernen Sie eine Schicht.</translation>
    </message>
    <message>
        <source>This network is too large for a film: its frames take more room than is allowed.</source>
        <translation>Dieses Netz ist zu groß für einen Film: Die Einzelbilder brauchen mehr Platz, als erlaubt ist.</translation>
    </message>
    <message>
        <source>This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the training are a few lines each. It needs NumPy and matplotlib alone.</source>
        <translation>Dieses Notebook baut das Netz {sizes} von Grund auf: Jede Schicht, der Fehler, der Optimierer und das Training sind jeweils ein paar Zeilen. Es braucht nur NumPy und matplotlib.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This page holds its weights rounded to 8 bits, with a scale for each neuron.</source>
        <translation>Diese Seite enthält seine Gewichte auf 8 Bit gerundet, mit einem Maßstab für jedes Neuron.</translation>
    </message>
    <message>
        <source>This program cannot be loaded there ({reason}). Install the same version there.</source>
        <translation>Dieses Programm lässt sich dort nicht laden ({reason}). Installieren Sie dort dieselbe Version.</translation>
    </message>
    <message>
        <source>This run is being trained by another window or command.</source>
        <translation>Dieser Lauf wird von einem anderen Fenster oder Befehl trainiert.</translation>
    </message>
    <message>
        <source>This run is over. {reason} With other settings it is another run.</source>
        <translation>Dieser Lauf ist zu Ende. {reason} Mit anderen Einstellungen ist es ein anderer Lauf.</translation>
    </message>
    <message>
        <source>This run was removed from the library while it was trained, so it is not kept.</source>
        <translation>Dieser Lauf wurde während des Trainings aus der Bibliothek entfernt und daher nicht behalten.</translation>
    </message>
    <message>
        <source>This run was trained by a version of the program that kept no film of the weights.</source>
        <translation>Dieser Lauf wurde mit einer Version des Programms trainiert, die keinen Film der Gewichte behielt.</translation>
    </message>
    <message>
        <source>This step needs {target}, which [hide] lets nobody see.</source>
        <translation>Dieser Schritt braucht {target}; [hide] lässt das niemanden sehen.</translation>
    </message>
    <message>
        <source>Those that are drawn full train the network; the hollow ones only test it.</source>
        <translation>Mit den ausgefüllten wird das Netz trainiert; die hohlen testen es nur.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw each {count} more times and let it learn again.</source>
        <translation>Damit es Ihre Zeichnungen von {names} besser liest, zeichnen Sie jede noch {count}-mal und lassen Sie es erneut lernen.</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw it {count} more times and let it learn again.</source>
        <translation>Damit es Ihre Zeichnungen von {names} besser liest, zeichnen Sie noch {count} davon und lassen Sie es erneut lernen.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it beside the script of these settings, by *Show me the code*.</source>
        <translation>Um mit allen zu trainieren, setzen Sie anstelle von `None` die `.npz`-Datei mit dem Datensatz ein: nnfs_gui schreibt sie neben das Skript dieser Einstellungen, über *Code zeigen*.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.</source>
        <translation>Um mit allen zu trainieren, setzen Sie anstelle von `None` den Ordner ein, der die vier Dateien von MNIST oder ebenso benannte enthält, gepackt oder nicht: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` und `t10k-labels-idx1-ubyte`.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install nnfs-gui with Python's pip, and distributed beside it.</source>
        <translation>Um auf mehreren Rechnern zu trainieren, wird das Paket distributed von Dask gebraucht, das in diesem Programm nicht enthalten ist. Installieren Sie nnfs-gui mit Pythons pip, und distributed dazu.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed. Install it: {command}</source>
        <translation>Um auf mehreren Rechnern zu trainieren, wird das Paket distributed von Dask gebraucht. Installieren Sie es: {command}</translation>
    </message>
    <message>
        <source>Too few: chance alone reduces it. Too many: epochs of which nothing comes.</source>
        <translation>Zu wenige: Schon der Zufall verringert sie. Zu viele: Epochen, bei denen nichts herauskommt.</translation>
    </message>
    <message>
        <source>Too few: it may stop in a lull. Too many: it goes on although nothing comes of it.</source>
        <translation>Zu wenige: Es kann in einer Flaute enden. Zu viele: Es geht weiter, obwohl nichts mehr herauskommt.</translation>
    </message>
    <message>
        <source>Too few: the error could still fall. Too many: the network learns by heart.</source>
        <translation>Zu wenige: Der Fehler könnte noch sinken. Zu viele: Das Netz lernt auswendig.</translation>
    </message>
    <message>
        <source>Too high: it can no longer learn. Too low: it may learn by heart.
0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.</source>
        <translation>Zu hoch: Es kann nicht mehr lernen. Zu niedrig: Es lernt vielleicht auswendig.
0,0001 ist üblich; bei AdamW, wo es mit der Lernrate multipliziert wird, 0,01.</translation>
    </message>
    <message>
        <source>Too high: the error jumps about or explodes. Too low: it falls very slowly.</source>
        <translation>Zu hoch: Der Fehler springt oder explodiert. Zu niedrig: Er sinkt sehr langsam.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Verknüpfungen führen aufeinander</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>Too much: the run ends although it still learns. Nothing: chance keeps it going.</source>
        <translation>Zu viel: Der Lauf endet, obwohl er noch lernt. Nichts: Der Zufall hält ihn am Leben.</translation>
    </message>
    <message>
        <source>Train on the first so many images only.</source>
        <translation>Nur mit den ersten so vielen Bildern trainieren.</translation>
    </message>
    <message>
        <source>Train on the first so many points only.</source>
        <translation>Nur mit den ersten so vielen Punkten trainieren.</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>die Verbindung besteht nicht mehr</translation>
    </message>
    <message>
        <source>Trial {number:,} of this experiment has a run already, {name}.</source>
        <translation>Versuch {number:,} dieses Experiments hat schon einen Lauf: {name}.</translation>
    </message>
    <message>
        <source>Turn the images by at most so many degrees, either way.</source>
        <translation>Die Bilder um höchstens so viele Grad drehen, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Turned around the middle, to the right, or with a minus to the left.</source>
        <translation>Um die Mitte gedreht, nach rechts, mit Minus nach links.</translation>
    </message>
    <message>
        <source>Two steps have the key “{key}”.</source>
        <translation>Zwei Schritte haben den Schlüssel „{key}“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages none.</source>
        <translation>Validiert, zeigt und behält einen gleitenden Mittelwert der Gewichte, von dem bei jedem Schritt dieser Anteil bleibt; 0 mittelt nicht.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>Validierungspunkte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Gewichte und Biases</translation>
    </message>
    <message>
        <source>Went on after epoch {epoch}, up to epoch {last} ({time}).</source>
        <translation>Weiter nach Epoche {epoch}, bis Epoche {last} ({time}).</translation>
    </message>
    <message>
        <source>What I drew and taught</source>
        <translation>Was ich gezeichnet und beigebracht habe</translation>
    </message>
    <message>
        <source>What I learnt with nnfs_gui</source>
        <translation>Was ich mit nnfs_gui gelernt habe</translation>
    </message>
    <message>
        <source>What a setting may be is some values, or a range with from and to, got {value!r}.</source>
        <translation>Was eine Einstellung sein darf, sind einige Werte oder ein Bereich mit from und to; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>What an image is for stands in {column}: {counts}.</source>
        <translation>Wozu ein Bild dient, steht in {column}: {counts}.</translation>
    </message>
    <message>
        <source>What are these drawings of digits?</source>
        <translation>Was sind diese Zeichnungen von Ziffern?</translation>
    </message>
    <message>
        <source>What becomes of drawings without a label or without ink?</source>
        <translation>Was geschieht mit Zeichnungen ohne Label oder ohne Tinte?</translation>
    </message>
    <message>
        <source>What becomes of rows in which something is missing?</source>
        <translation>Was geschieht mit Zeilen, in denen etwas fehlt?</translation>
    </message>
    <message>
        <source>What came over the network cannot be read: {reason}.</source>
        <translation>Was über das Netzwerk kam, ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>What counts is not known of it: {figure}.</source>
        <translation>Was zählt, ist von ihm nicht bekannt: {figure}.</translation>
    </message>
    <message>
        <source>What counts is the first epoch after which the rules are kept.</source>
        <translation>Es zählt die erste Epoche, nach der die Regeln eingehalten sind.</translation>
    </message>
    <message>
        <source>What counts is the number of parameters, weights and biases together.</source>
        <translation>Es zählt die Anzahl der Parameter, Gewichte und Bias zusammen.</translation>
    </message>
    <message>
        <source>What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap with that of the first may be as good as it.</source>
        <translation>Es zählt die Validierungsgenauigkeit des Netzes, mit dem der Lauf endete. Läufe, deren Intervalle sich mit dem des ersten überschneiden, können ebenso gut sein.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the less, the better.</source>
        <translation>Es zählt {figure}: je weniger, desto besser.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the more, the better.</source>
        <translation>Es zählt {figure}: je mehr, desto besser.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: column {columns}.</source>
        <translation>Was weder Label noch Pixel ist, wurde ausgelassen: Spalte {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: the columns {columns}.</source>
        <translation>Was weder Label noch Pixel ist, wurde ausgelassen: die Spalten {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: {columns}.</source>
        <translation>Was weder Label noch Pixel ist, wurde ausgelassen: {columns}.</translation>
    </message>
    <message>
        <source>What it answers everywhere</source>
        <translation>Was es überall antwortet</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What it confuses</source>
        <translation>Was es verwechselt</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Worauf es schaut</translation>
    </message>
    <message>
        <source>What it misread</source>
        <translation>Was falsch gelesen wurde</translation>
    </message>
    <message>
        <source>What it took for what: a row for each true class, a column for each answer.</source>
        <translation>Was es wofür hielt: eine Zeile für jede wahre Klasse, eine Spalte für jede Antwort.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Worauf es ankam</translation>
    </message>
    <message>
        <source>What that costs was not measured, for the images to test it on were not at hand.</source>
        <translation>Was das kostet, wurde nicht gemessen, denn die Bilder zum Testen waren nicht zur Hand.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by where the error no longer falls.</source>
        <translation>Womit die Lernrate multipliziert wird, wo der Fehler nicht mehr sinkt.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each pixel is a weight, orange where ink excites the neuron, purple where it calms it.</source>
        <translation>Worauf die Neuronen der ersten Schicht hören ({shown:,} von {count:,}, die größten Gewichte zuerst): Jedes Pixel ist ein Gewicht, orange, wo Tinte das Neuron erregt, violett, wo sie es beruhigt.</translation>
    </message>
    <message>
        <source>What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange above 0, purple below.</source>
        <translation>Was die Neuronen der ersten Schicht an jedem Ort der Ebene sagen ({shown:,} von {count:,}): orange über 0, violett darunter.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Was beim Training klein werden soll.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun.</source>
        <translation>Was von Ihren Lektionen gemerkt war, ist nicht lesbar ({reason}). Es bleibt als {file} erhalten, und eine neue Liste beginnt.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} images were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Wofür {n:,} Bild gehalten wurde: Die einer Klasse stehen in ihrer Zeile.</numerusform>
            <numerusform>Wofür {n:,} Bilder gehalten wurden: Die einer Klasse stehen in ihrer Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} points were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Wofür {n:,} Punkt gehalten wurde: Die einer Klasse stehen in ihrer Zeile.</numerusform>
            <numerusform>Wofür {n:,} Punkte gehalten wurden: Die einer Klasse stehen in ihrer Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and `FOLDER = resource("mnist")`.</source>
        <translation>Wo nnfs_gui installiert ist, ist MNIST dabei: `from nnfs_gui.paths import resource` und `FOLDER = resource("mnist")`.</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run.</source>
        <translation>Wo die Zufallszahlen beginnen: Derselbe Seed ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Where the validation error rises while the training error falls, it learns by heart.</source>
        <translation>Wo der Validierungsfehler steigt, während der Trainingsfehler sinkt, lernt es auswendig.</translation>
    </message>
    <message>
        <source>Which array holds the labels?</source>
        <translation>Welches Array enthält die Labels?</translation>
    </message>
    <message>
        <source>Which column holds the labels?</source>
        <translation>Welche Spalte enthält die Labels?</translation>
    </message>
    <message>
        <source>Which figure of the validation images must get better for the run to go on.</source>
        <translation>Welche Zahl der Validierungsbilder besser werden muss, damit der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Which figure of the validation points must get better for the run to go on.</source>
        <translation>Welche Zahl der Validierungspunkte besser werden muss, damit der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>Was ist am besten?</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Welcher besser ist</translation>
    </message>
    <message>
        <source>Which of two reads better is said once both were tested on the data that are open.</source>
        <translation>Welcher von zweien besser liest, steht hier, sobald beide an den geöffneten Daten getestet wurden.</translation>
    </message>
    <message>
        <source>Which shade of the pictures is ink?</source>
        <translation>Welcher Ton der Bilder ist Tinte?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.
The training error is that of these labels; validation and test images keep their true ones.</source>
        <translation>Ist ein Fünftel falsch, sieht man, ob ein Netz die Regel oder jedes Bild auswendig lernt.
Der Trainingsfehler ist der dieser Labels; Validierungs- und Testbilder behalten ihre wahren.</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.
The training error is that of these labels; validation and test points keep their true ones.</source>
        <translation>Ist ein Fünftel falsch, sieht man, ob ein Netz die Regel oder jeden Punkt auswendig lernt.
Der Trainingsfehler ist der dieser Labels; Validierungs- und Testpunkte behalten ihre wahren.</translation>
    </message>
    <message>
        <source>With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last digits may differ.</source>
        <translation>Mit denselben Einstellungen und Daten gibt nnfs_gui dieselben Fehler aus. Rundungen summieren sich, sodass die letzten Stellen abweichen können.</translation>
    </message>
    <message>
        <source>Without drawings among the data it has no meaning.</source>
        <translation>Ohne Zeichnungen in den Daten hat es keine Bedeutung.</translation>
    </message>
    <message>
        <source>Without it the network gets used to the order.</source>
        <translation>Ohne das gewöhnt sich das Netz an die Reihenfolge.</translation>
    </message>
    <message>
        <source>Without it the run ends with its last epoch, which may have begun to learn by heart.</source>
        <translation>Ohne das endet der Lauf mit seiner letzten Epoche, die vielleicht schon auswendig lernt.</translation>
    </message>
    <message>
        <source>Write the digits with a pen that is thinner or thicker, by at most so many pixels a side.</source>
        <translation>Die Ziffern mit einem dünneren oder dickeren Stift schreiben, um höchstens so viele Pixel je Seite.</translation>
    </message>
    <message>
        <source>Written with a thicker pen, or with a minus a thinner one; so many pixels at each side.</source>
        <translation>Mit einem dickeren Stift geschrieben, mit Minus mit einem dünneren; so viele Pixel auf jeder Seite.</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Ihre eigene Zeichnung</translation>
    </message>
    <message>
        <source>[hide]</source>
        <translation>[hide]</translation>
    </message>
    <message>
        <source>[reading]: {name} = {value!r} is no way to read a data set; known are {known}.</source>
        <translation>[reading]: {name} = {value!r} ist keine Art, einen Datensatz zu lesen; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>[step.predict]</source>
        <translation>[step.predict]</translation>
    </message>
    <message>
        <source>[vary] {name}: a range has {known}, of which the first two are needed.</source>
        <translation>[vary] {name}: Ein Bereich hat {known}; die ersten beiden sind nötig.</translation>
    </message>
    <message>
        <source>[{table}]: there is no setting “{name}”; they are named as the options of train.</source>
        <translation>[{table}]: Es gibt keine Einstellung „{name}“; sie heißen wie die Optionen von train.</translation>
    </message>
    <message>
        <source>a backslash stands where none may</source>
        <translation>ein Backslash steht, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>a cell of it is too long</source>
        <translation>eine Zelle ist zu lang</translation>
    </message>
    <message>
        <source>a character stands where none may</source>
        <translation>ein Zeichen steht, wo keines stehen darf</translation>
    </message>
    <message>
        <source>a checkpoint holds what is no number</source>
        <translation>ein Checkpoint enthält etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a comma stands before an end</source>
        <translation>vor einem Ende steht ein Komma</translation>
    </message>
    <message>
        <source>a data set of their own</source>
        <translation>ein eigener Datensatz</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points.</source>
        <translation>eine Zeichnung hat höchstens {most:,} Punkte.</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <source>a line of it has {most:,} characters or more.</source>
        <translation>eine Zeile darin hat {most:,} oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>eine neuere Version des Programms hat es geschrieben</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a step's words</source>
        <translation>die Worte eines Schritts</translation>
    </message>
    <message>
        <source>a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}.</source>
        <translation>ein Strich sollte eine Liste von Punkten [x, y] sein, Zahlen von -{limit:,.0f} bis {limit:,.0f}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a tag ends that is not the open one</source>
        <translation>ein Tag endet, das nicht das offene ist</translation>
    </message>
    <message>
        <source>a tensor of its certainty should not be there</source>
        <translation>ein Tensor der Sicherheit sollte nicht da sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>ein Text endet nicht</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>added to the weight</source>
        <translation>zum Gewicht addiert</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>alle seine Zahlen</translation>
    </message>
    <message>
        <source>an array has the shape {shape}</source>
        <translation>ein Array hat die Form {shape}</translation>
    </message>
    <message>
        <source>an array holds values that are not numbers</source>
        <translation>ein Array enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>an array is of the unknown type {dtype}</source>
        <translation>ein Array ist vom unbekannten Typ {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} has {size:,} bytes</source>
        <translation>ein Array der Form {shape} hat {size:,} Byte</translation>
    </message>
    <message>
        <source>an attribute occurs twice</source>
        <translation>ein Attribut kommt zweimal vor</translation>
    </message>
    <message>
        <source>an entity is not defined</source>
        <translation>eine Entität ist nicht definiert</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>are sizes such as "128,64", or "none", got {value!r}</source>
        <translation>sind Größen wie "128,64" oder "none"; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>average the weights</source>
        <translation>Gewichte mitteln</translation>
    </message>
    <message>
        <source>balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>because of them, nothing of the file is read</source>
        <translation>ihretwegen wird nichts von der Datei gelesen</translation>
    </message>
    <message>
        <source>because of them, nothing of the table is read</source>
        <translation>ihretwegen wird nichts von der Tabelle gelesen</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>Biegung</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>besser um</translation>
    </message>
    <message>
        <source>change the images each time</source>
        <translation>Bilder jedes Mal verändern</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}</source>
        <translation>Spalte {number:,} von {count:,}</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}, “{name}”</source>
        <translation>Spalte {number:,} von {count:,}, „{name}“</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>in der Datenbank ist etwas zerstört</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>der Datenträger lässt sich nicht lesen oder beschreiben</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>gezeichnete Punkte</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>elastic bending</source>
        <translation>elastisches Verbiegen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>expected numbers</source>
        <translation>erwartet werden Zahlen</translation>
    </message>
    <message>
        <source>expected one class number or name for each image</source>
        <translation>erwartet wird für jedes Bild eine Nummer oder ein Name der Klasse</translation>
    </message>
    <message>
        <source>expected real numbers</source>
        <translation>erwartet werden reelle Zahlen</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>erwartet werden Texte</translation>
    </message>
    <message>
        <source>figure that early stopping watches</source>
        <translation>Zahl, die Early Stopping beobachtet</translation>
    </message>
    <message>
        <source>figures of its epoch {epoch:,} are missing, or cannot be right</source>
        <translation>Zahlen der Epoche {epoch:,} fehlen oder können nicht stimmen</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>es ist keine Datenbank</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>erste Gewichte</translation>
    </message>
    <message>
        <source>from {low:,} to {high:,}</source>
        <translation>von {low:,} bis {high:,}</translation>
    </message>
    <message>
        <source>gradient of the error</source>
        <translation>Gradient des Fehlers</translation>
    </message>
    <message>
        <source>greater than {low:,} and at most {high:,}</source>
        <translation>größer als {low:,} und höchstens {high:,}</translation>
    </message>
    <message>
        <source>greater than {low:,} and less than {high:,}</source>
        <translation>größer als {low:,} und kleiner als {high:,}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>versteckte Schichten</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>verdeckter Teil</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>wie falsch die Antwort ist</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>ink is dark, on light paper</source>
        <translation>Tinte ist dunkel, auf hellem Papier</translation>
    </message>
    <message>
        <source>ink is light, on dark paper</source>
        <translation>Tinte ist hell, auf dunklem Papier</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>Eingaberauschen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>is a number, or a bound such as "{example}", got {value!r}</source>
        <translation>ist eine Zahl oder eine Schranke wie "{example}"; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>is a share from 0 to 1, got {value!r}</source>
        <translation>ist ein Anteil von 0 bis 1; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>is a short text, got {value!r}</source>
        <translation>ist ein kurzer Text; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>is a whole number, got {value!r}</source>
        <translation>ist eine ganze Zahl; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>is one of {names}, got {value!r}{guess}</source>
        <translation>ist eines von {names}; angegeben ist {value!r}{guess}</translation>
    </message>
    <message>
        <source>it declares entities, which drawings do without.</source>
        <translation>es deklariert Entitäten, die Zeichnungen nicht brauchen.</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>geschehen ist</translation>
    </message>
    <message>
        <source>it has {done:,} epochs, but the figures of {count:,}</source>
        <translation>es hat {done:,} Epochen, aber Zahlen von {count:,}</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>es enthält eine Datei zweimal</translation>
    </message>
    <message>
        <source>it holds more than {megabytes:,} MB</source>
        <translation>es enthält mehr als {megabytes:,} MB</translation>
    </message>
    <message>
        <source>it holds more than {most:,} drawings, or {points:,} points; divide it into several files.</source>
        <translation>es enthält mehr als {most:,} Zeichnungen oder {points:,} Punkte; teilen Sie es in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>es enthält keine Zeichnungen</translation>
    </message>
    <message>
        <source>it holds no points ({reason})</source>
        <translation>es enthält keine Punkte ({reason})</translation>
    </message>
    <message>
        <source>it holds what does not stand in the library's tables</source>
        <translation>es enthält, was nicht in den Tabellen der Bibliothek steht</translation>
    </message>
    <message>
        <source>it holds what is no JSON ({reason})</source>
        <translation>es enthält, was kein JSON ist ({reason})</translation>
    </message>
    <message>
        <source>it holds {name}, which no bundle does</source>
        <translation>es enthält {name}, was in keinem Paket steht</translation>
    </message>
    <message>
        <source>it is a device; only plain files are read</source>
        <translation>es ist ein Gerät; nur einfache Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a pipe; only plain files are read</source>
        <translation>es ist eine Pipe; nur einfache Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is a socket; only plain files are read</source>
        <translation>es ist ein Socket; nur einfache Dateien werden gelesen</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut short, damaged, or something else</source>
        <translation>es ist abgeschnitten, beschädigt oder etwas anderes</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>die Datei ist mit einem Passwort verschlossen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no list of lessons</source>
        <translation>es ist keine Liste von Lektionen</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>es ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not a whole gzip file ({reason})</source>
        <translation>es ist keine vollständige gzip-Datei ({reason})</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>es ist nicht, was sein Name sagt</translation>
    </message>
    <message>
        <source>it is of a kind that is not read</source>
        <translation>diese Art wird nicht gelesen</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>die Art, wie sie gepackt ist, wird nicht gelesen</translation>
    </message>
    <message>
        <source>it lacks what each bundle has</source>
        <translation>ihm fehlt, was jedes Paket hat</translation>
    </message>
    <message>
        <source>it names {names} classes of {classes}</source>
        <translation>es nennt {names} Klassen von {classes}</translation>
    </message>
    <message>
        <source>it tells of {column}, which this program does not know; a newer version of the program may</source>
        <translation>es nennt {column}, was dieses Programm nicht kennt; eine neuere Version des Programms vielleicht</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes:,} MB</source>
        <translation>es ergibt entpackt mehr als {megabytes:,} MB</translation>
    </message>
    <message>
        <source>its certainty does not count the images of {classes} classes</source>
        <translation>die Sicherheit zählt nicht die Bilder von {classes} Klassen</translation>
    </message>
    <message>
        <source>its certainty's counts are no whole numbers from 0 to {most:,}</source>
        <translation>die Zählungen der Sicherheit sind keine ganzen Zahlen von 0 bis {most:,}</translation>
    </message>
    <message>
        <source>its certainty's {name} is no finite number</source>
        <translation>bei der Sicherheit ist {name} keine endliche Zahl</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its elements are nested too deeply.</source>
        <translation>die Elemente sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>its epoch {epoch:,} is missing</source>
        <translation>die Epoche {epoch:,} fehlt</translation>
    </message>
    <message>
        <source>its header describes no tensors</source>
        <translation>ihr Kopf beschreibt keine Tensoren</translation>
    </message>
    <message>
        <source>its manifest is none of a bundle</source>
        <translation>sein Verzeichnis ist nicht das eines Pakets</translation>
    </message>
    <message>
        <source>its manifest lists a file twice</source>
        <translation>sein Verzeichnis nennt eine Datei zweimal</translation>
    </message>
    <message>
        <source>its predictions are not as many as its test had images</source>
        <translation>es sind nicht so viele Vorhersagen, wie der Test Bilder hatte</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>seine Wurzel</translation>
    </message>
    <message>
        <source>its {field} is missing, or cannot be right</source>
        <translation>{field} fehlt oder kann nicht stimmen</translation>
    </message>
    <message>
        <source>its {field} is {value}</source>
        <translation>{field} ist {value}</translation>
    </message>
    <message>
        <source>its {name} are damaged: the numbers are not those that were written</source>
        <translation>{name}: beschädigt; die Zahlen sind nicht die, die geschrieben wurden</translation>
    </message>
    <message>
        <source>keep the best</source>
        <translation>Bestes behalten</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>largest gradient</source>
        <translation>größter Gradient</translation>
    </message>
    <message>
        <source>layer … adds up its inputs</source>
        <translation>Schicht … summiert ihre Eingaben</translation>
    </message>
    <message>
        <source>layer's size</source>
        <translation>Größe der Schicht</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learns fast, but a neuron that always gives 0 is lost</source>
        <translation>lernt schnell, aber ein Neuron, das immer 0 ergibt, ist verloren</translation>
    </message>
    <message>
        <source>least improvement</source>
        <translation>kleinste Verbesserung</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>weniger als {value}</translation>
    </message>
    <message>
        <source>like GELU, a little softer; also called swish</source>
        <translation>wie GELU, etwas weicher; heißt auch Swish</translation>
    </message>
    <message>
        <source>like ReLU with a smooth bend; usual in large language models</source>
        <translation>wie ReLU mit weichem Knick; üblich in großen Sprachmodellen</translation>
    </message>
    <message>
        <source>like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost</source>
        <translation>wie ReLU, aber unter 0 biegt sie sich weich gegen -1; selten geht ein Neuron verloren</translation>
    </message>
    <message>
        <source>like ReLU, with a slight slope below 0, so that no neuron is lost</source>
        <translation>wie ReLU, mit leichter Steigung unter 0, damit kein Neuron verloren geht</translation>
    </message>
    <message>
        <source>looking ahead (Nesterov)</source>
        <translation>vorausschauen (Nesterov)</translation>
    </message>
    <message>
        <source>mean of the gradients before</source>
        <translation>Mittel der Gradienten vorher</translation>
    </message>
    <message>
        <source>mean of the gradients now</source>
        <translation>Mittel der Gradienten jetzt</translation>
    </message>
    <message>
        <source>mean of the squares before</source>
        <translation>Mittel der Quadrate vorher</translation>
    </message>
    <message>
        <source>mean of the squares now</source>
        <translation>Mittel der Quadrate jetzt</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>momentum before</source>
        <translation>Momentum vorher</translation>
    </message>
    <message>
        <source>momentum now</source>
        <translation>Momentum jetzt</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>mehr als {value}</translation>
    </message>
    <message>
        <source>more to learn from, beside MNIST's images</source>
        <translation>mehr zum Lernen, neben den Bildern von MNIST</translation>
    </message>
    <message>
        <source>most minutes</source>
        <translation>Höchstdauer in Minuten</translation>
    </message>
    <message>
        <source>multiply rate by</source>
        <translation>Rate multiplizieren mit</translation>
    </message>
    <message>
        <source>must be true or false, got {value!r}</source>
        <translation>muss true oder false sein; angegeben ist {value!r}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>keine Datei kann so heißen</translation>
    </message>
    <message>
        <source>no function at all, to see what a network is without one</source>
        <translation>gar keine Funktion, um zu sehen, was ein Netz ohne sie ist</translation>
    </message>
    <message>
        <source>no, each is taken as a whole</source>
        <translation>nein, jedes wird als Ganzes genommen</translation>
    </message>
    <message>
        <source>no, they stand upright</source>
        <translation>nein, sie stehen aufrecht</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>Anzahl der Epochen</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>Anzahl der versteckten Schichten</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>Anzahl der Eingaben</translation>
    </message>
    <message>
        <source>number of outputs</source>
        <translation>Anzahl der Ausgaben</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>Anzahl der Läufe</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>Anzahl der Seeds</translation>
    </message>
    <message>
        <source>number of threads</source>
        <translation>Anzahl der Threads</translation>
    </message>
    <message>
        <source>number of times that an epoch shows each drawing</source>
        <translation>wie oft eine Epoche jede Zeichnung zeigt</translation>
    </message>
    <message>
        <source>number of training images</source>
        <translation>Anzahl der Trainingsbilder</translation>
    </message>
    <message>
        <source>number of training points</source>
        <translation>Anzahl der Trainingspunkte</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of at least {low:,} and less than {high:,}</source>
        <translation>von mindestens {low:,} und weniger als {high:,}</translation>
    </message>
    <message>
        <source>one of its tags is too long.</source>
        <translation>eines der Tags ist zu lang.</translation>
    </message>
    <message>
        <source>one value of it is longer than {megabytes} MB; expected a list of drawings.</source>
        <translation>ein Wert darin ist länger als {megabytes} MB; erwartet wird eine Liste von Zeichnungen.</translation>
    </message>
    <message>
        <source>only these drawings are left out</source>
        <translation>nur diese Zeichnungen werden ausgelassen</translation>
    </message>
    <message>
        <source>only these rows are left out</source>
        <translation>nur diese Zeilen werden ausgelassen</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>p &lt; {p}</source>
        <translation>p &lt; {p}</translation>
    </message>
    <message>
        <source>p = {p}</source>
        <translation>p = {p}</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>patience of the schedule</source>
        <translation>Geduld des Lernratenplans</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>points on a plane</source>
        <translation>Punkte auf einer Ebene</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>Verringerung</translation>
    </message>
    <message>
        <source>reduction of the halving</source>
        <translation>Verringerung beim Halbieren</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>share of wrong labels</source>
        <translation>Anteil falscher Labels</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>Scherung</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>Verschiebung nach unten</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>Verschiebung nach rechts</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>mischen</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>size of the hidden layers</source>
        <translation>Größe der versteckten Schichten</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>Schräge</translation>
    </message>
    <message>
        <source>smooth, from -1 to 1, and slow once it saturates</source>
        <translation>glatt, von -1 bis 1, und langsam, sobald sie sättigt</translation>
    </message>
    <message>
        <source>smooth, from 0 to 1, never steep, and slow once it saturates</source>
        <translation>glatt, von 0 bis 1, nie steil, und langsam, sobald sie sättigt</translation>
    </message>
    <message>
        <source>some one way and some the other, as the border of each picture shows</source>
        <translation>manche so, manche andersherum, wie der Rand jedes Bildes zeigt</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>stop after</source>
        <translation>beenden nach</translation>
    </message>
    <message>
        <source>stop at accuracy</source>
        <translation>beenden bei Genauigkeit</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>vorzeitig beenden nach</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>den Schritt tun</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>Zielgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)</source>
        <translation>Testgenauigkeit {share:.2f} % (95-%-Intervall: {low:.1f} bis {high:.1f} %)</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>the activation of layer …</source>
        <translation>Aktivierung der Schicht …</translation>
    </message>
    <message>
        <source>the activation of the hidden layers</source>
        <translation>die Aktivierung der versteckten Schichten</translation>
    </message>
    <message>
        <source>the answer below the pad</source>
        <translation>die Antwort unter dem Zeichenfeld</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <translation>das Array {name}</translation>
    </message>
    <message>
        <source>the bars below the pad</source>
        <translation>die Balken unter dem Zeichenfeld</translation>
    </message>
    <message>
        <source>the best validation accuracy of the run</source>
        <translation>die beste Validierungsgenauigkeit des Laufs</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>Schuld an den Ausgaben</translation>
    </message>
    <message>
        <source>the blame of layer …</source>
        <translation>Schuld der Schicht …</translation>
    </message>
    <message>
        <source>the button One epoch</source>
        <translation>der Knopf „Eine Epoche“</translation>
    </message>
    <message>
        <source>the button Pause</source>
        <translation>der Knopf „Pause“</translation>
    </message>
    <message>
        <source>the button Stop</source>
        <translation>der Knopf „Stopp“</translation>
    </message>
    <message>
        <source>the button Train</source>
        <translation>der Knopf „Trainieren“</translation>
    </message>
    <message>
        <source>the button for a random test digit</source>
        <translation>der Knopf für eine zufällige Testziffer</translation>
    </message>
    <message>
        <source>the button that clears the pad</source>
        <translation>der Knopf, der das Zeichenfeld leert</translation>
    </message>
    <message>
        <source>the button that finds a learning rate</source>
        <translation>der Knopf, der eine Lernrate findet</translation>
    </message>
    <message>
        <source>the code of the step</source>
        <translation>der Code des Schritts</translation>
    </message>
    <message>
        <source>the column of the labels</source>
        <translation>die Spalte der Labels</translation>
    </message>
    <message>
        <source>the comparison of the ticked runs</source>
        <translation>der Vergleich der angehakten Läufe</translation>
    </message>
    <message>
        <source>the curves of the accuracy</source>
        <translation>die Kurven der Genauigkeit</translation>
    </message>
    <message>
        <source>the curves of the error</source>
        <translation>die Kurven des Fehlers</translation>
    </message>
    <message>
        <source>the data set {name}</source>
        <translation>der Datensatz {name}</translation>
    </message>
    <message>
        <source>the description of its certainty cannot be read</source>
        <translation>die Beschreibung der Sicherheit ist nicht lesbar</translation>
    </message>
    <message>
        <source>the diagram of the network</source>
        <translation>das Diagramm des Netzes</translation>
    </message>
    <message>
        <source>the diagram of the step</source>
        <translation>das Diagramm des Schrittes</translation>
    </message>
    <message>
        <source>the epoch of the network that answers</source>
        <translation>die Epoche des antwortenden Netzes</translation>
    </message>
    <message>
        <source>the experiment {name}</source>
        <translation>das Experiment {name}</translation>
    </message>
    <message>
        <source>the figures under the curves</source>
        <translation>die Ergebnisse unter den Kurven</translation>
    </message>
    <message>
        <source>the formula of the step</source>
        <translation>die Formel des Schritts</translation>
    </message>
    <message>
        <source>the gradients of layer …</source>
        <translation>Gradienten der Schicht …</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>das Bild als Zahlen</translation>
    </message>
    <message>
        <source>the images that were mistaken</source>
        <translation>die falsch gelesenen Bilder</translation>
    </message>
    <message>
        <source>the kind of data</source>
        <translation>die Art der Daten</translation>
    </message>
    <message>
        <source>the label should be a digit from 0 to 9, got {label!r}.</source>
        <translation>das Label sollte eine Ziffer von 0 bis 9 sein; angegeben ist {label!r}.</translation>
    </message>
    <message>
        <source>the label should be a text of at most {most:,} characters or a number, got {found}.</source>
        <translation>das Label sollte ein Text von höchstens {most:,} Zeichen oder eine Zahl sein; angegeben ist {found}.</translation>
    </message>
    <message>
        <source>the label should be one of the classes {names}, got {label!r}.</source>
        <translation>das Label sollte eine der Klassen {names} sein; angegeben ist {label!r}.</translation>
    </message>
    <message>
        <source>the layer that is looked at</source>
        <translation>die betrachtete Schicht</translation>
    </message>
    <message>
        <source>the layers of the network</source>
        <translation>die Schichten des Netzes</translation>
    </message>
    <message>
        <source>the names of its classes are no texts</source>
        <translation>die Namen der Klassen sind keine Texte</translation>
    </message>
    <message>
        <source>the neuron that is looked at</source>
        <translation>das betrachtete Neuron</translation>
    </message>
    <message>
        <source>the number of epochs that the run has done</source>
        <translation>die Anzahl der Epochen, die der Lauf geschafft hat</translation>
    </message>
    <message>
        <source>the number of hidden layers</source>
        <translation>die Anzahl der versteckten Schichten</translation>
    </message>
    <message>
        <source>the number of hidden neurons</source>
        <translation>die Anzahl der versteckten Neuronen</translation>
    </message>
    <message>
        <source>the number of images that the run learns from</source>
        <translation>die Anzahl der Bilder, aus denen der Lauf lernt</translation>
    </message>
    <message>
        <source>the number of parameters</source>
        <translation>die Anzahl der Parameter</translation>
    </message>
    <message>
        <source>the number of runs that have ended</source>
        <translation>die Anzahl der beendeten Läufe</translation>
    </message>
    <message>
        <source>the number of seconds that the run took</source>
        <translation>die Anzahl der Sekunden, die der Lauf brauchte</translation>
    </message>
    <message>
        <source>the number of seeds</source>
        <translation>die Anzahl der Seeds</translation>
    </message>
    <message>
        <source>the number of strokes on the pad</source>
        <translation>die Anzahl der Striche auf dem Zeichenfeld</translation>
    </message>
    <message>
        <source>the number of the layer</source>
        <translation>die Nummer der Schicht</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>Schritt des Optimierers</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>das Zeichenfeld</translation>
    </message>
    <message>
        <source>the part with drawings</source>
        <translation>der Teil mit Zeichnungen</translation>
    </message>
    <message>
        <source>the part with the progress in lessons</source>
        <translation>der Teil mit dem Fortschritt in Lektionen</translation>
    </message>
    <message>
        <source>the pictures of the neurons' weights</source>
        <translation>die Bilder der Gewichte der Neuronen</translation>
    </message>
    <message>
        <source>the presets</source>
        <translation>die Voreinstellungen</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>der Beweis</translation>
    </message>
    <message>
        <source>the pull of the weight decay</source>
        <translation>der Zug des Weight Decay</translation>
    </message>
    <message>
        <source>the row of steps</source>
        <translation>die Reihe der Schritte</translation>
    </message>
    <message>
        <source>the row where you say what it was</source>
        <translation>die Zeile, in der Sie sagen, was es war</translation>
    </message>
    <message>
        <source>the run {name}</source>
        <translation>der Lauf {name}</translation>
    </message>
    <message>
        <source>the run's test accuracy</source>
        <translation>die Testgenauigkeit des Laufs</translation>
    </message>
    <message>
        <source>the run's training accuracy</source>
        <translation>die Trainingsgenauigkeit des Laufs</translation>
    </message>
    <message>
        <source>the run's training error</source>
        <translation>der Trainingsfehler des Laufs</translation>
    </message>
    <message>
        <source>the run's validation accuracy</source>
        <translation>die Validierungsgenauigkeit des Laufs</translation>
    </message>
    <message>
        <source>the run's validation error</source>
        <translation>der Validierungsfehler des Laufs</translation>
    </message>
    <message>
        <source>the same, corrected for its start at 0</source>
        <translation>dasselbe, um den Anfang bei 0 berichtigt</translation>
    </message>
    <message>
        <source>the score of the prediction</source>
        <translation>die Punktzahl der Vorhersage</translation>
    </message>
    <message>
        <source>the setting {name}</source>
        <translation>die Einstellung „{name}“</translation>
    </message>
    <message>
        <source>the settings that all have</source>
        <translation>die Einstellungen, die alle haben</translation>
    </message>
    <message>
        <source>the share of dead neurons</source>
        <translation>der Anteil toter Neuronen</translation>
    </message>
    <message>
        <source>the share of saturated activations</source>
        <translation>der Anteil gesättigter Aktivierungen</translation>
    </message>
    <message>
        <source>the share of the answer's bar</source>
        <translation>der Anteil im Balken der Antwort</translation>
    </message>
    <message>
        <source>the size of the hidden layers</source>
        <translation>die Größe der versteckten Schichten</translation>
    </message>
    <message>
        <source>the smallest change that turns the answer</source>
        <translation>die kleinste Änderung, die die Antwort kippt</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>the status line</source>
        <translation>die Statuszeile</translation>
    </message>
    <message>
        <source>the step of the gradient</source>
        <translation>der Schritt des Gradienten</translation>
    </message>
    <message>
        <source>the strip that names the network</source>
        <translation>die Leiste, die das Netz nennt</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>das System lehnt es ab</translation>
    </message>
    <message>
        <source>the table of mistakes</source>
        <translation>die Tabelle der Lesefehler</translation>
    </message>
    <message>
        <source>the table of robustness</source>
        <translation>die Tabelle der Robustheit</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>die Tabelle der Läufe</translation>
    </message>
    <message>
        <source>the table of the experiment</source>
        <translation>die Tabelle des Experiments</translation>
    </message>
    <message>
        <source>the tensor {name!r} is missing, or its numbers are not {dtype}</source>
        <translation>der Tensor {name!r} fehlt, oder seine Zahlen sind nicht {dtype}</translation>
    </message>
    <message>
        <source>the time machine</source>
        <translation>die Zeitmaschine</translation>
    </message>
    <message>
        <source>the view “{view}”</source>
        <translation>die Ansicht „{view}“</translation>
    </message>
    <message>
        <source>the words of a lesson</source>
        <translation>die Worte einer Lektion</translation>
    </message>
    <message>
        <source>the writer should be a name or a number, got {found}.</source>
        <translation>die Angabe writer sollte ein Name oder eine Zahl sein; angegeben ist {found}.</translation>
    </message>
    <message>
        <source>they lie on their side in the files and are set upright</source>
        <translation>sie liegen in den Dateien auf der Seite und werden aufgerichtet</translation>
    </message>
    <message>
        <source>they stand upright in the files</source>
        <translation>sie stehen in den Dateien aufrecht</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>Strichdicke</translation>
    </message>
    <message>
        <source>this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them with {command}.</source>
        <translation>das enthält Pixel, die aus JSON nicht gelesen werden, und keine Stiftstriche. Laden Sie sie in Python und speichern Sie sie mit {command}.</translation>
    </message>
    <message>
        <source>this is neither JSON, UNIPEN nor InkML, which hold pen strokes.</source>
        <translation>das ist weder JSON noch UNIPEN noch InkML, die Stiftstriche enthalten.</translation>
    </message>
    <message>
        <source>this is no drawing; expected its strokes, as in {example}.</source>
        <translation>das ist keine Zeichnung; erwartet werden ihre Striche, wie in {example}.</translation>
    </message>
    <message>
        <source>this is not whole JSON: {reason} in line {line:,}.</source>
        <translation>das ist kein vollständiges JSON: {reason} in Zeile {line:,}.</translation>
    </message>
    <message>
        <source>this is not whole XML: {reason}.</source>
        <translation>das ist kein vollständiges XML: {reason}.</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>to frame the pictures</source>
        <translation>die Bilder einzupassen</translation>
    </message>
    <message>
        <source>to learn drawings beside MNIST's images</source>
        <translation>Zeichnungen neben den Bildern von MNIST zu lernen</translation>
    </message>
    <message>
        <source>to leave out incomplete rows</source>
        <translation>unvollständige Zeilen auszulassen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>training images read right</source>
        <translation>richtig gelesene Trainingsbilder</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>validation accuracy {share:.2f} %</source>
        <translation>Validierungsgenauigkeit {share:.2f} %</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>validation images read right</source>
        <translation>richtig gelesene Validierungsbilder</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>views of a drawing</source>
        <translation>Ansichten einer Zeichnung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>Mittelung der Gewichte</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>what Health has found</source>
        <translation>was „Gesundheit“ gefunden hat</translation>
    </message>
    <message>
        <source>what is packed in it is damaged</source>
        <translation>der gepackte Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>what stands in it is not as it should be</source>
        <translation>was darin steht, ist nicht, wie es sein sollte</translation>
    </message>
    <message>
        <source>when stuck for</source>
        <translation>bei Stillstand von</translation>
    </message>
    <message>
        <source>whether the images lie on their side</source>
        <translation>ob die Bilder auf der Seite liegen</translation>
    </message>
    <message>
        <source>which shade is ink</source>
        <translation>welcher Ton Tinte ist</translation>
    </message>
    <message>
        <source>with the L1 penalty</source>
        <translation>mit L1-Strafe</translation>
    </message>
    <message>
        <source>with weight decay</source>
        <translation>mit Weight Decay</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>falsche Labels</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, set them upright</source>
        <translation>ja, sie aufrichten</translation>
    </message>
    <message>
        <source>yes, the ink of each is found, scaled and centred</source>
        <translation>ja, die Tinte jedes Bildes wird gefunden, skaliert und zentriert</translation>
    </message>
    <message>
        <source>{changes} and {more} more</source>
        <translation>{changes} und {more} weitere</translation>
    </message>
    <message>
        <source>{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.</source>
        <translation>{count:,} Experimente haben IDs, die mit {prefix!r} beginnen, oder diesen Namen. Geben Sie mehr von der ID an: {ids}.</translation>
    </message>
    <message>
        <source>{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.</source>
        <translation>{count:,} andere Bilder wurden ausgelassen, etwa {example}: Nichts sagt, was sie zeigen oder wozu sie dienen.</translation>
    </message>
    <message>
        <source>{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}.</source>
        <translation>{count:,} Läufe haben IDs, die mit {prefix!r} beginnen. Geben Sie mehr von der ID an: {ids}.</translation>
    </message>
    <message>
        <source>{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree, {p}. At least {fewest} are needed. {needed}</source>
        <translation>{count} Seeds sind zu wenige, um den Unterschied ({points} Prozentpunkte) von Glück zu trennen: {agreeing} davon stimmen überein, {p}. Mindestens {fewest} werden gebraucht. {needed}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them.</source>
        <translation>{file} ist nicht in UTF-8; die Buchstaben wurden als Windows-1252 gelesen, wie Excel sie in Westeuropa schreibt.</translation>
    </message>
    <message>
        <source>{file} was read; {other}, which could be meant too, was left out.</source>
        <translation>{file} wurde gelesen; {other} könnte auch gemeint sein und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used, because it cannot be read: {reason}</source>
        <translation>{file}, das daneben liegt, wird nicht benutzt, weil es nicht lesbar ist: {reason}</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used: it has no labels.</source>
        <translation>{file}, das daneben liegt, wird nicht benutzt: Es hat keine Labels.</translation>
    </message>
    <message>
        <source>{first} is better than {second}. {luck}</source>
        <translation>{first} ist besser als {second}. {luck}</translation>
    </message>
    <message>
        <source>{first} or {second}? {luck}</source>
        <translation>{first} oder {second}? {luck}</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.</source>
        <translation>{folder} hat keine Datei {name} oder {name}.gz. Wählen Sie einen Ordner mit allen vier IDX-Dateien.</translation>
    </message>
    <message>
        <source>{folder} has pictures of {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{folder} hat Bilder von {classes:,} Klassen; höchstens {most} lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} files and folders.</source>
        <translation>{folder} enthält mehr als {most:,} Dateien und Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} enthält mehr als {most:,} Bilder.</translation>
    </message>
    <message>
        <source>{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv files, nor a folder of pictures (PNG, JPEG and the like) for each class.</source>
        <translation>{folder} enthält keinen Datensatz: weder IDX-Dateien wie train-images-idx3-ubyte noch .npz-, .npy- oder .csv-Dateien noch einen Ordner mit Bildern (PNG, JPEG und Ähnliches) für jede Klasse.</translation>
    </message>
    <message>
        <source>{folder} holds pictures of more than {most:,} pixels in all.</source>
        <translation>{folder} enthält Bilder mit insgesamt mehr als {most:,} Pixeln.</translation>
    </message>
    <message>
        <source>{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG.</source>
        <translation>{folder} enthält Bilder, aber in nicht lesbaren Formaten, etwa {example}. Exportieren Sie sie als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open a file of one of them.</source>
        <translation>{folder} enthält mehrere Datensätze: {names}. Öffnen Sie eine Datei von einem davon.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open the folder of one of them.</source>
        <translation>{folder} enthält mehrere Datensätze: {names}. Öffnen Sie den Ordner von einem davon.</translation>
    </message>
    <message>
        <source>{folder} holds several tables: {names}. Choose one of these files.</source>
        <translation>{folder} enthält mehrere Tabellen: {names}. Wählen Sie eine dieser Dateien.</translation>
    </message>
    <message>
        <source>{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the labels into the table of the images, as a first column that is called label.</source>
        <translation>{folder} enthält Tabellen, etwa {example}, aber keine mit Labels und Pixeln der Bilder zugleich. Schreiben Sie die Labels in die Tabelle der Bilder, als erste Spalte mit dem Namen label.</translation>
    </message>
    <message>
        <source>{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside them, with a column for the file and one for the label.</source>
        <translation>{folder} enthält {count:,} Bilder, aber nichts sagt, was sie zeigen. Legen Sie die jeder Klasse in einen eigenen Ordner, lassen Sie ihre Namen mit der Klasse beginnen, wie bei 7_12.png, oder legen Sie eine Tabelle labels.csv daneben, mit einer Spalte für die Datei und einer für das Label.</translation>
    </message>
    <message>
        <source>{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for 28 x 28.</source>
        <translation>{has}; erwartet werden ein Label und die Pixel eines quadratischen Bildes von höchstens {side} x {side}, etwa 785 Spalten für 28 x 28.</translation>
    </message>
    <message>
        <source>{images} was taken for the test images, and {labels} for their labels.</source>
        <translation>{images} wurde als die Testbilder verstanden und {labels} als ihre Labels.</translation>
    </message>
    <message>
        <source>{images} was taken for the training images, and {labels} for their labels.</source>
        <translation>{images} wurde als die Trainingsbilder verstanden und {labels} als ihre Labels.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} drawings without a label or without ink were left out: {numbers}.</source>
        <translation>
            <numerusform>{n:,} Zeichnung ohne Label oder ohne Tinte wurde ausgelassen: {numbers}.</numerusform>
            <numerusform>{n:,} Zeichnungen ohne Label oder ohne Tinte wurden ausgelassen: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures have several pages or moments; only the first was read: {names}.</source>
        <translation>
            <numerusform>{n:,} Bild hat mehrere Seiten oder Einzelbilder; gelesen wurde nur, was zuerst kommt: {names}.</numerusform>
            <numerusform>{n:,} Bilder haben mehrere Seiten oder Einzelbilder; gelesen wurde nur, was zuerst kommt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures in which no ink was found were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} Bild ohne erkennbare Tinte wurde ausgelassen: {names}.</numerusform>
            <numerusform>{n:,} Bilder ohne erkennbare Tinte wurden ausgelassen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures that cannot be read were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} nicht lesbares Bild wurde ausgelassen: {names}.</numerusform>
            <numerusform>{n:,} nicht lesbare Bilder wurden ausgelassen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows of {file} in which something is missing were left out: {rows}.</source>
        <translation>
            <numerusform>{n:,} Zeile von {file}, in der etwas fehlt, wurde ausgelassen: {rows}.</numerusform>
            <numerusform>{n:,} Zeilen von {file}, in denen etwas fehlt, wurden ausgelassen: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} and {other}: the difference in test accuracy may be chance ({p}).</source>
        <translation>{name} und {other}: Der Unterschied der Testgenauigkeit kann Zufall sein ({p}).</translation>
    </message>
    <message>
        <source>{name} ended before its first epoch did, so it has no network.</source>
        <translation>{name} endete vor der ersten vollen Epoche und hat daher kein Netz.</translation>
    </message>
    <message>
        <source>{name} forked here, after epoch {epoch:,}.</source>
        <translation>{name} zweigte hier ab, nach Epoche {epoch:,}.</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes:,} MB</source>
        <translation>{name} hat mehr als {megabytes:,} MB</translation>
    </message>
    <message>
        <source>{name} has no best epoch in the library.</source>
        <translation>{name} hat in der Bibliothek keine beste Epoche.</translation>
    </message>
    <message>
        <source>{name} has no labels, and was left out.</source>
        <translation>{name} hat keine Labels und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} has no last epoch in the library.</source>
        <translation>{name} hat in der Bibliothek keine letzte Epoche.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over each of the other {count} may be luck.</source>
        <translation>{name} hat den besten Mittelwert über seine Seeds; sein Vorsprung vor jedem der anderen {count} kann Glück sein.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck.</source>
        <translation>{name} hat den besten Mittelwert über seine Seeds; sein Vorsprung vor {better} der anderen {count} ist mehr als Glück.</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} ist verschlüsselt</translation>
    </message>
    <message>
        <source>{name} is missing in it, or in its manifest</source>
        <translation>{name} fehlt darin oder in seinem Verzeichnis</translation>
    </message>
    <message>
        <source>{name} is no kind of points; expected {prefix} and one of {kinds}.</source>
        <translation>{name} ist keine Art von Punkten; erwartet wird {prefix} und eines von {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not the data set that the experiment began with.</source>
        <translation>{name} ist nicht der Datensatz, mit dem das Experiment begann.</translation>
    </message>
    <message>
        <source>{name} is packed, which nothing in a bundle is</source>
        <translation>{name} ist komprimiert; in einem Paket ist nichts komprimiert</translation>
    </message>
    <message>
        <source>{name} is part of the experiment {experiment}, and stays as it is there.</source>
        <translation>{name} ist Teil des Experiments {experiment} und bleibt dort, wie es ist.</translation>
    </message>
    <message>
        <source>{name} lies over another file</source>
        <translation>{name} liegt über einer anderen Datei</translation>
    </message>
    <message>
        <source>{name} of points should be from {least} to {most}, got {given}.</source>
        <translation>{name} bei Punkten sollte von {least} bis {most} sein; angegeben ist {given}.</translation>
    </message>
    <message>
        <source>{name} reads more of the test data than {other}, by more than chance ({p}).</source>
        <translation>{name} liest mehr von den Testdaten richtig als {other}, und zwar mehr als durch Zufall ({p}).</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over each of the other {count} may be chance.</source>
        <translation>{name} liest am meisten von den Testdaten richtig; sein Vorsprung vor jedem der anderen {count} kann Zufall sein.</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.</source>
        <translation>{name} liest am meisten von den Testdaten richtig; sein Vorsprung vor {better} der anderen {count} ist mehr als Zufall.</translation>
    </message>
    <message>
        <source>{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}.</source>
        <translation>{name} wurde anderswo trainiert und hat jetzt {epochs:,} Epochen, nicht {epochs_done:,}.</translation>
    </message>
    <message>
        <source>{name}, again</source>
        <translation>{name}, noch einmal</translation>
    </message>
    <message>
        <source>{name}, which learnt from {dataset}</source>
        <translation>{name}, gelernt aus {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} seeds</source>
        <translation>
            <numerusform>{name}, {n} Seed</numerusform>
            <numerusform>{name}, {n} Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.</source>
        <translation>{name}: {first} in Epoche {begin:,}, {last} in Epoche {end:,}.</translation>
    </message>
    <message>
        <source>{name}: {incident}</source>
        <translation>{name}: {incident}</translation>
    </message>
    <message>
        <source>{network} Of a data set, save the arrays with {command}.</source>
        <translation>{network} Speichern Sie von einem Datensatz die Arrays mit {command}.</translation>
    </message>
    <message>
        <source>{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}</source>
        <translation>{network}, {parameters:,} Parameter, Epochen: {epochs:,}, gelernt aus {dataset}</translation>
    </message>
    <message>
        <source>{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.</source>
        <translation>{option} sagt bei Punkten nichts; erwartet wird etwa noise=0.1, classes=3, points=400, seed=1.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written.</source>
        <translation>{path} kann hier gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written: no runs and drawings are kept.</source>
        <translation>{path} kann hier gelesen, aber nicht geschrieben werden: Läufe und Zeichnungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>{path} cannot be divided into cells: {reason}.</source>
        <translation>{path} lässt sich nicht in Zellen teilen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation>{path} lässt sich hier nicht öffnen oder schreiben.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written: {reason}.</source>
        <translation>{path} lässt sich nicht öffnen oder schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).</source>
        <translation>{path} lässt sich nicht öffnen: Es ist kein Netz (.safetensors, .npz), kein Datensatz (ein Ordner, .npz-, .csv-, .tsv- oder IDX-Dateien), kein Bild, keine Zeichnungen (JSON oder UNIPEN) und kein Paket mit Läufen (.nnfs).</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full.</source>
        <translation>{path} konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it. Save to another disk.</source>
        <translation>{path} enthält nicht, was dorthin geschrieben wurde. Speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{path} does not say in which order its layers stand, and several fit: {layers}.</source>
        <translation>{path} sagt nicht, in welcher Reihenfolge die Schichten stehen, und mehrere passen: {layers}.</translation>
    </message>
    <message>
        <source>{path} does not say what its drawings are. Add a label to each, such as {example}.</source>
        <translation>{path} sagt nicht, was die Zeichnungen sind. Geben Sie jeder ein Label, etwa {example}.</translation>
    </message>
    <message>
        <source>{path} does not say which of its {count:,} columns holds the labels; choose one of them.</source>
        <translation>{path} sagt nicht, welche der {count:,} Spalten die Labels enthält; wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>{path} exists, where the data set is to be written that the script reads.</source>
        <translation>{path} gibt es schon; dorthin soll der Datensatz geschrieben werden, den das Skript liest.</translation>
    </message>
    <message>
        <source>{path} has 1 column</source>
        <translation>{path} hat 1 Spalte</translation>
    </message>
    <message>
        <source>{path} has a description of {found:,} bytes; that of a model has at most {most:,}.</source>
        <translation>{path} hat eine Beschreibung von {found:,} Byte; die eines Modells hat höchstens {most:,}.</translation>
    </message>
    <message>
        <source>{path} has a layer of an unknown kind.</source>
        <translation>{path} hat eine Schicht unbekannter Art.</translation>
    </message>
    <message>
        <source>{path} has attributes, but no line @data near its begin.</source>
        <translation>{path} hat Attribute, aber nahe am Anfang keine Zeile @data.</translation>
    </message>
    <message>
        <source>{path} has format {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} hat das Format {version}; dieses Programm liest bis {newest}. Installieren Sie eine neuere Version davon.</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} rows, which are the most that are read.</source>
        <translation>{path} hat mehr als {most:,} Zeilen; mehr werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} has no array of labels called {wanted}. It has: {names}.</source>
        <translation>{path} hat kein Array von Labels namens {wanted}. Es hat: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} hat kein Array x_train; es sollte x_train, y_train, x_test und y_test enthalten. Es hat: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} hat kein Array {necessary}; es sollte x_train, y_train, x_test und y_test enthalten. Es hat: {names}.</translation>
    </message>
    <message>
        <source>{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}.</source>
        <translation>{path} hat keine Spalte {chosen!r}; geben Sie einen Namen aus dem Kopf an oder eine Zahl von 1 bis {count:,}.</translation>
    </message>
    <message>
        <source>{path} has no labels: none of its {count:,} columns looks like them.</source>
        <translation>{path} hat keine Labels: Keine der {count:,} Spalten sieht danach aus.</translation>
    </message>
    <message>
        <source>{path} has several pages or moments; only the first is read.</source>
        <translation>{path} hat mehrere Seiten oder Einzelbilder; gelesen wird nur, was zuerst kommt.</translation>
    </message>
    <message>
        <source>{path} has too many pixels for the picture of a digit.</source>
        <translation>{path} hat zu viele Pixel für das Bild einer Ziffer.</translation>
    </message>
    <message>
        <source>{path} has version {version}, which there never was, and was left as it is.</source>
        <translation>{path} hat die Version {version}, die es nie gab, und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} hat die Version {version}; dieses Programm liest bis {newest}. Installieren Sie eine neuere Version davon.</translation>
    </message>
    <message>
        <source>{path} has {found:,} MB; a bundle has at most {most:,}.</source>
        <translation>{path} hat {found:,} MB; ein Paket hat höchstens {most:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has {n:,} columns</source>
        <translation>
            <numerusform>{path} hat {n:,} Spalte</numerusform>
            <numerusform>{path} hat {n:,} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds linear layers that do not follow one another: {layers}.</source>
        <translation>{path} enthält lineare Schichten, die nicht aufeinander folgen: {layers}.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} arrays.</source>
        <translation>{path} enthält mehr als {most:,} Arrays.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no bundle does.</source>
        <translation>{path} enthält mehr als {most:,} Dateien; so viele hat kein Paket.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no model does.</source>
        <translation>{path} enthält mehr als {most:,} Dateien; so viele hat kein Modell.</translation>
    </message>
    <message>
        <source>{path} holds no arrays; expected x_train, y_train, x_test and y_test.</source>
        <translation>{path} enthält keine Arrays; erwartet werden x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>{path} holds no drawings that say what they are, such as {example}.</source>
        <translation>{path} enthält keine Zeichnungen, die sagen, was sie sind, wie {example}.</translation>
    </message>
    <message>
        <source>{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as .safetensors: that can be opened.</source>
        <translation>{path} enthält kein Netz, das dieses Programm exportiert hat. Speichern Sie von einem PyTorch-Netz das state_dict als .safetensors: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} holds values that are no shades of grey.</source>
        <translation>{path} enthält Werte, die keine Grautöne sind.</translation>
    </message>
    <message>
        <source>{path} holds {count:,} linear layers; expected 1 to {most}.</source>
        <translation>{path} enthält {count:,} lineare Schichten; erwartet werden 1 bis {most}.</translation>
    </message>
    <message>
        <source>{path} holds {found} numbers; expected float16, float32 or float64, and one kind.</source>
        <translation>{path} enthält Zahlen vom Typ {found}; erwartet wird float16, float32 oder float64, und nur eines davon.</translation>
    </message>
    <message>
        <source>{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear layers in a row are opened.</source>
        <translation>{path} enthält {name} der Form {shape}, was kein Teil einer linearen Schicht ist. Nur Netze aus linearen Schichten hintereinander werden geöffnet.</translation>
    </message>
    <message>
        <source>{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let the phone take JPEGs (iPhone: Settings &gt; Camera &gt; Formats &gt; Most Compatible).</source>
        <translation>{path} ist ein HEIC-Bild, das nicht gelesen wird: Exportieren Sie es als JPEG aus dem Programm, das Ihre Fotos zeigt, oder lassen Sie das Telefon JPEGs aufnehmen (iPhone: Einstellungen &gt; Kamera &gt; Formate &gt; Maximale Kompatibilität).</translation>
    </message>
    <message>
        <source>{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the program.</source>
        <translation>{path} ist ein Paket der Version {version}, und dieses Programm liest bis {newest}. Öffnen Sie es mit einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened.</source>
        <translation>{path} ist ein Dokument, das nicht gelesen wird. Exportieren Sie die Seite als PNG oder fotografieren Sie sie: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened.</source>
        <translation>{path} ist eine Zeichnung in SVG, die nicht gelesen wird. Exportieren Sie sie als PNG: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.</source>
        <translation>{path} ist eine Datei von Keras oder HDF5, die nicht gelesen wird. Speichern Sie von einem Netz den transponierten Kernel und den Bias jeder Schicht als 0.weight, 0.bias, 1.weight und so weiter mit safetensors.numpy.save_file: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself</source>
        <translation>{path} ist ein Link, der auf sich selbst führt</translation>
    </message>
    <message>
        <source>{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made from; of a network of PyTorch, save the state_dict as such a file.</source>
        <translation>{path} ist ein Netz in ONNX, das hier geschrieben, aber nicht gelesen wird. Öffnen Sie die .safetensors-Datei, aus der es entstand; speichern Sie von einem PyTorch-Netz das state_dict als solche Datei.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened.</source>
        <translation>{path} ist eine Arbeitsmappe, die nicht gelesen wird. Speichern Sie ihr Blatt als CSV in UTF-8: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you sign in. Fetch the file again with a browser.</source>
        <translation>{path} ist eine Webseite, was auch immer der Name sagt: Ein Server schickte sie anstelle der Datei, vielleicht damit Sie sich anmelden. Laden Sie die Datei noch einmal mit einem Browser herunter.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.</source>
        <translation>{path} ist ein AVIF-Bild, das auf diesem Rechner nicht gelesen wird: Speichern Sie es in dem Programm, das es anzeigt, als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>{path} is an archive. Unpack it, and open what it was unpacked to.</source>
        <translation>{path} ist ein Archiv. Entpacken Sie es und öffnen Sie, was dabei entsteht.</translation>
    </message>
    <message>
        <source>{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}.</source>
        <translation>{path} ist abgeschnitten: Nach dem IDX-Kopf sollten es {expected_size} Byte sein, gefunden wurden {found}.</translation>
    </message>
    <message>
        <source>{path} is damaged. The next training sets it aside under another name and begins a new one.</source>
        <translation>{path} ist beschädigt. Das nächste Training legt es unter einem anderen Namen beiseite und beginnt ein neues.</translation>
    </message>
    <message>
        <source>{path} is damaged: a layer's size is no whole number from 1 to {most:,}.</source>
        <translation>{path} ist beschädigt: Die Größe einer Schicht ist keine ganze Zahl von 1 bis {most:,}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes no network of 1 to {most} layers.</source>
        <translation>{path} ist beschädigt: Es beschreibt kein Netz mit 1 bis {most} Schichten.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes {total:,} weights, more than such a file can hold.</source>
        <translation>{path} ist beschädigt: Es beschreibt {total:,} Gewichte, mehr als eine solche Datei enthalten kann.</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks what a library has.</source>
        <translation>{path} ist beschädigt: Es fehlt, was eine Bibliothek hat.</translation>
    </message>
    <message>
        <source>{path} is damaged: it names {names} classes of {classes}.</source>
        <translation>{path} ist beschädigt: Es nennt {names} Klassen von {classes}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksums are not those of its tensors.</source>
        <translation>{path} ist beschädigt: Die Prüfsummen passen nicht zu den Tensoren.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description cannot be read.</source>
        <translation>{path} ist beschädigt: Die Beschreibung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description has no format version.</source>
        <translation>{path} ist beschädigt: Die Beschreibung hat keine Formatversion.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description is not the one that was written.</source>
        <translation>{path} ist beschädigt: Die Beschreibung ist nicht die, die geschrieben wurde.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description of the training cannot be read.</source>
        <translation>{path} ist beschädigt: Die Beschreibung des Trainings ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} is damaged: its images have another size than its inputs.</source>
        <translation>{path} ist beschädigt: Die Bilder haben eine andere Größe als die Eingaben.</translation>
    </message>
    <message>
        <source>{path} is damaged: its settings describe another network than its layers.</source>
        <translation>{path} ist beschädigt: Die Einstellungen beschreiben ein anderes Netz als die Schichten.</translation>
    </message>
    <message>
        <source>{path} is damaged: the bias of {name} has no weights of its size.</source>
        <translation>{path} ist beschädigt: Zum Bias von {name} gibt es keine Gewichte dieser Größe.</translation>
    </message>
    <message>
        <source>{path} is damaged: the names of its classes cannot be read.</source>
        <translation>{path} ist beschädigt: Die Namen der Klassen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>{path} is damaged: the numbers of {name} are not those that were written.</source>
        <translation>{path} ist beschädigt: Die Zahlen von {name} sind nicht die, die geschrieben wurden.</translation>
    </message>
    <message>
        <source>{path} is damaged: the tensor {unexpected!r} is missing or should not be there.</source>
        <translation>{path} ist beschädigt: Der Tensor {unexpected!r} fehlt oder sollte nicht da sein.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} has shape {shape}, expected {expected}.</source>
        <translation>{path} ist beschädigt: {name} hat die Form {shape}, erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} holds values that are not numbers.</source>
        <translation>{path} ist beschädigt: {name} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <translation>{path} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {what} is not what was written. Fetch the file again.</source>
        <translation>{path} ist beschädigt: {what} ist nicht, was geschrieben wurde. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program.</source>
        <translation>{path} wird von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, too large for a model of this program.</source>
        <translation>{path} ist größer als {megabytes} MB, zu groß für ein Modell dieses Programms.</translation>
    </message>
    <message>
        <source>{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).</source>
        <translation>{path} ist kein lesbarer Datensatz: Der Name sollte auf .npz, .npy, .csv, .tsv oder .arff enden, bei einer IDX-Datei wie train-images-idx3-ubyte lauten, oder die Datei sollte Stiftstriche mit Labels enthalten (JSON, UNIPEN, InkML).</translation>
    </message>
    <message>
        <source>{path} is no library of this program and was left as it is. Give another file.</source>
        <translation>{path} ist keine Bibliothek dieses Programms und blieb, wie es ist. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} ist keine Datei</translation>
    </message>
    <message>
        <source>{path} is not a file. Give a file for the library.</source>
        <translation>{path} ist keine Datei. Geben Sie eine Datei für die Bibliothek an.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder that holds {file} and its three companions.</source>
        <translation>{path} ist kein Ordner. Wählen Sie einen Ordner, der {file} und die drei zugehörigen Dateien enthält.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>{path} is not a text in UTF-8.</source>
        <translation>{path} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a text. Save it as CSV in UTF-8.</source>
        <translation>{path} ist kein Text. Speichern Sie es als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a whole .npz file: {reason}.</source>
        <translation>{path} ist keine vollständige .npz-Datei: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole bundle: {reason}.</source>
        <translation>{path} ist kein ganzes Paket: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole safetensors file: {reason}.</source>
        <translation>{path} ist keine vollständige safetensors-Datei: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} ist keine IDX-Datei mit Bildern: Sie beginnt mit {found}, erwartet wird die magische Zahl {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} ist keine IDX-Datei mit Labels: Sie beginnt mit {found}, erwartet wird die magische Zahl {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file whose name says what it holds, as that of {file} does.</source>
        <translation>{path} ist keine IDX-Datei, deren Name sagt, was sie enthält, wie der von {file}.</translation>
    </message>
    <message>
        <source>{path} is not of a kind for which one can choose {choice}.</source>
        <translation>{path} ist von einer Art, bei der sich dies nicht wählen lässt: {choice}.</translation>
    </message>
    <message>
        <source>{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the page of its repository.</source>
        <translation>{path} ist nicht die Datei selbst, sondern ein Zeiger von Git LFS auf sie. Holen Sie die Datei mit git lfs pull oder von der Seite ihres Repositorys.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a folder or a file with a data set.</source>
        <translation>{path} ist nicht da. Wählen Sie einen Ordner oder eine Datei mit einem Datensatz.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} ist von einer Art, die nicht gelesen wird. Laden Sie es in Python und speichern Sie die Arrays mit np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out.</source>
        <translation>{path} ist auf eine Art gepackt, die hier nicht gelesen wird. Entpacken Sie es (gzip wird gelesen) und öffnen Sie, was dabei entsteht.</translation>
    </message>
    <message>
        <source>{path} is the library that it would be merged into.</source>
        <translation>{path} ist die Bibliothek, in die es übernommen würde.</translation>
    </message>
    <message>
        <source>{path} is too long for a list of names.</source>
        <translation>{path} ist zu lang für eine Liste von Namen.</translation>
    </message>
    <message>
        <source>{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with sklearn.datasets.load_svmlight_file, and save the arrays with {command}.</source>
        <translation>{path} ist dünn besetzt geschrieben, wie LIBSVM es tut; nur ganze Zeilen werden gelesen. Laden Sie es in Python mit sklearn.datasets.load_svmlight_file und speichern Sie die Arrays mit {command}.</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} kann Python-Objekte enthalten, die Code ausführen könnten und nicht gelesen werden. Laden Sie es in Python und speichern Sie die Arrays mit np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the state_dict with safetensors.torch.save_file: that can be opened.</source>
        <translation>{path} kann Python-Objekte enthalten, die Code ausführen könnten und nicht gelesen werden. Speichern Sie von einem PyTorch-Netz das state_dict mit safetensors.torch.save_file: Das lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{path} reads images of {images}, but {dataset} has images of {found}.</source>
        <translation>{path} liest Bilder von {images}, aber {dataset} hat Bilder von {found}.</translation>
    </message>
    <message>
        <source>{path} reads {images}, but {dataset} has {found}.</source>
        <translation>{path} liest {images}, aber {dataset} hat {found}.</translation>
    </message>
    <message>
        <source>{path} should end in .py: the data set is written beside it as .npz.</source>
        <translation>{path} sollte auf .py enden: Der Datensatz wird als .npz daneben geschrieben.</translation>
    </message>
    <message>
        <source>{path} should end in {endings}: that says what is written.</source>
        <translation>{path} sollte auf {endings} enden: Das sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>{path} should hold a label and a letter's code in each line.</source>
        <translation>{path} sollte in jeder Zeile ein Label und den Code eines Buchstabens enthalten.</translation>
    </message>
    <message>
        <source>{path} was damaged. It is kept as {aside}, and a new library was begun.</source>
        <translation>{path} war beschädigt. Es bleibt als {aside} erhalten, und eine neue Bibliothek wurde begonnen.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while this run was trained, so the run is not kept in it.</source>
        <translation>{path} wurde während des Trainings dieses Laufs verschoben oder gelöscht; der Lauf wird dort nicht behalten.</translation>
    </message>
    <message>
        <source>{path} was not written: the network has weights that are too large for float32.</source>
        <translation>{path} wurde nicht geschrieben: Das Netz hat Gewichte, die für float32 zu groß sind.</translation>
    </message>
    <message>
        <source>{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs.</source>
        <translation>{path} wäre größer, als ein Paket sein darf, {most:,} MB. Lassen Sie die Filme oder einige Läufe weg.</translation>
    </message>
    <message>
        <source>{path}, drawing {number}: {problem}</source>
        <translation>{path}, Zeichnung {number}: {problem}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}</source>
        <translation>{path}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>{path}, row {number}</source>
        <translation>{path}, Zeile {number}</translation>
    </message>
    <message>
        <source>{path}: these drawings have no label, or no ink: {numbers}.</source>
        <translation>{path}: Diese Zeichnungen haben kein Label oder keine Tinte: {numbers}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{pixels:,} pixels</source>
        <translation>{pixels:,} Pixel</translation>
    </message>
    <message numerus="yes">
        <source>{p} after Holm's correction for {n:,} comparisons</source>
        <translation>
            <numerusform>{p} nach Holm-Korrektur für {n:,} Vergleich</numerusform>
            <numerusform>{p} nach Holm-Korrektur für {n:,} Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} This training is kept as a new run.</source>
        <translation>{reason} Dieses Training wird als neuer Lauf behalten.</translation>
    </message>
    <message>
        <source>{reason} in line {line:,}</source>
        <translation>{reason} in Zeile {line:,}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{run}, {name}</source>
        <translation>{run}, {name}</translation>
    </message>
    <message>
        <source>{sentence} (So far {done} of {times} times.)</source>
        <translation>{sentence} (Bisher {done} von {times} Malen.)</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation data</source>
        <translation>{share:.2%} der Validierungsdaten</translation>
    </message>
    <message numerus="yes">
        <source>{share:.2%} of the validation data, mean of {n:,} runs</source>
        <translation>
            <numerusform>{share:.2%} der Validierungsdaten, {n:,} Lauf</numerusform>
            <numerusform>{share:.2%} der Validierungsdaten, Mittel von {n:,} Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.2%} of the validation images are read right after epoch {epoch:,}.</source>
        <translation>{share:.2%} der Validierungsbilder werden nach Epoche {epoch:,} richtig gelesen.</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation points are read right after epoch {epoch:,}.</source>
        <translation>{share:.2%} der Validierungspunkte werden nach Epoche {epoch:,} richtig gelesen.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{share:.2%} von {count:,} Testbildern werden richtig gelesen (95-%-Intervall {low:.2%} bis {high:.2%}): das Netz von Epoche {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{share:.2%} von {count:,} Testpunkten werden richtig gelesen (95-%-Intervall {low:.2%} bis {high:.2%}): das Netz von Epoche {epoch:,}.</translation>
    </message>
    <message>
        <source>{side} x {side} pixels</source>
        <translation>{side} x {side} Pixel</translation>
    </message>
    <message>
        <source>{size} in 1 class ({names})</source>
        <translation>{size} in 1 Klasse ({names})</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names} and so on)</source>
        <translation>{size} in {classes} Klassen ({names} und so weiter)</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names})</source>
        <translation>{size} in {classes} Klassen ({names})</translation>
    </message>
    <message>
        <source>{status}, {done:,} of {wanted:,} epochs.</source>
        <translation>{status}, {done:,} von {wanted:,} Epochen.</translation>
    </message>
    <message>
        <source>{time} h</source>
        <translation>{time} h</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} s</translation>
    </message>
    <message>
        <source>{true} read as {given}</source>
        <translation>{true} als {given} gelesen</translation>
    </message>
    <message>
        <source>{value:,.4g}{unit}</source>
        <translation>{value:,.4g}{unit}</translation>
    </message>
    <message>
        <source>{value:,}</source>
        <translation>{value:,}</translation>
    </message>
    <message>
        <source>{value:,} %</source>
        <translation>{value:,} %</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{what} in epoch {epoch}: the steps are too large. Try a learning rate of {better:.2g} instead of {rate:.2g}.</source>
        <translation>{what} in Epoche {epoch}: Die Schritte sind zu groß. Versuchen Sie eine Lernrate von {better:.2g} statt {rate:.2g}.</translation>
    </message>
    <message>
        <source>{where} announces the impossible shape {shape}.</source>
        <translation>{where} kündigt die unmögliche Form {shape} an.</translation>
    </message>
    <message>
        <source>{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read.</source>
        <translation>{where} kündigt {labels:,} Labels zu {size:,} Byte an; höchstens {most:,} zu {most_bytes:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds more.</source>
        <translation>{where} kündigt {sizes} = {expected:,} Byte Daten an, enthält aber mehr.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.</source>
        <translation>{where} kündigt {sizes} = {expected:,} Byte Daten an, enthält aber nur {found:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read.</source>
        <translation>{where} kündigt {sizes} = {size:,} Byte Daten an; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>{where} calls its classes {names}, but {other_where} calls them {other_names}. Both must call them alike.</source>
        <translation>{where} nennt die Klassen {names}, aber {other_where} nennt sie {other_names}. Beide müssen sie gleich nennen.</translation>
    </message>
    <message>
        <source>{where} has 1 class; expected {least} to {most}.</source>
        <translation>{where} hat 1 Klasse; erwartet werden {least} bis {most}.</translation>
    </message>
    <message>
        <source>{where} has no name for class {number}: it is empty.</source>
        <translation>{where} hat keinen Namen für Klasse {number}: Er ist leer.</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; expected (images, side, side).</source>
        <translation>{where} hat die Form {shape}; erwartet wird (Bilder, Seite, Seite).</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; {expected}.</source>
        <translation>{where} hat die Form {shape}; {expected}.</translation>
    </message>
    <message>
        <source>{where} has the class {name!r}, whose name holds a line break or a control character.</source>
        <translation>{where} hat die Klasse {name!r}, deren Name einen Zeilenumbruch oder ein Steuerzeichen enthält.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{where} hat {classes:,} Klassen; höchstens {most} lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; expected {least} to {most}.</source>
        <translation>{where} hat {classes:,} Klassen; erwartet werden {least} bis {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes} classes, but there are only {names} names for them.</source>
        <translation>{where} hat {classes} Klassen, aber nur {names} Namen dafür.</translation>
    </message>
    <message>
        <source>{where} holds Python objects (the type object), which could run code and are not read. Save it again as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.</source>
        <translation>{where} enthält Python-Objekte (den Typ object), die Code ausführen könnten und nicht gelesen werden. Speichern Sie es neu als Array von Zahlen: np.array(list(x), dtype="uint8") für Bilder und dtype="int64" für Labels.</translation>
    </message>
    <message>
        <source>{where} holds a single image; at least one more is needed to test with.</source>
        <translation>{where} enthält ein einziges Bild; mindestens ein weiteres wird zum Testen gebraucht.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels, but {test_where} of {test_size}.</source>
        <translation>{where} enthält Bilder von {size} Pixeln, aber {test_where} von {test_size}.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels; expected square ones of at most {side} x {side}.</source>
        <translation>{where} enthält Bilder von {size} Pixeln; erwartet werden quadratische von höchstens {side} x {side}.</translation>
    </message>
    <message>
        <source>{where} holds names that are no text in UTF-8.</source>
        <translation>{where} enthält Namen, die kein Text in UTF-8 sind.</translation>
    </message>
    <message>
        <source>{where} holds no drawings.</source>
        <translation>{where} enthält keine Zeichnungen.</translation>
    </message>
    <message>
        <source>{where} holds no images.</source>
        <translation>{where} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{where} holds no whole rows: in all {count:,} of them something is missing.</source>
        <translation>{where} enthält keine vollständigen Zeilen: In allen {count:,} fehlt etwas.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:,}; expected numbers from 0 to {last}, or names.</source>
        <translation>{where} enthält das Label {label:,}; erwartet werden Zahlen von 0 bis {last} oder Namen.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:g}; expected whole numbers, or names.</source>
        <translation>{where} enthält das Label {label:g}; erwartet werden ganze Zahlen oder Namen.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be known. Save the images as they were before that, from 0 to 255 or from 0 to 1.</source>
        <translation>{where} enthält Werte von {low:g} bis {high:g}: Sie sehen standardisiert aus, und was Schwarz und Weiß war, lässt sich nicht wissen. Speichern Sie die Bilder, wie sie davor waren, von 0 bis 255 oder von 0 bis 1.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} enthält Werte von {low:g} bis {high:g}; erwartet wird 0 bis 255 oder 0 bis 1.</translation>
    </message>
    <message>
        <source>{where} holds values of the type {dtype}; {expected}.</source>
        <translation>{where} enthält Werte vom Typ {dtype}; {expected}.</translation>
    </message>
    <message>
        <source>{where} holds values that are no numbers; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} enthält Werte, die keine Zahlen sind; erwartet wird 0 bis 255 oder 0 bis 1.</translation>
    </message>
    <message>
        <source>{where} holds {images:,} images, but {labels:,} labels.</source>
        <translation>{where} enthält {images:,} Bilder, aber {labels:,} Labels.</translation>
    </message>
    <message>
        <source>{where} is not an array of NumPy.</source>
        <translation>{where} ist kein NumPy-Array.</translation>
    </message>
    <message>
        <source>{where} is packed in a way that NumPy does not write. Save it again with NumPy.</source>
        <translation>{where} ist auf eine Art gepackt, die NumPy nicht schreibt. Speichern Sie es erneut mit NumPy.</translation>
    </message>
    <message>
        <source>{where} is too long for a list of names.</source>
        <translation>{where} ist zu lang für eine Liste von Namen.</translation>
    </message>
    <message>
        <source>{where}, cannot be divided into cells: {reason}.</source>
        <translation>{where}, lässt sich nicht in Zellen teilen: {reason}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing.</source>
        <translation>{where}, Spalte {column}: Ein Pixel fehlt.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing; there stands {found!r}.</source>
        <translation>{where}, Spalte {column}: Ein Pixel fehlt; dort steht {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}.</source>
        <translation>{where}, Spalte {column}: Ein Pixel sollte eine Zahl sein, von 0 bis 255, 0 bis 1 oder -1 bis 1; dort steht {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.</source>
        <translation>{where}, Spalte {column}: Andere Zeilen sagen hier, ob sie für train, val oder test sind; dort steht {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is missing.</source>
        <translation>{where}, Spalte {column}: Das Label fehlt.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8.</source>
        <translation>{where}, Spalte {column}: Das Label ist kein Text. Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.</source>
        <translation>{where}, Spalte {column}: {found!r} hat einen Buchstaben an der Stelle einer Ziffer, etwa O für 0 oder l für 1.</translation>
    </message>
    <message>
        <source>{where}, has {found:,} columns; expected {expected:,}, as in the other rows.</source>
        <translation>{where}, hat {found:,} Spalten; erwartet werden {expected:,} wie in den anderen Zeilen.</translation>
    </message>
    <message>
        <source>{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}.</source>
        <translation>{where}, enthält Brüche von 0 bis 1, aber andere Zeilen enthalten Pixel bis {most:g}.</translation>
    </message>
    <message>
        <source>{where}, is too long for an image of {side} x {side} pixels.</source>
        <translation>{where}, ist zu lang für ein Bild von {side} x {side} Pixeln.</translation>
    </message>
    <message>
        <source>{where}, is written sparsely, in braces; only whole rows are read.</source>
        <translation>{where}, ist platzsparend in Klammern geschrieben; nur ganze Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>{where}: at most {most:,} pixels are read.</source>
        <translation>{where}: Höchstens {most:,} Pixel werden gelesen.</translation>
    </message>
    <message>
        <source>{where}: of the columns {first} to {last} one should hold a 1, and the others 0.</source>
        <translation>{where}: Von den Spalten {first} bis {last} sollte eine 1 enthalten und die anderen 0.</translation>
    </message>
    <message>
        <source>“data” is mnist, or points such as points:spirals, got {value!r}.</source>
        <translation>„data“ ist mnist oder Punkte wie points:spirals; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“is” is missing, which says what a condition is about: one of {known}.</source>
        <translation>„is“ fehlt, das sagt, worum es in einer Bedingung geht: eines von {known}.</translation>
    </message>
    <message>
        <source>“key” has small letters, digits and hyphens, such as first-network, got {value!r}.</source>
        <translation>„key“ besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa first-network; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“low” must be less than “high”.</source>
        <translation>„low“ muss kleiner als „high“ sein.</translation>
    </message>
    <message>
        <source>“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.</source>
        <translation>„order_by“ ist eine Zahl eines Laufs wie parameters oder, mit der größten zuerst, {example}; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” has {count:,} characters; at most {most:,} are shown.</source>
        <translation>„{key}“ hat {count:,} Zeichen; höchstens {most:,} werden gezeigt.</translation>
    </message>
    <message>
        <source>“{key}” has {found:,} entries; at most {most:,} are possible.</source>
        <translation>„{key}“ hat {found:,} Einträge; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>“{key}” is a list of tables.</source>
        <translation>„{key}“ ist eine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts of at most {most:,} characters.</source>
        <translation>„{key}“ ist eine Liste von Texten mit höchstens {most:,} Zeichen.</translation>
    </message>
    <message>
        <source>“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}.</source>
        <translation>„{key}“ ist ein Name aus den Listen im README der Lektionen; angegeben ist {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is a number that can be drawn, got {value!r}.</source>
        <translation>„{key}“ ist eine Zahl, die sich zeichnen lässt; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>„{key}“ ist leer.</translation>
    </message>
    <message>
        <source>“{key}” is from {low:,} to {high:,}, got {value!r}.</source>
        <translation>„{key}“ geht von {low:,} bis {high:,}; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>“{key}” is one of {names}, got {value!r}{guess}.</source>
        <translation>„{key}“ ist eines von {names}; angegeben ist {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}.</source>
        <translation>„{key}“ ist der Name einer Datei neben der Lektion, der auf {endings} endet; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, and not {found}.</source>
        <translation>„{key}“ ist {kind}, und nicht {found}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, got {value!r}.</source>
        <translation>„{key}“ ist {kind}; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing here; known are {known}.</source>
        <translation>„{key}“ bedeutet hier nichts; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.</source>
        <translation>„{key}“ bedeutet in einer Bedingung zu {kind} nichts{guess}. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in {where}{guess}. Known are {known}.</source>
        <translation>„{key}“ bedeutet hier ({where}) nichts{guess}. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, got {value!r}.</source>
        <translation>„{key}“ muss true oder false sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>„{key}“ {problem}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” has no range; give the values to try.</source>
        <translation>„{name}“ hat keinen Bereich; geben Sie die Werte an, die versucht werden sollen.</translation>
    </message>
    <message>
        <source>“{name}” is a number, a short text, true or false.</source>
        <translation>„{name}“ ist eine Zahl, ein kurzer Text, true oder false.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, got {value!r}.</source>
        <translation>„{name}“ muss true oder false sein; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” takes sizes such as "128,64", or "none", got {value!r}.</source>
        <translation>„{name}“ nimmt Größen wie "128,64" oder "none"; angegeben ist {value!r}.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it as 0.01 or 0,01.</source>
        <translation>„{text}“ ist keine Zahl; schreiben Sie sie als 0.01 oder 0,01.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as 10.</source>
        <translation>„{text}“ ist keine ganze Zahl; schreiben Sie sie als 10.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as {example} or {example:,}.</source>
        <translation>„{text}“ ist keine ganze Zahl; schreiben Sie sie als {example} oder {example:,}.</translation>
    </message>
    <message>
        <source>“{text}” is too large a number.</source>
        <translation>„{text}“ ist eine zu große Zahl.</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It was a {0}</source>
        <translation>Es war: {0}</translation>
    </message>
    <message>
        <source>It was a {0}: keep this drawing, and learn from it.</source>
        <translation>Es war: {0}. Diese Zeichnung behalten und daraus lernen.</translation>
    </message>
    <message>
        <source>It was an {0}</source>
        <translation>Es war: {0}</translation>
    </message>
    <message>
        <source>It was an {0}: keep this drawing, and learn from it.</source>
        <translation>Es war: {0}. Diese Zeichnung behalten und daraus lernen.</translation>
    </message>
    <message>
        <source>Say what else it was, or take back that it is kept.</source>
        <translation>Sagen, was es sonst war, oder zurücknehmen, dass sie behalten wird.</translation>
    </message>
    <message>
        <source>Say what it was: the drawing is kept, and learnt.</source>
        <translation>Sagen, was es war: Die Zeichnung wird behalten und gelernt.</translation>
    </message>
    <message>
        <source>This drawing is kept as a {0}. Click again to take that back.</source>
        <translation>Diese Zeichnung wird behalten als {0}. Ein weiterer Klick nimmt das zurück.</translation>
    </message>
    <message>
        <source>This drawing is kept as an {0}. Click again to take that back.</source>
        <translation>Diese Zeichnung wird behalten als {0}. Ein weiterer Klick nimmt das zurück.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Wrong? It was</source>
        <translation>Falsch? Es war</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>So viele Läufe, wie Zeit ist</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to be trained in the background: about {1} on this machine, and about {2} MB.</source>
        <translation>{0} im Hintergrund zu trainieren: etwa {1} auf diesem Rechner und etwa {2} MB.</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>Draw the curve here, or use the arrow keys.</source>
        <translation>Zeichnen Sie die Kurve hier oder benutzen Sie die Pfeiltasten.</translation>
    </message>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>Epoche {0}: {1}</translation>
    </message>
    <message>
        <source>from {0} in epoch 1 to {1} in epoch {2}</source>
        <translation>von {0} in Epoche 1 bis {1} in Epoche {2}</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>noch nichts gezeichnet</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>{0}: {1} at epoch {2}</source>
        <translation>{0}: {1} bei Epoche {2}</translation>
    </message>
</context>
<context>
    <name>CurvesLegends</name>
    <message>
        <source>Of the averaged weights, which are shown and kept.</source>
        <translation>Der gemittelten Gewichte, die gezeigt und behalten werden.</translation>
    </message>
    <message>
        <source>Of the weights as they are trained.</source>
        <translation>Der Gewichte, wie sie trainiert werden.</translation>
    </message>
    <message>
        <source>The fainter lines are those of {0}, from which this run forked after epoch {1}.</source>
        <translation>Die blasseren Linien sind die von {0}, wovon dieser Lauf nach Epoche {1} abzweigte.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last images seen.</source>
        <translation>Die feine Linie: der Fehler innerhalb der Epochen, über die zuletzt gesehenen Bilder.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last points seen.</source>
        <translation>Die feine Linie: der Fehler innerhalb der Epochen, über die zuletzt gesehenen Punkte.</translation>
    </message>
    <message>
        <source>The learning rate in use, with what schedule and warm-up make of it.</source>
        <translation>Die benutzte Lernrate, samt Plan und Warm-up.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>parent run</source>
        <translation>Ausgangslauf</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CurvesOptions</name>
    <message>
        <source>95 % band of the validation</source>
        <translation>95-%-Band der Validierung</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Base line: a linear network</source>
        <translation>Vergleichslinie: lineares Netz</translation>
    </message>
    <message>
        <source>Base line: guessing</source>
        <translation>Vergleichslinie: Raten</translation>
    </message>
    <message>
        <source>Base line: people</source>
        <translation>Vergleichslinie: Menschen</translation>
    </message>
    <message>
        <source>Count epochs</source>
        <translation>Epochen zählen</translation>
    </message>
    <message>
        <source>Count epochs along the bottom.</source>
        <translation>Unten die Epochen zählen.</translation>
    </message>
    <message>
        <source>Count images</source>
        <translation>Bilder zählen</translation>
    </message>
    <message>
        <source>Count points</source>
        <translation>Punkte zählen</translation>
    </message>
    <message>
        <source>Count seconds</source>
        <translation>Sekunden zählen</translation>
    </message>
    <message>
        <source>Count the images that were learnt from along the bottom.</source>
        <translation>Unten die Bilder zählen, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <source>Count the points that were learnt from along the bottom.</source>
        <translation>Unten die Punkte zählen, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <source>Count the seconds of training and validating along the bottom, without pauses.</source>
        <translation>Unten die Sekunden des Trainierens und Validierens zählen, ohne Pausen.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation images it is wide, and small ups and downs mean nothing.</source>
        <translation>Um die Validierungsgenauigkeit zeichnen, wie weit entfernt die wahre liegen kann (Wilson-Intervall):
Bei wenigen Validierungsbildern ist es breit, und kleines Auf und Ab bedeutet nichts.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation points it is wide, and small ups and downs mean nothing.</source>
        <translation>Um die Validierungsgenauigkeit zeichnen, wie weit entfernt die wahre liegen kann (Wilson-Intervall):
Bei wenigen Validierungspunkten ist es breit, und kleines Auf und Ab bedeutet nichts.</translation>
    </message>
    <message>
        <source>Draw over the curves what you expected in the lesson, before the run.</source>
        <translation>Zeichnet über die Kurven, was Sie in der Lektion vor dem Lauf erwartet haben.</translation>
    </message>
    <message>
        <source>Draw the learning rate as a thin line, with what schedule and warm-up make of it. Its axis is at the right.</source>
        <translation>Die Lernrate als dünne Linie zeichnen, samt Plan und Warm-up. Ihre Achse ist rechts.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation images.</source>
        <translation>Wie oft recht hat, wer immer die häufigste Klasse der Validierungsbilder antwortet.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation points.</source>
        <translation>Wie oft recht hat, wer immer die häufigste Klasse der Validierungspunkte antwortet.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation images.
It is trained here, once for this data set, in the background.</source>
        <translation>Wie gut ein Netz ohne versteckte Schichten die Validierungsbilder liest.
Es wird hier im Hintergrund trainiert, einmal für diesen Datensatz.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation points.
It is trained here, once for this data set, in the background.</source>
        <translation>Wie gut ein Netz ohne versteckte Schichten die Validierungspunkte liest.
Es wird hier im Hintergrund trainiert, einmal für diesen Datensatz.</translation>
    </message>
    <message>
        <source>How well people read digits as those of MNIST.</source>
        <translation>Wie gut Menschen Ziffern wie die von MNIST lesen.</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Benutzte Lernrate</translation>
    </message>
    <message>
        <source>Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),
and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark.</source>
        <translation>Markieren, wo Einstellungen geändert wurden (◆), das Training pausierte (❚❚), später weiterging (▶) oder abzweigte (Y),
und die beste Epoche (★). Zeigen Sie auf eine Marke, um sie zu lesen; Strg+← und Strg+→ gehen von Marke zu Marke.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show spikes as well, though the other values may look flat beside them.
Else a ▲ marks each.</source>
        <translation>Auch Ausreißer zeigen, obwohl die anderen Werte daneben flach aussehen können.
Sonst markiert ein ▲ jeden.</translation>
    </message>
    <message>
        <source>What the plots show beside the curves, and what they count along the bottom.</source>
        <translation>Was die Diagramme neben den Kurven zeigen und was sie unten zählen.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
</context>
<context>
    <name>CurvesPage</name>
    <message>
        <source>Learning curves of all trials</source>
        <translation>Lernkurven aller Versuche</translation>
    </message>
    <message>
        <source>The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early.</source>
        <translation>Je dunkler eine Kurve oder, auf dunklem Grund, je heller, desto besser. Ein Kreuz beendet eine, die früh zurückgestellt wurde.</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, Seed {1}</translation>
    </message>
</context>
<context>
    <name>CurvesPlots</name>
    <message>
        <source>Plot of the accuracy over the epochs</source>
        <translation>Diagramm der Genauigkeit über den Epochen</translation>
    </message>
    <message>
        <source>Plot of the error over the epochs</source>
        <translation>Diagramm des Fehlers über den Epochen</translation>
    </message>
    <message>
        <source>Press Train (Ctrl+T): the error of each epoch appears here.</source>
        <translation>Drücken Sie „Trainieren“ (Strg+T): Der Fehler jeder Epoche erscheint hier.</translation>
    </message>
    <message>
        <source>The share of answers that are right appears here.</source>
        <translation>Der Anteil der richtigen Antworten erscheint hier.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>error ({0})</source>
        <translation>Fehler ({0})</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>live, smoothed</source>
        <translation>live, geglättet</translation>
    </message>
    <message>
        <source>parent, training</source>
        <translation>Ausgangslauf, Training</translation>
    </message>
    <message>
        <source>parent, validation</source>
        <translation>Ausgangslauf, Validierung</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>richtig (%)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>CurvesPrediction</name>
    <message>
        <source>Score: {0} of 100.</source>
        <translation>Punktzahl: {0} von 100.</translation>
    </message>
    <message>
        <source>What you have drawn in the lesson, before the run: {0}.</source>
        <translation>Was Sie in der Lektion vor dem Lauf gezeichnet haben: {0}.</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>your prediction ({0})</source>
        <translation>Ihre Vorhersage ({0})</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CurvesStory</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>Bilder, in Tausend</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>Punkte, in Tausend</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy on the training images</source>
        <translation>Genauigkeit bei den Trainingsbildern</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Genauigkeit bei den Trainingspunkten</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Genauigkeit bei den Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Genauigkeit bei den Validierungspunkten</translation>
    </message>
    <message>
        <source>Add a running mean to the fine line within the epochs.
The line itself stays as it is.</source>
        <translation>Zur feinen Linie innerhalb der Epochen einen gleitenden Mittelwert zeigen.
Die Linie selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error on the training images</source>
        <translation>Fehler bei den Trainingsbildern</translation>
    </message>
    <message>
        <source>Error on the training points</source>
        <translation>Fehler bei den Trainingspunkten</translation>
    </message>
    <message>
        <source>Error on the validation images</source>
        <translation>Fehler bei den Validierungsbildern</translation>
    </message>
    <message>
        <source>Error on the validation points</source>
        <translation>Fehler bei den Validierungspunkten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>Logarithmischer Fehler</translation>
    </message>
    <message>
        <source>Show the error by powers of ten.
Small improvements late in a run stay visible.</source>
        <translation>Den Fehler nach Zehnerpotenzen zeigen.
So bleiben kleine Verbesserungen spät im Lauf sichtbar.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).</source>
        <translation>Wieder den ganzen Lauf zeigen, nach Zoomen (Strg und Mausrad oder + und −) und Verschieben (Ziehen).</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Smoothed line</source>
        <translation>Geglättete Linie</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>the run itself, without your hand</source>
        <translation>der Lauf selbst, ohne Ihre Handschrift</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>As it is, and as it could be varied for learning.</source>
        <translation>Wie es ist und wie es zum Lernen variiert werden könnte.</translation>
    </message>
    <message>
        <source>As it is, and as it could be varied. This network learns from the images as they are.</source>
        <translation>Wie es ist und wie es variiert werden könnte. Dieses Netz lernt aus den unveränderten Bildern.</translation>
    </message>
    <message>
        <source>As it is, and as it is varied for learning.</source>
        <translation>Wie es ist und wie es zum Lernen variiert wird.</translation>
    </message>
    <message>
        <source>Asking the network which it doubts …</source>
        <translation>Das Netz wird gefragt, woran es zweifelt …</translation>
    </message>
    <message>
        <source>Train a network, or open one: it says which labels it doubts.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Es sagt, an welchen Labels es zweifelt.</translation>
    </message>
    <message>
        <source>{1}
labelled {1} and read so with {2} % confidence, loss {3}</source>
        <translation>{1}
Label {1} und so gelesen mit {2} % Konfidenz, Fehler {3}</translation>
    </message>
    <message>
        <source>{1} → {0}
labelled {1}, read as {0} with {2} % confidence, loss {3}</source>
        <translation>{1} → {0}
Label {1}, gelesen als {0} mit {2} % Konfidenz, Fehler {3}</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a class, averaged.</source>
        <translation>Alle Bilder einer Klasse, gemittelt.</translation>
    </message>
    <message>
        <source>Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.
So the network learns the digit and not the picture. Click an image on the left to see it changed.</source>
        <translation>Augmentierung verändert jedes Bild neu, wann immer daraus gelernt wird: gedreht, skaliert, verbogen, mit anderem Stift.
So lernt das Netz die Ziffer und nicht das Bild. Klicken Sie links auf ein Bild, um es verändert zu sehen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Click for others.</source>
        <translation>Klicken Sie für andere.</translation>
    </message>
    <message>
        <source>Darkness of the pixels</source>
        <translation>Dunkelheit der Pixel</translation>
    </message>
    <message>
        <source>Doubtful first: the images whose label the network that is shown finds least probable.
Some are wrongly labelled, some could be read either way, and some it has not learnt yet.</source>
        <translation>Zweifelhafte zuerst: die Bilder, deren Label das gezeigte Netz am unwahrscheinlichsten findet.
Einige haben falsche Labels, einige lassen sich so oder so lesen, und einige hat es noch nicht gelernt.</translation>
    </message>
    <message>
        <source>Histogram of the pixels</source>
        <translation>Histogramm der Pixel</translation>
    </message>
    <message>
        <source>How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root.</source>
        <translation>Wie oft ein Pixel wie dunkel ist, von 0, Papier, bis 255, Tinte; die meisten sind Papier. Höhen nach der Quadratwurzel.</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>Mean and number of each class</source>
        <translation>Mittel und Anzahl jeder Klasse</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <translation>Mittleres Bild jeder Klasse</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Nur Bilder dieser Klasse.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The image as augmentation changes it</source>
        <translation>Das Bild, wie Augmentierung es verändert</translation>
    </message>
    <message>
        <source>The image, varied</source>
        <translation>Das Bild, variiert</translation>
    </message>
    <message>
        <source>The images appear here as soon as they are read.</source>
        <translation>Die Bilder erscheinen hier, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>Training: what it learns from. Validation: kept from training, to choose settings by.
Test: chooses nothing, and is looked at in the end.</source>
        <translation>Training: woraus es lernt. Validierung: vom Training zurückgehalten, um danach Einstellungen zu wählen.
Test: danach wird nichts gewählt; man sieht es sich am Ende an.</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>alle Ziffern</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>doubtful labels first</source>
        <translation>zweifelhafte Labels zuerst</translation>
    </message>
    <message>
        <source>the mean of all images of “{0}”; click it to see them</source>
        <translation>das Mittel aller Bilder von „{0}“; klicken Sie darauf, um sie zu sehen</translation>
    </message>
</context>
<context>
    <name>DatasetImport</name>
    <message>
        <source>Data sets ({0})</source>
        <translation>Datensätze ({0})</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>Datei mit einem Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open a folder with IDX files or pictures</source>
        <translation>Ordner mit IDX-Dateien oder Bildern öffnen</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>The data set was left as it is.</source>
        <translation>Der Datensatz blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The network reads other images or classes, and would be closed.</source>
        <translation>Das Netz liest andere Bilder oder Klassen und würde geschlossen.</translation>
    </message>
    <message>
        <source>The trained network reads other images or other classes. It is not saved, and would be given up.</source>
        <translation>Das trainierte Netz liest andere Bilder oder andere Klassen. Es ist nicht gespeichert und ginge verloren.</translation>
    </message>
    <message>
        <source>{0} waits for a choice.</source>
        <translation>{0} wartet auf eine Wahl.</translation>
    </message>
    <message>
        <source>{0} was read. Accept it, or cancel.</source>
        <translation>{0} wurde gelesen. Übernehmen Sie es oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Layers of {0} neurons.</source>
        <translation>Schichten mit {0} Neuronen.</translation>
    </message>
    <message>
        <source>Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Linien sind Eingaben × Gewichte, orange über 0, violett darunter: Die {0} größten von {1} sind gezeichnet.</translation>
    </message>
    <message>
        <source>Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Linien sind Gewichte, orange über 0, violett darunter: Die {0} größten von {1} sind gezeichnet.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}</source>
        <translation>Neuron {0} der Schicht {1}: {2}</translation>
    </message>
    <message>
        <source>blamed for {0}</source>
        <translation>Schuld: {0}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>layer {0}: {1}</source>
        <translation>Schicht {0}: {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} = {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagramm des Netzes</translation>
    </message>
    <message>
        <source>Diagram of the network…</source>
        <translation>Diagramm des Netzes …</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, or its weights alone.</source>
        <translation>Das Netz als Diagramm schreiben, als Linien (SVG) oder Pixel (PNG): wie es den Punkt liest, nach dem gefragt ist, oder nur seine Gewichte.</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its weights alone.</source>
        <translation>Das Netz als Diagramm schreiben, als Linien (SVG) oder Pixel (PNG): wie es liest, was auf dem Zeichenfeld steht, oder nur seine Gewichte.</translation>
    </message>
</context>
<context>
    <name>DifferencesPresenter</name>
    <message>
        <source>Both read the same test images right: nothing tells them apart.</source>
        <translation>Beide lesen dieselben Testbilder richtig: Nichts unterscheidet sie.</translation>
    </message>
    <message>
        <source>Both read the test images …</source>
        <translation>Beide lesen die Testbilder …</translation>
    </message>
    <message>
        <source>Draw on the right, or click an image above: how both read it appears here.</source>
        <translation>Zeichnen Sie rechts oder klicken Sie oben auf ein Bild: Wie beide es lesen, erscheint hier.</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not appears here, and one drawing as both read it. So far there is only one network for these images: train another one (Ctrl+T).</source>
        <translation>Welche Testbilder ein Netz liest und ein anderes nicht, erscheint hier, und eine Zeichnung, wie beide sie lesen. Bisher gibt es nur ein Netz für diese Bilder: Trainieren Sie ein weiteres (Strg+T).</translation>
    </message>
    <message>
        <source>{0} learnt from other images than these; some of the test images may be among them.</source>
        <translation>{0} lernte aus anderen Bildern; einige der Testbilder können darunter sein.</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</source>
        <translation>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Let each take the other's place.</source>
        <translation>Beide die Plätze tauschen lassen.</translation>
    </message>
    <message>
        <source>McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's
if both are equally good. p is how probable a difference as large as this one is then.</source>
        <translation>McNemars exakter Test: Von den Bildern, die nur eines der beiden richtig liest, ist jedes gleich wahrscheinlich As wie Bs,
wenn beide gleich gut sind. p ist, wie wahrscheinlich dann ein so großer Unterschied wie dieser ist.</translation>
    </message>
    <message>
        <source>Network {0}</source>
        <translation>Netz {0}</translation>
    </message>
    <message>
        <source>Of the {0} test images of {1}, &lt;b&gt;A&lt;/b&gt; reads {2} and &lt;b&gt;B&lt;/b&gt; {3} right.</source>
        <translation>Von den {0} Testbildern von {1} liest &lt;b&gt;A&lt;/b&gt; {2} und &lt;b&gt;B&lt;/b&gt; {3} richtig.</translation>
    </message>
    <message>
        <source>Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.</source>
        <translation>Nur A liest {0} der Bilder, nur B {1}: Beim Münzwurf hat eine so ungleiche Teilung dieses p.</translation>
    </message>
    <message>
        <source>Share of the test images that {0} reads right</source>
        <translation>Anteil der Testbilder, die {0} richtig liest</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The share of images that each reads right, and its 95 % interval (Wilson).</source>
        <translation>Der Anteil der Bilder, die jedes richtig liest, mit 95-%-Intervall (Wilson).</translation>
    </message>
    <message>
        <source>Whether the difference is chance</source>
        <translation>Ob der Unterschied Zufall ist</translation>
    </message>
    <message>
        <source>Which network is compared. The runs that are ticked in the tab Runs come first.</source>
        <translation>Welches Netz verglichen wird. Die Läufe, die in der Ansicht „Läufe“ angehakt sind, stehen zuerst.</translation>
    </message>
    <message>
        <source>test image {0}, true {1}
A reads {2} with {3} %
B reads {4} with {5} %</source>
        <translation>Testbild {0}, wahr: {1}
A liest {2} mit {3} %
B liest {4} mit {5} %</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} | {1}</source>
        <translation>{0} | {1}</translation>
    </message>
    <message>
        <source>{0}: none of the test images.</source>
        <translation>{0}: keines der Testbilder.</translation>
    </message>
    <message>
        <source>{0}: {1} test images, the hardest first. Under each: what A | B reads.</source>
        <translation>{0}: {1} Testbilder, die schwersten zuerst. Darunter jeweils: was A | B liest.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Asks about a point that the network has never learnt from.</source>
        <translation>Fragt nach einem Punkt, aus dem das Netz nie gelernt hat.</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Zeichenfeld leeren</translation>
    </message>
    <message>
        <source>Clear the plane</source>
        <translation>Ebene leeren</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Etwas zeichnen</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>How thick the strokes are. The digits that the network learns from are about as thick as the start value.</source>
        <translation>Wie dick die Striche sind. Die Ziffern, aus denen das Netz lernt, sind etwa so dick wie beim Anfangswert.</translation>
    </message>
    <message>
        <source>Nothing was drawn that could be undone.</source>
        <translation>Es wurde nichts gezeichnet, was sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Hier wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Only points that you draw yourself can be taken away.</source>
        <translation>Nur selbst gezeichnete Punkte lassen sich wegnehmen.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Puts a digit on the pad that the network has never learnt from.</source>
        <translation>Legt eine Ziffer aufs Zeichenfeld, aus der das Netz nie gelernt hat.</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>Zufällige Testziffer</translation>
    </message>
    <message>
        <source>Random test point</source>
        <translation>Zufälliger Testpunkt</translation>
    </message>
    <message>
        <source>Redo point</source>
        <translation>Punkt wiederherstellen</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Strich wiederherstellen</translation>
    </message>
    <message>
        <source>Several digits: {0}. Looked at: {1}, digit {2}.</source>
        <translation>Mehrere Ziffern: {0}. Angesehen: {1}, Ziffer {2}.</translation>
    </message>
    <message>
        <source>Undo point</source>
        <translation>Punkt zurücknehmen</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln Strich</numerusform>
            <numerusform>%Ln Striche</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Zeichenfeld</translation>
    </message>
    <message>
        <source>It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.</source>
        <translation>Es ist leer. Zeichnen Sie hier mit Maus, Finger oder Stift oder wählen Sie „Zufällige Testziffer“.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
</context>
<context>
    <name>DrawingRecognizer</name>
    <message numerus="yes">
        <source>%Ln digit(s). Click one, or use the arrow keys.</source>
        <translation>
            <numerusform>%Ln Ziffer. Klicken Sie darauf oder benutzen Sie die Pfeiltasten.</numerusform>
            <numerusform>%Ln Ziffern. Klicken Sie auf eine oder benutzen Sie die Pfeiltasten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the plane to ask about a place.</source>
        <translation>Klicken Sie auf die Ebene, um nach einer Stelle zu fragen.</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>Zeichnen Sie eine Ziffer.</translation>
    </message>
    <message>
        <source>Draw something.</source>
        <translation>Zeichnen Sie etwas.</translation>
    </message>
    <message>
        <source>Image, true label {0}</source>
        <translation>Bild, wahres Label {0}</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Seine Gewichte sind zu groß geworden, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>Most likely {0}: {1} %</source>
        <translation>Am ehesten {0}: {1} %</translation>
    </message>
    <message>
        <source>No network yet: press Train.</source>
        <translation>Noch kein Netz: Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>Nobody here can read yet. Press Train: it takes seconds.</source>
        <translation>Hier kann noch niemand lesen. Drücken Sie „Trainieren“: Es dauert Sekunden.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or no digit at all.</source>
        <translation>Vielleicht {0} oder {1}; oder gar keine Ziffer.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or none of its classes.</source>
        <translation>Vielleicht {0} oder {1}; oder keine seiner Klassen.</translation>
    </message>
    <message>
        <source>Perhaps {0}; but a stroke of it breaks off, so that something is missing.</source>
        <translation>Vielleicht {0}; aber ein Strich bricht ab, sodass etwas fehlt.</translation>
    </message>
    <message>
        <source>Test digit, true label {0}</source>
        <translation>Testziffer, wahres Label {0}</translation>
    </message>
    <message>
        <source>Test image, true label {0}</source>
        <translation>Testbild, wahres Label {0}</translation>
    </message>
    <message>
        <source>Test point of class {0}</source>
        <translation>Testpunkt der Klasse {0}</translation>
    </message>
    <message>
        <source>To ask about a place, choose “Ask” and click there.</source>
        <translation>Um nach einer Stelle zu fragen, wählen Sie „Fragen“ und klicken dorthin.</translation>
    </message>
    <message>
        <source>Training point of class {0}</source>
        <translation>Trainingspunkt der Klasse {0}</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>{0}</translation>
    </message>
</context>
<context>
    <name>DrawingsDialog</name>
    <message>
        <source>Add a file's labelled drawings: JSON, UNIPEN or InkML.</source>
        <translation>Die Zeichnungen mit Labels aus einer Datei hinzufügen: JSON, UNIPEN oder InkML.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Zurückholen, was zuletzt gelöscht wurde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Each is a {0}</source>
        <translation>Jede ist: {0}</translation>
    </message>
    <message>
        <source>Each is an {0}</source>
        <translation>Jede ist: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>No drawings yet. Under an answer, tell what your drawing was, or choose Teach &gt; Teach me your digits.</source>
        <translation>Noch keine Zeichnungen. Sagen Sie unter einer Antwort, was Ihre Zeichnung war, oder wählen Sie Beibringen &gt; Meine Ziffern beibringen.</translation>
    </message>
    <message>
        <source>Save them all in a JSON file.</source>
        <translation>Alle in einer JSON-Datei speichern.</translation>
    </message>
    <message>
        <source>Say what the chosen ones are.</source>
        <translation>Sagen, was die gewählten sind.</translation>
    </message>
    <message>
        <source>They are …</source>
        <translation>Sie sind …</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away.</source>
        <translation>Die gewählten Zeichnungen wegwerfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the chosen ones are</source>
        <translation>Was die gewählten sind</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>Welche Klassen gezeigt werden</translation>
    </message>
    <message>
        <source>Your drawing of a {0}</source>
        <translation>Ihre Zeichnung: {0}</translation>
    </message>
    <message>
        <source>Your drawing of an {0}</source>
        <translation>Ihre Zeichnung: {0}</translation>
    </message>
    <message>
        <source>Your drawings</source>
        <translation>Ihre Zeichnungen</translation>
    </message>
    <message>
        <source>Your picture of a {0}</source>
        <translation>Ihr Bild: {0}</translation>
    </message>
    <message>
        <source>Your picture of an {0}</source>
        <translation>Ihr Bild: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} different classes</source>
        <translation>{0} von {1} verschiedenen Klassen</translation>
    </message>
    <message>
        <source>{0} of {1} different digits</source>
        <translation>{0} von {1} verschiedenen Ziffern</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Drawings of {0}</source>
        <translation>Zeichnungen von {0}</translation>
    </message>
    <message>
        <source>The drawings of the chosen class, the newest first.</source>
        <translation>Die Zeichnungen der gewählten Klasse, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>wie {0}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}</source>
        <translation>{0}, Zeichnung {1}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}: the others make it look like {2}</source>
        <translation>{0}, Zeichnung {1}: Wegen der anderen sieht sie aus wie {2}</translation>
    </message>
</context>
<context>
    <name>DrawnClassesController</name>
    <message>
        <source>Drawings (*{0})</source>
        <translation>Zeichnungen (*{0})</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Zeichnungen ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Go on with drawings of a file</source>
        <translation>Mit den Zeichnungen einer Datei weitermachen</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Meine Klassen</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>The drawings are not kept yet. {0} Export them to another place.</source>
        <translation>Die Zeichnungen werden noch nicht behalten. {0} Exportieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>{0} is kept: %Ln drawing(s). Data &gt; New data set from drawings goes on with it.</source>
        <translation>
            <numerusform>{0} bleibt erhalten: %Ln Zeichnung. Daten &gt; Neuer Datensatz aus Zeichnungen macht damit weiter.</numerusform>
            <numerusform>{0} bleibt erhalten: %Ln Zeichnungen. Daten &gt; Neuer Datensatz aus Zeichnungen macht damit weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was changed by another window. Your drawings are kept as {1}, beside it.</source>
        <translation>{0} wurde von einem anderen Fenster geändert. Ihre Zeichnungen bleiben daneben als {1} erhalten.</translation>
    </message>
</context>
<context>
    <name>DrawnClassesDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Begin another data set; this one is kept.</source>
        <translation>Einen anderen Datensatz beginnen; dieser bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y).</source>
        <translation>Wiederherstellen (Strg+Y).</translation>
    </message>
    <message>
        <source>Draw here, then press Enter</source>
        <translation>Hier zeichnen, dann Enter drücken</translation>
    </message>
    <message>
        <source>Draw {0}</source>
        <translation>Zeichnen: {0}</translation>
    </message>
    <message>
        <source>Everything is kept, and can be gone on with.</source>
        <translation>Alles bleibt erhalten, und man kann damit weitermachen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>First name what you will draw</source>
        <translation>Zuerst Namen eingeben</translation>
    </message>
    <message>
        <source>Go on with the labelled drawings of a file.</source>
        <translation>Mit den Zeichnungen einer Datei weitermachen, die Labels haben.</translation>
    </message>
    <message>
        <source>How well they are told apart stands here as soon as there are a few drawings.</source>
        <translation>Wie gut sie sich unterscheiden lassen, steht hier, sobald es einige Zeichnungen gibt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>It is blank. {0} here; Enter keeps it, the arrows choose another class.</source>
        <translation>Es ist leer. {0}; Enter behält die Zeichnung, die Pfeile wählen eine andere Klasse.</translation>
    </message>
    <message>
        <source>Keep this one, and lay out new paper (Enter).</source>
        <translation>Diese behalten und neues Papier auflegen (Enter).</translation>
    </message>
    <message>
        <source>Make classes with these names (Enter).</source>
        <translation>Klassen mit diesen Namen anlegen (Enter).</translation>
    </message>
    <message>
        <source>Names of new classes</source>
        <translation>Namen neuer Klassen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New data set from drawings</source>
        <translation>Neuer Datensatz aus Zeichnungen</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>Nächste Zeichnung</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save it in a file for elsewhere.</source>
        <translation>In einer Datei für anderswo speichern.</translation>
    </message>
    <message>
        <source>Such as: circle, square, star</source>
        <translation>Zum Beispiel: Kreis, Quadrat, Stern</translation>
    </message>
    <message>
        <source>Take back a stroke, or on blank paper the last change (Ctrl+Z).</source>
        <translation>Einen Strich zurücknehmen oder, auf leerem Papier, die letzte Änderung (Strg+Z).</translation>
    </message>
    <message>
        <source>Take the chosen class and its drawings away; can be undone.</source>
        <translation>Die gewählte Klasse und ihre Zeichnungen entfernen; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The data sets that you have drawn; all are kept.</source>
        <translation>Die Datensätze, die Sie gezeichnet haben; alle bleiben erhalten.</translation>
    </message>
    <message>
        <source>There must be at least two classes, and at least {0} drawings of each.</source>
        <translation>Es muss mindestens zwei Klassen geben und mindestens {0} Zeichnungen von jeder.</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away (Delete); can be undone.</source>
        <translation>Die gewählten Zeichnungen wegwerfen (Entf); lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Train and test on them from now on.</source>
        <translation>Von jetzt an damit trainieren und testen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use these drawings</source>
        <translation>Diese Zeichnungen benutzen</translation>
    </message>
    <message>
        <source>What is to be told apart; several names have commas between them.</source>
        <translation>Was unterschieden werden soll; zwischen mehreren Namen stehen Kommas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.</source>
        <translation>
            <numerusform>{0} von %Ln Zeichnung ({1} %) wird nach dem, was die anderen lehren, richtig gelesen.</numerusform>
            <numerusform>{0} von %Ln Zeichnungen ({1} %) werden nach dem, was die anderen lehren, richtig gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln drawing(s)</source>
        <translation>
            <numerusform>{0}: %Ln Zeichnung</numerusform>
            <numerusform>{0}: %Ln Zeichnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsPresenter</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are still calculated …</source>
        <translation>
            <numerusform>%Ln Epoche wird noch berechnet …</numerusform>
            <numerusform>%Ln Epochen werden noch berechnet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the network that answers now, only one epoch is kept.</source>
        <translation>Vom antwortenden Netz ist nur eine Epoche erhalten.</translation>
    </message>
    <message>
        <source>Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.</source>
        <translation>Trainieren Sie ein Netz (Strg+T): Wie jede Klasse von Epoche zu Epoche gelernt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Without your hand: it is no part of the run.</source>
        <translation>Ohne Ihre Handschrift: Sie ist kein Teil des Laufs.</translation>
    </message>
</context>
<context>
    <name>EpochsView</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Genauigkeit jeder Klasse</translation>
    </message>
    <message>
        <source>Accuracy of each class over the epochs</source>
        <translation>Genauigkeit jeder Klasse über den Epochen</translation>
    </message>
    <message>
        <source>By how much of their length a layer's weights changed in an epoch, by powers of ten.
Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.
Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding.</source>
        <translation>Um wie viel ihrer Länge sich die Gewichte einer Schicht in einer Epoche änderten, nach Zehnerpotenzen.
Wo die Epoche direkt davor fehlt: seit der letzten erhaltenen, geteilt durch die Epochen dazwischen.
Von einem geöffneten Lauf sind die Gewichte in halber Genauigkeit erhalten: Änderungen unter 0,03 % sind Rundung.</translation>
    </message>
    <message>
        <source>Change of each layer in an epoch, in %</source>
        <translation>Änderung jeder Schicht je Epoche, in %</translation>
    </message>
    <message>
        <source>Change of each layer over the epochs</source>
        <translation>Änderung jeder Schicht über den Epochen</translation>
    </message>
    <message>
        <source>Click an epoch to look back to it.</source>
        <translation>Klicken Sie auf eine Epoche, um auf sie zurückzublicken.</translation>
    </message>
    <message>
        <source>From 0 %</source>
        <translation>Ab 0 %</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient jeder Schicht</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradient jeder Schicht über den Epochen</translation>
    </message>
    <message>
        <source>Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.</source>
        <translation>Alles von 0 bis 100 % zeigen und nicht nur, wo die Linien nach dem ersten Viertel der Epochen sind.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training images, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>Die Länge des Gradienten der Gewichte jeder Schicht, an 256 Trainingsbildern, nach Zehnerpotenzen.
In den ersten Schichten viel kleiner als in der letzten: Der Fehler erreicht sie kaum.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training points, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>Die Länge des Gradienten der Gewichte jeder Schicht, an 256 Trainingspunkten, nach Zehnerpotenzen.
In den ersten Schichten viel kleiner als in der letzten: Der Fehler erreicht sie kaum.</translation>
    </message>
    <message>
        <source>The share of the images of a class that are read as this class, after each epoch.</source>
        <translation>Der Anteil der Bilder einer Klasse, die als diese Klasse gelesen werden, nach jeder Epoche.</translation>
    </message>
    <message>
        <source>The share of the points of a class that are read as this class, after each epoch.</source>
        <translation>Der Anteil der Punkte einer Klasse, die als diese Klasse gelesen werden, nach jeder Epoche.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation, so nothing is known of each class.</source>
        <translation>Dieser Lauf hält keine Bilder zur Validierung zurück; daher ist über die Klassen nichts bekannt.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation, so nothing is known of each class.</source>
        <translation>Dieser Lauf hält keine Punkte zur Validierung zurück; daher ist über die Klassen nichts bekannt.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>{0} validation images, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} Validierungsbilder, {1} bis {2} von jeder Klasse: Ein Anteil von so vielen ist auf etwa ± {3} % sicher.</translation>
    </message>
    <message>
        <source>{0} validation points, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} Validierungspunkte, {1} bis {2} von jeder Klasse: Ein Anteil von so vielen ist auf etwa ± {3} % sicher.</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in the program; it goes on. Help &gt; Copy diagnostics says what it was.</source>
        <translation>Im Programm ging etwas schief; es läuft weiter. Hilfe &gt; Diagnose kopieren sagt, was es war.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; it goes on. What it was stands in {0}.</source>
        <translation>Im Programm ging etwas schief; es läuft weiter. Was es war, steht in {0}.</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>Was jedes Pixel beiträgt</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>gewählt: {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2} % ink, adds {3}</source>
        <translation>Zeile {0}, Spalte {1}: {2} % Tinte, fügt {3} hinzu</translation>
    </message>
    <message>
        <source>{0} pixels speak for it, {1} against it</source>
        <translation>{0} Pixel sprechen dafür, {1} dagegen</translation>
    </message>
</context>
<context>
    <name>ExperimentHead</name>
    <message>
        <source> at once</source>
        <translation> zugleich</translation>
    </message>
    <message>
        <source>Choose settings that are tried with different values, and train all of them.</source>
        <translation>Einstellungen wählen, die mit verschiedenen Werten versucht werden, und alle trainieren.</translation>
    </message>
    <message>
        <source>Delete the experiment with all of its runs, after asking.</source>
        <translation>Das Experiment mit allen seinen Läufen löschen, nach Rückfrage.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Als Paket exportieren …</translation>
    </message>
    <message>
        <source>First pause it.</source>
        <translation>Lassen Sie es zuerst pausieren.</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>Platz freigeben …</translation>
    </message>
    <message>
        <source>Give up the weights of all of its runs but the chosen ones, after asking. All figures stay.</source>
        <translation>Die Gewichte aller seiner Läufe außer der gewählten aufgeben, nach Rückfrage. Alle Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Go on where it was paused.</source>
        <translation>Dort weitermachen, wo es pausierte.</translation>
    </message>
    <message>
        <source>How many runs train at the same time. With fewer the others rest after the step that they are in, keep their whole epochs, and go on later; the results stay the same.</source>
        <translation>Wie viele Läufe zugleich trainieren. Bei weniger ruhen die anderen nach dem Schritt, in dem sie sind, behalten ihre ganzen Epochen und machen später weiter; die Ergebnisse bleiben gleich.</translation>
    </message>
    <message>
        <source>It can be changed while the experiment runs.</source>
        <translation>Das lässt sich ändern, während das Experiment läuft.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Es ist fertig.</translation>
    </message>
    <message>
        <source>Let it begin before all others that wait.</source>
        <translation>Es vor allen anderen beginnen lassen, die warten.</translation>
    </message>
    <message>
        <source>Let it rest. Whole epochs are kept, and it can go on at any time.</source>
        <translation>Es ruhen lassen. Ganze Epochen bleiben, und es kann jederzeit weitergehen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put the experiment with all of its runs into one file, to be opened on another machine.</source>
        <translation>Das Experiment mit allen seinen Läufen in eine Datei legen, die auf einem anderen Rechner geöffnet wird.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Läufe zugleich</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save what is shown, write a report, export the experiment, free room, or delete it.</source>
        <translation>Speichern, was zu sehen ist, einen Bericht schreiben, das Experiment exportieren, Platz freigeben oder es löschen.</translation>
    </message>
    <message>
        <source>Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV.</source>
        <translation>Das Gezeigte speichern: ein Diagramm als PNG oder SVG oder die Tabelle der Kandidaten als CSV.</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Which experiment is shown.</source>
        <translation>Welches Experiment gezeigt wird.</translation>
    </message>
    <message>
        <source>Write what the experiment came to: a page to be printed and handed in.</source>
        <translation>Schreiben, was beim Experiment herauskam: eine Seite zum Drucken und Abgeben.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ExperimentStanding</name>
    <message>
        <source>How many of the runs are done; where only time says how many there will be, of those begun.</source>
        <translation>Wie viele der Läufe erledigt sind; wo nur die Zeit sagt, wie viele es werden, von den begonnenen.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln divergiert</numerusform>
            <numerusform>%Ln divergiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside early</source>
        <translation>
            <numerusform>%Ln früh zurückgestellt</numerusform>
            <numerusform>%Ln früh zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln gestoppt</numerusform>
            <numerusform>%Ln gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Trainierte Epochen</translation>
    </message>
    <message>
        <source>It waits, and begins when what runs before it has ended</source>
        <translation>Es wartet und beginnt, wenn zu Ende ist, was davor läuft</translation>
    </message>
    <message>
        <source>It was paused: {0}</source>
        <translation>Es pausiert: {0}</translation>
    </message>
    <message>
        <source>No run has begun yet</source>
        <translation>Noch kein Lauf hat begonnen</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Parameter des Netzes</translation>
    </message>
    <message>
        <source>Seconds trained</source>
        <translation>Trainierte Sekunden</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>set aside early</source>
        <translation>früh zurückgestellt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>{0}, of %Ln run(s)</source>
        <translation>
            <numerusform>{0}, von %Ln Lauf</numerusform>
            <numerusform>{0}, von %Ln Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentsController</name>
    <message numerus="yes">
        <source>%Ln experiment(s) are paused or wait; Resume in Experiments goes on.</source>
        <translation>
            <numerusform>%Ln Experiment pausiert oder wartet; „Fortsetzen“ in „Experimente“ macht weiter.</numerusform>
            <numerusform>%Ln Experimente pausieren oder warten; „Fortsetzen“ in „Experimente“ macht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Experimente werden nicht behalten, weil sich die Bibliothek nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>It goes on when the one that runs has ended or is paused.</source>
        <translation>Es geht weiter, wenn das laufende zu Ende ist oder pausiert.</translation>
    </message>
    <message>
        <source>It is in the queue, and trains when its turn comes. Experiments shows how it does.</source>
        <translation>Er steht in der Warteschlange und trainiert, wenn er an der Reihe ist. „Experimente“ zeigt, wie es ihm geht.</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Neues Experiment …</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation>Pläne (*.toml)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>The experiment has begun. Its runs train in the background.</source>
        <translation>Das Experiment hat begonnen. Seine Läufe trainieren im Hintergrund.</translation>
    </message>
    <message>
        <source>The experiment has ended. Experiments shows what did best.</source>
        <translation>Das Experiment ist zu Ende. „Experimente“ zeigt, was am besten war.</translation>
    </message>
    <message>
        <source>The experiment is paused; Resume in Experiments goes on.</source>
        <translation>Das Experiment pausiert; „Fortsetzen“ in „Experimente“ macht weiter.</translation>
    </message>
    <message>
        <source>The experiment {0} is paused; Resume in Experiments goes on.</source>
        <translation>Das Experiment {0} pausiert; „Fortsetzen“ in „Experimente“ macht weiter.</translation>
    </message>
    <message>
        <source>The queued run has ended. Runs and Experiments show how it did.</source>
        <translation>Der Lauf aus der Warteschlange ist zu Ende. „Läufe“ und „Experimente“ zeigen, wie er war.</translation>
    </message>
    <message>
        <source>Train with these settings too, in the background, as soon as what runs now has ended.</source>
        <translation>Auch mit diesen Einstellungen trainieren, im Hintergrund, sobald zu Ende ist, was jetzt läuft.</translation>
    </message>
    <message>
        <source>Try settings with different values, in the background, and see what works and how sure that is.</source>
        <translation>Einstellungen mit verschiedenen Werten versuchen, im Hintergrund, und sehen, was sich bewährt und wie sicher das ist.</translation>
    </message>
</context>
<context>
    <name>ExperimentsPresenter</name>
    <message>
        <source>All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither be opened nor go on.</source>
        <translation>Alle Zahlen und Kurven bleiben, ebenso die Netze des gewählten Kandidaten. Die anderen Läufe lassen sich dann weder öffnen noch fortsetzen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the experiment {0}?</source>
        <translation>Das Experiment {0} löschen?</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Experimente werden nicht behalten, weil sich die Bibliothek nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Platz freigeben</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln run(s) are deleted with it.</source>
        <translation>
            <numerusform>Sein %Ln Lauf wird mit ihm gelöscht.</numerusform>
            <numerusform>Seine %Ln Läufe werden mit ihm gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Linien (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixel (*{0})</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Das Gezeigte speichern</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabellen (*{0})</translation>
    </message>
    <message>
        <source>The weights of this experiment take {0} MB. Give them up?</source>
        <translation>Die Gewichte dieses Experiments belegen {0} MB. Sollen sie aufgegeben werden?</translation>
    </message>
    <message>
        <source>{0} MB are free again in the library.</source>
        <translation>{0} MB sind in der Bibliothek wieder frei.</translation>
    </message>
</context>
<context>
    <name>ExperimentsView</name>
    <message>
        <source>All candidates, the best first.</source>
        <translation>Alle Kandidaten, die besten zuerst.</translation>
    </message>
    <message>
        <source>All settings side by side, a line across them for each candidate.</source>
        <translation>Alle Einstellungen nebeneinander, eine Linie quer darüber für jeden Kandidaten.</translation>
    </message>
    <message>
        <source>An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with many values and several seeds, in the background, and says what works.</source>
        <translation>Ein Experiment beantwortet eine Frage: welche Lernrate, wie viele Schichten, oder war es Glück? Es trainiert mit vielen Werten und mehreren Seeds, im Hintergrund, und sagt, was sich bewährt.</translation>
    </message>
    <message>
        <source>Any setting against any figure, a point for each candidate.</source>
        <translation>Eine beliebige Einstellung gegen ein beliebiges Ergebnis, ein Punkt für jeden Kandidaten.</translation>
    </message>
    <message>
        <source>Choose what is tried, and start it.</source>
        <translation>Wählen, was versucht wird, und es starten.</translation>
    </message>
    <message>
        <source>How much each setting matters, and how sure that is.</source>
        <translation>Wie wichtig jede Einstellung ist und wie sicher das ist.</translation>
    </message>
    <message>
        <source>How the accuracy of every run rose from epoch to epoch.</source>
        <translation>Wie die Genauigkeit jedes Laufs von Epoche zu Epoche stieg.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Neues Experiment …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>A web page is for networks that read images.</source>
        <translation>Eine Webseite gibt es für Netze, die Bilder lesen.</translation>
    </message>
    <message>
        <source>Export a web page</source>
        <translation>Webseite exportieren</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Export the network. ONNX files need the package onnx: {0}</source>
        <translation>Netz exportieren. ONNX-Dateien brauchen das Paket onnx: {0}</translation>
    </message>
    <message>
        <source>Network for other programs…</source>
        <translation>Netz für andere Programme …</translation>
    </message>
    <message>
        <source>NumPy (*.npz)</source>
        <translation>NumPy (*.npz)</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>ONNX, not possible without the package onnx (*.onnx)</source>
        <translation>ONNX, nicht möglich ohne das Paket onnx (*.onnx)</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webseite …</translation>
    </message>
    <message>
        <source>Write the network as one page to draw on, for anybody with a browser: it needs nothing else.</source>
        <translation>Das Netz als eine Seite schreiben, auf der man zeichnen kann, für alle mit einem Browser: Sonst braucht sie nichts.</translation>
    </message>
    <message>
        <source>Write the network for other programs: ONNX, NumPy or safetensors.</source>
        <translation>Das Netz für andere Programme schreiben: ONNX, NumPy oder safetensors.</translation>
    </message>
    <message>
        <source>safetensors (*.safetensors)</source>
        <translation>safetensors (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>It can be changed while training.</source>
        <translation>Das lässt sich während des Trainings ändern.</translation>
    </message>
    <message>
        <source>It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.</source>
        <translation>In Prozent geschrieben: 10 ist 10 %, und 0,1 ist 0,1 %.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>It ends where a share does, at 0 and 100 %.</source>
        <translation>Es endet, wo ein Anteil endet, bei 0 und 100 %.</translation>
    </message>
    <message>
        <source>It is the mean over {0} images.</source>
        <translation>Es ist das Mittel über {0} Bilder.</translation>
    </message>
    <message>
        <source>It is the mean over {0} points.</source>
        <translation>Es ist das Mittel über {0} Punkte.</translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>Sein 95-%-Intervall</translation>
    </message>
    <message>
        <source>So much is typically given to the right class: it is the geometric mean of the probabilities.</source>
        <translation>So viel bekommt die richtige Klasse typischerweise: Es ist das geometrische Mittel der Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>How many of these answers are wrong.</source>
        <translation>Wie viele dieser Antworten falsch sind.</translation>
    </message>
    <message>
        <source>The share of all images to which it answers, with its 95 % interval.</source>
        <translation>Der Anteil aller Bilder, auf die es antwortet, mit 95-%-Intervall.</translation>
    </message>
    <message>
        <source>The share of these answers that is right, with its 95 % interval.</source>
        <translation>Der Anteil dieser Antworten, der richtig ist, mit 95-%-Intervall.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer is left</source>
        <translation>keine Antwort bleibt</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>davon richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{0}: answered</source>
        <translation>{0}: beantwortet</translation>
    </message>
    <message>
        <source>{0}: right of these</source>
        <translation>{0}: davon richtig</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Add to my drawings</source>
        <translation>Zu meinen Zeichnungen</translation>
    </message>
    <message>
        <source>As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a network, alone or beside MNIST.</source>
        <translation>Als Ihre Zeichnungen bringen Ziffern dem antwortenden Netz Ihre Handschrift bei. Als Datensatz trainieren sie alle ein Netz, allein oder neben MNIST.</translation>
    </message>
    <message>
        <source>It was taken off the list of recent files.</source>
        <translation>Es wurde aus der Liste zuletzt geöffneter Dateien entfernt.</translation>
    </message>
    <message>
        <source>No network has been opened yet.</source>
        <translation>Es wurde noch kein Netz geöffnet.</translation>
    </message>
    <message>
        <source>No other data set has been opened yet.</source>
        <translation>Es wurde noch kein anderer Datensatz geöffnet.</translation>
    </message>
    <message>
        <source>One file of each kind is opened at a time. Left out: {0}.</source>
        <translation>Von jeder Art wird jeweils eine Datei geöffnet. Ausgelassen: {0}.</translation>
    </message>
    <message>
        <source>Only files that lie on this machine can be opened; save this one first.</source>
        <translation>Nur Dateien auf diesem Rechner lassen sich öffnen; speichern Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Open as a data set</source>
        <translation>Als Datensatz öffnen</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>Zuletzt geöffnete Datensätze</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Zuletzt geöffnete Netze</translation>
    </message>
    <message>
        <source>What are the drawings in {0} for?</source>
        <translation>Wozu dienen die Zeichnungen in {0}?</translation>
    </message>
    <message>
        <source>{0} was not opened: first end the training that is under way.</source>
        <translation>{0} wurde nicht geöffnet: Beenden Sie zuerst das laufende Training.</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message numerus="yes">
        <source>Of the film of {0}, %Ln frame(s) are damaged and left out.</source>
        <translation>
            <numerusform>Vom Film von {0} ist %Ln Einzelbild beschädigt und ausgelassen.</numerusform>
            <numerusform>Vom Film von {0} sind %Ln Einzelbilder beschädigt und ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmsDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>At most for all films together</source>
        <translation>Höchstens für alle Filme zusammen</translation>
    </message>
    <message>
        <source>At most for the film of a run</source>
        <translation>Höchstens für den Film eines Laufs</translation>
    </message>
    <message>
        <source>Films of the runs</source>
        <translation>Filme der Läufe</translation>
    </message>
    <message>
        <source>Less room thins the films that there are at once. The file of the library gets no smaller by that.</source>
        <translation>Weniger Platz dünnt die vorhandenen Filme sofort aus. Die Datei der Bibliothek wird dadurch nicht kleiner.</translation>
    </message>
    <message numerus="yes">
        <source>The film(s) of %Ln run(s) take {0} MB.</source>
        <translation>
            <numerusform>Der Film von %Ln Lauf belegt {0} MB.</numerusform>
            <numerusform>Die Filme von %Ln Läufen belegen {0} MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly in any case.</source>
        <translation>Die Bibliothek behält von jedem Lauf einen Film: seine Gewichte in einigen seiner Epochen, in halber Genauigkeit, damit die Zeitmaschine für jeden Lauf geht und ein anderer von dort weitermachen kann. Die letzte und die beste Epoche bleiben in jedem Fall genau erhalten.</translation>
    </message>
    <message>
        <source>Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.</source>
        <translation>Ist das erreicht, werden die Filme der ältesten Läufe ausgedünnt, dann aufgegeben. Alle Zahlen bleiben.</translation>
    </message>
    <message>
        <source>With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.</source>
        <translation>Mit mehr Platz behält ein Lauf mehr seiner Epochen, gleichmäßig von der ersten bis zur letzten. 0 behält keine Filme.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Changes the setting on the left: {0}.</source>
        <translation>Ändert die Einstellung links: {0}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Try it: {0}</source>
        <translation>Versuchen: {0}</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>1 of 3: Draw a digit on the pad at the right, as large as you like.</source>
        <translation>1 von 3: Zeichnen Sie rechts eine Ziffer auf das Zeichenfeld, so groß Sie mögen.</translation>
    </message>
    <message>
        <source>2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error falls, and more digits are read right. How long it still takes stands at the top.</source>
        <translation>2 von 3: Es sieht Tausende von Ziffern an und ändert nach je ein paar davon ein wenig seine Gewichte. Der Fehler sinkt, und mehr Ziffern werden richtig gelesen. Oben steht, wie lange es noch dauert.</translation>
    </message>
    <message>
        <source>2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train.</source>
        <translation>2 von 3: Die Balken sagen, was ein früher trainiertes Netz liest. Trainieren Sie nun Ihr eigenes: Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: does it read you?</source>
        <translation>3 von 3: Jetzt antwortet Ihr eigenes Netz. Leeren Sie das Zeichenfeld mit dem Papierkorb darunter und zeichnen Sie noch einmal: Liest es Ihre Schrift?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New here? In one minute you draw a digit, train a network, and let it read you.</source>
        <translation>Neu hier? In einer Minute zeichnen Sie eine Ziffer, trainieren ein Netz und lassen es Ihre Schrift lesen.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>Lektionen zeigen</translation>
    </message>
    <message>
        <source>That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works.</source>
        <translation>Das ist schon alles: zeichnen, trainieren, wieder zeichnen. Die Lektionen im Menü „Lernen“ zeigen, warum es geht.</translation>
    </message>
</context>
<context>
    <name>FirstMinuteBar</name>
    <message>
        <source>Take this away for good. Lessons are in the menu Learn.</source>
        <translation>Dies für immer wegräumen. Lektionen sind im Menü „Lernen“.</translation>
    </message>
    <message>
        <source>Your first minute</source>
        <translation>Ihre erste Minute</translation>
    </message>
</context>
<context>
    <name>ForkController</name>
    <message>
        <source>A run of its own learns on to epoch {0}; {1} stays as it is.</source>
        <translation>Ein eigener Lauf lernt weiter bis Epoche {0}; {1} bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on from epoch {0} of {1}?</source>
        <translation>Ab Epoche {0} von {1} weitermachen?</translation>
    </message>
    <message>
        <source>It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers.</source>
        <translation>Er beginnt genau, wo diese Epoche endete: mit ihren Gewichten und dem, was sich der Optimierer merkte.</translation>
    </message>
    <message>
        <source>It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before.</source>
        <translation>Er beginnt mit genau den Gewichten dieser Epoche, aber der Optimierer weiß nichts von den Schritten davor.</translation>
    </message>
    <message>
        <source>It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what the optimizer remembered.</source>
        <translation>Er beginnt nicht genau dort: Von dieser Epoche sind die Gewichte in halber Genauigkeit erhalten und nichts von dem, was sich der Optimierer merkte.</translation>
    </message>
    <message>
        <source>Its layers, its loss and its precision stay those of {0}.</source>
        <translation>Schichten, Fehlermaß und Genauigkeit der Zahlen bleiben die von {0}.</translation>
    </message>
    <message>
        <source>The settings on the left are those of {0}: change there what is to be different.</source>
        <translation>Die Einstellungen links sind die von {0}: Ändern Sie dort, was anders sein soll.</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Was sich unterscheidet: {0}.</translation>
    </message>
</context>
<context>
    <name>FractionBox</name>
    <message>
        <source>It has more than {0} decimals.</source>
        <translation>Es hat mehr als {0} Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>FramingTest</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95 % interval {1} – {2} %)</source>
        <translation>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95-%-Intervall {1} – {2} %)</translation>
    </message>
    <message>
        <source>Framing changes that by {0} points.</source>
        <translation>Das Einpassen ändert das um {0} Prozentpunkte.</translation>
    </message>
    <message>
        <source>Framing the test images: {0} %</source>
        <translation>Testbilder werden eingepasst: {0} %</translation>
    </message>
    <message>
        <source>Pictures are framed as digits are, and these images are none.</source>
        <translation>Bilder werden wie Ziffern eingepasst, und das hier sind keine.</translation>
    </message>
    <message>
        <source>Self-test done.</source>
        <translation>Selbsttest beendet.</translation>
    </message>
    <message>
        <source>Self-test of the framing</source>
        <translation>Selbsttest des Einpassens</translation>
    </message>
    <message>
        <source>Sends the test images through the framing of pictures, and shows what that costs.</source>
        <translation>Schickt die Testbilder durch das Einpassen von Bildern und zeigt, was das kostet.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and only pictures are framed.</source>
        <translation>Die Daten sind Punkte auf einer Ebene, und nur Bilder werden eingepasst.</translation>
    </message>
    <message>
        <source>The self-test ended with an error: {0}</source>
        <translation>Der Selbsttest endete mit einem Fehler: {0}</translation>
    </message>
    <message>
        <source>The {0} test images, read right:</source>
        <translation>Die {0} Testbilder, richtig gelesen:</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>framed as a picture on the pad is</source>
        <translation>eingepasst wie ein Bild auf dem Zeichenfeld</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message numerus="yes">
        <source>Went on from a network that had learnt for %Ln epoch(s).</source>
        <translation>
            <numerusform>Setzte ein Netz fort, das %Ln Epoche gelernt hatte.</numerusform>
            <numerusform>Setzte ein Netz fort, das %Ln Epochen gelernt hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on from the run {0} after %Ln epoch(s).</source>
        <translation>
            <numerusform>Setzte den Lauf {0} nach %Ln Epoche fort.</numerusform>
            <numerusform>Setzte den Lauf {0} nach %Ln Epochen fort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Activations of layer {0}</source>
        <translation>Aktivierungen der Schicht {0}</translation>
    </message>
    <message>
        <source>By how much of their length the weights changed in the last epoch.
Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.
A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.
“By epoch” shows what can be said of that.</source>
        <translation>Um wie viel ihrer Länge sich die Gewichte in der letzten Epoche änderten.
Einige Prozent sind üblich; fast nichts heißt, dass sie kaum lernt, mehr als ihre Länge, dass sie springt.
Ein Strich: Die Epoche direkt davor fehlt oder ist nur gerundet erhalten, wie bei einem geöffneten Lauf.
„Je Epoche“ zeigt, was sich davon sagen lässt.</translation>
    </message>
    <message>
        <source>Change of layer {0}</source>
        <translation>Änderung von Schicht {0}</translation>
    </message>
    <message>
        <source>Findings and layers</source>
        <translation>Befunde und Schichten</translation>
    </message>
    <message>
        <source>Gradient of layer {0}</source>
        <translation>Gradient von Schicht {0}</translation>
    </message>
    <message>
        <source>How the activations are spread: filled now, as a line before the first step.</source>
        <translation>Wie die Aktivierungen verteilt sind: gefüllt jetzt, als Linie vor dem ersten Schritt.</translation>
    </message>
    <message>
        <source>How the weights are spread: filled now, as a line before the first step.</source>
        <translation>Wie die Gewichte verteilt sind: gefüllt jetzt, als Linie vor dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Idle in layer {0}</source>
        <translation>Untätig in Schicht {0}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Schicht {0}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Measured on some training images.</source>
        <translation>An einigen Trainingsbildern gemessen.</translation>
    </message>
    <message>
        <source>Measured on some training points.</source>
        <translation>An einigen Trainingspunkten gemessen.</translation>
    </message>
    <message>
        <source>Nothing is conspicuous.</source>
        <translation>Nichts ist auffällig.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.</source>
        <translation>In Schicht {1} sind {0} % der Aktivierungen gesättigt; unter {2} % lernt sie noch.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.</source>
        <translation>In Schicht {1} sind {0} % der Neuronen tot; unter {2} % kann eine Schicht sie entbehren.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training images.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>Die Länge des Gradienten der Gewichte der Schicht, an 256 Trainingsbildern.
In den ersten Schichten viel kleiner als in der letzten: Der Fehler erreicht sie kaum.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training points.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>Die Länge des Gradienten der Gewichte der Schicht, an 256 Trainingspunkten.
In den ersten Schichten viel kleiner als in der letzten: Der Fehler erreicht sie kaum.</translation>
    </message>
    <message>
        <source>The length of what its weights changed by in one epoch, over the length of its weights.</source>
        <translation>Die Länge dessen, worum sich die Gewichte in einer Epoche geändert haben, geteilt durch die Länge der Gewichte.</translation>
    </message>
    <message numerus="yes">
        <source>The square root of the sum of the squares of %Ln slope(s), one for each weight.</source>
        <translation>
            <numerusform>Die Wurzel aus der Summe der Quadrate von %Ln Steigung, einer für jedes Gewicht.</numerusform>
            <numerusform>Die Wurzel aus der Summe der Quadrate von %Ln Steigungen, einer für jedes Gewicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network: how its layers fare, and what is conspicuous, appears here.</source>
        <translation>Trainieren Sie ein Netz: Wie es seinen Schichten geht und was auffällig ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Weights of layer {0}</source>
        <translation>Gewichte der Schicht {0}</translation>
    </message>
    <message>
        <source>What is conspicuous</source>
        <translation>Was auffällig ist</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the images
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Wo die Kurve der Aktivierung flach endet: der Anteil der Neuronen, die bei keinem der Bilder feuern
(tot), oder der Aktivierungen, die fast an einem Ende sind (gesättigt). Beides lernt nicht.</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the points
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Wo die Kurve der Aktivierung flach endet: der Anteil der Neuronen, die bei keinem der Punkte feuern
(tot), oder der Aktivierungen, die fast an einem Ende sind (gesättigt). Beides lernt nicht.</translation>
    </message>
    <message>
        <source>activations (line: at first)</source>
        <translation>Aktivierungen (Linie: anfangs)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>weights (line: at first)</source>
        <translation>Gewichte (Linie: anfangs)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % dead</source>
        <translation>{0} % tot</translation>
    </message>
    <message>
        <source>{0} % saturated</source>
        <translation>{0} % gesättigt</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Eine ReLU, deren Summe bei jedem Bild negativ ist, ergibt 0 und hat keine Steigung; sie kann also nicht zurücklernen. Zu große Schritte stoßen sie dorthin.</translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Eine ReLU, deren Summe bei jedem Punkt negativ ist, ergibt 0 und hat keine Steigung; sie kann also nicht zurücklernen. Zu große Schritte stoßen sie dorthin.</translation>
    </message>
    <message>
        <source>A plateau: for {0} epochs the training error has stayed near {1}</source>
        <translation>Ein Plateau: Seit {0} Epochen bleibt der Trainingsfehler nahe {1}</translation>
    </message>
    <message>
        <source>At its ends the curve of the activation is flat, so hardly any gradient comes through. The sums are too large: because of large first weights, or of large steps.</source>
        <translation>An ihren Enden ist die Kurve der Aktivierung flach, sodass kaum Gradient hindurchkommt. Die Summen sind zu groß: wegen großer erster Gewichte oder großer Schritte.</translation>
    </message>
    <message>
        <source>Each step leaps over the valley that it should walk down into.</source>
        <translation>Jeder Schritt springt über das Tal, in das er hinabgehen sollte.</translation>
    </message>
    <message>
        <source>It can be changed when this run is over.</source>
        <translation>Es lässt sich ändern, wenn dieser Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>It is worse than guessing: the training error is {0}, guessing has {1}</source>
        <translation>Es ist schlechter als Raten: Der Trainingsfehler ist {0}, Raten hat {1}</translation>
    </message>
    <message>
        <source>It jumps about a valley that is narrower than its steps; or the network is too small to do better.</source>
        <translation>Es springt in einem Tal umher, das schmaler ist als seine Schritte; oder das Netz ist zu klein für mehr.</translation>
    </message>
    <message>
        <source>It learns its images by heart, and no longer what they have in common with new ones.</source>
        <translation>Es lernt seine Bilder auswendig und nicht mehr, was sie mit neuen gemeinsam haben.</translation>
    </message>
    <message>
        <source>It learns its points by heart, and no longer what they have in common with new ones.</source>
        <translation>Es lernt seine Punkte auswendig und nicht mehr, was sie mit neuen gemeinsam haben.</translation>
    </message>
    <message>
        <source>It overfits: the validation error has risen from {1} in epoch {2} to {0}</source>
        <translation>Überanpassung: Der Validierungsfehler stieg von {1} in Epoche {2} auf {0}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training images are read right, but {1} of the validation images</source>
        <translation>Überanpassung: {0} der Trainingsbilder werden richtig gelesen, aber {1} der Validierungsbilder</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training points are read right, but {1} of the validation points</source>
        <translation>Überanpassung: {0} der Trainingspunkte werden richtig gelesen, aber {1} der Validierungspunkte</translation>
    </message>
    <message>
        <source>It takes a new run.</source>
        <translation>Dafür braucht es einen neuen Lauf.</translation>
    </message>
    <message>
        <source>It takes more epochs.</source>
        <translation>Es braucht mehr Epochen.</translation>
    </message>
    <message>
        <source>ReLU → Leaky ReLU</source>
        <translation>ReLU → Leaky ReLU</translation>
    </message>
    <message>
        <source>Steps that were too large have thrown the weights far off, and steps of the present size do not bring them back. A new run begins with new weights.</source>
        <translation>Zu große Schritte haben die Gewichte weit weggeworfen, und Schritte der jetzigen Größe bringen sie nicht zurück. Ein neuer Lauf beginnt mit neuen Gewichten.</translation>
    </message>
    <message>
        <source>The direction is right, but the steps are so small that it takes for ever.</source>
        <translation>Die Richtung stimmt, aber die Schritte sind so klein, dass es ewig dauert.</translation>
    </message>
    <message>
        <source>The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %</source>
        <translation>Die Lernrate ist zu hoch: Bei {1} kann ein Schritt die Gewichte der Schicht {2} um {0} % ändern</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}</source>
        <translation>Die Lernrate ist zu hoch: Der Trainingsfehler stieg von {1} in Epoche {2} auf {0}</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error is {0}, guessing has {1}</source>
        <translation>Die Lernrate ist zu hoch: Der Trainingsfehler ist {0}, Raten hat {1}</translation>
    </message>
    <message>
        <source>The learning rate is too low: the training error, now {1}, falls by {0} an epoch</source>
        <translation>Die Lernrate ist zu niedrig: Der Trainingsfehler, jetzt {1}, sinkt um {0} je Epoche</translation>
    </message>
    <message>
        <source>The run goes on with it.</source>
        <translation>Der Lauf geht damit weiter.</translation>
    </message>
    <message>
        <source>This network is beyond repair: start a new run with it.</source>
        <translation>Dieses Netz ist nicht zu retten: Beginnen Sie damit einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Tried: {0}.</source>
        <translation>Versucht: {0}.</translation>
    </message>
    <message>
        <source>dead neurons of layer {0}</source>
        <translation>tote Neuronen der Schicht {0}</translation>
    </message>
    <message>
        <source>epochs {0} → {1}</source>
        <translation>Epochen {0} → {1}</translation>
    </message>
    <message>
        <source>first weights Normal → Glorot</source>
        <translation>erste Gewichte Normal → Glorot</translation>
    </message>
    <message>
        <source>it did not help.</source>
        <translation>es half nicht.</translation>
    </message>
    <message>
        <source>it helped.</source>
        <translation>es half.</translation>
    </message>
    <message>
        <source>it made no difference so far.</source>
        <translation>es machte bisher keinen Unterschied.</translation>
    </message>
    <message>
        <source>learning rate {0} → {1}</source>
        <translation>Lernrate {0} → {1}</translation>
    </message>
    <message>
        <source>neurons of the smallest hidden layer {0} → {1}</source>
        <translation>Neuronen der kleinsten versteckten Schicht {0} → {1}</translation>
    </message>
    <message>
        <source>saturated activations of layer {0}</source>
        <translation>gesättigte Aktivierungen der Schicht {0}</translation>
    </message>
    <message>
        <source>schedule Constant → Cosine: the learning rate falls to 0 by the end</source>
        <translation>Plan Konstant → Kosinus: Die Lernrate fällt bis zum Ende auf 0</translation>
    </message>
    <message>
        <source>the images are changed a little each time, instead of always being the same</source>
        <translation>die Bilder werden jedes Mal etwas verändert, statt immer gleich zu sein</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>training images {0} → {1}</source>
        <translation>Trainingsbilder {0} → {1}</translation>
    </message>
    <message>
        <source>training points {0} → {1}</source>
        <translation>Trainingspunkte {0} → {1}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>weight decay {0} → {1}</source>
        <translation>Weight Decay {0} → {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (before the first epoch).</source>
        <translation>{0} (vor der ersten Epoche).</translation>
    </message>
    <message>
        <source>{0} (epoch {1}).</source>
        <translation>{0} (Epoche {1}).</translation>
    </message>
    <message>
        <source>{0} After {1} with it, {2} {3} → {4}: {5}</source>
        <translation>{0} Nach {1} damit: {2} {3} → {4}; {5}</translation>
    </message>
    <message numerus="yes">
        <source>{0} And %Ln more.</source>
        <translation>
            <numerusform>{0} Und noch %Ln Befund.</numerusform>
            <numerusform>{0} Und noch %Ln Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Whether it helps is said here when an epoch was trained with it.</source>
        <translation>{0} Ob es hilft, steht hier, wenn eine Epoche damit trainiert wurde.</translation>
    </message>
    <message>
        <source>{0} of the activations of layer {1} are at their end</source>
        <translation>{0} der Aktivierungen von Schicht {1} sind an ihrem Ende</translation>
    </message>
    <message>
        <source>{0} of the neurons of layer {1} never fire</source>
        <translation>{0} der Neuronen von Schicht {1} feuern nie</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>row {0} is chosen</source>
        <translation>Zeile {0} ist gewählt</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} Zeilen und {1} Spalten von Zahlen von {2} bis {3}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;b&gt;Come back&lt;/b&gt; to it: every run is kept under Runs, where it can be opened and compared.</source>
        <translation>&lt;b&gt;Zurückkommen:&lt;/b&gt; Jeder Lauf wird unter „Läufe“ behalten, wo man ihn öffnen und vergleichen kann.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draw&lt;/b&gt; a digit on the right. The bars say what the network takes it for, even while it learns.</source>
        <translation>&lt;b&gt;Zeichnen&lt;/b&gt; Sie rechts eine Ziffer. Die Balken sagen, wofür das Netz sie hält, auch während es lernt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Set up&lt;/b&gt; a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.</source>
        <translation>&lt;b&gt;Richten&lt;/b&gt; Sie links ein Netz ein: Schichten, Lernrate, Zahl der Epochen. Eine Voreinstellung ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train&lt;/b&gt; it, and watch the error fall in the middle. The learning rate can be changed meanwhile.</source>
        <translation>&lt;b&gt;Trainieren&lt;/b&gt; Sie es und sehen Sie in der Mitte den Fehler sinken. Die Lernrate lässt sich dabei ändern.</translation>
    </message>
    <message>
        <source>A click on a word such as Accuracy says what it means; a right click on a figure, why it is so.</source>
        <translation>Ein Klick auf ein Wort wie „Genauigkeit“ sagt, was es bedeutet; ein Rechtsklick auf eine Zahl, warum sie so ist.</translation>
    </message>
    <message>
        <source>A picture, drawings, a data set or a network anywhere on the window: open it.</source>
        <translation>Ein Bild, Zeichnungen, einen Datensatz oder ein Netz irgendwo aufs Fenster: öffnen.</translation>
    </message>
    <message>
        <source>A steady gradient moves a weight up to {0} times as far as without it.</source>
        <translation>Ein gleichbleibender Gradient bewegt ein Gewicht bis zu {0}-mal so weit wie ohne das.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field.</source>
        <translation>Strg+Z und Strg+Y nehmen dort eine Änderung zurück und stellen sie wieder her; Esc verwirft, was in ein Feld getippt ist.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Each step moves a weight by about {0}, which is {1} % of a usual first weight.</source>
        <translation>Jeder Schritt bewegt ein Gewicht um etwa {0}; das sind {1} % eines üblichen ersten Gewichts.</translation>
    </message>
    <message>
        <source>Each step moves a weight by {0} times its gradient.</source>
        <translation>Jeder Schritt bewegt ein Gewicht um das {0}-Fache seines Gradienten.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus.</source>
        <translation>F1 erklärt, was den Fokus hat.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Images for validation: {0}; for training: {1}.</source>
        <translation>Bilder zur Validierung: {0}; zum Training: {1}.</translation>
    </message>
    <message>
        <source>In a plot of curves: from mark to mark, each of which says what happened.</source>
        <translation>In einem Diagramm mit Kurven: von Marke zu Marke; jede sagt, was geschah.</translation>
    </message>
    <message>
        <source>In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it.</source>
        <translation>In einem Diagramm: von Epoche zu Epoche (Bild auf/ab: je zehn; Pos1, Ende); + und − zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>In an epoch, {0} % is left of a weight that nothing asks for.</source>
        <translation>Von einem Gewicht, nach dem nichts verlangt, bleiben in einer Epoche {0} %.</translation>
    </message>
    <message>
        <source>In each step, about {0} of the largest layer's {1} neurons are left out.</source>
        <translation>In jedem Schritt werden etwa {0} der {1} Neuronen der größten Schicht ausgelassen.</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>In den Einstellungen</translation>
    </message>
    <message>
        <source>It is about a mean of the last {0} steps.</source>
        <translation>Es ist etwa ein Mittel der letzten {0} Schritte.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>More on this</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose something, and press F1.</source>
        <translation>Nichts hat den Fokus. Wählen Sie etwas und drücken Sie F1.</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Try another word, or look through all words.</source>
        <translation>Nichts heißt hier „{0}“. Versuchen Sie ein anderes Wort oder sehen Sie alle Wörter durch.</translation>
    </message>
    <message>
        <source>On a figure or a heading: why this number, and what the word means.</source>
        <translation>Auf einer Zahl oder Überschrift: warum diese Zahl und was das Wort bedeutet.</translation>
    </message>
    <message>
        <source>On the pad or the plane: erase.</source>
        <translation>Auf dem Zeichenfeld oder der Ebene: radieren.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters: {0} = {1}.</source>
        <translation>Parameter: {0} = {1}.</translation>
    </message>
    <message>
        <source>Pause and go on, with the pad, the plane or a plot in focus.</source>
        <translation>Pausieren und weitermachen, wenn das Zeichenfeld, die Ebene oder ein Diagramm den Fokus hat.</translation>
    </message>
    <message>
        <source>Probability of {0}</source>
        <translation>Wahrscheinlichkeit von {0}</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Rechte Maustaste</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Siehe auch:</translation>
    </message>
    <message>
        <source>Shift+F1, then a click, explains what was clicked.</source>
        <translation>Umschalt+F1, dann ein Klick, erklärt das Angeklickte.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Steps in all: {0} ({1} in each epoch).</source>
        <translation>Schritte insgesamt: {0} ({1} in jeder Epoche).</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training images: {1}.</source>
        <translation>Schritte in einer Epoche mit {0} Trainingsbildern: {1}.</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training points: {1}.</source>
        <translation>Schritte in einer Epoche mit {0} Trainingspunkten: {1}.</translation>
    </message>
    <message>
        <source>Steps until the full rate: {0}.</source>
        <translation>Schritte bis zur vollen Rate: {0}.</translation>
    </message>
    <message>
        <source>The largest logits are {0}; they are divided by the temperature, {1}.</source>
        <translation>Die größten Logits sind {0}; sie werden durch die Temperatur {1} geteilt.</translation>
    </message>
    <message>
        <source>The lines that do it, in {0}:</source>
        <translation>Die Zeilen, die das tun, in {0}:</translation>
    </message>
    <message>
        <source>The right class is to get {0} %, and each other one {1} %.</source>
        <translation>Die richtige Klasse soll {0} % bekommen und jede andere {1} %.</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Warum diese Zahlen?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves.</source>
        <translation>In einem Diagramm zoomen; das Mausrad allein rollt die Ansicht, Ziehen verschiebt die Kurven.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Alle Tasten des Fensters.</translation>
    </message>
    <message>
        <source>All terms, explained in short.</source>
        <translation>Alle Begriffe, kurz erklärt.</translation>
    </message>
    <message>
        <source>Click what you want to know about. Esc gives it up.</source>
        <translation>Klicken Sie auf das, worüber Sie etwas wissen möchten. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Explain what has the focus, and its value. The panel stays open beside the window.</source>
        <translation>Erklären, was den Fokus hat, und seinen Wert. Das Hilfefeld bleibt neben dem Fenster offen.</translation>
    </message>
    <message>
        <source>Explain what is clicked next.</source>
        <translation>Erklären, was als Nächstes angeklickt wird.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No browser can be opened here. All versions are at {0}.</source>
        <translation>Hier lässt sich kein Browser öffnen. Alle Versionen stehen unter {0}.</translation>
    </message>
    <message>
        <source>Opens the page with all versions in a browser. The program itself never asks for newer ones.</source>
        <translation>Öffnet die Seite mit allen Versionen in einem Browser. Das Programm selbst fragt nie nach neueren.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>Das Fenster in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>What does “{0}” mean?</source>
        <translation>Was bedeutet „{0}“?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Warum diese Zahlen?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Alle Tasten des Fensters.</translation>
    </message>
    <message>
        <source>All terms of the glossary.</source>
        <translation>Alle Begriffe des Glossars.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page before.</source>
        <translation>Zurück zur vorigen Seite.</translation>
    </message>
    <message>
        <source>Explains what has the focus in the window (F1).</source>
        <translation>Erklärt, was im Fenster den Fokus hat (F1).</translation>
    </message>
    <message>
        <source>Finds words and keys by what they are called and by what is said of them.</source>
        <translation>Findet Wörter und Tasten nach ihrem Namen und nach dem, was über sie gesagt wird.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>Das Fenster in wenigen Sätzen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>A neural network from scratch, in NumPy alone, that one can watch while it learns.</source>
        <translation>Ein neuronales Netz von Grund auf, nur in NumPy, dem man beim Lernen zusehen kann.</translation>
    </message>
    <message>
        <source>It is made of these, each under its own licence:</source>
        <translation>Es besteht aus diesen Teilen, jeder unter eigener Lizenz:</translation>
    </message>
    <message>
        <source>The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</source>
        <translation>Die Ziffern sind MNIST, von Yann LeCun, Corinna Cortes und Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</translation>
    </message>
    <message>
        <source>The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</source>
        <translation>Das mitgelieferte Netz hat auch aus Pen-Based Recognition of Handwritten Digits von E. Alpaydin und F. Alimoglu gelernt, UCI Machine Learning Repository, 1998: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The program and the network that comes with it: MIT licence.</source>
        <translation>Das Programm und das mitgelieferte Netz: MIT-Lizenz.</translation>
    </message>
    <message>
        <source>{0}; its source is at {1}</source>
        <translation>{0}; der Quelltext ist unter {1}</translation>
    </message>
</context>
<context>
    <name>HistogramPair</name>
    <message>
        <source>at first</source>
        <translation>anfangs</translation>
    </message>
    <message>
        <source>at first all of them {0}</source>
        <translation>anfangs alle {0}</translation>
    </message>
    <message>
        <source>at first from {0} to {1}</source>
        <translation>anfangs von {0} bis {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now all of them {0}</source>
        <translation>jetzt alle {0}</translation>
    </message>
    <message>
        <source>now from {0} to {1}</source>
        <translation>jetzt von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. It knows nothing of lines or of neighbours: to it they stand in one long row.</source>
        <translation>Alles, was das Netz sieht, sind {0} Zahlen, eine für jedes Pixel, von 0 für Papier bis 1 für Tinte. Von Linien oder Nachbarn weiß es nichts: Für das Netz stehen sie in einer langen Reihe.</translation>
    </message>
    <message>
        <source>All that the network sees of a point are two numbers: how far it lies to the right, &lt;b&gt;x = {0}&lt;/b&gt;, and how far up, &lt;b&gt;y = {1}&lt;/b&gt;, each from −1 to 1.</source>
        <translation>Alles, was das Netz von einem Punkt sieht, sind zwei Zahlen: wie weit rechts er liegt, &lt;b&gt;x = {0}&lt;/b&gt;, und wie weit oben, &lt;b&gt;y = {1}&lt;/b&gt;, jeweils von −1 bis 1.</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel in Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>x = ink / 255</source>
        <translation>x = Tinte / 255</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x und y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, das Bild</translation>
    </message>
    <message>
        <source>x, y</source>
        <translation>x, y</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} = {1}</translation>
    </message>
</context>
<context>
    <name>ImageSet</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>an image of {0} by {1} pixels</source>
        <translation>ein Bild von {0} mal {1} Pixeln</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes of the data set</source>
        <translation>Klassen des Datensatzes</translation>
    </message>
    <message>
        <source>It cannot be read so.</source>
        <translation>So lässt es sich nicht lesen.</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Die ersten Bilder</translation>
    </message>
    <message>
        <source>The first images of {0}</source>
        <translation>Die ersten Bilder von {0}</translation>
    </message>
    <message>
        <source>Train and test on these images from now on.</source>
        <translation>Von jetzt an mit diesen Bildern trainieren und testen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{0} x {0} pixels, {1} classes, {2} training images, {3} test images</source>
        <translation>{0} x {0} Pixel, {1} Klassen, {2} Trainingsbilder, {3} Testbilder</translation>
    </message>
</context>
<context>
    <name>ImportanceBars</name>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, which may be chance</source>
        <translation>{0}: {1}, was Zufall sein kann</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>All candidates do equally well, so that no setting matters.</source>
        <translation>Alle Kandidaten sind gleich gut; keine Einstellung macht einen Unterschied.</translation>
    </message>
    <message>
        <source>How much of the differences in validation accuracy each setting has to do with, and the 95 % interval of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that count only together are counted with each, so the sum may be more than 100 %.</source>
        <translation>Wie viel von den Unterschieden der Validierungsgenauigkeit mit jeder Einstellung zu tun hat und das 95-%-Intervall davon, nach einem Modell aller Kandidaten. Ein Balken, der nur Umriss ist, kann Zufall sein. Einstellungen, die nur zusammen zählen, werden bei jeder mitgezählt; die Summe kann daher über 100 % liegen.</translation>
    </message>
    <message>
        <source>Importance of the settings</source>
        <translation>Wichtigkeit der Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is varied here, so no setting can matter more than another.</source>
        <translation>Hier wird nichts variiert; keine Einstellung kann also wichtiger sein als eine andere.</translation>
    </message>
    <message>
        <source>There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.</source>
        <translation>Zu wenige Kandidaten, um zu sagen, was wichtig ist: {0} haben ein Ergebnis, gebraucht werden {1}.</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>Gruppen von Ansichten</translation>
    </message>
    <message>
        <source>The next view; after the last one of a group, the next group.</source>
        <translation>Die nächste Ansicht; nach der letzten einer Gruppe die nächste Gruppe.</translation>
    </message>
    <message>
        <source>The view before.</source>
        <translation>Die vorige Ansicht.</translation>
    </message>
    <message>
        <source>The view {0}.</source>
        <translation>Die Ansicht „{0}“.</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Ansichten des Netzes</translation>
    </message>
</context>
<context>
    <name>KeptDrawings</name>
    <message>
        <source>Drawings cannot be kept, because the library could not be opened.</source>
        <translation>Zeichnungen können nicht behalten werden, weil sich die Bibliothek nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>Your drawings are in the library now.</source>
        <translation>Ihre Zeichnungen sind jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Your drawings are not in the library yet, which is tried again. {0}</source>
        <translation>Ihre Zeichnungen sind noch nicht in der Bibliothek; es wird wieder versucht. {0}</translation>
    </message>
</context>
<context>
    <name>LaboratoryBar</name>
    <message>
        <source>Add noise to all weights: what was learnt is spread so widely that a little harms nothing.</source>
        <translation>Rauschen zu allen Gewichten addieren: Gelerntes ist so breit verteilt, dass ein wenig nichts schadet.</translation>
    </message>
    <message>
        <source>Back to the network as it is.</source>
        <translation>Zurück zum Netz, wie es ist.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>First choose a neuron: click it in the diagram.</source>
        <translation>Wählen Sie zuerst ein Neuron: Klicken Sie im Diagramm darauf.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Let the chosen neuron be heard again.</source>
        <translation>Das gewählte Neuron wieder zu Wort kommen lassen.</translation>
    </message>
    <message>
        <source>Only neurons of hidden layers can be switched off.</source>
        <translation>Nur Neuronen versteckter Schichten lassen sich ausschalten.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Stutzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set the smallest weights of each layer to 0: many are not needed.</source>
        <translation>Die kleinsten Gewichte jeder Schicht auf 0 setzen: Viele werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Rütteln</translation>
    </message>
    <message>
        <source>Shift the bias of the chosen neuron: to the right it fires more readily, to the left less.</source>
        <translation>Den Bias des gewählten Neurons verschieben: Nach rechts feuert es leichter, nach links schwerer.</translation>
    </message>
    <message>
        <source>Silence the chosen neuron: nobody listens to it any more.</source>
        <translation>Das gewählte Neuron stumm schalten: Niemand hört ihm mehr zu.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch off neuron {1} of layer {0}</source>
        <translation>Neuron {1} der Schicht {0} ausschalten</translation>
    </message>
    <message>
        <source>Switch on neuron {1} of layer {0}</source>
        <translation>Neuron {1} der Schicht {0} einschalten</translation>
    </message>
    <message>
        <source>Try on a copy what the network can bear. The network itself stays as it is.</source>
        <translation>An einer Kopie versuchen, was das Netz verträgt. Das Netz selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system: {0}</source>
        <translation>Wie das System: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language stays {0}.</source>
        <translation>Die Sprache bleibt {0}.</translation>
    </message>
    <message>
        <source>The language will be {0} from the next start of the program on.</source>
        <translation>Ab dem nächsten Start des Programms ist die Sprache {0}.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>Das Fenster spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (Entwurf)</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Activation of hidden layer {0}</source>
        <translation>Aktivierung der versteckten Schicht {0}</translation>
    </message>
    <message>
        <source>Dropout of hidden layer {0}</source>
        <translation>Dropout der versteckten Schicht {0}</translation>
    </message>
    <message>
        <source>How many neurons the layer has.
Too few: the error stays high. Too many: slow, and it learns by heart.</source>
        <translation>Wie viele Neuronen die Schicht hat.
Zu wenige: Der Fehler bleibt hoch. Zu viele: langsam, und es lernt auswendig.</translation>
    </message>
    <message>
        <source>Move layer towards the input</source>
        <translation>Schicht zur Eingabe hin verschieben</translation>
    </message>
    <message>
        <source>Move layer towards the output</source>
        <translation>Schicht zur Ausgabe hin verschieben</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Size of hidden layer {0}</source>
        <translation>Größe der versteckten Schicht {0}</translation>
    </message>
    <message>
        <source>The function at each neuron's output; without one, many layers could do no more than a single one.</source>
        <translation>Die Funktion am Ausgang jedes Neurons; ohne sie könnten viele Schichten nicht mehr als eine einzige.</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message numerus="yes">
        <source>%Ln class(es) out</source>
        <translation>
            <numerusform>%Ln Klasse aus</numerusform>
            <numerusform>%Ln Klassen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) out</source>
        <translation>
            <numerusform>%Ln Ziffer aus</numerusform>
            <numerusform>%Ln Ziffern aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) in</source>
        <translation>
            <numerusform>%Ln Pixel ein</numerusform>
            <numerusform>%Ln Pixel ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Adds a layer of neurons before the output.
More layers can learn more, but take longer and need more data.</source>
        <translation>Fügt vor der Ausgabe eine Schicht von Neuronen ein.
Mehr Schichten können mehr lernen, brauchen aber länger und mehr Daten.</translation>
    </message>
    <message>
        <source>x and y in</source>
        <translation>x und y ein</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate finden</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Finden …</translation>
    </message>
    <message>
        <source>Learning rate, by factors</source>
        <translation>Lernrate, in Faktoren</translation>
    </message>
    <message>
        <source>Tests learning rates for these settings in a few seconds: copies of the network are trained while the
rate grows, and the error shows where it learns fast and from where on the steps are too large.</source>
        <translation>Testet in wenigen Sekunden Lernraten für diese Einstellungen: Kopien des Netzes werden trainiert, während die
Rate wächst, und der Fehler zeigt, wo es schnell lernt und ab wo die Schritte zu groß sind.</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Change and save {0}: the panel follows.</source>
        <translation>Ändern und speichern Sie {0}: Das Lektionsfeld folgt.</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Lektionen (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Mend what is wrong and save the file: the lesson is shown then.</source>
        <translation>Berichtigen Sie, was falsch ist, und speichern Sie die Datei: Dann wird die Lektion gezeigt.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Neue Lektion …</translation>
    </message>
    <message>
        <source>Open a lesson from a file, and show it anew each time that the file is saved.</source>
        <translation>Eine Lektion aus einer Datei öffnen und sie bei jedem Speichern der Datei neu zeigen.</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>Lektionsdatei öffnen …</translation>
    </message>
    <message>
        <source>Open {0} in an editor.</source>
        <translation>Öffnen Sie {0} in einem Editor.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: a commented file, which is shown as you change and save it.</source>
        <translation>Eine eigene Lektion schreiben: eine Datei mit Kommentaren, die gezeigt wird, während Sie sie ändern und speichern.</translation>
    </message>
    <message>
        <source>Wrong in this lesson</source>
        <translation>In dieser Lektion falsch</translation>
    </message>
    <message>
        <source>my lesson</source>
        <translation>meine Lektion</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>A board of your own runs</source>
        <translation>Eine Tafel Ihrer eigenen Läufe</translation>
    </message>
    <message>
        <source>A click, or Enter, opens a lesson where you left it.</source>
        <translation>Ein Klick oder Enter öffnet eine Lektion dort, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Each lesson begins with a question, and checks by itself what you have done.</source>
        <translation>Jede Lektion beginnt mit einer Frage und prüft selbst, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Als Nächstes: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} steps done</source>
        <translation>{0} von {1} Schritten erledigt</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Brings what the step is about into view, and outlines it. It does nothing else.</source>
        <translation>Holt ins Bild, worum es in dem Schritt geht, und umrandet es. Sonst tut es nichts.</translation>
    </message>
    <message>
        <source>Done. You may go on.</source>
        <translation>Erledigt. Sie können weitergehen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Go back to the step before; ticks stay.</source>
        <translation>Zurück zum vorigen Schritt; Haken bleiben.</translation>
    </message>
    <message>
        <source>Go on to the next step (Enter).</source>
        <translation>Weiter zum nächsten Schritt (Enter).</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the list of lessons; this one stays where you are.</source>
        <translation>Die Liste der Lektionen zeigen; diese bleibt, wo Sie sind.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>Challenges…</source>
        <translation>Herausforderungen …</translation>
    </message>
    <message>
        <source>Gives the left zone back to the settings. The lesson stays where you are.</source>
        <translation>Gibt den linken Bereich den Einstellungen zurück. Die Lektion bleibt, wo Sie sind.</translation>
    </message>
    <message>
        <source>Hide the lesson panel</source>
        <translation>Lektionsfeld ausblenden</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Lektionen …</translation>
    </message>
    <message>
        <source>No lesson is shown.</source>
        <translation>Es wird keine Lektion gezeigt.</translation>
    </message>
    <message>
        <source>Not yet: say what you expect.</source>
        <translation>Noch nicht: Sagen Sie, was Sie erwarten.</translation>
    </message>
    <message>
        <source>Show the challenges, each with a board of your own runs that keep its rules.</source>
        <translation>Zeigt die Herausforderungen, jede mit einer Tafel Ihrer eigenen Läufe, die ihre Regeln einhalten.</translation>
    </message>
    <message>
        <source>Show the lessons in the left zone; the settings stay one click away.</source>
        <translation>Die Lektionen im linken Bereich zeigen; die Einstellungen bleiben einen Klick entfernt.</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>„{0}“ ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>{0} over {1}</source>
        <translation>{0} über {1}</translation>
    </message>
    <message>
        <source>{0}: {1} at {2}</source>
        <translation>{0}: {1} bei {2}</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>Lines of the plot</source>
        <translation>Linien des Diagramms</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Switch all lines on.</source>
        <translation>Alle Linien einschalten.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>In the precision of the run it is rounded to {0}.</source>
        <translation>In der Genauigkeit der Zahlen dieses Laufs wird es auf {0} gerundet.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer images its class has; here it counts once.</source>
        <translation>Im Training zählt es umso mehr, je weniger Bilder seine Klasse hat; hier zählt es einmal.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer points its class has; here it counts once.</source>
        <translation>Im Training zählt es umso mehr, je weniger Punkte seine Klasse hat; hier zählt es einmal.</translation>
    </message>
    <message>
        <source>Label smoothing of {0} spreads a part of y over all classes.</source>
        <translation>Label Smoothing von {0} verteilt einen Teil von y auf alle Klassen.</translation>
    </message>
    <message>
        <source>One number says how wrong the answer is. The mean squared error compares every share with what it should be: &lt;b&gt;{0}&lt;/b&gt; got {1}, and in all &lt;b&gt;L = {2}&lt;/b&gt;. It never exceeds 2 / n, however wrong it is.</source>
        <translation>Eine Zahl sagt, wie falsch die Antwort ist. Der mittlere quadratische Fehler vergleicht jeden Anteil mit dem, was er sein sollte: &lt;b&gt;{0}&lt;/b&gt; bekam {1}, und insgesamt ist &lt;b&gt;L = {2}&lt;/b&gt;. Er wird nie größer als 2 / n, wie falsch die Antwort auch ist.</translation>
    </message>
    <message>
        <source>The cross-entropy asks only how probable the right class was: &lt;b&gt;{0}&lt;/b&gt; got {1}, so &lt;b&gt;L = {2}&lt;/b&gt;. Were it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end.</source>
        <translation>Die Kreuzentropie fragt nur, wie wahrscheinlich die richtige Klasse war: &lt;b&gt;{0}&lt;/b&gt; bekam {1}, also &lt;b&gt;L = {2}&lt;/b&gt;. Wäre es sicher und richtig, so wäre L 0; je sicherer es sich bei etwas anderem ist, desto größer wird L, ohne Ende.</translation>
    </message>
    <message>
        <source>What each class adds to the error</source>
        <translation>Was jede Klasse zum Fehler beiträgt</translation>
    </message>
    <message>
        <source>adds to L</source>
        <translation>trägt zu L bei</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>p, got</source>
        <translation>p, bekommen</translation>
    </message>
    <message>
        <source>y, wanted</source>
        <translation>y, gewollt</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A neural network from scratch</source>
        <translation>Ein neuronales Netz von Grund auf</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Über nnfs_gui</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>{0} wurde geöffnet; trainiert: {1}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Ready. The network that comes with the program reads what you draw.</source>
        <translation>Bereit. Das mitgelieferte Netz liest, was Sie zeichnen.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training images, {2} test images.</source>
        <translation>Bereit. {0}: {1} Trainingsbilder, {2} Testbilder.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training points, {2} test points.</source>
        <translation>Bereit. {0}: {1} Trainingspunkte, {2} Testpunkte.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; put them into a message or a report.</source>
        <translation>Die Diagnose ist in der Zwischenablage; fügen Sie sie in eine Nachricht oder einen Bericht ein.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Training läuft.</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message numerus="yes">
        <source>%Ln image(s), {0} of them read wrong</source>
        <translation>
            <numerusform>%Ln Bild, {0} davon falsch gelesen</numerusform>
            <numerusform>%Ln Bilder, {0} davon falsch gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Calculating the map …</source>
        <translation>Die Karte wird berechnet …</translation>
    </message>
    <message>
        <source>Each image appears here as a point, near to those like it.</source>
        <translation>Jedes Bild erscheint hier als Punkt, nahe bei ähnlichen.</translation>
    </message>
    <message>
        <source>PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still differ, in the {0} % of the variance that this view does not show.</source>
        <translation>PCA ist ein Schatten: Bilder, die weit auseinanderliegen, unterscheiden sich mindestens so sehr. Die beieinanderliegen, können sich trotzdem unterscheiden, in den {0} % der Varianz, die diese Ansicht nicht zeigt.</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>Label {0}</translation>
    </message>
    <message>
        <source>labelled {0}, read as {1}</source>
        <translation>Label {0}, gelesen als {1}</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and where the axes point means nothing.</source>
        <translation>t-SNE hält Nachbarn zusammen: Bilder, die beieinanderliegen, sind ähnlich. Wie weit Gruppen auseinanderliegen, wie groß sie sind und wohin die Achsen zeigen, bedeutet nichts.</translation>
    </message>
    <message>
        <source>the two axes hold {0} % of the variance</source>
        <translation>die beiden Achsen enthalten {0} % der Varianz</translation>
    </message>
    <message>
        <source>trustworthiness {0} ({1} neighbours; 1 is perfect)</source>
        <translation>Vertrauenswürdigkeit {0} ({1} Nachbarn; 1 ist perfekt)</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} von {1} Runden</translation>
    </message>
    <message>
        <source>{0} read wrong by {1}</source>
        <translation>{0} falsch gelesen von {1}</translation>
    </message>
    <message>
        <source>{0} test images</source>
        <translation>{0} Testbilder</translation>
    </message>
    <message>
        <source>{0} training images</source>
        <translation>{0} Trainingsbilder</translation>
    </message>
    <message>
        <source>{0} validation images</source>
        <translation>{0} Validierungsbilder</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate the map for the network as it is now.</source>
        <translation>Die Karte für das Netz berechnen, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>Draw a line around points to list their images. Without the mouse: L lists those around a point.</source>
        <translation>Ziehen Sie eine Linie um Punkte, um ihre Bilder aufzulisten. Ohne Maus: L listet die um einen Punkt auf.</translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>Versteckte Schicht {0}</translation>
    </message>
    <message>
        <source>How far the map has settled</source>
        <translation>Wie weit sich die Karte gesetzt hat</translation>
    </message>
    <message>
        <source>How far the map has settled.</source>
        <translation>Wie weit sich die Karte gesetzt hat.</translation>
    </message>
    <message>
        <source>How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.</source>
        <translation>Wie viele gezeigt werden, von jeder Klasse derselbe Anteil, immer dieselben. t-SNE nimmt höchstens 2.000.</translation>
    </message>
    <message>
        <source>Images that were surrounded</source>
        <translation>Umrandete Bilder</translation>
    </message>
    <message>
        <source>Images that you surround with the lasso are listed here.</source>
        <translation>Bilder, die Sie mit dem Lasso umranden, werden hier aufgelistet.</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Art der Karte</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Leave the map as it is now.</source>
        <translation>Die Karte lassen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Karte der Bilder</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>PCA: seen from where the images differ most. It is there at once, and follows the epochs.
t-SNE: keeps near what is near. It settles before your eyes.</source>
        <translation>PCA: von dort gesehen, wo sich die Bilder am meisten unterscheiden. Sie ist sofort da und folgt den Epochen.
t-SNE: hält nahe, was nahe ist. Sie setzt sich vor Ihren Augen.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Point at the map to see an image; click to put it on the pad.</source>
        <translation>Zeigen Sie auf die Karte, um ein Bild zu sehen; ein Klick legt es aufs Zeichenfeld.</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Neu setzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The image that is pointed at</source>
        <translation>Das Bild, auf das gezeigt wird</translation>
    </message>
    <message>
        <source>The whole map again. The wheel zooms, dragging moves it.</source>
        <translation>Wieder die ganze Karte. Das Mausrad zoomt, Ziehen verschiebt sie.</translation>
    </message>
    <message>
        <source>Validation: kept from training. Test: to be looked at when everything is chosen.
Training: what it has learnt from.</source>
        <translation>Validierung: vom Training zurückgehalten. Test: anzusehen, wenn alles gewählt ist.
Training: woraus es gelernt hat.</translation>
    </message>
    <message>
        <source>What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.
Go from layer to layer and see how the classes come apart.</source>
        <translation>Was Bilder ähnlich macht. Pixel: wo sie Tinte haben. Eine Schicht: was deren Neuronen daraus machen.
Gehen Sie von Schicht zu Schicht und sehen Sie, wie sich die Klassen trennen.</translation>
    </message>
    <message>
        <source>○ around it: read wrong    ★ your drawing</source>
        <translation>○ darum: falsch gelesen    ★ Ihre Zeichnung</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Epoch {0} did best on the validation images: {1} %.</source>
        <translation>Epoche {0} war bei den Validierungsbildern am besten: {1} %.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: {1} %.</source>
        <translation>Epoche {0} war bei den Validierungspunkten am besten: {1} %.</translation>
    </message>
    <message>
        <source>Forked from {0}, after epoch {1}.</source>
        <translation>Abgezweigt von {0}, nach Epoche {1}.</translation>
    </message>
    <message>
        <source>{0} forked here, after epoch {1}.</source>
        <translation>{0} zweigte hier ab, nach Epoche {1}.</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is left out: whatever it has calculated, it tells &lt;b&gt;a = 0&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; ist weggelassen: Was auch immer es berechnet hat, es sagt &lt;b&gt;a = 0&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; stays: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; bleibt: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by 1 / (1 − {0}) = {3}, so that the mean stays.</source>
        <translation>Dropout (p = {0}) hat {1} von {2} Neuronen zufällig weggelassen, m = 0; die anderen werden mit 1 / (1 − {0}) = {3} multipliziert, sodass der Mittelwert bleibt.</translation>
    </message>
    <message>
        <source>In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; here, as in every answer, all take part. “As in training” above shows it.</source>
        <translation>Im Training lässt Dropout zufällig {0} % der Neuronen aus und multipliziert die übrigen mit {1}; hier machen, wie bei jeder Antwort, alle mit. „Wie im Training“ oben zeigt es.</translation>
    </message>
    <message>
        <source>a, what layer {0} tells</source>
        <translation>a, was Schicht {0} sagt</translation>
    </message>
    <message>
        <source>f(z), of each neuron</source>
        <translation>f(z), jedes Neurons</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>MistakesPresenter</name>
    <message>
        <source>The network reads them …</source>
        <translation>Das Netz liest sie …</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Was es wofür hält, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>
true {0}, read as {1} with {2} % confidence, loss {3}</source>
        <translation>
wahr {0}, gelesen als {1} mit {2} % Konfidenz, Fehler {3}</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% der Spalte</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% der Zeile</translation>
    </message>
    <message>
        <source>% of row: what becomes of each class. % of column: what an answer is worth.</source>
        <translation>% der Zeile: was aus jeder Klasse wird. % der Spalte: was eine Antwort wert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Testbild</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Testbildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Testpunkt</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Testpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Trainingsbild</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Trainingsbildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Trainingspunkt</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Trainingspunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Validierungsbild</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Validierungsbildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Validierungspunkt</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; richtig (95-%-Intervall {1} – {2} %) von %Ln Validierungspunkten</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many images of a class are found. Precision: how often an answer is true.
Click a cell to see its images.</source>
        <translation>Eine Zeile für jede wahre Klasse, eine Spalte für jede Antwort: Was richtig ist, steht auf der Diagonalen.
Trefferquote: wie viele Bilder einer Klasse gefunden werden. Präzision: wie oft eine Antwort stimmt.
Klicken Sie auf eine Zelle, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many points of a class are found. Precision: how often an answer is true.
Click a cell to see its points.</source>
        <translation>Eine Zeile für jede wahre Klasse, eine Spalte für jede Antwort: Was richtig ist, steht auf der Diagonalen.
Trefferquote: wie viele Punkte einer Klasse gefunden werden. Präzision: wie oft eine Antwort stimmt.
Klicken Sie auf eine Zelle, um ihre Punkte zu sehen.</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Alle Lesefehler</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Nur Bilder dieser Klasse.</translation>
    </message>
    <message>
        <source>Only images that were read as this class.</source>
        <translation>Nur Bilder, die als diese Klasse gelesen wurden.</translation>
    </message>
    <message>
        <source>Only points of this class.</source>
        <translation>Nur Punkte dieser Klasse.</translation>
    </message>
    <message>
        <source>Only points that were read as this class.</source>
        <translation>Nur Punkte, die als diese Klasse gelesen wurden.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Share of these images that is read right</source>
        <translation>Anteil dieser Bilder, der richtig gelesen wird</translation>
    </message>
    <message>
        <source>Share of these points that is read right</source>
        <translation>Anteil dieser Punkte, der richtig gelesen wird</translation>
    </message>
    <message>
        <source>Show every image that was read wrong, the worst first.</source>
        <translation>Jedes falsch gelesene Bild zeigen, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Show every point that was read wrong, the worst first.</source>
        <translation>Jeden falsch gelesenen Punkt zeigen, die schlimmsten zuerst.</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Was es wofür hält, erscheint hier.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. Training: what it has learnt from.</source>
        <translation>Validierung: vom Training zurückgehalten; was man beim Wählen der Einstellungen ansehen darf.
Test: anzusehen, wenn alles gewählt ist. Training: woraus es gelernt hat.</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Was die Zellen sagen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>sicherste zuerst</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>schlimmste zuerst</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{2} %</source>
        <translation>{2} %</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Opened {0}.</source>
        <translation>{0} wurde geöffnet.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Das mitgelieferte Netz</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>{0}
distance {1}</source>
        <translation>{0}
Abstand {1}</translation>
    </message>
    <message>
        <source>{0} of {1} are {2}, of {3} training images</source>
        <translation>{0} von {1} sind {2}, von {3} Trainingsbildern</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It has learnt something that is not in any file yet.</source>
        <translation>Es hat etwas gelernt, das noch in keiner Datei steht.</translation>
    </message>
    <message>
        <source>Networks (*{0})</source>
        <translation>Netze (*{0})</translation>
    </message>
    <message>
        <source>Networks ({0})</source>
        <translation>Netze ({0})</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Anderes öffnen</translation>
    </message>
    <message>
        <source>Opening another gives it up.</source>
        <translation>Wenn Sie ein anderes öffnen, geht es verloren.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Netz speichern</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>Das trainierte Netz speichern?</translation>
    </message>
    <message>
        <source>Save, then open another…</source>
        <translation>Speichern, dann anderes öffnen …</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The trained network has not been saved.</source>
        <translation>Das trainierte Netz wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Ask about a place on the plane at the right: how each neuron responds to it appears here.</source>
        <translation>Fragen Sie rechts auf der Ebene nach einer Stelle: Wie jedes Neuron darauf reagiert, erscheint hier.</translation>
    </message>
    <message>
        <source>Draw on the right: how each neuron responds to it appears here.</source>
        <translation>Zeichnen Sie rechts: Wie jedes Neuron darauf reagiert, erscheint hier.</translation>
    </message>
    <message>
        <source>Train a network, or open one: its neurons appear here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Seine Neuronen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>All runs…</source>
        <translation>Alle Läufe …</translation>
    </message>
    <message>
        <source>Answers and figures:</source>
        <translation>Antworten und Zahlen:</translation>
    </message>
    <message>
        <source>As its training left it, without your hand.</source>
        <translation>Wie es sein Training verlassen hat, ohne Ihre Handschrift.</translation>
    </message>
    <message>
        <source>Open the table of all runs.</source>
        <translation>Die Tabelle aller Läufe öffnen.</translation>
    </message>
    <message>
        <source>Open this run.</source>
        <translation>Diesen Lauf öffnen.</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>Die letzten Läufe</translation>
    </message>
    <message>
        <source>The network that answers: {0}</source>
        <translation>Das antwortende Netz: {0}</translation>
    </message>
    <message>
        <source>The network that comes with the program.</source>
        <translation>Das mitgelieferte Netz.</translation>
    </message>
    <message>
        <source>The network that reads what you draw, and of which all figures are. Click to choose another.</source>
        <translation>Das Netz, das liest, was Sie zeichnen, und von dem alle Zahlen sind. Klicken Sie, um ein anderes zu wählen.</translation>
    </message>
    <message>
        <source>The run that answered before.</source>
        <translation>Der Lauf, der vorher antwortete.</translation>
    </message>
    <message>
        <source>The same network, taught your drawings on top.</source>
        <translation>Dasselbe Netz, dem dazu Ihre Zeichnungen beigebracht wurden.</translation>
    </message>
</context>
<context>
    <name>NetworkStripController</name>
    <message>
        <source>Back to epoch {0}</source>
        <translation>Zurück zu Epoche {0}</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Zurück zum vorigen Netz. Die Zeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Zurück zum neuesten Netz und mit ihm weiter, solange es trainiert.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Das mitgelieferte Netz</translation>
    </message>
    <message>
        <source>The film of a run keeps its weights in half precision, to three digits: figures may differ in their last digits from those of the training. The last epoch and the best are kept as they were.</source>
        <translation>Der Film eines Laufs behält seine Gewichte in halber Genauigkeit, auf drei Stellen: Zahlen können in den letzten Stellen von denen des Trainings abweichen. Die letzte und die beste Epoche bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Without my hand</source>
        <translation>Ohne meine Handschrift</translation>
    </message>
    <message>
        <source>built-in network</source>
        <translation>mitgeliefertes Netz</translation>
    </message>
    <message>
        <source>it is learning</source>
        <translation>es lernt</translation>
    </message>
    <message>
        <source>its best on the validation images</source>
        <translation>sein bestes bei den Validierungsbildern</translation>
    </message>
    <message>
        <source>its best on the validation points</source>
        <translation>sein bestes bei den Validierungspunkten</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>zurückblickend</translation>
    </message>
    <message>
        <source>looking back, in half precision</source>
        <translation>zurückblickend, in halber Genauigkeit</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused within epoch {0}</source>
        <translation>pausiert in Epoche {0}</translation>
    </message>
    <message>
        <source>press Train</source>
        <translation>„Trainieren“ drücken</translation>
    </message>
    <message>
        <source>with my hand</source>
        <translation>mit meiner Handschrift</translation>
    </message>
    <message>
        <source>with your hand, {0}</source>
        <translation>mit Ihrer Handschrift, {0}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, Epoche {1}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is switched off: whatever comes in, its activation is &lt;b&gt;0&lt;/b&gt;, and nobody hears of it.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; ist ausgeschaltet: Was auch hereinkommt, die Aktivierung ist &lt;b&gt;0&lt;/b&gt;, und niemand hört davon.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, of which its bias is {2}; so its activation is &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, davon {2} vom Bias; die Aktivierung ist also &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagramm des Netzes</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation images are read right, instead of {1} %.</source>
        <translation>Im Labor werden {0} % der Validierungsbilder richtig gelesen statt {1} %.</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation points are right, instead of {1} %.</source>
        <translation>Im Labor sind {0} % der Validierungspunkte richtig statt {1} %.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>Neuron {0} der Schicht {1}</translation>
    </message>
    <message>
        <source>Nothing comes in but its bias.</source>
        <translation>Außer dem Bias kommt nichts herein.</translation>
    </message>
    <message>
        <source>Nothing is changed: the diagram shows the network as it is.</source>
        <translation>Nichts ist verändert: Das Diagramm zeigt das Netz, wie es ist.</translation>
    </message>
    <message>
        <source>Orange neurons are active, purple ones negative; lines are the largest inputs × weights. Point at a neuron to read its numbers, click it to keep it.</source>
        <translation>Orange Neuronen sind aktiv, violette negativ; Linien sind die größten Eingaben × Gewichte. Zeigen Sie auf ein Neuron, um seine Zahlen zu lesen, klicken Sie, um es zu behalten.</translation>
    </message>
    <message>
        <source>Save the diagram as lines (SVG) or as pixels (PNG).</source>
        <translation>Das Diagramm als Linien (SVG) oder als Pixel (PNG) speichern.</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the image on the pad. Its answers are those of the bars,
unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Das Diagramm ist, was das Netz aus dem Bild auf dem Zeichenfeld macht. Seine Antworten sind die der Balken,
außer das Labor ändert sie. Die Softmax am Ende bekommt jedes z geteilt durch eine Temperatur,
damit das Netz so sicher ist, wie es recht hat.</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the point that is asked about. Its answers are those of the
bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Das Diagramm ist das, was das Netz aus dem Punkt macht, nach dem gefragt ist. Seine Antworten sind die der Balken,
wenn das Labor nichts daran ändert. Die Softmax am Ende bekommt jedes z geteilt durch eine Temperatur,
damit sich das Netz so sicher ist, wie es recht hat.</translation>
    </message>
    <message>
        <source>The largest inputs × weights: {0}.</source>
        <translation>Die größten Eingaben × Gewichte: {0}.</translation>
    </message>
    <message>
        <source>The softmax gets z / {0}.</source>
        <translation>Die Softmax bekommt z / {0}.</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>pixel in row {0}, column {1}</source>
        <translation>Pixel in Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>{0}: {1} × {2} = {3}</source>
        <translation>{0}: {1} × {2} = {3}</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known whether this network has learnt from some of these images.</source>
        <translation>Ob dieses Netz aus einigen dieser Bilder gelernt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known whether this network has learnt from some of these points.</source>
        <translation>Ob dieses Netz aus einigen dieser Punkte gelernt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The built-in network has learnt from nine of ten of these images.</source>
        <translation>Das mitgelieferte Netz hat aus neun von zehn dieser Bilder gelernt.</translation>
    </message>
    <message>
        <source>This network learnt from other images; some of these may be among them.</source>
        <translation>Dieses Netz lernte aus anderen Bildern; einige von diesen können darunter sein.</translation>
    </message>
    <message>
        <source>This network learnt from other points; some of these may be among them.</source>
        <translation>Dieses Netz lernte aus anderen Punkten; einige von diesen können darunter sein.</translation>
    </message>
    <message>
        <source>a run that is not kept</source>
        <translation>ein Lauf, der nicht behalten wird</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <translation>das mitgelieferte Netz</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>{0} with your hand</source>
        <translation>{0} mit Ihrer Handschrift</translation>
    </message>
    <message>
        <source>{0}, averaged weights</source>
        <translation>{0}, gemittelte Gewichte</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, Epoche {1}</translation>
    </message>
    <message>
        <source>{0}, epoch {1} of {2}</source>
        <translation>{0}, Epoche {1} von {2}</translation>
    </message>
    <message>
        <source>{0}, within its first epoch</source>
        <translation>{0}, in der ersten Epoche</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>At x = {0}, y = {1} it tells {2}</source>
        <translation>Bei x = {0}, y = {1} sagt es {2}</translation>
    </message>
    <message>
        <source>Bias {0}, length of its weights {1}.</source>
        <translation>Bias {0}, Länge seiner Gewichte {1}.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the images that excite it.</source>
        <translation>Klicken Sie auf ein Neuron, um es groß zu sehen, mit den Bildern, die es anregen.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the points that excite it.</source>
        <translation>Klicken Sie auf ein Neuron, um es groß zu sehen, mit den Punkten, die es anregen.</translation>
    </message>
    <message>
        <source>Excite it least (test)</source>
        <translation>Regen es am wenigsten an (Test)</translation>
    </message>
    <message>
        <source>Excite it most (test)</source>
        <translation>Regen es am meisten an (Test)</translation>
    </message>
    <message>
        <source>No neuron chosen</source>
        <translation>Kein Neuron gewählt</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Ausgehende Gewichte</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: weight {2}</source>
        <translation>Pixel in Zeile {0}, Spalte {1}: Gewicht {2}</translation>
    </message>
    <message>
        <source>Point at an image to read its z: what the neuron makes of it before its activation function.
A click puts the image on the pad.</source>
        <translation>Zeigen Sie auf ein Bild, um sein z zu lesen: was das Neuron vor seiner Aktivierungsfunktion daraus macht.
Ein Klick legt das Bild aufs Zeichenfeld.</translation>
    </message>
    <message>
        <source>Rest on a point to read its z: what the neuron makes of it before its activation function.
A click asks about the point.</source>
        <translation>Zeigen Sie auf einen Punkt, um sein z zu lesen: was das Neuron vor seiner Aktivierungsfunktion daraus macht.
Ein Klick fragt nach dem Punkt.</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Spricht zu</translation>
    </message>
    <message>
        <source>Test images that excite the neuron least</source>
        <translation>Testbilder, die das Neuron am wenigsten anregen</translation>
    </message>
    <message>
        <source>Test images that excite the neuron most</source>
        <translation>Testbilder, die das Neuron am meisten anregen</translation>
    </message>
    <message>
        <source>Test points that excite the neuron least</source>
        <translation>Testpunkte, die das Neuron am wenigsten anregen</translation>
    </message>
    <message>
        <source>Test points that excite the neuron most</source>
        <translation>Testpunkte, die das Neuron am meisten anregen</translation>
    </message>
    <message>
        <source>The largest weights of the next layer that listen to it.</source>
        <translation>Die größten Gewichte der nächsten Schicht, die ihm zuhören.</translation>
    </message>
    <message>
        <source>Weights of the neuron</source>
        <translation>Gewichte des Neurons</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>Neuron {0}</translation>
    </message>
</context>
<context>
    <name>NewExperimentDialog</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>So viele Läufe, wie Zeit ist</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Höchstens so viele Minuten</translation>
    </message>
    <message>
        <source>At most so many runs</source>
        <translation>Höchstens so viele Läufe</translation>
    </message>
    <message>
        <source>Each further setting multiplies what there is to try.</source>
        <translation>Jede weitere Einstellung vervielfacht, was zu versuchen ist.</translation>
    </message>
    <message>
        <source>Every value with every other one is tried: thorough, and long if there are many.</source>
        <translation>Jeder Wert wird mit jedem anderen versucht: gründlich, und lang, wenn es viele sind.</translation>
    </message>
    <message>
        <source>How often each is trained, from other random beginnings: more seeds tell luck from merit.</source>
        <translation>Wie oft jeder Kandidat trainiert wird, von anderen zufälligen Anfängen aus: Mehr Seeds trennen Glück von Können.</translation>
    </message>
    <message>
        <source>How the values that are tried are chosen.</source>
        <translation>Wie die Werte gewählt werden, die versucht werden.</translation>
    </message>
    <message>
        <source>Name, such as your question</source>
        <translation>Name, etwa Ihre Frage</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>No run begins after so many minutes.</source>
        <translation>Nach so vielen Minuten beginnt kein Lauf mehr.</translation>
    </message>
    <message>
        <source>No run begins after so many.</source>
        <translation>Nach so vielen Läufen beginnt keiner mehr.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the plan as a TOML file.</source>
        <translation>Den Plan als TOML-Datei speichern.</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Seeds für jeden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Take over a plan from a TOML file.</source>
        <translation>Einen Plan aus einer TOML-Datei übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>They are only the first {0} of %Ln combination(s); at random, all values have their chance.</source>
        <translation>
            <numerusform>Es sind nur die ersten {0} von %Ln Kombination; bei zufälliger Wahl haben alle Werte eine Chance.</numerusform>
            <numerusform>Es sind nur die ersten {0} von %Ln Kombinationen; bei zufälliger Wahl haben alle Werte eine Chance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them in the background, one after the other.</source>
        <translation>Alle im Hintergrund trainieren, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Values are drawn at random, all train for a few epochs, and only the best third goes on each time.</source>
        <translation>Werte werden zufällig gezogen, alle trainieren einige Epochen, und nur das beste Drittel macht jeweils weiter.</translation>
    </message>
    <message>
        <source>Values are drawn at random: with several settings it finds good ones sooner.</source>
        <translation>Werte werden zufällig gezogen: Bei mehreren Einstellungen findet das eher gute.</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>Weitere Einstellung variieren</translation>
    </message>
    <message>
        <source>What is tried of it</source>
        <translation>Was davon versucht wird</translation>
    </message>
    <message>
        <source>What is varied; everything else is as set on the left</source>
        <translation>Was variiert wird; alles andere ist wie links eingestellt</translation>
    </message>
    <message>
        <source>What you ask, such as: Which learning rate?</source>
        <translation>Was Sie fragen, etwa: Welche Lernrate?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} mit höchstens {1}, etwa {2} auf diesem Rechner und etwa {3} MB auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} mit {1}, etwa {2} auf diesem Rechner und etwa {3} MB auf dem Datenträger.</translation>
    </message>
    <message>
        <source>“{0}” is varied twice.</source>
        <translation>„{0}“ wird zweimal variiert.</translation>
    </message>
</context>
<context>
    <name>NumberPicture</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} Zeilen und {1} Spalten von Zahlen von {2} bis {3}</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>First end the training that is under way.</source>
        <translation>Beenden Sie zuerst das laufende Training.</translation>
    </message>
    <message>
        <source>First mend what is refused in the settings on the left.</source>
        <translation>Berichtigen Sie zuerst, was links in den Einstellungen abgelehnt wird.</translation>
    </message>
    <message>
        <source>The data are not there yet.</source>
        <translation>Die Daten sind noch nicht da.</translation>
    </message>
    <message>
        <source>There is no network yet: press Train.</source>
        <translation>Es gibt noch kein Netz: Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation.</source>
        <translation>Dieser Lauf hält keine Bilder zur Validierung zurück.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation.</source>
        <translation>Dieser Lauf hält keine Punkte zur Validierung zurück.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%Ln step(s) did not make it believe you: they are too small.</source>
        <translation>
            <numerusform>%Ln Schritt überzeugte es nicht: Er ist zu klein.</numerusform>
            <numerusform>%Ln Schritte überzeugten es nicht: Sie sind zu klein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each batch of images pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Jeder Schritt bewegt alle Gewichte zugleich ein wenig dorthin, wo dieses Bild einen kleineren Fehler macht. Im Training zieht jeder Batch von Bildern an denselben Gewichten. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this point makes a smaller error. In training, each batch of points pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Jeder Schritt bewegt alle Gewichte zugleich ein wenig dorthin, wo dieser Punkt einen kleineren Fehler macht. Im Training zieht jeder Batch von Punkten an denselben Gewichten. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Forget the copy, and begin with the network as it is.</source>
        <translation>Die Kopie vergessen und mit dem Netz beginnen, wie es ist.</translation>
    </message>
    <message>
        <source>It believed you from the start, and is surer now.</source>
        <translation>Es glaubte Ihnen von Anfang an und ist jetzt sicherer.</translation>
    </message>
    <message>
        <source>It believes you already.</source>
        <translation>Es glaubt Ihnen schon.</translation>
    </message>
    <message>
        <source>It does not believe you yet.</source>
        <translation>Es glaubt Ihnen noch nicht.</translation>
    </message>
    <message>
        <source>It has taken no step yet.</source>
        <translation>Es hat noch keinen Schritt getan.</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln step(s) to believe you: {0}.</source>
        <translation>
            <numerusform>Es brauchte %Ln Schritt, um Ihnen zu glauben: {0}.</numerusform>
            <numerusform>Es brauchte %Ln Schritte, um Ihnen zu glauben: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {0} other images, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Von {0} anderen Bildern, die validieren, liest die Kopie {1} richtig; vorher waren es {2}.</translation>
    </message>
    <message>
        <source>Of {0} other points, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Von {0} anderen Punkten, die validieren, liest die Kopie {1} richtig; vorher waren es {2}.</translation>
    </message>
    <message>
        <source>Probabilities after</source>
        <translation>Wahrscheinlichkeiten nachher</translation>
    </message>
    <message>
        <source>Probabilities before</source>
        <translation>Wahrscheinlichkeiten vorher</translation>
    </message>
    <message>
        <source>Take steps on the copy until the right class is its answer.</source>
        <translation>An der Kopie Schritte tun, bis die richtige Klasse ihre Antwort ist.</translation>
    </message>
    <message>
        <source>Take the step on a copy of the network: the network itself stays as it is.</source>
        <translation>Den Schritt an einer Kopie des Netzes tun: Das Netz selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>That is the price of learning one image alone.</source>
        <translation>Das ist der Preis, wenn man ein einziges Bild lernt.</translation>
    </message>
    <message>
        <source>That is the price of learning one point alone.</source>
        <translation>Das ist der Preis, wenn man einen einzigen Punkt lernt.</translation>
    </message>
    <message>
        <source>Until it believes me</source>
        <translation>Bis es mir glaubt</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>nach %Ln Schritt</numerusform>
            <numerusform>nach %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>{0} is {1} at epoch {2}, above what is shown; Show → All values shows it.</source>
        <translation>{0} ist {1} bei Epoche {2}, über dem Gezeigten; Zeigen → Alle Werte zeigt es.</translation>
    </message>
    <message>
        <source>{0} is {1} at epoch {2}, below what is shown; Show → All values shows it.</source>
        <translation>{0} ist {1} bei Epoche {2}, unter dem Gezeigten; Zeigen → Alle Werte zeigt es.</translation>
    </message>
</context>
<context>
    <name>OutputBlamePage</name>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? First the slope at each share, g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it gets through.</source>
        <translation>Hier kehrt sich der Weg um: Wie änderte sich L, wenn ein z etwas größer wäre? Erst die Steigung an jedem Anteil, g; dann durch die Softmax, wo jedes z alle Anteile bewegt. Wo p fast 0 oder 1 ist, kommt kaum etwas davon hindurch.</translation>
    </message>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy together make it as simple as what it got less what was wanted.</source>
        <translation>Hier kehrt sich der Weg um: Wie änderte sich L, wenn ein z etwas größer wäre? Softmax und Kreuzentropie zusammen machen es so einfach wie das Bekommene minus das Gewollte.</translation>
    </message>
    <message>
        <source>That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.</source>
        <translation>Das ist seine Schuld. Violett: Dieses z hätte größer sein sollen. Orange: Es hätte kleiner sein sollen.</translation>
    </message>
    <message>
        <source>What each output is blamed for</source>
        <translation>Welche Schuld jede Ausgabe trägt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>OverlayCurves</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>Bilder, in Tausend</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>Punkte, in Tausend</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Zeichnungen (*.json)</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>Save the drawings to train on</source>
        <translation>Zeichnungen zum Trainieren speichern</translation>
    </message>
    <message>
        <source>Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone.</source>
        <translation>Ihre Zeichnungen in einer Datei speichern und sie als Datensatz öffnen: neben den Bildern von MNIST oder allein.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Es gibt noch keine Zeichnungen. Sagen Sie unter einer Antwort, was Ihre Zeichnung war.</translation>
    </message>
    <message>
        <source>Train on my drawings…</source>
        <translation>Mit meinen Zeichnungen trainieren …</translation>
    </message>
</context>
<context>
    <name>OwnPointsController</name>
    <message>
        <source>The points that you drew could not be written. {0}</source>
        <translation>Die von Ihnen gezeichneten Punkte konnten nicht geschrieben werden. {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Show the next ones (Page down on the pictures).</source>
        <translation>Die nächsten zeigen (Bild ab auf den Bildern).</translation>
    </message>
    <message>
        <source>Show those before (Page up on the pictures).</source>
        <translation>Die vorigen zeigen (Bild auf auf den Bildern).</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Die nächsten</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Die vorigen</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} von {2}</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Candidates as lines</source>
        <translation>Kandidaten als Linien</translation>
    </message>
    <message>
        <source>Drag along an axis to keep what crosses it there.</source>
        <translation>Ziehen Sie entlang einer Achse, um zu behalten, was sie dort kreuzt.</translation>
    </message>
    <message>
        <source>Nothing is brushed yet.</source>
        <translation>Noch nichts ist markiert.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take all brushes away, so that every candidate is seen again.</source>
        <translation>Alle Markierungen entfernen, sodass wieder jeder Kandidat zu sehen ist.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln candidate(s)</source>
        <translation>
            <numerusform>{0} von %Ln Kandidat</numerusform>
            <numerusform>{0} von %Ln Kandidaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParallelPlot</name>
    <message>
        <source>{0} of {1} lines are left</source>
        <translation>{0} von {1} Linien bleiben</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}</source>
        <translation>{0}: von {1} bis {2}</translation>
    </message>
    <message>
        <source>{0}: not brushed</source>
        <translation>{0}: nicht markiert</translation>
    </message>
</context>
<context>
    <name>PersonalDrawings</name>
    <message numerus="yes">
        <source>%Ln drawing(s) were added.</source>
        <translation>
            <numerusform>%Ln Zeichnung wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Zeichnungen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your drawings are pictures, and a file of strokes has no place for these.</source>
        <translation>Alle Ihre Zeichnungen sind Bilder, und eine Datei von Strichen hat dafür keinen Platz.</translation>
    </message>
    <message>
        <source>Left out because there is no ink in them: {0}.</source>
        <translation>Ausgelassen, weil keine Tinte darin ist: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are no digits: {0}.</source>
        <translation>Ausgelassen, weil es keine Ziffern sind: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are of no class that the network knows: {0}.</source>
        <translation>Ausgelassen, weil sie von keiner Klasse sind, die das Netz kennt: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are pictures, for which a file of strokes has no place: {0}.</source>
        <translation>Ausgelassen, weil es Bilder sind, für die eine Datei von Strichen keinen Platz hat: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label: {0}.</source>
        <translation>Ausgelassen, weil sie kein Label haben: {0}.</translation>
    </message>
    <message>
        <source>Left out because you have them already: {0}.</source>
        <translation>Ausgelassen, weil Sie sie schon haben: {0}.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>There is no ink in {0}.</source>
        <translation>In {0} ist keine Tinte.</translation>
    </message>
    <message>
        <source>Your drawings are kept. The network learns them when the training has ended.</source>
        <translation>Ihre Zeichnungen bleiben erhalten. Das Netz lernt sie, wenn das Training zu Ende ist.</translation>
    </message>
    <message numerus="yes">
        <source>{0} holds %Ln drawing(s) without a label; the first is on the pad.</source>
        <translation>
            <numerusform>{0} enthält %Ln Zeichnung ohne Label; sie liegt auf dem Zeichenfeld.</numerusform>
            <numerusform>{0} enthält %Ln Zeichnungen ohne Label; die erste liegt auf dem Zeichenfeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a class that the network knows.</source>
        <translation>{0} enthält Zeichnungen, aber keine von einer Klasse, die das Netz kennt.</translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a digit from 0 to 9.</source>
        <translation>{0} enthält Zeichnungen, aber keine von einer Ziffer von 0 bis 9.</translation>
    </message>
    <message>
        <source>{0} holds no labelled drawings.</source>
        <translation>{0} enthält keine Zeichnungen mit Labels.</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>Bild {0}</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>Punkt {0}</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} von {2}</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>The picture is on the pad.</source>
        <translation>Das Bild steht auf dem Zeichenfeld.</translation>
    </message>
    <message>
        <source>There is no ink in this picture. The pad was left as it was.</source>
        <translation>In diesem Bild ist keine Tinte. Das Zeichenfeld blieb, wie es war.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen. Kopieren Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <source>A click asks what the network answers there.</source>
        <translation>Ein Klick fragt, was das Netz dort antwortet.</translation>
    </message>
    <message>
        <source>A click, or a stroke, draws points of class {0}; the right button takes points away.</source>
        <translation>Ein Klick oder ein Strich zeichnet Punkte der Klasse {0}; die rechte Taste nimmt Punkte weg.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Draw points of class {0}</source>
        <translation>Punkte der Klasse {0} zeichnen</translation>
    </message>
    <message>
        <source>Hollow marks: points that the network never learns from, by which it is tested.</source>
        <translation>Hohle Marken: Punkte, aus denen das Netz nie lernt; mit ihnen wird es getestet.</translation>
    </message>
    <message>
        <source>Show the test points</source>
        <translation>Testpunkte zeigen</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Copied the plots.</source>
        <translation>Die Diagramme wurden kopiert.</translation>
    </message>
    <message>
        <source>Copy plots</source>
        <translation>Diagramme kopieren</translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Linien (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixel (*{0})</translation>
    </message>
    <message>
        <source>Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG).</source>
        <translation>Alles speichern, was die Ansicht zeigt, auf weißem Grund, als Pixel (PNG) oder als Linien (SVG).</translation>
    </message>
    <message>
        <source>Save numbers as table…</source>
        <translation>Zahlen als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save plots as picture…</source>
        <translation>Diagramme als Bild speichern …</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the numbers that the plots of the view are made of (CSV).</source>
        <translation>Die Zahlen speichern, aus denen die Diagramme der Ansicht bestehen (CSV).</translation>
    </message>
    <message>
        <source>Save the plots</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabellen (*{0})</translation>
    </message>
    <message>
        <source>There is no plot in this view now.</source>
        <translation>In dieser Ansicht ist gerade kein Diagramm.</translation>
    </message>
    <message>
        <source>This view shows no numbers that could be a table now.</source>
        <translation>Diese Ansicht zeigt gerade keine Zahlen für eine Tabelle.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
</context>
<context>
    <name>PlottedCurves</name>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>PointPlane</name>
    <message>
        <source>Click, or press an arrow key, to ask about a place.</source>
        <translation>Klicken Sie oder drücken Sie eine Pfeiltaste, um nach einer Stelle zu fragen.</translation>
    </message>
    <message>
        <source>Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,
the paler the less sure it is. Filled marks are learnt from, hollow ones only test.
Click to ask about a place; the arrow keys move it.</source>
        <translation>Jede Farbe ist eine Klasse, mit eigener Marke; der Grund zeigt, was das Netz an jeder Stelle antwortet,
je blasser, desto weniger sicher ist es. Aus gefüllten Marken wird gelernt, hohle testen nur.
Klicken Sie, um nach einer Stelle zu fragen; die Pfeiltasten bewegen sie.</translation>
    </message>
    <message>
        <source>Plane of points</source>
        <translation>Ebene der Punkte</translation>
    </message>
    <message>
        <source>x = {0}, y = {1}.</source>
        <translation>x = {0}, y = {1}.</translation>
    </message>
    <message>
        <source>{0} training points, {1} test points.</source>
        <translation>{0} Trainingspunkte, {1} Testpunkte.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Blobs</source>
        <translation>Haufen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
</context>
<context>
    <name>PointsController</name>
    <message>
        <source>Choose how many points there are, in how many classes, and how much noise.</source>
        <translation>Wählen, wie viele Punkte es gibt, in wie vielen Klassen und mit wie viel Rauschen.</translation>
    </message>
    <message>
        <source>Draw points of two to four classes on the plane, and let a network learn them.</source>
        <translation>Punkte von zwei bis vier Klassen auf die Ebene zeichnen und ein Netz sie lernen lassen.</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Punkte zeichnen …</translation>
    </message>
    <message>
        <source>Other points…</source>
        <translation>Andere Punkte …</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Punkte auf einer Ebene</translation>
    </message>
    <message>
        <source>Points with two inputs, x and y: you see what the network answers at every place, while it learns.</source>
        <translation>Punkte mit zwei Eingaben, x und y: Sie sehen beim Lernen, was das Netz an jeder Stelle antwortet.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Blobs are easy, spirals hard: the network must bend the plane to tell them apart.</source>
        <translation>Haufen sind leicht, Spiralen schwer: Das Netz muss die Ebene krümmen, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.</source>
        <translation>Wie weit Punkte von ihrem Platz entfernt sind (Standardabweichung); die Ebene reicht von −1 bis 1.</translation>
    </message>
    <message>
        <source>How many kinds of points the network tells apart.</source>
        <translation>Wie viele Arten von Punkten das Netz unterscheidet.</translation>
    </message>
    <message>
        <source>How many points it learns from; half as many more are kept for the test.</source>
        <translation>Aus wie vielen Punkten es lernt; halb so viele kommen für den Test hinzu.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Punkte auf einer Ebene</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Take them in the place of the present data.</source>
        <translation>Diese Punkte anstelle der jetzigen Daten nehmen.</translation>
    </message>
    <message>
        <source>The same seed makes the same points.</source>
        <translation>Derselbe Seed ergibt dieselben Punkte.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Trainingspunkte</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Diese Punkte benutzen</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>How probable the network finds each class; all of them add up to 100 %.
A well trained network gives nearly all to one class, an untrained one a little to each.
Where there are more than ten, the most probable are shown.</source>
        <translation>Wie wahrscheinlich das Netz jede Klasse findet; zusammen sind es 100 %.
Ein gut trainiertes Netz gibt fast alles einer Klasse, ein untrainiertes jeder ein wenig.
Bei mehr als zehn werden die wahrscheinlichsten gezeigt.</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message numerus="yes">
        <source>The ten most probable of %Ln class(es) appear here.</source>
        <translation>
            <numerusform>Die zehn wahrscheinlichsten von %Ln Klasse erscheinen hier.</numerusform>
            <numerusform>Die zehn wahrscheinlichsten von %Ln Klassen erscheinen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}: {1} %</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Draw how you expect the curve to go. It changes nothing in the training.
By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew.</source>
        <translation>Zeichnen Sie, wie die Kurve Ihrer Meinung nach verläuft. Am Training ändert das nichts.
Mit Tasten: Links und rechts gehen von Epoche zu Epoche, auf und ab bewegen den Punkt, Entf beginnt neu.</translation>
    </message>
    <message>
        <source>Keep this as your prediction. It cannot be changed once you know what happened.</source>
        <translation>Dies als Ihre Vorhersage behalten. Sie lässt sich nicht mehr ändern, sobald Sie wissen, was geschah.</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Neu vorhersagen</translation>
    </message>
    <message>
        <source>Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.</source>
        <translation>Punktzahl: {0} von 100. Jedes Prozent der Diagrammhöhe zwischen beiden kostet im Mittel 2.</translation>
    </message>
    <message>
        <source>Take away what you have drawn. It changes nothing in the training.</source>
        <translation>Wegnehmen, was Sie gezeichnet haben. Am Training ändert das nichts.</translation>
    </message>
    <message>
        <source>Take back this prediction, and make another one for the next run.</source>
        <translation>Diese Vorhersage zurücknehmen und für den nächsten Lauf eine andere machen.</translation>
    </message>
    <message>
        <source>This is what I expect</source>
        <translation>Das erwarte ich</translation>
    </message>
    <message>
        <source>What do you expect? It changes nothing in the training.</source>
        <translation>Was erwarten Sie? Am Training ändert das nichts.</translation>
    </message>
    <message>
        <source>Your prediction and what happened</source>
        <translation>Ihre Vorhersage und was geschah</translation>
    </message>
    <message>
        <source>Your prediction is kept. What happens is drawn over it.</source>
        <translation>Ihre Vorhersage ist festgehalten. Was geschieht, wird darüber gezeichnet.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happened: {1}. Score: {2} of 100.</source>
        <translation>Ihre Vorhersage: {0}. Geschehen ist: {1}. Punktzahl: {2} von 100.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happens is not known yet.</source>
        <translation>Ihre Vorhersage: {0}. Was geschieht, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>geschehen ist</translation>
    </message>
    <message>
        <source>you expected</source>
        <translation>erwartet hatten Sie</translation>
    </message>
</context>
<context>
    <name>ProjectorMode</name>
    <message>
        <source>Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.</source>
        <translation>Größere Schrift und weniger Ansichten, für einen Projektor. Sonst ändert es nichts und endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Projektormodus</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;All digits agree.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Alle Stellen stimmen überein.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Between the two nudges the error has a corner, or bends far&lt;/b&gt;: a neuron falls silent or wakes up, or the nudge is as large as the weight. A smaller nudge helps.</source>
        <translation>&lt;b&gt;Zwischen den beiden Stupsern hat der Fehler eine Ecke oder biegt sich weit&lt;/b&gt;: Ein Neuron verstummt oder erwacht, oder der Stupser ist so groß wie das Gewicht. Ein kleinerer Stupser hilft.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ because the error is curved&lt;/b&gt;: between the nudges it is no straight line. A nudge of half the size is off by a quarter as much.</source>
        <translation>&lt;b&gt;Die letzten Stellen weichen ab, weil der Fehler gekrümmt ist&lt;/b&gt;: Zwischen den Stupsern ist er keine gerade Linie. Bei einem halb so großen Stupser ist die Abweichung nur ein Viertel so groß.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps, or the precision of 64 bits.</source>
        <translation>&lt;b&gt;Die letzten Stellen weichen durch Rundung ab&lt;/b&gt;: Mit {0} sind die beiden Fehler so nahezu gleich, dass von ihrem Unterschied wenig bleibt. Ein größerer Stupser hilft oder eine Genauigkeit der Zahlen von 64 Bit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps.</source>
        <translation>&lt;b&gt;Die letzten Stellen weichen durch Rundung ab&lt;/b&gt;: Mit {0} sind die beiden Fehler so nahezu gleich, dass von ihrem Unterschied wenig bleibt. Ein größerer Stupser hilft.</translation>
    </message>
    <message>
        <source>A gradient is a promise: move the weight a little, and the error changes by that much times the move. So move the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;, which is {2}, up and down, and see.</source>
        <translation>Ein Gradient ist ein Versprechen: Bewegt man das Gewicht ein wenig, so ändert sich der Fehler um das Gradient-Fache der Bewegung. Bewegen Sie also das Gewicht von {0} zu &lt;b&gt;{1}&lt;/b&gt;, das {2} ist, nach oben und unten, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Both are 0: nothing comes through this weight, so that it may be anything.</source>
        <translation>Beide sind 0: Durch dieses Gewicht kommt nichts, es darf also beliebig sein.</translation>
    </message>
    <message>
        <source>How far the slope is off, by the size of the nudge</source>
        <translation>Wie weit die Steigung danebenliegt, nach der Größe des Stupsers</translation>
    </message>
    <message>
        <source>How far the weight is moved up and down.</source>
        <translation>Wie weit das Gewicht nach oben und unten bewegt wird.</translation>
    </message>
    <message>
        <source>L with the larger weight</source>
        <translation>L mit dem größeren Gewicht</translation>
    </message>
    <message>
        <source>L with the smaller weight</source>
        <translation>L mit dem kleineren Gewicht</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Stupser</translation>
    </message>
    <message>
        <source>Size of the nudge</source>
        <translation>Größe des Stupsers</translation>
    </message>
    <message numerus="yes">
        <source>Underlined is what agrees from the left: %Ln digit(s) that count.</source>
        <translation>
            <numerusform>Unterstrichen ist, was von links übereinstimmt: %Ln gültige Stelle.</numerusform>
            <numerusform>Unterstrichen ist, was von links übereinstimmt: %Ln gültige Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient from the way back</source>
        <translation>Gradient vom Rückweg</translation>
    </message>
    <message>
        <source>nudge, power of ten</source>
        <translation>Stupser, Zehnerpotenz</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>off by, power of ten</source>
        <translation>Abweichung, Zehnerpotenz</translation>
    </message>
    <message>
        <source>their difference, divided by the nudges</source>
        <translation>ihr Unterschied, geteilt durch die Stupser</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, the map would show the drawing and not what was learnt (Adebayo et al. 2018).</source>
        <translation>Ein Netz derselben Form fragen, das nichts gelernt hat. Seine Karte muss anders sein: Wäre sie es nicht, so zeigte die Karte die Zeichnung und nicht das Gelernte (Adebayo u. a. 2018).</translation>
    </message>
    <message>
        <source>Covering up: what is lost where a small square is covered.</source>
        <translation>Abdecken: was verloren geht, wo ein kleines Quadrat abgedeckt ist.</translation>
    </message>
    <message>
        <source>Gradient times input: the slopes here alone; quick and rough.</source>
        <translation>Gradient mal Eingabe: nur die Steigungen hier; schnell und grob.</translation>
    </message>
    <message>
        <source>Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, they speak against the class.</source>
        <translation>Tinte: was die Striche einem leeren Blatt hinzufügen. Papier: was die leeren Stellen hinzufügen; wo Tinte fehlt, sprechen sie gegen die Klasse.</translation>
    </message>
    <message>
        <source>Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly.</source>
        <translation>Integrierte Gradienten: die Steigungen auf dem ganzen Weg vom leeren Blatt; ihre Summe stimmt genau.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Zufällige Gewichte</translation>
    </message>
    <message>
        <source>The class that it is compared with. “nothing” asks about the first class alone.</source>
        <translation>Die Klasse, mit der verglichen wird. „nichts“ fragt nur nach der ersten Klasse.</translation>
    </message>
    <message>
        <source>The class that the colours speak for.</source>
        <translation>Die Klasse, für die die Farben sprechen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>und nicht</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>covering up</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>gradient times input</source>
        <translation>Gradient mal Eingabe</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>integr. Gradienten</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>seine Antwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>of the</source>
        <translation>von</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>die zweitbeste</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&lt;b&gt;What is it?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of your drawing, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Was ist es?&lt;/b&gt; Wie falsch eine Antwort ist, kann nur sagen, wer die richtige kennt. Bei Ihrer Zeichnung sind das Sie. Wählen Sie ihre Klasse; was Sie sagen, ändert am Netz nichts.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which class is right here?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of this point, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Welche Klasse ist hier richtig?&lt;/b&gt; Wie falsch eine Antwort ist, kann nur sagen, wer die richtige kennt. Bei diesem Punkt sind das Sie. Wählen Sie seine Klasse; was Sie sagen, ändert am Netz nichts.</translation>
    </message>
    <message>
        <source>Say that it is {0}.</source>
        <translation>Sagen, dass es {0} ist.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A click takes the learning rate at this place.</source>
        <translation>Ein Klick nimmt die Lernrate an dieser Stelle.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they learn; where it rises again, the steps are too large. Your network and your runs are left alone.</source>
        <translation>Kopien des Netzes werden kurz trainiert, während die Lernrate wächst. Wo der Fehler sinkt, lernen sie; wo er wieder steigt, sind die Schritte zu groß. Ihr Netz und Ihre Läufe bleiben unberührt.</translation>
    </message>
    <message>
        <source>Error over the learning rate</source>
        <translation>Fehler über der Lernrate</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate finden</translation>
    </message>
    <message>
        <source>Sets the learning rate on the left; nothing else changes.</source>
        <translation>Stellt links die Lernrate ein; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that and leaves some room: take it, or click on another place of the curve.</source>
        <translation>Der Fehler sinkt bei {0} am schnellsten und steigt ab {1}, der größten sicheren Rate. {2} lernt fast so schnell und lässt etwas Spielraum: Nehmen Sie diese Rate oder klicken Sie auf eine andere Stelle der Kurve.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Diese Rate benutzen</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>{0} benutzen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>sinkt am schnellsten</translation>
    </message>
    <message>
        <source>largest safe one</source>
        <translation>größte sichere</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Possible is {0} to {1}.</source>
        <translation>Möglich ist {0} bis {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>The files are read again by what is chosen here.</source>
        <translation>Die Dateien werden nach dieser Wahl erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget these files; they stay where they are.</source>
        <translation>Diese Dateien vergessen; sie bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>confidence (%), and how many answers</source>
        <translation>Konfidenz (%) und wie viele Antworten</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)</source>
        <translation>Konfidenz {0} – {1} %, im Mittel {2} %: {3} Antworten, {4} % richtig (95-%-Intervall {5} – {6} %)</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %: no answers</source>
        <translation>Konfidenz {0} – {1} %: keine Antworten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>expected calibration error {0} %</source>
        <translation>erwarteter Kalibrierungsfehler {0} %</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>richtig (%)</translation>
    </message>
</context>
<context>
    <name>RepeatController</name>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Mit anderen Seeds wiederholen …</translation>
    </message>
    <message>
        <source>The network that is open is not one of your runs. In Runs, a right click on one repeats it.</source>
        <translation>Das geöffnete Netz ist keiner Ihrer Läufe. In „Läufe“ wiederholt ein Rechtsklick einen davon.</translation>
    </message>
    <message>
        <source>Train the run that is open again with other random numbers, to see how much of its result is luck.</source>
        <translation>Den geöffneten Lauf erneut mit anderen Zufallszahlen trainieren, um zu sehen, wie viel an seinem Ergebnis Glück ist.</translation>
    </message>
    <message>
        <source>{0} is being trained; it can be repeated when it has ended.</source>
        <translation>{0} wird gerade trainiert und lässt sich wiederholen, wenn das Training zu Ende ist.</translation>
    </message>
    <message>
        <source>{0} learns from {1}, which is needed to repeat it.</source>
        <translation>{0} lernt aus {1}; das wird zum Wiederholen gebraucht.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat with other seeds</source>
        <translation>Mit anderen Seeds wiederholen</translation>
    </message>
    <message>
        <source>Runs in all, each with a seed of its own</source>
        <translation>Läufe insgesamt, jeder mit eigenem Seed</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The same settings are trained again with other random numbers: other first weights, and another order of the data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them.</source>
        <translation>Dieselben Einstellungen werden mit anderen Zufallszahlen trainiert: andere erste Gewichte, andere Reihenfolge der Daten. Wie sehr sich die Ergebnisse unterscheiden, ist Glück. Zwei Einstellungen mit denselben Seeds lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>They have the settings of {0}.</source>
        <translation>Alle haben die Einstellungen von {0}.</translation>
    </message>
    <message>
        <source>Train them in the background; Runs folds them into one row.</source>
        <translation>Alle im Hintergrund trainieren; „Läufe“ fasst sie in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>With more runs smaller differences can be told from luck: the interval of their mean gets narrower.</source>
        <translation>Mit mehr Läufen lassen sich kleinere Unterschiede von Glück trennen: Das Intervall ihres Mittels wird schmaler.</translation>
    </message>
    <message>
        <source>With {0} seeds a clear difference between two settings can be told from luck.</source>
        <translation>Mit {0} Seeds lässt sich ein klarer Unterschied zwischen zwei Einstellungen von Glück trennen.</translation>
    </message>
    <message>
        <source>{0} counts as the first of them.</source>
        <translation>{0} zählt als der erste davon.</translation>
    </message>
    <message>
        <source>{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.</source>
        <translation>{0} Läufe zeigen die Streuung. Um einen Unterschied zwischen Einstellungen von Glück zu trennen, braucht es {1} oder mehr.</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>A report is being written already.</source>
        <translation>Es wird schon ein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Abgebrochen. Es wurde kein Bericht geschrieben.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>PDF, for printing (*{0})</source>
        <translation>PDF zum Drucken (*{0})</translation>
    </message>
    <message>
        <source>Page for a browser (*{0})</source>
        <translation>Seite für den Browser (*{0})</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no run yet: train one, or open one in Runs.</source>
        <translation>Es gibt noch keinen Lauf: einen trainieren oder in „Läufe“ einen öffnen.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in.</source>
        <translation>Schreiben, was beim offenen Lauf oder bei den angehakten herauskam: eine Seite zum Drucken und Abgeben.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>Ihre Bibliothek konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{0}, report</source>
        <translation>{0}, Bericht</translation>
    </message>
</context>
<context>
    <name>RobustnessPresenter</name>
    <message>
        <source>A run that keeps none for validation has learnt from them.</source>
        <translation>Ein Lauf, der keine zur Validierung zurückhält, hat aus ihnen gelernt.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation; the test images can be read.</source>
        <translation>Dieser Lauf hält keine Bilder zur Validierung zurück; die Testbilder können gelesen werden.</translation>
    </message>
    <message>
        <source>Train a network, or open one: how much images may change appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Wie sehr sich Bilder ändern dürfen, erscheint hier.</translation>
    </message>
    <message>
        <source>{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.</source>
        <translation>{0} von {1} Testbildern, immer dieselben. Danach wird nichts gewählt: Sehen Sie hin und ändern Sie deshalb nichts.</translation>
    </message>
    <message>
        <source>{0} of {1} validation images, always the same.</source>
        <translation>{0} von {1} Validierungsbildern, immer dieselben.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>A click puts one on the pad.</source>
        <translation>Ein Klick legt eines aufs Zeichenfeld.</translation>
    </message>
    <message>
        <source>Accuracy over the level of the change</source>
        <translation>Genauigkeit über der Stärke der Änderung</translation>
    </message>
    <message>
        <source>At {0} of {1} these images look so, and are read so.</source>
        <translation>Bei {0} {1} sehen diese Bilder so aus und werden so gelesen.</translation>
    </message>
    <message>
        <source>Change of the images</source>
        <translation>Änderung der Bilder</translation>
    </message>
    <message>
        <source>Click an image, or press Enter on it, to put it on the pad as it is here.</source>
        <translation>Klicken Sie auf ein Bild oder drücken Sie Enter, um es so aufs Zeichenfeld zu legen.</translation>
    </message>
    <message>
        <source>How far each change may go. Tick runs in the view Runs to compare them here.</source>
        <translation>Wie weit jede Änderung gehen darf. Haken Sie in „Läufe“ Läufe an, um sie hier zu vergleichen.</translation>
    </message>
    <message>
        <source>Point at a level, or go to it with the arrow keys, to see below what the images look like there.</source>
        <translation>Zeigen Sie auf eine Stärke oder gehen Sie mit den Pfeiltasten hin, um unten zu sehen, wie die Bilder dort aussehen.</translation>
    </message>
    <message>
        <source>Share that is enough</source>
        <translation>Anteil, der genügt</translation>
    </message>
    <message>
        <source>The same images at this level</source>
        <translation>Dieselben Bilder bei dieser Stärke</translation>
    </message>
    <message>
        <source>Tick runs in Runs to compare them here.</source>
        <translation>Haken Sie in „Läufe“ Läufe an, um sie hier zu vergleichen.</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. The test set chooses nothing.</source>
        <translation>Validierung: vom Training zurückgehalten; was man beim Wählen der Einstellungen ansehen darf.
Test: anzusehen, wenn alles gewählt ist. Nach den Testbildern wird nichts gewählt.</translation>
    </message>
    <message>
        <source>What is done to the images before the networks read them.</source>
        <translation>Was mit den Bildern geschieht, bevor die Netze sie lesen.</translation>
    </message>
    <message>
        <source>What you call enough: below it, a network counts as failing.</source>
        <translation>Was Sie genug nennen: Darunter gilt ein Netz als gescheitert.</translation>
    </message>
    <message>
        <source>Where fewer than</source>
        <translation>Wo weniger als</translation>
    </message>
    <message>
        <source>are read right</source>
        <translation>richtig gelesen werden</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1} %</translation>
    </message>
    <message>
        <source>{0}: read right at {1}</source>
        <translation>{0}: richtig gelesen bei {1}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>Epoche {0} von {1}</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} Bilder/s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} points/s</source>
        <translation>{0} Punkte/s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · noch {1}</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Bring back the runs that were deleted last.</source>
        <translation>Die zuletzt gelöschten Läufe zurückholen.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or several. A tick only compares.</source>
        <translation>Wählen Sie eine oder mehrere Zeilen der Tabelle. Ein Haken vergleicht nur.</translation>
    </message>
    <message>
        <source>Choose a row of the table. A tick only compares.</source>
        <translation>Wählen Sie eine Zeile der Tabelle. Ein Haken vergleicht nur.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen runs. Until the window closes, Undo brings them back.</source>
        <translation>Die gewählten Läufe löschen. Bis das Fenster schließt, holt „Rückgängig“ sie zurück.</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Als Paket exportieren …</translation>
    </message>
    <message>
        <source>Films…</source>
        <translation>Filme …</translation>
    </message>
    <message>
        <source>Fork…</source>
        <translation>Abzweigen …</translation>
    </message>
    <message>
        <source>How much room the films of the runs' weights take, by which one looks back, and how much they may.</source>
        <translation>Wie viel Platz die Filme der Gewichte, mit denen man zurückblickt, belegen und belegen dürfen.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>It has no whole epoch, so no network.</source>
        <translation>Er hat keine ganze Epoche, also kein Netz.</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Er wird gerade trainiert.</translation>
    </message>
    <message>
        <source>Its network to the right, its settings to the left.</source>
        <translation>Sein Netz nach rechts, seine Einstellungen nach links.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Put the chosen runs into one file, to be opened on another machine.</source>
        <translation>Die gewählten Läufe in eine Datei legen, die auf einem anderen Rechner geöffnet wird.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Report on the comparison…</source>
        <translation>Bericht über den Vergleich …</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Take over its settings, with another seed. Train then starts the copy.</source>
        <translation>Seine Einstellungen übernehmen, mit anderem Seed. „Trainieren“ startet dann die Kopie.</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table.</source>
        <translation>Zwei Läufe oder mehr in der Tabelle anhaken.</translation>
    </message>
    <message>
        <source>Train it again with other random numbers, in the background, to see how much of its result is luck.</source>
        <translation>Ihn im Hintergrund erneut mit anderen Zufallszahlen trainieren, um zu sehen, wie viel an seinem Ergebnis Glück ist.</translation>
    </message>
    <message>
        <source>Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again.</source>
        <translation>Ab seiner letzten Epoche weitertrainieren, als hätte er nie aufgehört: bis zum Ende oder, wenn es erreicht ist, noch einmal so lange.</translation>
    </message>
    <message>
        <source>Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.
To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here.</source>
        <translation>Von seinem Ende aus weitertrainieren, nach den Einstellungen links, als eigener Lauf; dieser bleibt, wie er ist.
Um von einer früheren Epoche aus weiterzumachen, öffnen Sie ihn, blicken mit der Zeitmaschine darauf zurück und drücken „Von hier weiter“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfold the group (Right), and choose one of its runs.</source>
        <translation>Klappen Sie die Gruppe aus (Rechts) und wählen Sie einen ihrer Läufe.</translation>
    </message>
    <message>
        <source>Write how the ticked runs and groups compare: a page to be printed and handed in.</source>
        <translation>Schreiben, wie sich die angehakten Läufe und Gruppen vergleichen: eine Seite zum Drucken und Abgeben.</translation>
    </message>
    <message>
        <source>Write what the chosen run came to, or how several compare: a page to be printed and handed in.</source>
        <translation>Schreiben, was beim gewählten Lauf herauskam oder wie sich mehrere vergleichen: eine Seite zum Drucken und Abgeben.</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>First what differs among these runs, then the settings that matter most, and those that are unusual.</source>
        <translation>Zuerst, worin sich diese Läufe unterscheiden, dann die wichtigsten Einstellungen und die ungewöhnlichen.</translation>
    </message>
    <message>
        <source>How it ended, after how many epochs, and of how many if these were not all.</source>
        <translation>Wie er endete, nach wie vielen Epochen, und von wie vielen, wenn es nicht alle waren.</translation>
    </message>
    <message>
        <source>How many images or points a second it learnt from.</source>
        <translation>Aus wie vielen Bildern oder Punkten je Sekunde er lernte.</translation>
    </message>
    <message>
        <source>How much of the validation data the best epoch read right, in percent, and which it was.</source>
        <translation>Wie viel der Validierungsdaten die beste Epoche richtig las, in Prozent, und welche es war.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases.</source>
        <translation>Solche Grenzen enthalten in 95 von 100 Fällen den wahren Anteil über alle Daten dieser Art.</translation>
    </message>
    <message>
        <source>Spent training and validating.</source>
        <translation>Mit Trainieren und Validieren verbracht.</translation>
    </message>
    <message>
        <source>The share of the test data that the same network reads right, in percent.</source>
        <translation>Der Anteil der Testdaten, den dasselbe Netz richtig liest, in Prozent.</translation>
    </message>
    <message>
        <source>The share of the validation data that the network reads right with which the run ended, in percent. Of runs that differ in their seeds alone the mean, ± half of its 95 % interval.</source>
        <translation>Der Anteil der Validierungsdaten, den das Netz richtig liest, mit dem der Lauf endete, in Prozent. Bei Läufen, die sich nur in ihren Seeds unterscheiden, das Mittel, ± die Hälfte seines 95-%-Intervalls.</translation>
    </message>
    <message>
        <source>The width of every layer.</source>
        <translation>Die Breite jeder Schicht.</translation>
    </message>
    <message>
        <source>Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.</source>
        <translation>Haken Sie einen Lauf an, um seine Kurve über andere zu legen. Ein Doppelklick benennt ihn um. Ein Rechtsklick hier wählt Spalten.</translation>
    </message>
    <message>
        <source>What it learns from.</source>
        <translation>Woraus er lernt.</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>Wann er gestartet wurde.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>best valid. %</source>
        <translation>beste Valid. %</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>Test %</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>Valid. %</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Seitdem geändert: {0}.</translation>
    </message>
    <message>
        <source>Continue to epoch {0}</source>
        <translation>Fortsetzen bis Epoche {0}</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation images: its network is kept.</source>
        <translation>Epoche {0} war bei den Validierungsbildern am besten: Ihr Netz bleibt.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: its network is kept.</source>
        <translation>Epoche {0} war bei den Validierungspunkten am besten: Ihr Netz bleibt.</translation>
    </message>
    <message>
        <source>Finished after {0}.</source>
        <translation>Beendet nach {0}.</translation>
    </message>
    <message>
        <source>It can learn on from epoch {0}, or a new one can start from random weights.</source>
        <translation>Es kann ab Epoche {0} weiterlernen, oder ein neues beginnt mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>It can learn on from where it was stopped, or a new one can start from random weights.</source>
        <translation>Es kann weiterlernen, wo es gestoppt wurde, oder ein neues beginnt mit zufälligen Gewichten.</translation>
    </message>
    <message>
        <source>It is set so already.</source>
        <translation>Es ist schon so eingestellt.</translation>
    </message>
    <message>
        <source>No epoch was finished, so nothing was learnt; what was there before the run is kept.</source>
        <translation>Keine Epoche wurde fertig, also wurde nichts gelernt; was vor dem Lauf da war, bleibt.</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>{0} wurde geöffnet; trainiert: {1}.</translation>
    </message>
    <message>
        <source>Save, then start afresh…</source>
        <translation>Speichern, dann neu beginnen …</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Stopped after {0}. Train goes on from there; the network has not been saved.</source>
        <translation>Gestoppt nach {0}. „Trainieren“ macht dort weiter; das Netz ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stopped after {0}. What was learnt until then is kept; Train goes on from there.</source>
        <translation>Gestoppt nach {0}. Das bis dahin Gelernte bleibt; „Trainieren“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped before anything was learnt.</source>
        <translation>Gestoppt, bevor etwas gelernt wurde.</translation>
    </message>
    <message>
        <source>Stopped in the first epoch. The network is as it was by then, and has not been saved.</source>
        <translation>Gestoppt in der ersten Epoche. Das Netz ist, wie es da war, und nicht gespeichert.</translation>
    </message>
    <message>
        <source>The network is that of the last good epoch.</source>
        <translation>Das Netz ist das der letzten guten Epoche.</translation>
    </message>
    <message>
        <source>The present one has not been saved; starting afresh gives it up.</source>
        <translation>Das jetzige ist nicht gespeichert; beim Neubeginn geht es verloren.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Die Einstellung wurde geändert.</translation>
    </message>
    <message>
        <source>The settings describe another network, which starts from random weights.</source>
        <translation>Die Einstellungen beschreiben ein anderes Netz, das mit zufälligen Gewichten beginnt.</translation>
    </message>
    <message>
        <source>The settings of {0}, with the seed {1}. Train starts the copy.</source>
        <translation>Die Einstellungen von {0}, mit dem Seed {1}. „Trainieren“ startet die Kopie.</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>Das Training endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>There is a trained network.</source>
        <translation>Es gibt ein trainiertes Netz.</translation>
    </message>
    <message>
        <source>Train one more batch</source>
        <translation>Einen weiteren Batch trainieren</translation>
    </message>
    <message>
        <source>Train one more epoch (to {0})</source>
        <translation>Eine weitere Epoche trainieren (bis {0})</translation>
    </message>
    <message>
        <source>Your drawings are left out of the training, and learnt again when it has ended.</source>
        <translation>Ihre Zeichnungen bleiben beim Training außen vor und werden danach wieder gelernt.</translation>
    </message>
    <message>
        <source>balanced {0}</source>
        <translation>{0}, ausgeglichen</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>mean squares</source>
        <translation>mittlere Quadrate</translation>
    </message>
    <message>
        <source>{0} learns from {1}.</source>
        <translation>{0} lernt aus {1}.</translation>
    </message>
    <message>
        <source>{0} was interrupted after {1} of {2} epochs; Train goes on with it.</source>
        <translation>{0} wurde nach {1} von {2} Epochen unterbrochen; „Trainieren“ macht damit weiter.</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Er wird mit dem Programm geliefert.</translation>
    </message>
    <message>
        <source>It was read from {0}.</source>
        <translation>Er wurde aus {0} gelesen.</translation>
    </message>
    <message>
        <source>Open that data set</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>They are points that are made anew by their name.</source>
        <translation>Es sind Punkte, die anhand ihres Namens neu gemacht werden.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Mitgeliefertes MNIST benutzen</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Diese Punkte benutzen</translation>
    </message>
    <message>
        <source>Where it lies is not known. Choose it, and what you wanted follows.</source>
        <translation>Wo er liegt, ist nicht bekannt. Wählen Sie ihn, dann folgt, was Sie wollten.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>95 % interval {0} – {1} %</source>
        <translation>95-%-Intervall {0} – {1} %</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Genauigkeit bei den Testbildern</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Genauigkeit bei den Testpunkten</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Genauigkeit bei den Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Genauigkeit bei den Validierungspunkten</translation>
    </message>
    <message>
        <source>Epochs times images, over the seconds spent training and validating.</source>
        <translation>Epochen mal Bilder, geteilt durch die Sekunden für Training und Validierung.</translation>
    </message>
    <message>
        <source>Epochs times points, over the seconds spent training and validating.</source>
        <translation>Epochen mal Punkte, geteilt durch die Sekunden für Training und Validierung.</translation>
    </message>
    <message>
        <source>Of its network of epoch {0}.</source>
        <translation>Von seinem Netz der Epoche {0}.</translation>
    </message>
    <message>
        <source>after epoch {0}</source>
        <translation>nach Epoche {0}</translation>
    </message>
    <message>
        <source>epoch {0}, with your hand</source>
        <translation>Epoche {0}, mit Ihrer Handschrift</translation>
    </message>
    <message>
        <source>no images kept for it</source>
        <translation>dafür keine Bilder zurückgehalten</translation>
    </message>
    <message>
        <source>no points kept for it</source>
        <translation>dafür keine Punkte zurückgehalten</translation>
    </message>
    <message>
        <source>only of the newest network</source>
        <translation>nur für das neueste Netz</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>with your hand, 95 %: {0} – {1} %</source>
        <translation>mit Ihrer Handschrift, 95 %: {0} – {1} %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1} %</translation>
    </message>
    <message>
        <source>{0}: images a second</source>
        <translation>{0}: Bilder in der Sekunde</translation>
    </message>
    <message>
        <source>{0}: points a second</source>
        <translation>{0}: Punkte in der Sekunde</translation>
    </message>
    <message>
        <source>{0}: test images read right</source>
        <translation>{0}: richtig gelesene Testbilder</translation>
    </message>
    <message>
        <source>{0}: test points read right</source>
        <translation>{0}: richtig gelesene Testpunkte</translation>
    </message>
    <message>
        <source>{0}: validation images read right</source>
        <translation>{0}: richtig gelesene Validierungsbilder</translation>
    </message>
    <message>
        <source>{0}: validation images read right, mean over its seeds</source>
        <translation>{0}: richtig gelesene Validierungsbilder, Mittel über die Seeds</translation>
    </message>
    <message>
        <source>{0}: validation points read right</source>
        <translation>{0}: richtig gelesene Validierungspunkte</translation>
    </message>
    <message>
        <source>{0}: validation points read right, mean over its seeds</source>
        <translation>{0}: richtig gelesene Validierungspunkte, Mittel über die Seeds</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln Kandidat</numerusform>
            <numerusform>%Ln Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the mean: {0} to {1} %</source>
        <translation>95-%-Intervall des Mittels: {0} bis {1} %</translation>
    </message>
    <message>
        <source>An experiment that is gone</source>
        <translation>Ein Experiment, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>From {0} to {1} %</source>
        <translation>Von {0} bis {1} %</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln finished run(s): {0} %</source>
        <translation>
            <numerusform>Mittel von %Ln beendeten Lauf: {0} %</numerusform>
            <numerusform>Mittel von %Ln beendeten Läufen: {0} %</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its runs has finished yet.</source>
        <translation>Noch keiner seiner Läufe ist beendet.</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds: {0} points</source>
        <translation>Standardabweichung über die Seeds: {0} Prozentpunkte</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} von {1} beendet</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Choose a row (a tick only compares): notes on its run go here.</source>
        <translation>Wählen Sie eine Zeile (ein Haken vergleicht nur): Hierher kommen Notizen zu ihrem Lauf.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on {0}</source>
        <translation>Notizen zu {0}</translation>
    </message>
    <message>
        <source>Your notes about the run that is chosen. They are kept as you type.</source>
        <translation>Ihre Notizen zum gewählten Lauf. Sie werden beim Tippen behalten.</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure that is compared</source>
        <translation>Verglichene Zahl</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>Worin sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Benutzte Lernrate</translation>
    </message>
    <message>
        <source>Plot of the chosen runs over the epochs</source>
        <translation>Diagramm der gewählten Läufe über den Epochen</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Trainingsfehler</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Validierungsfehler</translation>
    </message>
    <message>
        <source>What the curves show. Validation is what compares runs; the test is for the end.</source>
        <translation>Was die Kurven zeigen. Mit der Validierung vergleicht man Läufe; der Test ist fürs Ende.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>richtig (%)</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>Test %</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>Valid. %</translation>
    </message>
    <message>
        <source>{0}: 1 run</source>
        <translation>{0}: 1 Lauf</translation>
    </message>
    <message numerus="yes">
        <source>{0}: mean of %Ln run(s), ± standard deviation</source>
        <translation>
            <numerusform>{0}: Mittel von %Ln Lauf, ± Standardabweichung</numerusform>
            <numerusform>{0}: Mittel von %Ln Läufen, ± Standardabweichung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Sein Fehler war keine Zahl mehr. Eine niedrigere Lernrate kann helfen.</translation>
    </message>
    <message>
        <source>Not tested: that is done when a run ends or is opened.</source>
        <translation>Nicht getestet: Das geschieht, wenn ein Lauf endet oder geöffnet wird.</translation>
    </message>
    <message>
        <source>The best was {0} % after epoch {1}.</source>
        <translation>Am besten waren {0} % nach Epoche {1}.</translation>
    </message>
    <message>
        <source>The program ended before the run did. Continue goes on with it.</source>
        <translation>Das Programm endete vor dem Lauf. „Fortsetzen“ macht damit weiter.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>keine versteckte Schicht</translation>
    </message>
    <message>
        <source>varied images</source>
        <translation>variierte Bilder</translation>
    </message>
    <message>
        <source>{0} % after epoch {1}</source>
        <translation>{0} % nach Epoche {1}</translation>
    </message>
    <message>
        <source>{0} (epoch {1})</source>
        <translation>{0} (Epoche {1})</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} epochs</source>
        <translation>{0}: {1} von {2} Epochen</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>a run that is gone</source>
        <translation>ein Lauf, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>from {0}, epoch {1}</source>
        <translation>von {0}, Epoche {1}</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0}: nichts</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Runs are not kept, because the library could not be opened.</source>
        <translation>Läufe werden nicht behalten, weil sich die Bibliothek nicht öffnen ließ.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>As many as there is room for</source>
        <translation>So viele, wie Platz haben</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>Das ist schon so.</translation>
    </message>
    <message>
        <source>{0} is folded.</source>
        <translation>{0} ist eingeklappt.</translation>
    </message>
    <message>
        <source>{0} is unfolded, rows: {1}.</source>
        <translation>{0} ist ausgeklappt, Zeilen: {1}.</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.</source>
        <translation>Jeder Lauf, den Sie trainieren, wird behalten und erscheint hier. „Trainieren“ (Strg+T) startet den ersten.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>No run has “{0}”.</source>
        <translation>Kein Lauf hat „{0}“.</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Mit anderen Seeds wiederholen …</translation>
    </message>
    <message>
        <source>Show all runs again.</source>
        <translation>Wieder alle Läufe zeigen.</translation>
    </message>
    <message>
        <source>Show only runs with this text in their name, settings, figures or notes, such as an activation.</source>
        <translation>Nur Läufe mit diesem Text in Name, Einstellungen, Zahlen oder Notizen zeigen, etwa einer Aktivierung.</translation>
    </message>
    <message>
        <source>What is unreadable is damaged, or was written by a newer version of the program.</source>
        <translation>Was nicht lesbar ist, ist beschädigt oder wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln unreadable</source>
        <translation>
            <numerusform>{0}, %Ln nicht lesbar</numerusform>
            <numerusform>{0}, %Ln nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Orange weights are positive: ink there excites the neuron.
Purple ones are negative: ink there calms it.</source>
        <translation>Orange Gewichte sind positiv: Tinte dort regt das Neuron an.
Violette sind negativ: Tinte dort beruhigt es.</translation>
    </message>
    <message>
        <source>Orange: what the neuron gives there is positive.
Purple: it is negative.</source>
        <translation>Orange: Was das Neuron dort ergibt, ist positiv.
Violett: Es ist negativ.</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Skala der Farben</translation>
    </message>
    <message>
        <source>from purple for {0} to orange for {1}</source>
        <translation>von Violett für {0} bis Orange für {1}</translation>
    </message>
</context>
<context>
    <name>ScatterPage</name>
    <message>
        <source>Along the axis below</source>
        <translation>Auf der waagerechten Achse</translation>
    </message>
    <message>
        <source>Along the upright axis</source>
        <translation>Auf der senkrechten Achse</translation>
    </message>
    <message>
        <source>Candidates as points</source>
        <translation>Kandidaten als Punkte</translation>
    </message>
    <message>
        <source>What stands along the axis below.</source>
        <translation>Was auf der waagerechten Achse steht.</translation>
    </message>
    <message>
        <source>What stands along the upright axis.</source>
        <translation>Was auf der senkrechten Achse steht.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message numerus="yes">
        <source>{0} over {1}: %Ln point(s)</source>
        <translation>
            <numerusform>{0} über {1}: %Ln Punkt</numerusform>
            <numerusform>{0} über {1}: %Ln Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window are not kept. {0}</source>
        <translation>Die Einstellungen des Fensters werden nicht behalten. {0}</translation>
    </message>
    <message>
        <source>The settings of the window are not kept: {0} cannot be written.</source>
        <translation>Die Einstellungen des Fensters werden nicht behalten: {0} lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>It cannot be changed while a run trains.</source>
        <translation>Das lässt sich nicht ändern, während ein Lauf trainiert.</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>Es wurde keine Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>Es wurde keine Einstellung geändert.</translation>
    </message>
    <message>
        <source>Redo settings</source>
        <translation>Einstellungen wiederherstellen</translation>
    </message>
    <message>
        <source>Redo settings: {0}</source>
        <translation>Einstellungen wiederherstellen: {0}</translation>
    </message>
    <message>
        <source>Undo settings</source>
        <translation>Einstellungen zurücknehmen</translation>
    </message>
    <message>
        <source>Undo settings: {0}</source>
        <translation>Einstellungen zurücknehmen: {0}</translation>
    </message>
    <message>
        <source>preset {0}</source>
        <translation>Voreinstellung {0}</translation>
    </message>
    <message>
        <source>what is refused</source>
        <translation>was abgelehnt wird</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} davon</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln Parameter</numerusform>
            <numerusform>%Ln Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the images while it learns</source>
        <translation>Bilder beim Lernen verändern</translation>
    </message>
    <message>
        <source>Each layer has its own, below its size.</source>
        <translation>Jede Schicht hat ihren eigenen, unter ihrer Größe.</translation>
    </message>
    <message>
        <source>Few drawings: each of {1} epochs now shows {0} variations of each (Edit &gt; Undo settings).</source>
        <translation>Wenige Zeichnungen: Jede von {1} Epochen zeigt jetzt {0} Variationen von jeder (Bearbeiten &gt; Einstellungen zurücknehmen).</translation>
    </message>
    <message>
        <source>How many numbers the network learns: a weight for each connection, and a bias for each neuron.</source>
        <translation>Wie viele Zahlen das Netz lernt: ein Gewicht für jede Verbindung und einen Bias für jedes Neuron.</translation>
    </message>
    <message>
        <source>Let each hidden layer have a dropout of its own, in a field below its size.</source>
        <translation>Gibt jeder versteckten Schicht einen eigenen Dropout, in einem Feld unter ihrer Größe.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>One for each layer</source>
        <translation>Einer je Schicht</translation>
    </message>
    <message>
        <source>Optimizer, error, data, early stopping and seed</source>
        <translation>Optimierer, Fehler, Daten, Early Stopping und Seed</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;
Robust learns from images that are changed each time, and over 99 % after minutes;
Best is what the network was trained with that comes with the program, and takes hours;
Notebook repeats the network from scratch that this program grew from;
Spirals is for points on a plane, and tells two spirals apart within seconds.</source>
        <translation>Einstellungen für den Anfang. „Schnellstart“ liest nach Sekunden 98 % der Testziffern von MNIST;
„Robust“ lernt aus Bildern, die jedes Mal verändert werden, und nach Minuten über 99 %;
„Bestes“ ist, womit das mitgelieferte Netz trainiert wurde, und dauert Stunden;
„Notebook“ wiederholt das Netz von Grund auf, aus dem dieses Programm entstand;
„Spiralen“ ist für Punkte auf einer Ebene und unterscheidet zwei Spiralen in Sekunden.</translation>
    </message>
    <message>
        <source>The settings are those for points now.</source>
        <translation>Die Einstellungen sind jetzt die für Punkte.</translation>
    </message>
    <message>
        <source>The settings that suited few drawings are what they were before.</source>
        <translation>Die Einstellungen, die für wenige Zeichnungen passten, sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Bilder variieren</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>(z − largest) / T</source>
        <translation>(z − größtes) / T</translation>
    </message>
    <message>
        <source>Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all.</source>
        <translation>Jedes z zuerst hierdurch teilen: Über 1 nähern sich die Anteile, unter 1 nimmt der größte alles.</translation>
    </message>
    <message>
        <source>From z to probabilities</source>
        <translation>Von z zu Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which changes nothing and keeps the exponentials small.</source>
        <translation>Die Softmax macht aus den letzten z Wahrscheinlichkeiten: Sie nimmt von jedem die Exponentialfunktion, was alle positiv und die Unterschiede groß macht, und teilt durch ihre Summe, {0}. Vorher wird das größte z abgezogen; das ändert nichts und hält die Exponentialwerte klein.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>z − largest</source>
        <translation>z − größtes</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>As in training</source>
        <translation>Wie im Training</translation>
    </message>
    <message>
        <source>Go through all steps, one every three seconds.</source>
        <translation>Alle Schritte durchgehen, alle drei Sekunden einen.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer beside the plane always comes of all neurons.</source>
        <translation>Lässt Neuronen zufällig weg, wie Dropout in jedem Schritt des Trainings, vorwärts und rückwärts.
Erneut eingeschaltet, lässt es andere weg. Eine Antwort neben der Ebene kommt immer von allen Neuronen.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer on the pad always comes of all neurons.</source>
        <translation>Lässt Neuronen zufällig weg, wie Dropout in jedem Schritt des Trainings, vorwärts und rückwärts.
Erneut eingeschaltet, lässt es andere weg. Eine Antwort zur Zeichnung kommt immer von allen Neuronen.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step back (←)</source>
        <translation>Einen Schritt zurück (←)</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>One step on (→)</source>
        <translation>Einen Schritt weiter (→)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,
and 2 hidden neurons. It is trained in a second, and nothing else uses it.</source>
        <translation>Ein Netz zeigen, das so klein ist, dass alle seine Zahlen auf den Bildschirm passen: 7 x 7 Pixel, gemittelt,
und 2 versteckte Neuronen. Es ist in einer Sekunde trainiert, und sonst benutzt es nichts.</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.
It is trained in a second, and nothing else uses it.</source>
        <translation>Ein Netz zeigen, das so klein ist, dass alle seine Zahlen auf den Bildschirm passen: x, y und 2 versteckte Neuronen.
Es ist in einer Sekunde trainiert, und sonst benutzt es nichts.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The arrow keys go from step to step, a click to any of them.</source>
        <translation>Die Pfeiltasten gehen von Schritt zu Schritt, ein Klick zu jedem beliebigen.</translation>
    </message>
    <message>
        <source>Use a tiny one</source>
        <translation>Winziges Netz</translation>
    </message>
    <message>
        <source>What the image is. Of an image of the data set it is known; of a drawing, only you know.</source>
        <translation>Was das Bild ist. Bei einem Bild des Datensatzes ist das bekannt; bei einer Zeichnung wissen es nur Sie.</translation>
    </message>
    <message>
        <source>Which class is right. Of a point of the data set it is known; of any other place, you say it.</source>
        <translation>Welche Klasse richtig ist. Bei einem Punkt des Datensatzes ist das bekannt; bei jeder anderen Stelle sagen Sie es.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>The settings of this step are in the panel Set up (Edit &gt; Undo settings).</source>
        <translation>Die Einstellungen dieses Schritts stehen in „Einrichten“ (Bearbeiten &gt; Einstellungen zurücknehmen).</translation>
    </message>
    <message>
        <source>These data are open already.</source>
        <translation>Diese Daten sind schon geöffnet.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Hint: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
    <message>
        <source>In the picture: {0}</source>
        <translation>Im Bild: {0}</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>Dieses Netz öffnen</translation>
    </message>
    <message>
        <source>Opens the data set of this step; the next run learns from it.</source>
        <translation>Öffnet den Datensatz dieses Schritts; der nächste Lauf lernt daraus.</translation>
    </message>
    <message>
        <source>Opens the network that was prepared for this step; it answers and is judged then.</source>
        <translation>Öffnet das für diesen Schritt vorbereitete Netz; dann antwortet es und wird beurteilt.</translation>
    </message>
    <message>
        <source>Puts the settings of this step into the panel Set up. Edit &gt; Undo settings takes them back.</source>
        <translation>Setzt die Einstellungen dieses Schritts in „Einrichten“. Bearbeiten &gt; Einstellungen zurücknehmen macht es rückgängig.</translation>
    </message>
    <message>
        <source>Set these</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>These lines of the program's own code do it.</source>
        <translation>Diese Zeilen aus dem Code des Programms tun es.</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>Diese Daten benutzen</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>the pixel in {0}</source>
        <translation>das Pixel in {0}</translation>
    </message>
    <message>
        <source>what layer {0} tells</source>
        <translation>was Schicht {0} sagt</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x und y</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Erledigt.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.</source>
        <translation>Ein winziges Netz aus x, y und 2 versteckten Neuronen; es liest {0} % seiner Validierungspunkte.</translation>
    </message>
    <message>
        <source>A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images.</source>
        <translation>Ein winziges Netz aus {0} x {0} gemittelten Pixeln und 2 versteckten Neuronen; es liest {1} % seiner Validierungsbilder.</translation>
    </message>
    <message>
        <source>Ask about a place of the plane on the right, or about a test point: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Fragen Sie rechts nach einer Stelle der Ebene oder nach einem Testpunkt: Hier geht es Schritt für Schritt durch das Netz, in den Fehler und den ganzen Weg zurück zu den Gewichten, mit jeder Zahl.</translation>
    </message>
    <message>
        <source>Draw on the right, or put a test image there: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Zeichnen Sie rechts oder legen Sie ein Testbild dorthin: Hier geht es Schritt für Schritt durch das Netz, in den Fehler und den ganzen Weg zurück zu den Gewichten, mit jeder Zahl.</translation>
    </message>
    <message>
        <source>Train a network, or open one: here you can watch it think, step by step.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Hier können Sie ihm beim Denken zusehen, Schritt für Schritt.</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>20 px</source>
        <translation>20 px</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Cut out along its edges, so that it does not matter where one draws.</source>
        <translation>An den Rändern ausgeschnitten, damit es gleich ist, wo man zeichnet.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Moved until its centre of mass is in the middle. This is what the network sees.</source>
        <translation>Verschoben, bis der Schwerpunkt in der Mitte liegt. Das ist, was das Netz sieht.</translation>
    </message>
    <message>
        <source>Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border.</source>
        <translation>Bei einem Bild wurde ausgelassen, was zu keiner Ziffer gehört, und ist blass: Linien, Kästchen, Flecken, Reste am Rand.</translation>
    </message>
    <message>
        <source>Scaled until its longer side is 20 pixels, as the digits are that the network learns from.</source>
        <translation>Skaliert, bis die längere Seite 20 Pixel hat, wie bei den Ziffern, aus denen das Netz lernt.</translation>
    </message>
    <message>
        <source>Untick it to see what that is worth.</source>
        <translation>Nehmen Sie den Haken weg, um zu sehen, was das wert ist.</translation>
    </message>
    <message>
        <source>What was drawn, on the whole pad.</source>
        <translation>Was gezeichnet wurde, auf dem ganzen Zeichenfeld.</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside the plane comes of all of them.</source>
        <translation>Wie in einem Trainingsschritt hat Dropout {0} von {1} Neuronen weggelassen; sie sind durchgestrichen. Eine Antwort neben der Ebene kommt von allen.</translation>
    </message>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the pad comes of all of them.</source>
        <translation>Wie in einem Trainingsschritt hat Dropout {0} von {1} Neuronen weggelassen; sie sind durchgestrichen. Eine Antwort zur Zeichnung kommt von allen.</translation>
    </message>
    <message>
        <source>As in training, each step leaves out other neurons; the bars are answers, which come of all.</source>
        <translation>Wie im Training lässt jeder Schritt andere Neuronen weg; die Balken sind Antworten, die von allen kommen.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Diagram of the step</source>
        <translation>Diagramm des Schritts</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>How far the image has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Wie weit das Bild gekommen ist und, auf dem Rückweg, wie weit die Schuld: orange, was positiv ist, violett,
was negativ ist. Klicken Sie auf ein Neuron oder gehen Sie mit den Pfeiltasten hin, um es anzusehen.</translation>
    </message>
    <message>
        <source>How far the point has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Wie weit der Punkt gekommen ist und, auf dem Rückweg, wie weit die Schuld: orange, was positiv ist, violett,
was negativ ist. Klicken Sie auf ein Neuron oder gehen Sie mit den Pfeiltasten hin, um es anzusehen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The network is right and sure: hardly any error flows back. Choose another right answer to see more.</source>
        <translation>Das Netz hat recht und ist sicher: Kaum Fehler fließt zurück. Wählen Sie eine andere richtige Antwort, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}.</source>
        <translation>Diese Softmax ist die des Trainings, mit Temperatur 1; die Balken am Zeichenfeld sind mit {0} kalibriert.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.</source>
        <translation>Diese Softmax ist die des Trainings, mit Temperatur 1; die Balken bei der Ebene sind mit {0} kalibriert.</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>alle seine Zahlen</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>wie falsch die Antwort ist</translation>
    </message>
    <message>
        <source>layer {0} adds up its inputs</source>
        <translation>Schicht {0} summiert ihre Eingaben</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>den Schritt tun</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>Aktivierung der Schicht {0}</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>Schuld an den Ausgaben</translation>
    </message>
    <message>
        <source>the blame of layer {0}</source>
        <translation>Schuld der Schicht {0}</translation>
    </message>
    <message>
        <source>the gradients of layer {0}</source>
        <translation>Gradienten der Schicht {0}</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>das Bild als Zahlen</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>Schritt des Optimierers</translation>
    </message>
    <message>
        <source>the point as numbers</source>
        <translation>der Punkt als Zahlen</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>Softmax</translation>
    </message>
</context>
<context>
    <name>SumPage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= Produkt</translation>
    </message>
    <message>
        <source>Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias.</source>
        <translation>Jedes Neuron der Schicht {0} hört allen {1} Eingaben zu, jeder mal einem eigenen Gewicht, und addiert seinen Bias.</translation>
    </message>
    <message>
        <source>For &lt;b&gt;{0}&lt;/b&gt;: inputs × weights come to {1}, the bias is {2}, so &lt;b&gt;z = {3}&lt;/b&gt;.</source>
        <translation>Für &lt;b&gt;{0}&lt;/b&gt;: Eingaben × Gewichte ergeben {1}, der Bias ist {2}, also &lt;b&gt;z = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The largest inputs times weights</source>
        <translation>Die größten Eingaben mal Gewichte</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>product; its sum is {0}</source>
        <translation>Produkt; die Summe ist {0}</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>Gewichte von {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× Gewicht</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Pages (*{0})</source>
        <translation>Seiten (*{0})</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.</source>
        <translation>Speichern, was Sie getan haben, als Seite zum Drucken oder Abgeben: Schritte, Vorhersagen mit Punktzahlen, Läufe und Zeichnungen.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} wurde gespeichert.</translation>
    </message>
    <message>
        <source>Summary of what you did…</source>
        <translation>Zusammenfassung Ihrer Arbeit …</translation>
    </message>
    <message>
        <source>The summary could not be written. {0}</source>
        <translation>Die Zusammenfassung konnte nicht geschrieben werden. {0}</translation>
    </message>
    <message>
        <source>what I learnt</source>
        <translation>was ich gelernt habe</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.</source>
        <translation>Nur ein Lauf lässt sich von einer seiner Epochen aus fortsetzen. Trainieren Sie einen oder öffnen Sie einen in „Läufe“.</translation>
    </message>
    <message>
        <source>This run is not kept in the library, so no other can fork from it.</source>
        <translation>Dieser Lauf ist nicht in der Bibliothek; daher kann kein anderer von ihm abzweigen.</translation>
    </message>
</context>
<context>
    <name>TeachGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>Zeichnen Sie: {0}</translation>
    </message>
    <message>
        <source>Draw an {0}</source>
        <translation>Zeichnen Sie: {0}</translation>
    </message>
    <message>
        <source>Draw it on the pad as you usually write it. Nobody needs it tidy.</source>
        <translation>Zeichnen Sie auf das Zeichenfeld, wie Sie gewöhnlich schreiben. Schön muss es nicht sein.</translation>
    </message>
    <message>
        <source>Go on without a drawing of this digit</source>
        <translation>Ohne Zeichnung dieser Ziffer weitergehen</translation>
    </message>
    <message>
        <source>How many digits were asked for</source>
        <translation>Nach wie vielen Ziffern gefragt wurde</translation>
    </message>
    <message>
        <source>Keep this drawing and go on (Return)</source>
        <translation>Diese Zeichnung behalten und weitergehen (Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop asking; what was drawn is kept</source>
        <translation>Nicht weiter fragen; das Gezeichnete bleibt</translation>
    </message>
    <message>
        <source>Teach me your digits</source>
        <translation>Meine Ziffern beibringen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>TeachWords</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln Zeichnung</numerusform>
            <numerusform>%Ln Zeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawings</source>
        <translation>Keine Zeichnungen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>TeachingController</name>
    <message>
        <source>Add drawings from a file</source>
        <translation>Zeichnungen aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Zurück zum vorigen Netz. Die Zeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Draw each digit, and the network learns your hand.</source>
        <translation>Zeichnen Sie jede Ziffer, und das Netz lernt Ihre Handschrift.</translation>
    </message>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Zeichnungen (*.json)</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Zeichnungen ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Forget my hand</source>
        <translation>Meine Handschrift vergessen</translation>
    </message>
    <message>
        <source>How often do you want to draw each digit?</source>
        <translation>Wie oft möchten Sie jede Ziffer zeichnen?</translation>
    </message>
    <message>
        <source>If it was something else, take it back. If it was that, more drawings of each may help.</source>
        <translation>War es etwas anderes, nehmen Sie es zurück. War es das, können mehr Zeichnungen von jeder helfen.</translation>
    </message>
    <message>
        <source>It has learnt your hand. Measuring what that brings: {0} %</source>
        <translation>Es hat Ihre Handschrift gelernt. Messen, was das bringt: {0} %</translation>
    </message>
    <message>
        <source>It has learnt your {0} in {1} s.</source>
        <translation>In {1} s gelernt: {0}.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Sie wird nicht mehr behalten.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept as your {0}.</source>
        <translation>Ihre Zeichnung wird behalten als {0}.</translation>
    </message>
    <message>
        <source>Learn my drawings</source>
        <translation>Meine Zeichnungen lernen</translation>
    </message>
    <message>
        <source>Learning your hand: {0} %</source>
        <translation>Ihre Handschrift wird gelernt: {0} %</translation>
    </message>
    <message>
        <source>Look through what you have drawn and said what it is.</source>
        <translation>Durchsehen, was Sie gezeichnet und benannt haben.</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
    <message>
        <source>My drawings…</source>
        <translation>Meine Zeichnungen …</translation>
    </message>
    <message>
        <source>None of your drawings is of a class that this network knows.</source>
        <translation>Keine Ihrer Zeichnungen ist von einer Klasse, die dieses Netz kennt.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Jede einmal</translation>
    </message>
    <message>
        <source>Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.</source>
        <translation>Seit es dies gelernt hat ({0}), werden {1} mehr von {2} Bildern anderer falsch gelesen, {3} %.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Teach all kept drawings to the network, and measure it.</source>
        <translation>Dem Netz alle behaltenen Zeichnungen beibringen und messen, was es kann.</translation>
    </message>
    <message>
        <source>Teach me your digits…</source>
        <translation>Meine Ziffern beibringen …</translation>
    </message>
    <message>
        <source>Ten drawings take half a minute. With thirty the network gets to know your hand better.</source>
        <translation>Zehn Zeichnungen dauern eine halbe Minute. Mit dreißig lernt das Netz Ihre Handschrift besser kennen.</translation>
    </message>
    <message>
        <source>The data are points on a plane. Open images to teach a network your hand.</source>
        <translation>Die Daten sind Punkte auf einer Ebene. Öffnen Sie Bilder, um einem Netz Ihre Hand beizubringen.</translation>
    </message>
    <message>
        <source>The network from before is back. Your drawings are kept.</source>
        <translation>Das vorige Netz ist wieder da. Ihre Zeichnungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The network has not learnt your hand.</source>
        <translation>Das Netz hat Ihre Handschrift nicht gelernt.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Es gibt noch keine Zeichnungen. Sagen Sie unter einer Antwort, was Ihre Zeichnung war.</translation>
    </message>
    <message>
        <source>This network reads no digits. Under an answer, tell what your drawing was.</source>
        <translation>Dieses Netz liest keine Ziffern. Sagen Sie unter einer Antwort, was Ihre Zeichnung war.</translation>
    </message>
    <message>
        <source>Three times each</source>
        <translation>Jede dreimal</translation>
    </message>
    <message>
        <source>Your last correction was taken back.</source>
        <translation>Ihre letzte Berichtigung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>TeachingReport</name>
    <message>
        <source>Back to the old network</source>
        <translation>Zurück zum alten Netz</translation>
    </message>
    <message>
        <source>It has learnt your hand in {0} s.</source>
        <translation>In {0} s hat es Ihre Handschrift gelernt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>Was es gelernt hat</translation>
    </message>
    <message>
        <source>Your drawings are kept; it can learn them again at any time.</source>
        <translation>Ihre Zeichnungen bleiben erhalten; es kann sie jederzeit wieder lernen.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>the test images, by others</source>
        <translation>die Testbilder, von anderen</translation>
    </message>
    <message>
        <source>those of them that were held back</source>
        <translation>davon zurückgehalten</translation>
    </message>
    <message>
        <source>your drawings</source>
        <translation>Ihre Zeichnungen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Zurück zum neuesten Netz und mit ihm weiter, solange es trainiert.</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Gezeigte Epoche</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>Von hier weiter …</translation>
    </message>
    <message>
        <source>How many epochs a second are played.</source>
        <translation>Wie viele Epochen je Sekunde abgespielt werden.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Look back at the network as it was at an earlier epoch; everything in the window shows that one.
Epoch 0 is before the first step, when the weights are still random.</source>
        <translation>Auf das Netz zurückblicken, wie es in einer früheren Epoche war; alles im Fenster zeigt dann dieses.
Epoche 0 ist vor dem ersten Schritt, wenn die Gewichte noch zufällig sind.</translation>
    </message>
    <message>
        <source>Play how the network learnt, from the epoch that is shown to the newest.</source>
        <translation>Abspielen, wie das Netz lernte, von der gezeigten Epoche bis zur neuesten.</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Den Lauf abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>There is nothing to look back to: a run can be looked back on once its first epoch is over,
and a network from a file comes without the epochs before.</source>
        <translation>Es gibt nichts zum Zurückblicken: Auf einen Lauf lässt sich zurückblicken, sobald seine erste Epoche vorbei ist,
und ein Netz aus einer Datei kommt ohne die Epochen davor.</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>Train on from the epoch that is shown, by the settings on the left, as a run of its own.
The one that it comes from stays as it is, and the curves of both part before your eyes.</source>
        <translation>Von der gezeigten Epoche aus weitertrainieren, nach den Einstellungen links, als eigener Lauf.
Der, von dem er kommt, bleibt, wie er ist, und die Kurven beider trennen sich vor Ihren Augen.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>newest (epoch {0})</source>
        <translation>neueste (Epoche {0})</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} je Sekunde</translation>
    </message>
</context>
<context>
    <name>ToleranceTable</name>
    <message>
        <source>Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.</source>
        <translation>Weniger als {0} % werden richtig gelesen ab: {1}. Zwischen zwei Stärken wurde eine gerade Linie angenommen.</translation>
    </message>
    <message>
        <source>It reads only {0} % right when nothing is changed.</source>
        <translation>Es liest nur {0} % richtig, wenn nichts verändert ist.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Das ist noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Where too few are read right</source>
        <translation>Wo zu wenige richtig gelesen werden</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not up to {0}</source>
        <translation>nicht bis {0}</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{0} learns from {1}, which has other data or classes than {2}.</source>
        <translation>{0} lernt aus {1}; dort sind andere Daten oder Klassen als in {2}.</translation>
    </message>
    <message>
        <source>{0} was not opened, because a training has begun.</source>
        <translation>{0} wurde nicht geöffnet, weil ein Training begonnen hat.</translation>
    </message>
</context>
<context>
    <name>TrialCurves</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>{0} curves, {1} of them set aside early</source>
        <translation>{0} Kurven, davon {1} früh zurückgestellt</translation>
    </message>
</context>
<context>
    <name>TurningPanel</name>
    <message>
        <source>Draw it over the drawing in blue, as wide as the pen.</source>
        <translation>In Blau über die Zeichnung zeichnen, so breit wie der Stift.</translation>
    </message>
    <message>
        <source>Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.</source>
        <translation>Die geänderte Zeichnung als das behalten, was sie war, und daraus lernen, wie „Es war …“ unter dem Zeichenfeld.</translation>
    </message>
    <message>
        <source>Let it take the place of what stands on the pad; Ctrl+Z there takes it back.</source>
        <translation>Auf dem Zeichenfeld an die Stelle des Gezeigten setzen; Strg+Z dort nimmt es zurück.</translation>
    </message>
    <message>
        <source>Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.</source>
        <translation>In Grün in der Zeichnung markieren: volle Quadrate, wo Tinte hinzukommt, hohle, wo sie weggeht.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Noch wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Put it on the pad</source>
        <translation>Aufs Zeichenfeld</translation>
    </message>
    <message>
        <source>Put it on the pad: {0}</source>
        <translation>Aufs Zeichenfeld: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Teach it back</source>
        <translation>Beibringen</translation>
    </message>
    <message>
        <source>Teach it back: it was a {0}</source>
        <translation>Beibringen: Es war {0}</translation>
    </message>
    <message>
        <source>Teach it back: it was an {0}</source>
        <translation>Beibringen: Es war {0}</translation>
    </message>
    <message>
        <source>What the answer is to become.</source>
        <translation>Was aus der Antwort werden soll.</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Was sie kippen würde</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>eine andere Klasse</translation>
    </message>
    <message>
        <source>into</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>the shortest stroke</source>
        <translation>der kürzeste Strich</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>die kleinste Änderung</translation>
    </message>
</context>
<context>
    <name>TwinPads</name>
    <message>
        <source>Both get the same image. Each answers as it would on the pad: at its own temperature,
and with its own limits for when it is not sure.</source>
        <translation>Beide bekommen dasselbe Bild. Jedes antwortet wie auf dem Zeichenfeld: mit eigener Temperatur
und eigenen Grenzen dafür, wann es nicht sicher ist.</translation>
    </message>
    <message>
        <source>What stands on the pad, read by both</source>
        <translation>Was auf dem Zeichenfeld steht, von beiden gelesen</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>It divides by the gradient's own size, so that even a small one makes a step of about the rate.</source>
        <translation>Es teilt durch die Größe des Gradienten selbst, sodass auch ein kleiner einen Schritt von etwa der Rate macht.</translation>
    </message>
    <message>
        <source>Neuron {0}, input {1}: {2}</source>
        <translation>Neuron {0}, Eingabe {1}: {2}</translation>
    </message>
    <message>
        <source>One image, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Ein Bild, ein Schritt: Das Gewicht von {0} zu &lt;b&gt;{1}&lt;/b&gt; geht von {2} zu &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>One point, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Ein Punkt, ein Schritt: Das Gewicht von {0} zu &lt;b&gt;{1}&lt;/b&gt; geht von {2} zu &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>The optimizer remembers the %Ln step(s) of the run before.</source>
        <translation>
            <numerusform>Der Optimierer erinnert sich an den %Ln Schritt des Laufs davor.</numerusform>
            <numerusform>Der Optimierer erinnert sich an die %Ln Schritte des Laufs davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate is taken as it is set, without its schedule and warm-up.</source>
        <translation>Die Rate wird genommen, wie sie eingestellt ist, ohne Plan und Warm-up.</translation>
    </message>
    <message>
        <source>The run's memory of its steps is not at hand here, so the optimizer begins from 0.</source>
        <translation>Die Erinnerung des Laufs an seine Schritte ist hier nicht zur Hand; der Optimierer beginnt also bei 0.</translation>
    </message>
    <message>
        <source>The step of the chosen weight</source>
        <translation>Der Schritt des gewählten Gewichts</translation>
    </message>
    <message>
        <source>The weights here are a mean over the steps of the run; such a step moves it by {0} of this change.</source>
        <translation>Die Gewichte hier sind ein Mittel über die Schritte des Laufs; ein solcher Schritt bewegt es um {0} dieser Änderung.</translation>
    </message>
    <message>
        <source>What is added to all weights of the layer</source>
        <translation>Was zu allen Gewichten der Schicht addiert wird</translation>
    </message>
    <message>
        <source>What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change.</source>
        <translation>Was zu allen {0} Gewichten der Schicht {1} addiert wird: eine Zeile für jedes Neuron, eine Spalte für jede Eingabe. {2} ändern sich.</translation>
    </message>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>the weight after</source>
        <translation>das Gewicht nachher</translation>
    </message>
    <message>
        <source>the weight before</source>
        <translation>das Gewicht vorher</translation>
    </message>
    <message>
        <source>w ← w − rate · (m′ / (√v′ + ε) + decay · w)</source>
        <translation>w ← w − Rate · (m′ / (√v′ + ε) + Decay · w)</translation>
    </message>
    <message>
        <source>w ← w − rate · g / (√s + ε)</source>
        <translation>w ← w − Rate · g / (√s + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · m′ / (√v′ + ε)</source>
        <translation>w ← w − Rate · m′ / (√v′ + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · {0}</source>
        <translation>w ← w − Rate · {0}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
</context>
<context>
    <name>VariedRow</name>
    <message>
        <source>Do not vary it: all have the value that is set on the left.</source>
        <translation>Diese Einstellung nicht variieren: Alle haben den links eingestellten Wert.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How it is varied</source>
        <translation>Wie sie variiert wird</translation>
    </message>
    <message>
        <source>How many values of the range are tried, where every combination is.</source>
        <translation>Wie viele Werte des Bereichs versucht werden, wo jede Kombination versucht wird.</translation>
    </message>
    <message>
        <source>Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read.</source>
        <translation>Zahlen mit Leerzeichen dazwischen, etwa 32 64 128. Beim Verlassen zeigt sich, als welche Zahlen sie gelesen werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Setting to vary</source>
        <translation>Zu variierende Einstellung</translation>
    </message>
    <message>
        <source>Some values that you write down, or a range of which values are taken.</source>
        <translation>Einige Werte, die Sie hinschreiben, oder ein Bereich, aus dem Werte genommen werden.</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>Der höchste Wert.</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>Der niedrigste Wert.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Try {0}.</source>
        <translation>{0} versuchen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>range, by factors</source>
        <translation>Bereich, in Faktoren</translation>
    </message>
    <message>
        <source>range, even</source>
        <translation>Bereich, gleichmäßig</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All runs that were trained: open them, go on with them, compare them.</source>
        <translation>Alle trainierten Läufe: öffnen, fortsetzen, vergleichen.</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Je Epoche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Every neuron at work on the point that is asked about, and a laboratory.</source>
        <translation>Jedes Neuron bei der Arbeit an dem Punkt, nach dem gefragt ist, und ein Labor.</translation>
    </message>
    <message>
        <source>Every neuron at work on what stands on the pad, and a laboratory.</source>
        <translation>Jedes Neuron bei der Arbeit an dem, was auf dem Zeichenfeld steht, und ein Labor.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>How does it do on many images?</source>
        <translation>Wie gut ist es bei vielen Bildern?</translation>
    </message>
    <message>
        <source>How does it do on many points?</source>
        <translation>Wie gut ist es bei vielen Punkten?</translation>
    </message>
    <message>
        <source>How does the training go?</source>
        <translation>Wie geht das Training voran?</translation>
    </message>
    <message>
        <source>How each class is learnt from epoch to epoch, and how each layer changes.</source>
        <translation>Wie jede Klasse von Epoche zu Epoche gelernt wird und wie sich jede Schicht ändert.</translation>
    </message>
    <message>
        <source>How many answers are left, and how many of these are right, if it is to be sure.</source>
        <translation>Wie viele Antworten bleiben und wie viele davon richtig sind, wenn es sicher sein soll.</translation>
    </message>
    <message>
        <source>How much images may change, by noise, turning, another pen, until they are misread.</source>
        <translation>Wie sehr sich Bilder ändern dürfen, durch Rauschen, Drehen, einen anderen Stift, bis sie falsch gelesen werden.</translation>
    </message>
    <message>
        <source>How the error falls and the accuracy rises.</source>
        <translation>Wie der Fehler sinkt und die Genauigkeit steigt.</translation>
    </message>
    <message>
        <source>How the image on the pad is read and learnt, step by step, with every number and a proof.</source>
        <translation>Wie das Bild auf dem Zeichenfeld gelesen und gelernt wird, Schritt für Schritt, mit jeder Zahl und einem Beweis.</translation>
    </message>
    <message>
        <source>How the point that is asked about is read and learnt, step by step, with every number and a proof.</source>
        <translation>Wie der Punkt, nach dem gefragt ist, gelesen und gelernt wird, Schritt für Schritt, mit jeder Zahl und einem Beweis.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Many images as points, those that are alike together, and your drawing among them.</source>
        <translation>Viele Bilder als Punkte, ähnliche beieinander, und Ihre Zeichnung darunter.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sicher oder nicht</translation>
    </message>
    <message>
        <source>The images that it learns from, and those that validate and test it.</source>
        <translation>Die Bilder, aus denen es lernt, und die, die es validieren und testen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What each neuron gives everywhere on the plane, as pictures.</source>
        <translation>Was jedes Neuron überall auf der Ebene ergibt, als Bilder.</translation>
    </message>
    <message>
        <source>What each neuron listens to, as pictures.</source>
        <translation>Worauf jedes Neuron hört, als Bilder.</translation>
    </message>
    <message>
        <source>What happens inside?</source>
        <translation>Was geschieht im Inneren?</translation>
    </message>
    <message>
        <source>What works best, and how sure that is: many trainings by a plan, on idle cores.</source>
        <translation>Was sich am besten bewährt und wie sicher das ist: viele Trainings nach einem Plan, auf freien Kernen.</translation>
    </message>
    <message>
        <source>Whether each layer learns, what is conspicuous, and what might help.</source>
        <translation>Ob jede Schicht lernt, was auffällig ist und was helfen könnte.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the images that show it.</source>
        <translation>Welche Klassen es für welche hält und die Bilder, die das zeigen.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the points that show it.</source>
        <translation>Welche Klassen es für welche hält und die Punkte, die das zeigen.</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, what would turn it, and what is most like it.</source>
        <translation>Welche Tinte für die Antwort spricht, was sie kippen würde und was ihr am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>Which run is better?</source>
        <translation>Welcher Lauf ist besser?</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not; and one drawing as both read it.</source>
        <translation>Welche Testbilder ein Netz liest und ein anderes nicht; und eine Zeichnung, wie beide sie lesen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>The gradient of a weight is the input that came through it, times the blame of its neuron. For the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. What brought nothing is not changed.</source>
        <translation>Der Gradient eines Gewichts ist die Eingabe, die hindurchkam, mal die Schuld seines Neurons. Für das Gewicht von {0} zu &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. Was nichts brachte, wird nicht geändert.</translation>
    </message>
    <message>
        <source>The largest gradients of the neuron's weights</source>
        <translation>Die größten Gradienten der Gewichte des Neurons</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>its weights now</source>
        <translation>seine Gewichte jetzt</translation>
    </message>
    <message>
        <source>times dL/dz: the gradient</source>
        <translation>mal dL/dz: der Gradient</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>WeightsPresenter</name>
    <message>
        <source>a {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0}: z = {1}</source>
        <translation>{0}: z = {1}</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln Eingabe</numerusform>
            <numerusform>%Ln Eingaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neuron(s)</source>
        <translation>
            <numerusform>%Ln Neuron</numerusform>
            <numerusform>%Ln Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln Pixel</numerusform>
            <numerusform>%Ln Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Klasse {0}</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer {0}: {1} to {2}</source>
        <translation>Schicht {0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Neuron {0}</source>
        <translation>Neuron {0}</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to the point that is asked about.</source>
        <translation>Norm: zuerst die Neuronen mit den größten Gewichten; kleine haben wenig gelernt.
Einfluss: zuerst die, die am meisten für oder gegen die Antwort auf den Punkt sprechen, nach dem gefragt ist.</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to what stands on the pad.</source>
        <translation>Norm: zuerst die Neuronen mit den größten Gewichten; kleine haben wenig gelernt.
Einfluss: zuerst die, die am meisten für oder gegen die Antwort auf das Gezeichnete sprechen.</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>Train a network, or open one: what its neurons listen to appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Worauf seine Neuronen hören, erscheint hier.</translation>
    </message>
    <message>
        <source>Weights of the layer, a row for each neuron</source>
        <translation>Gewichte der Schicht, eine Zeile für jedes Neuron</translation>
    </message>
    <message>
        <source>Weights of the neurons as pictures</source>
        <translation>Gewichte der Neuronen als Bilder</translation>
    </message>
    <message>
        <source>What the neurons give on the plane, as pictures</source>
        <translation>Was die Neuronen auf der Ebene ergeben, als Bilder</translation>
    </message>
    <message>
        <source>Whose neurons are shown, each by what it gives everywhere on the plane.</source>
        <translation>Wessen Neuronen gezeigt werden, jedes durch das, was es überall auf der Ebene ergibt.</translation>
    </message>
    <message>
        <source>Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures.</source>
        <translation>Wessen Gewichte gezeigt werden. Nur die erste Schicht sieht Pixel; nur ihre Gewichte sind also Bilder.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>by influence</source>
        <translation>nach Einfluss</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>nach Norm</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>nach Platz</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>rows: neurons, columns: inputs</source>
        <translation>Zeilen: Neuronen, Spalten: Eingaben</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>Gewicht {0}</translation>
    </message>
    <message>
        <source>{0} listens to neuron {1} of layer {2} with a weight of {3}</source>
        <translation>{0} hört Neuron {1} der Schicht {2} mit einem Gewicht von {3} zu</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}, Bias {1}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel in Zeile {0}, Spalte {1}: {2}</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Die versteckten Neuronen</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>Die Ausgaben</translation>
    </message>
    <message>
        <source>This is all there is: the image, {0} numbers that were learnt, and what follows from them.</source>
        <translation>Das ist alles, was es gibt: das Bild, {0} gelernte Zahlen und was aus ihnen folgt.</translation>
    </message>
    <message>
        <source>This is all there is: the point, {0} numbers that were learnt, and what follows from them.</source>
        <translation>Das ist alles, was es gibt: der Punkt, {0} gelernte Zahlen und was aus ihnen folgt.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>Gewichte von {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x und y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, das Bild</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>WhyPresenter</name>
    <message>
        <source>Draw on the right: here appears which ink speaks for the answer and which against it, what would turn it, and the training images that are most like it. Then change a stroke, and see what happens.</source>
        <translation>Zeichnen Sie rechts: Hier erscheint, welche Tinte für die Antwort spricht und welche dagegen, was sie kippen würde und die ähnlichsten Trainingsbilder. Ändern Sie dann einen Strich und sehen Sie, was geschieht.</translation>
    </message>
    <message>
        <source>First put the smallest change or the shortest stroke on the pad.
Then you can teach the network what the drawing was before.</source>
        <translation>Legen Sie zuerst die kleinste Änderung oder den kürzesten Strich aufs Zeichenfeld.
Dann können Sie dem Netz beibringen, was die Zeichnung vorher war.</translation>
    </message>
    <message>
        <source>It is read so already.</source>
        <translation>Es wird schon so gelesen.</translation>
    </message>
    <message>
        <source>No change of ink was found that turns it.</source>
        <translation>Es wurde keine Änderung der Tinte gefunden, die sie kippt.</translation>
    </message>
    <message>
        <source>No straight stroke turns it.</source>
        <translation>Kein gerader Strich kippt sie.</translation>
    </message>
    <message>
        <source>Only a network that reads digits can be taught.</source>
        <translation>Nur einem Netz, das Ziffern liest, lässt sich etwas beibringen.</translation>
    </message>
    <message>
        <source>Searching for a stroke …</source>
        <translation>Ein Strich wird gesucht …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Shortest stroke: a dot. It is then read as {1}.</source>
        <translation>Kürzester Strich: ein Punkt. Es wird dann als {1} gelesen.</translation>
    </message>
    <message>
        <source>Shortest stroke: {0} pixels long. It is then read as {1}.</source>
        <translation>Kürzester Strich: {0} Pixel lang. Es wird dann als {1} gelesen.</translation>
    </message>
    <message>
        <source>Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely.</source>
        <translation>Kleinste Änderung: {0} Pixel, zusammen {1} der Tinte eines Pixels (L2). Es wird dann als {2} gelesen, gerade so.</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Dieses Netz hat keine versteckte Schicht.</translation>
    </message>
    <message>
        <source>This run learns from no images.</source>
        <translation>Dieser Lauf lernt aus keinen Bildern.</translation>
    </message>
    <message>
        <source>Train a network, or open one: why it answers what it does appears here.</source>
        <translation>Trainieren oder öffnen Sie ein Netz: Warum es so antwortet, erscheint hier.</translation>
    </message>
    <message>
        <source>What would turn the answer is searched for when the training pauses or ends.</source>
        <translation>Was die Antwort kippen würde, wird gesucht, wenn das Training pausiert oder endet.</translation>
    </message>
    <message>
        <source>When the training pauses or ends.</source>
        <translation>Wenn das Training pausiert oder endet.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}</source>
        <translation>Korrelation mit der Karte des antwortenden Netzes: {0}; nur der Größen: {1}. {2}</translation>
    </message>
    <message>
        <source>Hardly alike: the other map shows what was learnt.</source>
        <translation>Kaum ähnlich: Die andere Karte zeigt, was gelernt wurde.</translation>
    </message>
    <message>
        <source>Logit of {0} minus logit of {1}: {2}.</source>
        <translation>Logit von {0} minus Logit von {1}: {2}.</translation>
    </message>
    <message>
        <source>Logit of {0}: {2}.</source>
        <translation>Logit von {0}: {2}.</translation>
    </message>
    <message>
        <source>Most like it as pixels</source>
        <translation>Als Pixel am ähnlichsten</translation>
    </message>
    <message>
        <source>Most like it to the last hidden layer</source>
        <translation>Für die letzte versteckte Schicht am ähnlichsten</translation>
    </message>
    <message>
        <source>Much alike: this map shows the drawing more than what was learnt.</source>
        <translation>Sehr ähnlich: Diese Karte zeigt mehr die Zeichnung als das Gelernte.</translation>
    </message>
    <message>
        <source>On a sheet full of ink: {0}.</source>
        <translation>Auf einem Blatt voller Tinte: {0}.</translation>
    </message>
    <message>
        <source>On an empty sheet: {0}.</source>
        <translation>Auf einem leeren Blatt: {0}.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks against it.</source>
        <translation>Orange, +: spricht für {0}. Violett, −: spricht dagegen.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks for {1}.</source>
        <translation>Orange, +: spricht für {0}. Violett, −: spricht für {1}.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.</source>
        <translation>Orange, +: Dass es leer ist, spricht für {0}. Violett, −: dagegen; dort fehlt Tinte.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.</source>
        <translation>Orange, +: Dass es leer ist, spricht für {0}. Violett, −: für {1}; dort fehlt Tinte.</translation>
    </message>
    <message>
        <source>Somewhat alike: a part of the map is the drawing and not what was learnt.</source>
        <translation>Etwas ähnlich: Ein Teil der Karte ist die Zeichnung und nicht das Gelernte.</translation>
    </message>
    <message>
        <source>The colours say how each pixel moves the numbers of this network, here. They do not say that it knows strokes or loops, nor that the answer would fall without a pixel.</source>
        <translation>Die Farben sagen, wie jedes Pixel hier die Zahlen dieses Netzes bewegt. Sie sagen nicht, dass es Striche oder Schleifen kennt, auch nicht, dass die Antwort ohne ein Pixel fiele.</translation>
    </message>
    <message>
        <source>The drawing, and what each pixel of it adds</source>
        <translation>Die Zeichnung und was jedes Pixel hinzufügt</translation>
    </message>
    <message>
        <source>The ink adds {0};</source>
        <translation>Die Tinte fügt {0} hinzu;</translation>
    </message>
    <message>
        <source>The paper adds {0};</source>
        <translation>Das Papier fügt {0} hinzu;</translation>
    </message>
    <message>
        <source>The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad.</source>
        <translation>Die Trainingsbilder, die Pixel für Pixel am wenigsten von der Zeichnung abweichen. Klicken Sie auf eines, um es aufs Zeichenfeld zu legen.</translation>
    </message>
    <message>
        <source>The training images that the network's last hidden layer can least tell from the drawing: what it takes for alike. Click one to put it on the pad.</source>
        <translation>Die Trainingsbilder, die die letzte versteckte Schicht des Netzes am wenigsten von der Zeichnung unterscheiden kann: was es für ähnlich hält. Klicken Sie auf eines, um es aufs Zeichenfeld zu legen.</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}?</source>
        <translation>Warum {0} und nicht {1}?</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>Warum {0}?</translation>
    </message>
    <message>
        <source>the colours add up to {0}.</source>
        <translation>die Farben ergeben zusammen {0}.</translation>
    </message>
    <message>
        <source>the colours, of squares that overlap, add up to {0}.</source>
        <translation>die Farben, von überlappenden Quadraten, ergeben zusammen {0}.</translation>
    </message>
    <message>
        <source>the colours, of the slopes at the drawing alone, add up to {0}.</source>
        <translation>die Farben, nur von den Steigungen bei der Zeichnung, ergeben zusammen {0}.</translation>
    </message>
    <message>
        <source>{0} A network with random weights is asked.</source>
        <translation>{0} Gefragt wird ein Netz mit zufälligen Gewichten.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>Beib&amp;ringen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1 batch a second</source>
        <translation>1 Batch je Sekunde</translation>
    </message>
    <message>
        <source>2 batches a second</source>
        <translation>2 Batches je Sekunde</translation>
    </message>
    <message>
        <source>20 batches a second</source>
        <translation>20 Batches je Sekunde</translation>
    </message>
    <message>
        <source>5 batches a second</source>
        <translation>5 Batches je Sekunde</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Über nnfs_gui</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors.</source>
        <translation>Kopiert, was beim Beheben eines Fehlers hilft: Versionen, das System, wo die Dateien liegen, und die letzten Fehler.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>End the run. Its whole epochs are kept, and it can go on from there.</source>
        <translation>Den Lauf beenden. Seine ganzen Epochen bleiben, und er kann von dort weitergehen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>First pause the training that is under way.</source>
        <translation>Lassen Sie das laufende Training zuerst pausieren.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>New data set from drawings…</source>
        <translation>Neuer Datensatz aus Zeichnungen …</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Es läuft kein Training.</translation>
    </message>
    <message>
        <source>Off: full speed</source>
        <translation>Aus: volles Tempo</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>Datendatei öffnen …</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Datenordner öffnen …</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Netz öffnen …</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Opens IDX files as MNIST has them, or a folder of pictures for each class.</source>
        <translation>Öffnet IDX-Dateien wie die von MNIST oder einen Ordner mit Bildern für jede Klasse.</translation>
    </message>
    <message>
        <source>Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or pen strokes with labels.</source>
        <translation>Öffnet eine .npz-Datei (x_train, y_train, x_test, y_test), eine Tabelle wie eine .csv-Datei (Label und Pixel) oder Stiftstriche mit Labels.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the pad and the plots).</source>
        <translation>Das Training pausieren oder weiterführen (Leertaste auf Zeichenfeld und Diagrammen).</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the plane and the plots).</source>
        <translation>Das Training pausieren oder weiterführen (Leertaste auf Ebene und Diagrammen).</translation>
    </message>
    <message>
        <source>Put a picture on the pad; a photograph of handwriting will do</source>
        <translation>Ein Bild aufs Zeichenfeld legen; auch ein Foto von Handschrift geht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Netz speichern …</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them.</source>
        <translation>Eigene Buchstaben, Formen oder Zeichen beibringen: Zeichnen Sie jedes ein paarmal, trainieren Sie, und es liest sie.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and there is no pad for a picture.</source>
        <translation>Die Daten sind Punkte auf einer Ebene, und für ein Bild gibt es kein Zeichenfeld.</translation>
    </message>
    <message>
        <source>The training rests after each batch, so that one can watch; what it learns is the same.</source>
        <translation>Das Training ruht nach jedem Batch, damit man zusehen kann; was es lernt, bleibt gleich.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train for one batch, one step of the optimizer, then pause.</source>
        <translation>Einen Batch trainieren, einen Schritt des Optimierers, dann pausieren.</translation>
    </message>
    <message>
        <source>Train for one epoch, then pause.</source>
        <translation>Eine Epoche trainieren, dann pausieren.</translation>
    </message>
    <message>
        <source>Train the network on the images.</source>
        <translation>Das Netz mit den Bildern trainieren.</translation>
    </message>
    <message>
        <source>Train the network on the points.</source>
        <translation>Das Netz mit den Punkten trainieren.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Mitgeliefertes MNIST benutzen</translation>
    </message>
    <message>
        <source>Use built-in network</source>
        <translation>Mitgeliefertes Netz benutzen</translation>
    </message>
</context>
<context>
    <name>ZoneSteps</name>
    <message>
        <source>Go back to the zone before.</source>
        <translation>Zurück zum vorigen Bereich.</translation>
    </message>
    <message>
        <source>Go on to the next of these: the buttons of a run, set up, watch, draw.</source>
        <translation>Weiter zum nächsten davon: die Knöpfe eines Laufs, Einrichten, Zusehen, Zeichnen.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Voriger Bereich</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>DRAW</source>
        <translation>ZEICHNEN</translation>
    </message>
    <message>
        <source>Drawing zone</source>
        <translation>Bereich „Zeichnen“</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>EINRICHTEN</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set-up zone</source>
        <translation>Bereich „Einrichten“</translation>
    </message>
    <message>
        <source>Show the pad at the right, or fold it away.</source>
        <translation>Das Zeichenfeld rechts zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>Show the plane at the right, or fold it away.</source>
        <translation>Die Ebene rechts zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>Show the settings at the left, or fold them away.</source>
        <translation>Die Einstellungen links zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>The lesson that is open hides it.</source>
        <translation>Die offene Lektion verdeckt es.</translation>
    </message>
</context>
<context>
    <name>_EntriesModel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Validation %</source>
        <translation>Validierung %</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, and goes on</source>
        <translation>
            <numerusform>hat hier %Ln Epoche und geht weiter</numerusform>
            <numerusform>hat hier %Ln Epochen und geht weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, which are more</source>
        <translation>
            <numerusform>hat hier %Ln Epoche, also mehr</numerusform>
            <numerusform>hat hier %Ln Epochen, also mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ist schon hier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>went on otherwise here</source>
        <translation>ging hier anders weiter</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Probability of each class, by {0}</source>
        <translation>Wahrscheinlichkeit jeder Klasse, nach {0}</translation>
    </message>
    <message>
        <source>The image that {0} gets</source>
        <translation>Das Bild, das {0} bekommt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>_SideZone</name>
    <message>
        <source>Fold: {0}</source>
        <translation>Einklappen: {0}</translation>
    </message>
    <message>
        <source>Pages of the left zone</source>
        <translation>Seiten des linken Bereichs</translation>
    </message>
    <message>
        <source>The lesson that is open, or the list of lessons</source>
        <translation>Die offene Lektion oder die Liste der Lektionen</translation>
    </message>
    <message>
        <source>The settings of the next run</source>
        <translation>Die Einstellungen des nächsten Laufs</translation>
    </message>
    <message>
        <source>Unfold: {0}</source>
        <translation>Ausklappen: {0}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>{0}: switch its line on or off. While it is pointed at, it stands out.</source>
        <translation>{0}: die Linie ein- oder ausschalten. Solange darauf gezeigt wird, tritt sie hervor.</translation>
    </message>
</context>
<context>
    <name>_WrappingLabel</name>
    <message>
        <source>Link: {0}</source>
        <translation>Verweis: {0}</translation>
    </message>
</context>
</TS>
