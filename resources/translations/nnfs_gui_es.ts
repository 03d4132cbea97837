<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivationPage</name>
    <message>
        <source>The activation as a curve</source>
        <translation>La activación como curva</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>slope here</source>
        <translation>pendiente aquí</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>esta neurona</translation>
    </message>
    <message>
        <source>{0} bends each z by itself; without it, all layers together could do no more than one. For &lt;b&gt;{1}&lt;/b&gt;: z = {2} becomes &lt;b&gt;{5} = {3}&lt;/b&gt;. The curve's slope there is &lt;b&gt;{4}&lt;/b&gt;: so much of the blame will get back through it.</source>
        <translation>{0} curva cada z por separado; sin ella, todas las capas juntas no podrían hacer más que una sola. Para &lt;b&gt;{1}&lt;/b&gt;: z = {2} se convierte en &lt;b&gt;{5} = {3}&lt;/b&gt;. La pendiente de la curva es ahí &lt;b&gt;{4}&lt;/b&gt;: esa parte de la culpa pasará hacia atrás por ella.</translation>
    </message>
    <message>
        <source>{0} of {1} neurons are silent (a = 0).</source>
        <translation>{0} de {1} neuronas callan (a = 0).</translation>
    </message>
</context>
<context>
    <name>ActivationsDialog</name>
    <message>
        <source>After each hidden layer</source>
        <translation>Tras cada capa oculta</translation>
    </message>
    <message>
        <source>After the last layer</source>
        <translation>Tras la última capa</translation>
    </message>
    <message>
        <source>As in the forward method, or the list of layers, of the program that trained it.</source>
        <translation>Como en el método forward, o en la lista de capas, del programa que la entrenó.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cross-entropy needs none in PyTorch; the answers are then those of a softmax.</source>
        <translation>La entropía cruzada no necesita ninguna en PyTorch; las respuestas son entonces las de una softmax.</translation>
    </message>
    <message>
        <source>It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised ones, reads badly here.</source>
        <translation>Recibe píxeles de 0 (papel) a 1 (tinta). Una red que aprendió con otros números, por ejemplo estandarizados, lee mal aquí.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a network of another program</source>
        <translation>Abrir una red de otro programa</translation>
    </message>
    <message>
        <source>Softmax, or none</source>
        <translation>Softmax, o ninguna</translation>
    </message>
    <message>
        <source>{0} holds linear layers, {1}. It does not say what stands between them.</source>
        <translation>{0} contiene capas lineales, {1}. No dice qué hay entre ellas.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>It is a {0}</source>
        <translation>Es «{0}»</translation>
    </message>
    <message>
        <source>It is an {0}</source>
        <translation>Es «{0}»</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sin certeza</translation>
    </message>
</context>
<context>
    <name>AugmentationSettings</name>
    <message>
        <source>A training image as the network gets to see it.</source>
        <translation>Una imagen de entrenamiento tal como la red llega a verla.</translation>
    </message>
</context>
<context>
    <name>BaseLineService</name>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Una red sin capas ocultas lee bien el {0} % de las {1} imágenes de validación (95 %: {2} – {3} %).
Se entrenó aquí durante {4} épocas con Adam.</translation>
    </message>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Una red sin capas ocultas lee bien el {0} % de los {1} puntos de validación (95 %: {2} – {3} %).
Se entrenó aquí durante {4} épocas con Adam.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation images.</source>
        <translation>Adivinar: quien dice siempre la clase más frecuente acierta en el {0} % de las {1} imágenes de validación.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation points.</source>
        <translation>Adivinar: quien dice siempre la clase más frecuente acierta en el {0} % de los {1} puntos de validación.</translation>
    </message>
    <message>
        <source>How well people read is known of MNIST alone.</source>
        <translation>Solo de MNIST se sabe lo bien que leen las personas.</translation>
    </message>
    <message>
        <source>People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for
classification: a comparison on handwritten digit recognition”).</source>
        <translation>Las personas leen bien cerca del {0} % de dígitos como estos, según estimaron LeCun et al. en 1995 («Learning algorithms for
classification: a comparison on handwritten digit recognition»).</translation>
    </message>
    <message>
        <source>guessing {0} %</source>
        <translation>adivinar {0} %</translation>
    </message>
    <message>
        <source>linear network {0} %</source>
        <translation>red lineal {0} %</translation>
    </message>
    <message>
        <source>people {0} %</source>
        <translation>personas {0} %</translation>
    </message>
</context>
<context>
    <name>BlamePage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= producto</translation>
    </message>
    <message>
        <source>As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.</source>
        <translation>Como el dropout lo multiplicó por {0} en la ida, su culpa también se multiplica por eso.</translation>
    </message>
    <message>
        <source>Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.</source>
        <translation>El dropout lo dejó fuera, m = 0: nada vuelve a través de él, y aquí no aprende nada.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this image.</source>
        <translation>Calló, así que no aprende nada de esta imagen.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this point.</source>
        <translation>Calló, así que no aprende nada de este punto.</translation>
    </message>
    <message>
        <source>The blame goes back along the same weights on which the activation came. &lt;b&gt;{0}&lt;/b&gt; is blamed for the sum of what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation lets {2} of that through: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</source>
        <translation>La culpa vuelve por los mismos pesos por los que llegó la activación. A &lt;b&gt;{0}&lt;/b&gt; se le atribuye la suma de las culpas de quienes la escuchan, cada una por el peso que hay entre ambas: {1}. La pendiente de su activación deja pasar {2} de eso: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose blame reaches the neuron</source>
        <translation>Qué culpa llega a la neurona</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>its dL/dz</source>
        <translation>su dL/dz</translation>
    </message>
    <message>
        <source>× m / (1 − p)</source>
        <translation>× m / (1 − p)</translation>
    </message>
    <message>
        <source>× slope = dL/dz</source>
        <translation>× pendiente = dL/dz</translation>
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
        <translation>Un paquete es un archivo con entrenamientos: sus ajustes, épocas, notas y pesos. En otro equipo se abre, se mira y se incorpora; los entrenamientos pueden continuar allí.</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Exportar como paquete</translation>
    </message>
    <message>
        <source>Films of the weights</source>
        <translation>Películas de los pesos</translation>
    </message>
    <message>
        <source>From (if you like)</source>
        <translation>De (si lo desea)</translation>
    </message>
    <message numerus="yes">
        <source>My drawings (%Ln)</source>
        <translation>
            <numerusform>Mis dibujos (%Ln)</numerusform>
            <numerusform>Mis dibujos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress in the lessons</source>
        <translation>Mi progreso en las lecciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What you have drawn and said what it is.</source>
        <translation>Lo que ha dibujado y lo que ha dicho que es.</translation>
    </message>
    <message>
        <source>Which runs are put into the file. What a run forked from comes along.</source>
        <translation>Qué entrenamientos se ponen en el archivo. Aquello de lo que se bifurcó un entrenamiento va con él.</translation>
    </message>
    <message>
        <source>Which steps you have done, what you predicted, and how well.</source>
        <translation>Qué pasos ha hecho, qué predijo y con qué acierto.</translation>
    </message>
    <message>
        <source>Who opens the file reads this. It may stay empty.</source>
        <translation>Quien abra el archivo leerá esto. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>With them one can look back at each epoch. They may make the file many times as large.</source>
        <translation>Con ellas se puede mirar atrás a cada época. Pueden hacer el archivo muchas veces mayor.</translation>
    </message>
    <message>
        <source>You have begun no lesson yet.</source>
        <translation>Aún no ha empezado ninguna lección.</translation>
    </message>
    <message>
        <source>You have kept no drawings yet.</source>
        <translation>Aún no ha guardado ningún dibujo.</translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s): {0}</source>
        <translation>
            <numerusform>%Ln entrenamiento: {0}</numerusform>
            <numerusform>%Ln entrenamientos: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle is being written already.</source>
        <translation>Ya se está escribiendo un paquete.</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Paquetes (*{0})</translation>
    </message>
    <message>
        <source>Cancelled. No bundle was written.</source>
        <translation>Cancelado. No se escribió ningún paquete.</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %Ln run(s), and all experiments</source>
        <translation>
            <numerusform>Todo: %Ln entrenamiento y todos los experimentos</numerusform>
            <numerusform>Todo: %Ln entrenamientos y todos los experimentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Exportar como paquete</translation>
    </message>
    <message>
        <source>My runs</source>
        <translation>Mis entrenamientos</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mi trabajo</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Ningún entrenamiento</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2} MB.</source>
        <translation>Se guardó {0}: {1}, {2} MB.</translation>
    </message>
    <message>
        <source>The experiment {0} with all of its runs</source>
        <translation>El experimento {0} con todos sus entrenamientos</translation>
    </message>
    <message>
        <source>The run that is open: {0}</source>
        <translation>El entrenamiento abierto: {0}</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Escribiendo {0}…</translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message numerus="yes">
        <source>%Ln data set(s) that runs learnt from were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln conjunto de datos del que aprendieron entrenamientos.</numerusform>
            <numerusform>Se incorporaron %Ln conjuntos de datos de los que aprendieron entrenamientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawing(s) were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln dibujo.</numerusform>
            <numerusform>Se incorporaron %Ln dibujos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s) were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln experimento.</numerusform>
            <numerusform>Se incorporaron %Ln experimentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are being trained here, and were left out.</source>
        <translation>
            <numerusform>%Ln entrenamiento está en curso aquí y se dejó fuera.</numerusform>
            <numerusform>%Ln entrenamientos están en curso aquí y se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have more epochs now.</source>
        <translation>
            <numerusform>%Ln entrenamiento tiene ahora más épocas.</numerusform>
            <numerusform>%Ln entrenamientos tienen ahora más épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) went on otherwise, and are runs of their own.</source>
        <translation>
            <numerusform>%Ln entrenamiento continuó de otro modo, y es un entrenamiento propio.</numerusform>
            <numerusform>%Ln entrenamientos continuaron de otro modo, y son entrenamientos propios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were here already.</source>
        <translation>
            <numerusform>%Ln entrenamiento ya estaba aquí.</numerusform>
            <numerusform>%Ln entrenamientos ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln entrenamiento.</numerusform>
            <numerusform>Se incorporaron %Ln entrenamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles and libraries ({0})</source>
        <translation>Paquetes y bibliotecas ({0})</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in up to here stays; to open the file again takes the rest.</source>
        <translation>Cancelado. Lo incorporado hasta aquí se conserva; al abrir el archivo otra vez se incorpora el resto.</translation>
    </message>
    <message>
        <source>First take in or cancel what is open.</source>
        <translation>Incorpore o cancele primero lo que está abierto.</translation>
    </message>
    <message>
        <source>Nothing can be taken in, because your library could not be opened.</source>
        <translation>No se puede incorporar nada, porque no se pudo abrir su biblioteca.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se incorporó nada.</translation>
    </message>
    <message>
        <source>Open a bundle or a library</source>
        <translation>Abrir un paquete o una biblioteca</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>Taking in {0} …</source>
        <translation>Incorporando {0}…</translation>
    </message>
    <message>
        <source>The view Runs has them.</source>
        <translation>Están en la vista Entrenamientos.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>No había nada que incorporar.</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln dibujo</numerusform>
            <numerusform>%Ln dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s)</source>
        <translation>
            <numerusform>%Ln experimento</numerusform>
            <numerusform>%Ln experimentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are damaged.</source>
        <translation>
            <numerusform>%Ln parte más está dañada.</numerusform>
            <numerusform>%Ln partes más están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.</source>
        <translation>Un paquete de {0} MB: {1}. Lo escribió el {2} la versión {3} del programa.</translation>
    </message>
    <message>
        <source>A library of {0} MB: {1}.</source>
        <translation>Una biblioteca de {0} MB: {1}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is from {0}.</source>
        <translation>Es de {0}.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with more epochs is kept. What went on otherwise there becomes a run of its own.</source>
        <translation>No se pierde nada suyo: los nombres y notas que puso se conservan, y de un entrenamiento que está en ambos lados se guarda el de más épocas. Lo que allí continuó de otro modo pasa a ser un entrenamiento propio.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message numerus="yes">
        <source>Take in the drawings too (%Ln)</source>
        <translation>
            <numerusform>Incorporar también el dibujo (%Ln)</numerusform>
            <numerusform>Incorporar también los dibujos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the progress in the lessons too</source>
        <translation>Incorporar también el progreso en las lecciones</translation>
    </message>
    <message>
        <source>Take runs in</source>
        <translation>Incorporar entrenamientos</translation>
    </message>
    <message>
        <source>They are added to yours, and teach the network your hand as yours do.</source>
        <translation>Se añaden a los suyos y, como los suyos, enseñan su letra a la red.</translation>
    </message>
    <message>
        <source>What was done in a lesson there counts as done here. Nothing of yours is lost.</source>
        <translation>Lo que allí se hizo en una lección cuenta aquí como hecho. No se pierde nada suyo.</translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Runs in the file</source>
        <translation>Entrenamientos del archivo</translation>
    </message>
</context>
<context>
    <name>BundlesController</name>
    <message>
        <source>Bundle of runs…</source>
        <translation>Paquete de entrenamientos…</translation>
    </message>
    <message>
        <source>Look into a bundle of runs (.nnfs), or into another library, and take it into yours.</source>
        <translation>Mirar dentro de un paquete de entrenamientos (.nnfs), o de otra biblioteca, e incorporarlo a la suya.</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Abrir un paquete…</translation>
    </message>
    <message>
        <source>Put runs with their weights into one file, to be opened on another machine.</source>
        <translation>Poner entrenamientos con sus pesos en un archivo, para abrirlo en otro equipo.</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>No se pudo abrir su biblioteca.</translation>
    </message>
</context>
<context>
    <name>CandidateFoot</name>
    <message>
        <source>All of its runs have ended.</source>
        <translation>Todos sus entrenamientos han terminado.</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Elija primero un candidato.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or click in a picture: then its run can be opened here.</source>
        <translation>Elija una fila de la tabla o haga clic en una imagen: entonces podrá abrir aquí su entrenamiento.</translation>
    </message>
    <message>
        <source>Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a run of its own, beside the experiment, whose figures stay.</source>
        <translation>Continuar desde la última época de su primer entrenamiento: hasta su final o, si ya se alcanzó, otro tanto. Es un entrenamiento propio, aparte del experimento, cuyas cifras no cambian.</translation>
    </message>
    <message>
        <source>None of its runs has a whole epoch yet.</source>
        <translation>Ninguno de sus entrenamientos tiene aún una época completa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Repetir con otras semillas…</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Detener este</translation>
    </message>
    <message>
        <source>The experiment is training it.</source>
        <translation>El experimento lo está entrenando.</translation>
    </message>
    <message>
        <source>The network of its first run to the right, its settings to the left.</source>
        <translation>La red de su primer entrenamiento va a la derecha; sus ajustes, a la izquierda.</translation>
    </message>
    <message>
        <source>Train it again from other random beginnings, to see how much of its figure is luck.</source>
        <translation>Entrenarlo de nuevo desde otros comienzos al azar, para ver qué parte de su cifra es suerte.</translation>
    </message>
    <message>
        <source>Train it no further. Its whole epochs are kept, and the others go on.</source>
        <translation>No seguir entrenándolo. Sus épocas completas se conservan y los demás continúan.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entrenar más</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalo 95 %</translation>
    </message>
    <message>
        <source>How its runs stand. What was set aside early did worse than others so far, and can be trained longer.</source>
        <translation>Cómo van sus entrenamientos. Lo apartado pronto iba peor que los demás y puede entrenarse más tiempo.</translation>
    </message>
    <message>
        <source>How many epochs each of its runs has at least: after so many it had the figure beside it.</source>
        <translation>Cuántas épocas tiene al menos cada uno de sus entrenamientos: con ellas obtuvo la cifra de al lado.</translation>
    </message>
    <message>
        <source>How many of its runs have a figure, and how many it has.</source>
        <translation>Cuántos de sus entrenamientos tienen una cifra, y cuántos son.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds.</source>
        <translation>Límites de este tipo contienen la media verdadera de todas las semillas en 95 de cada 100 casos. Hacen falta dos semillas.</translation>
    </message>
    <message>
        <source>The share of the validation data that is read right, in percent: the mean over the seeds. What was trained to its end stands before what was set aside early, because fewer epochs may tell by luck.</source>
        <translation>La proporción de datos de validación bien leídos, en porcentaje: la media de las semillas. Lo entrenado hasta el final va antes que lo apartado pronto, porque con menos épocas puede decidir la suerte.</translation>
    </message>
    <message>
        <source>What all of its runs took together.</source>
        <translation>Lo que tardaron juntos todos sus entrenamientos.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Accuracy of {0}, mean over its seeds</source>
        <translation>Exactitud de {0}, media de sus semillas</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>What was tried, the best first. A double click opens its run.</source>
        <translation>Lo que se probó, lo mejor primero. Un doble clic abre su entrenamiento.</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>A right</source>
        <translation>A bien</translation>
    </message>
    <message>
        <source>A wrong</source>
        <translation>A mal</translation>
    </message>
    <message>
        <source>B right</source>
        <translation>B bien</translation>
    </message>
    <message>
        <source>B wrong</source>
        <translation>B mal</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Las dos bien</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Las dos mal</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>Solo A bien</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>Solo B bien</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>{0}: how many images that are appears when both networks have read them.</source>
        <translation>{0}: cuántas imágenes son aparece cuando las dos redes las han leído.</translation>
    </message>
    <message>
        <source>{0}: {1} images</source>
        <translation>{0}: {1} imágenes</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} images ({3} %). Click to see them.</source>
        <translation>{0}: {1} de {2} imágenes ({3} %). Haga clic para verlas.</translation>
    </message>
</context>
<context>
    <name>CertaintyPresenter</name>
    <message>
        <source>The network reads the test images …</source>
        <translation>La red lee las imágenes de prueba …</translation>
    </message>
    <message>
        <source>The network reads the validation images …</source>
        <translation>La red lee las imágenes de validación …</translation>
    </message>
    <message>
        <source>Train a network, or open one: when it is sure and right appears here.</source>
        <translation>Entrene una red o abra una: aquí se verá cuándo está segura y acierta.</translation>
    </message>
    <message>
        <source>{0} validation images, as {1} answers to them, with 95 % intervals.</source>
        <translation>{0} imágenes de validación, como {1} respuestas a ellas, con intervalos del 95 %.</translation>
    </message>
</context>
<context>
    <name>CertaintyView</name>
    <message>
        <source>Answer only if it is sure by at least</source>
        <translation>Responder solo con una certeza mínima del</translation>
    </message>
    <message>
        <source>As sure as it is right? Calibration error {0}</source>
        <translation>¿Tan segura como acertada? Error de calibración {0}</translation>
    </message>
    <message>
        <source>By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely.</source>
        <translation>Solo por la certeza, {0} de otras tantas respuestas serían correctas; pero también a un garabato puede responder segura una red.</translation>
    </message>
    <message>
        <source>Certainty that is asked</source>
        <translation>Certeza que se exige</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Fewer answers, more of them right</source>
        <translation>Menos respuestas, y más de ellas correctas</translation>
    </message>
    <message>
        <source>How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).</source>
        <translation>Cuánto se separan la confianza y la exactitud, en promedio sobre las respuestas, en 15 intervalos (Guo et al. 2017).</translation>
    </message>
    <message>
        <source>How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.
Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %.</source>
        <translation>Lo segura que debe estar, como mínimo, para que su respuesta cuente. Lo menos seguro se lo deja a usted.
Hacia la derecha, cada nueve más ocupa lo mismo: 90 %, 99 %, 99,9 %.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Medir con las imágenes de prueba</translation>
    </message>
    <message>
        <source>Measured once for this network, as the certainty was then. The test set chooses nothing.</source>
        <translation>Medido una vez para esta red, con la certeza de aquel momento. El conjunto de prueba no elige nada.</translation>
    </message>
    <message>
        <source>Of which class precision and recall are shown.</source>
        <translation>De qué clase se muestran la precisión y la exhaustividad.</translation>
    </message>
    <message>
        <source>Once for each network: the test set chooses nothing.</source>
        <translation>Una vez por red: el conjunto de prueba no elige nada.</translation>
    </message>
    <message>
        <source>Precision and recall over the certainty that is asked</source>
        <translation>Precisión y exhaustividad según la certeza exigida</translation>
    </message>
    <message>
        <source>Precision and recall:</source>
        <translation>Precisión y exhaustividad:</translation>
    </message>
    <message>
        <source>Precision: how many of the answers that name the class are right.
Recall: how many images of the class are answered, and rightly.</source>
        <translation>Precisión: cuántas de las respuestas que nombran la clase son correctas.
Exhaustividad: cuántas imágenes de la clase reciben respuesta, y correcta.</translation>
    </message>
    <message>
        <source>Reads all test images once, at the certainty that is asked now. The test set chooses nothing:
first choose the certainty by the validation images, then look here how well that holds.</source>
        <translation>Lee una vez todas las imágenes de prueba, con la certeza exigida ahora. El conjunto de prueba no elige nada:
elija primero la certeza con las imágenes de validación y mire aquí después si se cumple.</translation>
    </message>
    <message>
        <source>Share of answers that are right, over the share of images answered</source>
        <translation>Proporción de respuestas correctas según la proporción de imágenes respondidas</translation>
    </message>
    <message>
        <source>Test at {0}</source>
        <translation>Prueba con {0}</translation>
    </message>
    <message>
        <source>Test, “Not sure”</source>
        <translation>Prueba, «Sin certeza»</translation>
    </message>
    <message>
        <source>The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.</source>
        <translation>Cuanto más le deja a usted, más acierta en lo que responde. Un clic exige la certeza de ese punto.</translation>
    </message>
    <message>
        <source>Validation at {0}</source>
        <translation>Validación con {0}</translation>
    </message>
    <message>
        <source>Validation, “Not sure”</source>
        <translation>Validación, «Sin certeza»</translation>
    </message>
    <message>
        <source>Where the program itself says “Not sure” is found out of the newest network alone, once it stands still and reads enough right.</source>
        <translation>Dónde dice el programa «Sin certeza» solo se averigua para la red más reciente, cuando está quieta y lee bien lo suficiente.</translation>
    </message>
    <message>
        <source>Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:
a bar that ends below it is of answers which were too sure.</source>
        <translation>Si 90 % significa nueve de cada diez. Una barra es la proporción correcta; la línea gruesa, donde debería acabar:
una barra que acaba por debajo es de respuestas demasiado seguras.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>certainty asked</source>
        <translation>certeza exigida</translation>
    </message>
    <message>
        <source>mean of all classes</source>
        <translation>media de todas las clases</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>correctas de estas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>«Sin certeza»</translation>
    </message>
    <message>
        <source>“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt, and the answer to {2} was in doubt.</source>
        <translation>«Sin certeza» mira más que la certeza: de las {0} imágenes que omite, {1} no se parecen a lo aprendido, y en {2} la respuesta era dudosa.</translation>
    </message>
</context>
<context>
    <name>ChallengeBoard</name>
    <message numerus="yes">
        <source>%Ln more run(s) keep the rules.</source>
        <translation>
            <numerusform>Un entrenamiento más cumple las reglas.</numerusform>
            <numerusform>%Ln entrenamientos más cumplen las reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a run, or press Enter, to open it: its network then answers on the pad.</source>
        <translation>Haga clic en un entrenamiento, o pulse Intro, para abrirlo: su red responde entonces en la pizarra.</translation>
    </message>
    <message>
        <source>None of your runs keeps the rules yet. Train one: it appears here by itself.</source>
        <translation>Ninguno de sus entrenamientos cumple aún las reglas. Entrene uno: aparecerá aquí por sí solo.</translation>
    </message>
    <message>
        <source>This may be luck: the interval leaves it open.</source>
        <translation>Puede ser suerte: el intervalo lo deja abierto.</translation>
    </message>
    <message>
        <source>Your runs that keep the rules, the best first</source>
        <translation>Sus entrenamientos que cumplen las reglas, el mejor primero</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % of the validation images</source>
        <translation>{0} % de las imágenes de validación</translation>
    </message>
    <message>
        <source>{0} (95 % interval: {1} to {2} %)</source>
        <translation>{0} (intervalo del 95 %: {1} a {2} %)</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} parámetros</translation>
    </message>
    <message>
        <source>{0}, the newest, is not on the board. {1}</source>
        <translation>{0}, el más reciente, no está en el tablero. {1}</translation>
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
        <translation>Atenuar las clases destacadas y destacar las demás.</translation>
    </message>
    <message>
        <source>Let the images of “{0}” step back, or come forward again.</source>
        <translation>Atenuar las imágenes de «{0}», o volver a destacarlas.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Invertir</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Five drawings of each are enough to begin with; ten of a class that is taken for another.</source>
        <translation>Para empezar bastan cinco dibujos de cada una; diez de una clase que se confunde con otra.</translation>
    </message>
    <message>
        <source>How many drawings of it there are.</source>
        <translation>Cuántos dibujos hay de ella.</translation>
    </message>
    <message>
        <source>How many of its drawings are read right by what all the others teach.
A network that learns from them reads new drawings about as well.</source>
        <translation>Cuántos de sus dibujos se leen bien con lo que enseñan todos los demás.
Una red que aprende de ellos lee dibujos nuevos más o menos igual de bien.</translation>
    </message>
    <message>
        <source>Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.</source>
        <translation>Nombre arriba lo que debe distinguirse: letras, formas, símbolos. Después dibuje cada cosa cinco veces.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Bien leídos</translation>
    </message>
    <message>
        <source>Still to draw</source>
        <translation>Por dibujar</translation>
    </message>
    <message>
        <source>What the program will call it. Double-click a name to change it.</source>
        <translation>Cómo la llamará el programa. Haga doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>bastan</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}. Double-click, or press F2, to call it something else.</source>
        <translation>{0}. Haga doble clic, o pulse F2, para llamarla de otro modo.</translation>
    </message>
</context>
<context>
    <name>CodeController</name>
    <message>
        <source>Choose another name…</source>
        <translation>Elegir otro nombre…</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copiado: {0}</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Copy the command that trains with these settings in a terminal.</source>
        <translation>Copiar la orden que entrena con estos ajustes en una terminal.</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Exportar el cuaderno</translation>
    </message>
    <message>
        <source>Jupyter notebook (*{0})</source>
        <translation>Cuaderno de Jupyter (*{0})</translation>
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
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Replace the file beside the code?</source>
        <translation>¿Reemplazar el archivo que está junto al código?</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Guardar el código</translation>
    </message>
    <message>
        <source>Saved {0}, and beside it the data set {1}.</source>
        <translation>Se guardó {0} y, junto a él, el conjunto de datos {1}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Show me the code…</source>
        <translation>Mostrar el código…</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with some of the images inside.</source>
        <translation>Estos ajustes como cuaderno de Jupyter que explica cada paso y contiene algunas de las imágenes.</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with the points inside.</source>
        <translation>Estos ajustes como cuaderno de Jupyter que explica cada paso y contiene los puntos.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, and the images.</source>
        <translation>Estos ajustes como un breve script de Python que solo necesita NumPy y las imágenes.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, points included.</source>
        <translation>Estos ajustes como un breve script de Python que solo necesita NumPy, puntos incluidos.</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>red {0}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%Ln line(s) that need nothing but NumPy, and follow the settings.</source>
        <translation>
            <numerusform>Una línea que solo necesita NumPy y sigue los ajustes.</numerusform>
            <numerusform>%Ln líneas que solo necesitan NumPy y siguen los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Jupyter notebook with the same code, cell by cell, and what each of them does.</source>
        <translation>Un cuaderno de Jupyter con el mismo código, celda por celda, y lo que hace cada una.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Python script of these settings</source>
        <translation>Script de Python de estos ajustes</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>Guardar como cuaderno…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds up. With the precision of 64 bits they are the same to about 12 digits at first.</source>
        <translation>Sus errores son casi los de este programa: con 32 bits un número se redondea tras 7 cifras, y eso se acumula. Con la precisión de 64 bits coinciden al principio en unas 12 cifras.</translation>
    </message>
    <message>
        <source>Their errors are those of this program, to about 12 digits at first; what is rounded adds up.</source>
        <translation>Sus errores son los de este programa, al principio en unas 12 cifras; lo que se redondea se acumula.</translation>
    </message>
    <message>
        <source>They list the points that were drawn.</source>
        <translation>Enumeran los puntos que se dibujaron.</translation>
    </message>
    <message>
        <source>They make the points {0} themselves.</source>
        <translation>Generan ellas mismas los puntos {0}.</translation>
    </message>
    <message>
        <source>They read {0} from an .npz file of their own name, which Save writes beside them.</source>
        <translation>Leen {0} de un archivo .npz de su mismo nombre, que Guardar escribe a su lado.</translation>
    </message>
    <message>
        <source>They read {0} from where it lies.</source>
        <translation>Leen {0} de donde está.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>Es el {0} % de todas las imágenes de «{1}», y el {2} % de todas las que se leyeron como «{3}».</translation>
    </message>
    <message>
        <source>That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>Es el {0} % de todos los puntos de «{1}», y el {2} % de todos los que se leyeron como «{3}».</translation>
    </message>
    <message>
        <source>precision (%)</source>
        <translation>precisión (%)</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>recall
(%)</source>
        <translation>exhaust.
(%)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>dígito verdadero</translation>
    </message>
    <message>
        <source>{0} of {1} images were read wrong.</source>
        <translation>{0} de {1} imágenes se leyeron mal.</translation>
    </message>
    <message>
        <source>{0} of {1} points were read wrong.</source>
        <translation>{0} de {1} puntos se leyeron mal.</translation>
    </message>
    <message>
        <source>{0}: {1} %, 95 % interval {2} – {3} %</source>
        <translation>{0}: {1} %, intervalo del 95 % {2} – {3} %</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”: {2}.</source>
        <translation>«{0}» leído como «{1}»: {2}.</translation>
    </message>
</context>
<context>
    <name>Contenders</name>
    <message>
        <source>Present: {0}</source>
        <translation>Actual: {0}</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La red incluida</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> epoch</source>
        <translation> época</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> épocas</translation>
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
        <translation>0,0001 vacía los pesos de los píxeles del borde, como muestra Pesos. Demasiado alto: no se aprende nada.</translation>
    </message>
    <message>
        <source>0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0,0001 vacía los pesos que ayudan poco, como muestra Pesos. Demasiado alto: no se aprende nada.</translation>
    </message>
    <message>
        <source>0.05 can help on hard data; too high, and it is sure of nothing.</source>
        <translation>0,05 puede ayudar con datos difíciles; demasiado alto, y no está segura de nada.</translation>
    </message>
    <message>
        <source>0.05 makes the borders between the classes smoother. Too high: the classes run into each other.</source>
        <translation>0,05 suaviza las fronteras entre las clases. Demasiado alto: las clases se mezclan.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits.</source>
        <translation>De 0,1 a 0,3 la hace más tranquila ante el grano, como muestra Robustez. Demasiado alto: ya no ve los dígitos.</translation>
    </message>
    <message>
        <source>0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.
As all neurons answer and validate, the training error may well lie above the validation error.</source>
        <translation>De 0,2 a 0,5 impide que una red grande aprenda de memoria; requiere más épocas.
Como al responder y validar participan todas las neuronas, el error de entrenamiento bien puede quedar por encima del de validación.</translation>
    </message>
    <message>
        <source>0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is.</source>
        <translation>0,5 la reduce a la mitad, con suavidad; 0,1 es habitual en entrenamientos largos; 1 la deja como está.</translation>
    </message>
    <message>
        <source>0.9 smooths the way and speeds it up; too near 1 overshoots.</source>
        <translation>0,9 suaviza el camino y lo acelera; demasiado cerca de 1 se pasa de largo.</translation>
    </message>
    <message>
        <source>0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.
The training error stays that of the weights as they are trained.</source>
        <translation>0,999 calma una curva de validación que salta, y a menudo lee algo mejor. Demasiado cerca de 1: va con retraso.
El error de entrenamiento sigue siendo el de los pesos tal como se entrenan.</translation>
    </message>
    <message>
        <source>1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step.</source>
        <translation>1 calma los primeros pasos de una tasa alta o de lotes grandes. Demasiadas: épocas casi sin pasos.</translation>
    </message>
    <message>
        <source>1 drawing without a label or without ink was left out: {numbers}.</source>
        <translation>Se omitió un dibujo sin etiqueta o sin tinta: {numbers}.</translation>
    </message>
    <message>
        <source>1 row of {file} in which something is missing was left out: {rows}.</source>
        <translation>Se omitió una fila de {file} en la que falta algo: {rows}.</translation>
    </message>
    <message>
        <source>1 to {most:,} trials can train at once, not {count:,}.</source>
        <translation>Pueden entrenarse a la vez de 1 a {most:,} ensayos, no {count:,}.</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 bits</translation>
    </message>
    <message>
        <source>64 bit takes twice as long, and learns no better.</source>
        <translation>64 bits tardan el doble, y no se aprende mejor.</translation>
    </message>
    <message>
        <source>; perhaps {name} is meant</source>
        <translation>; quizá se refiere a {name}</translation>
    </message>
    <message>
        <source>A bar through the 7 tells it from a 1.</source>
        <translation>Una barra en el 7 lo distingue de un 1.</translation>
    </message>
    <message>
        <source>A challenge has at least one [[rule]].</source>
        <translation>Un reto tiene al menos una [[rule]].</translation>
    </message>
    <message>
        <source>A condition on {kind} needs “{key}”.</source>
        <translation>Una condición sobre {kind} necesita «{key}».</translation>
    </message>
    <message>
        <source>A condition on {kind} says what is wanted of it: {known}.</source>
        <translation>Una condición sobre {kind} dice qué se exige: {known}.</translation>
    </message>
    <message>
        <source>A condition says what it is about by is = one of {known}, got {value!r}{guess}.</source>
        <translation>Una condición dice de qué trata con is = uno de {known}; se encontró {value!r}{guess}.</translation>
    </message>
    <message>
        <source>A curve is one of {names}, got {value!r}.</source>
        <translation>Una curva es una de {names}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}.</source>
        <translation>Un dibujo se guarda de una clase cuyo nombre tiene como máximo {most:,} caracteres; se encontraron {found:,}.</translation>
    </message>
    <message>
        <source>A grid takes 2 to {most:,} numbers of a range, got {count!r}.</source>
        <translation>Una cuadrícula toma de 2 a {most:,} números de un intervalo; se encontró {count!r}.</translation>
    </message>
    <message>
        <source>A heading in square brackets is not closed.</source>
        <translation>Un encabezado entre corchetes no está cerrado.</translation>
    </message>
    <message>
        <source>A lesson has at least one [[step]].</source>
        <translation>Una lección tiene al menos un [[step]].</translation>
    </message>
    <message>
        <source>A line begins with a name and =, with a heading in square brackets, or with #.</source>
        <translation>Una línea empieza con un nombre y =, con un encabezado entre corchetes o con #.</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing in it.</source>
        <translation>Una lista no está cerrada, o le falta una coma.</translation>
    </message>
    <message>
        <source>A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above.</source>
        <translation>Un intervalo logarítmico empieza por encima de 0; se encontró {low:,}. Use uno lineal, o empiece más arriba.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters, got {found:,}.</source>
        <translation>Un nombre tiene como máximo {most} caracteres; se encontraron {found:,}.</translation>
    </message>
    <message>
        <source>A name has letters, digits, _ and -; any other stands in quotation marks.</source>
        <translation>Un nombre tiene letras, cifras, _ y -; cualquier otro va entre comillas.</translation>
    </message>
    <message>
        <source>A network has at most {most} hidden layers, got {count}.</source>
        <translation>Una red tiene como máximo {most} capas ocultas; se encontraron {count}.</translation>
    </message>
    <message>
        <source>A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with another `SEED` to begin elsewhere.</source>
        <translation>Una red es una lista de capas. Sus primeros pesos se sortean: ejecute de nuevo esta celda para empezar desde el principio, y con otro `SEED` para empezar en otro lugar.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32 or float64.</source>
        <translation>Una red de números {dtype} no puede guardarse así; se esperaba float32 o float64.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32.</source>
        <translation>Una red de números {dtype} no puede guardarse así; se esperaba float32.</translation>
    </message>
    <message>
        <source>A network with the layer {layer} cannot be saved: a file cannot hold its function.</source>
        <translation>Una red con la capa {layer} no puede guardarse: un archivo no puede contener su función.</translation>
    </message>
    <message>
        <source>A neural network that learns to read digits</source>
        <translation>Una red neuronal que aprende a leer cifras</translation>
    </message>
    <message>
        <source>A neural network that learns to tell {classes} classes apart</source>
        <translation>Una red neuronal que aprende a distinguir {classes} clases</translation>
    </message>
    <message>
        <source>A picture has several pages or moments; only the first was read: {names}.</source>
        <translation>Una imagen tiene varias páginas o fotogramas; solo se leyó lo primero: {names}.</translation>
    </message>
    <message>
        <source>A picture in which no ink was found was left out: {names}.</source>
        <translation>Se omitió una imagen en la que no se encontró tinta: {names}.</translation>
    </message>
    <message>
        <source>A picture needs a “picture_text”, which says in words what is to be seen in it.</source>
        <translation>Una imagen necesita un «picture_text», que diga con palabras lo que se ve en ella.</translation>
    </message>
    <message>
        <source>A picture that cannot be read was left out: {names}.</source>
        <translation>Se omitió una imagen que no puede leerse: {names}.</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>Un lugar de su elección</translation>
    </message>
    <message>
        <source>A process that trains ended with status {status}. {words}</source>
        <translation>Un proceso que entrena acabó con el estado {status}. {words}</translation>
    </message>
    <message>
        <source>A range goes from a number to a larger one, got {low:,} to {high:,}.</source>
        <translation>Un intervalo va de un número a otro mayor; se encontró {low:,} a {high:,}.</translation>
    </message>
    <message>
        <source>A range goes from a number to another, got {end!r}.</source>
        <translation>Un intervalo va de un número a otro; se encontró {end!r}.</translation>
    </message>
    <message>
        <source>A range is “linear” or “log”, got {scale!r}.</source>
        <translation>Un intervalo es «linear» o «log»; se encontró {scale!r}.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Un entrenamiento necesita un nombre.</translation>
    </message>
    <message>
        <source>A setting is given 1 to {most:,} values, got {count:,}.</source>
        <translation>Un ajuste recibe de 1 a {most:,} valores; se encontraron {count:,}.</translation>
    </message>
    <message>
        <source>A square of paper somewhere over the image; how wide it is, in percent of the image.</source>
        <translation>Un cuadrado de papel en algún lugar sobre la imagen; su ancho, en porcentaje de la imagen.</translation>
    </message>
    <message>
        <source>A table in braces is not closed in its line, or a comma is missing in it.</source>
        <translation>Una tabla entre llaves no está cerrada en su línea, o le falta una coma.</translation>
    </message>
    <message>
        <source>A text is not closed: its last quotation mark is missing.</source>
        <translation>Un texto no está cerrado: faltan sus últimas comillas.</translation>
    </message>
    <message>
        <source>A value is a number, a text, true or false, got {value!r}.</source>
        <translation>Un valor es un número, un texto, verdadero o falso; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers.</source>
        <translation>Una página web admite como mucho {most:,} pesos, y esta red tiene {found:,}. Elija capas más pequeñas.</translation>
    </message>
    <message>
        <source>A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. Export it for other programs instead.</source>
        <translation>Una página web necesita una red que lea imágenes cuadradas, para dibujar en ella; esta tiene {inputs:,} entradas. Expórtela mejor para otros programas.</translation>
    </message>
    <message>
        <source>A weight grew beyond all numbers</source>
        <translation>Un peso creció más allá de todo número</translation>
    </message>
    <message>
        <source>About 1 can calm an error that jumps about or explodes. Too low: every step is shortened.</source>
        <translation>Cerca de 1 puede calmar un error que salta o explota. Demasiado bajo: se acorta cada paso.</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>Sobre esta red</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>Sobre este entrenamiento</translation>
    </message>
    <message>
        <source>Above each image stands what it is, and what it was taken for.</source>
        <translation>Encima de cada imagen está lo que es y por lo que se tomó.</translation>
    </message>
    <message>
        <source>Accuracies, with 95 % intervals where they are known.</source>
        <translation>Exactitudes, con intervalos del 95 % donde se conocen.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
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
        <translation>Tras una clave va =, y después su valor.</translation>
    </message>
    <message>
        <source>After a value the line ends; a text has quotation marks at both of its ends.</source>
        <translation>Tras un valor acaba la línea; un texto lleva comillas en ambos extremos.</translation>
    </message>
    <message>
        <source>After so many epochs in which the error did not fall, the rate is reduced.</source>
        <translation>Tras tantas épocas en las que el error no bajó, la tasa se reduce.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All epochs of this run are recorded, but not how it ended. {problem}</source>
        <translation>Están registradas todas las épocas de este entrenamiento, pero no cómo acabó. {problem}</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All settings that count. What differs from the preset is bold.</source>
        <translation>Todos los ajustes que cuentan. Lo que difiere del ajuste predefinido está en negrita.</translation>
    </message>
    <message>
        <source>An experiment goes on with other values for what it varies, another budget, and unless it is a halving other seeds. With other settings it is another experiment.</source>
        <translation>Un experimento continúa con otros valores de lo que varía, con otro presupuesto y, si no es una reducción a mitades, con otras semillas. Con otros ajustes es otro experimento.</translation>
    </message>
    <message>
        <source>An experiment has a name of 1 to {most} characters.</source>
        <translation>Un experimento tiene un nombre de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>An experiment needs a name.</source>
        <translation>Un experimento necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>And {n:,} more.</source>
        <translation>
            <numerusform>Y {n:,} más.</numerusform>
            <numerusform>Y {n:,} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: how much of the difference is luck?</source>
        <translation>Otra tasa de aprendizaje, diez veces mayor o menor. Más neuronas. Ninguna capa oculta. Otro `SEED`: ¿cuánto de la diferencia es suerte?</translation>
    </message>
    <message>
        <source>Another program has been opening {path} for too long.</source>
        <translation>Otro programa lleva demasiado tiempo abriendo {path}.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Are the pictures to be framed as drawings are?</source>
        <translation>¿Se deben encuadrar las imágenes como los dibujos?</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Begun on {date}. Steps done: {done} of {steps}.</source>
        <translation>Empezado el {date}. Pasos hechos: {done} de {steps}.</translation>
    </message>
    <message>
        <source>Behind the points, each place has the colour of the class that the network takes it for.</source>
        <translation>Detrás de los puntos, cada lugar tiene el color de la clase por la que la red lo toma.</translation>
    </message>
    <message>
        <source>Bend the images as if drawn on rubber, by so many pixels (standard deviation).</source>
        <translation>Curvar las imágenes como dibujadas en goma, tantos píxeles (desviación típica).</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>Best so far: {candidate}, {share:.2%} of the validation data.</source>
        <translation>El mejor hasta ahora: {candidate}, {share:.2%} de los datos de validación.</translation>
    </message>
    <message>
        <source>Both do equally well with each of the seeds that they share ({count}).</source>
        <translation>Ambos son igual de buenos con cada una de las semillas que comparten ({count}).</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Por épocas</translation>
    </message>
    <message>
        <source>By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all.</source>
        <translation>Cuánto mejor debe ser una época para que cuente: de la exactitud, 0,001 son 0,1 puntos. 0 las cuenta todas.</translation>
    </message>
    <message>
        <source>By now all of this run is recorded.</source>
        <translation>Ya está registrado todo este entrenamiento.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Candidates are compared by validation; set a validation share.</source>
        <translation>Los candidatos se comparan por validación; ponga una proporción de validación.</translation>
    </message>
    <message>
        <source>Candidates can be drawn for ever: give a budget, as a number of runs or of minutes.</source>
        <translation>Se pueden sacar candidatos sin fin: ponga un presupuesto, como un número de entrenamientos o de minutos.</translation>
    </message>
    <message>
        <source>Changed in epoch {epoch}: {changes}.</source>
        <translation>Se cambió en la época {epoch}: {changes}.</translation>
    </message>
    <message>
        <source>Choose a place and ask the network.</source>
        <translation>Elija un lugar y pregunte a la red.</translation>
    </message>
    <message>
        <source>Chosen by validation: {candidate}, {share:.2%}.</source>
        <translation>Elegido por validación: {candidate}, {share:.2%}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes that differ only in capitals were joined: {others} became {names}.</source>
        <translation>Se unieron clases que solo difieren en las mayúsculas: {others} pasaron a ser {names}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n:,} runs</source>
        <translation>
            <numerusform>Comparación de {n:,} entrenamiento</numerusform>
            <numerusform>Comparación de {n:,} entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la conexión no responde</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
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
        <translation>Coseno la baja con suavidad hasta nada; por escalones se divide por 10 a la mitad y a los tres cuartos del entrenamiento,
para que las últimas épocas se asienten en vez de saltar. Un ciclo la sube primero desde un décimo,
y permite una tasa mayor. En mesetas se reduce donde ya no baja el error de validación o, sin puntos
de validación, el error de entrenamiento.</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without
validation images, the training error.</source>
        <translation>Coseno la baja con suavidad hasta nada; por escalones se divide por 10 a la mitad y a los tres cuartos del entrenamiento,
para que las últimas épocas se asienten en vez de saltar. Un ciclo la sube primero desde un décimo,
y permite una tasa mayor. En mesetas se reduce donde ya no baja el error de validación o, sin imágenes
de validación, el error de entrenamiento.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.</source>
        <translation>La entropía cruzada castiga los errores seguros y aprende deprisa; el error cuadrático medio es el del cuaderno.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>el dispositivo está ocupado</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>la carpeta no está vacía</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>el espacio de disco asignado está agotado</translation>
    </message>
    <message>
        <source>Do the images lie on their side in the table?</source>
        <translation>¿Están las imágenes tumbadas en la tabla?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuje aquí un dígito</translation>
    </message>
    <message>
        <source>Draw a digit, and a neural network reads it</source>
        <translation>Dibuje un dígito y una red neuronal lo lee</translation>
    </message>
    <message>
        <source>Draw at least {least} points of each of two classes ({counts}).</source>
        <translation>Dibuje al menos {least} puntos de cada una de dos clases ({counts}).</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuje aquí</translation>
    </message>
    <message>
        <source>Draw something, and a neural network reads it</source>
        <translation>Dibuje algo y una red neuronal lo lee</translation>
    </message>
    <message>
        <source>Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture `my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.</source>
        <translation>Dibuje con cualquier programa, con un trazo de un décimo de la altura del dibujo, y guárdelo, sin nada más, como imagen `my-drawing.png` junto a este cuaderno. Ejecute después de nuevo la última celda.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.</source>
        <translation>Dibuje con el ratón, un dedo o un lápiz. O con las teclas: las flechas mueven el lápiz, más rápido con Mayús, y Espacio lo apoya y lo levanta. Ctrl+Z deshace un trazo, Supr borra la pizarra.</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}.</source>
        <translation>Los dibujos son imágenes de 28 x 28 píxeles, y no pueden ir junto a las de {name}, {kind}.</translation>
    </message>
    <message>
        <source>Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little.</source>
        <translation>Aquí los dibujos se varían como imágenes; nnfs_gui varía sus trazos, de modo que sus cifras difieren un poco.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one.</source>
        <translation>Cada candidato tiene {seeds:,} entrenamientos; el presupuesto de {runs:,} no alcanza para uno.</translation>
    </message>
    <message>
        <source>Each column of the array of images is one image.</source>
        <translation>Cada columna de la matriz de imágenes es una imagen.</translation>
    </message>
    <message>
        <source>Each file holds images of one class: {example} is in class {label}.</source>
        <translation>Cada archivo contiene imágenes de una sola clase: {example} está en la clase {label}.</translation>
    </message>
    <message>
        <source>Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error changes with its output, and returns how the error changes with its input; a layer that learns also takes its step there.</source>
        <translation>Cada capa sabe hacer dos cosas. `forward` hace de su entrada su salida. `backward` recibe cómo cambia el error con su salida y devuelve cómo cambia con su entrada; una capa que aprende da ahí también su paso.</translation>
    </message>
    <message>
        <source>Each p is corrected for {count} comparisons (Holm).</source>
        <translation>Cada p está corregido para {count} comparaciones (Holm).</translation>
    </message>
    <message>
        <source>Each row of the array of images is one image.</source>
        <translation>Cada fila de la matriz de imágenes es una imagen.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation images; 0 never does.</source>
        <translation>Terminar el entrenamiento tras tantas épocas en las que no mejoró en las imágenes de validación; 0 no lo hace nunca.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation points; 0 never does.</source>
        <translation>Terminar el entrenamiento tras tantas épocas en las que no mejoró en los puntos de validación; 0 no lo hace nunca.</translation>
    </message>
    <message>
        <source>End the run after the epoch in which so many minutes of training are over; 0 sets no limit.</source>
        <translation>Terminar el entrenamiento tras la época en la que se cumplan tantos minutos; 0 no pone límite.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation images right; 0 sets no target.</source>
        <translation>Terminar el entrenamiento tras la primera época que lea bien tantas imágenes de validación; 0 no pone meta.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation points right; 0 sets no target.</source>
        <translation>Terminar el entrenamiento tras la primera época que lea bien tantos puntos de validación; 0 no pone meta.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation images.</source>
        <translation>Terminar con la red de la época que fue mejor en las imágenes de validación.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation points.</source>
        <translation>Terminar con la red de la época que fue mejor en los puntos de validación.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Cada combinación</translation>
    </message>
    <message>
        <source>Experiment {number}</source>
        <translation>Experimento {number}</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Few images: fast epochs, but the network does worse on new ones.</source>
        <translation>Pocas imágenes: épocas rápidas, pero la red lee peor las nuevas.</translation>
    </message>
    <message>
        <source>Few points: fast epochs, but the network does worse on new ones.</source>
        <translation>Pocos puntos: épocas rápidas, pero la red lee peor los nuevos.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Films cannot take that much room: {reason}.</source>
        <translation>Las películas no pueden ocupar tanto espacio: {reason}.</translation>
    </message>
    <message>
        <source>Folders inside those of the classes say what pictures are for: {example} is in the part {part}.</source>
        <translation>Las carpetas dentro de las de las clases dicen para qué son las imágenes: {example} está en la parte {part}.</translation>
    </message>
    <message>
        <source>Folders without pictures were left out: {names}.</source>
        <translation>Se omitieron carpetas sin imágenes: {names}.</translation>
    </message>
    <message>
        <source>For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.</source>
        <translation>Para tantos pares, menos de {fewest} semillas son muy pocas para distinguirlos de la suerte.</translation>
    </message>
    <message>
        <source>Forked from {name}, after epoch {epoch:,}.</source>
        <translation>Bifurcado de {name}, tras la época {epoch:,}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>Framing finds by itself which shade is ink; what was chosen for that was left aside.</source>
        <translation>El encuadre averigua por sí mismo qué tono es tinta; lo que se eligió para ello se dejó de lado.</translation>
    </message>
    <message>
        <source>From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next.</source>
        <translation>A partir de {fewest} dibujos, con más de uno de cada dígito, puede decirse cómo leerá el siguiente.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Dé un nombre a la clase.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Halving chooses among candidates: vary a setting.</source>
        <translation>La reducción a mitades elige entre candidatos: varíe un ajuste.</translation>
    </message>
    <message>
        <source>Halving decides itself how many epochs a candidate gets; do not vary their number.</source>
        <translation>La reducción a mitades decide ella misma cuántas épocas recibe un candidato; no varíe su número.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He suits ReLU, Glorot suits tanh and sigmoid.
Normal draws them from N(0, 1) as the notebook does, which is often too large.</source>
        <translation>He va bien con ReLU; Glorot, con tanh y sigmoide.
Normal los saca de N(0, 1) como el cuaderno, lo que a menudo es demasiado.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Here a condition is on “{kind}”.</source>
        <translation>Aquí va una condición sobre «{kind}».</translation>
    </message>
    <message>
        <source>Hints are for a step with “until”: without it one reads and goes on.</source>
        <translation>Las pistas son para un paso con «until»: sin él se lee y se sigue.</translation>
    </message>
    <message>
        <source>How do the images lie in the files?</source>
        <translation>¿Cómo están las imágenes en los archivos?</translation>
    </message>
    <message>
        <source>How each class is read, with 95 % intervals.</source>
        <translation>Cómo se lee cada clase, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>How exactly the network calculates.</source>
        <translation>Con qué exactitud calcula la red.</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>How large each step against the error is.</source>
        <translation>Lo grande que es cada paso contra el error.</translation>
    </message>
    <message>
        <source>How long Adam remembers past gradients.</source>
        <translation>Cuánto tiempo recuerda Adam los gradientes pasados.</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of past gradients.</source>
        <translation>Cuánto tiempo recuerda Adam el tamaño de los gradientes pasados.</translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of past gradients.</source>
        <translation>Cuánto tiempo recuerda RMSprop el tamaño de los gradientes pasados.</translation>
    </message>
    <message>
        <source>How many images are looked at for each step.</source>
        <translation>Cuántas imágenes se miran para cada paso.</translation>
    </message>
    <message>
        <source>How many layers of neurons lie between the input and the output.</source>
        <translation>Cuántas capas de neuronas hay entre la entrada y la salida.</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has.</source>
        <translation>Cuántas neuronas tiene cada capa oculta.</translation>
    </message>
    <message>
        <source>How many points are looked at for each step.</source>
        <translation>Cuántos puntos se miran para cada paso.</translation>
    </message>
    <message>
        <source>How many times each training image is seen.</source>
        <translation>Cuántas veces se ve cada imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>How many times each training point is seen.</source>
        <translation>Cuántas veces se ve cada punto de entrenamiento.</translation>
    </message>
    <message>
        <source>How much of each target is spread evenly over all classes, so that the network is never quite sure.</source>
        <translation>Qué parte de cada objetivo se reparte por igual entre todas las clases, para que la red nunca esté del todo segura.</translation>
    </message>
    <message>
        <source>How much of the last step goes on into the next.</source>
        <translation>Qué parte del último paso pasa al siguiente.</translation>
    </message>
    <message>
        <source>How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.</source>
        <translation>Cuántas veces muestra una época cada dibujo a lápiz de los datos; variado de nuevo cada vez si las imágenes se varían.</translation>
    </message>
    <message>
        <source>How probable each class is</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run.</source>
        <translation>Cómo cambia la tasa de aprendizaje a lo largo del entrenamiento.</translation>
    </message>
    <message>
        <source>How the random first weights are drawn.</source>
        <translation>Cómo se sacan al azar los pesos iniciales.</translation>
    </message>
    <message>
        <source>How the weights follow the gradient of the error.</source>
        <translation>Cómo siguen los pesos el gradiente del error.</translation>
    </message>
    <message>
        <source>How they learnt</source>
        <translation>Cómo aprendieron</translation>
    </message>
    <message>
        <source>How well does it do on what it has never seen? So few examples leave a wide interval.</source>
        <translation>¿Qué tal lo hace con lo que nunca ha visto? Tan pocos ejemplos dejan un intervalo amplio.</translation>
    </message>
    <message>
        <source>I expected</source>
        <translation>Lo que esperaba</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message numerus="yes">
        <source>If it truly is that large, about {n:,} seeds would show it.</source>
        <translation>
            <numerusform>Si de verdad es tan grande, la mostraría una semilla.</numerusform>
            <numerusform>Si de verdad es tan grande, la mostrarían unas {n:,} semillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>In a text a backslash is doubled; or the text stands between ' instead of quotation marks.</source>
        <translation>En un texto la barra invertida se duplica; o el texto va entre ' en lugar de comillas.</translation>
    </message>
    <message>
        <source>In each epoch, all training examples go forward through the network in small batches, and the error goes back.</source>
        <translation>En cada época, todos los ejemplos de entrenamiento recorren la red hacia delante en pequeños lotes, y el error vuelve hacia atrás.</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>En la línea {line}: {problem}</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once.</source>
        <translation>En tantas épocas la tasa de aprendizaje sube por igual desde 0, además de su programa; 0 empieza de inmediato.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>En escalones</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>En el ajuste predefinido</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>In {path}, {what} cannot be read: {reason}.</source>
        <translation>En {path}, no se puede leer {what}: {reason}.</translation>
    </message>
    <message>
        <source>In {path}: {problem}</source>
        <translation>En {path}: {problem}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>Entradas y objetivos</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on the pad is read as one.</source>
        <translation>Responde a cualquier dibujo, también a un garabato: solo el propio programa dice cuándo no está segura. Todo lo que hay en la pizarra se lee como uno.</translation>
    </message>
    <message>
        <source>It cost little: 1 more of the {total:,} test images, by others, is wrong.</source>
        <translation>Costó poco: de las {total:,} imágenes de prueba, de otras personas, se lee mal 1 más.</translation>
    </message>
    <message>
        <source>It cost nothing: no more of the {total:,} test images, by others, are wrong.</source>
        <translation>No costó nada: de las {total:,} imágenes de prueba, de otras personas, no se lee mal ninguna más.</translation>
    </message>
    <message numerus="yes">
        <source>It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.</source>
        <translation>
            <numerusform>Costó esto: de las {total:,} imágenes de prueba, de otras personas, se lee mal una más, sobre todo {name}.</numerusform>
            <numerusform>Costó esto: de las {total:,} imágenes de prueba, de otras personas, se leen mal {n:,} más, sobre todo {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended before its first epoch did.</source>
        <translation>Acabó antes de terminar su primera época.</translation>
    </message>
    <message>
        <source>It is empty; write a number.</source>
        <translation>Está vacío; escriba un número.</translation>
    </message>
    <message>
        <source>It is not TOML. {why}</source>
        <translation>No es TOML. {why}</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>No es TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is so small beside its spread that hardly any number of seeds would tell.</source>
        <translation>Es tan pequeña junto a su dispersión que apenas la mostraría número alguno de semillas.</translation>
    </message>
    <message>
        <source>It misread none.</source>
        <translation>No leyó mal ninguna.</translation>
    </message>
    <message>
        <source>It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong.</source>
        <translation>Leyó mal {wrong:,} de {count:,}. Estas son las {shown:,} en las que más se equivocó.</translation>
    </message>
    <message>
        <source>It no longer got better, and its patience ({patience:,}) is at an end.</source>
        <translation>Ya no mejoró, y su paciencia ({patience:,}) se ha agotado.</translation>
    </message>
    <message>
        <source>It now reads all your {total:,} drawings: it has learnt your {learnt}.</source>
        <translation>Ahora lee bien todos sus {total:,} dibujos: ha aprendido su {learnt}.</translation>
    </message>
    <message>
        <source>It now reads your {name}.</source>
        <translation>Ahora lee su {name}.</translation>
    </message>
    <message>
        <source>It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}.</source>
        <translation>Ahora lee bien {after:,} de sus {total:,} dibujos, antes {before:,}: ha aprendido su {learnt}.</translation>
    </message>
    <message>
        <source>It read all your {total:,} drawings before, and still does.</source>
        <translation>Antes leía bien todos sus {total:,} dibujos, y sigue haciéndolo.</translation>
    </message>
    <message>
        <source>It read your {name} before, and now reads it as {answer}.</source>
        <translation>Antes leía su {name}, y ahora lo lee como {answer}.</translation>
    </message>
    <message>
        <source>It read your {name} before, and still does.</source>
        <translation>Antes leía su {name}, y sigue haciéndolo.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}.</source>
        <translation>Lee bien el {accuracy:.2%} de las imágenes de validación; su meta era {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}.</source>
        <translation>Lee bien el {accuracy:.2%} de los puntos de validación; su meta era {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, as many as before.</source>
        <translation>Lee bien {after:,} de sus {total:,} dibujos, tantos como antes.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some.</source>
        <translation>Lee bien {after:,} de sus {total:,} dibujos, antes {before:,}: ha perdido algunos.</translation>
    </message>
    <message>
        <source>It still reads none of your {total:,} drawings.</source>
        <translation>Sigue sin leer bien ninguno de sus {total:,} dibujos.</translation>
    </message>
    <message>
        <source>It still reads your {name} as {answer}.</source>
        <translation>Sigue leyendo su {name} como {answer}.</translation>
    </message>
    <message>
        <source>It takes more epochs, reads new images better, and your drawings most of all.</source>
        <translation>Requiere más épocas, lee mejor las imágenes nuevas y, sobre todo, sus dibujos.</translation>
    </message>
    <message>
        <source>It was not tested: that is done when a run ends or is opened.</source>
        <translation>No se probó: eso se hace cuando un entrenamiento acaba o se abre.</translation>
    </message>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Su error dejó de ser un número. Puede ayudar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Its lead over these may be chance: {names}.</source>
        <translation>Su ventaja sobre estos puede ser azar: {names}.</translation>
    </message>
    <message>
        <source>Its lead over these may be luck: {names}.</source>
        <translation>Su ventaja sobre estos puede ser suerte: {names}.</translation>
    </message>
    <message>
        <source>Its test figure is measured once, when it is opened.</source>
        <translation>Su cifra de prueba se mide una vez, al abrirlo.</translation>
    </message>
    <message>
        <source>Its test images were not at hand when this was written: {data}.</source>
        <translation>Sus imágenes de prueba no estaban disponibles cuando se escribió esto: {data}.</translation>
    </message>
    <message>
        <source>Its test points were not at hand when this was written: {data}.</source>
        <translation>Sus puntos de prueba no estaban disponibles cuando se escribió esto: {data}.</translation>
    </message>
    <message>
        <source>Its time, {minutes:,} min of training, is over.</source>
        <translation>Su tiempo, {minutes:,} min de entrenamiento, se ha cumplido.</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Sus pesos son ya demasiado grandes para calcular con ellos.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Penalización L1</translation>
    </message>
    <message>
        <source>Large networks with large batches learn up to twice as fast on two, small ones more slowly.
With another number of threads the results differ in their last digits, so a run keeps the one it began with.</source>
        <translation>Las redes grandes con lotes grandes aprenden hasta el doble de rápido con dos, las pequeñas más despacio.
Con otro número de hilos los resultados difieren en las últimas cifras, así que un entrenamiento conserva el suyo inicial.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes.</source>
        <translation>Hace que cada imagen cuente tanto más cuantas menos tiene su clase: n / (k n_c), de n imágenes en k clases.</translation>
    </message>
    <message>
        <source>Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes.</source>
        <translation>Hace que cada punto cuente tanto más cuantos menos tiene su clase: n / (k n_c), de n puntos en k clases.</translation>
    </message>
    <message>
        <source>Looks where the momentum is about to lead, and corrects the step from there.</source>
        <translation>Mira adónde está a punto de llevar el momento, y corrige el paso desde ahí.</translation>
    </message>
    <message>
        <source>Made by nnfs_gui from what its library holds.</source>
        <translation>Hecho por nnfs_gui con lo que contiene su biblioteca.</translation>
    </message>
    <message>
        <source>Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.</source>
        <translation>Hecho con nnfs_gui {version}. La red está en esta página: no se carga nada, y nada de lo que dibuje sale de ella.</translation>
    </message>
    <message>
        <source>Make the images smaller or larger by at most this share, in height and width apart.</source>
        <translation>Achicar o agrandar las imágenes como máximo en esta proporción, por separado a lo alto y a lo ancho.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message numerus="yes">
        <source>Mean of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} entrenamiento</numerusform>
            <numerusform>Media de {n:,} entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean squares</source>
        <translation>Error cuadrático</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>More layers can learn more, but take longer and need more data.</source>
        <translation>Más capas pueden aprender más, pero tardan más y necesitan más datos.</translation>
    </message>
    <message>
        <source>Move the images by at most so many pixels.</source>
        <translation>Mover las imágenes tantos píxeles como máximo.</translation>
    </message>
    <message>
        <source>Moved down, or with a minus up, in percent of the image's height.</source>
        <translation>Movida hacia abajo, o con un menos hacia arriba, en porcentaje del alto de la imagen.</translation>
    </message>
    <message>
        <source>Moved to the right, or with a minus to the left, in percent of the image's width.</source>
        <translation>Movida a la derecha, o con un menos a la izquierda, en porcentaje del ancho de la imagen.</translation>
    </message>
    <message>
        <source>Nearer to 1 gives steadier step sizes.</source>
        <translation>Más cerca de 1 los tamaños de los pasos son más constantes.</translation>
    </message>
    <message>
        <source>Nearer to 1 is smoother, lower reacts faster.</source>
        <translation>Más cerca de 1 es más suave; más bajo reacciona antes.</translation>
    </message>
    <message>
        <source>Nearer to 1 is steadier, lower reacts faster.</source>
        <translation>Más cerca de 1 es más constante; más bajo reacciona antes.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's look-ahead needs a momentum greater than 0.</source>
        <translation>La anticipación de Nesterov necesita un momento mayor que 0.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Networks that I trained</source>
        <translation>Redes que entrené</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No combination of these values can be trained. {problem}</source>
        <translation>Ninguna combinación de estos valores puede entrenarse. {problem}</translation>
    </message>
    <message>
        <source>No film of this run was kept: none was wanted, or there was no room for it.</source>
        <translation>No se guardó película de este entrenamiento: no se quería ninguna, o no había espacio.</translation>
    </message>
    <message>
        <source>No finished runs of them share a seed, so that a difference cannot be told from luck.</source>
        <translation>Ningún entrenamiento terminado de ambos comparte semilla, así que una diferencia no puede distinguirse de la suerte.</translation>
    </message>
    <message>
        <source>No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?</source>
        <translation>No se puede usar ningún planificador de Dask en {address} ({reason}). ¿Está en marcha y se puede llegar a él desde aquí?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>ese dispositivo o esa dirección no existe</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ese archivo o esa carpeta no existe</translation>
    </message>
    <message>
        <source>No training image shows {names}.</source>
        <translation>Ninguna imagen de entrenamiento muestra {names}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not all of this run is recorded so far, which is tried again after each epoch. {problem}</source>
        <translation>Por ahora no está registrado todo este entrenamiento; se intenta de nuevo tras cada época. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded. {problem}</source>
        <translation>No está registrado todo este entrenamiento. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}</source>
        <translation>No está registrado todo este entrenamiento: de {trained:,} épocas la biblioteca tiene {recorded:,}. {problem}</translation>
    </message>
    <message>
        <source>Not yet: Health must find “{finding}”.</source>
        <translation>Aún no: Salud debe encontrar «{finding}».</translation>
    </message>
    <message>
        <source>Not yet: Health still finds “{finding}”.</source>
        <translation>Aún no: Salud sigue encontrando «{finding}».</translation>
    </message>
    <message>
        <source>Not yet: a network from a file must answer. Open it.</source>
        <translation>Aún no: debe responder una red de un archivo. Ábrala.</translation>
    </message>
    <message>
        <source>Not yet: an earlier epoch is shown; come back to the newest.</source>
        <translation>Aún no: se muestra una época anterior; vuelva a la más reciente.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; One batch.</source>
        <translation>Aún no: elija Entrenamiento &gt; Un lote.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; Repeat with other seeds…, and Start.</source>
        <translation>Aún no: elija Entrenamiento &gt; Repetir con otras semillas…, y Empezar.</translation>
    </message>
    <message>
        <source>Not yet: choose Teach &gt; Forget my hand.</source>
        <translation>Aún no: elija Enseñar &gt; Olvidar mi letra.</translation>
    </message>
    <message>
        <source>Not yet: choose a pace in Run &gt; Slow motion.</source>
        <translation>Aún no: elija un ritmo en Entrenamiento &gt; Cámara lenta.</translation>
    </message>
    <message>
        <source>Not yet: clear the pad.</source>
        <translation>Aún no: borre la pizarra.</translation>
    </message>
    <message>
        <source>Not yet: click a neuron, or go to it with the arrow keys.</source>
        <translation>Aún no: haga clic en una neurona, o vaya a ella con las flechas.</translation>
    </message>
    <message>
        <source>Not yet: draw points of your own on the plane.</source>
        <translation>Aún no: dibuje puntos propios en el plano.</translation>
    </message>
    <message>
        <source>Not yet: draw something on the pad.</source>
        <translation>Aún no: dibuje algo en la pizarra.</translation>
    </message>
    <message>
        <source>Not yet: first mend what is refused in the settings on the left.</source>
        <translation>Aún no: corrija primero lo que se rechaza en los ajustes de la izquierda.</translation>
    </message>
    <message>
        <source>Not yet: go on with a run from one of its epochs, as a run of its own.</source>
        <translation>Aún no: continúe un entrenamiento desde una de sus épocas, como entrenamiento propio.</translation>
    </message>
    <message>
        <source>Not yet: in Robustness, look at a kind of change until its line is whole.</source>
        <translation>Aún no: en Robustez, mire un tipo de cambio hasta que su línea esté completa.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two rows that hold several runs each.</source>
        <translation>Aún no: en Entrenamientos, marque dos filas que contengan varios entrenamientos cada una.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two runs to compare them.</source>
        <translation>Aún no: en Entrenamientos, marque dos para compararlos.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, go to the page “{page}”.</source>
        <translation>Aún no: en Pasos, vaya a la página «{page}».</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “taking the step”, take a step.</source>
        <translation>Aún no: en Pasos, en la página «dar el paso», dé un paso.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “the proof”, move the slider Nudge.</source>
        <translation>Aún no: en Pasos, en la página «la prueba», mueva el control Empujón.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one” once more: your own network is meant.</source>
        <translation>Aún no: en Pasos, pulse otra vez «Usar una diminuta»: se trata de su propia red.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one”.</source>
        <translation>Aún no: en Pasos, pulse «Usar una diminuta».</translation>
    </message>
    <message>
        <source>Not yet: in another epoch the validation error was lower.</source>
        <translation>Aún no: en otra época el error de validación era menor.</translation>
    </message>
    <message>
        <source>Not yet: let Why find the smallest change that turns the answer.</source>
        <translation>Aún no: haga que Por qué busque el cambio mínimo que cambia la respuesta.</translation>
    </message>
    <message>
        <source>Not yet: let a learning rate be found by the button beside that setting.</source>
        <translation>Aún no: haga buscar una tasa de aprendizaje con el botón junto a ese ajuste.</translation>
    </message>
    <message>
        <source>Not yet: look back at an earlier epoch by the time machine.</source>
        <translation>Aún no: vuelva a una época anterior con la máquina del tiempo.</translation>
    </message>
    <message>
        <source>Not yet: no experiment of this kind was begun.</source>
        <translation>Aún no: no se empezó ningún experimento de este tipo.</translation>
    </message>
    <message>
        <source>Not yet: no picture and no test digit stands on the pad.</source>
        <translation>Aún no: en la pizarra no hay ninguna imagen ni dígito de prueba.</translation>
    </message>
    <message>
        <source>Not yet: nobody has said what the drawing is, or the network reads something else.</source>
        <translation>Aún no: nadie ha dicho qué es el dibujo, o la red lee otra cosa.</translation>
    </message>
    <message>
        <source>Not yet: nothing stands on the pad.</source>
        <translation>Aún no: no hay nada en la pizarra.</translation>
    </message>
    <message>
        <source>Not yet: nothing was predicted.</source>
        <translation>Aún no: no se predijo nada.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this lesson began. Press Train.</source>
        <translation>Aún no: no se ha entrenado nada desde que empezó esta lección. Pulse Entrenar.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this step began. Press Train.</source>
        <translation>Aún no: no se ha entrenado nada desde que empezó este paso. Pulse Entrenar.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained. Press Train.</source>
        <translation>Aún no: no se ha entrenado nada. Pulse Entrenar.</translation>
    </message>
    <message>
        <source>Not yet: one of your runs must answer. The line below the buttons changes that.</source>
        <translation>Aún no: debe responder uno de sus entrenamientos. La línea bajo los botones lo cambia.</translation>
    </message>
    <message>
        <source>Not yet: open a network from a file.</source>
        <translation>Aún no: abra una red de un archivo.</translation>
    </message>
    <message>
        <source>Not yet: open a run in the view Runs.</source>
        <translation>Aún no: abra un entrenamiento en la vista Entrenamientos.</translation>
    </message>
    <message>
        <source>Not yet: open the view “{view}”.</source>
        <translation>Aún no: abra la vista «{view}».</translation>
    </message>
    <message>
        <source>Not yet: pause the training.</source>
        <translation>Aún no: pause el entrenamiento.</translation>
    </message>
    <message>
        <source>Not yet: press One epoch.</source>
        <translation>Aún no: pulse Una época.</translation>
    </message>
    <message>
        <source>Not yet: press Train.</source>
        <translation>Aún no: pulse Entrenar.</translation>
    </message>
    <message>
        <source>Not yet: put a random test digit on the pad.</source>
        <translation>Aún no: ponga en la pizarra un dígito de prueba al azar.</translation>
    </message>
    <message>
        <source>Not yet: put another digit on the pad.</source>
        <translation>Aún no: ponga otro dígito en el panel.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.</source>
        <translation>Aún no: entrenamientos que solo difieren en la semilla: {found}; debe haber {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in {setting}: {found}; there must be {wanted}.</source>
        <translation>Aún no: entrenamientos que difieren en {setting}: {found}; debe haber {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: say what it was, below the pad or in Why.</source>
        <translation>Aún no: diga qué era, bajo la pizarra o en Por qué.</translation>
    </message>
    <message>
        <source>Not yet: something stands on the pad; clear it.</source>
        <translation>Aún no: hay algo en la pizarra; bórrela.</translation>
    </message>
    <message>
        <source>Not yet: stop the training.</source>
        <translation>Aún no: detenga el entrenamiento.</translation>
    </message>
    <message>
        <source>Not yet: such runs: {found}; there must be {wanted}.</source>
        <translation>Aún no: entrenamientos así: {found}; debe haber {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: switch a neuron off in the laboratory of the view Network.</source>
        <translation>Aún no: apague una neurona en el laboratorio de la vista Red.</translation>
    </message>
    <message>
        <source>Not yet: switch off “{name}”.</source>
        <translation>Aún no: desactive «{name}».</translation>
    </message>
    <message>
        <source>Not yet: switch on “{name}”.</source>
        <translation>Aún no: active «{name}».</translation>
    </message>
    <message>
        <source>Not yet: the built-in network must answer. The line below the buttons changes that.</source>
        <translation>Aún no: debe responder la red incluida. La línea bajo los botones lo cambia.</translation>
    </message>
    <message>
        <source>Not yet: the data are “{found}”; they must be “{wanted}”.</source>
        <translation>Aún no: los datos son «{found}»; deben ser «{wanted}».</translation>
    </message>
    <message>
        <source>Not yet: the epoch of the lowest validation error is shown; go to another one.</source>
        <translation>Aún no: se muestra la época del menor error de validación; vaya a otra.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has ended; another one must be under way.</source>
        <translation>Aún no: el experimento ha terminado; debe estar en marcha otro.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has not ended.</source>
        <translation>Aún no: el experimento no ha terminado.</translation>
    </message>
    <message>
        <source>Not yet: the network has learnt your hand; let it forget that.</source>
        <translation>Aún no: la red ha aprendido su letra; haga que la olvide.</translation>
    </message>
    <message>
        <source>Not yet: the network has no such layer.</source>
        <translation>Aún no: la red no tiene esa capa.</translation>
    </message>
    <message>
        <source>Not yet: the network has not learnt your hand.</source>
        <translation>Aún no: la red no ha aprendido su letra.</translation>
    </message>
    <message>
        <source>Not yet: the network must read it wrongly, and you say what it was.</source>
        <translation>Aún no: la red debe leerlo mal, y usted decir qué era.</translation>
    </message>
    <message>
        <source>Not yet: the network's layers have not been examined. Train one.</source>
        <translation>Aún no: no se han examinado las capas de la red. Entrene una.</translation>
    </message>
    <message>
        <source>Not yet: the pad shows a picture; draw something yourself.</source>
        <translation>Aún no: la pizarra muestra una imagen; dibuje algo usted.</translation>
    </message>
    <message>
        <source>Not yet: the run began with new weights. Go on from a network that has learnt.</source>
        <translation>Aún no: el entrenamiento empezó con pesos nuevos. Continúe desde una red que ya haya aprendido.</translation>
    </message>
    <message>
        <source>Not yet: the run has ended; another one must be under way.</source>
        <translation>Aún no: el entrenamiento ha terminado; debe estar en curso otro.</translation>
    </message>
    <message>
        <source>Not yet: the run is still under way.</source>
        <translation>Aún no: el entrenamiento sigue en curso.</translation>
    </message>
    <message>
        <source>Not yet: the run went on from a network that had learnt already. Start one afresh.</source>
        <translation>Aún no: el entrenamiento continuó una red que ya había aprendido. Empiece uno de nuevo.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has grown beyond all bounds.</source>
        <translation>Aún no: el error del entrenamiento ha crecido sin límite.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has not grown beyond all bounds.</source>
        <translation>Aún no: el error del entrenamiento no ha crecido sin límite.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has not risen while the training error fell.</source>
        <translation>Aún no: el error de validación no ha subido mientras bajaba el de entrenamiento.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has risen while the training error fell.</source>
        <translation>Aún no: el error de validación ha subido mientras bajaba el de entrenamiento.</translation>
    </message>
    <message>
        <source>Not yet: there is no network. Press Train.</source>
        <translation>Aún no: no hay red. Pulse Entrenar.</translation>
    </message>
    <message>
        <source>Not yet: what stands on the pad was put there in this step.</source>
        <translation>Aún no: lo que hay en el panel debe haberse puesto en este paso.</translation>
    </message>
    <message>
        <source>Not yet: {what} is not known; it must be {wanted}.</source>
        <translation>Aún no: no se conoce {what}; debe ser {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: {what} is {found}; it must be {wanted}.</source>
        <translation>Aún no: {what} es {found}; debe ser {wanted}.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder that is called so.</source>
        <translation>Nada dice lo que muestra {path}. Haga que su nombre empiece por ello, como 7_12.png, o póngalo en una carpeta que se llame así.</translation>
    </message>
    <message>
        <source>NumPy did not read what it wrote for {path}, so the file was not written.</source>
        <translation>NumPy no leyó lo que escribió para {path}, así que el archivo no se escribió.</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Número en la biblioteca</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx. Install it: {command}</source>
        <translation>Los archivos ONNX necesitan el paquete onnx. Instálelo: {command}</translation>
    </message>
    <message>
        <source>Of epoch</source>
        <translation>De la época</translation>
    </message>
    <message>
        <source>Of fewer than {count:,} candidates it cannot be told which setting mattered.</source>
        <translation>Con menos de {count:,} candidatos no se puede saber qué ajuste importó.</translation>
    </message>
    <message>
        <source>Of folders inside each other, one says what pictures show: {example} is in class {label}.</source>
        <translation>De las carpetas una dentro de otra, una dice lo que muestran las imágenes: {example} está en la clase {label}.</translation>
    </message>
    <message>
        <source>Of its images read right</source>
        <translation>De sus imágenes, bien leídas</translation>
    </message>
    <message>
        <source>Of its points read right</source>
        <translation>De sus puntos, bien leídos</translation>
    </message>
    <message>
        <source>Of these answers right</source>
        <translation>De estas respuestas, correctas</translation>
    </message>
    <message>
        <source>Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: expect about as much of what you draw next.</source>
        <translation>De {total:,} dibujos que se reservaron mientras aprendía los demás leyó bien {after:,}, y antes {before:,}: espere más o menos lo mismo de lo que dibuje después.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Often a little faster.</source>
        <translation>A menudo algo más rápido.</translation>
    </message>
    <message>
        <source>On how many of the processor's cores a run calculates; 0 takes more than one where that is faster.</source>
        <translation>En cuántos núcleos del procesador calcula un entrenamiento; 0 usa más de uno donde es más rápido.</translation>
    </message>
    <message>
        <source>On plateaus</source>
        <translation>En mesetas</translation>
    </message>
    <message>
        <source>On the mean of {count} seeds neither is better.</source>
        <translation>En la media de {count} semillas ninguno es mejor.</translation>
    </message>
    <message>
        <source>On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).</source>
        <translation>En los datos de prueba, medido una vez: {share:.2%} (intervalo del 95 %: {low:.2%} – {high:.2%}).</translation>
    </message>
    <message>
        <source>On the test images</source>
        <translation>En las imágenes de prueba</translation>
    </message>
    <message>
        <source>On the test points</source>
        <translation>En los puntos de prueba</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.</source>
        <translation>Una semilla es muy poco para distinguir la diferencia ({points} puntos) de la suerte: hacen falta al menos {fewest}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>la operación no está permitida</translation>
    </message>
    <message>
        <source>Other arrays were left out: {names}.</source>
        <translation>Se omitieron otras matrices: {names}.</translation>
    </message>
    <message>
        <source>Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Pares que difieren más que por azar: {different} de {count}; cada p está corregido para su número (Holm).</translation>
    </message>
    <message>
        <source>Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Pares que difieren más que por suerte: {different} de {count}; cada p está corregido para su número (Holm).</translation>
    </message>
    <message>
        <source>Paler ink on the same paper; 100 % is as it was.</source>
        <translation>Tinta más pálida en el mismo papel; 100 % es como estaba.</translation>
    </message>
    <message>
        <source>Paused after epoch {epoch}, for {time}.</source>
        <translation>En pausa tras la época {epoch}, durante {time}.</translation>
    </message>
    <message>
        <source>Paused in epoch {epoch}, for {time}.</source>
        <translation>En pausa dentro de la época {epoch}, durante {time}.</translation>
    </message>
    <message>
        <source>Pauses do not count. Schedules are still those of the whole number of epochs.</source>
        <translation>Las pausas no cuentan. Los programas siguen siendo los del número total de épocas.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG.</source>
        <translation>Se omitieron imágenes de tipos que no se leen ({count:,}), como {example}. Guárdelas como PNG o JPEG.</translation>
    </message>
    <message>
        <source>Pictures of the first layer's neurons</source>
        <translation>Imágenes de las neuronas de la primera capa</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points a second</source>
        <translation>Puntos por segundo</translation>
    </message>
    <message>
        <source>Points cannot be changed as images are. Switch off that these change each time (--no-augment).</source>
        <translation>Los puntos no pueden cambiarse como las imágenes. Desactive que estas cambien cada vez (--no-augment).</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it.</source>
        <translation>Tira de cada peso hacia cero lo mismo en cada paso, de modo que los inútiles se quedan cerca de él.</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step (L2), which keeps the network simple.</source>
        <translation>Tira de los pesos hacia cero en cada paso (L2), lo que mantiene sencilla la red.</translation>
    </message>
    <message>
        <source>Queued run</source>
        <translation>Entrenamiento en cola</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Quotation marks in TOML are {straight}, and not {found}.</source>
        <translation>En TOML las comillas son {straight}, y no {found}.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Random grey on every pixel; its standard deviation, in percent of full ink.</source>
        <translation>Gris al azar en cada píxel; su desviación típica, en porcentaje de la tinta plena.</translation>
    </message>
    <message>
        <source>Rare classes are read better, the frequent ones a little worse.
The training and the validation error are balanced as well, and cannot be compared with those of other runs.</source>
        <translation>Las clases raras se leen mejor, las frecuentes algo peor.
Los errores de entrenamiento y de validación también se equilibran, y no pueden compararse con los de otros entrenamientos.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read as {name}, with a probability of {share}.</source>
        <translation>Leído como {name}, con una probabilidad de {share}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusto</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Rules are judged by the validation images; the test images choose nothing. The interval says what so few images can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do not count.</source>
        <translation>Las reglas se juzgan con las imágenes de validación; las de prueba no eligen nada. El intervalo dice lo que pueden decir tan pocas imágenes: quien prueba mucho tiene suerte a veces. Los entrenamientos que continúan otro, o una red de un archivo, no cuentan.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.</source>
        <translation>Ejecute las celdas de arriba abajo con Mayús+Intro. Cambie después algo y ejecútelas de nuevo.</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Entrenamiento {number}</translation>
    </message>
    <message>
        <source>Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}</source>
        <translation>Entrenamiento {run:,} (candidato {candidate:,}, semilla {seed}): {problem}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them.</source>
        <translation>Los entrenamientos no se guardan, porque no hay carpeta personal. Ponga en {variable} la ruta de un archivo para ellos.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.
AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.</source>
        <translation>SGD da pasos sencillos; RMSprop y Adam dan a cada peso su propio tamaño de paso, y rara vez hay que ajustarlos.
AdamW es Adam con un decaimiento de pesos que tira de todos por igual, aparte de sus gradientes.</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Puntuación: {score} de 100</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>See the images in a new order in each epoch.</source>
        <translation>Ver las imágenes en un orden nuevo en cada época.</translation>
    </message>
    <message>
        <source>See the points in a new order in each epoch.</source>
        <translation>Ver los puntos en un orden nuevo en cada época.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Semillas de cada uno</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Ajustes de {name}</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>Proporción (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.</source>
        <translation>Proporciones de dropout: {shares}; capas ocultas: {layers}. Indique una para todas las capas o una para cada una.</translation>
    </message>
    <message>
        <source>Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none.</source>
        <translation>Acorta cada gradiente cuya norma es mayor, para que ningún paso sea demasiado grande; 0 no acorta ninguno.</translation>
    </message>
    <message>
        <source>Show the network each image a little different every time, so that it cannot learn them by heart.</source>
        <translation>Mostrar a la red cada imagen algo distinta cada vez, para que no pueda aprenderlas de memoria.</translation>
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
        <translation>Inclinar las imágenes, como la escritura a mano, como máximo tantos píxeles por cada píxel hacia arriba.</translation>
    </message>
    <message>
        <source>Small batches take many noisy steps; large ones take few steady steps and calculate faster.</source>
        <translation>Los lotes pequeños dan muchos pasos ruidosos; los grandes dan pocos pasos firmes y calculan más deprisa.</translation>
    </message>
    <message>
        <source>Smaller or larger around the middle; 100 % is as it was.</source>
        <translation>Más pequeña o más grande en torno al centro; 100 % es como estaba.</translation>
    </message>
    <message>
        <source>So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of {dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.</source>
        <translation>Así lee bien el {after:.2%} de {total:,} imágenes de prueba (intervalo del 95 %: {low:.2%} a {high:.2%}; imágenes de {dataset}). Sin el redondeo es el {before:.2%}; en {changed:,} de las imágenes la respuesta es otra.</translation>
    </message>
    <message>
        <source>So layers can be put in a row, in any number: this is the chain rule.</source>
        <translation>Así se pueden poner en fila cuantas capas se quiera: es la regla de la cadena.</translation>
    </message>
    <message>
        <source>So one sees how soon settings get there. A target that is too high is never reached.</source>
        <translation>Así se ve lo pronto que llegan ahí unos ajustes. Una meta demasiado alta no se alcanza nunca.</translation>
    </message>
    <message>
        <source>Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of them, because ink is the brighter one here.</source>
        <translation>Algunas imágenes son oscuras sobre claro y otras claras sobre oscuro; en las primeras, el {share:.0%} de ellas, se intercambiaron negro y blanco, porque aquí la tinta es lo más claro.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Espirales</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>el archivo ya no está en el servidor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation share.</source>
        <translation>La parada temprana, la exactitud como meta y conservar la mejor época necesitan imágenes de validación; ponga una proporción de validación.</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation share.</source>
        <translation>La parada temprana, la exactitud como meta y conservar la mejor época necesitan puntos de validación; ponga una proporción de validación.</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Reducción a mitades sucesivas</translation>
    </message>
    <message>
        <source>Such a map takes at least {least} images, and there are {count}.</source>
        <translation>Un mapa así necesita al menos {least} imágenes, y hay {count}.</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>TLS needs three files: those of the authority, of this machine's certificate and of its key.</source>
        <translation>TLS necesita tres archivos: el de la autoridad, el del certificado de este equipo y el de su clave.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>That is no gain, so the network from before will do.</source>
        <translation>No es ganancia, así que basta la red de antes.</translation>
    </message>
    <message>
        <source>The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the
network learns by heart.</source>
        <translation>La exactitud dice lo que se quiere, pero se mueve a saltos; el error se mueve con suavidad, y es el primero en subir cuando
la red aprende de memoria.</translation>
    </message>
    <message>
        <source>The activation of every hidden layer.</source>
        <translation>La activación de cada capa oculta.</translation>
    </message>
    <message>
        <source>The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none is given.</source>
        <translation>La dirección del planificador, {address}, empieza por {encrypted}: para ello hacen falta los tres archivos de TLS, y no se indicó ninguno.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message numerus="yes">
        <source>The bars are those of the {shown} most probable of {n:,} classes.</source>
        <translation>
            <numerusform>Las barras son las de las {shown} clases más probables de {n:,}.</numerusform>
            <numerusform>Las barras son las de las {shown} clases más probables de {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best candidates, each by its first run.</source>
        <translation>Los mejores candidatos, cada uno por su primer entrenamiento.</translation>
    </message>
    <message>
        <source>The best were {share:.2%} after epoch {epoch:,}.</source>
        <translation>Lo mejor fue {share:.2%}, tras la época {epoch:,}.</translation>
    </message>
    <message>
        <source>The best {shown:,} of {count:,} candidates, with 95 % intervals of their means.</source>
        <translation>Los mejores {shown:,} de {count:,} candidatos, con intervalos del 95 % de sus medias.</translation>
    </message>
    <message>
        <source>The bundle in which this run came was written without films.</source>
        <translation>El paquete en el que vino este entrenamiento se escribió sin películas.</translation>
    </message>
    <message>
        <source>The candidates, the best first, with 95 % intervals of their means.</source>
        <translation>Los candidatos, el mejor primero, con intervalos del 95 % de sus medias.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} does not fit the settings: {reason}.</source>
        <translation>El punto de control de la época {epoch} no corresponde a los ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}</source>
        <translation>El punto de control de {name} no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}.</source>
        <translation>El punto de control de {name} no puede leerse: {reason}.</translation>
    </message>
    <message>
        <source>The class {letter} is a letter among numbers. Is {digit} meant?</source>
        <translation>La clase {letter} es una letra entre números. ¿Se quería decir {digit}?</translation>
    </message>
    <message numerus="yes">
        <source>The curves of the last {n:,} are left out.</source>
        <translation>
            <numerusform>La curva del último ({n:,}) se omite.</numerusform>
            <numerusform>Las curvas de los últimos {n:,} se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}.</source>
        <translation>La diferencia ({points} puntos) es más que suerte: coinciden {agreeing} de {count} semillas, {p}.</translation>
    </message>
    <message>
        <source>The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}</source>
        <translation>La diferencia ({points} puntos) puede ser suerte: coinciden {agreeing} de {count} semillas, {p}. {needed}</translation>
    </message>
    <message>
        <source>The disk of {path} is nearly full: {free:,} MB of it are free.</source>
        <translation>El disco de {path} está casi lleno: quedan {free:,} MB libres.</translation>
    </message>
    <message>
        <source>The drawings train beside MNIST's images; MNIST's test images test.</source>
        <translation>Los dibujos entrenan junto a las imágenes de MNIST; las imágenes de prueba de MNIST prueban.</translation>
    </message>
    <message>
        <source>The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}</source>
        <translation>Las épocas de este entrenamiento están registradas, pero no toda su película; se intenta de nuevo tras cada época. {problem}</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>El error</translation>
    </message>
    <message>
        <source>The error became {loss}</source>
        <translation>El error pasó a ser {loss}</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before it is deleted.</source>
        <translation>El experimento {name} está en marcha. Páuselo antes de borrarlo.</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before its room is freed.</source>
        <translation>El experimento {name} está en marcha. Páuselo antes de liberar su espacio.</translation>
    </message>
    <message>
        <source>The experiment {name} learns from {dataset}, which is not what is read there now.</source>
        <translation>El experimento {name} aprende de {dataset}, que no es lo que se lee ahí ahora.</translation>
    </message>
    <message>
        <source>The figures of each epoch.</source>
        <translation>Las cifras de cada época.</translation>
    </message>
    <message>
        <source>The figures of {shown:,} of its {count:,} epochs.</source>
        <translation>Las cifras de {shown:,} de sus {count:,} épocas.</translation>
    </message>
    <message>
        <source>The file does not say how the network was trained, so it can answer, but not learn on.</source>
        <translation>El archivo no dice cómo se entrenó la red, así que puede responder, pero no seguir aprendiendo.</translation>
    </message>
    <message>
        <source>The file does not say what the classes are called, so they are numbered from 0.</source>
        <translation>El archivo no dice cómo se llaman las clases, así que se numeran desde 0.</translation>
    </message>
    <message>
        <source>The film of this run is damaged.</source>
        <translation>La película de este entrenamiento está dañada.</translation>
    </message>
    <message>
        <source>The film of this run was dropped: it made room for those of newer runs, or less room was allowed.</source>
        <translation>La película de este entrenamiento se descartó: dejó sitio a las de otros más nuevos, o se permitió menos espacio.</translation>
    </message>
    <message>
        <source>The first axis of the array was taken to be that of the images.</source>
        <translation>Se supuso que el primer eje de la matriz es el de las imágenes.</translation>
    </message>
    <message>
        <source>The folder holds other data sets, too, each of which one opens by one of its files: {names}.</source>
        <translation>La carpeta contiene también otros conjuntos de datos; cada uno se abre por uno de sus archivos: {names}.</translation>
    </message>
    <message>
        <source>The glossary has no term “{term}”{guess}.</source>
        <translation>El glosario no tiene el término «{term}»{guess}.</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>Las imágenes</translation>
    </message>
    <message>
        <source>The images hold values from {black:g} for black to {white:g} for white.</source>
        <translation>Las imágenes contienen valores de {black:g} para negro a {white:g} para blanco.</translation>
    </message>
    <message>
        <source>The images lie on their side in the files; they were set upright.</source>
        <translation>Las imágenes están tumbadas en los archivos; se enderezaron.</translation>
    </message>
    <message>
        <source>The images lie on their side in the table; they were set upright.</source>
        <translation>Las imágenes están tumbadas en la tabla; se enderezaron.</translation>
    </message>
    <message>
        <source>The images stood sorted by class; they were mixed, always in the same way.</source>
        <translation>Las imágenes estaban ordenadas por clase; se mezclaron, siempre del mismo modo.</translation>
    </message>
    <message>
        <source>The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.</source>
        <translation>Se encontró la tinta de cada imagen, se escaló a 20 píxeles y se centró en 28 x 28, como en los dígitos de MNIST y en los dibujos.</translation>
    </message>
    <message>
        <source>The labels have {columns} columns; the first is the class.</source>
        <translation>Las etiquetas tienen {columns} columnas; la primera es la clase.</translation>
    </message>
    <message>
        <source>The labels stand in the columns {first:,} to {last:,}, one for each class.</source>
        <translation>Las etiquetas están en las columnas {first:,} a {last:,}, una por clase.</translation>
    </message>
    <message>
        <source>The labels stand in {column}.</source>
        <translation>Las etiquetas están en {column}.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Las capas</translation>
    </message>
    <message>
        <source>The layers of neurons between the input and the output.</source>
        <translation>Las capas de neuronas entre la entrada y la salida.</translation>
    </message>
    <message>
        <source>The lesson has no step “{key}”.</source>
        <translation>La lección no tiene el paso «{key}».</translation>
    </message>
    <message>
        <source>The library's note of where this run went on from another one is damaged.</source>
        <translation>La nota de la biblioteca sobre dónde este entrenamiento continuó otro está dañada.</translation>
    </message>
    <message>
        <source>The minutes that an experiment may take must be a number above 0, got {minutes!r}.</source>
        <translation>Los minutos que puede durar un experimento deben ser un número mayor que 0; se encontró {minutes!r}.</translation>
    </message>
    <message>
        <source>The most frequent mistakes</source>
        <translation>Los errores más frecuentes</translation>
    </message>
    <message>
        <source>The names of the pictures say what they show: {example} is in class {label}.</source>
        <translation>Los nombres de las imágenes dicen lo que muestran: {example} está en la clase {label}.</translation>
    </message>
    <message>
        <source>The nearest preset is “{preset}”. Settings that differ from it: {count:,}.</source>
        <translation>El ajuste predefinido más cercano es «{preset}». Ajustes que difieren de él: {count:,}.</translation>
    </message>
    <message>
        <source>The nearest that are: {epochs}.</source>
        <translation>Las más cercanas que sí: {epochs}.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <source>The network from before does better.</source>
        <translation>La red de antes lo hace mejor.</translation>
    </message>
    <message>
        <source>The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 everywhere else. Some of the training examples may be kept for validation: they do not train.</source>
        <translation>La red recibe para cada ejemplo una fila de números y debe responder con un 1 en el lugar de su clase y 0 en los demás. Algunos de los ejemplos de entrenamiento pueden reservarse para la validación: no entrenan.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in {classes} classes.</source>
        <translation>La red tiene {inputs:,} entradas y {outputs} salidas, pero {dataset} tiene imágenes de {pixels:,} píxeles en {classes} clases.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} classes.</source>
        <translation>La red tiene {inputs:,} entradas y {outputs} salidas, pero {dataset} tiene puntos, de x e y, en {classes} clases.</translation>
    </message>
    <message>
        <source>The network's weights are too large to calculate with.</source>
        <translation>Los pesos de la red son demasiado grandes para calcular con ellos.</translation>
    </message>
    <message>
        <source>The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, compressed and written as text. The first train the network; the others only test it.</source>
        <translation>La celda siguiente contiene {train:,} de {all_train:,} imágenes de entrenamiento y {test:,} de {all_test:,} imágenes de prueba, comprimidas y escritas como texto. Las primeras entrenan la red; las otras solo la prueban.</translation>
    </message>
    <message>
        <source>The number of “{key}” is too large.</source>
        <translation>El número de «{key}» es demasiado grande.</translation>
    </message>
    <message>
        <source>The pad is blank.</source>
        <translation>La pizarra está vacía.</translation>
    </message>
    <message>
        <source>The parts hold values of different ranges; each was read by its own.</source>
        <translation>Las partes contienen valores de distintos intervalos; cada una se leyó según el suyo.</translation>
    </message>
    <message>
        <source>The pictures are dark on light; black and white were exchanged, because ink is the brighter one here.</source>
        <translation>Las imágenes son oscuras sobre claro; se intercambiaron negro y blanco, porque aquí la tinta es lo más claro.</translation>
    </message>
    <message>
        <source>The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept.</source>
        <translation>Las imágenes tienen otros tamaños; se escalaron a {side} x {side} píxeles, conservando sus proporciones.</translation>
    </message>
    <message>
        <source>The pixels stand in the places that their names say, not in those of the columns.</source>
        <translation>Los píxeles están en los lugares que dicen sus nombres, no en los de las columnas.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Los puntos</translation>
    </message>
    <message>
        <source>The points that you drew cannot be read: {reason}. Their file was moved to {path}.</source>
        <translation>Los puntos que dibujó no pueden leerse: {reason}. Su archivo se movió a {path}.</translation>
    </message>
    <message>
        <source>The points {name} are not there any more, or were changed.</source>
        <translation>Los puntos {name} ya no están, o se cambiaron.</translation>
    </message>
    <message>
        <source>The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of its window.</source>
        <translation>Lo ha escrito el programa nnfs_gui. Donde un texto nombra una vista, como Pasos o Pesos, es una de su ventana.</translation>
    </message>
    <message>
        <source>The program's file {path} is missing. Install the program again.</source>
        <translation>Falta el archivo {path} del programa. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>The run was removed from {path}.</source>
        <translation>El entrenamiento se quitó de {path}.</translation>
    </message>
    <message>
        <source>The run {name} cannot be read: {reason}</source>
        <translation>El entrenamiento {name} no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>The run {name} is being trained. Stop it before it is deleted.</source>
        <translation>El entrenamiento {name} está en curso. Deténgalo antes de borrarlo.</translation>
    </message>
    <message>
        <source>The run {run_id} cannot be read: {reason}</source>
        <translation>El entrenamiento {run_id} no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker. On each machine where this program is installed, start: dask worker {address} --nworkers auto --nthreads 1</source>
        <translation>El planificador de {address} no tiene ningún trabajador. En cada equipo donde esté instalado este programa, inicie: dask worker {address} --nworkers auto --nthreads 1</translation>
    </message>
    <message>
        <source>The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later.</source>
        <translation>El planificador de {address} ya no responde. Lo entrenado está registrado; reanude el experimento más tarde.</translation>
    </message>
    <message>
        <source>The seed is not varied: say how many seeds each candidate has.</source>
        <translation>La semilla no se varía: diga cuántas semillas tiene cada candidato.</translation>
    </message>
    <message>
        <source>The settings in which they differ.</source>
        <translation>Los ajustes en que difieren.</translation>
    </message>
    <message>
        <source>The settings that all have</source>
        <translation>Los ajustes comunes a todos</translation>
    </message>
    <message>
        <source>The share of all images that is kept from training, to see how the network does on new ones.</source>
        <translation>La proporción de todas las imágenes que se aparta del entrenamiento, para ver cómo lee la red las nuevas.</translation>
    </message>
    <message>
        <source>The share of all points that is kept from training, to see how the network does on new ones.</source>
        <translation>La proporción de todos los puntos que se aparta del entrenamiento, para ver cómo lee la red los nuevos.</translation>
    </message>
    <message>
        <source>The share of each hidden layer's neurons that is left out at random in each step, while it trains.</source>
        <translation>La proporción de neuronas de cada capa oculta que se omite al azar en cada paso, mientras entrena.</translation>
    </message>
    <message>
        <source>The share of the differences in accuracy that each setting has to do with.</source>
        <translation>La proporción de las diferencias de exactitud que tiene que ver con cada ajuste.</translation>
    </message>
    <message>
        <source>The share of the training images that gets the label of another class, drawn by the seed.</source>
        <translation>La proporción de imágenes de entrenamiento que recibe la etiqueta de otra clase, sacada con la semilla.</translation>
    </message>
    <message>
        <source>The share of the training points that gets the label of another class, drawn by the seed.</source>
        <translation>La proporción de puntos de entrenamiento que recibe la etiqueta de otra clase, sacada con la semilla.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch.</source>
        <translation>La desviación típica del ruido normal en cada píxel, de 0 a 1, mientras entrena; nuevo en cada época.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on x and y while it trains; new in each epoch.</source>
        <translation>La desviación típica del ruido normal en x e y mientras entrena; nuevo en cada época.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>The table {file} says what the pictures show: {example} is in class {label}.</source>
        <translation>La tabla {file} dice lo que muestran las imágenes: {example} está en la clase {label}.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train.</source>
        <translation>Las imágenes de prueba son los dibujos de 1 de los {writers:,} autores; ninguno de sus dibujos sirve para entrenar.</translation>
    </message>
    <message>
        <source>The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train.</source>
        <translation>Las imágenes de prueba son los dibujos de {count:,} de los {writers:,} autores; ninguno de sus dibujos sirve para entrenar.</translation>
    </message>
    <message>
        <source>The test images are those of {file}, which lies beside it.</source>
        <translation>Las imágenes de prueba son las de {file}, que está a su lado.</translation>
    </message>
    <message>
        <source>The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.</source>
        <translation>Se indicaron los tres archivos de TLS: entonces la dirección del planificador debe empezar por {encrypted}; se encontró {address}.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>El entrenamiento</translation>
    </message>
    <message>
        <source>The training is over; what is missing of it in the library is waited for. {problem}</source>
        <translation>El entrenamiento ha terminado; se espera lo que falta de él en la biblioteca. {problem}</translation>
    </message>
    <message>
        <source>The validation error became {loss}</source>
        <translation>El error de validación pasó a ser {loss}</translation>
    </message>
    <message>
        <source>The validation images are those of {file}, which lies beside it.</source>
        <translation>Las imágenes de validación son las de {file}, que está a su lado.</translation>
    </message>
    <message>
        <source>The validation share is not varied: candidates are compared by the same validation data.</source>
        <translation>La proporción de validación no se varía: los candidatos se comparan con los mismos datos de validación.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} of {name} are not kept. {nearest}</source>
        <translation>Los pesos de la época {epoch:,} de {name} no se conservan. {nearest}</translation>
    </message>
    <message>
        <source>The weights of {name} are not in the library any more: they made room. Its figures are there.</source>
        <translation>Los pesos de {name} ya no están en la biblioteca: hicieron sitio. Sus cifras están ahí.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings.</source>
        <translation>Los pesos de {name} no corresponden a sus ajustes.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings: {reason}.</source>
        <translation>Los pesos de {name} no corresponden a sus ajustes: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not be sent its part: {reason}.</source>
        <translation>No se pudo enviar su parte al trabajador de {worker}: {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not do its part. {reason}</source>
        <translation>El trabajador de {worker} no pudo hacer su parte. {reason}</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone.</source>
        <translation>El trabajador de {worker} ya no está.</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone. What it was training goes on elsewhere.</source>
        <translation>El trabajador de {worker} ya no está. Lo que entrenaba continúa en otro lugar.</translation>
    </message>
    <message>
        <source>The worker at {worker} is left out. {problem}</source>
        <translation>Se prescinde del trabajador de {worker}. {problem}</translation>
    </message>
    <message>
        <source>The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same versions on both.</source>
        <translation>El trabajador tiene {found}, este equipo tiene {expected}: ahí el mismo entrenamiento daría otro resultado. Instale las mismas versiones en ambos.</translation>
    </message>
    <message>
        <source>The {count:,} validation images joined the training images, of which the program draws its own to validate with.</source>
        <translation>Las {count:,} imágenes de validación se unieron a las de entrenamiento, de las que el programa saca las suyas para validar.</translation>
    </message>
    <message>
        <source>The {name} is varied as true and false, got {value!r}.</source>
        <translation>{name} se varía como verdadero y falso; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a number {range}, got {value!r}.</source>
        <translation>{name} debe ser un número {range}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a tuple of {layer}, got {value!r}.</source>
        <translation>{name} debe ser una tupla de {layer}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a whole number from {low:,} to {high:,}, got {value!r}.</source>
        <translation>{name} debe ser un número entero de {low:,} a {high:,}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be of type {part} or None, got {value!r}.</source>
        <translation>{name} debe ser del tipo {part} o None; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {members}, got {value!r}.</source>
        <translation>{name} debe ser uno de {members}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>Their settings are all the same.</source>
        <translation>Todos sus ajustes son iguales.</translation>
    </message>
    <message>
        <source>There are at most {most} classes.</source>
        <translation>Hay como máximo {most} clases.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>No hay imágenes en {folder}.</translation>
    </message>
    <message>
        <source>There are too many other runs of the same id as {name}.</source>
        <translation>Hay demasiados otros entrenamientos con el mismo identificador que {name}.</translation>
    </message>
    <message>
        <source>There are {found} hints; the lesson has {wanted}.</source>
        <translation>Hay {found} pistas; la lección tiene {wanted}.</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>Ya hay una clase {name}.</translation>
    </message>
    <message>
        <source>There is no drawing {number} in {path}.</source>
        <translation>No hay ningún dibujo {number} en {path}.</translation>
    </message>
    <message>
        <source>There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them.</source>
        <translation>En {path} no hay ningún experimento {prefix!r}. nnfs-gui experiment list los muestra todos.</translation>
    </message>
    <message>
        <source>There is no file {file} for “{key}”.</source>
        <translation>No hay ningún archivo {file} para «{key}».</translation>
    </message>
    <message>
        <source>There is no file {path} for TLS.</source>
        <translation>No hay ningún archivo {path} para TLS.</translation>
    </message>
    <message>
        <source>There is no ink in {path}.</source>
        <translation>No hay tinta en {path}.</translation>
    </message>
    <message>
        <source>There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of its id, or by # and its number.</source>
        <translation>En {path} no hay ningún entrenamiento {prefix!r}. nnfs-gui runs list los muestra todos: indique uno por las primeras letras de su identificador, o por # y su número.</translation>
    </message>
    <message>
        <source>There is no run {run_id} in {path}.</source>
        <translation>No hay ningún entrenamiento {run_id} en {path}.</translation>
    </message>
    <message>
        <source>There is no setting {key!r} to vary.</source>
        <translation>No hay ningún ajuste {key!r} que variar.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; they are named as the options of train.</source>
        <translation>No hay ningún ajuste «{name}»; se llaman como las opciones de train.</translation>
    </message>
    <message>
        <source>There is no test part: one sixth of the images, always the same ones, was held out for the test.</source>
        <translation>No hay parte de prueba: se apartó para la prueba una sexta parte de las imágenes, siempre las mismas.</translation>
    </message>
    <message>
        <source>There is no test part: the {count:,} validation images are the test images.</source>
        <translation>No hay parte de prueba: las {count:,} imágenes de validación son las de prueba.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose something smaller.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas, o elija algo más pequeño.</translation>
    </message>
    <message>
        <source>There is nothing to put into {path}.</source>
        <translation>No hay nada que poner en {path}.</translation>
    </message>
    <message>
        <source>These are not the settings of a run: {reason}.</source>
        <translation>Estos no son los ajustes de un entrenamiento: {reason}.</translation>
    </message>
    <message>
        <source>These are the words of the lesson “{key}”, not of “{value}”.</source>
        <translation>Estas son las palabras de la lección «{key}», no de «{value}».</translation>
    </message>
    <message>
        <source>These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.</source>
        <translation>Son {count:,} combinaciones; se pueden probar como máximo {most:,}. Tome menos valores, o valores al azar.</translation>
    </message>
    <message>
        <source>They are those of the preset “{preset}”.</source>
        <translation>Son los del ajuste predefinido «{preset}».</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: at none of them does the network learn more than to guess. Try other first weights, another activation or fewer layers.</source>
        <translation>Esta curva no indica ninguna tasa de aprendizaje: con ninguna aprende la red más que a adivinar. Pruebe otros pesos iniciales, otra activación o menos capas.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or other data.</source>
        <translation>Esta curva no indica ninguna tasa de aprendizaje: el error explota ya con la más baja. Pruebe otros pesos iniciales, u otros datos.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size.</source>
        <translation>Esta curva no indica ninguna tasa de aprendizaje: el error salta más de lo que baja. Pruebe un tamaño del lote mayor.</translation>
    </message>
    <message>
        <source>This experiment is being run by another window or command.</source>
        <translation>Otra ventana u orden está ejecutando este experimento.</translation>
    </message>
    <message>
        <source>This experiment is not in the library, or not any more.</source>
        <translation>Este experimento no está en la biblioteca, o ya no está.</translation>
    </message>
    <message>
        <source>This is no value: texts have quotation marks, and numbers a point and no comma.</source>
        <translation>Esto no es un valor: los textos llevan comillas, y los números un punto y no una coma.</translation>
    </message>
    <message>
        <source>This is not the plan of an experiment: {reason}.</source>
        <translation>Este no es el plan de un experimento: {reason}.</translation>
    </message>
    <message>
        <source>This key has too many parts.</source>
        <translation>Esta clave tiene demasiadas partes.</translation>
    </message>
    <message>
        <source>This name stands here for the second time, or once in [ ] and once in [[ ]].</source>
        <translation>Este nombre está aquí por segunda vez, o una vez entre [ ] y otra entre [[ ]].</translation>
    </message>
    <message>
        <source>This name stands here for the second time.</source>
        <translation>Este nombre está aquí por segunda vez.</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; at most {most:,} can be trained here. Make a layer smaller or remove one.</source>
        <translation>Esta red tiene {count:,} parámetros; aquí se pueden entrenar como máximo {most:,}. Haga una capa más pequeña o quite una.</translation>
    </message>
    <message>
        <source>This network is too large for a film: its frames take more room than is allowed.</source>
        <translation>Esta red es demasiado grande para una película: sus fotogramas ocupan más espacio del permitido.</translation>
    </message>
    <message>
        <source>This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the training are a few lines each. It needs NumPy and matplotlib alone.</source>
        <translation>Este cuaderno construye la red {sizes} desde cero: cada capa, el error, el optimizador y el entrenamiento son unas pocas líneas. Solo necesita NumPy y matplotlib.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>This page holds its weights rounded to 8 bits, with a scale for each neuron.</source>
        <translation>Esta página contiene sus pesos redondeados a 8 bits, con una escala para cada neurona.</translation>
    </message>
    <message>
        <source>This program cannot be loaded there ({reason}). Install the same version there.</source>
        <translation>Este programa no puede cargarse ahí ({reason}). Instale ahí la misma versión.</translation>
    </message>
    <message>
        <source>This run is being trained by another window or command.</source>
        <translation>Otra ventana u orden está ejecutando este entrenamiento.</translation>
    </message>
    <message>
        <source>This run is over. {reason} With other settings it is another run.</source>
        <translation>Este entrenamiento ha terminado. {reason} Con otros ajustes es otro entrenamiento.</translation>
    </message>
    <message>
        <source>This run was removed from the library while it was trained, so it is not kept.</source>
        <translation>Este entrenamiento se quitó de la biblioteca mientras estaba en curso, así que no se conserva.</translation>
    </message>
    <message>
        <source>This run was trained by a version of the program that kept no film of the weights.</source>
        <translation>Este entrenamiento lo hizo una versión del programa que no guardaba película de los pesos.</translation>
    </message>
    <message>
        <source>This step needs {target}, which [hide] lets nobody see.</source>
        <translation>Este paso necesita esto, que [hide] no deja ver a nadie: {target}.</translation>
    </message>
    <message>
        <source>Those that are drawn full train the network; the hollow ones only test it.</source>
        <translation>Los rellenos entrenan la red; los huecos solo la prueban.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw each {count} more times and let it learn again.</source>
        <translation>Para enseñarle mejor su {names}, dibuje cada uno {count} veces más y deje que aprenda de nuevo.</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw it {count} more times and let it learn again.</source>
        <translation>Para enseñarle mejor su {names}, dibújelo {count} veces más y deje que aprenda de nuevo.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it beside the script of these settings, by *Show me the code*.</source>
        <translation>Para entrenar con todas, ponga en lugar de `None` el archivo `.npz` con el conjunto de datos: nnfs_gui lo escribe junto al script de estos ajustes, con *Mostrar el código*.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.</source>
        <translation>Para entrenar con todas, ponga en lugar de `None` la carpeta que contiene los cuatro archivos de MNIST, u otros con los mismos nombres, comprimidos o no: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` y `t10k-labels-idx1-ubyte`.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install nnfs-gui with Python's pip, and distributed beside it.</source>
        <translation>Para entrenar en varias máquinas hace falta el paquete distributed de Dask, que no está dentro de este programa. Instale nnfs-gui con el pip de Python y, además, distributed.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed. Install it: {command}</source>
        <translation>Para entrenar en varios equipos hace falta el paquete distributed de Dask. Instálelo: {command}</translation>
    </message>
    <message>
        <source>Too few: chance alone reduces it. Too many: epochs of which nothing comes.</source>
        <translation>Demasiado pocas: la reduce el mero azar. Demasiadas: épocas que no sirven de nada.</translation>
    </message>
    <message>
        <source>Too few: it may stop in a lull. Too many: it goes on although nothing comes of it.</source>
        <translation>Demasiado pocas: puede parar en una calma. Demasiadas: sigue aunque no sirve de nada.</translation>
    </message>
    <message>
        <source>Too few: the error could still fall. Too many: the network learns by heart.</source>
        <translation>Demasiado pocas: el error aún podría bajar. Demasiadas: la red aprende de memoria.</translation>
    </message>
    <message>
        <source>Too high: it can no longer learn. Too low: it may learn by heart.
0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.</source>
        <translation>Demasiado alto: ya no puede aprender. Demasiado bajo: puede aprender de memoria.
0,0001 es habitual; con AdamW, que lo multiplica por la tasa de aprendizaje, 0,01.</translation>
    </message>
    <message>
        <source>Too high: the error jumps about or explodes. Too low: it falls very slowly.</source>
        <translation>Demasiado alta: el error salta o explota. Demasiado baja: baja muy despacio.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>hay demasiados enlaces simbólicos encadenados</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too much: the run ends although it still learns. Nothing: chance keeps it going.</source>
        <translation>Demasiado: el entrenamiento acaba aunque aún aprende. Nada: el azar lo hace seguir.</translation>
    </message>
    <message>
        <source>Train on the first so many images only.</source>
        <translation>Entrenar solo con las primeras tantas imágenes.</translation>
    </message>
    <message>
        <source>Train on the first so many points only.</source>
        <translation>Entrenar solo con los primeros puntos, tantos como se dice aquí.</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Error de entrenamiento</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>se ha perdido la conexión</translation>
    </message>
    <message>
        <source>Trial {number:,} of this experiment has a run already, {name}.</source>
        <translation>El ensayo {number:,} de este experimento ya tiene un entrenamiento, {name}.</translation>
    </message>
    <message>
        <source>Turn the images by at most so many degrees, either way.</source>
        <translation>Girar las imágenes tantos grados como máximo, hacia ambos lados.</translation>
    </message>
    <message>
        <source>Turned around the middle, to the right, or with a minus to the left.</source>
        <translation>Girada en torno al centro, a la derecha, o con un menos a la izquierda.</translation>
    </message>
    <message>
        <source>Two steps have the key “{key}”.</source>
        <translation>Dos pasos tienen la clave «{key}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages none.</source>
        <translation>Valida, muestra y guarda una media móvil de los pesos, de la que en cada paso queda esta proporción; 0 no promedia.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Error de validación</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>Puntos de validación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Pesos y sesgos</translation>
    </message>
    <message>
        <source>Went on after epoch {epoch}, up to epoch {last} ({time}).</source>
        <translation>Continuó tras la época {epoch}, hasta la época {last} ({time}).</translation>
    </message>
    <message>
        <source>What I drew and taught</source>
        <translation>Lo que dibujé y enseñé</translation>
    </message>
    <message>
        <source>What I learnt with nnfs_gui</source>
        <translation>Lo que aprendí con nnfs_gui</translation>
    </message>
    <message>
        <source>What a setting may be is some values, or a range with from and to, got {value!r}.</source>
        <translation>Lo que puede ser un ajuste son varios valores, o un intervalo con from y to; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>What an image is for stands in {column}: {counts}.</source>
        <translation>Para qué es una imagen se dice en {column}: {counts}.</translation>
    </message>
    <message>
        <source>What are these drawings of digits?</source>
        <translation>¿Qué son estos dibujos de dígitos?</translation>
    </message>
    <message>
        <source>What becomes of drawings without a label or without ink?</source>
        <translation>¿Qué se hace con los dibujos sin etiqueta o sin tinta?</translation>
    </message>
    <message>
        <source>What becomes of rows in which something is missing?</source>
        <translation>¿Qué se hace con las filas en las que falta algo?</translation>
    </message>
    <message>
        <source>What came over the network cannot be read: {reason}.</source>
        <translation>Lo que llegó por la red no puede leerse: {reason}.</translation>
    </message>
    <message>
        <source>What counts is not known of it: {figure}.</source>
        <translation>No se conoce de él lo que cuenta: {figure}.</translation>
    </message>
    <message>
        <source>What counts is the first epoch after which the rules are kept.</source>
        <translation>Cuenta la primera época tras la cual se cumplen las reglas.</translation>
    </message>
    <message>
        <source>What counts is the number of parameters, weights and biases together.</source>
        <translation>Cuenta el número de parámetros, pesos y sesgos juntos.</translation>
    </message>
    <message>
        <source>What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap with that of the first may be as good as it.</source>
        <translation>Cuenta la exactitud de validación de la red con la que acabó el entrenamiento. Los entrenamientos cuyos intervalos se solapan con el del primero pueden ser igual de buenos.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the less, the better.</source>
        <translation>Cuenta {figure}: cuanto menos, mejor.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the more, the better.</source>
        <translation>Cuenta {figure}: cuanto más, mejor.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: column {columns}.</source>
        <translation>Se omitió lo que no es etiqueta ni píxel: la columna {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: the columns {columns}.</source>
        <translation>Se omitió lo que no es etiqueta ni píxel: las columnas {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: {columns}.</source>
        <translation>Se omitió lo que no es etiqueta ni píxel: {columns}.</translation>
    </message>
    <message>
        <source>What it answers everywhere</source>
        <translation>Lo que responde en todas partes</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What it confuses</source>
        <translation>Qué confunde</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>En qué se fija</translation>
    </message>
    <message>
        <source>What it misread</source>
        <translation>Qué leyó mal</translation>
    </message>
    <message>
        <source>What it took for what: a row for each true class, a column for each answer.</source>
        <translation>Qué tomó por qué: una fila para cada clase verdadera, una columna para cada respuesta.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Qué importó</translation>
    </message>
    <message>
        <source>What that costs was not measured, for the images to test it on were not at hand.</source>
        <translation>No se midió lo que eso cuesta, porque las imágenes de prueba no estaban a mano.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by where the error no longer falls.</source>
        <translation>Por cuánto se multiplica la tasa de aprendizaje donde el error ya no baja.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each pixel is a weight, orange where ink excites the neuron, purple where it calms it.</source>
        <translation>Lo que escuchan las neuronas de la primera capa ({shown:,} de {count:,}, primero los pesos mayores): cada píxel es un peso, naranja donde la tinta excita la neurona, morado donde la calma.</translation>
    </message>
    <message>
        <source>What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange above 0, purple below.</source>
        <translation>Lo que dicen las neuronas de la primera capa en cada lugar del plano ({shown:,} de {count:,}): naranja por encima de 0, morado por debajo.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Lo que el entrenamiento hace pequeño.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se preguntó</translation>
    </message>
    <message>
        <source>What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun.</source>
        <translation>Lo que se recordaba de sus lecciones no puede leerse ({reason}). Se conserva como {file}, y se empieza una lista nueva.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} images were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Cómo se leyó {n:,} imagen: las de una clase están en su fila.</numerusform>
            <numerusform>Cómo se leyeron {n:,} imágenes: las de una clase están en su fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} points were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Cómo se leyó {n:,} punto: los de una clase están en su fila.</numerusform>
            <numerusform>Cómo se leyeron {n:,} puntos: los de una clase están en su fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and `FOLDER = resource("mnist")`.</source>
        <translation>Donde nnfs_gui está instalado, MNIST viene con él: `from nnfs_gui.paths import resource` y `FOLDER = resource("mnist")`.</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run.</source>
        <translation>Dónde empiezan los números al azar: la misma semilla da el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>Where the validation error rises while the training error falls, it learns by heart.</source>
        <translation>Donde el error de validación sube mientras baja el de entrenamiento, aprende de memoria.</translation>
    </message>
    <message>
        <source>Which array holds the labels?</source>
        <translation>¿Qué matriz contiene las etiquetas?</translation>
    </message>
    <message>
        <source>Which column holds the labels?</source>
        <translation>¿Qué columna contiene las etiquetas?</translation>
    </message>
    <message>
        <source>Which figure of the validation images must get better for the run to go on.</source>
        <translation>Qué cifra de las imágenes de validación debe mejorar para que el entrenamiento continúe.</translation>
    </message>
    <message>
        <source>Which figure of the validation points must get better for the run to go on.</source>
        <translation>Qué cifra de los puntos de validación debe mejorar para que el entrenamiento continúe.</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Cuál es mejor</translation>
    </message>
    <message>
        <source>Which of two reads better is said once both were tested on the data that are open.</source>
        <translation>Cuál de dos lee mejor se dice cuando ambos se han probado con los datos abiertos.</translation>
    </message>
    <message>
        <source>Which shade of the pictures is ink?</source>
        <translation>¿Qué tono de las imágenes es tinta?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.
The training error is that of these labels; validation and test images keep their true ones.</source>
        <translation>Con una quinta parte equivocada se ve si una red aprende la regla o cada imagen de memoria.
El error de entrenamiento es el de estas etiquetas; las imágenes de validación y de prueba conservan las verdaderas.</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.
The training error is that of these labels; validation and test points keep their true ones.</source>
        <translation>Con una quinta parte equivocada se ve si una red aprende la regla o cada punto de memoria.
El error de entrenamiento es el de estas etiquetas; los puntos de validación y de prueba conservan las verdaderas.</translation>
    </message>
    <message>
        <source>With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last digits may differ.</source>
        <translation>Con los mismos ajustes y datos, nnfs_gui muestra los mismos errores. Los redondeos se acumulan, así que las últimas cifras pueden diferir.</translation>
    </message>
    <message>
        <source>Without drawings among the data it has no meaning.</source>
        <translation>Sin dibujos entre los datos no tiene sentido.</translation>
    </message>
    <message>
        <source>Without it the network gets used to the order.</source>
        <translation>Sin ello la red se acostumbra al orden.</translation>
    </message>
    <message>
        <source>Without it the run ends with its last epoch, which may have begun to learn by heart.</source>
        <translation>Sin ello el entrenamiento acaba con su última época, que puede haber empezado a aprender de memoria.</translation>
    </message>
    <message>
        <source>Write the digits with a pen that is thinner or thicker, by at most so many pixels a side.</source>
        <translation>Escribir los dígitos con un lápiz más fino o más grueso, tantos píxeles como máximo por lado.</translation>
    </message>
    <message>
        <source>Written with a thicker pen, or with a minus a thinner one; so many pixels at each side.</source>
        <translation>Escrito con un lápiz más grueso, o con un menos más fino; tantos píxeles en cada lado.</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Su propio dibujo</translation>
    </message>
    <message>
        <source>[hide]</source>
        <translation>[hide]</translation>
    </message>
    <message>
        <source>[reading]: {name} = {value!r} is no way to read a data set; known are {known}.</source>
        <translation>[reading]: {name} = {value!r} no es un modo de leer un conjunto de datos; se conocen {known}.</translation>
    </message>
    <message>
        <source>[step.predict]</source>
        <translation>[step.predict]</translation>
    </message>
    <message>
        <source>[vary] {name}: a range has {known}, of which the first two are needed.</source>
        <translation>[vary] {name}: un intervalo tiene {known}, de los que hacen falta los dos primeros.</translation>
    </message>
    <message>
        <source>[{table}]: there is no setting “{name}”; they are named as the options of train.</source>
        <translation>[{table}]: no hay ningún ajuste «{name}»; se llaman como las opciones de train.</translation>
    </message>
    <message>
        <source>a backslash stands where none may</source>
        <translation>hay una barra inversa donde no puede haberla</translation>
    </message>
    <message>
        <source>a cell of it is too long</source>
        <translation>una de sus celdas es demasiado larga</translation>
    </message>
    <message>
        <source>a character stands where none may</source>
        <translation>hay un carácter donde no puede haberlo</translation>
    </message>
    <message>
        <source>a checkpoint holds what is no number</source>
        <translation>un punto de control contiene lo que no es un número</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan los dos puntos</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>falta una coma</translation>
    </message>
    <message>
        <source>a comma stands before an end</source>
        <translation>hay una coma antes de un final</translation>
    </message>
    <message>
        <source>a data set of their own</source>
        <translation>un conjunto de datos propio</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points.</source>
        <translation>un dibujo tiene como máximo {most:,} puntos.</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>una lección</translation>
    </message>
    <message>
        <source>a line of it has {most:,} characters or more.</source>
        <translation>una línea suya tiene {most:,} caracteres o más.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>falta un nombre entre comillas</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>la escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>le falta una parte</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>a step's words</source>
        <translation>las palabras de un paso</translation>
    </message>
    <message>
        <source>a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}.</source>
        <translation>un trazo debe ser una lista de puntos [x, y], números de -{limit:,.0f} a {limit:,.0f}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a tag ends that is not the open one</source>
        <translation>se cierra una etiqueta XML que no es la que está abierta</translation>
    </message>
    <message>
        <source>a tensor of its certainty should not be there</source>
        <translation>un tensor de su certeza no debería estar ahí</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>un texto no termina</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>added to the weight</source>
        <translation>sumado al peso</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>todos sus números</translation>
    </message>
    <message>
        <source>an array has the shape {shape}</source>
        <translation>una matriz tiene la forma {shape}</translation>
    </message>
    <message>
        <source>an array holds values that are not numbers</source>
        <translation>una matriz contiene valores que no son números</translation>
    </message>
    <message>
        <source>an array is of the unknown type {dtype}</source>
        <translation>una matriz es del tipo desconocido {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} has {size:,} bytes</source>
        <translation>una matriz de forma {shape} tiene {size:,} bytes</translation>
    </message>
    <message>
        <source>an attribute occurs twice</source>
        <translation>un atributo aparece dos veces</translation>
    </message>
    <message>
        <source>an entity is not defined</source>
        <translation>una entidad no está definida</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>are sizes such as "128,64", or "none", got {value!r}</source>
        <translation>son tamaños como "128,64", o "none"; se encontró {value!r}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value} como mínimo</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value} como máximo</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>aumento de datos</translation>
    </message>
    <message>
        <source>average the weights</source>
        <translation>promediar los pesos</translation>
    </message>
    <message>
        <source>balance classes</source>
        <translation>equilibrar clases</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño del lote</translation>
    </message>
    <message>
        <source>because of them, nothing of the file is read</source>
        <translation>por su causa no se lee nada del archivo</translation>
    </message>
    <message>
        <source>because of them, nothing of the table is read</source>
        <translation>por su causa no se lee nada de la tabla</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>curvar</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
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
        <translation>mejor en</translation>
    </message>
    <message>
        <source>change the images each time</source>
        <translation>cambiar las imágenes cada vez</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}</source>
        <translation>columna {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}, “{name}”</source>
        <translation>columna {number:,} de {count:,}, «{name}»</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de datos está dañada</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaimiento</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>el disco no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>puntos dibujados</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>elastic bending</source>
        <translation>curvado elástico</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>expected numbers</source>
        <translation>se esperaban números</translation>
    </message>
    <message>
        <source>expected one class number or name for each image</source>
        <translation>se esperaba el número o el nombre de una clase por imagen</translation>
    </message>
    <message>
        <source>expected real numbers</source>
        <translation>se esperaban números reales</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>se esperaban textos</translation>
    </message>
    <message>
        <source>figure that early stopping watches</source>
        <translation>cifra que vigila la parada temprana</translation>
    </message>
    <message>
        <source>figures of its epoch {epoch:,} are missing, or cannot be right</source>
        <translation>las cifras de su época {epoch:,} faltan, o no pueden ser correctas</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>pesos iniciales</translation>
    </message>
    <message>
        <source>from {low:,} to {high:,}</source>
        <translation>de {low:,} a {high:,}</translation>
    </message>
    <message>
        <source>gradient of the error</source>
        <translation>gradiente del error</translation>
    </message>
    <message>
        <source>greater than {low:,} and at most {high:,}</source>
        <translation>mayor que {low:,} y como máximo {high:,}</translation>
    </message>
    <message>
        <source>greater than {low:,} and less than {high:,}</source>
        <translation>mayor que {low:,} y menor que {high:,}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>parte tapada</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>lo errónea que es la respuesta</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>tinta</translation>
    </message>
    <message>
        <source>ink is dark, on light paper</source>
        <translation>la tinta es oscura, sobre papel claro</translation>
    </message>
    <message>
        <source>ink is light, on dark paper</source>
        <translation>la tinta es clara, sobre papel oscuro</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>ruido de entrada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>is a number, or a bound such as "{example}", got {value!r}</source>
        <translation>es un número, o un límite como "{example}"; se encontró {value!r}</translation>
    </message>
    <message>
        <source>is a share from 0 to 1, got {value!r}</source>
        <translation>es una proporción de 0 a 1; se encontró {value!r}</translation>
    </message>
    <message>
        <source>is a short text, got {value!r}</source>
        <translation>es un texto corto; se encontró {value!r}</translation>
    </message>
    <message>
        <source>is a whole number, got {value!r}</source>
        <translation>es un número entero; se encontró {value!r}</translation>
    </message>
    <message>
        <source>is one of {names}, got {value!r}{guess}</source>
        <translation>es uno de {names}; se encontró {value!r}{guess}</translation>
    </message>
    <message>
        <source>it declares entities, which drawings do without.</source>
        <translation>declara entidades, que a los dibujos no les hacen falta.</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>lo ocurrido</translation>
    </message>
    <message>
        <source>it has {done:,} epochs, but the figures of {count:,}</source>
        <translation>tiene {done:,} épocas, pero las cifras de {count:,}</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contiene un archivo dos veces</translation>
    </message>
    <message>
        <source>it holds more than {megabytes:,} MB</source>
        <translation>contiene más de {megabytes:,} MB</translation>
    </message>
    <message>
        <source>it holds more than {most:,} drawings, or {points:,} points; divide it into several files.</source>
        <translation>contiene más de {most:,} dibujos, o {points:,} puntos; divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>no contiene dibujos</translation>
    </message>
    <message>
        <source>it holds no points ({reason})</source>
        <translation>no contiene puntos ({reason})</translation>
    </message>
    <message>
        <source>it holds what does not stand in the library's tables</source>
        <translation>contiene lo que no está en las tablas de la biblioteca</translation>
    </message>
    <message>
        <source>it holds what is no JSON ({reason})</source>
        <translation>contiene lo que no es JSON ({reason})</translation>
    </message>
    <message>
        <source>it holds {name}, which no bundle does</source>
        <translation>contiene {name}, que no está en ningún paquete</translation>
    </message>
    <message>
        <source>it is a device; only plain files are read</source>
        <translation>es un dispositivo; solo se leen archivos corrientes</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it is a pipe; only plain files are read</source>
        <translation>es una tubería; solo se leen archivos corrientes</translation>
    </message>
    <message>
        <source>it is a socket; only plain files are read</source>
        <translation>es un socket; solo se leen archivos corrientes</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut short, damaged, or something else</source>
        <translation>está cortado, dañado o es otra cosa</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>está dañado o cortado</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no list of lessons</source>
        <translation>no es una lista de lecciones</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>no es un texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not a whole gzip file ({reason})</source>
        <translation>no es un archivo gzip completo ({reason})</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>it is of a kind that is not read</source>
        <translation>es de un tipo que no se lee</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>está comprimido de un modo que no se lee</translation>
    </message>
    <message>
        <source>it lacks what each bundle has</source>
        <translation>le falta lo que tiene todo paquete</translation>
    </message>
    <message>
        <source>it names {names} classes of {classes}</source>
        <translation>nombra {names} clases de {classes}</translation>
    </message>
    <message>
        <source>it tells of {column}, which this program does not know; a newer version of the program may</source>
        <translation>habla de {column}, que este programa no conoce; quizá una versión más nueva del programa sí</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes:,} MB</source>
        <translation>se descomprime a más de {megabytes:,} MB</translation>
    </message>
    <message>
        <source>its certainty does not count the images of {classes} classes</source>
        <translation>su certeza no cuenta las imágenes de {classes} clases</translation>
    </message>
    <message>
        <source>its certainty's counts are no whole numbers from 0 to {most:,}</source>
        <translation>los recuentos de su certeza no son números enteros de 0 a {most:,}</translation>
    </message>
    <message>
        <source>its certainty's {name} is no finite number</source>
        <translation>{name} de su certeza no es un número finito</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>su suma de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>its elements are nested too deeply.</source>
        <translation>sus elementos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>its epoch {epoch:,} is missing</source>
        <translation>falta su época {epoch:,}</translation>
    </message>
    <message>
        <source>its header describes no tensors</source>
        <translation>su cabecera no describe tensores</translation>
    </message>
    <message>
        <source>its manifest is none of a bundle</source>
        <translation>su manifiesto no es el de un paquete</translation>
    </message>
    <message>
        <source>its manifest lists a file twice</source>
        <translation>su manifiesto nombra un archivo dos veces</translation>
    </message>
    <message>
        <source>its predictions are not as many as its test had images</source>
        <translation>sus predicciones no son tantas como las imágenes de su prueba</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>su raíz</translation>
    </message>
    <message>
        <source>its {field} is missing, or cannot be right</source>
        <translation>falta su {field}, o no puede ser correcto</translation>
    </message>
    <message>
        <source>its {field} is {value}</source>
        <translation>su {field} es {value}</translation>
    </message>
    <message>
        <source>its {name} are damaged: the numbers are not those that were written</source>
        <translation>sus {name} están dañados: los números no son los que se escribieron</translation>
    </message>
    <message>
        <source>keep the best</source>
        <translation>conservar la mejor</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>largest gradient</source>
        <translation>mayor gradiente</translation>
    </message>
    <message>
        <source>layer … adds up its inputs</source>
        <translation>la capa … suma sus entradas</translation>
    </message>
    <message>
        <source>layer's size</source>
        <translation>tamaño de la capa</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learns fast, but a neuron that always gives 0 is lost</source>
        <translation>aprende deprisa, pero una neurona que siempre da 0 se pierde</translation>
    </message>
    <message>
        <source>least improvement</source>
        <translation>mejora mínima</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>menos de {value}</translation>
    </message>
    <message>
        <source>like GELU, a little softer; also called swish</source>
        <translation>como GELU, algo más suave; también llamada swish</translation>
    </message>
    <message>
        <source>like ReLU with a smooth bend; usual in large language models</source>
        <translation>como ReLU con una curva suave; habitual en los grandes modelos de lenguaje</translation>
    </message>
    <message>
        <source>like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost</source>
        <translation>como ReLU, pero por debajo de 0 se curva con suavidad hacia -1; rara vez se pierde una neurona</translation>
    </message>
    <message>
        <source>like ReLU, with a slight slope below 0, so that no neuron is lost</source>
        <translation>como ReLU, con una ligera pendiente por debajo de 0, para que no se pierda ninguna neurona</translation>
    </message>
    <message>
        <source>looking ahead (Nesterov)</source>
        <translation>anticipar (Nesterov)</translation>
    </message>
    <message>
        <source>mean of the gradients before</source>
        <translation>media de los gradientes antes</translation>
    </message>
    <message>
        <source>mean of the gradients now</source>
        <translation>media de los gradientes ahora</translation>
    </message>
    <message>
        <source>mean of the squares before</source>
        <translation>media de los cuadrados antes</translation>
    </message>
    <message>
        <source>mean of the squares now</source>
        <translation>media de los cuadrados ahora</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>momentum before</source>
        <translation>momento antes</translation>
    </message>
    <message>
        <source>momentum now</source>
        <translation>momento ahora</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>más de {value}</translation>
    </message>
    <message>
        <source>more to learn from, beside MNIST's images</source>
        <translation>más de lo que aprender, junto a las imágenes de MNIST</translation>
    </message>
    <message>
        <source>most minutes</source>
        <translation>minutos como máximo</translation>
    </message>
    <message>
        <source>multiply rate by</source>
        <translation>multiplicar la tasa por</translation>
    </message>
    <message>
        <source>must be true or false, got {value!r}</source>
        <translation>debe ser verdadero o falso; se encontró {value!r}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>ningún archivo puede llamarse así</translation>
    </message>
    <message>
        <source>no function at all, to see what a network is without one</source>
        <translation>ninguna función, para ver qué es una red sin ella</translation>
    </message>
    <message>
        <source>no, each is taken as a whole</source>
        <translation>no, cada una se toma entera</translation>
    </message>
    <message>
        <source>no, they stand upright</source>
        <translation>no, están derechas</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>número de épocas</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>número de capas ocultas</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>número de entradas</translation>
    </message>
    <message>
        <source>number of outputs</source>
        <translation>número de salidas</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>número de entrenamientos</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>número de semillas</translation>
    </message>
    <message>
        <source>number of threads</source>
        <translation>número de hilos</translation>
    </message>
    <message>
        <source>number of times that an epoch shows each drawing</source>
        <translation>número de veces que una época muestra cada dibujo</translation>
    </message>
    <message>
        <source>number of training images</source>
        <translation>número de imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>number of training points</source>
        <translation>número de puntos de entrenamiento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>of at least {low:,} and less than {high:,}</source>
        <translation>de al menos {low:,} y menor que {high:,}</translation>
    </message>
    <message>
        <source>one of its tags is too long.</source>
        <translation>una de sus etiquetas XML es demasiado larga.</translation>
    </message>
    <message>
        <source>one value of it is longer than {megabytes} MB; expected a list of drawings.</source>
        <translation>un valor suyo pasa de {megabytes} MB; se esperaba una lista de dibujos.</translation>
    </message>
    <message>
        <source>only these drawings are left out</source>
        <translation>solo se omiten estos dibujos</translation>
    </message>
    <message>
        <source>only these rows are left out</source>
        <translation>solo se omiten estas filas</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
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
        <translation>paciencia</translation>
    </message>
    <message>
        <source>patience of the schedule</source>
        <translation>paciencia del programa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>lápiz</translation>
    </message>
    <message>
        <source>points on a plane</source>
        <translation>puntos en un plano</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>ajuste predefinido</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>reducción</translation>
    </message>
    <message>
        <source>reduction of the halving</source>
        <translation>factor de la reducción</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programa de la tasa</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>share of wrong labels</source>
        <translation>proporción de etiquetas falsas</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>inclinación</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>desplazar hacia abajo</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>desplazar a la derecha</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>acortado</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>mezclar</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>size of the hidden layers</source>
        <translation>tamaño de las capas ocultas</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>inclinar</translation>
    </message>
    <message>
        <source>smooth, from -1 to 1, and slow once it saturates</source>
        <translation>suave, de -1 a 1, y lenta cuando se satura</translation>
    </message>
    <message>
        <source>smooth, from 0 to 1, never steep, and slow once it saturates</source>
        <translation>suave, de 0 a 1, nunca empinada, y lenta cuando se satura</translation>
    </message>
    <message>
        <source>some one way and some the other, as the border of each picture shows</source>
        <translation>unas de un modo y otras del otro, según muestra el borde de cada imagen</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>algo sigue a su final</translation>
    </message>
    <message>
        <source>stop after</source>
        <translation>parar tras</translation>
    </message>
    <message>
        <source>stop at accuracy</source>
        <translation>parar con exactitud</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>parada temprana tras</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>estrategia</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>dar el paso</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>exactitud como meta</translation>
    </message>
    <message>
        <source>test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)</source>
        <translation>exactitud de prueba {share:.2f} % (intervalo del 95 %: {low:.1f} a {high:.1f} %)</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>the activation of layer …</source>
        <translation>la activación de la capa …</translation>
    </message>
    <message>
        <source>the activation of the hidden layers</source>
        <translation>la activación de las capas ocultas</translation>
    </message>
    <message>
        <source>the answer below the pad</source>
        <translation>la respuesta bajo la pizarra</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <translation>la matriz {name}</translation>
    </message>
    <message>
        <source>the bars below the pad</source>
        <translation>las barras bajo la pizarra</translation>
    </message>
    <message>
        <source>the best validation accuracy of the run</source>
        <translation>la mejor exactitud de validación del entrenamiento</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>la culpa de las salidas</translation>
    </message>
    <message>
        <source>the blame of layer …</source>
        <translation>la culpa de la capa …</translation>
    </message>
    <message>
        <source>the button One epoch</source>
        <translation>el botón Una época</translation>
    </message>
    <message>
        <source>the button Pause</source>
        <translation>el botón Pausar</translation>
    </message>
    <message>
        <source>the button Stop</source>
        <translation>el botón Detener</translation>
    </message>
    <message>
        <source>the button Train</source>
        <translation>el botón Entrenar</translation>
    </message>
    <message>
        <source>the button for a random test digit</source>
        <translation>el botón de un dígito de prueba al azar</translation>
    </message>
    <message>
        <source>the button that clears the pad</source>
        <translation>el botón que borra la pizarra</translation>
    </message>
    <message>
        <source>the button that finds a learning rate</source>
        <translation>el botón que busca una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>the code of the step</source>
        <translation>el código del paso</translation>
    </message>
    <message>
        <source>the column of the labels</source>
        <translation>la columna de las etiquetas</translation>
    </message>
    <message>
        <source>the comparison of the ticked runs</source>
        <translation>la comparación de los entrenamientos marcados</translation>
    </message>
    <message>
        <source>the curves of the accuracy</source>
        <translation>las curvas de la exactitud</translation>
    </message>
    <message>
        <source>the curves of the error</source>
        <translation>las curvas del error</translation>
    </message>
    <message>
        <source>the data set {name}</source>
        <translation>el conjunto de datos {name}</translation>
    </message>
    <message>
        <source>the description of its certainty cannot be read</source>
        <translation>la descripción de su certeza no puede leerse</translation>
    </message>
    <message>
        <source>the diagram of the network</source>
        <translation>el diagrama de la red</translation>
    </message>
    <message>
        <source>the diagram of the step</source>
        <translation>el diagrama del paso</translation>
    </message>
    <message>
        <source>the epoch of the network that answers</source>
        <translation>la época de la red que responde</translation>
    </message>
    <message>
        <source>the experiment {name}</source>
        <translation>el experimento {name}</translation>
    </message>
    <message>
        <source>the figures under the curves</source>
        <translation>las cifras bajo las curvas</translation>
    </message>
    <message>
        <source>the formula of the step</source>
        <translation>la fórmula del paso</translation>
    </message>
    <message>
        <source>the gradients of layer …</source>
        <translation>los gradientes de la capa …</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>la imagen como números</translation>
    </message>
    <message>
        <source>the images that were mistaken</source>
        <translation>las imágenes mal leídas</translation>
    </message>
    <message>
        <source>the kind of data</source>
        <translation>el tipo de datos</translation>
    </message>
    <message>
        <source>the label should be a digit from 0 to 9, got {label!r}.</source>
        <translation>la etiqueta debe ser un dígito de 0 a 9; se encontró {label!r}.</translation>
    </message>
    <message>
        <source>the label should be a text of at most {most:,} characters or a number, got {found}.</source>
        <translation>la etiqueta debe ser un texto de {most:,} caracteres como máximo o un número; se encontró {found}.</translation>
    </message>
    <message>
        <source>the label should be one of the classes {names}, got {label!r}.</source>
        <translation>la etiqueta debe ser una de las clases {names}; se encontró {label!r}.</translation>
    </message>
    <message>
        <source>the layer that is looked at</source>
        <translation>la capa que se mira</translation>
    </message>
    <message>
        <source>the layers of the network</source>
        <translation>las capas de la red</translation>
    </message>
    <message>
        <source>the names of its classes are no texts</source>
        <translation>los nombres de sus clases no son textos</translation>
    </message>
    <message>
        <source>the neuron that is looked at</source>
        <translation>la neurona que se mira</translation>
    </message>
    <message>
        <source>the number of epochs that the run has done</source>
        <translation>el número de épocas que ha hecho el entrenamiento</translation>
    </message>
    <message>
        <source>the number of hidden layers</source>
        <translation>el número de capas ocultas</translation>
    </message>
    <message>
        <source>the number of hidden neurons</source>
        <translation>el número de neuronas ocultas</translation>
    </message>
    <message>
        <source>the number of images that the run learns from</source>
        <translation>el número de imágenes de las que aprende el entrenamiento</translation>
    </message>
    <message>
        <source>the number of parameters</source>
        <translation>el número de parámetros</translation>
    </message>
    <message>
        <source>the number of runs that have ended</source>
        <translation>el número de entrenamientos terminados</translation>
    </message>
    <message>
        <source>the number of seconds that the run took</source>
        <translation>el número de segundos que tardó el entrenamiento</translation>
    </message>
    <message>
        <source>the number of seeds</source>
        <translation>el número de semillas</translation>
    </message>
    <message>
        <source>the number of strokes on the pad</source>
        <translation>el número de trazos en la pizarra</translation>
    </message>
    <message>
        <source>the number of the layer</source>
        <translation>el número de la capa</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>el paso del optimizador</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>la pizarra</translation>
    </message>
    <message>
        <source>the part with drawings</source>
        <translation>la parte con los dibujos</translation>
    </message>
    <message>
        <source>the part with the progress in lessons</source>
        <translation>la parte con el progreso de las lecciones</translation>
    </message>
    <message>
        <source>the pictures of the neurons' weights</source>
        <translation>las imágenes de los pesos de las neuronas</translation>
    </message>
    <message>
        <source>the presets</source>
        <translation>los ajustes predefinidos</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la prueba</translation>
    </message>
    <message>
        <source>the pull of the weight decay</source>
        <translation>el tirón del decaimiento de pesos</translation>
    </message>
    <message>
        <source>the row of steps</source>
        <translation>la fila de pasos</translation>
    </message>
    <message>
        <source>the row where you say what it was</source>
        <translation>la fila donde usted dice qué era</translation>
    </message>
    <message>
        <source>the run {name}</source>
        <translation>el entrenamiento {name}</translation>
    </message>
    <message>
        <source>the run's test accuracy</source>
        <translation>la exactitud de prueba del entrenamiento</translation>
    </message>
    <message>
        <source>the run's training accuracy</source>
        <translation>la exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>the run's training error</source>
        <translation>el error de entrenamiento</translation>
    </message>
    <message>
        <source>the run's validation accuracy</source>
        <translation>la exactitud de validación del entrenamiento</translation>
    </message>
    <message>
        <source>the run's validation error</source>
        <translation>el error de validación del entrenamiento</translation>
    </message>
    <message>
        <source>the same, corrected for its start at 0</source>
        <translation>lo mismo, corregido por su comienzo en 0</translation>
    </message>
    <message>
        <source>the score of the prediction</source>
        <translation>la puntuación de la predicción</translation>
    </message>
    <message>
        <source>the setting {name}</source>
        <translation>el ajuste {name}</translation>
    </message>
    <message>
        <source>the settings that all have</source>
        <translation>los ajustes comunes a todos</translation>
    </message>
    <message>
        <source>the share of dead neurons</source>
        <translation>la proporción de neuronas muertas</translation>
    </message>
    <message>
        <source>the share of saturated activations</source>
        <translation>la proporción de activaciones saturadas</translation>
    </message>
    <message>
        <source>the share of the answer's bar</source>
        <translation>la proporción de la barra de la respuesta</translation>
    </message>
    <message>
        <source>the size of the hidden layers</source>
        <translation>el tamaño de las capas ocultas</translation>
    </message>
    <message>
        <source>the smallest change that turns the answer</source>
        <translation>el cambio mínimo que cambia la respuesta</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>la softmax</translation>
    </message>
    <message>
        <source>the status line</source>
        <translation>la línea de estado</translation>
    </message>
    <message>
        <source>the step of the gradient</source>
        <translation>el paso del gradiente</translation>
    </message>
    <message>
        <source>the strip that names the network</source>
        <translation>la línea que nombra la red</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>el sistema lo rechaza</translation>
    </message>
    <message>
        <source>the table of mistakes</source>
        <translation>la tabla de errores</translation>
    </message>
    <message>
        <source>the table of robustness</source>
        <translation>la tabla de robustez</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>la tabla de entrenamientos</translation>
    </message>
    <message>
        <source>the table of the experiment</source>
        <translation>la tabla del experimento</translation>
    </message>
    <message>
        <source>the tensor {name!r} is missing, or its numbers are not {dtype}</source>
        <translation>falta el tensor {name!r}, o sus números no son {dtype}</translation>
    </message>
    <message>
        <source>the time machine</source>
        <translation>la máquina del tiempo</translation>
    </message>
    <message>
        <source>the view “{view}”</source>
        <translation>la vista «{view}»</translation>
    </message>
    <message>
        <source>the words of a lesson</source>
        <translation>las palabras de una lección</translation>
    </message>
    <message>
        <source>the writer should be a name or a number, got {found}.</source>
        <translation>el autor debe ser un nombre o un número; se encontró {found}.</translation>
    </message>
    <message>
        <source>they lie on their side in the files and are set upright</source>
        <translation>están tumbadas en los archivos y se enderezan</translation>
    </message>
    <message>
        <source>they stand upright in the files</source>
        <translation>están derechas en los archivos</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>grosor</translation>
    </message>
    <message>
        <source>this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them with {command}.</source>
        <translation>esto contiene píxeles, que no se leen de JSON, y ningún trazo de lápiz. Cárguelos en Python y guárdelos con {command}.</translation>
    </message>
    <message>
        <source>this is neither JSON, UNIPEN nor InkML, which hold pen strokes.</source>
        <translation>esto no es JSON, UNIPEN ni InkML, que contienen trazos de lápiz.</translation>
    </message>
    <message>
        <source>this is no drawing; expected its strokes, as in {example}.</source>
        <translation>esto no es un dibujo; se esperaban sus trazos, como en {example}.</translation>
    </message>
    <message>
        <source>this is not whole JSON: {reason} in line {line:,}.</source>
        <translation>esto no es JSON completo: {reason} en la línea {line:,}.</translation>
    </message>
    <message>
        <source>this is not whole XML: {reason}.</source>
        <translation>esto no es XML completo: {reason}.</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>esta red</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>to frame the pictures</source>
        <translation>encuadrar las imágenes</translation>
    </message>
    <message>
        <source>to learn drawings beside MNIST's images</source>
        <translation>aprender dibujos junto a las imágenes de MNIST</translation>
    </message>
    <message>
        <source>to leave out incomplete rows</source>
        <translation>omitir filas incompletas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>error de entrenamiento</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>training images read right</source>
        <translation>imágenes de entrenamiento bien leídas</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>puntos de entrenamiento</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>clase verdadera</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>girar</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitud de validación</translation>
    </message>
    <message>
        <source>validation accuracy {share:.2f} %</source>
        <translation>exactitud de validación {share:.2f} %</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>error de validación</translation>
    </message>
    <message>
        <source>validation images read right</source>
        <translation>imágenes de validación bien leídas</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>proporción de validación</translation>
    </message>
    <message>
        <source>views of a drawing</source>
        <translation>vistas de un dibujo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>promedio de los pesos</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>what Health has found</source>
        <translation>lo que ha encontrado Salud</translation>
    </message>
    <message>
        <source>what is packed in it is damaged</source>
        <translation>su contenido comprimido está dañado</translation>
    </message>
    <message>
        <source>what stands in it is not as it should be</source>
        <translation>su contenido no es como debería ser</translation>
    </message>
    <message>
        <source>when stuck for</source>
        <translation>si se estanca durante</translation>
    </message>
    <message>
        <source>whether the images lie on their side</source>
        <translation>si las imágenes están tumbadas</translation>
    </message>
    <message>
        <source>which shade is ink</source>
        <translation>qué tono es tinta</translation>
    </message>
    <message>
        <source>with the L1 penalty</source>
        <translation>con la penalización L1</translation>
    </message>
    <message>
        <source>with weight decay</source>
        <translation>con decaimiento de pesos</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>etiquetas falsas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, set them upright</source>
        <translation>sí, enderezarlas</translation>
    </message>
    <message>
        <source>yes, the ink of each is found, scaled and centred</source>
        <translation>sí, se encuentra la tinta de cada una, se escala y se centra</translation>
    </message>
    <message>
        <source>{changes} and {more} more</source>
        <translation>{changes} y {more} más</translation>
    </message>
    <message>
        <source>{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.</source>
        <translation>{count:,} experimentos tienen identificadores que empiezan por {prefix!r}, o ese nombre. Escriba más del identificador: {ids}.</translation>
    </message>
    <message>
        <source>{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.</source>
        <translation>Se omitieron otras {count:,} imágenes, como {example}: nada dice lo que muestran o para qué son.</translation>
    </message>
    <message>
        <source>{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}.</source>
        <translation>{count:,} entrenamientos tienen identificadores que empiezan por {prefix!r}. Escriba más del identificador: {ids}.</translation>
    </message>
    <message>
        <source>{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree, {p}. At least {fewest} are needed. {needed}</source>
        <translation>{count} semillas son muy pocas para distinguir la diferencia ({points} puntos) de la suerte: coinciden {agreeing} de ellas, {p}. Hacen falta al menos {fewest}. {needed}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them.</source>
        <translation>{file} no está en UTF-8; sus letras se leyeron como Windows-1252, tal como las escribe Excel en Europa Occidental.</translation>
    </message>
    <message>
        <source>{file} was read; {other}, which could be meant too, was left out.</source>
        <translation>Se leyó {file}; se omitió {other}, que también podría ser.</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used, because it cannot be read: {reason}</source>
        <translation>{file}, que está a su lado, no se usa, porque no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used: it has no labels.</source>
        <translation>{file}, que está a su lado, no se usa: no tiene etiquetas.</translation>
    </message>
    <message>
        <source>{first} is better than {second}. {luck}</source>
        <translation>{first} es mejor que {second}. {luck}</translation>
    </message>
    <message>
        <source>{first} or {second}? {luck}</source>
        <translation>¿{first} o {second}? {luck}</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.</source>
        <translation>{folder} no tiene ningún archivo {name} ni {name}.gz. Elija una carpeta que contenga los cuatro archivos IDX.</translation>
    </message>
    <message>
        <source>{folder} has pictures of {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{folder} tiene imágenes de {classes:,} clases; se pueden distinguir como máximo {most}.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} files and folders.</source>
        <translation>{folder} contiene más de {most:,} archivos y carpetas.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} contiene más de {most:,} imágenes.</translation>
    </message>
    <message>
        <source>{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv files, nor a folder of pictures (PNG, JPEG and the like) for each class.</source>
        <translation>{folder} no contiene ningún conjunto de datos: ni archivos IDX como train-images-idx3-ubyte, ni archivos .npz, .npy o .csv, ni una carpeta de imágenes (PNG, JPEG y similares) para cada clase.</translation>
    </message>
    <message>
        <source>{folder} holds pictures of more than {most:,} pixels in all.</source>
        <translation>{folder} contiene imágenes de más de {most:,} píxeles en total.</translation>
    </message>
    <message>
        <source>{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG.</source>
        <translation>{folder} contiene imágenes, pero de tipos que no se leen, como {example}. Expórtelas como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open a file of one of them.</source>
        <translation>{folder} contiene varios conjuntos de datos: {names}. Abra un archivo de uno de ellos.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open the folder of one of them.</source>
        <translation>{folder} contiene varios conjuntos de datos: {names}. Abra la carpeta de uno de ellos.</translation>
    </message>
    <message>
        <source>{folder} holds several tables: {names}. Choose one of these files.</source>
        <translation>{folder} contiene varias tablas: {names}. Elija uno de estos archivos.</translation>
    </message>
    <message>
        <source>{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the labels into the table of the images, as a first column that is called label.</source>
        <translation>{folder} contiene tablas, como {example}, pero ninguna con las etiquetas y los píxeles de imágenes. Ponga las etiquetas en la tabla de las imágenes, como primera columna llamada label.</translation>
    </message>
    <message>
        <source>{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside them, with a column for the file and one for the label.</source>
        <translation>{folder} contiene {count:,} imágenes, pero nada dice lo que muestran. Ponga las de cada clase en una carpeta propia, o haga que sus nombres empiecen por la clase, como 7_12.png, o ponga a su lado una tabla labels.csv, con una columna para el archivo y otra para la etiqueta.</translation>
    </message>
    <message>
        <source>{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for 28 x 28.</source>
        <translation>{has}; se esperaban una etiqueta y los píxeles de una imagen cuadrada de {side} x {side} como máximo, por ejemplo 785 columnas para 28 x 28.</translation>
    </message>
    <message>
        <source>{images} was taken for the test images, and {labels} for their labels.</source>
        <translation>{images} se tomó por las imágenes de prueba, y {labels} por sus etiquetas.</translation>
    </message>
    <message>
        <source>{images} was taken for the training images, and {labels} for their labels.</source>
        <translation>{images} se tomó por las imágenes de entrenamiento, y {labels} por sus etiquetas.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} drawings without a label or without ink were left out: {numbers}.</source>
        <translation>
            <numerusform>Se omitió un dibujo sin etiqueta o sin tinta: {numbers}.</numerusform>
            <numerusform>Se omitieron {n:,} dibujos sin etiqueta o sin tinta: {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures have several pages or moments; only the first was read: {names}.</source>
        <translation>
            <numerusform>{n:,} imagen tiene varias páginas o fotogramas; solo se leyó lo primero: {names}.</numerusform>
            <numerusform>{n:,} imágenes tienen varias páginas o fotogramas; solo se leyó lo primero: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures in which no ink was found were left out: {names}.</source>
        <translation>
            <numerusform>Se omitió una imagen en la que no se encontró tinta: {names}.</numerusform>
            <numerusform>Se omitieron {n:,} imágenes en las que no se encontró tinta: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures that cannot be read were left out: {names}.</source>
        <translation>
            <numerusform>Se omitió una imagen que no puede leerse: {names}.</numerusform>
            <numerusform>Se omitieron {n:,} imágenes que no pueden leerse: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows of {file} in which something is missing were left out: {rows}.</source>
        <translation>
            <numerusform>Se omitió una fila de {file} en la que falta algo: {rows}.</numerusform>
            <numerusform>Se omitieron {n:,} filas de {file} en las que falta algo: {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{name} and {other}: the difference in test accuracy may be chance ({p}).</source>
        <translation>{name} y {other}: la diferencia de exactitud de prueba puede ser azar ({p}).</translation>
    </message>
    <message>
        <source>{name} ended before its first epoch did, so it has no network.</source>
        <translation>{name} acabó antes que su primera época, así que no tiene red.</translation>
    </message>
    <message>
        <source>{name} forked here, after epoch {epoch:,}.</source>
        <translation>{name} se bifurcó aquí, tras la época {epoch:,}.</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes:,} MB</source>
        <translation>{name} tiene más de {megabytes:,} MB</translation>
    </message>
    <message>
        <source>{name} has no best epoch in the library.</source>
        <translation>{name} no tiene mejor época en la biblioteca.</translation>
    </message>
    <message>
        <source>{name} has no labels, and was left out.</source>
        <translation>{name} no tiene etiquetas, y se omitió.</translation>
    </message>
    <message>
        <source>{name} has no last epoch in the library.</source>
        <translation>{name} no tiene última época en la biblioteca.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over each of the other {count} may be luck.</source>
        <translation>{name} tiene la mejor media de sus semillas; su ventaja sobre cada uno de los otros {count} puede ser suerte.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck.</source>
        <translation>{name} tiene la mejor media de sus semillas; su ventaja sobre {better} de los otros {count} es más que suerte.</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} está cifrado</translation>
    </message>
    <message>
        <source>{name} is missing in it, or in its manifest</source>
        <translation>{name} falta en él, o en su manifiesto</translation>
    </message>
    <message>
        <source>{name} is no kind of points; expected {prefix} and one of {kinds}.</source>
        <translation>{name} no es un tipo de puntos; se esperaba {prefix} y uno de {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not the data set that the experiment began with.</source>
        <translation>{name} no es el conjunto de datos con el que empezó el experimento.</translation>
    </message>
    <message>
        <source>{name} is packed, which nothing in a bundle is</source>
        <translation>{name} está comprimido, y en un paquete nada lo está</translation>
    </message>
    <message>
        <source>{name} is part of the experiment {experiment}, and stays as it is there.</source>
        <translation>{name} es parte del experimento {experiment}, y ahí queda como está.</translation>
    </message>
    <message>
        <source>{name} lies over another file</source>
        <translation>{name} se superpone a otro archivo</translation>
    </message>
    <message>
        <source>{name} of points should be from {least} to {most}, got {given}.</source>
        <translation>{name} de los puntos debe estar entre {least} y {most}; se encontró {given}.</translation>
    </message>
    <message>
        <source>{name} reads more of the test data than {other}, by more than chance ({p}).</source>
        <translation>{name} lee bien más datos de prueba que {other}, más que por azar ({p}).</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over each of the other {count} may be chance.</source>
        <translation>{name} es el que más datos de prueba lee bien; su ventaja sobre cada uno de los otros {count} puede ser azar.</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.</source>
        <translation>{name} es el que más datos de prueba lee bien; su ventaja sobre {better} de los otros {count} es más que azar.</translation>
    </message>
    <message>
        <source>{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}.</source>
        <translation>{name} se entrenó en otro lugar y tiene ahora {epochs:,} épocas, no {epochs_done:,}.</translation>
    </message>
    <message>
        <source>{name}, again</source>
        <translation>{name}, otra vez</translation>
    </message>
    <message>
        <source>{name}, which learnt from {dataset}</source>
        <translation>{name}, que aprendió de {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} seeds</source>
        <translation>
            <numerusform>{name}, {n} semilla</numerusform>
            <numerusform>{name}, {n} semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.</source>
        <translation>{name}: {first} en la época {begin:,}, {last} en la época {end:,}.</translation>
    </message>
    <message>
        <source>{name}: {incident}</source>
        <translation>{name}: {incident}</translation>
    </message>
    <message>
        <source>{network} Of a data set, save the arrays with {command}.</source>
        <translation>{network} De un conjunto de datos, guarde las matrices con {command}.</translation>
    </message>
    <message>
        <source>{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}</source>
        <translation>{network}, {parameters:,} parámetros, épocas: {epochs:,}, aprendida de {dataset}</translation>
    </message>
    <message>
        <source>{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.</source>
        <translation>{option} no dice nada de los puntos; se esperaba algo como noise=0.1, classes=3, points=400, seed=1.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written.</source>
        <translation>{path} puede leerse aquí, pero no escribirse.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written: no runs and drawings are kept.</source>
        <translation>{path} puede leerse aquí, pero no escribirse: no se guardan entrenamientos ni dibujos.</translation>
    </message>
    <message>
        <source>{path} cannot be divided into cells: {reason}.</source>
        <translation>{path} no puede dividirse en celdas: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation>{path} no puede abrirse ni escribirse aquí.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written: {reason}.</source>
        <translation>{path} no puede abrirse ni escribirse: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).</source>
        <translation>{path} no puede abrirse: no es una red (.safetensors, .npz), ni un conjunto de datos (una carpeta, archivos .npz, .csv, .tsv o IDX), ni una imagen, ni dibujos (JSON o UNIPEN), ni un paquete de entrenamientos (.nnfs).</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} no pudo leerse ni escribirse: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} no pudo leerse: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full.</source>
        <translation>{path} no pudo escribirse: el disco está lleno.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} no pudo escribirse: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it. Save to another disk.</source>
        <translation>{path} no contiene lo que se escribió en él. Guarde en otro disco.</translation>
    </message>
    <message>
        <source>{path} does not say in which order its layers stand, and several fit: {layers}.</source>
        <translation>{path} no dice en qué orden están sus capas, y hay varios posibles: {layers}.</translation>
    </message>
    <message>
        <source>{path} does not say what its drawings are. Add a label to each, such as {example}.</source>
        <translation>{path} no dice qué son sus dibujos. Añada a cada uno una etiqueta, como {example}.</translation>
    </message>
    <message>
        <source>{path} does not say which of its {count:,} columns holds the labels; choose one of them.</source>
        <translation>{path} no dice cuál de sus {count:,} columnas contiene las etiquetas; elija una de ellas.</translation>
    </message>
    <message>
        <source>{path} exists, where the data set is to be written that the script reads.</source>
        <translation>Ya existe {path}, donde debe escribirse el conjunto de datos que lee el script.</translation>
    </message>
    <message>
        <source>{path} has 1 column</source>
        <translation>{path} tiene 1 columna</translation>
    </message>
    <message>
        <source>{path} has a description of {found:,} bytes; that of a model has at most {most:,}.</source>
        <translation>{path} tiene una descripción de {found:,} bytes; la de un modelo tiene como máximo {most:,}.</translation>
    </message>
    <message>
        <source>{path} has a layer of an unknown kind.</source>
        <translation>{path} tiene una capa de un tipo desconocido.</translation>
    </message>
    <message>
        <source>{path} has attributes, but no line @data near its begin.</source>
        <translation>{path} tiene atributos, pero ninguna línea @data cerca del comienzo.</translation>
    </message>
    <message>
        <source>{path} has format {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} tiene el formato {version}; este programa lee hasta el {newest}. Instale una versión más nueva.</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} rows, which are the most that are read.</source>
        <translation>{path} tiene más de {most:,} filas, que son las que se leen como máximo.</translation>
    </message>
    <message>
        <source>{path} has no array of labels called {wanted}. It has: {names}.</source>
        <translation>{path} no tiene ninguna matriz de etiquetas llamada {wanted}. Tiene: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} no tiene la matriz x_train; debe contener x_train, y_train, x_test e y_test. Tiene: {names}.</translation>
    </message>
    <message>
        <source>{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} no tiene la matriz {necessary}; debe contener x_train, y_train, x_test e y_test. Tiene: {names}.</translation>
    </message>
    <message>
        <source>{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}.</source>
        <translation>{path} no tiene la columna {chosen!r}; escriba un nombre de su encabezado, o un número de 1 a {count:,}.</translation>
    </message>
    <message>
        <source>{path} has no labels: none of its {count:,} columns looks like them.</source>
        <translation>{path} no tiene etiquetas: ninguna de sus {count:,} columnas lo parece.</translation>
    </message>
    <message>
        <source>{path} has several pages or moments; only the first is read.</source>
        <translation>{path} tiene varias páginas o fotogramas; solo se lee lo primero.</translation>
    </message>
    <message>
        <source>{path} has too many pixels for the picture of a digit.</source>
        <translation>{path} tiene demasiados píxeles para la imagen de un dígito.</translation>
    </message>
    <message>
        <source>{path} has version {version}, which there never was, and was left as it is.</source>
        <translation>{path} tiene la versión {version}, que nunca existió, y se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} tiene la versión {version}; este programa lee hasta la {newest}. Instale una versión más nueva.</translation>
    </message>
    <message>
        <source>{path} has {found:,} MB; a bundle has at most {most:,}.</source>
        <translation>{path} tiene {found:,} MB; un paquete tiene como máximo {most:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has {n:,} columns</source>
        <translation>
            <numerusform>{path} tiene una columna</numerusform>
            <numerusform>{path} tiene {n:,} columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds linear layers that do not follow one another: {layers}.</source>
        <translation>{path} contiene capas lineales que no encajan una tras otra: {layers}.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} arrays.</source>
        <translation>{path} contiene más de {most:,} matrices.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no bundle does.</source>
        <translation>{path} contiene más de {most:,} archivos, como ningún paquete.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no model does.</source>
        <translation>{path} contiene más de {most:,} archivos, lo que no hace ningún modelo.</translation>
    </message>
    <message>
        <source>{path} holds no arrays; expected x_train, y_train, x_test and y_test.</source>
        <translation>{path} no contiene matrices; se esperaban x_train, y_train, x_test e y_test.</translation>
    </message>
    <message>
        <source>{path} holds no drawings that say what they are, such as {example}.</source>
        <translation>{path} no contiene dibujos que digan qué son, como {example}.</translation>
    </message>
    <message>
        <source>{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as .safetensors: that can be opened.</source>
        <translation>{path} no contiene ninguna red exportada por este programa. De una red de PyTorch, guarde el state_dict como .safetensors: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} holds values that are no shades of grey.</source>
        <translation>{path} contiene valores que no son tonos de gris.</translation>
    </message>
    <message>
        <source>{path} holds {count:,} linear layers; expected 1 to {most}.</source>
        <translation>{path} contiene {count:,} capas lineales; se esperaban de 1 a {most}.</translation>
    </message>
    <message>
        <source>{path} holds {found} numbers; expected float16, float32 or float64, and one kind.</source>
        <translation>{path} contiene números {found}; se esperaba float16, float32 o float64, y de un solo tipo.</translation>
    </message>
    <message>
        <source>{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear layers in a row are opened.</source>
        <translation>{path} contiene {name} de forma {shape}, que no es parte de una capa lineal. Solo se abren redes de capas lineales en fila.</translation>
    </message>
    <message>
        <source>{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let the phone take JPEGs (iPhone: Settings &gt; Camera &gt; Formats &gt; Most Compatible).</source>
        <translation>{path} es una imagen HEIC, que no se lee: expórtela como JPEG desde el programa que muestra sus fotos, o haga que el teléfono tome JPEG (iPhone: Ajustes &gt; Cámara &gt; Formatos &gt; El más compatible).</translation>
    </message>
    <message>
        <source>{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the program.</source>
        <translation>{path} es un paquete de la versión {version}, y este programa lee hasta la {newest}. Ábralo con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened.</source>
        <translation>{path} es un documento, que no se lee. Exporte la página como PNG, o hágale una foto: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened.</source>
        <translation>{path} es un dibujo en SVG, que no se lee. Expórtelo como PNG: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.</source>
        <translation>{path} es un archivo de Keras o HDF5, que no se lee. De una red, guarde el kernel traspuesto y el sesgo de cada capa como 0.weight, 0.bias, 1.weight, etc. con safetensors.numpy.save_file: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself</source>
        <translation>{path} es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made from; of a network of PyTorch, save the state_dict as such a file.</source>
        <translation>{path} es una red en ONNX, que aquí se escribe, pero no se lee. Abra el archivo .safetensors del que se hizo; de una red de PyTorch, guarde el state_dict como tal archivo.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened.</source>
        <translation>{path} es una hoja de cálculo, que no se lee. Guarde su hoja como CSV en UTF-8: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you sign in. Fetch the file again with a browser.</source>
        <translation>{path} es una página web, diga lo que diga su nombre: un servidor la envió en lugar del archivo, quizá para que inicie sesión. Vuelva a obtener el archivo con un navegador.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.</source>
        <translation>{path} es una imagen AVIF, que no se lee en este equipo: guárdela como JPEG o PNG en el programa que la muestra.</translation>
    </message>
    <message>
        <source>{path} is an archive. Unpack it, and open what it was unpacked to.</source>
        <translation>{path} es un archivo comprimido. Descomprímalo y abra lo que contenía.</translation>
    </message>
    <message>
        <source>{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}.</source>
        <translation>{path} está cortado: su cabecera IDX debe tener {expected_size} bytes; se encontraron {found}.</translation>
    </message>
    <message>
        <source>{path} is damaged. The next training sets it aside under another name and begins a new one.</source>
        <translation>{path} está dañado. El próximo entrenamiento lo aparta con otro nombre y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged: a layer's size is no whole number from 1 to {most:,}.</source>
        <translation>{path} está dañado: el tamaño de una capa no es un número entero de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes no network of 1 to {most} layers.</source>
        <translation>{path} está dañado: no describe una red de 1 a {most} capas.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes {total:,} weights, more than such a file can hold.</source>
        <translation>{path} está dañado: describe {total:,} pesos, más de los que puede contener un archivo así.</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks what a library has.</source>
        <translation>{path} está dañado: le falta lo que tiene una biblioteca.</translation>
    </message>
    <message>
        <source>{path} is damaged: it names {names} classes of {classes}.</source>
        <translation>{path} está dañado: nombra {names} clases de {classes}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksums are not those of its tensors.</source>
        <translation>{path} está dañado: sus sumas de comprobación no son las de sus tensores.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description cannot be read.</source>
        <translation>{path} está dañado: su descripción no puede leerse.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description has no format version.</source>
        <translation>{path} está dañado: su descripción no tiene versión de formato.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description is not the one that was written.</source>
        <translation>{path} está dañado: su descripción no es la que se escribió.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description of the training cannot be read.</source>
        <translation>{path} está dañado: su descripción del entrenamiento no puede leerse.</translation>
    </message>
    <message>
        <source>{path} is damaged: its images have another size than its inputs.</source>
        <translation>{path} está dañado: sus imágenes tienen otro tamaño que sus entradas.</translation>
    </message>
    <message>
        <source>{path} is damaged: its settings describe another network than its layers.</source>
        <translation>{path} está dañado: sus ajustes describen otra red que sus capas.</translation>
    </message>
    <message>
        <source>{path} is damaged: the bias of {name} has no weights of its size.</source>
        <translation>{path} está dañado: el sesgo de {name} no tiene pesos de su tamaño.</translation>
    </message>
    <message>
        <source>{path} is damaged: the names of its classes cannot be read.</source>
        <translation>{path} está dañado: los nombres de sus clases no pueden leerse.</translation>
    </message>
    <message>
        <source>{path} is damaged: the numbers of {name} are not those that were written.</source>
        <translation>{path} está dañado: los números de {name} no son los que se escribieron.</translation>
    </message>
    <message>
        <source>{path} is damaged: the tensor {unexpected!r} is missing or should not be there.</source>
        <translation>{path} está dañado: el tensor {unexpected!r} falta o no debería estar ahí.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} has shape {shape}, expected {expected}.</source>
        <translation>{path} está dañado: {name} tiene la forma {shape}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} holds values that are not numbers.</source>
        <translation>{path} está dañado: {name} contiene valores que no son números.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <translation>{path} está dañado: {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {what} is not what was written. Fetch the file again.</source>
        <translation>{path} está dañado: {what} no es lo que se escribió. Vuelva a obtener el archivo.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program.</source>
        <translation>Otro programa tiene ocupado {path}.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, too large for a model of this program.</source>
        <translation>{path} pasa de {megabytes} MB, demasiado para un modelo de este programa.</translation>
    </message>
    <message>
        <source>{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).</source>
        <translation>{path} no es un conjunto de datos que pueda leerse: su nombre debe acabar en .npz, .npy, .csv, .tsv o .arff, ser como train-images-idx3-ubyte, de un archivo IDX, o debe contener trazos de lápiz con etiquetas (JSON, UNIPEN, InkML).</translation>
    </message>
    <message>
        <source>{path} is no library of this program and was left as it is. Give another file.</source>
        <translation>{path} no es una biblioteca de este programa y se dejó como estaba. Indique otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} no es un archivo</translation>
    </message>
    <message>
        <source>{path} is not a file. Give a file for the library.</source>
        <translation>{path} no es un archivo. Indique un archivo para la biblioteca.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder that holds {file} and its three companions.</source>
        <translation>{path} no es una carpeta. Elija una carpeta que contenga {file} y sus tres compañeros.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} no es una imagen que pueda leerse.</translation>
    </message>
    <message>
        <source>{path} is not a text in UTF-8.</source>
        <translation>{path} no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a text. Save it as CSV in UTF-8.</source>
        <translation>{path} no es un texto. Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a whole .npz file: {reason}.</source>
        <translation>{path} no es un archivo .npz completo: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole bundle: {reason}.</source>
        <translation>{path} no es un paquete completo: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole safetensors file: {reason}.</source>
        <translation>{path} no es un archivo safetensors completo: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} no es un archivo IDX de imágenes: empieza por {found}; se esperaba el número mágico {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} no es un archivo IDX de etiquetas: empieza por {found}; se esperaba el número mágico {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file whose name says what it holds, as that of {file} does.</source>
        <translation>{path} no es un archivo IDX cuyo nombre diga lo que contiene, como el de {file}.</translation>
    </message>
    <message>
        <source>{path} is not of a kind for which one can choose {choice}.</source>
        <translation>{path} no es de un tipo para el que se pueda elegir {choice}.</translation>
    </message>
    <message>
        <source>{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the page of its repository.</source>
        <translation>{path} no es el archivo mismo, sino un puntero de Git LFS a él. Obtenga el archivo con git lfs pull, o desde la página de su repositorio.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a folder or a file with a data set.</source>
        <translation>{path} no existe. Elija una carpeta o un archivo con un conjunto de datos.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} es de un tipo que no se lee. Cárguelo en Python y guarde las matrices con np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out.</source>
        <translation>{path} está comprimido de un modo que aquí no se lee. Descomprímalo (gzip se lee) y abra lo que resulte.</translation>
    </message>
    <message>
        <source>{path} is the library that it would be merged into.</source>
        <translation>{path} es la biblioteca a la que se incorporaría.</translation>
    </message>
    <message>
        <source>{path} is too long for a list of names.</source>
        <translation>{path} es demasiado largo para una lista de nombres.</translation>
    </message>
    <message>
        <source>{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with sklearn.datasets.load_svmlight_file, and save the arrays with {command}.</source>
        <translation>{path} está escrito de forma dispersa, como hace LIBSVM; solo se leen filas completas. En Python, cárguelo con sklearn.datasets.load_svmlight_file y guarde las matrices con {command}.</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} puede contener objetos de Python, que podrían ejecutar código y no se leen. Cárguelo en Python y guarde las matrices con np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the state_dict with safetensors.torch.save_file: that can be opened.</source>
        <translation>{path} puede contener objetos de Python, que podrían ejecutar código y no se leen. De una red de PyTorch, guarde el state_dict con safetensors.torch.save_file: eso puede abrirse.</translation>
    </message>
    <message>
        <source>{path} reads images of {images}, but {dataset} has images of {found}.</source>
        <translation>{path} lee imágenes de {images}, pero {dataset} tiene imágenes de {found}.</translation>
    </message>
    <message>
        <source>{path} reads {images}, but {dataset} has {found}.</source>
        <translation>{path} lee {images}, pero {dataset} tiene {found}.</translation>
    </message>
    <message>
        <source>{path} should end in .py: the data set is written beside it as .npz.</source>
        <translation>{path} debe acabar en .py: el conjunto de datos se escribe a su lado como .npz.</translation>
    </message>
    <message>
        <source>{path} should end in {endings}: that says what is written.</source>
        <translation>{path} debe acabar en {endings}: eso dice lo que se escribe.</translation>
    </message>
    <message>
        <source>{path} should hold a label and a letter's code in each line.</source>
        <translation>{path} debe contener en cada línea una etiqueta y el código de una letra.</translation>
    </message>
    <message>
        <source>{path} was damaged. It is kept as {aside}, and a new library was begun.</source>
        <translation>{path} estaba dañado. Se conserva como {aside}, y se empezó una biblioteca nueva.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while this run was trained, so the run is not kept in it.</source>
        <translation>{path} se movió o se borró durante este entrenamiento, así que no se guarda en él.</translation>
    </message>
    <message>
        <source>{path} was not written: the network has weights that are too large for float32.</source>
        <translation>{path} no se escribió: la red tiene pesos demasiado grandes para float32.</translation>
    </message>
    <message>
        <source>{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs.</source>
        <translation>{path} sería mayor de lo que puede ser un paquete, {most:,} MB. Deje fuera las películas o algunos de los entrenamientos.</translation>
    </message>
    <message>
        <source>{path}, drawing {number}: {problem}</source>
        <translation>{path}, dibujo {number}: {problem}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}</source>
        <translation>{path}, línea {line}: {problem}</translation>
    </message>
    <message>
        <source>{path}, row {number}</source>
        <translation>{path}, fila {number}</translation>
    </message>
    <message>
        <source>{path}: these drawings have no label, or no ink: {numbers}.</source>
        <translation>{path}: estos dibujos no tienen etiqueta, o no tienen tinta: {numbers}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{pixels:,} pixels</source>
        <translation>{pixels:,} píxeles</translation>
    </message>
    <message numerus="yes">
        <source>{p} after Holm's correction for {n:,} comparisons</source>
        <translation>
            <numerusform>{p} con la corrección de Holm, para una comparación</numerusform>
            <numerusform>{p} con la corrección de Holm, para {n:,} comparaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} This training is kept as a new run.</source>
        <translation>{reason} Este se guarda como un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>{reason} in line {line:,}</source>
        <translation>{reason} en la línea {line:,}</translation>
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
        <translation>{sentence} (Por ahora {done} de {times} veces.)</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation data</source>
        <translation>{share:.2%} de los datos de validación</translation>
    </message>
    <message numerus="yes">
        <source>{share:.2%} of the validation data, mean of {n:,} runs</source>
        <translation>
            <numerusform>{share:.2%} de los datos de validación, {n:,} entrenamiento</numerusform>
            <numerusform>{share:.2%} de los datos de validación, media de {n:,} entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.2%} of the validation images are read right after epoch {epoch:,}.</source>
        <translation>Tras la época {epoch:,} se lee bien el {share:.2%} de las imágenes de validación.</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation points are read right after epoch {epoch:,}.</source>
        <translation>Tras la época {epoch:,} se lee bien el {share:.2%} de los puntos de validación.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>Se lee bien el {share:.2%} de {count:,} imágenes de prueba (intervalo del 95 %: de {low:.2%} a {high:.2%}): la red de la época {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>Se lee bien el {share:.2%} de {count:,} puntos de prueba (intervalo del 95 %: de {low:.2%} a {high:.2%}): la red de la época {epoch:,}.</translation>
    </message>
    <message>
        <source>{side} x {side} pixels</source>
        <translation>{side} x {side} píxeles</translation>
    </message>
    <message>
        <source>{size} in 1 class ({names})</source>
        <translation>{size} en 1 clase ({names})</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names} and so on)</source>
        <translation>{size} en {classes} clases ({names}, etc.)</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names})</source>
        <translation>{size} en {classes} clases ({names})</translation>
    </message>
    <message>
        <source>{status}, {done:,} of {wanted:,} epochs.</source>
        <translation>{status}, {done:,} de {wanted:,} épocas.</translation>
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
        <translation>{true} leído como {given}</translation>
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
        <translation>{what} en la época {epoch}: los pasos son demasiado grandes. Pruebe una tasa de aprendizaje de {better:.2g} en lugar de {rate:.2g}.</translation>
    </message>
    <message>
        <source>{where} announces the impossible shape {shape}.</source>
        <translation>{where} anuncia la forma imposible {shape}.</translation>
    </message>
    <message>
        <source>{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read.</source>
        <translation>{where} anuncia {labels:,} etiquetas de {size:,} bytes; se leen como máximo {most:,} de {most_bytes:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds more.</source>
        <translation>{where} anuncia {sizes} = {expected:,} bytes de datos, pero contiene más.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.</source>
        <translation>{where} anuncia {sizes} = {expected:,} bytes de datos, pero solo contiene {found:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read.</source>
        <translation>{where} anuncia {sizes} = {size:,} bytes de datos; se leen como máximo {most:,}.</translation>
    </message>
    <message>
        <source>{where} calls its classes {names}, but {other_where} calls them {other_names}. Both must call them alike.</source>
        <translation>{where} llama a sus clases {names}, pero {other_where} las llama {other_names}. Ambos deben llamarlas igual.</translation>
    </message>
    <message>
        <source>{where} has 1 class; expected {least} to {most}.</source>
        <translation>{where} tiene 1 clase; se esperaban de {least} a {most}.</translation>
    </message>
    <message>
        <source>{where} has no name for class {number}: it is empty.</source>
        <translation>{where} no tiene nombre para la clase {number}: está vacío.</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; expected (images, side, side).</source>
        <translation>{where} tiene la forma {shape}; se esperaba (imágenes, lado, lado).</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; {expected}.</source>
        <translation>{where} tiene la forma {shape}; {expected}.</translation>
    </message>
    <message>
        <source>{where} has the class {name!r}, whose name holds a line break or a control character.</source>
        <translation>{where} tiene la clase {name!r}, cuyo nombre contiene un salto de línea o un carácter de control.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{where} tiene {classes:,} clases; se pueden distinguir como máximo {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; expected {least} to {most}.</source>
        <translation>{where} tiene {classes:,} clases; se esperaban de {least} a {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes} classes, but there are only {names} names for them.</source>
        <translation>{where} tiene {classes} clases, pero solo hay {names} nombres para ellas.</translation>
    </message>
    <message>
        <source>{where} holds Python objects (the type object), which could run code and are not read. Save it again as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.</source>
        <translation>{where} contiene objetos de Python (el tipo object), que podrían ejecutar código y no se leen. Guárdelo de nuevo como matriz de números: np.array(list(x), dtype="uint8") para imágenes y dtype="int64" para etiquetas.</translation>
    </message>
    <message>
        <source>{where} holds a single image; at least one more is needed to test with.</source>
        <translation>{where} contiene una sola imagen; hace falta al menos otra para probar.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels, but {test_where} of {test_size}.</source>
        <translation>{where} contiene imágenes de {size} píxeles, pero {test_where}, de {test_size}.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels; expected square ones of at most {side} x {side}.</source>
        <translation>{where} contiene imágenes de {size} píxeles; se esperaban cuadradas de {side} x {side} como máximo.</translation>
    </message>
    <message>
        <source>{where} holds names that are no text in UTF-8.</source>
        <translation>{where} contiene nombres que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>{where} holds no drawings.</source>
        <translation>{where} no contiene dibujos.</translation>
    </message>
    <message>
        <source>{where} holds no images.</source>
        <translation>{where} no contiene imágenes.</translation>
    </message>
    <message>
        <source>{where} holds no whole rows: in all {count:,} of them something is missing.</source>
        <translation>{where} no contiene filas completas: en las {count:,} falta algo.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:,}; expected numbers from 0 to {last}, or names.</source>
        <translation>{where} contiene la etiqueta {label:,}; se esperaban números de 0 a {last}, o nombres.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:g}; expected whole numbers, or names.</source>
        <translation>{where} contiene la etiqueta {label:g}; se esperaban números enteros, o nombres.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be known. Save the images as they were before that, from 0 to 255 or from 0 to 1.</source>
        <translation>{where} contiene valores de {low:g} a {high:g}: parecen estandarizados, y no puede saberse qué era blanco y negro. Guarde las imágenes como eran antes, de 0 a 255 o de 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contiene valores de {low:g} a {high:g}; se esperaba de 0 a 255, o de 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds values of the type {dtype}; {expected}.</source>
        <translation>{where} contiene valores del tipo {dtype}; {expected}.</translation>
    </message>
    <message>
        <source>{where} holds values that are no numbers; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contiene valores que no son números; se esperaba de 0 a 255, o de 0 a 1.</translation>
    </message>
    <message>
        <source>{where} holds {images:,} images, but {labels:,} labels.</source>
        <translation>{where} contiene {images:,} imágenes, pero {labels:,} etiquetas.</translation>
    </message>
    <message>
        <source>{where} is not an array of NumPy.</source>
        <translation>{where} no es una matriz de NumPy.</translation>
    </message>
    <message>
        <source>{where} is packed in a way that NumPy does not write. Save it again with NumPy.</source>
        <translation>{where} está comprimido de un modo que NumPy no escribe. Guárdelo de nuevo con NumPy.</translation>
    </message>
    <message>
        <source>{where} is too long for a list of names.</source>
        <translation>{where} es demasiado largo para una lista de nombres.</translation>
    </message>
    <message>
        <source>{where}, cannot be divided into cells: {reason}.</source>
        <translation>{where}, no puede dividirse en celdas: {reason}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing.</source>
        <translation>{where}, columna {column}: falta un píxel.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing; there stands {found!r}.</source>
        <translation>{where}, columna {column}: falta un píxel; ahí está {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}.</source>
        <translation>{where}, columna {column}: un píxel debe ser un número, de 0 a 255, de 0 a 1 o de -1 a 1; se encontró {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.</source>
        <translation>{where}, columna {column}: otras filas dicen aquí si son para train, val o test; se encontró {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is missing.</source>
        <translation>{where}, columna {column}: falta la etiqueta.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8.</source>
        <translation>{where}, columna {column}: la etiqueta no es un texto. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.</source>
        <translation>{where}, columna {column}: {found!r} tiene una letra en lugar de un dígito, como O por 0, o l por 1.</translation>
    </message>
    <message>
        <source>{where}, has {found:,} columns; expected {expected:,}, as in the other rows.</source>
        <translation>{where}, tiene {found:,} columnas; se esperaban {expected:,}, como en las demás filas.</translation>
    </message>
    <message>
        <source>{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}.</source>
        <translation>{where}, contiene fracciones de 0 a 1, pero otras filas contienen píxeles de hasta {most:g}.</translation>
    </message>
    <message>
        <source>{where}, is too long for an image of {side} x {side} pixels.</source>
        <translation>{where}, es demasiado larga para una imagen de {side} x {side} píxeles.</translation>
    </message>
    <message>
        <source>{where}, is written sparsely, in braces; only whole rows are read.</source>
        <translation>{where}, está escrita de forma dispersa, entre llaves; solo se leen filas completas.</translation>
    </message>
    <message>
        <source>{where}: at most {most:,} pixels are read.</source>
        <translation>{where}: se leen como máximo {most:,} píxeles.</translation>
    </message>
    <message>
        <source>{where}: of the columns {first} to {last} one should hold a 1, and the others 0.</source>
        <translation>{where}: de las columnas {first} a {last}, una debe contener un 1, y las demás 0.</translation>
    </message>
    <message>
        <source>“data” is mnist, or points such as points:spirals, got {value!r}.</source>
        <translation>«data» es mnist, o puntos como points:spirals; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“is” is missing, which says what a condition is about: one of {known}.</source>
        <translation>Falta «is», que dice de qué trata una condición: uno de {known}.</translation>
    </message>
    <message>
        <source>“key” has small letters, digits and hyphens, such as first-network, got {value!r}.</source>
        <translation>«key» tiene minúsculas, cifras y guiones, como first-network; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“low” must be less than “high”.</source>
        <translation>«low» debe ser menor que «high».</translation>
    </message>
    <message>
        <source>“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.</source>
        <translation>«order_by» es una cifra de un entrenamiento, como parameters, o con la mayor primero {example}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” has {count:,} characters; at most {most:,} are shown.</source>
        <translation>«{key}» tiene {count:,} caracteres; se muestran como máximo {most:,}.</translation>
    </message>
    <message>
        <source>“{key}” has {found:,} entries; at most {most:,} are possible.</source>
        <translation>«{key}» tiene {found:,} entradas; son posibles como máximo {most:,}.</translation>
    </message>
    <message>
        <source>“{key}” is a list of tables.</source>
        <translation>«{key}» es una lista de tablas.</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts of at most {most:,} characters.</source>
        <translation>«{key}» es una lista de textos de {most:,} caracteres como máximo.</translation>
    </message>
    <message>
        <source>“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}.</source>
        <translation>«{key}» es un nombre de las listas del README de las lecciones; se encontró {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is a number that can be drawn, got {value!r}.</source>
        <translation>«{key}» es un número que puede dibujarse; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» está vacío.</translation>
    </message>
    <message>
        <source>“{key}” is from {low:,} to {high:,}, got {value!r}.</source>
        <translation>«{key}» va de {low:,} a {high:,}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta «{key}».</translation>
    </message>
    <message>
        <source>“{key}” is one of {names}, got {value!r}{guess}.</source>
        <translation>«{key}» es uno de {names}; se encontró {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}.</source>
        <translation>«{key}» es el nombre de un archivo junto a la lección que acaba en {endings}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, and not {found}.</source>
        <translation>«{key}» es {kind}, y no {found}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, got {value!r}.</source>
        <translation>«{key}» es {kind}; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing here; known are {known}.</source>
        <translation>«{key}» no significa nada aquí; se conocen {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.</source>
        <translation>«{key}» no significa nada en una condición sobre {kind}{guess}. Se conocen {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in {where}{guess}. Known are {known}.</source>
        <translation>«{key}» no significa nada en {where}{guess}. Se conocen {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, got {value!r}.</source>
        <translation>«{key}» debe ser verdadero o falso; se encontró {value!r}.</translation>
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
        <translation>«{name}» no tiene intervalo; indique los valores que se prueban.</translation>
    </message>
    <message>
        <source>“{name}” is a number, a short text, true or false.</source>
        <translation>«{name}» es un número, un texto corto, verdadero o falso.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, got {value!r}.</source>
        <translation>«{name}» debe ser verdadero o falso; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” takes sizes such as "128,64", or "none", got {value!r}.</source>
        <translation>«{name}» recibe tamaños como "128,64", o "none"; se encontró {value!r}.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it as 0.01 or 0,01.</source>
        <translation>«{text}» no es un número; escríbalo como 0.01 o 0,01.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as 10.</source>
        <translation>«{text}» no es un número entero; escríbalo como 10.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as {example} or {example:,}.</source>
        <translation>«{text}» no es un número entero; escríbalo como {example} o {example:,}.</translation>
    </message>
    <message>
        <source>“{text}” is too large a number.</source>
        <translation>«{text}» es un número demasiado grande.</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It was a {0}</source>
        <translation>Era «{0}»</translation>
    </message>
    <message>
        <source>It was a {0}: keep this drawing, and learn from it.</source>
        <translation>Era «{0}»: guardar este dibujo y aprender de él.</translation>
    </message>
    <message>
        <source>It was an {0}</source>
        <translation>Era «{0}»</translation>
    </message>
    <message>
        <source>It was an {0}: keep this drawing, and learn from it.</source>
        <translation>Era «{0}»: guardar este dibujo y aprender de él.</translation>
    </message>
    <message>
        <source>Say what else it was, or take back that it is kept.</source>
        <translation>Decir qué otra cosa era, o dejar de guardarlo.</translation>
    </message>
    <message>
        <source>Say what it was: the drawing is kept, and learnt.</source>
        <translation>Decir qué era: el dibujo se guarda y se aprende.</translation>
    </message>
    <message>
        <source>This drawing is kept as a {0}. Click again to take that back.</source>
        <translation>Este dibujo se guarda como «{0}». Haga clic otra vez para deshacerlo.</translation>
    </message>
    <message>
        <source>This drawing is kept as an {0}. Click again to take that back.</source>
        <translation>Este dibujo se guarda como «{0}». Haga clic otra vez para deshacerlo.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>Wrong? It was</source>
        <translation>¿Mal? Era</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>elegir …</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Tantos entrenamientos como permita el tiempo</translation>
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
        <translation>{0} por entrenar en segundo plano: unos {1} en este equipo, y unos {2} MB.</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>Draw the curve here, or use the arrow keys.</source>
        <translation>Dibuje aquí la curva o use las flechas.</translation>
    </message>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>época {0}: {1}</translation>
    </message>
    <message>
        <source>from {0} in epoch 1 to {1} in epoch {2}</source>
        <translation>de {0} en la época 1 a {1} en la época {2}</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>aún no hay nada dibujado</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>{0}: {1} at epoch {2}</source>
        <translation>{0}: {1} en la época {2}</translation>
    </message>
</context>
<context>
    <name>CurvesLegends</name>
    <message>
        <source>Of the averaged weights, which are shown and kept.</source>
        <translation>De los pesos promediados, que se muestran y se guardan.</translation>
    </message>
    <message>
        <source>Of the weights as they are trained.</source>
        <translation>De los pesos tal como se entrenan.</translation>
    </message>
    <message>
        <source>The fainter lines are those of {0}, from which this run forked after epoch {1}.</source>
        <translation>Las líneas más tenues son las de {0}, de donde este entrenamiento se bifurcó tras la época {1}.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last images seen.</source>
        <translation>La línea fina: el error dentro de las épocas, sobre las últimas imágenes vistas.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last points seen.</source>
        <translation>La línea fina: el error dentro de las épocas, sobre los últimos puntos vistos.</translation>
    </message>
    <message>
        <source>The learning rate in use, with what schedule and warm-up make of it.</source>
        <translation>La tasa de aprendizaje en uso, con lo que hacen de ella el programa y el calentamiento.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>parent run</source>
        <translation>de origen</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
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
        <translation>Banda del 95 % de la validación</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Base line: a linear network</source>
        <translation>Línea base: una red lineal</translation>
    </message>
    <message>
        <source>Base line: guessing</source>
        <translation>Línea base: adivinar</translation>
    </message>
    <message>
        <source>Base line: people</source>
        <translation>Línea base: personas</translation>
    </message>
    <message>
        <source>Count epochs</source>
        <translation>Contar épocas</translation>
    </message>
    <message>
        <source>Count epochs along the bottom.</source>
        <translation>Contar las épocas en el eje inferior.</translation>
    </message>
    <message>
        <source>Count images</source>
        <translation>Contar imágenes</translation>
    </message>
    <message>
        <source>Count points</source>
        <translation>Contar puntos</translation>
    </message>
    <message>
        <source>Count seconds</source>
        <translation>Contar segundos</translation>
    </message>
    <message>
        <source>Count the images that were learnt from along the bottom.</source>
        <translation>Contar en el eje inferior las imágenes de las que se aprendió.</translation>
    </message>
    <message>
        <source>Count the points that were learnt from along the bottom.</source>
        <translation>Contar en el eje inferior los puntos de los que se aprendió.</translation>
    </message>
    <message>
        <source>Count the seconds of training and validating along the bottom, without pauses.</source>
        <translation>Contar en el eje inferior los segundos de entrenamiento y validación, sin las pausas.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation images it is wide, and small ups and downs mean nothing.</source>
        <translation>Dibujar en torno a la exactitud de validación hasta dónde puede llegar la verdadera (intervalo de Wilson):
con pocas imágenes de validación es ancho, y los pequeños altibajos no significan nada.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation points it is wide, and small ups and downs mean nothing.</source>
        <translation>Dibujar en torno a la exactitud de validación hasta dónde puede llegar la verdadera (intervalo de Wilson):
con pocos puntos de validación es ancho, y los pequeños altibajos no significan nada.</translation>
    </message>
    <message>
        <source>Draw over the curves what you expected in the lesson, before the run.</source>
        <translation>Dibujar sobre las curvas lo que esperaba en la lección, antes del entrenamiento.</translation>
    </message>
    <message>
        <source>Draw the learning rate as a thin line, with what schedule and warm-up make of it. Its axis is at the right.</source>
        <translation>Dibujar la tasa de aprendizaje como línea fina, con lo que hacen de ella el programa y el calentamiento. Su eje está a la derecha.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation images.</source>
        <translation>Con qué frecuencia acierta quien responde siempre la clase más frecuente de las imágenes de validación.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation points.</source>
        <translation>Con qué frecuencia acierta quien responde siempre la clase más frecuente de los puntos de validación.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation images.
It is trained here, once for this data set, in the background.</source>
        <translation>Lo bien que lee las imágenes de validación una red sin capas ocultas.
Se entrena aquí, una vez para este conjunto de datos, en segundo plano.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation points.
It is trained here, once for this data set, in the background.</source>
        <translation>Lo bien que lee los puntos de validación una red sin capas ocultas.
Se entrena aquí, una vez para este conjunto de datos, en segundo plano.</translation>
    </message>
    <message>
        <source>How well people read digits as those of MNIST.</source>
        <translation>Lo bien que leen las personas dígitos como los de MNIST.</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Tasa de aprendizaje en uso</translation>
    </message>
    <message>
        <source>Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),
and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark.</source>
        <translation>Marcar dónde se cambiaron ajustes (◆), dónde el entrenamiento se pausó (❚❚), siguió más tarde (▶) o se bifurcó (Y),
y la mejor época (★). Señale una marca para leerla; Ctrl+← y Ctrl+→ van de marca en marca.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show spikes as well, though the other values may look flat beside them.
Else a ▲ marks each.</source>
        <translation>Mostrar también los picos, aunque a su lado los demás valores parezcan planos.
Si no, un ▲ señala cada uno.</translation>
    </message>
    <message>
        <source>What the plots show beside the curves, and what they count along the bottom.</source>
        <translation>Qué muestran las gráficas junto a las curvas y qué cuentan en el eje inferior.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Su predicción</translation>
    </message>
</context>
<context>
    <name>CurvesPage</name>
    <message>
        <source>Learning curves of all trials</source>
        <translation>Curvas de aprendizaje de todos los ensayos</translation>
    </message>
    <message>
        <source>The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early.</source>
        <translation>Cuanto más oscura la curva (más clara sobre fondo oscuro), mejor. Una cruz cierra la que se apartó pronto.</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, semilla {1}</translation>
    </message>
</context>
<context>
    <name>CurvesPlots</name>
    <message>
        <source>Plot of the accuracy over the epochs</source>
        <translation>Gráfica de la exactitud por épocas</translation>
    </message>
    <message>
        <source>Plot of the error over the epochs</source>
        <translation>Gráfica del error por épocas</translation>
    </message>
    <message>
        <source>Press Train (Ctrl+T): the error of each epoch appears here.</source>
        <translation>Pulse Entrenar (Ctrl+T): aquí aparece el error de cada época.</translation>
    </message>
    <message>
        <source>The share of answers that are right appears here.</source>
        <translation>Aquí aparece la proporción de respuestas correctas.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>error ({0})</source>
        <translation>error ({0})</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>live, smoothed</source>
        <translation>en vivo, suavizado</translation>
    </message>
    <message>
        <source>parent, training</source>
        <translation>de origen, entrenamiento</translation>
    </message>
    <message>
        <source>parent, validation</source>
        <translation>de origen, validación</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>correctas (%)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
</context>
<context>
    <name>CurvesPrediction</name>
    <message>
        <source>Score: {0} of 100.</source>
        <translation>Puntuación: {0} de 100.</translation>
    </message>
    <message>
        <source>What you have drawn in the lesson, before the run: {0}.</source>
        <translation>Lo que dibujó en la lección, antes del entrenamiento: {0}.</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>su predicción</translation>
    </message>
    <message>
        <source>your prediction ({0})</source>
        <translation>su predicción ({0})</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CurvesStory</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>imágenes, en miles</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>puntos, en miles</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>segundos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Accuracy on the training images</source>
        <translation>Exactitud en las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Exactitud en los puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Exactitud en las imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Exactitud en los puntos de validación</translation>
    </message>
    <message>
        <source>Add a running mean to the fine line within the epochs.
The line itself stays as it is.</source>
        <translation>Añadir una media móvil a la línea fina dentro de las épocas.
La línea misma no cambia.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error on the training images</source>
        <translation>Error en las imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Error on the training points</source>
        <translation>Error en los puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Error on the validation images</source>
        <translation>Error en las imágenes de validación</translation>
    </message>
    <message>
        <source>Error on the validation points</source>
        <translation>Error en los puntos de validación</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>Error logarítmico</translation>
    </message>
    <message>
        <source>Show the error by powers of ten.
Small improvements late in a run stay visible.</source>
        <translation>Mostrar el error por potencias de diez.
Así se siguen viendo las pequeñas mejoras del final.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrar todo el entrenamiento</translation>
    </message>
    <message>
        <source>Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).</source>
        <translation>Mostrar de nuevo todo el entrenamiento tras ampliar (Ctrl y la rueda, o + y −) y mover (arrastrar).</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Smoothed line</source>
        <translation>Línea suavizada</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>the run itself, without your hand</source>
        <translation>el propio entrenamiento, sin su letra</translation>
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
        <translation>Tal como es, y como podría variarse para aprender.</translation>
    </message>
    <message>
        <source>As it is, and as it could be varied. This network learns from the images as they are.</source>
        <translation>Tal como es, y como podría variarse. Esta red aprende de las imágenes tal como son.</translation>
    </message>
    <message>
        <source>As it is, and as it is varied for learning.</source>
        <translation>Tal como es, y como se varía para aprender.</translation>
    </message>
    <message>
        <source>Asking the network which it doubts …</source>
        <translation>Se pregunta a la red de cuáles duda …</translation>
    </message>
    <message>
        <source>Train a network, or open one: it says which labels it doubts.</source>
        <translation>Entrene una red o abra una: ella dice de qué etiquetas duda.</translation>
    </message>
    <message>
        <source>{1}
labelled {1} and read so with {2} % confidence, loss {3}</source>
        <translation>{1}
con etiqueta {1} y leída así con una confianza del {2} %, pérdida {3}</translation>
    </message>
    <message>
        <source>{1} → {0}
labelled {1}, read as {0} with {2} % confidence, loss {3}</source>
        <translation>{1} → {0}
con etiqueta {1}, leída como {0} con una confianza del {2} %, pérdida {3}</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a class, averaged.</source>
        <translation>Todas las imágenes de una clase, promediadas.</translation>
    </message>
    <message>
        <source>Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.
So the network learns the digit and not the picture. Click an image on the left to see it changed.</source>
        <translation>El aumento de datos cambia cada imagen cada vez que se aprende de ella: girada, escalada, curvada, con otro lápiz.
Así la red aprende el dígito y no la imagen. Haga clic en una imagen de la izquierda para verla cambiada.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Click for others.</source>
        <translation>Haga clic para ver otras.</translation>
    </message>
    <message>
        <source>Darkness of the pixels</source>
        <translation>Oscuridad de los píxeles</translation>
    </message>
    <message>
        <source>Doubtful first: the images whose label the network that is shown finds least probable.
Some are wrongly labelled, some could be read either way, and some it has not learnt yet.</source>
        <translation>Las dudosas primero: las imágenes cuya etiqueta la red mostrada considera menos probable.
Algunas tienen mal la etiqueta, otras podrían leerse de dos modos, y otras aún no las ha aprendido.</translation>
    </message>
    <message>
        <source>Histogram of the pixels</source>
        <translation>Histograma de los píxeles</translation>
    </message>
    <message>
        <source>How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root.</source>
        <translation>Con qué frecuencia un píxel tiene cada oscuridad, de 0, papel, a 255, tinta; la mayoría son papel. Alturas según la raíz cuadrada.</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>Imágenes del conjunto de datos</translation>
    </message>
    <message>
        <source>Mean and number of each class</source>
        <translation>Media y número de cada clase</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <translation>Imagen media de cada clase</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Solo imágenes de esta clase.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The image as augmentation changes it</source>
        <translation>La imagen como la cambia el aumento de datos</translation>
    </message>
    <message>
        <source>The image, varied</source>
        <translation>La imagen, variada</translation>
    </message>
    <message>
        <source>The images appear here as soon as they are read.</source>
        <translation>Las imágenes aparecen aquí en cuanto se han leído.</translation>
    </message>
    <message>
        <source>Training: what it learns from. Validation: kept from training, to choose settings by.
Test: chooses nothing, and is looked at in the end.</source>
        <translation>Entrenamiento: de lo que aprende. Validación: apartadas del entrenamiento para elegir los ajustes.
Prueba: no elige nada y se mira al final.</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>todos los dígitos</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>doubtful labels first</source>
        <translation>etiquetas dudosas primero</translation>
    </message>
    <message>
        <source>the mean of all images of “{0}”; click it to see them</source>
        <translation>la media de todas las imágenes de «{0}»; haga clic para verlas</translation>
    </message>
</context>
<context>
    <name>DatasetImport</name>
    <message>
        <source>Data sets ({0})</source>
        <translation>Conjuntos de datos ({0})</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>Abrir un archivo con un conjunto de datos</translation>
    </message>
    <message>
        <source>Open a folder with IDX files or pictures</source>
        <translation>Abrir una carpeta con archivos IDX o imágenes</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>The data set was left as it is.</source>
        <translation>El conjunto de datos se dejó como estaba.</translation>
    </message>
    <message>
        <source>The network reads other images or classes, and would be closed.</source>
        <translation>La red lee otras imágenes o clases, y se cerraría.</translation>
    </message>
    <message>
        <source>The trained network reads other images or other classes. It is not saved, and would be given up.</source>
        <translation>La red entrenada lee otras imágenes u otras clases. No está guardada y se perdería.</translation>
    </message>
    <message>
        <source>{0} waits for a choice.</source>
        <translation>{0} espera una elección.</translation>
    </message>
    <message>
        <source>{0} was read. Accept it, or cancel.</source>
        <translation>Se leyó {0}. Acéptelo o cancele.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Layers of {0} neurons.</source>
        <translation>Capas de {0} neuronas.</translation>
    </message>
    <message>
        <source>Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Las líneas son entradas × pesos, naranja por encima de 0 y morado por debajo: se dibujan las {0} mayores de {1}.</translation>
    </message>
    <message>
        <source>Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Las líneas son pesos, naranja por encima de 0 y morado por debajo: se dibujan los {0} mayores de {1}.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}</source>
        <translation>Neurona {0} de la capa {1}: {2}</translation>
    </message>
    <message>
        <source>blamed for {0}</source>
        <translation>culpa atribuida: {0}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>capa {0}</translation>
    </message>
    <message>
        <source>layer {0}: {1}</source>
        <translation>capa {0}: {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejada fuera</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>apagada</translation>
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
        <translation>Diagrama de la red</translation>
    </message>
    <message>
        <source>Diagram of the network…</source>
        <translation>Diagrama de la red…</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, or its weights alone.</source>
        <translation>Escribir la red como diagrama, en líneas (SVG) o píxeles (PNG): trabajando con el punto por el que se pregunta, o solo sus pesos.</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its weights alone.</source>
        <translation>Escribir la red como diagrama, en líneas (SVG) o píxeles (PNG): trabajando con lo que hay en la pizarra, o solo sus pesos.</translation>
    </message>
</context>
<context>
    <name>DifferencesPresenter</name>
    <message>
        <source>Both read the same test images right: nothing tells them apart.</source>
        <translation>Las dos leen bien las mismas imágenes de prueba: nada las distingue.</translation>
    </message>
    <message>
        <source>Both read the test images …</source>
        <translation>Las dos leen las imágenes de prueba …</translation>
    </message>
    <message>
        <source>Draw on the right, or click an image above: how both read it appears here.</source>
        <translation>Dibuje a la derecha, o haga clic en una imagen de arriba: aquí se verá cómo la leen las dos.</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not appears here, and one drawing as both read it. So far there is only one network for these images: train another one (Ctrl+T).</source>
        <translation>Aquí aparece qué imágenes de prueba lee una red y otra no, y un dibujo tal como lo leen las dos. Por ahora solo hay una red para estas imágenes: entrene otra (Ctrl+T).</translation>
    </message>
    <message>
        <source>{0} learnt from other images than these; some of the test images may be among them.</source>
        <translation>{0} aprendió de otras imágenes; algunas de las imágenes de prueba pueden estar entre ellas.</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Let each take the other's place.</source>
        <translation>Intercambiar los lugares de las dos.</translation>
    </message>
    <message>
        <source>McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's
if both are equally good. p is how probable a difference as large as this one is then.</source>
        <translation>La prueba exacta de McNemar: de las imágenes que solo lee bien una de las dos, cada una puede ser tanto de A como de B
si ambas son igual de buenas. p es la probabilidad de una diferencia tan grande en ese caso.</translation>
    </message>
    <message>
        <source>Network {0}</source>
        <translation>Red {0}</translation>
    </message>
    <message>
        <source>Of the {0} test images of {1}, &lt;b&gt;A&lt;/b&gt; reads {2} and &lt;b&gt;B&lt;/b&gt; {3} right.</source>
        <translation>De las {0} imágenes de prueba de {1}, &lt;b&gt;A&lt;/b&gt; lee bien {2} y &lt;b&gt;B&lt;/b&gt; {3}.</translation>
    </message>
    <message>
        <source>Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.</source>
        <translation>Solo A lee {0} de las imágenes, solo B {1}: lanzando una moneda, un reparto tan desigual tiene esta p.</translation>
    </message>
    <message>
        <source>Share of the test images that {0} reads right</source>
        <translation>Proporción de las imágenes de prueba que {0} lee bien</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>The share of images that each reads right, and its 95 % interval (Wilson).</source>
        <translation>La proporción de imágenes que cada una lee bien, con su intervalo del 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Whether the difference is chance</source>
        <translation>Si la diferencia es azar</translation>
    </message>
    <message>
        <source>Which network is compared. The runs that are ticked in the tab Runs come first.</source>
        <translation>Qué red se compara. Los entrenamientos marcados en la pestaña Entrenamientos van primero.</translation>
    </message>
    <message>
        <source>test image {0}, true {1}
A reads {2} with {3} %
B reads {4} with {5} %</source>
        <translation>imagen de prueba {0}, verdadera {1}
A lee {2} con {3} %
B lee {4} con {5} %</translation>
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
        <translation>{0}: ninguna de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>{0}: {1} test images, the hardest first. Under each: what A | B reads.</source>
        <translation>{0}: {1} imágenes de prueba, las más difíciles primero. Debajo de cada una: lo que lee A | B.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Asks about a point that the network has never learnt from.</source>
        <translation>Pregunta por un punto del que la red nunca ha aprendido.</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Borrar la pizarra</translation>
    </message>
    <message>
        <source>Clear the plane</source>
        <translation>Borrar el plano</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje un dígito</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dibuje algo</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>How thick the strokes are. The digits that the network learns from are about as thick as the start value.</source>
        <translation>El grosor de los trazos. Los dígitos de los que aprende la red son más o menos tan gruesos como el valor inicial.</translation>
    </message>
    <message>
        <source>Nothing was drawn that could be undone.</source>
        <translation>No se ha dibujado nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Aquí no se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Only points that you draw yourself can be taken away.</source>
        <translation>Solo se pueden quitar los puntos que dibuja usted.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Puts a digit on the pad that the network has never learnt from.</source>
        <translation>Pone en la pizarra un dígito del que la red nunca ha aprendido.</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>Dígito de prueba al azar</translation>
    </message>
    <message>
        <source>Random test point</source>
        <translation>Punto de prueba al azar</translation>
    </message>
    <message>
        <source>Redo point</source>
        <translation>Rehacer punto</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Rehacer trazo</translation>
    </message>
    <message>
        <source>Several digits: {0}. Looked at: {1}, digit {2}.</source>
        <translation>Varios dígitos: {0}. Se mira: {1}, dígito {2}.</translation>
    </message>
    <message>
        <source>Undo point</source>
        <translation>Deshacer punto</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Deshacer trazo</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>1 trazo</numerusform>
            <numerusform>%Ln trazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje un dígito</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.</source>
        <translation>Está vacía. Dibuje aquí con el ratón, un dedo o un lápiz, o elija Dígito de prueba al azar.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
</context>
<context>
    <name>DrawingRecognizer</name>
    <message numerus="yes">
        <source>%Ln digit(s). Click one, or use the arrow keys.</source>
        <translation>
            <numerusform>Un dígito. Haga clic en él, o use las flechas.</numerusform>
            <numerusform>%Ln dígitos. Haga clic en uno, o use las flechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the plane to ask about a place.</source>
        <translation>Haga clic en el plano para preguntar por un lugar.</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>Dibuje un dígito.</translation>
    </message>
    <message>
        <source>Draw something.</source>
        <translation>Dibuje algo.</translation>
    </message>
    <message>
        <source>Image, true label {0}</source>
        <translation>Imagen, etiqueta verdadera {0}</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Sus pesos son ya demasiado grandes para calcular con ellos.</translation>
    </message>
    <message>
        <source>Most likely {0}: {1} %</source>
        <translation>Lo más probable, {0}: {1} %</translation>
    </message>
    <message>
        <source>No network yet: press Train.</source>
        <translation>Aún no hay red: pulse Entrenar.</translation>
    </message>
    <message>
        <source>Nobody here can read yet. Press Train: it takes seconds.</source>
        <translation>Aquí nadie sabe leer todavía. Pulse Entrenar: tarda segundos.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or no digit at all.</source>
        <translation>Quizá {0}, o {1}; o ningún dígito.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or none of its classes.</source>
        <translation>Quizá {0}, o {1}; o ninguna de sus clases.</translation>
    </message>
    <message>
        <source>Perhaps {0}; but a stroke of it breaks off, so that something is missing.</source>
        <translation>Quizá {0}; pero un trazo se interrumpe, así que falta algo.</translation>
    </message>
    <message>
        <source>Test digit, true label {0}</source>
        <translation>Dígito de prueba, etiqueta verdadera {0}</translation>
    </message>
    <message>
        <source>Test image, true label {0}</source>
        <translation>Imagen de prueba, etiqueta verdadera {0}</translation>
    </message>
    <message>
        <source>Test point of class {0}</source>
        <translation>Punto de prueba de la clase {0}</translation>
    </message>
    <message>
        <source>To ask about a place, choose “Ask” and click there.</source>
        <translation>Para preguntar por un lugar, elija «Preguntar» y haga clic allí.</translation>
    </message>
    <message>
        <source>Training point of class {0}</source>
        <translation>Punto de entrenamiento de la clase {0}</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>DrawingsDialog</name>
    <message>
        <source>Add a file's labelled drawings: JSON, UNIPEN or InkML.</source>
        <translation>Añadir los dibujos etiquetados de un archivo: JSON, UNIPEN o InkML.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Recuperar lo último que se borró.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Each is a {0}</source>
        <translation>Cada uno es «{0}»</translation>
    </message>
    <message>
        <source>Each is an {0}</source>
        <translation>Cada uno es «{0}»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>No drawings yet. Under an answer, tell what your drawing was, or choose Teach &gt; Teach me your digits.</source>
        <translation>Aún no hay dibujos. Bajo una respuesta, diga qué era su dibujo, o elija Enseñar &gt; Enseñarme sus dígitos.</translation>
    </message>
    <message>
        <source>Save them all in a JSON file.</source>
        <translation>Guardarlos todos en un archivo JSON.</translation>
    </message>
    <message>
        <source>Say what the chosen ones are.</source>
        <translation>Decir qué son los elegidos.</translation>
    </message>
    <message>
        <source>They are …</source>
        <translation>Son …</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away.</source>
        <translation>Tirar los dibujos elegidos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the chosen ones are</source>
        <translation>Qué son los elegidos</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>Qué clases se muestran</translation>
    </message>
    <message>
        <source>Your drawing of a {0}</source>
        <translation>Su dibujo de «{0}»</translation>
    </message>
    <message>
        <source>Your drawing of an {0}</source>
        <translation>Su dibujo de «{0}»</translation>
    </message>
    <message>
        <source>Your drawings</source>
        <translation>Sus dibujos</translation>
    </message>
    <message>
        <source>Your picture of a {0}</source>
        <translation>Su imagen de «{0}»</translation>
    </message>
    <message>
        <source>Your picture of an {0}</source>
        <translation>Su imagen de «{0}»</translation>
    </message>
    <message>
        <source>{0} of {1} different classes</source>
        <translation>{0} de {1} clases distintas</translation>
    </message>
    <message>
        <source>{0} of {1} different digits</source>
        <translation>{0} de {1} dígitos distintos</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Drawings of {0}</source>
        <translation>Dibujos de {0}</translation>
    </message>
    <message>
        <source>The drawings of the chosen class, the newest first.</source>
        <translation>Los dibujos de la clase elegida, los más nuevos primero.</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>como {0}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}</source>
        <translation>{0}, dibujo {1}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}: the others make it look like {2}</source>
        <translation>{0}, dibujo {1}: los demás hacen que parezca {2}</translation>
    </message>
</context>
<context>
    <name>DrawnClassesController</name>
    <message>
        <source>Drawings (*{0})</source>
        <translation>Dibujos (*{0})</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Dibujos ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Exportar los dibujos</translation>
    </message>
    <message>
        <source>Go on with drawings of a file</source>
        <translation>Continuar con los dibujos de un archivo</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mis clases</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>The drawings are not kept yet. {0} Export them to another place.</source>
        <translation>Los dibujos aún no están guardados. {0} Expórtelos a otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>{0} is kept: %Ln drawing(s). Data &gt; New data set from drawings goes on with it.</source>
        <translation>
            <numerusform>{0} está guardado: un dibujo. Datos &gt; Nuevo conjunto de datos con dibujos continúa con él.</numerusform>
            <numerusform>{0} está guardado: %Ln dibujos. Datos &gt; Nuevo conjunto de datos con dibujos continúa con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was changed by another window. Your drawings are kept as {1}, beside it.</source>
        <translation>Otra ventana cambió {0}. Sus dibujos se guardan como {1}, a su lado.</translation>
    </message>
</context>
<context>
    <name>DrawnClassesDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Begin another data set; this one is kept.</source>
        <translation>Empezar otro conjunto de datos; este se conserva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y).</source>
        <translation>Hacerlo de nuevo (Ctrl+Y).</translation>
    </message>
    <message>
        <source>Draw here, then press Enter</source>
        <translation>Dibuje aquí y pulse Intro</translation>
    </message>
    <message>
        <source>Draw {0}</source>
        <translation>Dibuje {0}</translation>
    </message>
    <message>
        <source>Everything is kept, and can be gone on with.</source>
        <translation>Todo se guarda, y se puede continuar.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First name what you will draw</source>
        <translation>Nombre primero lo que va a dibujar</translation>
    </message>
    <message>
        <source>Go on with the labelled drawings of a file.</source>
        <translation>Continuar con los dibujos etiquetados de un archivo.</translation>
    </message>
    <message>
        <source>How well they are told apart stands here as soon as there are a few drawings.</source>
        <translation>Lo bien que se distinguen se dice aquí en cuanto haya unos pocos dibujos.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It is blank. {0} here; Enter keeps it, the arrows choose another class.</source>
        <translation>Está vacía. {0} aquí; Intro lo guarda, las flechas eligen otra clase.</translation>
    </message>
    <message>
        <source>Keep this one, and lay out new paper (Enter).</source>
        <translation>Guardar este y poner papel nuevo (Intro).</translation>
    </message>
    <message>
        <source>Make classes with these names (Enter).</source>
        <translation>Crear clases con estos nombres (Intro).</translation>
    </message>
    <message>
        <source>Names of new classes</source>
        <translation>Nombres de clases nuevas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New data set from drawings</source>
        <translation>Nuevo conjunto de datos con dibujos</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>Dibujo siguiente</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save it in a file for elsewhere.</source>
        <translation>Guardarlo en un archivo para otro lugar.</translation>
    </message>
    <message>
        <source>Such as: circle, square, star</source>
        <translation>Por ejemplo: círculo, cuadrado, estrella</translation>
    </message>
    <message>
        <source>Take back a stroke, or on blank paper the last change (Ctrl+Z).</source>
        <translation>Deshacer un trazo o, con el papel vacío, el último cambio (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Take the chosen class and its drawings away; can be undone.</source>
        <translation>Quitar la clase elegida y sus dibujos; se puede deshacer.</translation>
    </message>
    <message>
        <source>The data sets that you have drawn; all are kept.</source>
        <translation>Los conjuntos de datos que ha dibujado; todos se conservan.</translation>
    </message>
    <message>
        <source>There must be at least two classes, and at least {0} drawings of each.</source>
        <translation>Debe haber al menos dos clases, y al menos {0} dibujos de cada una.</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away (Delete); can be undone.</source>
        <translation>Tirar los dibujos elegidos (Supr); se puede deshacer.</translation>
    </message>
    <message>
        <source>Train and test on them from now on.</source>
        <translation>Entrenar y probar con ellos a partir de ahora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use these drawings</source>
        <translation>Usar estos dibujos</translation>
    </message>
    <message>
        <source>What is to be told apart; several names have commas between them.</source>
        <translation>Lo que se debe distinguir; separe varios nombres con comas.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.</source>
        <translation>
            <numerusform>{0} de un dibujo ({1} %) se lee bien con lo que enseñan los demás.</numerusform>
            <numerusform>{0} de %Ln dibujos ({1} %) se leen bien con lo que enseñan los demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln drawing(s)</source>
        <translation>
            <numerusform>{0}: un dibujo</numerusform>
            <numerusform>{0}: %Ln dibujos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsPresenter</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are still calculated …</source>
        <translation>
            <numerusform>Aún se calcula una época …</numerusform>
            <numerusform>Aún se calculan %Ln épocas …</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the network that answers now, only one epoch is kept.</source>
        <translation>De la red que responde ahora solo se conserva una época.</translation>
    </message>
    <message>
        <source>Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.</source>
        <translation>Entrene una red (Ctrl+T): aquí se ve cómo se aprende cada clase de época en época.</translation>
    </message>
    <message>
        <source>Without your hand: it is no part of the run.</source>
        <translation>Sin su letra: no forma parte del entrenamiento.</translation>
    </message>
</context>
<context>
    <name>EpochsView</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Exactitud de cada clase</translation>
    </message>
    <message>
        <source>Accuracy of each class over the epochs</source>
        <translation>Exactitud de cada clase por épocas</translation>
    </message>
    <message>
        <source>By how much of their length a layer's weights changed in an epoch, by powers of ten.
Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.
Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding.</source>
        <translation>Cuánto cambiaron en una época los pesos de una capa respecto a su longitud, por potencias de diez.
Si no se conserva la época anterior: desde la última conservada, dividido por las épocas entre ambas.
De un entrenamiento abierto los pesos se conservan con media precisión: los cambios de menos del 0,03 % son redondeo.</translation>
    </message>
    <message>
        <source>Change of each layer in an epoch, in %</source>
        <translation>Cambio de cada capa en una época, en %</translation>
    </message>
    <message>
        <source>Change of each layer over the epochs</source>
        <translation>Cambio de cada capa por épocas</translation>
    </message>
    <message>
        <source>Click an epoch to look back to it.</source>
        <translation>Haga clic en una época para volver a ella.</translation>
    </message>
    <message>
        <source>From 0 %</source>
        <translation>Desde 0 %</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradiente de cada capa</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradiente de cada capa por épocas</translation>
    </message>
    <message>
        <source>Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.</source>
        <translation>Mostrar todo de 0 a 100 %, y no solo donde están las líneas tras el primer cuarto de las épocas.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training images, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longitud del gradiente de los pesos de cada capa, en 256 imágenes de entrenamiento, por potencias de diez.
Si es mucho menor en las primeras capas que en la última, el error apenas llega a ellas.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training points, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longitud del gradiente de los pesos de cada capa, en 256 puntos de entrenamiento, por potencias de diez.
Si es mucho menor en las primeras capas que en la última, el error apenas llega a ellas.</translation>
    </message>
    <message>
        <source>The share of the images of a class that are read as this class, after each epoch.</source>
        <translation>La proporción de las imágenes de una clase que se leen como esta clase, después de cada época.</translation>
    </message>
    <message>
        <source>The share of the points of a class that are read as this class, after each epoch.</source>
        <translation>La proporción de los puntos de una clase que se leen como esta clase, después de cada época.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation, so nothing is known of each class.</source>
        <translation>Este entrenamiento no reserva imágenes para validar, así que no se sabe nada de cada clase.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation, so nothing is known of each class.</source>
        <translation>Este entrenamiento no reserva puntos para validar, así que no se sabe nada de cada clase.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>capa {0}</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien leídas</translation>
    </message>
    <message>
        <source>{0} validation images, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} imágenes de validación, de {1} a {2} de cada clase: una proporción de tantas es segura hasta unos ± {3} %.</translation>
    </message>
    <message>
        <source>{0} validation points, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} puntos de validación, de {1} a {2} de cada clase: una proporción de tantos es segura hasta unos ± {3} %.</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in the program; it goes on. Help &gt; Copy diagnostics says what it was.</source>
        <translation>Algo falló en el programa, pero continúa. Ayuda &gt; Copiar diagnóstico dice qué fue.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; it goes on. What it was stands in {0}.</source>
        <translation>Algo falló en el programa, pero continúa. Qué fue está en {0}.</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>Lo que aporta cada píxel</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>elegida: {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2} % ink, adds {3}</source>
        <translation>fila {0}, columna {1}: {2} % de tinta, aporta {3}</translation>
    </message>
    <message>
        <source>{0} pixels speak for it, {1} against it</source>
        <translation>{0} píxeles a favor, {1} en contra</translation>
    </message>
</context>
<context>
    <name>ExperimentHead</name>
    <message>
        <source> at once</source>
        <translation> a la vez</translation>
    </message>
    <message>
        <source>Choose settings that are tried with different values, and train all of them.</source>
        <translation>Elegir los ajustes que se prueban con distintos valores, y entrenarlos todos.</translation>
    </message>
    <message>
        <source>Delete the experiment with all of its runs, after asking.</source>
        <translation>Borrar el experimento con todos sus entrenamientos, tras preguntar.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Exportar como paquete…</translation>
    </message>
    <message>
        <source>First pause it.</source>
        <translation>Páuselo primero.</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <source>Give up the weights of all of its runs but the chosen ones, after asking. All figures stay.</source>
        <translation>Descartar los pesos de todos sus entrenamientos salvo los elegidos, tras preguntar. Todas las cifras se conservan.</translation>
    </message>
    <message>
        <source>Go on where it was paused.</source>
        <translation>Continuar donde se pausó.</translation>
    </message>
    <message>
        <source>How many runs train at the same time. With fewer the others rest after the step that they are in, keep their whole epochs, and go on later; the results stay the same.</source>
        <translation>Cuántos entrenamientos corren a la vez. Con menos, los demás descansan tras el paso en el que están, conservan sus épocas completas y siguen más tarde; los resultados son los mismos.</translation>
    </message>
    <message>
        <source>It can be changed while the experiment runs.</source>
        <translation>Puede cambiarse mientras corre el experimento.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>Let it begin before all others that wait.</source>
        <translation>Que empiece antes que todos los que esperan.</translation>
    </message>
    <message>
        <source>Let it rest. Whole epochs are kept, and it can go on at any time.</source>
        <translation>Dejarlo descansar. Las épocas completas se conservan, y puede continuar en cualquier momento.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Put the experiment with all of its runs into one file, to be opened on another machine.</source>
        <translation>Poner el experimento con todos sus entrenamientos en un archivo, para abrirlo en otro equipo.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Entrenamientos a la vez</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save what is shown, write a report, export the experiment, free room, or delete it.</source>
        <translation>Guardar lo que se muestra, escribir un informe, exportar el experimento, liberar espacio o borrarlo.</translation>
    </message>
    <message>
        <source>Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV.</source>
        <translation>Guardar lo que se muestra: una imagen como PNG o SVG, o la tabla de candidatos como CSV.</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Empezar antes</translation>
    </message>
    <message>
        <source>Which experiment is shown.</source>
        <translation>Qué experimento se muestra.</translation>
    </message>
    <message>
        <source>Write what the experiment came to: a page to be printed and handed in.</source>
        <translation>Escribir qué resultó del experimento: una página para imprimir y entregar.</translation>
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
        <translation>Cuántos de los entrenamientos están hechos; cuando solo el tiempo dice cuántos serán, de los empezados.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avance del experimento</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>1 divergió</numerusform>
            <numerusform>%Ln divergieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>1 falló</numerusform>
            <numerusform>%Ln fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>1 terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>1 en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside early</source>
        <translation>
            <numerusform>1 apartado pronto</numerusform>
            <numerusform>%Ln apartados pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>1 detenido</numerusform>
            <numerusform>%Ln detenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>1 en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Épocas entrenadas</translation>
    </message>
    <message>
        <source>It waits, and begins when what runs before it has ended</source>
        <translation>Espera, y empieza cuando acabe lo que va antes</translation>
    </message>
    <message>
        <source>It was paused: {0}</source>
        <translation>Se pausó: {0}</translation>
    </message>
    <message>
        <source>No run has begun yet</source>
        <translation>Aún no ha empezado ningún entrenamiento</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Parámetros de la red</translation>
    </message>
    <message>
        <source>Seconds trained</source>
        <translation>Segundos entrenados</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>set aside early</source>
        <translation>apartado pronto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>{0}, of %Ln run(s)</source>
        <translation>
            <numerusform>{0}, de un entrenamiento</numerusform>
            <numerusform>{0}, de %Ln entrenamientos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentsController</name>
    <message numerus="yes">
        <source>%Ln experiment(s) are paused or wait; Resume in Experiments goes on.</source>
        <translation>
            <numerusform>Un experimento está en pausa o en espera; continúa con Reanudar en Experimentos.</numerusform>
            <numerusform>%Ln experimentos están en pausa o en espera; continúan con Reanudar en Experimentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Los experimentos no se guardan, porque no se pudo abrir la biblioteca.</translation>
    </message>
    <message>
        <source>It goes on when the one that runs has ended or is paused.</source>
        <translation>Continúa cuando el que corre termine o se pause.</translation>
    </message>
    <message>
        <source>It is in the queue, and trains when its turn comes. Experiments shows how it does.</source>
        <translation>Está en la cola y se entrena cuando le toque. Experimentos muestra cómo va.</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nuevo experimento…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation>Planes (*.toml)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>The experiment has begun. Its runs train in the background.</source>
        <translation>El experimento ha empezado. Sus entrenamientos corren en segundo plano.</translation>
    </message>
    <message>
        <source>The experiment has ended. Experiments shows what did best.</source>
        <translation>El experimento ha terminado. Experimentos muestra qué funcionó mejor.</translation>
    </message>
    <message>
        <source>The experiment is paused; Resume in Experiments goes on.</source>
        <translation>El experimento está en pausa; continúa con Reanudar en Experimentos.</translation>
    </message>
    <message>
        <source>The experiment {0} is paused; Resume in Experiments goes on.</source>
        <translation>El experimento {0} está en pausa; continúa con Reanudar en Experimentos.</translation>
    </message>
    <message>
        <source>The queued run has ended. Runs and Experiments show how it did.</source>
        <translation>El entrenamiento en cola ha terminado. Entrenamientos y Experimentos muestran cómo fue.</translation>
    </message>
    <message>
        <source>Train with these settings too, in the background, as soon as what runs now has ended.</source>
        <translation>Entrenar también con estos ajustes, en segundo plano, en cuanto acabe lo que corre ahora.</translation>
    </message>
    <message>
        <source>Try settings with different values, in the background, and see what works and how sure that is.</source>
        <translation>Probar ajustes con distintos valores, en segundo plano, y ver qué funciona y lo seguro que es.</translation>
    </message>
</context>
<context>
    <name>ExperimentsPresenter</name>
    <message>
        <source>All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither be opened nor go on.</source>
        <translation>Se conservan todas las cifras y curvas, y también las redes del candidato elegido. Los demás entrenamientos ya no podrán abrirse ni continuar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the experiment {0}?</source>
        <translation>¿Borrar el experimento {0}?</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Los experimentos no se guardan, porque no se pudo abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Liberar espacio</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln run(s) are deleted with it.</source>
        <translation>
            <numerusform>Su único entrenamiento se borra con él.</numerusform>
            <numerusform>Sus %Ln entrenamientos se borran con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Líneas (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Píxeles (*{0})</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tablas (*{0})</translation>
    </message>
    <message>
        <source>The weights of this experiment take {0} MB. Give them up?</source>
        <translation>Los pesos de este experimento ocupan {0} MB. ¿Descartarlos?</translation>
    </message>
    <message>
        <source>{0} MB are free again in the library.</source>
        <translation>{0} MB vuelven a estar libres en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>ExperimentsView</name>
    <message>
        <source>All candidates, the best first.</source>
        <translation>Todos los candidatos, el mejor primero.</translation>
    </message>
    <message>
        <source>All settings side by side, a line across them for each candidate.</source>
        <translation>Todos los ajustes uno junto a otro, y una línea que los cruza por cada candidato.</translation>
    </message>
    <message>
        <source>An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with many values and several seeds, in the background, and says what works.</source>
        <translation>Un experimento responde a una pregunta: ¿qué tasa de aprendizaje, cuántas capas, o fue suerte? Entrena con muchos valores y varias semillas, en segundo plano, y dice qué funciona.</translation>
    </message>
    <message>
        <source>Any setting against any figure, a point for each candidate.</source>
        <translation>Cualquier ajuste frente a cualquier cifra, un punto por candidato.</translation>
    </message>
    <message>
        <source>Choose what is tried, and start it.</source>
        <translation>Elegir lo que se prueba, y empezar.</translation>
    </message>
    <message>
        <source>How much each setting matters, and how sure that is.</source>
        <translation>Cuánto importa cada ajuste, y lo seguro que es.</translation>
    </message>
    <message>
        <source>How the accuracy of every run rose from epoch to epoch.</source>
        <translation>Cómo subió la exactitud de cada entrenamiento de época en época.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nuevo experimento…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>A web page is for networks that read images.</source>
        <translation>Una página web es para redes que leen imágenes.</translation>
    </message>
    <message>
        <source>Export a web page</source>
        <translation>Exportar una página web</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>Exportar la red</translation>
    </message>
    <message>
        <source>Export the network. ONNX files need the package onnx: {0}</source>
        <translation>Exportar la red. Los archivos ONNX necesitan el paquete onnx: {0}</translation>
    </message>
    <message>
        <source>Network for other programs…</source>
        <translation>Red para otros programas…</translation>
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
        <translation>ONNX, imposible sin el paquete onnx (*.onnx)</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Página web…</translation>
    </message>
    <message>
        <source>Write the network as one page to draw on, for anybody with a browser: it needs nothing else.</source>
        <translation>Escribir la red como una página para dibujar, para cualquiera con un navegador: no necesita nada más.</translation>
    </message>
    <message>
        <source>Write the network for other programs: ONNX, NumPy or safetensors.</source>
        <translation>Escribir la red para otros programas: ONNX, NumPy o safetensors.</translation>
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
        <translation>Puede cambiarse durante el entrenamiento.</translation>
    </message>
    <message>
        <source>It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.</source>
        <translation>Se escribe en porcentaje: 10 es 10 %, y 0,1 es 0,1 %.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>It ends where a share does, at 0 and 100 %.</source>
        <translation>Termina donde termina una proporción, en 0 y 100 %.</translation>
    </message>
    <message>
        <source>It is the mean over {0} images.</source>
        <translation>Es la media de {0} imágenes.</translation>
    </message>
    <message>
        <source>It is the mean over {0} points.</source>
        <translation>Es la media de {0} puntos.</translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>Su intervalo del 95 %</translation>
    </message>
    <message>
        <source>So much is typically given to the right class: it is the geometric mean of the probabilities.</source>
        <translation>Tanto recibe por lo común la clase correcta: es la media geométrica de las probabilidades.</translation>
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
        <translation>Cuántas de estas respuestas son erróneas.</translation>
    </message>
    <message>
        <source>The share of all images to which it answers, with its 95 % interval.</source>
        <translation>La proporción de todas las imágenes a las que responde, con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>The share of these answers that is right, with its 95 % interval.</source>
        <translation>La proporción de estas respuestas que es correcta, con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>no answer is left</source>
        <translation>no queda ninguna respuesta</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>correctas de estas</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>erróneas</translation>
    </message>
    <message>
        <source>{0}: answered</source>
        <translation>{0}: respondidas</translation>
    </message>
    <message>
        <source>{0}: right of these</source>
        <translation>{0}: correctas de estas</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Add to my drawings</source>
        <translation>Añadir a mis dibujos</translation>
    </message>
    <message>
        <source>As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a network, alone or beside MNIST.</source>
        <translation>Como dibujos suyos, los dígitos enseñan su letra a la red que responde. Como conjunto de datos, todos ellos entrenan una red, solos o junto a MNIST.</translation>
    </message>
    <message>
        <source>It was taken off the list of recent files.</source>
        <translation>Se quitó de la lista de archivos recientes.</translation>
    </message>
    <message>
        <source>No network has been opened yet.</source>
        <translation>Aún no se ha abierto ninguna red.</translation>
    </message>
    <message>
        <source>No other data set has been opened yet.</source>
        <translation>Aún no se ha abierto otro conjunto de datos.</translation>
    </message>
    <message>
        <source>One file of each kind is opened at a time. Left out: {0}.</source>
        <translation>Se abre un archivo de cada tipo a la vez. No se abrió: {0}.</translation>
    </message>
    <message>
        <source>Only files that lie on this machine can be opened; save this one first.</source>
        <translation>Solo se pueden abrir archivos que están en este equipo; guarde este primero.</translation>
    </message>
    <message>
        <source>Open as a data set</source>
        <translation>Abrir como conjunto de datos</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>Conjuntos de datos recientes</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Redes recientes</translation>
    </message>
    <message>
        <source>What are the drawings in {0} for?</source>
        <translation>¿Para qué son los dibujos de {0}?</translation>
    </message>
    <message>
        <source>{0} was not opened: first end the training that is under way.</source>
        <translation>No se abrió {0}: termine primero el entrenamiento en curso.</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message numerus="yes">
        <source>Of the film of {0}, %Ln frame(s) are damaged and left out.</source>
        <translation>
            <numerusform>De la película de {0}, un fotograma está dañado y se omite.</numerusform>
            <numerusform>De la película de {0}, %Ln fotogramas están dañados y se omiten.</numerusform>
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
        <translation>Como máximo para todas las películas juntas</translation>
    </message>
    <message>
        <source>At most for the film of a run</source>
        <translation>Como máximo para la película de un entrenamiento</translation>
    </message>
    <message>
        <source>Films of the runs</source>
        <translation>Películas de los entrenamientos</translation>
    </message>
    <message>
        <source>Less room thins the films that there are at once. The file of the library gets no smaller by that.</source>
        <translation>Menos espacio reduce enseguida las películas que hay. El archivo de la biblioteca no se hace más pequeño por ello.</translation>
    </message>
    <message numerus="yes">
        <source>The film(s) of %Ln run(s) take {0} MB.</source>
        <translation>
            <numerusform>La película de un entrenamiento ocupa {0} MB.</numerusform>
            <numerusform>Las películas de %Ln entrenamientos ocupan {0} MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly in any case.</source>
        <translation>La biblioteca guarda una película de cada entrenamiento: sus pesos en algunas de sus épocas, con media precisión, para que la máquina del tiempo funcione con todos y otro entrenamiento pueda continuar desde ahí. La última época y la mejor se guardan siempre con exactitud.</translation>
    </message>
    <message>
        <source>Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.</source>
        <translation>Cuando se alcanza, las películas de los entrenamientos más antiguos se reducen y luego se descartan. Todas las cifras se conservan.</translation>
    </message>
    <message>
        <source>With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.</source>
        <translation>Con más espacio un entrenamiento conserva más de sus épocas, repartidas de la primera a la última. 0 no guarda películas.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Changes the setting on the left: {0}.</source>
        <translation>Cambia el ajuste de la izquierda: {0}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Try it: {0}</source>
        <translation>Probarlo: {0}</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>1 of 3: Draw a digit on the pad at the right, as large as you like.</source>
        <translation>1 de 3: Dibuje un dígito en la pizarra de la derecha, tan grande como quiera.</translation>
    </message>
    <message>
        <source>2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error falls, and more digits are read right. How long it still takes stands at the top.</source>
        <translation>2 de 3: Mira miles de dígitos y, tras unos pocos, cambia un poco sus pesos cada vez. El error baja, y se leen bien más dígitos. Arriba se ve cuánto falta.</translation>
    </message>
    <message>
        <source>2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train.</source>
        <translation>2 de 3: Las barras dicen lo que lee una red ya entrenada. Ahora entrene la suya: pulse Entrenar.</translation>
    </message>
    <message>
        <source>3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: does it read you?</source>
        <translation>3 de 3: Ahora responde su propia red. Borre la pizarra con la papelera de debajo y dibuje otra vez: ¿lee su letra?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New here? In one minute you draw a digit, train a network, and let it read you.</source>
        <translation>¿Es su primera vez? En un minuto dibuja un dígito, entrena una red y deja que lea su letra.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>Mostrar las lecciones</translation>
    </message>
    <message>
        <source>That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works.</source>
        <translation>Eso es todo: dibujar, entrenar, volver a dibujar. Las lecciones del menú Aprender muestran por qué funciona.</translation>
    </message>
</context>
<context>
    <name>FirstMinuteBar</name>
    <message>
        <source>Take this away for good. Lessons are in the menu Learn.</source>
        <translation>Quitar esto para siempre. Las lecciones están en el menú Aprender.</translation>
    </message>
    <message>
        <source>Your first minute</source>
        <translation>Su primer minuto</translation>
    </message>
</context>
<context>
    <name>ForkController</name>
    <message>
        <source>A run of its own learns on to epoch {0}; {1} stays as it is.</source>
        <translation>Un entrenamiento propio sigue aprendiendo hasta la época {0}; {1} queda como está.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on from epoch {0} of {1}?</source>
        <translation>¿Continuar desde la época {0} de {1}?</translation>
    </message>
    <message>
        <source>It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers.</source>
        <translation>Empieza exactamente donde acabó esa época: con sus pesos, y con lo que recuerda el optimizador.</translation>
    </message>
    <message>
        <source>It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before.</source>
        <translation>Empieza con los mismos pesos de esa época, pero el optimizador no recuerda nada de los pasos anteriores.</translation>
    </message>
    <message>
        <source>It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what the optimizer remembered.</source>
        <translation>No empieza exactamente ahí: de esa época se conservan los pesos con media precisión, y nada de lo que recordaba el optimizador.</translation>
    </message>
    <message>
        <source>Its layers, its loss and its precision stay those of {0}.</source>
        <translation>Sus capas, su pérdida y su precisión numérica siguen siendo las de {0}.</translation>
    </message>
    <message>
        <source>The settings on the left are those of {0}: change there what is to be different.</source>
        <translation>Los ajustes de la izquierda son los de {0}: cambie ahí lo que deba ser distinto.</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Lo que difiere: {0}.</translation>
    </message>
</context>
<context>
    <name>FractionBox</name>
    <message>
        <source>It has more than {0} decimals.</source>
        <translation>Tiene más de {0} decimales.</translation>
    </message>
</context>
<context>
    <name>FramingTest</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95 % interval {1} – {2} %)</source>
        <translation>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (intervalo del 95 % {1} – {2} %)</translation>
    </message>
    <message>
        <source>Framing changes that by {0} points.</source>
        <translation>El encuadre lo cambia en {0} puntos.</translation>
    </message>
    <message>
        <source>Framing the test images: {0} %</source>
        <translation>Encuadrando las imágenes de prueba: {0} %</translation>
    </message>
    <message>
        <source>Pictures are framed as digits are, and these images are none.</source>
        <translation>Las fotos se encuadran como dígitos, y estas imágenes no lo son.</translation>
    </message>
    <message>
        <source>Self-test done.</source>
        <translation>Autocomprobación hecha.</translation>
    </message>
    <message>
        <source>Self-test of the framing</source>
        <translation>Autocomprobación del encuadre</translation>
    </message>
    <message>
        <source>Sends the test images through the framing of pictures, and shows what that costs.</source>
        <translation>Pasa las imágenes de prueba por el encuadre de las fotos y muestra lo que cuesta.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and only pictures are framed.</source>
        <translation>Los datos son puntos en un plano, y solo se encuadran imágenes.</translation>
    </message>
    <message>
        <source>The self-test ended with an error: {0}</source>
        <translation>La autocomprobación acabó con un error: {0}</translation>
    </message>
    <message>
        <source>The {0} test images, read right:</source>
        <translation>Las {0} imágenes de prueba, bien leídas:</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>framed as a picture on the pad is</source>
        <translation>encuadradas como una imagen en la pizarra</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message numerus="yes">
        <source>Went on from a network that had learnt for %Ln epoch(s).</source>
        <translation>
            <numerusform>Continúa desde una red que había aprendido durante una época.</numerusform>
            <numerusform>Continúa desde una red que había aprendido durante %Ln épocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on from the run {0} after %Ln epoch(s).</source>
        <translation>
            <numerusform>Continúa el entrenamiento {0} tras una época.</numerusform>
            <numerusform>Continúa el entrenamiento {0} tras %Ln épocas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Activations of layer {0}</source>
        <translation>Activaciones de la capa {0}</translation>
    </message>
    <message>
        <source>By how much of their length the weights changed in the last epoch.
Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.
A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.
“By epoch” shows what can be said of that.</source>
        <translation>Cuánto cambiaron los pesos en la última época respecto a su longitud.
Lo habitual es un pequeño porcentaje; casi nada significa que apenas aprende; más que su longitud, que da saltos.
Un guion: la época inmediatamente anterior no se conserva, o solo redondeada, como en un entrenamiento abierto.
«Por épocas» muestra lo que puede decirse de ello.</translation>
    </message>
    <message>
        <source>Change of layer {0}</source>
        <translation>Cambio de la capa {0}</translation>
    </message>
    <message>
        <source>Findings and layers</source>
        <translation>Hallazgos y capas</translation>
    </message>
    <message>
        <source>Gradient of layer {0}</source>
        <translation>Gradiente de la capa {0}</translation>
    </message>
    <message>
        <source>How the activations are spread: filled now, as a line before the first step.</source>
        <translation>Cómo se reparten las activaciones: relleno ahora, como línea antes del primer paso.</translation>
    </message>
    <message>
        <source>How the weights are spread: filled now, as a line before the first step.</source>
        <translation>Cómo se reparten los pesos: relleno ahora, como línea antes del primer paso.</translation>
    </message>
    <message>
        <source>Idle in layer {0}</source>
        <translation>Inactivas en la capa {0}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Capa {0}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Measured on some training images.</source>
        <translation>Medido con algunas imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Measured on some training points.</source>
        <translation>Medido con algunos puntos de entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing is conspicuous.</source>
        <translation>Nada llama la atención.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.</source>
        <translation>En la capa {1}, el {0} % de las activaciones están saturadas; por debajo del {2} % aún aprende.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.</source>
        <translation>En la capa {1}, el {0} % de las neuronas están muertas; por debajo del {2} % una capa puede prescindir de ellas.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training images.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longitud del gradiente de los pesos de la capa, en 256 imágenes de entrenamiento.
Si es mucho menor en las primeras capas que en la última, el error apenas llega a ellas.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training points.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longitud del gradiente de los pesos de la capa, en 256 puntos de entrenamiento.
Si es mucho menor en las primeras capas que en la última, el error apenas llega a ellas.</translation>
    </message>
    <message>
        <source>The length of what its weights changed by in one epoch, over the length of its weights.</source>
        <translation>La longitud de lo que cambiaron sus pesos en una época, dividida por la longitud de sus pesos.</translation>
    </message>
    <message numerus="yes">
        <source>The square root of the sum of the squares of %Ln slope(s), one for each weight.</source>
        <translation>
            <numerusform>La raíz de la suma de los cuadrados de %Ln pendiente, una por peso.</numerusform>
            <numerusform>La raíz de la suma de los cuadrados de %Ln pendientes, una por peso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network: how its layers fare, and what is conspicuous, appears here.</source>
        <translation>Entrene una red: aquí se ve cómo están sus capas y qué llama la atención.</translation>
    </message>
    <message>
        <source>Weights of layer {0}</source>
        <translation>Pesos de la capa {0}</translation>
    </message>
    <message>
        <source>What is conspicuous</source>
        <translation>Lo que llama la atención</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the images
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Dónde la curva de la activación acaba plana: la proporción de neuronas que no se activan con ninguna imagen
(muertas), o de activaciones que casi están en un extremo (saturadas). Ninguna aprende.</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the points
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Dónde la curva de la activación acaba plana: la proporción de neuronas que no se activan con ningún punto
(muertas), o de activaciones que casi están en un extremo (saturadas). Ninguna aprende.</translation>
    </message>
    <message>
        <source>activations (line: at first)</source>
        <translation>activaciones (línea: al principio)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muertas</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivas</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturadas</translation>
    </message>
    <message>
        <source>weights (line: at first)</source>
        <translation>pesos (línea: al principio)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % dead</source>
        <translation>{0} % muertas</translation>
    </message>
    <message>
        <source>{0} % saturated</source>
        <translation>{0} % saturadas</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Una ReLU cuya suma es negativa para todas las imágenes da 0 y no tiene pendiente, así que no puede aprender a volver. Unos pasos demasiado grandes la empujan hasta ahí.</translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Una ReLU cuya suma es negativa para todos los puntos da 0 y no tiene pendiente, así que no puede aprender a volver. Unos pasos demasiado grandes la empujan hasta ahí.</translation>
    </message>
    <message>
        <source>A plateau: for {0} epochs the training error has stayed near {1}</source>
        <translation>Una meseta: desde hace {0} épocas el error de entrenamiento sigue cerca de {1}</translation>
    </message>
    <message>
        <source>At its ends the curve of the activation is flat, so hardly any gradient comes through. The sums are too large: because of large first weights, or of large steps.</source>
        <translation>En sus extremos la curva de la activación es plana, así que apenas pasa gradiente. Las sumas son demasiado grandes: por pesos iniciales grandes o por pasos grandes.</translation>
    </message>
    <message>
        <source>Each step leaps over the valley that it should walk down into.</source>
        <translation>Cada paso salta por encima del valle al que debería bajar.</translation>
    </message>
    <message>
        <source>It can be changed when this run is over.</source>
        <translation>Puede cambiarse cuando acabe este entrenamiento.</translation>
    </message>
    <message>
        <source>It is worse than guessing: the training error is {0}, guessing has {1}</source>
        <translation>Es peor que adivinar: el error de entrenamiento es {0}, el de adivinar {1}</translation>
    </message>
    <message>
        <source>It jumps about a valley that is narrower than its steps; or the network is too small to do better.</source>
        <translation>Salta por un valle más estrecho que sus pasos; o la red es demasiado pequeña para hacerlo mejor.</translation>
    </message>
    <message>
        <source>It learns its images by heart, and no longer what they have in common with new ones.</source>
        <translation>Aprende sus imágenes de memoria, y ya no lo que tienen en común con las nuevas.</translation>
    </message>
    <message>
        <source>It learns its points by heart, and no longer what they have in common with new ones.</source>
        <translation>Aprende sus puntos de memoria, y ya no lo que tienen en común con los nuevos.</translation>
    </message>
    <message>
        <source>It overfits: the validation error has risen from {1} in epoch {2} to {0}</source>
        <translation>Hay sobreajuste: el error de validación ha subido de {1} en la época {2} a {0}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training images are read right, but {1} of the validation images</source>
        <translation>Hay sobreajuste: se leen bien el {0} de las imágenes de entrenamiento, pero el {1} de las de validación</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training points are read right, but {1} of the validation points</source>
        <translation>Hay sobreajuste: se leen bien el {0} de los puntos de entrenamiento, pero el {1} de los de validación</translation>
    </message>
    <message>
        <source>It takes a new run.</source>
        <translation>Requiere un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>It takes more epochs.</source>
        <translation>Necesita más épocas.</translation>
    </message>
    <message>
        <source>ReLU → Leaky ReLU</source>
        <translation>ReLU → Leaky ReLU</translation>
    </message>
    <message>
        <source>Steps that were too large have thrown the weights far off, and steps of the present size do not bring them back. A new run begins with new weights.</source>
        <translation>Unos pasos demasiado grandes han llevado los pesos muy lejos, y pasos del tamaño actual no los devuelven. Un entrenamiento nuevo empieza con pesos nuevos.</translation>
    </message>
    <message>
        <source>The direction is right, but the steps are so small that it takes for ever.</source>
        <translation>La dirección es buena, pero los pasos son tan pequeños que no acaba nunca.</translation>
    </message>
    <message>
        <source>The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %</source>
        <translation>La tasa de aprendizaje es demasiado alta: con {1}, un paso puede cambiar los pesos de la capa {2} en un {0} %</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}</source>
        <translation>La tasa de aprendizaje es demasiado alta: el error de entrenamiento ha subido de {1} en la época {2} a {0}</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error is {0}, guessing has {1}</source>
        <translation>La tasa de aprendizaje es demasiado alta: el error de entrenamiento es {0}, el de adivinar {1}</translation>
    </message>
    <message>
        <source>The learning rate is too low: the training error, now {1}, falls by {0} an epoch</source>
        <translation>La tasa de aprendizaje es demasiado baja: el error de entrenamiento, ahora {1}, baja {0} por época</translation>
    </message>
    <message>
        <source>The run goes on with it.</source>
        <translation>El entrenamiento continúa con ello.</translation>
    </message>
    <message>
        <source>This network is beyond repair: start a new run with it.</source>
        <translation>Esta red ya no tiene arreglo: empiece con ello un entrenamiento nuevo.</translation>
    </message>
    <message>
        <source>Tried: {0}.</source>
        <translation>Probado: {0}.</translation>
    </message>
    <message>
        <source>dead neurons of layer {0}</source>
        <translation>neuronas muertas de la capa {0}</translation>
    </message>
    <message>
        <source>epochs {0} → {1}</source>
        <translation>épocas {0} → {1}</translation>
    </message>
    <message>
        <source>first weights Normal → Glorot</source>
        <translation>pesos iniciales Normal → Glorot</translation>
    </message>
    <message>
        <source>it did not help.</source>
        <translation>no ayudó.</translation>
    </message>
    <message>
        <source>it helped.</source>
        <translation>ayudó.</translation>
    </message>
    <message>
        <source>it made no difference so far.</source>
        <translation>por ahora no cambió nada.</translation>
    </message>
    <message>
        <source>learning rate {0} → {1}</source>
        <translation>tasa de aprendizaje {0} → {1}</translation>
    </message>
    <message>
        <source>neurons of the smallest hidden layer {0} → {1}</source>
        <translation>neuronas de la capa oculta más pequeña {0} → {1}</translation>
    </message>
    <message>
        <source>saturated activations of layer {0}</source>
        <translation>activaciones saturadas de la capa {0}</translation>
    </message>
    <message>
        <source>schedule Constant → Cosine: the learning rate falls to 0 by the end</source>
        <translation>programa Constante → Coseno: la tasa de aprendizaje baja a 0 hacia el final</translation>
    </message>
    <message>
        <source>the images are changed a little each time, instead of always being the same</source>
        <translation>las imágenes cambian un poco cada vez, en lugar de ser siempre las mismas</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>error de entrenamiento</translation>
    </message>
    <message>
        <source>training images {0} → {1}</source>
        <translation>imágenes de entrenamiento {0} → {1}</translation>
    </message>
    <message>
        <source>training points {0} → {1}</source>
        <translation>puntos de entrenamiento {0} → {1}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>error de validación</translation>
    </message>
    <message>
        <source>weight decay {0} → {1}</source>
        <translation>decaimiento de pesos {0} → {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (before the first epoch).</source>
        <translation>{0} (antes de la primera época).</translation>
    </message>
    <message>
        <source>{0} (epoch {1}).</source>
        <translation>{0} (época {1}).</translation>
    </message>
    <message>
        <source>{0} After {1} with it, {2} {3} → {4}: {5}</source>
        <translation>{0} Tras {1} con ello, {2} {3} → {4}: {5}</translation>
    </message>
    <message numerus="yes">
        <source>{0} And %Ln more.</source>
        <translation>
            <numerusform>{0} Y uno más.</numerusform>
            <numerusform>{0} Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Whether it helps is said here when an epoch was trained with it.</source>
        <translation>{0} Si ayuda se dirá aquí cuando se haya entrenado una época con ello.</translation>
    </message>
    <message>
        <source>{0} of the activations of layer {1} are at their end</source>
        <translation>{0} de las activaciones de la capa {1} están en su extremo</translation>
    </message>
    <message>
        <source>{0} of the neurons of layer {1} never fire</source>
        <translation>{0} de las neuronas de la capa {1} no se activan nunca</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, y {1}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>row {0} is chosen</source>
        <translation>la fila {0} está elegida</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} filas y {1} columnas de números de {2} a {3}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;b&gt;Come back&lt;/b&gt; to it: every run is kept under Runs, where it can be opened and compared.</source>
        <translation>&lt;b&gt;Vuelva&lt;/b&gt; a ello: todo se guarda en Entrenamientos, donde puede abrirse y compararse.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draw&lt;/b&gt; a digit on the right. The bars say what the network takes it for, even while it learns.</source>
        <translation>&lt;b&gt;Dibuje&lt;/b&gt; un dígito a la derecha. Las barras dicen por qué lo toma la red, incluso mientras aprende.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Set up&lt;/b&gt; a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.</source>
        <translation>&lt;b&gt;Configure&lt;/b&gt; una red a la izquierda: sus capas, la tasa de aprendizaje, cuántas épocas. Un ajuste predefinido es un buen comienzo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train&lt;/b&gt; it, and watch the error fall in the middle. The learning rate can be changed meanwhile.</source>
        <translation>&lt;b&gt;Entrénela&lt;/b&gt; y vea bajar el error en el centro. La tasa de aprendizaje puede cambiarse mientras tanto.</translation>
    </message>
    <message>
        <source>A click on a word such as Accuracy says what it means; a right click on a figure, why it is so.</source>
        <translation>Un clic en una palabra como Exactitud dice qué significa; un clic derecho en una cifra, por qué es así.</translation>
    </message>
    <message>
        <source>A picture, drawings, a data set or a network anywhere on the window: open it.</source>
        <translation>Una imagen, dibujos, un conjunto de datos o una red sobre la ventana: abrirlos.</translation>
    </message>
    <message>
        <source>A steady gradient moves a weight up to {0} times as far as without it.</source>
        <translation>Un gradiente constante mueve un peso hasta {0} veces más lejos que sin él.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl y la rueda</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field.</source>
        <translation>Ctrl+Z y Ctrl+Y deshacen y rehacen ahí un cambio; Esc descarta lo escrito en un campo.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Each step moves a weight by about {0}, which is {1} % of a usual first weight.</source>
        <translation>Cada paso mueve un peso unos {0}, que es el {1} % de un peso inicial corriente.</translation>
    </message>
    <message>
        <source>Each step moves a weight by {0} times its gradient.</source>
        <translation>Cada paso mueve un peso {0} veces su gradiente.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus.</source>
        <translation>F1 explica lo que tiene el foco.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Images for validation: {0}; for training: {1}.</source>
        <translation>Imágenes de validación: {0}; de entrenamiento: {1}.</translation>
    </message>
    <message>
        <source>In a plot of curves: from mark to mark, each of which says what happened.</source>
        <translation>En una gráfica de curvas: de marca en marca; cada una dice qué ocurrió.</translation>
    </message>
    <message>
        <source>In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it.</source>
        <translation>En una gráfica: de época en época (páginas: de diez en diez; Inicio, Fin); + y − amplían y reducen, 0 la muestra entera.</translation>
    </message>
    <message>
        <source>In an epoch, {0} % is left of a weight that nothing asks for.</source>
        <translation>En una época queda el {0} % de un peso que nada pide.</translation>
    </message>
    <message>
        <source>In each step, about {0} of the largest layer's {1} neurons are left out.</source>
        <translation>En cada paso se omiten unas {0} de las {1} neuronas de la capa mayor.</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>En los ajustes</translation>
    </message>
    <message>
        <source>It is about a mean of the last {0} steps.</source>
        <translation>Es más o menos una media de los últimos {0} pasos.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>More on this</source>
        <translation>Más sobre esto</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose something, and press F1.</source>
        <translation>Nada tiene el foco. Elija algo y pulse F1.</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Try another word, or look through all words.</source>
        <translation>Nada se llama aquí «{0}». Pruebe otra palabra o recórralas todas.</translation>
    </message>
    <message>
        <source>On a figure or a heading: why this number, and what the word means.</source>
        <translation>Sobre una cifra o un título: por qué este número, y qué significa la palabra.</translation>
    </message>
    <message>
        <source>On the pad or the plane: erase.</source>
        <translation>En la pizarra o el plano: borrar.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameters: {0} = {1}.</source>
        <translation>Parámetros: {0} = {1}.</translation>
    </message>
    <message>
        <source>Pause and go on, with the pad, the plane or a plot in focus.</source>
        <translation>Pausar y continuar, con el foco en la pizarra, en el plano o en una gráfica.</translation>
    </message>
    <message>
        <source>Probability of {0}</source>
        <translation>Probabilidad de {0}</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Botón derecho del ratón</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Shift+F1, then a click, explains what was clicked.</source>
        <translation>Mayús+F1 y luego un clic explican aquello en lo que se hizo clic.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Steps in all: {0} ({1} in each epoch).</source>
        <translation>Pasos en total: {0} ({1} en cada época).</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training images: {1}.</source>
        <translation>Pasos en una época de {0} imágenes de entrenamiento: {1}.</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training points: {1}.</source>
        <translation>Pasos en una época de {0} puntos de entrenamiento: {1}.</translation>
    </message>
    <message>
        <source>Steps until the full rate: {0}.</source>
        <translation>Pasos hasta la tasa completa: {0}.</translation>
    </message>
    <message>
        <source>The largest logits are {0}; they are divided by the temperature, {1}.</source>
        <translation>Los logits mayores son {0}; se dividen por la temperatura, {1}.</translation>
    </message>
    <message>
        <source>The lines that do it, in {0}:</source>
        <translation>Las líneas que lo hacen, en {0}:</translation>
    </message>
    <message>
        <source>The right class is to get {0} %, and each other one {1} %.</source>
        <translation>La clase correcta debe recibir el {0} %, y cada una de las otras el {1} %.</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>¿Por qué estos números?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves.</source>
        <translation>Ampliar en una gráfica; la rueda sola desplaza la vista, y arrastrar mueve las curvas.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
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
        <translation>Todas las teclas de la ventana.</translation>
    </message>
    <message>
        <source>All terms, explained in short.</source>
        <translation>Todos los términos, explicados en breve.</translation>
    </message>
    <message>
        <source>Click what you want to know about. Esc gives it up.</source>
        <translation>Haga clic en aquello que quiera saber. Esc lo deja.</translation>
    </message>
    <message>
        <source>Explain what has the focus, and its value. The panel stays open beside the window.</source>
        <translation>Explicar lo que tiene el foco, y su valor. El panel queda abierto junto a la ventana.</translation>
    </message>
    <message>
        <source>Explain what is clicked next.</source>
        <translation>Explicar aquello en lo que se haga clic ahora.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No browser can be opened here. All versions are at {0}.</source>
        <translation>Aquí no se puede abrir ningún navegador. Todas las versiones están en {0}.</translation>
    </message>
    <message>
        <source>Opens the page with all versions in a browser. The program itself never asks for newer ones.</source>
        <translation>Abre en un navegador la página con todas las versiones. El programa nunca busca por sí mismo otras más nuevas.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La ventana en pocas frases.</translation>
    </message>
    <message>
        <source>What does “{0}” mean?</source>
        <translation>¿Qué significa «{0}»?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>¿Por qué estos números?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Todas las teclas de la ventana.</translation>
    </message>
    <message>
        <source>All terms of the glossary.</source>
        <translation>Todos los términos del glosario.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the page before.</source>
        <translation>Volver a la página anterior.</translation>
    </message>
    <message>
        <source>Explains what has the focus in the window (F1).</source>
        <translation>Explica lo que tiene el foco en la ventana (F1).</translation>
    </message>
    <message>
        <source>Finds words and keys by what they are called and by what is said of them.</source>
        <translation>Busca palabras y teclas por su nombre y por lo que se dice de ellas.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo se usa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La ventana en pocas frases.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>A neural network from scratch, in NumPy alone, that one can watch while it learns.</source>
        <translation>Una red neuronal hecha desde cero, solo con NumPy, a la que se puede ver aprender.</translation>
    </message>
    <message>
        <source>It is made of these, each under its own licence:</source>
        <translation>Está hecho de lo siguiente, cada cosa con su propia licencia:</translation>
    </message>
    <message>
        <source>The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</source>
        <translation>Los dígitos son MNIST, de Yann LeCun, Corinna Cortes y Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</translation>
    </message>
    <message>
        <source>The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</source>
        <translation>La red incluida ha aprendido también de Pen-Based Recognition of Handwritten Digits, de E. Alpaydin y F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</translation>
    </message>
    <message>
        <source>The program and the network that comes with it: MIT licence.</source>
        <translation>El programa y la red incluida: licencia MIT.</translation>
    </message>
    <message>
        <source>{0}; its source is at {1}</source>
        <translation>{0}; su código está en {1}</translation>
    </message>
</context>
<context>
    <name>HistogramPair</name>
    <message>
        <source>at first</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>at first all of them {0}</source>
        <translation>al principio todos {0}</translation>
    </message>
    <message>
        <source>at first from {0} to {1}</source>
        <translation>al principio de {0} a {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now all of them {0}</source>
        <translation>ahora todos {0}</translation>
    </message>
    <message>
        <source>now from {0} to {1}</source>
        <translation>ahora de {0} a {1}</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. It knows nothing of lines or of neighbours: to it they stand in one long row.</source>
        <translation>Todo lo que ve la red son {0} números, uno por píxel, de 0 para el papel a 1 para la tinta. No sabe nada de líneas ni de vecinos: para ella están en una larga fila.</translation>
    </message>
    <message>
        <source>All that the network sees of a point are two numbers: how far it lies to the right, &lt;b&gt;x = {0}&lt;/b&gt;, and how far up, &lt;b&gt;y = {1}&lt;/b&gt;, each from −1 to 1.</source>
        <translation>Todo lo que ve la red de un punto son dos números: cuánto está a la derecha, &lt;b&gt;x = {0}&lt;/b&gt;, y cuánto arriba, &lt;b&gt;y = {1}&lt;/b&gt;, cada uno de −1 a 1.</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Píxel de la fila {0}, columna {1}: {2}</translation>
    </message>
    <message>
        <source>x = ink / 255</source>
        <translation>x = tinta / 255</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, la imagen</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>an image of {0} by {1} pixels</source>
        <translation>una imagen de {0} por {1} píxeles</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes of the data set</source>
        <translation>Clases del conjunto de datos</translation>
    </message>
    <message>
        <source>It cannot be read so.</source>
        <translation>Así no puede leerse.</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>Abrir conjunto de datos</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Las primeras imágenes</translation>
    </message>
    <message>
        <source>The first images of {0}</source>
        <translation>Las primeras imágenes de {0}</translation>
    </message>
    <message>
        <source>Train and test on these images from now on.</source>
        <translation>Entrenar y probar con estas imágenes a partir de ahora.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>{0} x {0} pixels, {1} classes, {2} training images, {3} test images</source>
        <translation>{0} x {0} píxeles, {1} clases, {2} imágenes de entrenamiento, {3} imágenes de prueba</translation>
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
        <translation>{0}: {1}, que puede ser azar</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>All candidates do equally well, so that no setting matters.</source>
        <translation>Todos los candidatos son igual de buenos, así que ningún ajuste importa.</translation>
    </message>
    <message>
        <source>How much of the differences in validation accuracy each setting has to do with, and the 95 % interval of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that count only together are counted with each, so the sum may be more than 100 %.</source>
        <translation>Qué parte de las diferencias de exactitud de validación tiene que ver con cada ajuste, con su intervalo del 95 %, según un modelo de todos los candidatos. Una barra que es solo un contorno puede ser azar. Los ajustes que solo cuentan juntos se cuentan en cada uno, así que la suma puede pasar del 100 %.</translation>
    </message>
    <message>
        <source>Importance of the settings</source>
        <translation>Importancia de los ajustes</translation>
    </message>
    <message>
        <source>Nothing is varied here, so no setting can matter more than another.</source>
        <translation>Aquí no se varía nada, así que ningún ajuste puede importar más que otro.</translation>
    </message>
    <message>
        <source>There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.</source>
        <translation>Hay muy pocos candidatos para saber qué importa: {0} tienen una cifra, y hacen falta {1}.</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>Grupos de vistas</translation>
    </message>
    <message>
        <source>The next view; after the last one of a group, the next group.</source>
        <translation>La vista siguiente; tras la última de un grupo, el grupo siguiente.</translation>
    </message>
    <message>
        <source>The view before.</source>
        <translation>La vista anterior.</translation>
    </message>
    <message>
        <source>The view {0}.</source>
        <translation>La vista {0}.</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Vistas de la red</translation>
    </message>
</context>
<context>
    <name>KeptDrawings</name>
    <message>
        <source>Drawings cannot be kept, because the library could not be opened.</source>
        <translation>Los dibujos no se pueden guardar, porque no se pudo abrir la biblioteca.</translation>
    </message>
    <message>
        <source>Your drawings are in the library now.</source>
        <translation>Sus dibujos están ya en la biblioteca.</translation>
    </message>
    <message>
        <source>Your drawings are not in the library yet, which is tried again. {0}</source>
        <translation>Sus dibujos aún no están en la biblioteca; se intentará de nuevo. {0}</translation>
    </message>
</context>
<context>
    <name>LaboratoryBar</name>
    <message>
        <source>Add noise to all weights: what was learnt is spread so widely that a little harms nothing.</source>
        <translation>Añadir ruido a todos los pesos: lo aprendido está tan repartido que un poco no hace daño.</translation>
    </message>
    <message>
        <source>Back to the network as it is.</source>
        <translation>Volver a la red tal como es.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>First choose a neuron: click it in the diagram.</source>
        <translation>Elija primero una neurona: haga clic en ella en el diagrama.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Let the chosen neuron be heard again.</source>
        <translation>Dejar que la neurona elegida se oiga de nuevo.</translation>
    </message>
    <message>
        <source>Only neurons of hidden layers can be switched off.</source>
        <translation>Solo se pueden apagar neuronas de las capas ocultas.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Set the smallest weights of each layer to 0: many are not needed.</source>
        <translation>Poner a 0 los pesos más pequeños de cada capa: muchos no hacen falta.</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Agitar</translation>
    </message>
    <message>
        <source>Shift the bias of the chosen neuron: to the right it fires more readily, to the left less.</source>
        <translation>Desplazar el sesgo de la neurona elegida: a la derecha se activa con más facilidad, a la izquierda con menos.</translation>
    </message>
    <message>
        <source>Silence the chosen neuron: nobody listens to it any more.</source>
        <translation>Callar la neurona elegida: nadie la escucha ya.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Switch off neuron {1} of layer {0}</source>
        <translation>Apagar la neurona {1} de la capa {0}</translation>
    </message>
    <message>
        <source>Switch on neuron {1} of layer {0}</source>
        <translation>Encender la neurona {1} de la capa {0}</translation>
    </message>
    <message>
        <source>Try on a copy what the network can bear. The network itself stays as it is.</source>
        <translation>Probar en una copia lo que aguanta la red. La red misma no cambia.</translation>
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
        <translation>Como el sistema: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language stays {0}.</source>
        <translation>El idioma sigue siendo {0}.</translation>
    </message>
    <message>
        <source>The language will be {0} from the next start of the program on.</source>
        <translation>El idioma será {0} desde el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La ventana habla este idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (borrador)</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Activation of hidden layer {0}</source>
        <translation>Activación de la capa oculta {0}</translation>
    </message>
    <message>
        <source>Dropout of hidden layer {0}</source>
        <translation>Dropout de la capa oculta {0}</translation>
    </message>
    <message>
        <source>How many neurons the layer has.
Too few: the error stays high. Too many: slow, and it learns by heart.</source>
        <translation>Cuántas neuronas tiene la capa.
Demasiado pocas: el error sigue alto. Demasiadas: lenta, y aprende de memoria.</translation>
    </message>
    <message>
        <source>Move layer towards the input</source>
        <translation>Mover la capa hacia la entrada</translation>
    </message>
    <message>
        <source>Move layer towards the output</source>
        <translation>Mover la capa hacia la salida</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Quitar capa</translation>
    </message>
    <message>
        <source>Size of hidden layer {0}</source>
        <translation>Tamaño de la capa oculta {0}</translation>
    </message>
    <message>
        <source>The function at each neuron's output; without one, many layers could do no more than a single one.</source>
        <translation>La función a la salida de cada neurona; sin ella, muchas capas no podrían hacer más que una sola.</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message numerus="yes">
        <source>%Ln class(es) out</source>
        <translation>
            <numerusform>1 clase de salida</numerusform>
            <numerusform>%Ln clases de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) out</source>
        <translation>
            <numerusform>1 dígito de salida</numerusform>
            <numerusform>%Ln dígitos de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) in</source>
        <translation>
            <numerusform>1 píxel de entrada</numerusform>
            <numerusform>%Ln píxeles de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Adds a layer of neurons before the output.
More layers can learn more, but take longer and need more data.</source>
        <translation>Añade una capa de neuronas antes de la salida.
Más capas pueden aprender más, pero tardan más y necesitan más datos.</translation>
    </message>
    <message>
        <source>x and y in</source>
        <translation>x e y de entrada</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Learning rate, by factors</source>
        <translation>Tasa de aprendizaje, por factores</translation>
    </message>
    <message>
        <source>Tests learning rates for these settings in a few seconds: copies of the network are trained while the
rate grows, and the error shows where it learns fast and from where on the steps are too large.</source>
        <translation>Prueba tasas de aprendizaje para estos ajustes en unos segundos: se entrenan copias de la red mientras
la tasa crece, y el error muestra dónde aprende deprisa y desde dónde los pasos son demasiado grandes.</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Change and save {0}: the panel follows.</source>
        <translation>Cambie y guarde {0}: el panel sigue los cambios.</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Lecciones (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
    <message>
        <source>Mend what is wrong and save the file: the lesson is shown then.</source>
        <translation>Corrija lo que está mal y guarde el archivo: entonces se muestra la lección.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nueva lección</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Nueva lección…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, and show it anew each time that the file is saved.</source>
        <translation>Abrir una lección de un archivo y mostrarla de nuevo cada vez que se guarde el archivo.</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>Abrir archivo de lección…</translation>
    </message>
    <message>
        <source>Open {0} in an editor.</source>
        <translation>Abrir {0} en un editor.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: a commented file, which is shown as you change and save it.</source>
        <translation>Escribir una lección propia: un archivo comentado que se muestra a medida que usted lo cambia y lo guarda.</translation>
    </message>
    <message>
        <source>Wrong in this lesson</source>
        <translation>Errores en esta lección</translation>
    </message>
    <message>
        <source>my lesson</source>
        <translation>mi lección</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>A board of your own runs</source>
        <translation>Un tablero de sus propios entrenamientos</translation>
    </message>
    <message>
        <source>A click, or Enter, opens a lesson where you left it.</source>
        <translation>Un clic, o Intro, abre una lección donde la dejó.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Each lesson begins with a question, and checks by itself what you have done.</source>
        <translation>Cada lección empieza con una pregunta y comprueba por sí sola lo que usted ha hecho.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Siguiente: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} steps done</source>
        <translation>{0} de {1} pasos hechos</translation>
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
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Brings what the step is about into view, and outlines it. It does nothing else.</source>
        <translation>Trae a la vista aquello de lo que trata el paso y lo enmarca. No hace nada más.</translation>
    </message>
    <message>
        <source>Done. You may go on.</source>
        <translation>Hecho. Puede continuar.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go back to the step before; ticks stay.</source>
        <translation>Volver al paso anterior; las marcas se conservan.</translation>
    </message>
    <message>
        <source>Go on to the next step (Enter).</source>
        <translation>Ir al paso siguiente (Intro).</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the list of lessons; this one stays where you are.</source>
        <translation>Mostrar la lista de lecciones; esta sigue donde está.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>Challenges…</source>
        <translation>Retos…</translation>
    </message>
    <message>
        <source>Gives the left zone back to the settings. The lesson stays where you are.</source>
        <translation>Devuelve la zona izquierda a los ajustes. La lección sigue donde está.</translation>
    </message>
    <message>
        <source>Hide the lesson panel</source>
        <translation>Ocultar el panel de lecciones</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Lecciones…</translation>
    </message>
    <message>
        <source>No lesson is shown.</source>
        <translation>No se muestra ninguna lección.</translation>
    </message>
    <message>
        <source>Not yet: say what you expect.</source>
        <translation>Aún no: diga qué espera.</translation>
    </message>
    <message>
        <source>Show the challenges, each with a board of your own runs that keep its rules.</source>
        <translation>Muestra los retos, cada uno con un tablero de sus propios entrenamientos que cumplen sus reglas.</translation>
    </message>
    <message>
        <source>Show the lessons in the left zone; the settings stay one click away.</source>
        <translation>Mostrar las lecciones en la zona izquierda; los ajustes siguen a un clic.</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«{0}» ha terminado.</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>{0} over {1}</source>
        <translation>{0} por {1}</translation>
    </message>
    <message>
        <source>{0}: {1} at {2}</source>
        <translation>{0}: {1} en {2}</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>Lines of the plot</source>
        <translation>Líneas de la gráfica</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Switch all lines on.</source>
        <translation>Activar todas las líneas.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>In the precision of the run it is rounded to {0}.</source>
        <translation>Con la precisión del entrenamiento se redondea a {0}.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer images its class has; here it counts once.</source>
        <translation>Al entrenar cuenta tanto más cuantas menos imágenes tiene su clase; aquí cuenta una vez.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer points its class has; here it counts once.</source>
        <translation>Al entrenar cuenta tanto más cuantos menos puntos tiene su clase; aquí cuenta una vez.</translation>
    </message>
    <message>
        <source>Label smoothing of {0} spreads a part of y over all classes.</source>
        <translation>El suavizado de etiquetas de {0} reparte una parte de y entre todas las clases.</translation>
    </message>
    <message>
        <source>One number says how wrong the answer is. The mean squared error compares every share with what it should be: &lt;b&gt;{0}&lt;/b&gt; got {1}, and in all &lt;b&gt;L = {2}&lt;/b&gt;. It never exceeds 2 / n, however wrong it is.</source>
        <translation>Un número dice lo errónea que es la respuesta. El error cuadrático medio compara cada parte con la que debería ser: &lt;b&gt;{0}&lt;/b&gt; recibió {1}, y en total &lt;b&gt;L = {2}&lt;/b&gt;. Nunca pasa de 2 / n, por errónea que sea.</translation>
    </message>
    <message>
        <source>The cross-entropy asks only how probable the right class was: &lt;b&gt;{0}&lt;/b&gt; got {1}, so &lt;b&gt;L = {2}&lt;/b&gt;. Were it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end.</source>
        <translation>La entropía cruzada solo pregunta qué probabilidad tenía la clase correcta: &lt;b&gt;{0}&lt;/b&gt; obtuvo {1}, así que &lt;b&gt;L = {2}&lt;/b&gt;. Si estuviera segura y acertara, L sería 0; cuanto más segura está de otra cosa, más crece L, sin límite.</translation>
    </message>
    <message>
        <source>What each class adds to the error</source>
        <translation>Lo que cada clase suma al error</translation>
    </message>
    <message>
        <source>adds to L</source>
        <translation>suma a L</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>p, got</source>
        <translation>p, obtenido</translation>
    </message>
    <message>
        <source>y, wanted</source>
        <translation>y, deseado</translation>
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
        <translation>Una red neuronal desde cero</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Acerca de nnfs_gui</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>Se abrió {0}, con un entrenamiento de {1}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Ready. The network that comes with the program reads what you draw.</source>
        <translation>Listo. La red incluida en el programa lee lo que usted dibuja.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training images, {2} test images.</source>
        <translation>Listo. {0}: {1} imágenes de entrenamiento, {2} imágenes de prueba.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training points, {2} test points.</source>
        <translation>Listo. {0}: {1} puntos de entrenamiento, {2} puntos de prueba.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; put them into a message or a report.</source>
        <translation>El diagnóstico está en el portapapeles; péguelo en un mensaje o un informe.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Entrenando.</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message numerus="yes">
        <source>%Ln image(s), {0} of them read wrong</source>
        <translation>
            <numerusform>1 imagen, {0} mal leídas</numerusform>
            <numerusform>%Ln imágenes, {0} de ellas mal leídas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Calculating the map …</source>
        <translation>Se calcula el mapa …</translation>
    </message>
    <message>
        <source>Each image appears here as a point, near to those like it.</source>
        <translation>Cada imagen aparece aquí como un punto, cerca de las que se le parecen.</translation>
    </message>
    <message>
        <source>PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still differ, in the {0} % of the variance that this view does not show.</source>
        <translation>PCA es una sombra: las imágenes que están lejos difieren al menos en eso. Las que están juntas aún pueden diferir en el {0} % de la varianza que esta vista no muestra.</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>etiqueta {0}</translation>
    </message>
    <message>
        <source>labelled {0}, read as {1}</source>
        <translation>etiqueta {0}, leída como {1}</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and where the axes point means nothing.</source>
        <translation>t-SNE conserva los vecinos: las imágenes que están juntas se parecen. Lo lejos que están los grupos, su tamaño y hacia dónde apuntan los ejes no significa nada.</translation>
    </message>
    <message>
        <source>the two axes hold {0} % of the variance</source>
        <translation>los dos ejes contienen el {0} % de la varianza</translation>
    </message>
    <message>
        <source>trustworthiness {0} ({1} neighbours; 1 is perfect)</source>
        <translation>fiabilidad {0} ({1} vecinos; 1 es perfecta)</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} de {1} vueltas</translation>
    </message>
    <message>
        <source>{0} read wrong by {1}</source>
        <translation>{0} mal leídas por {1}</translation>
    </message>
    <message>
        <source>{0} test images</source>
        <translation>{0} imágenes de prueba</translation>
    </message>
    <message>
        <source>{0} training images</source>
        <translation>{0} imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>{0} validation images</source>
        <translation>{0} imágenes de validación</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate the map for the network as it is now.</source>
        <translation>Calcular el mapa para la red tal como es ahora.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparadas por</translation>
    </message>
    <message>
        <source>Draw a line around points to list their images. Without the mouse: L lists those around a point.</source>
        <translation>Trace una línea alrededor de los puntos para ver la lista de sus imágenes. Sin ratón: L muestra las que rodean un punto.</translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>Capa oculta {0}</translation>
    </message>
    <message>
        <source>How far the map has settled</source>
        <translation>Cuánto se ha asentado el mapa</translation>
    </message>
    <message>
        <source>How far the map has settled.</source>
        <translation>Cuánto se ha asentado el mapa.</translation>
    </message>
    <message>
        <source>How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.</source>
        <translation>Cuántas se muestran, de cada clase la misma proporción, siempre las mismas. t-SNE admite 2000 como máximo.</translation>
    </message>
    <message>
        <source>Images that were surrounded</source>
        <translation>Imágenes rodeadas</translation>
    </message>
    <message>
        <source>Images that you surround with the lasso are listed here.</source>
        <translation>Las imágenes que rodee con el lazo aparecen aquí.</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Tipo de mapa</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Leave the map as it is now.</source>
        <translation>Dejar el mapa como está ahora.</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Mapa de las imágenes</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>PCA: seen from where the images differ most. It is there at once, and follows the epochs.
t-SNE: keeps near what is near. It settles before your eyes.</source>
        <translation>PCA: visto desde donde más difieren las imágenes. Está al instante y sigue las épocas.
t-SNE: mantiene cerca lo que está cerca. Se asienta ante sus ojos.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Point at the map to see an image; click to put it on the pad.</source>
        <translation>Señale el mapa para ver una imagen; haga clic para ponerla en la pizarra.</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Asentar de nuevo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The image that is pointed at</source>
        <translation>La imagen señalada</translation>
    </message>
    <message>
        <source>The whole map again. The wheel zooms, dragging moves it.</source>
        <translation>De nuevo el mapa entero. La rueda amplía, arrastrar lo mueve.</translation>
    </message>
    <message>
        <source>Validation: kept from training. Test: to be looked at when everything is chosen.
Training: what it has learnt from.</source>
        <translation>Validación: apartadas del entrenamiento. Prueba: para mirarlas cuando todo esté elegido.
Entrenamiento: de lo que ha aprendido.</translation>
    </message>
    <message>
        <source>What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.
Go from layer to layer and see how the classes come apart.</source>
        <translation>Lo que hace parecidas las imágenes. Píxeles: dónde tienen tinta. Una capa: lo que sus neuronas hacen de ellas.
Vaya de capa en capa y vea cómo se separan las clases.</translation>
    </message>
    <message>
        <source>○ around it: read wrong    ★ your drawing</source>
        <translation>○ alrededor: mal leída    ★ su dibujo</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Epoch {0} did best on the validation images: {1} %.</source>
        <translation>La época {0} fue la mejor en las imágenes de validación: {1} %.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: {1} %.</source>
        <translation>La época {0} fue la mejor en los puntos de validación: {1} %.</translation>
    </message>
    <message>
        <source>Forked from {0}, after epoch {1}.</source>
        <translation>Bifurcado de {0}, tras la época {1}.</translation>
    </message>
    <message>
        <source>{0} forked here, after epoch {1}.</source>
        <translation>{0} se bifurcó aquí, tras la época {1}.</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is left out: whatever it has calculated, it tells &lt;b&gt;a = 0&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; queda fuera: haya calculado lo que haya calculado, dice &lt;b&gt;a = 0&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; stays: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; se queda: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by 1 / (1 − {0}) = {3}, so that the mean stays.</source>
        <translation>El dropout (p = {0}) ha dejado fuera {1} de {2} neuronas al azar, m = 0; las demás se multiplican por 1 / (1 − {0}) = {3}, para que la media se mantenga.</translation>
    </message>
    <message>
        <source>In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; here, as in every answer, all take part. “As in training” above shows it.</source>
        <translation>Al entrenar, el dropout omite al azar el {0} % de las neuronas y multiplica las demás por {1}; aquí, como en toda respuesta, participan todas. «Como en el entrenamiento», arriba, lo muestra.</translation>
    </message>
    <message>
        <source>a, what layer {0} tells</source>
        <translation>a, lo que dice la capa {0}</translation>
    </message>
    <message>
        <source>f(z), of each neuron</source>
        <translation>f(z), de cada neurona</translation>
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
        <translation>La red las lee …</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Entrene una red o abra una: aquí aparece qué toma por qué.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>
true {0}, read as {1} with {2} % confidence, loss {3}</source>
        <translation>
verdadera {0}, leída como {1} con una confianza del {2} %, pérdida {3}</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% de columna</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% de fila</translation>
    </message>
    <message>
        <source>% of row: what becomes of each class. % of column: what an answer is worth.</source>
        <translation>% de fila: en qué acaba cada clase. % de columna: cuánto vale una respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de una imagen de prueba</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln imágenes de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de un punto de prueba</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln puntos de prueba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de una imagen de entrenamiento</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln imágenes de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de un punto de entrenamiento</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln puntos de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de una imagen de validación</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln imágenes de validación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de un punto de validación</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; bien (95 %: {1} – {2} %) de %Ln puntos de validación</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many images of a class are found. Precision: how often an answer is true.
Click a cell to see its images.</source>
        <translation>Una fila por clase verdadera, una columna por respuesta: lo correcto está en la diagonal.
Exhaustividad: cuántas imágenes de una clase se encuentran. Precisión: con qué frecuencia es cierta una respuesta.
Haga clic en una celda para ver sus imágenes.</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many points of a class are found. Precision: how often an answer is true.
Click a cell to see its points.</source>
        <translation>Una fila por clase verdadera, una columna por respuesta: lo correcto está en la diagonal.
Exhaustividad: cuántos puntos de una clase se encuentran. Precisión: con qué frecuencia es cierta una respuesta.
Haga clic en una celda para ver sus puntos.</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Todos los errores</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Solo imágenes de esta clase.</translation>
    </message>
    <message>
        <source>Only images that were read as this class.</source>
        <translation>Solo imágenes que se leyeron como esta clase.</translation>
    </message>
    <message>
        <source>Only points of this class.</source>
        <translation>Solo puntos de esta clase.</translation>
    </message>
    <message>
        <source>Only points that were read as this class.</source>
        <translation>Solo puntos que se leyeron como esta clase.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leída como</translation>
    </message>
    <message>
        <source>Share of these images that is read right</source>
        <translation>Proporción de estas imágenes bien leídas</translation>
    </message>
    <message>
        <source>Share of these points that is read right</source>
        <translation>Proporción de estos puntos bien leídos</translation>
    </message>
    <message>
        <source>Show every image that was read wrong, the worst first.</source>
        <translation>Mostrar todas las imágenes mal leídas, las peores primero.</translation>
    </message>
    <message>
        <source>Show every point that was read wrong, the worst first.</source>
        <translation>Mostrar todos los puntos mal leídos, los peores primero.</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Entrene una red o abra una: aquí aparece qué toma por qué.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. Training: what it has learnt from.</source>
        <translation>Validación: apartadas del entrenamiento; lo que se puede mirar al elegir los ajustes.
Prueba: para mirarlas cuando todo esté elegido. Entrenamiento: de lo que ha aprendido.</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Lo que dicen las celdas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>más seguras primero</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadera</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>peores primero</translation>
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
        <translation>Se abrió {0}.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La red incluida</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>{0}
distance {1}</source>
        <translation>{0}
distancia {1}</translation>
    </message>
    <message>
        <source>{0} of {1} are {2}, of {3} training images</source>
        <translation>{0} de {1} son {2}, de {3} imágenes de entrenamiento</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It has learnt something that is not in any file yet.</source>
        <translation>Ha aprendido algo que aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>Networks (*{0})</source>
        <translation>Redes (*{0})</translation>
    </message>
    <message>
        <source>Networks ({0})</source>
        <translation>Redes ({0})</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Abrir una red</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Abrir otra</translation>
    </message>
    <message>
        <source>Opening another gives it up.</source>
        <translation>Al abrir otra se pierde.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Guardar la red</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>¿Guardar la red entrenada?</translation>
    </message>
    <message>
        <source>Save, then open another…</source>
        <translation>Guardar y abrir otra…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The trained network has not been saved.</source>
        <translation>La red entrenada no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Ask about a place on the plane at the right: how each neuron responds to it appears here.</source>
        <translation>Pregunte por un lugar del plano de la derecha: aquí se ve cómo responde cada neurona.</translation>
    </message>
    <message>
        <source>Draw on the right: how each neuron responds to it appears here.</source>
        <translation>Dibuje a la derecha: aquí se ve cómo responde cada neurona.</translation>
    </message>
    <message>
        <source>Train a network, or open one: its neurons appear here.</source>
        <translation>Entrene una red o abra una: aquí aparecen sus neuronas.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>All runs…</source>
        <translation>Todos los entrenamientos…</translation>
    </message>
    <message>
        <source>Answers and figures:</source>
        <translation>Respuestas y cifras:</translation>
    </message>
    <message>
        <source>As its training left it, without your hand.</source>
        <translation>Como la dejó su entrenamiento, sin su letra.</translation>
    </message>
    <message>
        <source>Open the table of all runs.</source>
        <translation>Abrir la tabla de todos los entrenamientos.</translation>
    </message>
    <message>
        <source>Open this run.</source>
        <translation>Abrir este entrenamiento.</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>Los últimos entrenamientos</translation>
    </message>
    <message>
        <source>The network that answers: {0}</source>
        <translation>La red que responde: {0}</translation>
    </message>
    <message>
        <source>The network that comes with the program.</source>
        <translation>La red incluida en el programa.</translation>
    </message>
    <message>
        <source>The network that reads what you draw, and of which all figures are. Click to choose another.</source>
        <translation>La red que lee lo que usted dibuja y de la que son todas las cifras. Haga clic para elegir otra.</translation>
    </message>
    <message>
        <source>The run that answered before.</source>
        <translation>El entrenamiento que respondía antes.</translation>
    </message>
    <message>
        <source>The same network, taught your drawings on top.</source>
        <translation>La misma red, a la que además se enseñaron sus dibujos.</translation>
    </message>
</context>
<context>
    <name>NetworkStripController</name>
    <message>
        <source>Back to epoch {0}</source>
        <translation>Volver a la época {0}</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Volver a la red de antes. Los dibujos se conservan.</translation>
    </message>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Volver a la red más reciente, y seguir con ella mientras se entrena.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>La red incluida</translation>
    </message>
    <message>
        <source>The film of a run keeps its weights in half precision, to three digits: figures may differ in their last digits from those of the training. The last epoch and the best are kept as they were.</source>
        <translation>La película de un entrenamiento guarda sus pesos con media precisión, de tres cifras: los números pueden diferir en las últimas cifras de los del entrenamiento. La última época y la mejor se guardan tal como eran.</translation>
    </message>
    <message>
        <source>Without my hand</source>
        <translation>Sin mi letra</translation>
    </message>
    <message>
        <source>built-in network</source>
        <translation>red incluida</translation>
    </message>
    <message>
        <source>it is learning</source>
        <translation>está aprendiendo</translation>
    </message>
    <message>
        <source>its best on the validation images</source>
        <translation>lo mejor en las imágenes de validación</translation>
    </message>
    <message>
        <source>its best on the validation points</source>
        <translation>lo mejor en los puntos de validación</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>mirando atrás</translation>
    </message>
    <message>
        <source>looking back, in half precision</source>
        <translation>mirando atrás, con media precisión</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>aún nadie</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused within epoch {0}</source>
        <translation>en pausa dentro de la época {0}</translation>
    </message>
    <message>
        <source>press Train</source>
        <translation>pulse Entrenar</translation>
    </message>
    <message>
        <source>with my hand</source>
        <translation>con mi letra</translation>
    </message>
    <message>
        <source>with your hand, {0}</source>
        <translation>con su letra, {0}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, época {1}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is switched off: whatever comes in, its activation is &lt;b&gt;0&lt;/b&gt;, and nobody hears of it.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; está apagada: entre lo que entre, su activación es &lt;b&gt;0&lt;/b&gt;, y nadie la oye.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, of which its bias is {2}; so its activation is &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, de lo que {2} es su sesgo; así que su activación es &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>Diagrama de la red</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Dígito {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation images are read right, instead of {1} %.</source>
        <translation>En el laboratorio se lee bien el {0} % de las imágenes de validación, en lugar del {1} %.</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation points are right, instead of {1} %.</source>
        <translation>En el laboratorio se lee bien el {0} % de los puntos de validación, en lugar del {1} %.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>Neurona {0} de la capa {1}</translation>
    </message>
    <message>
        <source>Nothing comes in but its bias.</source>
        <translation>No entra nada más que su sesgo.</translation>
    </message>
    <message>
        <source>Nothing is changed: the diagram shows the network as it is.</source>
        <translation>Nada ha cambiado: el diagrama muestra la red tal como es.</translation>
    </message>
    <message>
        <source>Orange neurons are active, purple ones negative; lines are the largest inputs × weights. Point at a neuron to read its numbers, click it to keep it.</source>
        <translation>Las neuronas naranjas están activas, las moradas son negativas; las líneas son las mayores entradas × pesos. Señale una neurona para leer sus números, y haga clic para fijarla.</translation>
    </message>
    <message>
        <source>Save the diagram as lines (SVG) or as pixels (PNG).</source>
        <translation>Guardar el diagrama como líneas (SVG) o como píxeles (PNG).</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the image on the pad. Its answers are those of the bars,
unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>El diagrama es lo que la red hace de la imagen de la pizarra. Sus respuestas son las de las barras,
salvo que el laboratorio la cambie. La softmax del final recibe cada z dividida por una temperatura,
para que la red esté tan segura como acierta.</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the point that is asked about. Its answers are those of the
bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>El diagrama es lo que la red hace del punto por el que se pregunta. Sus respuestas son las de las barras,
salvo que el laboratorio las cambie. La softmax del final recibe cada z dividida por una temperatura,
para que la red esté tan segura como acierta.</translation>
    </message>
    <message>
        <source>The largest inputs × weights: {0}.</source>
        <translation>Las mayores entradas × pesos: {0}.</translation>
    </message>
    <message>
        <source>The softmax gets z / {0}.</source>
        <translation>La softmax recibe z / {0}.</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurona {0}</translation>
    </message>
    <message>
        <source>pixel in row {0}, column {1}</source>
        <translation>píxel de la fila {0}, columna {1}</translation>
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
        <translation>No se sabe si esta red ha aprendido de algunas de estas imágenes.</translation>
    </message>
    <message>
        <source>It is not known whether this network has learnt from some of these points.</source>
        <translation>No se sabe si esta red ha aprendido de algunos de estos puntos.</translation>
    </message>
    <message>
        <source>The built-in network has learnt from nine of ten of these images.</source>
        <translation>La red incluida ha aprendido de nueve de cada diez de estas imágenes.</translation>
    </message>
    <message>
        <source>This network learnt from other images; some of these may be among them.</source>
        <translation>Esta red aprendió de otras imágenes; algunas de estas pueden estar entre ellas.</translation>
    </message>
    <message>
        <source>This network learnt from other points; some of these may be among them.</source>
        <translation>Esta red aprendió de otros puntos; algunos de estos pueden estar entre ellos.</translation>
    </message>
    <message>
        <source>a run that is not kept</source>
        <translation>un entrenamiento que no se guarda</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <translation>la red incluida</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>este entrenamiento</translation>
    </message>
    <message>
        <source>{0} with your hand</source>
        <translation>{0} con su letra</translation>
    </message>
    <message>
        <source>{0}, averaged weights</source>
        <translation>{0}, pesos promediados</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, época {1}</translation>
    </message>
    <message>
        <source>{0}, epoch {1} of {2}</source>
        <translation>{0}, época {1} de {2}</translation>
    </message>
    <message>
        <source>{0}, within its first epoch</source>
        <translation>{0}, dentro de su primera época</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>At x = {0}, y = {1} it tells {2}</source>
        <translation>En x = {0}, y = {1} dice {2}</translation>
    </message>
    <message>
        <source>Bias {0}, length of its weights {1}.</source>
        <translation>Sesgo {0}, longitud de sus pesos {1}.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the images that excite it.</source>
        <translation>Haga clic en una neurona para verla en grande, con las imágenes que la excitan.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the points that excite it.</source>
        <translation>Haga clic en una neurona para verla en grande, con los puntos que la excitan.</translation>
    </message>
    <message>
        <source>Excite it least (test)</source>
        <translation>Las que menos la excitan (prueba)</translation>
    </message>
    <message>
        <source>Excite it most (test)</source>
        <translation>Las que más la excitan (prueba)</translation>
    </message>
    <message>
        <source>No neuron chosen</source>
        <translation>Ninguna neurona elegida</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Pesos de salida</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: weight {2}</source>
        <translation>Píxel de la fila {0}, columna {1}: peso {2}</translation>
    </message>
    <message>
        <source>Point at an image to read its z: what the neuron makes of it before its activation function.
A click puts the image on the pad.</source>
        <translation>Señale una imagen para leer su z: lo que la neurona hace de ella antes de su función de activación.
Un clic pone la imagen en la pizarra.</translation>
    </message>
    <message>
        <source>Rest on a point to read its z: what the neuron makes of it before its activation function.
A click asks about the point.</source>
        <translation>Señale un punto para leer su z: lo que la neurona hace de él antes de su función de activación.
Un clic pregunta por el punto.</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Habla con</translation>
    </message>
    <message>
        <source>Test images that excite the neuron least</source>
        <translation>Imágenes de prueba que menos excitan la neurona</translation>
    </message>
    <message>
        <source>Test images that excite the neuron most</source>
        <translation>Imágenes de prueba que más excitan la neurona</translation>
    </message>
    <message>
        <source>Test points that excite the neuron least</source>
        <translation>Puntos de prueba que menos excitan la neurona</translation>
    </message>
    <message>
        <source>Test points that excite the neuron most</source>
        <translation>Puntos de prueba que más excitan la neurona</translation>
    </message>
    <message>
        <source>The largest weights of the next layer that listen to it.</source>
        <translation>Los mayores pesos de la capa siguiente que la escuchan.</translation>
    </message>
    <message>
        <source>Weights of the neuron</source>
        <translation>Pesos de la neurona</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurona {0}</translation>
    </message>
</context>
<context>
    <name>NewExperimentDialog</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Tantos entrenamientos como permita el tiempo</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Como máximo tantos minutos</translation>
    </message>
    <message>
        <source>At most so many runs</source>
        <translation>Como máximo tantos entrenamientos</translation>
    </message>
    <message>
        <source>Each further setting multiplies what there is to try.</source>
        <translation>Cada ajuste más multiplica lo que hay que probar.</translation>
    </message>
    <message>
        <source>Every value with every other one is tried: thorough, and long if there are many.</source>
        <translation>Se prueba cada valor con cada uno de los demás: a fondo, y largo si son muchos.</translation>
    </message>
    <message>
        <source>How often each is trained, from other random beginnings: more seeds tell luck from merit.</source>
        <translation>Cuántas veces se entrena cada uno, desde otros comienzos al azar: más semillas distinguen la suerte del mérito.</translation>
    </message>
    <message>
        <source>How the values that are tried are chosen.</source>
        <translation>Cómo se eligen los valores que se prueban.</translation>
    </message>
    <message>
        <source>Name, such as your question</source>
        <translation>Nombre, por ejemplo su pregunta</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>No run begins after so many minutes.</source>
        <translation>Pasados tantos minutos no empieza ningún entrenamiento.</translation>
    </message>
    <message>
        <source>No run begins after so many.</source>
        <translation>Después de tantos no empieza ningún entrenamiento.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the plan as a TOML file.</source>
        <translation>Guardar el plan como archivo TOML.</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Semillas para cada uno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Take over a plan from a TOML file.</source>
        <translation>Tomar un plan de un archivo TOML.</translation>
    </message>
    <message numerus="yes">
        <source>They are only the first {0} of %Ln combination(s); at random, all values have their chance.</source>
        <translation>
            <numerusform>Son solo las primeras {0} de una combinación; al azar, todos los valores tienen su oportunidad.</numerusform>
            <numerusform>Son solo las primeras {0} de %Ln combinaciones; al azar, todos los valores tienen su oportunidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them in the background, one after the other.</source>
        <translation>Entrenarlos en segundo plano, uno tras otro.</translation>
    </message>
    <message>
        <source>Values are drawn at random, all train for a few epochs, and only the best third goes on each time.</source>
        <translation>Los valores se sacan al azar, todos entrenan unas pocas épocas, y cada vez solo sigue el mejor tercio.</translation>
    </message>
    <message>
        <source>Values are drawn at random: with several settings it finds good ones sooner.</source>
        <translation>Los valores se sacan al azar: con varios ajustes se encuentran antes los buenos.</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>Variar otro ajuste</translation>
    </message>
    <message>
        <source>What is tried of it</source>
        <translation>Qué se prueba de él</translation>
    </message>
    <message>
        <source>What is varied; everything else is as set on the left</source>
        <translation>Lo que se varía; todo lo demás es como en los ajustes de la izquierda</translation>
    </message>
    <message>
        <source>What you ask, such as: Which learning rate?</source>
        <translation>Lo que pregunta, por ejemplo: ¿Qué tasa de aprendizaje?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} de {1} como máximo, unos {2} en este equipo, y unos {3} MB en el disco.</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} de {1}, unos {2} en este equipo, y unos {3} MB en el disco.</translation>
    </message>
    <message>
        <source>“{0}” is varied twice.</source>
        <translation>«{0}» se varía dos veces.</translation>
    </message>
</context>
<context>
    <name>NumberPicture</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} filas y {1} columnas de números de {2} a {3}</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>First end the training that is under way.</source>
        <translation>Termine primero el entrenamiento en curso.</translation>
    </message>
    <message>
        <source>First mend what is refused in the settings on the left.</source>
        <translation>Corrija primero lo que se rechaza en los ajustes de la izquierda.</translation>
    </message>
    <message>
        <source>The data are not there yet.</source>
        <translation>Los datos aún no están.</translation>
    </message>
    <message>
        <source>There is no network yet: press Train.</source>
        <translation>Aún no hay red: pulse Entrenar.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation.</source>
        <translation>Este entrenamiento no reserva imágenes para validar.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation.</source>
        <translation>Este entrenamiento no reserva puntos para validar.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%Ln step(s) did not make it believe you: they are too small.</source>
        <translation>
            <numerusform>Un paso no hizo que le creyera: es demasiado pequeño.</numerusform>
            <numerusform>%Ln pasos no hicieron que le creyera: son demasiado pequeños.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each batch of images pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Cada paso mueve a la vez todos los pesos, un poco, hacia donde esta imagen produce un error menor. Al entrenar, cada lote de imágenes tira de los mismos pesos. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this point makes a smaller error. In training, each batch of points pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Cada paso mueve a la vez todos los pesos, un poco, hacia donde este punto produce un error menor. Al entrenar, cada lote de puntos tira de los mismos pesos. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Forget the copy, and begin with the network as it is.</source>
        <translation>Olvidar la copia y empezar con la red tal como es.</translation>
    </message>
    <message>
        <source>It believed you from the start, and is surer now.</source>
        <translation>Le creyó desde el principio, y ahora está más segura.</translation>
    </message>
    <message>
        <source>It believes you already.</source>
        <translation>Ya le cree.</translation>
    </message>
    <message>
        <source>It does not believe you yet.</source>
        <translation>Aún no le cree.</translation>
    </message>
    <message>
        <source>It has taken no step yet.</source>
        <translation>Aún no ha dado ningún paso.</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln step(s) to believe you: {0}.</source>
        <translation>
            <numerusform>Necesitó un paso para creerle: {0}.</numerusform>
            <numerusform>Necesitó %Ln pasos para creerle: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {0} other images, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>De otras {0} imágenes, de validación, la copia lee bien {1}; antes eran {2}.</translation>
    </message>
    <message>
        <source>Of {0} other points, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>De otros {0} puntos, de validación, la copia lee bien {1}; antes eran {2}.</translation>
    </message>
    <message>
        <source>Probabilities after</source>
        <translation>Probabilidades después</translation>
    </message>
    <message>
        <source>Probabilities before</source>
        <translation>Probabilidades antes</translation>
    </message>
    <message>
        <source>Take steps on the copy until the right class is its answer.</source>
        <translation>Dar pasos en la copia hasta que su respuesta sea la clase correcta.</translation>
    </message>
    <message>
        <source>Take the step on a copy of the network: the network itself stays as it is.</source>
        <translation>Dar el paso en una copia de la red: la red misma no cambia.</translation>
    </message>
    <message>
        <source>That is the price of learning one image alone.</source>
        <translation>Es el precio de aprender una sola imagen.</translation>
    </message>
    <message>
        <source>That is the price of learning one point alone.</source>
        <translation>Es el precio de aprender un solo punto.</translation>
    </message>
    <message>
        <source>Until it believes me</source>
        <translation>Hasta que me crea</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>tras un paso</numerusform>
            <numerusform>tras %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>{0} is {1} at epoch {2}, above what is shown; Show → All values shows it.</source>
        <translation>{0} vale {1} en la época {2}, por encima de lo que se muestra; Mostrar → Todos los valores lo muestra.</translation>
    </message>
    <message>
        <source>{0} is {1} at epoch {2}, below what is shown; Show → All values shows it.</source>
        <translation>{0} vale {1} en la época {2}, por debajo de lo que se muestra; Mostrar → Todos los valores lo muestra.</translation>
    </message>
</context>
<context>
    <name>OutputBlamePage</name>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? First the slope at each share, g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it gets through.</source>
        <translation>Aquí el camino da la vuelta: ¿cómo cambiaría L si una z fuera un poco mayor? Primero la pendiente en cada parte, g; luego a través de la softmax, donde cada z mueve todas las partes. Donde p es casi 0 o 1, apenas pasa nada.</translation>
    </message>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy together make it as simple as what it got less what was wanted.</source>
        <translation>Aquí el camino da la vuelta: ¿cómo cambiaría L si una z fuera un poco mayor? La softmax y la entropía cruzada juntas lo hacen así de sencillo: lo obtenido menos lo deseado.</translation>
    </message>
    <message>
        <source>That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.</source>
        <translation>Esa es su culpa. Morado: esta z debería haber sido mayor. Naranja: debería haber sido menor.</translation>
    </message>
    <message>
        <source>What each output is blamed for</source>
        <translation>Qué culpa tiene cada salida</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
</context>
<context>
    <name>OverlayCurves</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>imágenes, en miles</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>puntos, en miles</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>segundos de entrenamiento</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
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
        <translation>Dibujos (*.json)</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>Save the drawings to train on</source>
        <translation>Guardar los dibujos para entrenar con ellos</translation>
    </message>
    <message>
        <source>Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone.</source>
        <translation>Guardar sus dibujos en un archivo y abrirlo como conjunto de datos: junto a las imágenes de MNIST, o solo.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Aún no hay dibujos. Bajo una respuesta, diga qué era su dibujo.</translation>
    </message>
    <message>
        <source>Train on my drawings…</source>
        <translation>Entrenar con mis dibujos…</translation>
    </message>
</context>
<context>
    <name>OwnPointsController</name>
    <message>
        <source>The points that you drew could not be written. {0}</source>
        <translation>No se pudieron escribir los puntos que dibujó. {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Show the next ones (Page down on the pictures).</source>
        <translation>Mostrar las siguientes (Av Pág sobre las imágenes).</translation>
    </message>
    <message>
        <source>Show those before (Page up on the pictures).</source>
        <translation>Mostrar las anteriores (Re Pág sobre las imágenes).</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Las siguientes</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Las anteriores</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} de {2}</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Candidates as lines</source>
        <translation>Candidatos como líneas</translation>
    </message>
    <message>
        <source>Drag along an axis to keep what crosses it there.</source>
        <translation>Arrastre a lo largo de un eje para conservar lo que lo cruza ahí.</translation>
    </message>
    <message>
        <source>Nothing is brushed yet.</source>
        <translation>Aún no hay nada acotado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Take all brushes away, so that every candidate is seen again.</source>
        <translation>Quitar todas las acotaciones, para ver de nuevo todos los candidatos.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln candidate(s)</source>
        <translation>
            <numerusform>{0} de un candidato</numerusform>
            <numerusform>{0} de %Ln candidatos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParallelPlot</name>
    <message>
        <source>{0} of {1} lines are left</source>
        <translation>quedan {0} de {1} líneas</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}</source>
        <translation>{0}: de {1} a {2}</translation>
    </message>
    <message>
        <source>{0}: not brushed</source>
        <translation>{0}: sin acotar</translation>
    </message>
</context>
<context>
    <name>PersonalDrawings</name>
    <message numerus="yes">
        <source>%Ln drawing(s) were added.</source>
        <translation>
            <numerusform>Se añadió un dibujo.</numerusform>
            <numerusform>Se añadieron %Ln dibujos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your drawings are pictures, and a file of strokes has no place for these.</source>
        <translation>Todos sus dibujos son imágenes, y un archivo de trazos no tiene sitio para ellas.</translation>
    </message>
    <message>
        <source>Left out because there is no ink in them: {0}.</source>
        <translation>Omitidos porque no tienen tinta: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are no digits: {0}.</source>
        <translation>Omitidos porque no son dígitos: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are of no class that the network knows: {0}.</source>
        <translation>Omitidos porque no son de ninguna clase que la red conozca: {0}.</translation>
    </message>
    <message>
        <source>Left out because they are pictures, for which a file of strokes has no place: {0}.</source>
        <translation>Omitidos porque son imágenes, y un archivo de trazos no tiene sitio para ellas: {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label: {0}.</source>
        <translation>Omitidos porque no tienen etiqueta: {0}.</translation>
    </message>
    <message>
        <source>Left out because you have them already: {0}.</source>
        <translation>Omitidos porque ya los tiene: {0}.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Leyendo {0} …</translation>
    </message>
    <message>
        <source>There is no ink in {0}.</source>
        <translation>No hay tinta en {0}.</translation>
    </message>
    <message>
        <source>Your drawings are kept. The network learns them when the training has ended.</source>
        <translation>Sus dibujos están guardados. La red los aprende cuando acabe el entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>{0} holds %Ln drawing(s) without a label; the first is on the pad.</source>
        <translation>
            <numerusform>{0} contiene un dibujo sin etiqueta; está en la pizarra.</numerusform>
            <numerusform>{0} contiene %Ln dibujos sin etiqueta; el primero está en la pizarra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a class that the network knows.</source>
        <translation>{0} contiene dibujos, pero ninguno de una clase que la red conozca.</translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a digit from 0 to 9.</source>
        <translation>{0} contiene dibujos, pero ninguno de un dígito de 0 a 9.</translation>
    </message>
    <message>
        <source>{0} holds no labelled drawings.</source>
        <translation>{0} no contiene dibujos etiquetados.</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>1 punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>imagen {0}</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>punto {0}</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} de {2}</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>The picture is on the pad.</source>
        <translation>La imagen está en la pizarra.</translation>
    </message>
    <message>
        <source>There is no ink in this picture. The pad was left as it was.</source>
        <translation>No hay tinta en esta imagen. La pizarra se dejó como estaba.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>No hay ninguna imagen que pegar. Copie una primero.</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <source>A click asks what the network answers there.</source>
        <translation>Un clic pregunta qué responde la red ahí.</translation>
    </message>
    <message>
        <source>A click, or a stroke, draws points of class {0}; the right button takes points away.</source>
        <translation>Un clic, o un trazo, dibuja puntos de la clase {0}; el botón derecho quita puntos.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Draw points of class {0}</source>
        <translation>Dibujar puntos de la clase {0}</translation>
    </message>
    <message>
        <source>Hollow marks: points that the network never learns from, by which it is tested.</source>
        <translation>Marcas huecas: puntos de los que la red nunca aprende y con los que se prueba.</translation>
    </message>
    <message>
        <source>Show the test points</source>
        <translation>Mostrar los puntos de prueba</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Copied the plots.</source>
        <translation>Se copiaron las gráficas.</translation>
    </message>
    <message>
        <source>Copy plots</source>
        <translation>Copiar gráficas</translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Líneas (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Píxeles (*{0})</translation>
    </message>
    <message>
        <source>Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG).</source>
        <translation>Guardar todo lo que muestra la vista, sobre fondo blanco, como píxeles (PNG) o como líneas (SVG).</translation>
    </message>
    <message>
        <source>Save numbers as table…</source>
        <translation>Guardar números como tabla…</translation>
    </message>
    <message>
        <source>Save plots as picture…</source>
        <translation>Guardar gráficas como imagen…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Save the numbers that the plots of the view are made of (CSV).</source>
        <translation>Guardar los números de los que se componen las gráficas de la vista (CSV).</translation>
    </message>
    <message>
        <source>Save the plots</source>
        <translation>Guardar las gráficas</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tablas (*{0})</translation>
    </message>
    <message>
        <source>There is no plot in this view now.</source>
        <translation>Ahora no hay ninguna gráfica en esta vista.</translation>
    </message>
    <message>
        <source>This view shows no numbers that could be a table now.</source>
        <translation>Esta vista no muestra ahora números que puedan ser una tabla.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>row {0}</source>
        <translation>fila {0}</translation>
    </message>
</context>
<context>
    <name>PlottedCurves</name>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>PointPlane</name>
    <message>
        <source>Click, or press an arrow key, to ask about a place.</source>
        <translation>Haga clic, o pulse una flecha, para preguntar por un lugar.</translation>
    </message>
    <message>
        <source>Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,
the paler the less sure it is. Filled marks are learnt from, hollow ones only test.
Click to ask about a place; the arrow keys move it.</source>
        <translation>Cada color es una clase, con su propia marca; el fondo muestra lo que responde la red en cada lugar,
tanto más pálido cuanto menos segura está. De las marcas llenas se aprende, las huecas solo prueban.
Haga clic para preguntar por un lugar; las flechas lo mueven.</translation>
    </message>
    <message>
        <source>Plane of points</source>
        <translation>Plano de puntos</translation>
    </message>
    <message>
        <source>x = {0}, y = {1}.</source>
        <translation>x = {0}, y = {1}.</translation>
    </message>
    <message>
        <source>{0} training points, {1} test points.</source>
        <translation>{0} puntos de entrenamiento, {1} puntos de prueba.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Blobs</source>
        <translation>Manchas</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Espirales</translation>
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
        <translation>Elegir cuántos puntos hay, en cuántas clases, y cuánto ruido.</translation>
    </message>
    <message>
        <source>Draw points of two to four classes on the plane, and let a network learn them.</source>
        <translation>Dibujar en el plano puntos de dos a cuatro clases, y dejar que una red los aprenda.</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Dibujar puntos…</translation>
    </message>
    <message>
        <source>Other points…</source>
        <translation>Otros puntos…</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Puntos en un plano</translation>
    </message>
    <message>
        <source>Points with two inputs, x and y: you see what the network answers at every place, while it learns.</source>
        <translation>Puntos con dos entradas, x e y: se ve lo que responde la red en cada lugar mientras aprende.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Blobs are easy, spirals hard: the network must bend the plane to tell them apart.</source>
        <translation>Las manchas son fáciles, las espirales difíciles: la red debe curvar el plano para distinguirlas.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.</source>
        <translation>Cuánto se alejan los puntos de donde deberían estar (la desviación típica); el plano va de −1 a 1.</translation>
    </message>
    <message>
        <source>How many kinds of points the network tells apart.</source>
        <translation>Cuántos tipos de puntos distingue la red.</translation>
    </message>
    <message>
        <source>How many points it learns from; half as many more are kept for the test.</source>
        <translation>De cuántos puntos aprende; la mitad de ese número se aparta además para la prueba.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Puntos en un plano</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Take them in the place of the present data.</source>
        <translation>Ponerlos en lugar de los datos actuales.</translation>
    </message>
    <message>
        <source>The same seed makes the same points.</source>
        <translation>La misma semilla da los mismos puntos.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Puntos de entrenamiento</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Usar estos puntos</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>How probable the network finds each class; all of them add up to 100 %.
A well trained network gives nearly all to one class, an untrained one a little to each.
Where there are more than ten, the most probable are shown.</source>
        <translation>Lo probable que la red considera cada clase; todas suman 100 %.
Una red bien entrenada da casi todo a una clase; una sin entrenar, un poco a cada una.
Si hay más de diez, se muestran las más probables.</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message numerus="yes">
        <source>The ten most probable of %Ln class(es) appear here.</source>
        <translation>
            <numerusform>Aquí aparece la única clase.</numerusform>
            <numerusform>Aquí aparecen las diez más probables de %Ln clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Draw how you expect the curve to go. It changes nothing in the training.
By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew.</source>
        <translation>Dibuje cómo espera que vaya la curva. No cambia nada en el entrenamiento.
Con el teclado: izquierda y derecha van de época en época, arriba y abajo mueven el punto, Supr empieza de nuevo.</translation>
    </message>
    <message>
        <source>Keep this as your prediction. It cannot be changed once you know what happened.</source>
        <translation>Guardar esto como su predicción. No puede cambiarse cuando ya se sabe lo que ocurrió.</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Predecir de nuevo</translation>
    </message>
    <message>
        <source>Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.</source>
        <translation>Puntuación: {0} de 100. Cada 1 % de la altura de la gráfica entre las dos, en promedio, resta 2.</translation>
    </message>
    <message>
        <source>Take away what you have drawn. It changes nothing in the training.</source>
        <translation>Quitar lo que ha dibujado. No cambia nada en el entrenamiento.</translation>
    </message>
    <message>
        <source>Take back this prediction, and make another one for the next run.</source>
        <translation>Retirar esta predicción y hacer otra para el próximo entrenamiento.</translation>
    </message>
    <message>
        <source>This is what I expect</source>
        <translation>Esto es lo que espero</translation>
    </message>
    <message>
        <source>What do you expect? It changes nothing in the training.</source>
        <translation>¿Qué espera? No cambia nada en el entrenamiento.</translation>
    </message>
    <message>
        <source>Your prediction and what happened</source>
        <translation>Su predicción y lo que ocurrió</translation>
    </message>
    <message>
        <source>Your prediction is kept. What happens is drawn over it.</source>
        <translation>Su predicción está guardada. Lo que ocurra se dibuja encima.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happened: {1}. Score: {2} of 100.</source>
        <translation>Su predicción: {0}. Lo que ocurrió: {1}. Puntuación: {2} de 100.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happens is not known yet.</source>
        <translation>Su predicción: {0}. Aún no se sabe lo que ocurre.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>lo ocurrido</translation>
    </message>
    <message>
        <source>you expected</source>
        <translation>lo esperado</translation>
    </message>
</context>
<context>
    <name>ProjectorMode</name>
    <message>
        <source>Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.</source>
        <translation>Texto más grande y menos vistas, para un proyector. No cambia nada más, y acaba con el programa.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modo proyector</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>1 cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;All digits agree.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Coinciden todas las cifras.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Between the two nudges the error has a corner, or bends far&lt;/b&gt;: a neuron falls silent or wakes up, or the nudge is as large as the weight. A smaller nudge helps.</source>
        <translation>&lt;b&gt;Entre los dos empujones el error tiene una esquina o se curva mucho&lt;/b&gt;: una neurona calla o despierta, o el empujón es tan grande como el peso. Un empujón menor ayuda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ because the error is curved&lt;/b&gt;: between the nudges it is no straight line. A nudge of half the size is off by a quarter as much.</source>
        <translation>&lt;b&gt;Las últimas cifras difieren porque el error es curvo&lt;/b&gt;: entre los empujones no es una línea recta. Con un empujón de la mitad, el desvío es la cuarta parte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps, or the precision of 64 bits.</source>
        <translation>&lt;b&gt;Las últimas cifras difieren por redondeo&lt;/b&gt;: con {0}, los dos errores son casi iguales, y queda poco de su diferencia. Ayuda un empujón mayor, o la precisión de 64 bits.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps.</source>
        <translation>&lt;b&gt;Las últimas cifras difieren por redondeo&lt;/b&gt;: con {0}, los dos errores son casi iguales, y queda poco de su diferencia. Ayuda un empujón mayor.</translation>
    </message>
    <message>
        <source>A gradient is a promise: move the weight a little, and the error changes by that much times the move. So move the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;, which is {2}, up and down, and see.</source>
        <translation>Un gradiente es una promesa: mueva un poco el peso, y el error cambia eso mismo por lo movido. Mueva, pues, el peso de {0} a &lt;b&gt;{1}&lt;/b&gt;, que es {2}, arriba y abajo, y véalo.</translation>
    </message>
    <message>
        <source>Both are 0: nothing comes through this weight, so that it may be anything.</source>
        <translation>Ambos son 0: nada pasa por este peso, así que puede valer cualquier cosa.</translation>
    </message>
    <message>
        <source>How far the slope is off, by the size of the nudge</source>
        <translation>Cuánto se desvía la pendiente según el tamaño del empujón</translation>
    </message>
    <message>
        <source>How far the weight is moved up and down.</source>
        <translation>Cuánto se mueve el peso arriba y abajo.</translation>
    </message>
    <message>
        <source>L with the larger weight</source>
        <translation>L con el peso mayor</translation>
    </message>
    <message>
        <source>L with the smaller weight</source>
        <translation>L con el peso menor</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Empujón</translation>
    </message>
    <message>
        <source>Size of the nudge</source>
        <translation>Tamaño del empujón</translation>
    </message>
    <message numerus="yes">
        <source>Underlined is what agrees from the left: %Ln digit(s) that count.</source>
        <translation>
            <numerusform>Está subrayado lo que coincide desde la izquierda: una cifra significativa.</numerusform>
            <numerusform>Está subrayado lo que coincide desde la izquierda: %Ln cifras significativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient from the way back</source>
        <translation>gradiente del camino de vuelta</translation>
    </message>
    <message>
        <source>nudge, power of ten</source>
        <translation>empujón, potencia de diez</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>desvío</translation>
    </message>
    <message>
        <source>off by, power of ten</source>
        <translation>desvío, potencia de diez</translation>
    </message>
    <message>
        <source>their difference, divided by the nudges</source>
        <translation>su diferencia, dividida por los empujones</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, the map would show the drawing and not what was learnt (Adebayo et al. 2018).</source>
        <translation>Preguntar a una red de la misma forma que no ha aprendido nada. Su mapa debe ser otro: si no lo fuera, el mapa mostraría el dibujo y no lo aprendido (Adebayo et al. 2018).</translation>
    </message>
    <message>
        <source>Covering up: what is lost where a small square is covered.</source>
        <translation>Tapar: lo que se pierde donde se tapa un pequeño cuadrado.</translation>
    </message>
    <message>
        <source>Gradient times input: the slopes here alone; quick and rough.</source>
        <translation>Gradiente por entrada: solo las pendientes de aquí; rápido y aproximado.</translation>
    </message>
    <message>
        <source>Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, they speak against the class.</source>
        <translation>Tinta: lo que los trazos añaden a una hoja vacía. Papel: lo que añaden los lugares vacíos; donde falta tinta, hablan contra la clase.</translation>
    </message>
    <message>
        <source>Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly.</source>
        <translation>Gradientes integrados: las pendientes a lo largo de todo el camino desde la hoja vacía; la suma es exacta.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Pesos al azar</translation>
    </message>
    <message>
        <source>The class that it is compared with. “nothing” asks about the first class alone.</source>
        <translation>La clase con la que se compara. «nada» pregunta solo por la primera clase.</translation>
    </message>
    <message>
        <source>The class that the colours speak for.</source>
        <translation>La clase a favor de la que hablan los colores.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>y no</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>covering up</source>
        <translation>tapar</translation>
    </message>
    <message>
        <source>gradient times input</source>
        <translation>gradiente por entrada</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>tinta</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>gradientes integrados</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of the</source>
        <translation>de la</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>la segunda</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&lt;b&gt;What is it?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of your drawing, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;¿Qué es?&lt;/b&gt; Lo errónea que es una respuesta solo puede decirlo quien conoce la correcta. De su dibujo, es usted. Elija su clase; lo que diga no cambia nada en la red.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which class is right here?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of this point, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;¿Qué clase es la correcta aquí?&lt;/b&gt; Lo errónea que es una respuesta solo puede decirlo quien conoce la correcta. De este punto, es usted. Elija su clase; lo que diga no cambia nada en la red.</translation>
    </message>
    <message>
        <source>Say that it is {0}.</source>
        <translation>Decir que es {0}.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A click takes the learning rate at this place.</source>
        <translation>Un clic toma la tasa de aprendizaje de este lugar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they learn; where it rises again, the steps are too large. Your network and your runs are left alone.</source>
        <translation>Se entrenan copias de la red durante un momento mientras la tasa de aprendizaje crece. Donde el error baja, aprenden; donde vuelve a subir, los pasos son demasiado grandes. Su red y sus entrenamientos no se tocan.</translation>
    </message>
    <message>
        <source>Error over the learning rate</source>
        <translation>Error según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Sets the learning rate on the left; nothing else changes.</source>
        <translation>Pone la tasa de aprendizaje de la izquierda; nada más cambia.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that and leaves some room: take it, or click on another place of the curve.</source>
        <translation>El error baja más deprisa con {0} y sube desde {1}, la mayor tasa segura. {2} aprende casi igual de rápido y deja margen: tómela o haga clic en otro lugar de la curva.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Usar esta tasa</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>baja más deprisa</translation>
    </message>
    <message>
        <source>largest safe one</source>
        <translation>mayor segura</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizado</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Possible is {0} to {1}.</source>
        <translation>Es posible de {0} a {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>The files are read again by what is chosen here.</source>
        <translation>Los archivos se leen de nuevo según lo que se elija aquí.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget these files; they stay where they are.</source>
        <translation>Olvidar estos archivos; siguen donde están.</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>confidence (%), and how many answers</source>
        <translation>confianza (%), y cuántas respuestas</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)</source>
        <translation>confianza {0} – {1} %, en promedio {2} %: {3} respuestas, {4} % correctas (intervalo del 95 % {5} – {6} %)</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %: no answers</source>
        <translation>confianza {0} – {1} %: ninguna respuesta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expected calibration error {0} %</source>
        <translation>error de calibración esperado {0} %</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>correctas (%)</translation>
    </message>
</context>
<context>
    <name>RepeatController</name>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Repetir con otras semillas…</translation>
    </message>
    <message>
        <source>The network that is open is not one of your runs. In Runs, a right click on one repeats it.</source>
        <translation>La red abierta no es de uno de sus entrenamientos. En Entrenamientos, un clic derecho en uno lo repite.</translation>
    </message>
    <message>
        <source>Train the run that is open again with other random numbers, to see how much of its result is luck.</source>
        <translation>Entrenar de nuevo el entrenamiento abierto con otros números al azar, para ver qué parte del resultado es suerte.</translation>
    </message>
    <message>
        <source>{0} is being trained; it can be repeated when it has ended.</source>
        <translation>{0} se está entrenando; podrá repetirse cuando acabe.</translation>
    </message>
    <message>
        <source>{0} learns from {1}, which is needed to repeat it.</source>
        <translation>{0} aprende de {1}, que hace falta para repetirlo.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat with other seeds</source>
        <translation>Repetir con otras semillas</translation>
    </message>
    <message>
        <source>Runs in all, each with a seed of its own</source>
        <translation>Entrenamientos en total, cada uno con su semilla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The same settings are trained again with other random numbers: other first weights, and another order of the data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them.</source>
        <translation>Los mismos ajustes se entrenan de nuevo con otros números al azar: otros pesos iniciales y otro orden de los datos. Lo que difieren los resultados es suerte. Dos ajustes con las mismas semillas pueden compararse por ellas.</translation>
    </message>
    <message>
        <source>They have the settings of {0}.</source>
        <translation>Tienen los ajustes de {0}.</translation>
    </message>
    <message>
        <source>Train them in the background; Runs folds them into one row.</source>
        <translation>Entrenarlos en segundo plano; Entrenamientos los pliega en una fila.</translation>
    </message>
    <message>
        <source>With more runs smaller differences can be told from luck: the interval of their mean gets narrower.</source>
        <translation>Con más entrenamientos se distinguen de la suerte diferencias menores: el intervalo de su media se estrecha.</translation>
    </message>
    <message>
        <source>With {0} seeds a clear difference between two settings can be told from luck.</source>
        <translation>Con {0} semillas puede distinguirse de la suerte una diferencia clara entre dos ajustes.</translation>
    </message>
    <message>
        <source>{0} counts as the first of them.</source>
        <translation>{0} cuenta como el primero de ellos.</translation>
    </message>
    <message>
        <source>{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.</source>
        <translation>{0} entrenamientos muestran la dispersión. Para distinguir de la suerte una diferencia entre ajustes hacen falta {1} o más.</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>A report is being written already.</source>
        <translation>Ya se está escribiendo un informe.</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Cancelado. No se escribió ningún informe.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>PDF, for printing (*{0})</source>
        <translation>PDF, para imprimir (*{0})</translation>
    </message>
    <message>
        <source>Page for a browser (*{0})</source>
        <translation>Página para un navegador (*{0})</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>There is no run yet: train one, or open one in Runs.</source>
        <translation>Aún no hay ningún entrenamiento: entrene uno, o abra uno en Entrenamientos.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Escribir un informe</translation>
    </message>
    <message>
        <source>Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in.</source>
        <translation>Escribir qué resultó del entrenamiento abierto, o de los marcados: una página para imprimir y entregar.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Escribiendo {0}…</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>No se pudo abrir su biblioteca.</translation>
    </message>
    <message>
        <source>{0}, report</source>
        <translation>{0}, informe</translation>
    </message>
</context>
<context>
    <name>RobustnessPresenter</name>
    <message>
        <source>A run that keeps none for validation has learnt from them.</source>
        <translation>Un entrenamiento que no reserva ninguna para validar ha aprendido de ellas.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation; the test images can be read.</source>
        <translation>Este entrenamiento no reserva imágenes para validar; pueden leerse las de prueba.</translation>
    </message>
    <message>
        <source>Train a network, or open one: how much images may change appears here.</source>
        <translation>Entrene una red o abra una: aquí se ve cuánto pueden cambiar las imágenes.</translation>
    </message>
    <message>
        <source>{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.</source>
        <translation>{0} de {1} imágenes de prueba, siempre las mismas. No eligen nada: mire, y no cambie nada por ellas.</translation>
    </message>
    <message>
        <source>{0} of {1} validation images, always the same.</source>
        <translation>{0} de {1} imágenes de validación, siempre las mismas.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>A click puts one on the pad.</source>
        <translation>Un clic pone una en la pizarra.</translation>
    </message>
    <message>
        <source>Accuracy over the level of the change</source>
        <translation>Exactitud según el nivel del cambio</translation>
    </message>
    <message>
        <source>At {0} of {1} these images look so, and are read so.</source>
        <translation>Con {0} de {1}, estas imágenes se ven así y se leen así.</translation>
    </message>
    <message>
        <source>Change of the images</source>
        <translation>Cambio de las imágenes</translation>
    </message>
    <message>
        <source>Click an image, or press Enter on it, to put it on the pad as it is here.</source>
        <translation>Haga clic en una imagen, o pulse Intro sobre ella, para ponerla en la pizarra tal como está aquí.</translation>
    </message>
    <message>
        <source>How far each change may go. Tick runs in the view Runs to compare them here.</source>
        <translation>Hasta dónde puede llegar cada cambio. Marque entrenamientos en la vista Entrenamientos para compararlos aquí.</translation>
    </message>
    <message>
        <source>Point at a level, or go to it with the arrow keys, to see below what the images look like there.</source>
        <translation>Señale un nivel, o vaya a él con las flechas, para ver debajo cómo son ahí las imágenes.</translation>
    </message>
    <message>
        <source>Share that is enough</source>
        <translation>Proporción suficiente</translation>
    </message>
    <message>
        <source>The same images at this level</source>
        <translation>Las mismas imágenes en este nivel</translation>
    </message>
    <message>
        <source>Tick runs in Runs to compare them here.</source>
        <translation>Marque entrenamientos en Entrenamientos para compararlos aquí.</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. The test set chooses nothing.</source>
        <translation>Validación: apartadas del entrenamiento; lo que se puede mirar al elegir los ajustes.
Prueba: para mirarlas cuando todo esté elegido. El conjunto de prueba no elige nada.</translation>
    </message>
    <message>
        <source>What is done to the images before the networks read them.</source>
        <translation>Lo que se hace a las imágenes antes de que las redes las lean.</translation>
    </message>
    <message>
        <source>What you call enough: below it, a network counts as failing.</source>
        <translation>Lo que usted llama suficiente: por debajo se considera que una red falla.</translation>
    </message>
    <message>
        <source>Where fewer than</source>
        <translation>Dónde menos del</translation>
    </message>
    <message>
        <source>are read right</source>
        <translation>se leen bien</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien leídas</translation>
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
        <source>{0}: read right at {1}</source>
        <translation>{0}: leídas bien con {1}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avance del entrenamiento</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>época {0} de {1}</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>cámara lenta</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} imágenes/s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} points/s</source>
        <translation>{0} puntos/s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · quedan {1}</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Bring back the runs that were deleted last.</source>
        <translation>Recuperar los entrenamientos que se borraron los últimos.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or several. A tick only compares.</source>
        <translation>Elija una fila de la tabla, o varias. Una marca solo compara.</translation>
    </message>
    <message>
        <source>Choose a row of the table. A tick only compares.</source>
        <translation>Elija una fila de la tabla. Una marca solo compara.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the chosen runs. Until the window closes, Undo brings them back.</source>
        <translation>Borrar los entrenamientos elegidos. Hasta que se cierre la ventana, Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Exportar como paquete…</translation>
    </message>
    <message>
        <source>Films…</source>
        <translation>Películas…</translation>
    </message>
    <message>
        <source>Fork…</source>
        <translation>Bifurcar…</translation>
    </message>
    <message>
        <source>How much room the films of the runs' weights take, by which one looks back, and how much they may.</source>
        <translation>Cuánto espacio ocupan las películas de los pesos, con las que se mira atrás, y cuánto pueden ocupar.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>No puede leerse: {0}</translation>
    </message>
    <message>
        <source>It has no whole epoch, so no network.</source>
        <translation>No tiene ninguna época completa, así que no tiene red.</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Se está entrenando.</translation>
    </message>
    <message>
        <source>Its network to the right, its settings to the left.</source>
        <translation>Su red va a la derecha; sus ajustes, a la izquierda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put the chosen runs into one file, to be opened on another machine.</source>
        <translation>Poner los entrenamientos elegidos en un archivo, para abrirlo en otro equipo.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Report on the comparison…</source>
        <translation>Informe sobre la comparación…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Take over its settings, with another seed. Train then starts the copy.</source>
        <translation>Tomar sus ajustes, con otra semilla. Entrenar inicia después la copia.</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table.</source>
        <translation>Marque dos entrenamientos o más en la tabla.</translation>
    </message>
    <message>
        <source>Train it again with other random numbers, in the background, to see how much of its result is luck.</source>
        <translation>Entrenarlo de nuevo con otros números al azar, en segundo plano, para ver qué parte del resultado es suerte.</translation>
    </message>
    <message>
        <source>Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again.</source>
        <translation>Seguir entrenando desde su última época, como si nunca hubiera parado: hasta el final o, si ya se alcanzó, otro tanto.</translation>
    </message>
    <message>
        <source>Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.
To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here.</source>
        <translation>Seguir entrenando desde donde acabó, con los ajustes de la izquierda, como entrenamiento propio; este queda como está.
Para continuar desde una época anterior, ábralo, vuelva a ella con la máquina del tiempo y pulse Continuar desde aquí.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unfold the group (Right), and choose one of its runs.</source>
        <translation>Despliegue el grupo (Derecha) y elija uno de sus entrenamientos.</translation>
    </message>
    <message>
        <source>Write how the ticked runs and groups compare: a page to be printed and handed in.</source>
        <translation>Escribir cómo se comparan los entrenamientos y grupos marcados: una página para imprimir y entregar.</translation>
    </message>
    <message>
        <source>Write what the chosen run came to, or how several compare: a page to be printed and handed in.</source>
        <translation>Escribir qué resultó del entrenamiento elegido, o cómo se comparan varios: una página para imprimir y entregar.</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalo 95 %</translation>
    </message>
    <message>
        <source>First what differs among these runs, then the settings that matter most, and those that are unusual.</source>
        <translation>Primero lo que difiere entre estos entrenamientos, luego los ajustes que más importan y los poco corrientes.</translation>
    </message>
    <message>
        <source>How it ended, after how many epochs, and of how many if these were not all.</source>
        <translation>Cómo acabó, tras cuántas épocas, y de cuántas si no fueron todas.</translation>
    </message>
    <message>
        <source>How many images or points a second it learnt from.</source>
        <translation>De cuántas imágenes o puntos por segundo aprendió.</translation>
    </message>
    <message>
        <source>How much of the validation data the best epoch read right, in percent, and which it was.</source>
        <translation>Cuántos datos de validación leyó bien la mejor época, en porcentaje, y cuál fue.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases.</source>
        <translation>Límites de este tipo contienen la proporción verdadera, de todos los datos así, en 95 de cada 100 casos.</translation>
    </message>
    <message>
        <source>Spent training and validating.</source>
        <translation>Tiempo de entrenamiento y validación.</translation>
    </message>
    <message>
        <source>The share of the test data that the same network reads right, in percent.</source>
        <translation>La proporción de datos de prueba que la misma red lee bien, en porcentaje.</translation>
    </message>
    <message>
        <source>The share of the validation data that the network reads right with which the run ended, in percent. Of runs that differ in their seeds alone the mean, ± half of its 95 % interval.</source>
        <translation>La proporción de datos de validación que lee bien la red con la que acabó el entrenamiento, en porcentaje. De entrenamientos que solo difieren en la semilla, la media ± la mitad de su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>The width of every layer.</source>
        <translation>El ancho de cada capa.</translation>
    </message>
    <message>
        <source>Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.</source>
        <translation>Marque un entrenamiento para poner su curva sobre otras. Un doble clic le cambia el nombre. Un clic derecho aquí elige las columnas.</translation>
    </message>
    <message>
        <source>What it learns from.</source>
        <translation>De lo que aprende.</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>Cuándo empezó.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>best valid. %</source>
        <translation>mejor valid. %</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>prueba %</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>1 época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Cambiado desde entonces: {0}.</translation>
    </message>
    <message>
        <source>Continue to epoch {0}</source>
        <translation>Continuar hasta la época {0}</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation images: its network is kept.</source>
        <translation>La época {0} fue la mejor en las imágenes de validación: se conserva su red.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: its network is kept.</source>
        <translation>La época {0} fue la mejor en los puntos de validación: se conserva su red.</translation>
    </message>
    <message>
        <source>Finished after {0}.</source>
        <translation>Terminado tras {0}.</translation>
    </message>
    <message>
        <source>It can learn on from epoch {0}, or a new one can start from random weights.</source>
        <translation>Puede seguir aprendiendo desde la época {0}, o puede empezar una nueva desde pesos al azar.</translation>
    </message>
    <message>
        <source>It can learn on from where it was stopped, or a new one can start from random weights.</source>
        <translation>Puede seguir aprendiendo desde donde se detuvo, o puede empezar una nueva desde pesos al azar.</translation>
    </message>
    <message>
        <source>It is set so already.</source>
        <translation>Ya está puesto así.</translation>
    </message>
    <message>
        <source>No epoch was finished, so nothing was learnt; what was there before the run is kept.</source>
        <translation>No se terminó ninguna época, así que no se aprendió nada; se conserva lo que había antes.</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>Se abrió {0}, con un entrenamiento de {1}.</translation>
    </message>
    <message>
        <source>Save, then start afresh…</source>
        <translation>Guardar y empezar de nuevo…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Stopped after {0}. Train goes on from there; the network has not been saved.</source>
        <translation>Detenido tras {0}. Entrenar continúa desde ahí; la red no se ha guardado.</translation>
    </message>
    <message>
        <source>Stopped after {0}. What was learnt until then is kept; Train goes on from there.</source>
        <translation>Detenido tras {0}. Lo aprendido hasta entonces se conserva; Entrenar continúa desde ahí.</translation>
    </message>
    <message>
        <source>Stopped before anything was learnt.</source>
        <translation>Detenido antes de aprender nada.</translation>
    </message>
    <message>
        <source>Stopped in the first epoch. The network is as it was by then, and has not been saved.</source>
        <translation>Detenido en la primera época. La red está como estaba entonces y no se ha guardado.</translation>
    </message>
    <message>
        <source>The network is that of the last good epoch.</source>
        <translation>La red es la de la última época buena.</translation>
    </message>
    <message>
        <source>The present one has not been saved; starting afresh gives it up.</source>
        <translation>La actual no se ha guardado; empezar de nuevo la descarta.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>El ajuste ha cambiado.</translation>
    </message>
    <message>
        <source>The settings describe another network, which starts from random weights.</source>
        <translation>Los ajustes describen otra red, que empieza desde pesos al azar.</translation>
    </message>
    <message>
        <source>The settings of {0}, with the seed {1}. Train starts the copy.</source>
        <translation>Los ajustes de {0}, con la semilla {1}. Entrenar inicia la copia.</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>El entrenamiento acabó con un error.</translation>
    </message>
    <message>
        <source>There is a trained network.</source>
        <translation>Hay una red entrenada.</translation>
    </message>
    <message>
        <source>Train one more batch</source>
        <translation>Entrenar un lote más</translation>
    </message>
    <message>
        <source>Train one more epoch (to {0})</source>
        <translation>Entrenar una época más (hasta {0})</translation>
    </message>
    <message>
        <source>Your drawings are left out of the training, and learnt again when it has ended.</source>
        <translation>Sus dibujos quedan fuera del entrenamiento, y se aprenden de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>balanced {0}</source>
        <translation>equilibrado {0}</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>mean squares</source>
        <translation>error cuadrático</translation>
    </message>
    <message>
        <source>{0} learns from {1}.</source>
        <translation>{0} aprende de {1}.</translation>
    </message>
    <message>
        <source>{0} was interrupted after {1} of {2} epochs; Train goes on with it.</source>
        <translation>{0} se interrumpió tras {1} de {2} épocas; Entrenar lo continúa.</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Viene con el programa.</translation>
    </message>
    <message>
        <source>It was read from {0}.</source>
        <translation>Se leyó de {0}.</translation>
    </message>
    <message>
        <source>Open that data set</source>
        <translation>Abrir ese conjunto de datos</translation>
    </message>
    <message>
        <source>They are points that are made anew by their name.</source>
        <translation>Son puntos que se generan de nuevo por su nombre.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Usar el MNIST incluido</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Usar estos puntos</translation>
    </message>
    <message>
        <source>Where it lies is not known. Choose it, and what you wanted follows.</source>
        <translation>No se sabe dónde está. Elíjalo, y después se hará lo que quería.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>95 % interval {0} – {1} %</source>
        <translation>intervalo del 95 % {0} – {1} %</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Exactitud en las imágenes de prueba</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Exactitud en los puntos de prueba</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Exactitud en las imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Exactitud en los puntos de validación</translation>
    </message>
    <message>
        <source>Epochs times images, over the seconds spent training and validating.</source>
        <translation>Épocas por imágenes, divididas por los segundos de entrenamiento y validación.</translation>
    </message>
    <message>
        <source>Epochs times points, over the seconds spent training and validating.</source>
        <translation>Épocas por puntos, divididos por los segundos de entrenamiento y validación.</translation>
    </message>
    <message>
        <source>Of its network of epoch {0}.</source>
        <translation>De su red de la época {0}.</translation>
    </message>
    <message>
        <source>after epoch {0}</source>
        <translation>tras la época {0}</translation>
    </message>
    <message>
        <source>epoch {0}, with your hand</source>
        <translation>época {0}, con su letra</translation>
    </message>
    <message>
        <source>no images kept for it</source>
        <translation>no hay imágenes reservadas</translation>
    </message>
    <message>
        <source>no points kept for it</source>
        <translation>no hay puntos reservados</translation>
    </message>
    <message>
        <source>only of the newest network</source>
        <translation>solo de la red más reciente</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>with your hand, 95 %: {0} – {1} %</source>
        <translation>con su letra, 95 %: {0} – {1} %</translation>
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
        <translation>{0}: imágenes por segundo</translation>
    </message>
    <message>
        <source>{0}: points a second</source>
        <translation>{0}: puntos por segundo</translation>
    </message>
    <message>
        <source>{0}: test images read right</source>
        <translation>{0}: imágenes de prueba leídas bien</translation>
    </message>
    <message>
        <source>{0}: test points read right</source>
        <translation>{0}: puntos de prueba bien leídos</translation>
    </message>
    <message>
        <source>{0}: validation images read right</source>
        <translation>{0}: imágenes de validación leídas bien</translation>
    </message>
    <message>
        <source>{0}: validation images read right, mean over its seeds</source>
        <translation>{0}: imágenes de validación leídas bien, media de sus semillas</translation>
    </message>
    <message>
        <source>{0}: validation points read right</source>
        <translation>{0}: puntos de validación bien leídos</translation>
    </message>
    <message>
        <source>{0}: validation points read right, mean over its seeds</source>
        <translation>{0}: puntos de validación bien leídos, media de sus semillas</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>1 candidato</numerusform>
            <numerusform>%Ln candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the mean: {0} to {1} %</source>
        <translation>intervalo del 95 % de la media: {0} a {1} %</translation>
    </message>
    <message>
        <source>An experiment that is gone</source>
        <translation>Un experimento que ya no existe</translation>
    </message>
    <message>
        <source>From {0} to {1} %</source>
        <translation>De {0} a {1} %</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln finished run(s): {0} %</source>
        <translation>
            <numerusform>Media de un entrenamiento terminado: {0} %</numerusform>
            <numerusform>Media de %Ln entrenamientos terminados: {0} %</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its runs has finished yet.</source>
        <translation>Ninguno de sus entrenamientos ha terminado aún.</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds: {0} points</source>
        <translation>Desviación típica entre las semillas: {0} puntos</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} de {1} terminados</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Choose a row (a tick only compares): notes on its run go here.</source>
        <translation>Elija una fila (una marca solo compara): aquí van las notas sobre su entrenamiento.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on {0}</source>
        <translation>Notas sobre {0}</translation>
    </message>
    <message>
        <source>Your notes about the run that is chosen. They are kept as you type.</source>
        <translation>Sus notas sobre el entrenamiento elegido. Se guardan mientras escribe.</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure that is compared</source>
        <translation>Cifra que se compara</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>En qué difieren los entrenamientos</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Tasa de aprendizaje en uso</translation>
    </message>
    <message>
        <source>Plot of the chosen runs over the epochs</source>
        <translation>Gráfica de los entrenamientos elegidos por épocas</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Error de entrenamiento</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Error de validación</translation>
    </message>
    <message>
        <source>What the curves show. Validation is what compares runs; the test is for the end.</source>
        <translation>Lo que muestran las curvas. Los entrenamientos se comparan por la validación; la prueba es para el final.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>correctas (%)</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>prueba %</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
    <message>
        <source>{0}: 1 run</source>
        <translation>{0}: 1 entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>{0}: mean of %Ln run(s), ± standard deviation</source>
        <translation>
            <numerusform>{0}: un entrenamiento, ± desviación típica</numerusform>
            <numerusform>{0}: media de %Ln entrenamientos, ± desviación típica</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Su error dejó de ser un número. Puede ayudar una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Not tested: that is done when a run ends or is opened.</source>
        <translation>Sin probar: se hace cuando un entrenamiento acaba o se abre.</translation>
    </message>
    <message>
        <source>The best was {0} % after epoch {1}.</source>
        <translation>Lo mejor fue {0} % tras la época {1}.</translation>
    </message>
    <message>
        <source>The program ended before the run did. Continue goes on with it.</source>
        <translation>El programa acabó antes que el entrenamiento. Continuar sigue con él.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no puede leerse</translation>
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
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>varied images</source>
        <translation>imágenes variadas</translation>
    </message>
    <message>
        <source>{0} % after epoch {1}</source>
        <translation>{0} % tras la época {1}</translation>
    </message>
    <message>
        <source>{0} (epoch {1})</source>
        <translation>{0} (época {1})</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} epochs</source>
        <translation>{0}: {1} de {2} épocas</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>a run that is gone</source>
        <translation>un entrenamiento que ya no existe</translation>
    </message>
    <message>
        <source>from {0}, epoch {1}</source>
        <translation>de {0}, época {1}</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0}: nada</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Runs are not kept, because the library could not be opened.</source>
        <translation>Los entrenamientos no se guardan, porque no se pudo abrir la biblioteca.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>As many as there is room for</source>
        <translation>Tantas como quepan</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>{0} is folded.</source>
        <translation>{0} está plegado.</translation>
    </message>
    <message>
        <source>{0} is unfolded, rows: {1}.</source>
        <translation>{0} está desplegado, filas: {1}.</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>1 entrenamiento</numerusform>
            <numerusform>%Ln entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.</source>
        <translation>Todo lo que entrene se guarda y aparece aquí. Entrenar (Ctrl+T) inicia el primero.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrar los entrenamientos</translation>
    </message>
    <message>
        <source>No run has “{0}”.</source>
        <translation>Ningún entrenamiento contiene «{0}».</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Repetir con otras semillas…</translation>
    </message>
    <message>
        <source>Show all runs again.</source>
        <translation>Mostrar de nuevo todos los entrenamientos.</translation>
    </message>
    <message>
        <source>Show only runs with this text in their name, settings, figures or notes, such as an activation.</source>
        <translation>Mostrar solo entrenamientos con este texto en el nombre, los ajustes, las cifras o las notas, por ejemplo una activación.</translation>
    </message>
    <message>
        <source>What is unreadable is damaged, or was written by a newer version of the program.</source>
        <translation>Lo ilegible está dañado, o lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln unreadable</source>
        <translation>
            <numerusform>{0}, uno ilegible</numerusform>
            <numerusform>{0}, %Ln ilegibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Orange weights are positive: ink there excites the neuron.
Purple ones are negative: ink there calms it.</source>
        <translation>Los pesos naranjas son positivos: la tinta ahí excita la neurona.
Los morados son negativos: la tinta ahí la calma.</translation>
    </message>
    <message>
        <source>Orange: what the neuron gives there is positive.
Purple: it is negative.</source>
        <translation>Naranja: lo que la neurona da ahí es positivo.
Morado: es negativo.</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Escala de los colores</translation>
    </message>
    <message>
        <source>from purple for {0} to orange for {1}</source>
        <translation>de morado para {0} a naranja para {1}</translation>
    </message>
</context>
<context>
    <name>ScatterPage</name>
    <message>
        <source>Along the axis below</source>
        <translation>En el eje horizontal</translation>
    </message>
    <message>
        <source>Along the upright axis</source>
        <translation>En el eje vertical</translation>
    </message>
    <message>
        <source>Candidates as points</source>
        <translation>Candidatos como puntos</translation>
    </message>
    <message>
        <source>What stands along the axis below.</source>
        <translation>Lo que va en el eje horizontal.</translation>
    </message>
    <message>
        <source>What stands along the upright axis.</source>
        <translation>Lo que va en el eje vertical.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>según</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message numerus="yes">
        <source>{0} over {1}: %Ln point(s)</source>
        <translation>
            <numerusform>{0} según {1}: un punto</numerusform>
            <numerusform>{0} según {1}: %Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window are not kept. {0}</source>
        <translation>Los ajustes de la ventana no se guardan. {0}</translation>
    </message>
    <message>
        <source>The settings of the window are not kept: {0} cannot be written.</source>
        <translation>Los ajustes de la ventana no se guardan: no se puede escribir {0}.</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>It cannot be changed while a run trains.</source>
        <translation>No puede cambiarse durante un entrenamiento.</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>No se ha deshecho ningún cambio.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>No se ha cambiado ningún ajuste.</translation>
    </message>
    <message>
        <source>Redo settings</source>
        <translation>Rehacer ajustes</translation>
    </message>
    <message>
        <source>Redo settings: {0}</source>
        <translation>Rehacer ajustes: {0}</translation>
    </message>
    <message>
        <source>Undo settings</source>
        <translation>Deshacer ajustes</translation>
    </message>
    <message>
        <source>Undo settings: {0}</source>
        <translation>Deshacer ajustes: {0}</translation>
    </message>
    <message>
        <source>preset {0}</source>
        <translation>ajuste predefinido {0}</translation>
    </message>
    <message>
        <source>what is refused</source>
        <translation>lo que se rechaza</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} de ellos</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>1 parámetro</numerusform>
            <numerusform>%Ln parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the images while it learns</source>
        <translation>Cambiar las imágenes mientras aprende</translation>
    </message>
    <message>
        <source>Each layer has its own, below its size.</source>
        <translation>Cada capa tiene el suyo, debajo de su tamaño.</translation>
    </message>
    <message>
        <source>Few drawings: each of {1} epochs now shows {0} variations of each (Edit &gt; Undo settings).</source>
        <translation>Pocos dibujos: cada una de las {1} épocas muestra ahora {0} variaciones de cada uno (Editar &gt; Deshacer ajustes).</translation>
    </message>
    <message>
        <source>How many numbers the network learns: a weight for each connection, and a bias for each neuron.</source>
        <translation>Cuántos números aprende la red: un peso por conexión y un sesgo por neurona.</translation>
    </message>
    <message>
        <source>Let each hidden layer have a dropout of its own, in a field below its size.</source>
        <translation>Da a cada capa oculta su propio dropout, en un campo debajo de su tamaño.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>One for each layer</source>
        <translation>Uno por capa</translation>
    </message>
    <message>
        <source>Optimizer, error, data, early stopping and seed</source>
        <translation>Optimizador, error, datos, parada temprana y semilla</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;
Robust learns from images that are changed each time, and over 99 % after minutes;
Best is what the network was trained with that comes with the program, and takes hours;
Notebook repeats the network from scratch that this program grew from;
Spirals is for points on a plane, and tells two spirals apart within seconds.</source>
        <translation>Ajustes de partida. Inicio rápido lee bien el 98 % de los dígitos de prueba de MNIST tras unos segundos;
Robusto aprende de imágenes que cambian cada vez, y pasa del 99 % tras unos minutos;
El mejor es con el que se entrenó la red incluida en el programa, y tarda horas;
Cuaderno repite la red hecha desde cero de la que nació este programa;
Espirales es para puntos en un plano, y distingue dos espirales en segundos.</translation>
    </message>
    <message>
        <source>The settings are those for points now.</source>
        <translation>Los ajustes son ahora los de los puntos.</translation>
    </message>
    <message>
        <source>The settings that suited few drawings are what they were before.</source>
        <translation>Los ajustes adecuados a pocos dibujos vuelven a ser los de antes.</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Variar las imágenes</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>(z − largest) / T</source>
        <translation>(z − mayor) / T</translation>
    </message>
    <message>
        <source>Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all.</source>
        <translation>Dividir antes cada z por esto: por encima de 1 las partes se acercan entre sí, por debajo de 1 la mayor se lo lleva todo.</translation>
    </message>
    <message>
        <source>From z to probabilities</source>
        <translation>De z a probabilidades</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which changes nothing and keeps the exponentials small.</source>
        <translation>La softmax hace probabilidades de las últimas z: toma la exponencial de cada una, lo que las hace todas positivas y agranda las diferencias, y divide por su suma, {0}. Antes se resta la z mayor, lo que no cambia nada y mantiene pequeñas las exponenciales.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponencial</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>z − largest</source>
        <translation>z − mayor</translation>
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
        <translation>Como en el entrenamiento</translation>
    </message>
    <message>
        <source>Go through all steps, one every three seconds.</source>
        <translation>Recorrer todos los pasos, uno cada tres segundos.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer beside the plane always comes of all neurons.</source>
        <translation>Deja fuera neuronas al azar, como el dropout en cada paso del entrenamiento, hacia delante y hacia atrás.
Al activarlo de nuevo, deja fuera otras. Una respuesta junto al plano viene siempre de todas las neuronas.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer on the pad always comes of all neurons.</source>
        <translation>Deja fuera neuronas al azar, como el dropout en cada paso del entrenamiento, hacia delante y hacia atrás.
Al activarlo de nuevo, deja fuera otras. Una respuesta al dibujo viene siempre de todas las neuronas.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>One step back (←)</source>
        <translation>Un paso atrás (←)</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>One step on (→)</source>
        <translation>Un paso adelante (→)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,
and 2 hidden neurons. It is trained in a second, and nothing else uses it.</source>
        <translation>Mostrar una red tan pequeña que todos sus números caben en la pantalla: 7 x 7 píxeles, promediados,
y 2 neuronas ocultas. Se entrena en un segundo, y nada más la usa.</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.
It is trained in a second, and nothing else uses it.</source>
        <translation>Mostrar una red tan pequeña que todos sus números caben en la pantalla: x, y y 2 neuronas ocultas.
Se entrena en un segundo, y nada más la usa.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The arrow keys go from step to step, a click to any of them.</source>
        <translation>Las flechas van de paso en paso; un clic va a cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Use a tiny one</source>
        <translation>Usar una diminuta</translation>
    </message>
    <message>
        <source>What the image is. Of an image of the data set it is known; of a drawing, only you know.</source>
        <translation>Lo que es la imagen. De una imagen del conjunto de datos se sabe; de un dibujo, solo lo sabe usted.</translation>
    </message>
    <message>
        <source>Which class is right. Of a point of the data set it is known; of any other place, you say it.</source>
        <translation>Qué clase es la correcta. De un punto del conjunto de datos se sabe; de cualquier otro lugar, lo dice usted.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>The settings of this step are in the panel Set up (Edit &gt; Undo settings).</source>
        <translation>Los ajustes de este paso están en el panel Configurar (Editar &gt; Deshacer ajustes).</translation>
    </message>
    <message>
        <source>These data are open already.</source>
        <translation>Estos datos ya están abiertos.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Hint: {0}</source>
        <translation>Pista: {0}</translation>
    </message>
    <message>
        <source>In the picture: {0}</source>
        <translation>En la imagen: {0}</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>Abrir esta red</translation>
    </message>
    <message>
        <source>Opens the data set of this step; the next run learns from it.</source>
        <translation>Abre el conjunto de datos de este paso; el próximo entrenamiento aprende de él.</translation>
    </message>
    <message>
        <source>Opens the network that was prepared for this step; it answers and is judged then.</source>
        <translation>Abre la red preparada para este paso; ella responde y se evalúa entonces.</translation>
    </message>
    <message>
        <source>Puts the settings of this step into the panel Set up. Edit &gt; Undo settings takes them back.</source>
        <translation>Pone los ajustes de este paso en el panel Configurar. Editar &gt; Deshacer ajustes los quita.</translation>
    </message>
    <message>
        <source>Set these</source>
        <translation>Poner estos</translation>
    </message>
    <message>
        <source>These lines of the program's own code do it.</source>
        <translation>Lo hacen estas líneas del propio código del programa.</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>Usar estos datos</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurona {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>fila {0}, columna {1}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>the pixel in {0}</source>
        <translation>el píxel de la {0}</translation>
    </message>
    <message>
        <source>what layer {0} tells</source>
        <translation>lo que dice la capa {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Hecho.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.</source>
        <translation>Una red diminuta de x, y y 2 neuronas ocultas, que lee bien el {0} % de sus puntos de validación.</translation>
    </message>
    <message>
        <source>A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images.</source>
        <translation>Una red diminuta de {0} x {0} píxeles promediados y 2 neuronas ocultas, que lee bien el {1} % de sus imágenes de validación.</translation>
    </message>
    <message>
        <source>Ask about a place of the plane on the right, or about a test point: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Pregunte a la derecha por un lugar del plano o por un punto de prueba: aquí recorre la red paso a paso, hasta el error y de vuelta hasta los pesos, con todos los números.</translation>
    </message>
    <message>
        <source>Draw on the right, or put a test image there: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Dibuje a la derecha, o ponga ahí una imagen de prueba: aquí recorre la red paso a paso, hasta el error y de vuelta hasta los pesos, con todos los números.</translation>
    </message>
    <message>
        <source>Train a network, or open one: here you can watch it think, step by step.</source>
        <translation>Entrene una red o abra una: aquí puede verla pensar, paso a paso.</translation>
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
        <translation>Caja</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Cut out along its edges, so that it does not matter where one draws.</source>
        <translation>Recortado por sus bordes, para que no importe dónde se dibuja.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Moved until its centre of mass is in the middle. This is what the network sees.</source>
        <translation>Movido hasta que su centro de masa está en el medio. Esto es lo que ve la red.</translation>
    </message>
    <message>
        <source>Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border.</source>
        <translation>De una foto se omitió, y se ve tenue, lo que no es de un dígito: líneas, recuadros, manchas, restos en el borde.</translation>
    </message>
    <message>
        <source>Scaled until its longer side is 20 pixels, as the digits are that the network learns from.</source>
        <translation>Escalado hasta que su lado mayor tiene 20 píxeles, como los dígitos de los que aprende la red.</translation>
    </message>
    <message>
        <source>Untick it to see what that is worth.</source>
        <translation>Quite la marca para ver lo que vale.</translation>
    </message>
    <message>
        <source>What was drawn, on the whole pad.</source>
        <translation>Lo que se dibujó, en toda la pizarra.</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside the plane comes of all of them.</source>
        <translation>Como en un paso del entrenamiento, el dropout ha dejado fuera {0} de {1} neuronas, que están tachadas. Una respuesta junto al plano viene de todas.</translation>
    </message>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the pad comes of all of them.</source>
        <translation>Como en un paso del entrenamiento, el dropout ha dejado fuera {0} de {1} neuronas, que están tachadas. Una respuesta al dibujo viene de todas.</translation>
    </message>
    <message>
        <source>As in training, each step leaves out other neurons; the bars are answers, which come of all.</source>
        <translation>Como en el entrenamiento, cada paso deja fuera otras neuronas; las barras son respuestas, que vienen de todas.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Hacia atrás</translation>
    </message>
    <message>
        <source>Diagram of the step</source>
        <translation>Diagrama del paso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hacia delante</translation>
    </message>
    <message>
        <source>How far the image has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Hasta dónde ha llegado la imagen y, en el camino de vuelta, hasta dónde la culpa: naranja lo positivo, morado
lo negativo. Haga clic en una neurona, o vaya a ella con las flechas, para mirarla.</translation>
    </message>
    <message>
        <source>How far the point has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Hasta dónde ha llegado el punto y, en el camino de vuelta, hasta dónde la culpa: naranja lo positivo, morado
lo negativo. Haga clic en una neurona, o vaya a ella con las flechas, para mirarla.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The network is right and sure: hardly any error flows back. Choose another right answer to see more.</source>
        <translation>La red acierta y está segura: apenas vuelve error. Elija otra respuesta correcta para ver más.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}.</source>
        <translation>Esta softmax es la del entrenamiento, con temperatura 1; las barras de la pizarra están calibradas con {0}.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.</source>
        <translation>Esta softmax es la del entrenamiento, con temperatura 1; las barras del plano están calibradas con {0}.</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>todos sus números</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>lo errónea que es la respuesta</translation>
    </message>
    <message>
        <source>layer {0} adds up its inputs</source>
        <translation>la capa {0} suma sus entradas</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>dar el paso</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>la activación de la capa {0}</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>la culpa de las salidas</translation>
    </message>
    <message>
        <source>the blame of layer {0}</source>
        <translation>la culpa de la capa {0}</translation>
    </message>
    <message>
        <source>the gradients of layer {0}</source>
        <translation>los gradientes de la capa {0}</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>la imagen como números</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>el paso del optimizador</translation>
    </message>
    <message>
        <source>the point as numbers</source>
        <translation>el punto como números</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la prueba</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>la softmax</translation>
    </message>
</context>
<context>
    <name>SumPage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>1 más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= producto</translation>
    </message>
    <message>
        <source>Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias.</source>
        <translation>Cada neurona de la capa {0} escucha las {1} entradas, cada una por su propio peso, y suma su sesgo.</translation>
    </message>
    <message>
        <source>For &lt;b&gt;{0}&lt;/b&gt;: inputs × weights come to {1}, the bias is {2}, so &lt;b&gt;z = {3}&lt;/b&gt;.</source>
        <translation>Para &lt;b&gt;{0}&lt;/b&gt;: entradas × pesos suman {1}, el sesgo es {2}, así que &lt;b&gt;z = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The largest inputs times weights</source>
        <translation>Las mayores entradas por pesos</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>product; its sum is {0}</source>
        <translation>producto; su suma es {0}</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>pesos de {0}</translation>
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
        <translation>Páginas (*{0})</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.</source>
        <translation>Guardar lo que hizo como una página para imprimir o entregar: pasos, predicciones con puntuación, entrenamientos y dibujos.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Se guardó {0}.</translation>
    </message>
    <message>
        <source>Summary of what you did…</source>
        <translation>Resumen de lo que hizo…</translation>
    </message>
    <message>
        <source>The summary could not be written. {0}</source>
        <translation>No se pudo escribir el resumen. {0}</translation>
    </message>
    <message>
        <source>what I learnt</source>
        <translation>lo que aprendí</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.</source>
        <translation>Solo un entrenamiento puede continuarse desde una de sus épocas. Entrene uno, o abra uno en Entrenamientos.</translation>
    </message>
    <message>
        <source>This run is not kept in the library, so no other can fork from it.</source>
        <translation>Este entrenamiento no está en la biblioteca, así que ningún otro puede bifurcarse de él.</translation>
    </message>
</context>
<context>
    <name>TeachGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>Dibuje «{0}»</translation>
    </message>
    <message>
        <source>Draw an {0}</source>
        <translation>Dibuje «{0}»</translation>
    </message>
    <message>
        <source>Draw it on the pad as you usually write it. Nobody needs it tidy.</source>
        <translation>Dibújelo en la pizarra como suele escribirlo. No hace falta que sea bonito.</translation>
    </message>
    <message>
        <source>Go on without a drawing of this digit</source>
        <translation>Seguir sin un dibujo de este dígito</translation>
    </message>
    <message>
        <source>How many digits were asked for</source>
        <translation>Cuántos dígitos se han pedido</translation>
    </message>
    <message>
        <source>Keep this drawing and go on (Return)</source>
        <translation>Guardar este dibujo y seguir (Intro)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Stop asking; what was drawn is kept</source>
        <translation>Dejar de preguntar; lo dibujado se conserva</translation>
    </message>
    <message>
        <source>Teach me your digits</source>
        <translation>Enseñarme sus dígitos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TeachWords</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>1 dibujo</numerusform>
            <numerusform>%Ln dibujos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>1 imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawings</source>
        <translation>Ningún dibujo</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>TeachingController</name>
    <message>
        <source>Add drawings from a file</source>
        <translation>Añadir dibujos de un archivo</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Volver a la red de antes. Los dibujos se conservan.</translation>
    </message>
    <message>
        <source>Draw each digit, and the network learns your hand.</source>
        <translation>Dibuje cada dígito, y la red aprende su letra.</translation>
    </message>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Dibujos (*.json)</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Dibujos ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Exportar los dibujos</translation>
    </message>
    <message>
        <source>Forget my hand</source>
        <translation>Olvidar mi letra</translation>
    </message>
    <message>
        <source>How often do you want to draw each digit?</source>
        <translation>¿Cuántas veces quiere dibujar cada dígito?</translation>
    </message>
    <message>
        <source>If it was something else, take it back. If it was that, more drawings of each may help.</source>
        <translation>Si era otra cosa, deshágalo. Si era eso, pueden ayudar más dibujos de cada uno.</translation>
    </message>
    <message>
        <source>It has learnt your hand. Measuring what that brings: {0} %</source>
        <translation>Ha aprendido su letra. Se mide lo que aporta: {0} %</translation>
    </message>
    <message>
        <source>It has learnt your {0} in {1} s.</source>
        <translation>Ha aprendido su {0} en {1} s.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Ya no se guarda.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Kept as your {0}.</source>
        <translation>Guardado como su {0}.</translation>
    </message>
    <message>
        <source>Learn my drawings</source>
        <translation>Aprender mis dibujos</translation>
    </message>
    <message>
        <source>Learning your hand: {0} %</source>
        <translation>Aprendiendo su letra: {0} %</translation>
    </message>
    <message>
        <source>Look through what you have drawn and said what it is.</source>
        <translation>Ver lo que ha dibujado y de lo que ha dicho qué es.</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
    <message>
        <source>My drawings…</source>
        <translation>Mis dibujos…</translation>
    </message>
    <message>
        <source>None of your drawings is of a class that this network knows.</source>
        <translation>Ninguno de sus dibujos es de una clase que esta red conozca.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Una vez cada uno</translation>
    </message>
    <message>
        <source>Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.</source>
        <translation>Desde que aprendió su {0}, se leen mal {1} más de {2} imágenes de otras personas, el {3} %.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Teach all kept drawings to the network, and measure it.</source>
        <translation>Enseñar a la red todos los dibujos guardados, y medirla.</translation>
    </message>
    <message>
        <source>Teach me your digits…</source>
        <translation>Enseñarme sus dígitos…</translation>
    </message>
    <message>
        <source>Ten drawings take half a minute. With thirty the network gets to know your hand better.</source>
        <translation>Diez dibujos llevan medio minuto. Con treinta la red conoce mejor su letra.</translation>
    </message>
    <message>
        <source>The data are points on a plane. Open images to teach a network your hand.</source>
        <translation>Los datos son puntos en un plano. Abra imágenes para enseñar su mano a una red.</translation>
    </message>
    <message>
        <source>The network from before is back. Your drawings are kept.</source>
        <translation>Vuelve a estar la red de antes. Sus dibujos se conservan.</translation>
    </message>
    <message>
        <source>The network has not learnt your hand.</source>
        <translation>La red no ha aprendido su letra.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Aún no hay dibujos. Bajo una respuesta, diga qué era su dibujo.</translation>
    </message>
    <message>
        <source>This network reads no digits. Under an answer, tell what your drawing was.</source>
        <translation>Esta red no lee dígitos. Bajo una respuesta, diga qué era su dibujo.</translation>
    </message>
    <message>
        <source>Three times each</source>
        <translation>Tres veces cada uno</translation>
    </message>
    <message>
        <source>Your last correction was taken back.</source>
        <translation>Se deshizo su última corrección.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
</context>
<context>
    <name>TeachingReport</name>
    <message>
        <source>Back to the old network</source>
        <translation>Volver a la red anterior</translation>
    </message>
    <message>
        <source>It has learnt your hand in {0} s.</source>
        <translation>Ha aprendido su letra en {0} s.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>Lo que ha aprendido</translation>
    </message>
    <message>
        <source>Your drawings are kept; it can learn them again at any time.</source>
        <translation>Sus dibujos se conservan; puede aprenderlos de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien leídas</translation>
    </message>
    <message>
        <source>the test images, by others</source>
        <translation>las imágenes de prueba, de otras personas</translation>
    </message>
    <message>
        <source>those of them that were held back</source>
        <translation>los que se reservaron</translation>
    </message>
    <message>
        <source>your drawings</source>
        <translation>sus dibujos</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Volver a la red más reciente, y seguir con ella mientras se entrena.</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Época mostrada</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>Continuar desde aquí…</translation>
    </message>
    <message>
        <source>How many epochs a second are played.</source>
        <translation>Cuántas épocas por segundo se reproducen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Look back at the network as it was at an earlier epoch; everything in the window shows that one.
Epoch 0 is before the first step, when the weights are still random.</source>
        <translation>Mirar la red tal como era en una época anterior; todo en la ventana muestra esa.
La época 0 es antes del primer paso, cuando los pesos aún son al azar.</translation>
    </message>
    <message>
        <source>Play how the network learnt, from the epoch that is shown to the newest.</source>
        <translation>Reproducir cómo aprendió la red, desde la época mostrada hasta la más reciente.</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Reproducir el entrenamiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>There is nothing to look back to: a run can be looked back on once its first epoch is over,
and a network from a file comes without the epochs before.</source>
        <translation>No hay nada que mirar atrás: un entrenamiento puede mirarse tras acabar su primera época,
y una red de un archivo viene sin las épocas anteriores.</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <source>Train on from the epoch that is shown, by the settings on the left, as a run of its own.
The one that it comes from stays as it is, and the curves of both part before your eyes.</source>
        <translation>Seguir entrenando desde la época mostrada, con los ajustes de la izquierda, como entrenamiento propio.
Aquel del que procede queda como está, y las curvas de ambos se separan ante sus ojos.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>época {0}</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>newest (epoch {0})</source>
        <translation>más reciente (época {0})</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
</context>
<context>
    <name>ToleranceTable</name>
    <message>
        <source>Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.</source>
        <translation>Se lee bien menos del {0} % más allá de: {1}. Entre dos niveles se supuso una línea recta.</translation>
    </message>
    <message>
        <source>It reads only {0} % right when nothing is changed.</source>
        <translation>Solo lee bien el {0} % cuando nada cambia.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Esto aún no se ha medido.</translation>
    </message>
    <message>
        <source>Where too few are read right</source>
        <translation>Dónde se leen bien demasiado pocas</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not up to {0}</source>
        <translation>no hasta {0}</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{0} learns from {1}, which has other data or classes than {2}.</source>
        <translation>{0} aprende de {1}, que tiene otros datos o clases que {2}.</translation>
    </message>
    <message>
        <source>{0} was not opened, because a training has begun.</source>
        <translation>No se abrió {0}, porque ha empezado un entrenamiento.</translation>
    </message>
</context>
<context>
    <name>TrialCurves</name>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>{0} curves, {1} of them set aside early</source>
        <translation>{0} curvas, {1} de ellas apartadas pronto</translation>
    </message>
</context>
<context>
    <name>TurningPanel</name>
    <message>
        <source>Draw it over the drawing in blue, as wide as the pen.</source>
        <translation>Dibujarlo en azul sobre el dibujo, tan ancho como el lápiz.</translation>
    </message>
    <message>
        <source>Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.</source>
        <translation>Guardar el dibujo cambiado como lo que era y aprender de él, como hace «Era …» bajo la pizarra.</translation>
    </message>
    <message>
        <source>Let it take the place of what stands on the pad; Ctrl+Z there takes it back.</source>
        <translation>Ponerlo en lugar de lo que hay en la pizarra; ahí Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.</source>
        <translation>Marcarlo en verde en el dibujo: cuadrados llenos donde llega tinta, huecos donde se va.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Aún no se ha buscado nada.</translation>
    </message>
    <message>
        <source>Put it on the pad</source>
        <translation>Poner en la pizarra</translation>
    </message>
    <message>
        <source>Put it on the pad: {0}</source>
        <translation>Poner en la pizarra: {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>Teach it back</source>
        <translation>Enseñárselo</translation>
    </message>
    <message>
        <source>Teach it back: it was a {0}</source>
        <translation>Enseñárselo: era «{0}»</translation>
    </message>
    <message>
        <source>Teach it back: it was an {0}</source>
        <translation>Enseñárselo: era «{0}»</translation>
    </message>
    <message>
        <source>What the answer is to become.</source>
        <translation>En qué debe convertirse la respuesta.</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Qué la cambiaría</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>cualquier otra clase</translation>
    </message>
    <message>
        <source>into</source>
        <translation>en</translation>
    </message>
    <message>
        <source>the shortest stroke</source>
        <translation>el trazo más corto</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>el cambio mínimo</translation>
    </message>
</context>
<context>
    <name>TwinPads</name>
    <message>
        <source>Both get the same image. Each answers as it would on the pad: at its own temperature,
and with its own limits for when it is not sure.</source>
        <translation>Ambas reciben la misma imagen. Cada una responde como en la pizarra: con su propia temperatura,
y con sus propios límites para cuando no está segura.</translation>
    </message>
    <message>
        <source>What stands on the pad, read by both</source>
        <translation>Lo que hay en la pizarra, leído por ambas</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>It divides by the gradient's own size, so that even a small one makes a step of about the rate.</source>
        <translation>Divide por el tamaño del propio gradiente, de modo que también uno pequeño da un paso de más o menos la tasa.</translation>
    </message>
    <message>
        <source>Neuron {0}, input {1}: {2}</source>
        <translation>Neurona {0}, entrada {1}: {2}</translation>
    </message>
    <message>
        <source>One image, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Una imagen, un paso: el peso de {0} a &lt;b&gt;{1}&lt;/b&gt; va de {2} a &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>One point, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Un punto, un paso: el peso de {0} a &lt;b&gt;{1}&lt;/b&gt; va de {2} a &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>The optimizer remembers the %Ln step(s) of the run before.</source>
        <translation>
            <numerusform>El optimizador recuerda el único paso anterior del entrenamiento.</numerusform>
            <numerusform>El optimizador recuerda los %Ln pasos anteriores del entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate is taken as it is set, without its schedule and warm-up.</source>
        <translation>La tasa se toma tal como está puesta, sin su programa ni su calentamiento.</translation>
    </message>
    <message>
        <source>The run's memory of its steps is not at hand here, so the optimizer begins from 0.</source>
        <translation>Aquí no se tiene la memoria de los pasos del entrenamiento, así que el optimizador empieza en 0.</translation>
    </message>
    <message>
        <source>The step of the chosen weight</source>
        <translation>El paso del peso elegido</translation>
    </message>
    <message>
        <source>The weights here are a mean over the steps of the run; such a step moves it by {0} of this change.</source>
        <translation>Los pesos son aquí una media de los pasos del entrenamiento; un paso así la mueve {0} de este cambio.</translation>
    </message>
    <message>
        <source>What is added to all weights of the layer</source>
        <translation>Lo que se suma a todos los pesos de la capa</translation>
    </message>
    <message>
        <source>What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change.</source>
        <translation>Lo que se suma a los {0} pesos de la capa {1}: una fila por neurona, una columna por entrada. Cambian {2}.</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>the weight after</source>
        <translation>el peso después</translation>
    </message>
    <message>
        <source>the weight before</source>
        <translation>el peso antes</translation>
    </message>
    <message>
        <source>w ← w − rate · (m′ / (√v′ + ε) + decay · w)</source>
        <translation>w ← w − tasa · (m′ / (√v′ + ε) + decaimiento · w)</translation>
    </message>
    <message>
        <source>w ← w − rate · g / (√s + ε)</source>
        <translation>w ← w − tasa · g / (√s + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · m′ / (√v′ + ε)</source>
        <translation>w ← w − tasa · m′ / (√v′ + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · {0}</source>
        <translation>w ← w − tasa · {0}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
</context>
<context>
    <name>VariedRow</name>
    <message>
        <source>Do not vary it: all have the value that is set on the left.</source>
        <translation>No variarlo: todos tienen el valor puesto a la izquierda.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How it is varied</source>
        <translation>Cómo se varía</translation>
    </message>
    <message>
        <source>How many values of the range are tried, where every combination is.</source>
        <translation>Cuántos valores del intervalo se prueban, si se prueba cada combinación.</translation>
    </message>
    <message>
        <source>Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read.</source>
        <translation>Números separados por espacios, como 32 64 128. Al salir del campo se muestra cómo se leen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Setting to vary</source>
        <translation>Ajuste que se varía</translation>
    </message>
    <message>
        <source>Some values that you write down, or a range of which values are taken.</source>
        <translation>Unos valores que usted escribe, o un intervalo del que se toman valores.</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>El valor más alto.</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>El valor más bajo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Try {0}.</source>
        <translation>Probar {0}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>range, by factors</source>
        <translation>intervalo, por factores</translation>
    </message>
    <message>
        <source>range, even</source>
        <translation>intervalo, uniforme</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All runs that were trained: open them, go on with them, compare them.</source>
        <translation>Todo lo que se entrenó: abrirlo, continuarlo, compararlo.</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Por épocas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Every neuron at work on the point that is asked about, and a laboratory.</source>
        <translation>Cada neurona en acción sobre el punto por el que se pregunta, y un laboratorio.</translation>
    </message>
    <message>
        <source>Every neuron at work on what stands on the pad, and a laboratory.</source>
        <translation>Cada neurona en acción sobre lo que hay en la pizarra, y un laboratorio.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>How does it do on many images?</source>
        <translation>¿Cómo le va con muchas imágenes?</translation>
    </message>
    <message>
        <source>How does it do on many points?</source>
        <translation>¿Cómo le va con muchos puntos?</translation>
    </message>
    <message>
        <source>How does the training go?</source>
        <translation>¿Cómo va el entrenamiento?</translation>
    </message>
    <message>
        <source>How each class is learnt from epoch to epoch, and how each layer changes.</source>
        <translation>Cómo se aprende cada clase de época en época, y cómo cambia cada capa.</translation>
    </message>
    <message>
        <source>How many answers are left, and how many of these are right, if it is to be sure.</source>
        <translation>Cuántas respuestas quedan, y cuántas de ellas son correctas, si ha de estar segura.</translation>
    </message>
    <message>
        <source>How much images may change, by noise, turning, another pen, until they are misread.</source>
        <translation>Cuánto pueden cambiar las imágenes, por ruido, giro u otro lápiz, hasta que se leen mal.</translation>
    </message>
    <message>
        <source>How the error falls and the accuracy rises.</source>
        <translation>Cómo baja el error y sube la exactitud.</translation>
    </message>
    <message>
        <source>How the image on the pad is read and learnt, step by step, with every number and a proof.</source>
        <translation>Cómo se lee y se aprende la imagen de la pizarra, paso a paso, con todos los números y una prueba.</translation>
    </message>
    <message>
        <source>How the point that is asked about is read and learnt, step by step, with every number and a proof.</source>
        <translation>Cómo se lee y se aprende el punto por el que se pregunta, paso a paso, con todos los números y una prueba.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>Many images as points, those that are alike together, and your drawing among them.</source>
        <translation>Muchas imágenes como puntos, juntas las que se parecen, y su dibujo entre ellas.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>The images that it learns from, and those that validate and test it.</source>
        <translation>Las imágenes de las que aprende, y las que la validan y la prueban.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What each neuron gives everywhere on the plane, as pictures.</source>
        <translation>Lo que da cada neurona en todo el plano, como imágenes.</translation>
    </message>
    <message>
        <source>What each neuron listens to, as pictures.</source>
        <translation>Lo que escucha cada neurona, como imágenes.</translation>
    </message>
    <message>
        <source>What happens inside?</source>
        <translation>¿Qué ocurre dentro?</translation>
    </message>
    <message>
        <source>What works best, and how sure that is: many trainings by a plan, on idle cores.</source>
        <translation>Qué funciona mejor, y lo seguro que es: muchos entrenamientos según un plan, en núcleos libres.</translation>
    </message>
    <message>
        <source>Whether each layer learns, what is conspicuous, and what might help.</source>
        <translation>Si aprende cada capa, qué llama la atención y qué podría ayudar.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the images that show it.</source>
        <translation>Qué clases toma por cuáles, y las imágenes que lo muestran.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the points that show it.</source>
        <translation>Qué clases toma por cuáles, y los puntos que lo muestran.</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, what would turn it, and what is most like it.</source>
        <translation>Qué tinta habla a favor de la respuesta, qué la cambiaría y qué se le parece más.</translation>
    </message>
    <message>
        <source>Which run is better?</source>
        <translation>¿Qué entrenamiento es mejor?</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not; and one drawing as both read it.</source>
        <translation>Qué imágenes de prueba lee una red y otra no; y un dibujo tal como lo leen ambas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>The gradient of a weight is the input that came through it, times the blame of its neuron. For the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. What brought nothing is not changed.</source>
        <translation>El gradiente de un peso es la entrada que llegó por él, por la culpa de su neurona. Para el peso de {0} a &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. Lo que no trajo nada no cambia.</translation>
    </message>
    <message>
        <source>The largest gradients of the neuron's weights</source>
        <translation>Los mayores gradientes de los pesos de la neurona</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>its weights now</source>
        <translation>sus pesos ahora</translation>
    </message>
    <message>
        <source>times dL/dz: the gradient</source>
        <translation>por dL/dz: el gradiente</translation>
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
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>«{0}»</translation>
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
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neuron(s)</source>
        <translation>
            <numerusform>%Ln neurona</numerusform>
            <numerusform>%Ln neuronas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln píxel</numerusform>
            <numerusform>%Ln píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Clase {0}</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Dígito {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer {0}: {1} to {2}</source>
        <translation>Capa {0}: de {1} a {2}</translation>
    </message>
    <message>
        <source>Neuron {0}</source>
        <translation>Neurona {0}</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to the point that is asked about.</source>
        <translation>Norma: primero las neuronas con los mayores pesos; las pequeñas han aprendido poco.
Influencia: primero las que más hablan a favor o en contra de la respuesta al punto por el que se pregunta.</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to what stands on the pad.</source>
        <translation>Norma: primero las neuronas con los mayores pesos; las pequeñas han aprendido poco.
Influencia: primero las que más hablan a favor o en contra de la respuesta a lo que hay en la pizarra.</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>Orden de las neuronas</translation>
    </message>
    <message>
        <source>Train a network, or open one: what its neurons listen to appears here.</source>
        <translation>Entrene una red o abra una: aquí aparece lo que escuchan sus neuronas.</translation>
    </message>
    <message>
        <source>Weights of the layer, a row for each neuron</source>
        <translation>Pesos de la capa, una fila por neurona</translation>
    </message>
    <message>
        <source>Weights of the neurons as pictures</source>
        <translation>Pesos de las neuronas como imágenes</translation>
    </message>
    <message>
        <source>What the neurons give on the plane, as pictures</source>
        <translation>Lo que dan las neuronas en el plano, como imágenes</translation>
    </message>
    <message>
        <source>Whose neurons are shown, each by what it gives everywhere on the plane.</source>
        <translation>Qué neuronas se muestran, cada una por lo que da en todo el plano.</translation>
    </message>
    <message>
        <source>Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures.</source>
        <translation>De qué capa se muestran los pesos. Solo la primera ve píxeles, así que solo sus pesos son imágenes.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>by influence</source>
        <translation>por influencia</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>por norma</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>por lugar</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurona</translation>
    </message>
    <message>
        <source>rows: neurons, columns: inputs</source>
        <translation>filas: neuronas, columnas: entradas</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>peso {0}</translation>
    </message>
    <message>
        <source>{0} listens to neuron {1} of layer {2} with a weight of {3}</source>
        <translation>{0} escucha la neurona {1} de la capa {2} con un peso de {3}</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}, sesgo {1}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Píxel de la fila {0}, columna {1}: {2}</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Las neuronas ocultas</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>Las salidas</translation>
    </message>
    <message>
        <source>This is all there is: the image, {0} numbers that were learnt, and what follows from them.</source>
        <translation>Esto es todo lo que hay: la imagen, {0} números aprendidos, y lo que se sigue de ellos.</translation>
    </message>
    <message>
        <source>This is all there is: the point, {0} numbers that were learnt, and what follows from them.</source>
        <translation>Esto es todo lo que hay: el punto, {0} números aprendidos, y lo que se sigue de ellos.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>pesos de {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x e y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, la imagen</translation>
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
        <translation>Dibuje a la derecha: aquí aparece qué tinta habla a favor de la respuesta y cuál en contra, qué la cambiaría, y las imágenes de entrenamiento que más se le parecen. Cambie luego un trazo y vea lo que ocurre.</translation>
    </message>
    <message>
        <source>First put the smallest change or the shortest stroke on the pad.
Then you can teach the network what the drawing was before.</source>
        <translation>Ponga primero en la pizarra el cambio mínimo o el trazo más corto.
Después podrá enseñar a la red qué era antes el dibujo.</translation>
    </message>
    <message>
        <source>It is read so already.</source>
        <translation>Ya se lee así.</translation>
    </message>
    <message>
        <source>No change of ink was found that turns it.</source>
        <translation>No se encontró ningún cambio de tinta que la cambie.</translation>
    </message>
    <message>
        <source>No straight stroke turns it.</source>
        <translation>Ningún trazo recto la cambia.</translation>
    </message>
    <message>
        <source>Only a network that reads digits can be taught.</source>
        <translation>Solo se puede enseñar a una red que lee dígitos.</translation>
    </message>
    <message>
        <source>Searching for a stroke …</source>
        <translation>Buscando un trazo …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Shortest stroke: a dot. It is then read as {1}.</source>
        <translation>Trazo más corto: un punto. Entonces se lee como {1}.</translation>
    </message>
    <message>
        <source>Shortest stroke: {0} pixels long. It is then read as {1}.</source>
        <translation>Trazo más corto: {0} píxeles de largo. Entonces se lee como {1}.</translation>
    </message>
    <message>
        <source>Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely.</source>
        <translation>Cambio mínimo: {0} píxeles, en total {1} de la tinta de un píxel (L2). Entonces se lee como {2}, por poco.</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Esta red no tiene capa oculta.</translation>
    </message>
    <message>
        <source>This run learns from no images.</source>
        <translation>Este entrenamiento no aprende de imágenes.</translation>
    </message>
    <message>
        <source>Train a network, or open one: why it answers what it does appears here.</source>
        <translation>Entrene una red o abra una: aquí aparece por qué responde lo que responde.</translation>
    </message>
    <message>
        <source>What would turn the answer is searched for when the training pauses or ends.</source>
        <translation>Lo que cambiaría la respuesta se busca cuando el entrenamiento se pausa o acaba.</translation>
    </message>
    <message>
        <source>When the training pauses or ends.</source>
        <translation>Cuando el entrenamiento se pause o acabe.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}</source>
        <translation>Correlación con el mapa de la red que responde: {0}; solo de las magnitudes: {1}. {2}</translation>
    </message>
    <message>
        <source>Hardly alike: the other map shows what was learnt.</source>
        <translation>Apenas se parecen: el otro mapa muestra lo aprendido.</translation>
    </message>
    <message>
        <source>Logit of {0} minus logit of {1}: {2}.</source>
        <translation>Logit de {0} menos logit de {1}: {2}.</translation>
    </message>
    <message>
        <source>Logit of {0}: {2}.</source>
        <translation>Logit de {0}: {2}.</translation>
    </message>
    <message>
        <source>Most like it as pixels</source>
        <translation>Lo más parecido en píxeles</translation>
    </message>
    <message>
        <source>Most like it to the last hidden layer</source>
        <translation>Lo más parecido para la última capa oculta</translation>
    </message>
    <message>
        <source>Much alike: this map shows the drawing more than what was learnt.</source>
        <translation>Se parecen mucho: este mapa muestra el dibujo más que lo aprendido.</translation>
    </message>
    <message>
        <source>On a sheet full of ink: {0}.</source>
        <translation>En una hoja llena de tinta: {0}.</translation>
    </message>
    <message>
        <source>On an empty sheet: {0}.</source>
        <translation>En una hoja vacía: {0}.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks against it.</source>
        <translation>Naranja, +: habla a favor de {0}. Morado, −: habla en contra.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks for {1}.</source>
        <translation>Naranja, +: habla a favor de {0}. Morado, −: a favor de {1}.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.</source>
        <translation>Naranja, +: que esté vacío habla a favor de {0}. Morado, −: en contra; ahí falta tinta.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.</source>
        <translation>Naranja, +: que esté vacío habla a favor de {0}. Morado, −: a favor de {1}; ahí falta tinta.</translation>
    </message>
    <message>
        <source>Somewhat alike: a part of the map is the drawing and not what was learnt.</source>
        <translation>Se parecen algo: una parte del mapa es el dibujo y no lo aprendido.</translation>
    </message>
    <message>
        <source>The colours say how each pixel moves the numbers of this network, here. They do not say that it knows strokes or loops, nor that the answer would fall without a pixel.</source>
        <translation>Los colores dicen cómo mueve cada píxel los números de esta red, aquí. No dicen que conozca trazos o bucles, ni que la respuesta caería sin un píxel.</translation>
    </message>
    <message>
        <source>The drawing, and what each pixel of it adds</source>
        <translation>El dibujo, y lo que aporta cada uno de sus píxeles</translation>
    </message>
    <message>
        <source>The ink adds {0};</source>
        <translation>La tinta aporta {0};</translation>
    </message>
    <message>
        <source>The paper adds {0};</source>
        <translation>El papel aporta {0};</translation>
    </message>
    <message>
        <source>The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad.</source>
        <translation>Las imágenes de entrenamiento que menos difieren del dibujo, píxel a píxel. Haga clic en una para ponerla en la pizarra.</translation>
    </message>
    <message>
        <source>The training images that the network's last hidden layer can least tell from the drawing: what it takes for alike. Click one to put it on the pad.</source>
        <translation>Las imágenes de entrenamiento que la última capa oculta de la red menos distingue del dibujo: lo que considera parecido. Haga clic en una para ponerla en la pizarra.</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}?</source>
        <translation>¿Por qué {0}, y no {1}?</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>¿Por qué {0}?</translation>
    </message>
    <message>
        <source>the colours add up to {0}.</source>
        <translation>los colores suman {0}.</translation>
    </message>
    <message>
        <source>the colours, of squares that overlap, add up to {0}.</source>
        <translation>los colores, de cuadrados que se solapan, suman {0}.</translation>
    </message>
    <message>
        <source>the colours, of the slopes at the drawing alone, add up to {0}.</source>
        <translation>los colores, solo de las pendientes en el dibujo, suman {0}.</translation>
    </message>
    <message>
        <source>{0} A network with random weights is asked.</source>
        <translation>{0} Se pregunta a una red con pesos al azar.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>En&amp;trenamiento</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>E&amp;nseñar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>1 batch a second</source>
        <translation>1 lote por segundo</translation>
    </message>
    <message>
        <source>2 batches a second</source>
        <translation>2 lotes por segundo</translation>
    </message>
    <message>
        <source>20 batches a second</source>
        <translation>20 lotes por segundo</translation>
    </message>
    <message>
        <source>5 batches a second</source>
        <translation>5 lotes por segundo</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>Acerca de nnfs_gui</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors.</source>
        <translation>Copia lo que ayuda a corregir un fallo: versiones, el sistema, dónde están los archivos y los últimos errores.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>End the run. Its whole epochs are kept, and it can go on from there.</source>
        <translation>Terminar el entrenamiento. Sus épocas completas se conservan, y puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>First pause the training that is under way.</source>
        <translation>Pause primero el entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>New data set from drawings…</source>
        <translation>Nuevo conjunto de datos con dibujos…</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>No hay ningún entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Off: full speed</source>
        <translation>No: a toda velocidad</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Una época</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>Abrir archivo de datos…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Abrir carpeta de datos…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Abrir red…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Abrir imagen…</translation>
    </message>
    <message>
        <source>Opens IDX files as MNIST has them, or a folder of pictures for each class.</source>
        <translation>Abre archivos IDX como los de MNIST, o una carpeta con imágenes para cada clase.</translation>
    </message>
    <message>
        <source>Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or pen strokes with labels.</source>
        <translation>Abre un archivo .npz (x_train, y_train, x_test, y_test), una tabla como un archivo .csv (etiqueta y píxeles), o trazos de lápiz con etiquetas.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Pegar imagen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the pad and the plots).</source>
        <translation>Pausar el entrenamiento, o continuar (Espacio en la pizarra y las gráficas).</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the plane and the plots).</source>
        <translation>Pausar el entrenamiento, o continuar (Espacio en el plano y las gráficas).</translation>
    </message>
    <message>
        <source>Put a picture on the pad; a photograph of handwriting will do</source>
        <translation>Poner una imagen en la pizarra; sirve una foto de escritura a mano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Guardar red…</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Cámara lenta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them.</source>
        <translation>Enseñarle letras, formas o símbolos propios: dibuje cada uno unas veces, entrene, y los lee.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and there is no pad for a picture.</source>
        <translation>Los datos son puntos en un plano, y no hay pizarra para una imagen.</translation>
    </message>
    <message>
        <source>The training rests after each batch, so that one can watch; what it learns is the same.</source>
        <translation>El entrenamiento descansa tras cada lote, para poder mirarlo; lo que aprende es lo mismo.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train for one batch, one step of the optimizer, then pause.</source>
        <translation>Entrenar un lote, un paso del optimizador, y pausar después.</translation>
    </message>
    <message>
        <source>Train for one epoch, then pause.</source>
        <translation>Entrenar una época y pausar después.</translation>
    </message>
    <message>
        <source>Train the network on the images.</source>
        <translation>Entrenar la red con las imágenes.</translation>
    </message>
    <message>
        <source>Train the network on the points.</source>
        <translation>Entrenar la red con los puntos.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Usar el MNIST incluido</translation>
    </message>
    <message>
        <source>Use built-in network</source>
        <translation>Usar la red incluida</translation>
    </message>
</context>
<context>
    <name>ZoneSteps</name>
    <message>
        <source>Go back to the zone before.</source>
        <translation>Volver a la zona anterior.</translation>
    </message>
    <message>
        <source>Go on to the next of these: the buttons of a run, set up, watch, draw.</source>
        <translation>Ir a la siguiente de estas: los botones del entrenamiento, configurar, mirar, dibujar.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Zona anterior</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>DRAW</source>
        <translation>DIBUJAR</translation>
    </message>
    <message>
        <source>Drawing zone</source>
        <translation>Zona de dibujo</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>CONFIGURAR</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set-up zone</source>
        <translation>Zona de ajustes</translation>
    </message>
    <message>
        <source>Show the pad at the right, or fold it away.</source>
        <translation>Mostrar la pizarra a la derecha, o plegarla.</translation>
    </message>
    <message>
        <source>Show the plane at the right, or fold it away.</source>
        <translation>Mostrar el plano a la derecha, o plegarlo.</translation>
    </message>
    <message>
        <source>Show the settings at the left, or fold them away.</source>
        <translation>Mostrar los ajustes a la izquierda, o plegarlos.</translation>
    </message>
    <message>
        <source>The lesson that is open hides it.</source>
        <translation>La lección abierta la oculta.</translation>
    </message>
</context>
<context>
    <name>_EntriesModel</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation %</source>
        <translation>Validación %</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, and goes on</source>
        <translation>
            <numerusform>tiene aquí %Ln época, y continúa</numerusform>
            <numerusform>tiene aquí %Ln épocas, y continúa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, which are more</source>
        <translation>
            <numerusform>tiene aquí %Ln época, que es más</numerusform>
            <numerusform>tiene aquí %Ln épocas, que son más</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>went on otherwise here</source>
        <translation>aquí continuó de otro modo</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Probability of each class, by {0}</source>
        <translation>Probabilidad de cada clase, según {0}</translation>
    </message>
    <message>
        <source>The image that {0} gets</source>
        <translation>La imagen que recibe {0}</translation>
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
        <translation>Plegar: {0}</translation>
    </message>
    <message>
        <source>Pages of the left zone</source>
        <translation>Páginas de la zona izquierda</translation>
    </message>
    <message>
        <source>The lesson that is open, or the list of lessons</source>
        <translation>La lección abierta, o la lista de lecciones</translation>
    </message>
    <message>
        <source>The settings of the next run</source>
        <translation>Los ajustes del próximo entrenamiento</translation>
    </message>
    <message>
        <source>Unfold: {0}</source>
        <translation>Desplegar: {0}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>{0}: switch its line on or off. While it is pointed at, it stands out.</source>
        <translation>{0}: mostrar u ocultar su línea. Mientras se señala, se destaca.</translation>
    </message>
</context>
<context>
    <name>_WrappingLabel</name>
    <message>
        <source>Link: {0}</source>
        <translation>Enlace: {0}</translation>
    </message>
</context>
</TS>
