<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActivationPage</name>
    <message>
        <source>The activation as a curve</source>
        <translation>L'attivazione come curva</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>slope here</source>
        <translation>pendenza qui</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>questo neurone</translation>
    </message>
    <message>
        <source>{0} bends each z by itself; without it, all layers together could do no more than one. For &lt;b&gt;{1}&lt;/b&gt;: z = {2} becomes &lt;b&gt;{5} = {3}&lt;/b&gt;. The curve's slope there is &lt;b&gt;{4}&lt;/b&gt;: so much of the blame will get back through it.</source>
        <translation>{0} piega ogni z per conto suo; senza, tutti gli strati insieme non potrebbero fare più di uno. Per &lt;b&gt;{1}&lt;/b&gt;: z = {2} diventa &lt;b&gt;{5} = {3}&lt;/b&gt;. La pendenza della curva lì è &lt;b&gt;{4}&lt;/b&gt;: tanta colpa vi passerà all'indietro.</translation>
    </message>
    <message>
        <source>{0} of {1} neurons are silent (a = 0).</source>
        <translation>{0} di {1} neuroni tacciono (a = 0).</translation>
    </message>
</context>
<context>
    <name>ActivationsDialog</name>
    <message>
        <source>After each hidden layer</source>
        <translation>Dopo ogni strato nascosto</translation>
    </message>
    <message>
        <source>After the last layer</source>
        <translation>Dopo l'ultimo strato</translation>
    </message>
    <message>
        <source>As in the forward method, or the list of layers, of the program that trained it.</source>
        <translation>Come nel metodo forward, o nell'elenco degli strati, del programma che l'ha addestrata.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Cross-entropy needs none in PyTorch; the answers are then those of a softmax.</source>
        <translation>In PyTorch l'entropia incrociata non ne richiede; le risposte sono allora quelle di un softmax.</translation>
    </message>
    <message>
        <source>It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised ones, reads badly here.</source>
        <translation>Riceve pixel da 0 (carta) a 1 (inchiostro). Una rete che ha imparato da altri numeri, per esempio standardizzati, qui legge male.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Open a network of another program</source>
        <translation>Aprire una rete di un altro programma</translation>
    </message>
    <message>
        <source>Softmax, or none</source>
        <translation>Softmax o nessuna</translation>
    </message>
    <message>
        <source>{0} holds linear layers, {1}. It does not say what stands between them.</source>
        <translation>{0} contiene strati lineari, {1}. Non dice che cosa sta tra l'uno e l'altro.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>It is a {0}</source>
        <translation>È: {0}</translation>
    </message>
    <message>
        <source>It is an {0}</source>
        <translation>È: {0}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non sicuro</translation>
    </message>
</context>
<context>
    <name>AugmentationSettings</name>
    <message>
        <source>A training image as the network gets to see it.</source>
        <translation>Un'immagine di addestramento come la vede la rete.</translation>
    </message>
</context>
<context>
    <name>BaseLineService</name>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Una rete senza strati nascosti legge il {0}% delle {1} immagini di convalida (95%: {2} – {3}%).
È stata addestrata qui per {4} epoche con Adam.</translation>
    </message>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Una rete senza strati nascosti legge il {0}% dei {1} punti di convalida (95%: {2} – {3}%).
È stata addestrata qui per {4} epoche con Adam.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation images.</source>
        <translation>Tirare a indovinare: chi dice sempre la classe più frequente ha ragione per il {0}% delle {1} immagini di convalida.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation points.</source>
        <translation>Tirare a indovinare: chi dice sempre la classe più frequente ha ragione per il {0}% dei {1} punti di convalida.</translation>
    </message>
    <message>
        <source>How well people read is known of MNIST alone.</source>
        <translation>Quanto bene leggano le persone è noto solo per MNIST.</translation>
    </message>
    <message>
        <source>People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for
classification: a comparison on handwritten digit recognition”).</source>
        <translation>Le persone leggono circa il {0}% di cifre come queste, secondo la stima di LeCun et al. del 1995 («Learning algorithms for
classification: a comparison on handwritten digit recognition»).</translation>
    </message>
    <message>
        <source>guessing {0} %</source>
        <translation>a caso {0}%</translation>
    </message>
    <message>
        <source>linear network {0} %</source>
        <translation>rete lineare {0}%</translation>
    </message>
    <message>
        <source>people {0} %</source>
        <translation>persone {0}%</translation>
    </message>
</context>
<context>
    <name>BlamePage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>1 altro</numerusform>
            <numerusform>%Ln altri</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= prodotto</translation>
    </message>
    <message>
        <source>As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.</source>
        <translation>Poiché il dropout l'ha moltiplicato per {0} all'andata, anche la sua colpa è moltiplicata per lo stesso numero.</translation>
    </message>
    <message>
        <source>Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.</source>
        <translation>Il dropout l'ha lasciato fuori, m = 0: nulla torna attraverso di esso, e qui non impara nulla.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this image.</source>
        <translation>Taceva, quindi non impara nulla da questa immagine.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this point.</source>
        <translation>Taceva, quindi non impara nulla da questo punto.</translation>
    </message>
    <message>
        <source>The blame goes back along the same weights on which the activation came. &lt;b&gt;{0}&lt;/b&gt; is blamed for the sum of what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation lets {2} of that through: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</source>
        <translation>La colpa torna indietro lungo gli stessi pesi per cui è arrivata l'attivazione. A &lt;b&gt;{0}&lt;/b&gt; tocca la somma delle colpe di tutti quelli che lo ascoltano, ciascuna per il peso che li collega: {1}. La pendenza della sua attivazione ne lascia passare {2}: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose blame reaches the neuron</source>
        <translation>La colpa di chi raggiunge il neurone</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>its dL/dz</source>
        <translation>il suo dL/dz</translation>
    </message>
    <message>
        <source>× m / (1 − p)</source>
        <translation>× m / (1 − p)</translation>
    </message>
    <message>
        <source>× slope = dL/dz</source>
        <translation>× pendenza = dL/dz</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× peso</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>A bundle is one file with runs: their settings, epochs, notes and weights. On another machine it is opened, looked at, and taken in; the runs can go on there.</source>
        <translation>Un pacchetto è un file con addestramenti: le loro impostazioni, epoche, note e pesi. Su un altro computer lo si apre, lo si guarda e lo si importa; gli addestramenti possono continuare lì.</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Esportare come pacchetto</translation>
    </message>
    <message>
        <source>Films of the weights</source>
        <translation>Filmati dei pesi</translation>
    </message>
    <message>
        <source>From (if you like)</source>
        <translation>Da (se si vuole)</translation>
    </message>
    <message numerus="yes">
        <source>My drawings (%Ln)</source>
        <translation>
            <numerusform>I miei disegni (%Ln)</numerusform>
            <numerusform>I miei disegni (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress in the lessons</source>
        <translation>I miei progressi nelle lezioni</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvare…</translation>
    </message>
    <message>
        <source>What you have drawn and said what it is.</source>
        <translation>Ciò che si è disegnato, con che cos'è.</translation>
    </message>
    <message>
        <source>Which runs are put into the file. What a run forked from comes along.</source>
        <translation>Quali addestramenti vanno nel file. Ciò da cui un addestramento è diramato viene con esso.</translation>
    </message>
    <message>
        <source>Which steps you have done, what you predicted, and how well.</source>
        <translation>Quali passi sono stati fatti, che cosa si è previsto e quanto bene.</translation>
    </message>
    <message>
        <source>Who opens the file reads this. It may stay empty.</source>
        <translation>Chi apre il file lo legge. Può restare vuoto.</translation>
    </message>
    <message>
        <source>With them one can look back at each epoch. They may make the file many times as large.</source>
        <translation>Con essi si può guardare indietro a ogni epoca. Possono rendere il file molte volte più grande.</translation>
    </message>
    <message>
        <source>You have begun no lesson yet.</source>
        <translation>Nessuna lezione è ancora cominciata.</translation>
    </message>
    <message>
        <source>You have kept no drawings yet.</source>
        <translation>Nessun disegno è ancora conservato.</translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln addestramento</numerusform>
            <numerusform>%Ln addestramenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s): {0}</source>
        <translation>
            <numerusform>%Ln addestramento: {0}</numerusform>
            <numerusform>%Ln addestramenti: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle is being written already.</source>
        <translation>Si sta già scrivendo un pacchetto.</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Pacchetti (*{0})</translation>
    </message>
    <message>
        <source>Cancelled. No bundle was written.</source>
        <translation>Annullato. Non è stato scritto alcun pacchetto.</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %Ln run(s), and all experiments</source>
        <translation>
            <numerusform>Tutto: %Ln addestramento e tutti gli esperimenti</numerusform>
            <numerusform>Tutto: %Ln addestramenti e tutti gli esperimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Esportare come pacchetto</translation>
    </message>
    <message>
        <source>My runs</source>
        <translation>I miei addestramenti</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Il mio lavoro</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Nessun addestramento</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2} MB.</source>
        <translation>Salvato {0}: {1}, {2} MB.</translation>
    </message>
    <message>
        <source>The experiment {0} with all of its runs</source>
        <translation>L'esperimento {0} con tutti i suoi addestramenti</translation>
    </message>
    <message>
        <source>The run that is open: {0}</source>
        <translation>L'addestramento aperto: {0}</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Scrittura di {0}…</translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message numerus="yes">
        <source>%Ln data set(s) that runs learnt from were taken in.</source>
        <translation>
            <numerusform>È stato importato %Ln insieme di dati da cui hanno imparato degli addestramenti.</numerusform>
            <numerusform>Sono stati importati %Ln insiemi di dati da cui hanno imparato degli addestramenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawing(s) were taken in.</source>
        <translation>
            <numerusform>È stato importato %Ln disegno.</numerusform>
            <numerusform>Sono stati importati %Ln disegni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s) were taken in.</source>
        <translation>
            <numerusform>È stato importato %Ln esperimento.</numerusform>
            <numerusform>Sono stati importati %Ln esperimenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are being trained here, and were left out.</source>
        <translation>
            <numerusform>%Ln addestramento è in corso qui, ed è stato lasciato fuori.</numerusform>
            <numerusform>%Ln addestramenti sono in corso qui, e sono stati lasciati fuori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have more epochs now.</source>
        <translation>
            <numerusform>%Ln addestramento ha ora più epoche.</numerusform>
            <numerusform>%Ln addestramenti hanno ora più epoche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) went on otherwise, and are runs of their own.</source>
        <translation>
            <numerusform>%Ln addestramento è continuato diversamente, ed è un addestramento a sé.</numerusform>
            <numerusform>%Ln addestramenti sono continuati diversamente, e sono addestramenti a sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were here already.</source>
        <translation>
            <numerusform>%Ln addestramento era già qui.</numerusform>
            <numerusform>%Ln addestramenti erano già qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were taken in.</source>
        <translation>
            <numerusform>È stato importato %Ln addestramento.</numerusform>
            <numerusform>Sono stati importati %Ln addestramenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles and libraries ({0})</source>
        <translation>Pacchetti e librerie ({0})</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in up to here stays; to open the file again takes the rest.</source>
        <translation>Annullato. Ciò che è stato importato fin qui resta; riaprendo il file si importa il resto.</translation>
    </message>
    <message>
        <source>First take in or cancel what is open.</source>
        <translation>Prima importare o annullare ciò che è aperto.</translation>
    </message>
    <message>
        <source>Nothing can be taken in, because your library could not be opened.</source>
        <translation>Non si può importare nulla, perché la Sua libreria non ha potuto essere aperta.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nulla è stato importato.</translation>
    </message>
    <message>
        <source>Open a bundle or a library</source>
        <translation>Aprire un pacchetto o una libreria</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lettura di {0} …</translation>
    </message>
    <message>
        <source>Taking in {0} …</source>
        <translation>Importazione di {0}…</translation>
    </message>
    <message>
        <source>The view Runs has them.</source>
        <translation>Sono nella vista Addestramenti.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Non c'era nulla da importare.</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln disegno</numerusform>
            <numerusform>%Ln disegni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s)</source>
        <translation>
            <numerusform>%Ln esperimento</numerusform>
            <numerusform>%Ln esperimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are damaged.</source>
        <translation>
            <numerusform>%Ln altra parte è danneggiata.</numerusform>
            <numerusform>%Ln altre parti sono danneggiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln addestramento</numerusform>
            <numerusform>%Ln addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.</source>
        <translation>Un pacchetto di {0} MB: {1}. È stato scritto il {2} dalla versione {3} del programma.</translation>
    </message>
    <message>
        <source>A library of {0} MB: {1}.</source>
        <translation>Una libreria di {0} MB: {1}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>It is from {0}.</source>
        <translation>È di {0}.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with more epochs is kept. What went on otherwise there becomes a run of its own.</source>
        <translation>Nulla di Suo va perso: i nomi e le note dati restano, e di un addestramento presente da entrambe le parti si conserva quello con più epoche. Ciò che là è continuato diversamente diventa un addestramento a sé.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importare</translation>
    </message>
    <message numerus="yes">
        <source>Take in the drawings too (%Ln)</source>
        <translation>
            <numerusform>Importare anche il disegno (%Ln)</numerusform>
            <numerusform>Importare anche i disegni (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the progress in the lessons too</source>
        <translation>Importare anche i progressi nelle lezioni</translation>
    </message>
    <message>
        <source>Take runs in</source>
        <translation>Importare addestramenti</translation>
    </message>
    <message>
        <source>They are added to yours, and teach the network your hand as yours do.</source>
        <translation>Si aggiungono ai Suoi, e come i Suoi insegnano alla rete la Sua scrittura.</translation>
    </message>
    <message>
        <source>What was done in a lesson there counts as done here. Nothing of yours is lost.</source>
        <translation>Ciò che là è stato fatto in una lezione qui conta come fatto. Nulla di Suo va perso.</translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Runs in the file</source>
        <translation>Addestramenti nel file</translation>
    </message>
</context>
<context>
    <name>BundlesController</name>
    <message>
        <source>Bundle of runs…</source>
        <translation>Pacchetto di addestramenti…</translation>
    </message>
    <message>
        <source>Look into a bundle of runs (.nnfs), or into another library, and take it into yours.</source>
        <translation>Guarda in un pacchetto di addestramenti (.nnfs), o in un'altra libreria, e lo importa nella Sua.</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Aprire un pacchetto…</translation>
    </message>
    <message>
        <source>Put runs with their weights into one file, to be opened on another machine.</source>
        <translation>Mette addestramenti con i loro pesi in un solo file, da aprire su un altro computer.</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>La Sua libreria non ha potuto essere aperta.</translation>
    </message>
</context>
<context>
    <name>CandidateFoot</name>
    <message>
        <source>All of its runs have ended.</source>
        <translation>Tutti i suoi addestramenti sono finiti.</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Prima scegliere un candidato.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or click in a picture: then its run can be opened here.</source>
        <translation>Scegliere una riga della tabella o fare clic in un grafico: poi il suo addestramento si può aprire qui.</translation>
    </message>
    <message>
        <source>Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a run of its own, beside the experiment, whose figures stay.</source>
        <translation>Continua dall'ultima epoca del suo primo addestramento: fino alla fine, o se è raggiunta, per altrettanto. È un addestramento a sé, accanto all'esperimento, i cui valori restano.</translation>
    </message>
    <message>
        <source>None of its runs has a whole epoch yet.</source>
        <translation>Nessuno dei suoi addestramenti ha ancora un'epoca intera.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Ripetere con altri semi…</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Fermare questo</translation>
    </message>
    <message>
        <source>The experiment is training it.</source>
        <translation>L'esperimento lo sta addestrando.</translation>
    </message>
    <message>
        <source>The network of its first run to the right, its settings to the left.</source>
        <translation>La rete del suo primo addestramento a destra, le sue impostazioni a sinistra.</translation>
    </message>
    <message>
        <source>Train it again from other random beginnings, to see how much of its figure is luck.</source>
        <translation>Lo addestra di nuovo da altri inizi casuali, per vedere quanto del suo valore è fortuna.</translation>
    </message>
    <message>
        <source>Train it no further. Its whole epochs are kept, and the others go on.</source>
        <translation>Non lo addestra oltre. Le sue epoche intere sono conservate, e gli altri continuano.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Addestrare più a lungo</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>95 % interval</source>
        <translation>intervallo al 95%</translation>
    </message>
    <message>
        <source>How its runs stand. What was set aside early did worse than others so far, and can be trained longer.</source>
        <translation>A che punto sono i suoi addestramenti. Ciò che è stato scartato presto andava peggio di altri e può essere addestrato più a lungo.</translation>
    </message>
    <message>
        <source>How many epochs each of its runs has at least: after so many it had the figure beside it.</source>
        <translation>Quante epoche ha almeno ciascuno dei suoi addestramenti: dopo tante aveva il valore accanto.</translation>
    </message>
    <message>
        <source>How many of its runs have a figure, and how many it has.</source>
        <translation>Quanti dei suoi addestramenti hanno un valore, e quanti ne ha.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds.</source>
        <translation>Limiti di questo tipo contengono la vera media su tutti i semi in 95 casi su 100. Servono due semi.</translation>
    </message>
    <message>
        <source>The share of the validation data that is read right, in percent: the mean over the seeds. What was trained to its end stands before what was set aside early, because fewer epochs may tell by luck.</source>
        <translation>La quota dei dati di convalida letti bene, in percentuale: la media sui semi. Ciò che è stato addestrato fino alla fine sta prima di ciò che è stato scartato presto, perché poche epoche possono ingannare per caso.</translation>
    </message>
    <message>
        <source>What all of its runs took together.</source>
        <translation>Quanto tempo hanno richiesto insieme tutti i suoi addestramenti.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semi</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>conval. %</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Accuracy of {0}, mean over its seeds</source>
        <translation>Accuratezza di {0}, media sui semi</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>What was tried, the best first. A double click opens its run.</source>
        <translation>Che cosa è stato provato, il migliore per primo. Un doppio clic apre il suo addestramento.</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>A right</source>
        <translation>A giusta</translation>
    </message>
    <message>
        <source>A wrong</source>
        <translation>A sbagliata</translation>
    </message>
    <message>
        <source>B right</source>
        <translation>B giusta</translation>
    </message>
    <message>
        <source>B wrong</source>
        <translation>B sbagliata</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Entrambe giuste</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Entrambe sbagliate</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>Solo A giusta</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>Solo B giusta</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Immagini di test</translation>
    </message>
    <message>
        <source>{0}: how many images that are appears when both networks have read them.</source>
        <translation>{0}: quante immagini sono appare quando entrambe le reti le hanno lette.</translation>
    </message>
    <message>
        <source>{0}: {1} images</source>
        <translation>{0}: {1} immagini</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} images ({3} %). Click to see them.</source>
        <translation>{0}: {1} di {2} immagini ({3}%). Fare clic per vederle.</translation>
    </message>
</context>
<context>
    <name>CertaintyPresenter</name>
    <message>
        <source>The network reads the test images …</source>
        <translation>La rete legge le immagini di test …</translation>
    </message>
    <message>
        <source>The network reads the validation images …</source>
        <translation>La rete legge le immagini di convalida …</translation>
    </message>
    <message>
        <source>Train a network, or open one: when it is sure and right appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare quando è sicura e ha ragione.</translation>
    </message>
    <message>
        <source>{0} validation images, as {1} answers to them, with 95 % intervals.</source>
        <translation>{0} immagini di convalida, come risponde {1}, con intervalli al 95%.</translation>
    </message>
</context>
<context>
    <name>CertaintyView</name>
    <message>
        <source>Answer only if it is sure by at least</source>
        <translation>Rispondere solo se è sicura almeno al</translation>
    </message>
    <message>
        <source>As sure as it is right? Calibration error {0}</source>
        <translation>Tanto sicura quanto ha ragione? Errore di calibrazione {0}</translation>
    </message>
    <message>
        <source>By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely.</source>
        <translation>Con la sola certezza, {0} di altrettante risposte sarebbero giuste; ma anche a uno scarabocchio una rete può rispondere sicura.</translation>
    </message>
    <message>
        <source>Certainty that is asked</source>
        <translation>Certezza richiesta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Fewer answers, more of them right</source>
        <translation>Meno risposte, di cui più giuste</translation>
    </message>
    <message>
        <source>How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).</source>
        <translation>Quanto distano confidenza e accuratezza, in media sulle risposte, in 15 intervalli (Guo et al. 2017).</translation>
    </message>
    <message>
        <source>How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.
Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %.</source>
        <translation>Quanto deve essere sicura, almeno, perché la sua risposta conti. Ciò di cui è meno sicura lo lascia a chi guarda.
Verso destra ogni altro nove occupa altrettanto: 90%, 99%, 99,9%.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Misurare sulle immagini di test</translation>
    </message>
    <message>
        <source>Measured once for this network, as the certainty was then. The test set chooses nothing.</source>
        <translation>Misurato una volta per questa rete, alla certezza di allora. L'insieme di test non sceglie nulla.</translation>
    </message>
    <message>
        <source>Of which class precision and recall are shown.</source>
        <translation>Di quale classe si mostrano precisione e richiamo.</translation>
    </message>
    <message>
        <source>Once for each network: the test set chooses nothing.</source>
        <translation>Una volta per ogni rete: l'insieme di test non sceglie nulla.</translation>
    </message>
    <message>
        <source>Precision and recall over the certainty that is asked</source>
        <translation>Precisione e richiamo secondo la certezza richiesta</translation>
    </message>
    <message>
        <source>Precision and recall:</source>
        <translation>Precisione e richiamo:</translation>
    </message>
    <message>
        <source>Precision: how many of the answers that name the class are right.
Recall: how many images of the class are answered, and rightly.</source>
        <translation>Precisione: quante delle risposte che nominano la classe sono giuste.
Richiamo: a quante immagini della classe si risponde, e giustamente.</translation>
    </message>
    <message>
        <source>Reads all test images once, at the certainty that is asked now. The test set chooses nothing:
first choose the certainty by the validation images, then look here how well that holds.</source>
        <translation>Legge una volta tutte le immagini di test, alla certezza richiesta ora. L'insieme di test non sceglie nulla:
prima scegliere la certezza con le immagini di convalida, poi guardare qui quanto tiene.</translation>
    </message>
    <message>
        <source>Share of answers that are right, over the share of images answered</source>
        <translation>Quota di risposte giuste, secondo la quota di immagini a cui si risponde</translation>
    </message>
    <message>
        <source>Test at {0}</source>
        <translation>Test al {0}</translation>
    </message>
    <message>
        <source>Test, “Not sure”</source>
        <translation>Test, «Non sicuro»</translation>
    </message>
    <message>
        <source>The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.</source>
        <translation>Più lascia a chi guarda, più di ciò che risponde è giusto. Un clic richiede la certezza in quel punto.</translation>
    </message>
    <message>
        <source>Validation at {0}</source>
        <translation>Convalida al {0}</translation>
    </message>
    <message>
        <source>Validation, “Not sure”</source>
        <translation>Convalida, «Non sicuro»</translation>
    </message>
    <message>
        <source>Where the program itself says “Not sure” is found out of the newest network alone, once it stands still and reads enough right.</source>
        <translation>Dove il programma stesso dice «Non sicuro» si trova solo dalla rete più recente, quando è ferma e legge bene a sufficienza.</translation>
    </message>
    <message>
        <source>Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:
a bar that ends below it is of answers which were too sure.</source>
        <translation>Se 90% significa nove su dieci. Una barra è la quota giusta, la linea spessa dove dovrebbe finire:
una barra che finisce sotto è di risposte troppo sicure.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>certainty asked</source>
        <translation>certezza richiesta</translation>
    </message>
    <message>
        <source>mean of all classes</source>
        <translation>media di tutte le classi</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>ora non noto</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisione</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>richiamo</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>giuste tra queste</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>convalida</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>«Non sicuro»</translation>
    </message>
    <message>
        <source>“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt, and the answer to {2} was in doubt.</source>
        <translation>«Non sicuro» guarda oltre la certezza: delle {0} immagini che lascia fuori, {1} sono diverse da ciò che è stato imparato, e per {2} la risposta era in dubbio.</translation>
    </message>
</context>
<context>
    <name>ChallengeBoard</name>
    <message numerus="yes">
        <source>%Ln more run(s) keep the rules.</source>
        <translation>
            <numerusform>Un altro addestramento rispetta le regole.</numerusform>
            <numerusform>Altri %Ln addestramenti rispettano le regole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a run, or press Enter, to open it: its network then answers on the pad.</source>
        <translation>Fare clic su un addestramento, o premere Invio, per aprirlo: la sua rete risponde poi sulla lavagna.</translation>
    </message>
    <message>
        <source>None of your runs keeps the rules yet. Train one: it appears here by itself.</source>
        <translation>Nessun addestramento rispetta ancora le regole. Farne uno: appare qui da solo.</translation>
    </message>
    <message>
        <source>This may be luck: the interval leaves it open.</source>
        <translation>Può essere fortuna: l'intervallo lo lascia aperto.</translation>
    </message>
    <message>
        <source>Your runs that keep the rules, the best first</source>
        <translation>Gli addestramenti che rispettano le regole, il migliore per primo</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} % of the validation images</source>
        <translation>{0}% delle immagini di convalida</translation>
    </message>
    <message>
        <source>{0} (95 % interval: {1} to {2} %)</source>
        <translation>{0} (intervallo al 95%: da {1} a {2}%)</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parametri</translation>
    </message>
    <message>
        <source>{0}, the newest, is not on the board. {1}</source>
        <translation>{0}, il più recente, non è nella tabella. {1}</translation>
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
        <translation>Fa arretrare le classi in primo piano e avanzare le altre.</translation>
    </message>
    <message>
        <source>Let the images of “{0}” step back, or come forward again.</source>
        <translation>Fa arretrare le immagini di «{0}», o le fa avanzare di nuovo.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambiare</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Disegni</translation>
    </message>
    <message>
        <source>Five drawings of each are enough to begin with; ten of a class that is taken for another.</source>
        <translation>Per cominciare bastano cinque disegni ciascuna; dieci di una classe scambiata per un'altra.</translation>
    </message>
    <message>
        <source>How many drawings of it there are.</source>
        <translation>Quanti disegni ce ne sono.</translation>
    </message>
    <message>
        <source>How many of its drawings are read right by what all the others teach.
A network that learns from them reads new drawings about as well.</source>
        <translation>Quanti dei suoi disegni sono letti bene da ciò che insegnano tutti gli altri.
Una rete che impara da essi legge nuovi disegni all'incirca altrettanto bene.</translation>
    </message>
    <message>
        <source>Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.</source>
        <translation>Nominare sopra ciò che va distinto: lettere, forme, simboli. Poi disegnare ciascuno cinque volte.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Letti bene</translation>
    </message>
    <message>
        <source>Still to draw</source>
        <translation>Ancora da disegnare</translation>
    </message>
    <message>
        <source>What the program will call it. Double-click a name to change it.</source>
        <translation>Come lo chiamerà il programma. Doppio clic su un nome per cambiarlo.</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>abbastanza</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>ancora {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <source>{0}. Double-click, or press F2, to call it something else.</source>
        <translation>{0}. Doppio clic, o F2, per cambiare nome.</translation>
    </message>
</context>
<context>
    <name>CodeController</name>
    <message>
        <source>Choose another name…</source>
        <translation>Scegliere un altro nome…</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copiato: {0}</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiare il comando</translation>
    </message>
    <message>
        <source>Copy the command that trains with these settings in a terminal.</source>
        <translation>Copia il comando che addestra con queste impostazioni in un terminale.</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Esportare il notebook</translation>
    </message>
    <message>
        <source>Jupyter notebook (*{0})</source>
        <translation>Notebook Jupyter (*{0})</translation>
    </message>
    <message>
        <source>Notebook…</source>
        <translation>Notebook…</translation>
    </message>
    <message>
        <source>Python (*{0})</source>
        <translation>Python (*{0})</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sostituirlo</translation>
    </message>
    <message>
        <source>Replace the file beside the code?</source>
        <translation>Sostituire il file accanto al codice?</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Salvare il codice</translation>
    </message>
    <message>
        <source>Saved {0}, and beside it the data set {1}.</source>
        <translation>Salvato {0}, e accanto l'insieme di dati {1}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Show me the code…</source>
        <translation>Mostrare il codice…</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with some of the images inside.</source>
        <translation>Queste impostazioni come notebook Jupyter che spiega ogni passo e contiene alcune delle immagini.</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with the points inside.</source>
        <translation>Queste impostazioni come notebook Jupyter che spiega ogni passo e contiene i punti.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, and the images.</source>
        <translation>Queste impostazioni come breve script Python che richiede solo NumPy, e le immagini.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, points included.</source>
        <translation>Queste impostazioni come breve script Python che richiede solo NumPy, punti compresi.</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>rete {0}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%Ln line(s) that need nothing but NumPy, and follow the settings.</source>
        <translation>
            <numerusform>1 riga che richiede solo NumPy e segue le impostazioni.</numerusform>
            <numerusform>%Ln righe che richiedono solo NumPy e seguono le impostazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Jupyter notebook with the same code, cell by cell, and what each of them does.</source>
        <translation>Un notebook Jupyter con lo stesso codice, cella per cella, e ciò che fa ciascuna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Python script of these settings</source>
        <translation>Script Python di queste impostazioni</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>Salvare come notebook…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvare…</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Il codice</translation>
    </message>
    <message>
        <source>Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds up. With the precision of 64 bits they are the same to about 12 digits at first.</source>
        <translation>I loro errori sono quasi quelli di questo programma: con 32 bit un numero è arrotondato dopo 7 cifre, e questo si accumula. Con la precisione di 64 bit coincidono all'inizio fino a circa 12 cifre.</translation>
    </message>
    <message>
        <source>Their errors are those of this program, to about 12 digits at first; what is rounded adds up.</source>
        <translation>I loro errori sono quelli di questo programma, all'inizio fino a circa 12 cifre; ciò che è arrotondato si accumula.</translation>
    </message>
    <message>
        <source>They list the points that were drawn.</source>
        <translation>Elencano i punti che sono stati disegnati.</translation>
    </message>
    <message>
        <source>They make the points {0} themselves.</source>
        <translation>Creano da sé i punti {0}.</translation>
    </message>
    <message>
        <source>They read {0} from an .npz file of their own name, which Save writes beside them.</source>
        <translation>Leggono {0} da un file .npz con il loro stesso nome, che Salvare scrive accanto.</translation>
    </message>
    <message>
        <source>They read {0} from where it lies.</source>
        <translation>Leggono {0} da dove si trova.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>È il {0}% di tutte le immagini di «{1}», e il {2}% di tutte quelle lette come «{3}».</translation>
    </message>
    <message>
        <source>That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>È il {0}% di tutti i punti di «{1}», e il {2}% di tutti quelli letti come «{3}».</translation>
    </message>
    <message>
        <source>precision (%)</source>
        <translation>precisione (%)</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>letta come</translation>
    </message>
    <message>
        <source>recall
(%)</source>
        <translation>richiamo
(%)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>classe vera</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>cifra vera</translation>
    </message>
    <message>
        <source>{0} of {1} images were read wrong.</source>
        <translation>{0} di {1} immagini sono state lette male.</translation>
    </message>
    <message>
        <source>{0} of {1} points were read wrong.</source>
        <translation>{0} di {1} punti sono stati letti male.</translation>
    </message>
    <message>
        <source>{0}: {1} %, 95 % interval {2} – {3} %</source>
        <translation>{0}: {1}%, intervallo al 95%: {2} – {3}%</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”: {2}.</source>
        <translation>«{0}» letto come «{1}»: {2}.</translation>
    </message>
</context>
<context>
    <name>Contenders</name>
    <message>
        <source>Present: {0}</source>
        <translation>Presenti: {0}</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La rete inclusa</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> epoch</source>
        <translation> epoca</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> epoche</translation>
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
        <translation>0,0001 svuota i pesi dei pixel al bordo, come mostra Pesi. Troppo alto: non si impara nulla.</translation>
    </message>
    <message>
        <source>0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0,0001 svuota i pesi che aiutano poco, come mostra Pesi. Troppo alto: non si impara nulla.</translation>
    </message>
    <message>
        <source>0.05 can help on hard data; too high, and it is sure of nothing.</source>
        <translation>0,05 può aiutare con dati difficili; troppo alto, e non è sicura di nulla.</translation>
    </message>
    <message>
        <source>0.05 makes the borders between the classes smoother. Too high: the classes run into each other.</source>
        <translation>0,05 rende più lisci i confini tra le classi. Troppo alto: le classi si confondono.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits.</source>
        <translation>Da 0,1 a 0,3 la rende più calma con la grana, come mostra Robustezza. Troppo alto: non vede più le cifre.</translation>
    </message>
    <message>
        <source>0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.
As all neurons answer and validate, the training error may well lie above the validation error.</source>
        <translation>Da 0,2 a 0,5 impedisce a una rete grande di imparare a memoria; servono più epoche.
Poiché nelle risposte e nella convalida partecipano tutti i neuroni, l'errore di addestramento può ben superare quello di convalida.</translation>
    </message>
    <message>
        <source>0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is.</source>
        <translation>0,5 lo dimezza, con dolcezza; 0,1 è usuale per addestramenti lunghi; 1 lo lascia com'è.</translation>
    </message>
    <message>
        <source>0.9 smooths the way and speeds it up; too near 1 overshoots.</source>
        <translation>0,9 liscia il cammino e lo accelera; troppo vicino a 1 oltrepassa la meta.</translation>
    </message>
    <message>
        <source>0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.
The training error stays that of the weights as they are trained.</source>
        <translation>0,999 calma una curva di convalida che salta, e spesso legge un po' meglio. Troppo vicino a 1: resta indietro.
L'errore di addestramento resta quello dei pesi come sono addestrati.</translation>
    </message>
    <message>
        <source>1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step.</source>
        <translation>1 calma i primi passi di un tasso alto o di batch grandi. Troppe: epoche quasi senza passi.</translation>
    </message>
    <message>
        <source>1 drawing without a label or without ink was left out: {numbers}.</source>
        <translation>1 disegno senza etichetta o senza inchiostro è stato lasciato fuori: {numbers}.</translation>
    </message>
    <message>
        <source>1 row of {file} in which something is missing was left out: {rows}.</source>
        <translation>1 riga di {file} in cui manca qualcosa è stata lasciata fuori: {rows}.</translation>
    </message>
    <message>
        <source>1 to {most:,} trials can train at once, not {count:,}.</source>
        <translation>Si possono addestrare insieme da 1 a {most:,} prove, non {count:,}.</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bit</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 bit</translation>
    </message>
    <message>
        <source>64 bit takes twice as long, and learns no better.</source>
        <translation>64 bit richiedono il doppio del tempo, e non fanno imparare meglio.</translation>
    </message>
    <message>
        <source>; perhaps {name} is meant</source>
        <translation>; forse si intende {name}</translation>
    </message>
    <message>
        <source>A bar through the 7 tells it from a 1.</source>
        <translation>Una barretta attraverso il 7 lo distingue da un 1.</translation>
    </message>
    <message>
        <source>A challenge has at least one [[rule]].</source>
        <translation>Una sfida ha almeno un [[rule]].</translation>
    </message>
    <message>
        <source>A condition on {kind} needs “{key}”.</source>
        <translation>Una condizione su {kind} richiede «{key}».</translation>
    </message>
    <message>
        <source>A condition on {kind} says what is wanted of it: {known}.</source>
        <translation>Una condizione su {kind} dice che cosa se ne vuole: {known}.</translation>
    </message>
    <message>
        <source>A condition says what it is about by is = one of {known}, got {value!r}{guess}.</source>
        <translation>Una condizione dice di che cosa tratta con is = uno di {known}; trovato {value!r}{guess}.</translation>
    </message>
    <message>
        <source>A curve is one of {names}, got {value!r}.</source>
        <translation>Una curva è una di {names}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}.</source>
        <translation>Un disegno è conservato per una classe il cui nome ha al massimo {most:,} caratteri; trovati {found:,}.</translation>
    </message>
    <message>
        <source>A grid takes 2 to {most:,} numbers of a range, got {count!r}.</source>
        <translation>Una griglia prende da 2 a {most:,} numeri di un intervallo; trovato {count!r}.</translation>
    </message>
    <message>
        <source>A heading in square brackets is not closed.</source>
        <translation>Un'intestazione tra parentesi quadre non è chiusa.</translation>
    </message>
    <message>
        <source>A lesson has at least one [[step]].</source>
        <translation>Una lezione ha almeno un [[step]].</translation>
    </message>
    <message>
        <source>A line begins with a name and =, with a heading in square brackets, or with #.</source>
        <translation>Una riga comincia con un nome e =, con un'intestazione tra parentesi quadre, o con #.</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing in it.</source>
        <translation>Un elenco non è chiuso, o vi manca una virgola.</translation>
    </message>
    <message>
        <source>A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above.</source>
        <translation>Un intervallo logaritmico comincia sopra 0; trovato {low:,}. Prenderne uno lineare, o cominciare più in alto.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters, got {found:,}.</source>
        <translation>Un nome ha al massimo {most} caratteri; trovati {found:,}.</translation>
    </message>
    <message>
        <source>A name has letters, digits, _ and -; any other stands in quotation marks.</source>
        <translation>Un nome ha lettere, cifre, _ e -; ogni altro sta tra virgolette.</translation>
    </message>
    <message>
        <source>A network has at most {most} hidden layers, got {count}.</source>
        <translation>Una rete ha al massimo {most} strati nascosti; trovati {count}.</translation>
    </message>
    <message>
        <source>A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with another `SEED` to begin elsewhere.</source>
        <translation>Una rete è un elenco di strati. I suoi primi pesi sono estratti a caso: esegua di nuovo questa cella per ricominciare da capo, e con un altro `SEED` per cominciare altrove.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32 or float64.</source>
        <translation>Una rete di numeri {dtype} non si può salvare così; atteso float32 o float64.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32.</source>
        <translation>Una rete di numeri {dtype} non si può salvare così; atteso float32.</translation>
    </message>
    <message>
        <source>A network with the layer {layer} cannot be saved: a file cannot hold its function.</source>
        <translation>Una rete con lo strato {layer} non si può salvare: un file non può contenere la sua funzione.</translation>
    </message>
    <message>
        <source>A neural network that learns to read digits</source>
        <translation>Una rete neurale che impara a leggere le cifre</translation>
    </message>
    <message>
        <source>A neural network that learns to tell {classes} classes apart</source>
        <translation>Una rete neurale che impara a distinguere {classes} classi</translation>
    </message>
    <message>
        <source>A picture has several pages or moments; only the first was read: {names}.</source>
        <translation>Un'immagine ha più pagine o fotogrammi; è stato letto solo il primo elemento: {names}.</translation>
    </message>
    <message>
        <source>A picture in which no ink was found was left out: {names}.</source>
        <translation>Un'immagine in cui non è stato trovato inchiostro è stata lasciata fuori: {names}.</translation>
    </message>
    <message>
        <source>A picture needs a “picture_text”, which says in words what is to be seen in it.</source>
        <translation>Un'immagine richiede un «picture_text», che dica a parole che cosa vi si vede.</translation>
    </message>
    <message>
        <source>A picture that cannot be read was left out: {names}.</source>
        <translation>Un'immagine che non può essere letta è stata lasciata fuori: {names}.</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>Un punto a Sua scelta</translation>
    </message>
    <message>
        <source>A process that trains ended with status {status}. {words}</source>
        <translation>Un processo che addestra è terminato con lo stato {status}. {words}</translation>
    </message>
    <message>
        <source>A range goes from a number to a larger one, got {low:,} to {high:,}.</source>
        <translation>Un intervallo va da un numero a uno più grande; trovato da {low:,} a {high:,}.</translation>
    </message>
    <message>
        <source>A range goes from a number to another, got {end!r}.</source>
        <translation>Un intervallo va da un numero a un altro; trovato {end!r}.</translation>
    </message>
    <message>
        <source>A range is “linear” or “log”, got {scale!r}.</source>
        <translation>Un intervallo è «linear» o «log»; trovato {scale!r}.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Un addestramento richiede un nome.</translation>
    </message>
    <message>
        <source>A setting is given 1 to {most:,} values, got {count:,}.</source>
        <translation>A un'impostazione si danno da 1 a {most:,} valori; trovati {count:,}.</translation>
    </message>
    <message>
        <source>A square of paper somewhere over the image; how wide it is, in percent of the image.</source>
        <translation>Un quadrato di carta in un punto dell'immagine; quanto è largo, in percentuale dell'immagine.</translation>
    </message>
    <message>
        <source>A table in braces is not closed in its line, or a comma is missing in it.</source>
        <translation>Una tabella tra parentesi graffe non è chiusa nella sua riga, o vi manca una virgola.</translation>
    </message>
    <message>
        <source>A text is not closed: its last quotation mark is missing.</source>
        <translation>Un testo non è chiuso: mancano le sue ultime virgolette.</translation>
    </message>
    <message>
        <source>A value is a number, a text, true or false, got {value!r}.</source>
        <translation>Un valore è un numero, un testo, true o false; trovato {value!r}.</translation>
    </message>
    <message>
        <source>A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers.</source>
        <translation>Una pagina web contiene al massimo {most:,} pesi, e questa rete ne ha {found:,}. Scegliere strati più piccoli.</translation>
    </message>
    <message>
        <source>A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. Export it for other programs instead.</source>
        <translation>Una pagina web ha bisogno di una rete che legga immagini quadrate, per disegnarci; questa ha {inputs:,} ingressi. Esportarla invece per altri programmi.</translation>
    </message>
    <message>
        <source>A weight grew beyond all numbers</source>
        <translation>Un peso è cresciuto oltre ogni numero</translation>
    </message>
    <message>
        <source>About 1 can calm an error that jumps about or explodes. Too low: every step is shortened.</source>
        <translation>Circa 1 può calmare un errore che salta o esplode. Troppo basso: ogni passo viene accorciato.</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>Informazioni su questa rete</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Su questo addestramento</translation>
    </message>
    <message>
        <source>Above each image stands what it is, and what it was taken for.</source>
        <translation>Sopra ogni immagine sta che cosa è e per che cosa è stata presa.</translation>
    </message>
    <message>
        <source>Accuracies, with 95 % intervals where they are known.</source>
        <translation>Accuratezze, con intervalli al 95% dove sono noti.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
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
        <translation>Dopo una chiave viene =, e poi il suo valore.</translation>
    </message>
    <message>
        <source>After a value the line ends; a text has quotation marks at both of its ends.</source>
        <translation>Dopo un valore la riga finisce; un testo ha virgolette a entrambe le estremità.</translation>
    </message>
    <message>
        <source>After so many epochs in which the error did not fall, the rate is reduced.</source>
        <translation>Dopo tante epoche in cui l'errore non è sceso, il tasso viene ridotto.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>All epochs of this run are recorded, but not how it ended. {problem}</source>
        <translation>Tutte le epoche di questo addestramento sono registrate, ma non come è finito. {problem}</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Tutte le immagini</translation>
    </message>
    <message>
        <source>All settings that count. What differs from the preset is bold.</source>
        <translation>Tutte le impostazioni che contano. Ciò che differisce dalla preimpostazione è in grassetto.</translation>
    </message>
    <message>
        <source>An experiment goes on with other values for what it varies, another budget, and unless it is a halving other seeds. With other settings it is another experiment.</source>
        <translation>Un esperimento continua con altri valori di ciò che varia, un altro budget e, se non è un dimezzamento, altri semi. Con altre impostazioni è un altro esperimento.</translation>
    </message>
    <message>
        <source>An experiment has a name of 1 to {most} characters.</source>
        <translation>Un esperimento ha un nome da 1 a {most} caratteri.</translation>
    </message>
    <message>
        <source>An experiment needs a name.</source>
        <translation>Un esperimento richiede un nome.</translation>
    </message>
    <message numerus="yes">
        <source>And {n:,} more.</source>
        <translation>
            <numerusform>E {n:,} altro.</numerusform>
            <numerusform>E altri {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: how much of the difference is luck?</source>
        <translation>Un altro tasso di apprendimento, dieci volte più grande o più piccolo. Più neuroni. Nessuno strato nascosto. Un altro `SEED`: quanta parte della differenza è fortuna?</translation>
    </message>
    <message>
        <source>Another program has been opening {path} for too long.</source>
        <translation>Un altro programma sta aprendo {path} da troppo tempo.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Are the pictures to be framed as drawings are?</source>
        <translation>Le immagini vanno inquadrate come i disegni?</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>All'indietro</translation>
    </message>
    <message>
        <source>Begun on {date}. Steps done: {done} of {steps}.</source>
        <translation>Cominciata il {date}. Passi fatti: {done} di {steps}.</translation>
    </message>
    <message>
        <source>Behind the points, each place has the colour of the class that the network takes it for.</source>
        <translation>Dietro i punti, ogni luogo ha il colore della classe per cui la rete lo prende.</translation>
    </message>
    <message>
        <source>Bend the images as if drawn on rubber, by so many pixels (standard deviation).</source>
        <translation>Piega le immagini come se fossero disegnate su gomma, di tanti pixel (deviazione standard).</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Migliore</translation>
    </message>
    <message>
        <source>Best so far: {candidate}, {share:.2%} of the validation data.</source>
        <translation>Il migliore finora: {candidate}, {share:.2%} dei dati di convalida.</translation>
    </message>
    <message>
        <source>Both do equally well with each of the seeds that they share ({count}).</source>
        <translation>Entrambe vanno ugualmente bene con ciascuno dei semi che hanno in comune ({count}).</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Per epoca</translation>
    </message>
    <message>
        <source>By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all.</source>
        <translation>Di quanto un'epoca deve essere migliore per contare: per l'accuratezza 0,001 sono 0,1 punti. 0 conta tutto.</translation>
    </message>
    <message>
        <source>By now all of this run is recorded.</source>
        <translation>Ora tutto questo addestramento è registrato.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidati</translation>
    </message>
    <message>
        <source>Candidates are compared by validation; set a validation share.</source>
        <translation>I candidati si confrontano con la convalida; impostare una quota di convalida.</translation>
    </message>
    <message>
        <source>Candidates can be drawn for ever: give a budget, as a number of runs or of minutes.</source>
        <translation>I candidati si possono estrarre all'infinito: dare un budget, come numero di addestramenti o di minuti.</translation>
    </message>
    <message>
        <source>Changed in epoch {epoch}: {changes}.</source>
        <translation>Cambiato nell'epoca {epoch}: {changes}.</translation>
    </message>
    <message>
        <source>Choose a place and ask the network.</source>
        <translation>Scelga un punto e chieda alla rete.</translation>
    </message>
    <message>
        <source>Chosen by validation: {candidate}, {share:.2%}.</source>
        <translation>Scelto con la convalida: {candidate}, {share:.2%}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes that differ only in capitals were joined: {others} became {names}.</source>
        <translation>Classi che differiscono solo nelle maiuscole sono state unite: {others} sono diventate {names}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Pulire</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n:,} runs</source>
        <translation>
            <numerusform>Confronto di {n:,} addestramento</numerusform>
            <numerusform>Confronto di {n:,} addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la connessione non risponde</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Costante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or
without validation points, the training error.</source>
        <translation>Coseno lo fa scendere dolcemente fino a nulla; a gradini lo divide per 10 a metà e a tre quarti dell'addestramento,
così che le ultime epoche si assestino invece di saltare. Un ciclo prima lo fa salire da un decimo,
e permette un tasso più alto. Sui plateau è ridotto dove l'errore di convalida non scende più o, senza
punti di convalida, quello di addestramento.</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without
validation images, the training error.</source>
        <translation>Coseno lo fa scendere dolcemente fino a nulla; a gradini lo divide per 10 a metà e a tre quarti dell'addestramento,
così che le ultime epoche si assestino invece di saltare. Un ciclo prima lo fa salire da un decimo,
e permette un tasso più alto. Sui plateau è ridotto dove l'errore di convalida non scende più o, senza
immagini di convalida, quello di addestramento.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropia incrociata</translation>
    </message>
    <message>
        <source>Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.</source>
        <translation>L'entropia incrociata punisce gli errori sicuri e impara in fretta; l'errore quadratico medio è quello del quaderno.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Insieme di dati</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>il dispositivo è occupato</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la cartella non è vuota</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>lo spazio su disco assegnato è esaurito</translation>
    </message>
    <message>
        <source>Do the images lie on their side in the table?</source>
        <translation>Le immagini sono coricate su un lato nella tabella?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Disegnare</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Disegnare qui una cifra</translation>
    </message>
    <message>
        <source>Draw a digit, and a neural network reads it</source>
        <translation>Disegnare una cifra: una rete neurale la legge</translation>
    </message>
    <message>
        <source>Draw at least {least} points of each of two classes ({counts}).</source>
        <translation>Disegnare almeno {least} punti di ciascuna di due classi ({counts}).</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Disegnare qui</translation>
    </message>
    <message>
        <source>Draw something, and a neural network reads it</source>
        <translation>Disegnare qualcosa: una rete neurale lo legge</translation>
    </message>
    <message>
        <source>Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture `my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.</source>
        <translation>Disegni con un programma qualsiasi, con un tratto largo un decimo dell'altezza del disegno, e lo salvi, senza nient'altro, come immagine `my-drawing.png` accanto a questo notebook. Poi esegua di nuovo l'ultima cella.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.</source>
        <translation>Disegnare con il mouse, un dito o una penna. O con i tasti: le frecce muovono la penna, più veloci con Maiusc, e Spazio la appoggia e la solleva. Ctrl+Z annulla un tratto, Canc pulisce la lavagna.</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Lavagna</translation>
    </message>
    <message>
        <source>Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}.</source>
        <translation>I disegni sono immagini di 28 x 28 pixel, e non possono stare accanto a quelle di {name}, {kind}.</translation>
    </message>
    <message>
        <source>Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little.</source>
        <translation>Qui i disegni sono variati come immagini; nnfs_gui varia i loro tratti, così che le sue cifre differiscono un poco.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one.</source>
        <translation>Ogni candidato ha {seeds:,} addestramenti; il budget di {runs:,} è troppo piccolo per uno.</translation>
    </message>
    <message>
        <source>Each column of the array of images is one image.</source>
        <translation>Ogni colonna dell'array delle immagini è un'immagine.</translation>
    </message>
    <message>
        <source>Each file holds images of one class: {example} is in class {label}.</source>
        <translation>Ogni file contiene immagini di una sola classe: {example} è nella classe {label}.</translation>
    </message>
    <message>
        <source>Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error changes with its output, and returns how the error changes with its input; a layer that learns also takes its step there.</source>
        <translation>Ogni strato sa fare due cose. `forward` fa del suo ingresso la sua uscita. `backward` riceve come l'errore cambia con la sua uscita e restituisce come cambia con il suo ingresso; uno strato che impara compie lì anche il suo passo.</translation>
    </message>
    <message>
        <source>Each p is corrected for {count} comparisons (Holm).</source>
        <translation>Ogni p è corretto per {count} confronti (Holm).</translation>
    </message>
    <message>
        <source>Each row of the array of images is one image.</source>
        <translation>Ogni riga dell'array delle immagini è un'immagine.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation images; 0 never does.</source>
        <translation>Termina l'addestramento dopo tante epoche senza miglioramento sulle immagini di convalida; 0 mai.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation points; 0 never does.</source>
        <translation>Termina l'addestramento dopo tante epoche senza miglioramento sui punti di convalida; 0 mai.</translation>
    </message>
    <message>
        <source>End the run after the epoch in which so many minutes of training are over; 0 sets no limit.</source>
        <translation>Termina l'addestramento dopo l'epoca in cui sono passati tanti minuti di addestramento; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation images right; 0 sets no target.</source>
        <translation>Termina l'addestramento dopo la prima epoca che legge bene tante immagini di convalida; 0 non pone obiettivi.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation points right; 0 sets no target.</source>
        <translation>Termina l'addestramento dopo la prima epoca che legge bene tanti punti di convalida; 0 non pone obiettivi.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation images.</source>
        <translation>Finisce con la rete dell'epoca che è andata meglio sulle immagini di convalida.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation points.</source>
        <translation>Finisce con la rete dell'epoca che è andata meglio sui punti di convalida.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoca</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Ogni combinazione</translation>
    </message>
    <message>
        <source>Experiment {number}</source>
        <translation>Esperimento {number}</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Few images: fast epochs, but the network does worse on new ones.</source>
        <translation>Poche immagini: epoche veloci, ma la rete va peggio su quelle nuove.</translation>
    </message>
    <message>
        <source>Few points: fast epochs, but the network does worse on new ones.</source>
        <translation>Pochi punti: epoche veloci, ma la rete va peggio su quelli nuovi.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>il file esiste già</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>il nome del file è troppo lungo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>il file è troppo grande</translation>
    </message>
    <message>
        <source>Films cannot take that much room: {reason}.</source>
        <translation>I filmati non possono occupare tanto spazio: {reason}.</translation>
    </message>
    <message>
        <source>Folders inside those of the classes say what pictures are for: {example} is in the part {part}.</source>
        <translation>Cartelle dentro quelle delle classi dicono a che cosa servono le immagini: {example} è nella parte {part}.</translation>
    </message>
    <message>
        <source>Folders without pictures were left out: {names}.</source>
        <translation>Le cartelle senza immagini sono state lasciate fuori: {names}.</translation>
    </message>
    <message>
        <source>For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.</source>
        <translation>Per tante coppie, meno di {fewest} semi sono troppo pochi per distinguerle dalla fortuna.</translation>
    </message>
    <message>
        <source>Forked from {name}, after epoch {epoch:,}.</source>
        <translation>Diramato da {name}, dopo l'epoca {epoch:,}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>In avanti</translation>
    </message>
    <message>
        <source>Framing finds by itself which shade is ink; what was chosen for that was left aside.</source>
        <translation>L'inquadratura trova da sola quale tonalità è inchiostro; ciò che era stato scelto è stato ignorato.</translation>
    </message>
    <message>
        <source>From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next.</source>
        <translation>Da {fewest} disegni in poi, con ogni cifra disegnata più di una volta, si può dire come leggerà la prossima.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Dare un nome alla classe.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Halving chooses among candidates: vary a setting.</source>
        <translation>Il dimezzamento sceglie tra candidati: variare un'impostazione.</translation>
    </message>
    <message>
        <source>Halving decides itself how many epochs a candidate gets; do not vary their number.</source>
        <translation>Il dimezzamento decide da sé quante epoche riceve un candidato; non variarne il numero.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He suits ReLU, Glorot suits tanh and sigmoid.
Normal draws them from N(0, 1) as the notebook does, which is often too large.</source>
        <translation>He è adatto a ReLU, Glorot a tanh e sigmoide.
Normale li estrae da N(0, 1) come fa il quaderno, il che è spesso troppo grande.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Here a condition is on “{kind}”.</source>
        <translation>Qui una condizione è su «{kind}».</translation>
    </message>
    <message>
        <source>Hints are for a step with “until”: without it one reads and goes on.</source>
        <translation>I suggerimenti sono per un passo con «until»: senza, si legge e si continua.</translation>
    </message>
    <message>
        <source>How do the images lie in the files?</source>
        <translation>Come stanno le immagini nei file?</translation>
    </message>
    <message>
        <source>How each class is read, with 95 % intervals.</source>
        <translation>Come è letta ogni classe, con intervalli al 95%.</translation>
    </message>
    <message>
        <source>How exactly the network calculates.</source>
        <translation>Con quale esattezza calcola la rete.</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>Come ha imparato</translation>
    </message>
    <message>
        <source>How large each step against the error is.</source>
        <translation>Quanto è grande ogni passo contro l'errore.</translation>
    </message>
    <message>
        <source>How long Adam remembers past gradients.</source>
        <translation>Per quanto Adam ricorda i gradienti passati.</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of past gradients.</source>
        <translation>Per quanto Adam ricorda la grandezza dei gradienti passati.</translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of past gradients.</source>
        <translation>Per quanto RMSprop ricorda la grandezza dei gradienti passati.</translation>
    </message>
    <message>
        <source>How many images are looked at for each step.</source>
        <translation>Quante immagini si guardano per ogni passo.</translation>
    </message>
    <message>
        <source>How many layers of neurons lie between the input and the output.</source>
        <translation>Quanti strati di neuroni stanno tra l'ingresso e l'uscita.</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has.</source>
        <translation>Quanti neuroni ha ogni strato nascosto.</translation>
    </message>
    <message>
        <source>How many points are looked at for each step.</source>
        <translation>Quanti punti si guardano per ogni passo.</translation>
    </message>
    <message>
        <source>How many times each training image is seen.</source>
        <translation>Quante volte si vede ogni immagine di addestramento.</translation>
    </message>
    <message>
        <source>How many times each training point is seen.</source>
        <translation>Quante volte si vede ogni punto di addestramento.</translation>
    </message>
    <message>
        <source>How much of each target is spread evenly over all classes, so that the network is never quite sure.</source>
        <translation>Quanta parte di ogni obiettivo si distribuisce uniformemente su tutte le classi, così che la rete non sia mai del tutto sicura.</translation>
    </message>
    <message>
        <source>How much of the last step goes on into the next.</source>
        <translation>Quanto dell'ultimo passo prosegue nel successivo.</translation>
    </message>
    <message>
        <source>How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.</source>
        <translation>Quante volte un'epoca mostra ogni disegno a penna dei dati; variato ogni volta se le immagini sono variate.</translation>
    </message>
    <message>
        <source>How probable each class is</source>
        <translation>Probabilità di ogni classe</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run.</source>
        <translation>Come cambia il tasso di apprendimento nel corso dell'addestramento.</translation>
    </message>
    <message>
        <source>How the random first weights are drawn.</source>
        <translation>Come si estraggono i pesi iniziali casuali.</translation>
    </message>
    <message>
        <source>How the weights follow the gradient of the error.</source>
        <translation>Come i pesi seguono il gradiente dell'errore.</translation>
    </message>
    <message>
        <source>How they learnt</source>
        <translation>Come hanno imparato</translation>
    </message>
    <message>
        <source>How well does it do on what it has never seen? So few examples leave a wide interval.</source>
        <translation>Come se la cava con ciò che non ha mai visto? Così pochi esempi lasciano un intervallo ampio.</translation>
    </message>
    <message>
        <source>I expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message numerus="yes">
        <source>If it truly is that large, about {n:,} seeds would show it.</source>
        <translation>
            <numerusform>Se è davvero così grande, circa {n:,} seme lo mostrerebbe.</numerusform>
            <numerusform>Se è davvero così grande, circa {n:,} semi lo mostrerebbero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>Immagini al secondo</translation>
    </message>
    <message>
        <source>In a text a backslash is doubled; or the text stands between ' instead of quotation marks.</source>
        <translation>In un testo la barra rovesciata si raddoppia; oppure il testo sta tra ' invece che tra virgolette.</translation>
    </message>
    <message>
        <source>In each epoch, all training examples go forward through the network in small batches, and the error goes back.</source>
        <translation>In ogni epoca tutti gli esempi di addestramento attraversano la rete in avanti in piccoli batch, e l'errore torna indietro.</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>Nella riga {line}: {problem}</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once.</source>
        <translation>In tante epoche il tasso di apprendimento sale uniformemente da 0, oltre al suo programma; 0 comincia subito.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>A gradini</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>Nella preimpostazione</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>In che cosa differiscono</translation>
    </message>
    <message>
        <source>In {path}, {what} cannot be read: {reason}.</source>
        <translation>In {path} non si può leggere {what}: {reason}.</translation>
    </message>
    <message>
        <source>In {path}: {problem}</source>
        <translation>In {path}: {problem}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>Ingressi e obiettivi</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argomento non valido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on the pad is read as one.</source>
        <translation>Risponde qualunque cosa si disegni, anche a uno scarabocchio: solo il programma dice quando non è sicura. Tutto ciò che è sulla lavagna è letto come uno solo.</translation>
    </message>
    <message>
        <source>It cost little: 1 more of the {total:,} test images, by others, is wrong.</source>
        <translation>È costato poco: 1 in più delle {total:,} immagini di test, di altri, è sbagliata.</translation>
    </message>
    <message>
        <source>It cost nothing: no more of the {total:,} test images, by others, are wrong.</source>
        <translation>Non è costato nulla: delle {total:,} immagini di test, di altri, non ne sono sbagliate di più.</translation>
    </message>
    <message numerus="yes">
        <source>It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.</source>
        <translation>
            <numerusform>È costato questo: {n:,} in più delle {total:,} immagini di test, di altri, è sbagliata, più spesso {name}.</numerusform>
            <numerusform>È costato questo: {n:,} in più delle {total:,} immagini di test, di altri, sono sbagliate, più spesso {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended before its first epoch did.</source>
        <translation>È finito prima che finisse la sua prima epoca.</translation>
    </message>
    <message>
        <source>It is empty; write a number.</source>
        <translation>È vuoto; scrivere un numero.</translation>
    </message>
    <message>
        <source>It is not TOML. {why}</source>
        <translation>Non è TOML. {why}</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Non è TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is so small beside its spread that hardly any number of seeds would tell.</source>
        <translation>È così piccola rispetto alla sua dispersione che quasi nessun numero di semi la mostrerebbe.</translation>
    </message>
    <message>
        <source>It misread none.</source>
        <translation>Non ne ha letta male nessuna.</translation>
    </message>
    <message>
        <source>It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong.</source>
        <translation>Ne ha lette male {wrong:,} su {count:,}. Queste sono le {shown:,} in cui si è sbagliata di più.</translation>
    </message>
    <message>
        <source>It no longer got better, and its patience ({patience:,}) is at an end.</source>
        <translation>Non migliorava più, e la sua pazienza ({patience:,}) è finita.</translation>
    </message>
    <message>
        <source>It now reads all your {total:,} drawings: it has learnt your {learnt}.</source>
        <translation>Ora legge tutti i {total:,} disegni: ha imparato {learnt}.</translation>
    </message>
    <message>
        <source>It now reads your {name}.</source>
        <translation>Ora legge {name}.</translation>
    </message>
    <message>
        <source>It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}.</source>
        <translation>Ora legge {after:,} dei {total:,} disegni, prima {before:,}: ha imparato {learnt}.</translation>
    </message>
    <message>
        <source>It read all your {total:,} drawings before, and still does.</source>
        <translation>Leggeva tutti i {total:,} disegni prima, e li legge ancora.</translation>
    </message>
    <message>
        <source>It read your {name} before, and now reads it as {answer}.</source>
        <translation>Prima leggeva {name}, e ora legge {answer}.</translation>
    </message>
    <message>
        <source>It read your {name} before, and still does.</source>
        <translation>Leggeva {name} prima, e lo fa ancora.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}.</source>
        <translation>Legge bene il {accuracy:.2%} delle immagini di convalida; il suo obiettivo era {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}.</source>
        <translation>Legge bene il {accuracy:.2%} dei punti di convalida; il suo obiettivo era {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, as many as before.</source>
        <translation>Legge {after:,} dei {total:,} disegni, tanti quanti prima.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some.</source>
        <translation>Legge {after:,} dei {total:,} disegni, prima {before:,}: ne ha persi alcuni.</translation>
    </message>
    <message>
        <source>It still reads none of your {total:,} drawings.</source>
        <translation>Non legge ancora nessuno dei {total:,} disegni.</translation>
    </message>
    <message>
        <source>It still reads your {name} as {answer}.</source>
        <translation>Legge ancora {name} come {answer}.</translation>
    </message>
    <message>
        <source>It takes more epochs, reads new images better, and your drawings most of all.</source>
        <translation>Richiede più epoche, legge meglio immagini nuove, e più di tutto i disegni propri.</translation>
    </message>
    <message>
        <source>It was not tested: that is done when a run ends or is opened.</source>
        <translation>Non è stato provato sul test: ciò avviene quando un addestramento finisce o viene aperto.</translation>
    </message>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Il suo errore non era più un numero. Un tasso di apprendimento più basso può aiutare.</translation>
    </message>
    <message>
        <source>Its lead over these may be chance: {names}.</source>
        <translation>Il suo vantaggio su questi può essere un caso: {names}.</translation>
    </message>
    <message>
        <source>Its lead over these may be luck: {names}.</source>
        <translation>Il suo vantaggio su questi può essere fortuna: {names}.</translation>
    </message>
    <message>
        <source>Its test figure is measured once, when it is opened.</source>
        <translation>Il suo valore sul test si misura una volta, quando viene aperto.</translation>
    </message>
    <message>
        <source>Its test images were not at hand when this was written: {data}.</source>
        <translation>Le sue immagini di test non erano disponibili quando questo è stato scritto: {data}.</translation>
    </message>
    <message>
        <source>Its test points were not at hand when this was written: {data}.</source>
        <translation>I suoi punti di test non erano disponibili quando questo è stato scritto: {data}.</translation>
    </message>
    <message>
        <source>Its time, {minutes:,} min of training, is over.</source>
        <translation>Il suo tempo, {minutes:,} min di addestramento, è finito.</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>I suoi pesi sono diventati troppo grandi per calcolare.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>penalità L1</translation>
    </message>
    <message>
        <source>Large networks with large batches learn up to twice as fast on two, small ones more slowly.
With another number of threads the results differ in their last digits, so a run keeps the one it began with.</source>
        <translation>Reti grandi con batch grandi imparano su due fino a due volte più in fretta, quelle piccole più lentamente.
Con un altro numero di thread i risultati differiscono nelle ultime cifre, quindi un addestramento tiene quello con cui è cominciato.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes.</source>
        <translation>Fa contare ogni immagine tanto di più quante meno ne ha la sua classe: n / (k n_c), di n immagini in k classi.</translation>
    </message>
    <message>
        <source>Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes.</source>
        <translation>Fa contare ogni punto tanto di più quanti meno ne ha la sua classe: n / (k n_c), di n punti in k classi.</translation>
    </message>
    <message>
        <source>Looks where the momentum is about to lead, and corrects the step from there.</source>
        <translation>Guarda da dove il momento sta per portare, e da lì corregge il passo.</translation>
    </message>
    <message>
        <source>Made by nnfs_gui from what its library holds.</source>
        <translation>Fatto da nnfs_gui con ciò che contiene la sua libreria.</translation>
    </message>
    <message>
        <source>Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.</source>
        <translation>Fatto con nnfs_gui {version}. La rete è in questa pagina: nulla viene caricato, e nulla di ciò che si disegna ne esce.</translation>
    </message>
    <message>
        <source>Make the images smaller or larger by at most this share, in height and width apart.</source>
        <translation>Rimpicciolisce o ingrandisce le immagini al massimo di questa quota, in altezza e larghezza separatamente.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message numerus="yes">
        <source>Mean of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} addestramento</numerusform>
            <numerusform>Media di {n:,} addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean squares</source>
        <translation>Errore quadratico</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>More layers can learn more, but take longer and need more data.</source>
        <translation>Più strati possono imparare di più, ma richiedono più tempo e più dati.</translation>
    </message>
    <message>
        <source>Move the images by at most so many pixels.</source>
        <translation>Sposta le immagini al massimo di tanti pixel.</translation>
    </message>
    <message>
        <source>Moved down, or with a minus up, in percent of the image's height.</source>
        <translation>Spostate in giù, o con un meno in su, in percentuale dell'altezza dell'immagine.</translation>
    </message>
    <message>
        <source>Moved to the right, or with a minus to the left, in percent of the image's width.</source>
        <translation>Spostate a destra, o con un meno a sinistra, in percentuale della larghezza dell'immagine.</translation>
    </message>
    <message>
        <source>Nearer to 1 gives steadier step sizes.</source>
        <translation>Più vicino a 1 dà passi di grandezza più costante.</translation>
    </message>
    <message>
        <source>Nearer to 1 is smoother, lower reacts faster.</source>
        <translation>Più vicino a 1 è più liscio, più basso reagisce prima.</translation>
    </message>
    <message>
        <source>Nearer to 1 is steadier, lower reacts faster.</source>
        <translation>Più vicino a 1 è più costante, più basso reagisce prima.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's look-ahead needs a momentum greater than 0.</source>
        <translation>Lo sguardo avanti di Nesterov richiede un momento maggiore di 0.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Networks that I trained</source>
        <translation>Le reti che ho addestrato</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No combination of these values can be trained. {problem}</source>
        <translation>Nessuna combinazione di questi valori può essere addestrata. {problem}</translation>
    </message>
    <message>
        <source>No film of this run was kept: none was wanted, or there was no room for it.</source>
        <translation>Di questo addestramento non è stato conservato un filmato: non era voluto, o non c'era spazio.</translation>
    </message>
    <message>
        <source>No finished runs of them share a seed, so that a difference cannot be told from luck.</source>
        <translation>Nessun loro addestramento finito ha un seme in comune, quindi una differenza non si distingue dalla fortuna.</translation>
    </message>
    <message>
        <source>No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?</source>
        <translation>A {address} non si può usare alcuno scheduler di Dask ({reason}). È in funzione, e raggiungibile da qui?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>sul disco non c'è più spazio</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>questo dispositivo o questo indirizzo non esiste</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>questo file o questa cartella non esiste</translation>
    </message>
    <message>
        <source>No training image shows {names}.</source>
        <translation>Nessuna immagine di addestramento mostra {names}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>Not all of this run is recorded so far, which is tried again after each epoch. {problem}</source>
        <translation>Finora non tutto questo addestramento è registrato; si prova di nuovo dopo ogni epoca. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded. {problem}</source>
        <translation>Non tutto questo addestramento è registrato. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}</source>
        <translation>Non tutto questo addestramento è registrato: di {trained:,} epoche la libreria ne ha {recorded:,}. {problem}</translation>
    </message>
    <message>
        <source>Not yet: Health must find “{finding}”.</source>
        <translation>Non ancora: Salute deve trovare «{finding}».</translation>
    </message>
    <message>
        <source>Not yet: Health still finds “{finding}”.</source>
        <translation>Non ancora: Salute trova ancora «{finding}».</translation>
    </message>
    <message>
        <source>Not yet: a network from a file must answer. Open it.</source>
        <translation>Non ancora: deve rispondere una rete da un file. Aprirla.</translation>
    </message>
    <message>
        <source>Not yet: an earlier epoch is shown; come back to the newest.</source>
        <translation>Non ancora: è mostrata un'epoca precedente; tornare alla più recente.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; One batch.</source>
        <translation>Non ancora: scegliere Addestramento &gt; Un batch.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; Repeat with other seeds…, and Start.</source>
        <translation>Non ancora: scegliere Addestramento &gt; Ripetere con altri semi…, e Avviare.</translation>
    </message>
    <message>
        <source>Not yet: choose Teach &gt; Forget my hand.</source>
        <translation>Non ancora: scegliere Insegnare &gt; Dimenticare la mia scrittura.</translation>
    </message>
    <message>
        <source>Not yet: choose a pace in Run &gt; Slow motion.</source>
        <translation>Non ancora: scegliere un ritmo in Addestramento &gt; Rallentatore.</translation>
    </message>
    <message>
        <source>Not yet: clear the pad.</source>
        <translation>Non ancora: pulire la lavagna.</translation>
    </message>
    <message>
        <source>Not yet: click a neuron, or go to it with the arrow keys.</source>
        <translation>Non ancora: fare clic su un neurone, o raggiungerlo con le frecce.</translation>
    </message>
    <message>
        <source>Not yet: draw points of your own on the plane.</source>
        <translation>Non ancora: disegnare punti propri sul piano.</translation>
    </message>
    <message>
        <source>Not yet: draw something on the pad.</source>
        <translation>Non ancora: disegnare qualcosa sulla lavagna.</translation>
    </message>
    <message>
        <source>Not yet: first mend what is refused in the settings on the left.</source>
        <translation>Non ancora: prima correggere ciò che è rifiutato nelle impostazioni a sinistra.</translation>
    </message>
    <message>
        <source>Not yet: go on with a run from one of its epochs, as a run of its own.</source>
        <translation>Non ancora: continuare un addestramento da una delle sue epoche, come un addestramento a sé.</translation>
    </message>
    <message>
        <source>Not yet: in Robustness, look at a kind of change until its line is whole.</source>
        <translation>Non ancora: in Robustezza, guardare un tipo di cambiamento finché la sua linea è intera.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two rows that hold several runs each.</source>
        <translation>Non ancora: in Addestramenti, spuntare due righe che contengono ciascuna più addestramenti.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two runs to compare them.</source>
        <translation>Non ancora: in Addestramenti, spuntarne due per confrontarli.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, go to the page “{page}”.</source>
        <translation>Non ancora: in Passi, andare alla pagina «{page}».</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “taking the step”, take a step.</source>
        <translation>Non ancora: in Passi, alla pagina «fare il passo», fare un passo.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “the proof”, move the slider Nudge.</source>
        <translation>Non ancora: in Passi, alla pagina «la prova», muovere il cursore Spinta.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one” once more: your own network is meant.</source>
        <translation>Non ancora: in Passi, premere di nuovo «Usarne una minuscola»: si intende la propria rete.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one”.</source>
        <translation>Non ancora: in Passi, premere «Usarne una minuscola».</translation>
    </message>
    <message>
        <source>Not yet: in another epoch the validation error was lower.</source>
        <translation>Non ancora: in un'altra epoca l'errore di convalida era più basso.</translation>
    </message>
    <message>
        <source>Not yet: let Why find the smallest change that turns the answer.</source>
        <translation>Non ancora: in Perché, far trovare il cambiamento minimo che cambia la risposta.</translation>
    </message>
    <message>
        <source>Not yet: let a learning rate be found by the button beside that setting.</source>
        <translation>Non ancora: far trovare un tasso di apprendimento con il pulsante accanto a quell'impostazione.</translation>
    </message>
    <message>
        <source>Not yet: look back at an earlier epoch by the time machine.</source>
        <translation>Non ancora: guardare indietro a un'epoca precedente con la macchina del tempo.</translation>
    </message>
    <message>
        <source>Not yet: no experiment of this kind was begun.</source>
        <translation>Non ancora: nessun esperimento di questo tipo è stato cominciato.</translation>
    </message>
    <message>
        <source>Not yet: no picture and no test digit stands on the pad.</source>
        <translation>Non ancora: sulla lavagna non c'è né un'immagine né una cifra di test.</translation>
    </message>
    <message>
        <source>Not yet: nobody has said what the drawing is, or the network reads something else.</source>
        <translation>Non ancora: nessuno ha detto che cos'è il disegno, o la rete legge qualcos'altro.</translation>
    </message>
    <message>
        <source>Not yet: nothing stands on the pad.</source>
        <translation>Non ancora: sulla lavagna non c'è nulla.</translation>
    </message>
    <message>
        <source>Not yet: nothing was predicted.</source>
        <translation>Non ancora: nulla è stato previsto.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this lesson began. Press Train.</source>
        <translation>Non ancora: dall'inizio di questa lezione nulla è stato addestrato. Premere Addestrare.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this step began. Press Train.</source>
        <translation>Non ancora: dall'inizio di questo passo nulla è stato addestrato. Premere Addestrare.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained. Press Train.</source>
        <translation>Non ancora: nulla è stato addestrato. Premere Addestrare.</translation>
    </message>
    <message>
        <source>Not yet: one of your runs must answer. The line below the buttons changes that.</source>
        <translation>Non ancora: deve rispondere uno dei Suoi addestramenti. Lo cambia la riga sotto i pulsanti.</translation>
    </message>
    <message>
        <source>Not yet: open a network from a file.</source>
        <translation>Non ancora: aprire una rete da un file.</translation>
    </message>
    <message>
        <source>Not yet: open a run in the view Runs.</source>
        <translation>Non ancora: aprire un addestramento nella vista Addestramenti.</translation>
    </message>
    <message>
        <source>Not yet: open the view “{view}”.</source>
        <translation>Non ancora: aprire la vista «{view}».</translation>
    </message>
    <message>
        <source>Not yet: pause the training.</source>
        <translation>Non ancora: mettere in pausa l'addestramento.</translation>
    </message>
    <message>
        <source>Not yet: press One epoch.</source>
        <translation>Non ancora: premere Un'epoca.</translation>
    </message>
    <message>
        <source>Not yet: press Train.</source>
        <translation>Non ancora: premere Addestrare.</translation>
    </message>
    <message>
        <source>Not yet: put a random test digit on the pad.</source>
        <translation>Non ancora: mettere sulla lavagna una cifra di test a caso.</translation>
    </message>
    <message>
        <source>Not yet: put another digit on the pad.</source>
        <translation>Non ancora: mettere un'altra cifra sul riquadro.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.</source>
        <translation>Non ancora: addestramenti che differiscono solo nei semi: {found}; devono essere {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in {setting}: {found}; there must be {wanted}.</source>
        <translation>Non ancora: addestramenti che differiscono in {setting}: {found}; devono essere {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: say what it was, below the pad or in Why.</source>
        <translation>Non ancora: dire che cos'era, sotto la lavagna o in Perché.</translation>
    </message>
    <message>
        <source>Not yet: something stands on the pad; clear it.</source>
        <translation>Non ancora: sulla lavagna c'è qualcosa; pulirla.</translation>
    </message>
    <message>
        <source>Not yet: stop the training.</source>
        <translation>Non ancora: fermare l'addestramento.</translation>
    </message>
    <message>
        <source>Not yet: such runs: {found}; there must be {wanted}.</source>
        <translation>Non ancora: addestramenti di questo tipo: {found}; devono essere {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: switch a neuron off in the laboratory of the view Network.</source>
        <translation>Non ancora: spegnere un neurone nel laboratorio della vista Rete.</translation>
    </message>
    <message>
        <source>Not yet: switch off “{name}”.</source>
        <translation>Non ancora: spegnere «{name}».</translation>
    </message>
    <message>
        <source>Not yet: switch on “{name}”.</source>
        <translation>Non ancora: accendere «{name}».</translation>
    </message>
    <message>
        <source>Not yet: the built-in network must answer. The line below the buttons changes that.</source>
        <translation>Non ancora: deve rispondere la rete inclusa. Lo cambia la riga sotto i pulsanti.</translation>
    </message>
    <message>
        <source>Not yet: the data are “{found}”; they must be “{wanted}”.</source>
        <translation>Non ancora: i dati sono «{found}»; devono essere «{wanted}».</translation>
    </message>
    <message>
        <source>Not yet: the epoch of the lowest validation error is shown; go to another one.</source>
        <translation>Non ancora: è mostrata l'epoca con l'errore di convalida più basso; passare a un'altra.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has ended; another one must be under way.</source>
        <translation>Non ancora: l'esperimento è finito; deve essercene un altro in corso.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has not ended.</source>
        <translation>Non ancora: l'esperimento non è finito.</translation>
    </message>
    <message>
        <source>Not yet: the network has learnt your hand; let it forget that.</source>
        <translation>Non ancora: la rete ha imparato la Sua scrittura; fargliela dimenticare.</translation>
    </message>
    <message>
        <source>Not yet: the network has no such layer.</source>
        <translation>Non ancora: la rete non ha uno strato così.</translation>
    </message>
    <message>
        <source>Not yet: the network has not learnt your hand.</source>
        <translation>Non ancora: la rete non ha imparato la Sua scrittura.</translation>
    </message>
    <message>
        <source>Not yet: the network must read it wrongly, and you say what it was.</source>
        <translation>Non ancora: la rete deve leggerlo male, e chi l'ha disegnato dire che cos'era.</translation>
    </message>
    <message>
        <source>Not yet: the network's layers have not been examined. Train one.</source>
        <translation>Non ancora: gli strati della rete non sono stati esaminati. Addestrarne una.</translation>
    </message>
    <message>
        <source>Not yet: the pad shows a picture; draw something yourself.</source>
        <translation>Non ancora: sulla lavagna c'è un'immagine; disegnare qualcosa a mano.</translation>
    </message>
    <message>
        <source>Not yet: the run began with new weights. Go on from a network that has learnt.</source>
        <translation>Non ancora: l'addestramento è cominciato con pesi nuovi. Continuare da una rete che ha già imparato.</translation>
    </message>
    <message>
        <source>Not yet: the run has ended; another one must be under way.</source>
        <translation>Non ancora: l'addestramento è finito; deve essercene un altro in corso.</translation>
    </message>
    <message>
        <source>Not yet: the run is still under way.</source>
        <translation>Non ancora: l'addestramento è ancora in corso.</translation>
    </message>
    <message>
        <source>Not yet: the run went on from a network that had learnt already. Start one afresh.</source>
        <translation>Non ancora: l'addestramento ha continuato una rete che aveva già imparato. Ricominciarne uno.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has grown beyond all bounds.</source>
        <translation>Non ancora: l'errore dell'addestramento è cresciuto oltre ogni limite.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has not grown beyond all bounds.</source>
        <translation>Non ancora: l'errore dell'addestramento non è cresciuto oltre ogni limite.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has not risen while the training error fell.</source>
        <translation>Non ancora: l'errore di convalida non è salito mentre quello di addestramento scendeva.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has risen while the training error fell.</source>
        <translation>Non ancora: l'errore di convalida è salito mentre quello di addestramento scendeva.</translation>
    </message>
    <message>
        <source>Not yet: there is no network. Press Train.</source>
        <translation>Non ancora: non c'è una rete. Premere Addestrare.</translation>
    </message>
    <message>
        <source>Not yet: what stands on the pad was put there in this step.</source>
        <translation>Non ancora: ciò che sta sul riquadro deve esservi stato messo in questo passo.</translation>
    </message>
    <message>
        <source>Not yet: {what} is not known; it must be {wanted}.</source>
        <translation>Non ancora: {what} non è noto; deve essere {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: {what} is {found}; it must be {wanted}.</source>
        <translation>Non ancora: {what} è {found}; deve essere {wanted}.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Quaderno</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder that is called so.</source>
        <translation>Nulla dice che cosa mostra {path}. Il suo nome deve cominciare con ciò, come 7_12.png, oppure va messo in una cartella che si chiama così.</translation>
    </message>
    <message>
        <source>NumPy did not read what it wrote for {path}, so the file was not written.</source>
        <translation>NumPy non ha letto ciò che ha scritto per {path}, quindi il file non è stato scritto.</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Numero nella libreria</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx. Install it: {command}</source>
        <translation>I file ONNX richiedono il pacchetto onnx. Installarlo: {command}</translation>
    </message>
    <message>
        <source>Of epoch</source>
        <translation>Dell'epoca</translation>
    </message>
    <message>
        <source>Of fewer than {count:,} candidates it cannot be told which setting mattered.</source>
        <translation>Con meno di {count:,} candidati non si può dire quale impostazione ha contato.</translation>
    </message>
    <message>
        <source>Of folders inside each other, one says what pictures show: {example} is in class {label}.</source>
        <translation>Delle cartelle una dentro l'altra, una dice che cosa mostrano le immagini: {example} è nella classe {label}.</translation>
    </message>
    <message>
        <source>Of its images read right</source>
        <translation>Delle sue immagini, lette bene</translation>
    </message>
    <message>
        <source>Of its points read right</source>
        <translation>Dei suoi punti, letti bene</translation>
    </message>
    <message>
        <source>Of these answers right</source>
        <translation>Di queste risposte, giuste</translation>
    </message>
    <message>
        <source>Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: expect about as much of what you draw next.</source>
        <translation>Di {total:,} disegni tenuti da parte mentre imparava gli altri ne ha letti {after:,}, e {before:,} prima: aspettarsi circa altrettanto da ciò che si disegnerà.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Often a little faster.</source>
        <translation>Spesso un po' più veloce.</translation>
    </message>
    <message>
        <source>On how many of the processor's cores a run calculates; 0 takes more than one where that is faster.</source>
        <translation>Su quanti core del processore calcola un addestramento; 0 ne prende più di uno dove è più veloce.</translation>
    </message>
    <message>
        <source>On plateaus</source>
        <translation>Sui plateau</translation>
    </message>
    <message>
        <source>On the mean of {count} seeds neither is better.</source>
        <translation>Nella media di {count} semi nessuna è migliore.</translation>
    </message>
    <message>
        <source>On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).</source>
        <translation>Sui dati di test, misurato una volta: {share:.2%} (intervallo al 95%: {low:.2%} – {high:.2%}).</translation>
    </message>
    <message>
        <source>On the test images</source>
        <translation>Sulle immagini di test</translation>
    </message>
    <message>
        <source>On the test points</source>
        <translation>Sui punti di test</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.</source>
        <translation>Un seme è troppo poco per distinguere la differenza ({points} punti) dalla fortuna: ne servono almeno {fewest}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>l'operazione non è permessa</translation>
    </message>
    <message>
        <source>Other arrays were left out: {names}.</source>
        <translation>Altri array sono stati lasciati fuori: {names}.</translation>
    </message>
    <message>
        <source>Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Coppie che differiscono più che per caso: {different} su {count}; ogni p è corretto per il loro numero (Holm).</translation>
    </message>
    <message>
        <source>Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Coppie che differiscono più che per fortuna: {different} su {count}; ogni p è corretto per il loro numero (Holm).</translation>
    </message>
    <message>
        <source>Paler ink on the same paper; 100 % is as it was.</source>
        <translation>Inchiostro più pallido sulla stessa carta; 100% è com'era.</translation>
    </message>
    <message>
        <source>Paused after epoch {epoch}, for {time}.</source>
        <translation>In pausa dopo l'epoca {epoch}, per {time}.</translation>
    </message>
    <message>
        <source>Paused in epoch {epoch}, for {time}.</source>
        <translation>In pausa nell'epoca {epoch}, per {time}.</translation>
    </message>
    <message>
        <source>Pauses do not count. Schedules are still those of the whole number of epochs.</source>
        <translation>Le pause non contano. I programmi del tasso restano quelli del numero intero di epoche.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG.</source>
        <translation>Immagini di tipi che non vengono letti sono state lasciate fuori ({count:,}), per esempio {example}. Salvarle come PNG o JPEG.</translation>
    </message>
    <message>
        <source>Pictures of the first layer's neurons</source>
        <translation>Immagini dei neuroni del primo strato</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Points a second</source>
        <translation>Punti al secondo</translation>
    </message>
    <message>
        <source>Points cannot be changed as images are. Switch off that these change each time (--no-augment).</source>
        <translation>I punti non si possono variare come le immagini. Disattivare che queste cambino ogni volta (--no-augment).</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it.</source>
        <translation>Tira ogni peso verso zero della stessa quantità a ogni passo, così che quelli inutili gli restino vicini.</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step (L2), which keeps the network simple.</source>
        <translation>Tira i pesi verso zero a ogni passo (L2), il che tiene semplice la rete.</translation>
    </message>
    <message>
        <source>Queued run</source>
        <translation>Addestramento in coda</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Avvio rapido</translation>
    </message>
    <message>
        <source>Quotation marks in TOML are {straight}, and not {found}.</source>
        <translation>In TOML le virgolette sono {straight}, e non {found}.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>A caso</translation>
    </message>
    <message>
        <source>Random grey on every pixel; its standard deviation, in percent of full ink.</source>
        <translation>Grigio casuale su ogni pixel; la sua deviazione standard, in percentuale dell'inchiostro pieno.</translation>
    </message>
    <message>
        <source>Rare classes are read better, the frequent ones a little worse.
The training and the validation error are balanced as well, and cannot be compared with those of other runs.</source>
        <translation>Le classi rare sono lette meglio, quelle frequenti un po' peggio.
Anche gli errori di addestramento e di convalida sono bilanciati, e non si possono confrontare con quelli di altri addestramenti.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read as {name}, with a probability of {share}.</source>
        <translation>Letto come {name}, con una probabilità di {share}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>il disco è di sola lettura</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusta</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustezza</translation>
    </message>
    <message>
        <source>Rules are judged by the validation images; the test images choose nothing. The interval says what so few images can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do not count.</source>
        <translation>Le regole sono giudicate con le immagini di convalida; quelle di test non scelgono nulla. L'intervallo dice che cosa possono dire così poche immagini: chi prova spesso a volte ha fortuna. Gli addestramenti che ne continuano un altro, o una rete da un file, non contano.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.</source>
        <translation>Esegua le celle dall'alto in basso con Maiusc+Invio. Poi cambi qualcosa e le esegua di nuovo.</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Addestramento {number}</translation>
    </message>
    <message>
        <source>Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}</source>
        <translation>Addestramento {run:,} (candidato {candidate:,}, seme {seed}): {problem}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them.</source>
        <translation>Gli addestramenti non sono conservati, perché non c'è una cartella personale. Impostare {variable} sul percorso di un file per essi.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.
AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.</source>
        <translation>SGD fa passi semplici; RMSprop e Adam danno a ogni peso una grandezza di passo sua, e raramente richiedono regolazioni.
AdamW è Adam il cui decadimento tira allo stesso modo tutti i pesi, a parte dai loro gradienti.</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Punteggio: {score} di 100</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>See the images in a new order in each epoch.</source>
        <translation>Vede le immagini in un nuovo ordine in ogni epoca.</translation>
    </message>
    <message>
        <source>See the points in a new order in each epoch.</source>
        <translation>Vede i punti in un nuovo ordine in ogni epoca.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Semi di ciascuno</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Impostazioni di {name}</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>Quota (intervallo al 95%)</translation>
    </message>
    <message>
        <source>Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.</source>
        <translation>Quote di dropout: {shares}; strati nascosti: {layers}. Indicare una quota per tutti gli strati o una per ciascuno.</translation>
    </message>
    <message>
        <source>Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none.</source>
        <translation>Accorcia ogni gradiente la cui norma è più grande, così che nessun passo sia di gran lunga troppo grande; 0 non ne accorcia.</translation>
    </message>
    <message>
        <source>Show the network each image a little different every time, so that it cannot learn them by heart.</source>
        <translation>Mostra alla rete ogni immagine un po' diversa ogni volta, così che non possa impararle a memoria.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoide</translation>
    </message>
    <message>
        <source>Slant the images, as handwriting is, by at most so many pixels for each pixel up.</source>
        <translation>Inclina le immagini, come è inclinata la scrittura, al massimo di tanti pixel per ogni pixel in altezza.</translation>
    </message>
    <message>
        <source>Small batches take many noisy steps; large ones take few steady steps and calculate faster.</source>
        <translation>Batch piccoli fanno molti passi rumorosi; quelli grandi fanno pochi passi costanti e calcolano più in fretta.</translation>
    </message>
    <message>
        <source>Smaller or larger around the middle; 100 % is as it was.</source>
        <translation>Più piccole o più grandi attorno al centro; 100% è com'era.</translation>
    </message>
    <message>
        <source>So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of {dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.</source>
        <translation>Così legge bene il {after:.2%} di {total:,} immagini di test (intervallo al 95%: da {low:.2%} a {high:.2%}; immagini di {dataset}). Senza arrotondamento è il {before:.2%}; per {changed:,} delle immagini la risposta è un'altra.</translation>
    </message>
    <message>
        <source>So layers can be put in a row, in any number: this is the chain rule.</source>
        <translation>Così si possono mettere in fila quanti strati si vuole: è la regola della catena.</translation>
    </message>
    <message>
        <source>So one sees how soon settings get there. A target that is too high is never reached.</source>
        <translation>Così si vede quanto presto certe impostazioni ci arrivano. Un obiettivo troppo alto non è mai raggiunto.</translation>
    </message>
    <message>
        <source>Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of them, because ink is the brighter one here.</source>
        <translation>Alcune immagini sono scure su chiaro e altre chiare su scuro; nelle prime, il {share:.0%} di esse, bianco e nero sono stati scambiati, perché qui l'inchiostro è il più chiaro.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fonte: {source}.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spirali</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>il file non è più sul server</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation share.</source>
        <translation>L'arresto anticipato, un obiettivo di accuratezza e il tenere l'epoca migliore richiedono immagini di convalida; impostare una quota di convalida.</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation share.</source>
        <translation>L'arresto anticipato, un obiettivo di accuratezza e il tenere l'epoca migliore richiedono punti di convalida; impostare una quota di convalida.</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Dimezzamento successivo</translation>
    </message>
    <message>
        <source>Such a map takes at least {least} images, and there are {count}.</source>
        <translation>Una mappa così richiede almeno {least} immagini, e ce ne sono {count}.</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sicuro o no</translation>
    </message>
    <message>
        <source>TLS needs three files: those of the authority, of this machine's certificate and of its key.</source>
        <translation>TLS richiede tre file: quelli dell'autorità, del certificato di questa macchina e della sua chiave.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Accuratezza sul test</translation>
    </message>
    <message>
        <source>That is no gain, so the network from before will do.</source>
        <translation>Non è un guadagno, quindi basta la rete di prima.</translation>
    </message>
    <message>
        <source>The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the
network learns by heart.</source>
        <translation>L'accuratezza dice ciò che si vuole, ma si muove a gradini; l'errore si muove in modo continuo, e sale per primo quando la
rete impara a memoria.</translation>
    </message>
    <message>
        <source>The activation of every hidden layer.</source>
        <translation>L'attivazione di ogni strato nascosto.</translation>
    </message>
    <message>
        <source>The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none is given.</source>
        <translation>L'indirizzo dello scheduler, {address}, comincia con {encrypted}: ciò richiede i tre file di TLS, e non ne è dato alcuno.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La risposta</translation>
    </message>
    <message numerus="yes">
        <source>The bars are those of the {shown} most probable of {n:,} classes.</source>
        <translation>
            <numerusform>Le barre sono quelle delle {shown} classi più probabili su {n:,}.</numerusform>
            <numerusform>Le barre sono quelle delle {shown} classi più probabili su {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best candidates, each by its first run.</source>
        <translation>I migliori candidati, ciascuno con il suo primo addestramento.</translation>
    </message>
    <message>
        <source>The best were {share:.2%} after epoch {epoch:,}.</source>
        <translation>Il meglio era {share:.2%}, dopo l'epoca {epoch:,}.</translation>
    </message>
    <message>
        <source>The best {shown:,} of {count:,} candidates, with 95 % intervals of their means.</source>
        <translation>I migliori {shown:,} di {count:,} candidati, con intervalli al 95% delle loro medie.</translation>
    </message>
    <message>
        <source>The bundle in which this run came was written without films.</source>
        <translation>Il pacchetto in cui è arrivato questo addestramento è stato scritto senza filmati.</translation>
    </message>
    <message>
        <source>The candidates, the best first, with 95 % intervals of their means.</source>
        <translation>I candidati, il migliore per primo, con intervalli al 95% delle loro medie.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} does not fit the settings: {reason}.</source>
        <translation>Il checkpoint dell'epoca {epoch} non corrisponde alle impostazioni: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}</source>
        <translation>Il checkpoint di {name} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}.</source>
        <translation>Il checkpoint di {name} non può essere letto: {reason}.</translation>
    </message>
    <message>
        <source>The class {letter} is a letter among numbers. Is {digit} meant?</source>
        <translation>La classe {letter} è una lettera tra numeri. Si intende {digit}?</translation>
    </message>
    <message numerus="yes">
        <source>The curves of the last {n:,} are left out.</source>
        <translation>
            <numerusform>La curva dell'ultimo ({n:,}) è omessa.</numerusform>
            <numerusform>Le curve degli ultimi {n:,} sono omesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}.</source>
        <translation>La differenza ({points} punti) è più che fortuna: {agreeing} di {count} semi concordano, {p}.</translation>
    </message>
    <message>
        <source>The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}</source>
        <translation>La differenza ({points} punti) può essere fortuna: {agreeing} di {count} semi concordano, {p}. {needed}</translation>
    </message>
    <message>
        <source>The disk of {path} is nearly full: {free:,} MB of it are free.</source>
        <translation>Il disco di {path} è quasi pieno: ne sono liberi {free:,} MB.</translation>
    </message>
    <message>
        <source>The drawings train beside MNIST's images; MNIST's test images test.</source>
        <translation>I disegni addestrano accanto alle immagini di MNIST; il test si fa con le immagini di test di MNIST.</translation>
    </message>
    <message>
        <source>The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}</source>
        <translation>Le epoche di questo addestramento sono registrate, ma non tutto il suo filmato; si prova di nuovo dopo ogni epoca. {problem}</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>L'errore</translation>
    </message>
    <message>
        <source>The error became {loss}</source>
        <translation>L'errore è diventato {loss}</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before it is deleted.</source>
        <translation>L'esperimento {name} è in corso. Metterlo in pausa prima di eliminarlo.</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before its room is freed.</source>
        <translation>L'esperimento {name} è in corso. Metterlo in pausa prima di liberarne lo spazio.</translation>
    </message>
    <message>
        <source>The experiment {name} learns from {dataset}, which is not what is read there now.</source>
        <translation>L'esperimento {name} impara da {dataset}, che non è ciò che ora vi si legge.</translation>
    </message>
    <message>
        <source>The figures of each epoch.</source>
        <translation>I valori di ogni epoca.</translation>
    </message>
    <message>
        <source>The figures of {shown:,} of its {count:,} epochs.</source>
        <translation>I valori di {shown:,} delle sue {count:,} epoche.</translation>
    </message>
    <message>
        <source>The file does not say how the network was trained, so it can answer, but not learn on.</source>
        <translation>Il file non dice come la rete è stata addestrata, quindi può rispondere, ma non continuare a imparare.</translation>
    </message>
    <message>
        <source>The file does not say what the classes are called, so they are numbered from 0.</source>
        <translation>Il file non dice come si chiamano le classi, quindi sono numerate da 0.</translation>
    </message>
    <message>
        <source>The film of this run is damaged.</source>
        <translation>Il filmato di questo addestramento è danneggiato.</translation>
    </message>
    <message>
        <source>The film of this run was dropped: it made room for those of newer runs, or less room was allowed.</source>
        <translation>Il filmato di questo addestramento è stato abbandonato: ha fatto posto a quelli di addestramenti più recenti, o è stato permesso meno spazio.</translation>
    </message>
    <message>
        <source>The first axis of the array was taken to be that of the images.</source>
        <translation>Si è supposto che il primo asse dell'array sia quello delle immagini.</translation>
    </message>
    <message>
        <source>The folder holds other data sets, too, each of which one opens by one of its files: {names}.</source>
        <translation>La cartella contiene anche altri insiemi di dati, ciascuno dei quali si apre con uno dei suoi file: {names}.</translation>
    </message>
    <message>
        <source>The glossary has no term “{term}”{guess}.</source>
        <translation>Il glossario non ha il termine «{term}»{guess}.</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>Le immagini</translation>
    </message>
    <message>
        <source>The images hold values from {black:g} for black to {white:g} for white.</source>
        <translation>Le immagini contengono valori da {black:g} per il nero a {white:g} per il bianco.</translation>
    </message>
    <message>
        <source>The images lie on their side in the files; they were set upright.</source>
        <translation>Le immagini sono coricate su un lato nei file; sono state raddrizzate.</translation>
    </message>
    <message>
        <source>The images lie on their side in the table; they were set upright.</source>
        <translation>Le immagini sono coricate su un lato nella tabella; sono state raddrizzate.</translation>
    </message>
    <message>
        <source>The images stood sorted by class; they were mixed, always in the same way.</source>
        <translation>Le immagini erano ordinate per classe; sono state mescolate, sempre allo stesso modo.</translation>
    </message>
    <message>
        <source>The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.</source>
        <translation>L'inchiostro di ogni immagine è stato trovato, scalato a 20 pixel e centrato in 28 x 28, come le cifre di MNIST e i disegni.</translation>
    </message>
    <message>
        <source>The labels have {columns} columns; the first is the class.</source>
        <translation>Le etichette hanno {columns} colonne; la prima è la classe.</translation>
    </message>
    <message>
        <source>The labels stand in the columns {first:,} to {last:,}, one for each class.</source>
        <translation>Le etichette sono nelle colonne da {first:,} a {last:,}, una per ogni classe.</translation>
    </message>
    <message>
        <source>The labels stand in {column}.</source>
        <translation>Le etichette sono in {column}.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Gli strati</translation>
    </message>
    <message>
        <source>The layers of neurons between the input and the output.</source>
        <translation>Gli strati di neuroni tra l'ingresso e l'uscita.</translation>
    </message>
    <message>
        <source>The lesson has no step “{key}”.</source>
        <translation>La lezione non ha un passo «{key}».</translation>
    </message>
    <message>
        <source>The library's note of where this run went on from another one is damaged.</source>
        <translation>La nota della libreria su dove questo addestramento ne ha continuato un altro è danneggiata.</translation>
    </message>
    <message>
        <source>The minutes that an experiment may take must be a number above 0, got {minutes!r}.</source>
        <translation>I minuti che un esperimento può durare devono essere un numero sopra 0; trovato {minutes!r}.</translation>
    </message>
    <message>
        <source>The most frequent mistakes</source>
        <translation>Gli errori più frequenti</translation>
    </message>
    <message>
        <source>The names of the pictures say what they show: {example} is in class {label}.</source>
        <translation>I nomi delle immagini dicono che cosa mostrano: {example} è nella classe {label}.</translation>
    </message>
    <message>
        <source>The nearest preset is “{preset}”. Settings that differ from it: {count:,}.</source>
        <translation>La preimpostazione più vicina è «{preset}». Impostazioni che ne differiscono: {count:,}.</translation>
    </message>
    <message>
        <source>The nearest that are: {epochs}.</source>
        <translation>Le più vicine che lo sono: {epochs}.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La rete</translation>
    </message>
    <message>
        <source>The network from before does better.</source>
        <translation>La rete di prima va meglio.</translation>
    </message>
    <message>
        <source>The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 everywhere else. Some of the training examples may be kept for validation: they do not train.</source>
        <translation>La rete riceve per ogni esempio una riga di numeri e deve rispondere con un 1 al posto della sua classe e 0 altrove. Alcuni degli esempi di addestramento possono essere riservati alla convalida: non addestrano.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in {classes} classes.</source>
        <translation>La rete ha {inputs:,} ingressi e {outputs} uscite, ma {dataset} ha immagini di {pixels:,} pixel in {classes} classi.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} classes.</source>
        <translation>La rete ha {inputs:,} ingressi e {outputs} uscite, ma {dataset} ha punti, di x e y, in {classes} classi.</translation>
    </message>
    <message>
        <source>The network's weights are too large to calculate with.</source>
        <translation>I pesi della rete sono troppo grandi per calcolare.</translation>
    </message>
    <message>
        <source>The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, compressed and written as text. The first train the network; the others only test it.</source>
        <translation>La cella successiva contiene {train:,} di {all_train:,} immagini di addestramento e {test:,} di {all_test:,} immagini di test, compresse e scritte come testo. Le prime addestrano la rete; le altre la testano soltanto.</translation>
    </message>
    <message>
        <source>The number of “{key}” is too large.</source>
        <translation>Il numero di «{key}» è troppo grande.</translation>
    </message>
    <message>
        <source>The pad is blank.</source>
        <translation>La lavagna è vuota.</translation>
    </message>
    <message>
        <source>The parts hold values of different ranges; each was read by its own.</source>
        <translation>Le parti contengono valori di intervalli diversi; ciascuna è stata letta secondo il suo.</translation>
    </message>
    <message>
        <source>The pictures are dark on light; black and white were exchanged, because ink is the brighter one here.</source>
        <translation>Le immagini sono scure su chiaro; bianco e nero sono stati scambiati, perché qui l'inchiostro è il più chiaro.</translation>
    </message>
    <message>
        <source>The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept.</source>
        <translation>Le immagini hanno altre dimensioni; sono state scalate a {side} x {side} pixel, mantenendo le proporzioni.</translation>
    </message>
    <message>
        <source>The pixels stand in the places that their names say, not in those of the columns.</source>
        <translation>I pixel stanno nei posti che dicono i loro nomi, non in quelli delle colonne.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>I punti</translation>
    </message>
    <message>
        <source>The points that you drew cannot be read: {reason}. Their file was moved to {path}.</source>
        <translation>I punti disegnati non possono essere letti: {reason}. Il loro file è stato spostato in {path}.</translation>
    </message>
    <message>
        <source>The points {name} are not there any more, or were changed.</source>
        <translation>I punti {name} non ci sono più, o sono stati cambiati.</translation>
    </message>
    <message>
        <source>The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of its window.</source>
        <translation>Lo ha scritto il programma nnfs_gui. Dove un testo nomina una vista, come Passi o Pesi, è una della sua finestra.</translation>
    </message>
    <message>
        <source>The program's file {path} is missing. Install the program again.</source>
        <translation>Manca il file del programma {path}. Installare di nuovo il programma.</translation>
    </message>
    <message>
        <source>The run was removed from {path}.</source>
        <translation>L'addestramento è stato tolto da {path}.</translation>
    </message>
    <message>
        <source>The run {name} cannot be read: {reason}</source>
        <translation>L'addestramento {name} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>The run {name} is being trained. Stop it before it is deleted.</source>
        <translation>L'addestramento {name} è in corso. Fermarlo prima di eliminarlo.</translation>
    </message>
    <message>
        <source>The run {run_id} cannot be read: {reason}</source>
        <translation>L'addestramento {run_id} non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker. On each machine where this program is installed, start: dask worker {address} --nworkers auto --nthreads 1</source>
        <translation>Lo scheduler a {address} non ha worker. Su ogni macchina dove è installato questo programma, avviare: dask worker {address} --nworkers auto --nthreads 1</translation>
    </message>
    <message>
        <source>The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later.</source>
        <translation>Lo scheduler a {address} non risponde più. Ciò che è stato addestrato è registrato; riprendere l'esperimento più tardi.</translation>
    </message>
    <message>
        <source>The seed is not varied: say how many seeds each candidate has.</source>
        <translation>Il seme non si varia: dire quanti semi ha ogni candidato.</translation>
    </message>
    <message>
        <source>The settings in which they differ.</source>
        <translation>Le impostazioni in cui differiscono.</translation>
    </message>
    <message>
        <source>The settings that all have</source>
        <translation>Le impostazioni comuni a tutti</translation>
    </message>
    <message>
        <source>The share of all images that is kept from training, to see how the network does on new ones.</source>
        <translation>La quota di tutte le immagini tenuta fuori dall'addestramento, per vedere come va la rete su quelle nuove.</translation>
    </message>
    <message>
        <source>The share of all points that is kept from training, to see how the network does on new ones.</source>
        <translation>La quota di tutti i punti tenuta fuori dall'addestramento, per vedere come va la rete su quelli nuovi.</translation>
    </message>
    <message>
        <source>The share of each hidden layer's neurons that is left out at random in each step, while it trains.</source>
        <translation>La quota dei neuroni di ogni strato nascosto esclusa a caso in ogni passo, durante l'addestramento.</translation>
    </message>
    <message>
        <source>The share of the differences in accuracy that each setting has to do with.</source>
        <translation>La quota delle differenze di accuratezza che dipende da ogni impostazione.</translation>
    </message>
    <message>
        <source>The share of the training images that gets the label of another class, drawn by the seed.</source>
        <translation>La quota delle immagini di addestramento che riceve l'etichetta di un'altra classe, estratta con il seme.</translation>
    </message>
    <message>
        <source>The share of the training points that gets the label of another class, drawn by the seed.</source>
        <translation>La quota dei punti di addestramento che riceve l'etichetta di un'altra classe, estratta con il seme.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch.</source>
        <translation>La deviazione standard del rumore normale su ogni pixel, da 0 a 1, durante l'addestramento; nuovo in ogni epoca.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on x and y while it trains; new in each epoch.</source>
        <translation>La deviazione standard del rumore normale su x e y durante l'addestramento; nuovo in ogni epoca.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>I passi</translation>
    </message>
    <message>
        <source>The table {file} says what the pictures show: {example} is in class {label}.</source>
        <translation>La tabella {file} dice che cosa mostrano le immagini: {example} è nella classe {label}.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Il test</translation>
    </message>
    <message>
        <source>The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train.</source>
        <translation>Le immagini di test sono i disegni di 1 dei {writers:,} scriventi; nessuno dei suoi disegni serve all'addestramento.</translation>
    </message>
    <message>
        <source>The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train.</source>
        <translation>Le immagini di test sono i disegni di {count:,} dei {writers:,} scriventi; nessuno dei loro disegni serve all'addestramento.</translation>
    </message>
    <message>
        <source>The test images are those of {file}, which lies beside it.</source>
        <translation>Le immagini di test sono quelle di {file}, che si trova accanto.</translation>
    </message>
    <message>
        <source>The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.</source>
        <translation>I tre file di TLS sono dati: allora l'indirizzo dello scheduler deve cominciare con {encrypted}; trovato {address}.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>L'addestramento</translation>
    </message>
    <message>
        <source>The training is over; what is missing of it in the library is waited for. {problem}</source>
        <translation>L'addestramento è finito; si attende ciò che ne manca nella libreria. {problem}</translation>
    </message>
    <message>
        <source>The validation error became {loss}</source>
        <translation>L'errore di convalida è diventato {loss}</translation>
    </message>
    <message>
        <source>The validation images are those of {file}, which lies beside it.</source>
        <translation>Le immagini di convalida sono quelle di {file}, che si trova accanto.</translation>
    </message>
    <message>
        <source>The validation share is not varied: candidates are compared by the same validation data.</source>
        <translation>La quota di convalida non si varia: i candidati si confrontano con gli stessi dati di convalida.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} of {name} are not kept. {nearest}</source>
        <translation>I pesi dell'epoca {epoch:,} di {name} non sono conservati. {nearest}</translation>
    </message>
    <message>
        <source>The weights of {name} are not in the library any more: they made room. Its figures are there.</source>
        <translation>I pesi di {name} non sono più nella libreria: hanno fatto posto. I valori ci sono.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings.</source>
        <translation>I pesi di {name} non corrispondono alle sue impostazioni.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings: {reason}.</source>
        <translation>I pesi di {name} non corrispondono alle sue impostazioni: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not be sent its part: {reason}.</source>
        <translation>Al worker a {worker} non si è potuta inviare la sua parte: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not do its part. {reason}</source>
        <translation>Il worker a {worker} non ha potuto fare la sua parte. {reason}</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone.</source>
        <translation>Il worker a {worker} non c'è più.</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone. What it was training goes on elsewhere.</source>
        <translation>Il worker a {worker} non c'è più. Ciò che stava addestrando continua altrove.</translation>
    </message>
    <message>
        <source>The worker at {worker} is left out. {problem}</source>
        <translation>Il worker a {worker} è lasciato fuori. {problem}</translation>
    </message>
    <message>
        <source>The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same versions on both.</source>
        <translation>Il worker ha {found}, questa macchina ha {expected}: lì lo stesso addestramento darebbe un altro risultato. Installare le stesse versioni su entrambi.</translation>
    </message>
    <message>
        <source>The {count:,} validation images joined the training images, of which the program draws its own to validate with.</source>
        <translation>Le {count:,} immagini di convalida si sono unite a quelle di addestramento, da cui il programma estrae le proprie per convalidare.</translation>
    </message>
    <message>
        <source>The {name} is varied as true and false, got {value!r}.</source>
        <translation>{name}: varia come true e false; trovato {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a number {range}, got {value!r}.</source>
        <translation>{name}: deve essere un numero {range}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a tuple of {layer}, got {value!r}.</source>
        <translation>{name}: deve essere una tupla di {layer}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a whole number from {low:,} to {high:,}, got {value!r}.</source>
        <translation>{name}: deve essere un numero intero da {low:,} a {high:,}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be of type {part} or None, got {value!r}.</source>
        <translation>{name}: deve essere di tipo {part} o None; trovato {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {members}, got {value!r}.</source>
        <translation>{name}: deve essere uno di {members}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>Their settings are all the same.</source>
        <translation>Le loro impostazioni sono tutte uguali.</translation>
    </message>
    <message>
        <source>There are at most {most} classes.</source>
        <translation>Ci sono al massimo {most} classi.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>Non ci sono immagini in {folder}.</translation>
    </message>
    <message>
        <source>There are too many other runs of the same id as {name}.</source>
        <translation>Ci sono troppi altri addestramenti con lo stesso identificatore di {name}.</translation>
    </message>
    <message>
        <source>There are {found} hints; the lesson has {wanted}.</source>
        <translation>Ci sono {found} suggerimenti; la lezione ne ha {wanted}.</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>C'è già una classe {name}.</translation>
    </message>
    <message>
        <source>There is no drawing {number} in {path}.</source>
        <translation>Non c'è un disegno {number} in {path}.</translation>
    </message>
    <message>
        <source>There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them.</source>
        <translation>In {path} non c'è un esperimento {prefix!r}. nnfs-gui experiment list li mostra tutti.</translation>
    </message>
    <message>
        <source>There is no file {file} for “{key}”.</source>
        <translation>Non c'è un file {file} per «{key}».</translation>
    </message>
    <message>
        <source>There is no file {path} for TLS.</source>
        <translation>Non c'è un file {path} per TLS.</translation>
    </message>
    <message>
        <source>There is no ink in {path}.</source>
        <translation>Non c'è inchiostro in {path}.</translation>
    </message>
    <message>
        <source>There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of its id, or by # and its number.</source>
        <translation>In {path} non c'è un addestramento {prefix!r}. nnfs-gui runs list li mostra tutti: indicarne uno con le prime lettere del suo identificatore, o con # e il suo numero.</translation>
    </message>
    <message>
        <source>There is no run {run_id} in {path}.</source>
        <translation>Non c'è un addestramento {run_id} in {path}.</translation>
    </message>
    <message>
        <source>There is no setting {key!r} to vary.</source>
        <translation>Non c'è un'impostazione {key!r} da variare.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; they are named as the options of train.</source>
        <translation>Non c'è un'impostazione «{name}»; si chiamano come le opzioni di train.</translation>
    </message>
    <message>
        <source>There is no test part: one sixth of the images, always the same ones, was held out for the test.</source>
        <translation>Non c'è una parte di test: un sesto delle immagini, sempre le stesse, è stato tenuto da parte per il test.</translation>
    </message>
    <message>
        <source>There is no test part: the {count:,} validation images are the test images.</source>
        <translation>Non c'è una parte di test: le {count:,} immagini di convalida sono quelle di test.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose something smaller.</source>
        <translation>Non c'è memoria sufficiente per questo. Chiudere altri programmi, o scegliere qualcosa di più piccolo.</translation>
    </message>
    <message>
        <source>There is nothing to put into {path}.</source>
        <translation>Non c'è nulla da mettere in {path}.</translation>
    </message>
    <message>
        <source>These are not the settings of a run: {reason}.</source>
        <translation>Queste non sono le impostazioni di un addestramento: {reason}.</translation>
    </message>
    <message>
        <source>These are the words of the lesson “{key}”, not of “{value}”.</source>
        <translation>Queste sono le parole della lezione «{key}», non di «{value}».</translation>
    </message>
    <message>
        <source>These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.</source>
        <translation>Queste sono {count:,} combinazioni; se ne possono provare al massimo {most:,}. Prendere meno valori, o valori a caso.</translation>
    </message>
    <message>
        <source>They are those of the preset “{preset}”.</source>
        <translation>Sono quelle della preimpostazione «{preset}».</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: at none of them does the network learn more than to guess. Try other first weights, another activation or fewer layers.</source>
        <translation>Questa curva non indica alcun tasso di apprendimento: con nessuno la rete impara più che a tirare a indovinare. Provare altri pesi iniziali, un'altra attivazione o meno strati.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or other data.</source>
        <translation>Questa curva non indica alcun tasso di apprendimento: l'errore esplode già con il più basso. Provare altri pesi iniziali, o altri dati.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size.</source>
        <translation>Questa curva non indica alcun tasso di apprendimento: l'errore salta più di quanto scenda. Provare una dimensione del batch maggiore.</translation>
    </message>
    <message>
        <source>This experiment is being run by another window or command.</source>
        <translation>Questo esperimento è portato avanti da un'altra finestra o da un altro comando.</translation>
    </message>
    <message>
        <source>This experiment is not in the library, or not any more.</source>
        <translation>Questo esperimento non è nella libreria, o non più.</translation>
    </message>
    <message>
        <source>This is no value: texts have quotation marks, and numbers a point and no comma.</source>
        <translation>Questo non è un valore: i testi hanno virgolette, e i numeri un punto e non una virgola.</translation>
    </message>
    <message>
        <source>This is not the plan of an experiment: {reason}.</source>
        <translation>Questo non è il piano di un esperimento: {reason}.</translation>
    </message>
    <message>
        <source>This key has too many parts.</source>
        <translation>Questa chiave ha troppe parti.</translation>
    </message>
    <message>
        <source>This name stands here for the second time, or once in [ ] and once in [[ ]].</source>
        <translation>Questo nome sta qui per la seconda volta, o una volta tra [ ] e una tra [[ ]].</translation>
    </message>
    <message>
        <source>This name stands here for the second time.</source>
        <translation>Questo nome sta qui per la seconda volta.</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; at most {most:,} can be trained here. Make a layer smaller or remove one.</source>
        <translation>Questa rete ha {count:,} parametri; qui se ne possono addestrare al massimo {most:,}. Rimpicciolire uno strato o toglierne uno.</translation>
    </message>
    <message>
        <source>This network is too large for a film: its frames take more room than is allowed.</source>
        <translation>Questa rete è troppo grande per un filmato: le sue immagini occupano più spazio di quanto è permesso.</translation>
    </message>
    <message>
        <source>This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the training are a few lines each. It needs NumPy and matplotlib alone.</source>
        <translation>Questo notebook costruisce la rete {sizes} da zero: ogni strato, l'errore, l'ottimizzatore e l'addestramento sono poche righe ciascuno. Gli bastano NumPy e matplotlib.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>This page holds its weights rounded to 8 bits, with a scale for each neuron.</source>
        <translation>Questa pagina contiene i suoi pesi arrotondati a 8 bit, con una scala per ogni neurone.</translation>
    </message>
    <message>
        <source>This program cannot be loaded there ({reason}). Install the same version there.</source>
        <translation>Questo programma lì non può essere caricato ({reason}). Installarvi la stessa versione.</translation>
    </message>
    <message>
        <source>This run is being trained by another window or command.</source>
        <translation>Questo addestramento è portato avanti da un'altra finestra o da un altro comando.</translation>
    </message>
    <message>
        <source>This run is over. {reason} With other settings it is another run.</source>
        <translation>Questo addestramento è finito. {reason} Con altre impostazioni è un altro addestramento.</translation>
    </message>
    <message>
        <source>This run was removed from the library while it was trained, so it is not kept.</source>
        <translation>Questo addestramento è stato tolto dalla libreria mentre era in corso, quindi non è conservato.</translation>
    </message>
    <message>
        <source>This run was trained by a version of the program that kept no film of the weights.</source>
        <translation>Questo addestramento è di una versione del programma che non conservava un filmato dei pesi.</translation>
    </message>
    <message>
        <source>This step needs {target}, which [hide] lets nobody see.</source>
        <translation>Questo passo ha bisogno di ciò che [hide] non lascia vedere a nessuno: {target}.</translation>
    </message>
    <message>
        <source>Those that are drawn full train the network; the hollow ones only test it.</source>
        <translation>Quelli pieni addestrano la rete; quelli vuoti la testano soltanto.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw each {count} more times and let it learn again.</source>
        <translation>Per insegnarle meglio {names}, disegnare ciascuno altre {count} volte e farla imparare di nuovo.</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw it {count} more times and let it learn again.</source>
        <translation>Per insegnarle meglio {names}, disegnarlo altre {count} volte e farla imparare di nuovo.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it beside the script of these settings, by *Show me the code*.</source>
        <translation>Per addestrare su tutte, metta al posto di `None` il file `.npz` con l'insieme di dati: nnfs_gui lo scrive accanto allo script di queste impostazioni, con *Mostrare il codice*.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.</source>
        <translation>Per addestrare su tutte, metta al posto di `None` la cartella che contiene i quattro file di MNIST, o altri con gli stessi nomi, compressi o no: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` e `t10k-labels-idx1-ubyte`.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install nnfs-gui with Python's pip, and distributed beside it.</source>
        <translation>Per addestrare su più macchine serve il pacchetto distributed di Dask, che non è dentro questo programma. Installi nnfs-gui con il pip di Python e, accanto, distributed.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed. Install it: {command}</source>
        <translation>Per addestrare su più macchine serve il pacchetto distributed di Dask. Installarlo: {command}</translation>
    </message>
    <message>
        <source>Too few: chance alone reduces it. Too many: epochs of which nothing comes.</source>
        <translation>Troppo poche: lo riduce anche solo il caso. Troppe: epoche da cui non viene nulla.</translation>
    </message>
    <message>
        <source>Too few: it may stop in a lull. Too many: it goes on although nothing comes of it.</source>
        <translation>Troppo poche: può fermarsi in una bonaccia. Troppe: continua benché non ne venga nulla.</translation>
    </message>
    <message>
        <source>Too few: the error could still fall. Too many: the network learns by heart.</source>
        <translation>Troppo poche: l'errore potrebbe ancora scendere. Troppe: la rete impara a memoria.</translation>
    </message>
    <message>
        <source>Too high: it can no longer learn. Too low: it may learn by heart.
0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.</source>
        <translation>Troppo alto: non può più imparare. Troppo basso: può imparare a memoria.
È usuale 0,0001; con AdamW, che lo moltiplica per il tasso di apprendimento, 0,01.</translation>
    </message>
    <message>
        <source>Too high: the error jumps about or explodes. Too low: it falls very slowly.</source>
        <translation>Troppo alto: l'errore salta o esplode. Troppo basso: scende molto lentamente.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>ci sono troppi collegamenti simbolici in catena</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ci sono troppi file aperti</translation>
    </message>
    <message>
        <source>Too much: the run ends although it still learns. Nothing: chance keeps it going.</source>
        <translation>Troppo: l'addestramento finisce benché impari ancora. Nulla: il caso lo fa continuare.</translation>
    </message>
    <message>
        <source>Train on the first so many images only.</source>
        <translation>Addestra solo sulle prime tante immagini.</translation>
    </message>
    <message>
        <source>Train on the first so many points only.</source>
        <translation>Addestra solo sui primi punti, tanti quanti detto qui.</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Accuratezza di addestramento</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Errore di addestramento</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Immagini di addestramento</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Punti di addestramento</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la connessione è caduta</translation>
    </message>
    <message>
        <source>Trial {number:,} of this experiment has a run already, {name}.</source>
        <translation>La prova {number:,} di questo esperimento ha già un addestramento, {name}.</translation>
    </message>
    <message>
        <source>Turn the images by at most so many degrees, either way.</source>
        <translation>Ruota le immagini al massimo di tanti gradi, da una parte o dall'altra.</translation>
    </message>
    <message>
        <source>Turned around the middle, to the right, or with a minus to the left.</source>
        <translation>Ruotate attorno al centro, a destra, o con un meno a sinistra.</translation>
    </message>
    <message>
        <source>Two steps have the key “{key}”.</source>
        <translation>Due passi hanno la chiave «{key}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages none.</source>
        <translation>Convalida, mostra e conserva una media mobile dei pesi, di cui a ogni passo resta questa quota; 0 non media.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Accuratezza di convalida</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Errore di convalida</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Immagini di convalida</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>Punti di convalida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesi e bias</translation>
    </message>
    <message>
        <source>Went on after epoch {epoch}, up to epoch {last} ({time}).</source>
        <translation>Ripreso dopo l'epoca {epoch}, fino all'epoca {last} ({time}).</translation>
    </message>
    <message>
        <source>What I drew and taught</source>
        <translation>Che cosa ho disegnato e insegnato</translation>
    </message>
    <message>
        <source>What I learnt with nnfs_gui</source>
        <translation>Che cosa ho imparato con nnfs_gui</translation>
    </message>
    <message>
        <source>What a setting may be is some values, or a range with from and to, got {value!r}.</source>
        <translation>Un'impostazione può essere alcuni valori, o un intervallo con from e to; trovato {value!r}.</translation>
    </message>
    <message>
        <source>What an image is for stands in {column}: {counts}.</source>
        <translation>A che cosa serve un'immagine sta in {column}: {counts}.</translation>
    </message>
    <message>
        <source>What are these drawings of digits?</source>
        <translation>A che cosa servono questi disegni di cifre?</translation>
    </message>
    <message>
        <source>What becomes of drawings without a label or without ink?</source>
        <translation>Che ne è dei disegni senza etichetta o senza inchiostro?</translation>
    </message>
    <message>
        <source>What becomes of rows in which something is missing?</source>
        <translation>Che ne è delle righe in cui manca qualcosa?</translation>
    </message>
    <message>
        <source>What came over the network cannot be read: {reason}.</source>
        <translation>Ciò che è arrivato dalla rete informatica non può essere letto: {reason}.</translation>
    </message>
    <message>
        <source>What counts is not known of it: {figure}.</source>
        <translation>Non se ne conosce ciò che conta: {figure}.</translation>
    </message>
    <message>
        <source>What counts is the first epoch after which the rules are kept.</source>
        <translation>Conta la prima epoca dopo la quale le regole sono rispettate.</translation>
    </message>
    <message>
        <source>What counts is the number of parameters, weights and biases together.</source>
        <translation>Conta il numero di parametri, pesi e bias insieme.</translation>
    </message>
    <message>
        <source>What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap with that of the first may be as good as it.</source>
        <translation>Conta l'accuratezza di convalida della rete con cui l'addestramento è finito. Gli addestramenti il cui intervallo si sovrappone a quello del primo possono essere altrettanto buoni.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the less, the better.</source>
        <translation>Conta {figure}: meno è, meglio è.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the more, the better.</source>
        <translation>Conta {figure}: più è, meglio è.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: column {columns}.</source>
        <translation>Ciò che non è né etichetta né pixel è stato lasciato fuori: colonna {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: the columns {columns}.</source>
        <translation>Ciò che non è né etichetta né pixel è stato lasciato fuori: le colonne {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: {columns}.</source>
        <translation>Ciò che non è né etichetta né pixel è stato lasciato fuori: {columns}.</translation>
    </message>
    <message>
        <source>What it answers everywhere</source>
        <translation>Che cosa risponde ovunque</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Che cosa ne è risultato</translation>
    </message>
    <message>
        <source>What it confuses</source>
        <translation>Che cosa confonde</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Che cosa guarda</translation>
    </message>
    <message>
        <source>What it misread</source>
        <translation>Che cosa ha letto male</translation>
    </message>
    <message>
        <source>What it took for what: a row for each true class, a column for each answer.</source>
        <translation>Che cosa ha preso per che cosa: una riga per ogni classe vera, una colonna per ogni risposta.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Che cosa ha contato</translation>
    </message>
    <message>
        <source>What that costs was not measured, for the images to test it on were not at hand.</source>
        <translation>Quanto costa non è stato misurato, perché le immagini per il test non erano a disposizione.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by where the error no longer falls.</source>
        <translation>Per che cosa si moltiplica il tasso di apprendimento dove l'errore non scende più.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Che cosa vede la rete</translation>
    </message>
    <message>
        <source>What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each pixel is a weight, orange where ink excites the neuron, purple where it calms it.</source>
        <translation>Che cosa ascoltano i neuroni del primo strato ({shown:,} su {count:,}, prima i pesi più grandi): ogni pixel è un peso, arancione dove l'inchiostro eccita il neurone, viola dove lo calma.</translation>
    </message>
    <message>
        <source>What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange above 0, purple below.</source>
        <translation>Che cosa dicono i neuroni del primo strato in ogni punto del piano ({shown:,} su {count:,}): arancione sopra 0, viola sotto.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Da provare</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Ciò che l'addestramento rende piccolo.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Che cosa si è chiesto</translation>
    </message>
    <message>
        <source>What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun.</source>
        <translation>Ciò che era ricordato delle lezioni non può essere letto ({reason}). È conservato come {file}, e comincia un nuovo elenco.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Che cosa è andato male</translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} images were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Come è stata letta {n:,} immagine: quelle di una classe stanno nella sua riga.</numerusform>
            <numerusform>Come sono state lette {n:,} immagini: quelle di una classe stanno nella sua riga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} points were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Come è stato letto {n:,} punto: quelli di una classe stanno nella sua riga.</numerusform>
            <numerusform>Come sono stati letti {n:,} punti: quelli di una classe stanno nella sua riga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and `FOLDER = resource("mnist")`.</source>
        <translation>Dove nnfs_gui è installato, MNIST è compreso: `from nnfs_gui.paths import resource` e `FOLDER = resource("mnist")`.</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run.</source>
        <translation>Da dove partono i numeri casuali: lo stesso seme dà lo stesso addestramento.</translation>
    </message>
    <message>
        <source>Where the validation error rises while the training error falls, it learns by heart.</source>
        <translation>Dove l'errore di convalida sale mentre quello di addestramento scende, impara a memoria.</translation>
    </message>
    <message>
        <source>Which array holds the labels?</source>
        <translation>Quale array contiene le etichette?</translation>
    </message>
    <message>
        <source>Which column holds the labels?</source>
        <translation>Quale colonna contiene le etichette?</translation>
    </message>
    <message>
        <source>Which figure of the validation images must get better for the run to go on.</source>
        <translation>Quale valore delle immagini di convalida deve migliorare perché l'addestramento continui.</translation>
    </message>
    <message>
        <source>Which figure of the validation points must get better for the run to go on.</source>
        <translation>Quale valore dei punti di convalida deve migliorare perché l'addestramento continui.</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>Quale è migliore?</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Quale è migliore</translation>
    </message>
    <message>
        <source>Which of two reads better is said once both were tested on the data that are open.</source>
        <translation>Quale dei due legge meglio è detto quando entrambi sono stati provati sul test dei dati aperti.</translation>
    </message>
    <message>
        <source>Which shade of the pictures is ink?</source>
        <translation>Quale tonalità delle immagini è inchiostro?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.
The training error is that of these labels; validation and test images keep their true ones.</source>
        <translation>Con un quinto sbagliate si vede se una rete impara la regola o ogni immagine a memoria.
L'errore di addestramento è quello di queste etichette; le immagini di convalida e di test tengono quelle vere.</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.
The training error is that of these labels; validation and test points keep their true ones.</source>
        <translation>Con un quinto sbagliate si vede se una rete impara la regola o ogni punto a memoria.
L'errore di addestramento è quello di queste etichette; i punti di convalida e di test tengono quelle vere.</translation>
    </message>
    <message>
        <source>With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last digits may differ.</source>
        <translation>Con le stesse impostazioni e gli stessi dati, nnfs_gui mostra gli stessi errori. Gli arrotondamenti si sommano, perciò le ultime cifre possono differire.</translation>
    </message>
    <message>
        <source>Without drawings among the data it has no meaning.</source>
        <translation>Senza disegni tra i dati non ha significato.</translation>
    </message>
    <message>
        <source>Without it the network gets used to the order.</source>
        <translation>Senza, la rete si abitua all'ordine.</translation>
    </message>
    <message>
        <source>Without it the run ends with its last epoch, which may have begun to learn by heart.</source>
        <translation>Senza, l'addestramento finisce con la sua ultima epoca, che può aver cominciato a imparare a memoria.</translation>
    </message>
    <message>
        <source>Write the digits with a pen that is thinner or thicker, by at most so many pixels a side.</source>
        <translation>Scrive le cifre con una penna più sottile o più spessa, al massimo di tanti pixel per lato.</translation>
    </message>
    <message>
        <source>Written with a thicker pen, or with a minus a thinner one; so many pixels at each side.</source>
        <translation>Scritte con una penna più spessa, o con un meno più sottile; di tanti pixel per lato.</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Il Suo disegno</translation>
    </message>
    <message>
        <source>[hide]</source>
        <translation>[hide]</translation>
    </message>
    <message>
        <source>[reading]: {name} = {value!r} is no way to read a data set; known are {known}.</source>
        <translation>[reading]: {name} = {value!r} non è un modo di leggere un insieme di dati; sono noti {known}.</translation>
    </message>
    <message>
        <source>[step.predict]</source>
        <translation>[step.predict]</translation>
    </message>
    <message>
        <source>[vary] {name}: a range has {known}, of which the first two are needed.</source>
        <translation>[vary] {name}: un intervallo ha {known}, di cui servono i primi due.</translation>
    </message>
    <message>
        <source>[{table}]: there is no setting “{name}”; they are named as the options of train.</source>
        <translation>[{table}]: non c'è un'impostazione «{name}»; si chiamano come le opzioni di train.</translation>
    </message>
    <message>
        <source>a backslash stands where none may</source>
        <translation>c'è una barra rovesciata dove non può stare</translation>
    </message>
    <message>
        <source>a cell of it is too long</source>
        <translation>una sua cella è troppo lunga</translation>
    </message>
    <message>
        <source>a character stands where none may</source>
        <translation>c'è un carattere dove non può stare</translation>
    </message>
    <message>
        <source>a checkpoint holds what is no number</source>
        <translation>un checkpoint contiene ciò che non è un numero</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>mancano i due punti</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>manca una virgola</translation>
    </message>
    <message>
        <source>a comma stands before an end</source>
        <translation>c'è una virgola prima di una fine</translation>
    </message>
    <message>
        <source>a data set of their own</source>
        <translation>un insieme di dati a sé</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points.</source>
        <translation>un disegno ha al massimo {most:,} punti.</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>una lezione</translation>
    </message>
    <message>
        <source>a line of it has {most:,} characters or more.</source>
        <translation>una sua riga ha {most:,} caratteri o più.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>manca un nome tra virgolette</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>l'ha scritto una versione più recente del programma</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un numero è troppo lungo</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ne manca una parte</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un passo</translation>
    </message>
    <message>
        <source>a step's words</source>
        <translation>le parole di un passo</translation>
    </message>
    <message>
        <source>a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}.</source>
        <translation>un tratto dovrebbe essere un elenco di punti [x, y], numeri da -{limit:,.0f} a {limit:,.0f}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabella</translation>
    </message>
    <message>
        <source>a tag ends that is not the open one</source>
        <translation>si chiude un tag che non è quello aperto</translation>
    </message>
    <message>
        <source>a tensor of its certainty should not be there</source>
        <translation>un tensore della sua certezza non dovrebbe esserci</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>un testo non finisce</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un testo contiene un carattere di controllo</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuratezza</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>attivazione</translation>
    </message>
    <message>
        <source>added to the weight</source>
        <translation>aggiunto al peso</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>tutti i suoi numeri</translation>
    </message>
    <message>
        <source>an array has the shape {shape}</source>
        <translation>un array ha la forma {shape}</translation>
    </message>
    <message>
        <source>an array holds values that are not numbers</source>
        <translation>un array contiene valori che non sono numeri</translation>
    </message>
    <message>
        <source>an array is of the unknown type {dtype}</source>
        <translation>un array è del tipo sconosciuto {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} has {size:,} bytes</source>
        <translation>un array di forma {shape} ha {size:,} byte</translation>
    </message>
    <message>
        <source>an attribute occurs twice</source>
        <translation>un attributo compare due volte</translation>
    </message>
    <message>
        <source>an entity is not defined</source>
        <translation>un'entità non è definita</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>are sizes such as "128,64", or "none", got {value!r}</source>
        <translation>sono dimensioni come "128,64", o "none"; trovato {value!r}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>almeno {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>al massimo {value}</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento dei dati</translation>
    </message>
    <message>
        <source>average the weights</source>
        <translation>mediare i pesi</translation>
    </message>
    <message>
        <source>balance classes</source>
        <translation>bilanciare le classi</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>dimensione del batch</translation>
    </message>
    <message>
        <source>because of them, nothing of the file is read</source>
        <translation>per causa loro non si legge nulla del file</translation>
    </message>
    <message>
        <source>because of them, nothing of the table is read</source>
        <translation>per causa loro non si legge nulla della tabella</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>piegatura</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>beta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>beta 2</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>migliore di</translation>
    </message>
    <message>
        <source>change the images each time</source>
        <translation>variare le immagini ogni volta</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}</source>
        <translation>colonna {number:,} di {count:,}</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}, “{name}”</source>
        <translation>colonna {number:,} di {count:,}, «{name}»</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contrasto</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>il database è danneggiato</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decadimento</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>il disco non si può né leggere né scrivere</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergente</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>punti disegnati</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>elastic bending</source>
        <translation>piegatura elastica</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>epoche</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>expected numbers</source>
        <translation>attesi numeri</translation>
    </message>
    <message>
        <source>expected one class number or name for each image</source>
        <translation>atteso un numero o un nome di classe per ogni immagine</translation>
    </message>
    <message>
        <source>expected real numbers</source>
        <translation>attesi numeri reali</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>attesi testi</translation>
    </message>
    <message>
        <source>figure that early stopping watches</source>
        <translation>valore che l'arresto anticipato sorveglia</translation>
    </message>
    <message>
        <source>figures of its epoch {epoch:,} are missing, or cannot be right</source>
        <translation>i valori della sua epoca {epoch:,} mancano, o non possono essere giusti</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>non è un database</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>pesi iniziali</translation>
    </message>
    <message>
        <source>from {low:,} to {high:,}</source>
        <translation>da {low:,} a {high:,}</translation>
    </message>
    <message>
        <source>gradient of the error</source>
        <translation>gradiente dell'errore</translation>
    </message>
    <message>
        <source>greater than {low:,} and at most {high:,}</source>
        <translation>maggiore di {low:,} e al massimo {high:,}</translation>
    </message>
    <message>
        <source>greater than {low:,} and less than {high:,}</source>
        <translation>maggiore di {low:,} e minore di {high:,}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>strati nascosti</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>parte coperta</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>quanto è sbagliata la risposta</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>in addestramento</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>inchiostro</translation>
    </message>
    <message>
        <source>ink is dark, on light paper</source>
        <translation>l'inchiostro è scuro, su carta chiara</translation>
    </message>
    <message>
        <source>ink is light, on dark paper</source>
        <translation>l'inchiostro è chiaro, su carta scura</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>rumore in ingresso</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>is a number, or a bound such as "{example}", got {value!r}</source>
        <translation>è un numero, o un limite come "{example}"; trovato {value!r}</translation>
    </message>
    <message>
        <source>is a share from 0 to 1, got {value!r}</source>
        <translation>è una quota da 0 a 1; trovato {value!r}</translation>
    </message>
    <message>
        <source>is a short text, got {value!r}</source>
        <translation>è un testo breve; trovato {value!r}</translation>
    </message>
    <message>
        <source>is a whole number, got {value!r}</source>
        <translation>è un numero intero; trovato {value!r}</translation>
    </message>
    <message>
        <source>is one of {names}, got {value!r}{guess}</source>
        <translation>è uno di {names}; trovato {value!r}{guess}</translation>
    </message>
    <message>
        <source>it declares entities, which drawings do without.</source>
        <translation>dichiara entità, di cui i disegni fanno a meno.</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>è successo</translation>
    </message>
    <message>
        <source>it has {done:,} epochs, but the figures of {count:,}</source>
        <translation>ha {done:,} epoche, ma i valori di {count:,}</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contiene un file due volte</translation>
    </message>
    <message>
        <source>it holds more than {megabytes:,} MB</source>
        <translation>contiene più di {megabytes:,} MB</translation>
    </message>
    <message>
        <source>it holds more than {most:,} drawings, or {points:,} points; divide it into several files.</source>
        <translation>contiene più di {most:,} disegni, o {points:,} punti; dividerlo in più file.</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>non contiene disegni</translation>
    </message>
    <message>
        <source>it holds no points ({reason})</source>
        <translation>non contiene punti ({reason})</translation>
    </message>
    <message>
        <source>it holds what does not stand in the library's tables</source>
        <translation>contiene ciò che non sta nelle tabelle della libreria</translation>
    </message>
    <message>
        <source>it holds what is no JSON ({reason})</source>
        <translation>contiene ciò che non è JSON ({reason})</translation>
    </message>
    <message>
        <source>it holds {name}, which no bundle does</source>
        <translation>contiene {name}, che non sta in nessun pacchetto</translation>
    </message>
    <message>
        <source>it is a device; only plain files are read</source>
        <translation>è un dispositivo; si leggono solo file semplici</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>è una cartella, non un file</translation>
    </message>
    <message>
        <source>it is a pipe; only plain files are read</source>
        <translation>è una pipe; si leggono solo file semplici</translation>
    </message>
    <message>
        <source>it is a socket; only plain files are read</source>
        <translation>è un socket; si leggono solo file semplici</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>è troncato</translation>
    </message>
    <message>
        <source>it is cut short, damaged, or something else</source>
        <translation>è troncato, danneggiato o qualcos'altro</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>è danneggiato o troncato</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>è protetto da una password</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message>
        <source>it is no list of lessons</source>
        <translation>non è un elenco di lezioni</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>non è un testo in UTF-8</translation>
    </message>
    <message>
        <source>it is not a whole gzip file ({reason})</source>
        <translation>non è un file gzip intero ({reason})</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>non è ciò che dice il suo nome</translation>
    </message>
    <message>
        <source>it is of a kind that is not read</source>
        <translation>è di un tipo che non viene letto</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>è compresso in un modo che non viene letto</translation>
    </message>
    <message>
        <source>it lacks what each bundle has</source>
        <translation>gli manca ciò che ogni pacchetto ha</translation>
    </message>
    <message>
        <source>it names {names} classes of {classes}</source>
        <translation>nomina {names} classi su {classes}</translation>
    </message>
    <message>
        <source>it tells of {column}, which this program does not know; a newer version of the program may</source>
        <translation>parla di {column}, che questo programma non conosce; forse una versione più recente del programma sì</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes:,} MB</source>
        <translation>estratto supera {megabytes:,} MB</translation>
    </message>
    <message>
        <source>its certainty does not count the images of {classes} classes</source>
        <translation>la sua certezza non conta le immagini di {classes} classi</translation>
    </message>
    <message>
        <source>its certainty's counts are no whole numbers from 0 to {most:,}</source>
        <translation>i conteggi della sua certezza non sono numeri interi da 0 a {most:,}</translation>
    </message>
    <message>
        <source>its certainty's {name} is no finite number</source>
        <translation>della sua certezza, {name} non è un numero finito</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>la sua somma di controllo è sbagliata</translation>
    </message>
    <message>
        <source>its elements are nested too deeply.</source>
        <translation>i suoi elementi sono annidati troppo in profondità.</translation>
    </message>
    <message>
        <source>its epoch {epoch:,} is missing</source>
        <translation>manca la sua epoca {epoch:,}</translation>
    </message>
    <message>
        <source>its header describes no tensors</source>
        <translation>la sua intestazione non descrive tensori</translation>
    </message>
    <message>
        <source>its manifest is none of a bundle</source>
        <translation>il suo manifest non è quello di un pacchetto</translation>
    </message>
    <message>
        <source>its manifest lists a file twice</source>
        <translation>il suo manifest elenca un file due volte</translation>
    </message>
    <message>
        <source>its predictions are not as many as its test had images</source>
        <translation>le sue risposte non sono tante quante le immagini del suo test</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>la sua radice</translation>
    </message>
    <message>
        <source>its {field} is missing, or cannot be right</source>
        <translation>il suo {field} manca, o non può essere giusto</translation>
    </message>
    <message>
        <source>its {field} is {value}</source>
        <translation>il suo {field} è {value}</translation>
    </message>
    <message>
        <source>its {name} are damaged: the numbers are not those that were written</source>
        <translation>danneggiato ({name}): i numeri non sono quelli scritti</translation>
    </message>
    <message>
        <source>keep the best</source>
        <translation>tenere la migliore</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>smussamento delle etichette</translation>
    </message>
    <message>
        <source>largest gradient</source>
        <translation>gradiente massimo</translation>
    </message>
    <message>
        <source>layer … adds up its inputs</source>
        <translation>lo strato … somma i suoi ingressi</translation>
    </message>
    <message>
        <source>layer's size</source>
        <translation>dimensione dello strato</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
    <message>
        <source>learns fast, but a neuron that always gives 0 is lost</source>
        <translation>impara in fretta, ma un neurone che dà sempre 0 è perso</translation>
    </message>
    <message>
        <source>least improvement</source>
        <translation>miglioramento minimo</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>minore di {value}</translation>
    </message>
    <message>
        <source>like GELU, a little softer; also called swish</source>
        <translation>come GELU, un po' più morbida; detta anche swish</translation>
    </message>
    <message>
        <source>like ReLU with a smooth bend; usual in large language models</source>
        <translation>come ReLU con una piega morbida; usuale nei grandi modelli linguistici</translation>
    </message>
    <message>
        <source>like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost</source>
        <translation>come ReLU, ma sotto 0 piega dolcemente verso -1; di rado un neurone è perso</translation>
    </message>
    <message>
        <source>like ReLU, with a slight slope below 0, so that no neuron is lost</source>
        <translation>come ReLU, con una leggera pendenza sotto 0, così che nessun neurone sia perso</translation>
    </message>
    <message>
        <source>looking ahead (Nesterov)</source>
        <translation>sguardo avanti (Nesterov)</translation>
    </message>
    <message>
        <source>mean of the gradients before</source>
        <translation>media dei gradienti prima</translation>
    </message>
    <message>
        <source>mean of the gradients now</source>
        <translation>media dei gradienti ora</translation>
    </message>
    <message>
        <source>mean of the squares before</source>
        <translation>media dei quadrati prima</translation>
    </message>
    <message>
        <source>mean of the squares now</source>
        <translation>media dei quadrati ora</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>momentum before</source>
        <translation>momento prima</translation>
    </message>
    <message>
        <source>momentum now</source>
        <translation>momento ora</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>maggiore di {value}</translation>
    </message>
    <message>
        <source>more to learn from, beside MNIST's images</source>
        <translation>altro da cui imparare, accanto alle immagini di MNIST</translation>
    </message>
    <message>
        <source>most minutes</source>
        <translation>minuti al massimo</translation>
    </message>
    <message>
        <source>multiply rate by</source>
        <translation>moltiplicare il tasso per</translation>
    </message>
    <message>
        <source>must be true or false, got {value!r}</source>
        <translation>deve essere true o false; trovato {value!r}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>nessun file può avere quel nome</translation>
    </message>
    <message>
        <source>no function at all, to see what a network is without one</source>
        <translation>nessuna funzione, per vedere che cos'è una rete senza</translation>
    </message>
    <message>
        <source>no, each is taken as a whole</source>
        <translation>no, ciascuna è presa intera</translation>
    </message>
    <message>
        <source>no, they stand upright</source>
        <translation>no, sono dritte</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>rumore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>numero di epoche</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>numero di strati nascosti</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>numero di ingressi</translation>
    </message>
    <message>
        <source>number of outputs</source>
        <translation>numero di uscite</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>numero di addestramenti</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>numero di semi</translation>
    </message>
    <message>
        <source>number of threads</source>
        <translation>numero di thread</translation>
    </message>
    <message>
        <source>number of times that an epoch shows each drawing</source>
        <translation>numero di volte che un'epoca mostra ogni disegno</translation>
    </message>
    <message>
        <source>number of training images</source>
        <translation>numero di immagini di addestramento</translation>
    </message>
    <message>
        <source>number of training points</source>
        <translation>numero di punti di addestramento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numeri</translation>
    </message>
    <message>
        <source>of at least {low:,} and less than {high:,}</source>
        <translation>di almeno {low:,} e minore di {high:,}</translation>
    </message>
    <message>
        <source>one of its tags is too long.</source>
        <translation>uno dei suoi tag è troppo lungo.</translation>
    </message>
    <message>
        <source>one value of it is longer than {megabytes} MB; expected a list of drawings.</source>
        <translation>un suo valore supera {megabytes} MB; atteso un elenco di disegni.</translation>
    </message>
    <message>
        <source>only these drawings are left out</source>
        <translation>solo questi disegni sono lasciati fuori</translation>
    </message>
    <message>
        <source>only these rows are left out</source>
        <translation>solo queste righe sono lasciate fuori</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>ottimizzatore</translation>
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
        <translation>pazienza</translation>
    </message>
    <message>
        <source>patience of the schedule</source>
        <translation>pazienza del programma</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>penna</translation>
    </message>
    <message>
        <source>points on a plane</source>
        <translation>punti su un piano</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisione</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preimpostazione</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>riduzione</translation>
    </message>
    <message>
        <source>reduction of the halving</source>
        <translation>riduzione del dimezzamento</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotazione</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>scala</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>share of wrong labels</source>
        <translation>quota di etichette sbagliate</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>inclinazione</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>spostamento</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>spostamento in giù</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>spostamento a destra</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>accorciato</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>mescolare</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dimensione</translation>
    </message>
    <message>
        <source>size of the hidden layers</source>
        <translation>dimensione degli strati nascosti</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>inclinazione</translation>
    </message>
    <message>
        <source>smooth, from -1 to 1, and slow once it saturates</source>
        <translation>continua, da -1 a 1, e lenta quando è satura</translation>
    </message>
    <message>
        <source>smooth, from 0 to 1, never steep, and slow once it saturates</source>
        <translation>continua, da 0 a 1, mai ripida, e lenta quando è satura</translation>
    </message>
    <message>
        <source>some one way and some the other, as the border of each picture shows</source>
        <translation>alcune in un modo e alcune nell'altro, come mostra il bordo di ogni immagine</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>qualcosa segue la sua fine</translation>
    </message>
    <message>
        <source>stop after</source>
        <translation>fermare dopo</translation>
    </message>
    <message>
        <source>stop at accuracy</source>
        <translation>fermare all'accuratezza</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>fermare presto dopo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>strategia</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>fare il passo</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>obiettivo di accuratezza</translation>
    </message>
    <message>
        <source>test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)</source>
        <translation>accuratezza sul test {share:.2f}% (intervallo al 95%: da {low:.1f} a {high:.1f}%)</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>immagini di test</translation>
    </message>
    <message>
        <source>the activation of layer …</source>
        <translation>l'attivazione dello strato …</translation>
    </message>
    <message>
        <source>the activation of the hidden layers</source>
        <translation>l'attivazione degli strati nascosti</translation>
    </message>
    <message>
        <source>the answer below the pad</source>
        <translation>la risposta sotto la lavagna</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <translation>l'array {name}</translation>
    </message>
    <message>
        <source>the bars below the pad</source>
        <translation>le barre sotto la lavagna</translation>
    </message>
    <message>
        <source>the best validation accuracy of the run</source>
        <translation>la migliore accuratezza di convalida dell'addestramento</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>la colpa alle uscite</translation>
    </message>
    <message>
        <source>the blame of layer …</source>
        <translation>la colpa dello strato …</translation>
    </message>
    <message>
        <source>the button One epoch</source>
        <translation>il pulsante Un'epoca</translation>
    </message>
    <message>
        <source>the button Pause</source>
        <translation>il pulsante Pausa</translation>
    </message>
    <message>
        <source>the button Stop</source>
        <translation>il pulsante Fermare</translation>
    </message>
    <message>
        <source>the button Train</source>
        <translation>il pulsante Addestrare</translation>
    </message>
    <message>
        <source>the button for a random test digit</source>
        <translation>il pulsante per una cifra di test a caso</translation>
    </message>
    <message>
        <source>the button that clears the pad</source>
        <translation>il pulsante che pulisce la lavagna</translation>
    </message>
    <message>
        <source>the button that finds a learning rate</source>
        <translation>il pulsante che trova un tasso di apprendimento</translation>
    </message>
    <message>
        <source>the code of the step</source>
        <translation>il codice del passo</translation>
    </message>
    <message>
        <source>the column of the labels</source>
        <translation>la colonna delle etichette</translation>
    </message>
    <message>
        <source>the comparison of the ticked runs</source>
        <translation>il confronto degli addestramenti spuntati</translation>
    </message>
    <message>
        <source>the curves of the accuracy</source>
        <translation>le curve dell'accuratezza</translation>
    </message>
    <message>
        <source>the curves of the error</source>
        <translation>le curve dell'errore</translation>
    </message>
    <message>
        <source>the data set {name}</source>
        <translation>l'insieme di dati {name}</translation>
    </message>
    <message>
        <source>the description of its certainty cannot be read</source>
        <translation>la descrizione della sua certezza non può essere letta</translation>
    </message>
    <message>
        <source>the diagram of the network</source>
        <translation>il diagramma della rete</translation>
    </message>
    <message>
        <source>the diagram of the step</source>
        <translation>il diagramma del passo</translation>
    </message>
    <message>
        <source>the epoch of the network that answers</source>
        <translation>l'epoca della rete che risponde</translation>
    </message>
    <message>
        <source>the experiment {name}</source>
        <translation>l'esperimento {name}</translation>
    </message>
    <message>
        <source>the figures under the curves</source>
        <translation>i valori sotto le curve</translation>
    </message>
    <message>
        <source>the formula of the step</source>
        <translation>la formula del passo</translation>
    </message>
    <message>
        <source>the gradients of layer …</source>
        <translation>i gradienti dello strato …</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>l'immagine come numeri</translation>
    </message>
    <message>
        <source>the images that were mistaken</source>
        <translation>le immagini lette male</translation>
    </message>
    <message>
        <source>the kind of data</source>
        <translation>il tipo di dati</translation>
    </message>
    <message>
        <source>the label should be a digit from 0 to 9, got {label!r}.</source>
        <translation>l'etichetta dovrebbe essere una cifra da 0 a 9; trovato {label!r}.</translation>
    </message>
    <message>
        <source>the label should be a text of at most {most:,} characters or a number, got {found}.</source>
        <translation>l'etichetta dovrebbe essere un testo di al massimo {most:,} caratteri o un numero; trovato {found}.</translation>
    </message>
    <message>
        <source>the label should be one of the classes {names}, got {label!r}.</source>
        <translation>l'etichetta dovrebbe essere una delle classi {names}; trovato {label!r}.</translation>
    </message>
    <message>
        <source>the layer that is looked at</source>
        <translation>lo strato che si guarda</translation>
    </message>
    <message>
        <source>the layers of the network</source>
        <translation>gli strati della rete</translation>
    </message>
    <message>
        <source>the names of its classes are no texts</source>
        <translation>i nomi delle sue classi non sono testi</translation>
    </message>
    <message>
        <source>the neuron that is looked at</source>
        <translation>il neurone che si guarda</translation>
    </message>
    <message>
        <source>the number of epochs that the run has done</source>
        <translation>il numero di epoche che l'addestramento ha fatto</translation>
    </message>
    <message>
        <source>the number of hidden layers</source>
        <translation>il numero di strati nascosti</translation>
    </message>
    <message>
        <source>the number of hidden neurons</source>
        <translation>il numero di neuroni nascosti</translation>
    </message>
    <message>
        <source>the number of images that the run learns from</source>
        <translation>il numero di immagini da cui l'addestramento impara</translation>
    </message>
    <message>
        <source>the number of parameters</source>
        <translation>il numero di parametri</translation>
    </message>
    <message>
        <source>the number of runs that have ended</source>
        <translation>il numero di addestramenti finiti</translation>
    </message>
    <message>
        <source>the number of seconds that the run took</source>
        <translation>il numero di secondi che l'addestramento ha richiesto</translation>
    </message>
    <message>
        <source>the number of seeds</source>
        <translation>il numero di semi</translation>
    </message>
    <message>
        <source>the number of strokes on the pad</source>
        <translation>il numero di tratti sulla lavagna</translation>
    </message>
    <message>
        <source>the number of the layer</source>
        <translation>il numero dello strato</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>il passo dell'ottimizzatore</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>la lavagna</translation>
    </message>
    <message>
        <source>the part with drawings</source>
        <translation>la parte con i disegni</translation>
    </message>
    <message>
        <source>the part with the progress in lessons</source>
        <translation>la parte con i progressi nelle lezioni</translation>
    </message>
    <message>
        <source>the pictures of the neurons' weights</source>
        <translation>le immagini dei pesi dei neuroni</translation>
    </message>
    <message>
        <source>the presets</source>
        <translation>le preimpostazioni</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la prova</translation>
    </message>
    <message>
        <source>the pull of the weight decay</source>
        <translation>la spinta del decadimento dei pesi</translation>
    </message>
    <message>
        <source>the row of steps</source>
        <translation>la riga dei passi</translation>
    </message>
    <message>
        <source>the row where you say what it was</source>
        <translation>la riga dove si dice che cos'era</translation>
    </message>
    <message>
        <source>the run {name}</source>
        <translation>l'addestramento {name}</translation>
    </message>
    <message>
        <source>the run's test accuracy</source>
        <translation>l'accuratezza sul test dell'addestramento</translation>
    </message>
    <message>
        <source>the run's training accuracy</source>
        <translation>l'accuratezza di addestramento</translation>
    </message>
    <message>
        <source>the run's training error</source>
        <translation>l'errore di addestramento</translation>
    </message>
    <message>
        <source>the run's validation accuracy</source>
        <translation>l'accuratezza di convalida dell'addestramento</translation>
    </message>
    <message>
        <source>the run's validation error</source>
        <translation>l'errore di convalida dell'addestramento</translation>
    </message>
    <message>
        <source>the same, corrected for its start at 0</source>
        <translation>lo stesso, corretto per il suo inizio a 0</translation>
    </message>
    <message>
        <source>the score of the prediction</source>
        <translation>il punteggio della previsione</translation>
    </message>
    <message>
        <source>the setting {name}</source>
        <translation>l'impostazione {name}</translation>
    </message>
    <message>
        <source>the settings that all have</source>
        <translation>le impostazioni comuni a tutti</translation>
    </message>
    <message>
        <source>the share of dead neurons</source>
        <translation>la quota di neuroni morti</translation>
    </message>
    <message>
        <source>the share of saturated activations</source>
        <translation>la quota di attivazioni sature</translation>
    </message>
    <message>
        <source>the share of the answer's bar</source>
        <translation>la quota della barra della risposta</translation>
    </message>
    <message>
        <source>the size of the hidden layers</source>
        <translation>la dimensione degli strati nascosti</translation>
    </message>
    <message>
        <source>the smallest change that turns the answer</source>
        <translation>il cambiamento minimo che cambia la risposta</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>il softmax</translation>
    </message>
    <message>
        <source>the status line</source>
        <translation>la riga di stato</translation>
    </message>
    <message>
        <source>the step of the gradient</source>
        <translation>il passo del gradiente</translation>
    </message>
    <message>
        <source>the strip that names the network</source>
        <translation>la striscia che nomina la rete</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>il sistema lo rifiuta</translation>
    </message>
    <message>
        <source>the table of mistakes</source>
        <translation>la tabella degli errori</translation>
    </message>
    <message>
        <source>the table of robustness</source>
        <translation>la tabella della robustezza</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>la tabella degli addestramenti</translation>
    </message>
    <message>
        <source>the table of the experiment</source>
        <translation>la tabella dell'esperimento</translation>
    </message>
    <message>
        <source>the tensor {name!r} is missing, or its numbers are not {dtype}</source>
        <translation>il tensore {name!r} manca, o i suoi numeri non sono {dtype}</translation>
    </message>
    <message>
        <source>the time machine</source>
        <translation>la macchina del tempo</translation>
    </message>
    <message>
        <source>the view “{view}”</source>
        <translation>la vista «{view}»</translation>
    </message>
    <message>
        <source>the words of a lesson</source>
        <translation>le parole di una lezione</translation>
    </message>
    <message>
        <source>the writer should be a name or a number, got {found}.</source>
        <translation>lo scrivente dovrebbe essere un nome o un numero; trovato {found}.</translation>
    </message>
    <message>
        <source>they lie on their side in the files and are set upright</source>
        <translation>sono coricate su un lato nei file e vengono raddrizzate</translation>
    </message>
    <message>
        <source>they stand upright in the files</source>
        <translation>sono dritte nei file</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>spessore</translation>
    </message>
    <message>
        <source>this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them with {command}.</source>
        <translation>contiene pixel, che da JSON non vengono letti, e nessun tratto di penna. Caricarli in Python, e salvarli con {command}.</translation>
    </message>
    <message>
        <source>this is neither JSON, UNIPEN nor InkML, which hold pen strokes.</source>
        <translation>non è né JSON, né UNIPEN, né InkML, che contengono tratti di penna.</translation>
    </message>
    <message>
        <source>this is no drawing; expected its strokes, as in {example}.</source>
        <translation>non è un disegno; attesi i suoi tratti, come in {example}.</translation>
    </message>
    <message>
        <source>this is not whole JSON: {reason} in line {line:,}.</source>
        <translation>non è JSON intero: {reason} nella riga {line:,}.</translation>
    </message>
    <message>
        <source>this is not whole XML: {reason}.</source>
        <translation>non è XML intero: {reason}.</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>questa rete</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>to frame the pictures</source>
        <translation>inquadrare le immagini</translation>
    </message>
    <message>
        <source>to learn drawings beside MNIST's images</source>
        <translation>imparare disegni accanto alle immagini di MNIST</translation>
    </message>
    <message>
        <source>to leave out incomplete rows</source>
        <translation>lasciare fuori le righe incomplete</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>errore di addestramento</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>immagini di addestramento</translation>
    </message>
    <message>
        <source>training images read right</source>
        <translation>immagini di addestramento lette bene</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>punti di addestramento</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>classe vera</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>rotazione</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>convalida</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>accuratezza di convalida</translation>
    </message>
    <message>
        <source>validation accuracy {share:.2f} %</source>
        <translation>accuratezza di convalida {share:.2f}%</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>errore di convalida</translation>
    </message>
    <message>
        <source>validation images read right</source>
        <translation>immagini di convalida lette bene</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>quota di convalida</translation>
    </message>
    <message>
        <source>views of a drawing</source>
        <translation>vedute di un disegno</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>riscaldamento</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>media dei pesi</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decadimento dei pesi</translation>
    </message>
    <message>
        <source>what Health has found</source>
        <translation>ciò che Salute ha trovato</translation>
    </message>
    <message>
        <source>what is packed in it is damaged</source>
        <translation>il suo contenuto compresso è danneggiato</translation>
    </message>
    <message>
        <source>what stands in it is not as it should be</source>
        <translation>il suo contenuto non è come dovrebbe essere</translation>
    </message>
    <message>
        <source>when stuck for</source>
        <translation>quando è bloccato da</translation>
    </message>
    <message>
        <source>whether the images lie on their side</source>
        <translation>se le immagini sono coricate su un lato</translation>
    </message>
    <message>
        <source>which shade is ink</source>
        <translation>quale tonalità è inchiostro</translation>
    </message>
    <message>
        <source>with the L1 penalty</source>
        <translation>con la penalità L1</translation>
    </message>
    <message>
        <source>with weight decay</source>
        <translation>con il decadimento dei pesi</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>etichette sbagliate</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>yes, set them upright</source>
        <translation>sì, raddrizzarle</translation>
    </message>
    <message>
        <source>yes, the ink of each is found, scaled and centred</source>
        <translation>sì, l'inchiostro di ciascuna è trovato, scalato e centrato</translation>
    </message>
    <message>
        <source>{changes} and {more} more</source>
        <translation>{changes} e altre {more}</translation>
    </message>
    <message>
        <source>{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.</source>
        <translation>{count:,} esperimenti hanno un id che comincia con {prefix!r}, o quel nome. Dare di più dell'id: {ids}.</translation>
    </message>
    <message>
        <source>{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.</source>
        <translation>{count:,} altre immagini sono state lasciate fuori, per esempio {example}: nulla dice che cosa mostrano, o a che cosa servono.</translation>
    </message>
    <message>
        <source>{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}.</source>
        <translation>{count:,} addestramenti hanno un id che comincia con {prefix!r}. Dare di più dell'id: {ids}.</translation>
    </message>
    <message>
        <source>{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree, {p}. At least {fewest} are needed. {needed}</source>
        <translation>{count} semi sono troppo pochi per distinguere la differenza ({points} punti) dalla fortuna: {agreeing} di essi concordano, {p}. Ne servono almeno {fewest}. {needed}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them.</source>
        <translation>{file} non è in UTF-8; le sue lettere sono state lette come Windows-1252, come le scrive Excel in Europa occidentale.</translation>
    </message>
    <message>
        <source>{file} was read; {other}, which could be meant too, was left out.</source>
        <translation>{file} è stato letto; {other}, che pure si poteva intendere, è stato lasciato fuori.</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used, because it cannot be read: {reason}</source>
        <translation>{file}, che si trova accanto, non è usato, perché non può essere letto: {reason}</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used: it has no labels.</source>
        <translation>{file}, che si trova accanto, non è usato: non ha etichette.</translation>
    </message>
    <message>
        <source>{first} is better than {second}. {luck}</source>
        <translation>{first} è migliore di {second}. {luck}</translation>
    </message>
    <message>
        <source>{first} or {second}? {luck}</source>
        <translation>{first} o {second}? {luck}</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.</source>
        <translation>{folder} non ha un file {name} o {name}.gz. Scegliere una cartella che contenga tutti e quattro i file IDX.</translation>
    </message>
    <message>
        <source>{folder} has pictures of {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{folder} ha immagini di {classes:,} classi; se ne possono distinguere al massimo {most}.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} files and folders.</source>
        <translation>{folder} contiene più di {most:,} file e cartelle.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} contiene più di {most:,} immagini.</translation>
    </message>
    <message>
        <source>{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv files, nor a folder of pictures (PNG, JPEG and the like) for each class.</source>
        <translation>{folder} non contiene un insieme di dati: né file IDX come train-images-idx3-ubyte, né file .npz, .npy o .csv, né una cartella di immagini (PNG, JPEG e simili) per ogni classe.</translation>
    </message>
    <message>
        <source>{folder} holds pictures of more than {most:,} pixels in all.</source>
        <translation>{folder} contiene immagini di più di {most:,} pixel in tutto.</translation>
    </message>
    <message>
        <source>{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG.</source>
        <translation>{folder} contiene immagini, ma di tipi che non vengono letti, per esempio {example}. Esportarle come JPEG o PNG.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open a file of one of them.</source>
        <translation>{folder} contiene più insiemi di dati: {names}. Aprire un file di uno di essi.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open the folder of one of them.</source>
        <translation>{folder} contiene più insiemi di dati: {names}. Aprire la cartella di uno di essi.</translation>
    </message>
    <message>
        <source>{folder} holds several tables: {names}. Choose one of these files.</source>
        <translation>{folder} contiene più tabelle: {names}. Scegliere uno di questi file.</translation>
    </message>
    <message>
        <source>{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the labels into the table of the images, as a first column that is called label.</source>
        <translation>{folder} contiene tabelle, per esempio {example}, ma nessuna con sia le etichette sia i pixel di immagini. Mettere le etichette nella tabella delle immagini, come prima colonna con il nome label.</translation>
    </message>
    <message>
        <source>{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside them, with a column for the file and one for the label.</source>
        <translation>{folder} contiene {count:,} immagini, ma nulla dice che cosa mostrano. Mettere quelle di ogni classe in una cartella a sé, o far cominciare i loro nomi con la classe, come 7_12.png, o mettervi accanto una tabella labels.csv, con una colonna per il file e una per l'etichetta.</translation>
    </message>
    <message>
        <source>{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for 28 x 28.</source>
        <translation>{has}; attesi un'etichetta e i pixel di un'immagine quadrata di al massimo {side} x {side}, per esempio 785 colonne per 28 x 28.</translation>
    </message>
    <message>
        <source>{images} was taken for the test images, and {labels} for their labels.</source>
        <translation>{images}: preso per le immagini di test, e {labels} per le loro etichette.</translation>
    </message>
    <message>
        <source>{images} was taken for the training images, and {labels} for their labels.</source>
        <translation>{images}: preso per le immagini di addestramento, e {labels} per le loro etichette.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} drawings without a label or without ink were left out: {numbers}.</source>
        <translation>
            <numerusform>{n:,} disegno senza etichetta o senza inchiostro è stato lasciato fuori: {numbers}.</numerusform>
            <numerusform>{n:,} disegni senza etichetta o senza inchiostro sono stati lasciati fuori: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures have several pages or moments; only the first was read: {names}.</source>
        <translation>
            <numerusform>{n:,} immagine ha più pagine o fotogrammi; è stato letto solo il primo elemento: {names}.</numerusform>
            <numerusform>{n:,} immagini hanno più pagine o fotogrammi; è stato letto solo il primo elemento: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures in which no ink was found were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} immagine in cui non è stato trovato inchiostro è stata lasciata fuori: {names}.</numerusform>
            <numerusform>{n:,} immagini in cui non è stato trovato inchiostro sono state lasciate fuori: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures that cannot be read were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} immagine che non può essere letta è stata lasciata fuori: {names}.</numerusform>
            <numerusform>{n:,} immagini che non possono essere lette sono state lasciate fuori: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows of {file} in which something is missing were left out: {rows}.</source>
        <translation>
            <numerusform>{n:,} riga di {file} in cui manca qualcosa è stata lasciata fuori: {rows}.</numerusform>
            <numerusform>{n:,} righe di {file} in cui manca qualcosa sono state lasciate fuori: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} e {last}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} e altri {more}</translation>
    </message>
    <message>
        <source>{name} and {other}: the difference in test accuracy may be chance ({p}).</source>
        <translation>{name} e {other}: la differenza di accuratezza sul test può essere un caso ({p}).</translation>
    </message>
    <message>
        <source>{name} ended before its first epoch did, so it has no network.</source>
        <translation>{name}: finito prima della sua prima epoca, quindi non ha una rete.</translation>
    </message>
    <message>
        <source>{name} forked here, after epoch {epoch:,}.</source>
        <translation>{name}: diramato qui, dopo l'epoca {epoch:,}.</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes:,} MB</source>
        <translation>{name} ha più di {megabytes:,} MB</translation>
    </message>
    <message>
        <source>{name} has no best epoch in the library.</source>
        <translation>{name} non ha un'epoca migliore nella libreria.</translation>
    </message>
    <message>
        <source>{name} has no labels, and was left out.</source>
        <translation>{name} non ha etichette: lasciato fuori.</translation>
    </message>
    <message>
        <source>{name} has no last epoch in the library.</source>
        <translation>{name} non ha un'ultima epoca nella libreria.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over each of the other {count} may be luck.</source>
        <translation>{name} ha la migliore media sui suoi semi; il suo vantaggio su ciascuno degli altri {count} può essere fortuna.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck.</source>
        <translation>{name} ha la migliore media sui suoi semi; il suo vantaggio su {better} degli altri {count} è più che fortuna.</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} è cifrato</translation>
    </message>
    <message>
        <source>{name} is missing in it, or in its manifest</source>
        <translation>{name} manca in esso, o nel suo manifest</translation>
    </message>
    <message>
        <source>{name} is no kind of points; expected {prefix} and one of {kinds}.</source>
        <translation>{name} non è un tipo di punti; atteso {prefix} e uno di {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not the data set that the experiment began with.</source>
        <translation>{name} non è l'insieme di dati con cui l'esperimento è cominciato.</translation>
    </message>
    <message>
        <source>{name} is packed, which nothing in a bundle is</source>
        <translation>{name} è compresso, e in un pacchetto nulla lo è</translation>
    </message>
    <message>
        <source>{name} is part of the experiment {experiment}, and stays as it is there.</source>
        <translation>{name} fa parte dell'esperimento {experiment}, e lì resta com'è.</translation>
    </message>
    <message>
        <source>{name} lies over another file</source>
        <translation>{name} si sovrappone a un altro file</translation>
    </message>
    <message>
        <source>{name} of points should be from {least} to {most}, got {given}.</source>
        <translation>{name} di punti dovrebbe essere da {least} a {most}; trovato {given}.</translation>
    </message>
    <message>
        <source>{name} reads more of the test data than {other}, by more than chance ({p}).</source>
        <translation>{name} legge bene più dati di test di {other}, più che per caso ({p}).</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over each of the other {count} may be chance.</source>
        <translation>{name} legge bene più dati di test di tutti; il suo vantaggio su ciascuno degli altri {count} può essere un caso.</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.</source>
        <translation>{name} legge bene più dati di test di tutti; il suo vantaggio su {better} degli altri {count} è più che un caso.</translation>
    </message>
    <message>
        <source>{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}.</source>
        <translation>{name}: addestrato altrove, e ora ha {epochs:,} epoche, non {epochs_done:,}.</translation>
    </message>
    <message>
        <source>{name}, again</source>
        <translation>{name}, di nuovo</translation>
    </message>
    <message>
        <source>{name}, which learnt from {dataset}</source>
        <translation>{name}, che ha imparato da {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} seeds</source>
        <translation>
            <numerusform>{name}, {n} seme</numerusform>
            <numerusform>{name}, {n} semi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.</source>
        <translation>{name}: {first} nell'epoca {begin:,}, {last} nell'epoca {end:,}.</translation>
    </message>
    <message>
        <source>{name}: {incident}</source>
        <translation>{name}: {incident}</translation>
    </message>
    <message>
        <source>{network} Of a data set, save the arrays with {command}.</source>
        <translation>{network} Di un insieme di dati, salvare gli array con {command}.</translation>
    </message>
    <message>
        <source>{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}</source>
        <translation>{network}, {parameters:,} parametri, epoche: {epochs:,}, ha imparato da {dataset}</translation>
    </message>
    <message>
        <source>{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.</source>
        <translation>{option} non dice nulla di punti; atteso per esempio noise=0.1, classes=3, points=400, seed=1.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written.</source>
        <translation>{path} qui può essere letto, ma non scritto.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written: no runs and drawings are kept.</source>
        <translation>{path} qui può essere letto, ma non scritto: addestramenti e disegni non sono conservati.</translation>
    </message>
    <message>
        <source>{path} cannot be divided into cells: {reason}.</source>
        <translation>{path} non può essere diviso in celle: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation>{path} qui non può essere aperto o scritto.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written: {reason}.</source>
        <translation>{path} non può essere aperto o scritto: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).</source>
        <translation>{path} non può essere aperto: non è una rete (.safetensors, .npz), né un insieme di dati (una cartella, file .npz, .csv, .tsv o IDX), né un'immagine, né disegni (JSON o UNIPEN), né un pacchetto di addestramenti (.nnfs).</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} non ha potuto essere letto o scritto: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} non ha potuto essere letto: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full.</source>
        <translation>{path} non ha potuto essere scritto: il disco è pieno.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} non ha potuto essere scritto: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it. Save to another disk.</source>
        <translation>{path} non contiene ciò che vi è stato scritto. Salvare su un altro disco.</translation>
    </message>
    <message>
        <source>{path} does not say in which order its layers stand, and several fit: {layers}.</source>
        <translation>{path} non dice in quale ordine stanno i suoi strati, e più d'uno va bene: {layers}.</translation>
    </message>
    <message>
        <source>{path} does not say what its drawings are. Add a label to each, such as {example}.</source>
        <translation>{path} non dice che cosa sono i suoi disegni. Aggiungere un'etichetta a ciascuno, come {example}.</translation>
    </message>
    <message>
        <source>{path} does not say which of its {count:,} columns holds the labels; choose one of them.</source>
        <translation>{path} non dice quale delle sue {count:,} colonne contiene le etichette; sceglierne una.</translation>
    </message>
    <message>
        <source>{path} exists, where the data set is to be written that the script reads.</source>
        <translation>{path} esiste già, dove va scritto l'insieme di dati che lo script legge.</translation>
    </message>
    <message>
        <source>{path} has 1 column</source>
        <translation>{path} ha 1 colonna</translation>
    </message>
    <message>
        <source>{path} has a description of {found:,} bytes; that of a model has at most {most:,}.</source>
        <translation>{path} ha una descrizione di {found:,} byte; quella di un modello ne ha al massimo {most:,}.</translation>
    </message>
    <message>
        <source>{path} has a layer of an unknown kind.</source>
        <translation>{path} ha uno strato di un tipo sconosciuto.</translation>
    </message>
    <message>
        <source>{path} has attributes, but no line @data near its begin.</source>
        <translation>{path} ha attributi, ma nessuna riga @data vicino all'inizio.</translation>
    </message>
    <message>
        <source>{path} has format {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} ha il formato {version}; questo programma legge fino a {newest}. Installarne una versione più recente.</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} rows, which are the most that are read.</source>
        <translation>{path} ha più di {most:,} righe, che sono il massimo che si legge.</translation>
    </message>
    <message>
        <source>{path} has no array of labels called {wanted}. It has: {names}.</source>
        <translation>{path} non ha un array di etichette chiamato {wanted}. Ha: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} non ha un array x_train; dovrebbe contenere x_train, y_train, x_test e y_test. Ha: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} non ha un array {necessary}; dovrebbe contenere x_train, y_train, x_test e y_test. Ha: {names}.</translation>
    </message>
    <message>
        <source>{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}.</source>
        <translation>{path} non ha una colonna {chosen!r}; dare un nome della sua intestazione, o un numero da 1 a {count:,}.</translation>
    </message>
    <message>
        <source>{path} has no labels: none of its {count:,} columns looks like them.</source>
        <translation>{path} non ha etichette: nessuna delle sue {count:,} colonne vi somiglia.</translation>
    </message>
    <message>
        <source>{path} has several pages or moments; only the first is read.</source>
        <translation>{path} ha più pagine o fotogrammi; si legge solo il primo elemento.</translation>
    </message>
    <message>
        <source>{path} has too many pixels for the picture of a digit.</source>
        <translation>{path} ha troppi pixel per l'immagine di una cifra.</translation>
    </message>
    <message>
        <source>{path} has version {version}, which there never was, and was left as it is.</source>
        <translation>{path} ha la versione {version}, che non è mai esistita: lasciato com'era.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} ha la versione {version}; questo programma legge fino a {newest}. Installarne una versione più recente.</translation>
    </message>
    <message>
        <source>{path} has {found:,} MB; a bundle has at most {most:,}.</source>
        <translation>{path} ha {found:,} MB; un pacchetto ne ha al massimo {most:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has {n:,} columns</source>
        <translation>
            <numerusform>{path} ha {n:,} colonna</numerusform>
            <numerusform>{path} ha {n:,} colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds linear layers that do not follow one another: {layers}.</source>
        <translation>{path} contiene strati lineari che non si susseguono: {layers}.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} arrays.</source>
        <translation>{path} contiene più di {most:,} array.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no bundle does.</source>
        <translation>{path} contiene più di {most:,} file, come nessun pacchetto.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no model does.</source>
        <translation>{path} contiene più di {most:,} file, cosa che nessun modello fa.</translation>
    </message>
    <message>
        <source>{path} holds no arrays; expected x_train, y_train, x_test and y_test.</source>
        <translation>{path} non contiene array; attesi x_train, y_train, x_test e y_test.</translation>
    </message>
    <message>
        <source>{path} holds no drawings that say what they are, such as {example}.</source>
        <translation>{path} non contiene disegni che dicano che cosa sono, come {example}.</translation>
    </message>
    <message>
        <source>{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as .safetensors: that can be opened.</source>
        <translation>{path} non contiene una rete esportata da questo programma. Di una rete di PyTorch, salvare lo state_dict come .safetensors: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} holds values that are no shades of grey.</source>
        <translation>{path} contiene valori che non sono tonalità di grigio.</translation>
    </message>
    <message>
        <source>{path} holds {count:,} linear layers; expected 1 to {most}.</source>
        <translation>{path} contiene {count:,} strati lineari; attesi da 1 a {most}.</translation>
    </message>
    <message>
        <source>{path} holds {found} numbers; expected float16, float32 or float64, and one kind.</source>
        <translation>{path} contiene numeri {found}; atteso float16, float32 o float64, e un solo tipo.</translation>
    </message>
    <message>
        <source>{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear layers in a row are opened.</source>
        <translation>{path} contiene {name} di forma {shape}, che non fa parte di uno strato lineare. Si aprono solo reti di strati lineari in fila.</translation>
    </message>
    <message>
        <source>{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let the phone take JPEGs (iPhone: Settings &gt; Camera &gt; Formats &gt; Most Compatible).</source>
        <translation>{path} è un'immagine HEIC, che non viene letta: esportarla come JPEG dal programma che mostra le fotografie, o far scattare JPEG al telefono (iPhone: Impostazioni &gt; Fotocamera &gt; Formati &gt; Più compatibile).</translation>
    </message>
    <message>
        <source>{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the program.</source>
        <translation>{path} è un pacchetto della versione {version}, e questo programma legge fino alla {newest}. Aprirlo con una versione più recente del programma.</translation>
    </message>
    <message>
        <source>{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened.</source>
        <translation>{path} è un documento, che non viene letto. Esportare la pagina come PNG, o fotografarla: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened.</source>
        <translation>{path} è un disegno in SVG, che non viene letto. Esportarlo come PNG: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.</source>
        <translation>{path} è un file di Keras o HDF5, che non viene letto. Di una rete, salvare il kernel trasposto e il bias di ogni strato come 0.weight, 0.bias, 1.weight e così via con safetensors.numpy.save_file: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself</source>
        <translation>{path} è un collegamento che porta a sé stesso</translation>
    </message>
    <message>
        <source>{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made from; of a network of PyTorch, save the state_dict as such a file.</source>
        <translation>{path} è una rete in ONNX, che qui viene scritta, ma non letta. Aprire il file .safetensors da cui è stata fatta; di una rete di PyTorch, salvare lo state_dict come un tale file.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened.</source>
        <translation>{path} è un foglio di calcolo, che non viene letto. Salvarne il foglio come CSV in UTF-8: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you sign in. Fetch the file again with a browser.</source>
        <translation>{path} è una pagina web, qualunque cosa dica il suo nome: un server l'ha inviata al posto del file, forse per richiedere l'accesso. Procurarsi di nuovo il file con un browser.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.</source>
        <translation>{path} è un'immagine AVIF, che su questa macchina non viene letta: salvarla come JPEG o PNG nel programma che la mostra.</translation>
    </message>
    <message>
        <source>{path} is an archive. Unpack it, and open what it was unpacked to.</source>
        <translation>{path} è un archivio. Estrarlo, e aprire ciò che ne esce.</translation>
    </message>
    <message>
        <source>{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}.</source>
        <translation>{path} è troncato: la sua intestazione IDX dovrebbe essere lunga {expected_size} byte; trovati {found}.</translation>
    </message>
    <message>
        <source>{path} is damaged. The next training sets it aside under another name and begins a new one.</source>
        <translation>{path} è danneggiato. Il prossimo addestramento lo mette da parte con un altro nome e ne comincia uno nuovo.</translation>
    </message>
    <message>
        <source>{path} is damaged: a layer's size is no whole number from 1 to {most:,}.</source>
        <translation>{path} è danneggiato: la dimensione di uno strato non è un numero intero da 1 a {most:,}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes no network of 1 to {most} layers.</source>
        <translation>{path} è danneggiato: non descrive una rete da 1 a {most} strati.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes {total:,} weights, more than such a file can hold.</source>
        <translation>{path} è danneggiato: descrive {total:,} pesi, più di quanti un tale file possa contenere.</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks what a library has.</source>
        <translation>{path} è danneggiato: gli manca ciò che ha una libreria.</translation>
    </message>
    <message>
        <source>{path} is damaged: it names {names} classes of {classes}.</source>
        <translation>{path} è danneggiato: nomina {names} classi su {classes}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksums are not those of its tensors.</source>
        <translation>{path} è danneggiato: le sue somme di controllo non sono quelle dei suoi tensori.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description cannot be read.</source>
        <translation>{path} è danneggiato: la sua descrizione non può essere letta.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description has no format version.</source>
        <translation>{path} è danneggiato: la sua descrizione non ha una versione del formato.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description is not the one that was written.</source>
        <translation>{path} è danneggiato: la sua descrizione non è quella scritta.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description of the training cannot be read.</source>
        <translation>{path} è danneggiato: la sua descrizione dell'addestramento non può essere letta.</translation>
    </message>
    <message>
        <source>{path} is damaged: its images have another size than its inputs.</source>
        <translation>{path} è danneggiato: le sue immagini hanno una dimensione diversa dai suoi ingressi.</translation>
    </message>
    <message>
        <source>{path} is damaged: its settings describe another network than its layers.</source>
        <translation>{path} è danneggiato: le sue impostazioni descrivono una rete diversa dai suoi strati.</translation>
    </message>
    <message>
        <source>{path} is damaged: the bias of {name} has no weights of its size.</source>
        <translation>{path} è danneggiato: il bias di {name} non ha pesi della sua dimensione.</translation>
    </message>
    <message>
        <source>{path} is damaged: the names of its classes cannot be read.</source>
        <translation>{path} è danneggiato: i nomi delle sue classi non possono essere letti.</translation>
    </message>
    <message>
        <source>{path} is damaged: the numbers of {name} are not those that were written.</source>
        <translation>{path} è danneggiato: i numeri di {name} non sono quelli scritti.</translation>
    </message>
    <message>
        <source>{path} is damaged: the tensor {unexpected!r} is missing or should not be there.</source>
        <translation>{path} è danneggiato: il tensore {unexpected!r} manca o non dovrebbe esserci.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} has shape {shape}, expected {expected}.</source>
        <translation>{path} è danneggiato: {name} ha la forma {shape}, attesa {expected}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} holds values that are not numbers.</source>
        <translation>{path} è danneggiato: {name} contiene valori che non sono numeri.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <translation>{path} è danneggiato: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} è danneggiato: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {what} is not what was written. Fetch the file again.</source>
        <translation>{path} è danneggiato: {what} non è ciò che era stato scritto. Procurarsi di nuovo il file.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} è vuoto.</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program.</source>
        <translation>{path} è tenuto occupato da un altro programma.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, too large for a model of this program.</source>
        <translation>{path} supera {megabytes} MB, troppo per un modello di questo programma.</translation>
    </message>
    <message>
        <source>{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).</source>
        <translation>{path} non è un insieme di dati che si possa leggere: il suo nome dovrebbe finire in .npz, .npy, .csv, .tsv o .arff, o essere come train-images-idx3-ubyte, di un file IDX, oppure dovrebbe contenere tratti di penna con etichette (JSON, UNIPEN, InkML).</translation>
    </message>
    <message>
        <source>{path} is no library of this program and was left as it is. Give another file.</source>
        <translation>{path} non è una libreria di questo programma ed è stato lasciato com'era. Indicare un altro file.</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} non è un file</translation>
    </message>
    <message>
        <source>{path} is not a file. Give a file for the library.</source>
        <translation>{path} non è un file. Indicare un file per la libreria.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder that holds {file} and its three companions.</source>
        <translation>{path} non è una cartella. Scegliere una cartella che contenga {file} e i suoi tre compagni.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} non è un'immagine che si possa leggere.</translation>
    </message>
    <message>
        <source>{path} is not a text in UTF-8.</source>
        <translation>{path} non è un testo in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a text. Save it as CSV in UTF-8.</source>
        <translation>{path} non è un testo. Salvarlo come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a whole .npz file: {reason}.</source>
        <translation>{path} non è un file .npz intero: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole bundle: {reason}.</source>
        <translation>{path} non è un pacchetto intero: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole safetensors file: {reason}.</source>
        <translation>{path} non è un file safetensors intero: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} non è un file IDX di immagini: comincia con {found}, atteso il numero magico {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} non è un file IDX di etichette: comincia con {found}, atteso il numero magico {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file whose name says what it holds, as that of {file} does.</source>
        <translation>{path} non è un file IDX il cui nome dica che cosa contiene, come quello di {file}.</translation>
    </message>
    <message>
        <source>{path} is not of a kind for which one can choose {choice}.</source>
        <translation>{path} non è di un tipo per cui si possa scegliere {choice}.</translation>
    </message>
    <message>
        <source>{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the page of its repository.</source>
        <translation>{path} non è il file stesso, ma un puntatore di Git LFS a esso. Procurarsi il file con git lfs pull, o dalla pagina del suo repository.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} non c'è.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a folder or a file with a data set.</source>
        <translation>{path} non c'è. Scegliere una cartella o un file con un insieme di dati.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} è di un tipo che non viene letto. Caricarlo in Python, e salvare gli array con np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out.</source>
        <translation>{path} è compresso in un modo che qui non viene letto. Estrarlo (gzip viene letto), e aprire ciò che ne esce.</translation>
    </message>
    <message>
        <source>{path} is the library that it would be merged into.</source>
        <translation>{path} è la libreria in cui verrebbe importato.</translation>
    </message>
    <message>
        <source>{path} is too long for a list of names.</source>
        <translation>{path} è troppo lungo per un elenco di nomi.</translation>
    </message>
    <message>
        <source>{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with sklearn.datasets.load_svmlight_file, and save the arrays with {command}.</source>
        <translation>{path} è scritto in forma sparsa, come fa LIBSVM; si leggono solo righe intere. In Python, caricarlo con sklearn.datasets.load_svmlight_file, e salvare gli array con {command}.</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} può contenere oggetti Python, che potrebbero eseguire codice e non vengono letti. Caricarlo in Python, e salvare gli array con np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the state_dict with safetensors.torch.save_file: that can be opened.</source>
        <translation>{path} può contenere oggetti Python, che potrebbero eseguire codice e non vengono letti. Di una rete di PyTorch, salvare lo state_dict con safetensors.torch.save_file: quello può essere aperto.</translation>
    </message>
    <message>
        <source>{path} reads images of {images}, but {dataset} has images of {found}.</source>
        <translation>{path} legge immagini di {images}, ma {dataset} ha immagini di {found}.</translation>
    </message>
    <message>
        <source>{path} reads {images}, but {dataset} has {found}.</source>
        <translation>{path} legge {images}, ma {dataset} ha {found}.</translation>
    </message>
    <message>
        <source>{path} should end in .py: the data set is written beside it as .npz.</source>
        <translation>{path} dovrebbe finire in .py: l'insieme di dati viene scritto accanto come .npz.</translation>
    </message>
    <message>
        <source>{path} should end in {endings}: that says what is written.</source>
        <translation>{path} dovrebbe finire in {endings}: ciò dice che cosa si scrive.</translation>
    </message>
    <message>
        <source>{path} should hold a label and a letter's code in each line.</source>
        <translation>{path} dovrebbe contenere in ogni riga un'etichetta e il codice di una lettera.</translation>
    </message>
    <message>
        <source>{path} was damaged. It is kept as {aside}, and a new library was begun.</source>
        <translation>{path} era danneggiato. È conservato come {aside}, ed è cominciata una nuova libreria.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while this run was trained, so the run is not kept in it.</source>
        <translation>{path} è stato spostato o eliminato durante questo addestramento, che quindi non vi è conservato.</translation>
    </message>
    <message>
        <source>{path} was not written: the network has weights that are too large for float32.</source>
        <translation>{path} non è stato scritto: la rete ha pesi troppo grandi per float32.</translation>
    </message>
    <message>
        <source>{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs.</source>
        <translation>{path} sarebbe più grande di quanto può essere un pacchetto, {most:,} MB. Lasciare fuori i filmati, o alcuni degli addestramenti.</translation>
    </message>
    <message>
        <source>{path}, drawing {number}: {problem}</source>
        <translation>{path}, disegno {number}: {problem}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}</source>
        <translation>{path}, riga {line}: {problem}</translation>
    </message>
    <message>
        <source>{path}, row {number}</source>
        <translation>{path}, riga {number}</translation>
    </message>
    <message>
        <source>{path}: these drawings have no label, or no ink: {numbers}.</source>
        <translation>{path}: questi disegni non hanno etichetta, o non hanno inchiostro: {numbers}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{pixels:,} pixels</source>
        <translation>{pixels:,} pixel</translation>
    </message>
    <message numerus="yes">
        <source>{p} after Holm's correction for {n:,} comparisons</source>
        <translation>
            <numerusform>{p} dopo la correzione di Holm per {n:,} confronto</numerusform>
            <numerusform>{p} dopo la correzione di Holm per {n:,} confronti</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} This training is kept as a new run.</source>
        <translation>{reason} Questo addestramento è conservato come nuovo.</translation>
    </message>
    <message>
        <source>{reason} in line {line:,}</source>
        <translation>{reason} nella riga {line:,}</translation>
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
        <translation>{sentence} (Finora {done} di {times} volte.)</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation data</source>
        <translation>{share:.2%} dei dati di convalida</translation>
    </message>
    <message numerus="yes">
        <source>{share:.2%} of the validation data, mean of {n:,} runs</source>
        <translation>
            <numerusform>{share:.2%} dei dati di convalida, {n:,} addestramento</numerusform>
            <numerusform>{share:.2%} dei dati di convalida, media di {n:,} addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.2%} of the validation images are read right after epoch {epoch:,}.</source>
        <translation>Immagini di convalida lette bene dopo l'epoca {epoch:,}: {share:.2%}.</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation points are read right after epoch {epoch:,}.</source>
        <translation>Punti di convalida letti bene dopo l'epoca {epoch:,}: {share:.2%}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>Immagini di test lette bene: {share:.2%} di {count:,} (intervallo al 95%: da {low:.2%} a {high:.2%}), con la rete dell'epoca {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>Punti di test letti bene: {share:.2%} di {count:,} (intervallo al 95%: da {low:.2%} a {high:.2%}), con la rete dell'epoca {epoch:,}.</translation>
    </message>
    <message>
        <source>{side} x {side} pixels</source>
        <translation>{side} x {side} pixel</translation>
    </message>
    <message>
        <source>{size} in 1 class ({names})</source>
        <translation>{size} in 1 classe ({names})</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names} and so on)</source>
        <translation>{size} in {classes} classi ({names} e così via)</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names})</source>
        <translation>{size} in {classes} classi ({names})</translation>
    </message>
    <message>
        <source>{status}, {done:,} of {wanted:,} epochs.</source>
        <translation>{status}, {done:,} di {wanted:,} epoche.</translation>
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
        <translation>{true} letto come {given}</translation>
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
        <translation>{value:,}%</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{what} in epoch {epoch}: the steps are too large. Try a learning rate of {better:.2g} instead of {rate:.2g}.</source>
        <translation>{what} nell'epoca {epoch}: i passi sono troppo grandi. Provare un tasso di apprendimento di {better:.2g} invece di {rate:.2g}.</translation>
    </message>
    <message>
        <source>{where} announces the impossible shape {shape}.</source>
        <translation>{where} annuncia la forma impossibile {shape}.</translation>
    </message>
    <message>
        <source>{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read.</source>
        <translation>{where} annuncia {labels:,} etichette di {size:,} byte; se ne leggono al massimo {most:,} di {most_bytes:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds more.</source>
        <translation>{where} annuncia {sizes} = {expected:,} byte di dati, ma ne contiene di più.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.</source>
        <translation>{where} annuncia {sizes} = {expected:,} byte di dati, ma ne contiene solo {found:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read.</source>
        <translation>{where} annuncia {sizes} = {size:,} byte di dati; se ne leggono al massimo {most:,}.</translation>
    </message>
    <message>
        <source>{where} calls its classes {names}, but {other_where} calls them {other_names}. Both must call them alike.</source>
        <translation>{where} chiama le sue classi {names}, ma {other_where} le chiama {other_names}. Entrambi devono chiamarle allo stesso modo.</translation>
    </message>
    <message>
        <source>{where} has 1 class; expected {least} to {most}.</source>
        <translation>{where} ha 1 classe; attese da {least} a {most}.</translation>
    </message>
    <message>
        <source>{where} has no name for class {number}: it is empty.</source>
        <translation>{where} non ha un nome per la classe {number}: è vuoto.</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; expected (images, side, side).</source>
        <translation>{where} ha la forma {shape}; attesa (immagini, lato, lato).</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; {expected}.</source>
        <translation>{where} ha la forma {shape}; {expected}.</translation>
    </message>
    <message>
        <source>{where} has the class {name!r}, whose name holds a line break or a control character.</source>
        <translation>{where} ha la classe {name!r}, il cui nome contiene un a capo o un carattere di controllo.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{where} ha {classes:,} classi; se ne possono distinguere al massimo {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; expected {least} to {most}.</source>
        <translation>{where} ha {classes:,} classi; attese da {least} a {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes} classes, but there are only {names} names for them.</source>
        <translation>{where} ha {classes} classi, ma ci sono solo {names} nomi per esse.</translation>
    </message>
    <message>
        <source>{where} holds Python objects (the type object), which could run code and are not read. Save it again as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.</source>
        <translation>{where} contiene oggetti Python (il tipo object), che potrebbero eseguire codice e non vengono letti. Salvarlo di nuovo come array di numeri: np.array(list(x), dtype="uint8") per le immagini e dtype="int64" per le etichette.</translation>
    </message>
    <message>
        <source>{where} holds a single image; at least one more is needed to test with.</source>
        <translation>{where} contiene una sola immagine; ne serve almeno un'altra per il test.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels, but {test_where} of {test_size}.</source>
        <translation>{where} contiene immagini di {size} pixel, ma {test_where} di {test_size}.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels; expected square ones of at most {side} x {side}.</source>
        <translation>{where} contiene immagini di {size} pixel; attese quadrate di al massimo {side} x {side}.</translation>
    </message>
    <message>
        <source>{where} holds names that are no text in UTF-8.</source>
        <translation>{where} contiene nomi che non sono testo in UTF-8.</translation>
    </message>
    <message>
        <source>{where} holds no drawings.</source>
        <translation>{where} non contiene disegni.</translation>
    </message>
    <message>
        <source>{where} holds no images.</source>
        <translation>{where} non contiene immagini.</translation>
    </message>
    <message>
        <source>{where} holds no whole rows: in all {count:,} of them something is missing.</source>
        <translation>{where} non contiene righe intere: in tutte le {count:,} manca qualcosa.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:,}; expected numbers from 0 to {last}, or names.</source>
        <translation>{where} contiene l'etichetta {label:,}; attesi numeri da 0 a {last}, o nomi.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:g}; expected whole numbers, or names.</source>
        <translation>{where} contiene l'etichetta {label:g}; attesi numeri interi, o nomi.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be known. Save the images as they were before that, from 0 to 255 or from 0 to 1.</source>
        <translation>{where} contiene valori da {low:g} a {high:g}: sembrano standardizzati, e che cosa fosse nero e bianco non si può sapere. Salvare le immagini com'erano prima, da 0 a 255 o da 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contiene valori da {low:g} a {high:g}; attesi da 0 a 255, o da 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds values of the type {dtype}; {expected}.</source>
        <translation>{where} contiene valori del tipo {dtype}; {expected}.</translation>
    </message>
    <message>
        <source>{where} holds values that are no numbers; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contiene valori che non sono numeri; attesi da 0 a 255, o da 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds {images:,} images, but {labels:,} labels.</source>
        <translation>{where} contiene {images:,} immagini, ma {labels:,} etichette.</translation>
    </message>
    <message>
        <source>{where} is not an array of NumPy.</source>
        <translation>{where} non è un array di NumPy.</translation>
    </message>
    <message>
        <source>{where} is packed in a way that NumPy does not write. Save it again with NumPy.</source>
        <translation>{where} è compresso in un modo che NumPy non scrive. Salvarlo di nuovo con NumPy.</translation>
    </message>
    <message>
        <source>{where} is too long for a list of names.</source>
        <translation>{where} è troppo lungo per un elenco di nomi.</translation>
    </message>
    <message>
        <source>{where}, cannot be divided into cells: {reason}.</source>
        <translation>{where}, non può essere diviso in celle: {reason}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing.</source>
        <translation>{where}, colonna {column}: manca un pixel.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing; there stands {found!r}.</source>
        <translation>{where}, colonna {column}: manca un pixel; c'è scritto {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}.</source>
        <translation>{where}, colonna {column}: un pixel dovrebbe essere un numero, da 0 a 255, da 0 a 1 o da -1 a 1; trovato {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.</source>
        <translation>{where}, colonna {column}: altre righe dicono qui se sono per train, val o test; trovato {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is missing.</source>
        <translation>{where}, colonna {column}: manca l'etichetta.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8.</source>
        <translation>{where}, colonna {column}: l'etichetta non è un testo. Salvare la tabella come CSV in UTF-8.</translation>
    </message>
    <message>
        <source>{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.</source>
        <translation>{where}, colonna {column}: {found!r} ha una lettera al posto di una cifra, come O per 0, o l per 1.</translation>
    </message>
    <message>
        <source>{where}, has {found:,} columns; expected {expected:,}, as in the other rows.</source>
        <translation>{where}, ha {found:,} colonne; attese {expected:,}, come nelle altre righe.</translation>
    </message>
    <message>
        <source>{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}.</source>
        <translation>{where}, contiene frazioni da 0 a 1, ma altre righe contengono pixel fino a {most:g}.</translation>
    </message>
    <message>
        <source>{where}, is too long for an image of {side} x {side} pixels.</source>
        <translation>{where}, è troppo lungo per un'immagine di {side} x {side} pixel.</translation>
    </message>
    <message>
        <source>{where}, is written sparsely, in braces; only whole rows are read.</source>
        <translation>{where}, è scritto in forma sparsa, tra graffe; si leggono solo righe intere.</translation>
    </message>
    <message>
        <source>{where}: at most {most:,} pixels are read.</source>
        <translation>{where}: si leggono al massimo {most:,} pixel.</translation>
    </message>
    <message>
        <source>{where}: of the columns {first} to {last} one should hold a 1, and the others 0.</source>
        <translation>{where}: delle colonne da {first} a {last} una dovrebbe contenere un 1, e le altre 0.</translation>
    </message>
    <message>
        <source>“data” is mnist, or points such as points:spirals, got {value!r}.</source>
        <translation>«data» è mnist, o punti come points:spirals; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“is” is missing, which says what a condition is about: one of {known}.</source>
        <translation>Manca «is», che dice su che cosa è una condizione: uno di {known}.</translation>
    </message>
    <message>
        <source>“key” has small letters, digits and hyphens, such as first-network, got {value!r}.</source>
        <translation>«key» ha lettere minuscole, cifre e trattini, come first-network; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“low” must be less than “high”.</source>
        <translation>«low» deve essere minore di «high».</translation>
    </message>
    <message>
        <source>“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.</source>
        <translation>«order_by» è un valore di un addestramento come parameters o, con il più grande per primo, {example}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” has {count:,} characters; at most {most:,} are shown.</source>
        <translation>«{key}» ha {count:,} caratteri; se ne mostrano al massimo {most:,}.</translation>
    </message>
    <message>
        <source>“{key}” has {found:,} entries; at most {most:,} are possible.</source>
        <translation>«{key}» ha {found:,} voci; ne sono possibili al massimo {most:,}.</translation>
    </message>
    <message>
        <source>“{key}” is a list of tables.</source>
        <translation>«{key}» è un elenco di tabelle.</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts of at most {most:,} characters.</source>
        <translation>«{key}» è un elenco di testi di al massimo {most:,} caratteri.</translation>
    </message>
    <message>
        <source>“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}.</source>
        <translation>«{key}» è un nome dagli elenchi nel README delle lezioni; trovato {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is a number that can be drawn, got {value!r}.</source>
        <translation>«{key}» è un numero che si può disegnare; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» è vuoto.</translation>
    </message>
    <message>
        <source>“{key}” is from {low:,} to {high:,}, got {value!r}.</source>
        <translation>«{key}» è da {low:,} a {high:,}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» manca.</translation>
    </message>
    <message>
        <source>“{key}” is one of {names}, got {value!r}{guess}.</source>
        <translation>«{key}» è uno di {names}; trovato {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}.</source>
        <translation>«{key}» è il nome di un file accanto alla lezione che finisce in {endings}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, and not {found}.</source>
        <translation>«{key}» è {kind}, e non {found}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, got {value!r}.</source>
        <translation>«{key}» è {kind}; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing here; known are {known}.</source>
        <translation>«{key}» qui non significa nulla; sono noti {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.</source>
        <translation>«{key}» non significa nulla in una condizione su {kind}{guess}. Sono noti {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in {where}{guess}. Known are {known}.</source>
        <translation>«{key}» non significa nulla in {where}{guess}. Sono noti {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, got {value!r}.</source>
        <translation>«{key}» deve essere true o false; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>«{key}» {problem}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” has no range; give the values to try.</source>
        <translation>«{name}» non ha un intervallo; dare i valori da provare.</translation>
    </message>
    <message>
        <source>“{name}” is a number, a short text, true or false.</source>
        <translation>«{name}» è un numero, un testo breve, true o false.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, got {value!r}.</source>
        <translation>«{name}» deve essere true o false; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” takes sizes such as "128,64", or "none", got {value!r}.</source>
        <translation>«{name}» prende dimensioni come "128,64", o "none"; trovato {value!r}.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it as 0.01 or 0,01.</source>
        <translation>«{text}» non è un numero; scriverlo come 0.01 o 0,01.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as 10.</source>
        <translation>«{text}» non è un numero intero; scriverlo come 10.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as {example} or {example:,}.</source>
        <translation>«{text}» non è un numero intero; scriverlo come {example} o {example:,}.</translation>
    </message>
    <message>
        <source>“{text}” is too large a number.</source>
        <translation>«{text}» è un numero troppo grande.</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It was a {0}</source>
        <translation>Era: {0}</translation>
    </message>
    <message>
        <source>It was a {0}: keep this drawing, and learn from it.</source>
        <translation>Era: {0}. Tiene questo disegno e ne impara.</translation>
    </message>
    <message>
        <source>It was an {0}</source>
        <translation>Era: {0}</translation>
    </message>
    <message>
        <source>It was an {0}: keep this drawing, and learn from it.</source>
        <translation>Era: {0}. Tiene questo disegno e ne impara.</translation>
    </message>
    <message>
        <source>Say what else it was, or take back that it is kept.</source>
        <translation>Dire che altro era, o ritirare il disegno tenuto.</translation>
    </message>
    <message>
        <source>Say what it was: the drawing is kept, and learnt.</source>
        <translation>Dire che cos'era: il disegno è tenuto e imparato.</translation>
    </message>
    <message>
        <source>This drawing is kept as a {0}. Click again to take that back.</source>
        <translation>Questo disegno è tenuto come {0}. Un altro clic lo ritira.</translation>
    </message>
    <message>
        <source>This drawing is kept as an {0}. Click again to take that back.</source>
        <translation>Questo disegno è tenuto come {0}. Un altro clic lo ritira.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Che cos'era</translation>
    </message>
    <message>
        <source>Wrong? It was</source>
        <translation>Sbagliato? Era</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>scegliere …</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>ritirare</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 addestramento</numerusform>
            <numerusform>%Ln addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Tanti addestramenti quanti il tempo permette</translation>
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
        <translation>Da addestrare in secondo piano: {0}; circa {1} su questa macchina, e circa {2} MB.</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>Draw the curve here, or use the arrow keys.</source>
        <translation>Disegnare qui la curva o usare le frecce.</translation>
    </message>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>epoca {0}: {1}</translation>
    </message>
    <message>
        <source>from {0} in epoch 1 to {1} in epoch {2}</source>
        <translation>da {0} nell'epoca 1 a {1} nell'epoca {2}</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>ancora nulla di disegnato</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>{0}: {1} at epoch {2}</source>
        <translation>{0}: {1} all'epoca {2}</translation>
    </message>
</context>
<context>
    <name>CurvesLegends</name>
    <message>
        <source>Of the averaged weights, which are shown and kept.</source>
        <translation>Dei pesi mediati, che sono mostrati e conservati.</translation>
    </message>
    <message>
        <source>Of the weights as they are trained.</source>
        <translation>Dei pesi come sono addestrati.</translation>
    </message>
    <message>
        <source>The fainter lines are those of {0}, from which this run forked after epoch {1}.</source>
        <translation>Le linee più tenui sono quelle di {0}, da cui questo addestramento è diramato dopo l'epoca {1}.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last images seen.</source>
        <translation>La linea sottile: l'errore dentro le epoche, sulle ultime immagini viste.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last points seen.</source>
        <translation>La linea sottile: l'errore dentro le epoche, sugli ultimi punti visti.</translation>
    </message>
    <message>
        <source>The learning rate in use, with what schedule and warm-up make of it.</source>
        <translation>Il tasso di apprendimento in uso, con ciò che ne fanno programma e riscaldamento.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>dal vivo</translation>
    </message>
    <message>
        <source>parent run</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasso</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>convalida</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>CurvesOptions</name>
    <message>
        <source>95 % band of the validation</source>
        <translation>Fascia al 95% della convalida</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Tutti i valori</translation>
    </message>
    <message>
        <source>Base line: a linear network</source>
        <translation>Riferimento: una rete lineare</translation>
    </message>
    <message>
        <source>Base line: guessing</source>
        <translation>Riferimento: tirare a indovinare</translation>
    </message>
    <message>
        <source>Base line: people</source>
        <translation>Riferimento: le persone</translation>
    </message>
    <message>
        <source>Count epochs</source>
        <translation>Contare le epoche</translation>
    </message>
    <message>
        <source>Count epochs along the bottom.</source>
        <translation>Conta le epoche lungo il fondo.</translation>
    </message>
    <message>
        <source>Count images</source>
        <translation>Contare le immagini</translation>
    </message>
    <message>
        <source>Count points</source>
        <translation>Contare i punti</translation>
    </message>
    <message>
        <source>Count seconds</source>
        <translation>Contare i secondi</translation>
    </message>
    <message>
        <source>Count the images that were learnt from along the bottom.</source>
        <translation>Conta lungo il fondo le immagini da cui si è imparato.</translation>
    </message>
    <message>
        <source>Count the points that were learnt from along the bottom.</source>
        <translation>Conta lungo il fondo i punti da cui si è imparato.</translation>
    </message>
    <message>
        <source>Count the seconds of training and validating along the bottom, without pauses.</source>
        <translation>Conta lungo il fondo i secondi di addestramento e convalida, senza le pause.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation images it is wide, and small ups and downs mean nothing.</source>
        <translation>Disegna attorno all'accuratezza di convalida quanto può distarne quella vera (intervallo di Wilson):
con poche immagini di convalida è ampio, e piccoli alti e bassi non significano nulla.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation points it is wide, and small ups and downs mean nothing.</source>
        <translation>Disegna attorno all'accuratezza di convalida quanto può distarne quella vera (intervallo di Wilson):
con pochi punti di convalida è ampio, e piccoli alti e bassi non significano nulla.</translation>
    </message>
    <message>
        <source>Draw over the curves what you expected in the lesson, before the run.</source>
        <translation>Disegna sopra le curve ciò che ci si aspettava nella lezione, prima dell'addestramento.</translation>
    </message>
    <message>
        <source>Draw the learning rate as a thin line, with what schedule and warm-up make of it. Its axis is at the right.</source>
        <translation>Disegna il tasso di apprendimento come linea sottile, con ciò che ne fanno programma e riscaldamento. Il suo asse è a destra.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation images.</source>
        <translation>Quanto spesso ha ragione chi risponde sempre la classe più frequente delle immagini di convalida.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation points.</source>
        <translation>Quanto spesso ha ragione chi risponde sempre la classe più frequente dei punti di convalida.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation images.
It is trained here, once for this data set, in the background.</source>
        <translation>Quanto bene una rete senza strati nascosti legge le immagini di convalida.
È addestrata qui, una volta per questo insieme di dati, in secondo piano.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation points.
It is trained here, once for this data set, in the background.</source>
        <translation>Quanto bene una rete senza strati nascosti legge i punti di convalida.
È addestrata qui, una volta per questo insieme di dati, in secondo piano.</translation>
    </message>
    <message>
        <source>How well people read digits as those of MNIST.</source>
        <translation>Quanto bene le persone leggono cifre come quelle di MNIST.</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Tasso di apprendimento in uso</translation>
    </message>
    <message>
        <source>Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),
and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark.</source>
        <translation>Segna dove sono state cambiate impostazioni (◆), dove l'addestramento è stato in pausa (❚❚), è ripreso più tardi (▶) o è stato diramato (Y),
e l'epoca migliore (★). Puntare un segno per leggerlo; Ctrl+← e Ctrl+→ vanno di segno in segno.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Segni</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Show spikes as well, though the other values may look flat beside them.
Else a ▲ marks each.</source>
        <translation>Mostra anche i picchi, benché gli altri valori possano apparire piatti accanto a essi.
Altrimenti un ▲ segna ciascuno.</translation>
    </message>
    <message>
        <source>What the plots show beside the curves, and what they count along the bottom.</source>
        <translation>Che cosa mostrano i grafici accanto alle curve, e che cosa contano lungo il fondo.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>La Sua previsione</translation>
    </message>
</context>
<context>
    <name>CurvesPage</name>
    <message>
        <source>Learning curves of all trials</source>
        <translation>Curve di apprendimento di tutte le prove</translation>
    </message>
    <message>
        <source>The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early.</source>
        <translation>Più una curva è scura, o su fondo scuro chiara, meglio è. Una croce chiude una prova scartata presto.</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, seme {1}</translation>
    </message>
</context>
<context>
    <name>CurvesPlots</name>
    <message>
        <source>Plot of the accuracy over the epochs</source>
        <translation>Grafico dell'accuratezza sulle epoche</translation>
    </message>
    <message>
        <source>Plot of the error over the epochs</source>
        <translation>Grafico dell'errore sulle epoche</translation>
    </message>
    <message>
        <source>Press Train (Ctrl+T): the error of each epoch appears here.</source>
        <translation>Premere Addestrare (Ctrl+T): qui appare l'errore di ogni epoca.</translation>
    </message>
    <message>
        <source>The share of answers that are right appears here.</source>
        <translation>Qui appare la quota di risposte giuste.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>error ({0})</source>
        <translation>errore ({0})</translation>
    </message>
    <message>
        <source>live</source>
        <translation>dal vivo</translation>
    </message>
    <message>
        <source>live, smoothed</source>
        <translation>dal vivo, lisciato</translation>
    </message>
    <message>
        <source>parent, training</source>
        <translation>origine, addestramento</translation>
    </message>
    <message>
        <source>parent, validation</source>
        <translation>origine, convalida</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>giuste (%)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>addestramento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>convalida</translation>
    </message>
</context>
<context>
    <name>CurvesPrediction</name>
    <message>
        <source>Score: {0} of 100.</source>
        <translation>Punteggio: {0} di 100.</translation>
    </message>
    <message>
        <source>What you have drawn in the lesson, before the run: {0}.</source>
        <translation>Ciò che è stato disegnato nella lezione, prima dell'addestramento: {0}.</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>la Sua previsione</translation>
    </message>
    <message>
        <source>your prediction ({0})</source>
        <translation>la Sua previsione ({0})</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>CurvesStory</name>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>immagini, in migliaia</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>punti, in migliaia</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>secondi di addestramento</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Accuracy</source>
        <translation>Accuratezza</translation>
    </message>
    <message>
        <source>Accuracy on the training images</source>
        <translation>Accuratezza sulle immagini di addestramento</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Accuratezza sui punti di addestramento</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Accuratezza sulle immagini di convalida</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Accuratezza sui punti di convalida</translation>
    </message>
    <message>
        <source>Add a running mean to the fine line within the epochs.
The line itself stays as it is.</source>
        <translation>Aggiunge una media mobile alla linea sottile dentro le epoche.
La linea stessa resta com'è.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Error on the training images</source>
        <translation>Errore sulle immagini di addestramento</translation>
    </message>
    <message>
        <source>Error on the training points</source>
        <translation>Errore sui punti di addestramento</translation>
    </message>
    <message>
        <source>Error on the validation images</source>
        <translation>Errore sulle immagini di convalida</translation>
    </message>
    <message>
        <source>Error on the validation points</source>
        <translation>Errore sui punti di convalida</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>Errore logaritmico</translation>
    </message>
    <message>
        <source>Show the error by powers of ten.
Small improvements late in a run stay visible.</source>
        <translation>Mostra l'errore per potenze di dieci.
I piccoli miglioramenti verso la fine restano visibili.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrare tutto l'addestramento</translation>
    </message>
    <message>
        <source>Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).</source>
        <translation>Mostra di nuovo tutto l'addestramento dopo uno zoom (Ctrl e rotella, o + e −) o uno spostamento (trascinare).</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisciare</translation>
    </message>
    <message>
        <source>Smoothed line</source>
        <translation>Linea lisciata</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>the run itself, without your hand</source>
        <translation>l'addestramento stesso, senza la Sua scrittura</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>As it is, and as it could be varied for learning.</source>
        <translation>Com'è, e come potrebbe essere variata per imparare.</translation>
    </message>
    <message>
        <source>As it is, and as it could be varied. This network learns from the images as they are.</source>
        <translation>Com'è, e come potrebbe essere variata. Questa rete impara dalle immagini come sono.</translation>
    </message>
    <message>
        <source>As it is, and as it is varied for learning.</source>
        <translation>Com'è, e come viene variata per imparare.</translation>
    </message>
    <message>
        <source>Asking the network which it doubts …</source>
        <translation>Si chiede alla rete di quali dubita …</translation>
    </message>
    <message>
        <source>Train a network, or open one: it says which labels it doubts.</source>
        <translation>Addestrare una rete o aprirne una: dice di quali etichette dubita.</translation>
    </message>
    <message>
        <source>{1}
labelled {1} and read so with {2} % confidence, loss {3}</source>
        <translation>{1}
etichetta {1} e letta così con confidenza {2}%, perdita {3}</translation>
    </message>
    <message>
        <source>{1} → {0}
labelled {1}, read as {0} with {2} % confidence, loss {3}</source>
        <translation>{1} → {0}
etichetta {1}, letta come {0} con confidenza {2}%, perdita {3}</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a class, averaged.</source>
        <translation>Tutte le immagini di una classe, mediate.</translation>
    </message>
    <message>
        <source>Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.
So the network learns the digit and not the picture. Click an image on the left to see it changed.</source>
        <translation>L'aumento dei dati cambia ogni immagine ogni volta che se ne impara: ruotata, scalata, piegata, con un'altra penna.
Così la rete impara la cifra e non l'immagine. Fare clic su un'immagine a sinistra per vederla cambiata.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Click for others.</source>
        <translation>Fare clic per vederne altre.</translation>
    </message>
    <message>
        <source>Darkness of the pixels</source>
        <translation>Scurezza dei pixel</translation>
    </message>
    <message>
        <source>Doubtful first: the images whose label the network that is shown finds least probable.
Some are wrongly labelled, some could be read either way, and some it has not learnt yet.</source>
        <translation>Prima le dubbie: le immagini la cui etichetta la rete mostrata trova meno probabile.
Alcune hanno un'etichetta sbagliata, alcune si possono leggere in due modi, alcune non le ha ancora imparate.</translation>
    </message>
    <message>
        <source>Histogram of the pixels</source>
        <translation>Istogramma dei pixel</translation>
    </message>
    <message>
        <source>How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root.</source>
        <translation>Quanto spesso un pixel è scuro quanto, da 0, carta, a 255, inchiostro; i più sono carta. Altezze secondo la radice quadrata.</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>Immagini dell'insieme di dati</translation>
    </message>
    <message>
        <source>Mean and number of each class</source>
        <translation>Media e numero di ogni classe</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <translation>Immagine media di ogni classe</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Numero di immagini</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Solo immagini di questa classe.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>The image as augmentation changes it</source>
        <translation>L'immagine come la cambia l'aumento dei dati</translation>
    </message>
    <message>
        <source>The image, varied</source>
        <translation>L'immagine, variata</translation>
    </message>
    <message>
        <source>The images appear here as soon as they are read.</source>
        <translation>Le immagini appaiono qui non appena sono lette.</translation>
    </message>
    <message>
        <source>Training: what it learns from. Validation: kept from training, to choose settings by.
Test: chooses nothing, and is looked at in the end.</source>
        <translation>Addestramento: ciò da cui impara. Convalida: tenute fuori dall'addestramento, per scegliere le impostazioni.
Test: non sceglie nulla, e si guarda alla fine.</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>tutte le classi</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>tutte le cifre</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>come nel file</translation>
    </message>
    <message>
        <source>doubtful labels first</source>
        <translation>prima le etichette dubbie</translation>
    </message>
    <message>
        <source>the mean of all images of “{0}”; click it to see them</source>
        <translation>la media di tutte le immagini di «{0}»; fare clic per vederle</translation>
    </message>
</context>
<context>
    <name>DatasetImport</name>
    <message>
        <source>Data sets ({0})</source>
        <translation>Insiemi di dati ({0})</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>Aprire un file con un insieme di dati</translation>
    </message>
    <message>
        <source>Open a folder with IDX files or pictures</source>
        <translation>Aprire una cartella con file IDX o immagini</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lettura di {0} …</translation>
    </message>
    <message>
        <source>The data set was left as it is.</source>
        <translation>L'insieme di dati è rimasto com'era.</translation>
    </message>
    <message>
        <source>The network reads other images or classes, and would be closed.</source>
        <translation>La rete legge altre immagini o classi, e verrebbe chiusa.</translation>
    </message>
    <message>
        <source>The trained network reads other images or other classes. It is not saved, and would be given up.</source>
        <translation>La rete addestrata legge altre immagini o altre classi. Non è salvata, e verrebbe abbandonata.</translation>
    </message>
    <message>
        <source>{0} waits for a choice.</source>
        <translation>{0} attende una scelta.</translation>
    </message>
    <message>
        <source>{0} was read. Accept it, or cancel.</source>
        <translation>{0}: letto. Accettarlo o annullare.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Activations</source>
        <translation>Attivazioni</translation>
    </message>
    <message>
        <source>Layers of {0} neurons.</source>
        <translation>Strati di {0} neuroni.</translation>
    </message>
    <message>
        <source>Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Le linee sono ingressi × pesi, arancione sopra 0 e viola sotto: sono disegnate le {0} più grandi su {1}.</translation>
    </message>
    <message>
        <source>Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Le linee sono pesi, arancione sopra 0 e viola sotto: sono disegnati i {0} più grandi su {1}.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}</source>
        <translation>Neurone {0} dello strato {1}: {2}</translation>
    </message>
    <message>
        <source>blamed for {0}</source>
        <translation>colpa {0}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classi</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>cifre</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>ingressi</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>strato {0}</translation>
    </message>
    <message>
        <source>layer {0}: {1}</source>
        <translation>strato {0}: {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lasciato fuori</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
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
        <translation>Diagramma della rete</translation>
    </message>
    <message>
        <source>Diagram of the network…</source>
        <translation>Diagramma della rete…</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, or its weights alone.</source>
        <translation>Scrive la rete come diagramma, in linee (SVG) o pixel (PNG): al lavoro sul punto di cui si chiede, o solo i suoi pesi.</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its weights alone.</source>
        <translation>Scrive la rete come diagramma, in linee (SVG) o pixel (PNG): al lavoro su ciò che è sulla lavagna, o solo i suoi pesi.</translation>
    </message>
</context>
<context>
    <name>DifferencesPresenter</name>
    <message>
        <source>Both read the same test images right: nothing tells them apart.</source>
        <translation>Entrambe leggono bene le stesse immagini di test: nulla le distingue.</translation>
    </message>
    <message>
        <source>Both read the test images …</source>
        <translation>Entrambe leggono le immagini di test …</translation>
    </message>
    <message>
        <source>Draw on the right, or click an image above: how both read it appears here.</source>
        <translation>Disegnare a destra, o fare clic su un'immagine sopra: qui appare come la leggono entrambe.</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not appears here, and one drawing as both read it. So far there is only one network for these images: train another one (Ctrl+T).</source>
        <translation>Qui appaiono le immagini di test che una rete legge e un'altra no, e un disegno come lo leggono entrambe. Finora c'è una sola rete per queste immagini: addestrarne un'altra (Ctrl+T).</translation>
    </message>
    <message>
        <source>{0} learnt from other images than these; some of the test images may be among them.</source>
        <translation>{0} ha imparato da altre immagini; alcune delle immagini di test possono essere tra quelle.</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</source>
        <translation>&lt;b&gt;{0}%&lt;/b&gt; ({1} – {2}%)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Let each take the other's place.</source>
        <translation>Mette ciascuna al posto dell'altra.</translation>
    </message>
    <message>
        <source>McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's
if both are equally good. p is how probable a difference as large as this one is then.</source>
        <translation>Test esatto di McNemar: se le due reti sono ugualmente buone, ogni immagine che una sola legge bene
è con uguale probabilità di A o di B. p dice quanto è probabile allora una differenza grande come questa.</translation>
    </message>
    <message>
        <source>Network {0}</source>
        <translation>Rete {0}</translation>
    </message>
    <message>
        <source>Of the {0} test images of {1}, &lt;b&gt;A&lt;/b&gt; reads {2} and &lt;b&gt;B&lt;/b&gt; {3} right.</source>
        <translation>Delle {0} immagini di test di {1}, &lt;b&gt;A&lt;/b&gt; ne legge bene {2} e &lt;b&gt;B&lt;/b&gt; {3}.</translation>
    </message>
    <message>
        <source>Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.</source>
        <translation>Solo A legge {0} delle immagini, solo B {1}: lanciando monete, una divisione così ineguale ha questo p.</translation>
    </message>
    <message>
        <source>Share of the test images that {0} reads right</source>
        <translation>Quota delle immagini di test che {0} legge bene</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Scambiare</translation>
    </message>
    <message>
        <source>The share of images that each reads right, and its 95 % interval (Wilson).</source>
        <translation>La quota di immagini che ciascuna legge bene, e il suo intervallo al 95% (Wilson).</translation>
    </message>
    <message>
        <source>Whether the difference is chance</source>
        <translation>Se la differenza è casuale</translation>
    </message>
    <message>
        <source>Which network is compared. The runs that are ticked in the tab Runs come first.</source>
        <translation>Quale rete si confronta. Prima vengono gli addestramenti spuntati nella vista Addestramenti.</translation>
    </message>
    <message>
        <source>test image {0}, true {1}
A reads {2} with {3} %
B reads {4} with {5} %</source>
        <translation>immagine di test {0}, vera {1}
A legge {2} con {3}%
B legge {4} con {5}%</translation>
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
        <translation>{0}: nessuna delle immagini di test.</translation>
    </message>
    <message>
        <source>{0}: {1} test images, the hardest first. Under each: what A | B reads.</source>
        <translation>{0}: {1} immagini di test, le più difficili per prime. Sotto ciascuna: che cosa legge A | B.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Asks about a point that the network has never learnt from.</source>
        <translation>Chiede di un punto da cui la rete non ha mai imparato.</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Pulire la lavagna</translation>
    </message>
    <message>
        <source>Clear the plane</source>
        <translation>Pulire il piano</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Disegnare una cifra</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Disegnare qualcosa</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomma</translation>
    </message>
    <message>
        <source>How thick the strokes are. The digits that the network learns from are about as thick as the start value.</source>
        <translation>Quanto sono spessi i tratti. Le cifre da cui la rete impara sono spesse all'incirca come il valore iniziale.</translation>
    </message>
    <message>
        <source>Nothing was drawn that could be undone.</source>
        <translation>Non è stato disegnato nulla che si possa annullare.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Qui non è stato annullato nulla.</translation>
    </message>
    <message>
        <source>Only points that you draw yourself can be taken away.</source>
        <translation>Si possono togliere solo i punti disegnati da sé.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penna</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Spessore della penna</translation>
    </message>
    <message>
        <source>Puts a digit on the pad that the network has never learnt from.</source>
        <translation>Mette sulla lavagna una cifra da cui la rete non ha mai imparato.</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>Cifra di test a caso</translation>
    </message>
    <message>
        <source>Random test point</source>
        <translation>Punto di test a caso</translation>
    </message>
    <message>
        <source>Redo point</source>
        <translation>Ripetere il punto</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Ripetere il tratto</translation>
    </message>
    <message>
        <source>Several digits: {0}. Looked at: {1}, digit {2}.</source>
        <translation>Più cifre: {0}. Si guarda: {1}, cifra {2}.</translation>
    </message>
    <message>
        <source>Undo point</source>
        <translation>Annullare il punto</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annullare il tratto</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixel</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>1 tratto</numerusform>
            <numerusform>%Ln tratti</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Disegnare una cifra</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Lavagna</translation>
    </message>
    <message>
        <source>It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.</source>
        <translation>È vuota. Disegnare qui con il mouse, un dito o una penna, oppure scegliere Cifra di test a caso.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un'immagine</translation>
    </message>
</context>
<context>
    <name>DrawingRecognizer</name>
    <message numerus="yes">
        <source>%Ln digit(s). Click one, or use the arrow keys.</source>
        <translation>
            <numerusform>1 cifra. Fare clic su di essa o usare le frecce.</numerusform>
            <numerusform>%Ln cifre. Fare clic su una o usare le frecce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the plane to ask about a place.</source>
        <translation>Fare clic sul piano per chiedere di un punto.</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>Disegnare una cifra.</translation>
    </message>
    <message>
        <source>Draw something.</source>
        <translation>Disegnare qualcosa.</translation>
    </message>
    <message>
        <source>Image, true label {0}</source>
        <translation>Immagine, etichetta vera {0}</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>I suoi pesi sono diventati troppo grandi per calcolare.</translation>
    </message>
    <message>
        <source>Most likely {0}: {1} %</source>
        <translation>Più probabilmente {0}: {1}%</translation>
    </message>
    <message>
        <source>No network yet: press Train.</source>
        <translation>Ancora nessuna rete: premere Addestrare.</translation>
    </message>
    <message>
        <source>Nobody here can read yet. Press Train: it takes seconds.</source>
        <translation>Qui nessuno sa ancora leggere. Premere Addestrare: bastano pochi secondi.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or no digit at all.</source>
        <translation>Forse {0}, o {1}; o nessuna cifra.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or none of its classes.</source>
        <translation>Forse {0}, o {1}; o nessuna delle sue classi.</translation>
    </message>
    <message>
        <source>Perhaps {0}; but a stroke of it breaks off, so that something is missing.</source>
        <translation>Forse {0}; ma un suo tratto si interrompe, quindi manca qualcosa.</translation>
    </message>
    <message>
        <source>Test digit, true label {0}</source>
        <translation>Cifra di test, etichetta vera {0}</translation>
    </message>
    <message>
        <source>Test image, true label {0}</source>
        <translation>Immagine di test, etichetta vera {0}</translation>
    </message>
    <message>
        <source>Test point of class {0}</source>
        <translation>Punto di test della classe {0}</translation>
    </message>
    <message>
        <source>To ask about a place, choose “Ask” and click there.</source>
        <translation>Per chiedere di un punto, scegliere «Chiedere» e fare clic lì.</translation>
    </message>
    <message>
        <source>Training point of class {0}</source>
        <translation>Punto di addestramento della classe {0}</translation>
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
        <translation>Aggiunge i disegni etichettati di un file: JSON, UNIPEN o InkML.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Riporta ciò che è stato eliminato per ultimo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Each is a {0}</source>
        <translation>Ciascuno è: {0}</translation>
    </message>
    <message>
        <source>Each is an {0}</source>
        <translation>Ciascuno è: {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importare…</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>I miei disegni</translation>
    </message>
    <message>
        <source>No drawings yet. Under an answer, tell what your drawing was, or choose Teach &gt; Teach me your digits.</source>
        <translation>Ancora nessun disegno. Sotto una risposta, dire che cos'era il disegno, oppure scegliere Insegnare &gt; Insegnare le proprie cifre.</translation>
    </message>
    <message>
        <source>Save them all in a JSON file.</source>
        <translation>Li salva tutti in un file JSON.</translation>
    </message>
    <message>
        <source>Say what the chosen ones are.</source>
        <translation>Dice che cosa sono quelli scelti.</translation>
    </message>
    <message>
        <source>They are …</source>
        <translation>Sono …</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away.</source>
        <translation>Getta via i disegni scelti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>What the chosen ones are</source>
        <translation>Che cosa sono quelli scelti</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>Quali classi si mostrano</translation>
    </message>
    <message>
        <source>Your drawing of a {0}</source>
        <translation>Il disegno: {0}</translation>
    </message>
    <message>
        <source>Your drawing of an {0}</source>
        <translation>Il disegno: {0}</translation>
    </message>
    <message>
        <source>Your drawings</source>
        <translation>I disegni</translation>
    </message>
    <message>
        <source>Your picture of a {0}</source>
        <translation>L'immagine: {0}</translation>
    </message>
    <message>
        <source>Your picture of an {0}</source>
        <translation>L'immagine: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} different classes</source>
        <translation>{0} di {1} classi diverse</translation>
    </message>
    <message>
        <source>{0} of {1} different digits</source>
        <translation>{0} di {1} cifre diverse</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Drawings of {0}</source>
        <translation>Disegni di {0}</translation>
    </message>
    <message>
        <source>The drawings of the chosen class, the newest first.</source>
        <translation>I disegni della classe scelta, il più recente per primo.</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>come {0}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}</source>
        <translation>{0}, disegno {1}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}: the others make it look like {2}</source>
        <translation>{0}, disegno {1}: gli altri lo fanno somigliare a {2}</translation>
    </message>
</context>
<context>
    <name>DrawnClassesController</name>
    <message>
        <source>Drawings (*{0})</source>
        <translation>Disegni (*{0})</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Disegni ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Esportare i disegni</translation>
    </message>
    <message>
        <source>Go on with drawings of a file</source>
        <translation>Continuare con i disegni di un file</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Le mie classi</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>The drawings are not kept yet. {0} Export them to another place.</source>
        <translation>I disegni non sono ancora conservati. {0} Esportarli in un altro posto.</translation>
    </message>
    <message numerus="yes">
        <source>{0} is kept: %Ln drawing(s). Data &gt; New data set from drawings goes on with it.</source>
        <translation>
            <numerusform>{0} è conservato: 1 disegno. Dati &gt; Nuovo insieme di dati da disegni lo continua.</numerusform>
            <numerusform>{0} è conservato: %Ln disegni. Dati &gt; Nuovo insieme di dati da disegni lo continua.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was changed by another window. Your drawings are kept as {1}, beside it.</source>
        <translation>{0} è stato cambiato da un'altra finestra. I disegni sono conservati come {1}, accanto.</translation>
    </message>
</context>
<context>
    <name>DrawnClassesDialog</name>
    <message>
        <source>Add</source>
        <translation>Aggiungere</translation>
    </message>
    <message>
        <source>Begin another data set; this one is kept.</source>
        <translation>Comincia un altro insieme di dati; questo è conservato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Insieme di dati</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y).</source>
        <translation>Ripete (Ctrl+Y).</translation>
    </message>
    <message>
        <source>Draw here, then press Enter</source>
        <translation>Disegnare qui, poi premere Invio</translation>
    </message>
    <message>
        <source>Draw {0}</source>
        <translation>Disegnare {0}</translation>
    </message>
    <message>
        <source>Everything is kept, and can be gone on with.</source>
        <translation>Tutto è conservato e si può continuare.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>First name what you will draw</source>
        <translation>Prima nominare ciò che si disegnerà</translation>
    </message>
    <message>
        <source>Go on with the labelled drawings of a file.</source>
        <translation>Continua con i disegni etichettati di un file.</translation>
    </message>
    <message>
        <source>How well they are told apart stands here as soon as there are a few drawings.</source>
        <translation>Quanto bene si distinguono sta scritto qui non appena ci sono alcuni disegni.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importare…</translation>
    </message>
    <message>
        <source>It is blank. {0} here; Enter keeps it, the arrows choose another class.</source>
        <translation>È vuota. {0} qui; Invio lo tiene, le frecce scelgono un'altra classe.</translation>
    </message>
    <message>
        <source>Keep this one, and lay out new paper (Enter).</source>
        <translation>Tiene questo e mette un foglio nuovo (Invio).</translation>
    </message>
    <message>
        <source>Make classes with these names (Enter).</source>
        <translation>Crea classi con questi nomi (Invio).</translation>
    </message>
    <message>
        <source>Names of new classes</source>
        <translation>Nomi delle nuove classi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New data set from drawings</source>
        <translation>Nuovo insieme di dati da disegni</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>Prossimo disegno</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripetere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togliere</translation>
    </message>
    <message>
        <source>Save it in a file for elsewhere.</source>
        <translation>Lo salva in un file per altri usi.</translation>
    </message>
    <message>
        <source>Such as: circle, square, star</source>
        <translation>Per esempio: cerchio, quadrato, stella</translation>
    </message>
    <message>
        <source>Take back a stroke, or on blank paper the last change (Ctrl+Z).</source>
        <translation>Ritira un tratto, o su carta vuota l'ultimo cambiamento (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Take the chosen class and its drawings away; can be undone.</source>
        <translation>Toglie la classe scelta e i suoi disegni; si può annullare.</translation>
    </message>
    <message>
        <source>The data sets that you have drawn; all are kept.</source>
        <translation>Gli insiemi di dati disegnati; tutti sono conservati.</translation>
    </message>
    <message>
        <source>There must be at least two classes, and at least {0} drawings of each.</source>
        <translation>Servono almeno due classi, e almeno {0} disegni di ciascuna.</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away (Delete); can be undone.</source>
        <translation>Getta via i disegni scelti (Canc); si può annullare.</translation>
    </message>
    <message>
        <source>Train and test on them from now on.</source>
        <translation>Addestra e prova su di essi da ora in poi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Use these drawings</source>
        <translation>Usare questi disegni</translation>
    </message>
    <message>
        <source>What is to be told apart; several names have commas between them.</source>
        <translation>Ciò che va distinto; più nomi si separano con virgole.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.</source>
        <translation>
            <numerusform>{0} di 1 disegno ({1}%) è letto bene da ciò che insegnano gli altri.</numerusform>
            <numerusform>{0} di %Ln disegni ({1}%) sono letti bene da ciò che insegnano gli altri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln drawing(s)</source>
        <translation>
            <numerusform>{0}: 1 disegno</numerusform>
            <numerusform>{0}: %Ln disegni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsPresenter</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are still calculated …</source>
        <translation>
            <numerusform>1 epoca è ancora da calcolare …</numerusform>
            <numerusform>%Ln epoche sono ancora da calcolare …</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the network that answers now, only one epoch is kept.</source>
        <translation>Della rete che risponde ora è conservata una sola epoca.</translation>
    </message>
    <message>
        <source>Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.</source>
        <translation>Addestrare una rete (Ctrl+T): qui appare come ogni classe viene imparata di epoca in epoca.</translation>
    </message>
    <message>
        <source>Without your hand: it is no part of the run.</source>
        <translation>Senza la Sua scrittura: non fa parte dell'addestramento.</translation>
    </message>
</context>
<context>
    <name>EpochsView</name>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Accuratezza di ogni classe</translation>
    </message>
    <message>
        <source>Accuracy of each class over the epochs</source>
        <translation>Accuratezza di ogni classe sulle epoche</translation>
    </message>
    <message>
        <source>By how much of their length a layer's weights changed in an epoch, by powers of ten.
Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.
Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding.</source>
        <translation>Di quanta parte della loro lunghezza sono cambiati i pesi di uno strato in un'epoca, per potenze di dieci.
Dove l'epoca precedente non è conservata: dall'ultima conservata, diviso per le epoche intermedie.
Di un addestramento aperto i pesi sono in mezza precisione: i cambiamenti sotto lo 0,03% sono arrotondamento.</translation>
    </message>
    <message>
        <source>Change of each layer in an epoch, in %</source>
        <translation>Cambiamento di ogni strato in un'epoca, in %</translation>
    </message>
    <message>
        <source>Change of each layer over the epochs</source>
        <translation>Cambiamento di ogni strato sulle epoche</translation>
    </message>
    <message>
        <source>Click an epoch to look back to it.</source>
        <translation>Fare clic su un'epoca per tornare a guardarla.</translation>
    </message>
    <message>
        <source>From 0 %</source>
        <translation>Da 0%</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradiente di ogni strato</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradiente di ogni strato sulle epoche</translation>
    </message>
    <message>
        <source>Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.</source>
        <translation>Mostra tutto da 0 a 100%, e non solo dove sono le linee dopo il primo quarto delle epoche.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training images, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La lunghezza del gradiente dei pesi di ogni strato, su 256 immagini di addestramento, per potenze di dieci.
Molto minore nei primi strati che negli ultimi: l'errore li raggiunge appena.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training points, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La lunghezza del gradiente dei pesi di ogni strato, su 256 punti di addestramento, per potenze di dieci.
Molto minore nei primi strati che negli ultimi: l'errore li raggiunge appena.</translation>
    </message>
    <message>
        <source>The share of the images of a class that are read as this class, after each epoch.</source>
        <translation>La quota delle immagini di una classe lette come questa classe, dopo ogni epoca.</translation>
    </message>
    <message>
        <source>The share of the points of a class that are read as this class, after each epoch.</source>
        <translation>La quota dei punti di una classe letti come questa classe, dopo ogni epoca.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation, so nothing is known of each class.</source>
        <translation>Questo addestramento non tiene immagini per la convalida, quindi di ogni classe non si sa nulla.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation, so nothing is known of each class.</source>
        <translation>Questo addestramento non tiene punti per la convalida, quindi di ogni classe non si sa nulla.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiamento</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>strato {0}</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>lette bene</translation>
    </message>
    <message>
        <source>{0} validation images, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} immagini di convalida, da {1} a {2} per classe: una quota di tante è sicura a circa ± {3}%.</translation>
    </message>
    <message>
        <source>{0} validation points, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} punti di convalida, da {1} a {2} per classe: una quota di tanti è sicura a circa ± {3}%.</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in the program; it goes on. Help &gt; Copy diagnostics says what it was.</source>
        <translation>Qualcosa è andato storto nel programma; continua. Aiuto &gt; Copiare la diagnostica dice che cos'era.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; it goes on. What it was stands in {0}.</source>
        <translation>Qualcosa è andato storto nel programma; continua. Che cos'era sta in {0}.</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Ink</source>
        <translation>Inchiostro</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>Che cosa aggiunge ogni pixel</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>scelto: {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2} % ink, adds {3}</source>
        <translation>riga {0}, colonna {1}: inchiostro {2}%, aggiunge {3}</translation>
    </message>
    <message>
        <source>{0} pixels speak for it, {1} against it</source>
        <translation>{0} pixel parlano a favore, {1} contro</translation>
    </message>
</context>
<context>
    <name>ExperimentHead</name>
    <message>
        <source> at once</source>
        <translation> insieme</translation>
    </message>
    <message>
        <source>Choose settings that are tried with different values, and train all of them.</source>
        <translation>Scegliere impostazioni da provare con valori diversi, e addestrarle tutte.</translation>
    </message>
    <message>
        <source>Delete the experiment with all of its runs, after asking.</source>
        <translation>Elimina l'esperimento con tutti i suoi addestramenti, dopo una domanda.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminare…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Esperimento</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Esportare come pacchetto…</translation>
    </message>
    <message>
        <source>First pause it.</source>
        <translation>Prima metterlo in pausa.</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>Liberare spazio…</translation>
    </message>
    <message>
        <source>Give up the weights of all of its runs but the chosen ones, after asking. All figures stay.</source>
        <translation>Abbandona i pesi di tutti i suoi addestramenti tranne quelli scelti, dopo una domanda. Tutti i valori restano.</translation>
    </message>
    <message>
        <source>Go on where it was paused.</source>
        <translation>Continua da dove è stato messo in pausa.</translation>
    </message>
    <message>
        <source>How many runs train at the same time. With fewer the others rest after the step that they are in, keep their whole epochs, and go on later; the results stay the same.</source>
        <translation>Quanti addestramenti si fanno allo stesso tempo. Se sono meno, gli altri riposano dopo il passo in cui sono, tengono le loro epoche intere e continuano più tardi; i risultati restano gli stessi.</translation>
    </message>
    <message>
        <source>It can be changed while the experiment runs.</source>
        <translation>Si può cambiare mentre l'esperimento è in corso.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>È finito.</translation>
    </message>
    <message>
        <source>Let it begin before all others that wait.</source>
        <translation>Lo fa cominciare prima di tutti gli altri in attesa.</translation>
    </message>
    <message>
        <source>Let it rest. Whole epochs are kept, and it can go on at any time.</source>
        <translation>Lo fa riposare. Le epoche intere sono conservate, e può continuare in ogni momento.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Put the experiment with all of its runs into one file, to be opened on another machine.</source>
        <translation>Mette l'esperimento con tutti i suoi addestramenti in un solo file, da aprire su un altro computer.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendere</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Addestramenti insieme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvare come…</translation>
    </message>
    <message>
        <source>Save what is shown, write a report, export the experiment, free room, or delete it.</source>
        <translation>Salva ciò che è mostrato, scrive un rapporto, esporta l'esperimento, libera spazio o lo elimina.</translation>
    </message>
    <message>
        <source>Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV.</source>
        <translation>Salva ciò che è mostrato: un grafico come PNG o SVG, o la tabella dei candidati come CSV.</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Avviare per primo</translation>
    </message>
    <message>
        <source>Which experiment is shown.</source>
        <translation>Quale esperimento è mostrato.</translation>
    </message>
    <message>
        <source>Write what the experiment came to: a page to be printed and handed in.</source>
        <translation>Scrive che cosa è risultato dall'esperimento: una pagina da stampare e consegnare.</translation>
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
        <translation>Quanti addestramenti sono fatti; se solo il tempo dice quanti saranno, di quelli cominciati.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avanzamento dell'esperimento</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>1 divergente</numerusform>
            <numerusform>%Ln divergenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>1 fallito</numerusform>
            <numerusform>%Ln falliti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>1 finito</numerusform>
            <numerusform>%Ln finiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>1 in corso</numerusform>
            <numerusform>%Ln in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside early</source>
        <translation>
            <numerusform>1 scartato presto</numerusform>
            <numerusform>%Ln scartati presto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>1 fermato</numerusform>
            <numerusform>%Ln fermati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>1 in attesa</numerusform>
            <numerusform>%Ln in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Epoche addestrate</translation>
    </message>
    <message>
        <source>It waits, and begins when what runs before it has ended</source>
        <translation>Attende, e comincia quando è finito ciò che viene prima</translation>
    </message>
    <message>
        <source>It was paused: {0}</source>
        <translation>È stato messo in pausa: {0}</translation>
    </message>
    <message>
        <source>No run has begun yet</source>
        <translation>Nessun addestramento è ancora cominciato</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Parametri della rete</translation>
    </message>
    <message>
        <source>Seconds trained</source>
        <translation>Secondi di addestramento</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Accuratezza di convalida</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>set aside early</source>
        <translation>scartato presto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message numerus="yes">
        <source>{0}, of %Ln run(s)</source>
        <translation>
            <numerusform>{0}, di 1 addestramento</numerusform>
            <numerusform>{0}, di %Ln addestramenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentsController</name>
    <message numerus="yes">
        <source>%Ln experiment(s) are paused or wait; Resume in Experiments goes on.</source>
        <translation>
            <numerusform>1 esperimento è in pausa o in attesa; Riprendere in Esperimenti lo continua.</numerusform>
            <numerusform>%Ln esperimenti sono in pausa o in attesa; Riprendere in Esperimenti li continua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Aggiungere alla coda</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Gli esperimenti non sono conservati, perché la libreria non ha potuto essere aperta.</translation>
    </message>
    <message>
        <source>It goes on when the one that runs has ended or is paused.</source>
        <translation>Continua quando quello in corso è finito o in pausa.</translation>
    </message>
    <message>
        <source>It is in the queue, and trains when its turn comes. Experiments shows how it does.</source>
        <translation>È nella coda, e si addestra quando tocca a lui. Esperimenti mostra come va.</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nuovo esperimento…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Aprire un piano</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation>Piani (*.toml)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvare il piano</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>The experiment has begun. Its runs train in the background.</source>
        <translation>L'esperimento è cominciato. I suoi addestramenti si fanno in secondo piano.</translation>
    </message>
    <message>
        <source>The experiment has ended. Experiments shows what did best.</source>
        <translation>L'esperimento è finito. Esperimenti mostra che cosa è andato meglio.</translation>
    </message>
    <message>
        <source>The experiment is paused; Resume in Experiments goes on.</source>
        <translation>L'esperimento è in pausa; Riprendere in Esperimenti lo continua.</translation>
    </message>
    <message>
        <source>The experiment {0} is paused; Resume in Experiments goes on.</source>
        <translation>L'esperimento {0} è in pausa; Riprendere in Esperimenti lo continua.</translation>
    </message>
    <message>
        <source>The queued run has ended. Runs and Experiments show how it did.</source>
        <translation>L'addestramento in coda è finito. Addestramenti ed Esperimenti mostrano come è andato.</translation>
    </message>
    <message>
        <source>Train with these settings too, in the background, as soon as what runs now has ended.</source>
        <translation>Addestra anche con queste impostazioni, in secondo piano, non appena è finito ciò che è in corso.</translation>
    </message>
    <message>
        <source>Try settings with different values, in the background, and see what works and how sure that is.</source>
        <translation>Prova le impostazioni con valori diversi, in secondo piano, per vedere che cosa funziona e quanto è sicuro.</translation>
    </message>
</context>
<context>
    <name>ExperimentsPresenter</name>
    <message>
        <source>All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither be opened nor go on.</source>
        <translation>Tutti i valori e le curve restano, e così le reti del candidato scelto. Gli altri addestramenti non si potranno più aprire né continuare.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Delete the experiment {0}?</source>
        <translation>Eliminare l'esperimento {0}?</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Gli esperimenti non sono conservati, perché la libreria non ha potuto essere aperta.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Liberare spazio</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln run(s) are deleted with it.</source>
        <translation>
            <numerusform>Con esso viene eliminato il suo addestramento.</numerusform>
            <numerusform>Con esso vengono eliminati i suoi %Ln addestramenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Linee (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixel (*{0})</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salvare ciò che è mostrato</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabelle (*{0})</translation>
    </message>
    <message>
        <source>The weights of this experiment take {0} MB. Give them up?</source>
        <translation>I pesi di questo esperimento occupano {0} MB. Abbandonarli?</translation>
    </message>
    <message>
        <source>{0} MB are free again in the library.</source>
        <translation>{0} MB sono di nuovo liberi nella libreria.</translation>
    </message>
</context>
<context>
    <name>ExperimentsView</name>
    <message>
        <source>All candidates, the best first.</source>
        <translation>Tutti i candidati, il migliore per primo.</translation>
    </message>
    <message>
        <source>All settings side by side, a line across them for each candidate.</source>
        <translation>Tutte le impostazioni affiancate, con una linea attraverso di esse per ogni candidato.</translation>
    </message>
    <message>
        <source>An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with many values and several seeds, in the background, and says what works.</source>
        <translation>Un esperimento risponde a una domanda: quale tasso di apprendimento, quanti strati, o era fortuna? Addestra con molti valori e più semi, in secondo piano, e dice che cosa funziona.</translation>
    </message>
    <message>
        <source>Any setting against any figure, a point for each candidate.</source>
        <translation>Un'impostazione qualsiasi contro un valore qualsiasi, un punto per ogni candidato.</translation>
    </message>
    <message>
        <source>Choose what is tried, and start it.</source>
        <translation>Scegliere che cosa si prova, e avviarlo.</translation>
    </message>
    <message>
        <source>How much each setting matters, and how sure that is.</source>
        <translation>Quanto conta ogni impostazione, e quanto è sicuro.</translation>
    </message>
    <message>
        <source>How the accuracy of every run rose from epoch to epoch.</source>
        <translation>Come l'accuratezza di ogni addestramento è salita di epoca in epoca.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importanza</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curve di apprendimento</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nuovo esperimento…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>A web page is for networks that read images.</source>
        <translation>Una pagina web è per reti che leggono immagini.</translation>
    </message>
    <message>
        <source>Export a web page</source>
        <translation>Esportare una pagina web</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>Esportare la rete</translation>
    </message>
    <message>
        <source>Export the network. ONNX files need the package onnx: {0}</source>
        <translation>Esportare la rete. I file ONNX richiedono il pacchetto onnx: {0}</translation>
    </message>
    <message>
        <source>Network for other programs…</source>
        <translation>Rete per altri programmi…</translation>
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
        <translation>ONNX, non possibile senza il pacchetto onnx (*.onnx)</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Pagina web…</translation>
    </message>
    <message>
        <source>Write the network as one page to draw on, for anybody with a browser: it needs nothing else.</source>
        <translation>Scrivere la rete come una pagina su cui disegnare, per chiunque abbia un browser: non serve altro.</translation>
    </message>
    <message>
        <source>Write the network for other programs: ONNX, NumPy or safetensors.</source>
        <translation>Scrive la rete per altri programmi: ONNX, NumPy o safetensors.</translation>
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
        <translation>Si può cambiare durante l'addestramento.</translation>
    </message>
    <message>
        <source>It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.</source>
        <translation>Si scrive in percentuale: 10 è 10%, e 0,1 è 0,1%.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>It ends where a share does, at 0 and 100 %.</source>
        <translation>Finisce dove finisce una quota, a 0 e 100%.</translation>
    </message>
    <message>
        <source>It is the mean over {0} images.</source>
        <translation>È la media su {0} immagini.</translation>
    </message>
    <message>
        <source>It is the mean over {0} points.</source>
        <translation>È la media su {0} punti.</translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>Il suo intervallo al 95%</translation>
    </message>
    <message>
        <source>So much is typically given to the right class: it is the geometric mean of the probabilities.</source>
        <translation>Tanto è dato di solito alla classe giusta: è la media geometrica delle probabilità.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>How many of these answers are wrong.</source>
        <translation>Quante di queste risposte sono sbagliate.</translation>
    </message>
    <message>
        <source>The share of all images to which it answers, with its 95 % interval.</source>
        <translation>La quota di tutte le immagini a cui risponde, con il suo intervallo al 95%.</translation>
    </message>
    <message>
        <source>The share of these answers that is right, with its 95 % interval.</source>
        <translation>La quota di queste risposte che è giusta, con il suo intervallo al 95%.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>no answer is left</source>
        <translation>non resta alcuna risposta</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>giuste tra queste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>sbagliate</translation>
    </message>
    <message>
        <source>{0}: answered</source>
        <translation>{0}: con risposta</translation>
    </message>
    <message>
        <source>{0}: right of these</source>
        <translation>{0}: giuste tra queste</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Add to my drawings</source>
        <translation>Aggiungere ai miei disegni</translation>
    </message>
    <message>
        <source>As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a network, alone or beside MNIST.</source>
        <translation>Come disegni propri, le cifre insegnano la Sua scrittura alla rete che risponde. Come insieme di dati, tutte addestrano una rete, da sole o accanto a MNIST.</translation>
    </message>
    <message>
        <source>It was taken off the list of recent files.</source>
        <translation>È stato tolto dall'elenco dei file recenti.</translation>
    </message>
    <message>
        <source>No network has been opened yet.</source>
        <translation>Nessuna rete è stata ancora aperta.</translation>
    </message>
    <message>
        <source>No other data set has been opened yet.</source>
        <translation>Nessun altro insieme di dati è stato ancora aperto.</translation>
    </message>
    <message>
        <source>One file of each kind is opened at a time. Left out: {0}.</source>
        <translation>Si apre un file di ogni tipo alla volta. Lasciati fuori: {0}.</translation>
    </message>
    <message>
        <source>Only files that lie on this machine can be opened; save this one first.</source>
        <translation>Si possono aprire solo file che si trovano su questa macchina; prima salvare questo.</translation>
    </message>
    <message>
        <source>Open as a data set</source>
        <translation>Aprire come insieme di dati</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>Insiemi di dati recenti</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Reti recenti</translation>
    </message>
    <message>
        <source>What are the drawings in {0} for?</source>
        <translation>A che cosa servono i disegni in {0}?</translation>
    </message>
    <message>
        <source>{0} was not opened: first end the training that is under way.</source>
        <translation>{0}: non aperto, prima occorre terminare l'addestramento in corso.</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message numerus="yes">
        <source>Of the film of {0}, %Ln frame(s) are damaged and left out.</source>
        <translation>
            <numerusform>Del filmato di {0}, 1 immagine è danneggiata ed esclusa.</numerusform>
            <numerusform>Del filmato di {0}, %Ln immagini sono danneggiate ed escluse.</numerusform>
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
        <translation>Al massimo per tutti i filmati insieme</translation>
    </message>
    <message>
        <source>At most for the film of a run</source>
        <translation>Al massimo per il filmato di un addestramento</translation>
    </message>
    <message>
        <source>Films of the runs</source>
        <translation>Filmati degli addestramenti</translation>
    </message>
    <message>
        <source>Less room thins the films that there are at once. The file of the library gets no smaller by that.</source>
        <translation>Meno spazio sfoltisce subito i filmati esistenti. Il file della libreria con ciò non diventa più piccolo.</translation>
    </message>
    <message numerus="yes">
        <source>The film(s) of %Ln run(s) take {0} MB.</source>
        <translation>
            <numerusform>Il filmato di 1 addestramento occupa {0} MB.</numerusform>
            <numerusform>I filmati di %Ln addestramenti occupano {0} MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly in any case.</source>
        <translation>La libreria conserva un filmato di ogni addestramento: i suoi pesi in alcune delle sue epoche, in mezza precisione, così che la macchina del tempo funzioni per ciascuno e un altro possa continuare da lì. L'ultima epoca e la migliore sono comunque conservate esattamente.</translation>
    </message>
    <message>
        <source>Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.</source>
        <translation>Quando è raggiunto, i filmati degli addestramenti più vecchi sono sfoltiti, poi abbandonati. Tutti i valori sono conservati.</translation>
    </message>
    <message>
        <source>With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.</source>
        <translation>Con più spazio un addestramento conserva più epoche, distribuite dalla prima all'ultima. 0 non conserva filmati.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Changes the setting on the left: {0}.</source>
        <translation>Cambia l'impostazione a sinistra: {0}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Provare</translation>
    </message>
    <message>
        <source>Try it: {0}</source>
        <translation>Provare: {0}</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>1 of 3: Draw a digit on the pad at the right, as large as you like.</source>
        <translation>1 di 3: Disegnare una cifra sulla lavagna a destra, grande a piacere.</translation>
    </message>
    <message>
        <source>2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error falls, and more digits are read right. How long it still takes stands at the top.</source>
        <translation>2 di 3: Guarda migliaia di cifre e dopo ogni gruppetto cambia un poco i suoi pesi. L'errore scende, e più cifre sono lette bene. In alto sta quanto tempo manca.</translation>
    </message>
    <message>
        <source>2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train.</source>
        <translation>2 di 3: Le barre dicono che cosa legge una rete già addestrata. Ora addestrarne una propria: premere Addestrare.</translation>
    </message>
    <message>
        <source>3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: does it read you?</source>
        <translation>3 di 3: Ora risponde la rete appena addestrata. Pulire la lavagna con il cestino sotto di essa, e disegnare ancora: legge la Sua scrittura?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniziare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>New here? In one minute you draw a digit, train a network, and let it read you.</source>
        <translation>Prima volta qui? In un minuto si disegna una cifra, si addestra una rete e le si fa leggere la propria scrittura.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, grazie</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>Mostrare le lezioni</translation>
    </message>
    <message>
        <source>That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works.</source>
        <translation>È tutto qui: disegnare, addestrare, disegnare ancora. Le lezioni nel menu Imparare mostrano perché funziona.</translation>
    </message>
</context>
<context>
    <name>FirstMinuteBar</name>
    <message>
        <source>Take this away for good. Lessons are in the menu Learn.</source>
        <translation>Lo toglie per sempre. Le lezioni sono nel menu Imparare.</translation>
    </message>
    <message>
        <source>Your first minute</source>
        <translation>Il primo minuto</translation>
    </message>
</context>
<context>
    <name>ForkController</name>
    <message>
        <source>A run of its own learns on to epoch {0}; {1} stays as it is.</source>
        <translation>Un addestramento a sé continua a imparare fino all'epoca {0}; {1} resta com'è.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Go on from epoch {0} of {1}?</source>
        <translation>Continuare dall'epoca {0} di {1}?</translation>
    </message>
    <message>
        <source>It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers.</source>
        <translation>Comincia esattamente dove è finita quell'epoca: con i suoi pesi e con ciò che l'ottimizzatore ricorda.</translation>
    </message>
    <message>
        <source>It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before.</source>
        <translation>Comincia proprio con i pesi di quell'epoca, ma l'ottimizzatore non ricorda nulla dei passi precedenti.</translation>
    </message>
    <message>
        <source>It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what the optimizer remembered.</source>
        <translation>Non comincia esattamente lì: di quell'epoca i pesi sono conservati in mezza precisione, e nulla di ciò che l'ottimizzatore ricordava.</translation>
    </message>
    <message>
        <source>Its layers, its loss and its precision stay those of {0}.</source>
        <translation>I suoi strati, la sua perdita e la sua precisione numerica restano quelli di {0}.</translation>
    </message>
    <message>
        <source>The settings on the left are those of {0}: change there what is to be different.</source>
        <translation>Le impostazioni a sinistra sono quelle di {0}: cambiare lì ciò che deve essere diverso.</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Che cosa differisce: {0}.</translation>
    </message>
</context>
<context>
    <name>FractionBox</name>
    <message>
        <source>It has more than {0} decimals.</source>
        <translation>Ha più di {0} decimali.</translation>
    </message>
</context>
<context>
    <name>FramingTest</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95 % interval {1} – {2} %)</source>
        <translation>&lt;b&gt;{0}%&lt;/b&gt; &amp;nbsp; (intervallo al 95%: {1} – {2}%)</translation>
    </message>
    <message>
        <source>Framing changes that by {0} points.</source>
        <translation>L'inquadratura lo cambia di {0} punti.</translation>
    </message>
    <message>
        <source>Framing the test images: {0} %</source>
        <translation>Inquadratura delle immagini di test: {0}%</translation>
    </message>
    <message>
        <source>Pictures are framed as digits are, and these images are none.</source>
        <translation>Le immagini sono inquadrate come le cifre, e queste non lo sono.</translation>
    </message>
    <message>
        <source>Self-test done.</source>
        <translation>Autotest fatto.</translation>
    </message>
    <message>
        <source>Self-test of the framing</source>
        <translation>Autotest dell'inquadratura</translation>
    </message>
    <message>
        <source>Sends the test images through the framing of pictures, and shows what that costs.</source>
        <translation>Fa passare le immagini di test attraverso l'inquadratura delle immagini, e mostra quanto costa.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and only pictures are framed.</source>
        <translation>I dati sono punti su un piano, e si inquadrano solo immagini.</translation>
    </message>
    <message>
        <source>The self-test ended with an error: {0}</source>
        <translation>L'autotest è terminato con un errore: {0}</translation>
    </message>
    <message>
        <source>The {0} test images, read right:</source>
        <translation>Le {0} immagini di test, lette bene:</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>come sono</translation>
    </message>
    <message>
        <source>framed as a picture on the pad is</source>
        <translation>inquadrate come un'immagine sulla lavagna</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message numerus="yes">
        <source>Went on from a network that had learnt for %Ln epoch(s).</source>
        <translation>
            <numerusform>Continua da una rete che aveva imparato per 1 epoca.</numerusform>
            <numerusform>Continua da una rete che aveva imparato per %Ln epoche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on from the run {0} after %Ln epoch(s).</source>
        <translation>
            <numerusform>Continua da {0} dopo 1 epoca.</numerusform>
            <numerusform>Continua da {0} dopo %Ln epoche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Activations of layer {0}</source>
        <translation>Attivazioni dello strato {0}</translation>
    </message>
    <message>
        <source>By how much of their length the weights changed in the last epoch.
Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.
A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.
“By epoch” shows what can be said of that.</source>
        <translation>Di quanta parte della loro lunghezza sono cambiati i pesi nell'ultima epoca.
Qualche percento è normale; quasi nulla significa che impara appena, più della loro lunghezza che salta.
Un trattino: l'epoca immediatamente precedente non è conservata, o solo arrotondata, come in un addestramento aperto.
«Per epoca» mostra ciò che se ne può dire.</translation>
    </message>
    <message>
        <source>Change of layer {0}</source>
        <translation>Variazione dello strato {0}</translation>
    </message>
    <message>
        <source>Findings and layers</source>
        <translation>Riscontri e strati</translation>
    </message>
    <message>
        <source>Gradient of layer {0}</source>
        <translation>Gradiente dello strato {0}</translation>
    </message>
    <message>
        <source>How the activations are spread: filled now, as a line before the first step.</source>
        <translation>Come sono distribuite le attivazioni: piene ora, come linea prima del primo passo.</translation>
    </message>
    <message>
        <source>How the weights are spread: filled now, as a line before the first step.</source>
        <translation>Come sono distribuiti i pesi: pieni ora, come linea prima del primo passo.</translation>
    </message>
    <message>
        <source>Idle in layer {0}</source>
        <translation>Inattivi nello strato {0}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Strato {0}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>Measured on some training images.</source>
        <translation>Misurato su alcune immagini di addestramento.</translation>
    </message>
    <message>
        <source>Measured on some training points.</source>
        <translation>Misurato su alcuni punti di addestramento.</translation>
    </message>
    <message>
        <source>Nothing is conspicuous.</source>
        <translation>Nulla dà nell'occhio.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.</source>
        <translation>Nello strato {1} il {0}% delle attivazioni è saturo; sotto il {2}% impara ancora.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.</source>
        <translation>Nello strato {1} il {0}% dei neuroni è morto; sotto il {2}% uno strato può farne a meno.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training images.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La lunghezza del gradiente dei pesi dello strato, su 256 immagini di addestramento.
Molto minore nei primi strati che negli ultimi: l'errore li raggiunge appena.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training points.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La lunghezza del gradiente dei pesi dello strato, su 256 punti di addestramento.
Molto minore nei primi strati che negli ultimi: l'errore li raggiunge appena.</translation>
    </message>
    <message>
        <source>The length of what its weights changed by in one epoch, over the length of its weights.</source>
        <translation>La lunghezza di quanto sono cambiati i pesi in un'epoca, divisa per la lunghezza dei pesi.</translation>
    </message>
    <message numerus="yes">
        <source>The square root of the sum of the squares of %Ln slope(s), one for each weight.</source>
        <translation>
            <numerusform>La radice della somma dei quadrati di %Ln pendenza, una per peso.</numerusform>
            <numerusform>La radice della somma dei quadrati di %Ln pendenze, una per peso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network: how its layers fare, and what is conspicuous, appears here.</source>
        <translation>Addestrare una rete: qui appare come stanno i suoi strati e che cosa dà nell'occhio.</translation>
    </message>
    <message>
        <source>Weights of layer {0}</source>
        <translation>Pesi dello strato {0}</translation>
    </message>
    <message>
        <source>What is conspicuous</source>
        <translation>Che cosa dà nell'occhio</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the images
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Dove la curva dell'attivazione finisce piatta: la quota di neuroni che non si attivano per nessuna immagine
(morti), o di attivazioni quasi al loro estremo (sature). Né gli uni né le altre imparano.</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the points
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Dove la curva dell'attivazione finisce piatta: la quota di neuroni che non si attivano per nessun punto
(morti), o di attivazioni quasi al loro estremo (sature). Né gli uni né le altre imparano.</translation>
    </message>
    <message>
        <source>activations (line: at first)</source>
        <translation>attivazioni (linea: all'inizio)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiamento</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morti</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inattivo</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>sature</translation>
    </message>
    <message>
        <source>weights (line: at first)</source>
        <translation>pesi (linea: all'inizio)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} % dead</source>
        <translation>{0}% morti</translation>
    </message>
    <message>
        <source>{0} % saturated</source>
        <translation>{0}% sature</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 epoca</numerusform>
            <numerusform>%Ln epoche</numerusform>
        </translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Una ReLU la cui somma è negativa per ogni immagine dà 0 e non ha pendenza, quindi non può tornare indietro imparando. Ce la spingono passi troppo grandi.</translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Una ReLU la cui somma è negativa per ogni punto dà 0 e non ha pendenza, quindi non può tornare indietro imparando. Ce la spingono passi troppo grandi.</translation>
    </message>
    <message>
        <source>A plateau: for {0} epochs the training error has stayed near {1}</source>
        <translation>Un plateau: da {0} epoche l'errore di addestramento resta vicino a {1}</translation>
    </message>
    <message>
        <source>At its ends the curve of the activation is flat, so hardly any gradient comes through. The sums are too large: because of large first weights, or of large steps.</source>
        <translation>Ai suoi estremi la curva dell'attivazione è piatta, quindi passa appena un po' di gradiente. Le somme sono troppo grandi: per pesi iniziali grandi o per passi grandi.</translation>
    </message>
    <message>
        <source>Each step leaps over the valley that it should walk down into.</source>
        <translation>Ogni passo salta oltre la valle in cui dovrebbe scendere.</translation>
    </message>
    <message>
        <source>It can be changed when this run is over.</source>
        <translation>Si può cambiare quando questo addestramento è finito.</translation>
    </message>
    <message>
        <source>It is worse than guessing: the training error is {0}, guessing has {1}</source>
        <translation>È peggio che tirare a indovinare: l'errore di addestramento è {0}, indovinando è {1}</translation>
    </message>
    <message>
        <source>It jumps about a valley that is narrower than its steps; or the network is too small to do better.</source>
        <translation>Salta qua e là in una valle più stretta dei suoi passi; oppure la rete è troppo piccola per fare meglio.</translation>
    </message>
    <message>
        <source>It learns its images by heart, and no longer what they have in common with new ones.</source>
        <translation>Impara a memoria le sue immagini, e non più ciò che hanno in comune con quelle nuove.</translation>
    </message>
    <message>
        <source>It learns its points by heart, and no longer what they have in common with new ones.</source>
        <translation>Impara a memoria i suoi punti, e non più ciò che hanno in comune con quelli nuovi.</translation>
    </message>
    <message>
        <source>It overfits: the validation error has risen from {1} in epoch {2} to {0}</source>
        <translation>Sovradattamento: l'errore di convalida è salito da {1} nell'epoca {2} a {0}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training images are read right, but {1} of the validation images</source>
        <translation>Sovradattamento: {0} delle immagini di addestramento sono lette bene, ma {1} delle immagini di convalida</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training points are read right, but {1} of the validation points</source>
        <translation>Sovradattamento: {0} dei punti di addestramento sono letti bene, ma {1} dei punti di convalida</translation>
    </message>
    <message>
        <source>It takes a new run.</source>
        <translation>Serve un nuovo addestramento.</translation>
    </message>
    <message>
        <source>It takes more epochs.</source>
        <translation>Servono più epoche.</translation>
    </message>
    <message>
        <source>ReLU → Leaky ReLU</source>
        <translation>ReLU → Leaky ReLU</translation>
    </message>
    <message>
        <source>Steps that were too large have thrown the weights far off, and steps of the present size do not bring them back. A new run begins with new weights.</source>
        <translation>Passi troppo grandi hanno gettato lontano i pesi, e passi della dimensione attuale non li riportano indietro. Un nuovo addestramento comincia con nuovi pesi.</translation>
    </message>
    <message>
        <source>The direction is right, but the steps are so small that it takes for ever.</source>
        <translation>La direzione è giusta, ma i passi sono così piccoli che ci vuole un'eternità.</translation>
    </message>
    <message>
        <source>The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %</source>
        <translation>Il tasso di apprendimento è troppo alto: con {1}, un passo può cambiare i pesi dello strato {2} del {0}%</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}</source>
        <translation>Il tasso di apprendimento è troppo alto: l'errore di addestramento è salito da {1} nell'epoca {2} a {0}</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error is {0}, guessing has {1}</source>
        <translation>Il tasso di apprendimento è troppo alto: l'errore di addestramento è {0}, indovinando è {1}</translation>
    </message>
    <message>
        <source>The learning rate is too low: the training error, now {1}, falls by {0} an epoch</source>
        <translation>Il tasso di apprendimento è troppo basso: l'errore di addestramento, ora {1}, scende di {0} per epoca</translation>
    </message>
    <message>
        <source>The run goes on with it.</source>
        <translation>L'addestramento continua con questo.</translation>
    </message>
    <message>
        <source>This network is beyond repair: start a new run with it.</source>
        <translation>Questa rete non si può più riparare: avviare con questo un nuovo addestramento.</translation>
    </message>
    <message>
        <source>Tried: {0}.</source>
        <translation>Provato: {0}.</translation>
    </message>
    <message>
        <source>dead neurons of layer {0}</source>
        <translation>neuroni morti dello strato {0}</translation>
    </message>
    <message>
        <source>epochs {0} → {1}</source>
        <translation>epoche {0} → {1}</translation>
    </message>
    <message>
        <source>first weights Normal → Glorot</source>
        <translation>pesi iniziali Normale → Glorot</translation>
    </message>
    <message>
        <source>it did not help.</source>
        <translation>non ha aiutato.</translation>
    </message>
    <message>
        <source>it helped.</source>
        <translation>ha aiutato.</translation>
    </message>
    <message>
        <source>it made no difference so far.</source>
        <translation>finora non ha fatto differenza.</translation>
    </message>
    <message>
        <source>learning rate {0} → {1}</source>
        <translation>tasso di apprendimento {0} → {1}</translation>
    </message>
    <message>
        <source>neurons of the smallest hidden layer {0} → {1}</source>
        <translation>neuroni dello strato nascosto più piccolo {0} → {1}</translation>
    </message>
    <message>
        <source>saturated activations of layer {0}</source>
        <translation>attivazioni sature dello strato {0}</translation>
    </message>
    <message>
        <source>schedule Constant → Cosine: the learning rate falls to 0 by the end</source>
        <translation>programma Costante → Coseno: il tasso di apprendimento scende a 0 entro la fine</translation>
    </message>
    <message>
        <source>the images are changed a little each time, instead of always being the same</source>
        <translation>le immagini sono variate un poco ogni volta, invece di essere sempre le stesse</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>errore di addestramento</translation>
    </message>
    <message>
        <source>training images {0} → {1}</source>
        <translation>immagini di addestramento {0} → {1}</translation>
    </message>
    <message>
        <source>training points {0} → {1}</source>
        <translation>punti di addestramento {0} → {1}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>errore di convalida</translation>
    </message>
    <message>
        <source>weight decay {0} → {1}</source>
        <translation>decadimento dei pesi {0} → {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} (before the first epoch).</source>
        <translation>{0} (prima della prima epoca).</translation>
    </message>
    <message>
        <source>{0} (epoch {1}).</source>
        <translation>{0} (epoca {1}).</translation>
    </message>
    <message>
        <source>{0} After {1} with it, {2} {3} → {4}: {5}</source>
        <translation>{0} Dopo {1} con questo, {2} {3} → {4}: {5}</translation>
    </message>
    <message numerus="yes">
        <source>{0} And %Ln more.</source>
        <translation>
            <numerusform>{0} E un altro.</numerusform>
            <numerusform>{0} E altri %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Whether it helps is said here when an epoch was trained with it.</source>
        <translation>{0} Se aiuta viene detto qui dopo un'epoca di addestramento con questo.</translation>
    </message>
    <message>
        <source>{0} of the activations of layer {1} are at their end</source>
        <translation>{0} delle attivazioni dello strato {1} sono al loro estremo</translation>
    </message>
    <message>
        <source>{0} of the neurons of layer {1} never fire</source>
        <translation>{0} dei neuroni dello strato {1} non si attivano mai</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, e {1}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>row {0} is chosen</source>
        <translation>la riga {0} è scelta</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} righe e {1} colonne di numeri da {2} a {3}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;b&gt;Come back&lt;/b&gt; to it: every run is kept under Runs, where it can be opened and compared.</source>
        <translation>&lt;b&gt;Tornarci&lt;/b&gt;: ogni addestramento è conservato in Addestramenti, dove si può aprire e confrontare.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draw&lt;/b&gt; a digit on the right. The bars say what the network takes it for, even while it learns.</source>
        <translation>&lt;b&gt;Disegnare&lt;/b&gt; una cifra a destra. Le barre dicono per che cosa la rete la prende, anche mentre impara.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Set up&lt;/b&gt; a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.</source>
        <translation>&lt;b&gt;Configurare&lt;/b&gt; una rete a sinistra: i suoi strati, il tasso di apprendimento, quante epoche. Una preimpostazione è un buon inizio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train&lt;/b&gt; it, and watch the error fall in the middle. The learning rate can be changed meanwhile.</source>
        <translation>&lt;b&gt;Addestrarla&lt;/b&gt;, e guardare l'errore scendere nel mezzo. Intanto il tasso di apprendimento si può cambiare.</translation>
    </message>
    <message>
        <source>A click on a word such as Accuracy says what it means; a right click on a figure, why it is so.</source>
        <translation>Un clic su una parola come Accuratezza dice che cosa significa; un clic destro su un valore, perché è così.</translation>
    </message>
    <message>
        <source>A picture, drawings, a data set or a network anywhere on the window: open it.</source>
        <translation>Un'immagine, disegni, un insieme di dati o una rete ovunque sulla finestra: li apre.</translation>
    </message>
    <message>
        <source>A steady gradient moves a weight up to {0} times as far as without it.</source>
        <translation>Un gradiente costante sposta un peso fino a {0} volte più lontano che senza.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl e la rotella</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field.</source>
        <translation>Ctrl+Z e Ctrl+Y annullano e ripetono lì un cambiamento; Esc abbandona ciò che si è scritto in un campo.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Trascinare</translation>
    </message>
    <message>
        <source>Each step moves a weight by about {0}, which is {1} % of a usual first weight.</source>
        <translation>Ogni passo sposta un peso di circa {0}, cioè il {1}% di un tipico peso iniziale.</translation>
    </message>
    <message>
        <source>Each step moves a weight by {0} times its gradient.</source>
        <translation>Ogni passo sposta un peso di {0} volte il suo gradiente.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus.</source>
        <translation>F1 spiega ciò che è attivo.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Come si usa</translation>
    </message>
    <message>
        <source>Images for validation: {0}; for training: {1}.</source>
        <translation>Immagini per la convalida: {0}; per l'addestramento: {1}.</translation>
    </message>
    <message>
        <source>In a plot of curves: from mark to mark, each of which says what happened.</source>
        <translation>In un grafico di curve: di segno in segno, ciascuno dei quali dice che cosa è successo.</translation>
    </message>
    <message>
        <source>In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it.</source>
        <translation>In un grafico: di epoca in epoca (Pag: di dieci; Inizio, Fine); + e − ingrandiscono e rimpiccioliscono, 0 lo mostra tutto.</translation>
    </message>
    <message>
        <source>In an epoch, {0} % is left of a weight that nothing asks for.</source>
        <translation>In un'epoca resta il {0}% di un peso che nulla richiede.</translation>
    </message>
    <message>
        <source>In each step, about {0} of the largest layer's {1} neurons are left out.</source>
        <translation>In ogni passo sono esclusi circa {0} dei {1} neuroni dello strato più grande.</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>Nelle impostazioni</translation>
    </message>
    <message>
        <source>It is about a mean of the last {0} steps.</source>
        <translation>È circa una media degli ultimi {0} passi.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tasto Menu</translation>
    </message>
    <message>
        <source>More on this</source>
        <translation>Altro su questo</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose something, and press F1.</source>
        <translation>Nulla è attivo. Scegliere qualcosa e premere F1.</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Try another word, or look through all words.</source>
        <translation>Qui nulla si chiama «{0}». Provare un'altra parola, o scorrere tutte le parole.</translation>
    </message>
    <message>
        <source>On a figure or a heading: why this number, and what the word means.</source>
        <translation>Su un valore o un titolo: perché questo numero, e che cosa significa la parola.</translation>
    </message>
    <message>
        <source>On the pad or the plane: erase.</source>
        <translation>Sulla lavagna o sul piano: cancellare.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Parameters: {0} = {1}.</source>
        <translation>Parametri: {0} = {1}.</translation>
    </message>
    <message>
        <source>Pause and go on, with the pad, the plane or a plot in focus.</source>
        <translation>Pausa e ripresa, con la lavagna, il piano o un grafico attivi.</translation>
    </message>
    <message>
        <source>Probability of {0}</source>
        <translation>Probabilità di {0}</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Tasto destro del mouse</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Vedere anche:</translation>
    </message>
    <message>
        <source>Shift+F1, then a click, explains what was clicked.</source>
        <translation>Maiusc+F1, poi un clic, spiega ciò su cui si è fatto clic.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Steps in all: {0} ({1} in each epoch).</source>
        <translation>Passi in tutto: {0} ({1} in ogni epoca).</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training images: {1}.</source>
        <translation>Passi in un'epoca di {0} immagini di addestramento: {1}.</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training points: {1}.</source>
        <translation>Passi in un'epoca di {0} punti di addestramento: {1}.</translation>
    </message>
    <message>
        <source>Steps until the full rate: {0}.</source>
        <translation>Passi fino al tasso pieno: {0}.</translation>
    </message>
    <message>
        <source>The largest logits are {0}; they are divided by the temperature, {1}.</source>
        <translation>I logit più grandi sono {0}; sono divisi per la temperatura, {1}.</translation>
    </message>
    <message>
        <source>The lines that do it, in {0}:</source>
        <translation>Le righe che lo fanno, in {0}:</translation>
    </message>
    <message>
        <source>The right class is to get {0} %, and each other one {1} %.</source>
        <translation>La classe giusta deve avere il {0}%, e ogni altra {1}%.</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Perché questi numeri?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Perché questo numero?</translation>
    </message>
    <message>
        <source>Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves.</source>
        <translation>Ingrandisce in un grafico; la sola rotella scorre la vista, trascinando si spostano le curve.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Tutti i tasti della finestra.</translation>
    </message>
    <message>
        <source>All terms, explained in short.</source>
        <translation>Tutti i termini, spiegati in breve.</translation>
    </message>
    <message>
        <source>Click what you want to know about. Esc gives it up.</source>
        <translation>Fare clic su ciò di cui si vuole sapere. Esc rinuncia.</translation>
    </message>
    <message>
        <source>Explain what has the focus, and its value. The panel stays open beside the window.</source>
        <translation>Spiega ciò che è attivo, e il suo valore. Il pannello resta aperto accanto alla finestra.</translation>
    </message>
    <message>
        <source>Explain what is clicked next.</source>
        <translation>Spiega ciò su cui si farà clic.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Come si usa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>No browser can be opened here. All versions are at {0}.</source>
        <translation>Qui non si può aprire nessun browser. Tutte le versioni sono su {0}.</translation>
    </message>
    <message>
        <source>Opens the page with all versions in a browser. The program itself never asks for newer ones.</source>
        <translation>Apre in un browser la pagina con tutte le versioni. Il programma da sé non ne cerca mai di più recenti.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La finestra in poche frasi.</translation>
    </message>
    <message>
        <source>What does “{0}” mean?</source>
        <translation>Che cosa significa «{0}»?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Che cos'è questo?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Perché questi numeri?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Perché questo numero?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Tutti i tasti della finestra.</translation>
    </message>
    <message>
        <source>All terms of the glossary.</source>
        <translation>Tutti i termini del glossario.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back to the page before.</source>
        <translation>Torna alla pagina precedente.</translation>
    </message>
    <message>
        <source>Explains what has the focus in the window (F1).</source>
        <translation>Spiega ciò che è attivo nella finestra (F1).</translation>
    </message>
    <message>
        <source>Finds words and keys by what they are called and by what is said of them.</source>
        <translation>Trova parole e tasti secondo come si chiamano e ciò che se ne dice.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Come si usa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cercare nell'aiuto</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La finestra in poche frasi.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>A neural network from scratch, in NumPy alone, that one can watch while it learns.</source>
        <translation>Una rete neurale da zero, solo in NumPy, che si può guardare mentre impara.</translation>
    </message>
    <message>
        <source>It is made of these, each under its own licence:</source>
        <translation>È composta da questi, ciascuno con la propria licenza:</translation>
    </message>
    <message>
        <source>The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</source>
        <translation>Le cifre sono MNIST, di Yann LeCun, Corinna Cortes e Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</translation>
    </message>
    <message>
        <source>The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</source>
        <translation>La rete inclusa ha imparato anche dal Pen-Based Recognition of Handwritten Digits di E. Alpaydin e F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The program and the network that comes with it: MIT licence.</source>
        <translation>Il programma e la rete inclusa: licenza MIT.</translation>
    </message>
    <message>
        <source>{0}; its source is at {1}</source>
        <translation>{0}; il suo codice sorgente è a {1}</translation>
    </message>
</context>
<context>
    <name>HistogramPair</name>
    <message>
        <source>at first</source>
        <translation>all'inizio</translation>
    </message>
    <message>
        <source>at first all of them {0}</source>
        <translation>all'inizio tutti {0}</translation>
    </message>
    <message>
        <source>at first from {0} to {1}</source>
        <translation>all'inizio da {0} a {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>now all of them {0}</source>
        <translation>ora tutti {0}</translation>
    </message>
    <message>
        <source>now from {0} to {1}</source>
        <translation>ora da {0} a {1}</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. It knows nothing of lines or of neighbours: to it they stand in one long row.</source>
        <translation>Tutto ciò che la rete vede sono {0} numeri, uno per pixel, da 0 per la carta a 1 per l'inchiostro. Non sa nulla di linee o di vicini: per lei stanno in una lunga fila.</translation>
    </message>
    <message>
        <source>All that the network sees of a point are two numbers: how far it lies to the right, &lt;b&gt;x = {0}&lt;/b&gt;, and how far up, &lt;b&gt;y = {1}&lt;/b&gt;, each from −1 to 1.</source>
        <translation>Tutto ciò che la rete vede di un punto sono due numeri: quanto sta a destra, &lt;b&gt;x = {0}&lt;/b&gt;, e quanto in alto, &lt;b&gt;y = {1}&lt;/b&gt;, ciascuno da −1 a 1.</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel nella riga {0}, colonna {1}: {2}</translation>
    </message>
    <message>
        <source>x = ink / 255</source>
        <translation>x = inchiostro / 255</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, l'immagine</translation>
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
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Convalida</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>an image of {0} by {1} pixels</source>
        <translation>un'immagine di {0} per {1} pixel</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept</source>
        <translation>Accettare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes of the data set</source>
        <translation>Classi dell'insieme di dati</translation>
    </message>
    <message>
        <source>It cannot be read so.</source>
        <translation>Così non può essere letto.</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>Aprire un insieme di dati</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lettura …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Le prime immagini</translation>
    </message>
    <message>
        <source>The first images of {0}</source>
        <translation>Le prime immagini di {0}</translation>
    </message>
    <message>
        <source>Train and test on these images from now on.</source>
        <translation>Addestra e prova su queste immagini da ora in poi.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>{0} x {0} pixels, {1} classes, {2} training images, {3} test images</source>
        <translation>{0} x {0} pixel, {1} classi, {2} immagini di addestramento, {3} immagini di test</translation>
    </message>
</context>
<context>
    <name>ImportanceBars</name>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0}% ({1}–{2})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, which may be chance</source>
        <translation>{0}: {1}, che può essere casuale</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>All candidates do equally well, so that no setting matters.</source>
        <translation>Tutti i candidati vanno ugualmente bene, quindi nessuna impostazione conta.</translation>
    </message>
    <message>
        <source>How much of the differences in validation accuracy each setting has to do with, and the 95 % interval of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that count only together are counted with each, so the sum may be more than 100 %.</source>
        <translation>Quanta parte delle differenze di accuratezza di convalida dipende da ogni impostazione, e il suo intervallo al 95%, secondo un modello di tutti i candidati. Una barra di solo contorno può essere casuale. Le impostazioni che contano solo insieme sono contate con ciascuna, quindi la somma può superare il 100%.</translation>
    </message>
    <message>
        <source>Importance of the settings</source>
        <translation>Importanza delle impostazioni</translation>
    </message>
    <message>
        <source>Nothing is varied here, so no setting can matter more than another.</source>
        <translation>Qui nulla è variato, quindi nessuna impostazione può contare più di un'altra.</translation>
    </message>
    <message>
        <source>There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.</source>
        <translation>Ci sono troppo pochi candidati per dire che cosa conta: {0} hanno un valore, e ne servono {1}.</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>Gruppi di viste</translation>
    </message>
    <message>
        <source>The next view; after the last one of a group, the next group.</source>
        <translation>La vista successiva; dopo l'ultima di un gruppo, il gruppo successivo.</translation>
    </message>
    <message>
        <source>The view before.</source>
        <translation>La vista precedente.</translation>
    </message>
    <message>
        <source>The view {0}.</source>
        <translation>La vista {0}.</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Viste della rete</translation>
    </message>
</context>
<context>
    <name>KeptDrawings</name>
    <message>
        <source>Drawings cannot be kept, because the library could not be opened.</source>
        <translation>I disegni non possono essere conservati, perché la libreria non ha potuto essere aperta.</translation>
    </message>
    <message>
        <source>Your drawings are in the library now.</source>
        <translation>I disegni ora sono nella libreria.</translation>
    </message>
    <message>
        <source>Your drawings are not in the library yet, which is tried again. {0}</source>
        <translation>I disegni non sono ancora nella libreria; si prova di nuovo. {0}</translation>
    </message>
</context>
<context>
    <name>LaboratoryBar</name>
    <message>
        <source>Add noise to all weights: what was learnt is spread so widely that a little harms nothing.</source>
        <translation>Aggiunge rumore a tutti i pesi: ciò che è stato imparato è così distribuito che un poco non nuoce.</translation>
    </message>
    <message>
        <source>Back to the network as it is.</source>
        <translation>Torna alla rete com'è.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>First choose a neuron: click it in the diagram.</source>
        <translation>Prima scegliere un neurone: fare clic su di esso nel diagramma.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Let the chosen neuron be heard again.</source>
        <translation>Fa sentire di nuovo il neurone scelto.</translation>
    </message>
    <message>
        <source>Only neurons of hidden layers can be switched off.</source>
        <translation>Solo i neuroni degli strati nascosti si possono spegnere.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Potare</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristinare</translation>
    </message>
    <message>
        <source>Set the smallest weights of each layer to 0: many are not needed.</source>
        <translation>Mette a 0 i pesi più piccoli di ogni strato: molti non servono.</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Scuotere</translation>
    </message>
    <message>
        <source>Shift the bias of the chosen neuron: to the right it fires more readily, to the left less.</source>
        <translation>Sposta il bias del neurone scelto: a destra si attiva più facilmente, a sinistra meno.</translation>
    </message>
    <message>
        <source>Silence the chosen neuron: nobody listens to it any more.</source>
        <translation>Fa tacere il neurone scelto: nessuno lo ascolta più.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Spegnere</translation>
    </message>
    <message>
        <source>Switch off neuron {1} of layer {0}</source>
        <translation>Spegnere il neurone {1} dello strato {0}</translation>
    </message>
    <message>
        <source>Switch on neuron {1} of layer {0}</source>
        <translation>Accendere il neurone {1} dello strato {0}</translation>
    </message>
    <message>
        <source>Try on a copy what the network can bear. The network itself stays as it is.</source>
        <translation>Si prova su una copia quanto la rete sopporta. La rete stessa resta com'è.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system: {0}</source>
        <translation>Come il sistema: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language stays {0}.</source>
        <translation>La lingua resta {0}.</translation>
    </message>
    <message>
        <source>The language will be {0} from the next start of the program on.</source>
        <translation>La lingua sarà {0} dal prossimo avvio del programma.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La finestra parla questa lingua dal prossimo avvio.</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (bozza)</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Activation of hidden layer {0}</source>
        <translation>Attivazione dello strato nascosto {0}</translation>
    </message>
    <message>
        <source>Dropout of hidden layer {0}</source>
        <translation>Dropout dello strato nascosto {0}</translation>
    </message>
    <message>
        <source>How many neurons the layer has.
Too few: the error stays high. Too many: slow, and it learns by heart.</source>
        <translation>Quanti neuroni ha lo strato.
Troppo pochi: l'errore resta alto. Troppi: lento, e impara a memoria.</translation>
    </message>
    <message>
        <source>Move layer towards the input</source>
        <translation>Spostare lo strato verso l'ingresso</translation>
    </message>
    <message>
        <source>Move layer towards the output</source>
        <translation>Spostare lo strato verso l'uscita</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Togliere lo strato</translation>
    </message>
    <message>
        <source>Size of hidden layer {0}</source>
        <translation>Dimensione dello strato nascosto {0}</translation>
    </message>
    <message>
        <source>The function at each neuron's output; without one, many layers could do no more than a single one.</source>
        <translation>La funzione all'uscita di ogni neurone; senza, molti strati non potrebbero fare più di uno solo.</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message numerus="yes">
        <source>%Ln class(es) out</source>
        <translation>
            <numerusform>1 classe in uscita</numerusform>
            <numerusform>%Ln classi in uscita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) out</source>
        <translation>
            <numerusform>1 cifra in uscita</numerusform>
            <numerusform>%Ln cifre in uscita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) in</source>
        <translation>
            <numerusform>1 pixel in ingresso</numerusform>
            <numerusform>%Ln pixel in ingresso</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Aggiungere uno strato</translation>
    </message>
    <message>
        <source>Adds a layer of neurons before the output.
More layers can learn more, but take longer and need more data.</source>
        <translation>Aggiunge uno strato di neuroni prima dell'uscita.
Più strati possono imparare di più, ma richiedono più tempo e più dati.</translation>
    </message>
    <message>
        <source>x and y in</source>
        <translation>x e y in ingresso</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Trovare un tasso di apprendimento</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Trovare…</translation>
    </message>
    <message>
        <source>Learning rate, by factors</source>
        <translation>Tasso di apprendimento, per fattori</translation>
    </message>
    <message>
        <source>Tests learning rates for these settings in a few seconds: copies of the network are trained while the
rate grows, and the error shows where it learns fast and from where on the steps are too large.</source>
        <translation>Prova vari tassi di apprendimento per queste impostazioni in pochi secondi: copie della rete sono addestrate mentre il
tasso cresce, e l'errore mostra dove impara in fretta e da dove i passi sono troppo grandi.</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Change and save {0}: the panel follows.</source>
        <translation>Cambiare e salvare {0}: il pannello segue.</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Lezioni (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Riga {0}: {1}</translation>
    </message>
    <message>
        <source>Mend what is wrong and save the file: the lesson is shown then.</source>
        <translation>Correggere ciò che è sbagliato e salvare il file: la lezione viene poi mostrata.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nuova lezione</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Nuova lezione…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, and show it anew each time that the file is saved.</source>
        <translation>Apre una lezione da un file e la mostra di nuovo ogni volta che il file viene salvato.</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Aprire una lezione</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>Aprire un file di lezione…</translation>
    </message>
    <message>
        <source>Open {0} in an editor.</source>
        <translation>Aprire {0} in un editor.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: a commented file, which is shown as you change and save it.</source>
        <translation>Per scrivere una lezione propria: un file commentato, mostrato mentre lo si cambia e salva.</translation>
    </message>
    <message>
        <source>Wrong in this lesson</source>
        <translation>Sbagliato in questa lezione</translation>
    </message>
    <message>
        <source>my lesson</source>
        <translation>la mia lezione</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>A board of your own runs</source>
        <translation>Una tabella dei propri addestramenti</translation>
    </message>
    <message>
        <source>A click, or Enter, opens a lesson where you left it.</source>
        <translation>Un clic, o Invio, apre una lezione dove la si era lasciata.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Sfide</translation>
    </message>
    <message>
        <source>Each lesson begins with a question, and checks by itself what you have done.</source>
        <translation>Ogni lezione comincia con una domanda e controlla da sola ciò che si è fatto.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Prossima: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} steps done</source>
        <translation>{0} passi su {1} fatti</translation>
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
        <translation>Tutte le lezioni</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Brings what the step is about into view, and outlines it. It does nothing else.</source>
        <translation>Porta in vista ciò di cui tratta il passo e lo contorna. Non fa altro.</translation>
    </message>
    <message>
        <source>Done. You may go on.</source>
        <translation>Fatto. Si può continuare.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finire</translation>
    </message>
    <message>
        <source>Go back to the step before; ticks stay.</source>
        <translation>Torna al passo precedente; le spunte restano.</translation>
    </message>
    <message>
        <source>Go on to the next step (Enter).</source>
        <translation>Va al passo successivo (Invio).</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Show the list of lessons; this one stays where you are.</source>
        <translation>Mostra l'elenco delle lezioni; questa resta dov'è.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Passo {0} di {1}</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>Challenges…</source>
        <translation>Sfide…</translation>
    </message>
    <message>
        <source>Gives the left zone back to the settings. The lesson stays where you are.</source>
        <translation>Restituisce la zona sinistra alle impostazioni. La lezione resta dov'è.</translation>
    </message>
    <message>
        <source>Hide the lesson panel</source>
        <translation>Nascondere il pannello delle lezioni</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Lezioni…</translation>
    </message>
    <message>
        <source>No lesson is shown.</source>
        <translation>Nessuna lezione è mostrata.</translation>
    </message>
    <message>
        <source>Not yet: say what you expect.</source>
        <translation>Non ancora: dire che cosa ci si aspetta.</translation>
    </message>
    <message>
        <source>Show the challenges, each with a board of your own runs that keep its rules.</source>
        <translation>Mostra le sfide, ciascuna con una tabella dei propri addestramenti che ne rispettano le regole.</translation>
    </message>
    <message>
        <source>Show the lessons in the left zone; the settings stay one click away.</source>
        <translation>Mostra le lezioni nella zona sinistra; le impostazioni restano a un clic.</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«{0}» è finita.</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>{0} over {1}</source>
        <translation>{0} secondo {1}</translation>
    </message>
    <message>
        <source>{0}: {1} at {2}</source>
        <translation>{0}: {1} a {2}</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>Lines of the plot</source>
        <translation>Linee del grafico</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Switch all lines on.</source>
        <translation>Accende tutte le linee.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendere, prego</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>In the precision of the run it is rounded to {0}.</source>
        <translation>Nella precisione numerica dell'addestramento è arrotondato a {0}.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer images its class has; here it counts once.</source>
        <translation>Nell'addestramento conta tanto di più quante meno immagini ha la sua classe; qui conta una volta.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer points its class has; here it counts once.</source>
        <translation>Nell'addestramento conta tanto di più quanti meno punti ha la sua classe; qui conta una volta.</translation>
    </message>
    <message>
        <source>Label smoothing of {0} spreads a part of y over all classes.</source>
        <translation>Lo smussamento delle etichette di {0} distribuisce una parte di y su tutte le classi.</translation>
    </message>
    <message>
        <source>One number says how wrong the answer is. The mean squared error compares every share with what it should be: &lt;b&gt;{0}&lt;/b&gt; got {1}, and in all &lt;b&gt;L = {2}&lt;/b&gt;. It never exceeds 2 / n, however wrong it is.</source>
        <translation>Un numero dice quanto è sbagliata la risposta. L'errore quadratico medio confronta ogni quota con ciò che dovrebbe essere: &lt;b&gt;{0}&lt;/b&gt; ha avuto {1}, e in tutto &lt;b&gt;L = {2}&lt;/b&gt;. Non supera mai 2 / n, per quanto sia sbagliata.</translation>
    </message>
    <message>
        <source>The cross-entropy asks only how probable the right class was: &lt;b&gt;{0}&lt;/b&gt; got {1}, so &lt;b&gt;L = {2}&lt;/b&gt;. Were it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end.</source>
        <translation>L'entropia incrociata chiede soltanto quanto era probabile la classe giusta: &lt;b&gt;{0}&lt;/b&gt; ha avuto {1}, quindi &lt;b&gt;L = {2}&lt;/b&gt;. Se fosse sicura e avesse ragione, L sarebbe 0; quanto più è sicura di qualcos'altro, tanto più L cresce, senza limite.</translation>
    </message>
    <message>
        <source>What each class adds to the error</source>
        <translation>Che cosa aggiunge ogni classe all'errore</translation>
    </message>
    <message>
        <source>adds to L</source>
        <translation>aggiunge a L</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>p, got</source>
        <translation>p, avuto</translation>
    </message>
    <message>
        <source>y, wanted</source>
        <translation>y, voluto</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A neural network from scratch</source>
        <translation>Una rete neurale da zero</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Informazioni su nnfs_gui</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>Aperto {0}, addestramento: {1}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Ready. The network that comes with the program reads what you draw.</source>
        <translation>Pronto. La rete inclusa nel programma legge ciò che si disegna.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training images, {2} test images.</source>
        <translation>Pronto. {0}: {1} immagini di addestramento, {2} immagini di test.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training points, {2} test points.</source>
        <translation>Pronto. {0}: {1} punti di addestramento, {2} punti di test.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; put them into a message or a report.</source>
        <translation>La diagnostica è negli appunti; si può incollare in un messaggio o in una segnalazione.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Addestramento in corso.</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message numerus="yes">
        <source>%Ln image(s), {0} of them read wrong</source>
        <translation>
            <numerusform>1 immagine, di cui {0} lette male</numerusform>
            <numerusform>%Ln immagini, di cui {0} lette male</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Calculating the map …</source>
        <translation>Calcolo della mappa …</translation>
    </message>
    <message>
        <source>Each image appears here as a point, near to those like it.</source>
        <translation>Ogni immagine appare qui come un punto, vicino a quelle che le somigliano.</translation>
    </message>
    <message>
        <source>PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still differ, in the {0} % of the variance that this view does not show.</source>
        <translation>La PCA è un'ombra: le immagini lontane differiscono almeno di tanto. Quelle vicine possono ancora differire, nel {0}% della varianza che questa veduta non mostra.</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>etichetta {0}</translation>
    </message>
    <message>
        <source>labelled {0}, read as {1}</source>
        <translation>etichetta {0}, letta come {1}</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and where the axes point means nothing.</source>
        <translation>t-SNE conserva i vicini: le immagini vicine si somigliano. Quanto distano i gruppi, quanto sono grandi e dove puntano gli assi non significa nulla.</translation>
    </message>
    <message>
        <source>the two axes hold {0} % of the variance</source>
        <translation>i due assi contengono il {0}% della varianza</translation>
    </message>
    <message>
        <source>trustworthiness {0} ({1} neighbours; 1 is perfect)</source>
        <translation>attendibilità {0} ({1} vicini; 1 è perfetto)</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} di {1} giri</translation>
    </message>
    <message>
        <source>{0} read wrong by {1}</source>
        <translation>{0} lette male da {1}</translation>
    </message>
    <message>
        <source>{0} test images</source>
        <translation>{0} immagini di test</translation>
    </message>
    <message>
        <source>{0} training images</source>
        <translation>{0} immagini di addestramento</translation>
    </message>
    <message>
        <source>{0} validation images</source>
        <translation>{0} immagini di convalida</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate the map for the network as it is now.</source>
        <translation>Calcola la mappa per la rete com'è ora.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Confrontate per</translation>
    </message>
    <message>
        <source>Draw a line around points to list their images. Without the mouse: L lists those around a point.</source>
        <translation>Disegnare una linea attorno ai punti per elencarne le immagini. Senza mouse: L elenca quelle attorno a un punto.</translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>Strato nascosto {0}</translation>
    </message>
    <message>
        <source>How far the map has settled</source>
        <translation>Quanto la mappa si è assestata</translation>
    </message>
    <message>
        <source>How far the map has settled.</source>
        <translation>Quanto la mappa si è assestata.</translation>
    </message>
    <message>
        <source>How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.</source>
        <translation>Quante si mostrano, di ogni classe la stessa quota, sempre le stesse. t-SNE ne prende al massimo 2.000.</translation>
    </message>
    <message>
        <source>Images that were surrounded</source>
        <translation>Immagini circondate</translation>
    </message>
    <message>
        <source>Images that you surround with the lasso are listed here.</source>
        <translation>Le immagini circondate con il lazo sono elencate qui.</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Tipo di mappa</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Leave the map as it is now.</source>
        <translation>Lascia la mappa com'è ora.</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Mappa delle immagini</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Numero di immagini</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Uscite</translation>
    </message>
    <message>
        <source>PCA: seen from where the images differ most. It is there at once, and follows the epochs.
t-SNE: keeps near what is near. It settles before your eyes.</source>
        <translation>PCA: vista da dove le immagini differiscono di più. È pronta subito e segue le epoche.
t-SNE: tiene vicino ciò che è vicino. Si assesta sotto gli occhi.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Point at the map to see an image; click to put it on the pad.</source>
        <translation>Puntare la mappa per vedere un'immagine; un clic la mette sulla lavagna.</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Riassestare</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fermare</translation>
    </message>
    <message>
        <source>The image that is pointed at</source>
        <translation>L'immagine puntata</translation>
    </message>
    <message>
        <source>The whole map again. The wheel zooms, dragging moves it.</source>
        <translation>Di nuovo tutta la mappa. La rotella ingrandisce, trascinando la si sposta.</translation>
    </message>
    <message>
        <source>Validation: kept from training. Test: to be looked at when everything is chosen.
Training: what it has learnt from.</source>
        <translation>Convalida: tenute fuori dall'addestramento. Test: da guardare quando tutto è scelto.
Addestramento: ciò da cui ha imparato.</translation>
    </message>
    <message>
        <source>What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.
Go from layer to layer and see how the classes come apart.</source>
        <translation>Che cosa rende simili le immagini. Pixel: dove hanno inchiostro. Uno strato: che cosa ne fanno i suoi neuroni.
Andare di strato in strato e vedere come le classi si separano.</translation>
    </message>
    <message>
        <source>○ around it: read wrong    ★ your drawing</source>
        <translation>○ attorno: letta male    ★ il disegno</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Epoch {0} did best on the validation images: {1} %.</source>
        <translation>L'epoca {0} è andata meglio sulle immagini di convalida: {1}%.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: {1} %.</source>
        <translation>L'epoca {0} è andata meglio sui punti di convalida: {1}%.</translation>
    </message>
    <message>
        <source>Forked from {0}, after epoch {1}.</source>
        <translation>Diramato da {0}, dopo l'epoca {1}.</translation>
    </message>
    <message>
        <source>{0} forked here, after epoch {1}.</source>
        <translation>{0}: diramato qui, dopo l'epoca {1}.</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is left out: whatever it has calculated, it tells &lt;b&gt;a = 0&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; è lasciato fuori: qualunque cosa abbia calcolato, dice &lt;b&gt;a = 0&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; stays: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; resta: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by 1 / (1 − {0}) = {3}, so that the mean stays.</source>
        <translation>Il dropout (p = {0}) ha lasciato fuori {1} neuroni su {2}, a caso, m = 0; gli altri sono moltiplicati per 1 / (1 − {0}) = {3}, così la media resta.</translation>
    </message>
    <message>
        <source>In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; here, as in every answer, all take part. “As in training” above shows it.</source>
        <translation>Durante l'addestramento il dropout esclude a caso il {0}% dei neuroni e moltiplica gli altri per {1}; qui, come in ogni risposta, partecipano tutti. «Come nell'addestramento», in alto, lo mostra.</translation>
    </message>
    <message>
        <source>a, what layer {0} tells</source>
        <translation>a, ciò che dice lo strato {0}</translation>
    </message>
    <message>
        <source>f(z), of each neuron</source>
        <translation>f(z), di ogni neurone</translation>
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
        <translation>La rete le legge …</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare che cosa scambia per che cosa.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>
true {0}, read as {1} with {2} % confidence, loss {3}</source>
        <translation>
vera {0}, letta come {1} con confidenza {2}%, perdita {3}</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% della colonna</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% della riga</translation>
    </message>
    <message>
        <source>% of row: what becomes of each class. % of column: what an answer is worth.</source>
        <translation>% della riga: che cosa ne è di ogni classe. % della colonna: quanto vale una risposta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su 1 immagine di test</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su %Ln immagini di test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su 1 punto di test</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su %Ln punti di test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su 1 immagine di addestramento</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su %Ln immagini di addestramento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su 1 punto di addestramento</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su %Ln punti di addestramento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su 1 immagine di convalida</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giuste (intervallo al 95%: {1} – {2}%) su %Ln immagini di convalida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su 1 punto di convalida</numerusform>
            <numerusform>&lt;b&gt;{0}%&lt;/b&gt; giusti (intervallo al 95%: {1} – {2}%) su %Ln punti di convalida</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many images of a class are found. Precision: how often an answer is true.
Click a cell to see its images.</source>
        <translation>Una riga per ogni classe vera, una colonna per ogni risposta: ciò che è giusto sta sulla diagonale.
Richiamo: quante immagini di una classe si trovano. Precisione: quanto spesso una risposta è vera.
Fare clic su una cella per vederne le immagini.</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many points of a class are found. Precision: how often an answer is true.
Click a cell to see its points.</source>
        <translation>Una riga per ogni classe vera, una colonna per ogni risposta: ciò che è giusto sta sulla diagonale.
Richiamo: quanti punti di una classe si trovano. Precisione: quanto spesso una risposta è vera.
Fare clic su una cella per vederne i punti.</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Tutti gli errori</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteggi</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Solo immagini di questa classe.</translation>
    </message>
    <message>
        <source>Only images that were read as this class.</source>
        <translation>Solo immagini lette come questa classe.</translation>
    </message>
    <message>
        <source>Only points of this class.</source>
        <translation>Solo punti di questa classe.</translation>
    </message>
    <message>
        <source>Only points that were read as this class.</source>
        <translation>Solo punti letti come questa classe.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Letta come</translation>
    </message>
    <message>
        <source>Share of these images that is read right</source>
        <translation>Quota di queste immagini letta bene</translation>
    </message>
    <message>
        <source>Share of these points that is read right</source>
        <translation>Quota di questi punti letta bene</translation>
    </message>
    <message>
        <source>Show every image that was read wrong, the worst first.</source>
        <translation>Mostra ogni immagine letta male, la peggiore per prima.</translation>
    </message>
    <message>
        <source>Show every point that was read wrong, the worst first.</source>
        <translation>Mostra ogni punto letto male, il peggiore per primo.</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare che cosa scambia per che cosa.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe vera</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. Training: what it has learnt from.</source>
        <translation>Convalida: tenute fuori dall'addestramento; ciò che si può guardare mentre si scelgono le impostazioni.
Test: da guardare quando tutto è scelto. Addestramento: ciò da cui ha imparato.</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Che cosa dicono le celle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>letta come</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>prima le più sicure</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vera</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>prima le peggiori</translation>
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
        <translation>{2}%</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Opened {0}.</source>
        <translation>Aperto {0}.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La rete inclusa</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>{0}
distance {1}</source>
        <translation>{0}
distanza {1}</translation>
    </message>
    <message>
        <source>{0} of {1} are {2}, of {3} training images</source>
        <translation>{0} di {1} sono {2}, su {3} immagini di addestramento</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>Discard</source>
        <translation>Scartare</translation>
    </message>
    <message>
        <source>It has learnt something that is not in any file yet.</source>
        <translation>Ha imparato qualcosa che non è ancora in nessun file.</translation>
    </message>
    <message>
        <source>Networks (*{0})</source>
        <translation>Reti (*{0})</translation>
    </message>
    <message>
        <source>Networks ({0})</source>
        <translation>Reti ({0})</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Aprire una rete</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Aprirne un'altra</translation>
    </message>
    <message>
        <source>Opening another gives it up.</source>
        <translation>Aprendone un'altra la si abbandona.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Salvare la rete</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>Salvare la rete addestrata?</translation>
    </message>
    <message>
        <source>Save, then open another…</source>
        <translation>Salvare, poi aprirne un'altra…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvare…</translation>
    </message>
    <message>
        <source>The trained network has not been saved.</source>
        <translation>La rete addestrata non è stata salvata.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Ask about a place on the plane at the right: how each neuron responds to it appears here.</source>
        <translation>Chiedere di un punto sul piano a destra: qui appare come risponde ogni neurone.</translation>
    </message>
    <message>
        <source>Draw on the right: how each neuron responds to it appears here.</source>
        <translation>Disegnare a destra: qui appare come ogni neurone vi risponde.</translation>
    </message>
    <message>
        <source>Train a network, or open one: its neurons appear here.</source>
        <translation>Addestrare una rete o aprirne una: qui appaiono i suoi neuroni.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>All runs…</source>
        <translation>Tutti gli addestramenti…</translation>
    </message>
    <message>
        <source>Answers and figures:</source>
        <translation>Risposte e valori di:</translation>
    </message>
    <message>
        <source>As its training left it, without your hand.</source>
        <translation>Come il suo addestramento l'ha lasciata, senza la Sua scrittura.</translation>
    </message>
    <message>
        <source>Open the table of all runs.</source>
        <translation>Apre la tabella di tutti gli addestramenti.</translation>
    </message>
    <message>
        <source>Open this run.</source>
        <translation>Aprire questo addestramento.</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>Gli ultimi addestramenti</translation>
    </message>
    <message>
        <source>The network that answers: {0}</source>
        <translation>La rete che risponde: {0}</translation>
    </message>
    <message>
        <source>The network that comes with the program.</source>
        <translation>La rete inclusa nel programma.</translation>
    </message>
    <message>
        <source>The network that reads what you draw, and of which all figures are. Click to choose another.</source>
        <translation>La rete che legge ciò che si disegna, e di cui sono tutti i valori. Fare clic per sceglierne un'altra.</translation>
    </message>
    <message>
        <source>The run that answered before.</source>
        <translation>L'addestramento che rispondeva prima.</translation>
    </message>
    <message>
        <source>The same network, taught your drawings on top.</source>
        <translation>La stessa rete, a cui sono stati insegnati anche i Suoi disegni.</translation>
    </message>
</context>
<context>
    <name>NetworkStripController</name>
    <message>
        <source>Back to epoch {0}</source>
        <translation>Tornare all'epoca {0}</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Torna alla rete di prima. I disegni sono conservati.</translation>
    </message>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Torna alla rete più recente, e la segue mentre si addestra.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La rete inclusa</translation>
    </message>
    <message>
        <source>The film of a run keeps its weights in half precision, to three digits: figures may differ in their last digits from those of the training. The last epoch and the best are kept as they were.</source>
        <translation>Il filmato di un addestramento conserva i pesi in mezza precisione, a tre cifre: i valori possono differire nelle ultime cifre da quelli dell'addestramento. L'ultima epoca e la migliore sono conservate com'erano.</translation>
    </message>
    <message>
        <source>Without my hand</source>
        <translation>Senza la mia scrittura</translation>
    </message>
    <message>
        <source>built-in network</source>
        <translation>rete inclusa</translation>
    </message>
    <message>
        <source>it is learning</source>
        <translation>sta imparando</translation>
    </message>
    <message>
        <source>its best on the validation images</source>
        <translation>la sua migliore sulle immagini di convalida</translation>
    </message>
    <message>
        <source>its best on the validation points</source>
        <translation>la sua migliore sui punti di convalida</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>sguardo indietro</translation>
    </message>
    <message>
        <source>looking back, in half precision</source>
        <translation>sguardo indietro, in mezza precisione</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>paused within epoch {0}</source>
        <translation>in pausa nell'epoca {0}</translation>
    </message>
    <message>
        <source>press Train</source>
        <translation>premere Addestrare</translation>
    </message>
    <message>
        <source>with my hand</source>
        <translation>con la mia scrittura</translation>
    </message>
    <message>
        <source>with your hand, {0}</source>
        <translation>con la Sua scrittura, {0}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, epoca {1}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is switched off: whatever comes in, its activation is &lt;b&gt;0&lt;/b&gt;, and nobody hears of it.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; è spento: qualunque cosa entri, la sua attivazione è &lt;b&gt;0&lt;/b&gt;, e nessuno la sente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, of which its bias is {2}; so its activation is &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, di cui {2} è il suo bias; quindi la sua attivazione è &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagramma della rete</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Cifra {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esportare…</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation images are read right, instead of {1} %.</source>
        <translation>In laboratorio il {0}% delle immagini di convalida è letto bene, invece del {1}%.</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation points are right, instead of {1} %.</source>
        <translation>In laboratorio il {0}% dei punti di convalida è letto bene, invece del {1}%.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>Neurone {0} dello strato {1}</translation>
    </message>
    <message>
        <source>Nothing comes in but its bias.</source>
        <translation>Non entra nulla tranne il suo bias.</translation>
    </message>
    <message>
        <source>Nothing is changed: the diagram shows the network as it is.</source>
        <translation>Nulla è cambiato: il diagramma mostra la rete com'è.</translation>
    </message>
    <message>
        <source>Orange neurons are active, purple ones negative; lines are the largest inputs × weights. Point at a neuron to read its numbers, click it to keep it.</source>
        <translation>I neuroni arancioni sono attivi, quelli viola negativi; le linee sono i più grandi ingressi × pesi. Puntare un neurone per leggerne i numeri, fare clic per tenerlo.</translation>
    </message>
    <message>
        <source>Save the diagram as lines (SVG) or as pixels (PNG).</source>
        <translation>Salva il diagramma come linee (SVG) o come pixel (PNG).</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the image on the pad. Its answers are those of the bars,
unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Il diagramma è ciò che la rete fa dell'immagine sulla lavagna. Le sue risposte sono quelle delle barre,
a meno che il laboratorio non la cambi. Il softmax alla fine riceve ogni z diviso per una temperatura,
così che la rete sia tanto sicura quanto ha ragione.</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the point that is asked about. Its answers are those of the
bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Il diagramma è ciò che la rete fa del punto di cui si chiede. Le sue risposte sono quelle delle barre,
a meno che il laboratorio le cambi. Il softmax alla fine riceve ogni z divisa per una temperatura,
così che la rete sia tanto sicura quanto ha ragione.</translation>
    </message>
    <message>
        <source>The largest inputs × weights: {0}.</source>
        <translation>I più grandi ingressi × pesi: {0}.</translation>
    </message>
    <message>
        <source>The softmax gets z / {0}.</source>
        <translation>Il softmax riceve z / {0}.</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurone {0}</translation>
    </message>
    <message>
        <source>pixel in row {0}, column {1}</source>
        <translation>pixel nella riga {0}, colonna {1}</translation>
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
        <translation>Non si sa se questa rete abbia imparato da alcune di queste immagini.</translation>
    </message>
    <message>
        <source>It is not known whether this network has learnt from some of these points.</source>
        <translation>Non si sa se questa rete abbia imparato da alcuni di questi punti.</translation>
    </message>
    <message>
        <source>The built-in network has learnt from nine of ten of these images.</source>
        <translation>La rete inclusa ha imparato da nove su dieci di queste immagini.</translation>
    </message>
    <message>
        <source>This network learnt from other images; some of these may be among them.</source>
        <translation>Questa rete ha imparato da altre immagini; alcune di queste possono essere tra quelle.</translation>
    </message>
    <message>
        <source>This network learnt from other points; some of these may be among them.</source>
        <translation>Questa rete ha imparato da altri punti; alcuni di questi possono essere tra quelli.</translation>
    </message>
    <message>
        <source>a run that is not kept</source>
        <translation>un addestramento non conservato</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>da {0}</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <translation>la rete inclusa</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>questo addestramento</translation>
    </message>
    <message>
        <source>{0} with your hand</source>
        <translation>{0} con la Sua scrittura</translation>
    </message>
    <message>
        <source>{0}, averaged weights</source>
        <translation>{0}, pesi mediati</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, epoca {1}</translation>
    </message>
    <message>
        <source>{0}, epoch {1} of {2}</source>
        <translation>{0}, epoca {1} di {2}</translation>
    </message>
    <message>
        <source>{0}, within its first epoch</source>
        <translation>{0}, nella sua prima epoca</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>At x = {0}, y = {1} it tells {2}</source>
        <translation>A x = {0}, y = {1} dice {2}</translation>
    </message>
    <message>
        <source>Bias {0}, length of its weights {1}.</source>
        <translation>Bias {0}, lunghezza dei suoi pesi {1}.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the images that excite it.</source>
        <translation>Fare clic su un neurone per vederlo in grande, con le immagini che lo eccitano.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the points that excite it.</source>
        <translation>Fare clic su un neurone per vederlo in grande, con i punti che lo eccitano.</translation>
    </message>
    <message>
        <source>Excite it least (test)</source>
        <translation>Lo eccitano meno (test)</translation>
    </message>
    <message>
        <source>Excite it most (test)</source>
        <translation>Lo eccitano di più (test)</translation>
    </message>
    <message>
        <source>No neuron chosen</source>
        <translation>Nessun neurone scelto</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Pesi in uscita</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: weight {2}</source>
        <translation>Pixel nella riga {0}, colonna {1}: peso {2}</translation>
    </message>
    <message>
        <source>Point at an image to read its z: what the neuron makes of it before its activation function.
A click puts the image on the pad.</source>
        <translation>Puntare un'immagine per leggerne z: ciò che il neurone ne fa prima della sua funzione di attivazione.
Un clic mette l'immagine sulla lavagna.</translation>
    </message>
    <message>
        <source>Rest on a point to read its z: what the neuron makes of it before its activation function.
A click asks about the point.</source>
        <translation>Puntare un punto per leggerne z: ciò che il neurone ne fa prima della sua funzione di attivazione.
Un clic chiede del punto.</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Parla a</translation>
    </message>
    <message>
        <source>Test images that excite the neuron least</source>
        <translation>Immagini di test che eccitano meno il neurone</translation>
    </message>
    <message>
        <source>Test images that excite the neuron most</source>
        <translation>Immagini di test che eccitano di più il neurone</translation>
    </message>
    <message>
        <source>Test points that excite the neuron least</source>
        <translation>Punti di test che eccitano meno il neurone</translation>
    </message>
    <message>
        <source>Test points that excite the neuron most</source>
        <translation>Punti di test che eccitano di più il neurone</translation>
    </message>
    <message>
        <source>The largest weights of the next layer that listen to it.</source>
        <translation>I pesi più grandi dello strato successivo che lo ascoltano.</translation>
    </message>
    <message>
        <source>Weights of the neuron</source>
        <translation>Pesi del neurone</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurone {0}</translation>
    </message>
</context>
<context>
    <name>NewExperimentDialog</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 epoca</numerusform>
            <numerusform>%Ln epoche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 addestramento</numerusform>
            <numerusform>%Ln addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Tanti addestramenti quanti il tempo permette</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Al massimo tanti minuti</translation>
    </message>
    <message>
        <source>At most so many runs</source>
        <translation>Al massimo tanti addestramenti</translation>
    </message>
    <message>
        <source>Each further setting multiplies what there is to try.</source>
        <translation>Ogni altra impostazione moltiplica ciò che c'è da provare.</translation>
    </message>
    <message>
        <source>Every value with every other one is tried: thorough, and long if there are many.</source>
        <translation>Ogni valore è provato con ogni altro: accurato, e lungo se sono molti.</translation>
    </message>
    <message>
        <source>How often each is trained, from other random beginnings: more seeds tell luck from merit.</source>
        <translation>Quante volte si addestra ciascuno, da altri inizi casuali: più semi distinguono la fortuna dal merito.</translation>
    </message>
    <message>
        <source>How the values that are tried are chosen.</source>
        <translation>Come si scelgono i valori da provare.</translation>
    </message>
    <message>
        <source>Name, such as your question</source>
        <translation>Nome, per esempio la domanda</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuovo esperimento</translation>
    </message>
    <message>
        <source>No run begins after so many minutes.</source>
        <translation>Dopo tanti minuti non comincia più alcun addestramento.</translation>
    </message>
    <message>
        <source>No run begins after so many.</source>
        <translation>Dopo tanti non comincia più alcun addestramento.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aprire…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvare come…</translation>
    </message>
    <message>
        <source>Save the plan as a TOML file.</source>
        <translation>Salva il piano come file TOML.</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Semi per ciascuno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avviare</translation>
    </message>
    <message>
        <source>Take over a plan from a TOML file.</source>
        <translation>Riprende un piano da un file TOML.</translation>
    </message>
    <message numerus="yes">
        <source>They are only the first {0} of %Ln combination(s); at random, all values have their chance.</source>
        <translation>
            <numerusform>Sono solo le prime {0} di 1 combinazione; a caso, tutti i valori hanno la loro occasione.</numerusform>
            <numerusform>Sono solo le prime {0} di %Ln combinazioni; a caso, tutti i valori hanno la loro occasione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them in the background, one after the other.</source>
        <translation>Li addestra in secondo piano, uno dopo l'altro.</translation>
    </message>
    <message>
        <source>Values are drawn at random, all train for a few epochs, and only the best third goes on each time.</source>
        <translation>I valori sono estratti a caso, tutti si addestrano per poche epoche, e ogni volta continua solo il terzo migliore.</translation>
    </message>
    <message>
        <source>Values are drawn at random: with several settings it finds good ones sooner.</source>
        <translation>I valori sono estratti a caso: con più impostazioni trova prima quelli buoni.</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>Variare un'altra impostazione</translation>
    </message>
    <message>
        <source>What is tried of it</source>
        <translation>Che cosa se ne prova</translation>
    </message>
    <message>
        <source>What is varied; everything else is as set on the left</source>
        <translation>Che cosa si varia; tutto il resto è come impostato a sinistra</translation>
    </message>
    <message>
        <source>What you ask, such as: Which learning rate?</source>
        <translation>La domanda, per esempio: Quale tasso di apprendimento?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} di al massimo {1}, circa {2} su questa macchina, e circa {3} MB sul disco.</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} di {1}, circa {2} su questa macchina, e circa {3} MB sul disco.</translation>
    </message>
    <message>
        <source>“{0}” is varied twice.</source>
        <translation>«{0}» è variato due volte.</translation>
    </message>
</context>
<context>
    <name>NumberPicture</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} righe e {1} colonne di numeri da {2} a {3}</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>First end the training that is under way.</source>
        <translation>Prima occorre terminare l'addestramento in corso.</translation>
    </message>
    <message>
        <source>First mend what is refused in the settings on the left.</source>
        <translation>Prima occorre correggere ciò che è rifiutato nelle impostazioni a sinistra.</translation>
    </message>
    <message>
        <source>The data are not there yet.</source>
        <translation>I dati non ci sono ancora.</translation>
    </message>
    <message>
        <source>There is no network yet: press Train.</source>
        <translation>Non c'è ancora una rete: premere Addestrare.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation.</source>
        <translation>Questo addestramento non tiene immagini per la convalida.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation.</source>
        <translation>Questo addestramento non tiene punti per la convalida.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%Ln step(s) did not make it believe you: they are too small.</source>
        <translation>
            <numerusform>1 passo non è bastato a convincerla: è troppo piccolo.</numerusform>
            <numerusform>%Ln passi non sono bastati a convincerla: sono troppo piccoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Tornare all'inizio</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Farlo</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each batch of images pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Ogni passo sposta tutti i pesi insieme, un poco, verso dove questa immagine dà un errore minore. Nell'addestramento, ogni batch di immagini tira gli stessi pesi. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this point makes a smaller error. In training, each batch of points pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Ogni passo sposta tutti i pesi insieme, un poco, verso dove questo punto dà un errore minore. Nell'addestramento, ogni batch di punti tira gli stessi pesi. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Forget the copy, and begin with the network as it is.</source>
        <translation>Dimentica la copia e comincia con la rete com'è.</translation>
    </message>
    <message>
        <source>It believed you from the start, and is surer now.</source>
        <translation>Era convinta dall'inizio, e ora è più sicura.</translation>
    </message>
    <message>
        <source>It believes you already.</source>
        <translation>È già convinta.</translation>
    </message>
    <message>
        <source>It does not believe you yet.</source>
        <translation>Non è ancora convinta.</translation>
    </message>
    <message>
        <source>It has taken no step yet.</source>
        <translation>Non ha ancora fatto alcun passo.</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln step(s) to believe you: {0}.</source>
        <translation>
            <numerusform>È bastato 1 passo per convincerla: {0}.</numerusform>
            <numerusform>Ci sono voluti %Ln passi per convincerla: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {0} other images, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Di {0} altre immagini, di convalida, la copia ne legge bene {1}; prima erano {2}.</translation>
    </message>
    <message>
        <source>Of {0} other points, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Di {0} altri punti, di convalida, la copia ne legge bene {1}; prima erano {2}.</translation>
    </message>
    <message>
        <source>Probabilities after</source>
        <translation>Probabilità dopo</translation>
    </message>
    <message>
        <source>Probabilities before</source>
        <translation>Probabilità prima</translation>
    </message>
    <message>
        <source>Take steps on the copy until the right class is its answer.</source>
        <translation>Fa passi sulla copia finché la classe giusta è la sua risposta.</translation>
    </message>
    <message>
        <source>Take the step on a copy of the network: the network itself stays as it is.</source>
        <translation>Fa il passo su una copia della rete: la rete stessa resta com'è.</translation>
    </message>
    <message>
        <source>That is the price of learning one image alone.</source>
        <translation>È il prezzo di imparare una sola immagine.</translation>
    </message>
    <message>
        <source>That is the price of learning one point alone.</source>
        <translation>È il prezzo di imparare un solo punto.</translation>
    </message>
    <message>
        <source>Until it believes me</source>
        <translation>Finché è convinta</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>dopo 1 passo</numerusform>
            <numerusform>dopo %Ln passi</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>{0} is {1} at epoch {2}, above what is shown; Show → All values shows it.</source>
        <translation>{0} è {1} all'epoca {2}, sopra ciò che è mostrato; Mostrare → Tutti i valori lo mostra.</translation>
    </message>
    <message>
        <source>{0} is {1} at epoch {2}, below what is shown; Show → All values shows it.</source>
        <translation>{0} è {1} all'epoca {2}, sotto ciò che è mostrato; Mostrare → Tutti i valori lo mostra.</translation>
    </message>
</context>
<context>
    <name>OutputBlamePage</name>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? First the slope at each share, g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it gets through.</source>
        <translation>Qui il cammino si volta: come cambierebbe L se uno z fosse un poco più grande? Prima la pendenza a ogni quota, g; poi attraverso il softmax, dove ogni z muove tutte le quote. Dove p è quasi 0 o 1, ne passa pochissimo.</translation>
    </message>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy together make it as simple as what it got less what was wanted.</source>
        <translation>Qui il cammino si volta: come cambierebbe L se uno z fosse un poco più grande? Softmax ed entropia incrociata insieme lo rendono semplice: ciò che ha avuto meno ciò che era voluto.</translation>
    </message>
    <message>
        <source>That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.</source>
        <translation>Questa è la sua colpa. Viola: questo z avrebbe dovuto essere più grande. Arancione: avrebbe dovuto essere più piccolo.</translation>
    </message>
    <message>
        <source>What each output is blamed for</source>
        <translation>La colpa di ogni uscita</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
</context>
<context>
    <name>OverlayCurves</name>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>immagini</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>immagini, in migliaia</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punti</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>punti, in migliaia</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>secondi di addestramento</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} immagini</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} punti</translation>
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
        <translation>Disegni (*.json)</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>I miei disegni</translation>
    </message>
    <message>
        <source>Save the drawings to train on</source>
        <translation>Salvare i disegni su cui addestrare</translation>
    </message>
    <message>
        <source>Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone.</source>
        <translation>Salva i disegni in un file e lo apre come insieme di dati: accanto alle immagini di MNIST, o da solo.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Non ci sono ancora disegni. Sotto una risposta, dire che cos'era il disegno.</translation>
    </message>
    <message>
        <source>Train on my drawings…</source>
        <translation>Addestrare sui miei disegni…</translation>
    </message>
</context>
<context>
    <name>OwnPointsController</name>
    <message>
        <source>The points that you drew could not be written. {0}</source>
        <translation>I punti disegnati non hanno potuto essere scritti. {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Show the next ones (Page down on the pictures).</source>
        <translation>Mostra i successivi (Pag giù sulle immagini).</translation>
    </message>
    <message>
        <source>Show those before (Page up on the pictures).</source>
        <translation>Mostra i precedenti (Pag su sulle immagini).</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>I successivi</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>I precedenti</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} di {2}</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Candidates as lines</source>
        <translation>Candidati come linee</translation>
    </message>
    <message>
        <source>Drag along an axis to keep what crosses it there.</source>
        <translation>Trascinare lungo un asse per tenere ciò che lo attraversa lì.</translation>
    </message>
    <message>
        <source>Nothing is brushed yet.</source>
        <translation>Nulla è ancora selezionato.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrare tutto</translation>
    </message>
    <message>
        <source>Take all brushes away, so that every candidate is seen again.</source>
        <translation>Toglie tutte le selezioni, così che si veda di nuovo ogni candidato.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln candidate(s)</source>
        <translation>
            <numerusform>{0} di 1 candidato</numerusform>
            <numerusform>{0} di %Ln candidati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParallelPlot</name>
    <message>
        <source>{0} of {1} lines are left</source>
        <translation>restano {0} di {1} linee</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}</source>
        <translation>{0}: da {1} a {2}</translation>
    </message>
    <message>
        <source>{0}: not brushed</source>
        <translation>{0}: non selezionato</translation>
    </message>
</context>
<context>
    <name>PersonalDrawings</name>
    <message numerus="yes">
        <source>%Ln drawing(s) were added.</source>
        <translation>
            <numerusform>1 disegno è stato aggiunto.</numerusform>
            <numerusform>%Ln disegni sono stati aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your drawings are pictures, and a file of strokes has no place for these.</source>
        <translation>Tutti i disegni sono immagini, e un file di tratti non ha posto per esse.</translation>
    </message>
    <message>
        <source>Left out because there is no ink in them: {0}.</source>
        <translation>Lasciati fuori perché non contengono inchiostro: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are no digits: {0}.</source>
        <translation>Lasciati fuori perché non sono cifre: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are of no class that the network knows: {0}.</source>
        <translation>Lasciati fuori perché non sono di una classe che la rete conosce: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are pictures, for which a file of strokes has no place: {0}.</source>
        <translation>Lasciati fuori perché sono immagini, per cui un file di tratti non ha posto: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label: {0}.</source>
        <translation>Lasciati fuori perché non hanno etichetta: {0}.</translation>
    </message>
    <message>
        <source>Left out because you have them already: {0}.</source>
        <translation>Lasciati fuori perché ci sono già: {0}.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lettura di {0} …</translation>
    </message>
    <message>
        <source>There is no ink in {0}.</source>
        <translation>Non c'è inchiostro in {0}.</translation>
    </message>
    <message>
        <source>Your drawings are kept. The network learns them when the training has ended.</source>
        <translation>I disegni sono conservati. La rete li impara quando l'addestramento è finito.</translation>
    </message>
    <message numerus="yes">
        <source>{0} holds %Ln drawing(s) without a label; the first is on the pad.</source>
        <translation>
            <numerusform>{0} contiene 1 disegno senza etichetta; è sulla lavagna.</numerusform>
            <numerusform>{0} contiene %Ln disegni senza etichetta; il primo è sulla lavagna.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a class that the network knows.</source>
        <translation>{0} contiene disegni, ma nessuno di una classe che la rete conosce.</translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a digit from 0 to 9.</source>
        <translation>{0} contiene disegni, ma nessuno di una cifra da 0 a 9.</translation>
    </message>
    <message>
        <source>{0} holds no labelled drawings.</source>
        <translation>{0} non contiene disegni etichettati.</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln punti</numerusform>
        </translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>immagine {0}</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>punto {0}</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} di {2}</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Open a picture</source>
        <translation>Aprire un'immagine</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>The picture is on the pad.</source>
        <translation>L'immagine è sulla lavagna.</translation>
    </message>
    <message>
        <source>There is no ink in this picture. The pad was left as it was.</source>
        <translation>Non c'è inchiostro in questa immagine. La lavagna è rimasta com'era.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Non c'è alcuna immagine da incollare. Prima copiarne una.</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <source>A click asks what the network answers there.</source>
        <translation>Un clic chiede che cosa risponde la rete in quel punto.</translation>
    </message>
    <message>
        <source>A click, or a stroke, draws points of class {0}; the right button takes points away.</source>
        <translation>Un clic, o un tratto, disegna punti della classe {0}; il tasto destro toglie punti.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedere</translation>
    </message>
    <message>
        <source>Draw points of class {0}</source>
        <translation>Disegnare punti della classe {0}</translation>
    </message>
    <message>
        <source>Hollow marks: points that the network never learns from, by which it is tested.</source>
        <translation>Segni vuoti: punti da cui la rete non impara mai, con cui la si mette alla prova.</translation>
    </message>
    <message>
        <source>Show the test points</source>
        <translation>Mostrare i punti di test</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Copied the plots.</source>
        <translation>Grafici copiati.</translation>
    </message>
    <message>
        <source>Copy plots</source>
        <translation>Copiare i grafici</translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Linee (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixel (*{0})</translation>
    </message>
    <message>
        <source>Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG).</source>
        <translation>Salva tutto ciò che la vista mostra, su fondo bianco, come pixel (PNG) o come linee (SVG).</translation>
    </message>
    <message>
        <source>Save numbers as table…</source>
        <translation>Salvare i numeri come tabella…</translation>
    </message>
    <message>
        <source>Save plots as picture…</source>
        <translation>Salvare i grafici come immagine…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Salvare i numeri</translation>
    </message>
    <message>
        <source>Save the numbers that the plots of the view are made of (CSV).</source>
        <translation>Salva i numeri di cui sono fatti i grafici della vista (CSV).</translation>
    </message>
    <message>
        <source>Save the plots</source>
        <translation>Salvare i grafici</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tabelle (*{0})</translation>
    </message>
    <message>
        <source>There is no plot in this view now.</source>
        <translation>Ora in questa vista non c'è alcun grafico.</translation>
    </message>
    <message>
        <source>This view shows no numbers that could be a table now.</source>
        <translation>Ora questa vista non mostra numeri che possano essere una tabella.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>row {0}</source>
        <translation>riga {0}</translation>
    </message>
</context>
<context>
    <name>PlottedCurves</name>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
</context>
<context>
    <name>PointPlane</name>
    <message>
        <source>Click, or press an arrow key, to ask about a place.</source>
        <translation>Fare clic, o premere una freccia, per chiedere di un punto.</translation>
    </message>
    <message>
        <source>Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,
the paler the less sure it is. Filled marks are learnt from, hollow ones only test.
Click to ask about a place; the arrow keys move it.</source>
        <translation>Ogni colore è una classe, con un segno suo; lo sfondo mostra che cosa risponde la rete in ogni punto,
più chiaro quanto meno è sicura. Dai segni pieni si impara, quelli vuoti servono solo al test.
Fare clic per chiedere di un punto; le frecce lo spostano.</translation>
    </message>
    <message>
        <source>Plane of points</source>
        <translation>Piano dei punti</translation>
    </message>
    <message>
        <source>x = {0}, y = {1}.</source>
        <translation>x = {0}, y = {1}.</translation>
    </message>
    <message>
        <source>{0} training points, {1} test points.</source>
        <translation>{0} punti di addestramento, {1} punti di test.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Blobs</source>
        <translation>Macchie</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cerchio</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spirali</translation>
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
        <translation>Scegliere quanti punti ci sono, in quante classi, e quanto rumore.</translation>
    </message>
    <message>
        <source>Draw points of two to four classes on the plane, and let a network learn them.</source>
        <translation>Disegnare sul piano punti di due, tre o quattro classi e farli imparare a una rete.</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Disegnare punti…</translation>
    </message>
    <message>
        <source>Other points…</source>
        <translation>Altri punti…</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Punti su un piano</translation>
    </message>
    <message>
        <source>Points with two inputs, x and y: you see what the network answers at every place, while it learns.</source>
        <translation>Punti con due ingressi, x e y: si vede che cosa risponde la rete in ogni posto, mentre impara.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Blobs are easy, spirals hard: the network must bend the plane to tell them apart.</source>
        <translation>Le macchie sono facili, le spirali difficili: la rete deve piegare il piano per distinguerle.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.</source>
        <translation>Quanto i punti distano da dove dovrebbero essere (la deviazione standard); il piano va da −1 a 1.</translation>
    </message>
    <message>
        <source>How many kinds of points the network tells apart.</source>
        <translation>Quanti tipi di punti distingue la rete.</translation>
    </message>
    <message>
        <source>How many points it learns from; half as many more are kept for the test.</source>
        <translation>Da quanti punti impara; altri, la metà di tanti, sono tenuti per il test.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Punti su un piano</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Take them in the place of the present data.</source>
        <translation>Li prende al posto dei dati presenti.</translation>
    </message>
    <message>
        <source>The same seed makes the same points.</source>
        <translation>Lo stesso seme crea gli stessi punti.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Punti di addestramento</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Usare questi punti</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>How probable the network finds each class; all of them add up to 100 %.
A well trained network gives nearly all to one class, an untrained one a little to each.
Where there are more than ten, the most probable are shown.</source>
        <translation>Quanto la rete trova probabile ogni classe; tutte insieme danno il 100%.
Una rete ben addestrata dà quasi tutto a una classe, una non addestrata un poco a ciascuna.
Se sono più di dieci, si mostrano le più probabili.</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilità di ogni classe</translation>
    </message>
    <message numerus="yes">
        <source>The ten most probable of %Ln class(es) appear here.</source>
        <translation>
            <numerusform>La classe appare qui.</numerusform>
            <numerusform>Le dieci più probabili di %Ln classi appaiono qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}: {1}%</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>Clear</source>
        <translation>Pulire</translation>
    </message>
    <message>
        <source>Draw how you expect the curve to go. It changes nothing in the training.
By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew.</source>
        <translation>Disegnare come ci si aspetta che vada la curva. Non cambia nulla nell'addestramento.
Da tastiera: sinistra e destra vanno di epoca in epoca, su e giù spostano il punto, Canc ricomincia.</translation>
    </message>
    <message>
        <source>Keep this as your prediction. It cannot be changed once you know what happened.</source>
        <translation>Tenere questa come previsione. Non si può più cambiare quando si sa com'è andata.</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Prevedere di nuovo</translation>
    </message>
    <message>
        <source>Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.</source>
        <translation>Punteggio: {0} di 100. Ogni percento dell'altezza del grafico tra le due curve, in media, ne toglie 2.</translation>
    </message>
    <message>
        <source>Take away what you have drawn. It changes nothing in the training.</source>
        <translation>Toglie ciò che è stato disegnato. Non cambia nulla nell'addestramento.</translation>
    </message>
    <message>
        <source>Take back this prediction, and make another one for the next run.</source>
        <translation>Ritira questa previsione per farne un'altra per il prossimo addestramento.</translation>
    </message>
    <message>
        <source>This is what I expect</source>
        <translation>Mi aspetto questo</translation>
    </message>
    <message>
        <source>What do you expect? It changes nothing in the training.</source>
        <translation>Che cosa ci si aspetta? Non cambia nulla nell'addestramento.</translation>
    </message>
    <message>
        <source>Your prediction and what happened</source>
        <translation>La previsione e ciò che è successo</translation>
    </message>
    <message>
        <source>Your prediction is kept. What happens is drawn over it.</source>
        <translation>La previsione è conservata. Ciò che succede vi è disegnato sopra.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happened: {1}. Score: {2} of 100.</source>
        <translation>La previsione: {0}. Ciò che è successo: {1}. Punteggio: {2} di 100.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happens is not known yet.</source>
        <translation>La previsione: {0}. Ciò che succede non è ancora noto.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>è successo</translation>
    </message>
    <message>
        <source>you expected</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>ProjectorMode</name>
    <message>
        <source>Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.</source>
        <translation>Testo più grande e meno viste, per un proiettore. Non cambia altro e finisce con il programma.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modalità proiettore</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>1 cifra</numerusform>
            <numerusform>%Ln cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;All digits agree.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tutte le cifre coincidono.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Between the two nudges the error has a corner, or bends far&lt;/b&gt;: a neuron falls silent or wakes up, or the nudge is as large as the weight. A smaller nudge helps.</source>
        <translation>&lt;b&gt;Tra le due spinte l'errore ha uno spigolo, o si piega molto&lt;/b&gt;: un neurone tace o si risveglia, o la spinta è grande quanto il peso. Aiuta una spinta più piccola.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ because the error is curved&lt;/b&gt;: between the nudges it is no straight line. A nudge of half the size is off by a quarter as much.</source>
        <translation>&lt;b&gt;Le ultime cifre differiscono perché l'errore è curvo&lt;/b&gt;: tra le spinte non è una linea retta. Con una spinta della metà lo scarto è un quarto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps, or the precision of 64 bits.</source>
        <translation>&lt;b&gt;Le ultime cifre differiscono per arrotondamento&lt;/b&gt;: con {0}, i due errori sono così simili che della loro differenza resta poco. Aiuta una spinta più grande, o la precisione di 64 bit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps.</source>
        <translation>&lt;b&gt;Le ultime cifre differiscono per arrotondamento&lt;/b&gt;: con {0}, i due errori sono così simili che della loro differenza resta poco. Aiuta una spinta più grande.</translation>
    </message>
    <message>
        <source>A gradient is a promise: move the weight a little, and the error changes by that much times the move. So move the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;, which is {2}, up and down, and see.</source>
        <translation>Un gradiente è una promessa: si sposta il peso di poco, e l'errore cambia di quel tanto per lo spostamento. Spostare dunque il peso da {0} a &lt;b&gt;{1}&lt;/b&gt;, che è {2}, in su e in giù, e vedere.</translation>
    </message>
    <message>
        <source>Both are 0: nothing comes through this weight, so that it may be anything.</source>
        <translation>Entrambi sono 0: da questo peso non passa nulla, quindi può valere qualsiasi cosa.</translation>
    </message>
    <message>
        <source>How far the slope is off, by the size of the nudge</source>
        <translation>Quanto sbaglia la pendenza, secondo la grandezza della spinta</translation>
    </message>
    <message>
        <source>How far the weight is moved up and down.</source>
        <translation>Di quanto si sposta il peso in su e in giù.</translation>
    </message>
    <message>
        <source>L with the larger weight</source>
        <translation>L con il peso più grande</translation>
    </message>
    <message>
        <source>L with the smaller weight</source>
        <translation>L con il peso più piccolo</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Spinta</translation>
    </message>
    <message>
        <source>Size of the nudge</source>
        <translation>Grandezza della spinta</translation>
    </message>
    <message numerus="yes">
        <source>Underlined is what agrees from the left: %Ln digit(s) that count.</source>
        <translation>
            <numerusform>È sottolineato ciò che coincide da sinistra: 1 cifra che conta.</numerusform>
            <numerusform>È sottolineato ciò che coincide da sinistra: %Ln cifre che contano.</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient from the way back</source>
        <translation>gradiente dal cammino all'indietro</translation>
    </message>
    <message>
        <source>nudge, power of ten</source>
        <translation>spinta, potenza di dieci</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>scarto</translation>
    </message>
    <message>
        <source>off by, power of ten</source>
        <translation>scarto, potenza di dieci</translation>
    </message>
    <message>
        <source>their difference, divided by the nudges</source>
        <translation>la loro differenza, divisa per le spinte</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, the map would show the drawing and not what was learnt (Adebayo et al. 2018).</source>
        <translation>Chiede a una rete della stessa forma che non ha imparato nulla. La sua mappa deve essere un'altra: se non lo fosse, la mappa mostrerebbe il disegno e non ciò che è stato imparato (Adebayo et al. 2018).</translation>
    </message>
    <message>
        <source>Covering up: what is lost where a small square is covered.</source>
        <translation>Coprire: che cosa si perde dove si copre un piccolo quadrato.</translation>
    </message>
    <message>
        <source>Gradient times input: the slopes here alone; quick and rough.</source>
        <translation>Gradiente per ingresso: solo le pendenze in questo punto; rapido e approssimativo.</translation>
    </message>
    <message>
        <source>Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, they speak against the class.</source>
        <translation>Inchiostro: che cosa i tratti aggiungono a un foglio vuoto. Carta: che cosa aggiungono i posti vuoti; dove manca inchiostro, parlano contro la classe.</translation>
    </message>
    <message>
        <source>Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly.</source>
        <translation>Gradienti integrati: le pendenze lungo tutto il cammino dal foglio vuoto; la loro somma è esatta.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesi casuali</translation>
    </message>
    <message>
        <source>The class that it is compared with. “nothing” asks about the first class alone.</source>
        <translation>La classe con cui si confronta. «nulla» chiede solo della prima classe.</translation>
    </message>
    <message>
        <source>The class that the colours speak for.</source>
        <translation>La classe a favore della quale parlano i colori.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>e non</translation>
    </message>
    <message>
        <source>by</source>
        <translation>con</translation>
    </message>
    <message>
        <source>covering up</source>
        <translation>coprire</translation>
    </message>
    <message>
        <source>gradient times input</source>
        <translation>gradiente per ingresso</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>inchiostro</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>gradienti integrati</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>la sua risposta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>of the</source>
        <translation>di</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>la seconda</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&lt;b&gt;What is it?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of your drawing, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Che cos'è?&lt;/b&gt; Quanto è sbagliata una risposta può dirlo solo chi conosce quella giusta. Di un disegno lo sa chi l'ha fatto. Scegliere la sua classe; ciò che si dice non cambia nulla nella rete.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which class is right here?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of this point, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Quale classe è giusta qui?&lt;/b&gt; Quanto è sbagliata una risposta può dirlo solo chi conosce quella giusta. Di questo punto lo decide chi chiede. Scegliere la sua classe; ciò che si dice non cambia nulla nella rete.</translation>
    </message>
    <message>
        <source>Say that it is {0}.</source>
        <translation>Dire che è {0}.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A click takes the learning rate at this place.</source>
        <translation>Un clic prende il tasso di apprendimento in questo punto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they learn; where it rises again, the steps are too large. Your network and your runs are left alone.</source>
        <translation>Copie della rete sono addestrate per un momento, mentre il tasso di apprendimento cresce. Dove l'errore scende imparano; dove risale i passi sono troppo grandi. La rete e gli addestramenti non vengono toccati.</translation>
    </message>
    <message>
        <source>Error over the learning rate</source>
        <translation>Errore secondo il tasso di apprendimento</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Trovare un tasso di apprendimento</translation>
    </message>
    <message>
        <source>Sets the learning rate on the left; nothing else changes.</source>
        <translation>Imposta il tasso di apprendimento a sinistra; non cambia altro.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Prova in corso …</translation>
    </message>
    <message>
        <source>The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that and leaves some room: take it, or click on another place of the curve.</source>
        <translation>L'errore scende più in fretta a {0} e risale da {1} in poi, il tasso sicuro più grande. {2} impara quasi altrettanto in fretta e lascia un margine: prenderlo, o fare clic su un altro punto della curva.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Usare questo tasso</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usare {0}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>come misurato</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>scende più in fretta</translation>
    </message>
    <message>
        <source>largest safe one</source>
        <translation>il più grande sicuro</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposto</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lisciato</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Possible is {0} to {1}.</source>
        <translation>È possibile da {0} a {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Choose …</source>
        <translation>Scegliere …</translation>
    </message>
    <message>
        <source>The files are read again by what is chosen here.</source>
        <translation>I file sono letti di nuovo secondo ciò che si sceglie qui.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Svuotare l'elenco</translation>
    </message>
    <message>
        <source>Forget these files; they stay where they are.</source>
        <translation>Dimentica questi file; restano dove sono.</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramma di affidabilità</translation>
    </message>
    <message>
        <source>confidence (%), and how many answers</source>
        <translation>confidenza (%), e quante risposte</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)</source>
        <translation>confidenza {0} – {1}%, in media {2}%: {3} risposte, {4}% giuste (intervallo al 95%: {5} – {6}%)</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %: no answers</source>
        <translation>confidenza {0} – {1}%: nessuna risposta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>expected calibration error {0} %</source>
        <translation>errore di calibrazione atteso {0}%</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>giuste (%)</translation>
    </message>
</context>
<context>
    <name>RepeatController</name>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Ripetere con altri semi…</translation>
    </message>
    <message>
        <source>The network that is open is not one of your runs. In Runs, a right click on one repeats it.</source>
        <translation>La rete aperta non è uno dei Suoi addestramenti. In Addestramenti, un clic destro su uno lo ripete.</translation>
    </message>
    <message>
        <source>Train the run that is open again with other random numbers, to see how much of its result is luck.</source>
        <translation>Ripete l'addestramento aperto con altri numeri casuali, per vedere quanto del risultato è fortuna.</translation>
    </message>
    <message>
        <source>{0} is being trained; it can be repeated when it has ended.</source>
        <translation>{0} è in corso; si potrà ripetere quando sarà finito.</translation>
    </message>
    <message>
        <source>{0} learns from {1}, which is needed to repeat it.</source>
        <translation>{0} impara da {1}, che serve per ripeterlo.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat with other seeds</source>
        <translation>Ripetere con altri semi</translation>
    </message>
    <message>
        <source>Runs in all, each with a seed of its own</source>
        <translation>Addestramenti in tutto, ciascuno con un seme suo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avviare</translation>
    </message>
    <message>
        <source>The same settings are trained again with other random numbers: other first weights, and another order of the data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them.</source>
        <translation>Le stesse impostazioni sono addestrate di nuovo con altri numeri casuali: altri pesi iniziali e un altro ordine dei dati. Di quanto differiscono i risultati è fortuna. Due impostazioni con gli stessi semi si possono confrontare con essi.</translation>
    </message>
    <message>
        <source>They have the settings of {0}.</source>
        <translation>Hanno le impostazioni di {0}.</translation>
    </message>
    <message>
        <source>Train them in the background; Runs folds them into one row.</source>
        <translation>Li addestra in secondo piano; Addestramenti li raccoglie in una riga.</translation>
    </message>
    <message>
        <source>With more runs smaller differences can be told from luck: the interval of their mean gets narrower.</source>
        <translation>Con più addestramenti si distinguono dalla fortuna differenze più piccole: l'intervallo della loro media si restringe.</translation>
    </message>
    <message>
        <source>With {0} seeds a clear difference between two settings can be told from luck.</source>
        <translation>Con {0} semi si distingue dalla fortuna una differenza chiara tra due impostazioni.</translation>
    </message>
    <message>
        <source>{0} counts as the first of them.</source>
        <translation>{0} conta come il primo di essi.</translation>
    </message>
    <message>
        <source>{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.</source>
        <translation>{0} addestramenti mostrano la dispersione. Per distinguere dalla fortuna una differenza tra impostazioni ne servono {1} o più.</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>A report is being written already.</source>
        <translation>Si sta già scrivendo un rapporto.</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Annullato. Non è stato scritto alcun rapporto.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>PDF, for printing (*{0})</source>
        <translation>PDF, da stampare (*{0})</translation>
    </message>
    <message>
        <source>Page for a browser (*{0})</source>
        <translation>Pagina per un browser (*{0})</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>There is no run yet: train one, or open one in Runs.</source>
        <translation>Non c'è ancora un addestramento: addestrare, o aprirne uno in Addestramenti.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Scrivere un rapporto</translation>
    </message>
    <message>
        <source>Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in.</source>
        <translation>Scrive che cosa è risultato dall'addestramento aperto, o da quelli spuntati: una pagina da stampare e consegnare.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Scrittura di {0}…</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>La Sua libreria non ha potuto essere aperta.</translation>
    </message>
    <message>
        <source>{0}, report</source>
        <translation>{0}, rapporto</translation>
    </message>
</context>
<context>
    <name>RobustnessPresenter</name>
    <message>
        <source>A run that keeps none for validation has learnt from them.</source>
        <translation>Un addestramento che non ne tiene per la convalida ha imparato da esse.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation; the test images can be read.</source>
        <translation>Questo addestramento non tiene immagini per la convalida; si possono leggere quelle di test.</translation>
    </message>
    <message>
        <source>Train a network, or open one: how much images may change appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare quanto possono cambiare le immagini.</translation>
    </message>
    <message>
        <source>{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.</source>
        <translation>{0} di {1} immagini di test, sempre le stesse. Non scelgono nulla: guardare, e non cambiare nulla per questo.</translation>
    </message>
    <message>
        <source>{0} of {1} validation images, always the same.</source>
        <translation>{0} di {1} immagini di convalida, sempre le stesse.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>A click puts one on the pad.</source>
        <translation>Un clic ne mette una sulla lavagna.</translation>
    </message>
    <message>
        <source>Accuracy over the level of the change</source>
        <translation>Accuratezza secondo il livello del cambiamento</translation>
    </message>
    <message>
        <source>At {0} of {1} these images look so, and are read so.</source>
        <translation>Con {0} di {1} queste immagini appaiono così, e sono lette così.</translation>
    </message>
    <message>
        <source>Change of the images</source>
        <translation>Cambiamento delle immagini</translation>
    </message>
    <message>
        <source>Click an image, or press Enter on it, to put it on the pad as it is here.</source>
        <translation>Fare clic su un'immagine, o premere Invio su di essa, per metterla sulla lavagna com'è qui.</translation>
    </message>
    <message>
        <source>How far each change may go. Tick runs in the view Runs to compare them here.</source>
        <translation>Fin dove può andare ogni cambiamento. Spuntare addestramenti nella vista Addestramenti per confrontarli qui.</translation>
    </message>
    <message>
        <source>Point at a level, or go to it with the arrow keys, to see below what the images look like there.</source>
        <translation>Puntare un livello, o andarci con le frecce, per vedere sotto come appaiono lì le immagini.</translation>
    </message>
    <message>
        <source>Share that is enough</source>
        <translation>Quota che basta</translation>
    </message>
    <message>
        <source>The same images at this level</source>
        <translation>Le stesse immagini a questo livello</translation>
    </message>
    <message>
        <source>Tick runs in Runs to compare them here.</source>
        <translation>Spuntare addestramenti in Addestramenti per confrontarli qui.</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. The test set chooses nothing.</source>
        <translation>Convalida: tenute fuori dall'addestramento; ciò che si può guardare mentre si scelgono le impostazioni.
Test: da guardare quando tutto è scelto. L'insieme di test non sceglie nulla.</translation>
    </message>
    <message>
        <source>What is done to the images before the networks read them.</source>
        <translation>Che cosa si fa alle immagini prima che le reti le leggano.</translation>
    </message>
    <message>
        <source>What you call enough: below it, a network counts as failing.</source>
        <translation>Che cosa si considera abbastanza: sotto, una rete conta come non riuscita.</translation>
    </message>
    <message>
        <source>Where fewer than</source>
        <translation>Dove meno del</translation>
    </message>
    <message>
        <source>are read right</source>
        <translation>è letto bene</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>lette bene</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1}%</translation>
    </message>
    <message>
        <source>{0}: read right at {1}</source>
        <translation>{0}: lette bene a {1}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avanzamento dell'addestramento</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>epoca {0} di {1}</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>rallentatore</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} immagini/s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} points/s</source>
        <translation>{0} punti/s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · ancora {1}</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Bring back the runs that were deleted last.</source>
        <translation>Riporta gli addestramenti eliminati per ultimi.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or several. A tick only compares.</source>
        <translation>Scegliere una o più righe della tabella. La spunta serve solo a confrontare.</translation>
    </message>
    <message>
        <source>Choose a row of the table. A tick only compares.</source>
        <translation>Scegliere una riga della tabella. La spunta serve solo a confrontare.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminare</translation>
    </message>
    <message>
        <source>Delete the chosen runs. Until the window closes, Undo brings them back.</source>
        <translation>Elimina gli addestramenti scelti. Fino alla chiusura della finestra, Annullare li riporta.</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Esportare come pacchetto…</translation>
    </message>
    <message>
        <source>Films…</source>
        <translation>Filmati…</translation>
    </message>
    <message>
        <source>Fork…</source>
        <translation>Diramare…</translation>
    </message>
    <message>
        <source>How much room the films of the runs' weights take, by which one looks back, and how much they may.</source>
        <translation>Quanto spazio occupano i filmati dei pesi, con cui si guarda indietro, e quanto possono occuparne.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Non può essere letto: {0}</translation>
    </message>
    <message>
        <source>It has no whole epoch, so no network.</source>
        <translation>Non ha un'epoca intera, quindi nessuna rete.</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>È in corso di addestramento.</translation>
    </message>
    <message>
        <source>Its network to the right, its settings to the left.</source>
        <translation>La sua rete a destra, le sue impostazioni a sinistra.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aprire</translation>
    </message>
    <message>
        <source>Put the chosen runs into one file, to be opened on another machine.</source>
        <translation>Mette gli addestramenti scelti in un solo file, da aprire su un altro computer.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Ripetere…</translation>
    </message>
    <message>
        <source>Report on the comparison…</source>
        <translation>Rapporto sul confronto…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Take over its settings, with another seed. Train then starts the copy.</source>
        <translation>Riprende le sue impostazioni, con un altro seme. Addestrare avvia poi la copia.</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table.</source>
        <translation>Spuntare due o più addestramenti nella tabella.</translation>
    </message>
    <message>
        <source>Train it again with other random numbers, in the background, to see how much of its result is luck.</source>
        <translation>Lo ripete con altri numeri casuali, in secondo piano, per vedere quanto del risultato è fortuna.</translation>
    </message>
    <message>
        <source>Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again.</source>
        <translation>Continua dalla sua ultima epoca, come se non si fosse mai fermato: fino alla fine, o se è raggiunta, per altrettanto.</translation>
    </message>
    <message>
        <source>Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.
To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here.</source>
        <translation>Continua da dove è finito, con le impostazioni a sinistra, come un addestramento a sé; questo resta com'è.
Per continuare da un'epoca precedente: aprirlo, tornare a quell'epoca con la macchina del tempo e premere Continuare da qui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Unfold the group (Right), and choose one of its runs.</source>
        <translation>Aprire il gruppo (Destra) e scegliere uno dei suoi addestramenti.</translation>
    </message>
    <message>
        <source>Write how the ticked runs and groups compare: a page to be printed and handed in.</source>
        <translation>Scrive come si confrontano gli addestramenti e i gruppi spuntati: una pagina da stampare e consegnare.</translation>
    </message>
    <message>
        <source>Write what the chosen run came to, or how several compare: a page to be printed and handed in.</source>
        <translation>Scrive che cosa è risultato dall'addestramento scelto, o come se ne confrontano più: una pagina da stampare e consegnare.</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>95 % interval</source>
        <translation>intervallo al 95%</translation>
    </message>
    <message>
        <source>First what differs among these runs, then the settings that matter most, and those that are unusual.</source>
        <translation>Prima ciò che differisce tra questi addestramenti, poi le impostazioni che contano di più e quelle insolite.</translation>
    </message>
    <message>
        <source>How it ended, after how many epochs, and of how many if these were not all.</source>
        <translation>Come è finito, dopo quante epoche, e di quante se non erano tutte.</translation>
    </message>
    <message>
        <source>How many images or points a second it learnt from.</source>
        <translation>Da quante immagini o punti al secondo ha imparato.</translation>
    </message>
    <message>
        <source>How much of the validation data the best epoch read right, in percent, and which it was.</source>
        <translation>Quanti dei dati di convalida l'epoca migliore ha letto bene, in percentuale, e quale era.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases.</source>
        <translation>Limiti di questo tipo contengono la vera quota, su tutti i dati simili, in 95 casi su 100.</translation>
    </message>
    <message>
        <source>Spent training and validating.</source>
        <translation>Speso per addestrare e convalidare.</translation>
    </message>
    <message>
        <source>The share of the test data that the same network reads right, in percent.</source>
        <translation>La quota dei dati di test che la stessa rete legge bene, in percentuale.</translation>
    </message>
    <message>
        <source>The share of the validation data that the network reads right with which the run ended, in percent. Of runs that differ in their seeds alone the mean, ± half of its 95 % interval.</source>
        <translation>La quota dei dati di convalida letta bene dalla rete con cui l'addestramento è finito, in percentuale. Di addestramenti che differiscono solo nel seme la media, ± metà del suo intervallo al 95%.</translation>
    </message>
    <message>
        <source>The width of every layer.</source>
        <translation>La larghezza di ogni strato.</translation>
    </message>
    <message>
        <source>Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.</source>
        <translation>Spuntare un addestramento per sovrapporre la sua curva ad altre. Un doppio clic lo rinomina. Un clic destro qui sceglie le colonne.</translation>
    </message>
    <message>
        <source>What it learns from.</source>
        <translation>Ciò da cui impara.</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>Quando è stato avviato.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>best valid. %</source>
        <translation>migl. conval. %</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dati</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>al secondo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>status</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>test %</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>conval. %</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 epoca</numerusform>
            <numerusform>%Ln epoche</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Cambiato da allora: {0}.</translation>
    </message>
    <message>
        <source>Continue to epoch {0}</source>
        <translation>Continuare fino all'epoca {0}</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation images: its network is kept.</source>
        <translation>L'epoca {0} è andata meglio sulle immagini di convalida: la sua rete è conservata.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: its network is kept.</source>
        <translation>L'epoca {0} è andata meglio sui punti di convalida: la sua rete è conservata.</translation>
    </message>
    <message>
        <source>Finished after {0}.</source>
        <translation>Finito dopo {0}.</translation>
    </message>
    <message>
        <source>It can learn on from epoch {0}, or a new one can start from random weights.</source>
        <translation>Può continuare a imparare dall'epoca {0}, oppure una nuova rete può partire da pesi casuali.</translation>
    </message>
    <message>
        <source>It can learn on from where it was stopped, or a new one can start from random weights.</source>
        <translation>Può continuare a imparare da dove è stata fermata, oppure una nuova rete può partire da pesi casuali.</translation>
    </message>
    <message>
        <source>It is set so already.</source>
        <translation>È già impostato così.</translation>
    </message>
    <message>
        <source>No epoch was finished, so nothing was learnt; what was there before the run is kept.</source>
        <translation>Nessuna epoca è stata finita, quindi nulla è stato imparato; ciò che c'era prima è conservato.</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>Aperto {0}, addestramento: {1}.</translation>
    </message>
    <message>
        <source>Save, then start afresh…</source>
        <translation>Salvare, poi ricominciare…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Ricominciare</translation>
    </message>
    <message>
        <source>Stopped after {0}. Train goes on from there; the network has not been saved.</source>
        <translation>Fermato dopo {0}. Addestrare continua da lì; la rete non è stata salvata.</translation>
    </message>
    <message>
        <source>Stopped after {0}. What was learnt until then is kept; Train goes on from there.</source>
        <translation>Fermato dopo {0}. Ciò che è stato imparato fin lì è conservato; Addestrare continua da lì.</translation>
    </message>
    <message>
        <source>Stopped before anything was learnt.</source>
        <translation>Fermato prima di imparare qualcosa.</translation>
    </message>
    <message>
        <source>Stopped in the first epoch. The network is as it was by then, and has not been saved.</source>
        <translation>Fermato nella prima epoca. La rete è com'era in quel momento e non è stata salvata.</translation>
    </message>
    <message>
        <source>The network is that of the last good epoch.</source>
        <translation>La rete è quella dell'ultima epoca buona.</translation>
    </message>
    <message>
        <source>The present one has not been saved; starting afresh gives it up.</source>
        <translation>Quella presente non è stata salvata; ricominciando la si abbandona.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>L'impostazione è stata cambiata.</translation>
    </message>
    <message>
        <source>The settings describe another network, which starts from random weights.</source>
        <translation>Le impostazioni descrivono un'altra rete, che parte da pesi casuali.</translation>
    </message>
    <message>
        <source>The settings of {0}, with the seed {1}. Train starts the copy.</source>
        <translation>Le impostazioni di {0}, con il seme {1}. Addestrare avvia la copia.</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>L'addestramento è terminato con un errore.</translation>
    </message>
    <message>
        <source>There is a trained network.</source>
        <translation>C'è una rete addestrata.</translation>
    </message>
    <message>
        <source>Train one more batch</source>
        <translation>Addestrare un altro batch</translation>
    </message>
    <message>
        <source>Train one more epoch (to {0})</source>
        <translation>Addestrare un'altra epoca (fino a {0})</translation>
    </message>
    <message>
        <source>Your drawings are left out of the training, and learnt again when it has ended.</source>
        <translation>I disegni restano fuori dall'addestramento e sono imparati di nuovo quando è finito.</translation>
    </message>
    <message>
        <source>balanced {0}</source>
        <translation>{0} bilanciata</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropia incrociata</translation>
    </message>
    <message>
        <source>mean squares</source>
        <translation>errore quadratico</translation>
    </message>
    <message>
        <source>{0} learns from {1}.</source>
        <translation>{0} impara da {1}.</translation>
    </message>
    <message>
        <source>{0} was interrupted after {1} of {2} epochs; Train goes on with it.</source>
        <translation>{0}: interrotto dopo {1} di {2} epoche; Addestrare lo continua.</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>Choose a file…</source>
        <translation>Scegliere un file…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegliere una cartella…</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>È incluso nel programma.</translation>
    </message>
    <message>
        <source>It was read from {0}.</source>
        <translation>È stato letto da {0}.</translation>
    </message>
    <message>
        <source>Open that data set</source>
        <translation>Aprire quell'insieme di dati</translation>
    </message>
    <message>
        <source>They are points that are made anew by their name.</source>
        <translation>Sono punti che si ricreano dal loro nome.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Usare MNIST incluso</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Usare questi punti</translation>
    </message>
    <message>
        <source>Where it lies is not known. Choose it, and what you wanted follows.</source>
        <translation>Dove si trova non è noto. Sceglierlo, e segue ciò che si voleva.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>95 % interval {0} – {1} %</source>
        <translation>intervallo al 95%: {0} – {1}%</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Accuratezza sulle immagini di test</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Accuratezza sui punti di test</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Accuratezza sulle immagini di convalida</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Accuratezza sui punti di convalida</translation>
    </message>
    <message>
        <source>Epochs times images, over the seconds spent training and validating.</source>
        <translation>Epoche per immagini, divise per i secondi di addestramento e convalida.</translation>
    </message>
    <message>
        <source>Epochs times points, over the seconds spent training and validating.</source>
        <translation>Epoche per punti, divisi per i secondi di addestramento e convalida.</translation>
    </message>
    <message>
        <source>Of its network of epoch {0}.</source>
        <translation>Della sua rete dell'epoca {0}.</translation>
    </message>
    <message>
        <source>after epoch {0}</source>
        <translation>dopo l'epoca {0}</translation>
    </message>
    <message>
        <source>epoch {0}, with your hand</source>
        <translation>epoca {0}, con la Sua scrittura</translation>
    </message>
    <message>
        <source>no images kept for it</source>
        <translation>nessuna immagine tenuta da parte</translation>
    </message>
    <message>
        <source>no points kept for it</source>
        <translation>nessun punto tenuto da parte</translation>
    </message>
    <message>
        <source>only of the newest network</source>
        <translation>solo della rete più recente</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>convalida</translation>
    </message>
    <message>
        <source>with your hand, 95 %: {0} – {1} %</source>
        <translation>con la Sua scrittura, 95%: {0} – {1}%</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1}%</translation>
    </message>
    <message>
        <source>{0}: images a second</source>
        <translation>{0}: immagini al secondo</translation>
    </message>
    <message>
        <source>{0}: points a second</source>
        <translation>{0}: punti al secondo</translation>
    </message>
    <message>
        <source>{0}: test images read right</source>
        <translation>{0}: immagini di test lette bene</translation>
    </message>
    <message>
        <source>{0}: test points read right</source>
        <translation>{0}: punti di test letti bene</translation>
    </message>
    <message>
        <source>{0}: validation images read right</source>
        <translation>{0}: immagini di convalida lette bene</translation>
    </message>
    <message>
        <source>{0}: validation images read right, mean over its seeds</source>
        <translation>{0}: immagini di convalida lette bene, media sui semi</translation>
    </message>
    <message>
        <source>{0}: validation points read right</source>
        <translation>{0}: punti di convalida letti bene</translation>
    </message>
    <message>
        <source>{0}: validation points read right, mean over its seeds</source>
        <translation>{0}: punti di convalida letti bene, media sui semi</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>1 candidato</numerusform>
            <numerusform>%Ln candidati</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the mean: {0} to {1} %</source>
        <translation>intervallo al 95% della media: da {0} a {1}%</translation>
    </message>
    <message>
        <source>An experiment that is gone</source>
        <translation>Un esperimento che non c'è più</translation>
    </message>
    <message>
        <source>From {0} to {1} %</source>
        <translation>Da {0} a {1}%</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln finished run(s): {0} %</source>
        <translation>
            <numerusform>Di 1 addestramento finito: {0}%</numerusform>
            <numerusform>Media di %Ln addestramenti finiti: {0}%</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its runs has finished yet.</source>
        <translation>Nessuno dei suoi addestramenti è ancora finito.</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds: {0} points</source>
        <translation>Deviazione standard sui semi: {0} punti</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} di {1} finiti</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Choose a row (a tick only compares): notes on its run go here.</source>
        <translation>Scegliere una riga (la spunta serve solo a confrontare): le note sul suo addestramento vanno qui.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes on {0}</source>
        <translation>Note su {0}</translation>
    </message>
    <message>
        <source>Your notes about the run that is chosen. They are kept as you type.</source>
        <translation>Le note sull'addestramento scelto. Sono conservate mentre si scrive.</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure that is compared</source>
        <translation>Valore che si confronta</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>In che cosa differiscono gli addestramenti</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Tasso di apprendimento in uso</translation>
    </message>
    <message>
        <source>Plot of the chosen runs over the epochs</source>
        <translation>Grafico degli addestramenti scelti sulle epoche</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Accuratezza di addestramento</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Errore di addestramento</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Accuratezza di convalida</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Errore di convalida</translation>
    </message>
    <message>
        <source>What the curves show. Validation is what compares runs; the test is for the end.</source>
        <translation>Che cosa mostrano le curve. La convalida serve a confrontare; il test è per la fine.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasso di apprendimento</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>giuste (%)</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>test %</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>conval. %</translation>
    </message>
    <message>
        <source>{0}: 1 run</source>
        <translation>{0}: 1 addestramento</translation>
    </message>
    <message numerus="yes">
        <source>{0}: mean of %Ln run(s), ± standard deviation</source>
        <translation>
            <numerusform>{0}: 1 addestramento</numerusform>
            <numerusform>{0}: media di %Ln addestramenti, ± deviazione standard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Il suo errore non era più un numero. Un tasso di apprendimento più basso può aiutare.</translation>
    </message>
    <message>
        <source>Not tested: that is done when a run ends or is opened.</source>
        <translation>Non provato sul test: avviene quando un addestramento finisce o viene aperto.</translation>
    </message>
    <message>
        <source>The best was {0} % after epoch {1}.</source>
        <translation>Il migliore è stato {0}% dopo l'epoca {1}.</translation>
    </message>
    <message>
        <source>The program ended before the run did. Continue goes on with it.</source>
        <translation>Il programma è terminato prima dell'addestramento. Continuare lo riprende.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>nessuno strato nascosto</translation>
    </message>
    <message>
        <source>varied images</source>
        <translation>immagini variate</translation>
    </message>
    <message>
        <source>{0} % after epoch {1}</source>
        <translation>{0}% dopo l'epoca {1}</translation>
    </message>
    <message>
        <source>{0} (epoch {1})</source>
        <translation>{0} (epoca {1})</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} epochs</source>
        <translation>{0}: {1} di {2} epoche</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>a run that is gone</source>
        <translation>un addestramento che non c'è più</translation>
    </message>
    <message>
        <source>from {0}, epoch {1}</source>
        <translation>da {0}, epoca {1}</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0}: nulla</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Runs are not kept, because the library could not be opened.</source>
        <translation>Gli addestramenti non sono conservati, perché la libreria non ha potuto essere aperta.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>As many as there is room for</source>
        <translation>Quante ne entrano</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>{0} is folded.</source>
        <translation>{0}: gruppo chiuso.</translation>
    </message>
    <message>
        <source>{0} is unfolded, rows: {1}.</source>
        <translation>{0}: gruppo aperto, righe: {1}.</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 addestramento</numerusform>
            <numerusform>%Ln addestramenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Svuotare il filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.</source>
        <translation>Ogni addestramento fatto è conservato e appare qui. Addestrare (Ctrl+T) avvia il primo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrare gli addestramenti</translation>
    </message>
    <message>
        <source>No run has “{0}”.</source>
        <translation>Nessun addestramento contiene «{0}».</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Ripetere con altri semi…</translation>
    </message>
    <message>
        <source>Show all runs again.</source>
        <translation>Mostra di nuovo tutti gli addestramenti.</translation>
    </message>
    <message>
        <source>Show only runs with this text in their name, settings, figures or notes, such as an activation.</source>
        <translation>Mostra solo gli addestramenti con questo testo nel nome, nelle impostazioni, nei valori o nelle note, per esempio un'attivazione.</translation>
    </message>
    <message>
        <source>What is unreadable is damaged, or was written by a newer version of the program.</source>
        <translation>Ciò che è illeggibile è danneggiato, o è stato scritto da una versione più recente del programma.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln unreadable</source>
        <translation>
            <numerusform>{0}, 1 illeggibile</numerusform>
            <numerusform>{0}, %Ln illeggibili</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Orange weights are positive: ink there excites the neuron.
Purple ones are negative: ink there calms it.</source>
        <translation>I pesi arancioni sono positivi: inchiostro lì eccita il neurone.
Quelli viola sono negativi: inchiostro lì lo calma.</translation>
    </message>
    <message>
        <source>Orange: what the neuron gives there is positive.
Purple: it is negative.</source>
        <translation>Arancione: ciò che il neurone dà lì è positivo.
Viola: è negativo.</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Scala dei colori</translation>
    </message>
    <message>
        <source>from purple for {0} to orange for {1}</source>
        <translation>dal viola per {0} all'arancione per {1}</translation>
    </message>
</context>
<context>
    <name>ScatterPage</name>
    <message>
        <source>Along the axis below</source>
        <translation>Lungo l'asse in basso</translation>
    </message>
    <message>
        <source>Along the upright axis</source>
        <translation>Lungo l'asse verticale</translation>
    </message>
    <message>
        <source>Candidates as points</source>
        <translation>Candidati come punti</translation>
    </message>
    <message>
        <source>What stands along the axis below.</source>
        <translation>Che cosa sta lungo l'asse in basso.</translation>
    </message>
    <message>
        <source>What stands along the upright axis.</source>
        <translation>Che cosa sta lungo l'asse verticale.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>secondo</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message numerus="yes">
        <source>{0} over {1}: %Ln point(s)</source>
        <translation>
            <numerusform>{0} secondo {1}: 1 punto</numerusform>
            <numerusform>{0} secondo {1}: %Ln punti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window are not kept. {0}</source>
        <translation>Le impostazioni della finestra non sono conservate. {0}</translation>
    </message>
    <message>
        <source>The settings of the window are not kept: {0} cannot be written.</source>
        <translation>Le impostazioni della finestra non sono conservate: {0} non può essere scritto.</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>It cannot be changed while a run trains.</source>
        <translation>Non si può cambiare durante un addestramento.</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>Nessun cambiamento è stato annullato.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>Nessuna impostazione è stata cambiata.</translation>
    </message>
    <message>
        <source>Redo settings</source>
        <translation>Ripetere le impostazioni</translation>
    </message>
    <message>
        <source>Redo settings: {0}</source>
        <translation>Ripetere le impostazioni: {0}</translation>
    </message>
    <message>
        <source>Undo settings</source>
        <translation>Annullare le impostazioni</translation>
    </message>
    <message>
        <source>Undo settings: {0}</source>
        <translation>Annullare le impostazioni: {0}</translation>
    </message>
    <message>
        <source>preset {0}</source>
        <translation>preimpostazione {0}</translation>
    </message>
    <message>
        <source>what is refused</source>
        <translation>ciò che è rifiutato</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} in tutto</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>1 parametro</numerusform>
            <numerusform>%Ln parametri</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the images while it learns</source>
        <translation>Variare le immagini mentre impara</translation>
    </message>
    <message>
        <source>Each layer has its own, below its size.</source>
        <translation>Ogni strato ha il suo, sotto la sua dimensione.</translation>
    </message>
    <message>
        <source>Few drawings: each of {1} epochs now shows {0} variations of each (Edit &gt; Undo settings).</source>
        <translation>Pochi disegni: ciascuna delle {1} epoche ora mostra {0} variazioni di ognuno (Modifica &gt; Annullare le impostazioni).</translation>
    </message>
    <message>
        <source>How many numbers the network learns: a weight for each connection, and a bias for each neuron.</source>
        <translation>Quanti numeri impara la rete: un peso per ogni collegamento e un bias per ogni neurone.</translation>
    </message>
    <message>
        <source>Let each hidden layer have a dropout of its own, in a field below its size.</source>
        <translation>Dà a ogni strato nascosto un dropout proprio, in un campo sotto la sua dimensione.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Proprie</translation>
    </message>
    <message>
        <source>One for each layer</source>
        <translation>Uno per strato</translation>
    </message>
    <message>
        <source>Optimizer, error, data, early stopping and seed</source>
        <translation>Ottimizzatore, errore, dati, arresto anticipato e seme</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurare</translation>
    </message>
    <message>
        <source>Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;
Robust learns from images that are changed each time, and over 99 % after minutes;
Best is what the network was trained with that comes with the program, and takes hours;
Notebook repeats the network from scratch that this program grew from;
Spirals is for points on a plane, and tells two spirals apart within seconds.</source>
        <translation>Impostazioni da cui partire. Avvio rapido legge il 98% delle cifre di test di MNIST dopo pochi secondi;
Robusta impara da immagini variate ogni volta, e oltre il 99% dopo alcuni minuti;
Migliore è quella con cui fu addestrata la rete inclusa nel programma, e richiede ore;
Quaderno ripete la rete da zero da cui è cresciuto questo programma;
Spirali è per punti su un piano, e distingue due spirali in pochi secondi.</translation>
    </message>
    <message>
        <source>The settings are those for points now.</source>
        <translation>Le impostazioni ora sono quelle per i punti.</translation>
    </message>
    <message>
        <source>The settings that suited few drawings are what they were before.</source>
        <translation>Le impostazioni adatte a pochi disegni sono tornate come prima.</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Variare le immagini</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>(z − largest) / T</source>
        <translation>(z − massimo) / T</translation>
    </message>
    <message>
        <source>Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all.</source>
        <translation>Prima divide ogni z per questo: sopra 1 le quote si avvicinano, sotto 1 la più grande prende tutto.</translation>
    </message>
    <message>
        <source>From z to probabilities</source>
        <translation>Da z alle probabilità</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which changes nothing and keeps the exponentials small.</source>
        <translation>Il softmax fa probabilità degli ultimi z: prende l'esponenziale di ciascuno, che li rende tutti positivi e grandi le differenze, e divide per la loro somma, {0}. Prima si toglie lo z più grande, il che non cambia nulla e tiene piccoli gli esponenziali.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>esponenziale</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>z − largest</source>
        <translation>z − massimo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>As in training</source>
        <translation>Come nell'addestramento</translation>
    </message>
    <message>
        <source>Go through all steps, one every three seconds.</source>
        <translation>Percorre tutti i passi, uno ogni tre secondi.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer beside the plane always comes of all neurons.</source>
        <translation>Lascia fuori neuroni a caso, come il dropout in ogni passo dell'addestramento, in avanti e all'indietro.
Riattivato, ne lascia fuori altri. Una risposta accanto al piano viene sempre da tutti i neuroni.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer on the pad always comes of all neurons.</source>
        <translation>Lascia fuori neuroni a caso, come il dropout in ogni passo dell'addestramento, in avanti e all'indietro.
Riattivato, ne lascia fuori altri. Una risposta al disegno viene sempre da tutti i neuroni.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>One step back (←)</source>
        <translation>Un passo indietro (←)</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un passo avanti</translation>
    </message>
    <message>
        <source>One step on (→)</source>
        <translation>Un passo avanti (→)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riprodurre</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Risposta giusta</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,
and 2 hidden neurons. It is trained in a second, and nothing else uses it.</source>
        <translation>Mostra una rete così piccola che tutti i suoi numeri stanno sullo schermo: 7 x 7 pixel, mediati,
e 2 neuroni nascosti. Si addestra in un secondo, e nient'altro la usa.</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.
It is trained in a second, and nothing else uses it.</source>
        <translation>Mostra una rete così piccola che tutti i suoi numeri stanno sullo schermo: x, y e 2 neuroni nascosti.
Si addestra in un secondo, e nient'altro la usa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fermare</translation>
    </message>
    <message>
        <source>The arrow keys go from step to step, a click to any of them.</source>
        <translation>Le frecce vanno di passo in passo, un clic porta a uno qualsiasi.</translation>
    </message>
    <message>
        <source>Use a tiny one</source>
        <translation>Usarne una minuscola</translation>
    </message>
    <message>
        <source>What the image is. Of an image of the data set it is known; of a drawing, only you know.</source>
        <translation>Che cos'è l'immagine. Di un'immagine dell'insieme di dati è noto; di un disegno lo sa solo chi lo ha fatto.</translation>
    </message>
    <message>
        <source>Which class is right. Of a point of the data set it is known; of any other place, you say it.</source>
        <translation>Quale classe è giusta. Di un punto dell'insieme di dati è noto; di ogni altro posto lo dice chi chiede.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} di {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>The settings of this step are in the panel Set up (Edit &gt; Undo settings).</source>
        <translation>Le impostazioni di questo passo sono nel pannello Configurare (Modifica &gt; Annullare le impostazioni).</translation>
    </message>
    <message>
        <source>These data are open already.</source>
        <translation>Questi dati sono già aperti.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Hint: {0}</source>
        <translation>Suggerimento: {0}</translation>
    </message>
    <message>
        <source>In the picture: {0}</source>
        <translation>Nell'immagine: {0}</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>Aprire questa rete</translation>
    </message>
    <message>
        <source>Opens the data set of this step; the next run learns from it.</source>
        <translation>Apre l'insieme di dati di questo passo; il prossimo addestramento ne impara.</translation>
    </message>
    <message>
        <source>Opens the network that was prepared for this step; it answers and is judged then.</source>
        <translation>Apre la rete preparata per questo passo; poi è lei a rispondere e a essere giudicata.</translation>
    </message>
    <message>
        <source>Puts the settings of this step into the panel Set up. Edit &gt; Undo settings takes them back.</source>
        <translation>Mette le impostazioni di questo passo nel pannello Configurare. Modifica &gt; Annullare le impostazioni le ritira.</translation>
    </message>
    <message>
        <source>Set these</source>
        <translation>Impostare così</translation>
    </message>
    <message>
        <source>These lines of the program's own code do it.</source>
        <translation>Lo fanno queste righe del codice stesso del programma.</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>Usare questi dati</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurone {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>riga {0}, colonna {1}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>l'immagine</translation>
    </message>
    <message>
        <source>the pixel in {0}</source>
        <translation>il pixel in {0}</translation>
    </message>
    <message>
        <source>what layer {0} tells</source>
        <translation>ciò che dice lo strato {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Fatto.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Passo {0} di {1}: {2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.</source>
        <translation>Una rete minuscola con x, y e 2 neuroni nascosti, che legge il {0}% dei suoi punti di convalida.</translation>
    </message>
    <message>
        <source>A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images.</source>
        <translation>Una rete minuscola con {0} x {0} pixel mediati e 2 neuroni nascosti, che legge il {1}% delle sue immagini di convalida.</translation>
    </message>
    <message>
        <source>Ask about a place of the plane on the right, or about a test point: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Chiedere a destra di un posto del piano, o di un punto di test: qui attraversa la rete passo per passo, fino all'errore, e torna indietro fino ai pesi, con ogni numero.</translation>
    </message>
    <message>
        <source>Draw on the right, or put a test image there: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Disegnare a destra, o metterci un'immagine di test: qui attraversa la rete passo per passo, fino all'errore, e torna indietro fino ai pesi, con ogni numero.</translation>
    </message>
    <message>
        <source>Train a network, or open one: here you can watch it think, step by step.</source>
        <translation>Addestrare una rete o aprirne una: qui la si può guardare pensare, passo per passo.</translation>
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
        <translation>Riquadro</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Cut out along its edges, so that it does not matter where one draws.</source>
        <translation>Ritagliato lungo i suoi bordi, così che non conti dove si disegna.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Inchiostro</translation>
    </message>
    <message>
        <source>Moved until its centre of mass is in the middle. This is what the network sees.</source>
        <translation>Spostato finché il suo baricentro è nel mezzo. È ciò che la rete vede.</translation>
    </message>
    <message>
        <source>Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border.</source>
        <translation>Di un'immagine, ciò che non è della cifra è stato tralasciato ed è tenue: linee, riquadri, macchie, ritagli al bordo.</translation>
    </message>
    <message>
        <source>Scaled until its longer side is 20 pixels, as the digits are that the network learns from.</source>
        <translation>Scalato finché il lato più lungo è di 20 pixel, come le cifre da cui la rete impara.</translation>
    </message>
    <message>
        <source>Untick it to see what that is worth.</source>
        <translation>Togliere la spunta per vedere quanto vale.</translation>
    </message>
    <message>
        <source>What was drawn, on the whole pad.</source>
        <translation>Ciò che è stato disegnato, su tutta la lavagna.</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside the plane comes of all of them.</source>
        <translation>Come in un passo dell'addestramento, il dropout ha lasciato fuori {0} neuroni su {1}, che sono barrati. Una risposta accanto al piano viene da tutti.</translation>
    </message>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the pad comes of all of them.</source>
        <translation>Come in un passo dell'addestramento, il dropout ha lasciato fuori {0} neuroni su {1}, che sono barrati. Una risposta al disegno viene da tutti.</translation>
    </message>
    <message>
        <source>As in training, each step leaves out other neurons; the bars are answers, which come of all.</source>
        <translation>Come nell'addestramento, ogni passo lascia fuori altri neuroni; le barre sono risposte, che vengono da tutti.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>All'indietro</translation>
    </message>
    <message>
        <source>Diagram of the step</source>
        <translation>Diagramma del passo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>In avanti</translation>
    </message>
    <message>
        <source>How far the image has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Fin dove è arrivata l'immagine e, al ritorno, fin dove la colpa: arancione per il positivo, viola
per il negativo. Fare clic su un neurone, o andarci con le frecce, per guardarlo.</translation>
    </message>
    <message>
        <source>How far the point has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Fin dove è arrivato il punto e, al ritorno, fin dove la colpa: arancione per il positivo, viola
per il negativo. Fare clic su un neurone, o andarci con le frecce, per guardarlo.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>The network is right and sure: hardly any error flows back. Choose another right answer to see more.</source>
        <translation>La rete ha ragione ed è sicura: quasi nessun errore torna indietro. Scegliere un'altra risposta giusta per vedere di più.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}.</source>
        <translation>Questo softmax è quello dell'addestramento, di temperatura 1; le barre presso la lavagna sono calibrate con {0}.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.</source>
        <translation>Questo softmax è quello dell'addestramento, di temperatura 1; le barre presso il piano sono calibrate con {0}.</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>tutti i suoi numeri</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>quanto è sbagliata la risposta</translation>
    </message>
    <message>
        <source>layer {0} adds up its inputs</source>
        <translation>lo strato {0} somma i suoi ingressi</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>fare il passo</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>l'attivazione dello strato {0}</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>la colpa alle uscite</translation>
    </message>
    <message>
        <source>the blame of layer {0}</source>
        <translation>la colpa dello strato {0}</translation>
    </message>
    <message>
        <source>the gradients of layer {0}</source>
        <translation>i gradienti dello strato {0}</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>l'immagine come numeri</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>il passo dell'ottimizzatore</translation>
    </message>
    <message>
        <source>the point as numbers</source>
        <translation>il punto come numeri</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la prova</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>il softmax</translation>
    </message>
</context>
<context>
    <name>SumPage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>1 altro</numerusform>
            <numerusform>%Ln altri</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= prodotto</translation>
    </message>
    <message>
        <source>Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias.</source>
        <translation>Ogni neurone dello strato {0} ascolta tutti i {1} ingressi, ciascuno per un peso suo, e aggiunge il suo bias.</translation>
    </message>
    <message>
        <source>For &lt;b&gt;{0}&lt;/b&gt;: inputs × weights come to {1}, the bias is {2}, so &lt;b&gt;z = {3}&lt;/b&gt;.</source>
        <translation>Per &lt;b&gt;{0}&lt;/b&gt;: ingressi × pesi danno {1}, il bias è {2}, quindi &lt;b&gt;z = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The largest inputs times weights</source>
        <translation>I più grandi ingressi per pesi</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>input</source>
        <translation>ingresso</translation>
    </message>
    <message>
        <source>product; its sum is {0}</source>
        <translation>prodotto; la somma è {0}</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>pesi di {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× peso</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Pages (*{0})</source>
        <translation>Pagine (*{0})</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salvare il riepilogo</translation>
    </message>
    <message>
        <source>Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.</source>
        <translation>Salva ciò che si è fatto come pagina da stampare o consegnare: passi, previsioni con punteggi, addestramenti e disegni.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Salvato {0}.</translation>
    </message>
    <message>
        <source>Summary of what you did…</source>
        <translation>Riepilogo di ciò che si è fatto…</translation>
    </message>
    <message>
        <source>The summary could not be written. {0}</source>
        <translation>Il riepilogo non ha potuto essere scritto. {0}</translation>
    </message>
    <message>
        <source>what I learnt</source>
        <translation>che cosa ho imparato</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.</source>
        <translation>Solo un addestramento può continuare da una delle sue epoche. Farne uno, o aprirne uno in Addestramenti.</translation>
    </message>
    <message>
        <source>This run is not kept in the library, so no other can fork from it.</source>
        <translation>Questo addestramento non è conservato nella libreria, quindi nessun altro può diramarsi da esso.</translation>
    </message>
</context>
<context>
    <name>TeachGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>Disegnare: {0}</translation>
    </message>
    <message>
        <source>Draw an {0}</source>
        <translation>Disegnare: {0}</translation>
    </message>
    <message>
        <source>Draw it on the pad as you usually write it. Nobody needs it tidy.</source>
        <translation>Disegnarla sulla lavagna come si scrive di solito. Nessuno la vuole in bella copia.</translation>
    </message>
    <message>
        <source>Go on without a drawing of this digit</source>
        <translation>Continua senza un disegno di questa cifra</translation>
    </message>
    <message>
        <source>How many digits were asked for</source>
        <translation>Quante cifre sono state chieste</translation>
    </message>
    <message>
        <source>Keep this drawing and go on (Return)</source>
        <translation>Tiene questo disegno e continua (Invio)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltare</translation>
    </message>
    <message>
        <source>Stop asking; what was drawn is kept</source>
        <translation>Smette di chiedere; ciò che è stato disegnato è conservato</translation>
    </message>
    <message>
        <source>Teach me your digits</source>
        <translation>Insegnare le proprie cifre</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
</context>
<context>
    <name>TeachWords</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>1 disegno</numerusform>
            <numerusform>%Ln disegni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>1 immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawings</source>
        <translation>Nessun disegno</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
</context>
<context>
    <name>TeachingController</name>
    <message>
        <source>Add drawings from a file</source>
        <translation>Aggiungere disegni da un file</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Torna alla rete di prima. I disegni sono conservati.</translation>
    </message>
    <message>
        <source>Draw each digit, and the network learns your hand.</source>
        <translation>Si disegna ogni cifra, e la rete impara la Sua scrittura.</translation>
    </message>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Disegni (*.json)</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Disegni ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Esportare i disegni</translation>
    </message>
    <message>
        <source>Forget my hand</source>
        <translation>Dimenticare la mia scrittura</translation>
    </message>
    <message>
        <source>How often do you want to draw each digit?</source>
        <translation>Quante volte disegnare ogni cifra?</translation>
    </message>
    <message>
        <source>If it was something else, take it back. If it was that, more drawings of each may help.</source>
        <translation>Se era qualcos'altro, ritirarlo. Se era quello, possono aiutare più disegni di ciascuno.</translation>
    </message>
    <message>
        <source>It has learnt your hand. Measuring what that brings: {0} %</source>
        <translation>Ha imparato la Sua scrittura. Si misura che cosa porta: {0}%</translation>
    </message>
    <message>
        <source>It has learnt your {0} in {1} s.</source>
        <translation>Ha imparato da {0} in {1} s.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Non è più conservato.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tenerla</translation>
    </message>
    <message>
        <source>Kept as your {0}.</source>
        <translation>Tenuto come {0}.</translation>
    </message>
    <message>
        <source>Learn my drawings</source>
        <translation>Imparare i miei disegni</translation>
    </message>
    <message>
        <source>Learning your hand: {0} %</source>
        <translation>Impara la Sua scrittura: {0}%</translation>
    </message>
    <message>
        <source>Look through what you have drawn and said what it is.</source>
        <translation>Per rivedere ciò che è stato disegnato e che cosa si è detto che è.</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>I miei disegni</translation>
    </message>
    <message>
        <source>My drawings…</source>
        <translation>I miei disegni…</translation>
    </message>
    <message>
        <source>None of your drawings is of a class that this network knows.</source>
        <translation>Nessuno dei disegni è di una classe che questa rete conosce.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Una volta ciascuna</translation>
    </message>
    <message>
        <source>Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.</source>
        <translation>Da quando ha imparato da {0}, su {2} immagini di altri ne legge male {1} in più, {3}%.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritirarlo</translation>
    </message>
    <message>
        <source>Teach all kept drawings to the network, and measure it.</source>
        <translation>Insegna alla rete tutti i disegni conservati, e la misura.</translation>
    </message>
    <message>
        <source>Teach me your digits…</source>
        <translation>Insegnare le proprie cifre…</translation>
    </message>
    <message>
        <source>Ten drawings take half a minute. With thirty the network gets to know your hand better.</source>
        <translation>Dieci disegni richiedono mezzo minuto. Con trenta la rete conosce meglio la Sua scrittura.</translation>
    </message>
    <message>
        <source>The data are points on a plane. Open images to teach a network your hand.</source>
        <translation>I dati sono punti su un piano. Aprire delle immagini per insegnare la propria mano a una rete.</translation>
    </message>
    <message>
        <source>The network from before is back. Your drawings are kept.</source>
        <translation>La rete di prima è tornata. I disegni sono conservati.</translation>
    </message>
    <message>
        <source>The network has not learnt your hand.</source>
        <translation>La rete non ha imparato la Sua scrittura.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Non ci sono ancora disegni. Sotto una risposta, dire che cos'era il disegno.</translation>
    </message>
    <message>
        <source>This network reads no digits. Under an answer, tell what your drawing was.</source>
        <translation>Questa rete non legge cifre. Sotto una risposta, dire che cos'era il disegno.</translation>
    </message>
    <message>
        <source>Three times each</source>
        <translation>Tre volte ciascuna</translation>
    </message>
    <message>
        <source>Your last correction was taken back.</source>
        <translation>L'ultima correzione è stata ritirata.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>disegno</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
</context>
<context>
    <name>TeachingReport</name>
    <message>
        <source>Back to the old network</source>
        <translation>Tornare alla vecchia rete</translation>
    </message>
    <message>
        <source>It has learnt your hand in {0} s.</source>
        <translation>Ha imparato la Sua scrittura in {0} s.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tenerla</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>Che cosa ha imparato</translation>
    </message>
    <message>
        <source>Your drawings are kept; it can learn them again at any time.</source>
        <translation>I disegni sono conservati; può impararli di nuovo in ogni momento.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>lette bene</translation>
    </message>
    <message>
        <source>the test images, by others</source>
        <translation>le immagini di test, di altri</translation>
    </message>
    <message>
        <source>those of them that were held back</source>
        <translation>quelli tra essi tenuti da parte</translation>
    </message>
    <message>
        <source>your drawings</source>
        <translation>i Suoi disegni</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Torna alla rete più recente, e la segue mentre si addestra.</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Epoca mostrata</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>Continuare da qui…</translation>
    </message>
    <message>
        <source>How many epochs a second are played.</source>
        <translation>Quante epoche al secondo si riproducono.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Look back at the network as it was at an earlier epoch; everything in the window shows that one.
Epoch 0 is before the first step, when the weights are still random.</source>
        <translation>Guarda indietro alla rete com'era a un'epoca precedente; tutto nella finestra mostra quella.
L'epoca 0 è prima del primo passo, quando i pesi sono ancora casuali.</translation>
    </message>
    <message>
        <source>Play how the network learnt, from the epoch that is shown to the newest.</source>
        <translation>Riproduce come la rete ha imparato, dall'epoca mostrata alla più recente.</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Riprodurre l'addestramento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>There is nothing to look back to: a run can be looked back on once its first epoch is over,
and a network from a file comes without the epochs before.</source>
        <translation>Non c'è nulla a cui guardare indietro: lo si può fare quando la prima epoca di un addestramento è finita,
e una rete da un file arriva senza le epoche precedenti.</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Macchina del tempo</translation>
    </message>
    <message>
        <source>Train on from the epoch that is shown, by the settings on the left, as a run of its own.
The one that it comes from stays as it is, and the curves of both part before your eyes.</source>
        <translation>Continua ad addestrare dall'epoca mostrata, con le impostazioni a sinistra, come un addestramento a sé.
Quello da cui viene resta com'è, e le curve dei due si separano sotto gli occhi.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>epoca {0}</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>più recente</translation>
    </message>
    <message>
        <source>newest (epoch {0})</source>
        <translation>più recente (epoca {0})</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} al secondo</translation>
    </message>
</context>
<context>
    <name>ToleranceTable</name>
    <message>
        <source>Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.</source>
        <translation>Meno del {0}% è letto bene oltre: {1}. Tra due livelli si è supposta una linea retta.</translation>
    </message>
    <message>
        <source>It reads only {0} % right when nothing is changed.</source>
        <translation>Legge bene solo il {0}% quando nulla è cambiato.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Non è ancora misurato.</translation>
    </message>
    <message>
        <source>Where too few are read right</source>
        <translation>Dove se ne leggono bene troppo poche</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiamento</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>dall'inizio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>not up to {0}</source>
        <translation>non fino a {0}</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{0} learns from {1}, which has other data or classes than {2}.</source>
        <translation>{0} impara da {1}, che ha dati o classi diversi da {2}.</translation>
    </message>
    <message>
        <source>{0} was not opened, because a training has begun.</source>
        <translation>{0}: non aperto, perché è cominciato un addestramento.</translation>
    </message>
</context>
<context>
    <name>TrialCurves</name>
    <message>
        <source>epoch</source>
        <translation>epoca</translation>
    </message>
    <message>
        <source>{0} curves, {1} of them set aside early</source>
        <translation>{0} curve, di cui {1} scartate presto</translation>
    </message>
</context>
<context>
    <name>TurningPanel</name>
    <message>
        <source>Draw it over the drawing in blue, as wide as the pen.</source>
        <translation>Lo disegna sopra il disegno in blu, largo come la penna.</translation>
    </message>
    <message>
        <source>Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.</source>
        <translation>Tiene il disegno cambiato come ciò che era, e ne impara, come fa «Era …» sotto la lavagna.</translation>
    </message>
    <message>
        <source>Let it take the place of what stands on the pad; Ctrl+Z there takes it back.</source>
        <translation>Lo mette al posto di ciò che è sulla lavagna; lì Ctrl+Z lo ritira.</translation>
    </message>
    <message>
        <source>Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.</source>
        <translation>Lo segna nel disegno in verde: quadrati pieni dove arriva inchiostro, vuoti dove va via.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Non è stato ancora cercato nulla.</translation>
    </message>
    <message>
        <source>Put it on the pad</source>
        <translation>Metterlo sulla lavagna</translation>
    </message>
    <message>
        <source>Put it on the pad: {0}</source>
        <translation>Metterlo sulla lavagna: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrare</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrare: {0}</translation>
    </message>
    <message>
        <source>Teach it back</source>
        <translation>Insegnarlo alla rete</translation>
    </message>
    <message>
        <source>Teach it back: it was a {0}</source>
        <translation>Insegnarlo alla rete: era {0}</translation>
    </message>
    <message>
        <source>Teach it back: it was an {0}</source>
        <translation>Insegnarlo alla rete: era {0}</translation>
    </message>
    <message>
        <source>What the answer is to become.</source>
        <translation>Che cosa deve diventare la risposta.</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Che cosa la cambierebbe</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>qualsiasi altra classe</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>the shortest stroke</source>
        <translation>il tratto più breve</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>il cambiamento minimo</translation>
    </message>
</context>
<context>
    <name>TwinPads</name>
    <message>
        <source>Both get the same image. Each answers as it would on the pad: at its own temperature,
and with its own limits for when it is not sure.</source>
        <translation>Entrambe ricevono la stessa immagine. Ciascuna risponde come farebbe sulla lavagna: alla propria temperatura,
e con i propri limiti per quando non è sicura.</translation>
    </message>
    <message>
        <source>What stands on the pad, read by both</source>
        <translation>Ciò che è sulla lavagna, letto da entrambe</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>It divides by the gradient's own size, so that even a small one makes a step of about the rate.</source>
        <translation>Divide per la grandezza stessa del gradiente, così che anche uno piccolo faccia un passo di circa il tasso.</translation>
    </message>
    <message>
        <source>Neuron {0}, input {1}: {2}</source>
        <translation>Neurone {0}, ingresso {1}: {2}</translation>
    </message>
    <message>
        <source>One image, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Un'immagine, un passo: il peso da {0} a &lt;b&gt;{1}&lt;/b&gt; va da {2} a &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>One point, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Un punto, un passo: il peso da {0} a &lt;b&gt;{1}&lt;/b&gt; va da {2} a &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>The optimizer remembers the %Ln step(s) of the run before.</source>
        <translation>
            <numerusform>L'ottimizzatore ricorda 1 passo dell'addestramento precedente.</numerusform>
            <numerusform>L'ottimizzatore ricorda i %Ln passi dell'addestramento precedente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate is taken as it is set, without its schedule and warm-up.</source>
        <translation>Il tasso è preso com'è impostato, senza programma e riscaldamento.</translation>
    </message>
    <message>
        <source>The run's memory of its steps is not at hand here, so the optimizer begins from 0.</source>
        <translation>La memoria dei passi dell'addestramento qui non è disponibile, quindi l'ottimizzatore comincia da 0.</translation>
    </message>
    <message>
        <source>The step of the chosen weight</source>
        <translation>Il passo del peso scelto</translation>
    </message>
    <message>
        <source>The weights here are a mean over the steps of the run; such a step moves it by {0} of this change.</source>
        <translation>I pesi qui sono una media sui passi dell'addestramento; un tale passo la sposta di {0} di questo cambiamento.</translation>
    </message>
    <message>
        <source>What is added to all weights of the layer</source>
        <translation>Che cosa si aggiunge a tutti i pesi dello strato</translation>
    </message>
    <message>
        <source>What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change.</source>
        <translation>Che cosa si aggiunge a tutti i {0} pesi dello strato {1}: una riga per ogni neurone, una colonna per ogni ingresso. Ne cambiano {2}.</translation>
    </message>
    <message>
        <source>how</source>
        <translation>come</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>the weight after</source>
        <translation>il peso dopo</translation>
    </message>
    <message>
        <source>the weight before</source>
        <translation>il peso prima</translation>
    </message>
    <message>
        <source>w ← w − rate · (m′ / (√v′ + ε) + decay · w)</source>
        <translation>w ← w − tasso · (m′ / (√v′ + ε) + decadimento · w)</translation>
    </message>
    <message>
        <source>w ← w − rate · g / (√s + ε)</source>
        <translation>w ← w − tasso · g / (√s + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · m′ / (√v′ + ε)</source>
        <translation>w ← w − tasso · m′ / (√v′ + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · {0}</source>
        <translation>w ← w − tasso · {0}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>che cosa</translation>
    </message>
</context>
<context>
    <name>VariedRow</name>
    <message>
        <source>Do not vary it: all have the value that is set on the left.</source>
        <translation>Non la varia: tutti hanno il valore impostato a sinistra.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>How it is varied</source>
        <translation>Come si varia</translation>
    </message>
    <message>
        <source>How many values of the range are tried, where every combination is.</source>
        <translation>Quanti valori dell'intervallo si provano, dove si prova ogni combinazione.</translation>
    </message>
    <message>
        <source>Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read.</source>
        <translation>Numeri separati da spazi, per esempio 32 64 128. Uscendo mostra quali numeri sono stati letti.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togliere</translation>
    </message>
    <message>
        <source>Setting to vary</source>
        <translation>Impostazione da variare</translation>
    </message>
    <message>
        <source>Some values that you write down, or a range of which values are taken.</source>
        <translation>Alcuni valori scritti a mano, o un intervallo da cui si prendono valori.</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>Il valore più alto.</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>Il valore più basso.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Try {0}.</source>
        <translation>Provare {0}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>range, by factors</source>
        <translation>intervallo, per fattori</translation>
    </message>
    <message>
        <source>range, even</source>
        <translation>intervallo, uniforme</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valori</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All runs that were trained: open them, go on with them, compare them.</source>
        <translation>Tutti gli addestramenti fatti: aprirli, continuarli, confrontarli.</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Per epoca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Every neuron at work on the point that is asked about, and a laboratory.</source>
        <translation>Ogni neurone al lavoro sul punto di cui si chiede, e un laboratorio.</translation>
    </message>
    <message>
        <source>Every neuron at work on what stands on the pad, and a laboratory.</source>
        <translation>Ogni neurone al lavoro su ciò che è sulla lavagna, e un laboratorio.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>How does it do on many images?</source>
        <translation>Come se la cava con molte immagini?</translation>
    </message>
    <message>
        <source>How does it do on many points?</source>
        <translation>Come se la cava con molti punti?</translation>
    </message>
    <message>
        <source>How does the training go?</source>
        <translation>Come va l'addestramento?</translation>
    </message>
    <message>
        <source>How each class is learnt from epoch to epoch, and how each layer changes.</source>
        <translation>Come ogni classe viene imparata di epoca in epoca, e come cambia ogni strato.</translation>
    </message>
    <message>
        <source>How many answers are left, and how many of these are right, if it is to be sure.</source>
        <translation>Quante risposte restano, e quante di queste sono giuste, se deve essere sicura.</translation>
    </message>
    <message>
        <source>How much images may change, by noise, turning, another pen, until they are misread.</source>
        <translation>Quanto le immagini possono cambiare, per rumore, rotazione o un'altra penna, prima di essere lette male.</translation>
    </message>
    <message>
        <source>How the error falls and the accuracy rises.</source>
        <translation>Come scende l'errore e sale l'accuratezza.</translation>
    </message>
    <message>
        <source>How the image on the pad is read and learnt, step by step, with every number and a proof.</source>
        <translation>Come l'immagine sulla lavagna viene letta e imparata, passo per passo, con ogni numero e una prova.</translation>
    </message>
    <message>
        <source>How the point that is asked about is read and learnt, step by step, with every number and a proof.</source>
        <translation>Come il punto di cui si chiede viene letto e imparato, passo per passo, con ogni numero e una prova.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Many images as points, those that are alike together, and your drawing among them.</source>
        <translation>Molte immagini come punti, vicine quelle che si somigliano, e tra loro il disegno fatto.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustezza</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sicuro o no</translation>
    </message>
    <message>
        <source>The images that it learns from, and those that validate and test it.</source>
        <translation>Le immagini da cui impara, e quelle che la convalidano e la mettono alla prova.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesi</translation>
    </message>
    <message>
        <source>What each neuron gives everywhere on the plane, as pictures.</source>
        <translation>Che cosa dà ogni neurone ovunque sul piano, in immagini.</translation>
    </message>
    <message>
        <source>What each neuron listens to, as pictures.</source>
        <translation>Che cosa ascolta ogni neurone, in immagini.</translation>
    </message>
    <message>
        <source>What happens inside?</source>
        <translation>Che cosa succede all'interno?</translation>
    </message>
    <message>
        <source>What works best, and how sure that is: many trainings by a plan, on idle cores.</source>
        <translation>Che cosa funziona meglio, e quanto è sicuro: molti addestramenti secondo un piano, su processori liberi.</translation>
    </message>
    <message>
        <source>Whether each layer learns, what is conspicuous, and what might help.</source>
        <translation>Se ogni strato impara, che cosa dà nell'occhio e che cosa potrebbe aiutare.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the images that show it.</source>
        <translation>Quali classi scambia per quali, e le immagini che lo mostrano.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the points that show it.</source>
        <translation>Quali classi scambia per quali, e i punti che lo mostrano.</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, what would turn it, and what is most like it.</source>
        <translation>Quale inchiostro parla per la risposta, che cosa la cambierebbe e che cosa le somiglia di più.</translation>
    </message>
    <message>
        <source>Which run is better?</source>
        <translation>Quale addestramento è migliore?</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not; and one drawing as both read it.</source>
        <translation>Quali immagini di test una rete legge e un'altra no; e un disegno come lo leggono entrambe.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>The gradient of a weight is the input that came through it, times the blame of its neuron. For the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. What brought nothing is not changed.</source>
        <translation>Il gradiente di un peso è l'ingresso che ne è passato, per la colpa del suo neurone. Per il peso da {0} a &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. Ciò che non ha portato nulla non viene cambiato.</translation>
    </message>
    <message>
        <source>The largest gradients of the neuron's weights</source>
        <translation>I più grandi gradienti dei pesi del neurone</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>input</source>
        <translation>ingresso</translation>
    </message>
    <message>
        <source>its weights now</source>
        <translation>i suoi pesi ora</translation>
    </message>
    <message>
        <source>times dL/dz: the gradient</source>
        <translation>per dL/dz: il gradiente</translation>
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
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln ingresso</numerusform>
            <numerusform>%Ln ingressi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neuron(s)</source>
        <translation>
            <numerusform>%Ln neurone</numerusform>
            <numerusform>%Ln neuroni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Cifra {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Strato</translation>
    </message>
    <message>
        <source>Layer {0}: {1} to {2}</source>
        <translation>Strato {0}: da {1} a {2}</translation>
    </message>
    <message>
        <source>Neuron {0}</source>
        <translation>Neurone {0}</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to the point that is asked about.</source>
        <translation>Norma: prima i neuroni con i pesi più grandi; quelli con pesi piccoli hanno imparato poco.
Influenza: prima quelli che più parlano a favore o contro la risposta al punto di cui si chiede.</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to what stands on the pad.</source>
        <translation>Norma: prima i neuroni con i pesi più grandi; quelli con pesi piccoli hanno imparato poco.
Influenza: prima quelli che più parlano a favore o contro la risposta a ciò che è sulla lavagna.</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>Ordine dei neuroni</translation>
    </message>
    <message>
        <source>Train a network, or open one: what its neurons listen to appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare che cosa ascoltano i suoi neuroni.</translation>
    </message>
    <message>
        <source>Weights of the layer, a row for each neuron</source>
        <translation>Pesi dello strato, una riga per ogni neurone</translation>
    </message>
    <message>
        <source>Weights of the neurons as pictures</source>
        <translation>Pesi dei neuroni come immagini</translation>
    </message>
    <message>
        <source>What the neurons give on the plane, as pictures</source>
        <translation>Ciò che i neuroni danno sul piano, come immagini</translation>
    </message>
    <message>
        <source>Whose neurons are shown, each by what it gives everywhere on the plane.</source>
        <translation>Quali neuroni sono mostrati, ciascuno da ciò che dà ovunque sul piano.</translation>
    </message>
    <message>
        <source>Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures.</source>
        <translation>Di chi si mostrano i pesi. Solo il primo strato vede pixel, quindi solo i suoi pesi sono immagini.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>by influence</source>
        <translation>per influenza</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>per norma</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>per posto</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>rows: neurons, columns: inputs</source>
        <translation>righe: neuroni, colonne: ingressi</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>peso {0}</translation>
    </message>
    <message>
        <source>{0} listens to neuron {1} of layer {2} with a weight of {3}</source>
        <translation>{0} ascolta il neurone {1} dello strato {2} con un peso di {3}</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}, bias {1}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel nella riga {0}, colonna {1}: {2}</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>I neuroni nascosti</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>Le uscite</translation>
    </message>
    <message>
        <source>This is all there is: the image, {0} numbers that were learnt, and what follows from them.</source>
        <translation>È tutto qui: l'immagine, {0} numeri che sono stati imparati, e ciò che ne segue.</translation>
    </message>
    <message>
        <source>This is all there is: the point, {0} numbers that were learnt, and what follows from them.</source>
        <translation>È tutto qui: il punto, {0} numeri che sono stati imparati, e ciò che ne segue.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosti</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendenza</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>pesi di {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, l'immagine</translation>
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
        <translation>Disegnare a destra: qui appare quale inchiostro parla per la risposta e quale contro, che cosa la cambierebbe, e le immagini di addestramento che più le somigliano. Poi cambiare un tratto e vedere che cosa succede.</translation>
    </message>
    <message>
        <source>First put the smallest change or the shortest stroke on the pad.
Then you can teach the network what the drawing was before.</source>
        <translation>Prima mettere sulla lavagna il cambiamento minimo o il tratto più breve.
Poi si può insegnare alla rete che cos'era il disegno prima.</translation>
    </message>
    <message>
        <source>It is read so already.</source>
        <translation>È già letto così.</translation>
    </message>
    <message>
        <source>No change of ink was found that turns it.</source>
        <translation>Non è stato trovato alcun cambiamento dell'inchiostro che la cambi.</translation>
    </message>
    <message>
        <source>No straight stroke turns it.</source>
        <translation>Nessun tratto dritto la cambia.</translation>
    </message>
    <message>
        <source>Only a network that reads digits can be taught.</source>
        <translation>Si può insegnare solo a una rete che legge cifre.</translation>
    </message>
    <message>
        <source>Searching for a stroke …</source>
        <translation>Ricerca di un tratto …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>Shortest stroke: a dot. It is then read as {1}.</source>
        <translation>Tratto più breve: un punto. Viene allora letto come {1}.</translation>
    </message>
    <message>
        <source>Shortest stroke: {0} pixels long. It is then read as {1}.</source>
        <translation>Tratto più breve: lungo {0} pixel. Viene allora letto come {1}.</translation>
    </message>
    <message>
        <source>Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely.</source>
        <translation>Cambiamento minimo: {0} pixel, insieme {1} dell'inchiostro di un pixel (L2). Viene allora letto come {2}, a malapena.</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Questa rete non ha strati nascosti.</translation>
    </message>
    <message>
        <source>This run learns from no images.</source>
        <translation>Questo addestramento non impara da immagini.</translation>
    </message>
    <message>
        <source>Train a network, or open one: why it answers what it does appears here.</source>
        <translation>Addestrare una rete o aprirne una: qui appare perché risponde ciò che risponde.</translation>
    </message>
    <message>
        <source>What would turn the answer is searched for when the training pauses or ends.</source>
        <translation>Che cosa cambierebbe la risposta viene cercato quando l'addestramento è in pausa o finito.</translation>
    </message>
    <message>
        <source>When the training pauses or ends.</source>
        <translation>Quando l'addestramento è in pausa o finito.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}</source>
        <translation>Correlazione con la mappa della rete che risponde: {0}; delle sole grandezze: {1}. {2}</translation>
    </message>
    <message>
        <source>Hardly alike: the other map shows what was learnt.</source>
        <translation>Poco simili: l'altra mappa mostra ciò che è stato imparato.</translation>
    </message>
    <message>
        <source>Logit of {0} minus logit of {1}: {2}.</source>
        <translation>Logit di {0} meno logit di {1}: {2}.</translation>
    </message>
    <message>
        <source>Logit of {0}: {2}.</source>
        <translation>Logit di {0}: {2}.</translation>
    </message>
    <message>
        <source>Most like it as pixels</source>
        <translation>Le più simili come pixel</translation>
    </message>
    <message>
        <source>Most like it to the last hidden layer</source>
        <translation>Le più simili per l'ultimo strato nascosto</translation>
    </message>
    <message>
        <source>Much alike: this map shows the drawing more than what was learnt.</source>
        <translation>Molto simili: questa mappa mostra il disegno più di ciò che è stato imparato.</translation>
    </message>
    <message>
        <source>On a sheet full of ink: {0}.</source>
        <translation>Su un foglio pieno d'inchiostro: {0}.</translation>
    </message>
    <message>
        <source>On an empty sheet: {0}.</source>
        <translation>Su un foglio vuoto: {0}.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks against it.</source>
        <translation>Arancione, +: parla per {0}. Viola, −: parla contro.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks for {1}.</source>
        <translation>Arancione, +: parla per {0}. Viola, −: parla per {1}.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.</source>
        <translation>Arancione, +: che sia vuoto parla per {0}. Viola, −: contro; lì manca inchiostro.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.</source>
        <translation>Arancione, +: che sia vuoto parla per {0}. Viola, −: per {1}; lì manca inchiostro.</translation>
    </message>
    <message>
        <source>Somewhat alike: a part of the map is the drawing and not what was learnt.</source>
        <translation>Abbastanza simili: una parte della mappa è il disegno e non ciò che è stato imparato.</translation>
    </message>
    <message>
        <source>The colours say how each pixel moves the numbers of this network, here. They do not say that it knows strokes or loops, nor that the answer would fall without a pixel.</source>
        <translation>I colori dicono come ogni pixel muove i numeri di questa rete, qui. Non dicono che conosca tratti o anelli, né che la risposta cadrebbe senza un pixel.</translation>
    </message>
    <message>
        <source>The drawing, and what each pixel of it adds</source>
        <translation>Il disegno, e che cosa aggiunge ogni suo pixel</translation>
    </message>
    <message>
        <source>The ink adds {0};</source>
        <translation>L'inchiostro aggiunge {0};</translation>
    </message>
    <message>
        <source>The paper adds {0};</source>
        <translation>La carta aggiunge {0};</translation>
    </message>
    <message>
        <source>The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad.</source>
        <translation>Le immagini di addestramento che meno differiscono dal disegno, pixel per pixel. Fare clic su una per metterla sulla lavagna.</translation>
    </message>
    <message>
        <source>The training images that the network's last hidden layer can least tell from the drawing: what it takes for alike. Click one to put it on the pad.</source>
        <translation>Le immagini di addestramento che l'ultimo strato nascosto della rete meno distingue dal disegno: ciò che considera simile. Fare clic su una per metterla sulla lavagna.</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}?</source>
        <translation>Perché {0}, e non {1}?</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>Perché {0}?</translation>
    </message>
    <message>
        <source>the colours add up to {0}.</source>
        <translation>la somma dei colori è {0}.</translation>
    </message>
    <message>
        <source>the colours, of squares that overlap, add up to {0}.</source>
        <translation>la somma dei colori, di quadrati che si sovrappongono, è {0}.</translation>
    </message>
    <message>
        <source>the colours, of the slopes at the drawing alone, add up to {0}.</source>
        <translation>la somma dei colori, delle pendenze nel solo disegno, è {0}.</translation>
    </message>
    <message>
        <source>{0} A network with random weights is asked.</source>
        <translation>{0} Si chiede a una rete con pesi casuali.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dati</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Imparare</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Add&amp;estramento</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>I&amp;nsegnare</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>1 batch a second</source>
        <translation>1 batch al secondo</translation>
    </message>
    <message>
        <source>2 batches a second</source>
        <translation>2 batch al secondo</translation>
    </message>
    <message>
        <source>20 batches a second</source>
        <translation>20 batch al secondo</translation>
    </message>
    <message>
        <source>5 batches a second</source>
        <translation>5 batch al secondo</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Informazioni su nnfs_gui</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors.</source>
        <translation>Copia ciò che aiuta a riparare un guasto: versioni, sistema, dove sono i file e gli ultimi errori.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiare la diagnostica</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>End the run. Its whole epochs are kept, and it can go on from there.</source>
        <translation>Termina l'addestramento. Le epoche intere sono conservate e da lì si può continuare.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportare</translation>
    </message>
    <message>
        <source>First pause the training that is under way.</source>
        <translation>Prima occorre mettere in pausa l'addestramento in corso.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>New data set from drawings…</source>
        <translation>Nuovo insieme di dati da disegni…</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Nessun addestramento è in corso.</translation>
    </message>
    <message>
        <source>Off: full speed</source>
        <translation>No: piena velocità</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un batch</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Un'epoca</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>Aprire un file di dati…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Aprire una cartella di dati…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Aprire una rete…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Aprire un'immagine…</translation>
    </message>
    <message>
        <source>Opens IDX files as MNIST has them, or a folder of pictures for each class.</source>
        <translation>Apre file IDX come quelli di MNIST, o una cartella di immagini per ogni classe.</translation>
    </message>
    <message>
        <source>Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or pen strokes with labels.</source>
        <translation>Apre un file .npz (x_train, y_train, x_test, y_test), una tabella come un file .csv (etichetta e pixel), o tratti di penna con etichette.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Incollare un'immagine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the pad and the plots).</source>
        <translation>Mette in pausa l'addestramento o lo riprende (Spazio sulla lavagna e sui grafici).</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the plane and the plots).</source>
        <translation>Mette in pausa l'addestramento o lo riprende (Spazio sul piano e sui grafici).</translation>
    </message>
    <message>
        <source>Put a picture on the pad; a photograph of handwriting will do</source>
        <translation>Mette un'immagine sulla lavagna; va bene anche una fotografia di scrittura a mano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Uscire</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Ripristinare la disposizione</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendere</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Salvare la rete…</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Rallentatore</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Fermare</translation>
    </message>
    <message>
        <source>Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them.</source>
        <translation>Per insegnarle lettere, forme o simboli propri: disegnare ciascuno qualche volta, addestrare, e li legge.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and there is no pad for a picture.</source>
        <translation>I dati sono punti su un piano e non c'è una lavagna per un'immagine.</translation>
    </message>
    <message>
        <source>The training rests after each batch, so that one can watch; what it learns is the same.</source>
        <translation>L'addestramento riposa dopo ogni batch, per poterlo osservare; ciò che impara è lo stesso.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Addestrare</translation>
    </message>
    <message>
        <source>Train for one batch, one step of the optimizer, then pause.</source>
        <translation>Addestra per un batch, un passo dell'ottimizzatore, poi si mette in pausa.</translation>
    </message>
    <message>
        <source>Train for one epoch, then pause.</source>
        <translation>Addestra per un'epoca, poi si mette in pausa.</translation>
    </message>
    <message>
        <source>Train the network on the images.</source>
        <translation>Addestra la rete sulle immagini.</translation>
    </message>
    <message>
        <source>Train the network on the points.</source>
        <translation>Addestra la rete sui punti.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Usare MNIST incluso</translation>
    </message>
    <message>
        <source>Use built-in network</source>
        <translation>Usare la rete inclusa</translation>
    </message>
</context>
<context>
    <name>ZoneSteps</name>
    <message>
        <source>Go back to the zone before.</source>
        <translation>Torna alla zona precedente.</translation>
    </message>
    <message>
        <source>Go on to the next of these: the buttons of a run, set up, watch, draw.</source>
        <translation>Va alla prossima di queste: i pulsanti dell'addestramento, configurare, osservare, disegnare.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Zona successiva</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Zona precedente</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>DRAW</source>
        <translation>DISEGNARE</translation>
    </message>
    <message>
        <source>Drawing zone</source>
        <translation>Zona del disegno</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>CONFIGURARE</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurare</translation>
    </message>
    <message>
        <source>Set-up zone</source>
        <translation>Zona di configurazione</translation>
    </message>
    <message>
        <source>Show the pad at the right, or fold it away.</source>
        <translation>Mostra la lavagna a destra, o la richiude.</translation>
    </message>
    <message>
        <source>Show the plane at the right, or fold it away.</source>
        <translation>Mostra il piano a destra, o lo richiude.</translation>
    </message>
    <message>
        <source>Show the settings at the left, or fold them away.</source>
        <translation>Mostra le impostazioni a sinistra, o le richiude.</translation>
    </message>
    <message>
        <source>The lesson that is open hides it.</source>
        <translation>La lezione aperta lo nasconde.</translation>
    </message>
</context>
<context>
    <name>_EntriesModel</name>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Validation %</source>
        <translation>Convalida %</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, and goes on</source>
        <translation>
            <numerusform>ha qui %Ln epoca, e continua</numerusform>
            <numerusform>ha qui %Ln epoche, e continua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, which are more</source>
        <translation>
            <numerusform>ha qui %Ln epoca, che è di più</numerusform>
            <numerusform>ha qui %Ln epoche, che sono di più</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>è già qui</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>went on otherwise here</source>
        <translation>qui è continuato diversamente</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Probability of each class, by {0}</source>
        <translation>Probabilità di ogni classe, da {0}</translation>
    </message>
    <message>
        <source>The image that {0} gets</source>
        <translation>L'immagine che {0} riceve</translation>
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
        <translation>Richiudere: {0}</translation>
    </message>
    <message>
        <source>Pages of the left zone</source>
        <translation>Pagine della zona sinistra</translation>
    </message>
    <message>
        <source>The lesson that is open, or the list of lessons</source>
        <translation>La lezione aperta, o l'elenco delle lezioni</translation>
    </message>
    <message>
        <source>The settings of the next run</source>
        <translation>Le impostazioni del prossimo addestramento</translation>
    </message>
    <message>
        <source>Unfold: {0}</source>
        <translation>Aprire: {0}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>{0}: switch its line on or off. While it is pointed at, it stands out.</source>
        <translation>{0}: accende o spegne la sua linea. Mentre la si punta, spicca.</translation>
    </message>
</context>
<context>
    <name>_WrappingLabel</name>
    <message>
        <source>Link: {0}</source>
        <translation>Collegamento: {0}</translation>
    </message>
</context>
</TS>
