<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActivationPage</name>
    <message>
        <source>The activation as a curve</source>
        <translation>L'activation en courbe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>slope here</source>
        <translation>pente ici</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>ce neurone</translation>
    </message>
    <message>
        <source>{0} bends each z by itself; without it, all layers together could do no more than one. For &lt;b&gt;{1}&lt;/b&gt;: z = {2} becomes &lt;b&gt;{5} = {3}&lt;/b&gt;. The curve's slope there is &lt;b&gt;{4}&lt;/b&gt;: so much of the blame will get back through it.</source>
        <translation>{0} courbe chaque z séparément ; sans cela, toutes les couches ensemble ne feraient pas mieux qu'une seule. Pour &lt;b&gt;{1}&lt;/b&gt; : z = {2} devient &lt;b&gt;{5} = {3}&lt;/b&gt;. La pente de la courbe y est de &lt;b&gt;{4}&lt;/b&gt; : c'est la part du blâme qui repassera par là.</translation>
    </message>
    <message>
        <source>{0} of {1} neurons are silent (a = 0).</source>
        <translation>{0} neurones sur {1} sont muets (a = 0).</translation>
    </message>
</context>
<context>
    <name>ActivationsDialog</name>
    <message>
        <source>After each hidden layer</source>
        <translation>Après chaque couche cachée</translation>
    </message>
    <message>
        <source>After the last layer</source>
        <translation>Après la dernière couche</translation>
    </message>
    <message>
        <source>As in the forward method, or the list of layers, of the program that trained it.</source>
        <translation>Comme dans la méthode forward, ou la liste des couches, du programme qui l'a entraîné.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cross-entropy needs none in PyTorch; the answers are then those of a softmax.</source>
        <translation>Avec l'entropie croisée, PyTorch n'en demande pas ; les réponses sont alors celles d'un softmax.</translation>
    </message>
    <message>
        <source>It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised ones, reads badly here.</source>
        <translation>Il reçoit des pixels de 0 (papier) à 1 (encre). Un réseau qui a appris sur d'autres nombres, par exemple standardisés, lit mal ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a network of another program</source>
        <translation>Ouvrir un réseau d'un autre programme</translation>
    </message>
    <message>
        <source>Softmax, or none</source>
        <translation>Softmax, ou aucune</translation>
    </message>
    <message>
        <source>{0} holds linear layers, {1}. It does not say what stands between them.</source>
        <translation>{0} contient des couches linéaires, {1}. Il ne dit pas ce qui les sépare.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>It is a {0}</source>
        <translation>C'est : {0}</translation>
    </message>
    <message>
        <source>It is an {0}</source>
        <translation>C'est : {0}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>AugmentationSettings</name>
    <message>
        <source>A training image as the network gets to see it.</source>
        <translation>Une image d'entraînement telle que le réseau la voit.</translation>
    </message>
</context>
<context>
    <name>BaseLineService</name>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Un réseau sans couche cachée lit {0} % des {1} images de validation (95 % : {2} – {3} %).
Il a été entraîné ici pendant {4} époques avec Adam.</translation>
    </message>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>Un réseau sans couche cachée lit {0} % des {1} points de validation (95 % : {2} – {3} %).
Il a été entraîné ici pendant {4} époques avec Adam.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation images.</source>
        <translation>Au hasard : qui répond toujours la classe la plus fréquente a raison pour {0} % des {1} images de validation.</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation points.</source>
        <translation>Au hasard : qui répond toujours la classe la plus fréquente a raison pour {0} % des {1} points de validation.</translation>
    </message>
    <message>
        <source>How well people read is known of MNIST alone.</source>
        <translation>On ne sait comment lisent les humains que pour MNIST.</translation>
    </message>
    <message>
        <source>People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for
classification: a comparison on handwritten digit recognition”).</source>
        <translation>Les humains lisent environ {0} % de chiffres comme ceux-ci, d'après l'estimation de LeCun et al. en 1995 (« Learning algorithms for
classification: a comparison on handwritten digit recognition »).</translation>
    </message>
    <message>
        <source>guessing {0} %</source>
        <translation>au hasard {0} %</translation>
    </message>
    <message>
        <source>linear network {0} %</source>
        <translation>réseau linéaire {0} %</translation>
    </message>
    <message>
        <source>people {0} %</source>
        <translation>humains {0} %</translation>
    </message>
</context>
<context>
    <name>BlamePage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= produit</translation>
    </message>
    <message>
        <source>As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.</source>
        <translation>Comme le dropout l'a multiplié par {0} à l'aller, sa part de faute l'est aussi.</translation>
    </message>
    <message>
        <source>Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.</source>
        <translation>Le dropout l'a laissé de côté, m = 0 : rien ne revient par lui, et il n'apprend rien ici.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this image.</source>
        <translation>Il était muet : il n'apprend rien de cette image.</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this point.</source>
        <translation>Il était muet : il n'apprend rien de ce point.</translation>
    </message>
    <message>
        <source>The blame goes back along the same weights on which the activation came. &lt;b&gt;{0}&lt;/b&gt; is blamed for the sum of what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation lets {2} of that through: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</source>
        <translation>Le blâme revient par les mêmes poids que ceux par lesquels l'activation est venue. &lt;b&gt;{0}&lt;/b&gt; est blâmé de la somme des blâmes de tous ceux qui l'écoutent, chacun multiplié par le poids qui les relie : {1}. La pente de son activation en laisse passer {2} : &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Whose blame reaches the neuron</source>
        <translation>De qui vient le blâme qui atteint le neurone</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>its dL/dz</source>
        <translation>son dL/dz</translation>
    </message>
    <message>
        <source>× m / (1 − p)</source>
        <translation>× m / (1 − p)</translation>
    </message>
    <message>
        <source>× slope = dL/dz</source>
        <translation>× pente = dL/dz</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× poids</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>A bundle is one file with runs: their settings, epochs, notes and weights. On another machine it is opened, looked at, and taken in; the runs can go on there.</source>
        <translation>Un paquet est un fichier avec des entraînements : leurs réglages, époques, notes et poids. Sur une autre machine, on l'ouvre, on le regarde et on le reprend ; les entraînements peuvent y continuer.</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Exporter en paquet</translation>
    </message>
    <message>
        <source>Films of the weights</source>
        <translation>Films des poids</translation>
    </message>
    <message>
        <source>From (if you like)</source>
        <translation>De (si vous voulez)</translation>
    </message>
    <message numerus="yes">
        <source>My drawings (%Ln)</source>
        <translation>
            <numerusform>Mes dessins (%Ln)</numerusform>
            <numerusform>Mes dessins (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress in the lessons</source>
        <translation>Ma progression dans les leçons</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>What you have drawn and said what it is.</source>
        <translation>Ce que vous avez dessiné en disant ce que c'est.</translation>
    </message>
    <message>
        <source>Which runs are put into the file. What a run forked from comes along.</source>
        <translation>Quels entraînements vont dans le fichier. Ce dont un entraînement est parti vient avec.</translation>
    </message>
    <message>
        <source>Which steps you have done, what you predicted, and how well.</source>
        <translation>Quelles étapes vous avez faites, ce que vous avez prédit, et à quel point c'était juste.</translation>
    </message>
    <message>
        <source>Who opens the file reads this. It may stay empty.</source>
        <translation>Qui ouvre le fichier lit ceci. Cela peut rester vide.</translation>
    </message>
    <message>
        <source>With them one can look back at each epoch. They may make the file many times as large.</source>
        <translation>Avec eux, on peut revenir sur chaque époque. Ils peuvent rendre le fichier bien plus grand.</translation>
    </message>
    <message>
        <source>You have begun no lesson yet.</source>
        <translation>Vous n'avez encore commencé aucune leçon.</translation>
    </message>
    <message>
        <source>You have kept no drawings yet.</source>
        <translation>Vous n'avez encore gardé aucun dessin.</translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s): {0}</source>
        <translation>
            <numerusform>%Ln entraînement : {0}</numerusform>
            <numerusform>%Ln entraînements : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle is being written already.</source>
        <translation>Un paquet est déjà en cours d'écriture.</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>Paquets (*{0})</translation>
    </message>
    <message>
        <source>Cancelled. No bundle was written.</source>
        <translation>Annulé. Aucun paquet n'a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %Ln run(s), and all experiments</source>
        <translation>
            <numerusform>Tout : %Ln entraînement et toutes les expériences</numerusform>
            <numerusform>Tout : %Ln entraînements et toutes les expériences</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>Exporter en paquet</translation>
    </message>
    <message>
        <source>My runs</source>
        <translation>Mes entraînements</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Mon travail</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Aucun entraînement</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2} MB.</source>
        <translation>{0} est enregistré : {1}, {2} Mo.</translation>
    </message>
    <message>
        <source>The experiment {0} with all of its runs</source>
        <translation>L'expérience {0} avec tous ses entraînements</translation>
    </message>
    <message>
        <source>The run that is open: {0}</source>
        <translation>L'entraînement ouvert : {0}</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Écriture de {0}…</translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message numerus="yes">
        <source>%Ln data set(s) that runs learnt from were taken in.</source>
        <translation>
            <numerusform>%Ln jeu de données dont des entraînements ont appris a été repris.</numerusform>
            <numerusform>%Ln jeux de données dont des entraînements ont appris ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawing(s) were taken in.</source>
        <translation>
            <numerusform>%Ln dessin a été repris.</numerusform>
            <numerusform>%Ln dessins ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s) were taken in.</source>
        <translation>
            <numerusform>%Ln expérience a été reprise.</numerusform>
            <numerusform>%Ln expériences ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are being trained here, and were left out.</source>
        <translation>
            <numerusform>%Ln entraînement est en cours ici et a été laissé de côté.</numerusform>
            <numerusform>%Ln entraînements sont en cours ici et ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have more epochs now.</source>
        <translation>
            <numerusform>%Ln entraînement a maintenant plus d'époques.</numerusform>
            <numerusform>%Ln entraînements ont maintenant plus d'époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) went on otherwise, and are runs of their own.</source>
        <translation>
            <numerusform>%Ln entraînement a continué autrement : c'est un entraînement à part.</numerusform>
            <numerusform>%Ln entraînements ont continué autrement : ce sont des entraînements à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were here already.</source>
        <translation>
            <numerusform>%Ln entraînement était déjà ici.</numerusform>
            <numerusform>%Ln entraînements étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were taken in.</source>
        <translation>
            <numerusform>%Ln entraînement a été repris.</numerusform>
            <numerusform>%Ln entraînements ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles and libraries ({0})</source>
        <translation>Paquets et bibliothèques ({0})</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in up to here stays; to open the file again takes the rest.</source>
        <translation>Annulé. Ce qui a été repris jusqu'ici reste ; rouvrir le fichier reprend le reste.</translation>
    </message>
    <message>
        <source>First take in or cancel what is open.</source>
        <translation>Reprenez ou annulez d'abord ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Nothing can be taken in, because your library could not be opened.</source>
        <translation>Rien ne peut être repris, car votre bibliothèque n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n'a été repris.</translation>
    </message>
    <message>
        <source>Open a bundle or a library</source>
        <translation>Ouvrir un paquet ou une bibliothèque</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>Taking in {0} …</source>
        <translation>Reprise de {0}…</translation>
    </message>
    <message>
        <source>The view Runs has them.</source>
        <translation>La vue Entraînements les montre.</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>Il n'y avait rien à reprendre.</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln dessin</numerusform>
            <numerusform>%Ln dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s)</source>
        <translation>
            <numerusform>%Ln expérience</numerusform>
            <numerusform>%Ln expériences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are damaged.</source>
        <translation>
            <numerusform>%Ln autre partie est endommagée.</numerusform>
            <numerusform>%Ln autres parties sont endommagées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.</source>
        <translation>Un paquet de {0} Mo : {1}. Il a été écrit le {2} par la version {3} du programme.</translation>
    </message>
    <message>
        <source>A library of {0} MB: {1}.</source>
        <translation>Une bibliothèque de {0} Mo : {1}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is from {0}.</source>
        <translation>Il vient de {0}.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with more epochs is kept. What went on otherwise there becomes a run of its own.</source>
        <translation>Rien de ce qui est à vous n'est perdu : les noms et notes que vous avez donnés restent, et d'un entraînement présent des deux côtés, celui qui a le plus d'époques est gardé. Ce qui a continué autrement là-bas devient un entraînement à part.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take in the drawings too (%Ln)</source>
        <translation>
            <numerusform>Reprendre aussi le dessin (%Ln)</numerusform>
            <numerusform>Reprendre aussi les dessins (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the progress in the lessons too</source>
        <translation>Reprendre aussi la progression dans les leçons</translation>
    </message>
    <message>
        <source>Take runs in</source>
        <translation>Reprendre des entraînements</translation>
    </message>
    <message>
        <source>They are added to yours, and teach the network your hand as yours do.</source>
        <translation>Ils s'ajoutent aux vôtres et apprennent votre écriture au réseau comme les vôtres.</translation>
    </message>
    <message>
        <source>What was done in a lesson there counts as done here. Nothing of yours is lost.</source>
        <translation>Ce qui a été fait là-bas dans une leçon compte comme fait ici. Rien de ce qui est à vous n'est perdu.</translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Runs in the file</source>
        <translation>Entraînements dans le fichier</translation>
    </message>
</context>
<context>
    <name>BundlesController</name>
    <message>
        <source>Bundle of runs…</source>
        <translation>Paquet d'entraînements…</translation>
    </message>
    <message>
        <source>Look into a bundle of runs (.nnfs), or into another library, and take it into yours.</source>
        <translation>Regarder dans un paquet d'entraînements (.nnfs), ou dans une autre bibliothèque, et le reprendre dans la vôtre.</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Put runs with their weights into one file, to be opened on another machine.</source>
        <translation>Mettre des entraînements avec leurs poids dans un fichier à ouvrir sur une autre machine.</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>Votre bibliothèque n'a pas pu être ouverte.</translation>
    </message>
</context>
<context>
    <name>CandidateFoot</name>
    <message>
        <source>All of its runs have ended.</source>
        <translation>Tous ses entraînements sont terminés.</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>Choisissez d'abord un candidat.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or click in a picture: then its run can be opened here.</source>
        <translation>Choisissez une ligne du tableau, ou cliquez dans une image : son entraînement peut alors être ouvert ici.</translation>
    </message>
    <message>
        <source>Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a run of its own, beside the experiment, whose figures stay.</source>
        <translation>Continuer après la dernière époque de son premier entraînement : jusqu'à sa fin ou, si elle est atteinte, encore aussi longtemps. C'est un entraînement à part, à côté de l'expérience, dont les résultats restent.</translation>
    </message>
    <message>
        <source>None of its runs has a whole epoch yet.</source>
        <translation>Aucun de ses entraînements n'a encore d'époque complète.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Répéter avec d'autres graines…</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Arrêter celui-ci</translation>
    </message>
    <message>
        <source>The experiment is training it.</source>
        <translation>L'expérience est en train de l'entraîner.</translation>
    </message>
    <message>
        <source>The network of its first run to the right, its settings to the left.</source>
        <translation>Le réseau de son premier entraînement va à droite, ses réglages à gauche.</translation>
    </message>
    <message>
        <source>Train it again from other random beginnings, to see how much of its figure is luck.</source>
        <translation>L'entraîner de nouveau à partir d'autres débuts aléatoires, pour voir quelle part de son résultat est due à la chance.</translation>
    </message>
    <message>
        <source>Train it no further. Its whole epochs are kept, and the others go on.</source>
        <translation>Ne plus l'entraîner. Ses époques complètes sont gardées, et les autres continuent.</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>Entraîner plus longtemps</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>How its runs stand. What was set aside early did worse than others so far, and can be trained longer.</source>
        <translation>Où en sont ses entraînements. Ce qui a été écarté tôt faisait moins bien que les autres jusque-là, et peut être entraîné plus longtemps.</translation>
    </message>
    <message>
        <source>How many epochs each of its runs has at least: after so many it had the figure beside it.</source>
        <translation>Combien d'époques chacun de ses entraînements compte au moins : c'est après autant d'époques qu'il avait le résultat affiché à côté.</translation>
    </message>
    <message>
        <source>How many of its runs have a figure, and how many it has.</source>
        <translation>Combien de ses entraînements ont un résultat, et combien il en compte.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds.</source>
        <translation>De telles bornes contiennent la vraie moyenne sur toutes les graines dans 95 cas sur 100. Il faut deux graines.</translation>
    </message>
    <message>
        <source>The share of the validation data that is read right, in percent: the mean over the seeds. What was trained to its end stands before what was set aside early, because fewer epochs may tell by luck.</source>
        <translation>La part des données de validation bien lues, en pour cent : la moyenne sur les graines. Ce qui a été entraîné jusqu'au bout vient avant ce qui a été écarté tôt, car avec moins d'époques le résultat peut tenir à la chance.</translation>
    </message>
    <message>
        <source>What all of its runs took together.</source>
        <translation>Le temps total de ses entraînements.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Accuracy of {0}, mean over its seeds</source>
        <translation>Exactitude de {0}, moyenne sur ses graines</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>What was tried, the best first. A double click opens its run.</source>
        <translation>Ce qui a été essayé, le meilleur d'abord. Un double clic ouvre son entraînement.</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>A right</source>
        <translation>A juste</translation>
    </message>
    <message>
        <source>A wrong</source>
        <translation>A faux</translation>
    </message>
    <message>
        <source>B right</source>
        <translation>B juste</translation>
    </message>
    <message>
        <source>B wrong</source>
        <translation>B faux</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>Les deux justes</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>Les deux faux</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>A seul juste</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>B seul juste</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>{0}: how many images that are appears when both networks have read them.</source>
        <translation>{0} : le nombre d'images apparaît quand les deux réseaux les ont lues.</translation>
    </message>
    <message>
        <source>{0}: {1} images</source>
        <translation>{0} : {1} images</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} images ({3} %). Click to see them.</source>
        <translation>{0} : {1} images sur {2} ({3} %). Cliquez pour les voir.</translation>
    </message>
</context>
<context>
    <name>CertaintyPresenter</name>
    <message>
        <source>The network reads the test images …</source>
        <translation>Le réseau lit les images de test…</translation>
    </message>
    <message>
        <source>The network reads the validation images …</source>
        <translation>Le réseau lit les images de validation…</translation>
    </message>
    <message>
        <source>Train a network, or open one: when it is sure and right appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : quand il est sûr et quand il a raison apparaît ici.</translation>
    </message>
    <message>
        <source>{0} validation images, as {1} answers to them, with 95 % intervals.</source>
        <translation>{0} images de validation, telles que {1} y répond, avec des intervalles à 95 %.</translation>
    </message>
</context>
<context>
    <name>CertaintyView</name>
    <message>
        <source>Answer only if it is sure by at least</source>
        <translation>Ne répondre que s'il est sûr à au moins</translation>
    </message>
    <message>
        <source>As sure as it is right? Calibration error {0}</source>
        <translation>Aussi sûr que juste ? Erreur de calibration {0}</translation>
    </message>
    <message>
        <source>By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely.</source>
        <translation>Avec la certitude seule, {0} d'autant de réponses seraient justes ; mais même devant un gribouillis, un réseau peut répondre avec assurance.</translation>
    </message>
    <message>
        <source>Certainty that is asked</source>
        <translation>Certitude exigée</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Fewer answers, more of them right</source>
        <translation>Moins de réponses, mais plus souvent justes</translation>
    </message>
    <message>
        <source>How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).</source>
        <translation>L'écart entre confiance et exactitude, en moyenne sur les réponses, en 15 intervalles (Guo et al. 2017).</translation>
    </message>
    <message>
        <source>How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.
Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %.</source>
        <translation>De combien il doit être sûr, au moins, pour que sa réponse compte. Ce dont il est moins sûr, il vous le laisse.
Vers la droite, chaque neuf de plus prend autant de place : 90 %, 99 %, 99,9 %.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Mesurer sur les images de test</translation>
    </message>
    <message>
        <source>Measured once for this network, as the certainty was then. The test set chooses nothing.</source>
        <translation>Mesuré une fois pour ce réseau, avec la certitude d'alors. Le jeu de test ne choisit rien.</translation>
    </message>
    <message>
        <source>Of which class precision and recall are shown.</source>
        <translation>De quelle classe la précision et le rappel sont montrés.</translation>
    </message>
    <message>
        <source>Once for each network: the test set chooses nothing.</source>
        <translation>Une fois par réseau : le jeu de test ne choisit rien.</translation>
    </message>
    <message>
        <source>Precision and recall over the certainty that is asked</source>
        <translation>Précision et rappel selon la certitude exigée</translation>
    </message>
    <message>
        <source>Precision and recall:</source>
        <translation>Précision et rappel :</translation>
    </message>
    <message>
        <source>Precision: how many of the answers that name the class are right.
Recall: how many images of the class are answered, and rightly.</source>
        <translation>Précision : combien de réponses qui nomment la classe sont justes.
Rappel : combien d'images de la classe reçoivent une réponse, et la bonne.</translation>
    </message>
    <message>
        <source>Reads all test images once, at the certainty that is asked now. The test set chooses nothing:
first choose the certainty by the validation images, then look here how well that holds.</source>
        <translation>Lit une fois toutes les images de test, avec la certitude exigée en ce moment. Le jeu de test ne choisit rien :
choisissez d'abord la certitude sur les images de validation, puis voyez ici si elle tient.</translation>
    </message>
    <message>
        <source>Share of answers that are right, over the share of images answered</source>
        <translation>Part des réponses justes selon la part des images qui reçoivent une réponse</translation>
    </message>
    <message>
        <source>Test at {0}</source>
        <translation>Test à {0}</translation>
    </message>
    <message>
        <source>Test, “Not sure”</source>
        <translation>Test, « Pas sûr »</translation>
    </message>
    <message>
        <source>The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.</source>
        <translation>Plus il vous en laisse, plus ses réponses sont justes. Un clic exige la certitude de cet endroit.</translation>
    </message>
    <message>
        <source>Validation at {0}</source>
        <translation>Validation à {0}</translation>
    </message>
    <message>
        <source>Validation, “Not sure”</source>
        <translation>Validation, « Pas sûr »</translation>
    </message>
    <message>
        <source>Where the program itself says “Not sure” is found out of the newest network alone, once it stands still and reads enough right.</source>
        <translation>Le seuil à partir duquel le programme dit lui-même « Pas sûr » n'est trouvé que pour le réseau le plus récent, quand il ne bouge plus et lit assez bien.</translation>
    </message>
    <message>
        <source>Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:
a bar that ends below it is of answers which were too sure.</source>
        <translation>Si 90 % veut bien dire neuf sur dix. Une barre est la part juste, le trait épais l'endroit où elle devrait finir :
une barre qui finit au-dessous vient de réponses trop sûres.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>certainty asked</source>
        <translation>certitude exigée</translation>
    </message>
    <message>
        <source>mean of all classes</source>
        <translation>moyenne de toutes les classes</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>inconnu pour l'instant</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>justes parmi elles</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>« Pas sûr »</translation>
    </message>
    <message>
        <source>“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt, and the answer to {2} was in doubt.</source>
        <translation>« Pas sûr » regarde plus que la certitude : des {0} images laissées de côté, {1} ne ressemblent pas à ce qui a été appris, et la réponse à {2} était douteuse.</translation>
    </message>
</context>
<context>
    <name>ChallengeBoard</name>
    <message numerus="yes">
        <source>%Ln more run(s) keep the rules.</source>
        <translation>
            <numerusform>%Ln entraînement de plus respecte les règles.</numerusform>
            <numerusform>%Ln entraînements de plus respectent les règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a run, or press Enter, to open it: its network then answers on the pad.</source>
        <translation>Cliquez sur un entraînement, ou appuyez sur Entrée, pour l'ouvrir : son réseau répond alors sur l'ardoise.</translation>
    </message>
    <message>
        <source>None of your runs keeps the rules yet. Train one: it appears here by itself.</source>
        <translation>Aucun de vos entraînements ne respecte encore les règles. Entraînez-en un : il apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>This may be luck: the interval leaves it open.</source>
        <translation>C'est peut-être de la chance : l'intervalle ne permet pas de trancher.</translation>
    </message>
    <message>
        <source>Your runs that keep the rules, the best first</source>
        <translation>Vos entraînements qui respectent les règles, le meilleur d'abord</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % of the validation images</source>
        <translation>{0} % des images de validation</translation>
    </message>
    <message>
        <source>{0} (95 % interval: {1} to {2} %)</source>
        <translation>{0} (intervalle à 95 % : {1} à {2} %)</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} paramètres</translation>
    </message>
    <message>
        <source>{0}, the newest, is not on the board. {1}</source>
        <translation>{0}, le plus récent, n'est pas au tableau. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Let the classes that stand forward step back, and the others come forward.</source>
        <translation>Mettre en retrait les classes qui sont en avant, et faire avancer les autres.</translation>
    </message>
    <message>
        <source>Let the images of “{0}” step back, or come forward again.</source>
        <translation>Mettre en retrait les images de « {0} », ou les faire revenir en avant.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
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
        <translation>Classes</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Five drawings of each are enough to begin with; ten of a class that is taken for another.</source>
        <translation>Cinq dessins de chacune suffisent pour commencer ; dix pour une classe que l'on confond avec une autre.</translation>
    </message>
    <message>
        <source>How many drawings of it there are.</source>
        <translation>Le nombre de ses dessins.</translation>
    </message>
    <message>
        <source>How many of its drawings are read right by what all the others teach.
A network that learns from them reads new drawings about as well.</source>
        <translation>Combien de ses dessins sont bien lus grâce à ce qu'apprennent tous les autres.
Un réseau qui apprend sur eux lit de nouveaux dessins à peu près aussi bien.</translation>
    </message>
    <message>
        <source>Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.</source>
        <translation>Nommez en haut ce qui est à distinguer : lettres, formes, symboles. Puis dessinez chacun cinq fois.</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>Bien lus</translation>
    </message>
    <message>
        <source>Still to draw</source>
        <translation>À dessiner</translation>
    </message>
    <message>
        <source>What the program will call it. Double-click a name to change it.</source>
        <translation>Le nom que le programme lui donnera. Double-cliquez sur un nom pour le changer.</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0}. Double-click, or press F2, to call it something else.</source>
        <translation>{0}. Double-cliquez, ou appuyez sur F2, pour changer son nom.</translation>
    </message>
</context>
<context>
    <name>CodeController</name>
    <message>
        <source>Choose another name…</source>
        <translation>Choisir un autre nom…</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>Copié : {0}</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy the command that trains with these settings in a terminal.</source>
        <translation>Copier la commande qui entraîne avec ces réglages dans un terminal.</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>Exporter le notebook</translation>
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
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Replace the file beside the code?</source>
        <translation>Remplacer le fichier qui est à côté du code ?</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Enregistrer le code</translation>
    </message>
    <message>
        <source>Saved {0}, and beside it the data set {1}.</source>
        <translation>{0} est enregistré et, à côté, le jeu de données {1}.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Show me the code…</source>
        <translation>Montrer le code…</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with some of the images inside.</source>
        <translation>Ces réglages sous forme d'un notebook Jupyter qui explique chaque étape et contient une partie des images.</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with the points inside.</source>
        <translation>Ces réglages sous forme d'un notebook Jupyter qui explique chaque étape et contient les points.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, and the images.</source>
        <translation>Ces réglages sous forme d'un court script Python qui ne demande que NumPy, et les images.</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, points included.</source>
        <translation>Ces réglages sous forme d'un court script Python qui ne demande que NumPy, points compris.</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>réseau {0}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%Ln line(s) that need nothing but NumPy, and follow the settings.</source>
        <translation>
            <numerusform>%Ln ligne qui ne demande que NumPy et suit les réglages.</numerusform>
            <numerusform>%Ln lignes qui ne demandent que NumPy et suivent les réglages.</numerusform>
        </translation>
    </message>
    <message>
        <source>A Jupyter notebook with the same code, cell by cell, and what each of them does.</source>
        <translation>Un notebook Jupyter avec le même code, cellule par cellule, et ce que fait chacune.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Python script of these settings</source>
        <translation>Script Python de ces réglages</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>Enregistrer comme notebook…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds up. With the precision of 64 bits they are the same to about 12 digits at first.</source>
        <translation>Leurs erreurs sont presque celles de ce programme : avec 32 bits, un nombre est arrondi après 7 chiffres, et cela s'accumule. Avec la précision de 64 bits, ce sont les mêmes à environ 12 chiffres près au début.</translation>
    </message>
    <message>
        <source>Their errors are those of this program, to about 12 digits at first; what is rounded adds up.</source>
        <translation>Leurs erreurs sont celles de ce programme, à environ 12 chiffres près au début ; les arrondis s'accumulent.</translation>
    </message>
    <message>
        <source>They list the points that were drawn.</source>
        <translation>Elles énumèrent les points dessinés.</translation>
    </message>
    <message>
        <source>They make the points {0} themselves.</source>
        <translation>Elles créent elles-mêmes les points {0}.</translation>
    </message>
    <message>
        <source>They read {0} from an .npz file of their own name, which Save writes beside them.</source>
        <translation>Elles lisent {0} dans un fichier .npz du même nom, qu'Enregistrer écrit à côté d'elles.</translation>
    </message>
    <message>
        <source>They read {0} from where it lies.</source>
        <translation>Elles lisent {0} là où il se trouve.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>C'est {0} % de toutes les images de « {1} », et {2} % de toutes celles lues comme « {3} ».</translation>
    </message>
    <message>
        <source>That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>C'est {0} % de tous les points de « {1} », et {2} % de tous ceux lus comme « {3} ».</translation>
    </message>
    <message>
        <source>precision (%)</source>
        <translation>précision (%)</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>recall
(%)</source>
        <translation>rappel
(%)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>vraie classe</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>vrai chiffre</translation>
    </message>
    <message>
        <source>{0} of {1} images were read wrong.</source>
        <translation>{0} images sur {1} ont été mal lues.</translation>
    </message>
    <message>
        <source>{0} of {1} points were read wrong.</source>
        <translation>{0} points sur {1} ont été mal lus.</translation>
    </message>
    <message>
        <source>{0}: {1} %, 95 % interval {2} – {3} %</source>
        <translation>{0} : {1} %, intervalle à 95 % {2} – {3} %</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”: {2}.</source>
        <translation>« {0} » lu comme « {1} » : {2}.</translation>
    </message>
</context>
<context>
    <name>Contenders</name>
    <message>
        <source>Present: {0}</source>
        <translation>Actuel : {0}</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Le réseau fourni</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> epoch</source>
        <translation> époque</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> époques</translation>
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
        <translation>0,0001 vide les poids des pixels du bord, comme Poids le montre. Trop haut : rien n'est appris.</translation>
    </message>
    <message>
        <source>0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0,0001 vide les poids qui aident peu, comme Poids le montre. Trop haut : rien n'est appris.</translation>
    </message>
    <message>
        <source>0.05 can help on hard data; too high, and it is sure of nothing.</source>
        <translation>0,05 peut aider sur des données difficiles ; trop haut, et il n'est sûr de rien.</translation>
    </message>
    <message>
        <source>0.05 makes the borders between the classes smoother. Too high: the classes run into each other.</source>
        <translation>0,05 rend les frontières entre les classes plus lisses. Trop haut : les classes se mêlent.</translation>
    </message>
    <message>
        <source>0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits.</source>
        <translation>0,1 à 0,3 le rend plus calme face au grain, comme Robustesse le montre. Trop haut : il ne voit plus les chiffres.</translation>
    </message>
    <message>
        <source>0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.
As all neurons answer and validate, the training error may well lie above the validation error.</source>
        <translation>0,2 à 0,5 empêche un grand réseau d'apprendre par cœur ; il faut plus d'époques.
Comme tous les neurones répondent et valident, l'erreur d'entraînement peut fort bien dépasser l'erreur de validation.</translation>
    </message>
    <message>
        <source>0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is.</source>
        <translation>0,5 le divise par deux, en douceur ; 0,1 est usuel pour de longs entraînements ; 1 le laisse tel quel.</translation>
    </message>
    <message>
        <source>0.9 smooths the way and speeds it up; too near 1 overshoots.</source>
        <translation>0,9 lisse le chemin et l'accélère ; trop près de 1, il dépasse le but.</translation>
    </message>
    <message>
        <source>0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.
The training error stays that of the weights as they are trained.</source>
        <translation>0,999 calme une courbe de validation qui saute, et lit souvent un peu mieux. Trop près de 1 : il est en retard.
L'erreur d'entraînement reste celle des poids tels qu'ils sont entraînés.</translation>
    </message>
    <message>
        <source>1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step.</source>
        <translation>1 calme les premiers pas d'un taux élevé ou de grands lots. Trop : des époques presque sans pas.</translation>
    </message>
    <message>
        <source>1 drawing without a label or without ink was left out: {numbers}.</source>
        <translation>1 dessin sans étiquette ou sans encre a été laissé de côté : {numbers}.</translation>
    </message>
    <message>
        <source>1 row of {file} in which something is missing was left out: {rows}.</source>
        <translation>1 ligne incomplète de {file} a été laissée de côté : {rows}.</translation>
    </message>
    <message>
        <source>1 to {most:,} trials can train at once, not {count:,}.</source>
        <translation>1 à {most:,} essais peuvent s'entraîner à la fois, pas {count:,}.</translation>
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
        <translation>64 bits prend deux fois plus de temps, et n'apprend pas mieux.</translation>
    </message>
    <message>
        <source>; perhaps {name} is meant</source>
        <translation>; peut-être {name}</translation>
    </message>
    <message>
        <source>A bar through the 7 tells it from a 1.</source>
        <translation>Une barre à travers le 7 le distingue d'un 1.</translation>
    </message>
    <message>
        <source>A challenge has at least one [[rule]].</source>
        <translation>Un défi a au moins une [[rule]].</translation>
    </message>
    <message>
        <source>A condition on {kind} needs “{key}”.</source>
        <translation>Une condition sur {kind} demande « {key} ».</translation>
    </message>
    <message>
        <source>A condition on {kind} says what is wanted of it: {known}.</source>
        <translation>Une condition sur {kind} dit ce qu'elle en veut : {known}.</translation>
    </message>
    <message>
        <source>A condition says what it is about by is = one of {known}, got {value!r}{guess}.</source>
        <translation>Une condition dit de quoi elle parle par is = l'un de {known} ; reçu : {value!r}{guess}.</translation>
    </message>
    <message>
        <source>A curve is one of {names}, got {value!r}.</source>
        <translation>Une courbe est l'une de {names} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}.</source>
        <translation>Un dessin est gardé d'une classe dont le nom a au plus {most:,} caractères ; reçu : {found:,}.</translation>
    </message>
    <message>
        <source>A grid takes 2 to {most:,} numbers of a range, got {count!r}.</source>
        <translation>Une grille prend 2 à {most:,} nombres d'une plage ; reçu : {count!r}.</translation>
    </message>
    <message>
        <source>A heading in square brackets is not closed.</source>
        <translation>Un titre entre crochets n'est pas fermé.</translation>
    </message>
    <message>
        <source>A lesson has at least one [[step]].</source>
        <translation>Une leçon a au moins un [[step]].</translation>
    </message>
    <message>
        <source>A line begins with a name and =, with a heading in square brackets, or with #.</source>
        <translation>Une ligne commence par un nom et =, par un titre entre crochets, ou par #.</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing in it.</source>
        <translation>Une liste n'est pas fermée, ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above.</source>
        <translation>Une plage logarithmique commence au-dessus de 0 ; reçu : {low:,}. Prenez-en une linéaire, ou commencez plus haut.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters, got {found:,}.</source>
        <translation>Un nom a au plus {most} caractères ; reçu : {found:,}.</translation>
    </message>
    <message>
        <source>A name has letters, digits, _ and -; any other stands in quotation marks.</source>
        <translation>Un nom a des lettres de a à z, des chiffres, _ et - ; tout autre se met entre guillemets.</translation>
    </message>
    <message>
        <source>A network has at most {most} hidden layers, got {count}.</source>
        <translation>Un réseau a au plus {most} couches cachées ; reçu : {count}.</translation>
    </message>
    <message>
        <source>A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with another `SEED` to begin elsewhere.</source>
        <translation>Un réseau est une liste de couches. Ses premiers poids sont tirés au hasard : exécutez de nouveau cette cellule pour tout recommencer, et avec un autre `SEED` pour commencer ailleurs.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32 or float64.</source>
        <translation>Un réseau de nombres {dtype} ne peut pas être enregistré ainsi ; attendu : float32 ou float64.</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32.</source>
        <translation>Un réseau de nombres {dtype} ne peut pas être enregistré ainsi ; attendu : float32.</translation>
    </message>
    <message>
        <source>A network with the layer {layer} cannot be saved: a file cannot hold its function.</source>
        <translation>Un réseau avec la couche {layer} ne peut pas être enregistré : un fichier ne peut pas contenir sa fonction.</translation>
    </message>
    <message>
        <source>A neural network that learns to read digits</source>
        <translation>Un réseau de neurones qui apprend à lire des chiffres</translation>
    </message>
    <message>
        <source>A neural network that learns to tell {classes} classes apart</source>
        <translation>Un réseau de neurones qui apprend à distinguer {classes} classes</translation>
    </message>
    <message>
        <source>A picture has several pages or moments; only the first was read: {names}.</source>
        <translation>Un fichier a plusieurs pages ou images ; seule la première a été lue : {names}.</translation>
    </message>
    <message>
        <source>A picture in which no ink was found was left out: {names}.</source>
        <translation>Une image où aucune encre n'a été trouvée a été laissée de côté : {names}.</translation>
    </message>
    <message>
        <source>A picture needs a “picture_text”, which says in words what is to be seen in it.</source>
        <translation>Une image demande un « picture_text », qui dit en mots ce que l'on y voit.</translation>
    </message>
    <message>
        <source>A picture that cannot be read was left out: {names}.</source>
        <translation>Une image qui ne peut pas être lue a été laissée de côté : {names}.</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>Un endroit de votre choix</translation>
    </message>
    <message>
        <source>A process that trains ended with status {status}. {words}</source>
        <translation>Un processus d'entraînement s'est terminé avec le code {status}. {words}</translation>
    </message>
    <message>
        <source>A range goes from a number to a larger one, got {low:,} to {high:,}.</source>
        <translation>Une plage va d'un nombre à un plus grand ; reçu : de {low:,} à {high:,}.</translation>
    </message>
    <message>
        <source>A range goes from a number to another, got {end!r}.</source>
        <translation>Une plage va d'un nombre à un autre ; reçu : {end!r}.</translation>
    </message>
    <message>
        <source>A range is “linear” or “log”, got {scale!r}.</source>
        <translation>Une plage est « linear » ou « log » ; reçu : {scale!r}.</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>Un entraînement demande un nom.</translation>
    </message>
    <message>
        <source>A setting is given 1 to {most:,} values, got {count:,}.</source>
        <translation>Un réglage reçoit 1 à {most:,} valeurs ; reçu : {count:,}.</translation>
    </message>
    <message>
        <source>A square of paper somewhere over the image; how wide it is, in percent of the image.</source>
        <translation>Un carré de papier quelque part sur l'image ; sa largeur, en pour cent de l'image.</translation>
    </message>
    <message>
        <source>A table in braces is not closed in its line, or a comma is missing in it.</source>
        <translation>Un tableau entre accolades n'est pas fermé sur sa ligne, ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>A text is not closed: its last quotation mark is missing.</source>
        <translation>Un texte n'est pas fermé : son dernier guillemet manque.</translation>
    </message>
    <message>
        <source>A value is a number, a text, true or false, got {value!r}.</source>
        <translation>Une valeur est un nombre, un texte, true ou false ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers.</source>
        <translation>Une page web contient au plus {most:,} poids, et ce réseau en a {found:,}. Choisissez des couches plus petites.</translation>
    </message>
    <message>
        <source>A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. Export it for other programs instead.</source>
        <translation>Une page web demande un réseau qui lit des images carrées, pour qu'on y dessine ; celui-ci a {inputs:,} entrées. Exportez-le plutôt pour d'autres programmes.</translation>
    </message>
    <message>
        <source>A weight grew beyond all numbers</source>
        <translation>Un poids a grandi au-delà de tout nombre</translation>
    </message>
    <message>
        <source>About 1 can calm an error that jumps about or explodes. Too low: every step is shortened.</source>
        <translation>Environ 1 peut calmer une erreur qui saute ou explose. Trop bas : chaque pas est raccourci.</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>À propos de ce réseau</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>À propos de cet entraînement</translation>
    </message>
    <message>
        <source>Above each image stands what it is, and what it was taken for.</source>
        <translation>Au-dessus de chaque image figurent ce qu'elle est et ce pour quoi elle a été prise.</translation>
    </message>
    <message>
        <source>Accuracies, with 95 % intervals where they are known.</source>
        <translation>Exactitudes, avec intervalles à 95 % quand ils sont connus.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
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
        <translation>Après une clé vient =, puis sa valeur.</translation>
    </message>
    <message>
        <source>After a value the line ends; a text has quotation marks at both of its ends.</source>
        <translation>Après une valeur, la ligne se termine ; un texte a des guillemets aux deux bouts.</translation>
    </message>
    <message>
        <source>After so many epochs in which the error did not fall, the rate is reduced.</source>
        <translation>Après autant d'époques où l'erreur n'a pas baissé, le taux est réduit.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All epochs of this run are recorded, but not how it ended. {problem}</source>
        <translation>Toutes les époques de cet entraînement sont notées, mais pas comment il s'est terminé. {problem}</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>All settings that count. What differs from the preset is bold.</source>
        <translation>Tous les réglages qui comptent. Ce qui diffère du préréglage est en gras.</translation>
    </message>
    <message>
        <source>An experiment goes on with other values for what it varies, another budget, and unless it is a halving other seeds. With other settings it is another experiment.</source>
        <translation>Une expérience continue avec d'autres valeurs pour ce qu'elle varie, un autre budget et, si elle n'élimine pas par moitiés, d'autres graines. Avec d'autres réglages, c'est une autre expérience.</translation>
    </message>
    <message>
        <source>An experiment has a name of 1 to {most} characters.</source>
        <translation>Une expérience a un nom de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>An experiment needs a name.</source>
        <translation>Une expérience demande un nom.</translation>
    </message>
    <message numerus="yes">
        <source>And {n:,} more.</source>
        <translation>
            <numerusform>Et {n:,} de plus.</numerusform>
            <numerusform>Et {n:,} de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: how much of the difference is luck?</source>
        <translation>Un autre taux d'apprentissage, dix fois plus grand ou plus petit. Plus de neurones. Aucune couche cachée. Un autre `SEED` : quelle part de la différence est due au hasard ?</translation>
    </message>
    <message>
        <source>Another program has been opening {path} for too long.</source>
        <translation>Un autre programme est depuis trop longtemps en train d'ouvrir {path}.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Are the pictures to be framed as drawings are?</source>
        <translation>Faut-il cadrer les images comme des dessins ?</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Begun on {date}. Steps done: {done} of {steps}.</source>
        <translation>Commencé le {date}. Étapes faites : {done} sur {steps}.</translation>
    </message>
    <message>
        <source>Behind the points, each place has the colour of the class that the network takes it for.</source>
        <translation>Derrière les points, chaque endroit a la couleur de la classe pour laquelle le réseau le prend.</translation>
    </message>
    <message>
        <source>Bend the images as if drawn on rubber, by so many pixels (standard deviation).</source>
        <translation>Courber les images comme dessinées sur du caoutchouc, d'autant de pixels (écart type).</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Best so far: {candidate}, {share:.2%} of the validation data.</source>
        <translation>Le meilleur jusqu'ici : {candidate}, {share:.2%} des données de validation.</translation>
    </message>
    <message>
        <source>Both do equally well with each of the seeds that they share ({count}).</source>
        <translation>Les deux font aussi bien avec chacune des graines communes ({count}).</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all.</source>
        <translation>De combien une époque doit être meilleure pour compter : sur l'exactitude, 0,001 vaut 0,1 point. 0 les compte toutes.</translation>
    </message>
    <message>
        <source>By now all of this run is recorded.</source>
        <translation>Tout cet entraînement est maintenant noté.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Candidates are compared by validation; set a validation share.</source>
        <translation>Les candidats sont comparés par la validation ; réglez une part de validation.</translation>
    </message>
    <message>
        <source>Candidates can be drawn for ever: give a budget, as a number of runs or of minutes.</source>
        <translation>On peut tirer des candidats sans fin : donnez un budget, en nombre d'entraînements ou en minutes.</translation>
    </message>
    <message>
        <source>Changed in epoch {epoch}: {changes}.</source>
        <translation>Changé à l'époque {epoch} : {changes}.</translation>
    </message>
    <message>
        <source>Choose a place and ask the network.</source>
        <translation>Choisissez un endroit et interrogez le réseau.</translation>
    </message>
    <message>
        <source>Chosen by validation: {candidate}, {share:.2%}.</source>
        <translation>Choisi par validation : {candidate}, {share:.2%}.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes that differ only in capitals were joined: {others} became {names}.</source>
        <translation>Des classes qui ne diffèrent que par les majuscules ont été réunies : {others} devient {names}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n:,} runs</source>
        <translation>
            <numerusform>Comparaison de {n:,} entraînement</numerusform>
            <numerusform>Comparaison de {n:,} entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>la connexion ne répond pas</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or
without validation points, the training error.</source>
        <translation>Cosinus le fait descendre doucement à rien ; Étapes le divise par paliers, par 10, à la moitié et aux trois quarts de l'entraînement,
pour que les dernières époques se posent au lieu de sauter. Un cycle le fait d'abord monter d'un dixième,
et permet un taux plus haut. Sur les plateaux, il est réduit là où l'erreur de validation ne baisse plus ou, sans
points de validation, l'erreur d'entraînement.</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without
validation images, the training error.</source>
        <translation>Cosinus le fait descendre doucement à rien ; Étapes le divise par paliers, par 10, à la moitié et aux trois quarts de l'entraînement,
pour que les dernières époques se posent au lieu de sauter. Un cycle le fait d'abord monter d'un dixième,
et permet un taux plus haut. Sur les plateaux, il est réduit là où l'erreur de validation ne baisse plus ou, sans
images de validation, l'erreur d'entraînement.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.</source>
        <translation>L'entropie croisée punit les erreurs sûres d'elles et apprend vite ; l'erreur quadratique moyenne est celle du notebook.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>le périphérique est occupé</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>le dossier n'est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>l'espace disque alloué est épuisé</translation>
    </message>
    <message>
        <source>Do the images lie on their side in the table?</source>
        <translation>Les images sont-elles couchées dans le tableau ?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>Draw a digit, and a neural network reads it</source>
        <translation>Dessinez un chiffre, un réseau de neurones le lit</translation>
    </message>
    <message>
        <source>Draw at least {least} points of each of two classes ({counts}).</source>
        <translation>Dessinez au moins {least} points de chacune de deux classes ({counts}).</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dessinez ici</translation>
    </message>
    <message>
        <source>Draw something, and a neural network reads it</source>
        <translation>Dessinez quelque chose, un réseau de neurones le lit</translation>
    </message>
    <message>
        <source>Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture `my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.</source>
        <translation>Dessinez avec n'importe quel programme, avec un trait large d'un dixième de la hauteur du dessin, et enregistrez-le, sans rien d'autre, sous forme d'image `my-drawing.png` à côté de ce notebook. Exécutez ensuite de nouveau la dernière cellule.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.</source>
        <translation>Dessinez avec la souris, un doigt ou un stylet. Ou au clavier : les flèches déplacent le stylet, plus vite avec Maj, et Espace le pose et le lève. Ctrl+Z annule un trait, Suppr efface l'ardoise.</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}.</source>
        <translation>Des dessins sont des images de 28 x 28 pixels, et ne peuvent pas être à côté de celles de {name}, {kind}.</translation>
    </message>
    <message>
        <source>Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little.</source>
        <translation>Les dessins varient ici comme des images ; nnfs_gui fait varier leurs traits, si bien que ses résultats diffèrent un peu.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one.</source>
        <translation>Chaque candidat a {seeds:,} entraînements ; le budget de {runs:,} est trop petit pour un seul.</translation>
    </message>
    <message>
        <source>Each column of the array of images is one image.</source>
        <translation>Chaque colonne du tableau d'images est une image.</translation>
    </message>
    <message>
        <source>Each file holds images of one class: {example} is in class {label}.</source>
        <translation>Chaque fichier contient des images d'une seule classe : {example} est dans la classe {label}.</translation>
    </message>
    <message>
        <source>Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error changes with its output, and returns how the error changes with its input; a layer that learns also takes its step there.</source>
        <translation>Chaque couche sait faire deux choses. `forward` fait de son entrée sa sortie. `backward` apprend comment l'erreur varie avec sa sortie et renvoie comment elle varie avec son entrée ; une couche qui apprend y fait aussi son pas.</translation>
    </message>
    <message>
        <source>Each p is corrected for {count} comparisons (Holm).</source>
        <translation>Chaque p est corrigé pour {count} comparaisons (Holm).</translation>
    </message>
    <message>
        <source>Each row of the array of images is one image.</source>
        <translation>Chaque ligne du tableau d'images est une image.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation images; 0 never does.</source>
        <translation>Terminer l'entraînement après autant d'époques sans progrès sur les images de validation ; 0 ne le fait jamais.</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation points; 0 never does.</source>
        <translation>Terminer l'entraînement après autant d'époques sans progrès sur les points de validation ; 0 ne le fait jamais.</translation>
    </message>
    <message>
        <source>End the run after the epoch in which so many minutes of training are over; 0 sets no limit.</source>
        <translation>Terminer l'entraînement après l'époque où autant de minutes sont passées ; 0 ne met pas de limite.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation images right; 0 sets no target.</source>
        <translation>Terminer l'entraînement après la première époque qui lit bien autant d'images de validation ; 0 ne met pas de but.</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation points right; 0 sets no target.</source>
        <translation>Terminer l'entraînement après la première époque qui lit bien autant de points de validation ; 0 ne met pas de but.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation images.</source>
        <translation>Finir avec le réseau de l'époque qui a fait le mieux sur les images de validation.</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation points.</source>
        <translation>Finir avec le réseau de l'époque qui a fait le mieux sur les points de validation.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>Toutes les combinaisons</translation>
    </message>
    <message>
        <source>Experiment {number}</source>
        <translation>Expérience {number}</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Few images: fast epochs, but the network does worse on new ones.</source>
        <translation>Peu d'images : des époques rapides, mais le réseau fait moins bien sur de nouvelles.</translation>
    </message>
    <message>
        <source>Few points: fast epochs, but the network does worse on new ones.</source>
        <translation>Peu de points : des époques rapides, mais le réseau fait moins bien sur de nouveaux.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom de fichier est trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Films cannot take that much room: {reason}.</source>
        <translation>Les films ne peuvent pas prendre autant de place : {reason}.</translation>
    </message>
    <message>
        <source>Folders inside those of the classes say what pictures are for: {example} is in the part {part}.</source>
        <translation>Des dossiers dans ceux des classes disent à quoi servent les images : {example} est dans la partie {part}.</translation>
    </message>
    <message>
        <source>Folders without pictures were left out: {names}.</source>
        <translation>Des dossiers sans images ont été laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.</source>
        <translation>Pour autant de paires, il faut au moins {fewest} graines pour distinguer leurs différences de la chance.</translation>
    </message>
    <message>
        <source>Forked from {name}, after epoch {epoch:,}.</source>
        <translation>Bifurqué de {name}, après l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>Framing finds by itself which shade is ink; what was chosen for that was left aside.</source>
        <translation>Le cadrage trouve de lui-même quelle teinte est l'encre ; ce qui était choisi pour cela n'a pas servi.</translation>
    </message>
    <message>
        <source>From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next.</source>
        <translation>À partir de {fewest} dessins, chaque chiffre dessiné plus d'une fois, on peut dire comment il lira le prochain.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>Donnez un nom à la classe.</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Halving chooses among candidates: vary a setting.</source>
        <translation>L'élimination choisit parmi des candidats : variez un réglage.</translation>
    </message>
    <message>
        <source>Halving decides itself how many epochs a candidate gets; do not vary their number.</source>
        <translation>L'élimination décide elle-même combien d'époques reçoit un candidat ; ne variez pas leur nombre.</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He suits ReLU, Glorot suits tanh and sigmoid.
Normal draws them from N(0, 1) as the notebook does, which is often too large.</source>
        <translation>He va avec ReLU, Glorot avec tanh et sigmoïde.
Normale les tire de N(0, 1) comme le notebook, ce qui est souvent trop grand.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Here a condition is on “{kind}”.</source>
        <translation>Ici, une condition porte sur « {kind} ».</translation>
    </message>
    <message>
        <source>Hints are for a step with “until”: without it one reads and goes on.</source>
        <translation>Les indices sont pour une étape avec « until » : sans cela, on lit et on continue.</translation>
    </message>
    <message>
        <source>How do the images lie in the files?</source>
        <translation>Comment sont les images dans les fichiers ?</translation>
    </message>
    <message>
        <source>How each class is read, with 95 % intervals.</source>
        <translation>Comment chaque classe est lue, avec intervalles à 95 %.</translation>
    </message>
    <message>
        <source>How exactly the network calculates.</source>
        <translation>Avec quelle exactitude le réseau calcule.</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>How large each step against the error is.</source>
        <translation>De quelle taille est chaque pas contre l'erreur.</translation>
    </message>
    <message>
        <source>How long Adam remembers past gradients.</source>
        <translation>Combien de temps Adam se souvient des gradients passés.</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of past gradients.</source>
        <translation>Combien de temps Adam se souvient de la taille des gradients passés.</translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of past gradients.</source>
        <translation>Combien de temps RMSprop se souvient de la taille des gradients passés.</translation>
    </message>
    <message>
        <source>How many images are looked at for each step.</source>
        <translation>Combien d'images sont regardées pour chaque pas.</translation>
    </message>
    <message>
        <source>How many layers of neurons lie between the input and the output.</source>
        <translation>Combien de couches de neurones il y a entre l'entrée et la sortie.</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has.</source>
        <translation>Combien de neurones a chaque couche cachée.</translation>
    </message>
    <message>
        <source>How many points are looked at for each step.</source>
        <translation>Combien de points sont regardés pour chaque pas.</translation>
    </message>
    <message>
        <source>How many times each training image is seen.</source>
        <translation>Combien de fois chaque image d'entraînement est vue.</translation>
    </message>
    <message>
        <source>How many times each training point is seen.</source>
        <translation>Combien de fois chaque point d'entraînement est vu.</translation>
    </message>
    <message>
        <source>How much of each target is spread evenly over all classes, so that the network is never quite sure.</source>
        <translation>Quelle part de chaque cible est répartie sur toutes les classes, pour que le réseau ne soit jamais tout à fait sûr.</translation>
    </message>
    <message>
        <source>How much of the last step goes on into the next.</source>
        <translation>Quelle part du dernier pas se prolonge dans le suivant.</translation>
    </message>
    <message>
        <source>How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.</source>
        <translation>Combien de fois une époque montre chaque dessin au stylo des données ; varié à neuf à chaque fois si les images le sont.</translation>
    </message>
    <message>
        <source>How probable each class is</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run.</source>
        <translation>Comment le taux d'apprentissage change au cours de l'entraînement.</translation>
    </message>
    <message>
        <source>How the random first weights are drawn.</source>
        <translation>Comment les premiers poids aléatoires sont tirés.</translation>
    </message>
    <message>
        <source>How the weights follow the gradient of the error.</source>
        <translation>Comment les poids suivent le gradient de l'erreur.</translation>
    </message>
    <message>
        <source>How they learnt</source>
        <translation>Comment ils ont appris</translation>
    </message>
    <message>
        <source>How well does it do on what it has never seen? So few examples leave a wide interval.</source>
        <translation>Que vaut-il sur ce qu'il n'a jamais vu ? Si peu d'exemples laissent un large intervalle.</translation>
    </message>
    <message>
        <source>I expected</source>
        <translation>J'attendais</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message numerus="yes">
        <source>If it truly is that large, about {n:,} seeds would show it.</source>
        <translation>
            <numerusform>Si elle est vraiment aussi grande, environ {n:,} graine le montrerait.</numerusform>
            <numerusform>Si elle est vraiment aussi grande, environ {n:,} graines le montreraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>In a text a backslash is doubled; or the text stands between ' instead of quotation marks.</source>
        <translation>Dans un texte, une barre oblique inverse est doublée ; ou bien le texte se met entre ' au lieu de guillemets.</translation>
    </message>
    <message>
        <source>In each epoch, all training examples go forward through the network in small batches, and the error goes back.</source>
        <translation>À chaque époque, tous les exemples d'entraînement traversent le réseau vers l'avant par petits lots, et l'erreur revient en arrière.</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>À la ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once.</source>
        <translation>En autant d'époques, le taux d'apprentissage monte régulièrement de 0, en plus de son programme ; 0 commence tout de suite.</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>Dans le préréglage</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>En quoi ils diffèrent</translation>
    </message>
    <message>
        <source>In {path}, {what} cannot be read: {reason}.</source>
        <translation>Impossible de lire {what} dans {path} : {reason}.</translation>
    </message>
    <message>
        <source>In {path}: {problem}</source>
        <translation>Dans {path} : {problem}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d'entrée-sortie</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>Entrées et cibles</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valable</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c'est un dossier</translation>
    </message>
    <message>
        <source>It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on the pad is read as one.</source>
        <translation>Il répond quoi que vous dessiniez, même à un gribouillis : seul le programme dit quand il n'est pas sûr. Tout ce qui est sur l'ardoise est lu comme un seul dessin.</translation>
    </message>
    <message>
        <source>It cost little: 1 more of the {total:,} test images, by others, is wrong.</source>
        <translation>Cela a peu coûté : 1 de plus des {total:,} images de test, d'autres personnes, est fausse.</translation>
    </message>
    <message>
        <source>It cost nothing: no more of the {total:,} test images, by others, are wrong.</source>
        <translation>Cela n'a rien coûté : pas une de plus des {total:,} images de test, d'autres personnes, n'est fausse.</translation>
    </message>
    <message numerus="yes">
        <source>It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.</source>
        <translation>
            <numerusform>Voici le coût : {n:,} de plus des {total:,} images de test, d'autres personnes, est fausse : {name}.</numerusform>
            <numerusform>Voici le coût : {n:,} de plus des {total:,} images de test, d'autres personnes, sont fausses, le plus souvent : {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended before its first epoch did.</source>
        <translation>Il s'est terminé avant sa première époque.</translation>
    </message>
    <message>
        <source>It is empty; write a number.</source>
        <translation>C'est vide ; écrivez un nombre.</translation>
    </message>
    <message>
        <source>It is not TOML. {why}</source>
        <translation>Ce n'est pas du TOML. {why}</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>Ce n'est pas du TOML : {reason}.</translation>
    </message>
    <message>
        <source>It is so small beside its spread that hardly any number of seeds would tell.</source>
        <translation>Elle est si petite à côté de sa dispersion que presque aucun nombre de graines ne trancherait.</translation>
    </message>
    <message>
        <source>It misread none.</source>
        <translation>Aucune n'a été mal lue.</translation>
    </message>
    <message>
        <source>It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong.</source>
        <translation>Mal lues : {wrong:,} sur {count:,}. Voici les {shown:,} où l'erreur est la plus grande.</translation>
    </message>
    <message>
        <source>It no longer got better, and its patience ({patience:,}) is at an end.</source>
        <translation>Il ne s'améliorait plus, et sa patience ({patience:,}) est à bout.</translation>
    </message>
    <message>
        <source>It now reads all your {total:,} drawings: it has learnt your {learnt}.</source>
        <translation>Il lit maintenant vos {total:,} dessins : il a appris vos {learnt}.</translation>
    </message>
    <message>
        <source>It now reads your {name}.</source>
        <translation>Il lit maintenant votre {name}.</translation>
    </message>
    <message>
        <source>It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}.</source>
        <translation>Il lit maintenant {after:,} de vos {total:,} dessins, {before:,} avant : il a appris vos {learnt}.</translation>
    </message>
    <message>
        <source>It read all your {total:,} drawings before, and still does.</source>
        <translation>Il lisait vos {total:,} dessins avant, et les lit encore.</translation>
    </message>
    <message>
        <source>It read your {name} before, and now reads it as {answer}.</source>
        <translation>Il lisait votre {name} avant, et le lit maintenant comme {answer}.</translation>
    </message>
    <message>
        <source>It read your {name} before, and still does.</source>
        <translation>Il lisait votre {name} avant, et le lit encore.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}.</source>
        <translation>Il lit bien {accuracy:.2%} des images de validation ; son but était {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}.</source>
        <translation>Il lit bien {accuracy:.2%} des points de validation ; son but était {target:.2%}.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, as many as before.</source>
        <translation>Il lit {after:,} de vos {total:,} dessins, autant qu'avant.</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some.</source>
        <translation>Il lit {after:,} de vos {total:,} dessins, {before:,} avant : il en a perdu.</translation>
    </message>
    <message>
        <source>It still reads none of your {total:,} drawings.</source>
        <translation>Il ne lit toujours aucun de vos {total:,} dessins.</translation>
    </message>
    <message>
        <source>It still reads your {name} as {answer}.</source>
        <translation>Il lit toujours votre {name} comme {answer}.</translation>
    </message>
    <message>
        <source>It takes more epochs, reads new images better, and your drawings most of all.</source>
        <translation>Il faut plus d'époques, mais il lit mieux de nouvelles images, et vos dessins surtout.</translation>
    </message>
    <message>
        <source>It was not tested: that is done when a run ends or is opened.</source>
        <translation>Il n'a pas été testé : cela se fait quand un entraînement se termine ou est ouvert.</translation>
    </message>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Son erreur n'était plus un nombre. Un taux d'apprentissage plus bas peut aider.</translation>
    </message>
    <message>
        <source>Its lead over these may be chance: {names}.</source>
        <translation>Son avance sur ceux-ci peut être le hasard : {names}.</translation>
    </message>
    <message>
        <source>Its lead over these may be luck: {names}.</source>
        <translation>Son avance sur ceux-ci peut être le hasard : {names}.</translation>
    </message>
    <message>
        <source>Its test figure is measured once, when it is opened.</source>
        <translation>Son résultat de test est mesuré une fois, à son ouverture.</translation>
    </message>
    <message>
        <source>Its test images were not at hand when this was written: {data}.</source>
        <translation>Ses images de test n'étaient pas disponibles quand ceci a été écrit : {data}.</translation>
    </message>
    <message>
        <source>Its test points were not at hand when this was written: {data}.</source>
        <translation>Ses points de test n'étaient pas disponibles quand ceci a été écrit : {data}.</translation>
    </message>
    <message>
        <source>Its time, {minutes:,} min of training, is over.</source>
        <translation>Son temps, {minutes:,} min d'entraînement, est écoulé.</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Ses poids sont devenus trop grands pour calculer.</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>Pénalité L1</translation>
    </message>
    <message>
        <source>Large networks with large batches learn up to twice as fast on two, small ones more slowly.
With another number of threads the results differ in their last digits, so a run keeps the one it began with.</source>
        <translation>De grands réseaux avec de grands lots apprennent jusqu'à deux fois plus vite sur deux, les petits plus lentement.
Avec un autre nombre de threads, les résultats diffèrent par leurs derniers chiffres : un entraînement garde donc celui du début.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes.</source>
        <translation>Fait compter chaque image d'autant plus que sa classe en a peu : n / (k n_c), pour n images dans k classes.</translation>
    </message>
    <message>
        <source>Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes.</source>
        <translation>Fait compter chaque point d'autant plus que sa classe en a peu : n / (k n_c), pour n points dans k classes.</translation>
    </message>
    <message>
        <source>Looks where the momentum is about to lead, and corrects the step from there.</source>
        <translation>Regarde où le moment va mener, et corrige le pas à partir de là.</translation>
    </message>
    <message>
        <source>Made by nnfs_gui from what its library holds.</source>
        <translation>Fait par nnfs_gui à partir de sa bibliothèque.</translation>
    </message>
    <message>
        <source>Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.</source>
        <translation>Fait avec nnfs_gui {version}. Le réseau est dans cette page : rien n'est chargé, et rien de ce que vous dessinez n'en sort.</translation>
    </message>
    <message>
        <source>Make the images smaller or larger by at most this share, in height and width apart.</source>
        <translation>Rendre les images plus petites ou plus grandes d'au plus cette part, en hauteur et en largeur séparément.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>Mean of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} entraînement</numerusform>
            <numerusform>Moyenne de {n:,} entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean squares</source>
        <translation>Carrés moyens</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>More layers can learn more, but take longer and need more data.</source>
        <translation>Plus de couches peuvent apprendre plus, mais prennent plus de temps et demandent plus de données.</translation>
    </message>
    <message>
        <source>Move the images by at most so many pixels.</source>
        <translation>Déplacer les images d'au plus autant de pixels.</translation>
    </message>
    <message>
        <source>Moved down, or with a minus up, in percent of the image's height.</source>
        <translation>Déplacées vers le bas, ou avec un moins vers le haut, en pour cent de la hauteur de l'image.</translation>
    </message>
    <message>
        <source>Moved to the right, or with a minus to the left, in percent of the image's width.</source>
        <translation>Déplacées vers la droite, ou avec un moins vers la gauche, en pour cent de la largeur de l'image.</translation>
    </message>
    <message>
        <source>Nearer to 1 gives steadier step sizes.</source>
        <translation>Plus près de 1, les tailles des pas sont plus régulières.</translation>
    </message>
    <message>
        <source>Nearer to 1 is smoother, lower reacts faster.</source>
        <translation>Plus près de 1, c'est plus lisse ; plus bas, cela réagit plus vite.</translation>
    </message>
    <message>
        <source>Nearer to 1 is steadier, lower reacts faster.</source>
        <translation>Plus près de 1, c'est plus régulier ; plus bas, cela réagit plus vite.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's look-ahead needs a momentum greater than 0.</source>
        <translation>L'anticipation de Nesterov demande un moment supérieur à 0.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Networks that I trained</source>
        <translation>Les réseaux que j'ai entraînés</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No combination of these values can be trained. {problem}</source>
        <translation>Aucune combinaison de ces valeurs ne peut être entraînée. {problem}</translation>
    </message>
    <message>
        <source>No film of this run was kept: none was wanted, or there was no room for it.</source>
        <translation>Aucun film de cet entraînement n'a été gardé : on n'en voulait pas, ou la place manquait.</translation>
    </message>
    <message>
        <source>No finished runs of them share a seed, so that a difference cannot be told from luck.</source>
        <translation>Aucun entraînement terminé n'a de graine commune : une différence ne peut pas être distinguée de la chance.</translation>
    </message>
    <message>
        <source>No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?</source>
        <translation>Aucun ordonnanceur de Dask n'est utilisable à {address} ({reason}). Tourne-t-il, et est-il joignable d'ici ?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>il n'y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>ce périphérique ou cette adresse n'existe pas</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ce fichier ou ce dossier n'existe pas</translation>
    </message>
    <message>
        <source>No training image shows {names}.</source>
        <translation>Aucune image d'entraînement ne montre {names}.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n'est pas un dossier</translation>
    </message>
    <message>
        <source>Not all of this run is recorded so far, which is tried again after each epoch. {problem}</source>
        <translation>Tout cet entraînement n'est pas noté jusqu'ici ; un nouvel essai suit chaque époque. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded. {problem}</source>
        <translation>Tout cet entraînement n'est pas noté. {problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}</source>
        <translation>Tout cet entraînement n'est pas noté : sur {trained:,} époques, la bibliothèque en a {recorded:,}. {problem}</translation>
    </message>
    <message>
        <source>Not yet: Health must find “{finding}”.</source>
        <translation>Pas encore : Santé doit constater « {finding} ».</translation>
    </message>
    <message>
        <source>Not yet: Health still finds “{finding}”.</source>
        <translation>Pas encore : Santé constate toujours « {finding} ».</translation>
    </message>
    <message>
        <source>Not yet: a network from a file must answer. Open it.</source>
        <translation>Pas encore : un réseau d'un fichier doit répondre. Ouvrez-le.</translation>
    </message>
    <message>
        <source>Not yet: an earlier epoch is shown; come back to the newest.</source>
        <translation>Pas encore : une époque antérieure est montrée ; revenez à la plus récente.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; One batch.</source>
        <translation>Pas encore : choisissez Entraînement &gt; Un lot.</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; Repeat with other seeds…, and Start.</source>
        <translation>Pas encore : choisissez Entraînement &gt; Répéter avec d'autres graines…, puis Démarrer.</translation>
    </message>
    <message>
        <source>Not yet: choose Teach &gt; Forget my hand.</source>
        <translation>Pas encore : choisissez Enseigner &gt; Oublier mon écriture.</translation>
    </message>
    <message>
        <source>Not yet: choose a pace in Run &gt; Slow motion.</source>
        <translation>Pas encore : choisissez une allure dans Entraînement &gt; Ralenti.</translation>
    </message>
    <message>
        <source>Not yet: clear the pad.</source>
        <translation>Pas encore : effacez l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: click a neuron, or go to it with the arrow keys.</source>
        <translation>Pas encore : cliquez sur un neurone, ou allez-y avec les flèches.</translation>
    </message>
    <message>
        <source>Not yet: draw points of your own on the plane.</source>
        <translation>Pas encore : dessinez vos propres points sur le plan.</translation>
    </message>
    <message>
        <source>Not yet: draw something on the pad.</source>
        <translation>Pas encore : dessinez quelque chose sur l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: first mend what is refused in the settings on the left.</source>
        <translation>Pas encore : corrigez d'abord ce qui est refusé dans les réglages à gauche.</translation>
    </message>
    <message>
        <source>Not yet: go on with a run from one of its epochs, as a run of its own.</source>
        <translation>Pas encore : continuez un entraînement à partir d'une de ses époques, comme un entraînement à part.</translation>
    </message>
    <message>
        <source>Not yet: in Robustness, look at a kind of change until its line is whole.</source>
        <translation>Pas encore : dans Robustesse, regardez une sorte de changement jusqu'à ce que sa ligne soit complète.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two rows that hold several runs each.</source>
        <translation>Pas encore : dans Entraînements, cochez deux lignes qui contiennent chacune plusieurs entraînements.</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two runs to compare them.</source>
        <translation>Pas encore : dans Entraînements, cochez deux entraînements pour les comparer.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, go to the page “{page}”.</source>
        <translation>Pas encore : dans Étapes, allez à la page « {page} ».</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “taking the step”, take a step.</source>
        <translation>Pas encore : dans Étapes, à la page « faire le pas », faites un pas.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “the proof”, move the slider Nudge.</source>
        <translation>Pas encore : dans Étapes, à la page « la preuve », déplacez le curseur Petit écart.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one” once more: your own network is meant.</source>
        <translation>Pas encore : dans Étapes, appuyez une fois de plus sur « Prendre un réseau minuscule » ; il s'agit de votre réseau.</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one”.</source>
        <translation>Pas encore : dans Étapes, appuyez sur « Prendre un réseau minuscule ».</translation>
    </message>
    <message>
        <source>Not yet: in another epoch the validation error was lower.</source>
        <translation>Pas encore : à une autre époque, l'erreur de validation était plus basse.</translation>
    </message>
    <message>
        <source>Not yet: let Why find the smallest change that turns the answer.</source>
        <translation>Pas encore : laissez Pourquoi trouver le plus petit changement qui fait basculer la réponse.</translation>
    </message>
    <message>
        <source>Not yet: let a learning rate be found by the button beside that setting.</source>
        <translation>Pas encore : faites chercher un taux d'apprentissage par le bouton à côté de ce réglage.</translation>
    </message>
    <message>
        <source>Not yet: look back at an earlier epoch by the time machine.</source>
        <translation>Pas encore : revenez à une époque antérieure avec la machine à remonter le temps.</translation>
    </message>
    <message>
        <source>Not yet: no experiment of this kind was begun.</source>
        <translation>Pas encore : aucune expérience de ce genre n'a commencé.</translation>
    </message>
    <message>
        <source>Not yet: no picture and no test digit stands on the pad.</source>
        <translation>Pas encore : ni image ni chiffre de test sur l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: nobody has said what the drawing is, or the network reads something else.</source>
        <translation>Pas encore : personne n'a dit ce qu'est le dessin, ou le réseau lit autre chose.</translation>
    </message>
    <message>
        <source>Not yet: nothing stands on the pad.</source>
        <translation>Pas encore : il n'y a rien sur l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: nothing was predicted.</source>
        <translation>Pas encore : rien n'a été prédit.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this lesson began. Press Train.</source>
        <translation>Pas encore : rien n'a été entraîné depuis le début de cette leçon. Appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this step began. Press Train.</source>
        <translation>Pas encore : rien n'a été entraîné depuis le début de cette étape. Appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained. Press Train.</source>
        <translation>Pas encore : rien n'a été entraîné. Appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Not yet: one of your runs must answer. The line below the buttons changes that.</source>
        <translation>Pas encore : l'un de vos entraînements doit répondre. La ligne sous les boutons change cela.</translation>
    </message>
    <message>
        <source>Not yet: open a network from a file.</source>
        <translation>Pas encore : ouvrez un réseau depuis un fichier.</translation>
    </message>
    <message>
        <source>Not yet: open a run in the view Runs.</source>
        <translation>Pas encore : ouvrez un entraînement dans la vue Entraînements.</translation>
    </message>
    <message>
        <source>Not yet: open the view “{view}”.</source>
        <translation>Pas encore : ouvrez la vue « {view} ».</translation>
    </message>
    <message>
        <source>Not yet: pause the training.</source>
        <translation>Pas encore : mettez l'entraînement en pause.</translation>
    </message>
    <message>
        <source>Not yet: press One epoch.</source>
        <translation>Pas encore : appuyez sur Une époque.</translation>
    </message>
    <message>
        <source>Not yet: press Train.</source>
        <translation>Pas encore : appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Not yet: put a random test digit on the pad.</source>
        <translation>Pas encore : mettez un chiffre de test au hasard sur l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: put another digit on the pad.</source>
        <translation>Pas encore : posez un autre chiffre sur l'ardoise.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.</source>
        <translation>Pas encore : entraînements qui ne diffèrent que par leurs graines : {found} ; il en faut {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in {setting}: {found}; there must be {wanted}.</source>
        <translation>Pas encore : entraînements qui diffèrent par {setting} : {found} ; il en faut {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: say what it was, below the pad or in Why.</source>
        <translation>Pas encore : dites ce que c'était, sous l'ardoise ou dans Pourquoi.</translation>
    </message>
    <message>
        <source>Not yet: something stands on the pad; clear it.</source>
        <translation>Pas encore : il y a quelque chose sur l'ardoise ; effacez-la.</translation>
    </message>
    <message>
        <source>Not yet: stop the training.</source>
        <translation>Pas encore : arrêtez l'entraînement.</translation>
    </message>
    <message>
        <source>Not yet: such runs: {found}; there must be {wanted}.</source>
        <translation>Pas encore : entraînements de ce genre : {found} ; il en faut {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: switch a neuron off in the laboratory of the view Network.</source>
        <translation>Pas encore : éteignez un neurone dans le laboratoire de la vue Réseau.</translation>
    </message>
    <message>
        <source>Not yet: switch off “{name}”.</source>
        <translation>Pas encore : désactivez « {name} ».</translation>
    </message>
    <message>
        <source>Not yet: switch on “{name}”.</source>
        <translation>Pas encore : activez « {name} ».</translation>
    </message>
    <message>
        <source>Not yet: the built-in network must answer. The line below the buttons changes that.</source>
        <translation>Pas encore : le réseau fourni doit répondre. La ligne sous les boutons change cela.</translation>
    </message>
    <message>
        <source>Not yet: the data are “{found}”; they must be “{wanted}”.</source>
        <translation>Pas encore : les données sont « {found} » ; il faut « {wanted} ».</translation>
    </message>
    <message>
        <source>Not yet: the epoch of the lowest validation error is shown; go to another one.</source>
        <translation>Pas encore : l'époque de la plus basse erreur de validation est affichée ; allez à une autre.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has ended; another one must be under way.</source>
        <translation>Pas encore : l'expérience est terminée ; il en faut une autre en cours.</translation>
    </message>
    <message>
        <source>Not yet: the experiment has not ended.</source>
        <translation>Pas encore : l'expérience n'est pas terminée.</translation>
    </message>
    <message>
        <source>Not yet: the network has learnt your hand; let it forget that.</source>
        <translation>Pas encore : le réseau a appris votre écriture ; faites-la-lui oublier.</translation>
    </message>
    <message>
        <source>Not yet: the network has no such layer.</source>
        <translation>Pas encore : le réseau n'a pas une telle couche.</translation>
    </message>
    <message>
        <source>Not yet: the network has not learnt your hand.</source>
        <translation>Pas encore : le réseau n'a pas appris votre écriture.</translation>
    </message>
    <message>
        <source>Not yet: the network must read it wrongly, and you say what it was.</source>
        <translation>Pas encore : le réseau doit le lire mal, et vous dites ce que c'était.</translation>
    </message>
    <message>
        <source>Not yet: the network's layers have not been examined. Train one.</source>
        <translation>Pas encore : les couches du réseau n'ont pas été examinées. Entraînez-en un.</translation>
    </message>
    <message>
        <source>Not yet: the pad shows a picture; draw something yourself.</source>
        <translation>Pas encore : l'ardoise montre une image ; dessinez vous-même quelque chose.</translation>
    </message>
    <message>
        <source>Not yet: the run began with new weights. Go on from a network that has learnt.</source>
        <translation>Pas encore : l'entraînement est parti de nouveaux poids. Continuez à partir d'un réseau qui a déjà appris.</translation>
    </message>
    <message>
        <source>Not yet: the run has ended; another one must be under way.</source>
        <translation>Pas encore : l'entraînement est terminé ; il en faut un autre en cours.</translation>
    </message>
    <message>
        <source>Not yet: the run is still under way.</source>
        <translation>Pas encore : l'entraînement est encore en cours.</translation>
    </message>
    <message>
        <source>Not yet: the run went on from a network that had learnt already. Start one afresh.</source>
        <translation>Pas encore : l'entraînement a continué un réseau qui avait déjà appris. Repartez de zéro.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has grown beyond all bounds.</source>
        <translation>Pas encore : l'erreur de l'entraînement a grandi au-delà de toute limite.</translation>
    </message>
    <message>
        <source>Not yet: the run's error has not grown beyond all bounds.</source>
        <translation>Pas encore : l'erreur de l'entraînement n'a pas grandi au-delà de toute limite.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has not risen while the training error fell.</source>
        <translation>Pas encore : l'erreur de validation n'est pas montée pendant que l'erreur d'entraînement baissait.</translation>
    </message>
    <message>
        <source>Not yet: the validation error has risen while the training error fell.</source>
        <translation>Pas encore : l'erreur de validation est montée pendant que l'erreur d'entraînement baissait.</translation>
    </message>
    <message>
        <source>Not yet: there is no network. Press Train.</source>
        <translation>Pas encore : il n'y a pas de réseau. Appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Not yet: what stands on the pad was put there in this step.</source>
        <translation>Pas encore : ce qui est sur l'ardoise y a été posé à cette étape.</translation>
    </message>
    <message>
        <source>Not yet: {what} is not known; it must be {wanted}.</source>
        <translation>Pas encore : on ne connaît pas {what} ; il faut {wanted}.</translation>
    </message>
    <message>
        <source>Not yet: {what} is {found}; it must be {wanted}.</source>
        <translation>Pas encore : {what} vaut {found} ; il faut {wanted}.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder that is called so.</source>
        <translation>Rien ne dit ce que montre {path}. Faites commencer son nom par cela, comme 7_12.png, ou mettez-la dans un dossier qui s'appelle ainsi.</translation>
    </message>
    <message>
        <source>NumPy did not read what it wrote for {path}, so the file was not written.</source>
        <translation>NumPy n'a pas relu ce qu'il a écrit pour {path}, donc le fichier n'a pas été écrit.</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Numéro dans la bibliothèque</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx. Install it: {command}</source>
        <translation>Les fichiers ONNX demandent le paquet onnx. Installez-le : {command}</translation>
    </message>
    <message>
        <source>Of epoch</source>
        <translation>De l'époque</translation>
    </message>
    <message>
        <source>Of fewer than {count:,} candidates it cannot be told which setting mattered.</source>
        <translation>Avec moins de {count:,} candidats, on ne peut dire quel réglage a compté.</translation>
    </message>
    <message>
        <source>Of folders inside each other, one says what pictures show: {example} is in class {label}.</source>
        <translation>Des dossiers contenus l'un dans l'autre, l'un dit ce que montrent les images : {example} est dans la classe {label}.</translation>
    </message>
    <message>
        <source>Of its images read right</source>
        <translation>De ses images, bien lues</translation>
    </message>
    <message>
        <source>Of its points read right</source>
        <translation>De ses points, bien lus</translation>
    </message>
    <message>
        <source>Of these answers right</source>
        <translation>De ces réponses, justes</translation>
    </message>
    <message>
        <source>Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: expect about as much of what you draw next.</source>
        <translation>Sur {total:,} dessins mis de côté pendant qu'il apprenait les autres, il en a lu {after:,}, et {before:,} avant : attendez-vous à peu près à autant pour ce que vous dessinerez ensuite.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Often a little faster.</source>
        <translation>Souvent un peu plus rapide.</translation>
    </message>
    <message>
        <source>On how many of the processor's cores a run calculates; 0 takes more than one where that is faster.</source>
        <translation>Sur combien de cœurs du processeur un entraînement calcule ; 0 en prend plus d'un là où c'est plus rapide.</translation>
    </message>
    <message>
        <source>On plateaus</source>
        <translation>Sur les plateaux</translation>
    </message>
    <message>
        <source>On the mean of {count} seeds neither is better.</source>
        <translation>Sur la moyenne de {count} graines, aucun n'est meilleur.</translation>
    </message>
    <message>
        <source>On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).</source>
        <translation>Sur les données de test, mesuré une fois : {share:.2%} (intervalle à 95 % {low:.2%} – {high:.2%}).</translation>
    </message>
    <message>
        <source>On the test images</source>
        <translation>Sur les images de test</translation>
    </message>
    <message>
        <source>On the test points</source>
        <translation>Sur les points de test</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.</source>
        <translation>Une graine ne suffit pas à distinguer la différence ({points} points) de la chance : il en faut au moins {fewest}.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>l'opération n'est pas permise</translation>
    </message>
    <message>
        <source>Other arrays were left out: {names}.</source>
        <translation>D'autres tableaux ont été laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Paires qui diffèrent au-delà du hasard : {different} sur {count} ; chaque p est corrigé pour leur nombre (Holm).</translation>
    </message>
    <message>
        <source>Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>Paires qui diffèrent au-delà du hasard : {different} sur {count} ; chaque p est corrigé pour leur nombre (Holm).</translation>
    </message>
    <message>
        <source>Paler ink on the same paper; 100 % is as it was.</source>
        <translation>Une encre plus pâle sur le même papier ; 100 % est comme avant.</translation>
    </message>
    <message>
        <source>Paused after epoch {epoch}, for {time}.</source>
        <translation>En pause après l'époque {epoch}, pendant {time}.</translation>
    </message>
    <message>
        <source>Paused in epoch {epoch}, for {time}.</source>
        <translation>En pause pendant l'époque {epoch}, pendant {time}.</translation>
    </message>
    <message>
        <source>Pauses do not count. Schedules are still those of the whole number of epochs.</source>
        <translation>Les pauses ne comptent pas. Les programmes restent ceux du nombre total d'époques.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG.</source>
        <translation>Des images de sortes qui ne sont pas lues ont été laissées de côté ({count:,}), par exemple {example}. Enregistrez-les en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Pictures of the first layer's neurons</source>
        <translation>Images des neurones de la première couche</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points a second</source>
        <translation>Points par seconde</translation>
    </message>
    <message>
        <source>Points cannot be changed as images are. Switch off that these change each time (--no-augment).</source>
        <translation>Des points ne peuvent pas être changés comme des images. Désactivez le changement à chaque fois (--no-augment).</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it.</source>
        <translation>Tire chaque poids vers zéro de la même quantité à chaque pas, pour que les inutiles restent près de zéro.</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step (L2), which keeps the network simple.</source>
        <translation>Tire les poids vers zéro à chaque pas (L2), ce qui garde le réseau simple.</translation>
    </message>
    <message>
        <source>Queued run</source>
        <translation>Entraînement en file d'attente</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Démarrage rapide</translation>
    </message>
    <message>
        <source>Quotation marks in TOML are {straight}, and not {found}.</source>
        <translation>En TOML, les guillemets sont {straight}, et non {found}.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Random grey on every pixel; its standard deviation, in percent of full ink.</source>
        <translation>Un gris aléatoire sur chaque pixel ; son écart type, en pour cent de l'encre pleine.</translation>
    </message>
    <message>
        <source>Rare classes are read better, the frequent ones a little worse.
The training and the validation error are balanced as well, and cannot be compared with those of other runs.</source>
        <translation>Les classes rares sont mieux lues, les fréquentes un peu moins bien.
Les erreurs d'entraînement et de validation sont équilibrées aussi, et ne se comparent pas à celles d'autres entraînements.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read as {name}, with a probability of {share}.</source>
        <translation>Lu comme {name}, avec une probabilité de {share}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Rules are judged by the validation images; the test images choose nothing. The interval says what so few images can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do not count.</source>
        <translation>Les règles sont jugées par les images de validation ; les images de test ne choisissent rien. L'intervalle dit ce que si peu d'images peuvent montrer : qui essaie souvent a parfois de la chance. Les entraînements qui en continuent un autre, ou un réseau d'un fichier, ne comptent pas.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.</source>
        <translation>Exécutez les cellules de haut en bas avec Maj+Entrée. Changez ensuite quelque chose et exécutez-les de nouveau.</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>Entraînement {number}</translation>
    </message>
    <message>
        <source>Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}</source>
        <translation>Entraînement {run:,} (candidat {candidate:,}, graine {seed}) : {problem}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them.</source>
        <translation>Les entraînements ne sont pas gardés, car il n'y a pas de dossier personnel. Donnez à {variable} le chemin d'un fichier pour eux.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.
AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.</source>
        <translation>SGD fait de simples pas ; RMSprop et Adam donnent à chaque poids sa propre taille de pas, et demandent rarement un réglage.
AdamW est Adam dont la décroissance des poids tire également sur tous les poids, à part de leurs gradients.</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>Score : {score} sur 100</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>See the images in a new order in each epoch.</source>
        <translation>Voir les images dans un nouvel ordre à chaque époque.</translation>
    </message>
    <message>
        <source>See the points in a new order in each epoch.</source>
        <translation>Voir les points dans un nouvel ordre à chaque époque.</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Graines de chacun</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>Réglages : {name}</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>Part (intervalle à 95 %)</translation>
    </message>
    <message>
        <source>Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.</source>
        <translation>Parts de dropout : {shares} ; couches cachées : {layers}. Donnez une part pour toutes les couches, ou une pour chacune.</translation>
    </message>
    <message>
        <source>Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none.</source>
        <translation>Raccourcit chaque gradient dont la norme est plus grande, pour qu'aucun pas ne soit bien trop grand ; 0 n'en raccourcit aucun.</translation>
    </message>
    <message>
        <source>Show the network each image a little different every time, so that it cannot learn them by heart.</source>
        <translation>Montrer au réseau chaque image un peu différente à chaque fois, pour qu'il ne puisse pas les apprendre par cœur.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoïde</translation>
    </message>
    <message>
        <source>Slant the images, as handwriting is, by at most so many pixels for each pixel up.</source>
        <translation>Pencher les images, comme l'est l'écriture, d'au plus autant de pixels par pixel vers le haut.</translation>
    </message>
    <message>
        <source>Small batches take many noisy steps; large ones take few steady steps and calculate faster.</source>
        <translation>De petits lots font beaucoup de pas bruités ; de grands font peu de pas réguliers et calculent plus vite.</translation>
    </message>
    <message>
        <source>Smaller or larger around the middle; 100 % is as it was.</source>
        <translation>Plus petites ou plus grandes autour du milieu ; 100 % est comme avant.</translation>
    </message>
    <message>
        <source>So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of {dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.</source>
        <translation>Ainsi, il lit bien {after:.2%} de {total:,} images de test (intervalle à 95 % : {low:.2%} à {high:.2%} ; images de {dataset}). Sans l'arrondi, c'est {before:.2%} ; pour {changed:,} des images la réponse est une autre.</translation>
    </message>
    <message>
        <source>So layers can be put in a row, in any number: this is the chain rule.</source>
        <translation>Ainsi, on peut mettre à la suite autant de couches que l'on veut : c'est la règle de la chaîne.</translation>
    </message>
    <message>
        <source>So one sees how soon settings get there. A target that is too high is never reached.</source>
        <translation>On voit ainsi à quelle vitesse des réglages y arrivent. Un but trop haut n'est jamais atteint.</translation>
    </message>
    <message>
        <source>Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of them, because ink is the brighter one here.</source>
        <translation>Certaines images sont sombres sur clair et d'autres claires sur sombre ; noir et blanc ont été échangés dans les premières, {share:.0%} d'entre elles, car l'encre est ici le plus clair.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source : {source}.</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spirales</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le fichier n'est plus sur le serveur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation share.</source>
        <translation>L'arrêt précoce, un but d'exactitude et la garde de la meilleure époque demandent des images de validation ; réglez une part de validation.</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation share.</source>
        <translation>L'arrêt précoce, un but d'exactitude et la garde de la meilleure époque demandent des points de validation ; réglez une part de validation.</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Élimination par moitiés</translation>
    </message>
    <message>
        <source>Such a map takes at least {least} images, and there are {count}.</source>
        <translation>Une telle carte demande au moins {least} images, et il y en a {count}.</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sûr ou non</translation>
    </message>
    <message>
        <source>TLS needs three files: those of the authority, of this machine's certificate and of its key.</source>
        <translation>TLS demande trois fichiers : celui de l'autorité, celui du certificat de cette machine et celui de sa clé.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>That is no gain, so the network from before will do.</source>
        <translation>Ce n'est pas un gain : le réseau d'avant suffit.</translation>
    </message>
    <message>
        <source>The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the
network learns by heart.</source>
        <translation>L'exactitude dit ce que vous voulez, mais avance par paliers ; l'erreur avance doucement, et monte d'abord quand
le réseau apprend par cœur.</translation>
    </message>
    <message>
        <source>The activation of every hidden layer.</source>
        <translation>L'activation de chaque couche cachée.</translation>
    </message>
    <message>
        <source>The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none is given.</source>
        <translation>L'adresse de l'ordonnanceur, {address}, commence par {encrypted} : il faut alors les trois fichiers de TLS, et aucun n'est donné.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message numerus="yes">
        <source>The bars are those of the {shown} most probable of {n:,} classes.</source>
        <translation>
            <numerusform>Les barres sont celles des {shown} classes les plus probables sur {n:,}.</numerusform>
            <numerusform>Les barres sont celles des {shown} classes les plus probables sur {n:,}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best candidates, each by its first run.</source>
        <translation>Les meilleurs candidats, chacun par son premier entraînement.</translation>
    </message>
    <message>
        <source>The best were {share:.2%} after epoch {epoch:,}.</source>
        <translation>Le meilleur résultat est {share:.2%}, après l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>The best {shown:,} of {count:,} candidates, with 95 % intervals of their means.</source>
        <translation>Les {shown:,} meilleurs de {count:,} candidats, avec intervalles à 95 % de leurs moyennes.</translation>
    </message>
    <message>
        <source>The bundle in which this run came was written without films.</source>
        <translation>Le paquet avec lequel cet entraînement est venu a été écrit sans films.</translation>
    </message>
    <message>
        <source>The candidates, the best first, with 95 % intervals of their means.</source>
        <translation>Les candidats, le meilleur d'abord, avec intervalles à 95 % de leurs moyennes.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} does not fit the settings: {reason}.</source>
        <translation>Le point de reprise de l'époque {epoch} ne va pas avec les réglages : {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}</source>
        <translation>Le point de reprise de {name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}.</source>
        <translation>Le point de reprise de {name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The class {letter} is a letter among numbers. Is {digit} meant?</source>
        <translation>La classe {letter} est une lettre parmi des nombres. S'agit-il de {digit} ?</translation>
    </message>
    <message numerus="yes">
        <source>The curves of the last {n:,} are left out.</source>
        <translation>
            <numerusform>La courbe du dernier est omise.</numerusform>
            <numerusform>Les courbes des {n:,} derniers sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}.</source>
        <translation>La différence ({points} points) est plus que du hasard : {agreeing} graines sur {count} concordent, {p}.</translation>
    </message>
    <message>
        <source>The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}</source>
        <translation>La différence ({points} points) peut être le hasard : {agreeing} graines sur {count} concordent, {p}. {needed}</translation>
    </message>
    <message>
        <source>The disk of {path} is nearly full: {free:,} MB of it are free.</source>
        <translation>Le disque de {path} est presque plein : il y reste {free:,} Mo.</translation>
    </message>
    <message>
        <source>The drawings train beside MNIST's images; MNIST's test images test.</source>
        <translation>Les dessins entraînent à côté des images de MNIST ; les images de test de MNIST testent.</translation>
    </message>
    <message>
        <source>The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}</source>
        <translation>Les époques de cet entraînement sont notées, mais pas tout son film ; un nouvel essai suit chaque époque. {problem}</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>L'erreur</translation>
    </message>
    <message>
        <source>The error became {loss}</source>
        <translation>L'erreur est devenue {loss}</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before it is deleted.</source>
        <translation>L'expérience {name} est en cours. Mettez-la en pause avant de la supprimer.</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before its room is freed.</source>
        <translation>L'expérience {name} est en cours. Mettez-la en pause avant de libérer sa place.</translation>
    </message>
    <message>
        <source>The experiment {name} learns from {dataset}, which is not what is read there now.</source>
        <translation>L'expérience {name} apprend sur {dataset}, qui n'est pas ce qui y est lu maintenant.</translation>
    </message>
    <message>
        <source>The figures of each epoch.</source>
        <translation>Les résultats de chaque époque.</translation>
    </message>
    <message>
        <source>The figures of {shown:,} of its {count:,} epochs.</source>
        <translation>Les résultats de {shown:,} de ses {count:,} époques.</translation>
    </message>
    <message>
        <source>The file does not say how the network was trained, so it can answer, but not learn on.</source>
        <translation>Le fichier ne dit pas comment le réseau a été entraîné : il peut répondre, mais pas continuer d'apprendre.</translation>
    </message>
    <message>
        <source>The file does not say what the classes are called, so they are numbered from 0.</source>
        <translation>Le fichier ne dit pas comment s'appellent les classes : elles sont numérotées à partir de 0.</translation>
    </message>
    <message>
        <source>The film of this run is damaged.</source>
        <translation>Le film de cet entraînement est abîmé.</translation>
    </message>
    <message>
        <source>The film of this run was dropped: it made room for those of newer runs, or less room was allowed.</source>
        <translation>Le film de cet entraînement a été abandonné : il a fait place à ceux de plus récents, ou moins de place a été permise.</translation>
    </message>
    <message>
        <source>The first axis of the array was taken to be that of the images.</source>
        <translation>Le premier axe du tableau a été pris pour celui des images.</translation>
    </message>
    <message>
        <source>The folder holds other data sets, too, each of which one opens by one of its files: {names}.</source>
        <translation>Le dossier contient aussi d'autres jeux de données, que l'on ouvre chacun par l'un de ses fichiers : {names}.</translation>
    </message>
    <message>
        <source>The glossary has no term “{term}”{guess}.</source>
        <translation>Le glossaire n'a pas de terme « {term} »{guess}.</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>Les images</translation>
    </message>
    <message>
        <source>The images hold values from {black:g} for black to {white:g} for white.</source>
        <translation>Les images contiennent des valeurs de {black:g} pour le noir à {white:g} pour le blanc.</translation>
    </message>
    <message>
        <source>The images lie on their side in the files; they were set upright.</source>
        <translation>Les images sont couchées dans les fichiers ; elles ont été redressées.</translation>
    </message>
    <message>
        <source>The images lie on their side in the table; they were set upright.</source>
        <translation>Les images sont couchées dans le tableau ; elles ont été redressées.</translation>
    </message>
    <message>
        <source>The images stood sorted by class; they were mixed, always in the same way.</source>
        <translation>Les images étaient triées par classe ; elles ont été mélangées, toujours de la même façon.</translation>
    </message>
    <message>
        <source>The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.</source>
        <translation>L'encre de chaque image a été trouvée, mise à l'échelle de 20 pixels et centrée dans 28 x 28, comme les chiffres de MNIST et les dessins.</translation>
    </message>
    <message>
        <source>The labels have {columns} columns; the first is the class.</source>
        <translation>Les étiquettes ont {columns} colonnes ; la première est la classe.</translation>
    </message>
    <message>
        <source>The labels stand in the columns {first:,} to {last:,}, one for each class.</source>
        <translation>Les étiquettes sont dans les colonnes {first:,} à {last:,}, une par classe.</translation>
    </message>
    <message>
        <source>The labels stand in {column}.</source>
        <translation>Les étiquettes sont dans {column}.</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>Les couches</translation>
    </message>
    <message>
        <source>The layers of neurons between the input and the output.</source>
        <translation>Les couches de neurones entre l'entrée et la sortie.</translation>
    </message>
    <message>
        <source>The lesson has no step “{key}”.</source>
        <translation>La leçon n'a pas d'étape « {key} ».</translation>
    </message>
    <message>
        <source>The library's note of where this run went on from another one is damaged.</source>
        <translation>Dans la bibliothèque, l'indication de l'endroit où cet entraînement en a continué un autre est abîmée.</translation>
    </message>
    <message>
        <source>The minutes that an experiment may take must be a number above 0, got {minutes!r}.</source>
        <translation>Les minutes que peut prendre une expérience doivent être un nombre supérieur à 0 ; reçu : {minutes!r}.</translation>
    </message>
    <message>
        <source>The most frequent mistakes</source>
        <translation>Les erreurs les plus fréquentes</translation>
    </message>
    <message>
        <source>The names of the pictures say what they show: {example} is in class {label}.</source>
        <translation>Les noms des images disent ce qu'elles montrent : {example} est dans la classe {label}.</translation>
    </message>
    <message>
        <source>The nearest preset is “{preset}”. Settings that differ from it: {count:,}.</source>
        <translation>Le préréglage le plus proche est « {preset} ». Réglages qui en diffèrent : {count:,}.</translation>
    </message>
    <message>
        <source>The nearest that are: {epochs}.</source>
        <translation>Les plus proches qui le sont : {epochs}.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The network from before does better.</source>
        <translation>Le réseau d'avant fait mieux.</translation>
    </message>
    <message>
        <source>The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 everywhere else. Some of the training examples may be kept for validation: they do not train.</source>
        <translation>Le réseau reçoit pour chaque exemple une rangée de nombres et doit répondre par un 1 à la place de sa classe et 0 partout ailleurs. Une partie des exemples d'entraînement peut être réservée à la validation : elle n'entraîne pas.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in {classes} classes.</source>
        <translation>Le réseau a {inputs:,} entrées et {outputs} sorties, mais {dataset} a des images de {pixels:,} pixels dans {classes} classes.</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} classes.</source>
        <translation>Le réseau a {inputs:,} entrées et {outputs} sorties, mais {dataset} a des points, de x et y, dans {classes} classes.</translation>
    </message>
    <message>
        <source>The network's weights are too large to calculate with.</source>
        <translation>Les poids du réseau sont trop grands pour calculer.</translation>
    </message>
    <message>
        <source>The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, compressed and written as text. The first train the network; the others only test it.</source>
        <translation>La cellule suivante contient {train:,} des {all_train:,} images d'entraînement et {test:,} des {all_test:,} images de test, compressées et écrites sous forme de texte. Les premières entraînent le réseau ; les autres ne font que le tester.</translation>
    </message>
    <message>
        <source>The number of “{key}” is too large.</source>
        <translation>Le nombre de « {key} » est trop grand.</translation>
    </message>
    <message>
        <source>The pad is blank.</source>
        <translation>L'ardoise est vide.</translation>
    </message>
    <message>
        <source>The parts hold values of different ranges; each was read by its own.</source>
        <translation>Les parties contiennent des valeurs de plages différentes ; chacune a été lue selon la sienne.</translation>
    </message>
    <message>
        <source>The pictures are dark on light; black and white were exchanged, because ink is the brighter one here.</source>
        <translation>Les images sont sombres sur clair ; noir et blanc ont été échangés, car l'encre est ici le plus clair.</translation>
    </message>
    <message>
        <source>The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept.</source>
        <translation>Les images ont d'autres tailles ; elles ont été mises à {side} x {side} pixels, leurs proportions gardées.</translation>
    </message>
    <message>
        <source>The pixels stand in the places that their names say, not in those of the columns.</source>
        <translation>Les pixels sont aux places que disent leurs noms, non à celles des colonnes.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Les points</translation>
    </message>
    <message>
        <source>The points that you drew cannot be read: {reason}. Their file was moved to {path}.</source>
        <translation>Les points que vous avez dessinés ne peuvent pas être lus : {reason}. Leur fichier a été déplacé vers {path}.</translation>
    </message>
    <message>
        <source>The points {name} are not there any more, or were changed.</source>
        <translation>Les points {name} ne sont plus là, ou ont été changés.</translation>
    </message>
    <message>
        <source>The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of its window.</source>
        <translation>Le programme nnfs_gui l'a écrit. Quand un texte nomme une vue, comme Étapes ou Poids, c'est l'une de celles de sa fenêtre.</translation>
    </message>
    <message>
        <source>The program's file {path} is missing. Install the program again.</source>
        <translation>Le fichier {path} du programme manque. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The run was removed from {path}.</source>
        <translation>L'entraînement a été retiré de {path}.</translation>
    </message>
    <message>
        <source>The run {name} cannot be read: {reason}</source>
        <translation>L'entraînement {name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The run {name} is being trained. Stop it before it is deleted.</source>
        <translation>L'entraînement {name} est en cours. Arrêtez-le avant de le supprimer.</translation>
    </message>
    <message>
        <source>The run {run_id} cannot be read: {reason}</source>
        <translation>L'entraînement {run_id} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker. On each machine where this program is installed, start: dask worker {address} --nworkers auto --nthreads 1</source>
        <translation>L'ordonnanceur à {address} n'a pas de travailleur. Sur chaque machine où ce programme est installé, lancez : dask worker {address} --nworkers auto --nthreads 1</translation>
    </message>
    <message>
        <source>The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later.</source>
        <translation>L'ordonnanceur à {address} ne répond plus. Ce qui a été entraîné est noté ; reprenez l'expérience plus tard.</translation>
    </message>
    <message>
        <source>The seed is not varied: say how many seeds each candidate has.</source>
        <translation>La graine ne se varie pas : dites combien de graines a chaque candidat.</translation>
    </message>
    <message>
        <source>The settings in which they differ.</source>
        <translation>Les réglages par lesquels ils diffèrent.</translation>
    </message>
    <message>
        <source>The settings that all have</source>
        <translation>Les réglages communs à tous</translation>
    </message>
    <message>
        <source>The share of all images that is kept from training, to see how the network does on new ones.</source>
        <translation>La part de toutes les images gardée hors de l'entraînement, pour voir ce que fait le réseau sur de nouvelles.</translation>
    </message>
    <message>
        <source>The share of all points that is kept from training, to see how the network does on new ones.</source>
        <translation>La part de tous les points gardée hors de l'entraînement, pour voir ce que fait le réseau sur de nouveaux.</translation>
    </message>
    <message>
        <source>The share of each hidden layer's neurons that is left out at random in each step, while it trains.</source>
        <translation>La part des neurones de chaque couche cachée laissée de côté au hasard à chaque pas, pendant l'entraînement.</translation>
    </message>
    <message>
        <source>The share of the differences in accuracy that each setting has to do with.</source>
        <translation>La part des différences d'exactitude liée à chaque réglage.</translation>
    </message>
    <message>
        <source>The share of the training images that gets the label of another class, drawn by the seed.</source>
        <translation>La part des images d'entraînement qui reçoit l'étiquette d'une autre classe, tirée par la graine.</translation>
    </message>
    <message>
        <source>The share of the training points that gets the label of another class, drawn by the seed.</source>
        <translation>La part des points d'entraînement qui reçoit l'étiquette d'une autre classe, tirée par la graine.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch.</source>
        <translation>L'écart type du bruit normal sur chaque pixel, de 0 à 1, pendant l'entraînement ; nouveau à chaque époque.</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on x and y while it trains; new in each epoch.</source>
        <translation>L'écart type du bruit normal sur x et y pendant l'entraînement ; nouveau à chaque époque.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les pas</translation>
    </message>
    <message>
        <source>The table {file} says what the pictures show: {example} is in class {label}.</source>
        <translation>Le tableau {file} dit ce que montrent les images : {example} est dans la classe {label}.</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>Le test</translation>
    </message>
    <message>
        <source>The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train.</source>
        <translation>Les images de test sont les dessins de 1 des {writers:,} scripteurs ; aucun de ses dessins ne sert à l'entraînement.</translation>
    </message>
    <message>
        <source>The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train.</source>
        <translation>Les images de test sont les dessins de {count:,} des {writers:,} scripteurs ; aucun de leurs dessins ne sert à l'entraînement.</translation>
    </message>
    <message>
        <source>The test images are those of {file}, which lies beside it.</source>
        <translation>Les images de test sont celles de {file}, qui se trouve à côté.</translation>
    </message>
    <message>
        <source>The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.</source>
        <translation>Les trois fichiers de TLS sont donnés : l'adresse de l'ordonnanceur doit alors commencer par {encrypted} ; reçu : {address}.</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>L'entraînement</translation>
    </message>
    <message>
        <source>The training is over; what is missing of it in the library is waited for. {problem}</source>
        <translation>L'entraînement est terminé ; on attend ce qui en manque dans la bibliothèque. {problem}</translation>
    </message>
    <message>
        <source>The validation error became {loss}</source>
        <translation>L'erreur de validation est devenue {loss}</translation>
    </message>
    <message>
        <source>The validation images are those of {file}, which lies beside it.</source>
        <translation>Les images de validation sont celles de {file}, qui se trouve à côté.</translation>
    </message>
    <message>
        <source>The validation share is not varied: candidates are compared by the same validation data.</source>
        <translation>La part de validation ne se varie pas : les candidats sont comparés par les mêmes données de validation.</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} of {name} are not kept. {nearest}</source>
        <translation>Les poids de l'époque {epoch:,} de {name} ne sont pas gardés. {nearest}</translation>
    </message>
    <message>
        <source>The weights of {name} are not in the library any more: they made room. Its figures are there.</source>
        <translation>Les poids de {name} ne sont plus dans la bibliothèque : ils ont fait de la place. Ses résultats sont là.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings.</source>
        <translation>Les poids de {name} ne correspondent pas à ses réglages.</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings: {reason}.</source>
        <translation>Les poids de {name} ne vont pas avec ses réglages : {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not be sent its part: {reason}.</source>
        <translation>Le travailleur à {worker} n'a pas pu recevoir sa part : {reason}.</translation>
    </message>
    <message>
        <source>The worker at {worker} could not do its part. {reason}</source>
        <translation>Le travailleur à {worker} n'a pas pu faire sa part. {reason}</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone.</source>
        <translation>Le travailleur à {worker} a disparu.</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone. What it was training goes on elsewhere.</source>
        <translation>Le travailleur à {worker} a disparu. Ce qu'il entraînait continue ailleurs.</translation>
    </message>
    <message>
        <source>The worker at {worker} is left out. {problem}</source>
        <translation>Le travailleur à {worker} est laissé de côté. {problem}</translation>
    </message>
    <message>
        <source>The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same versions on both.</source>
        <translation>Le travailleur a {found}, cette machine a {expected} : le même entraînement y donnerait un autre résultat. Installez les mêmes versions des deux côtés.</translation>
    </message>
    <message>
        <source>The {count:,} validation images joined the training images, of which the program draws its own to validate with.</source>
        <translation>Les {count:,} images de validation ont rejoint les images d'entraînement, dont le programme tire les siennes pour valider.</translation>
    </message>
    <message>
        <source>The {name} is varied as true and false, got {value!r}.</source>
        <translation>Le réglage « {name} » se varie par true et false ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a number {range}, got {value!r}.</source>
        <translation>Le réglage « {name} » doit être un nombre {range} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a tuple of {layer}, got {value!r}.</source>
        <translation>Le réglage « {name} » doit être un tuple de {layer} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be a whole number from {low:,} to {high:,}, got {value!r}.</source>
        <translation>Le réglage « {name} » doit être un nombre entier de {low:,} à {high:,} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be of type {part} or None, got {value!r}.</source>
        <translation>Le réglage « {name} » doit être du type {part} ou None ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>The {name} must be one of {members}, got {value!r}.</source>
        <translation>Le réglage « {name} » doit être l'un de {members} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>Their settings are all the same.</source>
        <translation>Leurs réglages sont tous les mêmes.</translation>
    </message>
    <message>
        <source>There are at most {most} classes.</source>
        <translation>Il y a au plus {most} classes.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>Il n'y a pas d'images dans {folder}.</translation>
    </message>
    <message>
        <source>There are too many other runs of the same id as {name}.</source>
        <translation>Il y a trop d'autres entraînements avec le même identifiant que {name}.</translation>
    </message>
    <message>
        <source>There are {found} hints; the lesson has {wanted}.</source>
        <translation>Il y a {found} indices ; la leçon en a {wanted}.</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>Il y a déjà une classe {name}.</translation>
    </message>
    <message>
        <source>There is no drawing {number} in {path}.</source>
        <translation>Il n'y a pas de dessin {number} dans {path}.</translation>
    </message>
    <message>
        <source>There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them.</source>
        <translation>Il n'y a pas d'expérience {prefix!r} dans {path}. nnfs-gui experiment list les montre toutes.</translation>
    </message>
    <message>
        <source>There is no file {file} for “{key}”.</source>
        <translation>Il n'y a pas de fichier {file} pour « {key} ».</translation>
    </message>
    <message>
        <source>There is no file {path} for TLS.</source>
        <translation>Il n'y a pas de fichier {path} pour TLS.</translation>
    </message>
    <message>
        <source>There is no ink in {path}.</source>
        <translation>Il n'y a pas d'encre dans {path}.</translation>
    </message>
    <message>
        <source>There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of its id, or by # and its number.</source>
        <translation>Il n'y a pas d'entraînement {prefix!r} dans {path}. nnfs-gui runs list les montre tous : nommez-en un par les premières lettres de son identifiant, ou par # et son numéro.</translation>
    </message>
    <message>
        <source>There is no run {run_id} in {path}.</source>
        <translation>Il n'y a pas d'entraînement {run_id} dans {path}.</translation>
    </message>
    <message>
        <source>There is no setting {key!r} to vary.</source>
        <translation>Il n'y a pas de réglage {key!r} à varier.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; they are named as the options of train.</source>
        <translation>Il n'y a pas de réglage « {name} » ; ils s'appellent comme les options de train.</translation>
    </message>
    <message>
        <source>There is no test part: one sixth of the images, always the same ones, was held out for the test.</source>
        <translation>Il n'y a pas de partie de test : un sixième des images, toujours les mêmes, a été mis de côté pour le test.</translation>
    </message>
    <message>
        <source>There is no test part: the {count:,} validation images are the test images.</source>
        <translation>Il n'y a pas de partie de test : les {count:,} images de validation sont les images de test.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose something smaller.</source>
        <translation>Il n'y a pas assez de mémoire pour cela. Fermez d'autres programmes, ou choisissez quelque chose de plus petit.</translation>
    </message>
    <message>
        <source>There is nothing to put into {path}.</source>
        <translation>Il n'y a rien à mettre dans {path}.</translation>
    </message>
    <message>
        <source>These are not the settings of a run: {reason}.</source>
        <translation>Ce ne sont pas les réglages d'un entraînement : {reason}.</translation>
    </message>
    <message>
        <source>These are the words of the lesson “{key}”, not of “{value}”.</source>
        <translation>Ce sont les mots de la leçon « {key} », non de « {value} ».</translation>
    </message>
    <message>
        <source>These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.</source>
        <translation>Ce sont {count:,} combinaisons ; on peut en essayer {most:,} au plus. Prenez moins de valeurs, ou au hasard.</translation>
    </message>
    <message>
        <source>They are those of the preset “{preset}”.</source>
        <translation>Ce sont ceux du préréglage « {preset} ».</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: at none of them does the network learn more than to guess. Try other first weights, another activation or fewer layers.</source>
        <translation>Cette courbe n'indique aucun taux d'apprentissage : avec aucun, le réseau n'apprend à faire mieux que deviner. Essayez d'autres premiers poids, une autre activation ou moins de couches.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or other data.</source>
        <translation>Cette courbe n'indique aucun taux d'apprentissage : l'erreur explose déjà au plus bas. Essayez d'autres premiers poids, ou d'autres données.</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size.</source>
        <translation>Cette courbe n'indique aucun taux d'apprentissage : l'erreur saute plus qu'elle ne baisse. Essayez de plus grands lots.</translation>
    </message>
    <message>
        <source>This experiment is being run by another window or command.</source>
        <translation>Cette expérience est menée par une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>This experiment is not in the library, or not any more.</source>
        <translation>Cette expérience n'est pas, ou n'est plus, dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This is no value: texts have quotation marks, and numbers a point and no comma.</source>
        <translation>Ce n'est pas une valeur : les textes ont des guillemets, et les nombres un point et non une virgule.</translation>
    </message>
    <message>
        <source>This is not the plan of an experiment: {reason}.</source>
        <translation>Ce n'est pas le plan d'une expérience : {reason}.</translation>
    </message>
    <message>
        <source>This key has too many parts.</source>
        <translation>Cette clé a trop de parties.</translation>
    </message>
    <message>
        <source>This name stands here for the second time, or once in [ ] and once in [[ ]].</source>
        <translation>Ce nom figure ici pour la deuxième fois, ou une fois entre [ ] et une fois entre [[ ]].</translation>
    </message>
    <message>
        <source>This name stands here for the second time.</source>
        <translation>Ce nom figure ici pour la deuxième fois.</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; at most {most:,} can be trained here. Make a layer smaller or remove one.</source>
        <translation>Ce réseau a {count:,} paramètres ; {most:,} au plus peuvent être entraînés ici. Réduisez une couche ou retirez-en une.</translation>
    </message>
    <message>
        <source>This network is too large for a film: its frames take more room than is allowed.</source>
        <translation>Ce réseau est trop grand pour un film : ses images prennent plus de place que permis.</translation>
    </message>
    <message>
        <source>This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the training are a few lines each. It needs NumPy and matplotlib alone.</source>
        <translation>Ce notebook construit le réseau {sizes} à partir de rien : chaque couche, l'erreur, l'optimiseur et l'entraînement tiennent chacun en quelques lignes. Il n'a besoin que de NumPy et de matplotlib.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>This page holds its weights rounded to 8 bits, with a scale for each neuron.</source>
        <translation>Cette page contient ses poids arrondis à 8 bits, avec une échelle pour chaque neurone.</translation>
    </message>
    <message>
        <source>This program cannot be loaded there ({reason}). Install the same version there.</source>
        <translation>Ce programme ne peut pas y être chargé ({reason}). Installez-y la même version.</translation>
    </message>
    <message>
        <source>This run is being trained by another window or command.</source>
        <translation>Cet entraînement est mené par une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <source>This run is over. {reason} With other settings it is another run.</source>
        <translation>Cet entraînement est terminé. {reason} Avec d'autres réglages, c'est un autre entraînement.</translation>
    </message>
    <message>
        <source>This run was removed from the library while it was trained, so it is not kept.</source>
        <translation>Cet entraînement a été retiré de la bibliothèque pendant qu'il se faisait : il n'est donc pas gardé.</translation>
    </message>
    <message>
        <source>This run was trained by a version of the program that kept no film of the weights.</source>
        <translation>Cet entraînement a été fait par une version du programme qui ne gardait pas de film des poids.</translation>
    </message>
    <message>
        <source>This step needs {target}, which [hide] lets nobody see.</source>
        <translation>Cette étape a besoin de ceci, que [hide] ne laisse voir à personne : {target}.</translation>
    </message>
    <message>
        <source>Those that are drawn full train the network; the hollow ones only test it.</source>
        <translation>Les points pleins entraînent le réseau ; les points creux ne font que le tester.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw each {count} more times and let it learn again.</source>
        <translation>Pour mieux lui apprendre vos {names}, dessinez chacun encore {count} fois et faites-le apprendre de nouveau.</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw it {count} more times and let it learn again.</source>
        <translation>Pour mieux lui apprendre vos {names}, dessinez-le encore {count} fois et faites-le apprendre de nouveau.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it beside the script of these settings, by *Show me the code*.</source>
        <translation>Pour entraîner sur toutes, mettez à la place de `None` le fichier `.npz` du jeu de données : nnfs_gui l'écrit à côté du script de ces réglages, par *Montrer le code*.</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.</source>
        <translation>Pour entraîner sur toutes, mettez à la place de `None` le dossier qui contient les quatre fichiers de MNIST ou des fichiers de mêmes noms, compressés ou non : `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` et `t10k-labels-idx1-ubyte`.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install nnfs-gui with Python's pip, and distributed beside it.</source>
        <translation>Pour entraîner sur plusieurs machines, il faut le paquet distributed de Dask, qui n'est pas dans ce programme. Installez nnfs-gui avec le pip de Python, et distributed à côté.</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed. Install it: {command}</source>
        <translation>Pour entraîner sur plusieurs machines, il faut le paquet distributed de Dask. Installez-le : {command}</translation>
    </message>
    <message>
        <source>Too few: chance alone reduces it. Too many: epochs of which nothing comes.</source>
        <translation>Trop peu : le hasard seul le réduit. Trop : des époques qui n'apportent rien.</translation>
    </message>
    <message>
        <source>Too few: it may stop in a lull. Too many: it goes on although nothing comes of it.</source>
        <translation>Trop peu : il peut s'arrêter dans un creux. Trop : il continue bien que cela n'apporte rien.</translation>
    </message>
    <message>
        <source>Too few: the error could still fall. Too many: the network learns by heart.</source>
        <translation>Trop peu : l'erreur pourrait encore baisser. Trop : le réseau apprend par cœur.</translation>
    </message>
    <message>
        <source>Too high: it can no longer learn. Too low: it may learn by heart.
0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.</source>
        <translation>Trop haut : il ne peut plus apprendre. Trop bas : il peut apprendre par cœur.
0,0001 est usuel ; avec AdamW, qui la multiplie par le taux d'apprentissage, 0,01.</translation>
    </message>
    <message>
        <source>Too high: the error jumps about or explodes. Too low: it falls very slowly.</source>
        <translation>Trop haut : l'erreur saute ou explose. Trop bas : elle baisse très lentement.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques se suivent</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>Too much: the run ends although it still learns. Nothing: chance keeps it going.</source>
        <translation>Trop : l'entraînement se termine alors qu'il apprend encore. Rien : le hasard le prolonge.</translation>
    </message>
    <message>
        <source>Train on the first so many images only.</source>
        <translation>Entraîner seulement sur les premières images, autant que dit ici.</translation>
    </message>
    <message>
        <source>Train on the first so many points only.</source>
        <translation>Entraîner seulement sur les premiers points, autant que dit ici.</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d'entraînement</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Erreur d'entraînement</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d'entraînement</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Points d'entraînement</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>la connexion est rompue</translation>
    </message>
    <message>
        <source>Trial {number:,} of this experiment has a run already, {name}.</source>
        <translation>L'essai {number:,} de cette expérience a déjà un entraînement, {name}.</translation>
    </message>
    <message>
        <source>Turn the images by at most so many degrees, either way.</source>
        <translation>Tourner les images d'au plus autant de degrés, dans les deux sens.</translation>
    </message>
    <message>
        <source>Turned around the middle, to the right, or with a minus to the left.</source>
        <translation>Tournées autour du milieu, vers la droite, ou avec un moins vers la gauche.</translation>
    </message>
    <message>
        <source>Two steps have the key “{key}”.</source>
        <translation>Deux étapes ont la clé « {key} ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages none.</source>
        <translation>Valide, montre et garde une moyenne glissante des poids, dont cette part reste à chaque pas ; 0 n'en fait pas.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Erreur de validation</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>Points de validation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>Poids et biais</translation>
    </message>
    <message>
        <source>Went on after epoch {epoch}, up to epoch {last} ({time}).</source>
        <translation>A repris après l'époque {epoch}, jusqu'à l'époque {last} ({time}).</translation>
    </message>
    <message>
        <source>What I drew and taught</source>
        <translation>Ce que j'ai dessiné et enseigné</translation>
    </message>
    <message>
        <source>What I learnt with nnfs_gui</source>
        <translation>Ce que j'ai appris avec nnfs_gui</translation>
    </message>
    <message>
        <source>What a setting may be is some values, or a range with from and to, got {value!r}.</source>
        <translation>Ce que peut être un réglage : quelques valeurs, ou une plage avec from et to ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>What an image is for stands in {column}: {counts}.</source>
        <translation>À quoi sert une image se trouve dans {column} : {counts}.</translation>
    </message>
    <message>
        <source>What are these drawings of digits?</source>
        <translation>Que sont ces dessins de chiffres ?</translation>
    </message>
    <message>
        <source>What becomes of drawings without a label or without ink?</source>
        <translation>Que faire des dessins sans étiquette ou sans encre ?</translation>
    </message>
    <message>
        <source>What becomes of rows in which something is missing?</source>
        <translation>Que faire des lignes incomplètes ?</translation>
    </message>
    <message>
        <source>What came over the network cannot be read: {reason}.</source>
        <translation>Ce qui est arrivé par le réseau informatique ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>What counts is not known of it: {figure}.</source>
        <translation>Ce qui compte n'est pas connu pour lui : {figure}.</translation>
    </message>
    <message>
        <source>What counts is the first epoch after which the rules are kept.</source>
        <translation>Ce qui compte est la première époque après laquelle les règles sont respectées.</translation>
    </message>
    <message>
        <source>What counts is the number of parameters, weights and biases together.</source>
        <translation>Ce qui compte est le nombre de paramètres, poids et biais ensemble.</translation>
    </message>
    <message>
        <source>What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap with that of the first may be as good as it.</source>
        <translation>Ce qui compte est l'exactitude de validation du réseau de la fin de l'entraînement. Les entraînements dont l'intervalle recouvre celui du premier peuvent être aussi bons.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the less, the better.</source>
        <translation>Ce qui compte est {figure} : moins il y en a, mieux c'est.</translation>
    </message>
    <message>
        <source>What counts is {figure}: the more, the better.</source>
        <translation>Ce qui compte est {figure} : plus il y en a, mieux c'est.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: column {columns}.</source>
        <translation>Ce qui n'est ni étiquette ni pixel a été laissé de côté : colonne {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: the columns {columns}.</source>
        <translation>Ce qui n'est ni étiquette ni pixel a été laissé de côté : les colonnes {columns}.</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: {columns}.</source>
        <translation>Ce qui n'est ni étiquette ni pixel a été laissé de côté : {columns}.</translation>
    </message>
    <message>
        <source>What it answers everywhere</source>
        <translation>Ce qu'il répond partout</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What it confuses</source>
        <translation>Ce qu'il confond</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Ce qu'il regarde</translation>
    </message>
    <message>
        <source>What it misread</source>
        <translation>Ce qui a été mal lu</translation>
    </message>
    <message>
        <source>What it took for what: a row for each true class, a column for each answer.</source>
        <translation>Ce qu'il a pris pour quoi : une ligne pour chaque vraie classe, une colonne pour chaque réponse.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Ce qui a compté</translation>
    </message>
    <message>
        <source>What that costs was not measured, for the images to test it on were not at hand.</source>
        <translation>Ce que cela coûte n'a pas été mesuré, car les images pour le tester n'étaient pas disponibles.</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by where the error no longer falls.</source>
        <translation>Par quoi le taux d'apprentissage est multiplié là où l'erreur ne baisse plus.</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each pixel is a weight, orange where ink excites the neuron, purple where it calms it.</source>
        <translation>Ce qu'écoutent les neurones de la première couche ({shown:,} sur {count:,}, les plus grands poids d'abord) : chaque pixel est un poids, orange là où l'encre excite le neurone, violet là où elle le calme.</translation>
    </message>
    <message>
        <source>What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange above 0, purple below.</source>
        <translation>Ce que disent les neurones de la première couche en chaque lieu du plan ({shown:,} sur {count:,}) : orange au-dessus de 0, violet en dessous.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Ce que l'entraînement rend petit.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui était demandé</translation>
    </message>
    <message>
        <source>What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun.</source>
        <translation>Ce qui était retenu de vos leçons ne peut pas être lu ({reason}). C'est gardé sous {file}, et une nouvelle liste commence.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} images were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Comment {n:,} image a été lue : celles d'une classe sont dans sa ligne.</numerusform>
            <numerusform>Comment {n:,} images ont été lues : celles d'une classe sont dans sa ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} points were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>Comment {n:,} point a été lu : ceux d'une classe sont dans sa ligne.</numerusform>
            <numerusform>Comment {n:,} points ont été lus : ceux d'une classe sont dans sa ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and `FOLDER = resource("mnist")`.</source>
        <translation>Là où nnfs_gui est installé, MNIST l'accompagne : `from nnfs_gui.paths import resource` et `FOLDER = resource("mnist")`.</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run.</source>
        <translation>Où commencent les nombres aléatoires : la même graine donne le même entraînement.</translation>
    </message>
    <message>
        <source>Where the validation error rises while the training error falls, it learns by heart.</source>
        <translation>Là où l'erreur de validation monte pendant que l'erreur d'entraînement baisse, il apprend par cœur.</translation>
    </message>
    <message>
        <source>Which array holds the labels?</source>
        <translation>Quel tableau contient les étiquettes ?</translation>
    </message>
    <message>
        <source>Which column holds the labels?</source>
        <translation>Quelle colonne contient les étiquettes ?</translation>
    </message>
    <message>
        <source>Which figure of the validation images must get better for the run to go on.</source>
        <translation>Quel résultat sur les images de validation doit s'améliorer pour que l'entraînement continue.</translation>
    </message>
    <message>
        <source>Which figure of the validation points must get better for the run to go on.</source>
        <translation>Quel résultat sur les points de validation doit s'améliorer pour que l'entraînement continue.</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>Lequel est le meilleur ?</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Lequel est meilleur</translation>
    </message>
    <message>
        <source>Which of two reads better is said once both were tested on the data that are open.</source>
        <translation>Lequel des deux lit mieux est dit une fois que les deux ont été testés sur les données ouvertes.</translation>
    </message>
    <message>
        <source>Which shade of the pictures is ink?</source>
        <translation>Quelle teinte des images est l'encre ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.
The training error is that of these labels; validation and test images keep their true ones.</source>
        <translation>Avec un cinquième de fausses, on voit si un réseau apprend la règle ou chaque image par cœur.
L'erreur d'entraînement est celle de ces étiquettes ; les images de validation et de test gardent les vraies.</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.
The training error is that of these labels; validation and test points keep their true ones.</source>
        <translation>Avec un cinquième de fausses, on voit si un réseau apprend la règle ou chaque point par cœur.
L'erreur d'entraînement est celle de ces étiquettes ; les points de validation et de test gardent les vraies.</translation>
    </message>
    <message>
        <source>With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last digits may differ.</source>
        <translation>Avec les mêmes réglages et les mêmes données, nnfs_gui affiche les mêmes erreurs. Les arrondis s'accumulent, si bien que les derniers chiffres peuvent différer.</translation>
    </message>
    <message>
        <source>Without drawings among the data it has no meaning.</source>
        <translation>Sans dessins parmi les données, cela n'a pas de sens.</translation>
    </message>
    <message>
        <source>Without it the network gets used to the order.</source>
        <translation>Sans cela, le réseau s'habitue à l'ordre.</translation>
    </message>
    <message>
        <source>Without it the run ends with its last epoch, which may have begun to learn by heart.</source>
        <translation>Sans cela, l'entraînement finit avec sa dernière époque, qui a pu commencer à apprendre par cœur.</translation>
    </message>
    <message>
        <source>Write the digits with a pen that is thinner or thicker, by at most so many pixels a side.</source>
        <translation>Écrire les chiffres avec un stylo plus fin ou plus épais, d'au plus autant de pixels par côté.</translation>
    </message>
    <message>
        <source>Written with a thicker pen, or with a minus a thinner one; so many pixels at each side.</source>
        <translation>Écrits avec un stylo plus épais, ou avec un moins plus fin ; d'autant de pixels de chaque côté.</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>Votre propre dessin</translation>
    </message>
    <message>
        <source>[hide]</source>
        <translation>[hide]</translation>
    </message>
    <message>
        <source>[reading]: {name} = {value!r} is no way to read a data set; known are {known}.</source>
        <translation>[reading] : {name} = {value!r} n'est pas une façon de lire un jeu de données ; sont connus {known}.</translation>
    </message>
    <message>
        <source>[step.predict]</source>
        <translation>[step.predict]</translation>
    </message>
    <message>
        <source>[vary] {name}: a range has {known}, of which the first two are needed.</source>
        <translation>[vary] {name} : une plage a {known}, dont les deux premiers sont nécessaires.</translation>
    </message>
    <message>
        <source>[{table}]: there is no setting “{name}”; they are named as the options of train.</source>
        <translation>[{table}] : il n'y a pas de réglage « {name} » ; ils s'appellent comme les options de train.</translation>
    </message>
    <message>
        <source>a backslash stands where none may</source>
        <translation>une barre oblique inverse est mal placée</translation>
    </message>
    <message>
        <source>a cell of it is too long</source>
        <translation>une cellule est trop longue</translation>
    </message>
    <message>
        <source>a character stands where none may</source>
        <translation>un caractère est mal placé</translation>
    </message>
    <message>
        <source>a checkpoint holds what is no number</source>
        <translation>un point de reprise contient ce qui n'est pas un nombre</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>il manque une virgule</translation>
    </message>
    <message>
        <source>a comma stands before an end</source>
        <translation>une virgule précède une fin</translation>
    </message>
    <message>
        <source>a data set of their own</source>
        <translation>un jeu de données à part</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points.</source>
        <translation>un dessin a au plus {most:,} points.</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>une leçon</translation>
    </message>
    <message>
        <source>a line of it has {most:,} characters or more.</source>
        <translation>une de ses lignes a {most:,} caractères ou plus.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>il manque un nom entre guillemets</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>une version plus récente du programme l'a écrit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un nombre est trop long</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>a step's words</source>
        <translation>les mots d'une étape</translation>
    </message>
    <message>
        <source>a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}.</source>
        <translation>un trait devrait être une liste de points [x, y], des nombres de -{limit:,.0f} à {limit:,.0f}.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a tag ends that is not the open one</source>
        <translation>une balise se ferme qui n'est pas celle ouverte</translation>
    </message>
    <message>
        <source>a tensor of its certainty should not be there</source>
        <translation>un tenseur de sa certitude ne devrait pas y être</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>un texte ne se termine pas</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>un texte contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>added to the weight</source>
        <translation>ajouté au poids</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>tous ses nombres</translation>
    </message>
    <message>
        <source>an array has the shape {shape}</source>
        <translation>un tableau a la forme {shape}</translation>
    </message>
    <message>
        <source>an array holds values that are not numbers</source>
        <translation>un tableau contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>an array is of the unknown type {dtype}</source>
        <translation>un tableau est du type inconnu {dtype}</translation>
    </message>
    <message>
        <source>an array of shape {shape} has {size:,} bytes</source>
        <translation>un tableau de forme {shape} a {size:,} octets</translation>
    </message>
    <message>
        <source>an attribute occurs twice</source>
        <translation>un attribut figure deux fois</translation>
    </message>
    <message>
        <source>an entity is not defined</source>
        <translation>une entité n'est pas définie</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>are sizes such as "128,64", or "none", got {value!r}</source>
        <translation>est une suite de tailles comme "128,64", ou "none" ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>augmentation</translation>
    </message>
    <message>
        <source>average the weights</source>
        <translation>moyenne des poids</translation>
    </message>
    <message>
        <source>balance classes</source>
        <translation>équilibrer les classes</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>taille des lots</translation>
    </message>
    <message>
        <source>because of them, nothing of the file is read</source>
        <translation>à cause d'eux, rien du fichier n'est lu</translation>
    </message>
    <message>
        <source>because of them, nothing of the table is read</source>
        <translation>à cause d'elles, rien du tableau n'est lu</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>courbure</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>bêta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>bêta 2</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>meilleur de</translation>
    </message>
    <message>
        <source>change the images each time</source>
        <translation>changer les images à chaque fois</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}</source>
        <translation>la colonne {number:,} sur {count:,}</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}, “{name}”</source>
        <translation>la colonne {number:,} sur {count:,}, « {name} »</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>la base de données est altérée</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>décroissance</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>le disque ne se laisse ni lire ni écrire</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>points dessinés</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>elastic bending</source>
        <translation>déformation élastique</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>expected numbers</source>
        <translation>attendu : des nombres</translation>
    </message>
    <message>
        <source>expected one class number or name for each image</source>
        <translation>attendu : un numéro ou un nom de classe par image</translation>
    </message>
    <message>
        <source>expected real numbers</source>
        <translation>attendu : des nombres réels</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>attendu : des textes</translation>
    </message>
    <message>
        <source>figure that early stopping watches</source>
        <translation>résultat surveillé par l'arrêt précoce</translation>
    </message>
    <message>
        <source>figures of its epoch {epoch:,} are missing, or cannot be right</source>
        <translation>les résultats de son époque {epoch:,} manquent, ou ne peuvent pas être justes</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ce n'est pas une base de données</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>premiers poids</translation>
    </message>
    <message>
        <source>from {low:,} to {high:,}</source>
        <translation>de {low:,} à {high:,}</translation>
    </message>
    <message>
        <source>gradient of the error</source>
        <translation>gradient de l'erreur</translation>
    </message>
    <message>
        <source>greater than {low:,} and at most {high:,}</source>
        <translation>supérieur à {low:,} et d'au plus {high:,}</translation>
    </message>
    <message>
        <source>greater than {low:,} and less than {high:,}</source>
        <translation>supérieur à {low:,} et inférieur à {high:,}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>partie cachée</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>à quel point la réponse est fausse</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>en entraînement</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>encre</translation>
    </message>
    <message>
        <source>ink is dark, on light paper</source>
        <translation>l'encre est sombre, sur papier clair</translation>
    </message>
    <message>
        <source>ink is light, on dark paper</source>
        <translation>l'encre est claire, sur papier sombre</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>bruit sur l'entrée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>is a number, or a bound such as "{example}", got {value!r}</source>
        <translation>est un nombre, ou une borne comme "{example}" ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>is a share from 0 to 1, got {value!r}</source>
        <translation>est une part de 0 à 1 ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>is a short text, got {value!r}</source>
        <translation>est un texte court ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>is a whole number, got {value!r}</source>
        <translation>est un nombre entier ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>is one of {names}, got {value!r}{guess}</source>
        <translation>est l'un de {names} ; reçu : {value!r}{guess}</translation>
    </message>
    <message>
        <source>it declares entities, which drawings do without.</source>
        <translation>il déclare des entités, dont des dessins se passent.</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>c'est arrivé</translation>
    </message>
    <message>
        <source>it has {done:,} epochs, but the figures of {count:,}</source>
        <translation>il a {done:,} époques, mais les résultats de {count:,}</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>il contient deux fois un fichier</translation>
    </message>
    <message>
        <source>it holds more than {megabytes:,} MB</source>
        <translation>il contient plus de {megabytes:,} Mo</translation>
    </message>
    <message>
        <source>it holds more than {most:,} drawings, or {points:,} points; divide it into several files.</source>
        <translation>il contient plus de {most:,} dessins, ou {points:,} points ; répartissez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>il ne contient pas de dessins</translation>
    </message>
    <message>
        <source>it holds no points ({reason})</source>
        <translation>il ne contient pas de points ({reason})</translation>
    </message>
    <message>
        <source>it holds what does not stand in the library's tables</source>
        <translation>il contient ce qui ne figure pas dans les tables de la bibliothèque</translation>
    </message>
    <message>
        <source>it holds what is no JSON ({reason})</source>
        <translation>il contient ce qui n'est pas du JSON ({reason})</translation>
    </message>
    <message>
        <source>it holds {name}, which no bundle does</source>
        <translation>il contient {name}, ce qu'aucun paquet ne contient</translation>
    </message>
    <message>
        <source>it is a device; only plain files are read</source>
        <translation>c'est un périphérique ; seuls des fichiers ordinaires sont lus</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c'est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it is a pipe; only plain files are read</source>
        <translation>c'est un tube ; seuls des fichiers ordinaires sont lus</translation>
    </message>
    <message>
        <source>it is a socket; only plain files are read</source>
        <translation>c'est un socket ; seuls des fichiers ordinaires sont lus</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>it is cut short, damaged, or something else</source>
        <translation>il est tronqué, abîmé, ou c'est autre chose</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>le fichier est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>le fichier est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l'imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is no list of lessons</source>
        <translation>ce n'est pas une liste de leçons</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>ce n'est pas un texte en UTF-8</translation>
    </message>
    <message>
        <source>it is not a whole gzip file ({reason})</source>
        <translation>ce n'est pas un fichier gzip complet ({reason})</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>ce n'est pas ce que dit son nom</translation>
    </message>
    <message>
        <source>it is of a kind that is not read</source>
        <translation>ce genre n'est pas lu</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>son mode de compression n'est pas lu</translation>
    </message>
    <message>
        <source>it lacks what each bundle has</source>
        <translation>il lui manque ce que chaque paquet contient</translation>
    </message>
    <message>
        <source>it names {names} classes of {classes}</source>
        <translation>il nomme {names} classes sur {classes}</translation>
    </message>
    <message>
        <source>it tells of {column}, which this program does not know; a newer version of the program may</source>
        <translation>il parle de {column}, que ce programme ne connaît pas ; une version plus récente du programme peut-être</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes:,} MB</source>
        <translation>décompressé, il fait plus de {megabytes:,} Mo</translation>
    </message>
    <message>
        <source>its certainty does not count the images of {classes} classes</source>
        <translation>sa certitude ne compte pas les images de {classes} classes</translation>
    </message>
    <message>
        <source>its certainty's counts are no whole numbers from 0 to {most:,}</source>
        <translation>les nombres de sa certitude ne sont pas des entiers de 0 à {most:,}</translation>
    </message>
    <message>
        <source>its certainty's {name} is no finite number</source>
        <translation>la valeur « {name} » de sa certitude n'est pas un nombre fini</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>la somme de contrôle est fausse</translation>
    </message>
    <message>
        <source>its elements are nested too deeply.</source>
        <translation>ses éléments sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>its epoch {epoch:,} is missing</source>
        <translation>son époque {epoch:,} manque</translation>
    </message>
    <message>
        <source>its header describes no tensors</source>
        <translation>son en-tête ne décrit pas de tenseurs</translation>
    </message>
    <message>
        <source>its manifest is none of a bundle</source>
        <translation>son manifeste n'est pas celui d'un paquet</translation>
    </message>
    <message>
        <source>its manifest lists a file twice</source>
        <translation>son manifeste nomme deux fois un fichier</translation>
    </message>
    <message>
        <source>its predictions are not as many as its test had images</source>
        <translation>ses prédictions ne sont pas aussi nombreuses que les images de son test</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>sa racine</translation>
    </message>
    <message>
        <source>its {field} is missing, or cannot be right</source>
        <translation>{field} manque, ou ne peut pas être juste</translation>
    </message>
    <message>
        <source>its {field} is {value}</source>
        <translation>son champ « {field} » est {value}</translation>
    </message>
    <message>
        <source>its {name} are damaged: the numbers are not those that were written</source>
        <translation>ses données « {name} » sont abîmées : les nombres ne sont pas ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>keep the best</source>
        <translation>garder le meilleur</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>lissage des étiquettes</translation>
    </message>
    <message>
        <source>largest gradient</source>
        <translation>plus grand gradient</translation>
    </message>
    <message>
        <source>layer … adds up its inputs</source>
        <translation>la couche … additionne ses entrées</translation>
    </message>
    <message>
        <source>layer's size</source>
        <translation>taille de la couche</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
    <message>
        <source>learns fast, but a neuron that always gives 0 is lost</source>
        <translation>apprend vite, mais un neurone qui donne toujours 0 est perdu</translation>
    </message>
    <message>
        <source>least improvement</source>
        <translation>plus petit progrès</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>like GELU, a little softer; also called swish</source>
        <translation>comme GELU, un peu plus douce ; appelée aussi swish</translation>
    </message>
    <message>
        <source>like ReLU with a smooth bend; usual in large language models</source>
        <translation>comme ReLU avec une courbure douce ; usuelle dans les grands modèles de langue</translation>
    </message>
    <message>
        <source>like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost</source>
        <translation>comme ReLU, mais sous 0 elle se courbe doucement vers -1 ; un neurone est rarement perdu</translation>
    </message>
    <message>
        <source>like ReLU, with a slight slope below 0, so that no neuron is lost</source>
        <translation>comme ReLU, avec une légère pente sous 0, pour qu'aucun neurone ne soit perdu</translation>
    </message>
    <message>
        <source>looking ahead (Nesterov)</source>
        <translation>regarder en avant (Nesterov)</translation>
    </message>
    <message>
        <source>mean of the gradients before</source>
        <translation>moyenne des gradients avant</translation>
    </message>
    <message>
        <source>mean of the gradients now</source>
        <translation>moyenne des gradients maintenant</translation>
    </message>
    <message>
        <source>mean of the squares before</source>
        <translation>moyenne des carrés avant</translation>
    </message>
    <message>
        <source>mean of the squares now</source>
        <translation>moyenne des carrés maintenant</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>momentum before</source>
        <translation>moment avant</translation>
    </message>
    <message>
        <source>momentum now</source>
        <translation>moment maintenant</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>more to learn from, beside MNIST's images</source>
        <translation>de quoi apprendre en plus, à côté des images de MNIST</translation>
    </message>
    <message>
        <source>most minutes</source>
        <translation>minutes au plus</translation>
    </message>
    <message>
        <source>multiply rate by</source>
        <translation>multiplier le taux par</translation>
    </message>
    <message>
        <source>must be true or false, got {value!r}</source>
        <translation>doit être true ou false ; reçu : {value!r}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>aucun fichier ne peut avoir ce nom</translation>
    </message>
    <message>
        <source>no function at all, to see what a network is without one</source>
        <translation>aucune fonction, pour voir ce qu'est un réseau sans elle</translation>
    </message>
    <message>
        <source>no, each is taken as a whole</source>
        <translation>non, chacune est prise en entier</translation>
    </message>
    <message>
        <source>no, they stand upright</source>
        <translation>non, elles sont droites</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>nombre d'époques</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>nombre de couches cachées</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>nombre d'entrées</translation>
    </message>
    <message>
        <source>number of outputs</source>
        <translation>nombre de sorties</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>nombre d'entraînements</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>nombre de graines</translation>
    </message>
    <message>
        <source>number of threads</source>
        <translation>nombre de threads</translation>
    </message>
    <message>
        <source>number of times that an epoch shows each drawing</source>
        <translation>nombre de fois qu'une époque montre chaque dessin</translation>
    </message>
    <message>
        <source>number of training images</source>
        <translation>nombre d'images d'entraînement</translation>
    </message>
    <message>
        <source>number of training points</source>
        <translation>nombre de points d'entraînement</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>of at least {low:,} and less than {high:,}</source>
        <translation>d'au moins {low:,} et inférieur à {high:,}</translation>
    </message>
    <message>
        <source>one of its tags is too long.</source>
        <translation>une de ses balises est trop longue.</translation>
    </message>
    <message>
        <source>one value of it is longer than {megabytes} MB; expected a list of drawings.</source>
        <translation>une de ses valeurs dépasse {megabytes} Mo ; attendu : une liste de dessins.</translation>
    </message>
    <message>
        <source>only these drawings are left out</source>
        <translation>seuls ces dessins sont laissés de côté</translation>
    </message>
    <message>
        <source>only these rows are left out</source>
        <translation>seules ces lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
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
        <translation>patience</translation>
    </message>
    <message>
        <source>patience of the schedule</source>
        <translation>patience du programme</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>stylo</translation>
    </message>
    <message>
        <source>points on a plane</source>
        <translation>points sur un plan</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>réduction</translation>
    </message>
    <message>
        <source>reduction of the halving</source>
        <translation>réduction de l'élimination</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>share of wrong labels</source>
        <translation>part d'étiquettes fausses</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>cisaillement</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>décalage</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>décalage vers le bas</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>décalage vers la droite</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>raccourci</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>mélanger</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>size of the hidden layers</source>
        <translation>taille des couches cachées</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>inclinaison</translation>
    </message>
    <message>
        <source>smooth, from -1 to 1, and slow once it saturates</source>
        <translation>douce, de -1 à 1, et lente une fois saturée</translation>
    </message>
    <message>
        <source>smooth, from 0 to 1, never steep, and slow once it saturates</source>
        <translation>douce, de 0 à 1, jamais raide, et lente une fois saturée</translation>
    </message>
    <message>
        <source>some one way and some the other, as the border of each picture shows</source>
        <translation>les unes ainsi, les autres à l'inverse, comme le montre le bord de chaque image</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>stop after</source>
        <translation>arrêter après</translation>
    </message>
    <message>
        <source>stop at accuracy</source>
        <translation>arrêter à l'exactitude</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>arrêter tôt après</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>faire le pas</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>exactitude à atteindre</translation>
    </message>
    <message>
        <source>test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)</source>
        <translation>exactitude de test {share:.2f} % (intervalle à 95 % : {low:.1f} à {high:.1f} %)</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>images de test</translation>
    </message>
    <message>
        <source>the activation of layer …</source>
        <translation>l'activation de la couche …</translation>
    </message>
    <message>
        <source>the activation of the hidden layers</source>
        <translation>l'activation des couches cachées</translation>
    </message>
    <message>
        <source>the answer below the pad</source>
        <translation>la réponse sous l'ardoise</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <translation>le tableau {name}</translation>
    </message>
    <message>
        <source>the bars below the pad</source>
        <translation>les barres sous l'ardoise</translation>
    </message>
    <message>
        <source>the best validation accuracy of the run</source>
        <translation>la meilleure exactitude de validation de l'entraînement</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>le blâme aux sorties</translation>
    </message>
    <message>
        <source>the blame of layer …</source>
        <translation>le blâme de la couche …</translation>
    </message>
    <message>
        <source>the button One epoch</source>
        <translation>le bouton Une époque</translation>
    </message>
    <message>
        <source>the button Pause</source>
        <translation>le bouton Pause</translation>
    </message>
    <message>
        <source>the button Stop</source>
        <translation>le bouton Arrêter</translation>
    </message>
    <message>
        <source>the button Train</source>
        <translation>le bouton Entraîner</translation>
    </message>
    <message>
        <source>the button for a random test digit</source>
        <translation>le bouton pour un chiffre de test au hasard</translation>
    </message>
    <message>
        <source>the button that clears the pad</source>
        <translation>le bouton qui efface l'ardoise</translation>
    </message>
    <message>
        <source>the button that finds a learning rate</source>
        <translation>le bouton qui cherche un taux d'apprentissage</translation>
    </message>
    <message>
        <source>the code of the step</source>
        <translation>le code de l'étape</translation>
    </message>
    <message>
        <source>the column of the labels</source>
        <translation>la colonne des étiquettes</translation>
    </message>
    <message>
        <source>the comparison of the ticked runs</source>
        <translation>la comparaison des entraînements cochés</translation>
    </message>
    <message>
        <source>the curves of the accuracy</source>
        <translation>les courbes de l'exactitude</translation>
    </message>
    <message>
        <source>the curves of the error</source>
        <translation>les courbes de l'erreur</translation>
    </message>
    <message>
        <source>the data set {name}</source>
        <translation>le jeu de données {name}</translation>
    </message>
    <message>
        <source>the description of its certainty cannot be read</source>
        <translation>la description de sa certitude ne peut pas être lue</translation>
    </message>
    <message>
        <source>the diagram of the network</source>
        <translation>le schéma du réseau</translation>
    </message>
    <message>
        <source>the diagram of the step</source>
        <translation>le schéma de l'étape</translation>
    </message>
    <message>
        <source>the epoch of the network that answers</source>
        <translation>l'époque du réseau qui répond</translation>
    </message>
    <message>
        <source>the experiment {name}</source>
        <translation>l'expérience {name}</translation>
    </message>
    <message>
        <source>the figures under the curves</source>
        <translation>les résultats sous les courbes</translation>
    </message>
    <message>
        <source>the formula of the step</source>
        <translation>la formule de l'étape</translation>
    </message>
    <message>
        <source>the gradients of layer …</source>
        <translation>les gradients de la couche …</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>l'image en nombres</translation>
    </message>
    <message>
        <source>the images that were mistaken</source>
        <translation>les images mal lues</translation>
    </message>
    <message>
        <source>the kind of data</source>
        <translation>la sorte de données</translation>
    </message>
    <message>
        <source>the label should be a digit from 0 to 9, got {label!r}.</source>
        <translation>l'étiquette devrait être un chiffre de 0 à 9 ; reçu : {label!r}.</translation>
    </message>
    <message>
        <source>the label should be a text of at most {most:,} characters or a number, got {found}.</source>
        <translation>l'étiquette devrait être un texte d'au plus {most:,} caractères ou un nombre ; reçu : {found}.</translation>
    </message>
    <message>
        <source>the label should be one of the classes {names}, got {label!r}.</source>
        <translation>l'étiquette devrait être l'une des classes {names} ; reçu : {label!r}.</translation>
    </message>
    <message>
        <source>the layer that is looked at</source>
        <translation>la couche regardée</translation>
    </message>
    <message>
        <source>the layers of the network</source>
        <translation>les couches du réseau</translation>
    </message>
    <message>
        <source>the names of its classes are no texts</source>
        <translation>les noms de ses classes ne sont pas des textes</translation>
    </message>
    <message>
        <source>the neuron that is looked at</source>
        <translation>le neurone regardé</translation>
    </message>
    <message>
        <source>the number of epochs that the run has done</source>
        <translation>le nombre d'époques faites par l'entraînement</translation>
    </message>
    <message>
        <source>the number of hidden layers</source>
        <translation>le nombre de couches cachées</translation>
    </message>
    <message>
        <source>the number of hidden neurons</source>
        <translation>le nombre de neurones cachés</translation>
    </message>
    <message>
        <source>the number of images that the run learns from</source>
        <translation>le nombre d'images sur lesquelles l'entraînement apprend</translation>
    </message>
    <message>
        <source>the number of parameters</source>
        <translation>le nombre de paramètres</translation>
    </message>
    <message>
        <source>the number of runs that have ended</source>
        <translation>le nombre d'entraînements terminés</translation>
    </message>
    <message>
        <source>the number of seconds that the run took</source>
        <translation>le nombre de secondes de l'entraînement</translation>
    </message>
    <message>
        <source>the number of seeds</source>
        <translation>le nombre de graines</translation>
    </message>
    <message>
        <source>the number of strokes on the pad</source>
        <translation>le nombre de traits sur l'ardoise</translation>
    </message>
    <message>
        <source>the number of the layer</source>
        <translation>le numéro de la couche</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>le pas de l'optimiseur</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>l'ardoise</translation>
    </message>
    <message>
        <source>the part with drawings</source>
        <translation>la partie avec les dessins</translation>
    </message>
    <message>
        <source>the part with the progress in lessons</source>
        <translation>la partie avec la progression dans les leçons</translation>
    </message>
    <message>
        <source>the pictures of the neurons' weights</source>
        <translation>les images des poids des neurones</translation>
    </message>
    <message>
        <source>the presets</source>
        <translation>les préréglages</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the pull of the weight decay</source>
        <translation>la traction de la décroissance des poids</translation>
    </message>
    <message>
        <source>the row of steps</source>
        <translation>la rangée d'étapes</translation>
    </message>
    <message>
        <source>the row where you say what it was</source>
        <translation>la rangée où vous dites ce que c'était</translation>
    </message>
    <message>
        <source>the run {name}</source>
        <translation>l'entraînement {name}</translation>
    </message>
    <message>
        <source>the run's test accuracy</source>
        <translation>l'exactitude de test de l'entraînement</translation>
    </message>
    <message>
        <source>the run's training accuracy</source>
        <translation>l'exactitude d'entraînement</translation>
    </message>
    <message>
        <source>the run's training error</source>
        <translation>l'erreur d'entraînement</translation>
    </message>
    <message>
        <source>the run's validation accuracy</source>
        <translation>l'exactitude de validation de l'entraînement</translation>
    </message>
    <message>
        <source>the run's validation error</source>
        <translation>l'erreur de validation de l'entraînement</translation>
    </message>
    <message>
        <source>the same, corrected for its start at 0</source>
        <translation>la même, corrigée de son départ à 0</translation>
    </message>
    <message>
        <source>the score of the prediction</source>
        <translation>le score de la prédiction</translation>
    </message>
    <message>
        <source>the setting {name}</source>
        <translation>le réglage {name}</translation>
    </message>
    <message>
        <source>the settings that all have</source>
        <translation>les réglages communs à tous</translation>
    </message>
    <message>
        <source>the share of dead neurons</source>
        <translation>la part de neurones morts</translation>
    </message>
    <message>
        <source>the share of saturated activations</source>
        <translation>la part d'activations saturées</translation>
    </message>
    <message>
        <source>the share of the answer's bar</source>
        <translation>la part de la barre de la réponse</translation>
    </message>
    <message>
        <source>the size of the hidden layers</source>
        <translation>la taille des couches cachées</translation>
    </message>
    <message>
        <source>the smallest change that turns the answer</source>
        <translation>le plus petit changement qui fait basculer la réponse</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>le softmax</translation>
    </message>
    <message>
        <source>the status line</source>
        <translation>la ligne d'état</translation>
    </message>
    <message>
        <source>the step of the gradient</source>
        <translation>le pas du gradient</translation>
    </message>
    <message>
        <source>the strip that names the network</source>
        <translation>la bande qui nomme le réseau</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>le système le refuse</translation>
    </message>
    <message>
        <source>the table of mistakes</source>
        <translation>le tableau des erreurs</translation>
    </message>
    <message>
        <source>the table of robustness</source>
        <translation>le tableau de la robustesse</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>le tableau des entraînements</translation>
    </message>
    <message>
        <source>the table of the experiment</source>
        <translation>le tableau de l'expérience</translation>
    </message>
    <message>
        <source>the tensor {name!r} is missing, or its numbers are not {dtype}</source>
        <translation>le tenseur {name!r} manque, ou ses nombres ne sont pas {dtype}</translation>
    </message>
    <message>
        <source>the time machine</source>
        <translation>la machine à remonter le temps</translation>
    </message>
    <message>
        <source>the view “{view}”</source>
        <translation>la vue « {view} »</translation>
    </message>
    <message>
        <source>the words of a lesson</source>
        <translation>les mots d'une leçon</translation>
    </message>
    <message>
        <source>the writer should be a name or a number, got {found}.</source>
        <translation>le scripteur devrait être un nom ou un nombre ; reçu : {found}.</translation>
    </message>
    <message>
        <source>they lie on their side in the files and are set upright</source>
        <translation>elles sont couchées dans les fichiers et seront redressées</translation>
    </message>
    <message>
        <source>they stand upright in the files</source>
        <translation>elles sont droites dans les fichiers</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>épaisseur</translation>
    </message>
    <message>
        <source>this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them with {command}.</source>
        <translation>ceci contient des pixels, qui ne sont pas lus en JSON, et aucun trait de stylo. Chargez-les en Python, et enregistrez-les avec {command}.</translation>
    </message>
    <message>
        <source>this is neither JSON, UNIPEN nor InkML, which hold pen strokes.</source>
        <translation>ce n'est ni JSON, ni UNIPEN, ni InkML, qui contiennent des traits de stylo.</translation>
    </message>
    <message>
        <source>this is no drawing; expected its strokes, as in {example}.</source>
        <translation>ce n'est pas un dessin ; attendu : ses traits, comme dans {example}.</translation>
    </message>
    <message>
        <source>this is not whole JSON: {reason} in line {line:,}.</source>
        <translation>ce n'est pas du JSON complet : {reason} à la ligne {line:,}.</translation>
    </message>
    <message>
        <source>this is not whole XML: {reason}.</source>
        <translation>ce n'est pas du XML complet : {reason}.</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>ce réseau</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>to frame the pictures</source>
        <translation>de cadrer les images</translation>
    </message>
    <message>
        <source>to learn drawings beside MNIST's images</source>
        <translation>d'apprendre des dessins à côté des images de MNIST</translation>
    </message>
    <message>
        <source>to leave out incomplete rows</source>
        <translation>de laisser de côté les lignes incomplètes</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>erreur d'entraînement</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d'entraînement</translation>
    </message>
    <message>
        <source>training images read right</source>
        <translation>images d'entraînement bien lues</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>points d'entraînement</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>vraie classe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitude de validation</translation>
    </message>
    <message>
        <source>validation accuracy {share:.2f} %</source>
        <translation>exactitude de validation {share:.2f} %</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>erreur de validation</translation>
    </message>
    <message>
        <source>validation images read right</source>
        <translation>images de validation bien lues</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>views of a drawing</source>
        <translation>vues d'un dessin</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>échauffement</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>moyenne des poids</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décroissance des poids</translation>
    </message>
    <message>
        <source>what Health has found</source>
        <translation>ce que Santé a constaté</translation>
    </message>
    <message>
        <source>what is packed in it is damaged</source>
        <translation>le contenu compressé est endommagé</translation>
    </message>
    <message>
        <source>what stands in it is not as it should be</source>
        <translation>son contenu n'est pas tel qu'il devrait être</translation>
    </message>
    <message>
        <source>when stuck for</source>
        <translation>si bloqué pendant</translation>
    </message>
    <message>
        <source>whether the images lie on their side</source>
        <translation>si les images sont couchées</translation>
    </message>
    <message>
        <source>which shade is ink</source>
        <translation>quelle teinte est l'encre</translation>
    </message>
    <message>
        <source>with the L1 penalty</source>
        <translation>avec la pénalité L1</translation>
    </message>
    <message>
        <source>with weight decay</source>
        <translation>avec la décroissance des poids</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>étiquettes fausses</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, set them upright</source>
        <translation>oui, les redresser</translation>
    </message>
    <message>
        <source>yes, the ink of each is found, scaled and centred</source>
        <translation>oui, l'encre de chacune est trouvée, mise à l'échelle et centrée</translation>
    </message>
    <message>
        <source>{changes} and {more} more</source>
        <translation>{changes} et {more} de plus</translation>
    </message>
    <message>
        <source>{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.</source>
        <translation>{count:,} expériences ont un identifiant qui commence par {prefix!r}, ou ce nom. Donnez-en plus : {ids}.</translation>
    </message>
    <message>
        <source>{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.</source>
        <translation>{count:,} autres images ont été laissées de côté, par exemple {example} : rien ne dit ce qu'elles montrent, ni à quoi elles servent.</translation>
    </message>
    <message>
        <source>{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}.</source>
        <translation>{count:,} entraînements ont un identifiant qui commence par {prefix!r}. Donnez-en plus : {ids}.</translation>
    </message>
    <message>
        <source>{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree, {p}. At least {fewest} are needed. {needed}</source>
        <translation>{count} graines ne suffisent pas à distinguer la différence ({points} points) de la chance : {agreeing} concordent, {p}. Il en faut au moins {fewest}. {needed}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them.</source>
        <translation>{file} n'est pas en UTF-8 ; ses lettres ont été lues en Windows-1252, comme les écrit Excel en Europe de l'Ouest.</translation>
    </message>
    <message>
        <source>{file} was read; {other}, which could be meant too, was left out.</source>
        <translation>{file} est lu ; {other}, qui pouvait être visé aussi, a été laissé de côté.</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used, because it cannot be read: {reason}</source>
        <translation>{file}, qui se trouve à côté, ne sert pas, car il ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used: it has no labels.</source>
        <translation>{file}, qui se trouve à côté, ne sert pas : il n'a pas d'étiquettes.</translation>
    </message>
    <message>
        <source>{first} is better than {second}. {luck}</source>
        <translation>{first} est meilleur que {second}. {luck}</translation>
    </message>
    <message>
        <source>{first} or {second}? {luck}</source>
        <translation>{first} ou {second} ? {luck}</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.</source>
        <translation>{folder} n'a pas de fichier {name} ou {name}.gz. Choisissez un dossier qui contient les quatre fichiers IDX.</translation>
    </message>
    <message>
        <source>{folder} has pictures of {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{folder} a des images de {classes:,} classes ; {most} au plus peuvent être distinguées.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} files and folders.</source>
        <translation>{folder} contient plus de {most:,} fichiers et dossiers.</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} contient plus de {most:,} images.</translation>
    </message>
    <message>
        <source>{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv files, nor a folder of pictures (PNG, JPEG and the like) for each class.</source>
        <translation>{folder} ne contient pas de jeu de données : ni fichiers IDX comme train-images-idx3-ubyte, ni fichiers .npz, .npy ou .csv, ni dossier d'images (PNG, JPEG et autres) pour chaque classe.</translation>
    </message>
    <message>
        <source>{folder} holds pictures of more than {most:,} pixels in all.</source>
        <translation>{folder} contient des images de plus de {most:,} pixels en tout.</translation>
    </message>
    <message>
        <source>{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG.</source>
        <translation>{folder} contient des images, mais de sortes qui ne sont pas lues, par exemple {example}. Exportez-les en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open a file of one of them.</source>
        <translation>{folder} contient plusieurs jeux de données : {names}. Ouvrez un fichier de l'un d'eux.</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open the folder of one of them.</source>
        <translation>{folder} contient plusieurs jeux de données : {names}. Ouvrez le dossier de l'un d'eux.</translation>
    </message>
    <message>
        <source>{folder} holds several tables: {names}. Choose one of these files.</source>
        <translation>{folder} contient plusieurs tableaux : {names}. Choisissez l'un de ces fichiers.</translation>
    </message>
    <message>
        <source>{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the labels into the table of the images, as a first column that is called label.</source>
        <translation>{folder} contient des tableaux, par exemple {example}, mais aucun avec à la fois les étiquettes et les pixels d'images. Mettez les étiquettes dans le tableau des images, comme première colonne appelée label.</translation>
    </message>
    <message>
        <source>{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside them, with a column for the file and one for the label.</source>
        <translation>{folder} contient {count:,} images, mais rien ne dit ce qu'elles montrent. Mettez celles de chaque classe dans un dossier à part, ou faites commencer leurs noms par la classe, comme 7_12.png, ou posez à côté un tableau labels.csv, avec une colonne pour le fichier et une pour l'étiquette.</translation>
    </message>
    <message>
        <source>{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for 28 x 28.</source>
        <translation>{has} ; attendu : une étiquette et les pixels d'une image carrée d'au plus {side} x {side}, par exemple 785 colonnes pour 28 x 28.</translation>
    </message>
    <message>
        <source>{images} was taken for the test images, and {labels} for their labels.</source>
        <translation>{images} a été pris pour les images de test, et {labels} pour leurs étiquettes.</translation>
    </message>
    <message>
        <source>{images} was taken for the training images, and {labels} for their labels.</source>
        <translation>{images} a été pris pour les images d'entraînement, et {labels} pour leurs étiquettes.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} drawings without a label or without ink were left out: {numbers}.</source>
        <translation>
            <numerusform>{n:,} dessin sans étiquette ou sans encre a été laissé de côté : {numbers}.</numerusform>
            <numerusform>{n:,} dessins sans étiquette ou sans encre ont été laissés de côté : {numbers}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures have several pages or moments; only the first was read: {names}.</source>
        <translation>
            <numerusform>{n:,} fichier a plusieurs pages ou images ; seule la première a été lue : {names}.</numerusform>
            <numerusform>{n:,} fichiers ont plusieurs pages ou images ; seule la première a été lue : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures in which no ink was found were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} image où aucune encre n'a été trouvée a été laissée de côté : {names}.</numerusform>
            <numerusform>{n:,} images où aucune encre n'a été trouvée ont été laissées de côté : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures that cannot be read were left out: {names}.</source>
        <translation>
            <numerusform>{n:,} image qui ne peut pas être lue a été laissée de côté : {names}.</numerusform>
            <numerusform>{n:,} images qui ne peuvent pas être lues ont été laissées de côté : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows of {file} in which something is missing were left out: {rows}.</source>
        <translation>
            <numerusform>{n:,} ligne incomplète de {file} a été laissée de côté : {rows}.</numerusform>
            <numerusform>{n:,} lignes incomplètes de {file} ont été laissées de côté : {rows}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} de plus</translation>
    </message>
    <message>
        <source>{name} and {other}: the difference in test accuracy may be chance ({p}).</source>
        <translation>{name} et {other} : la différence d'exactitude de test peut être le hasard ({p}).</translation>
    </message>
    <message>
        <source>{name} ended before its first epoch did, so it has no network.</source>
        <translation>{name} s'est terminé avant sa première époque : il n'a donc pas de réseau.</translation>
    </message>
    <message>
        <source>{name} forked here, after epoch {epoch:,}.</source>
        <translation>{name} a bifurqué ici, après l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes:,} MB</source>
        <translation>{name} a plus de {megabytes:,} Mo</translation>
    </message>
    <message>
        <source>{name} has no best epoch in the library.</source>
        <translation>{name} n'a pas de meilleure époque dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{name} has no labels, and was left out.</source>
        <translation>{name} n'a pas d'étiquettes, et a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} has no last epoch in the library.</source>
        <translation>{name} n'a pas de dernière époque dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over each of the other {count} may be luck.</source>
        <translation>{name} a la meilleure moyenne sur ses graines ; son avance sur chacun des {count} autres peut être le hasard.</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck.</source>
        <translation>{name} a la meilleure moyenne sur ses graines ; son avance sur {better} des {count} autres est plus que du hasard.</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} est chiffré</translation>
    </message>
    <message>
        <source>{name} is missing in it, or in its manifest</source>
        <translation>{name} y manque, ou manque dans son manifeste</translation>
    </message>
    <message>
        <source>{name} is no kind of points; expected {prefix} and one of {kinds}.</source>
        <translation>{name} n'est pas une sorte de points ; attendu : {prefix} et l'un de {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not the data set that the experiment began with.</source>
        <translation>{name} n'est pas le jeu de données avec lequel l'expérience a commencé.</translation>
    </message>
    <message>
        <source>{name} is packed, which nothing in a bundle is</source>
        <translation>{name} est compressé, et rien ne l'est dans un paquet</translation>
    </message>
    <message>
        <source>{name} is part of the experiment {experiment}, and stays as it is there.</source>
        <translation>{name} fait partie de l'expérience {experiment}, et reste là tel quel.</translation>
    </message>
    <message>
        <source>{name} lies over another file</source>
        <translation>{name} recouvre un autre fichier</translation>
    </message>
    <message>
        <source>{name} of points should be from {least} to {most}, got {given}.</source>
        <translation>« {name} » pour des points devrait être de {least} à {most} ; reçu : {given}.</translation>
    </message>
    <message>
        <source>{name} reads more of the test data than {other}, by more than chance ({p}).</source>
        <translation>{name} lit bien une plus grande part des données de test que {other}, au-delà du hasard ({p}).</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over each of the other {count} may be chance.</source>
        <translation>{name} lit bien la plus grande part des données de test ; son avance sur chacun des {count} autres peut être le hasard.</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.</source>
        <translation>{name} lit bien la plus grande part des données de test ; son avance sur {better} des {count} autres va au-delà du hasard.</translation>
    </message>
    <message>
        <source>{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}.</source>
        <translation>{name} a été entraîné ailleurs et a maintenant {epochs:,} époques, pas {epochs_done:,}.</translation>
    </message>
    <message>
        <source>{name}, again</source>
        <translation>{name}, à nouveau</translation>
    </message>
    <message>
        <source>{name}, which learnt from {dataset}</source>
        <translation>{name}, qui a appris de {dataset}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} seeds</source>
        <translation>
            <numerusform>{name}, {n} graine</numerusform>
            <numerusform>{name}, {n} graines</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.</source>
        <translation>{name} : {first} à l'époque {begin:,}, {last} à l'époque {end:,}.</translation>
    </message>
    <message>
        <source>{name}: {incident}</source>
        <translation>{name} : {incident}</translation>
    </message>
    <message>
        <source>{network} Of a data set, save the arrays with {command}.</source>
        <translation>{network} D'un jeu de données, enregistrez les tableaux avec {command}.</translation>
    </message>
    <message>
        <source>{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}</source>
        <translation>{network}, {parameters:,} paramètres, époques : {epochs:,}, appris sur {dataset}</translation>
    </message>
    <message>
        <source>{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.</source>
        <translation>{option} ne dit rien des points ; attendu par exemple noise=0.1, classes=3, points=400, seed=1.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written.</source>
        <translation>{path} peut être lu ici, mais pas écrit.</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written: no runs and drawings are kept.</source>
        <translation>{path} peut être lu ici, mais pas écrit : aucun entraînement ni dessin n'est gardé.</translation>
    </message>
    <message>
        <source>{path} cannot be divided into cells: {reason}.</source>
        <translation>{path} ne peut pas être divisé en cases : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation>{path} ne peut pas être ouvert ou écrit ici.</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written: {reason}.</source>
        <translation>{path} ne peut pas être ouvert ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).</source>
        <translation>{path} ne peut pas être ouvert : ce n'est ni un réseau (.safetensors, .npz), ni un jeu de données (un dossier, .npz, .csv, .tsv ou des fichiers IDX), ni une image, ni des dessins (JSON ou UNIPEN), ni un paquet d'entraînements (.nnfs).</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} n'a pas pu être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} n'a pas pu être lu : {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full.</source>
        <translation>{path} n'a pas pu être écrit : le disque est plein.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n'a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it. Save to another disk.</source>
        <translation>{path} ne contient pas ce qui y a été écrit. Enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>{path} does not say in which order its layers stand, and several fit: {layers}.</source>
        <translation>{path} ne dit pas dans quel ordre sont ses couches, et plusieurs conviennent : {layers}.</translation>
    </message>
    <message>
        <source>{path} does not say what its drawings are. Add a label to each, such as {example}.</source>
        <translation>{path} ne dit pas ce que sont ses dessins. Ajoutez une étiquette à chacun, comme {example}.</translation>
    </message>
    <message>
        <source>{path} does not say which of its {count:,} columns holds the labels; choose one of them.</source>
        <translation>{path} ne dit pas laquelle de ses {count:,} colonnes contient les étiquettes ; choisissez-en une.</translation>
    </message>
    <message>
        <source>{path} exists, where the data set is to be written that the script reads.</source>
        <translation>{path} existe, là où doit être écrit le jeu de données que lit le script.</translation>
    </message>
    <message>
        <source>{path} has 1 column</source>
        <translation>{path} a 1 colonne</translation>
    </message>
    <message>
        <source>{path} has a description of {found:,} bytes; that of a model has at most {most:,}.</source>
        <translation>{path} a une description de {found:,} octets ; celle d'un modèle en a au plus {most:,}.</translation>
    </message>
    <message>
        <source>{path} has a layer of an unknown kind.</source>
        <translation>{path} a une couche d'une sorte inconnue.</translation>
    </message>
    <message>
        <source>{path} has attributes, but no line @data near its begin.</source>
        <translation>{path} a des attributs, mais pas de ligne @data près de son début.</translation>
    </message>
    <message>
        <source>{path} has format {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} a le format {version} ; ce programme lit jusqu'à {newest}. Installez-en une version plus récente.</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} rows, which are the most that are read.</source>
        <translation>{path} a plus de {most:,} lignes, le maximum qui soit lu.</translation>
    </message>
    <message>
        <source>{path} has no array of labels called {wanted}. It has: {names}.</source>
        <translation>{path} n'a pas de tableau d'étiquettes appelé {wanted}. Il a : {names}.</translation>
    </message>
    <message>
        <source>{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} n'a pas de tableau x_train ; il devrait contenir x_train, y_train, x_test et y_test. Il a : {names}.</translation>
    </message>
    <message>
        <source>{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} n'a pas de tableau {necessary} ; il devrait contenir x_train, y_train, x_test et y_test. Il a : {names}.</translation>
    </message>
    <message>
        <source>{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}.</source>
        <translation>{path} n'a pas de colonne {chosen!r} ; donnez un nom de son en-tête, ou un nombre de 1 à {count:,}.</translation>
    </message>
    <message>
        <source>{path} has no labels: none of its {count:,} columns looks like them.</source>
        <translation>{path} n'a pas d'étiquettes : aucune de ses {count:,} colonnes n'y ressemble.</translation>
    </message>
    <message>
        <source>{path} has several pages or moments; only the first is read.</source>
        <translation>{path} a plusieurs pages ou images ; seule la première est lue.</translation>
    </message>
    <message>
        <source>{path} has too many pixels for the picture of a digit.</source>
        <translation>{path} a trop de pixels pour l'image d'un chiffre.</translation>
    </message>
    <message>
        <source>{path} has version {version}, which there never was, and was left as it is.</source>
        <translation>{path} a la version {version}, qui n'a jamais existé, et est resté tel quel.</translation>
    </message>
    <message>
        <source>{path} has version {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} a la version {version} ; ce programme lit jusqu'à {newest}. Installez-en une version plus récente.</translation>
    </message>
    <message>
        <source>{path} has {found:,} MB; a bundle has at most {most:,}.</source>
        <translation>{path} a {found:,} Mo ; un paquet en a au plus {most:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has {n:,} columns</source>
        <translation>
            <numerusform>{path} a {n:,} colonne</numerusform>
            <numerusform>{path} a {n:,} colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds linear layers that do not follow one another: {layers}.</source>
        <translation>{path} contient des couches linéaires qui ne se suivent pas : {layers}.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} arrays.</source>
        <translation>{path} contient plus de {most:,} tableaux.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no bundle does.</source>
        <translation>{path} contient plus de {most:,} fichiers : aucun paquet n'en a autant.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no model does.</source>
        <translation>{path} contient plus de {most:,} fichiers : aucun modèle n'en a autant.</translation>
    </message>
    <message>
        <source>{path} holds no arrays; expected x_train, y_train, x_test and y_test.</source>
        <translation>{path} ne contient pas de tableaux ; attendu : x_train, y_train, x_test et y_test.</translation>
    </message>
    <message>
        <source>{path} holds no drawings that say what they are, such as {example}.</source>
        <translation>{path} ne contient pas de dessins qui disent ce qu'ils sont, comme {example}.</translation>
    </message>
    <message>
        <source>{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as .safetensors: that can be opened.</source>
        <translation>{path} ne contient pas de réseau exporté par ce programme. D'un réseau de PyTorch, enregistrez le state_dict en .safetensors : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} holds values that are no shades of grey.</source>
        <translation>{path} contient des valeurs qui ne sont pas des nuances de gris.</translation>
    </message>
    <message>
        <source>{path} holds {count:,} linear layers; expected 1 to {most}.</source>
        <translation>{path} contient {count:,} couches linéaires ; attendu : de 1 à {most}.</translation>
    </message>
    <message>
        <source>{path} holds {found} numbers; expected float16, float32 or float64, and one kind.</source>
        <translation>{path} contient des nombres {found} ; attendu : float16, float32 ou float64, et une seule sorte.</translation>
    </message>
    <message>
        <source>{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear layers in a row are opened.</source>
        <translation>{path} contient {name} de forme {shape}, qui ne fait pas partie d'une couche linéaire. Seuls des réseaux de couches linéaires qui se suivent sont ouverts.</translation>
    </message>
    <message>
        <source>{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let the phone take JPEGs (iPhone: Settings &gt; Camera &gt; Formats &gt; Most Compatible).</source>
        <translation>{path} est une image HEIC, qui n'est pas lue : exportez-la en JPEG depuis le programme qui montre vos photos, ou faites prendre des JPEG au téléphone (iPhone : Réglages &gt; Appareil photo &gt; Formats &gt; Le plus compatible).</translation>
    </message>
    <message>
        <source>{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the program.</source>
        <translation>{path} est un paquet de version {version}, et ce programme lit jusqu'à {newest}. Ouvrez-le avec une version plus récente du programme.</translation>
    </message>
    <message>
        <source>{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened.</source>
        <translation>{path} est un document, qui n'est pas lu. Exportez la page au format PNG, ou prenez-la en photo : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened.</source>
        <translation>{path} est un dessin en SVG, qui n'est pas lu. Exportez-le au format PNG : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.</source>
        <translation>{path} est un fichier Keras ou HDF5, qui n'est pas lu. D'un réseau, enregistrez le kernel transposé et le biais de chaque couche comme 0.weight, 0.bias, 1.weight et ainsi de suite avec safetensors.numpy.save_file : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself</source>
        <translation>{path} est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made from; of a network of PyTorch, save the state_dict as such a file.</source>
        <translation>{path} est un réseau en ONNX, qui est écrit ici, mais pas lu. Ouvrez le fichier .safetensors dont il vient ; d'un réseau de PyTorch, enregistrez le state_dict dans un tel fichier.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened.</source>
        <translation>{path} est un classeur, qui n'est pas lu. Enregistrez sa feuille au format CSV en UTF-8 : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you sign in. Fetch the file again with a browser.</source>
        <translation>{path} est une page web, quoi qu'en dise son nom : un serveur l'a envoyée à la place du fichier, peut-être pour vous faire vous connecter. Téléchargez de nouveau le fichier avec un navigateur.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.</source>
        <translation>{path} est une image AVIF, qui n'est pas lue sur cette machine : enregistrez-la en JPEG ou PNG dans le programme qui la montre.</translation>
    </message>
    <message>
        <source>{path} is an archive. Unpack it, and open what it was unpacked to.</source>
        <translation>{path} est une archive. Décompressez-la, et ouvrez ce qu'elle contenait.</translation>
    </message>
    <message>
        <source>{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}.</source>
        <translation>{path} est tronqué : son en-tête IDX devrait avoir {expected_size} octets ; trouvé : {found}.</translation>
    </message>
    <message>
        <source>{path} is damaged. The next training sets it aside under another name and begins a new one.</source>
        <translation>{path} est abîmé. Le prochain entraînement le met de côté sous un autre nom et en commence un nouveau.</translation>
    </message>
    <message>
        <source>{path} is damaged: a layer's size is no whole number from 1 to {most:,}.</source>
        <translation>{path} est abîmé : la taille d'une couche n'est pas un nombre entier de 1 à {most:,}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes no network of 1 to {most} layers.</source>
        <translation>{path} est abîmé : il ne décrit pas un réseau de 1 à {most} couches.</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes {total:,} weights, more than such a file can hold.</source>
        <translation>{path} est abîmé : il décrit {total:,} poids, plus que n'en peut contenir un tel fichier.</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks what a library has.</source>
        <translation>{path} est endommagé : il lui manque ce qu'une bibliothèque contient.</translation>
    </message>
    <message>
        <source>{path} is damaged: it names {names} classes of {classes}.</source>
        <translation>{path} est abîmé : il nomme {names} classes sur {classes}.</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksums are not those of its tensors.</source>
        <translation>{path} est abîmé : ses sommes de contrôle ne sont pas celles de ses tenseurs.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description cannot be read.</source>
        <translation>{path} est abîmé : sa description ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description has no format version.</source>
        <translation>{path} est abîmé : sa description n'a pas de version de format.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description is not the one that was written.</source>
        <translation>{path} est abîmé : sa description n'est pas celle qui a été écrite.</translation>
    </message>
    <message>
        <source>{path} is damaged: its description of the training cannot be read.</source>
        <translation>{path} est abîmé : sa description de l'entraînement ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{path} is damaged: its images have another size than its inputs.</source>
        <translation>{path} est abîmé : ses images ont une autre taille que ses entrées.</translation>
    </message>
    <message>
        <source>{path} is damaged: its settings describe another network than its layers.</source>
        <translation>{path} est abîmé : ses réglages décrivent un autre réseau que ses couches.</translation>
    </message>
    <message>
        <source>{path} is damaged: the bias of {name} has no weights of its size.</source>
        <translation>{path} est abîmé : le biais de {name} n'a pas de poids de sa taille.</translation>
    </message>
    <message>
        <source>{path} is damaged: the names of its classes cannot be read.</source>
        <translation>{path} est abîmé : les noms de ses classes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>{path} is damaged: the numbers of {name} are not those that were written.</source>
        <translation>{path} est abîmé : les nombres de {name} ne sont pas ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>{path} is damaged: the tensor {unexpected!r} is missing or should not be there.</source>
        <translation>{path} est abîmé : le tenseur {unexpected!r} manque ou ne devrait pas y être.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} has shape {shape}, expected {expected}.</source>
        <translation>{path} est abîmé : {name} a la forme {shape} ; attendu : {expected}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} holds values that are not numbers.</source>
        <translation>{path} est abîmé : {name} contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <translation>{path} est abîmé : {reason}</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} est abîmé : {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {what} is not what was written. Fetch the file again.</source>
        <translation>{path} est endommagé : {what} n'est pas ce qui a été écrit. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program.</source>
        <translation>{path} est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, too large for a model of this program.</source>
        <translation>{path} dépasse {megabytes} Mo, trop grand pour un modèle de ce programme.</translation>
    </message>
    <message>
        <source>{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).</source>
        <translation>{path} n'est pas un jeu de données qui puisse être lu : son nom devrait finir par .npz, .npy, .csv, .tsv ou .arff, être comme train-images-idx3-ubyte, d'un fichier IDX, ou il devrait contenir des traits de stylo avec étiquettes (JSON, UNIPEN, InkML).</translation>
    </message>
    <message>
        <source>{path} is no library of this program and was left as it is. Give another file.</source>
        <translation>{path} n'est pas une bibliothèque de ce programme et est resté tel quel. Donnez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} n'est pas un fichier</translation>
    </message>
    <message>
        <source>{path} is not a file. Give a file for the library.</source>
        <translation>{path} n'est pas un fichier. Donnez un fichier pour la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder that holds {file} and its three companions.</source>
        <translation>{path} n'est pas un dossier. Choisissez un dossier qui contient {file} et ses trois compagnons.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} n'est pas une image qui puisse être lue.</translation>
    </message>
    <message>
        <source>{path} is not a text in UTF-8.</source>
        <translation>{path} n'est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a text. Save it as CSV in UTF-8.</source>
        <translation>{path} n'est pas un texte. Enregistrez-le au format CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not a whole .npz file: {reason}.</source>
        <translation>{path} n'est pas un fichier .npz complet : {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole bundle: {reason}.</source>
        <translation>{path} n'est pas un paquet entier : {reason}.</translation>
    </message>
    <message>
        <source>{path} is not a whole safetensors file: {reason}.</source>
        <translation>{path} n'est pas un fichier safetensors complet : {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} n'est pas un fichier IDX d'images : il commence par {found} ; attendu : le nombre magique {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} n'est pas un fichier IDX d'étiquettes : il commence par {found} ; attendu : le nombre magique {magic}.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file whose name says what it holds, as that of {file} does.</source>
        <translation>{path} n'est pas un fichier IDX dont le nom dit ce qu'il contient, comme celui de {file}.</translation>
    </message>
    <message>
        <source>{path} is not of a kind for which one can choose {choice}.</source>
        <translation>{path} n'est pas d'une sorte pour laquelle on peut choisir {choice}.</translation>
    </message>
    <message>
        <source>{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the page of its repository.</source>
        <translation>{path} n'est pas le fichier lui-même, mais un pointeur de Git LFS vers lui. Récupérez le fichier par git lfs pull, ou depuis la page de son dépôt.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} n'est pas là.</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a folder or a file with a data set.</source>
        <translation>{path} n'est pas là. Choisissez un dossier ou un fichier avec un jeu de données.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} est d'une sorte qui n'est pas lue. Chargez-le dans Python, et enregistrez les tableaux avec np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out.</source>
        <translation>{path} est compressé d'une façon qui n'est pas lue ici. Décompressez-le (gzip est lu), et ouvrez ce qui en sort.</translation>
    </message>
    <message>
        <source>{path} is the library that it would be merged into.</source>
        <translation>{path} est la bibliothèque dans laquelle il serait fusionné.</translation>
    </message>
    <message>
        <source>{path} is too long for a list of names.</source>
        <translation>{path} est trop long pour une liste de noms.</translation>
    </message>
    <message>
        <source>{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with sklearn.datasets.load_svmlight_file, and save the arrays with {command}.</source>
        <translation>{path} est écrit de façon creuse, comme le fait LIBSVM ; seules des lignes entières sont lues. En Python, chargez-le avec sklearn.datasets.load_svmlight_file, et enregistrez les tableaux avec {command}.</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} peut contenir des objets Python, qui pourraient exécuter du code et ne sont pas lus. Chargez-le dans Python, et enregistrez les tableaux avec np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the state_dict with safetensors.torch.save_file: that can be opened.</source>
        <translation>{path} peut contenir des objets Python, qui pourraient exécuter du code et ne sont pas lus. D'un réseau de PyTorch, enregistrez le state_dict avec safetensors.torch.save_file : cela peut être ouvert.</translation>
    </message>
    <message>
        <source>{path} reads images of {images}, but {dataset} has images of {found}.</source>
        <translation>{path} lit des images de {images}, mais {dataset} a des images de {found}.</translation>
    </message>
    <message>
        <source>{path} reads {images}, but {dataset} has {found}.</source>
        <translation>{path} lit {images}, mais {dataset} a {found}.</translation>
    </message>
    <message>
        <source>{path} should end in .py: the data set is written beside it as .npz.</source>
        <translation>{path} devrait finir par .py : le jeu de données est écrit à côté en .npz.</translation>
    </message>
    <message>
        <source>{path} should end in {endings}: that says what is written.</source>
        <translation>{path} devrait finir par {endings} : cela dit ce qui est écrit.</translation>
    </message>
    <message>
        <source>{path} should hold a label and a letter's code in each line.</source>
        <translation>{path} devrait contenir une étiquette et le code d'une lettre à chaque ligne.</translation>
    </message>
    <message>
        <source>{path} was damaged. It is kept as {aside}, and a new library was begun.</source>
        <translation>{path} était abîmé. Il est gardé sous {aside}, et une nouvelle bibliothèque commence.</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while this run was trained, so the run is not kept in it.</source>
        <translation>{path} a été déplacé ou supprimé pendant cet entraînement : il n'y est donc pas gardé.</translation>
    </message>
    <message>
        <source>{path} was not written: the network has weights that are too large for float32.</source>
        <translation>{path} n'a pas été écrit : le réseau a des poids trop grands pour float32.</translation>
    </message>
    <message>
        <source>{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs.</source>
        <translation>{path} serait plus grand qu'un paquet ne peut l'être, {most:,} Mo. Laissez de côté les films, ou quelques entraînements.</translation>
    </message>
    <message>
        <source>{path}, drawing {number}: {problem}</source>
        <translation>{path}, dessin {number} : {problem}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}</source>
        <translation>{path}, ligne {line} : {problem}</translation>
    </message>
    <message>
        <source>{path}, row {number}</source>
        <translation>{path}, ligne {number}</translation>
    </message>
    <message>
        <source>{path}: these drawings have no label, or no ink: {numbers}.</source>
        <translation>{path} : ces dessins n'ont pas d'étiquette, ou pas d'encre : {numbers}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path} : {problem}</translation>
    </message>
    <message>
        <source>{pixels:,} pixels</source>
        <translation>{pixels:,} pixels</translation>
    </message>
    <message numerus="yes">
        <source>{p} after Holm's correction for {n:,} comparisons</source>
        <translation>
            <numerusform>{p} après la correction de Holm pour {n:,} comparaison</numerusform>
            <numerusform>{p} après la correction de Holm pour {n:,} comparaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} This training is kept as a new run.</source>
        <translation>{reason} Cet entraînement est gardé comme nouveau.</translation>
    </message>
    <message>
        <source>{reason} in line {line:,}</source>
        <translation>{reason} à la ligne {line:,}</translation>
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
        <translation>{sentence} (Jusqu'ici {done} fois sur {times}.)</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation data</source>
        <translation>{share:.2%} des données de validation</translation>
    </message>
    <message numerus="yes">
        <source>{share:.2%} of the validation data, mean of {n:,} runs</source>
        <translation>
            <numerusform>{share:.2%} des données de validation, {n:,} entraînement</numerusform>
            <numerusform>{share:.2%} des données de validation, moyenne de {n:,} entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.2%} of the validation images are read right after epoch {epoch:,}.</source>
        <translation>{share:.2%} des images de validation sont bien lues après l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation points are read right after epoch {epoch:,}.</source>
        <translation>{share:.2%} des points de validation sont bien lus après l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{share:.2%} de {count:,} images de test sont bien lues (intervalle à 95 % de {low:.2%} à {high:.2%}) : le réseau de l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{share:.2%} de {count:,} points de test sont bien lus (intervalle à 95 % de {low:.2%} à {high:.2%}) : le réseau de l'époque {epoch:,}.</translation>
    </message>
    <message>
        <source>{side} x {side} pixels</source>
        <translation>{side} x {side} pixels</translation>
    </message>
    <message>
        <source>{size} in 1 class ({names})</source>
        <translation>{size} dans 1 classe ({names})</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names} and so on)</source>
        <translation>{size} dans {classes} classes ({names} et ainsi de suite)</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names})</source>
        <translation>{size} dans {classes} classes ({names})</translation>
    </message>
    <message>
        <source>{status}, {done:,} of {wanted:,} epochs.</source>
        <translation>{status}, {done:,} époques sur {wanted:,}.</translation>
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
        <translation>{true} lu comme {given}</translation>
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
        <translation>{value:,} %</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{what} in epoch {epoch}: the steps are too large. Try a learning rate of {better:.2g} instead of {rate:.2g}.</source>
        <translation>{what} à l'époque {epoch} : les pas sont trop grands. Essayez un taux d'apprentissage de {better:.2g} au lieu de {rate:.2g}.</translation>
    </message>
    <message>
        <source>{where} announces the impossible shape {shape}.</source>
        <translation>{where} annonce la forme impossible {shape}.</translation>
    </message>
    <message>
        <source>{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read.</source>
        <translation>{where} annonce {labels:,} étiquettes de {size:,} octets ; au plus {most:,} de {most_bytes:,} sont lues.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds more.</source>
        <translation>{where} annonce {sizes} = {expected:,} octets de données, mais en contient plus.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.</source>
        <translation>{where} annonce {sizes} = {expected:,} octets de données, mais n'en contient que {found:,}.</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read.</source>
        <translation>{where} annonce {sizes} = {size:,} octets de données ; {most:,} au plus sont lus.</translation>
    </message>
    <message>
        <source>{where} calls its classes {names}, but {other_where} calls them {other_names}. Both must call them alike.</source>
        <translation>{where} appelle ses classes {names}, mais {other_where} les appelle {other_names}. Les deux doivent les appeler de même.</translation>
    </message>
    <message>
        <source>{where} has 1 class; expected {least} to {most}.</source>
        <translation>{where} a 1 classe ; attendu : de {least} à {most}.</translation>
    </message>
    <message>
        <source>{where} has no name for class {number}: it is empty.</source>
        <translation>{where} n'a pas de nom pour la classe {number} : il est vide.</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; expected (images, side, side).</source>
        <translation>{where} a la forme {shape} ; attendu : (images, côté, côté).</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; {expected}.</source>
        <translation>{where} a la forme {shape} ; {expected}.</translation>
    </message>
    <message>
        <source>{where} has the class {name!r}, whose name holds a line break or a control character.</source>
        <translation>{where} a la classe {name!r}, dont le nom contient un saut de ligne ou un caractère de contrôle.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{where} a {classes:,} classes ; {most} au plus peuvent être distinguées.</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; expected {least} to {most}.</source>
        <translation>{where} a {classes:,} classes ; attendu : de {least} à {most}.</translation>
    </message>
    <message>
        <source>{where} has {classes} classes, but there are only {names} names for them.</source>
        <translation>{where} a {classes} classes, mais il n'y a que {names} noms pour elles.</translation>
    </message>
    <message>
        <source>{where} holds Python objects (the type object), which could run code and are not read. Save it again as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.</source>
        <translation>{where} contient des objets Python (le type object), qui pourraient exécuter du code et ne sont pas lus. Enregistrez-le de nouveau comme tableau de nombres : np.array(list(x), dtype="uint8") pour les images et dtype="int64" pour les étiquettes.</translation>
    </message>
    <message>
        <source>{where} holds a single image; at least one more is needed to test with.</source>
        <translation>{where} contient une seule image ; il en faut au moins une de plus pour tester.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels, but {test_where} of {test_size}.</source>
        <translation>{where} contient des images de {size} pixels, mais {test_where} de {test_size}.</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels; expected square ones of at most {side} x {side}.</source>
        <translation>{where} contient des images de {size} pixels ; attendu : des carrées d'au plus {side} x {side}.</translation>
    </message>
    <message>
        <source>{where} holds names that are no text in UTF-8.</source>
        <translation>{where} contient des noms qui ne sont pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>{where} holds no drawings.</source>
        <translation>{where} ne contient pas de dessins.</translation>
    </message>
    <message>
        <source>{where} holds no images.</source>
        <translation>{where} ne contient pas d'images.</translation>
    </message>
    <message>
        <source>{where} holds no whole rows: in all {count:,} of them something is missing.</source>
        <translation>{where} ne contient pas de ligne complète : il manque quelque chose dans les {count:,}.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:,}; expected numbers from 0 to {last}, or names.</source>
        <translation>{where} contient l'étiquette {label:,} ; attendu : des nombres de 0 à {last}, ou des noms.</translation>
    </message>
    <message>
        <source>{where} holds the label {label:g}; expected whole numbers, or names.</source>
        <translation>{where} contient l'étiquette {label:g} ; attendu : des nombres entiers, ou des noms.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be known. Save the images as they were before that, from 0 to 255 or from 0 to 1.</source>
        <translation>{where} contient des valeurs de {low:g} à {high:g} : elles semblent standardisées, et l'on ne peut pas savoir ce qui était noir et blanc. Enregistrez les images telles qu'elles étaient avant, de 0 à 255 ou de 0 à 1.</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contient des valeurs de {low:g} à {high:g} ; attendu : de 0 à 255, ou de 0 à 1.</translation>
    </message>
    <message>
        <source>{where} holds values of the type {dtype}; {expected}.</source>
        <translation>{where} contient des valeurs du type {dtype} ; {expected}.</translation>
    </message>
    <message>
        <source>{where} holds values that are no numbers; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} contient des valeurs qui ne sont pas des nombres ; attendu : de 0 à 255, ou de 0 à 1.</translation>
    </message>
    <message>
        <source>{where} holds {images:,} images, but {labels:,} labels.</source>
        <translation>{where} contient {images:,} images, mais {labels:,} étiquettes.</translation>
    </message>
    <message>
        <source>{where} is not an array of NumPy.</source>
        <translation>{where} n'est pas un tableau NumPy.</translation>
    </message>
    <message>
        <source>{where} is packed in a way that NumPy does not write. Save it again with NumPy.</source>
        <translation>{where} est compressé d'une façon que NumPy n'écrit pas. Enregistrez-le de nouveau avec NumPy.</translation>
    </message>
    <message>
        <source>{where} is too long for a list of names.</source>
        <translation>{where} est trop long pour une liste de noms.</translation>
    </message>
    <message>
        <source>{where}, cannot be divided into cells: {reason}.</source>
        <translation>{where}, ne peut pas être divisé en cases : {reason}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing.</source>
        <translation>{where}, colonne {column} : un pixel manque.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing; there stands {found!r}.</source>
        <translation>{where}, colonne {column} : un pixel manque ; il y a là {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}.</source>
        <translation>{where}, colonne {column} : un pixel devrait être un nombre, de 0 à 255, de 0 à 1 ou de -1 à 1 ; reçu : {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.</source>
        <translation>{where}, colonne {column} : d'autres lignes disent ici si elles sont pour train, val ou test ; reçu : {found!r}.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is missing.</source>
        <translation>{where}, colonne {column} : l'étiquette manque.</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8.</source>
        <translation>{where}, colonne {column} : l'étiquette n'est pas un texte. Enregistrez le tableau au format CSV en UTF-8.</translation>
    </message>
    <message>
        <source>{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.</source>
        <translation>{where}, colonne {column} : {found!r} a une lettre à la place d'un chiffre, comme O pour 0 ou l pour 1.</translation>
    </message>
    <message>
        <source>{where}, has {found:,} columns; expected {expected:,}, as in the other rows.</source>
        <translation>{where}, a {found:,} colonnes ; attendu : {expected:,}, comme dans les autres lignes.</translation>
    </message>
    <message>
        <source>{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}.</source>
        <translation>{where}, contient des fractions de 0 à 1, mais d'autres lignes contiennent des pixels jusqu'à {most:g}.</translation>
    </message>
    <message>
        <source>{where}, is too long for an image of {side} x {side} pixels.</source>
        <translation>{where}, est trop longue pour une image de {side} x {side} pixels.</translation>
    </message>
    <message>
        <source>{where}, is written sparsely, in braces; only whole rows are read.</source>
        <translation>{where}, est écrite de façon creuse, entre accolades ; seules des lignes complètes sont lues.</translation>
    </message>
    <message>
        <source>{where}: at most {most:,} pixels are read.</source>
        <translation>{where} : {most:,} pixels au plus sont lus.</translation>
    </message>
    <message>
        <source>{where}: of the columns {first} to {last} one should hold a 1, and the others 0.</source>
        <translation>{where} : des colonnes {first} à {last}, une devrait contenir un 1, et les autres 0.</translation>
    </message>
    <message>
        <source>“data” is mnist, or points such as points:spirals, got {value!r}.</source>
        <translation>« data » est mnist, ou des points comme points:spirals ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“is” is missing, which says what a condition is about: one of {known}.</source>
        <translation>« is » manque, qui dit de quoi parle une condition : l'un de {known}.</translation>
    </message>
    <message>
        <source>“key” has small letters, digits and hyphens, such as first-network, got {value!r}.</source>
        <translation>« key » a des minuscules, chiffres et traits d'union, comme first-network ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“low” must be less than “high”.</source>
        <translation>« low » doit être inférieur à « high ».</translation>
    </message>
    <message>
        <source>“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.</source>
        <translation>« order_by » est un résultat d'un entraînement comme parameters ou, avec le plus grand d'abord, {example} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” has {count:,} characters; at most {most:,} are shown.</source>
        <translation>« {key} » a {count:,} caractères ; {most:,} au plus sont montrés.</translation>
    </message>
    <message>
        <source>“{key}” has {found:,} entries; at most {most:,} are possible.</source>
        <translation>« {key} » a {found:,} entrées ; {most:,} au plus sont possibles.</translation>
    </message>
    <message>
        <source>“{key}” is a list of tables.</source>
        <translation>« {key} » est une liste de tableaux.</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts of at most {most:,} characters.</source>
        <translation>« {key} » est une liste de textes d'au plus {most:,} caractères.</translation>
    </message>
    <message>
        <source>“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}.</source>
        <translation>« {key} » est un nom des listes du README des leçons ; reçu : {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is a number that can be drawn, got {value!r}.</source>
        <translation>« {key} » est un nombre qui peut être dessiné ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>« {key} » est vide.</translation>
    </message>
    <message>
        <source>“{key}” is from {low:,} to {high:,}, got {value!r}.</source>
        <translation>« {key} » est de {low:,} à {high:,} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>« {key} » manque.</translation>
    </message>
    <message>
        <source>“{key}” is one of {names}, got {value!r}{guess}.</source>
        <translation>« {key} » est l'un de {names} ; reçu : {value!r}{guess}.</translation>
    </message>
    <message>
        <source>“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}.</source>
        <translation>« {key} » est le nom d'un fichier à côté de la leçon qui finit par {endings} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, and not {found}.</source>
        <translation>« {key} » est {kind}, et non {found}.</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, got {value!r}.</source>
        <translation>« {key} » est {kind} ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing here; known are {known}.</source>
        <translation>« {key} » ne veut rien dire ici ; sont connus {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.</source>
        <translation>« {key} » ne veut rien dire dans une condition sur {kind}{guess}. Sont connus {known}.</translation>
    </message>
    <message>
        <source>“{key}” means nothing in {where}{guess}. Known are {known}.</source>
        <translation>« {key} » ne veut rien dire dans {where}{guess}. Sont connus {known}.</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, got {value!r}.</source>
        <translation>« {key} » doit être true ou false ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>« {key} » {problem}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>“{name}” has no range; give the values to try.</source>
        <translation>« {name} » n'a pas de plage ; donnez les valeurs à essayer.</translation>
    </message>
    <message>
        <source>“{name}” is a number, a short text, true or false.</source>
        <translation>« {name} » est un nombre, un texte court, true ou false.</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, got {value!r}.</source>
        <translation>« {name} » doit être true ou false ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{name}” takes sizes such as "128,64", or "none", got {value!r}.</source>
        <translation>« {name} » prend des tailles comme "128,64", ou "none" ; reçu : {value!r}.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it as 0.01 or 0,01.</source>
        <translation>« {text} » n'est pas un nombre ; écrivez-le comme 0.01 ou 0,01.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as 10.</source>
        <translation>« {text} » n'est pas un nombre entier ; écrivez-le comme 10.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as {example} or {example:,}.</source>
        <translation>« {text} » n'est pas un nombre entier ; écrivez-le comme {example} ou {example:,}.</translation>
    </message>
    <message>
        <source>“{text}” is too large a number.</source>
        <translation>« {text} » est un nombre trop grand.</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It was a {0}</source>
        <translation>C'était : {0}</translation>
    </message>
    <message>
        <source>It was a {0}: keep this drawing, and learn from it.</source>
        <translation>C'était « {0} » : garder ce dessin, et en apprendre.</translation>
    </message>
    <message>
        <source>It was an {0}</source>
        <translation>C'était : {0}</translation>
    </message>
    <message>
        <source>It was an {0}: keep this drawing, and learn from it.</source>
        <translation>C'était « {0} » : garder ce dessin, et en apprendre.</translation>
    </message>
    <message>
        <source>Say what else it was, or take back that it is kept.</source>
        <translation>Dire ce que c'était d'autre, ou ne plus le garder.</translation>
    </message>
    <message>
        <source>Say what it was: the drawing is kept, and learnt.</source>
        <translation>Dire ce que c'était : le dessin est gardé, et appris.</translation>
    </message>
    <message>
        <source>This drawing is kept as a {0}. Click again to take that back.</source>
        <translation>Ce dessin est gardé comme « {0} ». Cliquez encore pour revenir là-dessus.</translation>
    </message>
    <message>
        <source>This drawing is kept as an {0}. Click again to take that back.</source>
        <translation>Ce dessin est gardé comme « {0} ». Cliquez encore pour revenir là-dessus.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c'était</translation>
    </message>
    <message>
        <source>Wrong? It was</source>
        <translation>Faux ? C'était</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>ne plus le garder</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Autant d'entraînements que le temps le permet</translation>
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
        <translation>{0} à faire en arrière-plan : environ {1} sur cette machine, et environ {2} Mo.</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>Draw the curve here, or use the arrow keys.</source>
        <translation>Dessinez la courbe ici, ou utilisez les flèches.</translation>
    </message>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>époque {0} : {1}</translation>
    </message>
    <message>
        <source>from {0} in epoch 1 to {1} in epoch {2}</source>
        <translation>de {0} à l'époque 1 à {1} à l'époque {2}</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>rien de dessiné encore</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>{0}: {1} at epoch {2}</source>
        <translation>{0} : {1} à l'époque {2}</translation>
    </message>
</context>
<context>
    <name>CurvesLegends</name>
    <message>
        <source>Of the averaged weights, which are shown and kept.</source>
        <translation>Des poids moyens, qui sont montrés et gardés.</translation>
    </message>
    <message>
        <source>Of the weights as they are trained.</source>
        <translation>Des poids tels qu'ils sont entraînés.</translation>
    </message>
    <message>
        <source>The fainter lines are those of {0}, from which this run forked after epoch {1}.</source>
        <translation>Les lignes plus pâles sont celles de {0}, dont cet entraînement a bifurqué après l'époque {1}.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last images seen.</source>
        <translation>La ligne fine : l'erreur à l'intérieur des époques, sur les dernières images vues.</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last points seen.</source>
        <translation>La ligne fine : l'erreur à l'intérieur des époques, sur les derniers points vus.</translation>
    </message>
    <message>
        <source>The learning rate in use, with what schedule and warm-up make of it.</source>
        <translation>Le taux d'apprentissage appliqué, compte tenu du programme et de l'échauffement.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>parent run</source>
        <translation>entraînement parent</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CurvesOptions</name>
    <message>
        <source>95 % band of the validation</source>
        <translation>Bande à 95 % de la validation</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Base line: a linear network</source>
        <translation>Ligne de base : un réseau linéaire</translation>
    </message>
    <message>
        <source>Base line: guessing</source>
        <translation>Ligne de base : le hasard</translation>
    </message>
    <message>
        <source>Base line: people</source>
        <translation>Ligne de base : les humains</translation>
    </message>
    <message>
        <source>Count epochs</source>
        <translation>Compter les époques</translation>
    </message>
    <message>
        <source>Count epochs along the bottom.</source>
        <translation>Compter les époques le long du bas.</translation>
    </message>
    <message>
        <source>Count images</source>
        <translation>Compter les images</translation>
    </message>
    <message>
        <source>Count points</source>
        <translation>Compter les points</translation>
    </message>
    <message>
        <source>Count seconds</source>
        <translation>Compter les secondes</translation>
    </message>
    <message>
        <source>Count the images that were learnt from along the bottom.</source>
        <translation>Compter le long du bas les images déjà apprises.</translation>
    </message>
    <message>
        <source>Count the points that were learnt from along the bottom.</source>
        <translation>Compter le long du bas les points déjà appris.</translation>
    </message>
    <message>
        <source>Count the seconds of training and validating along the bottom, without pauses.</source>
        <translation>Compter le long du bas les secondes d'entraînement et de validation, sans les pauses.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation images it is wide, and small ups and downs mean nothing.</source>
        <translation>Dessiner autour de l'exactitude de validation jusqu'où la vraie peut s'en écarter (intervalle de Wilson) :
avec peu d'images de validation, il est large, et les petits hauts et bas ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation points it is wide, and small ups and downs mean nothing.</source>
        <translation>Dessiner autour de l'exactitude de validation jusqu'où la vraie peut s'en écarter (intervalle de Wilson) :
avec peu de points de validation, il est large, et les petits hauts et bas ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Draw over the curves what you expected in the lesson, before the run.</source>
        <translation>Dessine sur les courbes ce que vous attendiez dans la leçon, avant l'entraînement.</translation>
    </message>
    <message>
        <source>Draw the learning rate as a thin line, with what schedule and warm-up make of it. Its axis is at the right.</source>
        <translation>Dessiner le taux d'apprentissage en ligne fine, compte tenu du programme et de l'échauffement. Son axe est à droite.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation images.</source>
        <translation>La part où l'on a raison en répondant toujours la classe la plus fréquente des images de validation.</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation points.</source>
        <translation>La part où l'on a raison en répondant toujours la classe la plus fréquente des points de validation.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation images.
It is trained here, once for this data set, in the background.</source>
        <translation>À quel point un réseau sans couche cachée lit bien les images de validation.
Il est entraîné ici, une fois pour ce jeu de données, en arrière-plan.</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation points.
It is trained here, once for this data set, in the background.</source>
        <translation>À quel point un réseau sans couche cachée lit bien les points de validation.
Il est entraîné ici, une fois pour ce jeu de données, en arrière-plan.</translation>
    </message>
    <message>
        <source>How well people read digits as those of MNIST.</source>
        <translation>À quel point les humains lisent bien des chiffres comme ceux de MNIST.</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Taux d'apprentissage appliqué</translation>
    </message>
    <message>
        <source>Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),
and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark.</source>
        <translation>Marquer où des réglages ont changé (◆), où l'entraînement a fait une pause (❚❚), a repris plus tard (▶) ou a bifurqué (Y),
et la meilleure époque (★). Pointez une marque pour la lire ; Ctrl+← et Ctrl+→ vont d'une marque à l'autre.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show spikes as well, though the other values may look flat beside them.
Else a ▲ marks each.</source>
        <translation>Montrer aussi les pics, même si les autres valeurs paraissent plates à côté.
Sinon, un ▲ marque chacun.</translation>
    </message>
    <message>
        <source>What the plots show beside the curves, and what they count along the bottom.</source>
        <translation>Ce que les tracés montrent à côté des courbes, et ce qu'ils comptent le long du bas.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Votre prédiction</translation>
    </message>
</context>
<context>
    <name>CurvesPage</name>
    <message>
        <source>Learning curves of all trials</source>
        <translation>Courbes d'apprentissage de tous les essais</translation>
    </message>
    <message>
        <source>The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early.</source>
        <translation>Plus une courbe est sombre (ou claire, sur fond sombre), meilleure elle est. Une croix termine celle qui a été écartée tôt.</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}, graine {1}</translation>
    </message>
</context>
<context>
    <name>CurvesPlots</name>
    <message>
        <source>Plot of the accuracy over the epochs</source>
        <translation>Tracé de l'exactitude selon les époques</translation>
    </message>
    <message>
        <source>Plot of the error over the epochs</source>
        <translation>Tracé de l'erreur selon les époques</translation>
    </message>
    <message>
        <source>Press Train (Ctrl+T): the error of each epoch appears here.</source>
        <translation>Appuyez sur Entraîner (Ctrl+T) : l'erreur de chaque époque apparaît ici.</translation>
    </message>
    <message>
        <source>The share of answers that are right appears here.</source>
        <translation>La part des réponses justes apparaît ici.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>error ({0})</source>
        <translation>erreur ({0})</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>live, smoothed</source>
        <translation>en direct, lissé</translation>
    </message>
    <message>
        <source>parent, training</source>
        <translation>parent, entraînement</translation>
    </message>
    <message>
        <source>parent, validation</source>
        <translation>parent, validation</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>juste (%)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
</context>
<context>
    <name>CurvesPrediction</name>
    <message>
        <source>Score: {0} of 100.</source>
        <translation>Score : {0} sur 100.</translation>
    </message>
    <message>
        <source>What you have drawn in the lesson, before the run: {0}.</source>
        <translation>Ce que vous avez dessiné dans la leçon, avant l'entraînement : {0}.</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>votre prédiction</translation>
    </message>
    <message>
        <source>your prediction ({0})</source>
        <translation>votre prédiction ({0})</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>CurvesStory</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>images, en milliers</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>points, en milliers</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>secondes d'entraînement</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Accuracy on the training images</source>
        <translation>Exactitude sur les images d'entraînement</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>Exactitude sur les points d'entraînement</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Exactitude sur les points de validation</translation>
    </message>
    <message>
        <source>Add a running mean to the fine line within the epochs.
The line itself stays as it is.</source>
        <translation>Ajouter une moyenne glissante à la ligne fine à l'intérieur des époques.
La ligne elle-même reste telle quelle.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Error on the training images</source>
        <translation>Erreur sur les images d'entraînement</translation>
    </message>
    <message>
        <source>Error on the training points</source>
        <translation>Erreur sur les points d'entraînement</translation>
    </message>
    <message>
        <source>Error on the validation images</source>
        <translation>Erreur sur les images de validation</translation>
    </message>
    <message>
        <source>Error on the validation points</source>
        <translation>Erreur sur les points de validation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>Erreur logarithmique</translation>
    </message>
    <message>
        <source>Show the error by powers of ten.
Small improvements late in a run stay visible.</source>
        <translation>Montrer l'erreur par puissances de dix.
Les petits progrès tardifs d'un entraînement restent visibles.</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Montrer tout l'entraînement</translation>
    </message>
    <message>
        <source>Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).</source>
        <translation>Montrer de nouveau tout l'entraînement après un zoom (Ctrl et la molette, ou + et −) ou un déplacement (glisser).</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Smoothed line</source>
        <translation>Ligne lissée</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>the run itself, without your hand</source>
        <translation>l'entraînement lui-même, sans votre écriture</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>As it is, and as it could be varied for learning.</source>
        <translation>Telle quelle, et telle qu'elle pourrait être variée pour l'apprentissage.</translation>
    </message>
    <message>
        <source>As it is, and as it could be varied. This network learns from the images as they are.</source>
        <translation>Telle quelle, et telle qu'elle pourrait être variée. Ce réseau apprend des images telles quelles.</translation>
    </message>
    <message>
        <source>As it is, and as it is varied for learning.</source>
        <translation>Telle quelle, et telle qu'elle est variée pour l'apprentissage.</translation>
    </message>
    <message>
        <source>Asking the network which it doubts …</source>
        <translation>On demande au réseau desquelles il doute…</translation>
    </message>
    <message>
        <source>Train a network, or open one: it says which labels it doubts.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : il dira de quelles étiquettes il doute.</translation>
    </message>
    <message>
        <source>{1}
labelled {1} and read so with {2} % confidence, loss {3}</source>
        <translation>{1}
étiquetée {1} et lue ainsi avec {2} % de confiance, perte {3}</translation>
    </message>
    <message>
        <source>{1} → {0}
labelled {1}, read as {0} with {2} % confidence, loss {3}</source>
        <translation>{1} → {0}
étiquetée {1}, lue comme {0} avec {2} % de confiance, perte {3}</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a class, averaged.</source>
        <translation>Toutes les images d'une classe, en moyenne.</translation>
    </message>
    <message>
        <source>Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.
So the network learns the digit and not the picture. Click an image on the left to see it changed.</source>
        <translation>L'augmentation change chaque image à neuf chaque fois qu'elle est apprise : tournée, agrandie, courbée, avec un autre stylo.
Ainsi le réseau apprend le chiffre et non l'image. Cliquez à gauche sur une image pour la voir changée.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Click for others.</source>
        <translation>Cliquez pour en voir d'autres.</translation>
    </message>
    <message>
        <source>Darkness of the pixels</source>
        <translation>Noirceur des pixels</translation>
    </message>
    <message>
        <source>Doubtful first: the images whose label the network that is shown finds least probable.
Some are wrongly labelled, some could be read either way, and some it has not learnt yet.</source>
        <translation>Les douteuses d'abord : les images dont l'étiquette semble la moins probable au réseau montré.
Certaines sont mal étiquetées, d'autres peuvent se lire de deux façons, d'autres ne sont pas encore apprises.</translation>
    </message>
    <message>
        <source>Histogram of the pixels</source>
        <translation>Histogramme des pixels</translation>
    </message>
    <message>
        <source>How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root.</source>
        <translation>La fréquence de chaque noirceur de pixel, de 0, le papier, à 255, l'encre ; la plupart sont du papier. Hauteurs en racine carrée.</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>Images du jeu de données</translation>
    </message>
    <message>
        <source>Mean and number of each class</source>
        <translation>Moyenne et nombre de chaque classe</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <translation>Image moyenne de chaque classe</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Nombre d'images</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Seulement les images de cette classe.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The image as augmentation changes it</source>
        <translation>L'image telle que l'augmentation la change</translation>
    </message>
    <message>
        <source>The image, varied</source>
        <translation>L'image, variée</translation>
    </message>
    <message>
        <source>The images appear here as soon as they are read.</source>
        <translation>Les images apparaissent ici dès qu'elles sont lues.</translation>
    </message>
    <message>
        <source>Training: what it learns from. Validation: kept from training, to choose settings by.
Test: chooses nothing, and is looked at in the end.</source>
        <translation>Entraînement : ce sur quoi il apprend. Validation : gardée hors de l'entraînement, pour choisir les réglages.
Test : ne choisit rien, et n'est regardé qu'à la fin.</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>toutes les classes</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>tous les chiffres</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>doubtful labels first</source>
        <translation>étiquettes douteuses d'abord</translation>
    </message>
    <message>
        <source>the mean of all images of “{0}”; click it to see them</source>
        <translation>la moyenne de toutes les images de « {0} » ; cliquez pour les voir</translation>
    </message>
</context>
<context>
    <name>DatasetImport</name>
    <message>
        <source>Data sets ({0})</source>
        <translation>Jeux de données ({0})</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>Ouvrir un fichier avec un jeu de données</translation>
    </message>
    <message>
        <source>Open a folder with IDX files or pictures</source>
        <translation>Ouvrir un dossier avec des fichiers IDX ou des images</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>The data set was left as it is.</source>
        <translation>Le jeu de données est resté tel quel.</translation>
    </message>
    <message>
        <source>The network reads other images or classes, and would be closed.</source>
        <translation>Le réseau lit d'autres images ou classes, et serait fermé.</translation>
    </message>
    <message>
        <source>The trained network reads other images or other classes. It is not saved, and would be given up.</source>
        <translation>Le réseau entraîné lit d'autres images ou d'autres classes. Il n'est pas enregistré, et serait perdu.</translation>
    </message>
    <message>
        <source>{0} waits for a choice.</source>
        <translation>{0} attend un choix.</translation>
    </message>
    <message>
        <source>{0} was read. Accept it, or cancel.</source>
        <translation>{0} est lu. Acceptez-le, ou annulez.</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Activations</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Layers of {0} neurons.</source>
        <translation>Couches de {0} neurones.</translation>
    </message>
    <message>
        <source>Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Les lignes sont entrées × poids, orange au-dessus de 0, violet en dessous : les {0} plus grandes sur {1} sont tracées.</translation>
    </message>
    <message>
        <source>Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>Les lignes sont des poids, orange au-dessus de 0, violet en dessous : les {0} plus grands sur {1} sont tracés.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}</source>
        <translation>Neurone {0} de la couche {1} : {2}</translation>
    </message>
    <message>
        <source>blamed for {0}</source>
        <translation>blâmé de {0}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>couche {0}</translation>
    </message>
    <message>
        <source>layer {0}: {1}</source>
        <translation>couche {0} : {1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} = {1}</source>
        <translation>{0} = {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>Diagram of the network</source>
        <translation>Schéma du réseau</translation>
    </message>
    <message>
        <source>Diagram of the network…</source>
        <translation>Schéma du réseau…</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, or its weights alone.</source>
        <translation>Écrire le réseau en schéma, en lignes (SVG) ou en pixels (PNG) : au travail sur le point interrogé, ou ses poids seuls.</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its weights alone.</source>
        <translation>Écrire le réseau en schéma, en lignes (SVG) ou en pixels (PNG) : au travail sur ce qui est sur l'ardoise, ou ses poids seuls.</translation>
    </message>
</context>
<context>
    <name>DifferencesPresenter</name>
    <message>
        <source>Both read the same test images right: nothing tells them apart.</source>
        <translation>Les deux lisent bien les mêmes images de test : rien ne les distingue.</translation>
    </message>
    <message>
        <source>Both read the test images …</source>
        <translation>Les deux lisent les images de test…</translation>
    </message>
    <message>
        <source>Draw on the right, or click an image above: how both read it appears here.</source>
        <translation>Dessinez à droite, ou cliquez sur une image en haut : la lecture des deux apparaît ici.</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not appears here, and one drawing as both read it. So far there is only one network for these images: train another one (Ctrl+T).</source>
        <translation>Quelles images de test l'un des réseaux lit et l'autre non apparaît ici, ainsi qu'un dessin tel que les deux le lisent. Il n'y a encore qu'un réseau pour ces images : entraînez-en un autre (Ctrl+T).</translation>
    </message>
    <message>
        <source>{0} learnt from other images than these; some of the test images may be among them.</source>
        <translation>{0} a appris sur d'autres images que celles-ci ; certaines images de test peuvent en faire partie.</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</source>
        <translation>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Let each take the other's place.</source>
        <translation>Échanger leurs places.</translation>
    </message>
    <message>
        <source>McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's
if both are equally good. p is how probable a difference as large as this one is then.</source>
        <translation>Test exact de McNemar : si les deux sont aussi bons, chaque image que l'un seul des deux lit bien
peut aussi bien être de A que de B. p est alors la probabilité d'une différence aussi grande.</translation>
    </message>
    <message>
        <source>Network {0}</source>
        <translation>Réseau {0}</translation>
    </message>
    <message>
        <source>Of the {0} test images of {1}, &lt;b&gt;A&lt;/b&gt; reads {2} and &lt;b&gt;B&lt;/b&gt; {3} right.</source>
        <translation>Des {0} images de test de {1}, &lt;b&gt;A&lt;/b&gt; en lit bien {2} et &lt;b&gt;B&lt;/b&gt; {3}.</translation>
    </message>
    <message>
        <source>Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.</source>
        <translation>A seul lit bien {0} des images, B seul {1} : en jouant à pile ou face, un partage aussi inégal a ce p.</translation>
    </message>
    <message>
        <source>Share of the test images that {0} reads right</source>
        <translation>Part des images de test que {0} lit bien</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>The share of images that each reads right, and its 95 % interval (Wilson).</source>
        <translation>La part des images que chacun lit bien, et son intervalle à 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Whether the difference is chance</source>
        <translation>Si la différence est due au hasard</translation>
    </message>
    <message>
        <source>Which network is compared. The runs that are ticked in the tab Runs come first.</source>
        <translation>Quel réseau est comparé. Ceux qui sont cochés dans l'onglet Entraînements viennent d'abord.</translation>
    </message>
    <message>
        <source>test image {0}, true {1}
A reads {2} with {3} %
B reads {4} with {5} %</source>
        <translation>image de test {0}, en vrai {1}
A lit {2} avec {3} %
B lit {4} avec {5} %</translation>
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
        <translation>{0} : aucune des images de test.</translation>
    </message>
    <message>
        <source>{0}: {1} test images, the hardest first. Under each: what A | B reads.</source>
        <translation>{0} : {1} images de test, la plus difficile d'abord. Sous chacune : ce que lit A | B.</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Asks about a point that the network has never learnt from.</source>
        <translation>Interroge un point sur lequel le réseau n'a jamais appris.</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>Effacer l'ardoise</translation>
    </message>
    <message>
        <source>Clear the plane</source>
        <translation>Effacer le plan</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>Dessinez quelque chose</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>How thick the strokes are. The digits that the network learns from are about as thick as the start value.</source>
        <translation>L'épaisseur des traits. Les chiffres sur lesquels le réseau apprend ont à peu près l'épaisseur de la valeur de départ.</translation>
    </message>
    <message>
        <source>Nothing was drawn that could be undone.</source>
        <translation>Rien n'a été dessiné qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>Rien n'a été annulé ici.</translation>
    </message>
    <message>
        <source>Only points that you draw yourself can be taken away.</source>
        <translation>Seuls les points que vous dessinez vous-même peuvent être retirés.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Épaisseur du stylo</translation>
    </message>
    <message>
        <source>Puts a digit on the pad that the network has never learnt from.</source>
        <translation>Met sur l'ardoise un chiffre sur lequel le réseau n'a jamais appris.</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>Chiffre de test au hasard</translation>
    </message>
    <message>
        <source>Random test point</source>
        <translation>Point de test au hasard</translation>
    </message>
    <message>
        <source>Redo point</source>
        <translation>Rétablir le point</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>Rétablir le trait</translation>
    </message>
    <message>
        <source>Several digits: {0}. Looked at: {1}, digit {2}.</source>
        <translation>Plusieurs chiffres : {0}. Regardé : {1}, chiffre {2}.</translation>
    </message>
    <message>
        <source>Undo point</source>
        <translation>Annuler le point</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Annuler le trait</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln trait</numerusform>
            <numerusform>%Ln traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.</source>
        <translation>Elle est vierge. Dessinez ici avec la souris, un doigt ou un stylet, ou choisissez Chiffre de test au hasard.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
</context>
<context>
    <name>DrawingRecognizer</name>
    <message numerus="yes">
        <source>%Ln digit(s). Click one, or use the arrow keys.</source>
        <translation>
            <numerusform>%Ln chiffre. Cliquez dessus, ou utilisez les flèches.</numerusform>
            <numerusform>%Ln chiffres. Cliquez sur l'un d'eux, ou utilisez les flèches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the plane to ask about a place.</source>
        <translation>Cliquez sur le plan pour interroger un endroit.</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>Dessinez un chiffre.</translation>
    </message>
    <message>
        <source>Draw something.</source>
        <translation>Dessinez quelque chose.</translation>
    </message>
    <message>
        <source>Image, true label {0}</source>
        <translation>Image, vraie étiquette {0}</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>Ses poids sont devenus trop grands pour calculer.</translation>
    </message>
    <message>
        <source>Most likely {0}: {1} %</source>
        <translation>Plutôt {0} : {1} %</translation>
    </message>
    <message>
        <source>No network yet: press Train.</source>
        <translation>Pas encore de réseau : appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>Nobody here can read yet. Press Train: it takes seconds.</source>
        <translation>Personne ici ne sait encore lire. Appuyez sur Entraîner : cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or no digit at all.</source>
        <translation>Peut-être {0}, ou {1} ; ou aucun chiffre.</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or none of its classes.</source>
        <translation>Peut-être {0}, ou {1} ; ou aucune de ses classes.</translation>
    </message>
    <message>
        <source>Perhaps {0}; but a stroke of it breaks off, so that something is missing.</source>
        <translation>Peut-être {0} ; mais un trait s'interrompt, il manque donc quelque chose.</translation>
    </message>
    <message>
        <source>Test digit, true label {0}</source>
        <translation>Chiffre de test, vraie étiquette {0}</translation>
    </message>
    <message>
        <source>Test image, true label {0}</source>
        <translation>Image de test, vraie étiquette {0}</translation>
    </message>
    <message>
        <source>Test point of class {0}</source>
        <translation>Point de test de la classe {0}</translation>
    </message>
    <message>
        <source>To ask about a place, choose “Ask” and click there.</source>
        <translation>Pour interroger un endroit, choisissez « Interroger » et cliquez là.</translation>
    </message>
    <message>
        <source>Training point of class {0}</source>
        <translation>Point d'entraînement de la classe {0}</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>« {0} »</translation>
    </message>
</context>
<context>
    <name>DrawingsDialog</name>
    <message>
        <source>Add a file's labelled drawings: JSON, UNIPEN or InkML.</source>
        <translation>Ajouter les dessins étiquetés d'un fichier : JSON, UNIPEN ou InkML.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>Faire revenir ce qui a été supprimé en dernier.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Each is a {0}</source>
        <translation>Chacun est : {0}</translation>
    </message>
    <message>
        <source>Each is an {0}</source>
        <translation>Chacun est : {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>No drawings yet. Under an answer, tell what your drawing was, or choose Teach &gt; Teach me your digits.</source>
        <translation>Pas encore de dessins. Sous une réponse, dites ce qu'était votre dessin, ou choisissez Enseigner &gt; M'apprendre vos chiffres.</translation>
    </message>
    <message>
        <source>Save them all in a JSON file.</source>
        <translation>Les enregistrer tous dans un fichier JSON.</translation>
    </message>
    <message>
        <source>Say what the chosen ones are.</source>
        <translation>Dire ce que sont ceux qui sont choisis.</translation>
    </message>
    <message>
        <source>They are …</source>
        <translation>Ce sont…</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away.</source>
        <translation>Jeter les dessins choisis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the chosen ones are</source>
        <translation>Ce que sont les dessins choisis</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>Quelles classes sont montrées</translation>
    </message>
    <message>
        <source>Your drawing of a {0}</source>
        <translation>Votre dessin de « {0} »</translation>
    </message>
    <message>
        <source>Your drawing of an {0}</source>
        <translation>Votre dessin de « {0} »</translation>
    </message>
    <message>
        <source>Your drawings</source>
        <translation>Vos dessins</translation>
    </message>
    <message>
        <source>Your picture of a {0}</source>
        <translation>Votre image de « {0} »</translation>
    </message>
    <message>
        <source>Your picture of an {0}</source>
        <translation>Votre image de « {0} »</translation>
    </message>
    <message>
        <source>{0} of {1} different classes</source>
        <translation>{0} de {1} classes différentes</translation>
    </message>
    <message>
        <source>{0} of {1} different digits</source>
        <translation>{0} de {1} chiffres différents</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Drawings of {0}</source>
        <translation>Dessins de {0}</translation>
    </message>
    <message>
        <source>The drawings of the chosen class, the newest first.</source>
        <translation>Les dessins de la classe choisie, le plus récent d'abord.</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>comme {0}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}</source>
        <translation>{0}, dessin {1}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}: the others make it look like {2}</source>
        <translation>{0}, dessin {1} : d'après les autres, il ressemble à {2}</translation>
    </message>
</context>
<context>
    <name>DrawnClassesController</name>
    <message>
        <source>Drawings (*{0})</source>
        <translation>Dessins (*{0})</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Dessins ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Exporter les dessins</translation>
    </message>
    <message>
        <source>Go on with drawings of a file</source>
        <translation>Continuer avec les dessins d'un fichier</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>Mes classes</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>The drawings are not kept yet. {0} Export them to another place.</source>
        <translation>Les dessins ne sont pas encore gardés. {0} Exportez-les ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>{0} is kept: %Ln drawing(s). Data &gt; New data set from drawings goes on with it.</source>
        <translation>
            <numerusform>{0} est gardé : %Ln dessin. Données &gt; Nouveau jeu de données dessiné permet de continuer.</numerusform>
            <numerusform>{0} est gardé : %Ln dessins. Données &gt; Nouveau jeu de données dessiné permet de continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was changed by another window. Your drawings are kept as {1}, beside it.</source>
        <translation>{0} a été changé par une autre fenêtre. Vos dessins sont gardés à côté, sous {1}.</translation>
    </message>
</context>
<context>
    <name>DrawnClassesDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Begin another data set; this one is kept.</source>
        <translation>Commencer un autre jeu de données ; celui-ci est gardé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y).</source>
        <translation>Le refaire (Ctrl+Y).</translation>
    </message>
    <message>
        <source>Draw here, then press Enter</source>
        <translation>Dessinez ici, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Draw {0}</source>
        <translation>Dessinez {0}</translation>
    </message>
    <message>
        <source>Everything is kept, and can be gone on with.</source>
        <translation>Tout est gardé, et l'on peut continuer plus tard.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>First name what you will draw</source>
        <translation>Nommez d'abord ce que vous allez dessiner</translation>
    </message>
    <message>
        <source>Go on with the labelled drawings of a file.</source>
        <translation>Continuer avec les dessins étiquetés d'un fichier.</translation>
    </message>
    <message>
        <source>How well they are told apart stands here as soon as there are a few drawings.</source>
        <translation>À quel point on les distingue apparaît ici dès qu'il y a quelques dessins.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>It is blank. {0} here; Enter keeps it, the arrows choose another class.</source>
        <translation>Elle est vierge. {0} ici ; Entrée garde le dessin, les flèches choisissent une autre classe.</translation>
    </message>
    <message>
        <source>Keep this one, and lay out new paper (Enter).</source>
        <translation>Garder celui-ci, et prendre une nouvelle feuille (Entrée).</translation>
    </message>
    <message>
        <source>Make classes with these names (Enter).</source>
        <translation>Créer des classes avec ces noms (Entrée).</translation>
    </message>
    <message>
        <source>Names of new classes</source>
        <translation>Noms des nouvelles classes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New data set from drawings</source>
        <translation>Nouveau jeu de données dessiné</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>Dessin suivant</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save it in a file for elsewhere.</source>
        <translation>L'enregistrer dans un fichier pour ailleurs.</translation>
    </message>
    <message>
        <source>Such as: circle, square, star</source>
        <translation>Par exemple : cercle, carré, étoile</translation>
    </message>
    <message>
        <source>Take back a stroke, or on blank paper the last change (Ctrl+Z).</source>
        <translation>Reprendre un trait ou, sur une feuille vierge, le dernier changement (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Take the chosen class and its drawings away; can be undone.</source>
        <translation>Retirer la classe choisie et ses dessins ; peut être annulé.</translation>
    </message>
    <message>
        <source>The data sets that you have drawn; all are kept.</source>
        <translation>Les jeux de données que vous avez dessinés ; tous sont gardés.</translation>
    </message>
    <message>
        <source>There must be at least two classes, and at least {0} drawings of each.</source>
        <translation>Il faut au moins deux classes, et au moins {0} dessins de chacune.</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away (Delete); can be undone.</source>
        <translation>Jeter les dessins choisis (Suppr) ; peut être annulé.</translation>
    </message>
    <message>
        <source>Train and test on them from now on.</source>
        <translation>Entraîner et tester désormais sur eux.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these drawings</source>
        <translation>Utiliser ces dessins</translation>
    </message>
    <message>
        <source>What is to be told apart; several names have commas between them.</source>
        <translation>Ce qui est à distinguer ; plusieurs noms sont séparés par des virgules.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.</source>
        <translation>
            <numerusform>{0} sur %Ln dessin ({1} %) est bien lu grâce à ce qu'apprennent les autres.</numerusform>
            <numerusform>{0} sur %Ln dessins ({1} %) sont bien lus grâce à ce qu'apprennent les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln drawing(s)</source>
        <translation>
            <numerusform>{0} : %Ln dessin</numerusform>
            <numerusform>{0} : %Ln dessins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsPresenter</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are still calculated …</source>
        <translation>
            <numerusform>%Ln époque est encore en cours de calcul…</numerusform>
            <numerusform>%Ln époques sont encore en cours de calcul…</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the network that answers now, only one epoch is kept.</source>
        <translation>Du réseau qui répond en ce moment, une seule époque est gardée.</translation>
    </message>
    <message>
        <source>Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.</source>
        <translation>Entraînez un réseau (Ctrl+T) : comment chaque classe est apprise d'époque en époque apparaît ici.</translation>
    </message>
    <message>
        <source>Without your hand: it is no part of the run.</source>
        <translation>Sans votre écriture : elle ne fait pas partie de l'entraînement.</translation>
    </message>
</context>
<context>
    <name>EpochsView</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>Exactitude de chaque classe</translation>
    </message>
    <message>
        <source>Accuracy of each class over the epochs</source>
        <translation>Exactitude de chaque classe selon les époques</translation>
    </message>
    <message>
        <source>By how much of their length a layer's weights changed in an epoch, by powers of ten.
Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.
Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding.</source>
        <translation>De quelle part de leur longueur les poids d'une couche ont changé en une époque, par puissances de dix.
Si l'époque juste avant n'est pas gardée : depuis la dernière époque gardée, divisé par les époques entre les deux.
D'un entraînement ouvert, les poids sont gardés en demi-précision : sous 0,03 %, les changements sont des arrondis.</translation>
    </message>
    <message>
        <source>Change of each layer in an epoch, in %</source>
        <translation>Changement de chaque couche en une époque, en %</translation>
    </message>
    <message>
        <source>Change of each layer over the epochs</source>
        <translation>Changement de chaque couche selon les époques</translation>
    </message>
    <message>
        <source>Click an epoch to look back to it.</source>
        <translation>Cliquez sur une époque pour y revenir.</translation>
    </message>
    <message>
        <source>From 0 %</source>
        <translation>À partir de 0 %</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient de chaque couche</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>Gradient de chaque couche selon les époques</translation>
    </message>
    <message>
        <source>Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.</source>
        <translation>Montrer tout de 0 à 100 %, et pas seulement là où sont les lignes après le premier quart des époques.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training images, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longueur du gradient des poids de chaque couche, sur 256 images d'entraînement, par puissances de dix.
Bien plus petite dans les premières couches que dans les dernières : l'erreur les atteint à peine.</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training points, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longueur du gradient des poids de chaque couche, sur 256 points d'entraînement, par puissances de dix.
Bien plus petite dans les premières couches que dans les dernières : l'erreur les atteint à peine.</translation>
    </message>
    <message>
        <source>The share of the images of a class that are read as this class, after each epoch.</source>
        <translation>La part des images d'une classe qui sont lues comme cette classe, après chaque époque.</translation>
    </message>
    <message>
        <source>The share of the points of a class that are read as this class, after each epoch.</source>
        <translation>La part des points d'une classe qui sont lus comme cette classe, après chaque époque.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation, so nothing is known of each class.</source>
        <translation>Cet entraînement ne garde pas d'images de validation : rien n'est connu de chaque classe.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation, so nothing is known of each class.</source>
        <translation>Cet entraînement ne garde pas de points de validation : rien n'est connu de chaque classe.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>couche {0}</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien lues</translation>
    </message>
    <message>
        <source>{0} validation images, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} images de validation, {1} à {2} par classe : une part sur si peu d'images est sûre à environ ± {3} %.</translation>
    </message>
    <message>
        <source>{0} validation points, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} points de validation, {1} à {2} par classe : une part sur si peu de points est sûre à environ ± {3} %.</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in the program; it goes on. Help &gt; Copy diagnostics says what it was.</source>
        <translation>Quelque chose a mal tourné dans le programme ; il continue. Aide &gt; Copier le diagnostic dit ce que c'était.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; it goes on. What it was stands in {0}.</source>
        <translation>Quelque chose a mal tourné dans le programme ; il continue. Ce que c'était est dans {0}.</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>Ce qu'apporte chaque pixel</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>choisi : {0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2} % ink, adds {3}</source>
        <translation>ligne {0}, colonne {1} : {2} % d'encre, ajoute {3}</translation>
    </message>
    <message>
        <source>{0} pixels speak for it, {1} against it</source>
        <translation>{0} pixels parlent pour, {1} contre</translation>
    </message>
</context>
<context>
    <name>ExperimentHead</name>
    <message>
        <source> at once</source>
        <translation> en même temps</translation>
    </message>
    <message>
        <source>Choose settings that are tried with different values, and train all of them.</source>
        <translation>Choisir des réglages à essayer avec différentes valeurs, et les entraîner tous.</translation>
    </message>
    <message>
        <source>Delete the experiment with all of its runs, after asking.</source>
        <translation>Supprimer l'expérience et tous ses entraînements, après confirmation.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Exporter en paquet…</translation>
    </message>
    <message>
        <source>First pause it.</source>
        <translation>Mettez-la d'abord en pause.</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>Libérer de la place…</translation>
    </message>
    <message>
        <source>Give up the weights of all of its runs but the chosen ones, after asking. All figures stay.</source>
        <translation>Abandonner les poids de tous ses entraînements sauf ceux du candidat choisi, après confirmation. Tous les résultats restent.</translation>
    </message>
    <message>
        <source>Go on where it was paused.</source>
        <translation>Continuer là où elle a été mise en pause.</translation>
    </message>
    <message>
        <source>How many runs train at the same time. With fewer the others rest after the step that they are in, keep their whole epochs, and go on later; the results stay the same.</source>
        <translation>Combien d'entraînements avancent en même temps. S'il y en a moins, les autres se reposent après leur pas en cours, gardent leurs époques complètes et reprennent plus tard ; les résultats restent les mêmes.</translation>
    </message>
    <message>
        <source>It can be changed while the experiment runs.</source>
        <translation>Cela peut être changé pendant l'expérience.</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>Elle est terminée.</translation>
    </message>
    <message>
        <source>Let it begin before all others that wait.</source>
        <translation>La faire commencer avant toutes celles qui attendent.</translation>
    </message>
    <message>
        <source>Let it rest. Whole epochs are kept, and it can go on at any time.</source>
        <translation>La laisser se reposer. Les époques complètes sont gardées, et elle peut reprendre à tout moment.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Put the experiment with all of its runs into one file, to be opened on another machine.</source>
        <translation>Mettre l'expérience avec tous ses entraînements dans un fichier à ouvrir sur une autre machine.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Entraînements à la fois</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save what is shown, write a report, export the experiment, free room, or delete it.</source>
        <translation>Enregistrer ce qui est affiché, écrire un rapport, exporter l'expérience, libérer de la place, ou la supprimer.</translation>
    </message>
    <message>
        <source>Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV.</source>
        <translation>Enregistrer ce qui est montré : une image en PNG ou SVG, ou le tableau des candidats en CSV.</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>Lancer ensuite</translation>
    </message>
    <message>
        <source>Which experiment is shown.</source>
        <translation>Quelle expérience est montrée.</translation>
    </message>
    <message>
        <source>Write what the experiment came to: a page to be printed and handed in.</source>
        <translation>Écrire ce que l'expérience a donné : une page à imprimer et à rendre.</translation>
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
        <translation>Combien d'entraînements sont faits ; là où seul le temps dit combien il y en aura, parmi ceux commencés.</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avancement de l'expérience</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln a divergé</numerusform>
            <numerusform>%Ln ont divergé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln a échoué</numerusform>
            <numerusform>%Ln ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln terminé</numerusform>
            <numerusform>%Ln terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside early</source>
        <translation>
            <numerusform>%Ln écarté tôt</numerusform>
            <numerusform>%Ln écartés tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln arrêté</numerusform>
            <numerusform>%Ln arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>Époques entraînées</translation>
    </message>
    <message>
        <source>It waits, and begins when what runs before it has ended</source>
        <translation>Elle attend, et commence quand ce qui tourne avant elle est terminé</translation>
    </message>
    <message>
        <source>It was paused: {0}</source>
        <translation>Elle a été mise en pause : {0}</translation>
    </message>
    <message>
        <source>No run has begun yet</source>
        <translation>Aucun entraînement n'a encore commencé</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>Paramètres du réseau</translation>
    </message>
    <message>
        <source>Seconds trained</source>
        <translation>Secondes d'entraînement</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>a divergé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>set aside early</source>
        <translation>écarté tôt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>{0}, of %Ln run(s)</source>
        <translation>
            <numerusform>{0}, sur %Ln entraînement</numerusform>
            <numerusform>{0}, sur %Ln entraînements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentsController</name>
    <message numerus="yes">
        <source>%Ln experiment(s) are paused or wait; Resume in Experiments goes on.</source>
        <translation>
            <numerusform>%Ln expérience est en pause ou attend ; Reprendre dans Expériences la continue.</numerusform>
            <numerusform>%Ln expériences sont en pause ou attendent ; Reprendre dans Expériences les continue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d'attente</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Les expériences ne sont pas gardées, car la bibliothèque n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>It goes on when the one that runs has ended or is paused.</source>
        <translation>Elle reprend quand celle qui tourne est terminée ou en pause.</translation>
    </message>
    <message>
        <source>It is in the queue, and trains when its turn comes. Experiments shows how it does.</source>
        <translation>Il est dans la file d'attente, et commence quand son tour vient. Expériences montre où il en est.</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nouvelle expérience…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation>Plans (*.toml)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>The experiment has begun. Its runs train in the background.</source>
        <translation>L'expérience a commencé. Ses entraînements se font en arrière-plan.</translation>
    </message>
    <message>
        <source>The experiment has ended. Experiments shows what did best.</source>
        <translation>L'expérience est terminée. Expériences montre ce qui a fait le mieux.</translation>
    </message>
    <message>
        <source>The experiment is paused; Resume in Experiments goes on.</source>
        <translation>L'expérience est en pause ; Reprendre dans Expériences la continue.</translation>
    </message>
    <message>
        <source>The experiment {0} is paused; Resume in Experiments goes on.</source>
        <translation>L'expérience {0} est en pause ; Reprendre dans Expériences la continue.</translation>
    </message>
    <message>
        <source>The queued run has ended. Runs and Experiments show how it did.</source>
        <translation>L'entraînement de la file est terminé. Entraînements et Expériences montrent son résultat.</translation>
    </message>
    <message>
        <source>Train with these settings too, in the background, as soon as what runs now has ended.</source>
        <translation>Entraîner aussi avec ces réglages, en arrière-plan, dès que ce qui tourne est terminé.</translation>
    </message>
    <message>
        <source>Try settings with different values, in the background, and see what works and how sure that is.</source>
        <translation>Essayer des réglages avec différentes valeurs, en arrière-plan, et voir ce qui marche et à quel point c'est sûr.</translation>
    </message>
</context>
<context>
    <name>ExperimentsPresenter</name>
    <message>
        <source>All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither be opened nor go on.</source>
        <translation>Tous les résultats et toutes les courbes restent, ainsi que les réseaux du candidat choisi. Les autres entraînements ne pourront plus être ouverts ni continués.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the experiment {0}?</source>
        <translation>Supprimer l'expérience {0} ?</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>Les expériences ne sont pas gardées, car la bibliothèque n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>Libérer de la place</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln run(s) are deleted with it.</source>
        <translation>
            <numerusform>%Ln entraînement est supprimé avec elle.</numerusform>
            <numerusform>Ses %Ln entraînements sont supprimés avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Lignes (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixels (*{0})</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est montré</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tableaux (*{0})</translation>
    </message>
    <message>
        <source>The weights of this experiment take {0} MB. Give them up?</source>
        <translation>Les poids de cette expérience prennent {0} Mo. Les abandonner ?</translation>
    </message>
    <message>
        <source>{0} MB are free again in the library.</source>
        <translation>{0} Mo sont de nouveau libres dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>ExperimentsView</name>
    <message>
        <source>All candidates, the best first.</source>
        <translation>Tous les candidats, le meilleur d'abord.</translation>
    </message>
    <message>
        <source>All settings side by side, a line across them for each candidate.</source>
        <translation>Tous les réglages côte à côte, une ligne à travers eux pour chaque candidat.</translation>
    </message>
    <message>
        <source>An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with many values and several seeds, in the background, and says what works.</source>
        <translation>Une expérience répond à une question : quel taux d'apprentissage, combien de couches, ou était-ce la chance ? Elle entraîne avec beaucoup de valeurs et plusieurs graines, en arrière-plan, et dit ce qui marche.</translation>
    </message>
    <message>
        <source>Any setting against any figure, a point for each candidate.</source>
        <translation>N'importe quel réglage face à n'importe quel résultat, un point pour chaque candidat.</translation>
    </message>
    <message>
        <source>Choose what is tried, and start it.</source>
        <translation>Choisir ce qui est essayé, et lancer.</translation>
    </message>
    <message>
        <source>How much each setting matters, and how sure that is.</source>
        <translation>Combien compte chaque réglage, et à quel point c'est sûr.</translation>
    </message>
    <message>
        <source>How the accuracy of every run rose from epoch to epoch.</source>
        <translation>Comment l'exactitude de chaque entraînement a monté d'époque en époque.</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Courbes d'apprentissage</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>Nouvelle expérience…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>A web page is for networks that read images.</source>
        <translation>Une page web est faite pour les réseaux qui lisent des images.</translation>
    </message>
    <message>
        <source>Export a web page</source>
        <translation>Exporter une page web</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>Exporter le réseau</translation>
    </message>
    <message>
        <source>Export the network. ONNX files need the package onnx: {0}</source>
        <translation>Exporter le réseau. Les fichiers ONNX demandent le paquet onnx : {0}</translation>
    </message>
    <message>
        <source>Network for other programs…</source>
        <translation>Réseau pour d'autres programmes…</translation>
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
        <translation>ONNX, impossible sans le paquet onnx (*.onnx)</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>Write the network as one page to draw on, for anybody with a browser: it needs nothing else.</source>
        <translation>Écrire le réseau comme une page sur laquelle dessiner, pour quiconque a un navigateur : elle n'a besoin de rien d'autre.</translation>
    </message>
    <message>
        <source>Write the network for other programs: ONNX, NumPy or safetensors.</source>
        <translation>Écrire le réseau pour d'autres programmes : ONNX, NumPy ou safetensors.</translation>
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
        <translation>Peut être changé pendant l'entraînement.</translation>
    </message>
    <message>
        <source>It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.</source>
        <translation>S'écrit en pour cent : 10 vaut 10 %, et 0,1 vaut 0,1 %.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>It ends where a share does, at 0 and 100 %.</source>
        <translation>Il s'arrête là où s'arrête une part, à 0 et à 100 %.</translation>
    </message>
    <message>
        <source>It is the mean over {0} images.</source>
        <translation>C'est la moyenne sur {0} images.</translation>
    </message>
    <message>
        <source>It is the mean over {0} points.</source>
        <translation>C'est la moyenne sur {0} points.</translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>Son intervalle à 95 %</translation>
    </message>
    <message>
        <source>So much is typically given to the right class: it is the geometric mean of the probabilities.</source>
        <translation>C'est ce que reçoit typiquement la bonne classe : la moyenne géométrique des probabilités.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>How many of these answers are wrong.</source>
        <translation>Combien de ces réponses sont fausses.</translation>
    </message>
    <message>
        <source>The share of all images to which it answers, with its 95 % interval.</source>
        <translation>La part de toutes les images auxquelles il répond, avec son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>The share of these answers that is right, with its 95 % interval.</source>
        <translation>La part de ces réponses qui est juste, avec son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondues</translation>
    </message>
    <message>
        <source>no answer is left</source>
        <translation>il ne reste aucune réponse</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>justes parmi elles</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>{0}: answered</source>
        <translation>{0} : répondues</translation>
    </message>
    <message>
        <source>{0}: right of these</source>
        <translation>{0} : justes parmi elles</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Add to my drawings</source>
        <translation>Ajouter à mes dessins</translation>
    </message>
    <message>
        <source>As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a network, alone or beside MNIST.</source>
        <translation>Comme vos dessins, des chiffres apprennent votre écriture au réseau qui répond. Comme jeu de données, ils entraînent tous un réseau, seuls ou à côté de MNIST.</translation>
    </message>
    <message>
        <source>It was taken off the list of recent files.</source>
        <translation>Il a été retiré de la liste des fichiers récents.</translation>
    </message>
    <message>
        <source>No network has been opened yet.</source>
        <translation>Aucun réseau n'a encore été ouvert.</translation>
    </message>
    <message>
        <source>No other data set has been opened yet.</source>
        <translation>Aucun autre jeu de données n'a encore été ouvert.</translation>
    </message>
    <message>
        <source>One file of each kind is opened at a time. Left out: {0}.</source>
        <translation>Un fichier de chaque sorte est ouvert à la fois. Laissés de côté : {0}.</translation>
    </message>
    <message>
        <source>Only files that lie on this machine can be opened; save this one first.</source>
        <translation>Seuls les fichiers de cette machine peuvent être ouverts ; enregistrez d'abord celui-ci.</translation>
    </message>
    <message>
        <source>Open as a data set</source>
        <translation>Ouvrir comme jeu de données</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>Jeux de données récents</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>Réseaux récents</translation>
    </message>
    <message>
        <source>What are the drawings in {0} for?</source>
        <translation>À quoi servent les dessins de {0} ?</translation>
    </message>
    <message>
        <source>{0} was not opened: first end the training that is under way.</source>
        <translation>{0} n'a pas été ouvert : terminez d'abord l'entraînement en cours.</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message numerus="yes">
        <source>Of the film of {0}, %Ln frame(s) are damaged and left out.</source>
        <translation>
            <numerusform>Du film de {0}, %Ln image est abîmée et laissée de côté.</numerusform>
            <numerusform>Du film de {0}, %Ln images sont abîmées et laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmsDialog</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>At most for all films together</source>
        <translation>Au plus pour tous les films ensemble</translation>
    </message>
    <message>
        <source>At most for the film of a run</source>
        <translation>Au plus pour le film d'un entraînement</translation>
    </message>
    <message>
        <source>Films of the runs</source>
        <translation>Films des entraînements</translation>
    </message>
    <message>
        <source>Less room thins the films that there are at once. The file of the library gets no smaller by that.</source>
        <translation>Moins de place réduit aussitôt les films existants. Le fichier de la bibliothèque n'en devient pas plus petit.</translation>
    </message>
    <message numerus="yes">
        <source>The film(s) of %Ln run(s) take {0} MB.</source>
        <translation>
            <numerusform>Le film de %Ln entraînement prend {0} Mo.</numerusform>
            <numerusform>Les films de %Ln entraînements prennent {0} Mo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly in any case.</source>
        <translation>La bibliothèque garde un film de chaque entraînement : ses poids à certaines époques, en demi-précision, pour que la machine à remonter le temps marche avec chacun, et qu'un autre puisse en repartir. La dernière époque et la meilleure sont toujours gardées exactement.</translation>
    </message>
    <message>
        <source>Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.</source>
        <translation>Une fois la limite atteinte, les films des plus anciens entraînements sont réduits, puis abandonnés. Tous les résultats sont gardés.</translation>
    </message>
    <message>
        <source>With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.</source>
        <translation>Avec plus de place, un entraînement garde plus de ses époques, réparties de la première à la dernière. 0 ne garde aucun film.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Changes the setting on the left: {0}.</source>
        <translation>Change le réglage à gauche : {0}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it: {0}</source>
        <translation>Essayer : {0}</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>1 of 3: Draw a digit on the pad at the right, as large as you like.</source>
        <translation>1 sur 3 : dessinez un chiffre sur l'ardoise à droite, aussi grand que vous voulez.</translation>
    </message>
    <message>
        <source>2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error falls, and more digits are read right. How long it still takes stands at the top.</source>
        <translation>2 sur 3 : Il regarde des milliers de chiffres et change un peu ses poids après chaque petit groupe. L'erreur baisse, et plus de chiffres sont bien lus. Le temps qu'il faut encore est indiqué en haut.</translation>
    </message>
    <message>
        <source>2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train.</source>
        <translation>2 sur 3 : les barres disent ce que lit un réseau entraîné auparavant. Entraînez maintenant le vôtre : appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: does it read you?</source>
        <translation>3 sur 3 : Maintenant, c'est votre propre réseau qui répond. Effacez l'ardoise avec la corbeille en dessous, et dessinez encore : lit-il votre écriture ?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New here? In one minute you draw a digit, train a network, and let it read you.</source>
        <translation>Première visite ? En une minute, vous dessinez un chiffre, entraînez un réseau, et il vous lit.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>Montrer les leçons</translation>
    </message>
    <message>
        <source>That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works.</source>
        <translation>Ce n'est pas plus compliqué : dessiner, entraîner, dessiner encore. Les leçons du menu Apprendre montrent pourquoi cela marche.</translation>
    </message>
</context>
<context>
    <name>FirstMinuteBar</name>
    <message>
        <source>Take this away for good. Lessons are in the menu Learn.</source>
        <translation>Retirer ceci pour de bon. Les leçons sont dans le menu Apprendre.</translation>
    </message>
    <message>
        <source>Your first minute</source>
        <translation>Votre première minute</translation>
    </message>
</context>
<context>
    <name>ForkController</name>
    <message>
        <source>A run of its own learns on to epoch {0}; {1} stays as it is.</source>
        <translation>Un entraînement à part continue d'apprendre jusqu'à l'époque {0} ; {1} reste tel quel.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on from epoch {0} of {1}?</source>
        <translation>Continuer après l'époque {0} de {1} ?</translation>
    </message>
    <message>
        <source>It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers.</source>
        <translation>Il commence exactement là où cette époque a fini : avec ses poids, et avec ce que l'optimiseur retient.</translation>
    </message>
    <message>
        <source>It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before.</source>
        <translation>Il commence avec les poids mêmes de cette époque, mais l'optimiseur ne retient rien des pas d'avant.</translation>
    </message>
    <message>
        <source>It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what the optimizer remembered.</source>
        <translation>Il ne commence pas exactement là : de cette époque, les poids sont gardés en demi-précision, et rien de ce que l'optimiseur retenait.</translation>
    </message>
    <message>
        <source>Its layers, its loss and its precision stay those of {0}.</source>
        <translation>Ses couches, sa perte et sa précision restent celles de {0}.</translation>
    </message>
    <message>
        <source>The settings on the left are those of {0}: change there what is to be different.</source>
        <translation>Les réglages à gauche sont ceux de {0} : changez-y ce qui doit être différent.</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Ce qui diffère : {0}.</translation>
    </message>
</context>
<context>
    <name>FractionBox</name>
    <message>
        <source>It has more than {0} decimals.</source>
        <translation>Il a plus de {0} décimales.</translation>
    </message>
</context>
<context>
    <name>FramingTest</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95 % interval {1} – {2} %)</source>
        <translation>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (intervalle à 95 % {1} – {2} %)</translation>
    </message>
    <message>
        <source>Framing changes that by {0} points.</source>
        <translation>Le cadrage change cela de {0} points.</translation>
    </message>
    <message>
        <source>Framing the test images: {0} %</source>
        <translation>Cadrage des images de test : {0} %</translation>
    </message>
    <message>
        <source>Pictures are framed as digits are, and these images are none.</source>
        <translation>Les images sont cadrées comme des chiffres, et celles-ci n'en sont pas.</translation>
    </message>
    <message>
        <source>Self-test done.</source>
        <translation>Autotest fait.</translation>
    </message>
    <message>
        <source>Self-test of the framing</source>
        <translation>Autotest du cadrage</translation>
    </message>
    <message>
        <source>Sends the test images through the framing of pictures, and shows what that costs.</source>
        <translation>Fait passer les images de test par le cadrage des images, et montre ce que cela coûte.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and only pictures are framed.</source>
        <translation>Les données sont des points sur un plan, et seules les images sont cadrées.</translation>
    </message>
    <message>
        <source>The self-test ended with an error: {0}</source>
        <translation>L'autotest s'est terminé par une erreur : {0}</translation>
    </message>
    <message>
        <source>The {0} test images, read right:</source>
        <translation>Les {0} images de test, bien lues :</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>framed as a picture on the pad is</source>
        <translation>cadrées comme une image sur l'ardoise</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message numerus="yes">
        <source>Went on from a network that had learnt for %Ln epoch(s).</source>
        <translation>
            <numerusform>Reparti d'un réseau qui avait appris pendant %Ln époque.</numerusform>
            <numerusform>Reparti d'un réseau qui avait appris pendant %Ln époques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on from the run {0} after %Ln epoch(s).</source>
        <translation>
            <numerusform>Reparti de l'entraînement {0} après %Ln époque.</numerusform>
            <numerusform>Reparti de l'entraînement {0} après %Ln époques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Activations of layer {0}</source>
        <translation>Activations de la couche {0}</translation>
    </message>
    <message>
        <source>By how much of their length the weights changed in the last epoch.
Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.
A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.
“By epoch” shows what can be said of that.</source>
        <translation>De quelle part de leur longueur les poids ont changé à la dernière époque.
Quelques pour cent sont habituels ; presque rien veut dire qu'elle apprend à peine, plus que leur longueur, qu'elle bondit.
Un tiret : l'époque juste avant n'est pas gardée, ou seulement arrondie, comme pour un entraînement ouvert.
« Par époque » montre ce qu'on peut en dire.</translation>
    </message>
    <message>
        <source>Change of layer {0}</source>
        <translation>Changement de la couche {0}</translation>
    </message>
    <message>
        <source>Findings and layers</source>
        <translation>Constats et couches</translation>
    </message>
    <message>
        <source>Gradient of layer {0}</source>
        <translation>Gradient de la couche {0}</translation>
    </message>
    <message>
        <source>How the activations are spread: filled now, as a line before the first step.</source>
        <translation>Comment les activations se répartissent : en plein maintenant, en ligne avant le premier pas.</translation>
    </message>
    <message>
        <source>How the weights are spread: filled now, as a line before the first step.</source>
        <translation>Comment les poids se répartissent : en plein maintenant, en ligne avant le premier pas.</translation>
    </message>
    <message>
        <source>Idle in layer {0}</source>
        <translation>Inactifs dans la couche {0}</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>Couche {0}</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Measured on some training images.</source>
        <translation>Mesuré sur quelques images d'entraînement.</translation>
    </message>
    <message>
        <source>Measured on some training points.</source>
        <translation>Mesuré sur quelques points d'entraînement.</translation>
    </message>
    <message>
        <source>Nothing is conspicuous.</source>
        <translation>Rien de particulier.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.</source>
        <translation>Dans la couche {1}, {0} % des activations sont saturées ; au-dessous de {2} %, elle apprend encore.</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.</source>
        <translation>Dans la couche {1}, {0} % des neurones sont morts ; au-dessous de {2} %, une couche peut s'en passer.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training images.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longueur du gradient des poids de la couche, sur 256 images d'entraînement.
Bien plus petite dans les premières couches que dans les dernières : l'erreur les atteint à peine.</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training points.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>La longueur du gradient des poids de la couche, sur 256 points d'entraînement.
Bien plus petite dans les premières couches que dans les dernières : l'erreur les atteint à peine.</translation>
    </message>
    <message>
        <source>The length of what its weights changed by in one epoch, over the length of its weights.</source>
        <translation>La longueur de ce dont ses poids ont changé en une époque, divisée par la longueur de ses poids.</translation>
    </message>
    <message numerus="yes">
        <source>The square root of the sum of the squares of %Ln slope(s), one for each weight.</source>
        <translation>
            <numerusform>La racine de la somme des carrés de %Ln pente, une par poids.</numerusform>
            <numerusform>La racine de la somme des carrés de %Ln pentes, une par poids.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network: how its layers fare, and what is conspicuous, appears here.</source>
        <translation>Entraînez un réseau : comment vont ses couches, et ce qui frappe, apparaît ici.</translation>
    </message>
    <message>
        <source>Weights of layer {0}</source>
        <translation>Poids de la couche {0}</translation>
    </message>
    <message>
        <source>What is conspicuous</source>
        <translation>Ce qui frappe</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the images
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Là où la courbe de l'activation finit à plat : la part des neurones qui ne s'activent pour aucune image
(morts), ou des activations presque au bout (saturées). Aucun des deux n'apprend.</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the points
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>Là où la courbe de l'activation finit à plat : la part des neurones qui ne s'activent pour aucun point
(morts), ou des activations presque au bout (saturées). Aucun des deux n'apprend.</translation>
    </message>
    <message>
        <source>activations (line: at first)</source>
        <translation>activations (ligne : au début)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morts</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactifs</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturées</translation>
    </message>
    <message>
        <source>weights (line: at first)</source>
        <translation>poids (ligne : au début)</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % dead</source>
        <translation>{0} % morts</translation>
    </message>
    <message>
        <source>{0} % saturated</source>
        <translation>{0} % saturées</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Un ReLU dont la somme est négative pour toute image donne 0 et n'a pas de pente : il ne peut plus revenir en apprenant. Des pas trop grands l'y ont poussé.</translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>Un ReLU dont la somme est négative pour tout point donne 0 et n'a pas de pente : il ne peut plus revenir en apprenant. Des pas trop grands l'y ont poussé.</translation>
    </message>
    <message>
        <source>A plateau: for {0} epochs the training error has stayed near {1}</source>
        <translation>Un plateau : depuis {0} époques, l'erreur d'entraînement reste près de {1}</translation>
    </message>
    <message>
        <source>At its ends the curve of the activation is flat, so hardly any gradient comes through. The sums are too large: because of large first weights, or of large steps.</source>
        <translation>À ses bouts, la courbe de l'activation est plate, et presque aucun gradient ne passe. Les sommes sont trop grandes : à cause de grands premiers poids, ou de grands pas.</translation>
    </message>
    <message>
        <source>Each step leaps over the valley that it should walk down into.</source>
        <translation>Chaque pas saute par-dessus la vallée où il devrait descendre.</translation>
    </message>
    <message>
        <source>It can be changed when this run is over.</source>
        <translation>Peut être changé quand cet entraînement sera fini.</translation>
    </message>
    <message>
        <source>It is worse than guessing: the training error is {0}, guessing has {1}</source>
        <translation>C'est pire que le hasard : l'erreur d'entraînement est de {0}, le hasard a {1}</translation>
    </message>
    <message>
        <source>It jumps about a valley that is narrower than its steps; or the network is too small to do better.</source>
        <translation>Il saute dans une vallée plus étroite que ses pas ; ou bien le réseau est trop petit pour faire mieux.</translation>
    </message>
    <message>
        <source>It learns its images by heart, and no longer what they have in common with new ones.</source>
        <translation>Il apprend ses images par cœur, et non plus ce qu'elles ont en commun avec de nouvelles.</translation>
    </message>
    <message>
        <source>It learns its points by heart, and no longer what they have in common with new ones.</source>
        <translation>Il apprend ses points par cœur, et non plus ce qu'ils ont en commun avec de nouveaux.</translation>
    </message>
    <message>
        <source>It overfits: the validation error has risen from {1} in epoch {2} to {0}</source>
        <translation>Surapprentissage : l'erreur de validation est montée de {1} à l'époque {2} à {0}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training images are read right, but {1} of the validation images</source>
        <translation>Surapprentissage : {0} des images d'entraînement sont bien lues, mais {1} des images de validation</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training points are read right, but {1} of the validation points</source>
        <translation>Surapprentissage : {0} des points d'entraînement sont bien lus, mais {1} des points de validation</translation>
    </message>
    <message>
        <source>It takes a new run.</source>
        <translation>Il faut un nouvel entraînement.</translation>
    </message>
    <message>
        <source>It takes more epochs.</source>
        <translation>Il faut plus d'époques.</translation>
    </message>
    <message>
        <source>ReLU → Leaky ReLU</source>
        <translation>ReLU → Leaky ReLU</translation>
    </message>
    <message>
        <source>Steps that were too large have thrown the weights far off, and steps of the present size do not bring them back. A new run begins with new weights.</source>
        <translation>Des pas trop grands ont jeté les poids au loin, et des pas de la taille actuelle ne les ramènent pas. Un nouvel entraînement commence avec de nouveaux poids.</translation>
    </message>
    <message>
        <source>The direction is right, but the steps are so small that it takes for ever.</source>
        <translation>La direction est bonne, mais les pas sont si petits que cela prend une éternité.</translation>
    </message>
    <message>
        <source>The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %</source>
        <translation>Le taux d'apprentissage est trop haut : à {1}, un pas peut changer les poids de la couche {2} de {0} %</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}</source>
        <translation>Le taux d'apprentissage est trop haut : l'erreur d'entraînement est montée de {1} à l'époque {2} à {0}</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error is {0}, guessing has {1}</source>
        <translation>Le taux d'apprentissage est trop haut : l'erreur d'entraînement est de {0}, le hasard a {1}</translation>
    </message>
    <message>
        <source>The learning rate is too low: the training error, now {1}, falls by {0} an epoch</source>
        <translation>Le taux d'apprentissage est trop bas : l'erreur d'entraînement, maintenant {1}, baisse de {0} par époque</translation>
    </message>
    <message>
        <source>The run goes on with it.</source>
        <translation>L'entraînement continue avec.</translation>
    </message>
    <message>
        <source>This network is beyond repair: start a new run with it.</source>
        <translation>Ce réseau ne se répare plus : lancez un nouvel entraînement avec cela.</translation>
    </message>
    <message>
        <source>Tried: {0}.</source>
        <translation>Essayé : {0}.</translation>
    </message>
    <message>
        <source>dead neurons of layer {0}</source>
        <translation>neurones morts de la couche {0}</translation>
    </message>
    <message>
        <source>epochs {0} → {1}</source>
        <translation>époques {0} → {1}</translation>
    </message>
    <message>
        <source>first weights Normal → Glorot</source>
        <translation>premiers poids Normal → Glorot</translation>
    </message>
    <message>
        <source>it did not help.</source>
        <translation>cela n'a pas aidé.</translation>
    </message>
    <message>
        <source>it helped.</source>
        <translation>cela a aidé.</translation>
    </message>
    <message>
        <source>it made no difference so far.</source>
        <translation>aucune différence jusqu'ici.</translation>
    </message>
    <message>
        <source>learning rate {0} → {1}</source>
        <translation>taux d'apprentissage {0} → {1}</translation>
    </message>
    <message>
        <source>neurons of the smallest hidden layer {0} → {1}</source>
        <translation>neurones de la plus petite couche cachée {0} → {1}</translation>
    </message>
    <message>
        <source>saturated activations of layer {0}</source>
        <translation>activations saturées de la couche {0}</translation>
    </message>
    <message>
        <source>schedule Constant → Cosine: the learning rate falls to 0 by the end</source>
        <translation>programme Constant → Cosinus : le taux d'apprentissage descend à 0 vers la fin</translation>
    </message>
    <message>
        <source>the images are changed a little each time, instead of always being the same</source>
        <translation>les images sont un peu changées à chaque fois, au lieu d'être toujours les mêmes</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>erreur d'entraînement</translation>
    </message>
    <message>
        <source>training images {0} → {1}</source>
        <translation>images d'entraînement {0} → {1}</translation>
    </message>
    <message>
        <source>training points {0} → {1}</source>
        <translation>points d'entraînement {0} → {1}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>erreur de validation</translation>
    </message>
    <message>
        <source>weight decay {0} → {1}</source>
        <translation>décroissance des poids {0} → {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} (before the first epoch).</source>
        <translation>{0} (avant la première époque).</translation>
    </message>
    <message>
        <source>{0} (epoch {1}).</source>
        <translation>{0} (époque {1}).</translation>
    </message>
    <message>
        <source>{0} After {1} with it, {2} {3} → {4}: {5}</source>
        <translation>{0} Après {1} avec cela, {2} {3} → {4} : {5}</translation>
    </message>
    <message numerus="yes">
        <source>{0} And %Ln more.</source>
        <translation>
            <numerusform>{0} Et %Ln de plus.</numerusform>
            <numerusform>{0} Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Whether it helps is said here when an epoch was trained with it.</source>
        <translation>{0} Si cela aide se dira ici quand une époque aura été entraînée avec.</translation>
    </message>
    <message>
        <source>{0} of the activations of layer {1} are at their end</source>
        <translation>{0} des activations de la couche {1} sont à leur bout</translation>
    </message>
    <message>
        <source>{0} of the neurons of layer {1} never fire</source>
        <translation>{0} des neurones de la couche {1} ne s'activent jamais</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, et {1}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>row {0} is chosen</source>
        <translation>la ligne {0} est choisie</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} lignes et {1} colonnes de nombres de {2} à {3}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;b&gt;Come back&lt;/b&gt; to it: every run is kept under Runs, where it can be opened and compared.</source>
        <translation>&lt;b&gt;Y revenir&lt;/b&gt; : chaque entraînement est gardé sous Entraînements, où l'on peut l'ouvrir et le comparer.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draw&lt;/b&gt; a digit on the right. The bars say what the network takes it for, even while it learns.</source>
        <translation>&lt;b&gt;Dessiner&lt;/b&gt; un chiffre à droite. Les barres disent ce que le réseau y voit, même pendant qu'il apprend.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Set up&lt;/b&gt; a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.</source>
        <translation>&lt;b&gt;Régler&lt;/b&gt; un réseau à gauche : ses couches, le taux d'apprentissage, le nombre d'époques. Un préréglage est un bon début.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train&lt;/b&gt; it, and watch the error fall in the middle. The learning rate can be changed meanwhile.</source>
        <translation>L'&lt;b&gt;entraîner&lt;/b&gt;, et regarder l'erreur baisser au milieu. Le taux d'apprentissage peut être changé en même temps.</translation>
    </message>
    <message>
        <source>A click on a word such as Accuracy says what it means; a right click on a figure, why it is so.</source>
        <translation>Un clic sur un mot comme Exactitude dit ce qu'il veut dire ; un clic droit sur un chiffre, pourquoi il est ainsi.</translation>
    </message>
    <message>
        <source>A picture, drawings, a data set or a network anywhere on the window: open it.</source>
        <translation>Une image, des dessins, un jeu de données ou un réseau n'importe où sur la fenêtre : l'ouvrir.</translation>
    </message>
    <message>
        <source>A steady gradient moves a weight up to {0} times as far as without it.</source>
        <translation>Un gradient constant déplace un poids jusqu'à {0} fois plus loin que sans.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl et la molette</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field.</source>
        <translation>Ctrl+Z et Ctrl+Y y annulent et rétablissent un changement ; Échap abandonne ce qui est tapé dans un champ.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Each step moves a weight by about {0}, which is {1} % of a usual first weight.</source>
        <translation>Chaque pas déplace un poids d'environ {0}, soit {1} % d'un premier poids habituel.</translation>
    </message>
    <message>
        <source>Each step moves a weight by {0} times its gradient.</source>
        <translation>Chaque pas déplace un poids de {0} fois son gradient.</translation>
    </message>
    <message>
        <source>F1 explains what has the focus.</source>
        <translation>F1 explique ce qui a le focus.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s'en servir</translation>
    </message>
    <message>
        <source>Images for validation: {0}; for training: {1}.</source>
        <translation>Images de validation : {0} ; d'entraînement : {1}.</translation>
    </message>
    <message>
        <source>In a plot of curves: from mark to mark, each of which says what happened.</source>
        <translation>Dans un tracé de courbes : d'une marque à l'autre, dont chacune dit ce qui s'est passé.</translation>
    </message>
    <message>
        <source>In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it.</source>
        <translation>Dans un tracé : d'époque en époque (pages : dix par dix ; Début, Fin) ; + et − pour le zoom, 0 montre tout.</translation>
    </message>
    <message>
        <source>In an epoch, {0} % is left of a weight that nothing asks for.</source>
        <translation>En une époque, il reste {0} % d'un poids que rien ne demande.</translation>
    </message>
    <message>
        <source>In each step, about {0} of the largest layer's {1} neurons are left out.</source>
        <translation>À chaque pas, environ {0} des {1} neurones de la plus grande couche sont laissés de côté.</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>Dans les réglages</translation>
    </message>
    <message>
        <source>It is about a mean of the last {0} steps.</source>
        <translation>C'est à peu près une moyenne des {0} derniers pas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>More on this</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose something, and press F1.</source>
        <translation>Rien n'a le focus. Choisissez quelque chose, et appuyez sur F1.</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Try another word, or look through all words.</source>
        <translation>Rien ici ne s'appelle « {0} ». Essayez un autre mot, ou parcourez tous les mots.</translation>
    </message>
    <message>
        <source>On a figure or a heading: why this number, and what the word means.</source>
        <translation>Sur un chiffre ou un titre : pourquoi ce nombre, et ce que le mot veut dire.</translation>
    </message>
    <message>
        <source>On the pad or the plane: erase.</source>
        <translation>Sur l'ardoise ou le plan : effacer.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameters: {0} = {1}.</source>
        <translation>Paramètres : {0} = {1}.</translation>
    </message>
    <message>
        <source>Pause and go on, with the pad, the plane or a plot in focus.</source>
        <translation>Pause et reprise, quand l'ardoise, le plan ou un tracé a le focus.</translation>
    </message>
    <message>
        <source>Probability of {0}</source>
        <translation>Probabilité de {0}</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>Bouton droit de la souris</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Voir aussi :</translation>
    </message>
    <message>
        <source>Shift+F1, then a click, explains what was clicked.</source>
        <translation>Maj+F1, puis un clic, explique ce qui a été cliqué.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Steps in all: {0} ({1} in each epoch).</source>
        <translation>Pas en tout : {0} ({1} par époque).</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training images: {1}.</source>
        <translation>Pas dans une époque de {0} images d'entraînement : {1}.</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training points: {1}.</source>
        <translation>Pas dans une époque de {0} points d'entraînement : {1}.</translation>
    </message>
    <message>
        <source>Steps until the full rate: {0}.</source>
        <translation>Pas jusqu'au taux plein : {0}.</translation>
    </message>
    <message>
        <source>The largest logits are {0}; they are divided by the temperature, {1}.</source>
        <translation>Les plus grands logits sont {0} ; ils sont divisés par la température, {1}.</translation>
    </message>
    <message>
        <source>The lines that do it, in {0}:</source>
        <translation>Les lignes qui le font, dans {0} :</translation>
    </message>
    <message>
        <source>The right class is to get {0} %, and each other one {1} %.</source>
        <translation>La bonne classe doit recevoir {0} %, et chaque autre {1} %.</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Pourquoi ces nombres ?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves.</source>
        <translation>Zoomer dans un tracé ; la molette seule fait défiler la vue, glisser déplace les courbes.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Toutes les touches de la fenêtre.</translation>
    </message>
    <message>
        <source>All terms, explained in short.</source>
        <translation>Tous les termes, expliqués en bref.</translation>
    </message>
    <message>
        <source>Click what you want to know about. Esc gives it up.</source>
        <translation>Cliquez sur ce que vous voulez connaître. Échap abandonne.</translation>
    </message>
    <message>
        <source>Explain what has the focus, and its value. The panel stays open beside the window.</source>
        <translation>Expliquer ce qui a le focus, et sa valeur. Le panneau reste ouvert à côté de la fenêtre.</translation>
    </message>
    <message>
        <source>Explain what is clicked next.</source>
        <translation>Expliquer ce qui sera cliqué ensuite.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s'en servir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No browser can be opened here. All versions are at {0}.</source>
        <translation>Aucun navigateur ne peut être ouvert ici. Toutes les versions sont à l'adresse {0}.</translation>
    </message>
    <message>
        <source>Opens the page with all versions in a browser. The program itself never asks for newer ones.</source>
        <translation>Ouvre la page de toutes les versions dans un navigateur. Le programme lui-même ne cherche jamais de version plus récente.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La fenêtre en quelques phrases.</translation>
    </message>
    <message>
        <source>What does “{0}” mean?</source>
        <translation>Que veut dire « {0} » ?</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu'est-ce que c'est ?</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>Pourquoi ces nombres ?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce nombre ?</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys of the window.</source>
        <translation>Toutes les touches de la fenêtre.</translation>
    </message>
    <message>
        <source>All terms of the glossary.</source>
        <translation>Tous les termes du glossaire.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the page before.</source>
        <translation>Revenir à la page d'avant.</translation>
    </message>
    <message>
        <source>Explains what has the focus in the window (F1).</source>
        <translation>Explique ce qui a le focus dans la fenêtre (F1).</translation>
    </message>
    <message>
        <source>Finds words and keys by what they are called and by what is said of them.</source>
        <translation>Trouve des mots et des touches d'après leur nom et ce qui en est dit.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment s'en servir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l'aide</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>La fenêtre en quelques phrases.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>A neural network from scratch, in NumPy alone, that one can watch while it learns.</source>
        <translation>Un réseau de neurones fait à partir de rien, avec NumPy seul, que l'on peut regarder apprendre.</translation>
    </message>
    <message>
        <source>It is made of these, each under its own licence:</source>
        <translation>Il est fait de ceci, chacun sous sa propre licence :</translation>
    </message>
    <message>
        <source>The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</source>
        <translation>Les chiffres sont MNIST, de Yann LeCun, Corinna Cortes et Christopher J. C. Burges : CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner : Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</translation>
    </message>
    <message>
        <source>The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</source>
        <translation>Le réseau fourni a aussi appris sur Pen-Based Recognition of Handwritten Digits de E. Alpaydin et F. Alimoglu, UCI Machine Learning Repository, 1998 : CC BY 4.0.</translation>
    </message>
    <message>
        <source>The program and the network that comes with it: MIT licence.</source>
        <translation>Le programme et le réseau fourni : licence MIT.</translation>
    </message>
    <message>
        <source>{0}; its source is at {1}</source>
        <translation>{0} ; son code source est à {1}</translation>
    </message>
</context>
<context>
    <name>HistogramPair</name>
    <message>
        <source>at first</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>at first all of them {0}</source>
        <translation>au début tous {0}</translation>
    </message>
    <message>
        <source>at first from {0} to {1}</source>
        <translation>au début de {0} à {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now all of them {0}</source>
        <translation>maintenant tous {0}</translation>
    </message>
    <message>
        <source>now from {0} to {1}</source>
        <translation>maintenant de {0} à {1}</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. It knows nothing of lines or of neighbours: to it they stand in one long row.</source>
        <translation>Tout ce que le réseau voit, ce sont {0} nombres, un par pixel, de 0 pour le papier à 1 pour l'encre. Il ne sait rien des lignes ni des voisins : pour lui, ils forment une seule longue rangée.</translation>
    </message>
    <message>
        <source>All that the network sees of a point are two numbers: how far it lies to the right, &lt;b&gt;x = {0}&lt;/b&gt;, and how far up, &lt;b&gt;y = {1}&lt;/b&gt;, each from −1 to 1.</source>
        <translation>Tout ce que le réseau voit d'un point, ce sont deux nombres : à quelle distance il est vers la droite, &lt;b&gt;x = {0}&lt;/b&gt;, et vers le haut, &lt;b&gt;y = {1}&lt;/b&gt;, chacun de −1 à 1.</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel de la ligne {0}, colonne {1} : {2}</translation>
    </message>
    <message>
        <source>x = ink / 255</source>
        <translation>x = encre / 255</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x et y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, l'image</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>an image of {0} by {1} pixels</source>
        <translation>une image de {0} pixels sur {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes of the data set</source>
        <translation>Classes du jeu de données</translation>
    </message>
    <message>
        <source>It cannot be read so.</source>
        <translation>Il ne peut pas être lu ainsi.</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>Les premières images</translation>
    </message>
    <message>
        <source>The first images of {0}</source>
        <translation>Les premières images de {0}</translation>
    </message>
    <message>
        <source>Train and test on these images from now on.</source>
        <translation>Entraîner et tester désormais sur ces images.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>{0} x {0} pixels, {1} classes, {2} training images, {3} test images</source>
        <translation>{0} x {0} pixels, {1} classes, {2} images d'entraînement, {3} images de test</translation>
    </message>
</context>
<context>
    <name>ImportanceBars</name>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0} % ({1}–{2})</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>{0}: {1}, which may be chance</source>
        <translation>{0} : {1}, ce qui peut être le hasard</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>All candidates do equally well, so that no setting matters.</source>
        <translation>Tous les candidats font aussi bien : aucun réglage ne compte.</translation>
    </message>
    <message>
        <source>How much of the differences in validation accuracy each setting has to do with, and the 95 % interval of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that count only together are counted with each, so the sum may be more than 100 %.</source>
        <translation>Quelle part des différences d'exactitude de validation tient à chaque réglage, avec son intervalle à 95 %, d'après un modèle de tous les candidats. Une barre vide peut être le hasard. Des réglages qui ne comptent qu'ensemble sont comptés avec chacun : la somme peut donc dépasser 100 %.</translation>
    </message>
    <message>
        <source>Importance of the settings</source>
        <translation>Importance des réglages</translation>
    </message>
    <message>
        <source>Nothing is varied here, so no setting can matter more than another.</source>
        <translation>Rien n'est varié ici : aucun réglage ne peut compter plus qu'un autre.</translation>
    </message>
    <message>
        <source>There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.</source>
        <translation>Trop peu de candidats pour dire ce qui compte : {0} ont un résultat, et il en faut {1}.</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>Groupes de vues</translation>
    </message>
    <message>
        <source>The next view; after the last one of a group, the next group.</source>
        <translation>La vue suivante ; après la dernière d'un groupe, le groupe suivant.</translation>
    </message>
    <message>
        <source>The view before.</source>
        <translation>La vue d'avant.</translation>
    </message>
    <message>
        <source>The view {0}.</source>
        <translation>La vue {0}.</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>Vues du réseau</translation>
    </message>
</context>
<context>
    <name>KeptDrawings</name>
    <message>
        <source>Drawings cannot be kept, because the library could not be opened.</source>
        <translation>Les dessins ne peuvent pas être gardés, car la bibliothèque n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Your drawings are in the library now.</source>
        <translation>Vos dessins sont maintenant dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Your drawings are not in the library yet, which is tried again. {0}</source>
        <translation>Vos dessins ne sont pas encore dans la bibliothèque ; un nouvel essai suivra. {0}</translation>
    </message>
</context>
<context>
    <name>LaboratoryBar</name>
    <message>
        <source>Add noise to all weights: what was learnt is spread so widely that a little harms nothing.</source>
        <translation>Ajouter du bruit à tous les poids : ce qui est appris est si réparti qu'un peu de bruit n'y fait rien.</translation>
    </message>
    <message>
        <source>Back to the network as it is.</source>
        <translation>Revenir au réseau tel qu'il est.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>First choose a neuron: click it in the diagram.</source>
        <translation>Choisissez d'abord un neurone : cliquez dessus dans le schéma.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratoire</translation>
    </message>
    <message>
        <source>Let the chosen neuron be heard again.</source>
        <translation>Faire entendre de nouveau le neurone choisi.</translation>
    </message>
    <message>
        <source>Only neurons of hidden layers can be switched off.</source>
        <translation>Seuls les neurones des couches cachées peuvent être éteints.</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Élaguer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Set the smallest weights of each layer to 0: many are not needed.</source>
        <translation>Mettre à 0 les plus petits poids de chaque couche : beaucoup sont inutiles.</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Secouer</translation>
    </message>
    <message>
        <source>Shift the bias of the chosen neuron: to the right it fires more readily, to the left less.</source>
        <translation>Décaler le biais du neurone choisi : vers la droite, il s'active plus volontiers, vers la gauche moins.</translation>
    </message>
    <message>
        <source>Silence the chosen neuron: nobody listens to it any more.</source>
        <translation>Faire taire le neurone choisi : plus personne ne l'écoute.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Switch off neuron {1} of layer {0}</source>
        <translation>Éteindre le neurone {1} de la couche {0}</translation>
    </message>
    <message>
        <source>Switch on neuron {1} of layer {0}</source>
        <translation>Rallumer le neurone {1} de la couche {0}</translation>
    </message>
    <message>
        <source>Try on a copy what the network can bear. The network itself stays as it is.</source>
        <translation>Essayer sur une copie ce que le réseau supporte. Le réseau lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As the system: {0}</source>
        <translation>Comme le système : {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language stays {0}.</source>
        <translation>La langue reste {0}.</translation>
    </message>
    <message>
        <source>The language will be {0} from the next start of the program on.</source>
        <translation>La langue sera {0} dès le prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>La fenêtre parle cette langue dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (ébauche)</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Activation of hidden layer {0}</source>
        <translation>Activation de la couche cachée {0}</translation>
    </message>
    <message>
        <source>Dropout of hidden layer {0}</source>
        <translation>Dropout de la couche cachée {0}</translation>
    </message>
    <message>
        <source>How many neurons the layer has.
Too few: the error stays high. Too many: slow, and it learns by heart.</source>
        <translation>Combien de neurones a la couche.
Trop peu : l'erreur reste haute. Trop : c'est lent, et il apprend par cœur.</translation>
    </message>
    <message>
        <source>Move layer towards the input</source>
        <translation>Déplacer la couche vers l'entrée</translation>
    </message>
    <message>
        <source>Move layer towards the output</source>
        <translation>Déplacer la couche vers la sortie</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>Retirer la couche</translation>
    </message>
    <message>
        <source>Size of hidden layer {0}</source>
        <translation>Taille de la couche cachée {0}</translation>
    </message>
    <message>
        <source>The function at each neuron's output; without one, many layers could do no more than a single one.</source>
        <translation>La fonction à la sortie de chaque neurone ; sans elle, beaucoup de couches ne feraient pas mieux qu'une seule.</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message numerus="yes">
        <source>%Ln class(es) out</source>
        <translation>
            <numerusform>%Ln classe en sortie</numerusform>
            <numerusform>%Ln classes en sortie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) out</source>
        <translation>
            <numerusform>%Ln chiffre en sortie</numerusform>
            <numerusform>%Ln chiffres en sortie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) in</source>
        <translation>
            <numerusform>%Ln pixel en entrée</numerusform>
            <numerusform>%Ln pixels en entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Adds a layer of neurons before the output.
More layers can learn more, but take longer and need more data.</source>
        <translation>Ajoute une couche de neurones avant la sortie.
Plus de couches peuvent apprendre plus, mais prennent plus de temps et demandent plus de données.</translation>
    </message>
    <message>
        <source>x and y in</source>
        <translation>x et y en entrée</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d'apprentissage</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Learning rate, by factors</source>
        <translation>Taux d'apprentissage, par facteurs</translation>
    </message>
    <message>
        <source>Tests learning rates for these settings in a few seconds: copies of the network are trained while the
rate grows, and the error shows where it learns fast and from where on the steps are too large.</source>
        <translation>Teste des taux d'apprentissage pour ces réglages en quelques secondes : des copies du réseau sont entraînées pendant que
le taux augmente, et l'erreur montre où il apprend vite et à partir d'où les pas sont trop grands.</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Change and save {0}: the panel follows.</source>
        <translation>Changez et enregistrez {0} : le panneau suit.</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>Leçons (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
        <source>Mend what is wrong and save the file: the lesson is shown then.</source>
        <translation>Corrigez ce qui est faux et enregistrez le fichier : la leçon sera alors montrée.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>Nouvelle leçon…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, and show it anew each time that the file is saved.</source>
        <translation>Ouvrir une leçon depuis un fichier, et la montrer à neuf chaque fois que le fichier est enregistré.</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>Open {0} in an editor.</source>
        <translation>Ouvrez {0} dans un éditeur.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: a commented file, which is shown as you change and save it.</source>
        <translation>Écrire votre propre leçon : un fichier commenté, montré à mesure que vous le changez et l'enregistrez.</translation>
    </message>
    <message>
        <source>Wrong in this lesson</source>
        <translation>Faux dans cette leçon</translation>
    </message>
    <message>
        <source>my lesson</source>
        <translation>ma leçon</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>A board of your own runs</source>
        <translation>Un tableau de vos propres entraînements</translation>
    </message>
    <message>
        <source>A click, or Enter, opens a lesson where you left it.</source>
        <translation>Un clic, ou Entrée, ouvre une leçon là où vous l'avez laissée.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Each lesson begins with a question, and checks by itself what you have done.</source>
        <translation>Chaque leçon commence par une question, et vérifie d'elle-même ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Suivante : {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} of {1} steps done</source>
        <translation>{0} étapes faites sur {1}</translation>
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
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Brings what the step is about into view, and outlines it. It does nothing else.</source>
        <translation>Fait apparaître ce dont parle l'étape, et l'entoure. Ne fait rien d'autre.</translation>
    </message>
    <message>
        <source>Done. You may go on.</source>
        <translation>C'est fait. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Go back to the step before; ticks stay.</source>
        <translation>Revenir à l'étape d'avant ; les coches restent.</translation>
    </message>
    <message>
        <source>Go on to the next step (Enter).</source>
        <translation>Passer à l'étape suivante (Entrée).</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Show the list of lessons; this one stays where you are.</source>
        <translation>Montrer la liste des leçons ; celle-ci reste où vous en êtes.</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>Challenges…</source>
        <translation>Défis…</translation>
    </message>
    <message>
        <source>Gives the left zone back to the settings. The lesson stays where you are.</source>
        <translation>Rend la zone de gauche aux réglages. La leçon reste où vous en êtes.</translation>
    </message>
    <message>
        <source>Hide the lesson panel</source>
        <translation>Masquer le panneau des leçons</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>Leçons…</translation>
    </message>
    <message>
        <source>No lesson is shown.</source>
        <translation>Aucune leçon n'est montrée.</translation>
    </message>
    <message>
        <source>Not yet: say what you expect.</source>
        <translation>Pas encore : dites à quoi vous vous attendez.</translation>
    </message>
    <message>
        <source>Show the challenges, each with a board of your own runs that keep its rules.</source>
        <translation>Montre les défis, chacun avec un tableau de vos propres entraînements qui en respectent les règles.</translation>
    </message>
    <message>
        <source>Show the lessons in the left zone; the settings stay one click away.</source>
        <translation>Montrer les leçons dans la zone de gauche ; les réglages restent à un clic.</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>« {0} » est terminé.</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>{0} over {1}</source>
        <translation>{0} selon {1}</translation>
    </message>
    <message>
        <source>{0}: {1} at {2}</source>
        <translation>{0} : {1} à {2}</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>Lines of the plot</source>
        <translation>Lignes du tracé</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Switch all lines on.</source>
        <translation>Afficher toutes les lignes.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>In the precision of the run it is rounded to {0}.</source>
        <translation>Dans la précision de l'entraînement, cela s'arrondit à {0}.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer images its class has; here it counts once.</source>
        <translation>À l'entraînement, elle compte d'autant plus que sa classe a peu d'images ; ici, elle compte une fois.</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer points its class has; here it counts once.</source>
        <translation>À l'entraînement, elle compte d'autant plus que sa classe a peu de points ; ici, elle compte une fois.</translation>
    </message>
    <message>
        <source>Label smoothing of {0} spreads a part of y over all classes.</source>
        <translation>Le lissage des étiquettes de {0} répartit une partie de y sur toutes les classes.</translation>
    </message>
    <message>
        <source>One number says how wrong the answer is. The mean squared error compares every share with what it should be: &lt;b&gt;{0}&lt;/b&gt; got {1}, and in all &lt;b&gt;L = {2}&lt;/b&gt;. It never exceeds 2 / n, however wrong it is.</source>
        <translation>Un seul nombre dit à quel point la réponse est fausse. L'erreur quadratique moyenne compare chaque part à ce qu'elle devrait être : &lt;b&gt;{0}&lt;/b&gt; a reçu {1}, et en tout &lt;b&gt;L = {2}&lt;/b&gt;. Elle ne dépasse jamais 2 / n, si fausse que soit la réponse.</translation>
    </message>
    <message>
        <source>The cross-entropy asks only how probable the right class was: &lt;b&gt;{0}&lt;/b&gt; got {1}, so &lt;b&gt;L = {2}&lt;/b&gt;. Were it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end.</source>
        <translation>L'entropie croisée demande seulement combien la bonne classe était probable : &lt;b&gt;{0}&lt;/b&gt; a reçu {1}, donc &lt;b&gt;L = {2}&lt;/b&gt;. Si le réseau était sûr et avait raison, L serait 0 ; plus il est sûr d'autre chose, plus L grandit, sans fin.</translation>
    </message>
    <message>
        <source>What each class adds to the error</source>
        <translation>Ce que chaque classe ajoute à l'erreur</translation>
    </message>
    <message>
        <source>adds to L</source>
        <translation>ajoute à L</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>p, got</source>
        <translation>p, reçu</translation>
    </message>
    <message>
        <source>y, wanted</source>
        <translation>y, voulu</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A neural network from scratch</source>
        <translation>Un réseau de neurones à partir de rien</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>À propos de nnfs_gui</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>{0} est ouvert, entraîné pendant {1}.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Ready. The network that comes with the program reads what you draw.</source>
        <translation>Prêt. Le réseau fourni avec le programme lit ce que vous dessinez.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training images, {2} test images.</source>
        <translation>Prêt. {0} : {1} images d'entraînement, {2} images de test.</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training points, {2} test points.</source>
        <translation>Prêt. {0} : {1} points d'entraînement, {2} points de test.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; put them into a message or a report.</source>
        <translation>Le diagnostic est dans le presse-papiers ; collez-le dans un message ou un rapport.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Entraînement en cours.</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message numerus="yes">
        <source>%Ln image(s), {0} of them read wrong</source>
        <translation>
            <numerusform>%Ln image, dont {0} mal lue</numerusform>
            <numerusform>%Ln images, dont {0} mal lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Calculating the map …</source>
        <translation>Calcul de la carte…</translation>
    </message>
    <message>
        <source>Each image appears here as a point, near to those like it.</source>
        <translation>Chaque image apparaît ici comme un point, près de celles qui lui ressemblent.</translation>
    </message>
    <message>
        <source>PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still differ, in the {0} % of the variance that this view does not show.</source>
        <translation>La PCA est une ombre : des images éloignées diffèrent d'au moins autant. Celles qui sont proches peuvent encore différer, dans les {0} % de la variance que cette vue ne montre pas.</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>étiquetée {0}</translation>
    </message>
    <message>
        <source>labelled {0}, read as {1}</source>
        <translation>étiquetée {0}, lue comme {1}</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and where the axes point means nothing.</source>
        <translation>Le t-SNE garde les voisins : des images proches se ressemblent. La distance entre les groupes, leur taille et la direction des axes ne veulent rien dire.</translation>
    </message>
    <message>
        <source>the two axes hold {0} % of the variance</source>
        <translation>les deux axes portent {0} % de la variance</translation>
    </message>
    <message>
        <source>trustworthiness {0} ({1} neighbours; 1 is perfect)</source>
        <translation>fidélité {0} ({1} voisins ; 1 est parfait)</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} tours sur {1}</translation>
    </message>
    <message>
        <source>{0} read wrong by {1}</source>
        <translation>{0} mal lues par {1}</translation>
    </message>
    <message>
        <source>{0} test images</source>
        <translation>{0} images de test</translation>
    </message>
    <message>
        <source>{0} training images</source>
        <translation>{0} images d'entraînement</translation>
    </message>
    <message>
        <source>{0} validation images</source>
        <translation>{0} images de validation</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate the map for the network as it is now.</source>
        <translation>Calculer la carte pour le réseau tel qu'il est maintenant.</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Comparer par</translation>
    </message>
    <message>
        <source>Draw a line around points to list their images. Without the mouse: L lists those around a point.</source>
        <translation>Tracez une ligne autour de points pour lister leurs images. Sans souris : L liste celles qui entourent un point.</translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>Couche cachée {0}</translation>
    </message>
    <message>
        <source>How far the map has settled</source>
        <translation>À quel point la carte s'est stabilisée</translation>
    </message>
    <message>
        <source>How far the map has settled.</source>
        <translation>À quel point la carte s'est stabilisée.</translation>
    </message>
    <message>
        <source>How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.</source>
        <translation>Combien sont montrées, la même part de chaque classe, toujours les mêmes. Le t-SNE en prend 2 000 au plus.</translation>
    </message>
    <message>
        <source>Images that were surrounded</source>
        <translation>Images entourées</translation>
    </message>
    <message>
        <source>Images that you surround with the lasso are listed here.</source>
        <translation>Les images que vous entourez au lasso sont listées ici.</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Sorte de carte</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Leave the map as it is now.</source>
        <translation>Laisser la carte telle qu'elle est.</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>Carte des images</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>Nombre d'images</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>PCA: seen from where the images differ most. It is there at once, and follows the epochs.
t-SNE: keeps near what is near. It settles before your eyes.</source>
        <translation>PCA : vue de là où les images diffèrent le plus. Elle est là tout de suite, et suit les époques.
t-SNE : garde proche ce qui est proche. Il se stabilise sous vos yeux.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Point at the map to see an image; click to put it on the pad.</source>
        <translation>Pointez la carte pour voir une image ; cliquez pour la mettre sur l'ardoise.</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>Stabiliser à neuf</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The image that is pointed at</source>
        <translation>L'image pointée</translation>
    </message>
    <message>
        <source>The whole map again. The wheel zooms, dragging moves it.</source>
        <translation>Revoir toute la carte. La molette zoome, glisser la déplace.</translation>
    </message>
    <message>
        <source>Validation: kept from training. Test: to be looked at when everything is chosen.
Training: what it has learnt from.</source>
        <translation>Validation : gardée hors de l'entraînement. Test : à regarder quand tout est choisi.
Entraînement : ce sur quoi il a appris.</translation>
    </message>
    <message>
        <source>What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.
Go from layer to layer and see how the classes come apart.</source>
        <translation>Ce qui fait que des images se ressemblent. Pixels : là où elles ont de l'encre. Une couche : ce que ses neurones en font.
Allez de couche en couche et voyez les classes se séparer.</translation>
    </message>
    <message>
        <source>○ around it: read wrong    ★ your drawing</source>
        <translation>○ autour : mal lue    ★ votre dessin</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Epoch {0} did best on the validation images: {1} %.</source>
        <translation>L'époque {0} a fait le mieux sur les images de validation : {1} %.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: {1} %.</source>
        <translation>L'époque {0} a fait le mieux sur les points de validation : {1} %.</translation>
    </message>
    <message>
        <source>Forked from {0}, after epoch {1}.</source>
        <translation>Bifurqué de {0}, après l'époque {1}.</translation>
    </message>
    <message>
        <source>{0} forked here, after epoch {1}.</source>
        <translation>{0} a bifurqué ici, après l'époque {1}.</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is left out: whatever it has calculated, it tells &lt;b&gt;a = 0&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; est laissé de côté : quoi qu'il ait calculé, il dit &lt;b&gt;a = 0&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; stays: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; reste : a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by 1 / (1 − {0}) = {3}, so that the mean stays.</source>
        <translation>Le dropout (p = {0}) a laissé de côté {1} neurones sur {2}, tirés au hasard, m = 0 ; les autres sont multipliés par 1 / (1 − {0}) = {3}, pour que la moyenne reste la même.</translation>
    </message>
    <message>
        <source>In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; here, as in every answer, all take part. “As in training” above shows it.</source>
        <translation>À l'entraînement, le dropout laisse de côté {0} % des neurones au hasard et multiplie les autres par {1} ; ici, comme pour toute réponse, tous participent. « Comme à l'entraînement », plus haut, le montre.</translation>
    </message>
    <message>
        <source>a, what layer {0} tells</source>
        <translation>a, ce que dit la couche {0}</translation>
    </message>
    <message>
        <source>f(z), of each neuron</source>
        <translation>f(z), de chaque neurone</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>MistakesPresenter</name>
    <message>
        <source>The network reads them …</source>
        <translation>Le réseau les lit…</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : ce qu'il prend pour quoi apparaît ici.</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>
true {0}, read as {1} with {2} % confidence, loss {3}</source>
        <translation>
en vrai {0}, lu comme {1} avec {2} % de confiance, perte {3}</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% de la colonne</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>% de la ligne</translation>
    </message>
    <message>
        <source>% of row: what becomes of each class. % of column: what an answer is worth.</source>
        <translation>% de la ligne : ce que devient chaque classe. % de la colonne : ce que vaut une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln image de test</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln images de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln point de test</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln points de test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln image d'entraînement</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln images d'entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln point d'entraînement</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln points d'entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation image(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln image de validation</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln images de validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation point(s)</source>
        <translation>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln point de validation</numerusform>
            <numerusform>&lt;b&gt;{0} %&lt;/b&gt; juste (intervalle à 95 % {1} – {2} %) sur %Ln points de validation</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many images of a class are found. Precision: how often an answer is true.
Click a cell to see its images.</source>
        <translation>Une ligne par vraie classe, une colonne par réponse : ce qui est juste est sur la diagonale.
Rappel : combien d'images d'une classe sont trouvées. Précision : combien de fois une réponse est vraie.
Cliquez sur une case pour voir ses images.</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many points of a class are found. Precision: how often an answer is true.
Click a cell to see its points.</source>
        <translation>Une ligne par vraie classe, une colonne par réponse : ce qui est juste est sur la diagonale.
Rappel : combien de points d'une classe sont trouvés. Précision : combien de fois une réponse est vraie.
Cliquez sur une case pour voir ses points.</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Toutes les erreurs</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Seulement les images de cette classe.</translation>
    </message>
    <message>
        <source>Only images that were read as this class.</source>
        <translation>Seulement les images lues comme cette classe.</translation>
    </message>
    <message>
        <source>Only points of this class.</source>
        <translation>Seulement les points de cette classe.</translation>
    </message>
    <message>
        <source>Only points that were read as this class.</source>
        <translation>Seulement les points lus comme cette classe.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Share of these images that is read right</source>
        <translation>Part de ces images qui est bien lue</translation>
    </message>
    <message>
        <source>Share of these points that is read right</source>
        <translation>Part de ces points qui est bien lue</translation>
    </message>
    <message>
        <source>Show every image that was read wrong, the worst first.</source>
        <translation>Montrer chaque image mal lue, la pire d'abord.</translation>
    </message>
    <message>
        <source>Show every point that was read wrong, the worst first.</source>
        <translation>Montrer chaque point mal lu, le pire d'abord.</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : ce qu'il prend pour quoi apparaît ici.</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. Training: what it has learnt from.</source>
        <translation>Validation : gardée hors de l'entraînement ; ce que l'on peut regarder en choisissant les réglages.
Test : à regarder quand tout est choisi. Entraînement : ce sur quoi il a appris.</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>Ce que disent les cases</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>les plus sûres d'abord</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>les pires d'abord</translation>
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
        <translation>{2} %</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Opened {0}.</source>
        <translation>{0} est ouvert.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Le réseau fourni</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>{0}
distance {1}</source>
        <translation>{0}
distance {1}</translation>
    </message>
    <message>
        <source>{0} of {1} are {2}, of {3} training images</source>
        <translation>{0} sur {1} sont {2}, parmi {3} images d'entraînement</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>It has learnt something that is not in any file yet.</source>
        <translation>Il a appris quelque chose qui n'est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>Networks (*{0})</source>
        <translation>Réseaux (*{0})</translation>
    </message>
    <message>
        <source>Networks ({0})</source>
        <translation>Réseaux ({0})</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>Ouvrir un réseau</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>En ouvrir un autre</translation>
    </message>
    <message>
        <source>Opening another gives it up.</source>
        <translation>En ouvrir un autre l'abandonne.</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>Enregistrer le réseau</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>Enregistrer le réseau entraîné ?</translation>
    </message>
    <message>
        <source>Save, then open another…</source>
        <translation>Enregistrer, puis en ouvrir un autre…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The trained network has not been saved.</source>
        <translation>Le réseau entraîné n'est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Ask about a place on the plane at the right: how each neuron responds to it appears here.</source>
        <translation>Interrogez un endroit du plan à droite : la réaction de chaque neurone apparaît ici.</translation>
    </message>
    <message>
        <source>Draw on the right: how each neuron responds to it appears here.</source>
        <translation>Dessinez à droite : comment chaque neurone y réagit apparaît ici.</translation>
    </message>
    <message>
        <source>Train a network, or open one: its neurons appear here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : ses neurones apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>All runs…</source>
        <translation>Tous les entraînements…</translation>
    </message>
    <message>
        <source>Answers and figures:</source>
        <translation>Réponses et résultats :</translation>
    </message>
    <message>
        <source>As its training left it, without your hand.</source>
        <translation>Tel que son entraînement l'a laissé, sans votre écriture.</translation>
    </message>
    <message>
        <source>Open the table of all runs.</source>
        <translation>Ouvrir le tableau de tous les entraînements.</translation>
    </message>
    <message>
        <source>Open this run.</source>
        <translation>Ouvrir cet entraînement.</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>Les derniers entraînements</translation>
    </message>
    <message>
        <source>The network that answers: {0}</source>
        <translation>Le réseau qui répond : {0}</translation>
    </message>
    <message>
        <source>The network that comes with the program.</source>
        <translation>Le réseau fourni avec le programme.</translation>
    </message>
    <message>
        <source>The network that reads what you draw, and of which all figures are. Click to choose another.</source>
        <translation>Le réseau qui lit ce que vous dessinez, et auquel se rapportent tous les résultats affichés. Cliquez pour en choisir un autre.</translation>
    </message>
    <message>
        <source>The run that answered before.</source>
        <translation>L'entraînement qui répondait avant.</translation>
    </message>
    <message>
        <source>The same network, taught your drawings on top.</source>
        <translation>Le même réseau, qui a appris vos dessins en plus.</translation>
    </message>
</context>
<context>
    <name>NetworkStripController</name>
    <message>
        <source>Back to epoch {0}</source>
        <translation>Revenir à l'époque {0}</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Revenir au réseau d'avant. Les dessins sont gardés.</translation>
    </message>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Revenir au réseau le plus récent, et le suivre pendant qu'il s'entraîne.</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>Le réseau fourni</translation>
    </message>
    <message>
        <source>The film of a run keeps its weights in half precision, to three digits: figures may differ in their last digits from those of the training. The last epoch and the best are kept as they were.</source>
        <translation>Le film d'un entraînement garde ses poids en demi-précision, à trois chiffres : les résultats peuvent différer par leurs derniers chiffres de ceux de l'entraînement. La dernière époque et la meilleure sont gardées telles quelles.</translation>
    </message>
    <message>
        <source>Without my hand</source>
        <translation>Sans mon écriture</translation>
    </message>
    <message>
        <source>built-in network</source>
        <translation>réseau fourni</translation>
    </message>
    <message>
        <source>it is learning</source>
        <translation>il apprend</translation>
    </message>
    <message>
        <source>its best on the validation images</source>
        <translation>son meilleur sur les images de validation</translation>
    </message>
    <message>
        <source>its best on the validation points</source>
        <translation>son meilleur sur les points de validation</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>retour en arrière</translation>
    </message>
    <message>
        <source>looking back, in half precision</source>
        <translation>retour en arrière, en demi-précision</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused within epoch {0}</source>
        <translation>en pause dans l'époque {0}</translation>
    </message>
    <message>
        <source>press Train</source>
        <translation>appuyez sur Entraîner</translation>
    </message>
    <message>
        <source>with my hand</source>
        <translation>avec mon écriture</translation>
    </message>
    <message>
        <source>with your hand, {0}</source>
        <translation>avec votre écriture, {0}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, époque {1}</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is switched off: whatever comes in, its activation is &lt;b&gt;0&lt;/b&gt;, and nobody hears of it.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; est éteint : quoi qu'il reçoive, son activation est &lt;b&gt;0&lt;/b&gt;, et personne ne l'entend.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, of which its bias is {2}; so its activation is &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; : z = {1}, dont son biais {2} ; son activation est donc &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>Schéma du réseau</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Chiffre {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation images are read right, instead of {1} %.</source>
        <translation>Au laboratoire, {0} % des images de validation sont bien lues, au lieu de {1} %.</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation points are right, instead of {1} %.</source>
        <translation>Au laboratoire, {0} % des points de validation sont justes, au lieu de {1} %.</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>Neurone {0} de la couche {1}</translation>
    </message>
    <message>
        <source>Nothing comes in but its bias.</source>
        <translation>Il ne reçoit rien que son biais.</translation>
    </message>
    <message>
        <source>Nothing is changed: the diagram shows the network as it is.</source>
        <translation>Rien n'est changé : le schéma montre le réseau tel qu'il est.</translation>
    </message>
    <message>
        <source>Orange neurons are active, purple ones negative; lines are the largest inputs × weights. Point at a neuron to read its numbers, click it to keep it.</source>
        <translation>Les neurones orange sont actifs, les violets négatifs ; les lignes sont les plus grandes entrées × poids. Pointez un neurone pour lire ses nombres, cliquez dessus pour le garder.</translation>
    </message>
    <message>
        <source>Save the diagram as lines (SVG) or as pixels (PNG).</source>
        <translation>Enregistrer le diagramme en lignes (SVG) ou en pixels (PNG).</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the image on the pad. Its answers are those of the bars,
unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Le schéma est ce que le réseau fait de l'image sur l'ardoise. Ses réponses sont celles des barres,
sauf si le laboratoire le change. Le softmax final reçoit chaque z divisé par une température,
pour que le réseau soit aussi sûr qu'il a raison.</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the point that is asked about. Its answers are those of the
bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>Le schéma est ce que le réseau fait du point interrogé. Ses réponses sont celles des barres,
sauf si le laboratoire les change. Le softmax à la fin reçoit chaque z divisé par une température,
pour que le réseau soit aussi sûr qu'il a raison.</translation>
    </message>
    <message>
        <source>The largest inputs × weights: {0}.</source>
        <translation>Les plus grandes entrées × poids : {0}.</translation>
    </message>
    <message>
        <source>The softmax gets z / {0}.</source>
        <translation>Le softmax reçoit z / {0}.</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurone {0}</translation>
    </message>
    <message>
        <source>pixel in row {0}, column {1}</source>
        <translation>pixel de la ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <source>{0}: {1} × {2} = {3}</source>
        <translation>{0} : {1} × {2} = {3}</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known whether this network has learnt from some of these images.</source>
        <translation>On ne sait pas si ce réseau a appris sur certaines de ces images.</translation>
    </message>
    <message>
        <source>It is not known whether this network has learnt from some of these points.</source>
        <translation>On ne sait pas si ce réseau a appris sur certains de ces points.</translation>
    </message>
    <message>
        <source>The built-in network has learnt from nine of ten of these images.</source>
        <translation>Le réseau fourni a appris sur neuf de ces images sur dix.</translation>
    </message>
    <message>
        <source>This network learnt from other images; some of these may be among them.</source>
        <translation>Ce réseau a appris sur d'autres images ; certaines de celles-ci peuvent en faire partie.</translation>
    </message>
    <message>
        <source>This network learnt from other points; some of these may be among them.</source>
        <translation>Ce réseau a appris sur d'autres points ; certains de ceux-ci peuvent en faire partie.</translation>
    </message>
    <message>
        <source>a run that is not kept</source>
        <translation>un entraînement qui n'est pas gardé</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <translation>le réseau fourni</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cet entraînement</translation>
    </message>
    <message>
        <source>{0} with your hand</source>
        <translation>{0} avec votre écriture</translation>
    </message>
    <message>
        <source>{0}, averaged weights</source>
        <translation>{0}, poids moyens</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}, époque {1}</translation>
    </message>
    <message>
        <source>{0}, epoch {1} of {2}</source>
        <translation>{0}, époque {1} sur {2}</translation>
    </message>
    <message>
        <source>{0}, within its first epoch</source>
        <translation>{0}, dans sa première époque</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>At x = {0}, y = {1} it tells {2}</source>
        <translation>À x = {0}, y = {1}, il dit {2}</translation>
    </message>
    <message>
        <source>Bias {0}, length of its weights {1}.</source>
        <translation>Biais {0}, longueur de ses poids {1}.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the images that excite it.</source>
        <translation>Cliquez sur un neurone pour le voir en grand, avec les images qui l'excitent.</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the points that excite it.</source>
        <translation>Cliquez sur un neurone pour le voir en grand, avec les points qui l'excitent.</translation>
    </message>
    <message>
        <source>Excite it least (test)</source>
        <translation>L'excitent le moins (test)</translation>
    </message>
    <message>
        <source>Excite it most (test)</source>
        <translation>L'excitent le plus (test)</translation>
    </message>
    <message>
        <source>No neuron chosen</source>
        <translation>Aucun neurone choisi</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>Poids sortants</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: weight {2}</source>
        <translation>Pixel de la ligne {0}, colonne {1} : poids {2}</translation>
    </message>
    <message>
        <source>Point at an image to read its z: what the neuron makes of it before its activation function.
A click puts the image on the pad.</source>
        <translation>Pointez une image pour lire son z : ce que le neurone en fait avant sa fonction d'activation.
Un clic met l'image sur l'ardoise.</translation>
    </message>
    <message>
        <source>Rest on a point to read its z: what the neuron makes of it before its activation function.
A click asks about the point.</source>
        <translation>Pointez un point pour lire son z : ce que le neurone en fait avant sa fonction d'activation.
Un clic interroge le point.</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>Parle à</translation>
    </message>
    <message>
        <source>Test images that excite the neuron least</source>
        <translation>Images de test qui excitent le moins le neurone</translation>
    </message>
    <message>
        <source>Test images that excite the neuron most</source>
        <translation>Images de test qui excitent le plus le neurone</translation>
    </message>
    <message>
        <source>Test points that excite the neuron least</source>
        <translation>Points de test qui excitent le moins le neurone</translation>
    </message>
    <message>
        <source>Test points that excite the neuron most</source>
        <translation>Points de test qui excitent le plus le neurone</translation>
    </message>
    <message>
        <source>The largest weights of the next layer that listen to it.</source>
        <translation>Les plus grands poids de la couche suivante qui l'écoutent.</translation>
    </message>
    <message>
        <source>Weights of the neuron</source>
        <translation>Poids du neurone</translation>
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
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>Autant d'entraînements que le temps le permet</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>Minutes au plus</translation>
    </message>
    <message>
        <source>At most so many runs</source>
        <translation>Entraînements au plus</translation>
    </message>
    <message>
        <source>Each further setting multiplies what there is to try.</source>
        <translation>Chaque réglage de plus multiplie ce qu'il y a à essayer.</translation>
    </message>
    <message>
        <source>Every value with every other one is tried: thorough, and long if there are many.</source>
        <translation>Chaque valeur est essayée avec chaque autre : complet, et long s'il y en a beaucoup.</translation>
    </message>
    <message>
        <source>How often each is trained, from other random beginnings: more seeds tell luck from merit.</source>
        <translation>Combien de fois chacun est entraîné, à partir d'autres débuts aléatoires : plus de graines distinguent la chance du mérite.</translation>
    </message>
    <message>
        <source>How the values that are tried are chosen.</source>
        <translation>Comment les valeurs essayées sont choisies.</translation>
    </message>
    <message>
        <source>Name, such as your question</source>
        <translation>Nom, par exemple votre question</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>No run begins after so many minutes.</source>
        <translation>Aucun entraînement ne commence après autant de minutes.</translation>
    </message>
    <message>
        <source>No run begins after so many.</source>
        <translation>Aucun entraînement ne commence après autant d'autres.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the plan as a TOML file.</source>
        <translation>Enregistrer le plan dans un fichier TOML.</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>Graines pour chacun</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Take over a plan from a TOML file.</source>
        <translation>Reprendre un plan d'un fichier TOML.</translation>
    </message>
    <message numerus="yes">
        <source>They are only the first {0} of %Ln combination(s); at random, all values have their chance.</source>
        <translation>
            <numerusform>Ce n'est que la première combinaison ({0}) ; au hasard, toutes les valeurs ont leur chance.</numerusform>
            <numerusform>Ce ne sont que les {0} premières de %Ln combinaisons ; au hasard, toutes les valeurs ont leur chance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them in the background, one after the other.</source>
        <translation>Les entraîner en arrière-plan, l'un après l'autre.</translation>
    </message>
    <message>
        <source>Values are drawn at random, all train for a few epochs, and only the best third goes on each time.</source>
        <translation>Les valeurs sont tirées au hasard, toutes s'entraînent quelques époques, et seul le meilleur tiers continue à chaque fois.</translation>
    </message>
    <message>
        <source>Values are drawn at random: with several settings it finds good ones sooner.</source>
        <translation>Les valeurs sont tirées au hasard : avec plusieurs réglages, on en trouve plus tôt de bonnes.</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>Varier un autre réglage</translation>
    </message>
    <message>
        <source>What is tried of it</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>What is varied; everything else is as set on the left</source>
        <translation>Ce qui est varié ; tout le reste est réglé comme à gauche</translation>
    </message>
    <message>
        <source>What you ask, such as: Which learning rate?</source>
        <translation>Ce que vous demandez, par exemple : quel taux d'apprentissage ?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} sur {1} au plus, environ {2} sur cette machine, et environ {3} Mo sur le disque.</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0} de {1}, environ {2} sur cette machine, et environ {3} Mo sur le disque.</translation>
    </message>
    <message>
        <source>“{0}” is varied twice.</source>
        <translation>« {0} » est varié deux fois.</translation>
    </message>
</context>
<context>
    <name>NumberPicture</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} lignes et {1} colonnes de nombres de {2} à {3}</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>First end the training that is under way.</source>
        <translation>Terminez d'abord l'entraînement en cours.</translation>
    </message>
    <message>
        <source>First mend what is refused in the settings on the left.</source>
        <translation>Corrigez d'abord ce qui est refusé dans les réglages à gauche.</translation>
    </message>
    <message>
        <source>The data are not there yet.</source>
        <translation>Les données ne sont pas encore là.</translation>
    </message>
    <message>
        <source>There is no network yet: press Train.</source>
        <translation>Il n'y a pas encore de réseau : appuyez sur Entraîner.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation.</source>
        <translation>Cet entraînement ne garde pas d'images de validation.</translation>
    </message>
    <message>
        <source>This run keeps no points for validation.</source>
        <translation>Cet entraînement ne garde pas de points de validation.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%Ln step(s) did not make it believe you: they are too small.</source>
        <translation>
            <numerusform>%Ln pas n'a pas suffi pour qu'il vous croie : il est trop petit.</numerusform>
            <numerusform>%Ln pas n'ont pas suffi pour qu'il vous croie : ils sont trop petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Faire ce pas</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each batch of images pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Chaque pas déplace tous les poids à la fois, un peu, vers là où cette image fait une plus petite erreur. À l'entraînement, chaque lot d'images tire sur les mêmes poids. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this point makes a smaller error. In training, each batch of points pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>Chaque pas déplace tous les poids à la fois, un peu, vers là où ce point fait une plus petite erreur. À l'entraînement, chaque lot de points tire sur les mêmes poids. &lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Forget the copy, and begin with the network as it is.</source>
        <translation>Oublier la copie, et recommencer avec le réseau tel qu'il est.</translation>
    </message>
    <message>
        <source>It believed you from the start, and is surer now.</source>
        <translation>Il vous croyait dès le début, et il est plus sûr maintenant.</translation>
    </message>
    <message>
        <source>It believes you already.</source>
        <translation>Il vous croit déjà.</translation>
    </message>
    <message>
        <source>It does not believe you yet.</source>
        <translation>Il ne vous croit pas encore.</translation>
    </message>
    <message>
        <source>It has taken no step yet.</source>
        <translation>Il n'a pas encore fait de pas.</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln step(s) to believe you: {0}.</source>
        <translation>
            <numerusform>Il a fallu %Ln pas pour qu'il vous croie : {0}.</numerusform>
            <numerusform>Il a fallu %Ln pas pour qu'il vous croie : {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {0} other images, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Sur {0} autres images, qui valident, la copie en lit bien {1} ; avant, c'était {2}.</translation>
    </message>
    <message>
        <source>Of {0} other points, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>Sur {0} autres points, qui valident, la copie en lit bien {1} ; avant, c'était {2}.</translation>
    </message>
    <message>
        <source>Probabilities after</source>
        <translation>Probabilités après</translation>
    </message>
    <message>
        <source>Probabilities before</source>
        <translation>Probabilités avant</translation>
    </message>
    <message>
        <source>Take steps on the copy until the right class is its answer.</source>
        <translation>Faire des pas sur la copie jusqu'à ce que la bonne classe soit sa réponse.</translation>
    </message>
    <message>
        <source>Take the step on a copy of the network: the network itself stays as it is.</source>
        <translation>Faire le pas sur une copie du réseau : le réseau lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>That is the price of learning one image alone.</source>
        <translation>C'est le prix à payer pour n'apprendre qu'une image.</translation>
    </message>
    <message>
        <source>That is the price of learning one point alone.</source>
        <translation>C'est le prix à payer pour n'apprendre qu'un point.</translation>
    </message>
    <message>
        <source>Until it believes me</source>
        <translation>Jusqu'à ce qu'il me croie</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>après %Ln pas</numerusform>
            <numerusform>après %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>{0} is {1} at epoch {2}, above what is shown; Show → All values shows it.</source>
        <translation>{0} vaut {1} à l'époque {2}, au-dessus de ce qui est montré ; Montrer → Toutes les valeurs le montre.</translation>
    </message>
    <message>
        <source>{0} is {1} at epoch {2}, below what is shown; Show → All values shows it.</source>
        <translation>{0} vaut {1} à l'époque {2}, au-dessous de ce qui est montré ; Montrer → Toutes les valeurs le montre.</translation>
    </message>
</context>
<context>
    <name>OutputBlamePage</name>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? First the slope at each share, g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it gets through.</source>
        <translation>Ici, le chemin fait demi-tour : comment L changerait-elle si un z était un peu plus grand ? D'abord la pente à chaque part, g ; puis à travers le softmax, où chaque z déplace toutes les parts. Là où p est presque 0 ou 1, presque rien ne passe.</translation>
    </message>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy together make it as simple as what it got less what was wanted.</source>
        <translation>Ici, le chemin fait demi-tour : comment L changerait-elle si un z était un peu plus grand ? Ensemble, softmax et entropie croisée rendent cela tout simple : ce qui a été reçu moins ce qui était voulu.</translation>
    </message>
    <message>
        <source>That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.</source>
        <translation>C'est son blâme. Violet : ce z aurait dû être plus grand. Orange : il aurait dû être plus petit.</translation>
    </message>
    <message>
        <source>What each output is blamed for</source>
        <translation>De quoi chaque sortie est blâmée</translation>
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
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>images, en milliers</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>points, en milliers</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>secondes d'entraînement</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} points</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Dessins (*.json)</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>Save the drawings to train on</source>
        <translation>Enregistrer les dessins sur lesquels entraîner</translation>
    </message>
    <message>
        <source>Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone.</source>
        <translation>Enregistrer vos dessins dans un fichier, et l'ouvrir comme jeu de données : à côté des images de MNIST, ou seul.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Il n'y a pas encore de dessins. Sous une réponse, dites ce qu'était votre dessin.</translation>
    </message>
    <message>
        <source>Train on my drawings…</source>
        <translation>Entraîner sur mes dessins…</translation>
    </message>
</context>
<context>
    <name>OwnPointsController</name>
    <message>
        <source>The points that you drew could not be written. {0}</source>
        <translation>Les points que vous avez dessinés n'ont pas pu être écrits. {0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Show the next ones (Page down on the pictures).</source>
        <translation>Montrer les suivantes (Page suivante sur les images).</translation>
    </message>
    <message>
        <source>Show those before (Page up on the pictures).</source>
        <translation>Montrer celles d'avant (Page précédente sur les images).</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>Les suivantes</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>Celles d'avant</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Candidates as lines</source>
        <translation>Candidats en lignes</translation>
    </message>
    <message>
        <source>Drag along an axis to keep what crosses it there.</source>
        <translation>Glissez le long d'un axe pour garder ce qui le traverse là.</translation>
    </message>
    <message>
        <source>Nothing is brushed yet.</source>
        <translation>Rien n'est encore sélectionné.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Take all brushes away, so that every candidate is seen again.</source>
        <translation>Retirer toutes les sélections, pour revoir tous les candidats.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln candidate(s)</source>
        <translation>
            <numerusform>{0} sur %Ln candidat</numerusform>
            <numerusform>{0} sur %Ln candidats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParallelPlot</name>
    <message>
        <source>{0} of {1} lines are left</source>
        <translation>il reste {0} lignes sur {1}</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}</source>
        <translation>{0} : de {1} à {2}</translation>
    </message>
    <message>
        <source>{0}: not brushed</source>
        <translation>{0} : sans sélection</translation>
    </message>
</context>
<context>
    <name>PersonalDrawings</name>
    <message numerus="yes">
        <source>%Ln drawing(s) were added.</source>
        <translation>
            <numerusform>%Ln dessin a été ajouté.</numerusform>
            <numerusform>%Ln dessins ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your drawings are pictures, and a file of strokes has no place for these.</source>
        <translation>Tous vos dessins sont des images, et un fichier de traits n'a pas de place pour elles.</translation>
    </message>
    <message>
        <source>Left out because there is no ink in them: {0}.</source>
        <translation>Laissés de côté, car sans encre : {0}.</translation>
    </message>
    <message>
        <source>Left out because they are no digits: {0}.</source>
        <translation>Laissés de côté, car ce ne sont pas des chiffres : {0}.</translation>
    </message>
    <message>
        <source>Left out because they are of no class that the network knows: {0}.</source>
        <translation>Laissés de côté, car d'aucune classe que le réseau connaît : {0}.</translation>
    </message>
    <message>
        <source>Left out because they are pictures, for which a file of strokes has no place: {0}.</source>
        <translation>Laissés de côté, car ce sont des images, pour lesquelles un fichier de traits n'a pas de place : {0}.</translation>
    </message>
    <message>
        <source>Left out because they have no label: {0}.</source>
        <translation>Laissés de côté, car sans étiquette : {0}.</translation>
    </message>
    <message>
        <source>Left out because you have them already: {0}.</source>
        <translation>Laissés de côté, car vous les avez déjà : {0}.</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>There is no ink in {0}.</source>
        <translation>Il n'y a pas d'encre dans {0}.</translation>
    </message>
    <message>
        <source>Your drawings are kept. The network learns them when the training has ended.</source>
        <translation>Vos dessins sont gardés. Le réseau les apprendra quand l'entraînement sera terminé.</translation>
    </message>
    <message numerus="yes">
        <source>{0} holds %Ln drawing(s) without a label; the first is on the pad.</source>
        <translation>
            <numerusform>{0} contient %Ln dessin sans étiquette ; il est sur l'ardoise.</numerusform>
            <numerusform>{0} contient %Ln dessins sans étiquette ; le premier est sur l'ardoise.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a class that the network knows.</source>
        <translation>{0} contient des dessins, mais aucun d'une classe que le réseau connaît.</translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a digit from 0 to 9.</source>
        <translation>{0} contient des dessins, mais aucun d'un chiffre de 0 à 9.</translation>
    </message>
    <message>
        <source>{0} holds no labelled drawings.</source>
        <translation>{0} ne contient pas de dessins étiquetés.</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>image {0}</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>point {0}</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1} sur {2}</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Open a picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>The picture is on the pad.</source>
        <translation>L'image est sur l'ardoise.</translation>
    </message>
    <message>
        <source>There is no ink in this picture. The pad was left as it was.</source>
        <translation>Il n'y a pas d'encre dans cette image. L'ardoise est restée telle quelle.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Il n'y a pas d'image à coller. Copiez-en d'abord une.</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <source>A click asks what the network answers there.</source>
        <translation>Un clic demande ce que le réseau répond là.</translation>
    </message>
    <message>
        <source>A click, or a stroke, draws points of class {0}; the right button takes points away.</source>
        <translation>Un clic, ou un trait, dessine des points de la classe {0} ; le bouton droit en retire.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Draw points of class {0}</source>
        <translation>Dessiner des points de la classe {0}</translation>
    </message>
    <message>
        <source>Hollow marks: points that the network never learns from, by which it is tested.</source>
        <translation>Marques creuses : des points sur lesquels le réseau n'apprend jamais, et qui servent à le tester.</translation>
    </message>
    <message>
        <source>Show the test points</source>
        <translation>Montrer les points de test</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Copied the plots.</source>
        <translation>Tracés copiés.</translation>
    </message>
    <message>
        <source>Copy plots</source>
        <translation>Copier les tracés</translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>Lignes (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>Pixels (*{0})</translation>
    </message>
    <message>
        <source>Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG).</source>
        <translation>Enregistrer tout ce que montre la vue, sur fond blanc, en pixels (PNG) ou en lignes (SVG).</translation>
    </message>
    <message>
        <source>Save numbers as table…</source>
        <translation>Enregistrer les nombres en tableau…</translation>
    </message>
    <message>
        <source>Save plots as picture…</source>
        <translation>Enregistrer les tracés en image…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les nombres</translation>
    </message>
    <message>
        <source>Save the numbers that the plots of the view are made of (CSV).</source>
        <translation>Enregistrer les nombres dont sont faits les tracés de la vue (CSV).</translation>
    </message>
    <message>
        <source>Save the plots</source>
        <translation>Enregistrer les tracés</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>Tableaux (*{0})</translation>
    </message>
    <message>
        <source>There is no plot in this view now.</source>
        <translation>Il n'y a pas de tracé dans cette vue pour l'instant.</translation>
    </message>
    <message>
        <source>This view shows no numbers that could be a table now.</source>
        <translation>Cette vue ne montre pas de nombres pour un tableau pour l'instant.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>row {0}</source>
        <translation>ligne {0}</translation>
    </message>
</context>
<context>
    <name>PlottedCurves</name>
    <message>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
</context>
<context>
    <name>PointPlane</name>
    <message>
        <source>Click, or press an arrow key, to ask about a place.</source>
        <translation>Cliquez, ou appuyez sur une flèche, pour interroger un endroit.</translation>
    </message>
    <message>
        <source>Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,
the paler the less sure it is. Filled marks are learnt from, hollow ones only test.
Click to ask about a place; the arrow keys move it.</source>
        <translation>Chaque couleur est une classe, avec sa propre marque ; le fond montre ce que le réseau répond à chaque endroit,
d'autant plus pâle qu'il est moins sûr. Les marques pleines sont apprises, les creuses ne font que tester.
Cliquez pour interroger un endroit ; les flèches le déplacent.</translation>
    </message>
    <message>
        <source>Plane of points</source>
        <translation>Plan de points</translation>
    </message>
    <message>
        <source>x = {0}, y = {1}.</source>
        <translation>x = {0}, y = {1}.</translation>
    </message>
    <message>
        <source>{0} training points, {1} test points.</source>
        <translation>{0} points d'entraînement, {1} points de test.</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Blobs</source>
        <translation>Taches</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spirales</translation>
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
        <translation>Choisir combien de points il y a, dans combien de classes, et combien de bruit.</translation>
    </message>
    <message>
        <source>Draw points of two to four classes on the plane, and let a network learn them.</source>
        <translation>Dessiner des points de deux à quatre classes sur le plan, et les faire apprendre à un réseau.</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>Dessiner des points…</translation>
    </message>
    <message>
        <source>Other points…</source>
        <translation>Autres points…</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Points sur un plan</translation>
    </message>
    <message>
        <source>Points with two inputs, x and y: you see what the network answers at every place, while it learns.</source>
        <translation>Des points à deux entrées, x et y : vous voyez ce que le réseau répond à chaque endroit, pendant qu'il apprend.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Blobs are easy, spirals hard: the network must bend the plane to tell them apart.</source>
        <translation>Les taches sont faciles, les spirales difficiles : le réseau doit courber le plan pour les distinguer.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.</source>
        <translation>À quelle distance les points sont d'où ils devraient être (l'écart type) ; le plan va de −1 à 1.</translation>
    </message>
    <message>
        <source>How many kinds of points the network tells apart.</source>
        <translation>Combien de sortes de points le réseau distingue.</translation>
    </message>
    <message>
        <source>How many points it learns from; half as many more are kept for the test.</source>
        <translation>Sur combien de points il apprend ; la moitié de ce nombre s'y ajoute pour le test.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>Points sur un plan</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Take them in the place of the present data.</source>
        <translation>Les prendre à la place des données actuelles.</translation>
    </message>
    <message>
        <source>The same seed makes the same points.</source>
        <translation>La même graine donne les mêmes points.</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>Points d'entraînement</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Utiliser ces points</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>How probable the network finds each class; all of them add up to 100 %.
A well trained network gives nearly all to one class, an untrained one a little to each.
Where there are more than ten, the most probable are shown.</source>
        <translation>Combien le réseau trouve chaque classe probable ; le tout fait 100 %.
Un réseau bien entraîné donne presque tout à une classe, un réseau non entraîné un peu à chacune.
S'il y en a plus de dix, les plus probables sont montrées.</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message numerus="yes">
        <source>The ten most probable of %Ln class(es) appear here.</source>
        <translation>
            <numerusform>La classe la plus probable apparaît ici.</numerusform>
            <numerusform>Les dix plus probables de %Ln classes apparaissent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0} : {1} %</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Draw how you expect the curve to go. It changes nothing in the training.
By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew.</source>
        <translation>Dessinez comment vous pensez que la courbe ira. Cela ne change rien à l'entraînement.
Au clavier : gauche et droite vont d'époque en époque, haut et bas déplacent le point, Suppr recommence.</translation>
    </message>
    <message>
        <source>Keep this as your prediction. It cannot be changed once you know what happened.</source>
        <translation>Garder cela comme votre prédiction. Elle ne peut plus être changée une fois que vous savez ce qui s'est passé.</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Prédire encore</translation>
    </message>
    <message>
        <source>Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.</source>
        <translation>Score : {0} sur 100. Chaque pour cent de la hauteur du tracé entre les deux, en moyenne, en retire 2.</translation>
    </message>
    <message>
        <source>Take away what you have drawn. It changes nothing in the training.</source>
        <translation>Retirer ce que vous avez dessiné. Cela ne change rien à l'entraînement.</translation>
    </message>
    <message>
        <source>Take back this prediction, and make another one for the next run.</source>
        <translation>Reprendre cette prédiction, et en faire une autre pour le prochain entraînement.</translation>
    </message>
    <message>
        <source>This is what I expect</source>
        <translation>C'est ce que j'attends</translation>
    </message>
    <message>
        <source>What do you expect? It changes nothing in the training.</source>
        <translation>À quoi vous attendez-vous ? Cela ne change rien à l'entraînement.</translation>
    </message>
    <message>
        <source>Your prediction and what happened</source>
        <translation>Votre prédiction et ce qui s'est passé</translation>
    </message>
    <message>
        <source>Your prediction is kept. What happens is drawn over it.</source>
        <translation>Votre prédiction est gardée. Ce qui se passe est dessiné par-dessus.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happened: {1}. Score: {2} of 100.</source>
        <translation>Votre prédiction : {0}. Ce qui s'est passé : {1}. Score : {2} sur 100.</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happens is not known yet.</source>
        <translation>Votre prédiction : {0}. Ce qui se passera n'est pas encore connu.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>c'est arrivé</translation>
    </message>
    <message>
        <source>you expected</source>
        <translation>vous attendiez</translation>
    </message>
</context>
<context>
    <name>ProjectorMode</name>
    <message>
        <source>Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.</source>
        <translation>Un texte plus grand et moins de vues, pour un projecteur. Cela ne change rien d'autre, et finit avec le programme.</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Mode projecteur</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;All digits agree.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tous les chiffres concordent.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Between the two nudges the error has a corner, or bends far&lt;/b&gt;: a neuron falls silent or wakes up, or the nudge is as large as the weight. A smaller nudge helps.</source>
        <translation>&lt;b&gt;Entre les deux petits écarts, l'erreur a un coin, ou se courbe beaucoup&lt;/b&gt; : un neurone se tait ou se réveille, ou l'écart est aussi grand que le poids. Un écart plus petit aide.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ because the error is curved&lt;/b&gt;: between the nudges it is no straight line. A nudge of half the size is off by a quarter as much.</source>
        <translation>&lt;b&gt;Les derniers chiffres diffèrent parce que l'erreur est courbe&lt;/b&gt; : entre les deux écarts, ce n'est pas une droite. Un écart deux fois plus petit se trompe quatre fois moins.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps, or the precision of 64 bits.</source>
        <translation>&lt;b&gt;Les derniers chiffres diffèrent à cause des arrondis&lt;/b&gt; : avec {0}, les deux erreurs sont si proches qu'il reste peu de leur différence. Un écart plus grand aide, ou la précision de 64 bits.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps.</source>
        <translation>&lt;b&gt;Les derniers chiffres diffèrent à cause des arrondis&lt;/b&gt; : avec {0}, les deux erreurs sont si proches qu'il reste peu de leur différence. Un écart plus grand aide.</translation>
    </message>
    <message>
        <source>A gradient is a promise: move the weight a little, and the error changes by that much times the move. So move the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;, which is {2}, up and down, and see.</source>
        <translation>Un gradient est une promesse : déplacez un peu le poids, et l'erreur change d'autant de fois ce déplacement. Déplacez donc le poids de {0} vers &lt;b&gt;{1}&lt;/b&gt;, qui vaut {2}, vers le haut et le bas, et voyez.</translation>
    </message>
    <message>
        <source>Both are 0: nothing comes through this weight, so that it may be anything.</source>
        <translation>Les deux sont 0 : rien ne passe par ce poids, il peut donc valoir n'importe quoi.</translation>
    </message>
    <message>
        <source>How far the slope is off, by the size of the nudge</source>
        <translation>De combien la pente se trompe, selon la taille de l'écart</translation>
    </message>
    <message>
        <source>How far the weight is moved up and down.</source>
        <translation>De combien le poids est déplacé vers le haut et vers le bas.</translation>
    </message>
    <message>
        <source>L with the larger weight</source>
        <translation>L avec le poids plus grand</translation>
    </message>
    <message>
        <source>L with the smaller weight</source>
        <translation>L avec le poids plus petit</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Petit écart</translation>
    </message>
    <message>
        <source>Size of the nudge</source>
        <translation>Taille du petit écart</translation>
    </message>
    <message numerus="yes">
        <source>Underlined is what agrees from the left: %Ln digit(s) that count.</source>
        <translation>
            <numerusform>Souligné : ce qui concorde à partir de la gauche, %Ln chiffre qui compte.</numerusform>
            <numerusform>Souligné : ce qui concorde à partir de la gauche, %Ln chiffres qui comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient from the way back</source>
        <translation>gradient du chemin de retour</translation>
    </message>
    <message>
        <source>nudge, power of ten</source>
        <translation>écart, puissance de dix</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>off by, power of ten</source>
        <translation>erreur, puissance de dix</translation>
    </message>
    <message>
        <source>their difference, divided by the nudges</source>
        <translation>leur différence, divisée par les écarts</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, the map would show the drawing and not what was learnt (Adebayo et al. 2018).</source>
        <translation>Interroger un réseau de la même forme qui n'a rien appris. Sa carte doit être différente : sinon, la carte montrerait le dessin et non ce qui est appris (Adebayo et al. 2018).</translation>
    </message>
    <message>
        <source>Covering up: what is lost where a small square is covered.</source>
        <translation>Masquage : ce qui est perdu là où un petit carré est couvert.</translation>
    </message>
    <message>
        <source>Gradient times input: the slopes here alone; quick and rough.</source>
        <translation>Gradient fois entrée : les seules pentes ici ; rapide et grossier.</translation>
    </message>
    <message>
        <source>Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, they speak against the class.</source>
        <translation>Encre : ce que les traits ajoutent à une feuille vierge. Papier : ce que les endroits vierges ajoutent ; là où l'encre manque, ils parlent contre la classe.</translation>
    </message>
    <message>
        <source>Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly.</source>
        <translation>Gradients intégrés : les pentes tout au long du chemin depuis la feuille vierge ; leur somme tombe juste.</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>Poids aléatoires</translation>
    </message>
    <message>
        <source>The class that it is compared with. “nothing” asks about the first class alone.</source>
        <translation>La classe à laquelle on la compare. « rien » ne demande que la première classe.</translation>
    </message>
    <message>
        <source>The class that the colours speak for.</source>
        <translation>La classe pour laquelle parlent les couleurs.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>et pas</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>covering up</source>
        <translation>masquage</translation>
    </message>
    <message>
        <source>gradient times input</source>
        <translation>gradient fois entrée</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>l'encre</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>gradients intégrés</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>sa réponse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>of the</source>
        <translation>d'après</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>le papier</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>la deuxième</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&lt;b&gt;What is it?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of your drawing, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Qu'est-ce que c'est ?&lt;/b&gt; Seul quelqu'un qui connaît la bonne réponse peut dire à quel point une réponse est fausse. Pour votre dessin, c'est vous. Choisissez sa classe ; ce que vous dites ne change rien au réseau.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which class is right here?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of this point, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;Quelle classe est juste ici ?&lt;/b&gt; Seul quelqu'un qui connaît la bonne réponse peut dire à quel point une réponse est fausse. Pour ce point, c'est vous. Choisissez sa classe ; ce que vous dites ne change rien au réseau.</translation>
    </message>
    <message>
        <source>Say that it is {0}.</source>
        <translation>Dire que c'est : {0}.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A click takes the learning rate at this place.</source>
        <translation>Un clic prend le taux d'apprentissage de cet endroit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they learn; where it rises again, the steps are too large. Your network and your runs are left alone.</source>
        <translation>Des copies du réseau sont entraînées un moment, pendant que le taux d'apprentissage augmente. Là où l'erreur baisse, elles apprennent ; là où elle remonte, les pas sont trop grands. Votre réseau et vos entraînements ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Error over the learning rate</source>
        <translation>Erreur selon le taux d'apprentissage</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d'apprentissage</translation>
    </message>
    <message>
        <source>Sets the learning rate on the left; nothing else changes.</source>
        <translation>Règle le taux d'apprentissage à gauche ; rien d'autre ne change.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that and leaves some room: take it, or click on another place of the curve.</source>
        <translation>L'erreur baisse le plus vite à {0} et remonte à partir de {1}, le plus grand taux sûr. {2} apprend presque aussi vite et laisse de la marge : prenez-le, ou cliquez à un autre endroit de la courbe.</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>Utiliser ce taux</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Utiliser {0}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>telle que mesurée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>baisse le plus vite</translation>
    </message>
    <message>
        <source>largest safe one</source>
        <translation>le plus grand sûr</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissée</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Possible is {0} to {1}.</source>
        <translation>Possible : de {0} à {1}.</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The files are read again by what is chosen here.</source>
        <translation>Les fichiers sont relus d'après ce qui est choisi ici.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Forget these files; they stay where they are.</source>
        <translation>Oublier ces fichiers ; ils restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>confidence (%), and how many answers</source>
        <translation>confiance (%), et nombre de réponses</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)</source>
        <translation>confiance {0} – {1} %, en moyenne {2} % : {3} réponses, {4} % justes (intervalle à 95 % {5} – {6} %)</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %: no answers</source>
        <translation>confiance {0} – {1} % : aucune réponse</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>expected calibration error {0} %</source>
        <translation>erreur de calibration attendue {0} %</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>juste (%)</translation>
    </message>
</context>
<context>
    <name>RepeatController</name>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Répéter avec d'autres graines…</translation>
    </message>
    <message>
        <source>The network that is open is not one of your runs. In Runs, a right click on one repeats it.</source>
        <translation>Le réseau ouvert n'est pas l'un de vos entraînements. Dans Entraînements, un clic droit sur l'un d'eux le répète.</translation>
    </message>
    <message>
        <source>Train the run that is open again with other random numbers, to see how much of its result is luck.</source>
        <translation>Refaire l'entraînement ouvert avec d'autres nombres aléatoires, pour voir quelle part de son résultat est due à la chance.</translation>
    </message>
    <message>
        <source>{0} is being trained; it can be repeated when it has ended.</source>
        <translation>{0} est en cours d'entraînement ; il pourra être répété une fois terminé.</translation>
    </message>
    <message>
        <source>{0} learns from {1}, which is needed to repeat it.</source>
        <translation>{0} apprend sur {1}, qui est nécessaire pour le répéter.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat with other seeds</source>
        <translation>Répéter avec d'autres graines</translation>
    </message>
    <message>
        <source>Runs in all, each with a seed of its own</source>
        <translation>Entraînements en tout, chacun avec sa propre graine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>The same settings are trained again with other random numbers: other first weights, and another order of the data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them.</source>
        <translation>Les mêmes réglages sont entraînés de nouveau avec d'autres nombres aléatoires : d'autres premiers poids, et un autre ordre des données. Ce dont les résultats diffèrent est la chance. Deux réglages qui ont les mêmes graines peuvent être comparés ainsi.</translation>
    </message>
    <message>
        <source>They have the settings of {0}.</source>
        <translation>Ils ont les réglages de {0}.</translation>
    </message>
    <message>
        <source>Train them in the background; Runs folds them into one row.</source>
        <translation>Les entraîner en arrière-plan ; Entraînements les réunit en une ligne.</translation>
    </message>
    <message>
        <source>With more runs smaller differences can be told from luck: the interval of their mean gets narrower.</source>
        <translation>Avec plus d'entraînements, de plus petites différences se distinguent de la chance : l'intervalle de leur moyenne se resserre.</translation>
    </message>
    <message>
        <source>With {0} seeds a clear difference between two settings can be told from luck.</source>
        <translation>Avec {0} graines, une différence nette entre deux réglages se distingue de la chance.</translation>
    </message>
    <message>
        <source>{0} counts as the first of them.</source>
        <translation>{0} compte comme le premier.</translation>
    </message>
    <message>
        <source>{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.</source>
        <translation>{0} entraînements montrent la dispersion. Pour distinguer de la chance une différence entre réglages, il en faut {1} ou plus.</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>A report is being written already.</source>
        <translation>Un rapport est déjà en cours d'écriture.</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>Annulé. Aucun rapport n'a été écrit.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>PDF, for printing (*{0})</source>
        <translation>PDF, pour imprimer (*{0})</translation>
    </message>
    <message>
        <source>Page for a browser (*{0})</source>
        <translation>Page pour un navigateur (*{0})</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>There is no run yet: train one, or open one in Runs.</source>
        <translation>Il n'y a pas encore d'entraînement : entraînez, ou ouvrez-en un dans Entraînements.</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Écrire un rapport</translation>
    </message>
    <message>
        <source>Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in.</source>
        <translation>Écrire ce qu'a donné l'entraînement ouvert, ou ceux qui sont cochés : une page à imprimer et à rendre.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Écriture de {0}…</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>Votre bibliothèque n'a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>{0}, report</source>
        <translation>{0}, rapport</translation>
    </message>
</context>
<context>
    <name>RobustnessPresenter</name>
    <message>
        <source>A run that keeps none for validation has learnt from them.</source>
        <translation>Un entraînement qui n'en garde pas pour la validation a appris sur elles.</translation>
    </message>
    <message>
        <source>This run keeps no images for validation; the test images can be read.</source>
        <translation>Cet entraînement ne garde pas d'images de validation ; les images de test peuvent être lues.</translation>
    </message>
    <message>
        <source>Train a network, or open one: how much images may change appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : à quel point les images peuvent changer apparaît ici.</translation>
    </message>
    <message>
        <source>{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.</source>
        <translation>{0} images de test sur {1}, toujours les mêmes. Elles ne choisissent rien : regardez, et ne changez rien pour cela.</translation>
    </message>
    <message>
        <source>{0} of {1} validation images, always the same.</source>
        <translation>{0} images de validation sur {1}, toujours les mêmes.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>A click puts one on the pad.</source>
        <translation>Un clic en met une sur l'ardoise.</translation>
    </message>
    <message>
        <source>Accuracy over the level of the change</source>
        <translation>Exactitude selon le niveau du changement</translation>
    </message>
    <message>
        <source>At {0} of {1} these images look so, and are read so.</source>
        <translation>Pour {1} à {0}, ces images ont cet aspect, et sont lues ainsi.</translation>
    </message>
    <message>
        <source>Change of the images</source>
        <translation>Changement des images</translation>
    </message>
    <message>
        <source>Click an image, or press Enter on it, to put it on the pad as it is here.</source>
        <translation>Cliquez sur une image, ou appuyez sur Entrée, pour la mettre sur l'ardoise telle qu'elle est ici.</translation>
    </message>
    <message>
        <source>How far each change may go. Tick runs in the view Runs to compare them here.</source>
        <translation>Jusqu'où chaque changement peut aller. Cochez des entraînements dans la vue Entraînements pour les comparer ici.</translation>
    </message>
    <message>
        <source>Point at a level, or go to it with the arrow keys, to see below what the images look like there.</source>
        <translation>Pointez un niveau, ou allez-y avec les flèches, pour voir dessous l'aspect qu'y ont les images.</translation>
    </message>
    <message>
        <source>Share that is enough</source>
        <translation>Part qui suffit</translation>
    </message>
    <message>
        <source>The same images at this level</source>
        <translation>Les mêmes images à ce niveau</translation>
    </message>
    <message>
        <source>Tick runs in Runs to compare them here.</source>
        <translation>Cochez des entraînements dans Entraînements pour les comparer ici.</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. The test set chooses nothing.</source>
        <translation>Validation : gardée hors de l'entraînement ; ce que l'on peut regarder en choisissant les réglages.
Test : à regarder quand tout est choisi. Le jeu de test ne choisit rien.</translation>
    </message>
    <message>
        <source>What is done to the images before the networks read them.</source>
        <translation>Ce qui est fait aux images avant que les réseaux les lisent.</translation>
    </message>
    <message>
        <source>What you call enough: below it, a network counts as failing.</source>
        <translation>Ce qui vous suffit : au-dessous, un réseau compte comme défaillant.</translation>
    </message>
    <message>
        <source>Where fewer than</source>
        <translation>Là où moins de</translation>
    </message>
    <message>
        <source>are read right</source>
        <translation>sont bien lues</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien lues</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1} %</translation>
    </message>
    <message>
        <source>{0}: read right at {1}</source>
        <translation>{0} : bien lues à {1}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l'entraînement</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>époque {0} sur {1}</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>au ralenti</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} images/s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} points/s</source>
        <translation>{0} points/s</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · reste {1}</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Bring back the runs that were deleted last.</source>
        <translation>Faire revenir les entraînements supprimés en dernier.</translation>
    </message>
    <message>
        <source>Choose a row of the table, or several. A tick only compares.</source>
        <translation>Choisissez une ligne du tableau, ou plusieurs. Une coche ne fait que comparer.</translation>
    </message>
    <message>
        <source>Choose a row of the table. A tick only compares.</source>
        <translation>Choisissez une ligne du tableau. Une coche ne fait que comparer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen runs. Until the window closes, Undo brings them back.</source>
        <translation>Supprimer les entraînements choisis. Jusqu'à la fermeture de la fenêtre, Annuler les fait revenir.</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>Exporter en paquet…</translation>
    </message>
    <message>
        <source>Films…</source>
        <translation>Films…</translation>
    </message>
    <message>
        <source>Fork…</source>
        <translation>Bifurquer…</translation>
    </message>
    <message>
        <source>How much room the films of the runs' weights take, by which one looks back, and how much they may.</source>
        <translation>Combien de place prennent les films des poids, grâce auxquels on revient en arrière, et combien ils peuvent en prendre.</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Il ne peut pas être lu : {0}</translation>
    </message>
    <message>
        <source>It has no whole epoch, so no network.</source>
        <translation>Il n'a pas d'époque complète, donc pas de réseau.</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Il est en cours d'entraînement.</translation>
    </message>
    <message>
        <source>Its network to the right, its settings to the left.</source>
        <translation>Son réseau va à droite, ses réglages à gauche.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put the chosen runs into one file, to be opened on another machine.</source>
        <translation>Mettre les entraînements choisis dans un fichier à ouvrir sur une autre machine.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Report on the comparison…</source>
        <translation>Rapport sur la comparaison…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Take over its settings, with another seed. Train then starts the copy.</source>
        <translation>Reprendre ses réglages, avec une autre graine. Entraîner lance alors la copie.</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table.</source>
        <translation>Cochez deux entraînements ou plus dans le tableau.</translation>
    </message>
    <message>
        <source>Train it again with other random numbers, in the background, to see how much of its result is luck.</source>
        <translation>L'entraîner de nouveau avec d'autres nombres aléatoires, en arrière-plan, pour voir quelle part de son résultat est due à la chance.</translation>
    </message>
    <message>
        <source>Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again.</source>
        <translation>Continuer après sa dernière époque, comme s'il ne s'était jamais arrêté : jusqu'à la fin ou, si elle est atteinte, encore aussi longtemps.</translation>
    </message>
    <message>
        <source>Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.
To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here.</source>
        <translation>Continuer là où il a fini, avec les réglages à gauche, comme un entraînement à part ; celui-ci reste tel quel.
Pour repartir d'une époque antérieure, ouvrez-le, revenez-y avec la machine à remonter le temps, et appuyez sur Continuer d'ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unfold the group (Right), and choose one of its runs.</source>
        <translation>Dépliez le groupe (flèche droite), et choisissez l'un de ses entraînements.</translation>
    </message>
    <message>
        <source>Write how the ticked runs and groups compare: a page to be printed and handed in.</source>
        <translation>Écrire comment se comparent les entraînements et groupes cochés : une page à imprimer et à rendre.</translation>
    </message>
    <message>
        <source>Write what the chosen run came to, or how several compare: a page to be printed and handed in.</source>
        <translation>Écrire ce qu'a donné l'entraînement choisi, ou comment plusieurs se comparent : une page à imprimer et à rendre.</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95 %</translation>
    </message>
    <message>
        <source>First what differs among these runs, then the settings that matter most, and those that are unusual.</source>
        <translation>D'abord ce qui diffère entre ces entraînements, puis les réglages qui comptent le plus, et ceux qui sont inhabituels.</translation>
    </message>
    <message>
        <source>How it ended, after how many epochs, and of how many if these were not all.</source>
        <translation>Comment il s'est terminé, après combien d'époques, et sur combien si elles n'y sont pas toutes.</translation>
    </message>
    <message>
        <source>How many images or points a second it learnt from.</source>
        <translation>Sur combien d'images ou de points il apprenait par seconde.</translation>
    </message>
    <message>
        <source>How much of the validation data the best epoch read right, in percent, and which it was.</source>
        <translation>Combien des données de validation la meilleure époque a bien lues, en pour cent, et laquelle c'était.</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases.</source>
        <translation>De telles bornes contiennent la vraie part, sur toutes les données de ce genre, dans 95 cas sur 100.</translation>
    </message>
    <message>
        <source>Spent training and validating.</source>
        <translation>Passé à entraîner et à valider.</translation>
    </message>
    <message>
        <source>The share of the test data that the same network reads right, in percent.</source>
        <translation>La part des données de test que le même réseau lit bien, en pour cent.</translation>
    </message>
    <message>
        <source>The share of the validation data that the network reads right with which the run ended, in percent. Of runs that differ in their seeds alone the mean, ± half of its 95 % interval.</source>
        <translation>La part des données de validation que lit bien le réseau de la fin de l'entraînement, en pour cent. Pour des entraînements qui ne diffèrent que par leurs graines, la moyenne ± la moitié de son intervalle à 95 %.</translation>
    </message>
    <message>
        <source>The width of every layer.</source>
        <translation>La largeur de chaque couche.</translation>
    </message>
    <message>
        <source>Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.</source>
        <translation>Cochez un entraînement pour poser sa courbe sur d'autres. Un double clic le renomme. Un clic droit ici choisit les colonnes.</translation>
    </message>
    <message>
        <source>What it learns from.</source>
        <translation>Ce sur quoi il apprend.</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>Quand il a été lancé.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>best valid. %</source>
        <translation>meilleur valid. %</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>par seconde</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>test %</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>Changé depuis : {0}.</translation>
    </message>
    <message>
        <source>Continue to epoch {0}</source>
        <translation>Continuer jusqu'à l'époque {0}</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation images: its network is kept.</source>
        <translation>L'époque {0} a fait le mieux sur les images de validation : son réseau est gardé.</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: its network is kept.</source>
        <translation>L'époque {0} a fait le mieux sur les points de validation : son réseau est gardé.</translation>
    </message>
    <message>
        <source>Finished after {0}.</source>
        <translation>Terminé après {0}.</translation>
    </message>
    <message>
        <source>It can learn on from epoch {0}, or a new one can start from random weights.</source>
        <translation>Il peut continuer d'apprendre après l'époque {0}, ou un nouveau peut partir de poids aléatoires.</translation>
    </message>
    <message>
        <source>It can learn on from where it was stopped, or a new one can start from random weights.</source>
        <translation>Il peut continuer d'apprendre là où il a été arrêté, ou un nouveau peut partir de poids aléatoires.</translation>
    </message>
    <message>
        <source>It is set so already.</source>
        <translation>C'est déjà réglé ainsi.</translation>
    </message>
    <message>
        <source>No epoch was finished, so nothing was learnt; what was there before the run is kept.</source>
        <translation>Aucune époque n'a été finie, donc rien n'est appris ; ce qui était là avant l'entraînement est gardé.</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>{0} est ouvert, entraîné pendant {1}.</translation>
    </message>
    <message>
        <source>Save, then start afresh…</source>
        <translation>Enregistrer, puis repartir de zéro…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Stopped after {0}. Train goes on from there; the network has not been saved.</source>
        <translation>Arrêté après {0}. Entraîner continue de là ; le réseau n'est pas enregistré.</translation>
    </message>
    <message>
        <source>Stopped after {0}. What was learnt until then is kept; Train goes on from there.</source>
        <translation>Arrêté après {0}. Ce qui était appris jusque-là est gardé ; Entraîner continue de là.</translation>
    </message>
    <message>
        <source>Stopped before anything was learnt.</source>
        <translation>Arrêté avant que rien soit appris.</translation>
    </message>
    <message>
        <source>Stopped in the first epoch. The network is as it was by then, and has not been saved.</source>
        <translation>Arrêté dans la première époque. Le réseau est tel qu'il était alors, et n'est pas enregistré.</translation>
    </message>
    <message>
        <source>The network is that of the last good epoch.</source>
        <translation>Le réseau est celui de la dernière bonne époque.</translation>
    </message>
    <message>
        <source>The present one has not been saved; starting afresh gives it up.</source>
        <translation>L'actuel n'est pas enregistré ; repartir de zéro l'abandonne.</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>Le réglage a été changé.</translation>
    </message>
    <message>
        <source>The settings describe another network, which starts from random weights.</source>
        <translation>Les réglages décrivent un autre réseau, qui part de poids aléatoires.</translation>
    </message>
    <message>
        <source>The settings of {0}, with the seed {1}. Train starts the copy.</source>
        <translation>Les réglages de {0}, avec la graine {1}. Entraîner lance la copie.</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>L'entraînement s'est terminé par une erreur.</translation>
    </message>
    <message>
        <source>There is a trained network.</source>
        <translation>Il y a un réseau entraîné.</translation>
    </message>
    <message>
        <source>Train one more batch</source>
        <translation>Entraîner un lot de plus</translation>
    </message>
    <message>
        <source>Train one more epoch (to {0})</source>
        <translation>Entraîner une époque de plus (jusqu'à {0})</translation>
    </message>
    <message>
        <source>Your drawings are left out of the training, and learnt again when it has ended.</source>
        <translation>Vos dessins sont laissés hors de l'entraînement, et appris de nouveau quand il est terminé.</translation>
    </message>
    <message>
        <source>balanced {0}</source>
        <translation>équilibrée {0}</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>mean squares</source>
        <translation>carrés moyens</translation>
    </message>
    <message>
        <source>{0} learns from {1}.</source>
        <translation>{0} apprend sur {1}.</translation>
    </message>
    <message>
        <source>{0} was interrupted after {1} of {2} epochs; Train goes on with it.</source>
        <translation>{0} a été interrompu après {1} époques sur {2} ; Entraîner le continue.</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>Il est fourni avec le programme.</translation>
    </message>
    <message>
        <source>It was read from {0}.</source>
        <translation>Il a été lu depuis {0}.</translation>
    </message>
    <message>
        <source>Open that data set</source>
        <translation>Ouvrir ce jeu de données</translation>
    </message>
    <message>
        <source>They are points that are made anew by their name.</source>
        <translation>Ce sont des points recréés d'après leur nom.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Utiliser le MNIST fourni</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>Utiliser ces points</translation>
    </message>
    <message>
        <source>Where it lies is not known. Choose it, and what you wanted follows.</source>
        <translation>On ne sait pas où il se trouve. Choisissez-le, et ce que vous vouliez suivra.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>95 % interval {0} – {1} %</source>
        <translation>intervalle à 95 % {0} – {1} %</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>Exactitude sur les images de test</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>Exactitude sur les points de test</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>Exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>Exactitude sur les points de validation</translation>
    </message>
    <message>
        <source>Epochs times images, over the seconds spent training and validating.</source>
        <translation>Époques fois images, divisées par les secondes d'entraînement et de validation.</translation>
    </message>
    <message>
        <source>Epochs times points, over the seconds spent training and validating.</source>
        <translation>Époques fois points, divisés par les secondes d'entraînement et de validation.</translation>
    </message>
    <message>
        <source>Of its network of epoch {0}.</source>
        <translation>De son réseau de l'époque {0}.</translation>
    </message>
    <message>
        <source>after epoch {0}</source>
        <translation>après l'époque {0}</translation>
    </message>
    <message>
        <source>epoch {0}, with your hand</source>
        <translation>époque {0}, avec votre écriture</translation>
    </message>
    <message>
        <source>no images kept for it</source>
        <translation>aucune image gardée pour cela</translation>
    </message>
    <message>
        <source>no points kept for it</source>
        <translation>aucun point gardé pour cela</translation>
    </message>
    <message>
        <source>only of the newest network</source>
        <translation>seulement pour le réseau le plus récent</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>with your hand, 95 %: {0} – {1} %</source>
        <translation>avec votre écriture, 95 % : {0} – {1} %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} – {1} %</source>
        <translation>{0} – {1} %</translation>
    </message>
    <message>
        <source>{0}: images a second</source>
        <translation>{0} : images par seconde</translation>
    </message>
    <message>
        <source>{0}: points a second</source>
        <translation>{0} : points par seconde</translation>
    </message>
    <message>
        <source>{0}: test images read right</source>
        <translation>{0} : images de test bien lues</translation>
    </message>
    <message>
        <source>{0}: test points read right</source>
        <translation>{0} : points de test bien lus</translation>
    </message>
    <message>
        <source>{0}: validation images read right</source>
        <translation>{0} : images de validation bien lues</translation>
    </message>
    <message>
        <source>{0}: validation images read right, mean over its seeds</source>
        <translation>{0} : images de validation bien lues, moyenne sur ses graines</translation>
    </message>
    <message>
        <source>{0}: validation points read right</source>
        <translation>{0} : points de validation bien lus</translation>
    </message>
    <message>
        <source>{0}: validation points read right, mean over its seeds</source>
        <translation>{0} : points de validation bien lus, moyenne sur ses graines</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidat</numerusform>
            <numerusform>%Ln candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the mean: {0} to {1} %</source>
        <translation>intervalle à 95 % de la moyenne : {0} à {1} %</translation>
    </message>
    <message>
        <source>An experiment that is gone</source>
        <translation>Une expérience qui n'existe plus</translation>
    </message>
    <message>
        <source>From {0} to {1} %</source>
        <translation>De {0} à {1} %</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln finished run(s): {0} %</source>
        <translation>
            <numerusform>%Ln entraînement terminé : {0} %</numerusform>
            <numerusform>Moyenne de %Ln entraînements terminés : {0} %</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its runs has finished yet.</source>
        <translation>Aucun de ses entraînements n'est encore terminé.</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds: {0} points</source>
        <translation>Écart type sur les graines : {0} points</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} sur {1} terminés</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Choose a row (a tick only compares): notes on its run go here.</source>
        <translation>Choisissez une ligne (une coche ne fait que comparer) : les notes sur son entraînement vont ici.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes on {0}</source>
        <translation>Notes sur {0}</translation>
    </message>
    <message>
        <source>Your notes about the run that is chosen. They are kept as you type.</source>
        <translation>Vos notes sur l'entraînement choisi. Elles sont gardées pendant que vous tapez.</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure that is compared</source>
        <translation>Résultat comparé</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>En quoi les entraînements diffèrent</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>Taux d'apprentissage appliqué</translation>
    </message>
    <message>
        <source>Plot of the chosen runs over the epochs</source>
        <translation>Tracé des entraînements choisis selon les époques</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d'entraînement</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>Erreur d'entraînement</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>Erreur de validation</translation>
    </message>
    <message>
        <source>What the curves show. Validation is what compares runs; the test is for the end.</source>
        <translation>Ce que montrent les courbes. La validation sert à comparer des entraînements ; le test est pour la fin.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d'apprentissage</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>juste (%)</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>test %</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>valid. %</translation>
    </message>
    <message>
        <source>{0}: 1 run</source>
        <translation>{0} : 1 entraînement</translation>
    </message>
    <message numerus="yes">
        <source>{0}: mean of %Ln run(s), ± standard deviation</source>
        <translation>
            <numerusform>{0} : %Ln entraînement</numerusform>
            <numerusform>{0} : moyenne de %Ln entraînements, ± écart type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>Son erreur n'était plus un nombre. Un taux d'apprentissage plus bas peut aider.</translation>
    </message>
    <message>
        <source>Not tested: that is done when a run ends or is opened.</source>
        <translation>Pas testé : cela se fait quand un entraînement se termine ou est ouvert.</translation>
    </message>
    <message>
        <source>The best was {0} % after epoch {1}.</source>
        <translation>Le meilleur était {0} % après l'époque {1}.</translation>
    </message>
    <message>
        <source>The program ended before the run did. Continue goes on with it.</source>
        <translation>Le programme s'est terminé avant l'entraînement. Continuer le reprend.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
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
        <translation>aucune couche cachée</translation>
    </message>
    <message>
        <source>varied images</source>
        <translation>images variées</translation>
    </message>
    <message>
        <source>{0} % after epoch {1}</source>
        <translation>{0} % après l'époque {1}</translation>
    </message>
    <message>
        <source>{0} (epoch {1})</source>
        <translation>{0} (époque {1})</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} epochs</source>
        <translation>{0} : {1} époques sur {2}</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>a run that is gone</source>
        <translation>un entraînement qui n'existe plus</translation>
    </message>
    <message>
        <source>from {0}, epoch {1}</source>
        <translation>de {0}, époque {1}</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0} : rien</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Runs are not kept, because the library could not be opened.</source>
        <translation>Les entraînements ne sont pas gardés, car la bibliothèque n'a pas pu être ouverte.</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>As many as there is room for</source>
        <translation>Autant qu'il y a de place</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>C'est déjà ainsi.</translation>
    </message>
    <message>
        <source>{0} is folded.</source>
        <translation>{0} est replié.</translation>
    </message>
    <message>
        <source>{0} is unfolded, rows: {1}.</source>
        <translation>{0} est déplié, lignes : {1}.</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln entraînement</numerusform>
            <numerusform>%Ln entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.</source>
        <translation>Chaque entraînement est gardé, et apparaît ici. Entraîner (Ctrl+T) lance le premier.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les entraînements</translation>
    </message>
    <message>
        <source>No run has “{0}”.</source>
        <translation>Aucun entraînement n'a « {0} ».</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>Répéter avec d'autres graines…</translation>
    </message>
    <message>
        <source>Show all runs again.</source>
        <translation>Montrer de nouveau tous les entraînements.</translation>
    </message>
    <message>
        <source>Show only runs with this text in their name, settings, figures or notes, such as an activation.</source>
        <translation>Ne montrer que les entraînements avec ce texte dans leur nom, réglages, résultats ou notes, par exemple une activation.</translation>
    </message>
    <message>
        <source>What is unreadable is damaged, or was written by a newer version of the program.</source>
        <translation>Ce qui est illisible est abîmé, ou a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln unreadable</source>
        <translation>
            <numerusform>{0}, %Ln illisible</numerusform>
            <numerusform>{0}, %Ln illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Orange weights are positive: ink there excites the neuron.
Purple ones are negative: ink there calms it.</source>
        <translation>Les poids orange sont positifs : là, l'encre excite le neurone.
Les violets sont négatifs : là, l'encre le calme.</translation>
    </message>
    <message>
        <source>Orange: what the neuron gives there is positive.
Purple: it is negative.</source>
        <translation>Orange : ce que le neurone donne là est positif.
Violet : c'est négatif.</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>Échelle des couleurs</translation>
    </message>
    <message>
        <source>from purple for {0} to orange for {1}</source>
        <translation>de violet pour {0} à orange pour {1}</translation>
    </message>
</context>
<context>
    <name>ScatterPage</name>
    <message>
        <source>Along the axis below</source>
        <translation>Le long de l'axe du bas</translation>
    </message>
    <message>
        <source>Along the upright axis</source>
        <translation>Le long de l'axe vertical</translation>
    </message>
    <message>
        <source>Candidates as points</source>
        <translation>Candidats en points</translation>
    </message>
    <message>
        <source>What stands along the axis below.</source>
        <translation>Ce qui est le long de l'axe du bas.</translation>
    </message>
    <message>
        <source>What stands along the upright axis.</source>
        <translation>Ce qui est le long de l'axe vertical.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>selon</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message numerus="yes">
        <source>{0} over {1}: %Ln point(s)</source>
        <translation>
            <numerusform>{0} selon {1} : %Ln point</numerusform>
            <numerusform>{0} selon {1} : %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window are not kept. {0}</source>
        <translation>Les réglages de la fenêtre ne sont pas gardés. {0}</translation>
    </message>
    <message>
        <source>The settings of the window are not kept: {0} cannot be written.</source>
        <translation>Les réglages de la fenêtre ne sont pas gardés : {0} ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>It cannot be changed while a run trains.</source>
        <translation>Cela ne peut pas être changé pendant un entraînement.</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>Aucun changement n'a été annulé.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>Aucun réglage n'a été changé.</translation>
    </message>
    <message>
        <source>Redo settings</source>
        <translation>Rétablir les réglages</translation>
    </message>
    <message>
        <source>Redo settings: {0}</source>
        <translation>Rétablir les réglages : {0}</translation>
    </message>
    <message>
        <source>Undo settings</source>
        <translation>Annuler les réglages</translation>
    </message>
    <message>
        <source>Undo settings: {0}</source>
        <translation>Annuler les réglages : {0}</translation>
    </message>
    <message>
        <source>preset {0}</source>
        <translation>préréglage {0}</translation>
    </message>
    <message>
        <source>what is refused</source>
        <translation>ce qui est refusé</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>{0} réglages</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln paramètre</numerusform>
            <numerusform>%Ln paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the images while it learns</source>
        <translation>Changer les images pendant qu'il apprend</translation>
    </message>
    <message>
        <source>Each layer has its own, below its size.</source>
        <translation>Chaque couche a le sien, sous sa taille.</translation>
    </message>
    <message>
        <source>Few drawings: each of {1} epochs now shows {0} variations of each (Edit &gt; Undo settings).</source>
        <translation>Peu de dessins : chacune des {1} époques montre maintenant {0} variantes de chacun (Édition &gt; Annuler les réglages).</translation>
    </message>
    <message>
        <source>How many numbers the network learns: a weight for each connection, and a bias for each neuron.</source>
        <translation>Combien de nombres le réseau apprend : un poids par connexion, et un biais par neurone.</translation>
    </message>
    <message>
        <source>Let each hidden layer have a dropout of its own, in a field below its size.</source>
        <translation>Donne à chaque couche cachée son propre dropout, dans un champ sous sa taille.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>One for each layer</source>
        <translation>Un par couche</translation>
    </message>
    <message>
        <source>Optimizer, error, data, early stopping and seed</source>
        <translation>Optimiseur, erreur, données, arrêt précoce et graine</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;
Robust learns from images that are changed each time, and over 99 % after minutes;
Best is what the network was trained with that comes with the program, and takes hours;
Notebook repeats the network from scratch that this program grew from;
Spirals is for points on a plane, and tells two spirals apart within seconds.</source>
        <translation>Des réglages pour commencer. Démarrage rapide lit 98 % des chiffres de test de MNIST après quelques secondes ;
Robuste apprend sur des images changées à chaque fois, et plus de 99 % après quelques minutes ;
Meilleur est ce avec quoi le réseau fourni a été entraîné, et prend des heures ;
Notebook répète le réseau fait à partir de rien dont ce programme est né ;
Spirales est pour des points sur un plan, et distingue deux spirales en quelques secondes.</translation>
    </message>
    <message>
        <source>The settings are those for points now.</source>
        <translation>Les réglages sont maintenant ceux pour des points.</translation>
    </message>
    <message>
        <source>The settings that suited few drawings are what they were before.</source>
        <translation>Les réglages pour peu de dessins sont redevenus ce qu'ils étaient.</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>Varier les images</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>(z − largest) / T</source>
        <translation>(z − plus grand) / T</translation>
    </message>
    <message>
        <source>Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all.</source>
        <translation>Diviser d'abord chaque z par ceci : au-dessus de 1, les parts se rapprochent, au-dessous de 1, la plus grande prend tout.</translation>
    </message>
    <message>
        <source>From z to probabilities</source>
        <translation>De z aux probabilités</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which changes nothing and keeps the exponentials small.</source>
        <translation>Le softmax fait des probabilités des derniers z : il prend l'exponentielle de chacun, ce qui les rend tous positifs et les différences grandes, et divise par leur somme, {0}. Le plus grand z est d'abord retranché, ce qui ne change rien et garde les exponentielles petites.</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentielle</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>z − largest</source>
        <translation>z − plus grand</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>As in training</source>
        <translation>Comme à l'entraînement</translation>
    </message>
    <message>
        <source>Go through all steps, one every three seconds.</source>
        <translation>Parcourir toutes les étapes, une toutes les trois secondes.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer beside the plane always comes of all neurons.</source>
        <translation>Laisse de côté des neurones au hasard, comme le dropout à chaque pas de l'entraînement, à l'aller et au retour.
Activé de nouveau, il en laisse d'autres. Une réponse à côté du plan vient toujours de tous les neurones.</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer on the pad always comes of all neurons.</source>
        <translation>Laisse de côté des neurones au hasard, comme le dropout à chaque pas de l'entraînement, à l'aller et au retour.
Activé de nouveau, il en laisse d'autres. Une réponse au dessin vient toujours de tous les neurones.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>One step back (←)</source>
        <translation>Une étape en arrière (←)</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>One step on (→)</source>
        <translation>Une étape en avant (→)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,
and 2 hidden neurons. It is trained in a second, and nothing else uses it.</source>
        <translation>Montrer un réseau si petit que tous ses nombres tiennent à l'écran : 7 x 7 pixels, en moyenne,
et 2 neurones cachés. Il est entraîné en une seconde, et rien d'autre ne s'en sert.</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.
It is trained in a second, and nothing else uses it.</source>
        <translation>Montrer un réseau si petit que tous ses nombres tiennent à l'écran : x, y et 2 neurones cachés.
Il est entraîné en une seconde, et rien d'autre ne s'en sert.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The arrow keys go from step to step, a click to any of them.</source>
        <translation>Les flèches vont d'étape en étape, un clic à n'importe laquelle.</translation>
    </message>
    <message>
        <source>Use a tiny one</source>
        <translation>Prendre un réseau minuscule</translation>
    </message>
    <message>
        <source>What the image is. Of an image of the data set it is known; of a drawing, only you know.</source>
        <translation>Ce qu'est l'image. D'une image du jeu de données, on le sait ; d'un dessin, vous seul le savez.</translation>
    </message>
    <message>
        <source>Which class is right. Of a point of the data set it is known; of any other place, you say it.</source>
        <translation>Quelle classe est juste. D'un point du jeu de données, on le sait ; de tout autre endroit, c'est à vous de le dire.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} sur {1} : {2}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>The settings of this step are in the panel Set up (Edit &gt; Undo settings).</source>
        <translation>Les réglages de cette étape sont dans le panneau Régler (Édition &gt; Annuler les réglages).</translation>
    </message>
    <message>
        <source>These data are open already.</source>
        <translation>Ces données sont déjà ouvertes.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Hint: {0}</source>
        <translation>Indice : {0}</translation>
    </message>
    <message>
        <source>In the picture: {0}</source>
        <translation>Sur l'image : {0}</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>Ouvrir ce réseau</translation>
    </message>
    <message>
        <source>Opens the data set of this step; the next run learns from it.</source>
        <translation>Ouvre le jeu de données de cette étape ; le prochain entraînement apprend sur lui.</translation>
    </message>
    <message>
        <source>Opens the network that was prepared for this step; it answers and is judged then.</source>
        <translation>Ouvre le réseau préparé pour cette étape ; c'est lui alors qui répond et qui est jugé.</translation>
    </message>
    <message>
        <source>Puts the settings of this step into the panel Set up. Edit &gt; Undo settings takes them back.</source>
        <translation>Met les réglages de cette étape dans le panneau Régler. Édition &gt; Annuler les réglages les retire.</translation>
    </message>
    <message>
        <source>Set these</source>
        <translation>Appliquer ces réglages</translation>
    </message>
    <message>
        <source>These lines of the program's own code do it.</source>
        <translation>Ces lignes du code même du programme le font.</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>Utiliser ces données</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>neurone {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>ligne {0}, colonne {1}</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>l'image</translation>
    </message>
    <message>
        <source>the pixel in {0}</source>
        <translation>le pixel de {0}</translation>
    </message>
    <message>
        <source>what layer {0} tells</source>
        <translation>ce que dit la couche {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x et y</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Fait.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Étape {0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.</source>
        <translation>Un tout petit réseau de x, y et 2 neurones cachés, qui lit {0} % de ses points de validation.</translation>
    </message>
    <message>
        <source>A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images.</source>
        <translation>Un tout petit réseau de {0} x {0} pixels moyennés et 2 neurones cachés, qui lit {1} % de ses images de validation.</translation>
    </message>
    <message>
        <source>Ask about a place of the plane on the right, or about a test point: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Interrogez à droite un endroit du plan, ou un point de test : ici, il traverse le réseau étape par étape, jusqu'à l'erreur, puis tout le chemin de retour jusqu'aux poids, avec chaque nombre.</translation>
    </message>
    <message>
        <source>Draw on the right, or put a test image there: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>Dessinez à droite, ou mettez-y une image de test : ici, elle traverse le réseau étape par étape, jusqu'à l'erreur, puis tout le chemin de retour jusqu'aux poids, avec chaque nombre.</translation>
    </message>
    <message>
        <source>Train a network, or open one: here you can watch it think, step by step.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : ici, vous pouvez le regarder réfléchir, étape par étape.</translation>
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
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Cut out along its edges, so that it does not matter where one draws.</source>
        <translation>Découpé le long de ses bords, pour que l'endroit où l'on dessine n'importe pas.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Moved until its centre of mass is in the middle. This is what the network sees.</source>
        <translation>Déplacé jusqu'à ce que son centre de gravité soit au milieu. C'est ce que voit le réseau.</translation>
    </message>
    <message>
        <source>Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border.</source>
        <translation>D'une image, ce qui n'est pas un chiffre a été laissé de côté et est pâle : lignes, cadres, taches, bouts au bord.</translation>
    </message>
    <message>
        <source>Scaled until its longer side is 20 pixels, as the digits are that the network learns from.</source>
        <translation>Mis à l'échelle pour que son plus long côté ait 20 pixels, comme les chiffres sur lesquels le réseau apprend.</translation>
    </message>
    <message>
        <source>Untick it to see what that is worth.</source>
        <translation>Décochez pour voir ce que cela vaut.</translation>
    </message>
    <message>
        <source>What was drawn, on the whole pad.</source>
        <translation>Ce qui a été dessiné, sur toute l'ardoise.</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside the plane comes of all of them.</source>
        <translation>Comme dans un pas d'entraînement, le dropout a laissé de côté {0} neurones sur {1} ; ils sont barrés. Une réponse à côté du plan vient de tous.</translation>
    </message>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the pad comes of all of them.</source>
        <translation>Comme dans un pas d'entraînement, le dropout a laissé de côté {0} neurones sur {1} ; ils sont barrés. Une réponse au dessin vient de tous.</translation>
    </message>
    <message>
        <source>As in training, each step leaves out other neurons; the bars are answers, which come of all.</source>
        <translation>Comme à l'entraînement, chaque pas laisse de côté d'autres neurones ; les barres sont des réponses, qui viennent de tous.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>En arrière</translation>
    </message>
    <message>
        <source>Diagram of the step</source>
        <translation>Schéma de l'étape</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>How far the image has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Jusqu'où l'image est arrivée et, au retour, jusqu'où le blâme : en orange ce qui est positif, en violet
ce qui est négatif. Cliquez sur un neurone, ou allez-y avec les flèches, pour le regarder.</translation>
    </message>
    <message>
        <source>How far the point has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>Jusqu'où le point est arrivé et, au retour, jusqu'où le blâme : en orange ce qui est positif, en violet
ce qui est négatif. Cliquez sur un neurone, ou allez-y avec les flèches, pour le regarder.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>The network is right and sure: hardly any error flows back. Choose another right answer to see more.</source>
        <translation>Le réseau a raison et il est sûr : presque aucune erreur ne reflue. Choisissez une autre bonne réponse pour en voir plus.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}.</source>
        <translation>Ce softmax est celui de l'entraînement, de température 1 ; les barres près de l'ardoise sont calibrées avec {0}.</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.</source>
        <translation>Ce softmax est celui de l'entraînement, de température 1 ; les barres près du plan sont calibrées avec {0}.</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>tous ses nombres</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>à quel point la réponse est fausse</translation>
    </message>
    <message>
        <source>layer {0} adds up its inputs</source>
        <translation>la couche {0} additionne ses entrées</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>faire le pas</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>l'activation de la couche {0}</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>le blâme aux sorties</translation>
    </message>
    <message>
        <source>the blame of layer {0}</source>
        <translation>le blâme de la couche {0}</translation>
    </message>
    <message>
        <source>the gradients of layer {0}</source>
        <translation>les gradients de la couche {0}</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>l'image en nombres</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>le pas de l'optimiseur</translation>
    </message>
    <message>
        <source>the point as numbers</source>
        <translation>le point en nombres</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>la preuve</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>le softmax</translation>
    </message>
</context>
<context>
    <name>SumPage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= produit</translation>
    </message>
    <message>
        <source>Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias.</source>
        <translation>Chaque neurone de la couche {0} écoute les {1} entrées, chacune multipliée par un poids à elle, et ajoute son biais.</translation>
    </message>
    <message>
        <source>For &lt;b&gt;{0}&lt;/b&gt;: inputs × weights come to {1}, the bias is {2}, so &lt;b&gt;z = {3}&lt;/b&gt;.</source>
        <translation>Pour &lt;b&gt;{0}&lt;/b&gt; : entrées × poids font {1}, le biais est {2}, donc &lt;b&gt;z = {3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The largest inputs times weights</source>
        <translation>Les plus grandes entrées fois poids</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>product; its sum is {0}</source>
        <translation>produit ; sa somme est {0}</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>poids de {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× poids</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Pages (*{0})</source>
        <translation>Pages (*{0})</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.</source>
        <translation>Enregistrer ce que vous avez fait sur une page à imprimer ou à rendre : étapes, prédictions avec scores, entraînements et dessins.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} est enregistré.</translation>
    </message>
    <message>
        <source>Summary of what you did…</source>
        <translation>Résumé de ce que vous avez fait…</translation>
    </message>
    <message>
        <source>The summary could not be written. {0}</source>
        <translation>Le résumé n'a pas pu être écrit. {0}</translation>
    </message>
    <message>
        <source>what I learnt</source>
        <translation>ce que j'ai appris</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.</source>
        <translation>Seul un entraînement peut être continué à partir d'une de ses époques. Entraînez-en un, ou ouvrez-en un dans Entraînements.</translation>
    </message>
    <message>
        <source>This run is not kept in the library, so no other can fork from it.</source>
        <translation>Cet entraînement n'est pas gardé dans la bibliothèque : aucun autre ne peut en bifurquer.</translation>
    </message>
</context>
<context>
    <name>TeachGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>Dessinez : {0}</translation>
    </message>
    <message>
        <source>Draw an {0}</source>
        <translation>Dessinez : {0}</translation>
    </message>
    <message>
        <source>Draw it on the pad as you usually write it. Nobody needs it tidy.</source>
        <translation>Dessinez-le sur l'ardoise comme vous l'écrivez d'habitude. Il n'a pas besoin d'être soigné.</translation>
    </message>
    <message>
        <source>Go on without a drawing of this digit</source>
        <translation>Continuer sans dessin de ce chiffre</translation>
    </message>
    <message>
        <source>How many digits were asked for</source>
        <translation>Combien de chiffres ont été demandés</translation>
    </message>
    <message>
        <source>Keep this drawing and go on (Return)</source>
        <translation>Garder ce dessin et continuer (Entrée)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Stop asking; what was drawn is kept</source>
        <translation>Ne plus demander ; ce qui a été dessiné est gardé</translation>
    </message>
    <message>
        <source>Teach me your digits</source>
        <translation>M'apprendre vos chiffres</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TeachWords</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln dessin</numerusform>
            <numerusform>%Ln dessins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawings</source>
        <translation>Aucun dessin</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>TeachingController</name>
    <message>
        <source>Add drawings from a file</source>
        <translation>Ajouter des dessins d'un fichier</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>Revenir au réseau d'avant. Les dessins sont gardés.</translation>
    </message>
    <message>
        <source>Draw each digit, and the network learns your hand.</source>
        <translation>Dessinez chaque chiffre, et le réseau apprend votre écriture.</translation>
    </message>
    <message>
        <source>Drawings (*.json)</source>
        <translation>Dessins (*.json)</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>Dessins ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>Exporter les dessins</translation>
    </message>
    <message>
        <source>Forget my hand</source>
        <translation>Oublier mon écriture</translation>
    </message>
    <message>
        <source>How often do you want to draw each digit?</source>
        <translation>Combien de fois voulez-vous dessiner chaque chiffre ?</translation>
    </message>
    <message>
        <source>If it was something else, take it back. If it was that, more drawings of each may help.</source>
        <translation>Si c'était autre chose, revenez là-dessus. Si c'était bien cela, plus de dessins de chacun peuvent aider.</translation>
    </message>
    <message>
        <source>It has learnt your hand. Measuring what that brings: {0} %</source>
        <translation>Il a appris votre écriture. Mesure de ce que cela apporte : {0} %</translation>
    </message>
    <message>
        <source>It has learnt your {0} in {1} s.</source>
        <translation>Il a appris {0} en {1} s.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>Il n'est plus gardé.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Kept as your {0}.</source>
        <translation>Gardé comme votre {0}.</translation>
    </message>
    <message>
        <source>Learn my drawings</source>
        <translation>Apprendre mes dessins</translation>
    </message>
    <message>
        <source>Learning your hand: {0} %</source>
        <translation>Apprentissage de votre écriture : {0} %</translation>
    </message>
    <message>
        <source>Look through what you have drawn and said what it is.</source>
        <translation>Parcourir ce que vous avez dessiné en disant ce que c'était.</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
    <message>
        <source>My drawings…</source>
        <translation>Mes dessins…</translation>
    </message>
    <message>
        <source>None of your drawings is of a class that this network knows.</source>
        <translation>Aucun de vos dessins n'est d'une classe que ce réseau connaît.</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>Une fois chacun</translation>
    </message>
    <message>
        <source>Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.</source>
        <translation>Depuis qu'il a appris {0} de votre main, sur {2} images d'autres personnes, {1} de plus sont mal lues, {3} %.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir là-dessus</translation>
    </message>
    <message>
        <source>Teach all kept drawings to the network, and measure it.</source>
        <translation>Apprendre au réseau tous les dessins gardés, et le mesurer.</translation>
    </message>
    <message>
        <source>Teach me your digits…</source>
        <translation>M'apprendre vos chiffres…</translation>
    </message>
    <message>
        <source>Ten drawings take half a minute. With thirty the network gets to know your hand better.</source>
        <translation>Dix dessins prennent une demi-minute. Avec trente, le réseau connaît mieux votre écriture.</translation>
    </message>
    <message>
        <source>The data are points on a plane. Open images to teach a network your hand.</source>
        <translation>Les données sont des points sur un plan. Ouvrez des images pour apprendre votre main à un réseau.</translation>
    </message>
    <message>
        <source>The network from before is back. Your drawings are kept.</source>
        <translation>Le réseau d'avant est de retour. Vos dessins sont gardés.</translation>
    </message>
    <message>
        <source>The network has not learnt your hand.</source>
        <translation>Le réseau n'a pas appris votre écriture.</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>Il n'y a pas encore de dessins. Sous une réponse, dites ce qu'était votre dessin.</translation>
    </message>
    <message>
        <source>This network reads no digits. Under an answer, tell what your drawing was.</source>
        <translation>Ce réseau ne lit pas de chiffres. Sous une réponse, dites ce qu'était votre dessin.</translation>
    </message>
    <message>
        <source>Three times each</source>
        <translation>Trois fois chacun</translation>
    </message>
    <message>
        <source>Your last correction was taken back.</source>
        <translation>Votre dernière correction est retirée.</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
</context>
<context>
    <name>TeachingReport</name>
    <message>
        <source>Back to the old network</source>
        <translation>Revenir à l'ancien réseau</translation>
    </message>
    <message>
        <source>It has learnt your hand in {0} s.</source>
        <translation>Il a appris votre écriture en {0} s.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>Ce qu'il a appris</translation>
    </message>
    <message>
        <source>Your drawings are kept; it can learn them again at any time.</source>
        <translation>Vos dessins sont gardés ; il peut les apprendre de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>bien lus</translation>
    </message>
    <message>
        <source>the test images, by others</source>
        <translation>les images de test, d'autres personnes</translation>
    </message>
    <message>
        <source>those of them that were held back</source>
        <translation>ceux d'entre eux mis de côté</translation>
    </message>
    <message>
        <source>your drawings</source>
        <translation>vos dessins</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>Revenir au réseau le plus récent, et le suivre pendant qu'il s'entraîne.</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>Époque montrée</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>Continuer d'ici…</translation>
    </message>
    <message>
        <source>How many epochs a second are played.</source>
        <translation>Combien d'époques sont jouées par seconde.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Look back at the network as it was at an earlier epoch; everything in the window shows that one.
Epoch 0 is before the first step, when the weights are still random.</source>
        <translation>Revenir au réseau tel qu'il était à une époque antérieure ; tout dans la fenêtre montre celui-là.
L'époque 0 est avant le premier pas, quand les poids sont encore aléatoires.</translation>
    </message>
    <message>
        <source>Play how the network learnt, from the epoch that is shown to the newest.</source>
        <translation>Jouer comment le réseau a appris, de l'époque montrée à la plus récente.</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Jouer l'entraînement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>There is nothing to look back to: a run can be looked back on once its first epoch is over,
and a network from a file comes without the epochs before.</source>
        <translation>Il n'y a rien à quoi revenir : on peut revenir en arrière dans un entraînement dès la fin de sa première époque,
et un réseau ouvert depuis un fichier vient sans les époques d'avant.</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>Train on from the epoch that is shown, by the settings on the left, as a run of its own.
The one that it comes from stays as it is, and the curves of both part before your eyes.</source>
        <translation>Continuer après l'époque montrée, avec les réglages à gauche, comme un entraînement à part.
Celui dont il vient reste tel quel, et leurs courbes se séparent sous vos yeux.</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>époque {0}</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>dernière</translation>
    </message>
    <message>
        <source>newest (epoch {0})</source>
        <translation>dernière (époque {0})</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} par s</translation>
    </message>
</context>
<context>
    <name>ToleranceTable</name>
    <message>
        <source>Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.</source>
        <translation>Moins de {0} % sont bien lues au-delà de : {1}. Entre deux niveaux, une droite est supposée.</translation>
    </message>
    <message>
        <source>It reads only {0} % right when nothing is changed.</source>
        <translation>Il ne lit bien que {0} % quand rien n'est changé.</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>Ce n'est pas encore mesuré.</translation>
    </message>
    <message>
        <source>Where too few are read right</source>
        <translation>Là où trop peu sont bien lues</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>dès le début</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not up to {0}</source>
        <translation>pas jusqu'à {0}</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{0} learns from {1}, which has other data or classes than {2}.</source>
        <translation>{0} apprend sur {1}, qui a d'autres données ou classes que {2}.</translation>
    </message>
    <message>
        <source>{0} was not opened, because a training has begun.</source>
        <translation>{0} n'a pas été ouvert, car un entraînement a commencé.</translation>
    </message>
</context>
<context>
    <name>TrialCurves</name>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>{0} curves, {1} of them set aside early</source>
        <translation>{0} courbes, dont {1} écartées tôt</translation>
    </message>
</context>
<context>
    <name>TurningPanel</name>
    <message>
        <source>Draw it over the drawing in blue, as wide as the pen.</source>
        <translation>Le dessiner en bleu sur le dessin, aussi épais que le stylo.</translation>
    </message>
    <message>
        <source>Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.</source>
        <translation>Garder le dessin changé comme ce qu'il était, et en apprendre, comme « C'était… » sous l'ardoise.</translation>
    </message>
    <message>
        <source>Let it take the place of what stands on the pad; Ctrl+Z there takes it back.</source>
        <translation>Le mettre à la place de ce qui est sur l'ardoise ; Ctrl+Z y revient.</translation>
    </message>
    <message>
        <source>Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.</source>
        <translation>Le marquer en vert dans le dessin : carrés pleins où l'encre vient, creux où elle part.</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Rien n'a encore été cherché.</translation>
    </message>
    <message>
        <source>Put it on the pad</source>
        <translation>Poser sur l'ardoise</translation>
    </message>
    <message>
        <source>Put it on the pad: {0}</source>
        <translation>Poser sur l'ardoise : {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Montrer : {0}</translation>
    </message>
    <message>
        <source>Teach it back</source>
        <translation>Lui réapprendre</translation>
    </message>
    <message>
        <source>Teach it back: it was a {0}</source>
        <translation>Lui réapprendre : c'était {0}</translation>
    </message>
    <message>
        <source>Teach it back: it was an {0}</source>
        <translation>Lui réapprendre : c'était {0}</translation>
    </message>
    <message>
        <source>What the answer is to become.</source>
        <translation>Ce que la réponse doit devenir.</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>Ce qui la ferait basculer</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>toute autre classe</translation>
    </message>
    <message>
        <source>into</source>
        <translation>en</translation>
    </message>
    <message>
        <source>the shortest stroke</source>
        <translation>le trait le plus court</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>le plus petit changement</translation>
    </message>
</context>
<context>
    <name>TwinPads</name>
    <message>
        <source>Both get the same image. Each answers as it would on the pad: at its own temperature,
and with its own limits for when it is not sure.</source>
        <translation>Les deux reçoivent la même image. Chacun répond comme sur l'ardoise : à sa propre température,
et avec ses propres limites pour dire qu'il n'est pas sûr.</translation>
    </message>
    <message>
        <source>What stands on the pad, read by both</source>
        <translation>Ce qui est sur l'ardoise, lu par les deux</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>It divides by the gradient's own size, so that even a small one makes a step of about the rate.</source>
        <translation>Il divise par la taille même du gradient, si bien que même un petit fait un pas d'à peu près le taux.</translation>
    </message>
    <message>
        <source>Neuron {0}, input {1}: {2}</source>
        <translation>Neurone {0}, entrée {1} : {2}</translation>
    </message>
    <message>
        <source>One image, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Une image, un pas : le poids de {0} vers &lt;b&gt;{1}&lt;/b&gt; passe de {2} à &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>One point, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>Un point, un pas : le poids de {0} vers &lt;b&gt;{1}&lt;/b&gt; passe de {2} à &lt;b&gt;{3}&lt;/b&gt;.</translation>
    </message>
    <message numerus="yes">
        <source>The optimizer remembers the %Ln step(s) of the run before.</source>
        <translation>
            <numerusform>L'optimiseur se souvient du pas fait avant dans l'entraînement.</numerusform>
            <numerusform>L'optimiseur se souvient des %Ln pas faits avant dans l'entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate is taken as it is set, without its schedule and warm-up.</source>
        <translation>Le taux est pris tel que réglé, sans programme ni échauffement.</translation>
    </message>
    <message>
        <source>The run's memory of its steps is not at hand here, so the optimizer begins from 0.</source>
        <translation>La mémoire qu'a l'entraînement de ses pas n'est pas là : l'optimiseur commence donc à 0.</translation>
    </message>
    <message>
        <source>The step of the chosen weight</source>
        <translation>Le pas du poids choisi</translation>
    </message>
    <message>
        <source>The weights here are a mean over the steps of the run; such a step moves it by {0} of this change.</source>
        <translation>Les poids sont ici une moyenne sur les pas de l'entraînement ; un tel pas la déplace de {0} de ce changement.</translation>
    </message>
    <message>
        <source>What is added to all weights of the layer</source>
        <translation>Ce qui s'ajoute à tous les poids de la couche</translation>
    </message>
    <message>
        <source>What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change.</source>
        <translation>Ce qui s'ajoute aux {0} poids de la couche {1} : une ligne par neurone, une colonne par entrée. {2} changent.</translation>
    </message>
    <message>
        <source>how</source>
        <translation>comment</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>the weight after</source>
        <translation>le poids après</translation>
    </message>
    <message>
        <source>the weight before</source>
        <translation>le poids avant</translation>
    </message>
    <message>
        <source>w ← w − rate · (m′ / (√v′ + ε) + decay · w)</source>
        <translation>w ← w − taux · (m′ / (√v′ + ε) + décroissance · w)</translation>
    </message>
    <message>
        <source>w ← w − rate · g / (√s + ε)</source>
        <translation>w ← w − taux · g / (√s + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · m′ / (√v′ + ε)</source>
        <translation>w ← w − taux · m′ / (√v′ + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · {0}</source>
        <translation>w ← w − taux · {0}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
</context>
<context>
    <name>VariedRow</name>
    <message>
        <source>Do not vary it: all have the value that is set on the left.</source>
        <translation>Ne pas le varier : tous ont la valeur réglée à gauche.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How it is varied</source>
        <translation>Comment il est varié</translation>
    </message>
    <message>
        <source>How many values of the range are tried, where every combination is.</source>
        <translation>Combien de valeurs de la plage sont essayées, quand toutes les combinaisons le sont.</translation>
    </message>
    <message>
        <source>Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read.</source>
        <translation>Des nombres séparés par des espaces, par exemple 32 64 128. En quittant le champ, on voit comment ils sont lus.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Setting to vary</source>
        <translation>Réglage à varier</translation>
    </message>
    <message>
        <source>Some values that you write down, or a range of which values are taken.</source>
        <translation>Quelques valeurs que vous notez, ou une plage dans laquelle elles sont prises.</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>La plus grande valeur.</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>La plus petite valeur.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Try {0}.</source>
        <translation>Essayez {0}.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>range, by factors</source>
        <translation>plage, par facteurs</translation>
    </message>
    <message>
        <source>range, even</source>
        <translation>plage, régulière</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>paliers</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All runs that were trained: open them, go on with them, compare them.</source>
        <translation>Tous les entraînements : les ouvrir, les continuer, les comparer.</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Every neuron at work on the point that is asked about, and a laboratory.</source>
        <translation>Chaque neurone à l'œuvre sur le point interrogé, et un laboratoire.</translation>
    </message>
    <message>
        <source>Every neuron at work on what stands on the pad, and a laboratory.</source>
        <translation>Chaque neurone à l'œuvre sur ce qui est sur l'ardoise, et un laboratoire.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>How does it do on many images?</source>
        <translation>Que fait-il sur beaucoup d'images ?</translation>
    </message>
    <message>
        <source>How does it do on many points?</source>
        <translation>Que fait-il sur beaucoup de points ?</translation>
    </message>
    <message>
        <source>How does the training go?</source>
        <translation>Comment va l'entraînement ?</translation>
    </message>
    <message>
        <source>How each class is learnt from epoch to epoch, and how each layer changes.</source>
        <translation>Comment chaque classe est apprise d'époque en époque, et comment chaque couche change.</translation>
    </message>
    <message>
        <source>How many answers are left, and how many of these are right, if it is to be sure.</source>
        <translation>Combien de réponses restent, et combien d'entre elles sont justes, s'il doit être sûr.</translation>
    </message>
    <message>
        <source>How much images may change, by noise, turning, another pen, until they are misread.</source>
        <translation>De combien les images peuvent changer, par du bruit, une rotation, un autre stylo, avant d'être mal lues.</translation>
    </message>
    <message>
        <source>How the error falls and the accuracy rises.</source>
        <translation>Comment l'erreur baisse et l'exactitude monte.</translation>
    </message>
    <message>
        <source>How the image on the pad is read and learnt, step by step, with every number and a proof.</source>
        <translation>Comment l'image sur l'ardoise est lue et apprise, étape par étape, avec chaque nombre et une preuve.</translation>
    </message>
    <message>
        <source>How the point that is asked about is read and learnt, step by step, with every number and a proof.</source>
        <translation>Comment le point interrogé est lu et appris, étape par étape, avec chaque nombre et une preuve.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>Many images as points, those that are alike together, and your drawing among them.</source>
        <translation>Beaucoup d'images en points, celles qui se ressemblent ensemble, et votre dessin parmi elles.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>Sûr ou non</translation>
    </message>
    <message>
        <source>The images that it learns from, and those that validate and test it.</source>
        <translation>Les images sur lesquelles il apprend, et celles qui le valident et le testent.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What each neuron gives everywhere on the plane, as pictures.</source>
        <translation>Ce que chaque neurone donne partout sur le plan, en images.</translation>
    </message>
    <message>
        <source>What each neuron listens to, as pictures.</source>
        <translation>Ce qu'écoute chaque neurone, en images.</translation>
    </message>
    <message>
        <source>What happens inside?</source>
        <translation>Que se passe-t-il dedans ?</translation>
    </message>
    <message>
        <source>What works best, and how sure that is: many trainings by a plan, on idle cores.</source>
        <translation>Ce qui marche le mieux, et à quel point c'est sûr : beaucoup d'entraînements selon un plan, sur les cœurs libres.</translation>
    </message>
    <message>
        <source>Whether each layer learns, what is conspicuous, and what might help.</source>
        <translation>Si chaque couche apprend, ce qui frappe, et ce qui pourrait aider.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the images that show it.</source>
        <translation>Quelles classes il prend pour lesquelles, et les images qui le montrent.</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the points that show it.</source>
        <translation>Quelles classes il prend pour lesquelles, et les points qui le montrent.</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, what would turn it, and what is most like it.</source>
        <translation>Quelle encre parle pour la réponse, ce qui la changerait, et ce qui lui ressemble le plus.</translation>
    </message>
    <message>
        <source>Which run is better?</source>
        <translation>Quel entraînement est meilleur ?</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not; and one drawing as both read it.</source>
        <translation>Quelles images de test l'un des réseaux lit et l'autre non ; et un dessin tel que les deux le lisent.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>The gradient of a weight is the input that came through it, times the blame of its neuron. For the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. What brought nothing is not changed.</source>
        <translation>Le gradient d'un poids est l'entrée qui l'a traversé, fois le blâme de son neurone. Pour le poids de {0} vers &lt;b&gt;{1}&lt;/b&gt; : {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. Ce qui n'a rien apporté n'est pas changé.</translation>
    </message>
    <message>
        <source>The largest gradients of the neuron's weights</source>
        <translation>Les plus grands gradients des poids du neurone</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>its weights now</source>
        <translation>ses poids maintenant</translation>
    </message>
    <message>
        <source>times dL/dz: the gradient</source>
        <translation>fois dL/dz : le gradient</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>WeightsPresenter</name>
    <message>
        <source>a {0}</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>an {0}</source>
        <translation>« {0} »</translation>
    </message>
    <message>
        <source>{0}: z = {1}</source>
        <translation>{0} : z = {1}</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neuron(s)</source>
        <translation>
            <numerusform>%Ln neurone</numerusform>
            <numerusform>%Ln neurones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln pixel</numerusform>
            <numerusform>%Ln pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>Classe {0}</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Chiffre {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer {0}: {1} to {2}</source>
        <translation>Couche {0} : {1} → {2}</translation>
    </message>
    <message>
        <source>Neuron {0}</source>
        <translation>Neurone {0}</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to the point that is asked about.</source>
        <translation>Norme : les neurones aux plus grands poids d'abord ; les petits ont peu appris.
Influence : d'abord ceux qui parlent le plus pour ou contre la réponse au point interrogé.</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to what stands on the pad.</source>
        <translation>Norme : les neurones aux plus grands poids d'abord ; les petits ont peu appris.
Influence : d'abord ceux qui parlent le plus pour ou contre la réponse à ce qui est sur l'ardoise.</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>Ordre des neurones</translation>
    </message>
    <message>
        <source>Train a network, or open one: what its neurons listen to appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : ce qu'écoutent ses neurones apparaît ici.</translation>
    </message>
    <message>
        <source>Weights of the layer, a row for each neuron</source>
        <translation>Poids de la couche, une ligne par neurone</translation>
    </message>
    <message>
        <source>Weights of the neurons as pictures</source>
        <translation>Poids des neurones en images</translation>
    </message>
    <message>
        <source>What the neurons give on the plane, as pictures</source>
        <translation>Ce que les neurones donnent sur le plan, en images</translation>
    </message>
    <message>
        <source>Whose neurons are shown, each by what it gives everywhere on the plane.</source>
        <translation>Quels neurones sont montrés, chacun par ce qu'il donne partout sur le plan.</translation>
    </message>
    <message>
        <source>Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures.</source>
        <translation>De quelle couche les poids sont montrés. Seule la première voit des pixels : seuls ses poids sont des images.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>by influence</source>
        <translation>par influence</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>par norme</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>par place</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>neurone</translation>
    </message>
    <message>
        <source>rows: neurons, columns: inputs</source>
        <translation>lignes : neurones, colonnes : entrées</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>poids {0}</translation>
    </message>
    <message>
        <source>{0} listens to neuron {1} of layer {2} with a weight of {3}</source>
        <translation>{0} écoute le neurone {1} de la couche {2} avec un poids de {3}</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}, biais {1}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>Pixel de la ligne {0}, colonne {1} : {2}</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>Les neurones cachés</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>Les sorties</translation>
    </message>
    <message>
        <source>This is all there is: the image, {0} numbers that were learnt, and what follows from them.</source>
        <translation>C'est tout ce qu'il y a : l'image, {0} nombres appris, et ce qui en découle.</translation>
    </message>
    <message>
        <source>This is all there is: the point, {0} numbers that were learnt, and what follows from them.</source>
        <translation>C'est tout ce qu'il y a : le point, {0} nombres appris, et ce qui en découle.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>poids de {0}</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x et y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x, l'image</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>WhyPresenter</name>
    <message>
        <source>Draw on the right: here appears which ink speaks for the answer and which against it, what would turn it, and the training images that are most like it. Then change a stroke, and see what happens.</source>
        <translation>Dessinez à droite : ici apparaît quelle encre parle pour la réponse et laquelle contre, ce qui la changerait, et les images d'entraînement les plus ressemblantes. Changez ensuite un trait, et voyez ce qui se passe.</translation>
    </message>
    <message>
        <source>First put the smallest change or the shortest stroke on the pad.
Then you can teach the network what the drawing was before.</source>
        <translation>Posez d'abord le plus petit changement ou le trait le plus court sur l'ardoise.
Vous pourrez alors apprendre au réseau ce que le dessin était avant.</translation>
    </message>
    <message>
        <source>It is read so already.</source>
        <translation>C'est déjà lu ainsi.</translation>
    </message>
    <message>
        <source>No change of ink was found that turns it.</source>
        <translation>Aucun changement d'encre trouvé ne la change.</translation>
    </message>
    <message>
        <source>No straight stroke turns it.</source>
        <translation>Aucun trait droit ne la change.</translation>
    </message>
    <message>
        <source>Only a network that reads digits can be taught.</source>
        <translation>On ne peut apprendre qu'à un réseau qui lit des chiffres.</translation>
    </message>
    <message>
        <source>Searching for a stroke …</source>
        <translation>Recherche d'un trait…</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Shortest stroke: a dot. It is then read as {1}.</source>
        <translation>Trait le plus court : un point. C'est alors lu comme {1}.</translation>
    </message>
    <message>
        <source>Shortest stroke: {0} pixels long. It is then read as {1}.</source>
        <translation>Trait le plus court : {0} pixels de long. C'est alors lu comme {1}.</translation>
    </message>
    <message>
        <source>Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely.</source>
        <translation>Plus petit changement : {0} pixels, ensemble {1} de l'encre d'un pixel (L2). C'est alors lu comme {2}, de justesse.</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>Ce réseau n'a pas de couche cachée.</translation>
    </message>
    <message>
        <source>This run learns from no images.</source>
        <translation>Cet entraînement n'apprend sur aucune image.</translation>
    </message>
    <message>
        <source>Train a network, or open one: why it answers what it does appears here.</source>
        <translation>Entraînez un réseau, ou ouvrez-en un : pourquoi il répond ce qu'il répond apparaît ici.</translation>
    </message>
    <message>
        <source>What would turn the answer is searched for when the training pauses or ends.</source>
        <translation>Ce qui changerait la réponse est cherché quand l'entraînement est en pause ou terminé.</translation>
    </message>
    <message>
        <source>When the training pauses or ends.</source>
        <translation>Quand l'entraînement est en pause ou terminé.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}</source>
        <translation>Corrélation avec la carte du réseau qui répond : {0} ; des seules grandeurs : {1}. {2}</translation>
    </message>
    <message>
        <source>Hardly alike: the other map shows what was learnt.</source>
        <translation>Peu ressemblantes : l'autre carte montre ce qui est appris.</translation>
    </message>
    <message>
        <source>Logit of {0} minus logit of {1}: {2}.</source>
        <translation>Logit de {0} moins logit de {1} : {2}.</translation>
    </message>
    <message>
        <source>Logit of {0}: {2}.</source>
        <translation>Logit de {0} : {2}.</translation>
    </message>
    <message>
        <source>Most like it as pixels</source>
        <translation>Les plus proches en pixels</translation>
    </message>
    <message>
        <source>Most like it to the last hidden layer</source>
        <translation>Les plus proches pour la dernière couche cachée</translation>
    </message>
    <message>
        <source>Much alike: this map shows the drawing more than what was learnt.</source>
        <translation>Très ressemblantes : cette carte montre le dessin plus que ce qui est appris.</translation>
    </message>
    <message>
        <source>On a sheet full of ink: {0}.</source>
        <translation>Sur une feuille pleine d'encre : {0}.</translation>
    </message>
    <message>
        <source>On an empty sheet: {0}.</source>
        <translation>Sur une feuille vierge : {0}.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks against it.</source>
        <translation>Orange, + : parle pour {0}. Violet, − : parle contre.</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks for {1}.</source>
        <translation>Orange, + : parle pour {0}. Violet, − : parle pour {1}.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.</source>
        <translation>Orange, + : que ce soit vierge parle pour {0}. Violet, − : contre ; il y manque de l'encre.</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.</source>
        <translation>Orange, + : que ce soit vierge parle pour {0}. Violet, − : pour {1} ; il y manque de l'encre.</translation>
    </message>
    <message>
        <source>Somewhat alike: a part of the map is the drawing and not what was learnt.</source>
        <translation>Assez ressemblantes : une partie de la carte est le dessin et non ce qui est appris.</translation>
    </message>
    <message>
        <source>The colours say how each pixel moves the numbers of this network, here. They do not say that it knows strokes or loops, nor that the answer would fall without a pixel.</source>
        <translation>Les couleurs disent comment chaque pixel déplace les nombres de ce réseau, ici. Elles ne disent pas qu'il connaît des traits ou des boucles, ni que la réponse tomberait sans un pixel.</translation>
    </message>
    <message>
        <source>The drawing, and what each pixel of it adds</source>
        <translation>Le dessin, et ce que chacun de ses pixels ajoute</translation>
    </message>
    <message>
        <source>The ink adds {0};</source>
        <translation>L'encre ajoute {0} ;</translation>
    </message>
    <message>
        <source>The paper adds {0};</source>
        <translation>Le papier ajoute {0} ;</translation>
    </message>
    <message>
        <source>The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad.</source>
        <translation>Les images d'entraînement qui diffèrent le moins du dessin, pixel par pixel. Cliquez sur l'une pour la mettre sur l'ardoise.</translation>
    </message>
    <message>
        <source>The training images that the network's last hidden layer can least tell from the drawing: what it takes for alike. Click one to put it on the pad.</source>
        <translation>Les images d'entraînement que la dernière couche cachée distingue le moins du dessin : ce qu'elle tient pour semblable. Cliquez sur l'une pour la mettre sur l'ardoise.</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}?</source>
        <translation>Pourquoi {0}, et pas {1} ?</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>Pourquoi {0} ?</translation>
    </message>
    <message>
        <source>the colours add up to {0}.</source>
        <translation>la somme des couleurs est {0}.</translation>
    </message>
    <message>
        <source>the colours, of squares that overlap, add up to {0}.</source>
        <translation>la somme des couleurs, de carrés qui se recouvrent, est {0}.</translation>
    </message>
    <message>
        <source>the colours, of the slopes at the drawing alone, add up to {0}.</source>
        <translation>la somme des couleurs, des pentes au seul dessin, est {0}.</translation>
    </message>
    <message>
        <source>{0} A network with random weights is asked.</source>
        <translation>{0} C'est un réseau à poids aléatoires qui est interrogé.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>E&amp;nseigner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>1 batch a second</source>
        <translation>1 lot par seconde</translation>
    </message>
    <message>
        <source>2 batches a second</source>
        <translation>2 lots par seconde</translation>
    </message>
    <message>
        <source>20 batches a second</source>
        <translation>20 lots par seconde</translation>
    </message>
    <message>
        <source>5 batches a second</source>
        <translation>5 lots par seconde</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>À propos de nnfs_gui</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors.</source>
        <translation>Copie ce qui aide à réparer une panne : versions, système, emplacement des fichiers, et les dernières erreurs.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>End the run. Its whole epochs are kept, and it can go on from there.</source>
        <translation>Terminer l'entraînement. Ses époques complètes sont gardées, et il peut continuer de là.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>First pause the training that is under way.</source>
        <translation>Mettez d'abord en pause l'entraînement en cours.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>New data set from drawings…</source>
        <translation>Nouveau jeu de données dessiné…</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>Aucun entraînement en cours.</translation>
    </message>
    <message>
        <source>Off: full speed</source>
        <translation>Non : pleine vitesse</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Une époque</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>Ouvrir un dossier de données…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>Ouvrir un réseau…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Opens IDX files as MNIST has them, or a folder of pictures for each class.</source>
        <translation>Ouvre des fichiers IDX comme ceux de MNIST, ou un dossier d'images pour chaque classe.</translation>
    </message>
    <message>
        <source>Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or pen strokes with labels.</source>
        <translation>Ouvre un fichier .npz (x_train, y_train, x_test, y_test), un tableau comme un fichier .csv (étiquette et pixels), ou des traits de stylo avec étiquettes.</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the pad and the plots).</source>
        <translation>Mettre l'entraînement en pause, ou le reprendre (Espace sur l'ardoise et les tracés).</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the plane and the plots).</source>
        <translation>Mettre l'entraînement en pause, ou le reprendre (Espace sur le plan et les tracés).</translation>
    </message>
    <message>
        <source>Put a picture on the pad; a photograph of handwriting will do</source>
        <translation>Mettre une image sur l'ardoise ; la photo d'une écriture convient</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>Enregistrer le réseau…</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them.</source>
        <translation>Lui apprendre vos propres lettres, formes ou symboles : dessinez chacun quelques fois, entraînez, et il les lit.</translation>
    </message>
    <message>
        <source>The data are points on a plane, and there is no pad for a picture.</source>
        <translation>Les données sont des points sur un plan, et il n'y a pas d'ardoise pour une image.</translation>
    </message>
    <message>
        <source>The training rests after each batch, so that one can watch; what it learns is the same.</source>
        <translation>L'entraînement se repose après chaque lot, pour que l'on puisse regarder ; ce qu'il apprend reste le même.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train for one batch, one step of the optimizer, then pause.</source>
        <translation>Entraîner un lot, un pas de l'optimiseur, puis faire une pause.</translation>
    </message>
    <message>
        <source>Train for one epoch, then pause.</source>
        <translation>Entraîner une époque, puis faire une pause.</translation>
    </message>
    <message>
        <source>Train the network on the images.</source>
        <translation>Entraîner le réseau sur les images.</translation>
    </message>
    <message>
        <source>Train the network on the points.</source>
        <translation>Entraîner le réseau sur les points.</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>Utiliser le MNIST fourni</translation>
    </message>
    <message>
        <source>Use built-in network</source>
        <translation>Utiliser le réseau fourni</translation>
    </message>
</context>
<context>
    <name>ZoneSteps</name>
    <message>
        <source>Go back to the zone before.</source>
        <translation>Revenir à la zone d'avant.</translation>
    </message>
    <message>
        <source>Go on to the next of these: the buttons of a run, set up, watch, draw.</source>
        <translation>Passer à la suivante : boutons de l'entraînement, régler, regarder, dessiner.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Zone précédente</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>DRAW</source>
        <translation>DESSINER</translation>
    </message>
    <message>
        <source>Drawing zone</source>
        <translation>Zone de dessin</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>RÉGLER</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Set-up zone</source>
        <translation>Zone des réglages</translation>
    </message>
    <message>
        <source>Show the pad at the right, or fold it away.</source>
        <translation>Montrer l'ardoise à droite, ou la replier.</translation>
    </message>
    <message>
        <source>Show the plane at the right, or fold it away.</source>
        <translation>Montrer le plan à droite, ou le replier.</translation>
    </message>
    <message>
        <source>Show the settings at the left, or fold them away.</source>
        <translation>Montrer les réglages à gauche, ou les replier.</translation>
    </message>
    <message>
        <source>The lesson that is open hides it.</source>
        <translation>La leçon ouverte la cache.</translation>
    </message>
</context>
<context>
    <name>_EntriesModel</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation %</source>
        <translation>Validation %</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, and goes on</source>
        <translation>
            <numerusform>a %Ln époque ici, et continue</numerusform>
            <numerusform>a %Ln époques ici, et continue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, which are more</source>
        <translation>
            <numerusform>a %Ln époque ici, donc plus</numerusform>
            <numerusform>a %Ln époques ici, donc plus</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>est déjà ici</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>went on otherwise here</source>
        <translation>a continué autrement ici</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Probability of each class, by {0}</source>
        <translation>Probabilité de chaque classe, selon {0}</translation>
    </message>
    <message>
        <source>The image that {0} gets</source>
        <translation>L'image que reçoit {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>_SideZone</name>
    <message>
        <source>Fold: {0}</source>
        <translation>Replier : {0}</translation>
    </message>
    <message>
        <source>Pages of the left zone</source>
        <translation>Pages de la zone de gauche</translation>
    </message>
    <message>
        <source>The lesson that is open, or the list of lessons</source>
        <translation>La leçon ouverte, ou la liste des leçons</translation>
    </message>
    <message>
        <source>The settings of the next run</source>
        <translation>Les réglages du prochain entraînement</translation>
    </message>
    <message>
        <source>Unfold: {0}</source>
        <translation>Déplier : {0}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>{0}: switch its line on or off. While it is pointed at, it stands out.</source>
        <translation>{0} : afficher ou masquer sa ligne. Pointée, elle ressort.</translation>
    </message>
</context>
<context>
    <name>_WrappingLabel</name>
    <message>
        <source>Link: {0}</source>
        <translation>Lien : {0}</translation>
    </message>
</context>
</TS>
