<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActivationPage</name>
    <message>
        <source>The activation as a curve</source>
        <translation>激活函数的曲线</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>slope here</source>
        <translation>此处的斜率</translation>
    </message>
    <message>
        <source>this neuron</source>
        <translation>这个神经元</translation>
    </message>
    <message>
        <source>{0} bends each z by itself; without it, all layers together could do no more than one. For &lt;b&gt;{1}&lt;/b&gt;: z = {2} becomes &lt;b&gt;{5} = {3}&lt;/b&gt;. The curve's slope there is &lt;b&gt;{4}&lt;/b&gt;: so much of the blame will get back through it.</source>
        <translation>{0} 单独弯曲每个 z；没有它，所有层合起来也只能做一层能做的事。对 &lt;b&gt;{1}&lt;/b&gt;：z = {2} 变为 &lt;b&gt;{5} = {3}&lt;/b&gt;。曲线在那里的斜率为 &lt;b&gt;{4}&lt;/b&gt;：责任将有这么多由此传回。</translation>
    </message>
    <message>
        <source>{0} of {1} neurons are silent (a = 0).</source>
        <translation>{1} 个神经元中有 {0} 个沉默 (a = 0)。</translation>
    </message>
</context>
<context>
    <name>ActivationsDialog</name>
    <message>
        <source>After each hidden layer</source>
        <translation>每个隐藏层之后</translation>
    </message>
    <message>
        <source>After the last layer</source>
        <translation>最后一层之后</translation>
    </message>
    <message>
        <source>As in the forward method, or the list of layers, of the program that trained it.</source>
        <translation>与训练它的程序中的 forward 方法或层列表一致。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cross-entropy needs none in PyTorch; the answers are then those of a softmax.</source>
        <translation>PyTorch 中的交叉熵不需要；这时回答是 softmax 的回答。</translation>
    </message>
    <message>
        <source>It is given pixels from 0 (paper) to 1 (ink). A network that learnt from other numbers, such as standardised ones, reads badly here.</source>
        <translation>它得到的是 0（纸）到 1（墨迹）的像素。用其他数（例如标准化后的数）学习的网络在这里会读得很差。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a network of another program</source>
        <translation>打开其他程序的网络</translation>
    </message>
    <message>
        <source>Softmax, or none</source>
        <translation>Softmax 或无</translation>
    </message>
    <message>
        <source>{0} holds linear layers, {1}. It does not say what stands between them.</source>
        <translation>{0} 含有线性层：{1}。它没有说明层与层之间是什么。</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>It is a {0}</source>
        <translation>这是 {0}</translation>
    </message>
    <message>
        <source>It is an {0}</source>
        <translation>这是 {0}</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>AugmentationSettings</name>
    <message>
        <source>A training image as the network gets to see it.</source>
        <translation>网络所看到的一幅训练图像。</translation>
    </message>
</context>
<context>
    <name>BaseLineService</name>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation images (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>没有隐藏层的网络读对 {1} 幅验证图像中的 {0}%（95%：{2} – {3}%）。
它在这里用 Adam 训练了 {4} 个轮次。</translation>
    </message>
    <message>
        <source>A network without hidden layers reads {0} % of the {1} validation points (95 %: {2} – {3} %).
It was trained here for {4} epochs by Adam.</source>
        <translation>没有隐藏层的网络读对 {1} 个验证点中的 {0}%（95%：{2} – {3}%）。
它在这里用 Adam 训练了 {4} 个轮次。</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation images.</source>
        <translation>猜测：总说最常见类别的人，在 {1} 幅验证图像中答对 {0}%。</translation>
    </message>
    <message>
        <source>Guessing: who always says the most frequent class is right for {0} % of the {1} validation points.</source>
        <translation>猜测：总说最常见类别的人，在 {1} 个验证点中答对 {0}%。</translation>
    </message>
    <message>
        <source>How well people read is known of MNIST alone.</source>
        <translation>人读得有多好，只有 MNIST 的数据。</translation>
    </message>
    <message>
        <source>People read about {0} % of digits like these, as LeCun et al. estimated in 1995 (“Learning algorithms for
classification: a comparison on handwritten digit recognition”).</source>
        <translation>人大约能读对 {0}% 的此类数字，据 LeCun 等人 1995 年的估计（“Learning algorithms for
classification: a comparison on handwritten digit recognition”）。</translation>
    </message>
    <message>
        <source>guessing {0} %</source>
        <translation>猜测 {0}%</translation>
    </message>
    <message>
        <source>linear network {0} %</source>
        <translation>线性网络 {0}%</translation>
    </message>
    <message>
        <source>people {0} %</source>
        <translation>人 {0}%</translation>
    </message>
</context>
<context>
    <name>BlamePage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= 乘积</translation>
    </message>
    <message>
        <source>As dropout multiplied it by {0} on the way forward, its blame is multiplied by that as well.</source>
        <translation>由于随机失活在前向时把它乘以 {0}，它的责任也乘以这个数。</translation>
    </message>
    <message>
        <source>Dropout left it out, m = 0: nothing comes back through it, and it learns nothing here.</source>
        <translation>随机失活略去了它，m = 0：没有任何东西通过它传回，它在这里什么也学不到。</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this image.</source>
        <translation>它是沉默的，所以从这幅图像什么也学不到。</translation>
    </message>
    <message>
        <source>It was silent, so it learns nothing from this point.</source>
        <translation>它是沉默的，所以从这个点什么也学不到。</translation>
    </message>
    <message>
        <source>The blame goes back along the same weights on which the activation came. &lt;b&gt;{0}&lt;/b&gt; is blamed for the sum of what all its listeners are blamed for, each times the weight between them: {1}. The slope of its activation lets {2} of that through: &lt;b&gt;dL/dz = {3}&lt;/b&gt;.</source>
        <translation>责任沿着激活传来的那些权重返回。&lt;b&gt;{0}&lt;/b&gt; 的责任是它所有听者的责任各乘以其间权重之和：{1}。它的激活函数的斜率让其中的 {2} 通过：&lt;b&gt;dL/dz = {3}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Whose blame reaches the neuron</source>
        <translation>谁的责任传到这个神经元</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>its dL/dz</source>
        <translation>它的 dL/dz</translation>
    </message>
    <message>
        <source>× m / (1 − p)</source>
        <translation>× m / (1 − p)</translation>
    </message>
    <message>
        <source>× slope = dL/dz</source>
        <translation>× 斜率 = dL/dz</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× 权重</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>A bundle is one file with runs: their settings, epochs, notes and weights. On another machine it is opened, looked at, and taken in; the runs can go on there.</source>
        <translation>运行包是一个含有运行的文件：它们的设置、轮次、笔记和权重。在另一台机器上可以打开、查看并导入；运行可在那里继续。</translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>导出为运行包</translation>
    </message>
    <message>
        <source>Films of the weights</source>
        <translation>权重的影片</translation>
    </message>
    <message>
        <source>From (if you like)</source>
        <translation>来自（可不填）</translation>
    </message>
    <message numerus="yes">
        <source>My drawings (%Ln)</source>
        <translation>
            <numerusform>我的手绘（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>My progress in the lessons</source>
        <translation>我的课程进度</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>What you have drawn and said what it is.</source>
        <translation>您画过并说明过是什么的内容。</translation>
    </message>
    <message>
        <source>Which runs are put into the file. What a run forked from comes along.</source>
        <translation>哪些运行放入文件。一次运行从哪里分支，那次运行也一起放入。</translation>
    </message>
    <message>
        <source>Which steps you have done, what you predicted, and how well.</source>
        <translation>您完成了哪些步骤，预测了什么，预测得多准。</translation>
    </message>
    <message>
        <source>Who opens the file reads this. It may stay empty.</source>
        <translation>打开文件的人会读到这里。可以留空。</translation>
    </message>
    <message>
        <source>With them one can look back at each epoch. They may make the file many times as large.</source>
        <translation>有了它们就能回看每一轮。它们可能使文件增大许多倍。</translation>
    </message>
    <message>
        <source>You have begun no lesson yet.</source>
        <translation>您还没有开始任何课程。</translation>
    </message>
    <message>
        <source>You have kept no drawings yet.</source>
        <translation>您还没有保留任何手绘。</translation>
    </message>
</context>
<context>
    <name>BundleExport</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s): {0}</source>
        <translation>
            <numerusform>%Ln 次运行：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle is being written already.</source>
        <translation>已经在写一个运行包。</translation>
    </message>
    <message>
        <source>Bundles (*{0})</source>
        <translation>运行包 (*{0})</translation>
    </message>
    <message>
        <source>Cancelled. No bundle was written.</source>
        <translation>已取消。没有写入运行包。</translation>
    </message>
    <message numerus="yes">
        <source>Everything: %Ln run(s), and all experiments</source>
        <translation>
            <numerusform>全部：%Ln 次运行和所有实验</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as a bundle</source>
        <translation>导出为运行包</translation>
    </message>
    <message>
        <source>My runs</source>
        <translation>我的运行</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>我的成果</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Saved {0}: {1}, {2} MB.</source>
        <translation>已保存 {0}：{1}，{2} MB。</translation>
    </message>
    <message>
        <source>The experiment {0} with all of its runs</source>
        <translation>实验 {0} 及其所有运行</translation>
    </message>
    <message>
        <source>The run that is open: {0}</source>
        <translation>打开的运行：{0}</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0}…</translation>
    </message>
</context>
<context>
    <name>BundleImport</name>
    <message numerus="yes">
        <source>%Ln data set(s) that runs learnt from were taken in.</source>
        <translation>
            <numerusform>已导入运行学习用的 %Ln 个数据集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drawing(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 幅手绘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 个实验。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) are being trained here, and were left out.</source>
        <translation>
            <numerusform>%Ln 次运行正在这里训练，未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) have more epochs now.</source>
        <translation>
            <numerusform>%Ln 次运行现在有更多轮次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) went on otherwise, and are runs of their own.</source>
        <translation>
            <numerusform>%Ln 次运行后来的走向不同，成为单独的运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were here already.</source>
        <translation>
            <numerusform>%Ln 次运行本来就在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were taken in.</source>
        <translation>
            <numerusform>已导入 %Ln 次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundles and libraries ({0})</source>
        <translation>运行包和运行库 ({0})</translation>
    </message>
    <message>
        <source>Cancelled. What was taken in up to here stays; to open the file again takes the rest.</source>
        <translation>已取消。到此为止导入的内容会保留；再次打开该文件即可导入其余部分。</translation>
    </message>
    <message>
        <source>First take in or cancel what is open.</source>
        <translation>请先导入或取消已打开的内容。</translation>
    </message>
    <message>
        <source>Nothing can be taken in, because your library could not be opened.</source>
        <translation>什么也不能导入，因为您的运行库无法打开。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Open a bundle or a library</source>
        <translation>打开运行包或运行库</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在读取 {0} …</translation>
    </message>
    <message>
        <source>Taking in {0} …</source>
        <translation>正在导入 {0}…</translation>
    </message>
    <message>
        <source>The view Runs has them.</source>
        <translation>它们在视图“运行”中。</translation>
    </message>
    <message>
        <source>There was nothing to take in.</source>
        <translation>没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>BundlePreview</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln 幅手绘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln experiment(s)</source>
        <translation>
            <numerusform>%Ln 个实验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) are damaged.</source>
        <translation>
            <numerusform>另有 %Ln 个部分已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>A bundle of {0} MB: {1}. It was written on {2} by version {3} of the program.</source>
        <translation>{0} MB 的运行包：{1}。它于 {2} 由程序的 {3} 版写成。</translation>
    </message>
    <message>
        <source>A library of {0} MB: {1}.</source>
        <translation>{0} MB 的运行库：{1}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is from {0}.</source>
        <translation>它来自 {0}。</translation>
    </message>
    <message>
        <source>Nothing of yours is lost: names and notes that you gave stay, and of a run that is on both sides the one with more epochs is kept. What went on otherwise there becomes a run of its own.</source>
        <translation>您的内容不会丢失：您起的名称和写的笔记都保留；两边都有的运行，保留轮次较多的那个。在那边走向不同的，成为单独的运行。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Take in the drawings too (%Ln)</source>
        <translation>
            <numerusform>也导入手绘（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the progress in the lessons too</source>
        <translation>也导入课程进度</translation>
    </message>
    <message>
        <source>Take runs in</source>
        <translation>导入运行</translation>
    </message>
    <message>
        <source>They are added to yours, and teach the network your hand as yours do.</source>
        <translation>它们加入您的手绘，并像您的手绘一样把您的笔迹教给网络。</translation>
    </message>
    <message>
        <source>What was done in a lesson there counts as done here. Nothing of yours is lost.</source>
        <translation>那边在课程中完成的，在这里也算完成。您的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>BundleTable</name>
    <message>
        <source>Runs in the file</source>
        <translation>文件中的运行</translation>
    </message>
</context>
<context>
    <name>BundlesController</name>
    <message>
        <source>Bundle of runs…</source>
        <translation>运行包…</translation>
    </message>
    <message>
        <source>Look into a bundle of runs (.nnfs), or into another library, and take it into yours.</source>
        <translation>查看运行包（.nnfs）或另一个运行库，并把它导入您的运行库。</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>打开运行包…</translation>
    </message>
    <message>
        <source>Put runs with their weights into one file, to be opened on another machine.</source>
        <translation>把运行连同权重放入一个文件，以便在另一台机器上打开。</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>您的运行库无法打开。</translation>
    </message>
</context>
<context>
    <name>CandidateFoot</name>
    <message>
        <source>All of its runs have ended.</source>
        <translation>它的所有运行都已结束。</translation>
    </message>
    <message>
        <source>Choose a candidate first.</source>
        <translation>请先选择一个候选。</translation>
    </message>
    <message>
        <source>Choose a row of the table, or click in a picture: then its run can be opened here.</source>
        <translation>请选择表格中的一行，或点击图中：然后可在这里打开它的运行。</translation>
    </message>
    <message>
        <source>Go on from the last epoch of its first run: to its end, or if that is reached, as long again. That is a run of its own, beside the experiment, whose figures stay.</source>
        <translation>从第一次运行的最后一轮继续：直到结束；如果已经结束，就再训练同样长。这是实验之外的单独运行，实验的数据不变。</translation>
    </message>
    <message>
        <source>None of its runs has a whole epoch yet.</source>
        <translation>它的运行都还没有完整的轮次。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>用其他随机种子重复…</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>停止这一个</translation>
    </message>
    <message>
        <source>The experiment is training it.</source>
        <translation>实验正在训练它。</translation>
    </message>
    <message>
        <source>The network of its first run to the right, its settings to the left.</source>
        <translation>把它第一次运行的网络放到右侧，把它的设置放到左侧。</translation>
    </message>
    <message>
        <source>Train it again from other random beginnings, to see how much of its figure is luck.</source>
        <translation>从其他随机起点再训练它，看看它的数据有多少是运气。</translation>
    </message>
    <message>
        <source>Train it no further. Its whole epochs are kept, and the others go on.</source>
        <translation>不再训练它。已完成的轮次会保留，其他的继续。</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>训练更久</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>How its runs stand. What was set aside early did worse than others so far, and can be trained longer.</source>
        <translation>它的运行状况如何。提前放弃的到那时为止比其他的差，可以训练更久。</translation>
    </message>
    <message>
        <source>How many epochs each of its runs has at least: after so many it had the figure beside it.</source>
        <translation>它的每次运行至少有多少轮次：经过这么多轮后得到旁边的数据。</translation>
    </message>
    <message>
        <source>How many of its runs have a figure, and how many it has.</source>
        <translation>它的运行中有多少已有数据，以及共有多少。</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true mean over all seeds in 95 of 100 cases. It takes two seeds.</source>
        <translation>这样的界限在 100 次中有 95 次包含对所有随机种子而言的真实平均值。需要两个随机种子。</translation>
    </message>
    <message>
        <source>The share of the validation data that is read right, in percent: the mean over the seeds. What was trained to its end stands before what was set aside early, because fewer epochs may tell by luck.</source>
        <translation>读对的验证数据占比（百分比）：对各随机种子的平均。训练到底的排在提前放弃的前面，因为轮次少时可能靠运气。</translation>
    </message>
    <message>
        <source>What all of its runs took together.</source>
        <translation>它的所有运行总共用时。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>验证 %</translation>
    </message>
</context>
<context>
    <name>CandidatesTable</name>
    <message>
        <source>Accuracy of {0}, mean over its seeds</source>
        <translation>{0} 的准确率，各随机种子的平均</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>What was tried, the best first. A double click opens its run.</source>
        <translation>试过的候选，最好的在前。双击可打开它的运行。</translation>
    </message>
</context>
<context>
    <name>CellTable</name>
    <message>
        <source>A right</source>
        <translation>A 对</translation>
    </message>
    <message>
        <source>A wrong</source>
        <translation>A 错</translation>
    </message>
    <message>
        <source>B right</source>
        <translation>B 对</translation>
    </message>
    <message>
        <source>B wrong</source>
        <translation>B 错</translation>
    </message>
    <message>
        <source>Both right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <translation>都错</translation>
    </message>
    <message>
        <source>Only A right</source>
        <translation>只有 A 对</translation>
    </message>
    <message>
        <source>Only B right</source>
        <translation>只有 B 对</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>{0}: how many images that are appears when both networks have read them.</source>
        <translation>{0}：两个网络都读完后显示有多少幅图像。</translation>
    </message>
    <message>
        <source>{0}: {1} images</source>
        <translation>{0}：{1} 幅图像</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} images ({3} %). Click to see them.</source>
        <translation>{0}：{2} 幅图像中的 {1} 幅（{3}%）。点击可查看。</translation>
    </message>
</context>
<context>
    <name>CertaintyPresenter</name>
    <message>
        <source>The network reads the test images …</source>
        <translation>网络正在读测试图像 …</translation>
    </message>
    <message>
        <source>The network reads the validation images …</source>
        <translation>网络正在读验证图像 …</translation>
    </message>
    <message>
        <source>Train a network, or open one: when it is sure and right appears here.</source>
        <translation>请训练或打开一个网络：它何时有把握且正确会显示在这里。</translation>
    </message>
    <message>
        <source>{0} validation images, as {1} answers to them, with 95 % intervals.</source>
        <translation>{0} 幅验证图像，由 {1} 回答，附 95% 置信区间。</translation>
    </message>
</context>
<context>
    <name>CertaintyView</name>
    <message>
        <source>Answer only if it is sure by at least</source>
        <translation>只在至少有这么大把握时回答</translation>
    </message>
    <message>
        <source>As sure as it is right? Calibration error {0}</source>
        <translation>把握与正确程度相符吗？校准误差 {0}</translation>
    </message>
    <message>
        <source>By certainty alone, {0} of as many answers would be right; but to a scribble, too, a network may answer surely.</source>
        <translation>只凭把握，同样多的回答中会有 {0} 是对的；但网络对涂鸦也可能答得很有把握。</translation>
    </message>
    <message>
        <source>Certainty that is asked</source>
        <translation>要求的把握</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Fewer answers, more of them right</source>
        <translation>回答更少，对的更多</translation>
    </message>
    <message>
        <source>How far confidence and accuracy lie apart, on average over the answers, in 15 bins (Guo et al. 2017).</source>
        <translation>置信度与准确率相差多远，对所有回答取平均，分 15 组（Guo 等，2017）。</translation>
    </message>
    <message>
        <source>How sure it is to be, at least, before its answer counts. What it is less sure of, it leaves to you.
Towards the right each further nine takes as long: 90 %, 99 %, 99.9 %.</source>
        <translation>它至少要有多大把握，回答才算数。把握不够的留给您。
向右每多一个 9 占同样的长度：90%、99%、99.9%。</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>在测试图像上测量</translation>
    </message>
    <message>
        <source>Measured once for this network, as the certainty was then. The test set chooses nothing.</source>
        <translation>对这个网络测量一次，用当时的把握。测试集不用来选择任何东西。</translation>
    </message>
    <message>
        <source>Of which class precision and recall are shown.</source>
        <translation>显示哪个类别的精确率和召回率。</translation>
    </message>
    <message>
        <source>Once for each network: the test set chooses nothing.</source>
        <translation>每个网络一次：测试集不用来选择任何东西。</translation>
    </message>
    <message>
        <source>Precision and recall over the certainty that is asked</source>
        <translation>精确率和召回率随要求的把握的变化</translation>
    </message>
    <message>
        <source>Precision and recall:</source>
        <translation>精确率和召回率：</translation>
    </message>
    <message>
        <source>Precision: how many of the answers that name the class are right.
Recall: how many images of the class are answered, and rightly.</source>
        <translation>精确率：回答为该类别的有多少是对的。
召回率：该类别的图像有多少得到了正确回答。</translation>
    </message>
    <message>
        <source>Reads all test images once, at the certainty that is asked now. The test set chooses nothing:
first choose the certainty by the validation images, then look here how well that holds.</source>
        <translation>用现在要求的把握把所有测试图像读一次。测试集不用来选择任何东西：
先根据验证图像选择把握，再来这里看它是否成立。</translation>
    </message>
    <message>
        <source>Share of answers that are right, over the share of images answered</source>
        <translation>回答中正确的占比，随已回答图像的占比</translation>
    </message>
    <message>
        <source>Test at {0}</source>
        <translation>测试，{0}</translation>
    </message>
    <message>
        <source>Test, “Not sure”</source>
        <translation>测试，“不确定”</translation>
    </message>
    <message>
        <source>The more it leaves to you, the more of what it answers is right. A click asks for the certainty there.</source>
        <translation>它留给您的越多，它回答的就对得越多。点击可要求那里的把握。</translation>
    </message>
    <message>
        <source>Validation at {0}</source>
        <translation>验证，{0}</translation>
    </message>
    <message>
        <source>Validation, “Not sure”</source>
        <translation>验证，“不确定”</translation>
    </message>
    <message>
        <source>Where the program itself says “Not sure” is found out of the newest network alone, once it stands still and reads enough right.</source>
        <translation>程序自己何时说“不确定”，只由最新的网络得出，而且要等它静止并读对足够多之后。</translation>
    </message>
    <message>
        <source>Whether 90 % means nine of ten. A bar is the share that is right, the thick line where it ought to end:
a bar that ends below it is of answers which were too sure.</source>
        <translation>90% 是否真的意味着十个中九个对。条形是正确的占比，粗线是它应到的位置：
条形低于粗线，说明那些回答过于自信。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>certainty asked</source>
        <translation>要求的把握</translation>
    </message>
    <message>
        <source>mean of all classes</source>
        <translation>所有类别的平均</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>现在还不知道</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>“Not sure”</source>
        <translation>“不确定”</translation>
    </message>
    <message>
        <source>“Not sure” looks at more than certainty: of the {0} images that it leaves out, {1} look unlike what was learnt, and the answer to {2} was in doubt.</source>
        <translation>“不确定”看的不只是把握：在它略去的 {0} 幅图像中，{1} 幅与学过的不像，{2} 幅的回答有疑问。</translation>
    </message>
</context>
<context>
    <name>ChallengeBoard</name>
    <message numerus="yes">
        <source>%Ln more run(s) keep the rules.</source>
        <translation>
            <numerusform>另有 %Ln 次运行符合规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a run, or press Enter, to open it: its network then answers on the pad.</source>
        <translation>点击一次运行或按 Enter 打开它：随后由它的网络在画板旁回答。</translation>
    </message>
    <message>
        <source>None of your runs keeps the rules yet. Train one: it appears here by itself.</source>
        <translation>您的运行都还不符合规则。请训练一个：它会自动出现在这里。</translation>
    </message>
    <message>
        <source>This may be luck: the interval leaves it open.</source>
        <translation>这可能是运气：置信区间不能排除。</translation>
    </message>
    <message>
        <source>Your runs that keep the rules, the best first</source>
        <translation>您符合规则的运行，最好的在前</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} % of the validation images</source>
        <translation>验证图像的 {0}%</translation>
    </message>
    <message>
        <source>{0} (95 % interval: {1} to {2} %)</source>
        <translation>{0}（95% 置信区间：{1} 到 {2}%）</translation>
    </message>
    <message>
        <source>{0} parameters</source>
        <translation>{0} 个参数</translation>
    </message>
    <message>
        <source>{0}, the newest, is not on the board. {1}</source>
        <translation>最新的 {0} 不在榜上。{1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}。{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Let the classes that stand forward step back, and the others come forward.</source>
        <translation>让突出的类别退后，其他的突出。</translation>
    </message>
    <message>
        <source>Let the images of “{0}” step back, or come forward again.</source>
        <translation>让“{0}”的图像退后，或重新突出。</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Five drawings of each are enough to begin with; ten of a class that is taken for another.</source>
        <translation>开始时每个类别五幅手绘就够；容易与另一个类别混淆的要十幅。</translation>
    </message>
    <message>
        <source>How many drawings of it there are.</source>
        <translation>它有多少幅手绘。</translation>
    </message>
    <message>
        <source>How many of its drawings are read right by what all the others teach.
A network that learns from them reads new drawings about as well.</source>
        <translation>用其他所有手绘教出来的网络读对它多少幅手绘。
从它们学习的网络读新手绘也大约这么好。</translation>
    </message>
    <message>
        <source>Name above what is to be told apart: letters, shapes, symbols. Then draw each five times.</source>
        <translation>在上面写出要区分的东西的名称：字母、形状、符号。然后每个画五次。</translation>
    </message>
    <message>
        <source>Read right</source>
        <translation>读对</translation>
    </message>
    <message>
        <source>Still to draw</source>
        <translation>还需画</translation>
    </message>
    <message>
        <source>What the program will call it. Double-click a name to change it.</source>
        <translation>程序对它的称呼。双击名称可更改。</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>够了</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>还差 {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}，共 {1}</translation>
    </message>
    <message>
        <source>{0}. Double-click, or press F2, to call it something else.</source>
        <translation>{0}。双击或按 F2 可改名。</translation>
    </message>
</context>
<context>
    <name>CodeController</name>
    <message>
        <source>Choose another name…</source>
        <translation>请另选名称…</translation>
    </message>
    <message>
        <source>Copied: {0}</source>
        <translation>已复制：{0}</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command that trains with these settings in a terminal.</source>
        <translation>复制在终端中用这些设置训练的命令。</translation>
    </message>
    <message>
        <source>Export the notebook</source>
        <translation>导出笔记本</translation>
    </message>
    <message>
        <source>Jupyter notebook (*{0})</source>
        <translation>Jupyter 笔记本 (*{0})</translation>
    </message>
    <message>
        <source>Notebook…</source>
        <translation>笔记本…</translation>
    </message>
    <message>
        <source>Python (*{0})</source>
        <translation>Python (*{0})</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file beside the code?</source>
        <translation>要替换代码旁边的文件吗？</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Saved {0}, and beside it the data set {1}.</source>
        <translation>已保存 {0}，旁边是数据集 {1}。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Show me the code…</source>
        <translation>显示代码…</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with some of the images inside.</source>
        <translation>把这些设置写成一个 Jupyter 笔记本，解释每一步，并带有部分图像。</translation>
    </message>
    <message>
        <source>These settings as a Jupyter notebook that explains each step, with the points inside.</source>
        <translation>把这些设置写成一个 Jupyter 笔记本，解释每一步，并带有这些点。</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, and the images.</source>
        <translation>把这些设置写成一段简短的 Python 脚本，只需要 NumPy 和图像。</translation>
    </message>
    <message>
        <source>These settings as a short Python script that needs NumPy alone, points included.</source>
        <translation>把这些设置写成一段简短的 Python 脚本，只需要 NumPy，点也在其中。</translation>
    </message>
    <message>
        <source>network {0}</source>
        <translation>网络 {0}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message numerus="yes">
        <source>%Ln line(s) that need nothing but NumPy, and follow the settings.</source>
        <translation>
            <numerusform>%Ln 行代码，只需要 NumPy，并随设置而变。</numerusform>
        </translation>
    </message>
    <message>
        <source>A Jupyter notebook with the same code, cell by cell, and what each of them does.</source>
        <translation>一个 Jupyter 笔记本，内含同样的代码，逐个单元格说明其作用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Python script of these settings</source>
        <translation>这些设置的 Python 脚本</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>另存为笔记本…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Their errors are nearly those of this program: with 32 bits a number is rounded after 7 digits, and that adds up. With the precision of 64 bits they are the same to about 12 digits at first.</source>
        <translation>它们的误差与本程序的几乎相同：32 位时数字在第 7 位之后被舍入，并且会累积。使用 64 位精度时，起初约有 12 位相同。</translation>
    </message>
    <message>
        <source>Their errors are those of this program, to about 12 digits at first; what is rounded adds up.</source>
        <translation>它们的误差与本程序的相同，起初约有 12 位一致；舍入的部分会累积。</translation>
    </message>
    <message>
        <source>They list the points that were drawn.</source>
        <translation>它们列出了所画的点。</translation>
    </message>
    <message>
        <source>They make the points {0} themselves.</source>
        <translation>它们自己生成点 {0}。</translation>
    </message>
    <message>
        <source>They read {0} from an .npz file of their own name, which Save writes beside them.</source>
        <translation>它们从同名的 .npz 文件读取 {0}，“保存”会把该文件写在旁边。</translation>
    </message>
    <message>
        <source>They read {0} from where it lies.</source>
        <translation>它们从 {0} 所在之处读取它。</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>That is {0} % of all images of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>占“{1}”所有图像的 {0}%，占所有被读作“{3}”的图像的 {2}%。</translation>
    </message>
    <message>
        <source>That is {0} % of all points of “{1}”, and {2} % of all that were read as “{3}”.</source>
        <translation>占“{1}”所有点的 {0}%，占所有被读作“{3}”的点的 {2}%。</translation>
    </message>
    <message>
        <source>precision (%)</source>
        <translation>精确率 (%)</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>recall
(%)</source>
        <translation>召回率
(%)</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>true digit</source>
        <translation>真实数字</translation>
    </message>
    <message>
        <source>{0} of {1} images were read wrong.</source>
        <translation>{1} 幅图像中有 {0} 幅读错。</translation>
    </message>
    <message>
        <source>{0} of {1} points were read wrong.</source>
        <translation>{1} 个点中有 {0} 个读错。</translation>
    </message>
    <message>
        <source>{0}: {1} %, 95 % interval {2} – {3} %</source>
        <translation>{0}：{1}%，95% 置信区间 {2} – {3}%</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”: {2}.</source>
        <translation>“{0}”被读作“{1}”：{2}。</translation>
    </message>
</context>
<context>
    <name>Contenders</name>
    <message>
        <source>Present: {0}</source>
        <translation>当前：{0}</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>内置网络</translation>
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
        <translation> 轮</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>0.0001 empties the weights of pixels at the edge, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0.0001 会清空边缘像素的权重，如“权重”所示。太高：什么也学不到。</translation>
    </message>
    <message>
        <source>0.0001 empties weights that help little, as Weights shows. Too high: nothing is learnt.</source>
        <translation>0.0001 会清空用处不大的权重，如“权重”所示。太高：什么也学不到。</translation>
    </message>
    <message>
        <source>0.05 can help on hard data; too high, and it is sure of nothing.</source>
        <translation>0.05 对难的数据可能有帮助；太高则对什么都没有把握。</translation>
    </message>
    <message>
        <source>0.05 makes the borders between the classes smoother. Too high: the classes run into each other.</source>
        <translation>0.05 使类别之间的边界更平滑。太高：类别会混在一起。</translation>
    </message>
    <message>
        <source>0.1 to 0.3 makes it calmer about grain, as Robustness shows. Too high: it no longer sees the digits.</source>
        <translation>0.1 到 0.3 使它对颗粒更不敏感，如“鲁棒性”所示。太高：它再也看不见数字。</translation>
    </message>
    <message>
        <source>0.2 to 0.5 keeps a large network from learning by heart; it takes more epochs.
As all neurons answer and validate, the training error may well lie above the validation error.</source>
        <translation>0.2 到 0.5 可防止大网络死记硬背；需要更多轮次。
因为回答和验证时全部神经元都参加，训练误差可能高于验证误差。</translation>
    </message>
    <message>
        <source>0.5 halves it, gently; 0.1 is usual for long runs; 1 leaves it as it is.</source>
        <translation>0.5 使它减半，较温和；0.1 常用于长的运行；1 保持不变。</translation>
    </message>
    <message>
        <source>0.9 smooths the way and speeds it up; too near 1 overshoots.</source>
        <translation>0.9 使路径平滑并加快；太接近 1 会冲过头。</translation>
    </message>
    <message>
        <source>0.999 calms a validation curve that jumps about, and often reads a little better. Too near 1: it lags behind.
The training error stays that of the weights as they are trained.</source>
        <translation>0.999 使跳动的验证曲线平静下来，往往读得更好一点。太接近 1：会滞后。
训练误差仍是训练中的权重的误差。</translation>
    </message>
    <message>
        <source>1 calms the first steps of a high rate or of large batches. Too many: epochs with hardly a step.</source>
        <translation>1 可使高学习率或大批次的最初几步平稳。太多：好几个轮次几乎没有迈步。</translation>
    </message>
    <message>
        <source>1 drawing without a label or without ink was left out: {numbers}.</source>
        <translation>有 1 幅没有标签或没有墨迹的手绘被略去：{numbers}。</translation>
    </message>
    <message>
        <source>1 row of {file} in which something is missing was left out: {rows}.</source>
        <translation>{file} 中有 1 行因缺少内容而被略去：{rows}。</translation>
    </message>
    <message>
        <source>1 to {most:,} trials can train at once, not {count:,}.</source>
        <translation>同时可以训练 1 到 {most:,} 个试验，不能是 {count:,} 个。</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>64 bit</source>
        <translation>64 位</translation>
    </message>
    <message>
        <source>64 bit takes twice as long, and learns no better.</source>
        <translation>64 位需要两倍时间，学得并不更好。</translation>
    </message>
    <message>
        <source>; perhaps {name} is meant</source>
        <translation>；也许是指 {name}</translation>
    </message>
    <message>
        <source>A bar through the 7 tells it from a 1.</source>
        <translation>7 中间加一横，可与 1 区分。</translation>
    </message>
    <message>
        <source>A challenge has at least one [[rule]].</source>
        <translation>一个挑战至少有一个 [[rule]]。</translation>
    </message>
    <message>
        <source>A condition on {kind} needs “{key}”.</source>
        <translation>关于 {kind} 的条件需要“{key}”。</translation>
    </message>
    <message>
        <source>A condition on {kind} says what is wanted of it: {known}.</source>
        <translation>关于 {kind} 的条件要说明对它的要求：{known}。</translation>
    </message>
    <message>
        <source>A condition says what it is about by is = one of {known}, got {value!r}{guess}.</source>
        <translation>条件用 is = 说明它关于什么，应为 {known} 之一，得到的是 {value!r}{guess}。</translation>
    </message>
    <message>
        <source>A curve is one of {names}, got {value!r}.</source>
        <translation>曲线是 {names} 之一，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>A drawing is kept of a class whose name has at most {most:,} characters, got {found:,}.</source>
        <translation>保留手绘的类别名称最多 {most:,} 个字符，得到 {found:,} 个。</translation>
    </message>
    <message>
        <source>A grid takes 2 to {most:,} numbers of a range, got {count!r}.</source>
        <translation>网格从一个范围取 2 到 {most:,} 个数，得到的是 {count!r}。</translation>
    </message>
    <message>
        <source>A heading in square brackets is not closed.</source>
        <translation>方括号中的标题没有闭合。</translation>
    </message>
    <message>
        <source>A lesson has at least one [[step]].</source>
        <translation>一课至少有一个 [[step]]。</translation>
    </message>
    <message>
        <source>A line begins with a name and =, with a heading in square brackets, or with #.</source>
        <translation>一行以名称和 =、方括号中的标题或 # 开头。</translation>
    </message>
    <message>
        <source>A list is not closed, or a comma is missing in it.</source>
        <translation>列表没有闭合，或其中缺少逗号。</translation>
    </message>
    <message>
        <source>A logarithmic range begins above 0, got {low:,}. Take a linear one, or begin above.</source>
        <translation>对数范围从大于 0 开始，得到 {low:,}。请用线性范围，或从大于 0 开始。</translation>
    </message>
    <message>
        <source>A name has at most {most} characters, got {found:,}.</source>
        <translation>名称最多 {most} 个字符，得到 {found:,} 个。</translation>
    </message>
    <message>
        <source>A name has letters, digits, _ and -; any other stands in quotation marks.</source>
        <translation>名称由字母、数字、_ 和 - 组成；其他的要放在引号中。</translation>
    </message>
    <message>
        <source>A network has at most {most} hidden layers, got {count}.</source>
        <translation>网络最多有 {most} 个隐藏层，得到 {count} 个。</translation>
    </message>
    <message>
        <source>A network is a list of layers. Its first weights are drawn at random: run this cell again to begin anew, with another `SEED` to begin elsewhere.</source>
        <translation>网络就是一列层。最初的权重是随机抽取的：再次运行此单元格即可重新开始，换一个 `SEED` 则从别处开始。</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32 or float64.</source>
        <translation>{dtype} 数的网络不能这样保存；应为 float32 或 float64。</translation>
    </message>
    <message>
        <source>A network of {dtype} numbers cannot be saved so; expected float32.</source>
        <translation>{dtype} 数的网络不能这样保存；应为 float32。</translation>
    </message>
    <message>
        <source>A network with the layer {layer} cannot be saved: a file cannot hold its function.</source>
        <translation>含有层 {layer} 的网络无法保存：文件不能存放它的函数。</translation>
    </message>
    <message>
        <source>A neural network that learns to read digits</source>
        <translation>一个学习识别数字的神经网络</translation>
    </message>
    <message>
        <source>A neural network that learns to tell {classes} classes apart</source>
        <translation>一个学习区分 {classes} 个类别的神经网络</translation>
    </message>
    <message>
        <source>A picture has several pages or moments; only the first was read: {names}.</source>
        <translation>有一张图片含有多页或多帧；只读取了第一页或第一帧：{names}。</translation>
    </message>
    <message>
        <source>A picture in which no ink was found was left out: {names}.</source>
        <translation>一张没有找到墨迹的图片被略去：{names}。</translation>
    </message>
    <message>
        <source>A picture needs a “picture_text”, which says in words what is to be seen in it.</source>
        <translation>图片需要一个“picture_text”，用文字说明其中能看到什么。</translation>
    </message>
    <message>
        <source>A picture that cannot be read was left out: {names}.</source>
        <translation>一张无法读取的图片被略去：{names}。</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>自选一个位置</translation>
    </message>
    <message>
        <source>A process that trains ended with status {status}. {words}</source>
        <translation>一个训练进程以状态 {status} 结束。{words}</translation>
    </message>
    <message>
        <source>A range goes from a number to a larger one, got {low:,} to {high:,}.</source>
        <translation>范围从一个数到一个更大的数，得到 {low:,} 到 {high:,}。</translation>
    </message>
    <message>
        <source>A range goes from a number to another, got {end!r}.</source>
        <translation>范围从一个数到另一个数，得到的是 {end!r}。</translation>
    </message>
    <message>
        <source>A range is “linear” or “log”, got {scale!r}.</source>
        <translation>范围为“linear”或“log”，得到的是 {scale!r}。</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>运行需要一个名称。</translation>
    </message>
    <message>
        <source>A setting is given 1 to {most:,} values, got {count:,}.</source>
        <translation>一个设置可给 1 到 {most:,} 个值，得到 {count:,} 个。</translation>
    </message>
    <message>
        <source>A square of paper somewhere over the image; how wide it is, in percent of the image.</source>
        <translation>图像上某处的一块方形白纸；它的宽度，占图像的百分比。</translation>
    </message>
    <message>
        <source>A table in braces is not closed in its line, or a comma is missing in it.</source>
        <translation>花括号中的表没有在同一行闭合，或其中缺少逗号。</translation>
    </message>
    <message>
        <source>A text is not closed: its last quotation mark is missing.</source>
        <translation>文本没有闭合：缺少最后的引号。</translation>
    </message>
    <message>
        <source>A value is a number, a text, true or false, got {value!r}.</source>
        <translation>值是数、文本、true 或 false，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>A web page holds at most {most:,} weights, and this network has {found:,}. Choose smaller layers.</source>
        <translation>一个网页最多容纳 {most:,} 个权重，而这个网络有 {found:,} 个。请选择更小的层。</translation>
    </message>
    <message>
        <source>A web page needs a network that reads square images, to be drawn on; this one has {inputs:,} inputs. Export it for other programs instead.</source>
        <translation>网页需要一个读取正方形图像的网络，才能在上面画；这个网络有 {inputs:,} 个输入。请改为导出给其他程序。</translation>
    </message>
    <message>
        <source>A weight grew beyond all numbers</source>
        <translation>一个权重增长到超出数的范围</translation>
    </message>
    <message>
        <source>About 1 can calm an error that jumps about or explodes. Too low: every step is shortened.</source>
        <translation>约为 1 时可使跳动或爆炸的误差平静下来。太低：每一步都被缩短。</translation>
    </message>
    <message>
        <source>About this network</source>
        <translation>关于这个网络</translation>
    </message>
    <message>
        <source>About this run</source>
        <translation>关于这次运行</translation>
    </message>
    <message>
        <source>Above each image stands what it is, and what it was taken for.</source>
        <translation>每张图像上方写着它是什么，以及它被认成了什么。</translation>
    </message>
    <message>
        <source>Accuracies, with 95 % intervals where they are known.</source>
        <translation>准确率，已知时附 95% 置信区间。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
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
        <translation>键之后是 =，然后是它的值。</translation>
    </message>
    <message>
        <source>After a value the line ends; a text has quotation marks at both of its ends.</source>
        <translation>值之后该行结束；文本两端都有引号。</translation>
    </message>
    <message>
        <source>After so many epochs in which the error did not fall, the rate is reduced.</source>
        <translation>误差这么多轮没有下降之后，降低学习率。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All epochs of this run are recorded, but not how it ended. {problem}</source>
        <translation>这次运行的所有轮次都已记录，但没有记录它如何结束。{problem}</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>All settings that count. What differs from the preset is bold.</source>
        <translation>所有起作用的设置。与预设不同的以粗体显示。</translation>
    </message>
    <message>
        <source>An experiment goes on with other values for what it varies, another budget, and unless it is a halving other seeds. With other settings it is another experiment.</source>
        <translation>实验可以用所变化设置的其他值、其他预算继续；不是减半时，也可用其他随机种子。换了其他设置就是另一个实验。</translation>
    </message>
    <message>
        <source>An experiment has a name of 1 to {most} characters.</source>
        <translation>实验名称为 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>An experiment needs a name.</source>
        <translation>实验需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>And {n:,} more.</source>
        <translation>
            <numerusform>还有 {n:,} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another learning rate, ten times as large or as small. More neurons. No hidden layer at all. Another `SEED`: how much of the difference is luck?</source>
        <translation>换一个学习率，大十倍或小十倍。更多神经元。完全不要隐藏层。换一个 `SEED`：差别中有多少是运气？</translation>
    </message>
    <message>
        <source>Another program has been opening {path} for too long.</source>
        <translation>另一个程序打开 {path} 的时间太长了。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Are the pictures to be framed as drawings are?</source>
        <translation>要像手绘那样为图片取框吗？</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Begun on {date}. Steps done: {done} of {steps}.</source>
        <translation>开始于 {date}。完成步骤：{done}，共 {steps}。</translation>
    </message>
    <message>
        <source>Behind the points, each place has the colour of the class that the network takes it for.</source>
        <translation>在点的后面，每个位置的颜色是网络认为它所属的类别。</translation>
    </message>
    <message>
        <source>Bend the images as if drawn on rubber, by so many pixels (standard deviation).</source>
        <translation>像画在橡皮上那样弯曲图像，弯曲这么多像素（标准差）。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Best so far: {candidate}, {share:.2%} of the validation data.</source>
        <translation>目前最好：{candidate}，验证数据的 {share:.2%}。</translation>
    </message>
    <message>
        <source>Both do equally well with each of the seeds that they share ({count}).</source>
        <translation>对共有的每个随机种子（{count} 个），两者同样好。</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>By how much an epoch must be better to count: of the accuracy 0.001 is 0.1 points. 0 counts all.</source>
        <translation>一个轮次要好多少才算数：准确率 0.001 即 0.1 个百分点。0 表示都算。</translation>
    </message>
    <message>
        <source>By now all of this run is recorded.</source>
        <translation>这次运行现在已全部记录。</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Candidates are compared by validation; set a validation share.</source>
        <translation>候选用验证来比较；请设置验证占比。</translation>
    </message>
    <message>
        <source>Candidates can be drawn for ever: give a budget, as a number of runs or of minutes.</source>
        <translation>候选可以无穷尽地抽取：请给出预算，即运行次数或分钟数。</translation>
    </message>
    <message>
        <source>Changed in epoch {epoch}: {changes}.</source>
        <translation>在第 {epoch} 轮更改：{changes}。</translation>
    </message>
    <message>
        <source>Choose a place and ask the network.</source>
        <translation>选一个位置，问问网络。</translation>
    </message>
    <message>
        <source>Chosen by validation: {candidate}, {share:.2%}.</source>
        <translation>由验证选出：{candidate}，{share:.2%}。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes that differ only in capitals were joined: {others} became {names}.</source>
        <translation>只有大小写不同的类别已合并：{others} 成为 {names}。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} 次运行的比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接没有响应</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or
without validation points, the training error.</source>
        <translation>余弦使它缓缓降到零；阶梯在运行的一半和四分之三处把它除以 10，
使最后的轮次稳定下来而不乱跳。单周期先让它从十分之一升起，
并允许更高的学习率。平台期方式在验证误差（没有验证点时，
则为训练误差）不再下降时降低它。</translation>
    </message>
    <message>
        <source>Cosine lets it fall gently to nothing; steps divide it by 10 at half and at three quarters of the run,
so that the last epochs settle instead of jumping about. One cycle first lets it rise from a tenth,
and allows a higher rate. On plateaus it is reduced where the validation error no longer falls, or without
validation images, the training error.</source>
        <translation>余弦使它缓缓降到零；阶梯在运行的一半和四分之三处把它除以 10，
使最后的轮次稳定下来而不乱跳。单周期先让它从十分之一升起，
并允许更高的学习率。平台期方式在验证误差（没有验证图像时，
则为训练误差）不再下降时降低它。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy punishes confident mistakes and learns fast; the mean squared error is the notebook's.</source>
        <translation>交叉熵惩罚自信的错误，学得快；均方误差是笔记本所用的。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备正忙</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>分配的磁盘空间已用完</translation>
    </message>
    <message>
        <source>Do the images lie on their side in the table?</source>
        <translation>表格中的图像是横躺着的吗？</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里画一个数字</translation>
    </message>
    <message>
        <source>Draw a digit, and a neural network reads it</source>
        <translation>画一个数字，神经网络来读它</translation>
    </message>
    <message>
        <source>Draw at least {least} points of each of two classes ({counts}).</source>
        <translation>两个类别各至少画 {least} 个点（{counts}）。</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <source>Draw something, and a neural network reads it</source>
        <translation>画点什么，神经网络来读它</translation>
    </message>
    <message>
        <source>Draw with any program, with a pen that is a tenth as wide as the drawing is high, and save it as a picture `my-drawing.png` beside this notebook, with nothing else on it. Then run the last cell again.</source>
        <translation>用任何程序画图，笔宽约为图高的十分之一，图上不要有别的东西，存为图片 `my-drawing.png`，放在此笔记本旁边。然后再次运行最后一个单元格。</translation>
    </message>
    <message>
        <source>Draw with the mouse, a finger or a pen. Or with the keys: the arrows move the pen, faster with Shift, and Space puts it down and lifts it. Ctrl+Z takes back a stroke, Delete clears the pad.</source>
        <translation>用鼠标、手指或笔来画。也可以用键盘：方向键移动笔，按住 Shift 更快，空格键落笔和提笔。Ctrl+Z 撤销一笔，Delete 清除画板。</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Drawings are images of 28 x 28 pixels, and cannot stand beside those of {name}, {kind}.</source>
        <translation>手绘是 28 x 28 像素的图像，不能与 {name} 的图像（{kind}）放在一起。</translation>
    </message>
    <message>
        <source>Drawings are varied as images here; nnfs_gui varies their strokes, so that its figures differ a little.</source>
        <translation>这里把手绘当作图像来变化；nnfs_gui 变化的是笔画，所以它的数字略有不同。</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each candidate has {seeds:,} runs; the budget of {runs:,} is too small for one.</source>
        <translation>每个候选有 {seeds:,} 次运行；{runs:,} 的预算连一个都不够。</translation>
    </message>
    <message>
        <source>Each column of the array of images is one image.</source>
        <translation>图像数组的每一列是一幅图像。</translation>
    </message>
    <message>
        <source>Each file holds images of one class: {example} is in class {label}.</source>
        <translation>每个文件含有一个类别的图像：{example} 属于类别 {label}。</translation>
    </message>
    <message>
        <source>Each layer can do two things. `forward` makes its output of its input. `backward` is told how the error changes with its output, and returns how the error changes with its input; a layer that learns also takes its step there.</source>
        <translation>每一层会做两件事。`forward` 由输入算出输出。`backward` 得知误差如何随输出变化，并返回误差如何随输入变化；会学习的层也在这里迈出一步。</translation>
    </message>
    <message>
        <source>Each p is corrected for {count} comparisons (Holm).</source>
        <translation>每个 p 都按 {count} 次比较作了校正（Holm）。</translation>
    </message>
    <message>
        <source>Each row of the array of images is one image.</source>
        <translation>图像数组的每一行是一幅图像。</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation images; 0 never does.</source>
        <translation>在验证图像上这么多轮没有变好之后结束运行；0 表示从不。</translation>
    </message>
    <message>
        <source>End the run after so many epochs in which it did not get better on the validation points; 0 never does.</source>
        <translation>在验证点上这么多轮没有变好之后结束运行；0 表示从不。</translation>
    </message>
    <message>
        <source>End the run after the epoch in which so many minutes of training are over; 0 sets no limit.</source>
        <translation>训练满这么多分钟的那一轮之后结束运行；0 表示无限制。</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation images right; 0 sets no target.</source>
        <translation>第一个读对这么多验证图像的轮次之后结束运行；0 表示没有目标。</translation>
    </message>
    <message>
        <source>End the run after the first epoch that reads so many validation points right; 0 sets no target.</source>
        <translation>第一个读对这么多验证点的轮次之后结束运行；0 表示没有目标。</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation images.</source>
        <translation>以验证图像上表现最好的那一轮的网络结束。</translation>
    </message>
    <message>
        <source>End with the network of the epoch that did best on the validation points.</source>
        <translation>以验证点上表现最好的那一轮的网络结束。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Every combination</source>
        <translation>每种组合</translation>
    </message>
    <message>
        <source>Experiment {number}</source>
        <translation>实验 {number}</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Few images: fast epochs, but the network does worse on new ones.</source>
        <translation>图像少：每轮很快，但网络读新图像会差些。</translation>
    </message>
    <message>
        <source>Few points: fast epochs, but the network does worse on new ones.</source>
        <translation>点少：每轮很快，但网络读新点会差些。</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Films cannot take that much room: {reason}.</source>
        <translation>影片不能占这么多空间：{reason}。</translation>
    </message>
    <message>
        <source>Folders inside those of the classes say what pictures are for: {example} is in the part {part}.</source>
        <translation>类别文件夹内的文件夹说明图片的用途：{example} 在 {part} 部分。</translation>
    </message>
    <message>
        <source>Folders without pictures were left out: {names}.</source>
        <translation>没有图片的文件夹被略去：{names}。</translation>
    </message>
    <message>
        <source>For so many pairs, fewer than {fewest} seeds are too few to tell them from luck.</source>
        <translation>对于这么多对，少于 {fewest} 个随机种子不足以把它们与运气区分。</translation>
    </message>
    <message>
        <source>Forked from {name}, after epoch {epoch:,}.</source>
        <translation>在第 {epoch:,} 轮后从 {name} 分支。</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Framing finds by itself which shade is ink; what was chosen for that was left aside.</source>
        <translation>取框会自己判断哪种深浅是墨迹；为此所选的未予采用。</translation>
    </message>
    <message>
        <source>From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next.</source>
        <translation>从 {fewest} 幅手绘起，且每个数字都画过不止一次，就能判断它会如何读下一幅。</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Give the class a name.</source>
        <translation>请给类别起个名称。</translation>
    </message>
    <message>
        <source>Glorot</source>
        <translation>Glorot</translation>
    </message>
    <message>
        <source>Halving chooses among candidates: vary a setting.</source>
        <translation>减半是在候选之间选择：请变化一个设置。</translation>
    </message>
    <message>
        <source>Halving decides itself how many epochs a candidate gets; do not vary their number.</source>
        <translation>减半自己决定一个候选训练多少轮；请不要变化轮数。</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>He suits ReLU, Glorot suits tanh and sigmoid.
Normal draws them from N(0, 1) as the notebook does, which is often too large.</source>
        <translation>He 适合 ReLU，Glorot 适合 tanh 和 sigmoid。
Normal 像笔记本那样从 N(0, 1) 抽取，往往太大。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Here a condition is on “{kind}”.</source>
        <translation>这里的条件关于“{kind}”。</translation>
    </message>
    <message>
        <source>Hints are for a step with “until”: without it one reads and goes on.</source>
        <translation>提示用于带“until”的步骤：没有它，读完就继续。</translation>
    </message>
    <message>
        <source>How do the images lie in the files?</source>
        <translation>文件中的图像如何排列？</translation>
    </message>
    <message>
        <source>How each class is read, with 95 % intervals.</source>
        <translation>每个类别读得如何，附 95% 置信区间。</translation>
    </message>
    <message>
        <source>How exactly the network calculates.</source>
        <translation>网络计算的精确程度。</translation>
    </message>
    <message>
        <source>How it learnt</source>
        <translation>它是怎样学习的</translation>
    </message>
    <message>
        <source>How large each step against the error is.</source>
        <translation>逆着误差走的每一步有多大。</translation>
    </message>
    <message>
        <source>How long Adam remembers past gradients.</source>
        <translation>Adam 记住过去的梯度多久。</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of past gradients.</source>
        <translation>Adam 记住过去梯度的大小多久。</translation>
    </message>
    <message>
        <source>How long RMSprop remembers the size of past gradients.</source>
        <translation>RMSprop 记住过去梯度的大小多久。</translation>
    </message>
    <message>
        <source>How many images are looked at for each step.</source>
        <translation>每一步看多少幅图像。</translation>
    </message>
    <message>
        <source>How many layers of neurons lie between the input and the output.</source>
        <translation>输入与输出之间有多少层神经元。</translation>
    </message>
    <message>
        <source>How many neurons each hidden layer has.</source>
        <translation>每个隐藏层有多少个神经元。</translation>
    </message>
    <message>
        <source>How many points are looked at for each step.</source>
        <translation>每一步看多少个点。</translation>
    </message>
    <message>
        <source>How many times each training image is seen.</source>
        <translation>每幅训练图像被看多少次。</translation>
    </message>
    <message>
        <source>How many times each training point is seen.</source>
        <translation>每个训练点被看多少次。</translation>
    </message>
    <message>
        <source>How much of each target is spread evenly over all classes, so that the network is never quite sure.</source>
        <translation>每个目标有多少平均分给所有类别，使网络永远不会完全确定。</translation>
    </message>
    <message>
        <source>How much of the last step goes on into the next.</source>
        <translation>上一步有多少延续到下一步。</translation>
    </message>
    <message>
        <source>How often an epoch shows each pen drawing of the data; varied anew each time where the images are varied.</source>
        <translation>一个轮次把数据中的每幅手绘显示几次；变化图像时每次重新变化。</translation>
    </message>
    <message>
        <source>How probable each class is</source>
        <translation>每个类别的概率</translation>
    </message>
    <message>
        <source>How the learning rate changes in the course of the run.</source>
        <translation>学习率在运行过程中如何变化。</translation>
    </message>
    <message>
        <source>How the random first weights are drawn.</source>
        <translation>随机的初始权重如何抽取。</translation>
    </message>
    <message>
        <source>How the weights follow the gradient of the error.</source>
        <translation>权重如何跟随误差的梯度。</translation>
    </message>
    <message>
        <source>How they learnt</source>
        <translation>它们如何学习</translation>
    </message>
    <message>
        <source>How well does it do on what it has never seen? So few examples leave a wide interval.</source>
        <translation>对从未见过的样本，它表现如何？样本这么少，区间就很宽。</translation>
    </message>
    <message>
        <source>I expected</source>
        <translation>我的预期</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message numerus="yes">
        <source>If it truly is that large, about {n:,} seeds would show it.</source>
        <translation>
            <numerusform>如果真有那么大，约 {n:,} 个随机种子就能显示出来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>In a text a backslash is doubled; or the text stands between ' instead of quotation marks.</source>
        <translation>文本中的反斜杠要写两次；或者用 ' 而不是引号把文本括起来。</translation>
    </message>
    <message>
        <source>In each epoch, all training examples go forward through the network in small batches, and the error goes back.</source>
        <translation>在每一轮中，所有训练样本以小批次向前通过网络，误差再向后传回。</translation>
    </message>
    <message>
        <source>In line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>In so many epochs the learning rate rises evenly from 0, on top of its schedule; 0 begins at once.</source>
        <translation>在这么多轮中，学习率从 0 均匀上升，叠加在调度之上；0 表示立即开始。</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>分级下降</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>预设中的值</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>In {path}, {what} cannot be read: {reason}.</source>
        <translation>{path} 中无法读取{what}：{reason}。</translation>
    </message>
    <message>
        <source>In {path}: {problem}</source>
        <translation>在 {path} 中：{problem}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>输入与目标</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>It answers whatever you draw, a scribble too: only the program itself says when it is not sure. All that is on the pad is read as one.</source>
        <translation>无论画什么它都会回答，乱涂也一样：只有程序本身会说明什么时候不确定。画板上的所有内容会当作一个来读。</translation>
    </message>
    <message>
        <source>It cost little: 1 more of the {total:,} test images, by others, is wrong.</source>
        <translation>代价很小：别人写的 {total:,} 幅测试图像中多错 1 幅。</translation>
    </message>
    <message>
        <source>It cost nothing: no more of the {total:,} test images, by others, are wrong.</source>
        <translation>没有代价：别人写的 {total:,} 幅测试图像没有多错一幅。</translation>
    </message>
    <message numerus="yes">
        <source>It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.</source>
        <translation>
            <numerusform>代价是：别人写的 {total:,} 幅测试图像中多错 {n:,} 幅，最常错的是 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended before its first epoch did.</source>
        <translation>它在第一轮完成之前就结束了。</translation>
    </message>
    <message>
        <source>It is empty; write a number.</source>
        <translation>它是空的；请写一个数。</translation>
    </message>
    <message>
        <source>It is not TOML. {why}</source>
        <translation>它不是 TOML。{why}</translation>
    </message>
    <message>
        <source>It is not TOML: {reason}.</source>
        <translation>它不是 TOML：{reason}。</translation>
    </message>
    <message>
        <source>It is so small beside its spread that hardly any number of seeds would tell.</source>
        <translation>与离散程度相比它太小，几乎多少个随机种子都看不出来。</translation>
    </message>
    <message>
        <source>It misread none.</source>
        <translation>没有读错任何图像。</translation>
    </message>
    <message>
        <source>It misread {wrong:,} of {count:,}. These are the {shown:,} about which it was most wrong.</source>
        <translation>{count:,} 幅中读错了 {wrong:,} 幅。这些是错得最厉害的 {shown:,} 幅。</translation>
    </message>
    <message>
        <source>It no longer got better, and its patience ({patience:,}) is at an end.</source>
        <translation>它不再变好，耐心（{patience:,}）已用完。</translation>
    </message>
    <message>
        <source>It now reads all your {total:,} drawings: it has learnt your {learnt}.</source>
        <translation>它现在读对您全部 {total:,} 幅手绘：它学会了您的 {learnt}。</translation>
    </message>
    <message>
        <source>It now reads your {name}.</source>
        <translation>它现在读对您的 {name}。</translation>
    </message>
    <message>
        <source>It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}.</source>
        <translation>它现在读对您 {total:,} 幅手绘中的 {after:,} 幅，之前 {before:,} 幅：它学会了您的 {learnt}。</translation>
    </message>
    <message>
        <source>It read all your {total:,} drawings before, and still does.</source>
        <translation>它之前就读对您全部 {total:,} 幅手绘，现在仍然如此。</translation>
    </message>
    <message>
        <source>It read your {name} before, and now reads it as {answer}.</source>
        <translation>它之前读对您的 {name}，现在读作 {answer}。</translation>
    </message>
    <message>
        <source>It read your {name} before, and still does.</source>
        <translation>它之前读对您的 {name}，现在仍然如此。</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation images right; its target was {target:.2%}.</source>
        <translation>它读对 {accuracy:.2%} 的验证图像；目标是 {target:.2%}。</translation>
    </message>
    <message>
        <source>It reads {accuracy:.2%} of the validation points right; its target was {target:.2%}.</source>
        <translation>它读对 {accuracy:.2%} 的验证点；目标是 {target:.2%}。</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, as many as before.</source>
        <translation>它读对您 {total:,} 幅手绘中的 {after:,} 幅，与之前一样多。</translation>
    </message>
    <message>
        <source>It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some.</source>
        <translation>它读对您 {total:,} 幅手绘中的 {after:,} 幅，之前 {before:,} 幅：它丢了一些。</translation>
    </message>
    <message>
        <source>It still reads none of your {total:,} drawings.</source>
        <translation>您的 {total:,} 幅手绘它仍然一幅也没读对。</translation>
    </message>
    <message>
        <source>It still reads your {name} as {answer}.</source>
        <translation>它仍把您的 {name} 读作 {answer}。</translation>
    </message>
    <message>
        <source>It takes more epochs, reads new images better, and your drawings most of all.</source>
        <translation>需要更多轮次，但读新图像更好，尤其是您的手绘。</translation>
    </message>
    <message>
        <source>It was not tested: that is done when a run ends or is opened.</source>
        <translation>它没有测试过：运行结束或打开时才会测试。</translation>
    </message>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>它的误差不再是一个数。较低的学习率可能有帮助。</translation>
    </message>
    <message>
        <source>Its lead over these may be chance: {names}.</source>
        <translation>它领先于这些可能是偶然：{names}。</translation>
    </message>
    <message>
        <source>Its lead over these may be luck: {names}.</source>
        <translation>它领先于这些可能是运气：{names}。</translation>
    </message>
    <message>
        <source>Its test figure is measured once, when it is opened.</source>
        <translation>它的测试数据在打开时测量一次。</translation>
    </message>
    <message>
        <source>Its test images were not at hand when this was written: {data}.</source>
        <translation>写这份报告时没有它的测试图像：{data}。</translation>
    </message>
    <message>
        <source>Its test points were not at hand when this was written: {data}.</source>
        <translation>写这份报告时没有它的测试点：{data}。</translation>
    </message>
    <message>
        <source>Its time, {minutes:,} min of training, is over.</source>
        <translation>它的时间（训练 {minutes:,} 分钟）已到。</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>它的权重已经大到无法计算。</translation>
    </message>
    <message>
        <source>L1 penalty</source>
        <translation>L1 惩罚</translation>
    </message>
    <message>
        <source>Large networks with large batches learn up to twice as fast on two, small ones more slowly.
With another number of threads the results differ in their last digits, so a run keeps the one it began with.</source>
        <translation>大网络加大批次用两个线程最多快一倍，小网络则更慢。
换了线程数，结果的末几位会不同，所以运行始终使用开始时的线程数。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets each image count the more, the fewer its class has: n / (k n_c), of n images in k classes.</source>
        <translation>类别的图像越少，每幅图像就越重要：n / (k n_c)，k 个类别共 n 幅图像。</translation>
    </message>
    <message>
        <source>Lets each point count the more, the fewer its class has: n / (k n_c), of n points in k classes.</source>
        <translation>类别的点越少，每个点就越重要：n / (k n_c)，k 个类别共 n 个点。</translation>
    </message>
    <message>
        <source>Looks where the momentum is about to lead, and corrects the step from there.</source>
        <translation>先看动量将要去的地方，再从那里修正这一步。</translation>
    </message>
    <message>
        <source>Made by nnfs_gui from what its library holds.</source>
        <translation>由 nnfs_gui 根据其运行库的内容生成。</translation>
    </message>
    <message>
        <source>Made with nnfs_gui {version}. The network is in this page: nothing is loaded, and nothing that you draw leaves it.</source>
        <translation>由 nnfs_gui {version} 制作。网络就在这个网页里：不加载任何东西，您画的内容也不会离开它。</translation>
    </message>
    <message>
        <source>Make the images smaller or larger by at most this share, in height and width apart.</source>
        <translation>把图像缩小或放大，最多这个比例，高和宽分别进行。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message numerus="yes">
        <source>Mean of {n:,} runs</source>
        <translation>
            <numerusform>{n:,} 次运行的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean squares</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>读错</translation>
    </message>
    <message>
        <source>More layers can learn more, but take longer and need more data.</source>
        <translation>层数多能学得更多，但更慢，也需要更多数据。</translation>
    </message>
    <message>
        <source>Move the images by at most so many pixels.</source>
        <translation>把图像移动最多这么多像素。</translation>
    </message>
    <message>
        <source>Moved down, or with a minus up, in percent of the image's height.</source>
        <translation>向下移动，负数为向上，占图像高度的百分比。</translation>
    </message>
    <message>
        <source>Moved to the right, or with a minus to the left, in percent of the image's width.</source>
        <translation>向右移动，负数为向左，占图像宽度的百分比。</translation>
    </message>
    <message>
        <source>Nearer to 1 gives steadier step sizes.</source>
        <translation>越接近 1，步长越稳定。</translation>
    </message>
    <message>
        <source>Nearer to 1 is smoother, lower reacts faster.</source>
        <translation>越接近 1 越平滑，越低反应越快。</translation>
    </message>
    <message>
        <source>Nearer to 1 is steadier, lower reacts faster.</source>
        <translation>越接近 1 越稳定，越低反应越快。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Nesterov's look-ahead needs a momentum greater than 0.</source>
        <translation>Nesterov 前瞻需要大于 0 的动量。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks that I trained</source>
        <translation>我训练的网络</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No combination of these values can be trained. {problem}</source>
        <translation>这些值的任何组合都无法训练。{problem}</translation>
    </message>
    <message>
        <source>No film of this run was kept: none was wanted, or there was no room for it.</source>
        <translation>没有保留这次运行的影片：没有要求保留，或者没有空间。</translation>
    </message>
    <message>
        <source>No finished runs of them share a seed, so that a difference cannot be told from luck.</source>
        <translation>两者已完成的运行没有共同的随机种子，所以无法把差别与运气区分。</translation>
    </message>
    <message>
        <source>No scheduler of Dask can be used at {address} ({reason}). Is it running, and not cut off from here?</source>
        <translation>{address} 处没有可用的 Dask 调度器（{reason}）。它在运行吗？与这里连通吗？</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有这个设备或地址</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>No training image shows {names}.</source>
        <translation>没有训练图像显示 {names}。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>它不是文件夹</translation>
    </message>
    <message>
        <source>Not all of this run is recorded so far, which is tried again after each epoch. {problem}</source>
        <translation>到目前为止这次运行没有全部记录，每轮之后会再次尝试。{problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded. {problem}</source>
        <translation>这次运行没有全部记录。{problem}</translation>
    </message>
    <message>
        <source>Not all of this run is recorded: of {trained:,} epochs the library has {recorded:,}. {problem}</source>
        <translation>这次运行没有全部记录：{trained:,} 个轮次中，运行库有 {recorded:,} 个。{problem}</translation>
    </message>
    <message>
        <source>Not yet: Health must find “{finding}”.</source>
        <translation>还不行：“健康”必须发现“{finding}”。</translation>
    </message>
    <message>
        <source>Not yet: Health still finds “{finding}”.</source>
        <translation>还不行：“健康”仍发现“{finding}”。</translation>
    </message>
    <message>
        <source>Not yet: a network from a file must answer. Open it.</source>
        <translation>还不行：必须由来自文件的网络回答。请打开它。</translation>
    </message>
    <message>
        <source>Not yet: an earlier epoch is shown; come back to the newest.</source>
        <translation>还不行：正在显示较早的轮次；请回到最新的。</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; One batch.</source>
        <translation>还不行：请选“运行 &gt; 一个批次”。</translation>
    </message>
    <message>
        <source>Not yet: choose Run &gt; Repeat with other seeds…, and Start.</source>
        <translation>还不行：请选择“运行”&gt;“用其他随机种子重复…”，再点“开始”。</translation>
    </message>
    <message>
        <source>Not yet: choose Teach &gt; Forget my hand.</source>
        <translation>还不行：请选“教学 &gt; 忘掉我的笔迹”。</translation>
    </message>
    <message>
        <source>Not yet: choose a pace in Run &gt; Slow motion.</source>
        <translation>还不行：请在“运行 &gt; 慢动作”中选择速度。</translation>
    </message>
    <message>
        <source>Not yet: clear the pad.</source>
        <translation>还不行：请清空画板。</translation>
    </message>
    <message>
        <source>Not yet: click a neuron, or go to it with the arrow keys.</source>
        <translation>还不行：请点击一个神经元，或用方向键移到它。</translation>
    </message>
    <message>
        <source>Not yet: draw points of your own on the plane.</source>
        <translation>还不行：请在平面上画出您自己的点。</translation>
    </message>
    <message>
        <source>Not yet: draw something on the pad.</source>
        <translation>还不行：请在画板上画点什么。</translation>
    </message>
    <message>
        <source>Not yet: first mend what is refused in the settings on the left.</source>
        <translation>还不行：请先改正左侧设置中被拒绝的内容。</translation>
    </message>
    <message>
        <source>Not yet: go on with a run from one of its epochs, as a run of its own.</source>
        <translation>还不行：请从一次运行的某一轮继续，作为单独的运行。</translation>
    </message>
    <message>
        <source>Not yet: in Robustness, look at a kind of change until its line is whole.</source>
        <translation>还不行：请在“鲁棒性”中看一种变化，直到它的线完整。</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two rows that hold several runs each.</source>
        <translation>还不行：请在“运行”中勾选两行，每行都含有多次运行。</translation>
    </message>
    <message>
        <source>Not yet: in Runs, tick two runs to compare them.</source>
        <translation>还不行：请在“运行”中勾选两次运行来比较。</translation>
    </message>
    <message>
        <source>Not yet: in Steps, go to the page “{page}”.</source>
        <translation>还不行：请在“步骤”中翻到“{page}”页。</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “taking the step”, take a step.</source>
        <translation>还不行：请在“步骤”的“走一步”页上走一步。</translation>
    </message>
    <message>
        <source>Not yet: in Steps, on the page “the proof”, move the slider Nudge.</source>
        <translation>还不行：请在“步骤”的“证明”页上移动“微移”滑块。</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one” once more: your own network is meant.</source>
        <translation>还不行：请在“步骤”中再按一次“用一个微型的”：这里指的是您自己的网络。</translation>
    </message>
    <message>
        <source>Not yet: in Steps, press “Use a tiny one”.</source>
        <translation>还不行：请在“步骤”中按“用一个微型的”。</translation>
    </message>
    <message>
        <source>Not yet: in another epoch the validation error was lower.</source>
        <translation>还不行：另一个轮次的验证误差更低。</translation>
    </message>
    <message>
        <source>Not yet: let Why find the smallest change that turns the answer.</source>
        <translation>还不行：请让“为什么”找出能改变回答的最小改动。</translation>
    </message>
    <message>
        <source>Not yet: let a learning rate be found by the button beside that setting.</source>
        <translation>还不行：请用该设置旁边的按钮寻找学习率。</translation>
    </message>
    <message>
        <source>Not yet: look back at an earlier epoch by the time machine.</source>
        <translation>还不行：请用时间机器回看较早的轮次。</translation>
    </message>
    <message>
        <source>Not yet: no experiment of this kind was begun.</source>
        <translation>还不行：还没有开始过这样的实验。</translation>
    </message>
    <message>
        <source>Not yet: no picture and no test digit stands on the pad.</source>
        <translation>还不行：画板上没有图片，也没有测试数字。</translation>
    </message>
    <message>
        <source>Not yet: nobody has said what the drawing is, or the network reads something else.</source>
        <translation>还不行：还没有人指明画的是什么，或者网络读成了别的。</translation>
    </message>
    <message>
        <source>Not yet: nothing stands on the pad.</source>
        <translation>还不行：画板上什么也没有。</translation>
    </message>
    <message>
        <source>Not yet: nothing was predicted.</source>
        <translation>还不行：还没有作出预测。</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this lesson began. Press Train.</source>
        <translation>还不行：这一课开始以来还没有训练过。请按“训练”。</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained since this step began. Press Train.</source>
        <translation>还不行：这一步开始以来还没有训练过。请按“训练”。</translation>
    </message>
    <message>
        <source>Not yet: nothing was trained. Press Train.</source>
        <translation>还不行：还没有训练过。请按“训练”。</translation>
    </message>
    <message>
        <source>Not yet: one of your runs must answer. The line below the buttons changes that.</source>
        <translation>还不行：必须由您的一次运行来回答。按钮下方那一行可以更改。</translation>
    </message>
    <message>
        <source>Not yet: open a network from a file.</source>
        <translation>还不行：请从文件打开一个网络。</translation>
    </message>
    <message>
        <source>Not yet: open a run in the view Runs.</source>
        <translation>还不行：请在视图“运行”中打开一次运行。</translation>
    </message>
    <message>
        <source>Not yet: open the view “{view}”.</source>
        <translation>还不行：请打开视图“{view}”。</translation>
    </message>
    <message>
        <source>Not yet: pause the training.</source>
        <translation>还不行：请暂停训练。</translation>
    </message>
    <message>
        <source>Not yet: press One epoch.</source>
        <translation>还不行：请按“一个轮次”。</translation>
    </message>
    <message>
        <source>Not yet: press Train.</source>
        <translation>还不行：请按“训练”。</translation>
    </message>
    <message>
        <source>Not yet: put a random test digit on the pad.</source>
        <translation>还不行：请把一个随机测试数字放到画板上。</translation>
    </message>
    <message>
        <source>Not yet: put another digit on the pad.</source>
        <translation>还不行：请在画板上放另一个数字。</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in their seeds alone: {found}; there must be {wanted}.</source>
        <translation>还不行：只有随机种子不同的运行：{found} 次；需要 {wanted} 次。</translation>
    </message>
    <message>
        <source>Not yet: runs that differ in {setting}: {found}; there must be {wanted}.</source>
        <translation>还不行：{setting} 不同的运行：{found} 次；需要 {wanted} 次。</translation>
    </message>
    <message>
        <source>Not yet: say what it was, below the pad or in Why.</source>
        <translation>还不行：请在画板下方或“为什么”中说明它是什么。</translation>
    </message>
    <message>
        <source>Not yet: something stands on the pad; clear it.</source>
        <translation>还不行：画板上有内容；请清空它。</translation>
    </message>
    <message>
        <source>Not yet: stop the training.</source>
        <translation>还不行：请停止训练。</translation>
    </message>
    <message>
        <source>Not yet: such runs: {found}; there must be {wanted}.</source>
        <translation>还不行：这样的运行：{found} 次；需要 {wanted} 次。</translation>
    </message>
    <message>
        <source>Not yet: switch a neuron off in the laboratory of the view Network.</source>
        <translation>还不行：请在视图“网络”的实验室中关闭一个神经元。</translation>
    </message>
    <message>
        <source>Not yet: switch off “{name}”.</source>
        <translation>还不行：请关闭“{name}”。</translation>
    </message>
    <message>
        <source>Not yet: switch on “{name}”.</source>
        <translation>还不行：请打开“{name}”。</translation>
    </message>
    <message>
        <source>Not yet: the built-in network must answer. The line below the buttons changes that.</source>
        <translation>还不行：必须由内置网络回答。按钮下方那一行可以更改。</translation>
    </message>
    <message>
        <source>Not yet: the data are “{found}”; they must be “{wanted}”.</source>
        <translation>还不行：数据是“{found}”；必须是“{wanted}”。</translation>
    </message>
    <message>
        <source>Not yet: the epoch of the lowest validation error is shown; go to another one.</source>
        <translation>还不行：现在显示的正是验证误差最低的轮次；请换到另一个轮次。</translation>
    </message>
    <message>
        <source>Not yet: the experiment has ended; another one must be under way.</source>
        <translation>还不行：实验已结束；必须有另一个正在进行。</translation>
    </message>
    <message>
        <source>Not yet: the experiment has not ended.</source>
        <translation>还不行：实验还没有结束。</translation>
    </message>
    <message>
        <source>Not yet: the network has learnt your hand; let it forget that.</source>
        <translation>还不行：网络已学会您的笔迹；请让它忘掉。</translation>
    </message>
    <message>
        <source>Not yet: the network has no such layer.</source>
        <translation>还不行：网络没有这样的层。</translation>
    </message>
    <message>
        <source>Not yet: the network has not learnt your hand.</source>
        <translation>还不行：网络还没有学会您的笔迹。</translation>
    </message>
    <message>
        <source>Not yet: the network must read it wrongly, and you say what it was.</source>
        <translation>还不行：网络必须读错它，而由您指明它是什么。</translation>
    </message>
    <message>
        <source>Not yet: the network's layers have not been examined. Train one.</source>
        <translation>还不行：网络的各层还没有检查过。请训练一个。</translation>
    </message>
    <message>
        <source>Not yet: the pad shows a picture; draw something yourself.</source>
        <translation>还不行：画板上是一张图片；请自己画点什么。</translation>
    </message>
    <message>
        <source>Not yet: the run began with new weights. Go on from a network that has learnt.</source>
        <translation>还不行：这次运行从新的权重开始。请从已经学习过的网络继续。</translation>
    </message>
    <message>
        <source>Not yet: the run has ended; another one must be under way.</source>
        <translation>还不行：运行已结束；必须有另一个正在进行。</translation>
    </message>
    <message>
        <source>Not yet: the run is still under way.</source>
        <translation>还不行：运行仍在进行。</translation>
    </message>
    <message>
        <source>Not yet: the run went on from a network that had learnt already. Start one afresh.</source>
        <translation>还不行：这次运行是从已经学习过的网络继续的。请重新开始一次。</translation>
    </message>
    <message>
        <source>Not yet: the run's error has grown beyond all bounds.</source>
        <translation>还不行：运行的误差已增长到无限大。</translation>
    </message>
    <message>
        <source>Not yet: the run's error has not grown beyond all bounds.</source>
        <translation>还不行：运行的误差还没有增长到无限大。</translation>
    </message>
    <message>
        <source>Not yet: the validation error has not risen while the training error fell.</source>
        <translation>还不行：验证误差没有在训练误差下降时上升。</translation>
    </message>
    <message>
        <source>Not yet: the validation error has risen while the training error fell.</source>
        <translation>还不行：验证误差在训练误差下降时上升了。</translation>
    </message>
    <message>
        <source>Not yet: there is no network. Press Train.</source>
        <translation>还不行：还没有网络。请按“训练”。</translation>
    </message>
    <message>
        <source>Not yet: what stands on the pad was put there in this step.</source>
        <translation>还不行：画板上的内容要在这一步中放上去。</translation>
    </message>
    <message>
        <source>Not yet: {what} is not known; it must be {wanted}.</source>
        <translation>还不行：{what} 还不知道；必须为 {wanted}。</translation>
    </message>
    <message>
        <source>Not yet: {what} is {found}; it must be {wanted}.</source>
        <translation>还不行：{what} 为 {found}；必须为 {wanted}。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing says what {path} shows. Let its name begin with that, as 7_12.png does, or put it into a folder that is called so.</source>
        <translation>没有说明 {path} 显示什么。请让文件名以此开头，如 7_12.png，或把它放入以此命名的文件夹。</translation>
    </message>
    <message>
        <source>NumPy did not read what it wrote for {path}, so the file was not written.</source>
        <translation>NumPy 无法读出它为 {path} 写的内容，所以没有写文件。</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>运行库中的编号</translation>
    </message>
    <message>
        <source>ONNX files need the package onnx. Install it: {command}</source>
        <translation>ONNX 文件需要 onnx 包。请安装：{command}</translation>
    </message>
    <message>
        <source>Of epoch</source>
        <translation>所属轮次</translation>
    </message>
    <message>
        <source>Of fewer than {count:,} candidates it cannot be told which setting mattered.</source>
        <translation>候选少于 {count:,} 个时，看不出哪个设置重要。</translation>
    </message>
    <message>
        <source>Of folders inside each other, one says what pictures show: {example} is in class {label}.</source>
        <translation>嵌套的文件夹中，有一层说明图片显示什么：{example} 属于类别 {label}。</translation>
    </message>
    <message>
        <source>Of its images read right</source>
        <translation>该类图像中读对的</translation>
    </message>
    <message>
        <source>Of its points read right</source>
        <translation>该类点中读对的</translation>
    </message>
    <message>
        <source>Of these answers right</source>
        <translation>这类回答中正确的</translation>
    </message>
    <message>
        <source>Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: expect about as much of what you draw next.</source>
        <translation>在学习其他手绘时留出的 {total:,} 幅手绘中，它读对 {after:,} 幅，之前 {before:,} 幅：您接下来画的大约也会如此。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Often a little faster.</source>
        <translation>往往快一点。</translation>
    </message>
    <message>
        <source>On how many of the processor's cores a run calculates; 0 takes more than one where that is faster.</source>
        <translation>运行在多少个处理器核心上计算；0 表示在更快时用多个。</translation>
    </message>
    <message>
        <source>On plateaus</source>
        <translation>平台期</translation>
    </message>
    <message>
        <source>On the mean of {count} seeds neither is better.</source>
        <translation>按 {count} 个随机种子的平均，没有哪个更好。</translation>
    </message>
    <message>
        <source>On the test data, measured once: {share:.2%} (95 % interval {low:.2%} – {high:.2%}).</source>
        <translation>在测试数据上测量一次：{share:.2%}（95% 置信区间 {low:.2%} – {high:.2%}）。</translation>
    </message>
    <message>
        <source>On the test images</source>
        <translation>在测试图像上</translation>
    </message>
    <message>
        <source>On the test points</source>
        <translation>在测试点上</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>One seed is too few to tell the difference ({points} points) from luck: {fewest} are needed at least.</source>
        <translation>一个随机种子太少，无法把差别（{points} 个百分点）与运气区分：至少需要 {fewest} 个。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Other arrays were left out: {names}.</source>
        <translation>其他数组被略去：{names}。</translation>
    </message>
    <message>
        <source>Pairs that differ by more than chance: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>差别不只是偶然的对：{count} 对中有 {different} 对；每个 p 都按对数作了校正（Holm）。</translation>
    </message>
    <message>
        <source>Pairs that differ by more than luck: {different} of {count}; each p is corrected for their number (Holm).</source>
        <translation>差别不只是运气的对：{count} 对中有 {different} 对；每个 p 都按对数作了校正（Holm）。</translation>
    </message>
    <message>
        <source>Paler ink on the same paper; 100 % is as it was.</source>
        <translation>同样的纸上墨迹更淡；100% 为原样。</translation>
    </message>
    <message>
        <source>Paused after epoch {epoch}, for {time}.</source>
        <translation>在第 {epoch} 轮后暂停了 {time}。</translation>
    </message>
    <message>
        <source>Paused in epoch {epoch}, for {time}.</source>
        <translation>在第 {epoch} 轮中暂停了 {time}。</translation>
    </message>
    <message>
        <source>Pauses do not count. Schedules are still those of the whole number of epochs.</source>
        <translation>暂停不计入。调度仍按全部轮数计算。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Pictures of kinds that are not read were left out ({count:,}), such as {example}. Save them as PNG or JPEG.</source>
        <translation>不支持的种类的图片被略去（{count:,} 张），例如 {example}。请把它们存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>Pictures of the first layer's neurons</source>
        <translation>第一层神经元的图像</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points a second</source>
        <translation>每秒点数</translation>
    </message>
    <message>
        <source>Points cannot be changed as images are. Switch off that these change each time (--no-augment).</source>
        <translation>点不能像图像那样变化。请关闭每次变化图像 (--no-augment)。</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero by the same amount at each step, so that those of no use stay near it.</source>
        <translation>每一步把每个权重以相同的量拉向零，使无用的权重留在零附近。</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero at each step (L2), which keeps the network simple.</source>
        <translation>每一步把权重拉向零 (L2)，使网络保持简单。</translation>
    </message>
    <message>
        <source>Queued run</source>
        <translation>排队的运行</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速开始</translation>
    </message>
    <message>
        <source>Quotation marks in TOML are {straight}, and not {found}.</source>
        <translation>TOML 中的引号是 {straight}，而不是 {found}。</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Random grey on every pixel; its standard deviation, in percent of full ink.</source>
        <translation>每个像素上的随机灰度；其标准差，占满墨的百分比。</translation>
    </message>
    <message>
        <source>Rare classes are read better, the frequent ones a little worse.
The training and the validation error are balanced as well, and cannot be compared with those of other runs.</source>
        <translation>少见的类别读得更好，常见的稍差。
训练误差和验证误差也会平衡，不能与其他运行的误差比较。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Read as {name}, with a probability of {share}.</source>
        <translation>读作 {name}，概率为 {share}。</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Rules are judged by the validation images; the test images choose nothing. The interval says what so few images can tell: who tries often has luck at times. Runs that go on from another run, or from a network in a file, do not count.</source>
        <translation>规则由验证图像来判断；测试图像不用来选择任何东西。置信区间说明这么少的图像能说明什么：试得多的人有时会碰上运气。从另一次运行或文件中的网络继续的运行不算。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run the cells from top to bottom, with Shift+Enter. Then change something and run them again.</source>
        <translation>用 Shift+Enter 从上到下运行各单元格。然后改动一些东西，再运行一遍。</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <translation>运行 {number}</translation>
    </message>
    <message>
        <source>Run {run:,} (candidate {candidate:,}, seed {seed}): {problem}</source>
        <translation>运行 {run:,}（候选 {candidate:,}，随机种子 {seed}）：{problem}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs are not kept, for there is no home folder. Set {variable} to the path of a file for them.</source>
        <translation>运行没有保留，因为没有主文件夹。请把 {variable} 设为存放它们的文件路径。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD takes plain steps; RMSprop and Adam give each weight a step size of its own, and rarely need tuning.
AdamW is Adam whose weight decay pulls at all weights alike, apart from their gradients.</source>
        <translation>SGD 走普通的步；RMSprop 和 Adam 给每个权重自己的步长，很少需要调整。
AdamW 是权重衰减独立于梯度、对所有权重同样拉动的 Adam。</translation>
    </message>
    <message>
        <source>Score: {score} of 100</source>
        <translation>得分：{score}（满分 100）</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>See the images in a new order in each epoch.</source>
        <translation>每个轮次以新的顺序看图像。</translation>
    </message>
    <message>
        <source>See the points in a new order in each epoch.</source>
        <translation>每个轮次以新的顺序看点。</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>每个候选的随机种子数</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <source>Share (95 % interval)</source>
        <translation>占比（95% 置信区间）</translation>
    </message>
    <message>
        <source>Shares of dropout: {shares}; hidden layers: {layers}. Give one share for all layers, or one for each.</source>
        <translation>随机失活占比：{shares} 个；隐藏层：{layers} 个。请给出一个用于所有层，或每层给一个。</translation>
    </message>
    <message>
        <source>Shortens each gradient whose norm is larger, so that no step is far too large; 0 shortens none.</source>
        <translation>缩短范数更大的梯度，使任何一步都不会太大；0 表示都不缩短。</translation>
    </message>
    <message>
        <source>Show the network each image a little different every time, so that it cannot learn them by heart.</source>
        <translation>每次让网络看到稍有不同的图像，使它无法死记。</translation>
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
        <translation>像手写那样使图像倾斜，每高一个像素最多偏移这么多像素。</translation>
    </message>
    <message>
        <source>Small batches take many noisy steps; large ones take few steady steps and calculate faster.</source>
        <translation>小批次走许多有噪声的步；大批次走少数平稳的步，计算更快。</translation>
    </message>
    <message>
        <source>Smaller or larger around the middle; 100 % is as it was.</source>
        <translation>绕中心缩小或放大；100% 为原样。</translation>
    </message>
    <message>
        <source>So it reads {after:.2%} of {total:,} test images right (95 % interval: {low:.2%} to {high:.2%}; images of {dataset}). Without the rounding it is {before:.2%}; for {changed:,} of the images the answer is another one.</source>
        <translation>这样它能读对 {total:,} 张测试图像中的 {after:.2%}（95% 置信区间：{low:.2%} 到 {high:.2%}；图像来自 {dataset}）。不取整时为 {before:.2%}；其中 {changed:,} 张图像的回答不同。</translation>
    </message>
    <message>
        <source>So layers can be put in a row, in any number: this is the chain rule.</source>
        <translation>因此任意多的层都可以排成一列：这就是链式法则。</translation>
    </message>
    <message>
        <source>So one sees how soon settings get there. A target that is too high is never reached.</source>
        <translation>这样可看出设置多快达到目标。太高的目标永远达不到。</translation>
    </message>
    <message>
        <source>Some pictures are dark on light and others light on dark; black and white were exchanged in the first, {share:.0%} of them, because ink is the brighter one here.</source>
        <translation>有些图片是浅底深字，有些是深底浅字；前者（占 {share:.0%}）已黑白互换，因为这里较亮的是墨迹。</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>来源：{source}。</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>螺旋</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>文件已不在服务器上</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation images; set a validation share.</source>
        <translation>早停、目标准确率和保留最佳轮次需要验证图像；请设置验证占比。</translation>
    </message>
    <message>
        <source>Stopping early, a target accuracy and keeping the best epoch need validation points; set a validation share.</source>
        <translation>早停、目标准确率和保留最佳轮次需要验证点；请设置验证占比。</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>逐次减半</translation>
    </message>
    <message>
        <source>Such a map takes at least {least} images, and there are {count}.</source>
        <translation>这样的分布图至少需要 {least} 幅图像，现有 {count} 幅。</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>有无把握</translation>
    </message>
    <message>
        <source>TLS needs three files: those of the authority, of this machine's certificate and of its key.</source>
        <translation>TLS 需要三个文件：颁发机构的、本机证书的及其密钥的。</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>That is no gain, so the network from before will do.</source>
        <translation>这没有好处，用之前的网络即可。</translation>
    </message>
    <message>
        <source>The accuracy says what you want, but moves in steps; the error moves smoothly, and rises first when the
network learns by heart.</source>
        <translation>准确率正是您想要的，但呈台阶变化；误差变化平滑，
网络死记硬背时它先上升。</translation>
    </message>
    <message>
        <source>The activation of every hidden layer.</source>
        <translation>每个隐藏层的激活函数。</translation>
    </message>
    <message>
        <source>The address of the scheduler, {address}, begins with {encrypted}: that needs the three files of TLS, and none is given.</source>
        <translation>调度器的地址 {address} 以 {encrypted} 开头：这需要三个 TLS 文件，而一个也没有给出。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>The bars are those of the {shown} most probable of {n:,} classes.</source>
        <translation>
            <numerusform>条形是 {n:,} 个类别中最可能的 {shown} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best candidates, each by its first run.</source>
        <translation>最好的候选，各以其第一次运行表示。</translation>
    </message>
    <message>
        <source>The best were {share:.2%} after epoch {epoch:,}.</source>
        <translation>最好的是第 {epoch:,} 轮后的 {share:.2%}。</translation>
    </message>
    <message>
        <source>The best {shown:,} of {count:,} candidates, with 95 % intervals of their means.</source>
        <translation>{count:,} 个候选中最好的 {shown:,} 个，附其平均值的 95% 置信区间。</translation>
    </message>
    <message>
        <source>The bundle in which this run came was written without films.</source>
        <translation>这次运行所在的运行包写入时不含影片。</translation>
    </message>
    <message>
        <source>The candidates, the best first, with 95 % intervals of their means.</source>
        <translation>各候选，最好的在前，附其平均值的 95% 置信区间。</translation>
    </message>
    <message>
        <source>The checkpoint of epoch {epoch} does not fit the settings: {reason}.</source>
        <translation>第 {epoch} 轮的检查点与设置不符：{reason}。</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}</source>
        <translation>{name} 的检查点无法读取：{reason}</translation>
    </message>
    <message>
        <source>The checkpoint of {name} cannot be read: {reason}.</source>
        <translation>{name} 的检查点无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The class {letter} is a letter among numbers. Is {digit} meant?</source>
        <translation>类别 {letter} 是数中间的一个字母。是否指 {digit}？</translation>
    </message>
    <message numerus="yes">
        <source>The curves of the last {n:,} are left out.</source>
        <translation>
            <numerusform>省略了最后 {n:,} 个的曲线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The difference ({points} points) is more than luck: {agreeing} of {count} seeds agree, {p}.</source>
        <translation>差别（{points} 个百分点）不只是运气：{count} 个随机种子中有 {agreeing} 个一致，{p}。</translation>
    </message>
    <message>
        <source>The difference ({points} points) may be luck: {agreeing} of {count} seeds agree, {p}. {needed}</source>
        <translation>差别（{points} 个百分点）可能是运气：{count} 个随机种子中有 {agreeing} 个一致，{p}。{needed}</translation>
    </message>
    <message>
        <source>The disk of {path} is nearly full: {free:,} MB of it are free.</source>
        <translation>{path} 所在的磁盘快满了：还剩 {free:,} MB。</translation>
    </message>
    <message>
        <source>The drawings train beside MNIST's images; MNIST's test images test.</source>
        <translation>手绘与 MNIST 的图像一起训练；用 MNIST 的测试图像测试。</translation>
    </message>
    <message>
        <source>The epochs of this run are recorded, but not all of its film, which is tried again after each epoch. {problem}</source>
        <translation>这次运行的轮次已记录，但影片没有全部记录，每轮之后会再次尝试。{problem}</translation>
    </message>
    <message>
        <source>The error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>The error became {loss}</source>
        <translation>误差变为 {loss}</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before it is deleted.</source>
        <translation>实验 {name} 正在运行。删除之前请先暂停。</translation>
    </message>
    <message>
        <source>The experiment {name} is running. Pause it before its room is freed.</source>
        <translation>实验 {name} 正在运行。释放空间之前请先暂停。</translation>
    </message>
    <message>
        <source>The experiment {name} learns from {dataset}, which is not what is read there now.</source>
        <translation>实验 {name} 从 {dataset} 学习，而现在那里读到的不是它。</translation>
    </message>
    <message>
        <source>The figures of each epoch.</source>
        <translation>每一轮的数据。</translation>
    </message>
    <message>
        <source>The figures of {shown:,} of its {count:,} epochs.</source>
        <translation>{count:,} 个轮次中 {shown:,} 个的数据。</translation>
    </message>
    <message>
        <source>The file does not say how the network was trained, so it can answer, but not learn on.</source>
        <translation>文件没有说明网络如何训练，所以它能回答，但不能继续学习。</translation>
    </message>
    <message>
        <source>The file does not say what the classes are called, so they are numbered from 0.</source>
        <translation>文件没有说明类别的名称，所以从 0 开始编号。</translation>
    </message>
    <message>
        <source>The film of this run is damaged.</source>
        <translation>这次运行的影片已损坏。</translation>
    </message>
    <message>
        <source>The film of this run was dropped: it made room for those of newer runs, or less room was allowed.</source>
        <translation>这次运行的影片被放弃了：它给较新运行的影片腾出空间，或者允许的空间减少了。</translation>
    </message>
    <message>
        <source>The first axis of the array was taken to be that of the images.</source>
        <translation>数组的第一个轴被当作图像的轴。</translation>
    </message>
    <message>
        <source>The folder holds other data sets, too, each of which one opens by one of its files: {names}.</source>
        <translation>文件夹中还有其他数据集，可通过其中一个文件打开：{names}。</translation>
    </message>
    <message>
        <source>The glossary has no term “{term}”{guess}.</source>
        <translation>词汇表中没有“{term}”这个词{guess}。</translation>
    </message>
    <message>
        <source>The images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The images hold values from {black:g} for black to {white:g} for white.</source>
        <translation>图像的值从 {black:g}（黑）到 {white:g}（白）。</translation>
    </message>
    <message>
        <source>The images lie on their side in the files; they were set upright.</source>
        <translation>文件中的图像是横躺着的；已转正。</translation>
    </message>
    <message>
        <source>The images lie on their side in the table; they were set upright.</source>
        <translation>表格中的图像是横躺着的；已转正。</translation>
    </message>
    <message>
        <source>The images stood sorted by class; they were mixed, always in the same way.</source>
        <translation>图像原按类别排序；已打乱，方式总是相同。</translation>
    </message>
    <message>
        <source>The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28, as MNIST's digits and drawings are.</source>
        <translation>每张图片的墨迹已找出、缩放到 20 像素并置于 28 x 28 的中央，与 MNIST 的数字和手绘一样。</translation>
    </message>
    <message>
        <source>The labels have {columns} columns; the first is the class.</source>
        <translation>标签有 {columns} 列；第一列是类别。</translation>
    </message>
    <message>
        <source>The labels stand in the columns {first:,} to {last:,}, one for each class.</source>
        <translation>标签在第 {first:,} 到 {last:,} 列，每个类别一列。</translation>
    </message>
    <message>
        <source>The labels stand in {column}.</source>
        <translation>标签在 {column}。</translation>
    </message>
    <message>
        <source>The layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>The layers of neurons between the input and the output.</source>
        <translation>输入与输出之间的神经元层。</translation>
    </message>
    <message>
        <source>The lesson has no step “{key}”.</source>
        <translation>这一课没有步骤“{key}”。</translation>
    </message>
    <message>
        <source>The library's note of where this run went on from another one is damaged.</source>
        <translation>运行库中关于这次运行从另一次何处继续的记录已损坏。</translation>
    </message>
    <message>
        <source>The minutes that an experiment may take must be a number above 0, got {minutes!r}.</source>
        <translation>实验可用的分钟数必须是大于 0 的数，得到的是 {minutes!r}。</translation>
    </message>
    <message>
        <source>The most frequent mistakes</source>
        <translation>最常见的错误</translation>
    </message>
    <message>
        <source>The names of the pictures say what they show: {example} is in class {label}.</source>
        <translation>图片的名称说明它们显示什么：{example} 属于类别 {label}。</translation>
    </message>
    <message>
        <source>The nearest preset is “{preset}”. Settings that differ from it: {count:,}.</source>
        <translation>最接近的预设是“{preset}”。与它不同的设置：{count:,} 个。</translation>
    </message>
    <message>
        <source>The nearest that are: {epochs}.</source>
        <translation>最接近的有：{epochs}。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network from before does better.</source>
        <translation>之前的网络更好。</translation>
    </message>
    <message>
        <source>The network gets a row of numbers for each example, and is to answer with a 1 at the place of its class and 0 everywhere else. Some of the training examples may be kept for validation: they do not train.</source>
        <translation>网络为每个样本得到一行数字，应在其类别的位置回答 1，其余位置回答 0。部分训练样本可能留作验证：它们不参与训练。</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has images of {pixels:,} pixels in {classes} classes.</source>
        <translation>网络有 {inputs:,} 个输入和 {outputs} 个输出，但 {dataset} 的图像有 {pixels:,} 个像素和 {classes} 个类别。</translation>
    </message>
    <message>
        <source>The network has {inputs:,} inputs and {outputs} outputs, but {dataset} has points, of x and y, in {classes} classes.</source>
        <translation>网络有 {inputs:,} 个输入和 {outputs} 个输出，但 {dataset} 是由 x 和 y 组成的点，有 {classes} 个类别。</translation>
    </message>
    <message>
        <source>The network's weights are too large to calculate with.</source>
        <translation>网络的权重太大，无法计算。</translation>
    </message>
    <message>
        <source>The next cell holds {train:,} of {all_train:,} training images and {test:,} of {all_test:,} test images, compressed and written as text. The first train the network; the others only test it.</source>
        <translation>下一个单元格含有 {all_train:,} 张训练图像中的 {train:,} 张和 {all_test:,} 张测试图像中的 {test:,} 张，已压缩并写成文本。前者训练网络，后者只用来测试。</translation>
    </message>
    <message>
        <source>The number of “{key}” is too large.</source>
        <translation>“{key}”的数太大。</translation>
    </message>
    <message>
        <source>The pad is blank.</source>
        <translation>画板是空的。</translation>
    </message>
    <message>
        <source>The parts hold values of different ranges; each was read by its own.</source>
        <translation>各部分的值范围不同；已各按自己的范围读取。</translation>
    </message>
    <message>
        <source>The pictures are dark on light; black and white were exchanged, because ink is the brighter one here.</source>
        <translation>图片是浅底深字；已黑白互换，因为这里较亮的是墨迹。</translation>
    </message>
    <message>
        <source>The pictures have other sizes; they were scaled to {side} x {side} pixels, their proportions kept.</source>
        <translation>图片大小不同；已按比例缩放到 {side} x {side} 像素。</translation>
    </message>
    <message>
        <source>The pixels stand in the places that their names say, not in those of the columns.</source>
        <translation>像素放在其名称所示的位置，而不是列的位置。</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>The points that you drew cannot be read: {reason}. Their file was moved to {path}.</source>
        <translation>您画的点无法读取：{reason}。文件已移到 {path}。</translation>
    </message>
    <message>
        <source>The points {name} are not there any more, or were changed.</source>
        <translation>点 {name} 已不在那里，或已被更改。</translation>
    </message>
    <message>
        <source>The program nnfs_gui has written it. Where a text names a view, such as Steps or Weights, it is one of its window.</source>
        <translation>它由程序 nnfs_gui 写成。文中提到的视图，如“步骤”或“权重”，都是其窗口里的视图。</translation>
    </message>
    <message>
        <source>The program's file {path} is missing. Install the program again.</source>
        <translation>程序的文件 {path} 缺失。请重新安装程序。</translation>
    </message>
    <message>
        <source>The run was removed from {path}.</source>
        <translation>运行已从 {path} 中移除。</translation>
    </message>
    <message>
        <source>The run {name} cannot be read: {reason}</source>
        <translation>运行 {name} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>The run {name} is being trained. Stop it before it is deleted.</source>
        <translation>运行 {name} 正在训练。删除之前请先停止。</translation>
    </message>
    <message>
        <source>The run {run_id} cannot be read: {reason}</source>
        <translation>运行 {run_id} 无法读取：{reason}</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no worker. On each machine where this program is installed, start: dask worker {address} --nworkers auto --nthreads 1</source>
        <translation>{address} 处的调度器没有工作进程。请在每台装有本程序的机器上启动：dask worker {address} --nworkers auto --nthreads 1</translation>
    </message>
    <message>
        <source>The scheduler at {address} no longer answers. What was trained is recorded; resume the experiment later.</source>
        <translation>{address} 处的调度器不再应答。已训练的都已记录；请稍后继续实验。</translation>
    </message>
    <message>
        <source>The seed is not varied: say how many seeds each candidate has.</source>
        <translation>随机种子不变化：请说明每个候选有多少个随机种子。</translation>
    </message>
    <message>
        <source>The settings in which they differ.</source>
        <translation>它们不同的设置。</translation>
    </message>
    <message>
        <source>The settings that all have</source>
        <translation>所有候选共有的设置</translation>
    </message>
    <message>
        <source>The share of all images that is kept from training, to see how the network does on new ones.</source>
        <translation>全部图像中不参加训练的占比，用来看网络对新图像表现如何。</translation>
    </message>
    <message>
        <source>The share of all points that is kept from training, to see how the network does on new ones.</source>
        <translation>全部点中不参加训练的占比，用来看网络对新点表现如何。</translation>
    </message>
    <message>
        <source>The share of each hidden layer's neurons that is left out at random in each step, while it trains.</source>
        <translation>训练时每一步从每个隐藏层随机略去的神经元占比。</translation>
    </message>
    <message>
        <source>The share of the differences in accuracy that each setting has to do with.</source>
        <translation>准确率的差别中与各个设置有关的占比。</translation>
    </message>
    <message>
        <source>The share of the training images that gets the label of another class, drawn by the seed.</source>
        <translation>训练图像中得到另一类别标签的占比，由随机种子抽取。</translation>
    </message>
    <message>
        <source>The share of the training points that gets the label of another class, drawn by the seed.</source>
        <translation>训练点中得到另一类别标签的占比，由随机种子抽取。</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on every pixel, from 0 to 1, while it trains; new in each epoch.</source>
        <translation>训练时每个像素上正态噪声的标准差，从 0 到 1；每个轮次重新生成。</translation>
    </message>
    <message>
        <source>The standard deviation of normal noise on x and y while it trains; new in each epoch.</source>
        <translation>训练时 x 和 y 上正态噪声的标准差；每个轮次重新生成。</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>The table {file} says what the pictures show: {example} is in class {label}.</source>
        <translation>表格 {file} 说明图片显示什么：{example} 属于类别 {label}。</translation>
    </message>
    <message>
        <source>The test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The test images are the drawings of 1 of the {writers:,} writers; none of that writer's drawings train.</source>
        <translation>测试图像是 {writers:,} 位书写者中 1 位的手绘；这位书写者的手绘都不参加训练。</translation>
    </message>
    <message>
        <source>The test images are the drawings of {count:,} of the {writers:,} writers; none of their drawings train.</source>
        <translation>测试图像是 {writers:,} 位书写者中 {count:,} 位的手绘；他们的手绘都不参加训练。</translation>
    </message>
    <message>
        <source>The test images are those of {file}, which lies beside it.</source>
        <translation>测试图像来自旁边的 {file}。</translation>
    </message>
    <message>
        <source>The three files of TLS are given: then the address of the scheduler has to begin with {encrypted}; got {address}.</source>
        <translation>已给出三个 TLS 文件：这时调度器的地址必须以 {encrypted} 开头；得到的是 {address}。</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The training is over; what is missing of it in the library is waited for. {problem}</source>
        <translation>训练已结束；正在等待运行库中缺少的部分。{problem}</translation>
    </message>
    <message>
        <source>The validation error became {loss}</source>
        <translation>验证误差变为 {loss}</translation>
    </message>
    <message>
        <source>The validation images are those of {file}, which lies beside it.</source>
        <translation>验证图像来自旁边的 {file}。</translation>
    </message>
    <message>
        <source>The validation share is not varied: candidates are compared by the same validation data.</source>
        <translation>验证占比不变化：候选用同样的验证数据来比较。</translation>
    </message>
    <message>
        <source>The weights of epoch {epoch:,} of {name} are not kept. {nearest}</source>
        <translation>{name} 第 {epoch:,} 轮的权重没有保留。{nearest}</translation>
    </message>
    <message>
        <source>The weights of {name} are not in the library any more: they made room. Its figures are there.</source>
        <translation>{name} 的权重已不在运行库中：它们腾出了空间。其数据还在。</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings.</source>
        <translation>{name} 的权重与其设置不符。</translation>
    </message>
    <message>
        <source>The weights of {name} do not fit its settings: {reason}.</source>
        <translation>{name} 的权重与其设置不符：{reason}。</translation>
    </message>
    <message>
        <source>The worker at {worker} could not be sent its part: {reason}.</source>
        <translation>无法把任务发给 {worker} 处的工作进程：{reason}。</translation>
    </message>
    <message>
        <source>The worker at {worker} could not do its part. {reason}</source>
        <translation>{worker} 处的工作进程无法完成任务。{reason}</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone.</source>
        <translation>{worker} 处的工作进程已消失。</translation>
    </message>
    <message>
        <source>The worker at {worker} is gone. What it was training goes on elsewhere.</source>
        <translation>{worker} 处的工作进程已消失。它所训练的在别处继续。</translation>
    </message>
    <message>
        <source>The worker at {worker} is left out. {problem}</source>
        <translation>{worker} 处的工作进程不再使用。{problem}</translation>
    </message>
    <message>
        <source>The worker has {found}, this machine has {expected}: there, the same run would come out otherwise. Install the same versions on both.</source>
        <translation>工作进程有 {found}，这台机器有 {expected}：同样的运行在那里结果会不同。请在两边安装相同的版本。</translation>
    </message>
    <message>
        <source>The {count:,} validation images joined the training images, of which the program draws its own to validate with.</source>
        <translation>{count:,} 幅验证图像并入训练图像，程序从中抽取自己的验证图像。</translation>
    </message>
    <message>
        <source>The {name} is varied as true and false, got {value!r}.</source>
        <translation>{name} 按 true 和 false 变化，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>The {name} must be a number {range}, got {value!r}.</source>
        <translation>{name} 必须是 {range} 的数，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>The {name} must be a tuple of {layer}, got {value!r}.</source>
        <translation>{name} 必须是 {layer} 的元组，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>The {name} must be a whole number from {low:,} to {high:,}, got {value!r}.</source>
        <translation>{name} 必须是 {low:,} 到 {high:,} 的整数，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>The {name} must be of type {part} or None, got {value!r}.</source>
        <translation>{name} 必须是 {part} 类型或 None，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>The {name} must be one of {members}, got {value!r}.</source>
        <translation>{name} 必须是 {members} 之一，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>Their settings are all the same.</source>
        <translation>它们的设置全都相同。</translation>
    </message>
    <message>
        <source>There are at most {most} classes.</source>
        <translation>类别最多 {most} 个。</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>{folder} 中没有图片。</translation>
    </message>
    <message>
        <source>There are too many other runs of the same id as {name}.</source>
        <translation>与 {name} 标识相同的其他运行太多。</translation>
    </message>
    <message>
        <source>There are {found} hints; the lesson has {wanted}.</source>
        <translation>有 {found} 条提示；课程有 {wanted} 条。</translation>
    </message>
    <message>
        <source>There is a class {name} already.</source>
        <translation>已经有类别 {name}。</translation>
    </message>
    <message>
        <source>There is no drawing {number} in {path}.</source>
        <translation>{path} 中没有手绘 {number}。</translation>
    </message>
    <message>
        <source>There is no experiment {prefix!r} in {path}. nnfs-gui experiment list shows all of them.</source>
        <translation>{path} 中没有实验 {prefix!r}。nnfs-gui experiment list 会列出全部。</translation>
    </message>
    <message>
        <source>There is no file {file} for “{key}”.</source>
        <translation>没有“{key}”所需的文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path} for TLS.</source>
        <translation>没有 TLS 所需的文件 {path}。</translation>
    </message>
    <message>
        <source>There is no ink in {path}.</source>
        <translation>{path} 中没有墨迹。</translation>
    </message>
    <message>
        <source>There is no run {prefix!r} in {path}. nnfs-gui runs list shows all: name one by the first letters of its id, or by # and its number.</source>
        <translation>{path} 中没有运行 {prefix!r}。nnfs-gui runs list 会列出全部：请用标识的前几个字母，或用 # 加编号来指定。</translation>
    </message>
    <message>
        <source>There is no run {run_id} in {path}.</source>
        <translation>{path} 中没有运行 {run_id}。</translation>
    </message>
    <message>
        <source>There is no setting {key!r} to vary.</source>
        <translation>没有可变化的设置 {key!r}。</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; they are named as the options of train.</source>
        <translation>没有设置“{name}”；设置的名称与 train 的选项相同。</translation>
    </message>
    <message>
        <source>There is no test part: one sixth of the images, always the same ones, was held out for the test.</source>
        <translation>没有测试部分：留出了六分之一的图像用于测试，总是同样的。</translation>
    </message>
    <message>
        <source>There is no test part: the {count:,} validation images are the test images.</source>
        <translation>没有测试部分：{count:,} 幅验证图像用作测试图像。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose something smaller.</source>
        <translation>内存不足。请关闭其他程序，或选择较小的内容。</translation>
    </message>
    <message>
        <source>There is nothing to put into {path}.</source>
        <translation>没有可放入 {path} 的内容。</translation>
    </message>
    <message>
        <source>These are not the settings of a run: {reason}.</source>
        <translation>这不是一次运行的设置：{reason}。</translation>
    </message>
    <message>
        <source>These are the words of the lesson “{key}”, not of “{value}”.</source>
        <translation>这是课程“{key}”的文字，不是“{value}”的。</translation>
    </message>
    <message>
        <source>These are {count:,} combinations; at most {most:,} can be tried. Take fewer values, or random ones.</source>
        <translation>这是 {count:,} 种组合；最多可试 {most:,} 种。请减少值，或用随机值。</translation>
    </message>
    <message>
        <source>They are those of the preset “{preset}”.</source>
        <translation>它们是预设“{preset}”的设置。</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: at none of them does the network learn more than to guess. Try other first weights, another activation or fewer layers.</source>
        <translation>这条曲线看不出合适的学习率：无论哪个值，网络都只学会猜测。请试试其他初始权重、另一个激活函数或更少的层。</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error explodes at the lowest already. Try other first weights, or other data.</source>
        <translation>这条曲线看不出合适的学习率：最低时误差就已爆炸。请试试其他初始权重，或其他数据。</translation>
    </message>
    <message>
        <source>This curve points to no learning rate: the error jumps about more than it falls. Try a larger batch size.</source>
        <translation>这条曲线看不出合适的学习率：误差跳动多于下降。请试试更大的批大小。</translation>
    </message>
    <message>
        <source>This experiment is being run by another window or command.</source>
        <translation>这个实验正由另一个窗口或命令运行。</translation>
    </message>
    <message>
        <source>This experiment is not in the library, or not any more.</source>
        <translation>这个实验不在运行库中，或已不在。</translation>
    </message>
    <message>
        <source>This is no value: texts have quotation marks, and numbers a point and no comma.</source>
        <translation>这不是值：文本有引号，数用小数点而不用逗号。</translation>
    </message>
    <message>
        <source>This is not the plan of an experiment: {reason}.</source>
        <translation>这不是实验的计划：{reason}。</translation>
    </message>
    <message>
        <source>This key has too many parts.</source>
        <translation>这个键的部分太多。</translation>
    </message>
    <message>
        <source>This name stands here for the second time, or once in [ ] and once in [[ ]].</source>
        <translation>这个名称在这里是第二次出现，或者一次在 [ ] 中，一次在 [[ ]] 中。</translation>
    </message>
    <message>
        <source>This name stands here for the second time.</source>
        <translation>这个名称在这里是第二次出现。</translation>
    </message>
    <message>
        <source>This network has {count:,} parameters; at most {most:,} can be trained here. Make a layer smaller or remove one.</source>
        <translation>这个网络有 {count:,} 个参数；这里最多可训练 {most:,} 个。请缩小或删除一层。</translation>
    </message>
    <message>
        <source>This network is too large for a film: its frames take more room than is allowed.</source>
        <translation>这个网络太大，无法做影片：它的帧超过允许的空间。</translation>
    </message>
    <message>
        <source>This notebook builds the network {sizes} from scratch: every layer, the error, the optimizer and the training are a few lines each. It needs NumPy and matplotlib alone.</source>
        <translation>此笔记本从零搭建网络 {sizes}：每一层、误差、优化器和训练各只有几行。它只需要 NumPy 和 matplotlib。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>这个数太大。</translation>
    </message>
    <message>
        <source>This page holds its weights rounded to 8 bits, with a scale for each neuron.</source>
        <translation>这个网页保存的是取整为 8 位的权重，每个神经元有一个比例。</translation>
    </message>
    <message>
        <source>This program cannot be loaded there ({reason}). Install the same version there.</source>
        <translation>本程序无法在那里加载（{reason}）。请在那里安装相同的版本。</translation>
    </message>
    <message>
        <source>This run is being trained by another window or command.</source>
        <translation>这次运行正由另一个窗口或命令训练。</translation>
    </message>
    <message>
        <source>This run is over. {reason} With other settings it is another run.</source>
        <translation>这次运行已结束。{reason} 换了其他设置就是另一次运行。</translation>
    </message>
    <message>
        <source>This run was removed from the library while it was trained, so it is not kept.</source>
        <translation>这次运行在训练时从运行库中移除，所以没有保留。</translation>
    </message>
    <message>
        <source>This run was trained by a version of the program that kept no film of the weights.</source>
        <translation>这次运行由不保留权重影片的程序版本训练。</translation>
    </message>
    <message>
        <source>This step needs {target}, which [hide] lets nobody see.</source>
        <translation>这一步需要{target}，但 [hide] 不让任何人看到。</translation>
    </message>
    <message>
        <source>Those that are drawn full train the network; the hollow ones only test it.</source>
        <translation>实心的点训练网络，空心的只用来测试。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw each {count} more times and let it learn again.</source>
        <translation>要让它更好地认您的 {names}，请把每个再画 {count} 次，并让它再学。</translation>
    </message>
    <message>
        <source>To teach it your {names} better, draw it {count} more times and let it learn again.</source>
        <translation>要让它更好地认您的 {names}，请再画 {count} 次，并让它再学。</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the `.npz` file with the data set: nnfs_gui writes it beside the script of these settings, by *Show me the code*.</source>
        <translation>要在全部图像上训练，请用数据集的 `.npz` 文件代替 `None`：nnfs_gui 通过*显示代码*把它写在这些设置的脚本旁边。</translation>
    </message>
    <message>
        <source>To train on all of them, put in the place of `None` the folder that holds the four files of MNIST, or files that are named as these, gzipped or not: `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`, `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`.</source>
        <translation>要在全部图像上训练，请用存有 MNIST 四个文件（或同名文件，压缩与否均可）的文件夹代替 `None`：`train-images-idx3-ubyte`、`train-labels-idx1-ubyte`、`t10k-images-idx3-ubyte` 和 `t10k-labels-idx1-ubyte`。</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed, which is not inside this program. Install nnfs-gui with Python's pip, and distributed beside it.</source>
        <translation>要在多台机器上训练，需要 Dask 的软件包 distributed，而本程序中没有它。请用 Python 的 pip 安装 nnfs-gui，并同时安装 distributed。</translation>
    </message>
    <message>
        <source>To train on several machines, the package distributed of Dask is needed. Install it: {command}</source>
        <translation>要在多台机器上训练，需要 Dask 的 distributed 包。请安装：{command}</translation>
    </message>
    <message>
        <source>Too few: chance alone reduces it. Too many: epochs of which nothing comes.</source>
        <translation>太少：仅凭偶然就会降低。太多：许多轮次毫无收获。</translation>
    </message>
    <message>
        <source>Too few: it may stop in a lull. Too many: it goes on although nothing comes of it.</source>
        <translation>太少：可能在停顿时就停止。太多：毫无收获也继续。</translation>
    </message>
    <message>
        <source>Too few: the error could still fall. Too many: the network learns by heart.</source>
        <translation>太少：误差还能下降。太多：网络会死记硬背。</translation>
    </message>
    <message>
        <source>Too high: it can no longer learn. Too low: it may learn by heart.
0.0001 is usual; with AdamW, which multiplies it by the learning rate, 0.01.</source>
        <translation>太高：它无法再学习。太低：它可能死记硬背。
通常为 0.0001；AdamW 会把它乘以学习率，用 0.01。</translation>
    </message>
    <message>
        <source>Too high: the error jumps about or explodes. Too low: it falls very slowly.</source>
        <translation>太高：误差跳动或爆炸。太低：下降很慢。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数太多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>Too much: the run ends although it still learns. Nothing: chance keeps it going.</source>
        <translation>太多：还在学习运行就结束。零：靠偶然继续下去。</translation>
    </message>
    <message>
        <source>Train on the first so many images only.</source>
        <translation>只用最前面的这么多图像训练。</translation>
    </message>
    <message>
        <source>Train on the first so many points only.</source>
        <translation>只用最前面的这么多点训练。</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Trial {number:,} of this experiment has a run already, {name}.</source>
        <translation>这个实验的试验 {number:,} 已有一次运行：{name}。</translation>
    </message>
    <message>
        <source>Turn the images by at most so many degrees, either way.</source>
        <translation>把图像向任一方向旋转最多这么多度。</translation>
    </message>
    <message>
        <source>Turned around the middle, to the right, or with a minus to the left.</source>
        <translation>绕中心向右旋转，负数为向左。</translation>
    </message>
    <message>
        <source>Two steps have the key “{key}”.</source>
        <translation>两个步骤的键都是“{key}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Validates, shows and keeps a running mean of the weights, of which this share stays at each step; 0 averages none.</source>
        <translation>验证、显示并保留权重的滑动平均，每一步保留其中的这个比例；0 表示不平均。</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Validation points</source>
        <translation>验证点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>权重和偏置</translation>
    </message>
    <message>
        <source>Went on after epoch {epoch}, up to epoch {last} ({time}).</source>
        <translation>在第 {epoch} 轮后继续，直到第 {last} 轮（{time}）。</translation>
    </message>
    <message>
        <source>What I drew and taught</source>
        <translation>我画了什么、教了什么</translation>
    </message>
    <message>
        <source>What I learnt with nnfs_gui</source>
        <translation>我用 nnfs_gui 学到了什么</translation>
    </message>
    <message>
        <source>What a setting may be is some values, or a range with from and to, got {value!r}.</source>
        <translation>设置的取值应为若干个值，或带 from 和 to 的范围，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>What an image is for stands in {column}: {counts}.</source>
        <translation>图像的用途在 {column}：{counts}。</translation>
    </message>
    <message>
        <source>What are these drawings of digits?</source>
        <translation>这些数字手绘用来做什么？</translation>
    </message>
    <message>
        <source>What becomes of drawings without a label or without ink?</source>
        <translation>没有标签或没有墨迹的手绘怎么办？</translation>
    </message>
    <message>
        <source>What becomes of rows in which something is missing?</source>
        <translation>缺少内容的行怎么办？</translation>
    </message>
    <message>
        <source>What came over the network cannot be read: {reason}.</source>
        <translation>从网络传来的内容无法读取：{reason}。</translation>
    </message>
    <message>
        <source>What counts is not known of it: {figure}.</source>
        <translation>不知道它的计分数据：{figure}。</translation>
    </message>
    <message>
        <source>What counts is the first epoch after which the rules are kept.</source>
        <translation>比的是符合规则的第一个轮次。</translation>
    </message>
    <message>
        <source>What counts is the number of parameters, weights and biases together.</source>
        <translation>比的是参数的数量，权重和偏置合计。</translation>
    </message>
    <message>
        <source>What counts is the validation accuracy of the network with which the run ended. Runs whose intervals overlap with that of the first may be as good as it.</source>
        <translation>比的是运行结束时网络的验证准确率。置信区间与第一名重叠的运行可能同样好。</translation>
    </message>
    <message>
        <source>What counts is {figure}: the less, the better.</source>
        <translation>比的是 {figure}：越小越好。</translation>
    </message>
    <message>
        <source>What counts is {figure}: the more, the better.</source>
        <translation>比的是 {figure}：越大越好。</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: column {columns}.</source>
        <translation>既非标签也非像素的被略去：列 {columns}。</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: the columns {columns}.</source>
        <translation>既非标签也非像素的被略去：列 {columns}。</translation>
    </message>
    <message>
        <source>What is neither label nor pixel was left out: {columns}.</source>
        <translation>既非标签也非像素的被略去：{columns}。</translation>
    </message>
    <message>
        <source>What it answers everywhere</source>
        <translation>它在各处的回答</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>What it confuses</source>
        <translation>它会混淆什么</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>它看什么</translation>
    </message>
    <message>
        <source>What it misread</source>
        <translation>它读错了什么</translation>
    </message>
    <message>
        <source>What it took for what: a row for each true class, a column for each answer.</source>
        <translation>把什么当成了什么：每个真实类别一行，每种回答一列。</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>什么重要</translation>
    </message>
    <message>
        <source>What that costs was not measured, for the images to test it on were not at hand.</source>
        <translation>没有测量这会损失多少，因为手头没有用于测试的图像。</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by where the error no longer falls.</source>
        <translation>误差不再下降时，学习率乘以多少。</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的</translation>
    </message>
    <message>
        <source>What the neurons of the first layer listen to ({shown:,} of {count:,}, the largest weights first): each pixel is a weight, orange where ink excites the neuron, purple where it calms it.</source>
        <translation>第一层神经元听什么（{count:,} 个中的 {shown:,} 个，权重最大的在前）：每个像素是一个权重，墨迹使神经元兴奋处为橙色，使它平静处为紫色。</translation>
    </message>
    <message>
        <source>What the neurons of the first layer tell at every place of the plane ({shown:,} of {count:,}): orange above 0, purple below.</source>
        <translation>第一层神经元在平面每一处的回答（{count:,} 个中的 {shown:,} 个）：大于 0 为橙色，小于 0 为紫色。</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以试试</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>训练使之变小的量。</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>问题是什么</translation>
    </message>
    <message>
        <source>What was remembered of your lessons cannot be read ({reason}). It is kept as {file}, and a new list is begun.</source>
        <translation>您的课程记录无法读取（{reason}）。它保留为 {file}，并开始新的记录。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} images were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>{n:,} 幅图像被读作什么：每个类别的图像在它的那一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What {n:,} points were taken for: those of a class stand in its row.</source>
        <translation>
            <numerusform>{n:,} 个点被读作什么：每个类别的点在它的那一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where nnfs_gui is installed, MNIST comes with it: `from nnfs_gui.paths import resource` and `FOLDER = resource("mnist")`.</source>
        <translation>安装了 nnfs_gui 的地方就有 MNIST：`from nnfs_gui.paths import resource` 和 `FOLDER = resource("mnist")`。</translation>
    </message>
    <message>
        <source>Where the random numbers start: the same seed gives the same run.</source>
        <translation>随机数从哪里开始：相同的随机种子得到相同的运行。</translation>
    </message>
    <message>
        <source>Where the validation error rises while the training error falls, it learns by heart.</source>
        <translation>验证误差上升而训练误差下降时，它在死记硬背。</translation>
    </message>
    <message>
        <source>Which array holds the labels?</source>
        <translation>哪个数组是标签？</translation>
    </message>
    <message>
        <source>Which column holds the labels?</source>
        <translation>哪一列是标签？</translation>
    </message>
    <message>
        <source>Which figure of the validation images must get better for the run to go on.</source>
        <translation>验证图像的哪个数据必须变好，运行才继续。</translation>
    </message>
    <message>
        <source>Which figure of the validation points must get better for the run to go on.</source>
        <translation>验证点的哪个数据必须变好，运行才继续。</translation>
    </message>
    <message>
        <source>Which is best?</source>
        <translation>哪个最好？</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>哪个更好</translation>
    </message>
    <message>
        <source>Which of two reads better is said once both were tested on the data that are open.</source>
        <translation>两者都在打开的数据上测试之后，才能说哪个读得更好。</translation>
    </message>
    <message>
        <source>Which shade of the pictures is ink?</source>
        <translation>图片中哪种深浅是墨迹？</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each image by heart.
The training error is that of these labels; validation and test images keep their true ones.</source>
        <translation>五分之一的标签错误时，可看出网络学的是规律还是死记每幅图像。
训练误差按这些标签计算；验证图像和测试图像保留真实标签。</translation>
    </message>
    <message>
        <source>With a fifth of them wrong, one sees whether a network learns the rule or each point by heart.
The training error is that of these labels; validation and test points keep their true ones.</source>
        <translation>五分之一的标签错误时，可看出网络学的是规律还是死记每个点。
训练误差按这些标签计算；验证点和测试点保留真实标签。</translation>
    </message>
    <message>
        <source>With the same settings and data, nnfs_gui prints the same errors. What is rounded adds up, so the last digits may differ.</source>
        <translation>设置和数据相同时，nnfs_gui 会给出相同的误差。舍入会累积，所以最后几位可能不同。</translation>
    </message>
    <message>
        <source>Without drawings among the data it has no meaning.</source>
        <translation>数据中没有手绘时，它没有意义。</translation>
    </message>
    <message>
        <source>Without it the network gets used to the order.</source>
        <translation>没有它，网络会习惯顺序。</translation>
    </message>
    <message>
        <source>Without it the run ends with its last epoch, which may have begun to learn by heart.</source>
        <translation>没有它，运行以最后一轮结束，而那时可能已开始死记硬背。</translation>
    </message>
    <message>
        <source>Write the digits with a pen that is thinner or thicker, by at most so many pixels a side.</source>
        <translation>用更细或更粗的笔写数字，每侧最多相差这么多像素。</translation>
    </message>
    <message>
        <source>Written with a thicker pen, or with a minus a thinner one; so many pixels at each side.</source>
        <translation>用更粗的笔写，负数为更细；每侧这么多像素。</translation>
    </message>
    <message>
        <source>Your own drawing</source>
        <translation>您自己的手绘</translation>
    </message>
    <message>
        <source>[hide]</source>
        <translation>[hide]</translation>
    </message>
    <message>
        <source>[reading]: {name} = {value!r} is no way to read a data set; known are {known}.</source>
        <translation>[reading]：{name} = {value!r} 不是读取数据集的方式；已知的有 {known}。</translation>
    </message>
    <message>
        <source>[step.predict]</source>
        <translation>[step.predict]</translation>
    </message>
    <message>
        <source>[vary] {name}: a range has {known}, of which the first two are needed.</source>
        <translation>[vary] {name}：范围有 {known}，其中前两个是必需的。</translation>
    </message>
    <message>
        <source>[{table}]: there is no setting “{name}”; they are named as the options of train.</source>
        <translation>[{table}]：没有设置“{name}”；设置的名称与 train 的选项相同。</translation>
    </message>
    <message>
        <source>a backslash stands where none may</source>
        <translation>有不该出现的反斜杠</translation>
    </message>
    <message>
        <source>a cell of it is too long</source>
        <translation>有一个单元格太长</translation>
    </message>
    <message>
        <source>a character stands where none may</source>
        <translation>有不该出现的字符</translation>
    </message>
    <message>
        <source>a checkpoint holds what is no number</source>
        <translation>检查点含有不是数的内容</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>a comma stands before an end</source>
        <translation>结尾前多了一个逗号</translation>
    </message>
    <message>
        <source>a data set of their own</source>
        <translation>单独的数据集</translation>
    </message>
    <message>
        <source>a drawing has at most {most:,} points.</source>
        <translation>一幅手绘最多有 {most:,} 个点。</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>一课</translation>
    </message>
    <message>
        <source>a line of it has {most:,} characters or more.</source>
        <translation>其中一行有 {most:,} 个或更多字符。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>它由更新版本的程序写成</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>有一个数太长</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>它缺少一部分</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>一个步骤</translation>
    </message>
    <message>
        <source>a step's words</source>
        <translation>一个步骤的文字</translation>
    </message>
    <message>
        <source>a stroke should be a list of points [x, y], numbers from -{limit:,.0f} to {limit:,.0f}.</source>
        <translation>笔画应为点 [x, y] 的列表，数在 -{limit:,.0f} 到 {limit:,.0f} 之间。</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>一个表</translation>
    </message>
    <message>
        <source>a tag ends that is not the open one</source>
        <translation>结束标签与打开的标签不符</translation>
    </message>
    <message>
        <source>a tensor of its certainty should not be there</source>
        <translation>不应有其确定程度的张量</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文本</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>文本没有结束</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>文本含有控制字符</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>added to the weight</source>
        <translation>加到权重上</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>它的所有数</translation>
    </message>
    <message>
        <source>an array has the shape {shape}</source>
        <translation>一个数组的形状为 {shape}</translation>
    </message>
    <message>
        <source>an array holds values that are not numbers</source>
        <translation>一个数组含有不是数的值</translation>
    </message>
    <message>
        <source>an array is of the unknown type {dtype}</source>
        <translation>一个数组的类型 {dtype} 未知</translation>
    </message>
    <message>
        <source>an array of shape {shape} has {size:,} bytes</source>
        <translation>形状为 {shape} 的数组有 {size:,} 字节</translation>
    </message>
    <message>
        <source>an attribute occurs twice</source>
        <translation>有一个属性出现了两次</translation>
    </message>
    <message>
        <source>an entity is not defined</source>
        <translation>有一个实体未定义</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>are sizes such as "128,64", or "none", got {value!r}</source>
        <translation>为 "128,64" 这样的大小或 "none"，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>最多 {value}</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>average the weights</source>
        <translation>平均权重</translation>
    </message>
    <message>
        <source>balance classes</source>
        <translation>平衡类别</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>because of them, nothing of the file is read</source>
        <translation>因为它们，整个文件都不读取</translation>
    </message>
    <message>
        <source>because of them, nothing of the table is read</source>
        <translation>因为它们，整个表格都不读取</translation>
    </message>
    <message>
        <source>bend</source>
        <translation>弯曲</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>β1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>β2</translation>
    </message>
    <message>
        <source>better by</source>
        <translation>至少变好</translation>
    </message>
    <message>
        <source>change the images each time</source>
        <translation>每次改变图像</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}</source>
        <translation>第 {number:,} 列（共 {count:,} 列）</translation>
    </message>
    <message>
        <source>column {number:,} of {count:,}, “{name}”</source>
        <translation>第 {number:,} 列（共 {count:,} 列），“{name}”</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘无法读写</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>drawn points</source>
        <translation>手绘的点</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <source>elastic bending</source>
        <translation>弹性弯曲</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>expected numbers</source>
        <translation>应为数</translation>
    </message>
    <message>
        <source>expected one class number or name for each image</source>
        <translation>每幅图像应有一个类别编号或名称</translation>
    </message>
    <message>
        <source>expected real numbers</source>
        <translation>应为实数</translation>
    </message>
    <message>
        <source>expected texts</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>figure that early stopping watches</source>
        <translation>早停所看的数据</translation>
    </message>
    <message>
        <source>figures of its epoch {epoch:,} are missing, or cannot be right</source>
        <translation>第 {epoch:,} 轮的数据缺失，或不可能正确</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>它不是数据库</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>first weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>from {low:,} to {high:,}</source>
        <translation>{low:,} 到 {high:,}</translation>
    </message>
    <message>
        <source>gradient of the error</source>
        <translation>误差的梯度</translation>
    </message>
    <message>
        <source>greater than {low:,} and at most {high:,}</source>
        <translation>大于 {low:,} 且不大于 {high:,}</translation>
    </message>
    <message>
        <source>greater than {low:,} and less than {high:,}</source>
        <translation>大于 {low:,} 且小于 {high:,}</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden part</source>
        <translation>遮住部分</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>回答错了多少</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>ink is dark, on light paper</source>
        <translation>墨迹深，纸浅</translation>
    </message>
    <message>
        <source>ink is light, on dark paper</source>
        <translation>墨迹浅，纸深</translation>
    </message>
    <message>
        <source>input noise</source>
        <translation>输入噪声</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>is a number, or a bound such as "{example}", got {value!r}</source>
        <translation>是一个数，或 "{example}" 这样的界限，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>is a share from 0 to 1, got {value!r}</source>
        <translation>是 0 到 1 的占比，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>is a short text, got {value!r}</source>
        <translation>是一段短文本，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>is a whole number, got {value!r}</source>
        <translation>是一个整数，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>is one of {names}, got {value!r}{guess}</source>
        <translation>是 {names} 之一，得到的是 {value!r}{guess}</translation>
    </message>
    <message>
        <source>it declares entities, which drawings do without.</source>
        <translation>它声明了实体，而手绘不需要实体。</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>it has {done:,} epochs, but the figures of {count:,}</source>
        <translation>它有 {done:,} 个轮次，却有 {count:,} 个轮次的数据</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>它含有同一文件两次</translation>
    </message>
    <message>
        <source>it holds more than {megabytes:,} MB</source>
        <translation>它超过 {megabytes:,} MB</translation>
    </message>
    <message>
        <source>it holds more than {most:,} drawings, or {points:,} points; divide it into several files.</source>
        <translation>它含有超过 {most:,} 幅手绘，或 {points:,} 个点；请分成多个文件。</translation>
    </message>
    <message>
        <source>it holds no drawings</source>
        <translation>它不含手绘</translation>
    </message>
    <message>
        <source>it holds no points ({reason})</source>
        <translation>它不含点（{reason}）</translation>
    </message>
    <message>
        <source>it holds what does not stand in the library's tables</source>
        <translation>它含有运行库的表中没有的内容</translation>
    </message>
    <message>
        <source>it holds what is no JSON ({reason})</source>
        <translation>它含有不是 JSON 的内容（{reason}）</translation>
    </message>
    <message>
        <source>it holds {name}, which no bundle does</source>
        <translation>它含有 {name}，而运行包中不会有它</translation>
    </message>
    <message>
        <source>it is a device; only plain files are read</source>
        <translation>它是设备；只读取普通文件</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is a pipe; only plain files are read</source>
        <translation>它是管道；只读取普通文件</translation>
    </message>
    <message>
        <source>it is a socket; only plain files are read</source>
        <translation>它是套接字；只读取普通文件</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>内容被截断</translation>
    </message>
    <message>
        <source>it is cut short, damaged, or something else</source>
        <translation>它被截断、已损坏，或者是别的东西</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>内容已损坏或被截断</translation>
    </message>
    <message>
        <source>it is locked by a password</source>
        <translation>它有密码保护</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is no list of lessons</source>
        <translation>它不是课程列表</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not a whole gzip file ({reason})</source>
        <translation>它不是完整的 gzip 文件（{reason}）</translation>
    </message>
    <message>
        <source>it is not what its name says</source>
        <translation>它不是其名称所说的内容</translation>
    </message>
    <message>
        <source>it is of a kind that is not read</source>
        <translation>不支持这个种类</translation>
    </message>
    <message>
        <source>it is packed in a way that is not read</source>
        <translation>不支持它的压缩方式</translation>
    </message>
    <message>
        <source>it lacks what each bundle has</source>
        <translation>它缺少每个运行包都有的内容</translation>
    </message>
    <message>
        <source>it names {names} classes of {classes}</source>
        <translation>它给出了 {names} 个类别名称，而类别有 {classes} 个</translation>
    </message>
    <message>
        <source>it tells of {column}, which this program does not know; a newer version of the program may</source>
        <translation>它提到 {column}，本程序不认识；更新版本的程序也许认识</translation>
    </message>
    <message>
        <source>it unpacks to more than {megabytes:,} MB</source>
        <translation>它解压后超过 {megabytes:,} MB</translation>
    </message>
    <message>
        <source>its certainty does not count the images of {classes} classes</source>
        <translation>它的确定程度没有统计 {classes} 个类别的图像</translation>
    </message>
    <message>
        <source>its certainty's counts are no whole numbers from 0 to {most:,}</source>
        <translation>它的确定程度的计数不是 0 到 {most:,} 的整数</translation>
    </message>
    <message>
        <source>its certainty's {name} is no finite number</source>
        <translation>它的确定程度的 {name} 不是有限的数</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>校验和不正确</translation>
    </message>
    <message>
        <source>its elements are nested too deeply.</source>
        <translation>它的元素嵌套太深。</translation>
    </message>
    <message>
        <source>its epoch {epoch:,} is missing</source>
        <translation>它的第 {epoch:,} 轮缺失</translation>
    </message>
    <message>
        <source>its header describes no tensors</source>
        <translation>文件头没有描述张量</translation>
    </message>
    <message>
        <source>its manifest is none of a bundle</source>
        <translation>它的清单不是运行包的清单</translation>
    </message>
    <message>
        <source>its manifest lists a file twice</source>
        <translation>它的清单把一个文件列出了两次</translation>
    </message>
    <message>
        <source>its predictions are not as many as its test had images</source>
        <translation>它的预测与测试图像数量不同</translation>
    </message>
    <message>
        <source>its root</source>
        <translation>它的根</translation>
    </message>
    <message>
        <source>its {field} is missing, or cannot be right</source>
        <translation>它的 {field} 缺失，或不可能正确</translation>
    </message>
    <message>
        <source>its {field} is {value}</source>
        <translation>它的 {field} 为 {value}</translation>
    </message>
    <message>
        <source>its {name} are damaged: the numbers are not those that were written</source>
        <translation>它的 {name} 已损坏：这些数不是当初写入的</translation>
    </message>
    <message>
        <source>keep the best</source>
        <translation>保留最佳</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>largest gradient</source>
        <translation>最大梯度</translation>
    </message>
    <message>
        <source>layer … adds up its inputs</source>
        <translation>第 … 层对输入求和</translation>
    </message>
    <message>
        <source>layer's size</source>
        <translation>层的大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learns fast, but a neuron that always gives 0 is lost</source>
        <translation>学得快，但始终输出 0 的神经元就失去了作用</translation>
    </message>
    <message>
        <source>least improvement</source>
        <translation>最小改进</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>小于 {value}</translation>
    </message>
    <message>
        <source>like GELU, a little softer; also called swish</source>
        <translation>像 GELU，更柔和一点；也叫 swish</translation>
    </message>
    <message>
        <source>like ReLU with a smooth bend; usual in large language models</source>
        <translation>像 ReLU，但弯曲平滑；大语言模型中常用</translation>
    </message>
    <message>
        <source>like ReLU, but below 0 it bends smoothly towards -1; seldom is a neuron lost</source>
        <translation>像 ReLU，但在 0 以下平滑弯向 -1；很少失去神经元</translation>
    </message>
    <message>
        <source>like ReLU, with a slight slope below 0, so that no neuron is lost</source>
        <translation>像 ReLU，但在 0 以下有小斜率，不会失去神经元</translation>
    </message>
    <message>
        <source>looking ahead (Nesterov)</source>
        <translation>前瞻 (Nesterov)</translation>
    </message>
    <message>
        <source>mean of the gradients before</source>
        <translation>之前的梯度平均</translation>
    </message>
    <message>
        <source>mean of the gradients now</source>
        <translation>现在的梯度平均</translation>
    </message>
    <message>
        <source>mean of the squares before</source>
        <translation>之前的平方平均</translation>
    </message>
    <message>
        <source>mean of the squares now</source>
        <translation>现在的平方平均</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>momentum before</source>
        <translation>之前的动量</translation>
    </message>
    <message>
        <source>momentum now</source>
        <translation>现在的动量</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>大于 {value}</translation>
    </message>
    <message>
        <source>more to learn from, beside MNIST's images</source>
        <translation>与 MNIST 的图像一起，供更多学习</translation>
    </message>
    <message>
        <source>most minutes</source>
        <translation>最多分钟数</translation>
    </message>
    <message>
        <source>multiply rate by</source>
        <translation>学习率乘以</translation>
    </message>
    <message>
        <source>must be true or false, got {value!r}</source>
        <translation>必须为 true 或 false，得到的是 {value!r}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no file can have that name</source>
        <translation>任何文件都不能用这个名称</translation>
    </message>
    <message>
        <source>no function at all, to see what a network is without one</source>
        <translation>没有任何函数，可看看没有它的网络会怎样</translation>
    </message>
    <message>
        <source>no, each is taken as a whole</source>
        <translation>否，每张按整张使用</translation>
    </message>
    <message>
        <source>no, they stand upright</source>
        <translation>否，它们是正的</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>number of hidden layers</source>
        <translation>隐藏层数</translation>
    </message>
    <message>
        <source>number of inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>number of outputs</source>
        <translation>输出数</translation>
    </message>
    <message>
        <source>number of runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>随机种子数</translation>
    </message>
    <message>
        <source>number of threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>number of times that an epoch shows each drawing</source>
        <translation>一个轮次显示每幅手绘的次数</translation>
    </message>
    <message>
        <source>number of training images</source>
        <translation>训练图像数</translation>
    </message>
    <message>
        <source>number of training points</source>
        <translation>训练点数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>of at least {low:,} and less than {high:,}</source>
        <translation>不小于 {low:,} 且小于 {high:,}</translation>
    </message>
    <message>
        <source>one of its tags is too long.</source>
        <translation>其中一个标签太长。</translation>
    </message>
    <message>
        <source>one value of it is longer than {megabytes} MB; expected a list of drawings.</source>
        <translation>其中一个值超过 {megabytes} MB；应为手绘的列表。</translation>
    </message>
    <message>
        <source>only these drawings are left out</source>
        <translation>只略去这些手绘</translation>
    </message>
    <message>
        <source>only these rows are left out</source>
        <translation>只略去这些行</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
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
        <translation>耐心</translation>
    </message>
    <message>
        <source>patience of the schedule</source>
        <translation>调度的耐心</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>points on a plane</source>
        <translation>平面上的点</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>缩减</translation>
    </message>
    <message>
        <source>reduction of the halving</source>
        <translation>减半的缩减倍数</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>share of wrong labels</source>
        <translation>错误标签的占比</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>shift down</source>
        <translation>向下平移</translation>
    </message>
    <message>
        <source>shift to the right</source>
        <translation>向右平移</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>size of the hidden layers</source>
        <translation>隐藏层的大小</translation>
    </message>
    <message>
        <source>slant</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>smooth, from -1 to 1, and slow once it saturates</source>
        <translation>平滑，从 -1 到 1，饱和后很慢</translation>
    </message>
    <message>
        <source>smooth, from 0 to 1, never steep, and slow once it saturates</source>
        <translation>平滑，从 0 到 1，从不陡峭，饱和后很慢</translation>
    </message>
    <message>
        <source>some one way and some the other, as the border of each picture shows</source>
        <translation>有些这样，有些那样，由每张图片的边缘判断</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>stop after</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>stop at accuracy</source>
        <translation>达到准确率时停止</translation>
    </message>
    <message>
        <source>stop early after</source>
        <translation>早停于</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>走一步</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target accuracy</source>
        <translation>目标准确率</translation>
    </message>
    <message>
        <source>test accuracy {share:.2f} % (95 % interval: {low:.1f} to {high:.1f} %)</source>
        <translation>测试准确率 {share:.2f}%（95% 置信区间：{low:.1f} 到 {high:.1f}%）</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>the activation of layer …</source>
        <translation>激活：层 …</translation>
    </message>
    <message>
        <source>the activation of the hidden layers</source>
        <translation>隐藏层的激活函数</translation>
    </message>
    <message>
        <source>the answer below the pad</source>
        <translation>画板下方的回答</translation>
    </message>
    <message>
        <source>the array {name}</source>
        <translation>数组 {name}</translation>
    </message>
    <message>
        <source>the bars below the pad</source>
        <translation>画板下方的条形</translation>
    </message>
    <message>
        <source>the best validation accuracy of the run</source>
        <translation>运行的最佳验证准确率</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>输出处的责任</translation>
    </message>
    <message>
        <source>the blame of layer …</source>
        <translation>责任：层 …</translation>
    </message>
    <message>
        <source>the button One epoch</source>
        <translation>按钮“一个轮次”</translation>
    </message>
    <message>
        <source>the button Pause</source>
        <translation>按钮“暂停”</translation>
    </message>
    <message>
        <source>the button Stop</source>
        <translation>按钮“停止”</translation>
    </message>
    <message>
        <source>the button Train</source>
        <translation>按钮“训练”</translation>
    </message>
    <message>
        <source>the button for a random test digit</source>
        <translation>随机测试数字的按钮</translation>
    </message>
    <message>
        <source>the button that clears the pad</source>
        <translation>清空画板的按钮</translation>
    </message>
    <message>
        <source>the button that finds a learning rate</source>
        <translation>寻找学习率的按钮</translation>
    </message>
    <message>
        <source>the code of the step</source>
        <translation>这一步的代码</translation>
    </message>
    <message>
        <source>the column of the labels</source>
        <translation>标签列</translation>
    </message>
    <message>
        <source>the comparison of the ticked runs</source>
        <translation>勾选运行的比较</translation>
    </message>
    <message>
        <source>the curves of the accuracy</source>
        <translation>准确率曲线</translation>
    </message>
    <message>
        <source>the curves of the error</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>the data set {name}</source>
        <translation>数据集{name}</translation>
    </message>
    <message>
        <source>the description of its certainty cannot be read</source>
        <translation>其确定程度的描述无法读取</translation>
    </message>
    <message>
        <source>the diagram of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>the diagram of the step</source>
        <translation>这一步的示意图</translation>
    </message>
    <message>
        <source>the epoch of the network that answers</source>
        <translation>正在回答的网络的轮次</translation>
    </message>
    <message>
        <source>the experiment {name}</source>
        <translation>实验{name}</translation>
    </message>
    <message>
        <source>the figures under the curves</source>
        <translation>曲线下方的数据</translation>
    </message>
    <message>
        <source>the formula of the step</source>
        <translation>这一步的公式</translation>
    </message>
    <message>
        <source>the gradients of layer …</source>
        <translation>梯度：层 …</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>图像作为数</translation>
    </message>
    <message>
        <source>the images that were mistaken</source>
        <translation>读错的图像</translation>
    </message>
    <message>
        <source>the kind of data</source>
        <translation>数据的种类</translation>
    </message>
    <message>
        <source>the label should be a digit from 0 to 9, got {label!r}.</source>
        <translation>标签应为 0 到 9 的数字，得到的是 {label!r}。</translation>
    </message>
    <message>
        <source>the label should be a text of at most {most:,} characters or a number, got {found}.</source>
        <translation>标签应为最多 {most:,} 个字符的文本或一个数，得到的是 {found}。</translation>
    </message>
    <message>
        <source>the label should be one of the classes {names}, got {label!r}.</source>
        <translation>标签应为类别 {names} 之一，得到的是 {label!r}。</translation>
    </message>
    <message>
        <source>the layer that is looked at</source>
        <translation>正在看的层</translation>
    </message>
    <message>
        <source>the layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>the names of its classes are no texts</source>
        <translation>其类别名称不是文本</translation>
    </message>
    <message>
        <source>the neuron that is looked at</source>
        <translation>正在看的神经元</translation>
    </message>
    <message>
        <source>the number of epochs that the run has done</source>
        <translation>运行已完成的轮数</translation>
    </message>
    <message>
        <source>the number of hidden layers</source>
        <translation>隐藏层数</translation>
    </message>
    <message>
        <source>the number of hidden neurons</source>
        <translation>隐藏神经元数</translation>
    </message>
    <message>
        <source>the number of images that the run learns from</source>
        <translation>运行学习的图像数</translation>
    </message>
    <message>
        <source>the number of parameters</source>
        <translation>参数的数量</translation>
    </message>
    <message>
        <source>the number of runs that have ended</source>
        <translation>已结束的运行次数</translation>
    </message>
    <message>
        <source>the number of seconds that the run took</source>
        <translation>运行所用的秒数</translation>
    </message>
    <message>
        <source>the number of seeds</source>
        <translation>随机种子数</translation>
    </message>
    <message>
        <source>the number of strokes on the pad</source>
        <translation>画板上的笔画数</translation>
    </message>
    <message>
        <source>the number of the layer</source>
        <translation>层的编号</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>优化器的一步</translation>
    </message>
    <message>
        <source>the pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>the part with drawings</source>
        <translation>绘画部分</translation>
    </message>
    <message>
        <source>the part with the progress in lessons</source>
        <translation>课程进度部分</translation>
    </message>
    <message>
        <source>the pictures of the neurons' weights</source>
        <translation>神经元权重的图片</translation>
    </message>
    <message>
        <source>the presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>the pull of the weight decay</source>
        <translation>权重衰减的拉力</translation>
    </message>
    <message>
        <source>the row of steps</source>
        <translation>步骤行</translation>
    </message>
    <message>
        <source>the row where you say what it was</source>
        <translation>您指明它是什么的那一行</translation>
    </message>
    <message>
        <source>the run {name}</source>
        <translation>运行{name}</translation>
    </message>
    <message>
        <source>the run's test accuracy</source>
        <translation>运行的测试准确率</translation>
    </message>
    <message>
        <source>the run's training accuracy</source>
        <translation>运行的训练准确率</translation>
    </message>
    <message>
        <source>the run's training error</source>
        <translation>运行的训练误差</translation>
    </message>
    <message>
        <source>the run's validation accuracy</source>
        <translation>运行的验证准确率</translation>
    </message>
    <message>
        <source>the run's validation error</source>
        <translation>运行的验证误差</translation>
    </message>
    <message>
        <source>the same, corrected for its start at 0</source>
        <translation>同上，已校正从 0 开始的影响</translation>
    </message>
    <message>
        <source>the score of the prediction</source>
        <translation>预测的得分</translation>
    </message>
    <message>
        <source>the setting {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <source>the settings that all have</source>
        <translation>所有候选共有的设置</translation>
    </message>
    <message>
        <source>the share of dead neurons</source>
        <translation>死神经元的占比</translation>
    </message>
    <message>
        <source>the share of saturated activations</source>
        <translation>饱和激活的占比</translation>
    </message>
    <message>
        <source>the share of the answer's bar</source>
        <translation>回答的条形的占比</translation>
    </message>
    <message>
        <source>the size of the hidden layers</source>
        <translation>隐藏层的大小</translation>
    </message>
    <message>
        <source>the smallest change that turns the answer</source>
        <translation>能改变回答的最小改动</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>the status line</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>the step of the gradient</source>
        <translation>梯度的一步</translation>
    </message>
    <message>
        <source>the strip that names the network</source>
        <translation>标明网络的那一栏</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <source>the table of mistakes</source>
        <translation>读错的表格</translation>
    </message>
    <message>
        <source>the table of robustness</source>
        <translation>鲁棒性的表格</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>运行的表格</translation>
    </message>
    <message>
        <source>the table of the experiment</source>
        <translation>实验的表格</translation>
    </message>
    <message>
        <source>the tensor {name!r} is missing, or its numbers are not {dtype}</source>
        <translation>张量 {name!r} 缺失，或它的数不是 {dtype}</translation>
    </message>
    <message>
        <source>the time machine</source>
        <translation>时间机器</translation>
    </message>
    <message>
        <source>the view “{view}”</source>
        <translation>视图“{view}”</translation>
    </message>
    <message>
        <source>the words of a lesson</source>
        <translation>一课的文字</translation>
    </message>
    <message>
        <source>the writer should be a name or a number, got {found}.</source>
        <translation>书写者应为名称或数，得到的是 {found}。</translation>
    </message>
    <message>
        <source>they lie on their side in the files and are set upright</source>
        <translation>文件中是横躺着的，转正</translation>
    </message>
    <message>
        <source>they stand upright in the files</source>
        <translation>文件中是正的</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>this holds pixels, which are not read from JSON, and no strokes of a pen. Load them in Python, and save them with {command}.</source>
        <translation>其中是像素，不能从 JSON 读取，也没有笔画。请在 Python 中载入，并用 {command} 保存。</translation>
    </message>
    <message>
        <source>this is neither JSON, UNIPEN nor InkML, which hold pen strokes.</source>
        <translation>这既不是 JSON、UNIPEN，也不是 InkML，它们才含有笔画。</translation>
    </message>
    <message>
        <source>this is no drawing; expected its strokes, as in {example}.</source>
        <translation>这不是手绘；应为其笔画，如 {example}。</translation>
    </message>
    <message>
        <source>this is not whole JSON: {reason} in line {line:,}.</source>
        <translation>这不是完整的 JSON：第 {line:,} 行 {reason}。</translation>
    </message>
    <message>
        <source>this is not whole XML: {reason}.</source>
        <translation>这不是完整的 XML：{reason}。</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>这个网络</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>to frame the pictures</source>
        <translation>为图片取框</translation>
    </message>
    <message>
        <source>to learn drawings beside MNIST's images</source>
        <translation>与 MNIST 的图像一起学习手绘</translation>
    </message>
    <message>
        <source>to leave out incomplete rows</source>
        <translation>略去不完整的行</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>training images read right</source>
        <translation>读对的训练图像</translation>
    </message>
    <message>
        <source>training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>转动</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation accuracy {share:.2f} %</source>
        <translation>验证准确率 {share:.2f}%</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>validation images read right</source>
        <translation>读对的验证图像</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>验证占比</translation>
    </message>
    <message>
        <source>views of a drawing</source>
        <translation>一幅手绘的变化数</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>what Health has found</source>
        <translation>“健康”发现了什么</translation>
    </message>
    <message>
        <source>what is packed in it is damaged</source>
        <translation>压缩的内容已损坏</translation>
    </message>
    <message>
        <source>what stands in it is not as it should be</source>
        <translation>内容不是应有的样子</translation>
    </message>
    <message>
        <source>when stuck for</source>
        <translation>停滞达</translation>
    </message>
    <message>
        <source>whether the images lie on their side</source>
        <translation>图像是否横躺</translation>
    </message>
    <message>
        <source>which shade is ink</source>
        <translation>哪种深浅是墨迹</translation>
    </message>
    <message>
        <source>with the L1 penalty</source>
        <translation>加上 L1 惩罚</translation>
    </message>
    <message>
        <source>with weight decay</source>
        <translation>加上权重衰减</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>错误标签</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, set them upright</source>
        <translation>是，把它们转正</translation>
    </message>
    <message>
        <source>yes, the ink of each is found, scaled and centred</source>
        <translation>是，找出每张的墨迹，缩放并居中</translation>
    </message>
    <message>
        <source>{changes} and {more} more</source>
        <translation>{changes}，另有 {more} 项</translation>
    </message>
    <message>
        <source>{count:,} experiments have ids that begin with {prefix!r}, or that name. Give more of the id: {ids}.</source>
        <translation>有 {count:,} 个实验的标识以 {prefix!r} 开头，或以此为名。请给出更长的标识：{ids}。</translation>
    </message>
    <message>
        <source>{count:,} other pictures were left out, such as {example}: nothing says what they show, or what they are for.</source>
        <translation>另有 {count:,} 张图片被略去，例如 {example}：没有说明它们显示什么或用途是什么。</translation>
    </message>
    <message>
        <source>{count:,} runs have ids that begin with {prefix!r}. Give more of the id: {ids}.</source>
        <translation>有 {count:,} 次运行的标识以 {prefix!r} 开头。请给出更长的标识：{ids}。</translation>
    </message>
    <message>
        <source>{count} seeds are too few to tell the difference ({points} points) from luck: {agreeing} of them agree, {p}. At least {fewest} are needed. {needed}</source>
        <translation>{count} 个随机种子太少，无法把差别（{points} 个百分点）与运气区分：其中 {agreeing} 个一致，{p}。至少需要 {fewest} 个。{needed}</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8; its letters were read as Windows-1252, as Western Europe's Excel writes them.</source>
        <translation>{file} 不是 UTF-8 编码；其中的字母按 Windows-1252 读取，西欧的 Excel 就是这样写的。</translation>
    </message>
    <message>
        <source>{file} was read; {other}, which could be meant too, was left out.</source>
        <translation>已读取 {file}；也可能所指的 {other} 被略去。</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used, because it cannot be read: {reason}</source>
        <translation>旁边的 {file} 没有使用，因为无法读取：{reason}</translation>
    </message>
    <message>
        <source>{file}, which lies beside it, is not used: it has no labels.</source>
        <translation>旁边的 {file} 没有使用：它没有标签。</translation>
    </message>
    <message>
        <source>{first} is better than {second}. {luck}</source>
        <translation>{first}比{second}更好。{luck}</translation>
    </message>
    <message>
        <source>{first} or {second}? {luck}</source>
        <translation>{first}还是{second}？{luck}</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz. Choose a folder that holds all four IDX files.</source>
        <translation>{folder} 没有文件 {name} 或 {name}.gz。请选择含有全部四个 IDX 文件的文件夹。</translation>
    </message>
    <message>
        <source>{folder} has pictures of {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{folder} 含有 {classes:,} 个类别的图片；最多可区分 {most} 个。</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} files and folders.</source>
        <translation>{folder} 含有超过 {most:,} 个文件和文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds more than {most:,} pictures.</source>
        <translation>{folder} 含有超过 {most:,} 张图片。</translation>
    </message>
    <message>
        <source>{folder} holds no data set: neither IDX files such as train-images-idx3-ubyte, nor .npz, .npy or .csv files, nor a folder of pictures (PNG, JPEG and the like) for each class.</source>
        <translation>{folder} 不含数据集：既没有 train-images-idx3-ubyte 这样的 IDX 文件，也没有 .npz、.npy 或 .csv 文件，也没有每个类别一个文件夹的图片（PNG、JPEG 等）。</translation>
    </message>
    <message>
        <source>{folder} holds pictures of more than {most:,} pixels in all.</source>
        <translation>{folder} 的图片合计超过 {most:,} 个像素。</translation>
    </message>
    <message>
        <source>{folder} holds pictures, but of kinds that are not read, such as {example}. Export them as JPEG or PNG.</source>
        <translation>{folder} 含有图片，但属于不支持的种类，例如 {example}。请把它们导出为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open a file of one of them.</source>
        <translation>{folder} 含有多个数据集：{names}。请打开其中一个的文件。</translation>
    </message>
    <message>
        <source>{folder} holds several data sets: {names}. Open the folder of one of them.</source>
        <translation>{folder} 含有多个数据集：{names}。请打开其中一个的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds several tables: {names}. Choose one of these files.</source>
        <translation>{folder} 含有多个表格：{names}。请选择其中一个文件。</translation>
    </message>
    <message>
        <source>{folder} holds tables, such as {example}, but none with both the labels and the pixels of images. Put the labels into the table of the images, as a first column that is called label.</source>
        <translation>{folder} 含有表格，例如 {example}，但没有一个同时含有标签和图像像素。请把标签放入图像的表格，作为名为 label 的第一列。</translation>
    </message>
    <message>
        <source>{folder} holds {count:,} pictures, but nothing says what they show. Put those of each class into a folder of its own, or let their names begin with the class, as 7_12.png does, or lay a table labels.csv beside them, with a column for the file and one for the label.</source>
        <translation>{folder} 含有 {count:,} 张图片，但没有说明它们显示什么。请把每个类别的放入单独的文件夹，或让文件名以类别开头，如 7_12.png，或在旁边放一个表格 labels.csv，其中一列为文件，一列为标签。</translation>
    </message>
    <message>
        <source>{has}; expected a label and the pixels of a square image of at most {side} x {side}, such as 785 columns for 28 x 28.</source>
        <translation>{has}；应有一个标签和最大 {side} x {side} 的正方形图像的像素，例如 28 x 28 为 785 列。</translation>
    </message>
    <message>
        <source>{images} was taken for the test images, and {labels} for their labels.</source>
        <translation>{images} 被当作测试图像，{labels} 被当作其标签。</translation>
    </message>
    <message>
        <source>{images} was taken for the training images, and {labels} for their labels.</source>
        <translation>{images} 被当作训练图像，{labels} 被当作其标签。</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} drawings without a label or without ink were left out: {numbers}.</source>
        <translation>
            <numerusform>有 {n:,} 幅没有标签或没有墨迹的手绘被略去：{numbers}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures have several pages or moments; only the first was read: {names}.</source>
        <translation>
            <numerusform>{n:,} 张图片含有多页或多帧；只读取了第一页或第一帧：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures in which no ink was found were left out: {names}.</source>
        <translation>
            <numerusform>有 {n:,} 张没有找到墨迹的图片被略去：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} pictures that cannot be read were left out: {names}.</source>
        <translation>
            <numerusform>有 {n:,} 张无法读取的图片被略去：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} rows of {file} in which something is missing were left out: {rows}.</source>
        <translation>
            <numerusform>{file} 中有 {n:,} 行因缺少内容而被略去：{rows}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names}，以及另外 {more} 个</translation>
    </message>
    <message>
        <source>{name} and {other}: the difference in test accuracy may be chance ({p}).</source>
        <translation>{name} 和 {other}：测试准确率的差别可能是偶然（{p}）。</translation>
    </message>
    <message>
        <source>{name} ended before its first epoch did, so it has no network.</source>
        <translation>{name} 在第一轮结束之前就结束了，所以没有网络。</translation>
    </message>
    <message>
        <source>{name} forked here, after epoch {epoch:,}.</source>
        <translation>{name} 在这里分支，第 {epoch:,} 轮之后。</translation>
    </message>
    <message>
        <source>{name} has more than {megabytes:,} MB</source>
        <translation>{name} 超过 {megabytes:,} MB</translation>
    </message>
    <message>
        <source>{name} has no best epoch in the library.</source>
        <translation>{name} 在运行库中没有最佳轮次。</translation>
    </message>
    <message>
        <source>{name} has no labels, and was left out.</source>
        <translation>{name} 没有标签，被略去。</translation>
    </message>
    <message>
        <source>{name} has no last epoch in the library.</source>
        <translation>{name} 在运行库中没有最后一轮。</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over each of the other {count} may be luck.</source>
        <translation>{name}对各随机种子的平均最好；它领先于其他 {count} 个中的每一个都可能是运气。</translation>
    </message>
    <message>
        <source>{name} has the best mean over its seeds; its lead over {better} of the other {count} is more than luck.</source>
        <translation>{name}对各随机种子的平均最好；它领先于其他 {count} 个中的 {better} 个不只是运气。</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translation>{name} 已加密</translation>
    </message>
    <message>
        <source>{name} is missing in it, or in its manifest</source>
        <translation>其中或其清单中缺少 {name}</translation>
    </message>
    <message>
        <source>{name} is no kind of points; expected {prefix} and one of {kinds}.</source>
        <translation>{name} 不是点的种类；应为 {prefix} 加 {kinds} 之一。</translation>
    </message>
    <message>
        <source>{name} is not the data set that the experiment began with.</source>
        <translation>{name} 不是实验开始时的数据集。</translation>
    </message>
    <message>
        <source>{name} is packed, which nothing in a bundle is</source>
        <translation>{name} 是压缩的，而运行包中没有压缩的内容</translation>
    </message>
    <message>
        <source>{name} is part of the experiment {experiment}, and stays as it is there.</source>
        <translation>{name} 属于实验 {experiment}，在那里保持原样。</translation>
    </message>
    <message>
        <source>{name} lies over another file</source>
        <translation>{name} 与另一个文件重叠</translation>
    </message>
    <message>
        <source>{name} of points should be from {least} to {most}, got {given}.</source>
        <translation>点的 {name} 应为 {least} 到 {most}，得到的是 {given}。</translation>
    </message>
    <message>
        <source>{name} reads more of the test data than {other}, by more than chance ({p}).</source>
        <translation>{name} 读对的测试数据比 {other} 多，不只是偶然（{p}）。</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over each of the other {count} may be chance.</source>
        <translation>{name}读对的测试数据最多；它领先于其他 {count} 个中的每一个都可能是偶然。</translation>
    </message>
    <message>
        <source>{name} reads the most of the test data; its lead over {better} of the other {count} is more than chance.</source>
        <translation>{name}读对的测试数据最多；它领先于其他 {count} 个中的 {better} 个不只是偶然。</translation>
    </message>
    <message>
        <source>{name} was trained elsewhere and has {epochs:,} epochs now, not {epochs_done:,}.</source>
        <translation>{name} 在别处训练过，现在有 {epochs:,} 个轮次，而不是 {epochs_done:,} 个。</translation>
    </message>
    <message>
        <source>{name}, again</source>
        <translation>{name}，再来一次</translation>
    </message>
    <message>
        <source>{name}, which learnt from {dataset}</source>
        <translation>{name}，从 {dataset} 中学习</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} seeds</source>
        <translation>
            <numerusform>{name}，{n} 个随机种子</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {first} in epoch {begin:,}, {last} in epoch {end:,}.</source>
        <translation>{name}：第 {begin:,} 轮 {first}，第 {end:,} 轮 {last}。</translation>
    </message>
    <message>
        <source>{name}: {incident}</source>
        <translation>{name}：{incident}</translation>
    </message>
    <message>
        <source>{network} Of a data set, save the arrays with {command}.</source>
        <translation>{network} 数据集请用 {command} 保存数组。</translation>
    </message>
    <message>
        <source>{network}, {parameters:,} parameters, epochs: {epochs:,}, learnt from {dataset}</source>
        <translation>{network}，{parameters:,} 个参数，轮次：{epochs:,}，从 {dataset} 学习</translation>
    </message>
    <message>
        <source>{option} says nothing of points; expected such as noise=0.1, classes=3, points=400, seed=1.</source>
        <translation>{option} 对点没有意义；应为 noise=0.1, classes=3, points=400, seed=1 这样的内容。</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written.</source>
        <translation>{path} 在这里可以读取，但不能写入。</translation>
    </message>
    <message>
        <source>{path} can be read here, but not written: no runs and drawings are kept.</source>
        <translation>{path} 在这里可以读取，但不能写入：运行和手绘不会保留。</translation>
    </message>
    <message>
        <source>{path} cannot be divided into cells: {reason}.</source>
        <translation>{path} 无法分成单元格：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation>{path} 在这里无法打开或写入。</translation>
    </message>
    <message>
        <source>{path} cannot be opened or written: {reason}.</source>
        <translation>{path} 无法打开或写入：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: it is no network (.safetensors, .npz), no data set (a folder, .npz, .csv, .tsv or IDX files), no picture, no drawings (JSON or UNIPEN) and no bundle of runs (.nnfs).</source>
        <translation>{path} 无法打开：它不是网络（.safetensors, .npz）、数据集（文件夹、.npz、.csv、.tsv 或 IDX 文件）、图片、手绘（JSON 或 UNIPEN），也不是运行包（.nnfs）。</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} 无法读取或写入：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be written: the disk is full.</source>
        <translation>{path} 无法写入：磁盘已满。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} 无法写入：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not hold what was written to it. Save to another disk.</source>
        <translation>{path} 的内容与写入的不符。请保存到另一个磁盘。</translation>
    </message>
    <message>
        <source>{path} does not say in which order its layers stand, and several fit: {layers}.</source>
        <translation>{path} 没有说明各层的顺序，而有几种可能：{layers}。</translation>
    </message>
    <message>
        <source>{path} does not say what its drawings are. Add a label to each, such as {example}.</source>
        <translation>{path} 没有说明其手绘是什么。请给每幅加上标签，如 {example}。</translation>
    </message>
    <message>
        <source>{path} does not say which of its {count:,} columns holds the labels; choose one of them.</source>
        <translation>{path} 没有说明它的 {count:,} 列中哪一列是标签；请选择一列。</translation>
    </message>
    <message>
        <source>{path} exists, where the data set is to be written that the script reads.</source>
        <translation>{path} 已存在，而脚本要读的数据集应写在那里。</translation>
    </message>
    <message>
        <source>{path} has 1 column</source>
        <translation>{path} 有 1 列</translation>
    </message>
    <message>
        <source>{path} has a description of {found:,} bytes; that of a model has at most {most:,}.</source>
        <translation>{path} 的描述有 {found:,} 字节；模型的描述最多 {most:,} 字节。</translation>
    </message>
    <message>
        <source>{path} has a layer of an unknown kind.</source>
        <translation>{path} 有一层的种类未知。</translation>
    </message>
    <message>
        <source>{path} has attributes, but no line @data near its begin.</source>
        <translation>{path} 有属性，但开头附近没有 @data 行。</translation>
    </message>
    <message>
        <source>{path} has format {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} 的格式为 {version}；本程序最多读到 {newest}。请安装更新的版本。</translation>
    </message>
    <message>
        <source>{path} has more than {most:,} rows, which are the most that are read.</source>
        <translation>{path} 超过 {most:,} 行，而最多读取这么多行。</translation>
    </message>
    <message>
        <source>{path} has no array of labels called {wanted}. It has: {names}.</source>
        <translation>{path} 没有名为 {wanted} 的标签数组。它有：{names}。</translation>
    </message>
    <message>
        <source>{path} has no array x_train; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} 没有数组 x_train；它应含有 x_train、y_train、x_test 和 y_test。它有：{names}。</translation>
    </message>
    <message>
        <source>{path} has no array {necessary}; it should hold x_train, y_train, x_test and y_test. It has: {names}.</source>
        <translation>{path} 没有数组 {necessary}；它应含有 x_train、y_train、x_test 和 y_test。它有：{names}。</translation>
    </message>
    <message>
        <source>{path} has no column {chosen!r}; give a name of its header, or a number from 1 to {count:,}.</source>
        <translation>{path} 没有列 {chosen!r}；请给出表头中的名称，或 1 到 {count:,} 的编号。</translation>
    </message>
    <message>
        <source>{path} has no labels: none of its {count:,} columns looks like them.</source>
        <translation>{path} 没有标签：它的 {count:,} 列中没有一列像标签。</translation>
    </message>
    <message>
        <source>{path} has several pages or moments; only the first is read.</source>
        <translation>{path} 含有多页或多帧；只读取第一页或第一帧。</translation>
    </message>
    <message>
        <source>{path} has too many pixels for the picture of a digit.</source>
        <translation>{path} 的像素太多，不像一个数字的图片。</translation>
    </message>
    <message>
        <source>{path} has version {version}, which there never was, and was left as it is.</source>
        <translation>{path} 的版本为 {version}，从未有过这个版本，已保持原样。</translation>
    </message>
    <message>
        <source>{path} has version {version}; this program reads up to {newest}. Install a newer version of it.</source>
        <translation>{path} 的版本为 {version}；本程序最多读到 {newest}。请安装更新的版本。</translation>
    </message>
    <message>
        <source>{path} has {found:,} MB; a bundle has at most {most:,}.</source>
        <translation>{path} 有 {found:,} MB；运行包最多 {most:,} MB。</translation>
    </message>
    <message numerus="yes">
        <source>{path} has {n:,} columns</source>
        <translation>
            <numerusform>{path} 有 {n:,} 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} holds linear layers that do not follow one another: {layers}.</source>
        <translation>{path} 含有不相衔接的线性层：{layers}。</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} arrays.</source>
        <translation>{path} 含有超过 {most:,} 个数组。</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no bundle does.</source>
        <translation>{path} 含有超过 {most:,} 个文件，运行包不会这样。</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files, which no model does.</source>
        <translation>{path} 含有超过 {most:,} 个文件，模型不会这样。</translation>
    </message>
    <message>
        <source>{path} holds no arrays; expected x_train, y_train, x_test and y_test.</source>
        <translation>{path} 不含数组；应为 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>{path} holds no drawings that say what they are, such as {example}.</source>
        <translation>{path} 不含说明是什么的手绘，如 {example}。</translation>
    </message>
    <message>
        <source>{path} holds no network that this program exported. Of a network of PyTorch, save the state_dict as .safetensors: that can be opened.</source>
        <translation>{path} 不含本程序导出的网络。PyTorch 的网络请把 state_dict 存为 .safetensors：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} holds values that are no shades of grey.</source>
        <translation>{path} 含有不是灰度的值。</translation>
    </message>
    <message>
        <source>{path} holds {count:,} linear layers; expected 1 to {most}.</source>
        <translation>{path} 含有 {count:,} 个线性层；应为 1 到 {most} 个。</translation>
    </message>
    <message>
        <source>{path} holds {found} numbers; expected float16, float32 or float64, and one kind.</source>
        <translation>{path} 含有 {found} 数；应为 float16、float32 或 float64，且只有一种。</translation>
    </message>
    <message>
        <source>{path} holds {name} of shape {shape}, which is no part of a linear layer. Only networks of linear layers in a row are opened.</source>
        <translation>{path} 含有形状为 {shape} 的 {name}，它不属于线性层。只能打开线性层依次相连的网络。</translation>
    </message>
    <message>
        <source>{path} is a HEIC picture, which is not read: export it as JPEG from the program that shows your photographs, or let the phone take JPEGs (iPhone: Settings &gt; Camera &gt; Formats &gt; Most Compatible).</source>
        <translation>{path} 是 HEIC 图片，不支持：请用显示照片的程序导出为 JPEG，或让手机拍摄 JPEG（iPhone：设置 &gt; 相机 &gt; 格式 &gt; 兼容性最佳）。</translation>
    </message>
    <message>
        <source>{path} is a bundle of version {version}, and this program reads up to {newest}. Open it with a newer version of the program.</source>
        <translation>{path} 是版本 {version} 的运行包，而本程序最多读到 {newest}。请用更新版本的程序打开它。</translation>
    </message>
    <message>
        <source>{path} is a document, which is not read. Export the page as PNG, or take a picture of it: that can be opened.</source>
        <translation>{path} 是文档，不支持。请把该页导出为 PNG，或给它拍张照片：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} is a drawing in SVG, which is not read. Export it as PNG: that can be opened.</source>
        <translation>{path} 是 SVG 图形，不支持。请导出为 PNG：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} is a file of Keras or HDF5, which is not read. Of a network, save the transposed kernel and the bias of each layer as 0.weight, 0.bias, 1.weight and so on with safetensors.numpy.save_file: that can be opened.</source>
        <translation>{path} 是 Keras 或 HDF5 文件，不支持。若是网络，请用 safetensors.numpy.save_file 把每层转置后的 kernel 和 bias 存为 0.weight、0.bias、1.weight 等：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself</source>
        <translation>{path} 是指向自己的链接</translation>
    </message>
    <message>
        <source>{path} is a network in ONNX, which is written here, but not read. Open the .safetensors file that it was made from; of a network of PyTorch, save the state_dict as such a file.</source>
        <translation>{path} 是 ONNX 网络，本程序能写但不能读。请打开生成它的 .safetensors 文件；PyTorch 的网络请把 state_dict 存为这样的文件。</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet, which is not read. Save its sheet as CSV in UTF-8: that can be opened.</source>
        <translation>{path} 是电子表格，不支持。请把工作表存为 UTF-8 编码的 CSV：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} is a web page, whatever its name says: a server sent it in the place of the file, perhaps to let you sign in. Fetch the file again with a browser.</source>
        <translation>{path} 是网页，不管名称怎么写：服务器发来了它而不是该文件，也许是要您登录。请用浏览器重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture, which is not read on this machine: save it as JPEG or PNG in the program that shows it.</source>
        <translation>{path} 是 AVIF 图片，这台机器上无法读取：请在显示它的程序中存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>{path} is an archive. Unpack it, and open what it was unpacked to.</source>
        <translation>{path} 是压缩包。请解压，然后打开解压后的内容。</translation>
    </message>
    <message>
        <source>{path} is cut off: its IDX header should be {expected_size} bytes long, got {found}.</source>
        <translation>{path} 不完整：其 IDX 头应有 {expected_size} 字节，得到 {found} 字节。</translation>
    </message>
    <message>
        <source>{path} is damaged. The next training sets it aside under another name and begins a new one.</source>
        <translation>{path} 已损坏。下次训练会把它改名放到一边，并开始新的。</translation>
    </message>
    <message>
        <source>{path} is damaged: a layer's size is no whole number from 1 to {most:,}.</source>
        <translation>{path} 已损坏：层的大小不是 1 到 {most:,} 的整数。</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes no network of 1 to {most} layers.</source>
        <translation>{path} 已损坏：它描述的不是 1 到 {most} 层的网络。</translation>
    </message>
    <message>
        <source>{path} is damaged: it describes {total:,} weights, more than such a file can hold.</source>
        <translation>{path} 已损坏：它描述了 {total:,} 个权重，超过这种文件能存放的数量。</translation>
    </message>
    <message>
        <source>{path} is damaged: it lacks what a library has.</source>
        <translation>{path} 已损坏：它缺少运行库应有的内容。</translation>
    </message>
    <message>
        <source>{path} is damaged: it names {names} classes of {classes}.</source>
        <translation>{path} 已损坏：它给出了 {names} 个类别名称，而类别有 {classes} 个。</translation>
    </message>
    <message>
        <source>{path} is damaged: its checksums are not those of its tensors.</source>
        <translation>{path} 已损坏：其校验和与张量不符。</translation>
    </message>
    <message>
        <source>{path} is damaged: its description cannot be read.</source>
        <translation>{path} 已损坏：其描述无法读取。</translation>
    </message>
    <message>
        <source>{path} is damaged: its description has no format version.</source>
        <translation>{path} 已损坏：其描述没有格式版本。</translation>
    </message>
    <message>
        <source>{path} is damaged: its description is not the one that was written.</source>
        <translation>{path} 已损坏：其描述不是当初写入的。</translation>
    </message>
    <message>
        <source>{path} is damaged: its description of the training cannot be read.</source>
        <translation>{path} 已损坏：其训练描述无法读取。</translation>
    </message>
    <message>
        <source>{path} is damaged: its images have another size than its inputs.</source>
        <translation>{path} 已损坏：其图像大小与输入不符。</translation>
    </message>
    <message>
        <source>{path} is damaged: its settings describe another network than its layers.</source>
        <translation>{path} 已损坏：其设置描述的网络与各层不符。</translation>
    </message>
    <message>
        <source>{path} is damaged: the bias of {name} has no weights of its size.</source>
        <translation>{path} 已损坏：{name} 的偏置没有相应大小的权重。</translation>
    </message>
    <message>
        <source>{path} is damaged: the names of its classes cannot be read.</source>
        <translation>{path} 已损坏：其类别名称无法读取。</translation>
    </message>
    <message>
        <source>{path} is damaged: the numbers of {name} are not those that were written.</source>
        <translation>{path} 已损坏：{name} 的数不是当初写入的。</translation>
    </message>
    <message>
        <source>{path} is damaged: the tensor {unexpected!r} is missing or should not be there.</source>
        <translation>{path} 已损坏：张量 {unexpected!r} 缺失或不应存在。</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} has shape {shape}, expected {expected}.</source>
        <translation>{path} 已损坏：{name} 的形状为 {shape}，应为 {expected}。</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} holds values that are not numbers.</source>
        <translation>{path} 已损坏：{name} 含有不是数的值。</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}</source>
        <translation>{path} 已损坏：{reason}</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>{path} is damaged: {what} is not what was written. Fetch the file again.</source>
        <translation>{path} 已损坏：{what}与写入时不同。请重新获取该文件。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <source>{path} is kept busy by another program.</source>
        <translation>{path} 正被另一个程序占用。</translation>
    </message>
    <message>
        <source>{path} is larger than {megabytes} MB, too large for a model of this program.</source>
        <translation>{path} 超过 {megabytes} MB，对本程序的模型来说太大。</translation>
    </message>
    <message>
        <source>{path} is no data set that can be read: its name should end in .npz, .npy, .csv, .tsv or .arff, be such as train-images-idx3-ubyte, of an IDX file, or it should hold pen strokes with labels (JSON, UNIPEN, InkML).</source>
        <translation>{path} 不是可读的数据集：其名称应以 .npz、.npy、.csv、.tsv 或 .arff 结尾，或为 IDX 文件的名称，如 train-images-idx3-ubyte，或者它应含有带标签的笔画（JSON, UNIPEN, InkML）。</translation>
    </message>
    <message>
        <source>{path} is no library of this program and was left as it is. Give another file.</source>
        <translation>{path} 不是本程序的运行库，已保持原样。请给出另一个文件。</translation>
    </message>
    <message>
        <source>{path} is not a file</source>
        <translation>{path} 不是文件</translation>
    </message>
    <message>
        <source>{path} is not a file. Give a file for the library.</source>
        <translation>{path} 不是文件。请为运行库给出一个文件。</translation>
    </message>
    <message>
        <source>{path} is not a folder. Choose a folder that holds {file} and its three companions.</source>
        <translation>{path} 不是文件夹。请选择含有 {file} 及其三个同伴的文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} 不是可读的图片。</translation>
    </message>
    <message>
        <source>{path} is not a text in UTF-8.</source>
        <translation>{path} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{path} is not a text. Save it as CSV in UTF-8.</source>
        <translation>{path} 不是文本。请存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>{path} is not a whole .npz file: {reason}.</source>
        <translation>{path} 不是完整的 .npz 文件：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a whole bundle: {reason}.</source>
        <translation>{path} 不是完整的运行包：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not a whole safetensors file: {reason}.</source>
        <translation>{path} 不是完整的 safetensors 文件：{reason}。</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of images: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} 不是 IDX 图像文件：它以 {found} 开头，应为魔数 {magic}。</translation>
    </message>
    <message>
        <source>{path} is not an IDX file of labels: it starts with {found}, expected the magic number {magic}.</source>
        <translation>{path} 不是 IDX 标签文件：它以 {found} 开头，应为魔数 {magic}。</translation>
    </message>
    <message>
        <source>{path} is not an IDX file whose name says what it holds, as that of {file} does.</source>
        <translation>{path} 不是名称能说明内容的 IDX 文件，如 {file} 那样。</translation>
    </message>
    <message>
        <source>{path} is not of a kind for which one can choose {choice}.</source>
        <translation>{path} 不是可以选择{choice}的种类。</translation>
    </message>
    <message>
        <source>{path} is not the file itself, but a pointer of Git LFS to it. Fetch the file by git lfs pull, or from the page of its repository.</source>
        <translation>{path} 不是文件本身，而是 Git LFS 指向它的指针。请用 git lfs pull 或从其仓库的页面获取该文件。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{path} is not there. Choose a folder or a file with a data set.</source>
        <translation>{path} 不存在。请选择含有数据集的文件夹或文件。</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} 属于不支持的种类。请在 Python 中载入它，并用 np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...) 保存数组。</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read here. Unpack it (gzip is read), and open what comes out.</source>
        <translation>{path} 的压缩方式这里不支持。请解压（可读取 gzip），然后打开解压后的内容。</translation>
    </message>
    <message>
        <source>{path} is the library that it would be merged into.</source>
        <translation>{path} 就是要导入到的运行库。</translation>
    </message>
    <message>
        <source>{path} is too long for a list of names.</source>
        <translation>{path} 作为名称列表太长。</translation>
    </message>
    <message>
        <source>{path} is written sparsely, as LIBSVM does; only whole rows are read. In Python, load it with sklearn.datasets.load_svmlight_file, and save the arrays with {command}.</source>
        <translation>{path} 以稀疏写法写成，如同 LIBSVM；只读取完整的行。请在 Python 中用 sklearn.datasets.load_svmlight_file 载入它，并用 {command} 保存数组。</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Load it in Python, and save the arrays with np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...).</source>
        <translation>{path} 可能含有 Python 对象，它们能运行代码，因此不读取。请在 Python 中载入它，并用 np.savez(file, x_train=..., y_train=..., x_test=..., y_test=...) 保存数组。</translation>
    </message>
    <message>
        <source>{path} may hold Python objects, which could run code and are not read. Of a network of PyTorch, save the state_dict with safetensors.torch.save_file: that can be opened.</source>
        <translation>{path} 可能含有 Python 对象，它们能运行代码，因此不读取。PyTorch 的网络请用 safetensors.torch.save_file 保存 state_dict：这样可以打开。</translation>
    </message>
    <message>
        <source>{path} reads images of {images}, but {dataset} has images of {found}.</source>
        <translation>{path} 读 {images} 的图像，但 {dataset} 的图像为 {found}。</translation>
    </message>
    <message>
        <source>{path} reads {images}, but {dataset} has {found}.</source>
        <translation>{path} 读 {images}，但 {dataset} 为 {found}。</translation>
    </message>
    <message>
        <source>{path} should end in .py: the data set is written beside it as .npz.</source>
        <translation>{path} 应以 .py 结尾：数据集作为 .npz 写在它旁边。</translation>
    </message>
    <message>
        <source>{path} should end in {endings}: that says what is written.</source>
        <translation>{path} 应以 {endings} 结尾：由此确定写什么。</translation>
    </message>
    <message>
        <source>{path} should hold a label and a letter's code in each line.</source>
        <translation>{path} 每行应有一个标签和一个字母的代码。</translation>
    </message>
    <message>
        <source>{path} was damaged. It is kept as {aside}, and a new library was begun.</source>
        <translation>{path} 已损坏。它保留为 {aside}，并已开始新的运行库。</translation>
    </message>
    <message>
        <source>{path} was moved or deleted while this run was trained, so the run is not kept in it.</source>
        <translation>{path} 在这次运行训练时被移动或删除，所以运行没有保留在其中。</translation>
    </message>
    <message>
        <source>{path} was not written: the network has weights that are too large for float32.</source>
        <translation>{path} 没有写入：网络的权重对 float32 来说太大。</translation>
    </message>
    <message>
        <source>{path} would be larger than a bundle may be, {most:,} MB. Leave out the films, or some of the runs.</source>
        <translation>{path} 会超过运行包的上限 {most:,} MB。请去掉影片或部分运行。</translation>
    </message>
    <message>
        <source>{path}, drawing {number}: {problem}</source>
        <translation>{path}，手绘 {number}：{problem}</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}</source>
        <translation>{path}，第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>{path}, row {number}</source>
        <translation>{path}，第 {number} 行</translation>
    </message>
    <message>
        <source>{path}: these drawings have no label, or no ink: {numbers}.</source>
        <translation>{path}：这些手绘没有标签或没有墨迹：{numbers}。</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}：{problem}</translation>
    </message>
    <message>
        <source>{pixels:,} pixels</source>
        <translation>{pixels:,} 像素</translation>
    </message>
    <message numerus="yes">
        <source>{p} after Holm's correction for {n:,} comparisons</source>
        <translation>
            <numerusform>经 {n:,} 次比较的 Holm 校正后 {p}</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} This training is kept as a new run.</source>
        <translation>{reason} 这次训练作为新的运行保留。</translation>
    </message>
    <message>
        <source>{reason} in line {line:,}</source>
        <translation>第 {line:,} 行{reason}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{run}, {name}</source>
        <translation>{run}，{name}</translation>
    </message>
    <message>
        <source>{sentence} (So far {done} of {times} times.)</source>
        <translation>{sentence}（到目前为止 {done} 次，共 {times} 次。）</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation data</source>
        <translation>验证数据的 {share:.2%}</translation>
    </message>
    <message numerus="yes">
        <source>{share:.2%} of the validation data, mean of {n:,} runs</source>
        <translation>
            <numerusform>验证数据的 {share:.2%}，{n:,} 次运行的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>{share:.2%} of the validation images are read right after epoch {epoch:,}.</source>
        <translation>第 {epoch:,} 轮后，验证图像中有 {share:.2%} 读对。</translation>
    </message>
    <message>
        <source>{share:.2%} of the validation points are read right after epoch {epoch:,}.</source>
        <translation>第 {epoch:,} 轮后，验证点中有 {share:.2%} 读对。</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test images are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{count:,} 幅测试图像中有 {share:.2%} 读对（95% 置信区间：{low:.2%} 到 {high:.2%}）：第 {epoch:,} 轮的网络。</translation>
    </message>
    <message>
        <source>{share:.2%} of {count:,} test points are read right (95 % interval {low:.2%} to {high:.2%}): the network of epoch {epoch:,}.</source>
        <translation>{count:,} 个测试点中有 {share:.2%} 读对（95% 置信区间：{low:.2%} 到 {high:.2%}）：第 {epoch:,} 轮的网络。</translation>
    </message>
    <message>
        <source>{side} x {side} pixels</source>
        <translation>{side} x {side} 像素</translation>
    </message>
    <message>
        <source>{size} in 1 class ({names})</source>
        <translation>{size}，1 个类别（{names}）</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names} and so on)</source>
        <translation>{size}，{classes} 个类别（{names} 等）</translation>
    </message>
    <message>
        <source>{size} in {classes} classes ({names})</source>
        <translation>{size}，{classes} 个类别（{names}）</translation>
    </message>
    <message>
        <source>{status}, {done:,} of {wanted:,} epochs.</source>
        <translation>{status}，{wanted:,} 轮中的 {done:,} 轮。</translation>
    </message>
    <message>
        <source>{time} h</source>
        <translation>{time} 小时</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} 分钟</translation>
    </message>
    <message>
        <source>{time} s</source>
        <translation>{time} 秒</translation>
    </message>
    <message>
        <source>{true} read as {given}</source>
        <translation>{true} 被读作 {given}</translation>
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
        <translation>第 {epoch} 轮中{what}：步子太大。请试试学习率 {better:.2g}，而不是 {rate:.2g}。</translation>
    </message>
    <message>
        <source>{where} announces the impossible shape {shape}.</source>
        <translation>{where} 声明了不可能的形状 {shape}。</translation>
    </message>
    <message>
        <source>{where} announces {labels:,} labels of {size:,} bytes; at most {most:,} of {most_bytes:,} are read.</source>
        <translation>{where} 声明了 {labels:,} 个各 {size:,} 字节的标签；最多读取 {most:,} 个各 {most_bytes:,} 字节的标签。</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds more.</source>
        <translation>{where} 声明了 {sizes} = {expected:,} 字节数据，但实际更多。</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {expected:,} bytes of data, but holds only {found:,}.</source>
        <translation>{where} 声明了 {sizes} = {expected:,} 字节数据，但只有 {found:,} 字节。</translation>
    </message>
    <message>
        <source>{where} announces {sizes} = {size:,} bytes of data; at most {most:,} are read.</source>
        <translation>{where} 声明了 {sizes} = {size:,} 字节数据；最多读取 {most:,} 字节。</translation>
    </message>
    <message>
        <source>{where} calls its classes {names}, but {other_where} calls them {other_names}. Both must call them alike.</source>
        <translation>{where} 的类别名称为 {names}，而 {other_where} 的为 {other_names}。两者的名称必须相同。</translation>
    </message>
    <message>
        <source>{where} has 1 class; expected {least} to {most}.</source>
        <translation>{where} 有 1 个类别；应为 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <source>{where} has no name for class {number}: it is empty.</source>
        <translation>{where} 没有类别 {number} 的名称：它是空的。</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; expected (images, side, side).</source>
        <translation>{where} 的形状为 {shape}；应为（图像, 边长, 边长）。</translation>
    </message>
    <message>
        <source>{where} has shape {shape}; {expected}.</source>
        <translation>{where} 的形状为 {shape}；{expected}。</translation>
    </message>
    <message>
        <source>{where} has the class {name!r}, whose name holds a line break or a control character.</source>
        <translation>{where} 有类别 {name!r}，其名称含有换行符或控制字符。</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; at most {most} can be told apart.</source>
        <translation>{where} 有 {classes:,} 个类别；最多可区分 {most} 个。</translation>
    </message>
    <message>
        <source>{where} has {classes:,} classes; expected {least} to {most}.</source>
        <translation>{where} 有 {classes:,} 个类别；应为 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <source>{where} has {classes} classes, but there are only {names} names for them.</source>
        <translation>{where} 有 {classes} 个类别，但只有 {names} 个名称。</translation>
    </message>
    <message>
        <source>{where} holds Python objects (the type object), which could run code and are not read. Save it again as an array of numbers: np.array(list(x), dtype="uint8") for images and dtype="int64" for labels.</source>
        <translation>{where} 含有 Python 对象（object 类型），它们能运行代码，因此不读取。请重新存为数的数组：图像用 np.array(list(x), dtype="uint8")，标签用 dtype="int64"。</translation>
    </message>
    <message>
        <source>{where} holds a single image; at least one more is needed to test with.</source>
        <translation>{where} 只有一幅图像；至少还需要一幅用于测试。</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels, but {test_where} of {test_size}.</source>
        <translation>{where} 含有 {size} 像素的图像，而 {test_where} 的为 {test_size}。</translation>
    </message>
    <message>
        <source>{where} holds images of {size} pixels; expected square ones of at most {side} x {side}.</source>
        <translation>{where} 含有 {size} 像素的图像；应为最大 {side} x {side} 的正方形图像。</translation>
    </message>
    <message>
        <source>{where} holds names that are no text in UTF-8.</source>
        <translation>{where} 含有不是 UTF-8 文本的名称。</translation>
    </message>
    <message>
        <source>{where} holds no drawings.</source>
        <translation>{where} 不含手绘。</translation>
    </message>
    <message>
        <source>{where} holds no images.</source>
        <translation>{where} 不含图像。</translation>
    </message>
    <message>
        <source>{where} holds no whole rows: in all {count:,} of them something is missing.</source>
        <translation>{where} 没有完整的行：全部 {count:,} 行都缺少内容。</translation>
    </message>
    <message>
        <source>{where} holds the label {label:,}; expected numbers from 0 to {last}, or names.</source>
        <translation>{where} 含有标签 {label:,}；应为 0 到 {last} 的数，或名称。</translation>
    </message>
    <message>
        <source>{where} holds the label {label:g}; expected whole numbers, or names.</source>
        <translation>{where} 含有标签 {label:g}；应为整数或名称。</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}: they look standardised, and what was black and white cannot be known. Save the images as they were before that, from 0 to 255 or from 0 to 1.</source>
        <translation>{where} 的值从 {low:g} 到 {high:g}：看来已标准化，原来的黑与白无从得知。请保存标准化之前的图像，值为 0 到 255 或 0 到 1。</translation>
    </message>
    <message>
        <source>{where} holds values from {low:g} to {high:g}; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} 的值从 {low:g} 到 {high:g}；应为 0 到 255，或 0 到 1。</translation>
    </message>
    <message>
        <source>{where} holds values of the type {dtype}; {expected}.</source>
        <translation>{where} 的值为 {dtype} 类型；{expected}。</translation>
    </message>
    <message>
        <source>{where} holds values that are no numbers; expected 0 to 255, or 0 to 1.</source>
        <translation>{where} 含有不是数的值；应为 0 到 255，或 0 到 1。</translation>
    </message>
    <message>
        <source>{where} holds {images:,} images, but {labels:,} labels.</source>
        <translation>{where} 有 {images:,} 幅图像，但有 {labels:,} 个标签。</translation>
    </message>
    <message>
        <source>{where} is not an array of NumPy.</source>
        <translation>{where} 不是 NumPy 数组。</translation>
    </message>
    <message>
        <source>{where} is packed in a way that NumPy does not write. Save it again with NumPy.</source>
        <translation>{where} 的压缩方式不是 NumPy 所写的。请用 NumPy 重新保存。</translation>
    </message>
    <message>
        <source>{where} is too long for a list of names.</source>
        <translation>{where} 作为名称列表太长。</translation>
    </message>
    <message>
        <source>{where}, cannot be divided into cells: {reason}.</source>
        <translation>{where}，无法分成单元格：{reason}。</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing.</source>
        <translation>{where}，列 {column}：缺少一个像素。</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel is missing; there stands {found!r}.</source>
        <translation>{where}，列 {column}：缺少一个像素；那里是 {found!r}。</translation>
    </message>
    <message>
        <source>{where}, column {column}: a pixel should be a number, from 0 to 255, 0 to 1 or -1 to 1, got {found!r}.</source>
        <translation>{where}，列 {column}：像素应为 0 到 255、0 到 1 或 -1 到 1 的数，得到的是 {found!r}。</translation>
    </message>
    <message>
        <source>{where}, column {column}: other rows say here whether they are for train, val or test; got {found!r}.</source>
        <translation>{where}，列 {column}：其他行在这里说明用于 train、val 还是 test；得到的是 {found!r}。</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is missing.</source>
        <translation>{where}，列 {column}：缺少标签。</translation>
    </message>
    <message>
        <source>{where}, column {column}: the label is not a text. Save the table as CSV in UTF-8.</source>
        <translation>{where}，列 {column}：标签不是文本。请把表格存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>{where}, column {column}: {found!r} has a letter in the place of a digit, such as O for 0, or l for 1.</source>
        <translation>{where}，列 {column}：{found!r} 中该是数字的地方是字母，例如用 O 代替 0，或用 l 代替 1。</translation>
    </message>
    <message>
        <source>{where}, has {found:,} columns; expected {expected:,}, as in the other rows.</source>
        <translation>{where}，有 {found:,} 列；应与其他行一样为 {expected:,} 列。</translation>
    </message>
    <message>
        <source>{where}, holds fractions from 0 to 1, but other rows hold pixels up to {most:g}.</source>
        <translation>{where}，含有 0 到 1 的小数，而其他行的像素最大为 {most:g}。</translation>
    </message>
    <message>
        <source>{where}, is too long for an image of {side} x {side} pixels.</source>
        <translation>{where}，对 {side} x {side} 像素的图像来说太长。</translation>
    </message>
    <message>
        <source>{where}, is written sparsely, in braces; only whole rows are read.</source>
        <translation>{where}，以大括号稀疏写法写成；只读取完整的行。</translation>
    </message>
    <message>
        <source>{where}: at most {most:,} pixels are read.</source>
        <translation>{where}：最多读取 {most:,} 个像素。</translation>
    </message>
    <message>
        <source>{where}: of the columns {first} to {last} one should hold a 1, and the others 0.</source>
        <translation>{where}：列 {first} 到 {last} 中应有一列为 1，其余为 0。</translation>
    </message>
    <message>
        <source>“data” is mnist, or points such as points:spirals, got {value!r}.</source>
        <translation>“data”为 mnist，或 points:spirals 这样的点，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“is” is missing, which says what a condition is about: one of {known}.</source>
        <translation>缺少“is”，它说明条件关于什么：{known} 之一。</translation>
    </message>
    <message>
        <source>“key” has small letters, digits and hyphens, such as first-network, got {value!r}.</source>
        <translation>“key”由小写字母、数字和连字符组成，如 first-network，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“low” must be less than “high”.</source>
        <translation>“low”必须小于“high”。</translation>
    </message>
    <message>
        <source>“order_by” is a figure of a run such as parameters, or with the greatest first {example}, got {value!r}.</source>
        <translation>“order_by”是运行的一个数据，如 parameters，或最大的在前 {example}，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” has {count:,} characters; at most {most:,} are shown.</source>
        <translation>“{key}”有 {count:,} 个字符；最多显示 {most:,} 个。</translation>
    </message>
    <message>
        <source>“{key}” has {found:,} entries; at most {most:,} are possible.</source>
        <translation>“{key}”有 {found:,} 项；最多 {most:,} 项。</translation>
    </message>
    <message>
        <source>“{key}” is a list of tables.</source>
        <translation>“{key}”是表的列表。</translation>
    </message>
    <message>
        <source>“{key}” is a list of texts of at most {most:,} characters.</source>
        <translation>“{key}”是文本的列表，每段最多 {most:,} 个字符。</translation>
    </message>
    <message>
        <source>“{key}” is a name from the lists in the README of the lessons, got {value!r}{guess}.</source>
        <translation>“{key}”应为课程 README 的列表中的名称，得到的是 {value!r}{guess}。</translation>
    </message>
    <message>
        <source>“{key}” is a number that can be drawn, got {value!r}.</source>
        <translation>“{key}”是可以画出的数，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>“{key}”是空的。</translation>
    </message>
    <message>
        <source>“{key}” is from {low:,} to {high:,}, got {value!r}.</source>
        <translation>“{key}”为 {low:,} 到 {high:,}，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>“{key}” is one of {names}, got {value!r}{guess}.</source>
        <translation>“{key}”是 {names} 之一，得到的是 {value!r}{guess}。</translation>
    </message>
    <message>
        <source>“{key}” is the name of a file beside the lesson that ends in {endings}, got {value!r}.</source>
        <translation>“{key}”是课程旁边以 {endings} 结尾的文件的名称，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, and not {found}.</source>
        <translation>“{key}”应为{kind}，而不是{found}。</translation>
    </message>
    <message>
        <source>“{key}” is {kind}, got {value!r}.</source>
        <translation>“{key}”应为{kind}，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” means nothing here; known are {known}.</source>
        <translation>“{key}”在这里没有意义；已知的有 {known}。</translation>
    </message>
    <message>
        <source>“{key}” means nothing in a condition on {kind}{guess}. Known are {known}.</source>
        <translation>“{key}”在关于 {kind} 的条件中没有意义{guess}。已知的有 {known}。</translation>
    </message>
    <message>
        <source>“{key}” means nothing in {where}{guess}. Known are {known}.</source>
        <translation>“{key}”在 {where} 中没有意义{guess}。已知的有 {known}。</translation>
    </message>
    <message>
        <source>“{key}” must be true or false, got {value!r}.</source>
        <translation>“{key}”必须为 true 或 false，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{key}” {problem}.</source>
        <translation>“{key}”{problem}。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no range; give the values to try.</source>
        <translation>“{name}”没有范围；请给出要试的值。</translation>
    </message>
    <message>
        <source>“{name}” is a number, a short text, true or false.</source>
        <translation>“{name}”是数、短文本、true 或 false。</translation>
    </message>
    <message>
        <source>“{name}” must be true or false, got {value!r}.</source>
        <translation>“{name}”必须为 true 或 false，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{name}” takes sizes such as "128,64", or "none", got {value!r}.</source>
        <translation>“{name}”取 "128,64" 这样的大小或 "none"，得到的是 {value!r}。</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it as 0.01 or 0,01.</source>
        <translation>“{text}”不是数；请写成 0.01 或 0,01。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as 10.</source>
        <translation>“{text}”不是整数；请写成 10。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it as {example} or {example:,}.</source>
        <translation>“{text}”不是整数；请写成 {example} 或 {example:,}。</translation>
    </message>
    <message>
        <source>“{text}” is too large a number.</source>
        <translation>“{text}”这个数太大。</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>It was a {0}</source>
        <translation>这是 {0}</translation>
    </message>
    <message>
        <source>It was a {0}: keep this drawing, and learn from it.</source>
        <translation>这是 {0}：保留这幅手绘并学习它。</translation>
    </message>
    <message>
        <source>It was an {0}</source>
        <translation>这是 {0}</translation>
    </message>
    <message>
        <source>It was an {0}: keep this drawing, and learn from it.</source>
        <translation>这是 {0}：保留这幅手绘并学习它。</translation>
    </message>
    <message>
        <source>Say what else it was, or take back that it is kept.</source>
        <translation>指明它是别的什么，或取消保留。</translation>
    </message>
    <message>
        <source>Say what it was: the drawing is kept, and learnt.</source>
        <translation>指明它是什么：手绘会保留并学习。</translation>
    </message>
    <message>
        <source>This drawing is kept as a {0}. Click again to take that back.</source>
        <translation>这幅手绘已作为 {0} 保留。再点一次可取消。</translation>
    </message>
    <message>
        <source>This drawing is kept as an {0}. Click again to take that back.</source>
        <translation>这幅手绘已作为 {0} 保留。再点一次可取消。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>Wrong? It was</source>
        <translation>不对？它是</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>take it back</source>
        <translation>取消保留</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>时间允许多少就运行多少</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} to be trained in the background: about {1} on this machine, and about {2} MB.</source>
        <translation>将在后台训练 {0}：在这台机器上约需 {1}，约 {2} MB。</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>Draw the curve here, or use the arrow keys.</source>
        <translation>在这里画曲线，或使用方向键。</translation>
    </message>
    <message>
        <source>epoch {0}: {1}</source>
        <translation>第 {0} 轮：{1}</translation>
    </message>
    <message>
        <source>from {0} in epoch 1 to {1} in epoch {2}</source>
        <translation>从第 1 轮的 {0} 到第 {2} 轮的 {1}</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>还没有画</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>{0}: {1} at epoch {2}</source>
        <translation>{0}：第 {2} 轮为 {1}</translation>
    </message>
</context>
<context>
    <name>CurvesLegends</name>
    <message>
        <source>Of the averaged weights, which are shown and kept.</source>
        <translation>平均后的权重的，显示并保留的就是它们。</translation>
    </message>
    <message>
        <source>Of the weights as they are trained.</source>
        <translation>训练中的权重的。</translation>
    </message>
    <message>
        <source>The fainter lines are those of {0}, from which this run forked after epoch {1}.</source>
        <translation>较淡的线属于 {0}，本运行在第 {1} 轮后从它分支。</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last images seen.</source>
        <translation>细线：轮次内的误差，取自最近看过的图像。</translation>
    </message>
    <message>
        <source>The fine line: the error within the epochs, over the last points seen.</source>
        <translation>细线：轮次内的误差，取自最近看过的点。</translation>
    </message>
    <message>
        <source>The learning rate in use, with what schedule and warm-up make of it.</source>
        <translation>经调度和预热之后实际使用的学习率。</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>parent run</source>
        <translation>父运行</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
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
        <translation>验证的 95% 区间带</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Base line: a linear network</source>
        <translation>基线：线性网络</translation>
    </message>
    <message>
        <source>Base line: guessing</source>
        <translation>基线：猜测</translation>
    </message>
    <message>
        <source>Base line: people</source>
        <translation>基线：人</translation>
    </message>
    <message>
        <source>Count epochs</source>
        <translation>按轮次计</translation>
    </message>
    <message>
        <source>Count epochs along the bottom.</source>
        <translation>横轴按轮次计。</translation>
    </message>
    <message>
        <source>Count images</source>
        <translation>按图像计</translation>
    </message>
    <message>
        <source>Count points</source>
        <translation>按点计</translation>
    </message>
    <message>
        <source>Count seconds</source>
        <translation>按秒计</translation>
    </message>
    <message>
        <source>Count the images that were learnt from along the bottom.</source>
        <translation>横轴按学习过的图像数计。</translation>
    </message>
    <message>
        <source>Count the points that were learnt from along the bottom.</source>
        <translation>横轴按学习过的点数计。</translation>
    </message>
    <message>
        <source>Count the seconds of training and validating along the bottom, without pauses.</source>
        <translation>横轴按训练和验证的秒数计，不含暂停。</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation images it is wide, and small ups and downs mean nothing.</source>
        <translation>在验证准确率周围画出真实值可能偏离多远（威尔逊区间）：
验证图像少时区间很宽，小的起伏没有意义。</translation>
    </message>
    <message>
        <source>Draw around the validation accuracy how far the true one may be (Wilson's interval):
with few validation points it is wide, and small ups and downs mean nothing.</source>
        <translation>在验证准确率周围画出真实值可能偏离多远（威尔逊区间）：
验证点少时区间很宽，小的起伏没有意义。</translation>
    </message>
    <message>
        <source>Draw over the curves what you expected in the lesson, before the run.</source>
        <translation>在曲线上画出运行之前您在课程中预期的样子。</translation>
    </message>
    <message>
        <source>Draw the learning rate as a thin line, with what schedule and warm-up make of it. Its axis is at the right.</source>
        <translation>用细线画出经调度和预热之后的学习率。其坐标轴在右侧。</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation images.</source>
        <translation>总是回答验证图像中最常见类别的人，有多少次答对。</translation>
    </message>
    <message>
        <source>How often one is right who always answers the most frequent class of the validation points.</source>
        <translation>总是回答验证点中最常见类别的人，有多少次答对。</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation images.
It is trained here, once for this data set, in the background.</source>
        <translation>没有隐藏层的网络读验证图像的水平。
它在后台训练，每个数据集一次。</translation>
    </message>
    <message>
        <source>How well a network without hidden layers reads the validation points.
It is trained here, once for this data set, in the background.</source>
        <translation>没有隐藏层的网络读验证点的水平。
它在后台训练，每个数据集一次。</translation>
    </message>
    <message>
        <source>How well people read digits as those of MNIST.</source>
        <translation>人读 MNIST 这类数字的水平。</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>实际学习率</translation>
    </message>
    <message>
        <source>Mark where settings were changed (◆), the training paused (❚❚), went on later (▶) or was forked (Y),
and the best epoch (★). Point at a mark to read it; Ctrl+← and Ctrl+→ go from mark to mark.</source>
        <translation>标出何处更改了设置 (◆)、暂停了训练 (❚❚)、后来继续 (▶) 或分支 (Y)，
以及最佳轮次 (★)。指向标记可阅读；Ctrl+← 和 Ctrl+→ 在标记之间移动。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show spikes as well, though the other values may look flat beside them.
Else a ▲ marks each.</source>
        <translation>也显示尖峰，虽然旁边的其他值可能因此显得平坦。
否则每个尖峰用 ▲ 标出。</translation>
    </message>
    <message>
        <source>What the plots show beside the curves, and what they count along the bottom.</source>
        <translation>图中除曲线外还显示什么，以及横轴按什么计。</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>您的预测</translation>
    </message>
</context>
<context>
    <name>CurvesPage</name>
    <message>
        <source>Learning curves of all trials</source>
        <translation>所有试验的学习曲线</translation>
    </message>
    <message>
        <source>The darker a curve, or on dark ground the lighter, the better. A cross ends one that was set aside early.</source>
        <translation>曲线越深（深色背景上则越浅）越好。叉号表示提前被放弃的曲线。</translation>
    </message>
    <message>
        <source>{0}, seed {1}</source>
        <translation>{0}，随机种子 {1}</translation>
    </message>
</context>
<context>
    <name>CurvesPlots</name>
    <message>
        <source>Plot of the accuracy over the epochs</source>
        <translation>准确率随轮次变化的图</translation>
    </message>
    <message>
        <source>Plot of the error over the epochs</source>
        <translation>误差随轮次变化的图</translation>
    </message>
    <message>
        <source>Press Train (Ctrl+T): the error of each epoch appears here.</source>
        <translation>请按“训练”(Ctrl+T)：每个轮次的误差会显示在这里。</translation>
    </message>
    <message>
        <source>The share of answers that are right appears here.</source>
        <translation>答对的占比会显示在这里。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>error ({0})</source>
        <translation>误差（{0}）</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>live, smoothed</source>
        <translation>实时，平滑</translation>
    </message>
    <message>
        <source>parent, training</source>
        <translation>父运行，训练</translation>
    </message>
    <message>
        <source>parent, validation</source>
        <translation>父运行，验证</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>正确 (%)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>CurvesPrediction</name>
    <message>
        <source>Score: {0} of 100.</source>
        <translation>得分：{0}（满分 100）。</translation>
    </message>
    <message>
        <source>What you have drawn in the lesson, before the run: {0}.</source>
        <translation>运行之前您在课程中画的：{0}。</translation>
    </message>
    <message>
        <source>your prediction</source>
        <translation>您的预测</translation>
    </message>
    <message>
        <source>your prediction ({0})</source>
        <translation>您的预测（{0}）</translation>
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
        <translation>轮次</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>图像（千）</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>点（千）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy on the training images</source>
        <translation>训练图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the training points</source>
        <translation>训练点上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>验证点上的准确率</translation>
    </message>
    <message>
        <source>Add a running mean to the fine line within the epochs.
The line itself stays as it is.</source>
        <translation>给轮次内的细线加上滑动平均。
线本身保持不变。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Error on the training images</source>
        <translation>训练图像上的误差</translation>
    </message>
    <message>
        <source>Error on the training points</source>
        <translation>训练点上的误差</translation>
    </message>
    <message>
        <source>Error on the validation images</source>
        <translation>验证图像上的误差</translation>
    </message>
    <message>
        <source>Error on the validation points</source>
        <translation>验证点上的误差</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>对数误差</translation>
    </message>
    <message>
        <source>Show the error by powers of ten.
Small improvements late in a run stay visible.</source>
        <translation>按 10 的幂显示误差。
运行后期的微小改进也能看清。</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>Show the whole run again after zooming (Ctrl and the wheel, or + and −) and moving (drag).</source>
        <translation>缩放（Ctrl 加滚轮，或 + 和 −）和移动（拖动）之后，重新显示整个运行。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothed line</source>
        <translation>平滑后的线</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>the run itself, without your hand</source>
        <translation>运行本身，不含您的笔迹</translation>
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
        <translation>原样，以及学习时可能的变化。</translation>
    </message>
    <message>
        <source>As it is, and as it could be varied. This network learns from the images as they are.</source>
        <translation>原样，以及可能的变化。这个网络从原样的图像学习。</translation>
    </message>
    <message>
        <source>As it is, and as it is varied for learning.</source>
        <translation>原样，以及学习时的变化。</translation>
    </message>
    <message>
        <source>Asking the network which it doubts …</source>
        <translation>正在询问网络怀疑哪些 …</translation>
    </message>
    <message>
        <source>Train a network, or open one: it says which labels it doubts.</source>
        <translation>请训练或打开一个网络：它会说明怀疑哪些标签。</translation>
    </message>
    <message>
        <source>{1}
labelled {1} and read so with {2} % confidence, loss {3}</source>
        <translation>{1}
标签为 {1}，也读作它，置信度 {2}%，损失 {3}</translation>
    </message>
    <message>
        <source>{1} → {0}
labelled {1}, read as {0} with {2} % confidence, loss {3}</source>
        <translation>{1} → {0}
标签为 {1}，读作 {0}，置信度 {2}%，损失 {3}</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>All images of a class, averaged.</source>
        <translation>一个类别所有图像的平均。</translation>
    </message>
    <message>
        <source>Augmentation changes each image anew whenever it is learnt from: turned, scaled, bent, with another pen.
So the network learns the digit and not the picture. Click an image on the left to see it changed.</source>
        <translation>数据增强在每次学习时重新改变每幅图像：旋转、缩放、弯曲、换一支笔。
这样网络学的是数字而不是图片。点击左边的图像可看它的变化。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Click for others.</source>
        <translation>点击可看别的。</translation>
    </message>
    <message>
        <source>Darkness of the pixels</source>
        <translation>像素的深浅</translation>
    </message>
    <message>
        <source>Doubtful first: the images whose label the network that is shown finds least probable.
Some are wrongly labelled, some could be read either way, and some it has not learnt yet.</source>
        <translation>可疑的在前：当前网络认为其标签最不可能的图像。
有些标错了，有些两可，有些它还没学会。</translation>
    </message>
    <message>
        <source>Histogram of the pixels</source>
        <translation>像素直方图</translation>
    </message>
    <message>
        <source>How often a pixel is how dark, from 0, paper, to 255, ink; most are paper. Heights by the square root.</source>
        <translation>像素各种深浅出现的次数，从 0（纸）到 255（墨迹）；大部分是纸。高度取平方根。</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>数据集的图像</translation>
    </message>
    <message>
        <source>Mean and number of each class</source>
        <translation>各类别的平均与数量</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <translation>各类别的平均图像</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>图像数量</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>只看这个类别的图像。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>The image as augmentation changes it</source>
        <translation>数据增强改变后的图像</translation>
    </message>
    <message>
        <source>The image, varied</source>
        <translation>变化后的图像</translation>
    </message>
    <message>
        <source>The images appear here as soon as they are read.</source>
        <translation>图像读入后会立即显示在这里。</translation>
    </message>
    <message>
        <source>Training: what it learns from. Validation: kept from training, to choose settings by.
Test: chooses nothing, and is looked at in the end.</source>
        <translation>训练：学习用的图像。验证：不参加训练，用来选择设置。
测试：不用来选择任何东西，最后才看。</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>all digits</source>
        <translation>所有数字</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>按文件顺序</translation>
    </message>
    <message>
        <source>doubtful labels first</source>
        <translation>可疑标签在前</translation>
    </message>
    <message>
        <source>the mean of all images of “{0}”; click it to see them</source>
        <translation>“{0}”所有图像的平均；点击可查看它们</translation>
    </message>
</context>
<context>
    <name>DatasetImport</name>
    <message>
        <source>Data sets ({0})</source>
        <translation>数据集 ({0})</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>打开数据集文件</translation>
    </message>
    <message>
        <source>Open a folder with IDX files or pictures</source>
        <translation>打开含 IDX 文件或图片的文件夹</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在读取 {0} …</translation>
    </message>
    <message>
        <source>The data set was left as it is.</source>
        <translation>数据集保持原样。</translation>
    </message>
    <message>
        <source>The network reads other images or classes, and would be closed.</source>
        <translation>网络读的是其他图像或类别，将被关闭。</translation>
    </message>
    <message>
        <source>The trained network reads other images or other classes. It is not saved, and would be given up.</source>
        <translation>训练好的网络读的是其他图像或其他类别。它没有保存，将被丢弃。</translation>
    </message>
    <message>
        <source>{0} waits for a choice.</source>
        <translation>{0} 正在等待选择。</translation>
    </message>
    <message>
        <source>{0} was read. Accept it, or cancel.</source>
        <translation>{0} 已读入。请接受或取消。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Layers of {0} neurons.</source>
        <translation>各层神经元数：{0}。</translation>
    </message>
    <message>
        <source>Lines are inputs × weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>线是“输入 × 权重”，大于 0 为橙色，小于 0 为紫色：画出了 {1} 条中最大的 {0} 条。</translation>
    </message>
    <message>
        <source>Lines are weights, orange above 0 and purple below: the {0} largest of {1} are drawn.</source>
        <translation>线是权重，大于 0 为橙色，小于 0 为紫色：画出了 {1} 条中最大的 {0} 条。</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}: {2}</source>
        <translation>第 {1} 层的神经元 {0}：{2}</translation>
    </message>
    <message>
        <source>blamed for {0}</source>
        <translation>责任 {0}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>第 {0} 层</translation>
    </message>
    <message>
        <source>layer {0}: {1}</source>
        <translation>第 {0} 层：{1}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>被略去</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
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
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>Diagram of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Diagram of the network…</source>
        <translation>网络图…</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on the point that is asked about, or its weights alone.</source>
        <translation>把网络写成图，存为线条（SVG）或像素（PNG）：显示它如何处理所询问的点，或只显示权重。</translation>
    </message>
    <message>
        <source>Write the network as a diagram, as lines (SVG) or pixels (PNG): at work on what stands on the pad, or its weights alone.</source>
        <translation>把网络写成图，存为线条（SVG）或像素（PNG）：显示它如何处理画板上的内容，或只显示权重。</translation>
    </message>
</context>
<context>
    <name>DifferencesPresenter</name>
    <message>
        <source>Both read the same test images right: nothing tells them apart.</source>
        <translation>两者读对的测试图像相同：没有什么能区分它们。</translation>
    </message>
    <message>
        <source>Both read the test images …</source>
        <translation>两者正在读测试图像 …</translation>
    </message>
    <message>
        <source>Draw on the right, or click an image above: how both read it appears here.</source>
        <translation>在右边画，或点击上面的图像：两者如何读它会显示在这里。</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not appears here, and one drawing as both read it. So far there is only one network for these images: train another one (Ctrl+T).</source>
        <translation>哪些测试图像一个网络读对而另一个读错，会显示在这里，还有两者如何读同一幅手绘。目前对这些图像只有一个网络：请再训练一个 (Ctrl+T)。</translation>
    </message>
    <message>
        <source>{0} learnt from other images than these; some of the test images may be among them.</source>
        <translation>{0} 学习的图像与这些不同；其中可能包含一些测试图像。</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; ({1} – {2} %)</source>
        <translation>&lt;b&gt;{0}%&lt;/b&gt;（{1} – {2}%）</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Let each take the other's place.</source>
        <translation>让两者互换位置。</translation>
    </message>
    <message>
        <source>McNemar's exact test: of the images that just one of the two reads right, each is as likely A's as B's
if both are equally good. p is how probable a difference as large as this one is then.</source>
        <translation>McNemar 精确检验：在只有一个网络读对的图像中，如果两者同样好，
每幅属于 A 或 B 的机会相等。p 是这时出现如此大差别的概率。</translation>
    </message>
    <message>
        <source>Network {0}</source>
        <translation>网络 {0}</translation>
    </message>
    <message>
        <source>Of the {0} test images of {1}, &lt;b&gt;A&lt;/b&gt; reads {2} and &lt;b&gt;B&lt;/b&gt; {3} right.</source>
        <translation>在 {1} 的 {0} 幅测试图像中，&lt;b&gt;A&lt;/b&gt; 读对 {2} 幅，&lt;b&gt;B&lt;/b&gt; 读对 {3} 幅。</translation>
    </message>
    <message>
        <source>Only A reads {0} of the images, only B {1}: by tossing coins, so uneven a split has this p.</source>
        <translation>只有 A 读对的有 {0} 幅，只有 B 读对的有 {1} 幅：若靠抛硬币，如此不均的分配其 p 值为此。</translation>
    </message>
    <message>
        <source>Share of the test images that {0} reads right</source>
        <translation>{0} 读对的测试图像占比</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>互换</translation>
    </message>
    <message>
        <source>The share of images that each reads right, and its 95 % interval (Wilson).</source>
        <translation>各自读对的图像占比及其 95% 置信区间（威尔逊）。</translation>
    </message>
    <message>
        <source>Whether the difference is chance</source>
        <translation>差别是否偶然</translation>
    </message>
    <message>
        <source>Which network is compared. The runs that are ticked in the tab Runs come first.</source>
        <translation>比较哪个网络。在“运行”标签页中勾选的运行排在前面。</translation>
    </message>
    <message>
        <source>test image {0}, true {1}
A reads {2} with {3} %
B reads {4} with {5} %</source>
        <translation>测试图像 {0}，真实为 {1}
A 读作 {2}，{3}%
B 读作 {4}，{5}%</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} | {1}</source>
        <translation>{0} | {1}</translation>
    </message>
    <message>
        <source>{0}: none of the test images.</source>
        <translation>{0}：没有这样的测试图像。</translation>
    </message>
    <message>
        <source>{0}: {1} test images, the hardest first. Under each: what A | B reads.</source>
        <translation>{0}：{1} 幅测试图像，最难的在前。每幅下面：A | B 读作什么。</translation>
    </message>
</context>
<context>
    <name>DrawPanel</name>
    <message>
        <source>Asks about a point that the network has never learnt from.</source>
        <translation>询问一个网络从未学过的点。</translation>
    </message>
    <message>
        <source>Clear the pad</source>
        <translation>清空画板</translation>
    </message>
    <message>
        <source>Clear the plane</source>
        <translation>清空平面</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Draw something</source>
        <translation>画点什么</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>How thick the strokes are. The digits that the network learns from are about as thick as the start value.</source>
        <translation>笔画的粗细。网络所学数字的粗细与初始值大致相同。</translation>
    </message>
    <message>
        <source>Nothing was drawn that could be undone.</source>
        <translation>没有可撤销的笔画。</translation>
    </message>
    <message>
        <source>Nothing was undone here.</source>
        <translation>这里没有撤销过什么。</translation>
    </message>
    <message>
        <source>Only points that you draw yourself can be taken away.</source>
        <translation>只能去掉您自己画的点。</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Puts a digit on the pad that the network has never learnt from.</source>
        <translation>把一个网络从未学过的数字放到画板上。</translation>
    </message>
    <message>
        <source>Random test digit</source>
        <translation>随机测试数字</translation>
    </message>
    <message>
        <source>Random test point</source>
        <translation>随机测试点</translation>
    </message>
    <message>
        <source>Redo point</source>
        <translation>重做点</translation>
    </message>
    <message>
        <source>Redo stroke</source>
        <translation>重做笔画</translation>
    </message>
    <message>
        <source>Several digits: {0}. Looked at: {1}, digit {2}.</source>
        <translation>多个数字：{0}。正在看：{1}，第 {2} 个数字。</translation>
    </message>
    <message>
        <source>Undo point</source>
        <translation>撤销点</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔画</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} 像素</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln stroke(s)</source>
        <translation>
            <numerusform>%Ln 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>画一个数字</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>It is blank. Draw here with the mouse, a finger or a pen, or choose Random test digit.</source>
        <translation>画板是空的。请用鼠标、手指或笔在这里画，或选“随机测试数字”。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
</context>
<context>
    <name>DrawingRecognizer</name>
    <message numerus="yes">
        <source>%Ln digit(s). Click one, or use the arrow keys.</source>
        <translation>
            <numerusform>%Ln 个数字。请点击一个，或使用方向键。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click on the plane to ask about a place.</source>
        <translation>点击平面，询问一个位置。</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>请画一个数字。</translation>
    </message>
    <message>
        <source>Draw something.</source>
        <translation>请画点什么。</translation>
    </message>
    <message>
        <source>Image, true label {0}</source>
        <translation>图像，真实标签 {0}</translation>
    </message>
    <message>
        <source>Its weights have grown too large to calculate with.</source>
        <translation>它的权重已经大到无法计算。</translation>
    </message>
    <message>
        <source>Most likely {0}: {1} %</source>
        <translation>最可能是{0}：{1}%</translation>
    </message>
    <message>
        <source>No network yet: press Train.</source>
        <translation>还没有网络：请按“训练”。</translation>
    </message>
    <message>
        <source>Nobody here can read yet. Press Train: it takes seconds.</source>
        <translation>这里还没有谁会读。请按“训练”：只需几秒。</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or no digit at all.</source>
        <translation>可能是 {0} 或 {1}；也可能根本不是数字。</translation>
    </message>
    <message>
        <source>Perhaps {0}, or {1}; or none of its classes.</source>
        <translation>可能是 {0} 或 {1}；也可能不属于它的任何类别。</translation>
    </message>
    <message>
        <source>Perhaps {0}; but a stroke of it breaks off, so that something is missing.</source>
        <translation>可能是 {0}；但有一笔断了，缺了一部分。</translation>
    </message>
    <message>
        <source>Test digit, true label {0}</source>
        <translation>测试数字，真实标签 {0}</translation>
    </message>
    <message>
        <source>Test image, true label {0}</source>
        <translation>测试图像，真实标签 {0}</translation>
    </message>
    <message>
        <source>Test point of class {0}</source>
        <translation>类别 {0} 的测试点</translation>
    </message>
    <message>
        <source>To ask about a place, choose “Ask” and click there.</source>
        <translation>要询问一个位置，请选择“询问”，再点击那里。</translation>
    </message>
    <message>
        <source>Training point of class {0}</source>
        <translation>类别 {0} 的训练点</translation>
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
        <translation>添加文件中带标签的手绘：JSON、UNIPEN 或 InkML。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bring back what was deleted last.</source>
        <translation>恢复上次删除的内容。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Each is a {0}</source>
        <translation>都是 {0}</translation>
    </message>
    <message>
        <source>Each is an {0}</source>
        <translation>都是 {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的手绘</translation>
    </message>
    <message>
        <source>No drawings yet. Under an answer, tell what your drawing was, or choose Teach &gt; Teach me your digits.</source>
        <translation>还没有手绘。请在回答下方说明您画的是什么，或选“教学 &gt; 教我认您的数字”。</translation>
    </message>
    <message>
        <source>Save them all in a JSON file.</source>
        <translation>把它们全部保存为一个 JSON 文件。</translation>
    </message>
    <message>
        <source>Say what the chosen ones are.</source>
        <translation>指明选中的是什么。</translation>
    </message>
    <message>
        <source>They are …</source>
        <translation>它们是 …</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away.</source>
        <translation>丢弃选中的手绘。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What the chosen ones are</source>
        <translation>选中的是什么</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>显示哪些类别</translation>
    </message>
    <message>
        <source>Your drawing of a {0}</source>
        <translation>您画的 {0}</translation>
    </message>
    <message>
        <source>Your drawing of an {0}</source>
        <translation>您画的 {0}</translation>
    </message>
    <message>
        <source>Your drawings</source>
        <translation>您的手绘</translation>
    </message>
    <message>
        <source>Your picture of a {0}</source>
        <translation>您的图片：{0}</translation>
    </message>
    <message>
        <source>Your picture of an {0}</source>
        <translation>您的图片：{0}</translation>
    </message>
    <message>
        <source>{0} of {1} different classes</source>
        <translation>{0} 个，共 {1} 个不同类别</translation>
    </message>
    <message>
        <source>{0} of {1} different digits</source>
        <translation>{0} 个，共 {1} 个不同数字</translation>
    </message>
</context>
<context>
    <name>DrawingsStrip</name>
    <message>
        <source>Drawings of {0}</source>
        <translation>{0} 的手绘</translation>
    </message>
    <message>
        <source>The drawings of the chosen class, the newest first.</source>
        <translation>所选类别的手绘，最新的在前。</translation>
    </message>
    <message>
        <source>like {0}</source>
        <translation>像 {0}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}</source>
        <translation>{0}，手绘 {1}</translation>
    </message>
    <message>
        <source>{0}, drawing {1}: the others make it look like {2}</source>
        <translation>{0}，手绘 {1}：其他手绘使它看起来像 {2}</translation>
    </message>
</context>
<context>
    <name>DrawnClassesController</name>
    <message>
        <source>Drawings (*{0})</source>
        <translation>手绘 (*{0})</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>手绘 ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>导出手绘</translation>
    </message>
    <message>
        <source>Go on with drawings of a file</source>
        <translation>用文件中的手绘继续</translation>
    </message>
    <message>
        <source>My classes</source>
        <translation>我的类别</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>The drawings are not kept yet. {0} Export them to another place.</source>
        <translation>手绘尚未保存。{0} 请把它们导出到别处。</translation>
    </message>
    <message numerus="yes">
        <source>{0} is kept: %Ln drawing(s). Data &gt; New data set from drawings goes on with it.</source>
        <translation>
            <numerusform>{0} 已保留：%Ln 幅手绘。“数据 &gt; 用手绘新建数据集”可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} was changed by another window. Your drawings are kept as {1}, beside it.</source>
        <translation>{0} 被另一个窗口更改。您的手绘已作为 {1} 保留在旁边。</translation>
    </message>
</context>
<context>
    <name>DrawnClassesDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Begin another data set; this one is kept.</source>
        <translation>开始另一个数据集；这一个会保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y).</source>
        <translation>重做 (Ctrl+Y)。</translation>
    </message>
    <message>
        <source>Draw here, then press Enter</source>
        <translation>在这里画，然后按 Enter</translation>
    </message>
    <message>
        <source>Draw {0}</source>
        <translation>画 {0}</translation>
    </message>
    <message>
        <source>Everything is kept, and can be gone on with.</source>
        <translation>全部都会保留，以后可以继续。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>First name what you will draw</source>
        <translation>请先写出您要画什么</translation>
    </message>
    <message>
        <source>Go on with the labelled drawings of a file.</source>
        <translation>用文件中带标签的手绘继续。</translation>
    </message>
    <message>
        <source>How well they are told apart stands here as soon as there are a few drawings.</source>
        <translation>有了几幅手绘后，这里会显示它们能区分得多好。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>It is blank. {0} here; Enter keeps it, the arrows choose another class.</source>
        <translation>画板是空的。请在这里{0}；Enter 保留它，方向键选择另一个类别。</translation>
    </message>
    <message>
        <source>Keep this one, and lay out new paper (Enter).</source>
        <translation>保留这一幅，铺上新纸 (Enter)。</translation>
    </message>
    <message>
        <source>Make classes with these names (Enter).</source>
        <translation>用这些名称建立类别 (Enter)。</translation>
    </message>
    <message>
        <source>Names of new classes</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New data set from drawings</source>
        <translation>用手绘新建数据集</translation>
    </message>
    <message>
        <source>Next drawing</source>
        <translation>下一幅手绘</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save it in a file for elsewhere.</source>
        <translation>保存为文件，供别处使用。</translation>
    </message>
    <message>
        <source>Such as: circle, square, star</source>
        <translation>例如：圆, 正方形, 星</translation>
    </message>
    <message>
        <source>Take back a stroke, or on blank paper the last change (Ctrl+Z).</source>
        <translation>收回一笔；纸是空白时收回上一个更改 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Take the chosen class and its drawings away; can be undone.</source>
        <translation>移除所选类别及其手绘；可以撤销。</translation>
    </message>
    <message>
        <source>The data sets that you have drawn; all are kept.</source>
        <translation>您画过的数据集；全部都会保留。</translation>
    </message>
    <message>
        <source>There must be at least two classes, and at least {0} drawings of each.</source>
        <translation>至少要有两个类别，每个至少 {0} 幅手绘。</translation>
    </message>
    <message>
        <source>Throw the chosen drawings away (Delete); can be undone.</source>
        <translation>丢弃选中的手绘 (Delete)；可以撤销。</translation>
    </message>
    <message>
        <source>Train and test on them from now on.</source>
        <translation>从现在起用它们训练和测试。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use these drawings</source>
        <translation>使用这些手绘</translation>
    </message>
    <message>
        <source>What is to be told apart; several names have commas between them.</source>
        <translation>要区分什么；多个名称之间用逗号。</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln drawing(s) ({1} %) are read right by what the others teach.</source>
        <translation>
            <numerusform>%Ln 幅手绘中有 {0} 幅（{1}%）能被用其他手绘教出的网络读对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %Ln drawing(s)</source>
        <translation>
            <numerusform>{0}：%Ln 幅手绘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EpochsPresenter</name>
    <message numerus="yes">
        <source>%Ln epoch(s) are still calculated …</source>
        <translation>
            <numerusform>还有 %Ln 个轮次正在计算 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the network that answers now, only one epoch is kept.</source>
        <translation>现在回答的网络只保留了一个轮次。</translation>
    </message>
    <message>
        <source>Train a network (Ctrl+T): how each class is learnt from epoch to epoch appears here.</source>
        <translation>请训练一个网络 (Ctrl+T)：每个类别如何逐轮学会会显示在这里。</translation>
    </message>
    <message>
        <source>Without your hand: it is no part of the run.</source>
        <translation>不含您的笔迹：它不是运行的一部分。</translation>
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
        <translation>各类别的准确率</translation>
    </message>
    <message>
        <source>Accuracy of each class over the epochs</source>
        <translation>各类别的准确率随轮次的变化</translation>
    </message>
    <message>
        <source>By how much of their length a layer's weights changed in an epoch, by powers of ten.
Where the epoch directly before is not kept: since the last kept one, divided by the epochs between.
Of a run that was opened, weights are kept in half precision: changes under 0.03 % are rounding.</source>
        <translation>一轮中某层权重改变了其长度的多少，按 10 的幂。
前一轮没有保留时：取自上次保留的轮次以来的变化，除以其间的轮数。
打开的运行以半精度保存权重：小于 0.03% 的变化是舍入。</translation>
    </message>
    <message>
        <source>Change of each layer in an epoch, in %</source>
        <translation>每层在一轮中的变化（%）</translation>
    </message>
    <message>
        <source>Change of each layer over the epochs</source>
        <translation>各层的变化随轮次</translation>
    </message>
    <message>
        <source>Click an epoch to look back to it.</source>
        <translation>点击一个轮次可回看到那里。</translation>
    </message>
    <message>
        <source>From 0 %</source>
        <translation>从 0% 起</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>每层的梯度</translation>
    </message>
    <message>
        <source>Gradient of each layer over the epochs</source>
        <translation>各层的梯度随轮次</translation>
    </message>
    <message>
        <source>Show all from 0 to 100 %, and not only where the lines are after the first quarter of the epochs.</source>
        <translation>显示从 0 到 100% 的全部，而不只是前四分之一轮次之后曲线所在的范围。</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training images, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>各层权重的梯度长度，取自 256 幅训练图像，按 10 的幂。
前面的层远小于最后的层：误差几乎传不到它们。</translation>
    </message>
    <message>
        <source>The length of the gradient of each layer's weights, on 256 training points, by powers of ten.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>各层权重的梯度长度，取自 256 个训练点，按 10 的幂。
前面的层远小于最后的层：误差几乎传不到它们。</translation>
    </message>
    <message>
        <source>The share of the images of a class that are read as this class, after each epoch.</source>
        <translation>每轮之后，一个类别的图像被读作该类别的占比。</translation>
    </message>
    <message>
        <source>The share of the points of a class that are read as this class, after each epoch.</source>
        <translation>每轮之后，一个类别的点被读作该类别的占比。</translation>
    </message>
    <message>
        <source>This run keeps no images for validation, so nothing is known of each class.</source>
        <translation>这次运行没有留出验证图像，所以各类别的情况不得而知。</translation>
    </message>
    <message>
        <source>This run keeps no points for validation, so nothing is known of each class.</source>
        <translation>这次运行没有留出验证点，所以各类别的情况不得而知。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>layer {0}</source>
        <translation>第 {0} 层</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>读对</translation>
    </message>
    <message>
        <source>{0} validation images, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} 幅验证图像，每个类别 {1} 到 {2} 幅：这么多图像的占比大约有 ± {3}% 的误差。</translation>
    </message>
    <message>
        <source>{0} validation points, {1} to {2} of each class: a share of so many is sure to about ± {3} %.</source>
        <translation>{0} 个验证点，每个类别 {1} 到 {2} 个：这么多点的占比大约有 ± {3}% 的误差。</translation>
    </message>
</context>
<context>
    <name>ErrorReporter</name>
    <message>
        <source>Something went wrong in the program; it goes on. Help &gt; Copy diagnostics says what it was.</source>
        <translation>程序中出了点问题；程序继续运行。“帮助 &gt; 复制诊断信息”会说明是什么。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; it goes on. What it was stands in {0}.</source>
        <translation>程序中出了点问题；程序继续运行。详情在 {0} 中。</translation>
    </message>
</context>
<context>
    <name>EvidencePicture</name>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>每个像素的贡献</translation>
    </message>
    <message>
        <source>chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>row {0}, column {1}: {2} % ink, adds {3}</source>
        <translation>第 {0} 行第 {1} 列：{2}% 墨迹，增加 {3}</translation>
    </message>
    <message>
        <source>{0} pixels speak for it, {1} against it</source>
        <translation>{0} 个像素支持它，{1} 个反对它</translation>
    </message>
</context>
<context>
    <name>ExperimentHead</name>
    <message>
        <source> at once</source>
        <translation> 个并行</translation>
    </message>
    <message>
        <source>Choose settings that are tried with different values, and train all of them.</source>
        <translation>选择要用不同值来试的设置，并全部训练。</translation>
    </message>
    <message>
        <source>Delete the experiment with all of its runs, after asking.</source>
        <translation>询问后删除实验及其所有运行。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>导出为运行包…</translation>
    </message>
    <message>
        <source>First pause it.</source>
        <translation>请先暂停它。</translation>
    </message>
    <message>
        <source>Free room…</source>
        <translation>释放空间…</translation>
    </message>
    <message>
        <source>Give up the weights of all of its runs but the chosen ones, after asking. All figures stay.</source>
        <translation>询问后放弃除选中候选之外所有运行的权重。所有数据保留。</translation>
    </message>
    <message>
        <source>Go on where it was paused.</source>
        <translation>从暂停处继续。</translation>
    </message>
    <message>
        <source>How many runs train at the same time. With fewer the others rest after the step that they are in, keep their whole epochs, and go on later; the results stay the same.</source>
        <translation>同时训练多少个运行。减少时，其余的在当前这一步之后休息，保留已完成的轮次，以后再继续；结果不变。</translation>
    </message>
    <message>
        <source>It can be changed while the experiment runs.</source>
        <translation>实验运行时可以更改。</translation>
    </message>
    <message>
        <source>It is finished.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Let it begin before all others that wait.</source>
        <translation>让它排在所有等待者之前开始。</translation>
    </message>
    <message>
        <source>Let it rest. Whole epochs are kept, and it can go on at any time.</source>
        <translation>让它休息。已完成的轮次会保留，随时可以继续。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Put the experiment with all of its runs into one file, to be opened on another machine.</source>
        <translation>把实验及其所有运行放入一个文件，以便在另一台机器上打开。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>同时运行数</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save what is shown, write a report, export the experiment, free room, or delete it.</source>
        <translation>保存所显示的内容，写报告，导出实验，释放空间，或删除它。</translation>
    </message>
    <message>
        <source>Save what is shown: a picture as PNG or SVG, or the table of candidates as CSV.</source>
        <translation>保存所显示的内容：图存为 PNG 或 SVG，候选表格存为 CSV。</translation>
    </message>
    <message>
        <source>Start next</source>
        <translation>下一个开始</translation>
    </message>
    <message>
        <source>Which experiment is shown.</source>
        <translation>显示哪个实验。</translation>
    </message>
    <message>
        <source>Write what the experiment came to: a page to be printed and handed in.</source>
        <translation>写下实验的结果：一份可以打印并上交的页面。</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>ExperimentStanding</name>
    <message>
        <source>How many of the runs are done; where only time says how many there will be, of those begun.</source>
        <translation>已完成多少个运行；若总数只有到时才知道，则为已开始的运行中的数目。</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message numerus="yes">
        <source>%Ln diverged</source>
        <translation>
            <numerusform>%Ln 个已发散</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside early</source>
        <translation>
            <numerusform>%Ln 个提前放弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln 个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>训练的轮次</translation>
    </message>
    <message>
        <source>It waits, and begins when what runs before it has ended</source>
        <translation>它在等待，前面的结束后开始</translation>
    </message>
    <message>
        <source>It was paused: {0}</source>
        <translation>已暂停：{0}</translation>
    </message>
    <message>
        <source>No run has begun yet</source>
        <translation>还没有运行开始</translation>
    </message>
    <message>
        <source>Parameters of the network</source>
        <translation>网络的参数</translation>
    </message>
    <message>
        <source>Seconds trained</source>
        <translation>训练的秒数</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>set aside early</source>
        <translation>提前放弃</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>{0}, of %Ln run(s)</source>
        <translation>
            <numerusform>{0}，共 %Ln 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExperimentsController</name>
    <message numerus="yes">
        <source>%Ln experiment(s) are paused or wait; Resume in Experiments goes on.</source>
        <translation>
            <numerusform>%Ln 个实验已暂停或在等待；在“实验”中按“继续”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>实验没有保留，因为运行库无法打开。</translation>
    </message>
    <message>
        <source>It goes on when the one that runs has ended or is paused.</source>
        <translation>正在运行的实验结束或暂停后，它会继续。</translation>
    </message>
    <message>
        <source>It is in the queue, and trains when its turn comes. Experiments shows how it does.</source>
        <translation>它已在队列中，轮到时训练。“实验”会显示进展。</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>新建实验…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation>计划 (*.toml)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>The experiment has begun. Its runs train in the background.</source>
        <translation>实验已开始。它的运行在后台训练。</translation>
    </message>
    <message>
        <source>The experiment has ended. Experiments shows what did best.</source>
        <translation>实验已结束。“实验”会显示哪个最好。</translation>
    </message>
    <message>
        <source>The experiment is paused; Resume in Experiments goes on.</source>
        <translation>实验已暂停；在“实验”中按“继续”可接着进行。</translation>
    </message>
    <message>
        <source>The experiment {0} is paused; Resume in Experiments goes on.</source>
        <translation>实验 {0} 已暂停；在“实验”中按“继续”可接着进行。</translation>
    </message>
    <message>
        <source>The queued run has ended. Runs and Experiments show how it did.</source>
        <translation>排队的运行已结束。“运行”和“实验”会显示结果。</translation>
    </message>
    <message>
        <source>Train with these settings too, in the background, as soon as what runs now has ended.</source>
        <translation>也用这些设置训练，在后台进行，当前运行一结束就开始。</translation>
    </message>
    <message>
        <source>Try settings with different values, in the background, and see what works and how sure that is.</source>
        <translation>在后台用不同的值试设置，看看什么有效，有多可靠。</translation>
    </message>
</context>
<context>
    <name>ExperimentsPresenter</name>
    <message>
        <source>All figures and curves stay, and so do the networks of the chosen candidate. The other runs can then neither be opened nor go on.</source>
        <translation>所有数据和曲线都保留，选中候选的网络也保留。其他运行此后既不能打开也不能继续。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the experiment {0}?</source>
        <translation>要删除实验 {0} 吗？</translation>
    </message>
    <message>
        <source>Experiments are not kept, because the library could not be opened.</source>
        <translation>实验没有保留，因为运行库无法打开。</translation>
    </message>
    <message>
        <source>Free room</source>
        <translation>释放空间</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln run(s) are deleted with it.</source>
        <translation>
            <numerusform>它的 %Ln 次运行会一同删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>线 (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>像素 (*{0})</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存所显示的内容</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>表格 (*{0})</translation>
    </message>
    <message>
        <source>The weights of this experiment take {0} MB. Give them up?</source>
        <translation>这个实验的权重占 {0} MB。要放弃它们吗？</translation>
    </message>
    <message>
        <source>{0} MB are free again in the library.</source>
        <translation>运行库中又有 {0} MB 空闲。</translation>
    </message>
</context>
<context>
    <name>ExperimentsView</name>
    <message>
        <source>All candidates, the best first.</source>
        <translation>所有候选，最好的在前。</translation>
    </message>
    <message>
        <source>All settings side by side, a line across them for each candidate.</source>
        <translation>所有设置并排，每个候选一条横穿它们的线。</translation>
    </message>
    <message>
        <source>An experiment answers a question: which learning rate, how many layers, or was it luck? It trains with many values and several seeds, in the background, and says what works.</source>
        <translation>实验回答一个问题：用哪个学习率，用多少层，还是只是运气？它在后台用许多值和多个随机种子训练，并说明什么有效。</translation>
    </message>
    <message>
        <source>Any setting against any figure, a point for each candidate.</source>
        <translation>任意设置对任意数据，每个候选一个点。</translation>
    </message>
    <message>
        <source>Choose what is tried, and start it.</source>
        <translation>选择要试什么，并开始。</translation>
    </message>
    <message>
        <source>How much each setting matters, and how sure that is.</source>
        <translation>每个设置有多重要，有多可靠。</translation>
    </message>
    <message>
        <source>How the accuracy of every run rose from epoch to epoch.</source>
        <translation>每次运行的准确率如何逐轮上升。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>New experiment…</source>
        <translation>新建实验…</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>A web page is for networks that read images.</source>
        <translation>网页适用于读取图像的网络。</translation>
    </message>
    <message>
        <source>Export a web page</source>
        <translation>导出网页</translation>
    </message>
    <message>
        <source>Export the network</source>
        <translation>导出网络</translation>
    </message>
    <message>
        <source>Export the network. ONNX files need the package onnx: {0}</source>
        <translation>导出网络。ONNX 文件需要 onnx 包：{0}</translation>
    </message>
    <message>
        <source>Network for other programs…</source>
        <translation>供其他程序使用的网络…</translation>
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
        <translation>ONNX，没有 onnx 包则无法导出 (*.onnx)</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>网页…</translation>
    </message>
    <message>
        <source>Write the network as one page to draw on, for anybody with a browser: it needs nothing else.</source>
        <translation>把网络写成一个可以在上面画的网页，任何有浏览器的人都能用：不需要别的东西。</translation>
    </message>
    <message>
        <source>Write the network for other programs: ONNX, NumPy or safetensors.</source>
        <translation>为其他程序写出网络：ONNX、NumPy 或 safetensors。</translation>
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
        <translation>训练时可以更改。</translation>
    </message>
    <message>
        <source>It is written in percent: 10 is 10 %, and 0.1 is 0.1 %.</source>
        <translation>按百分数填写：10 表示 10%，0.1 表示 0.1%。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>It ends where a share does, at 0 and 100 %.</source>
        <translation>区间止于 0 和 100%。</translation>
    </message>
    <message>
        <source>It is the mean over {0} images.</source>
        <translation>它是 {0} 幅图像的平均。</translation>
    </message>
    <message>
        <source>It is the mean over {0} points.</source>
        <translation>它是 {0} 个点的平均。</translation>
    </message>
    <message>
        <source>Its 95 % interval</source>
        <translation>它的 95% 置信区间</translation>
    </message>
    <message>
        <source>So much is typically given to the right class: it is the geometric mean of the probabilities.</source>
        <translation>正确类别通常得到这么多：这是各概率的几何平均。</translation>
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
        <translation>这些回答中有多少是错的。</translation>
    </message>
    <message>
        <source>The share of all images to which it answers, with its 95 % interval.</source>
        <translation>它给出回答的图像占全部的比例，附 95% 置信区间。</translation>
    </message>
    <message>
        <source>The share of these answers that is right, with its 95 % interval.</source>
        <translation>这些回答中正确的占比，附 95% 置信区间。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>no answer is left</source>
        <translation>没有剩下回答</translation>
    </message>
    <message>
        <source>right of these</source>
        <translation>其中正确</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{0}: answered</source>
        <translation>{0}：已回答</translation>
    </message>
    <message>
        <source>{0}: right of these</source>
        <translation>{0}：其中正确</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>Add to my drawings</source>
        <translation>加入我的手绘</translation>
    </message>
    <message>
        <source>As your drawings, digits teach your hand to the network that answers. As a data set, all of them train a network, alone or beside MNIST.</source>
        <translation>作为您的手绘，数字会把您的笔迹教给正在回答的网络。作为数据集，所有手绘单独或与 MNIST 一起训练一个网络。</translation>
    </message>
    <message>
        <source>It was taken off the list of recent files.</source>
        <translation>已从最近文件列表中去掉。</translation>
    </message>
    <message>
        <source>No network has been opened yet.</source>
        <translation>还没有打开过网络。</translation>
    </message>
    <message>
        <source>No other data set has been opened yet.</source>
        <translation>还没有打开过其他数据集。</translation>
    </message>
    <message>
        <source>One file of each kind is opened at a time. Left out: {0}.</source>
        <translation>每种文件一次只打开一个。略去：{0}。</translation>
    </message>
    <message>
        <source>Only files that lie on this machine can be opened; save this one first.</source>
        <translation>只能打开这台机器上的文件；请先把它保存下来。</translation>
    </message>
    <message>
        <source>Open as a data set</source>
        <translation>作为数据集打开</translation>
    </message>
    <message>
        <source>Recent data sets</source>
        <translation>最近的数据集</translation>
    </message>
    <message>
        <source>Recent networks</source>
        <translation>最近的网络</translation>
    </message>
    <message>
        <source>What are the drawings in {0} for?</source>
        <translation>{0} 中的手绘用来做什么？</translation>
    </message>
    <message>
        <source>{0} was not opened: first end the training that is under way.</source>
        <translation>{0} 没有打开：请先结束正在进行的训练。</translation>
    </message>
</context>
<context>
    <name>FilmReader</name>
    <message numerus="yes">
        <source>Of the film of {0}, %Ln frame(s) are damaged and left out.</source>
        <translation>
            <numerusform>{0} 的影片中有 %Ln 帧损坏，已略去。</numerusform>
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
        <translation>所有影片合计最多</translation>
    </message>
    <message>
        <source>At most for the film of a run</source>
        <translation>一次运行的影片最多</translation>
    </message>
    <message>
        <source>Films of the runs</source>
        <translation>运行的影片</translation>
    </message>
    <message>
        <source>Less room thins the films that there are at once. The file of the library gets no smaller by that.</source>
        <translation>减少空间会立即使现有影片变稀。运行库的文件不会因此变小。</translation>
    </message>
    <message numerus="yes">
        <source>The film(s) of %Ln run(s) take {0} MB.</source>
        <translation>
            <numerusform>%Ln 次运行的影片占 {0} MB。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library keeps a film of every run: its weights at some of its epochs, in half precision, so that the time machine works for each run, and another one can go on from there. The last epoch and the best are kept exactly in any case.</source>
        <translation>运行库保留每次运行的影片：某些轮次的权重，半精度，使时间机器对每次运行都可用，并可从那里开始另一次。最后一轮和最佳一轮总是精确保留。</translation>
    </message>
    <message>
        <source>Where it is reached, the films of the oldest runs are thinned, then given up. All figures are kept.</source>
        <translation>达到上限时，最早运行的影片先变稀，再放弃。所有数据保留。</translation>
    </message>
    <message>
        <source>With more room a run keeps more of its epochs, evenly from the first to the last. 0 keeps no films.</source>
        <translation>空间越大，一次运行保留的轮次越多，从第一轮到最后一轮均匀分布。0 表示不保留影片。</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Changes the setting on the left: {0}.</source>
        <translation>更改左侧的设置：{0}。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>Try it: {0}</source>
        <translation>试试：{0}</translation>
    </message>
</context>
<context>
    <name>FirstMinute</name>
    <message>
        <source>1 of 3: Draw a digit on the pad at the right, as large as you like.</source>
        <translation>第 1 步（共 3 步）：在右边的画板上画一个数字，想画多大就画多大。</translation>
    </message>
    <message>
        <source>2 of 3: It looks at thousands of digits and changes its weights a little after each few. The error falls, and more digits are read right. How long it still takes stands at the top.</source>
        <translation>第 2 步（共 3 步）：它看成千上万个数字，每看几个就把权重改一点。误差下降，读对的数字越来越多。上方显示还要多久。</translation>
    </message>
    <message>
        <source>2 of 3: The bars say what a network that was trained before reads. Now train your own: press Train.</source>
        <translation>第 2 步（共 3 步）：条形显示一个预先训练好的网络读出了什么。现在训练您自己的：请按“训练”。</translation>
    </message>
    <message>
        <source>3 of 3: Now your own network answers. Clear the pad with the bin below it, and draw again: does it read you?</source>
        <translation>第 3 步（共 3 步）：现在由您自己的网络回答。用画板下方的垃圾桶清空画板，再画一次：它能读懂您的字吗？</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New here? In one minute you draw a digit, train a network, and let it read you.</source>
        <translation>第一次来？一分钟内您可以画一个数字、训练一个网络，并让它读您的字。</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用，谢谢</translation>
    </message>
    <message>
        <source>Show the lessons</source>
        <translation>显示课程</translation>
    </message>
    <message>
        <source>That is all there is to it: draw, train, draw again. The lessons in the menu Learn show why it works.</source>
        <translation>就这么简单：画、训练、再画。菜单“学习”中的课程会说明为什么这样行得通。</translation>
    </message>
</context>
<context>
    <name>FirstMinuteBar</name>
    <message>
        <source>Take this away for good. Lessons are in the menu Learn.</source>
        <translation>不再显示。课程在菜单“学习”中。</translation>
    </message>
    <message>
        <source>Your first minute</source>
        <translation>您的第一分钟</translation>
    </message>
</context>
<context>
    <name>ForkController</name>
    <message>
        <source>A run of its own learns on to epoch {0}; {1} stays as it is.</source>
        <translation>一次单独的运行继续学到第 {0} 轮；{1} 保持不变。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on from epoch {0} of {1}?</source>
        <translation>要从 {1} 的第 {0} 轮继续吗？</translation>
    </message>
    <message>
        <source>It begins exactly where that epoch ended: with its weights, and with what the optimizer remembers.</source>
        <translation>它恰好从该轮结束处开始：用当时的权重和优化器所记住的内容。</translation>
    </message>
    <message>
        <source>It begins with the very weights of that epoch, but the optimizer remembers nothing of the steps before.</source>
        <translation>它用该轮的原有权重开始，但优化器不记得此前的步。</translation>
    </message>
    <message>
        <source>It does not begin exactly there: of that epoch the weights are kept in half precision, and nothing of what the optimizer remembered.</source>
        <translation>它并不恰好从那里开始：该轮的权重以半精度保留，优化器所记住的内容没有保留。</translation>
    </message>
    <message>
        <source>Its layers, its loss and its precision stay those of {0}.</source>
        <translation>它的层、损失和数值精度与 {0} 相同。</translation>
    </message>
    <message>
        <source>The settings on the left are those of {0}: change there what is to be different.</source>
        <translation>左侧是 {0} 的设置：要有不同，请在那里更改。</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>不同之处：{0}。</translation>
    </message>
</context>
<context>
    <name>FractionBox</name>
    <message>
        <source>It has more than {0} decimals.</source>
        <translation>它的小数位超过 {0} 位。</translation>
    </message>
</context>
<context>
    <name>FramingTest</name>
    <message>
        <source>&lt;b&gt;{0} %&lt;/b&gt; &amp;nbsp; (95 % interval {1} – {2} %)</source>
        <translation>&lt;b&gt;{0}%&lt;/b&gt; &amp;nbsp;（95% 置信区间 {1} – {2}%）</translation>
    </message>
    <message>
        <source>Framing changes that by {0} points.</source>
        <translation>取框使之改变 {0} 个百分点。</translation>
    </message>
    <message>
        <source>Framing the test images: {0} %</source>
        <translation>正在为测试图像取框：{0}%</translation>
    </message>
    <message>
        <source>Pictures are framed as digits are, and these images are none.</source>
        <translation>图片按数字来取框，而这些图像不是数字。</translation>
    </message>
    <message>
        <source>Self-test done.</source>
        <translation>自检完成。</translation>
    </message>
    <message>
        <source>Self-test of the framing</source>
        <translation>取框自检</translation>
    </message>
    <message>
        <source>Sends the test images through the framing of pictures, and shows what that costs.</source>
        <translation>让测试图像经过图片的取框，看看代价多大。</translation>
    </message>
    <message>
        <source>The data are points on a plane, and only pictures are framed.</source>
        <translation>数据是平面上的点，只有图片才会被取景。</translation>
    </message>
    <message>
        <source>The self-test ended with an error: {0}</source>
        <translation>自检因错误而结束：{0}</translation>
    </message>
    <message>
        <source>The {0} test images, read right:</source>
        <translation>{0} 幅测试图像，读对：</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>framed as a picture on the pad is</source>
        <translation>像画板上的图片那样取框</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message numerus="yes">
        <source>Went on from a network that had learnt for %Ln epoch(s).</source>
        <translation>
            <numerusform>从一个已学习 %Ln 个轮次的网络继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went on from the run {0} after %Ln epoch(s).</source>
        <translation>
            <numerusform>从运行 {0} 在 %Ln 个轮次之后继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthView</name>
    <message>
        <source>Activations of layer {0}</source>
        <translation>第 {0} 层的激活</translation>
    </message>
    <message>
        <source>By how much of their length the weights changed in the last epoch.
Some percent are usual; next to nothing means it hardly learns, more than its length that it leaps.
A dash: the epoch directly before is not kept, or only rounded, as of a run that was opened.
“By epoch” shows what can be said of that.</source>
        <translation>最后一轮中权重改变了其长度的多少。
百分之几是正常的；几乎为零表示它几乎没有学习，超过自身长度表示它在跳跃。
短横线：紧邻的前一轮没有保留，或只保留了舍入后的值，例如打开的运行。
“按轮次”显示对此能说些什么。</translation>
    </message>
    <message>
        <source>Change of layer {0}</source>
        <translation>第 {0} 层的变化</translation>
    </message>
    <message>
        <source>Findings and layers</source>
        <translation>发现和各层</translation>
    </message>
    <message>
        <source>Gradient of layer {0}</source>
        <translation>第 {0} 层的梯度</translation>
    </message>
    <message>
        <source>How the activations are spread: filled now, as a line before the first step.</source>
        <translation>激活的分布：填充为现在，线为第一步之前。</translation>
    </message>
    <message>
        <source>How the weights are spread: filled now, as a line before the first step.</source>
        <translation>权重的分布：填充为现在，线为第一步之前。</translation>
    </message>
    <message>
        <source>Idle in layer {0}</source>
        <translation>第 {0} 层中不活动的</translation>
    </message>
    <message>
        <source>Layer {0}</source>
        <translation>第 {0} 层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Measured on some training images.</source>
        <translation>用一些训练图像测得。</translation>
    </message>
    <message>
        <source>Measured on some training points.</source>
        <translation>用一些训练点测得。</translation>
    </message>
    <message>
        <source>Nothing is conspicuous.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the activations are saturated; below {2} % it still learns.</source>
        <translation>第 {1} 层有 {0}% 的激活已饱和；低于 {2}% 时它仍能学习。</translation>
    </message>
    <message>
        <source>Of layer {1}, {0} % of the neurons are dead; below {2} % a layer can spare them.</source>
        <translation>第 {1} 层有 {0}% 的神经元已死；低于 {2}% 时一层可以没有它们。</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training images.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>该层权重的梯度长度，取自 256 幅训练图像。
前面的层远小于最后的层：误差几乎传不到它们。</translation>
    </message>
    <message>
        <source>The length of the gradient of the layer's weights, on 256 training points.
Far smaller in the first layers than in the last: the error hardly reaches them.</source>
        <translation>该层权重的梯度长度，取自 256 个训练点。
前面的层远小于最后的层：误差几乎传不到它们。</translation>
    </message>
    <message>
        <source>The length of what its weights changed by in one epoch, over the length of its weights.</source>
        <translation>一轮中权重变化量的长度，除以权重的长度。</translation>
    </message>
    <message numerus="yes">
        <source>The square root of the sum of the squares of %Ln slope(s), one for each weight.</source>
        <translation>
            <numerusform>%Ln 个斜率（每个权重一个）的平方和的平方根。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train a network: how its layers fare, and what is conspicuous, appears here.</source>
        <translation>请训练一个网络：各层的状况和异常之处会显示在这里。</translation>
    </message>
    <message>
        <source>Weights of layer {0}</source>
        <translation>第 {0} 层的权重</translation>
    </message>
    <message>
        <source>What is conspicuous</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the images
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>激活函数曲线末端平坦时：对任何图像都不激活的神经元（死神经元）的占比，
或几乎到达末端的激活（饱和）的占比。两者都不学习。</translation>
    </message>
    <message>
        <source>Where the curve of the activation ends flat: the share of neurons that fire for none of the points
(dead), or of activations that are nearly at an end (saturated). Neither learns.</source>
        <translation>激活函数曲线末端平坦时：对任何点都不激活的神经元（死神经元）的占比，
或几乎到达末端的激活（饱和）的占比。两者都不学习。</translation>
    </message>
    <message>
        <source>activations (line: at first)</source>
        <translation>激活（线：最初）</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死神经元</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>weights (line: at first)</source>
        <translation>权重（线：最初）</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} % dead</source>
        <translation>{0}% 死神经元</translation>
    </message>
    <message>
        <source>{0} % saturated</source>
        <translation>{0}% 饱和</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every image gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>如果一个 ReLU 的和对每幅图像都为负，它就输出 0，也没有斜率，所以无法靠学习恢复。是过大的步把它推到了那里。</translation>
    </message>
    <message>
        <source>A ReLU whose sum is negative for every point gives 0 and has no slope, so it cannot learn its way back. Steps that were too large push it there.</source>
        <translation>如果一个 ReLU 的和对每个点都为负，它就输出 0，也没有斜率，所以无法靠学习恢复。是过大的步把它推到了那里。</translation>
    </message>
    <message>
        <source>A plateau: for {0} epochs the training error has stayed near {1}</source>
        <translation>平台期：{0} 个轮次以来训练误差一直在 {1} 附近</translation>
    </message>
    <message>
        <source>At its ends the curve of the activation is flat, so hardly any gradient comes through. The sums are too large: because of large first weights, or of large steps.</source>
        <translation>激活函数的曲线在两端是平的，几乎没有梯度通过。和太大：因为初始权重大，或者步子大。</translation>
    </message>
    <message>
        <source>Each step leaps over the valley that it should walk down into.</source>
        <translation>每一步都跳过了本该走下去的谷。</translation>
    </message>
    <message>
        <source>It can be changed when this run is over.</source>
        <translation>这次运行结束后可以更改。</translation>
    </message>
    <message>
        <source>It is worse than guessing: the training error is {0}, guessing has {1}</source>
        <translation>比猜测还差：训练误差为 {0}，猜测为 {1}</translation>
    </message>
    <message>
        <source>It jumps about a valley that is narrower than its steps; or the network is too small to do better.</source>
        <translation>它在一个比步长还窄的谷里跳来跳去；或者网络太小，做不到更好。</translation>
    </message>
    <message>
        <source>It learns its images by heart, and no longer what they have in common with new ones.</source>
        <translation>它在死记这些图像，而不再学习它们与新图像的共同之处。</translation>
    </message>
    <message>
        <source>It learns its points by heart, and no longer what they have in common with new ones.</source>
        <translation>它在死记这些点，而不再学习它们与新点的共同之处。</translation>
    </message>
    <message>
        <source>It overfits: the validation error has risen from {1} in epoch {2} to {0}</source>
        <translation>过拟合：验证误差从第 {2} 轮的 {1} 升到 {0}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training images are read right, but {1} of the validation images</source>
        <translation>过拟合：训练图像读对 {0}，而验证图像只有 {1}</translation>
    </message>
    <message>
        <source>It overfits: {0} of the training points are read right, but {1} of the validation points</source>
        <translation>过拟合：训练点读对 {0}，而验证点只有 {1}</translation>
    </message>
    <message>
        <source>It takes a new run.</source>
        <translation>需要一次新的运行。</translation>
    </message>
    <message>
        <source>It takes more epochs.</source>
        <translation>需要更多轮次。</translation>
    </message>
    <message>
        <source>ReLU → Leaky ReLU</source>
        <translation>ReLU → Leaky ReLU</translation>
    </message>
    <message>
        <source>Steps that were too large have thrown the weights far off, and steps of the present size do not bring them back. A new run begins with new weights.</source>
        <translation>过大的步把权重甩得很远，现在这样大小的步无法把它们带回来。新的运行从新的权重开始。</translation>
    </message>
    <message>
        <source>The direction is right, but the steps are so small that it takes for ever.</source>
        <translation>方向是对的，但步子太小，要走很久很久。</translation>
    </message>
    <message>
        <source>The learning rate is too high: at {1}, one step can change the weights of layer {2} by {0} %</source>
        <translation>学习率太高：为 {1} 时，一步就可能使第 {2} 层的权重改变 {0}%</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error has risen from {1} in epoch {2} to {0}</source>
        <translation>学习率太高：训练误差从第 {2} 轮的 {1} 升到 {0}</translation>
    </message>
    <message>
        <source>The learning rate is too high: the training error is {0}, guessing has {1}</source>
        <translation>学习率太高：训练误差为 {0}，猜测为 {1}</translation>
    </message>
    <message>
        <source>The learning rate is too low: the training error, now {1}, falls by {0} an epoch</source>
        <translation>学习率太低：训练误差现为 {1}，每轮下降 {0}</translation>
    </message>
    <message>
        <source>The run goes on with it.</source>
        <translation>运行将以此继续。</translation>
    </message>
    <message>
        <source>This network is beyond repair: start a new run with it.</source>
        <translation>这个网络已无法挽救：请以此开始新的运行。</translation>
    </message>
    <message>
        <source>Tried: {0}.</source>
        <translation>试过：{0}。</translation>
    </message>
    <message>
        <source>dead neurons of layer {0}</source>
        <translation>第 {0} 层的死神经元</translation>
    </message>
    <message>
        <source>epochs {0} → {1}</source>
        <translation>轮次 {0} → {1}</translation>
    </message>
    <message>
        <source>first weights Normal → Glorot</source>
        <translation>初始权重 Normal → Glorot</translation>
    </message>
    <message>
        <source>it did not help.</source>
        <translation>没有帮助。</translation>
    </message>
    <message>
        <source>it helped.</source>
        <translation>有帮助。</translation>
    </message>
    <message>
        <source>it made no difference so far.</source>
        <translation>目前没有差别。</translation>
    </message>
    <message>
        <source>learning rate {0} → {1}</source>
        <translation>学习率 {0} → {1}</translation>
    </message>
    <message>
        <source>neurons of the smallest hidden layer {0} → {1}</source>
        <translation>最小隐藏层的神经元 {0} → {1}</translation>
    </message>
    <message>
        <source>saturated activations of layer {0}</source>
        <translation>第 {0} 层的饱和激活</translation>
    </message>
    <message>
        <source>schedule Constant → Cosine: the learning rate falls to 0 by the end</source>
        <translation>调度 恒定 → 余弦：学习率到结束时降为 0</translation>
    </message>
    <message>
        <source>the images are changed a little each time, instead of always being the same</source>
        <translation>图像每次都稍有变化，而不再总是相同</translation>
    </message>
    <message>
        <source>training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>training images {0} → {1}</source>
        <translation>训练图像 {0} → {1}</translation>
    </message>
    <message>
        <source>training points {0} → {1}</source>
        <translation>训练点 {0} → {1}</translation>
    </message>
    <message>
        <source>validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>weight decay {0} → {1}</source>
        <translation>权重衰减 {0} → {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} (before the first epoch).</source>
        <translation>{0}（第一轮之前）。</translation>
    </message>
    <message>
        <source>{0} (epoch {1}).</source>
        <translation>{0}（第 {1} 轮）。</translation>
    </message>
    <message>
        <source>{0} After {1} with it, {2} {3} → {4}: {5}</source>
        <translation>{0} 采用后经过 {1}，{2} {3} → {4}：{5}</translation>
    </message>
    <message numerus="yes">
        <source>{0} And %Ln more.</source>
        <translation>
            <numerusform>{0} 还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} Whether it helps is said here when an epoch was trained with it.</source>
        <translation>{0} 用它训练一个轮次之后，这里会说明是否有帮助。</translation>
    </message>
    <message>
        <source>{0} of the activations of layer {1} are at their end</source>
        <translation>第 {1} 层的 {0} 激活处于末端</translation>
    </message>
    <message>
        <source>{0} of the neurons of layer {1} never fire</source>
        <translation>第 {1} 层有 {0} 的神经元从不激活</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}，以及 {1}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>row {0} is chosen</source>
        <translation>已选第 {0} 行</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} 行 {1} 列的数，从 {2} 到 {3}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;b&gt;Come back&lt;/b&gt; to it: every run is kept under Runs, where it can be opened and compared.</source>
        <translation>&lt;b&gt;再回来&lt;/b&gt;：每次运行都保留在“运行”中，可以打开和比较。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Draw&lt;/b&gt; a digit on the right. The bars say what the network takes it for, even while it learns.</source>
        <translation>在右边&lt;b&gt;画&lt;/b&gt;一个数字。条形显示网络把它当成什么，学习时也是。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Set up&lt;/b&gt; a network on the left: its layers, the learning rate, how many epochs. A preset is a good start.</source>
        <translation>在左边&lt;b&gt;设置&lt;/b&gt;网络：各层、学习率、多少轮次。预设是好的起点。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Train&lt;/b&gt; it, and watch the error fall in the middle. The learning rate can be changed meanwhile.</source>
        <translation>&lt;b&gt;训练&lt;/b&gt;它，看中间的误差下降。其间可以更改学习率。</translation>
    </message>
    <message>
        <source>A click on a word such as Accuracy says what it means; a right click on a figure, why it is so.</source>
        <translation>点击“准确率”这样的词可看它的含义；右键点击一个数，可看它为什么是这样。</translation>
    </message>
    <message>
        <source>A picture, drawings, a data set or a network anywhere on the window: open it.</source>
        <translation>图片、手绘、数据集或网络，放到窗口任何地方：打开它。</translation>
    </message>
    <message>
        <source>A steady gradient moves a weight up to {0} times as far as without it.</source>
        <translation>稳定的梯度使权重移动的距离最多为没有它时的 {0} 倍。</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl 和滚轮</translation>
    </message>
    <message>
        <source>Ctrl+Z and Ctrl+Y undo and redo a change there; Esc gives up what is typed in a field.</source>
        <translation>Ctrl+Z 和 Ctrl+Y 在那里撤销和重做更改；Esc 放弃正在输入的内容。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>拖放</translation>
    </message>
    <message>
        <source>Each step moves a weight by about {0}, which is {1} % of a usual first weight.</source>
        <translation>每一步使权重移动约 {0}，即通常初始权重的 {1}%。</translation>
    </message>
    <message>
        <source>Each step moves a weight by {0} times its gradient.</source>
        <translation>每一步使权重移动其梯度的 {0} 倍。</translation>
    </message>
    <message>
        <source>F1 explains what has the focus.</source>
        <translation>F1 解释焦点所在之处。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>如何使用</translation>
    </message>
    <message>
        <source>Images for validation: {0}; for training: {1}.</source>
        <translation>验证图像：{0}；训练图像：{1}。</translation>
    </message>
    <message>
        <source>In a plot of curves: from mark to mark, each of which says what happened.</source>
        <translation>在曲线图中：从标记到标记，每个标记说明发生了什么。</translation>
    </message>
    <message>
        <source>In a plot: from epoch to epoch (pages: by ten; Home, End); + and − zoom, 0 shows all of it.</source>
        <translation>在图中：从轮次到轮次（翻页键：每十轮；Home, End）；+ 和 − 缩放，0 显示全部。</translation>
    </message>
    <message>
        <source>In an epoch, {0} % is left of a weight that nothing asks for.</source>
        <translation>一轮之后，没有需求的权重还剩 {0}%。</translation>
    </message>
    <message>
        <source>In each step, about {0} of the largest layer's {1} neurons are left out.</source>
        <translation>每一步略去最大层 {1} 个神经元中的约 {0} 个。</translation>
    </message>
    <message>
        <source>In the settings</source>
        <translation>在设置中</translation>
    </message>
    <message>
        <source>It is about a mean of the last {0} steps.</source>
        <translation>它大约是最近 {0} 步的平均。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>More on this</source>
        <translation>更多说明</translation>
    </message>
    <message>
        <source>Nothing has the focus. Choose something, and press F1.</source>
        <translation>没有焦点。请选择一处，再按 F1。</translation>
    </message>
    <message>
        <source>Nothing here is called “{0}”. Try another word, or look through all words.</source>
        <translation>这里没有叫“{0}”的。请换一个词，或浏览所有词语。</translation>
    </message>
    <message>
        <source>On a figure or a heading: why this number, and what the word means.</source>
        <translation>在数或标题上：为什么是这个数，这个词是什么意思。</translation>
    </message>
    <message>
        <source>On the pad or the plane: erase.</source>
        <translation>在画板或平面上：擦除。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters: {0} = {1}.</source>
        <translation>参数：{0} = {1}。</translation>
    </message>
    <message>
        <source>Pause and go on, with the pad, the plane or a plot in focus.</source>
        <translation>暂停和继续，焦点在画板、平面或图上时。</translation>
    </message>
    <message>
        <source>Probability of {0}</source>
        <translation>{0} 的概率</translation>
    </message>
    <message>
        <source>Right mouse button</source>
        <translation>鼠标右键</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>另见：</translation>
    </message>
    <message>
        <source>Shift+F1, then a click, explains what was clicked.</source>
        <translation>按 Shift+F1 再点击，可解释所点击之处。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Steps in all: {0} ({1} in each epoch).</source>
        <translation>总步数：{0}（每轮 {1}）。</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training images: {1}.</source>
        <translation>{0} 幅训练图像的一轮步数：{1}。</translation>
    </message>
    <message>
        <source>Steps in an epoch of {0} training points: {1}.</source>
        <translation>{0} 个训练点的一轮步数：{1}。</translation>
    </message>
    <message>
        <source>Steps until the full rate: {0}.</source>
        <translation>达到完整学习率的步数：{0}。</translation>
    </message>
    <message>
        <source>The largest logits are {0}; they are divided by the temperature, {1}.</source>
        <translation>最大的 logit 为 {0}；它们除以温度 {1}。</translation>
    </message>
    <message>
        <source>The lines that do it, in {0}:</source>
        <translation>完成此事的代码行，在 {0} 中：</translation>
    </message>
    <message>
        <source>The right class is to get {0} %, and each other one {1} %.</source>
        <translation>正确类别应得 {0}%，其他每个 {1}%。</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>为什么是这些数？</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>Zoom in a plot; the wheel alone scrolls the view, dragging moves the curves.</source>
        <translation>在图中缩放；单用滚轮滚动视图，拖动可移动曲线。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
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
        <translation>窗口的所有按键。</translation>
    </message>
    <message>
        <source>All terms, explained in short.</source>
        <translation>所有术语的简短解释。</translation>
    </message>
    <message>
        <source>Click what you want to know about. Esc gives it up.</source>
        <translation>请点击您想了解的内容。Esc 可放弃。</translation>
    </message>
    <message>
        <source>Explain what has the focus, and its value. The panel stays open beside the window.</source>
        <translation>解释焦点所在之处及其值。面板在窗口旁边保持打开。</translation>
    </message>
    <message>
        <source>Explain what is clicked next.</source>
        <translation>解释接下来点击的内容。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>如何使用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No browser can be opened here. All versions are at {0}.</source>
        <translation>这里无法打开浏览器。所有版本见 {0}。</translation>
    </message>
    <message>
        <source>Opens the page with all versions in a browser. The program itself never asks for newer ones.</source>
        <translation>在浏览器中打开列出所有版本的页面。程序本身从不查询新版本。</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>用几句话介绍窗口。</translation>
    </message>
    <message>
        <source>What does “{0}” mean?</source>
        <translation>“{0}”是什么意思？</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Why these numbers?</source>
        <translation>为什么是这些数？</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>为什么是这个数？</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys of the window.</source>
        <translation>窗口的所有按键。</translation>
    </message>
    <message>
        <source>All terms of the glossary.</source>
        <translation>词汇表的所有术语。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the page before.</source>
        <translation>回到上一页。</translation>
    </message>
    <message>
        <source>Explains what has the focus in the window (F1).</source>
        <translation>解释窗口中焦点所在之处 (F1)。</translation>
    </message>
    <message>
        <source>Finds words and keys by what they are called and by what is said of them.</source>
        <translation>按名称和解释查找词语和按键。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>如何使用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>The window in a few sentences.</source>
        <translation>用几句话介绍窗口。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>A neural network from scratch, in NumPy alone, that one can watch while it learns.</source>
        <translation>一个从零写起的神经网络，只用 NumPy，可以看着它学习。</translation>
    </message>
    <message>
        <source>It is made of these, each under its own licence:</source>
        <translation>它由以下各部分组成，各有自己的许可：</translation>
    </message>
    <message>
        <source>The digits are MNIST, by Yann LeCun, Corinna Cortes and Christopher J. C. Burges: CC BY-SA 3.0. LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998.</source>
        <translation>数字来自 MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges：CC BY-SA 3.0。LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86 (11), 1998。</translation>
    </message>
    <message>
        <source>The network that comes with it has also learnt from the Pen-Based Recognition of Handwritten Digits by E. Alpaydin and F. Alimoglu, UCI Machine Learning Repository, 1998: CC BY 4.0.</source>
        <translation>自带的网络还学习了 E. Alpaydin 和 F. Alimoglu 的 Pen-Based Recognition of Handwritten Digits，UCI Machine Learning Repository，1998：CC BY 4.0。</translation>
    </message>
    <message>
        <source>The program and the network that comes with it: MIT licence.</source>
        <translation>程序和自带的网络：MIT 许可。</translation>
    </message>
    <message>
        <source>{0}; its source is at {1}</source>
        <translation>{0}；其源代码在 {1}</translation>
    </message>
</context>
<context>
    <name>HistogramPair</name>
    <message>
        <source>at first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>at first all of them {0}</source>
        <translation>最初全部为 {0}</translation>
    </message>
    <message>
        <source>at first from {0} to {1}</source>
        <translation>最初从 {0} 到 {1}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>now all of them {0}</source>
        <translation>现在全部为 {0}</translation>
    </message>
    <message>
        <source>now from {0} to {1}</source>
        <translation>现在从 {0} 到 {1}</translation>
    </message>
</context>
<context>
    <name>ImagePage</name>
    <message>
        <source>All that the network sees are {0} numbers, one for each pixel, from 0 for paper to 1 for ink. It knows nothing of lines or of neighbours: to it they stand in one long row.</source>
        <translation>网络看到的只是 {0} 个数，每个像素一个，从 0（纸）到 1（墨迹）。它不知道线条，也不知道谁与谁相邻：对它来说，这些数排成长长一行。</translation>
    </message>
    <message>
        <source>All that the network sees of a point are two numbers: how far it lies to the right, &lt;b&gt;x = {0}&lt;/b&gt;, and how far up, &lt;b&gt;y = {1}&lt;/b&gt;, each from −1 to 1.</source>
        <translation>对一个点，网络看到的只是两个数：向右多远，&lt;b&gt;x = {0}&lt;/b&gt;，向上多远，&lt;b&gt;y = {1}&lt;/b&gt;，都在 −1 到 1 之间。</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>第 {0} 行第 {1} 列的像素：{2}</translation>
    </message>
    <message>
        <source>x = ink / 255</source>
        <translation>x = 墨迹 / 255</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x 和 y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x，图像</translation>
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
        <translation>图像</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>an image of {0} by {1} pixels</source>
        <translation>{0} 乘 {1} 像素的图像</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes of the data set</source>
        <translation>数据集的类别</translation>
    </message>
    <message>
        <source>It cannot be read so.</source>
        <translation>这样无法读取。</translation>
    </message>
    <message>
        <source>Open data set</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The first images</source>
        <translation>最前面的图像</translation>
    </message>
    <message>
        <source>The first images of {0}</source>
        <translation>{0} 最前面的图像</translation>
    </message>
    <message>
        <source>Train and test on these images from now on.</source>
        <translation>从现在起用这些图像训练和测试。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{0} x {0} pixels, {1} classes, {2} training images, {3} test images</source>
        <translation>{0} x {0} 像素，{1} 个类别，{2} 幅训练图像，{3} 幅测试图像</translation>
    </message>
</context>
<context>
    <name>ImportanceBars</name>
    <message>
        <source>{0} % ({1}–{2})</source>
        <translation>{0}%（{1}–{2}）</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{0}: {1}, which may be chance</source>
        <translation>{0}：{1}，可能是偶然</translation>
    </message>
</context>
<context>
    <name>ImportancePage</name>
    <message>
        <source>All candidates do equally well, so that no setting matters.</source>
        <translation>所有候选同样好，所以没有哪个设置重要。</translation>
    </message>
    <message>
        <source>How much of the differences in validation accuracy each setting has to do with, and the 95 % interval of that, by a model of all candidates. A bar that is only an outline may be chance. Settings that count only together are counted with each, so the sum may be more than 100 %.</source>
        <translation>验证准确率的差别有多少与各个设置有关，及其 95% 置信区间，由所有候选的一个模型得出。只有轮廓的条形可能是偶然。只在一起时才起作用的设置会分别计入，所以总和可能超过 100%。</translation>
    </message>
    <message>
        <source>Importance of the settings</source>
        <translation>各设置的重要性</translation>
    </message>
    <message>
        <source>Nothing is varied here, so no setting can matter more than another.</source>
        <translation>这里没有变化任何设置，所以没有哪个比别的更重要。</translation>
    </message>
    <message>
        <source>There are too few candidates to tell what matters: {0} have a figure, and it takes {1}.</source>
        <translation>候选太少，看不出什么重要：{0} 个有数据，需要 {1} 个。</translation>
    </message>
</context>
<context>
    <name>InsideTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>视图组</translation>
    </message>
    <message>
        <source>The next view; after the last one of a group, the next group.</source>
        <translation>下一个视图；一组的最后一个之后是下一组。</translation>
    </message>
    <message>
        <source>The view before.</source>
        <translation>上一个视图。</translation>
    </message>
    <message>
        <source>The view {0}.</source>
        <translation>视图 {0}。</translation>
    </message>
    <message>
        <source>Views of the network</source>
        <translation>网络的视图</translation>
    </message>
</context>
<context>
    <name>KeptDrawings</name>
    <message>
        <source>Drawings cannot be kept, because the library could not be opened.</source>
        <translation>手绘无法保留，因为运行库无法打开。</translation>
    </message>
    <message>
        <source>Your drawings are in the library now.</source>
        <translation>您的手绘现在已在运行库中。</translation>
    </message>
    <message>
        <source>Your drawings are not in the library yet, which is tried again. {0}</source>
        <translation>您的手绘还不在运行库中，会再次尝试。{0}</translation>
    </message>
</context>
<context>
    <name>LaboratoryBar</name>
    <message>
        <source>Add noise to all weights: what was learnt is spread so widely that a little harms nothing.</source>
        <translation>给所有权重加噪声：学到的东西分布很广，一点噪声无伤大雅。</translation>
    </message>
    <message>
        <source>Back to the network as it is.</source>
        <translation>回到网络本来的样子。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>First choose a neuron: click it in the diagram.</source>
        <translation>请先选择一个神经元：在图中点击它。</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Let the chosen neuron be heard again.</source>
        <translation>让所选的神经元重新被听到。</translation>
    </message>
    <message>
        <source>Only neurons of hidden layers can be switched off.</source>
        <translation>只能关闭隐藏层的神经元。</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Set the smallest weights of each layer to 0: many are not needed.</source>
        <translation>把每层最小的权重设为 0：许多权重并不需要。</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Shift the bias of the chosen neuron: to the right it fires more readily, to the left less.</source>
        <translation>移动所选神经元的偏置：向右更容易激活，向左更不容易。</translation>
    </message>
    <message>
        <source>Silence the chosen neuron: nobody listens to it any more.</source>
        <translation>让所选的神经元沉默：谁也不再听它。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch off neuron {1} of layer {0}</source>
        <translation>关闭第 {0} 层的神经元 {1}</translation>
    </message>
    <message>
        <source>Switch on neuron {1} of layer {0}</source>
        <translation>打开第 {0} 层的神经元 {1}</translation>
    </message>
    <message>
        <source>Try on a copy what the network can bear. The network itself stays as it is.</source>
        <translation>在副本上试试网络能承受什么。网络本身保持不变。</translation>
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
        <translation>跟随系统：{0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language stays {0}.</source>
        <translation>语言仍为 {0}。</translation>
    </message>
    <message>
        <source>The language will be {0} from the next start of the program on.</source>
        <translation>下次启动程序时语言将变为 {0}。</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>下次启动时窗口使用这种语言。</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0}（草稿）</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Activation of hidden layer {0}</source>
        <translation>隐藏层 {0} 的激活函数</translation>
    </message>
    <message>
        <source>Dropout of hidden layer {0}</source>
        <translation>隐藏层 {0} 的随机失活</translation>
    </message>
    <message>
        <source>How many neurons the layer has.
Too few: the error stays high. Too many: slow, and it learns by heart.</source>
        <translation>这一层有多少个神经元。
太少：误差降不下来。太多：速度慢，而且会死记硬背。</translation>
    </message>
    <message>
        <source>Move layer towards the input</source>
        <translation>把层移向输入</translation>
    </message>
    <message>
        <source>Move layer towards the output</source>
        <translation>把层移向输出</translation>
    </message>
    <message>
        <source>Remove layer</source>
        <translation>删除层</translation>
    </message>
    <message>
        <source>Size of hidden layer {0}</source>
        <translation>隐藏层 {0} 的大小</translation>
    </message>
    <message>
        <source>The function at each neuron's output; without one, many layers could do no more than a single one.</source>
        <translation>每个神经元输出端的函数；没有它，多层并不比单层更强。</translation>
    </message>
</context>
<context>
    <name>LayersEditor</name>
    <message numerus="yes">
        <source>%Ln class(es) out</source>
        <translation>
            <numerusform>%Ln 个类别输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s) out</source>
        <translation>
            <numerusform>%Ln 个数字输出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s) in</source>
        <translation>
            <numerusform>%Ln 个像素输入</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Adds a layer of neurons before the output.
More layers can learn more, but take longer and need more data.</source>
        <translation>在输出之前添加一层神经元。
层数多能学得更多，但更慢，也需要更多数据。</translation>
    </message>
    <message>
        <source>x and y in</source>
        <translation>x 和 y 输入</translation>
    </message>
</context>
<context>
    <name>LearningRateField</name>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>寻找…</translation>
    </message>
    <message>
        <source>Learning rate, by factors</source>
        <translation>学习率，按倍数</translation>
    </message>
    <message>
        <source>Tests learning rates for these settings in a few seconds: copies of the network are trained while the
rate grows, and the error shows where it learns fast and from where on the steps are too large.</source>
        <translation>几秒内为这些设置测试学习率：训练网络的副本，同时让学习率
增大，误差会显示哪里学得快，从哪里起步子太大。</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Change and save {0}: the panel follows.</source>
        <translation>修改并保存 {0}：面板会随之更新。</translation>
    </message>
    <message>
        <source>Lessons (*{0})</source>
        <translation>课程 (*{0})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>第 {0} 行：{1}</translation>
    </message>
    <message>
        <source>Mend what is wrong and save the file: the lesson is shown then.</source>
        <translation>请改正错误并保存文件，然后课程就会显示。</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新课程</translation>
    </message>
    <message>
        <source>New lesson…</source>
        <translation>新课程…</translation>
    </message>
    <message>
        <source>Open a lesson from a file, and show it anew each time that the file is saved.</source>
        <translation>从文件打开一课，每次保存文件后重新显示。</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <source>Open {0} in an editor.</source>
        <translation>在编辑器中打开 {0}。</translation>
    </message>
    <message>
        <source>Write a lesson of your own: a commented file, which is shown as you change and save it.</source>
        <translation>编写您自己的课程：一个带注释的文件，修改并保存后即显示。</translation>
    </message>
    <message>
        <source>Wrong in this lesson</source>
        <translation>这一课中的错误</translation>
    </message>
    <message>
        <source>my lesson</source>
        <translation>我的课程</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>A board of your own runs</source>
        <translation>您自己的运行榜</translation>
    </message>
    <message>
        <source>A click, or Enter, opens a lesson where you left it.</source>
        <translation>点击或按 Enter，从您离开的地方打开课程。</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>挑战</translation>
    </message>
    <message>
        <source>Each lesson begins with a question, and checks by itself what you have done.</source>
        <translation>每课以一个问题开始，并自动检查您做了什么。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>接下来：{0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} of {1} steps done</source>
        <translation>已完成 {0} / {1} 步</translation>
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
        <translation>全部课程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Brings what the step is about into view, and outlines it. It does nothing else.</source>
        <translation>显示并框出这一步所讲的内容，不做别的。</translation>
    </message>
    <message>
        <source>Done. You may go on.</source>
        <translation>完成。您可以继续。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Go back to the step before; ticks stay.</source>
        <translation>回到上一步；勾选会保留。</translation>
    </message>
    <message>
        <source>Go on to the next step (Enter).</source>
        <translation>进入下一步（Enter）。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Show the list of lessons; this one stays where you are.</source>
        <translation>显示课程列表；本课停在您所在的位置。</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <source>Challenges…</source>
        <translation>挑战…</translation>
    </message>
    <message>
        <source>Gives the left zone back to the settings. The lesson stays where you are.</source>
        <translation>把左侧区域还给设置。课程停在原处。</translation>
    </message>
    <message>
        <source>Hide the lesson panel</source>
        <translation>隐藏课程面板</translation>
    </message>
    <message>
        <source>Lessons…</source>
        <translation>课程…</translation>
    </message>
    <message>
        <source>No lesson is shown.</source>
        <translation>没有显示课程。</translation>
    </message>
    <message>
        <source>Not yet: say what you expect.</source>
        <translation>还不行：请先说出您的预期。</translation>
    </message>
    <message>
        <source>Show the challenges, each with a board of your own runs that keep its rules.</source>
        <translation>显示挑战，每项都有一个榜单，列出您自己符合规则的运行。</translation>
    </message>
    <message>
        <source>Show the lessons in the left zone; the settings stay one click away.</source>
        <translation>在左侧区域显示课程；设置只需一次点击即可回来。</translation>
    </message>
    <message>
        <source>“{0}” is finished.</source>
        <translation>“{0}”已完成。</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>{0} over {1}</source>
        <translation>{0} 随 {1}</translation>
    </message>
    <message>
        <source>{0}: {1} at {2}</source>
        <translation>{0}：{2} 处为 {1}</translation>
    </message>
</context>
<context>
    <name>LineSwitches</name>
    <message>
        <source>Lines of the plot</source>
        <translation>图中的线</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Switch all lines on.</source>
        <translation>打开所有的线。</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>In the precision of the run it is rounded to {0}.</source>
        <translation>按运行的数值精度舍入为 {0}。</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer images its class has; here it counts once.</source>
        <translation>训练时，类别的图像越少，它的权重越大；这里只算一次。</translation>
    </message>
    <message>
        <source>In training, it counts the more, the fewer points its class has; here it counts once.</source>
        <translation>训练时，类别的点越少，它的权重越大；这里只算一次。</translation>
    </message>
    <message>
        <source>Label smoothing of {0} spreads a part of y over all classes.</source>
        <translation>{0} 的标签平滑把 y 的一部分分给所有类别。</translation>
    </message>
    <message>
        <source>One number says how wrong the answer is. The mean squared error compares every share with what it should be: &lt;b&gt;{0}&lt;/b&gt; got {1}, and in all &lt;b&gt;L = {2}&lt;/b&gt;. It never exceeds 2 / n, however wrong it is.</source>
        <translation>用一个数说明回答错了多少。均方误差把每个占比与应有的值比较：&lt;b&gt;{0}&lt;/b&gt; 得到 {1}，总计 &lt;b&gt;L = {2}&lt;/b&gt;。无论错得多厉害，它都不超过 2 / n。</translation>
    </message>
    <message>
        <source>The cross-entropy asks only how probable the right class was: &lt;b&gt;{0}&lt;/b&gt; got {1}, so &lt;b&gt;L = {2}&lt;/b&gt;. Were it sure and right, L would be 0; the surer it is of something else, the larger L grows, without end.</source>
        <translation>交叉熵只问正确类别的概率是多少：&lt;b&gt;{0}&lt;/b&gt; 得到 {1}，所以 &lt;b&gt;L = {2}&lt;/b&gt;。如果它有把握而且正确，L 就是 0；它对别的答案越有把握，L 就越大，没有上限。</translation>
    </message>
    <message>
        <source>What each class adds to the error</source>
        <translation>每个类别给误差增加了什么</translation>
    </message>
    <message>
        <source>adds to L</source>
        <translation>加到 L</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>p, got</source>
        <translation>p，得到</translation>
    </message>
    <message>
        <source>y, wanted</source>
        <translation>y，应有</translation>
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
        <translation>从零开始的神经网络</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>关于 nnfs_gui</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>已打开 {0}，训练了 {1}。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Ready. The network that comes with the program reads what you draw.</source>
        <translation>就绪。程序自带的网络会读您画的内容。</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training images, {2} test images.</source>
        <translation>就绪。{0}：{1} 幅训练图像，{2} 幅测试图像。</translation>
    </message>
    <message>
        <source>Ready. {0}: {1} training points, {2} test points.</source>
        <translation>就绪。{0}：{1} 个训练点，{2} 个测试点。</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard; put them into a message or a report.</source>
        <translation>诊断信息已在剪贴板中；请粘贴到消息或报告里。</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>正在训练。</translation>
    </message>
</context>
<context>
    <name>MapPlot</name>
    <message numerus="yes">
        <source>%Ln image(s), {0} of them read wrong</source>
        <translation>
            <numerusform>%Ln 幅图像，其中 {0} 幅读错</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPresenter</name>
    <message>
        <source>Calculating the map …</source>
        <translation>正在计算分布图 …</translation>
    </message>
    <message>
        <source>Each image appears here as a point, near to those like it.</source>
        <translation>每幅图像在这里是一个点，靠近与它相像的图像。</translation>
    </message>
    <message>
        <source>PCA is a shadow: images that lie far apart do differ by at least that much. Those that lie together may still differ, in the {0} % of the variance that this view does not show.</source>
        <translation>PCA 是一种投影：相距远的图像至少有这么大的差别。靠在一起的仍可能不同，差别在此视图未显示的 {0}% 方差中。</translation>
    </message>
    <message>
        <source>labelled {0}</source>
        <translation>标签为 {0}</translation>
    </message>
    <message>
        <source>labelled {0}, read as {1}</source>
        <translation>标签为 {0}，读作 {1}</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours: images that lie together are alike. How far groups lie apart, how large they are and where the axes point means nothing.</source>
        <translation>t-SNE 保持邻近：靠在一起的图像相像。各组相距多远、有多大、坐标轴指向何处都没有意义。</translation>
    </message>
    <message>
        <source>the two axes hold {0} % of the variance</source>
        <translation>两个坐标轴含 {0}% 的方差</translation>
    </message>
    <message>
        <source>trustworthiness {0} ({1} neighbours; 1 is perfect)</source>
        <translation>可信度 {0}（{1} 个近邻；1 为完美）</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>{0} read wrong by {1}</source>
        <translation>{1} 读错 {0} 个</translation>
    </message>
    <message>
        <source>{0} test images</source>
        <translation>{0} 幅测试图像</translation>
    </message>
    <message>
        <source>{0} training images</source>
        <translation>{0} 幅训练图像</translation>
    </message>
    <message>
        <source>{0} validation images</source>
        <translation>{0} 幅验证图像</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculate the map for the network as it is now.</source>
        <translation>为现在的网络计算分布图。</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比较依据</translation>
    </message>
    <message>
        <source>Draw a line around points to list their images. Without the mouse: L lists those around a point.</source>
        <translation>在点的周围画线可列出它们的图像。不用鼠标时：L 键列出一个点周围的图像。</translation>
    </message>
    <message>
        <source>Hidden layer {0}</source>
        <translation>隐藏层 {0}</translation>
    </message>
    <message>
        <source>How far the map has settled</source>
        <translation>分布图稳定到什么程度</translation>
    </message>
    <message>
        <source>How far the map has settled.</source>
        <translation>分布图稳定到什么程度。</translation>
    </message>
    <message>
        <source>How many are shown, of each class the same share, always the same ones. t-SNE takes 2,000 at most.</source>
        <translation>显示多少幅，每个类别占比相同，总是同样的图像。t-SNE 最多取 2,000 幅。</translation>
    </message>
    <message>
        <source>Images that were surrounded</source>
        <translation>圈出的图像</translation>
    </message>
    <message>
        <source>Images that you surround with the lasso are listed here.</source>
        <translation>用套索圈出的图像列在这里。</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>分布图的种类</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Leave the map as it is now.</source>
        <translation>让分布图停在现在的样子。</translation>
    </message>
    <message>
        <source>Map of the images</source>
        <translation>图像的分布图</translation>
    </message>
    <message>
        <source>Number of images</source>
        <translation>图像数量</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>PCA: seen from where the images differ most. It is there at once, and follows the epochs.
t-SNE: keeps near what is near. It settles before your eyes.</source>
        <translation>PCA：从图像差别最大的方向看。立刻出现，并随轮次变化。
t-SNE：让相近的保持相近。它在您眼前逐渐稳定。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Point at the map to see an image; click to put it on the pad.</source>
        <translation>指向分布图可看图像；点击可放到画板上。</translation>
    </message>
    <message>
        <source>Settle again</source>
        <translation>重新稳定</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The image that is pointed at</source>
        <translation>所指的图像</translation>
    </message>
    <message>
        <source>The whole map again. The wheel zooms, dragging moves it.</source>
        <translation>重新显示整个分布图。滚轮缩放，拖动移动。</translation>
    </message>
    <message>
        <source>Validation: kept from training. Test: to be looked at when everything is chosen.
Training: what it has learnt from.</source>
        <translation>验证：不参加训练。测试：一切都选定之后再看。
训练：它学习过的。</translation>
    </message>
    <message>
        <source>What makes images alike. Pixels: where they have ink. A layer: what its neurons make of them.
Go from layer to layer and see how the classes come apart.</source>
        <translation>什么使图像相像。像素：墨迹在哪里。层：它的神经元如何看待它们。
逐层查看各类别如何分开。</translation>
    </message>
    <message>
        <source>○ around it: read wrong    ★ your drawing</source>
        <translation>周围有 ○：读错    ★ 您的手绘</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Epoch {0} did best on the validation images: {1} %.</source>
        <translation>第 {0} 轮在验证图像上表现最好：{1}%。</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: {1} %.</source>
        <translation>第 {0} 轮在验证点上表现最好：{1}%。</translation>
    </message>
    <message>
        <source>Forked from {0}, after epoch {1}.</source>
        <translation>在第 {1} 轮后从 {0} 分支。</translation>
    </message>
    <message>
        <source>{0} forked here, after epoch {1}.</source>
        <translation>{0} 在这里分支，第 {1} 轮之后。</translation>
    </message>
</context>
<context>
    <name>MaskRow</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is left out: whatever it has calculated, it tells &lt;b&gt;a = 0&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; 被略去：无论算出什么，它都给出 &lt;b&gt;a = 0&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; stays: a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; 保留：a = {1} × {2} = &lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Dropout (p = {0}) has left out {1} of {2} neurons at random, m = 0; the others are multiplied by 1 / (1 − {0}) = {3}, so that the mean stays.</source>
        <translation>随机失活（p = {0}）随机略去了 {2} 个神经元中的 {1} 个，m = 0；其余的乘以 1 / (1 − {0}) = {3}，使均值不变。</translation>
    </message>
    <message>
        <source>In training, dropout leaves out {0} % of the neurons at random and multiplies the others by {1}; here, as in every answer, all take part. “As in training” above shows it.</source>
        <translation>训练时，随机失活会随机略去 {0}% 的神经元，并把其余的乘以 {1}；在这里，和每次回答一样，全部参加。上方的“如训练时”可以显示。</translation>
    </message>
    <message>
        <source>a, what layer {0} tells</source>
        <translation>a，第 {0} 层给出的值</translation>
    </message>
    <message>
        <source>f(z), of each neuron</source>
        <translation>每个神经元的 f(z)</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>MistakesPresenter</name>
    <message>
        <source>The network reads them …</source>
        <translation>网络正在读 …</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>请训练或打开一个网络：它把什么当成什么会显示在这里。</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>
true {0}, read as {1} with {2} % confidence, loss {3}</source>
        <translation>
真实为 {0}，读作 {1}，置信度 {2}%，损失 {3}</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>占列的 %</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>占行的 %</translation>
    </message>
    <message>
        <source>% of row: what becomes of each class. % of column: what an answer is worth.</source>
        <translation>占行的 %：每个类别变成了什么。占列的 %：一个回答有多可信。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test image(s)</source>
        <translation>
            <numerusform>%Ln 幅测试图像中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln test point(s)</source>
        <translation>
            <numerusform>%Ln 个测试点中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training image(s)</source>
        <translation>
            <numerusform>%Ln 幅训练图像中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln training point(s)</source>
        <translation>
            <numerusform>%Ln 个训练点中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation image(s)</source>
        <translation>
            <numerusform>%Ln 幅验证图像中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{0} %&lt;/b&gt; right (95 % interval {1} – {2} %) of %Ln validation point(s)</source>
        <translation>
            <numerusform>%Ln 个验证点中 &lt;b&gt;{0}%&lt;/b&gt; 正确（95% 置信区间 {1} – {2}%）</numerusform>
        </translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many images of a class are found. Precision: how often an answer is true.
Click a cell to see its images.</source>
        <translation>每个真实类别一行，每个回答一列：正确的在对角线上。
召回率：一个类别的图像有多少被找到。精确率：一个回答有多常是对的。
点击单元格可看其中的图像。</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer: what is right stands on the diagonal.
Recall: how many points of a class are found. Precision: how often an answer is true.
Click a cell to see its points.</source>
        <translation>每个真实类别一行，每个回答一列：正确的在对角线上。
召回率：一个类别的点有多少被找到。精确率：一个回答有多常是对的。
点击单元格可看其中的点。</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>所有读错的</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>只看这个类别的图像。</translation>
    </message>
    <message>
        <source>Only images that were read as this class.</source>
        <translation>只看被读作这个类别的图像。</translation>
    </message>
    <message>
        <source>Only points of this class.</source>
        <translation>只看这个类别的点。</translation>
    </message>
    <message>
        <source>Only points that were read as this class.</source>
        <translation>只看被读作这个类别的点。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Share of these images that is read right</source>
        <translation>这些图像中读对的占比</translation>
    </message>
    <message>
        <source>Share of these points that is read right</source>
        <translation>这些点中读对的占比</translation>
    </message>
    <message>
        <source>Show every image that was read wrong, the worst first.</source>
        <translation>显示所有读错的图像，最差的在前。</translation>
    </message>
    <message>
        <source>Show every point that was read wrong, the worst first.</source>
        <translation>显示所有读错的点，最差的在前。</translation>
    </message>
    <message>
        <source>Train a network, or open one: what it takes for what appears here.</source>
        <translation>请训练或打开一个网络：它把什么当成什么会显示在这里。</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. Training: what it has learnt from.</source>
        <translation>验证：不参加训练；选择设置时可以看。
测试：一切都选定之后再看。训练：它学习过的。</translation>
    </message>
    <message>
        <source>What the cells say</source>
        <translation>单元格显示什么</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>最确定的在前</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最差的在前</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
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
        <translation>已打开 {0}。</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>内置网络</translation>
    </message>
</context>
<context>
    <name>Mosaic</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 幅图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeighbourRow</name>
    <message>
        <source>{0}
distance {1}</source>
        <translation>{0}
距离 {1}</translation>
    </message>
    <message>
        <source>{0} of {1} are {2}, of {3} training images</source>
        <translation>{3} 幅训练图像中，{1} 幅里有 {0} 幅是 {2}</translation>
    </message>
</context>
<context>
    <name>NetworkFiles</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>It has learnt something that is not in any file yet.</source>
        <translation>它学到了一些还没有保存到任何文件的东西。</translation>
    </message>
    <message>
        <source>Networks (*{0})</source>
        <translation>网络 (*{0})</translation>
    </message>
    <message>
        <source>Networks ({0})</source>
        <translation>网络 ({0})</translation>
    </message>
    <message>
        <source>Open a network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>打开另一个</translation>
    </message>
    <message>
        <source>Opening another gives it up.</source>
        <translation>打开另一个会丢弃它。</translation>
    </message>
    <message>
        <source>Save the network</source>
        <translation>保存网络</translation>
    </message>
    <message>
        <source>Save the trained network?</source>
        <translation>要保存训练好的网络吗？</translation>
    </message>
    <message>
        <source>Save, then open another…</source>
        <translation>保存后打开另一个…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The trained network has not been saved.</source>
        <translation>训练好的网络尚未保存。</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Ask about a place on the plane at the right: how each neuron responds to it appears here.</source>
        <translation>请在右边的平面上询问一个位置：每个神经元的反应会显示在这里。</translation>
    </message>
    <message>
        <source>Draw on the right: how each neuron responds to it appears here.</source>
        <translation>请在右边画：每个神经元的反应会显示在这里。</translation>
    </message>
    <message>
        <source>Train a network, or open one: its neurons appear here.</source>
        <translation>请训练或打开一个网络：它的神经元会显示在这里。</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>All runs…</source>
        <translation>所有运行…</translation>
    </message>
    <message>
        <source>Answers and figures:</source>
        <translation>回答和数据来自：</translation>
    </message>
    <message>
        <source>As its training left it, without your hand.</source>
        <translation>训练结束时的样子，不含您的笔迹。</translation>
    </message>
    <message>
        <source>Open the table of all runs.</source>
        <translation>打开所有运行的表格。</translation>
    </message>
    <message>
        <source>Open this run.</source>
        <translation>打开这次运行。</translation>
    </message>
    <message>
        <source>The last runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>The network that answers: {0}</source>
        <translation>回答的网络：{0}</translation>
    </message>
    <message>
        <source>The network that comes with the program.</source>
        <translation>程序自带的网络。</translation>
    </message>
    <message>
        <source>The network that reads what you draw, and of which all figures are. Click to choose another.</source>
        <translation>读您所画内容的网络，所有数据也来自它。点击可选另一个。</translation>
    </message>
    <message>
        <source>The run that answered before.</source>
        <translation>之前回答的运行。</translation>
    </message>
    <message>
        <source>The same network, taught your drawings on top.</source>
        <translation>同一个网络，另外学了您的手绘。</translation>
    </message>
</context>
<context>
    <name>NetworkStripController</name>
    <message>
        <source>Back to epoch {0}</source>
        <translation>回到第 {0} 轮</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>回到之前的网络。手绘会保留。</translation>
    </message>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>回到最新的网络，训练时随之更新。</translation>
    </message>
    <message>
        <source>The built-in network</source>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>The film of a run keeps its weights in half precision, to three digits: figures may differ in their last digits from those of the training. The last epoch and the best are kept as they were.</source>
        <translation>运行的影片以半精度保存权重，即三位有效数字：数据的末几位可能与训练时不同。最后一轮和最佳一轮按原样保存。</translation>
    </message>
    <message>
        <source>Without my hand</source>
        <translation>不含我的笔迹</translation>
    </message>
    <message>
        <source>built-in network</source>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>it is learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>its best on the validation images</source>
        <translation>验证图像上的最佳</translation>
    </message>
    <message>
        <source>its best on the validation points</source>
        <translation>验证点上的最佳</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>looking back, in half precision</source>
        <translation>回看，半精度</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused within epoch {0}</source>
        <translation>在第 {0} 轮中暂停</translation>
    </message>
    <message>
        <source>press Train</source>
        <translation>请按“训练”</translation>
    </message>
    <message>
        <source>with my hand</source>
        <translation>含我的笔迹</translation>
    </message>
    <message>
        <source>with your hand, {0}</source>
        <translation>含您的笔迹，{0}</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}，第 {1} 轮</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt; is switched off: whatever comes in, its activation is &lt;b&gt;0&lt;/b&gt;, and nobody hears of it.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt; 已关闭：无论输入什么，它的激活都是 &lt;b&gt;0&lt;/b&gt;，没有谁能听到它。</translation>
    </message>
    <message>
        <source>&lt;b&gt;{0}&lt;/b&gt;: z = {1}, of which its bias is {2}; so its activation is &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{0}&lt;/b&gt;：z = {1}，其中偏置为 {2}；所以它的激活是 &lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>Diagram of the network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>数字 {0}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation images are read right, instead of {1} %.</source>
        <translation>在实验室中，读对了 {0}% 的验证图像，原来是 {1}%。</translation>
    </message>
    <message>
        <source>In the laboratory {0} % of the validation points are right, instead of {1} %.</source>
        <translation>在实验室中，读对了 {0}% 的验证点，原来是 {1}%。</translation>
    </message>
    <message>
        <source>Neuron {0} of layer {1}</source>
        <translation>第 {1} 层的神经元 {0}</translation>
    </message>
    <message>
        <source>Nothing comes in but its bias.</source>
        <translation>除了偏置，没有任何输入。</translation>
    </message>
    <message>
        <source>Nothing is changed: the diagram shows the network as it is.</source>
        <translation>没有任何改动：图中显示的是网络本来的样子。</translation>
    </message>
    <message>
        <source>Orange neurons are active, purple ones negative; lines are the largest inputs × weights. Point at a neuron to read its numbers, click it to keep it.</source>
        <translation>橙色神经元为正激活，紫色为负；线是最大的“输入 × 权重”。指向神经元可读它的数，点击可固定它。</translation>
    </message>
    <message>
        <source>Save the diagram as lines (SVG) or as pixels (PNG).</source>
        <translation>把图保存为线条（SVG）或像素（PNG）。</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the image on the pad. Its answers are those of the bars,
unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>此图显示网络如何处理画板上的图像。它的回答就是条形所示的回答，
除非实验室改动了它。最后的 softmax 得到的是每个 z 除以温度后的值，
使网络的把握与正确程度相符。</translation>
    </message>
    <message>
        <source>The diagram is what the network makes of the point that is asked about. Its answers are those of the
bars, unless the laboratory changes it. The softmax at the end gets each z divided by a temperature,
so that the network is as sure as it is right.</source>
        <translation>该图显示网络如何处理所询问的点。它的回答就是条形图的回答，
除非实验室改变了它。最后的 softmax 得到每个 z 除以温度的值，
使网络的把握与正确程度相当。</translation>
    </message>
    <message>
        <source>The largest inputs × weights: {0}.</source>
        <translation>最大的“输入 × 权重”：{0}。</translation>
    </message>
    <message>
        <source>The softmax gets z / {0}.</source>
        <translation>softmax 得到 z / {0}。</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>pixel in row {0}, column {1}</source>
        <translation>第 {0} 行第 {1} 列的像素</translation>
    </message>
    <message>
        <source>{0}: {1} × {2} = {3}</source>
        <translation>{0}：{1} × {2} = {3}</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>It is not known whether this network has learnt from some of these images.</source>
        <translation>不知道这个网络是否从其中一些图像学习过。</translation>
    </message>
    <message>
        <source>It is not known whether this network has learnt from some of these points.</source>
        <translation>不知道这个网络是否从其中一些点学习过。</translation>
    </message>
    <message>
        <source>The built-in network has learnt from nine of ten of these images.</source>
        <translation>内置网络学习过这些图像的十分之九。</translation>
    </message>
    <message>
        <source>This network learnt from other images; some of these may be among them.</source>
        <translation>这个网络学习的是别的图像；其中可能包含这里的一些。</translation>
    </message>
    <message>
        <source>This network learnt from other points; some of these may be among them.</source>
        <translation>这个网络学习的是别的点；其中可能包含这里的一些。</translation>
    </message>
    <message>
        <source>a run that is not kept</source>
        <translation>一次未保留的运行</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>来自 {0}</translation>
    </message>
    <message>
        <source>the built-in network</source>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>{0} with your hand</source>
        <translation>{0}，含您的笔迹</translation>
    </message>
    <message>
        <source>{0}, averaged weights</source>
        <translation>{0}，平均后的权重</translation>
    </message>
    <message>
        <source>{0}, epoch {1}</source>
        <translation>{0}，第 {1} 轮</translation>
    </message>
    <message>
        <source>{0}, epoch {1} of {2}</source>
        <translation>{0}，第 {1} 轮，共 {2} 轮</translation>
    </message>
    <message>
        <source>{0}, within its first epoch</source>
        <translation>{0}，第一轮中</translation>
    </message>
</context>
<context>
    <name>NeuronPanel</name>
    <message>
        <source>At x = {0}, y = {1} it tells {2}</source>
        <translation>在 x = {0}，y = {1} 处它输出 {2}</translation>
    </message>
    <message>
        <source>Bias {0}, length of its weights {1}.</source>
        <translation>偏置 {0}，权重长度 {1}。</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the images that excite it.</source>
        <translation>点击一个神经元可放大查看，并看到使它兴奋的图像。</translation>
    </message>
    <message>
        <source>Click a neuron to see it large, with the points that excite it.</source>
        <translation>点击一个神经元可放大查看，并看到使它兴奋的点。</translation>
    </message>
    <message>
        <source>Excite it least (test)</source>
        <translation>最不使它兴奋的（测试）</translation>
    </message>
    <message>
        <source>Excite it most (test)</source>
        <translation>最使它兴奋的（测试）</translation>
    </message>
    <message>
        <source>No neuron chosen</source>
        <translation>未选择神经元</translation>
    </message>
    <message>
        <source>Outgoing weights</source>
        <translation>输出权重</translation>
    </message>
    <message>
        <source>Pixel in row {0}, column {1}: weight {2}</source>
        <translation>第 {0} 行第 {1} 列的像素：权重 {2}</translation>
    </message>
    <message>
        <source>Point at an image to read its z: what the neuron makes of it before its activation function.
A click puts the image on the pad.</source>
        <translation>指向图像可读它的 z：激活函数之前神经元得出的值。
点击可把图像放到画板上。</translation>
    </message>
    <message>
        <source>Rest on a point to read its z: what the neuron makes of it before its activation function.
A click asks about the point.</source>
        <translation>指向点可读它的 z：激活函数之前神经元得出的值。
点击可询问这个点。</translation>
    </message>
    <message>
        <source>Speaks to</source>
        <translation>传向</translation>
    </message>
    <message>
        <source>Test images that excite the neuron least</source>
        <translation>最不使该神经元兴奋的测试图像</translation>
    </message>
    <message>
        <source>Test images that excite the neuron most</source>
        <translation>最使该神经元兴奋的测试图像</translation>
    </message>
    <message>
        <source>Test points that excite the neuron least</source>
        <translation>最不使该神经元兴奋的测试点</translation>
    </message>
    <message>
        <source>Test points that excite the neuron most</source>
        <translation>最使该神经元兴奋的测试点</translation>
    </message>
    <message>
        <source>The largest weights of the next layer that listen to it.</source>
        <translation>下一层听它的最大权重。</translation>
    </message>
    <message>
        <source>Weights of the neuron</source>
        <translation>神经元的权重</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
</context>
<context>
    <name>NewExperimentDialog</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>As many runs as there is time for</source>
        <translation>时间允许多少就运行多少</translation>
    </message>
    <message>
        <source>At most so many minutes</source>
        <translation>最多多少分钟</translation>
    </message>
    <message>
        <source>At most so many runs</source>
        <translation>最多多少次运行</translation>
    </message>
    <message>
        <source>Each further setting multiplies what there is to try.</source>
        <translation>每多一个设置，要试的就成倍增加。</translation>
    </message>
    <message>
        <source>Every value with every other one is tried: thorough, and long if there are many.</source>
        <translation>每个值都与其他每个值组合来试：全面，值多时很久。</translation>
    </message>
    <message>
        <source>How often each is trained, from other random beginnings: more seeds tell luck from merit.</source>
        <translation>每个候选从其他随机起点训练几次：随机种子多了，就能分清运气和实力。</translation>
    </message>
    <message>
        <source>How the values that are tried are chosen.</source>
        <translation>要试的值如何选出。</translation>
    </message>
    <message>
        <source>Name, such as your question</source>
        <translation>名称，例如您的问题</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>No run begins after so many minutes.</source>
        <translation>这么多分钟之后不再开始新的运行。</translation>
    </message>
    <message>
        <source>No run begins after so many.</source>
        <translation>达到这么多之后不再开始新的运行。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the plan as a TOML file.</source>
        <translation>把计划保存为 TOML 文件。</translation>
    </message>
    <message>
        <source>Seeds for each</source>
        <translation>每个的随机种子数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Take over a plan from a TOML file.</source>
        <translation>从 TOML 文件采用一个计划。</translation>
    </message>
    <message numerus="yes">
        <source>They are only the first {0} of %Ln combination(s); at random, all values have their chance.</source>
        <translation>
            <numerusform>这只是 %Ln 种组合中的前 {0} 种；随机选取时所有值都有机会。</numerusform>
        </translation>
    </message>
    <message>
        <source>Train them in the background, one after the other.</source>
        <translation>在后台一个接一个地训练它们。</translation>
    </message>
    <message>
        <source>Values are drawn at random, all train for a few epochs, and only the best third goes on each time.</source>
        <translation>随机抽取值，全部先训练几个轮次，每次只有最好的三分之一继续。</translation>
    </message>
    <message>
        <source>Values are drawn at random: with several settings it finds good ones sooner.</source>
        <translation>随机抽取值：设置较多时能更快找到好的。</translation>
    </message>
    <message>
        <source>Vary another setting</source>
        <translation>再变化一个设置</translation>
    </message>
    <message>
        <source>What is tried of it</source>
        <translation>要试它的哪些值</translation>
    </message>
    <message>
        <source>What is varied; everything else is as set on the left</source>
        <translation>变化什么；其他一切按左侧的设置</translation>
    </message>
    <message>
        <source>What you ask, such as: Which learning rate?</source>
        <translation>您要问什么，例如：用哪个学习率？</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>{0} of at most {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0}，最多 {1}，在这台机器上约 {2}，磁盘上约 {3} MB。</translation>
    </message>
    <message>
        <source>{0} of {1}, about {2} on this machine, and about {3} MB on the disk.</source>
        <translation>{0}，共 {1}，在这台机器上约 {2}，磁盘上约 {3} MB。</translation>
    </message>
    <message>
        <source>“{0}” is varied twice.</source>
        <translation>“{0}”变化了两次。</translation>
    </message>
</context>
<context>
    <name>NumberPicture</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{0} rows and {1} columns of numbers from {2} to {3}</source>
        <translation>{0} 行 {1} 列的数，从 {2} 到 {3}</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>First end the training that is under way.</source>
        <translation>请先结束正在进行的训练。</translation>
    </message>
    <message>
        <source>First mend what is refused in the settings on the left.</source>
        <translation>请先改正左侧设置中被拒绝的内容。</translation>
    </message>
    <message>
        <source>The data are not there yet.</source>
        <translation>数据还没有准备好。</translation>
    </message>
    <message>
        <source>There is no network yet: press Train.</source>
        <translation>还没有网络：请按“训练”。</translation>
    </message>
    <message>
        <source>This run keeps no images for validation.</source>
        <translation>这次运行没有留出验证图像。</translation>
    </message>
    <message>
        <source>This run keeps no points for validation.</source>
        <translation>这次运行没有留出验证点。</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message numerus="yes">
        <source>%Ln step(s) did not make it believe you: they are too small.</source>
        <translation>
            <numerusform>%Ln 步没有使它相信您：步子太小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this image makes a smaller error. In training, each batch of images pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>每一步把所有权重同时移动一点，移向使这幅图像误差更小的地方。训练时，每批图像都拉动同样的权重。&lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Each step moves all weights at once, a little, to where this point makes a smaller error. In training, each batch of points pulls at the same weights. &lt;b&gt;{0}&lt;/b&gt;</source>
        <translation>每一步把所有权重同时移动一点，移向使这个点误差更小的地方。训练时，每批点都拉动同样的权重。&lt;b&gt;{0}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Forget the copy, and begin with the network as it is.</source>
        <translation>丢掉副本，从网络本来的样子开始。</translation>
    </message>
    <message>
        <source>It believed you from the start, and is surer now.</source>
        <translation>它一开始就相信您，现在更确定了。</translation>
    </message>
    <message>
        <source>It believes you already.</source>
        <translation>它已经相信您了。</translation>
    </message>
    <message>
        <source>It does not believe you yet.</source>
        <translation>它还不相信您。</translation>
    </message>
    <message>
        <source>It has taken no step yet.</source>
        <translation>它还没有走过一步。</translation>
    </message>
    <message numerus="yes">
        <source>It took %Ln step(s) to believe you: {0}.</source>
        <translation>
            <numerusform>走了 %Ln 步它才相信您：{0}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {0} other images, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>在另外 {0} 幅验证图像中，副本读对 {1} 幅；之前是 {2} 幅。</translation>
    </message>
    <message>
        <source>Of {0} other points, which validate, the copy reads {1} right; before it were {2}.</source>
        <translation>在另外 {0} 个验证点中，副本读对 {1} 个；之前是 {2} 个。</translation>
    </message>
    <message>
        <source>Probabilities after</source>
        <translation>之后的概率</translation>
    </message>
    <message>
        <source>Probabilities before</source>
        <translation>之前的概率</translation>
    </message>
    <message>
        <source>Take steps on the copy until the right class is its answer.</source>
        <translation>在副本上走若干步，直到正确类别成为它的回答。</translation>
    </message>
    <message>
        <source>Take the step on a copy of the network: the network itself stays as it is.</source>
        <translation>在网络的副本上走这一步：网络本身保持不变。</translation>
    </message>
    <message>
        <source>That is the price of learning one image alone.</source>
        <translation>这就是只学一幅图像的代价。</translation>
    </message>
    <message>
        <source>That is the price of learning one point alone.</source>
        <translation>这就是只学一个点的代价。</translation>
    </message>
    <message>
        <source>Until it believes me</source>
        <translation>直到它相信我</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步之后</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>Outliers</name>
    <message>
        <source>{0} is {1} at epoch {2}, above what is shown; Show → All values shows it.</source>
        <translation>{0} 在第 {2} 轮为 {1}，高于显示范围；“显示 → 所有值”可显示它。</translation>
    </message>
    <message>
        <source>{0} is {1} at epoch {2}, below what is shown; Show → All values shows it.</source>
        <translation>{0} 在第 {2} 轮为 {1}，低于显示范围；“显示 → 所有值”可显示它。</translation>
    </message>
</context>
<context>
    <name>OutputBlamePage</name>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? First the slope at each share, g; then through the softmax, where each z moves all shares. Where p is almost 0 or 1, hardly any of it gets through.</source>
        <translation>从这里掉头：如果某个 z 稍大一点，L 会怎样改变？先是每个占比处的斜率 g；然后通过 softmax，其中每个 z 都会移动所有占比。在 p 接近 0 或 1 处，几乎没有什么能通过。</translation>
    </message>
    <message>
        <source>Here the way turns round: how would L change if a z were a little larger? Softmax and cross-entropy together make it as simple as what it got less what was wanted.</source>
        <translation>从这里掉头：如果某个 z 稍大一点，L 会怎样改变？softmax 与交叉熵合在一起非常简单：得到的减去应有的。</translation>
    </message>
    <message>
        <source>That is its blame. Purple: this z should have been larger. Orange: it should have been smaller.</source>
        <translation>这就是它的责任。紫色：这个 z 本应更大。橙色：本应更小。</translation>
    </message>
    <message>
        <source>What each output is blamed for</source>
        <translation>每个输出的责任</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>OverlayCurves</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>images, in thousands</source>
        <translation>图像（千）</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>points, in thousands</source>
        <translation>点（千）</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} 幅图像</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} 个点</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Drawings (*.json)</source>
        <translation>手绘 (*.json)</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的手绘</translation>
    </message>
    <message>
        <source>Save the drawings to train on</source>
        <translation>保存用来训练的手绘</translation>
    </message>
    <message>
        <source>Save your drawings in a file, and open it as a data set: beside MNIST's images, or alone.</source>
        <translation>把您的手绘保存为文件，并作为数据集打开：与 MNIST 的图像一起，或单独。</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>还没有手绘。请在回答下方说明您画的是什么。</translation>
    </message>
    <message>
        <source>Train on my drawings…</source>
        <translation>用我的手绘训练…</translation>
    </message>
</context>
<context>
    <name>OwnPointsController</name>
    <message>
        <source>The points that you drew could not be written. {0}</source>
        <translation>您画的点无法写入。{0}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Show the next ones (Page down on the pictures).</source>
        <translation>显示后面的（在图片上按 Page Down）。</translation>
    </message>
    <message>
        <source>Show those before (Page up on the pictures).</source>
        <translation>显示前面的（在图片上按 Page Up）。</translation>
    </message>
    <message>
        <source>The next ones</source>
        <translation>后面的</translation>
    </message>
    <message>
        <source>Those before</source>
        <translation>前面的</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1}，共 {2}</translation>
    </message>
</context>
<context>
    <name>ParallelPage</name>
    <message>
        <source>Candidates as lines</source>
        <translation>用线表示候选</translation>
    </message>
    <message>
        <source>Drag along an axis to keep what crosses it there.</source>
        <translation>沿坐标轴拖动，只保留在那里穿过的。</translation>
    </message>
    <message>
        <source>Nothing is brushed yet.</source>
        <translation>还没有圈选任何范围。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take all brushes away, so that every candidate is seen again.</source>
        <translation>去掉所有圈选范围，重新显示每个候选。</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln candidate(s)</source>
        <translation>
            <numerusform>{0} 个，共 %Ln 个候选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParallelPlot</name>
    <message>
        <source>{0} of {1} lines are left</source>
        <translation>剩下 {0} 条线，共 {1} 条</translation>
    </message>
    <message>
        <source>{0}: from {1} to {2}</source>
        <translation>{0}：从 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{0}: not brushed</source>
        <translation>{0}：未圈选</translation>
    </message>
</context>
<context>
    <name>PersonalDrawings</name>
    <message numerus="yes">
        <source>%Ln drawing(s) were added.</source>
        <translation>
            <numerusform>已添加 %Ln 幅手绘。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of your drawings are pictures, and a file of strokes has no place for these.</source>
        <translation>您的手绘都是图片，笔画文件无法存放它们。</translation>
    </message>
    <message>
        <source>Left out because there is no ink in them: {0}.</source>
        <translation>因其中没有墨迹而略去：{0}。</translation>
    </message>
    <message>
        <source>Left out because they are no digits: {0}.</source>
        <translation>因不是数字而略去：{0}。</translation>
    </message>
    <message>
        <source>Left out because they are of no class that the network knows: {0}.</source>
        <translation>因不属于网络所知的类别而略去：{0}。</translation>
    </message>
    <message>
        <source>Left out because they are pictures, for which a file of strokes has no place: {0}.</source>
        <translation>因是图片而笔画文件无法存放，略去：{0}。</translation>
    </message>
    <message>
        <source>Left out because they have no label: {0}.</source>
        <translation>因没有标签而略去：{0}。</translation>
    </message>
    <message>
        <source>Left out because you have them already: {0}.</source>
        <translation>因您已经有了而略去：{0}。</translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>正在读取 {0} …</translation>
    </message>
    <message>
        <source>There is no ink in {0}.</source>
        <translation>{0} 中没有墨迹。</translation>
    </message>
    <message>
        <source>Your drawings are kept. The network learns them when the training has ended.</source>
        <translation>您的手绘已保留。训练结束后网络会学习它们。</translation>
    </message>
    <message numerus="yes">
        <source>{0} holds %Ln drawing(s) without a label; the first is on the pad.</source>
        <translation>
            <numerusform>{0} 含有 %Ln 幅没有标签的手绘；第一幅已在画板上。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a class that the network knows.</source>
        <translation>{0} 含有手绘，但没有网络所知类别的。</translation>
    </message>
    <message>
        <source>{0} holds drawings, but none of a digit from 0 to 9.</source>
        <translation>{0} 含有手绘，但没有 0 到 9 的数字。</translation>
    </message>
    <message>
        <source>{0} holds no labelled drawings.</source>
        <translation>{0} 不含带标签的手绘。</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>图像 {0}</translation>
    </message>
    <message>
        <source>point {0}</source>
        <translation>点 {0}</translation>
    </message>
    <message>
        <source>{0} – {1} of {2}</source>
        <translation>{0} – {1}，共 {2}</translation>
    </message>
</context>
<context>
    <name>PictureImport</name>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>The picture is on the pad.</source>
        <translation>图片已在画板上。</translation>
    </message>
    <message>
        <source>There is no ink in this picture. The pad was left as it was.</source>
        <translation>这张图片中没有墨迹。画板保持原样。</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>没有可粘贴的图片。请先复制一张。</translation>
    </message>
</context>
<context>
    <name>PlaneTools</name>
    <message>
        <source>A click asks what the network answers there.</source>
        <translation>点击可问网络在那里回答什么。</translation>
    </message>
    <message>
        <source>A click, or a stroke, draws points of class {0}; the right button takes points away.</source>
        <translation>点击或画一笔可画出类别 {0} 的点；右键可去掉点。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Draw points of class {0}</source>
        <translation>画类别 {0} 的点</translation>
    </message>
    <message>
        <source>Hollow marks: points that the network never learns from, by which it is tested.</source>
        <translation>空心标记：网络从不学习、只用来测试它的点。</translation>
    </message>
    <message>
        <source>Show the test points</source>
        <translation>显示测试点</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
</context>
<context>
    <name>PlotExport</name>
    <message>
        <source>Copied the plots.</source>
        <translation>已复制图。</translation>
    </message>
    <message>
        <source>Copy plots</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Lines (*{0})</source>
        <translation>线 (*{0})</translation>
    </message>
    <message>
        <source>Pixels (*{0})</source>
        <translation>像素 (*{0})</translation>
    </message>
    <message>
        <source>Save all that the view shows, on white paper, as pixels (PNG) or as lines (SVG).</source>
        <translation>把视图显示的全部内容以白底保存，存为像素（PNG）或线条（SVG）。</translation>
    </message>
    <message>
        <source>Save numbers as table…</source>
        <translation>把数据存为表格…</translation>
    </message>
    <message>
        <source>Save plots as picture…</source>
        <translation>把图保存为图片…</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the numbers that the plots of the view are made of (CSV).</source>
        <translation>保存视图中各图所用的数据（CSV）。</translation>
    </message>
    <message>
        <source>Save the plots</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Tables (*{0})</source>
        <translation>表格 (*{0})</translation>
    </message>
    <message>
        <source>There is no plot in this view now.</source>
        <translation>这个视图中现在没有图。</translation>
    </message>
    <message>
        <source>This view shows no numbers that could be a table now.</source>
        <translation>这个视图现在没有可做成表格的数。</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>row {0}</source>
        <translation>第 {0} 行</translation>
    </message>
</context>
<context>
    <name>PlottedCurves</name>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>PointPlane</name>
    <message>
        <source>Click, or press an arrow key, to ask about a place.</source>
        <translation>点击或按方向键，询问一个位置。</translation>
    </message>
    <message>
        <source>Each colour is a class, with a mark of its own; the ground shows what the network answers at each place,
the paler the less sure it is. Filled marks are learnt from, hollow ones only test.
Click to ask about a place; the arrow keys move it.</source>
        <translation>每种颜色是一个类别，并有自己的标记；底色显示网络在每个位置的回答，
越淡越不确定。实心标记用来学习，空心的只用来测试。
点击可询问一个位置；方向键可移动它。</translation>
    </message>
    <message>
        <source>Plane of points</source>
        <translation>点的平面</translation>
    </message>
    <message>
        <source>x = {0}, y = {1}.</source>
        <translation>x = {0}，y = {1}。</translation>
    </message>
    <message>
        <source>{0} training points, {1} test points.</source>
        <translation>{0} 个训练点，{1} 个测试点。</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>Blobs</source>
        <translation>团块</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>月牙</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>螺旋</translation>
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
        <translation>选择有多少个点、多少个类别、多大噪声。</translation>
    </message>
    <message>
        <source>Draw points of two to four classes on the plane, and let a network learn them.</source>
        <translation>在平面上画出两到四个类别的点，让网络学习它们。</translation>
    </message>
    <message>
        <source>Draw points…</source>
        <translation>画点…</translation>
    </message>
    <message>
        <source>Other points…</source>
        <translation>其他点…</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>平面上的点</translation>
    </message>
    <message>
        <source>Points with two inputs, x and y: you see what the network answers at every place, while it learns.</source>
        <translation>有两个输入 x 和 y 的点：您能看到网络在学习时对每个位置的回答。</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Blobs are easy, spirals hard: the network must bend the plane to tell them apart.</source>
        <translation>团块容易，螺旋难：网络必须把平面弯曲才能分开它们。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How far points are from where they should be (the standard deviation); the plane reaches from −1 to 1.</source>
        <translation>点偏离应在位置多远（标准差）；平面范围为 −1 到 1。</translation>
    </message>
    <message>
        <source>How many kinds of points the network tells apart.</source>
        <translation>网络区分多少种点。</translation>
    </message>
    <message>
        <source>How many points it learns from; half as many more are kept for the test.</source>
        <translation>它学习多少个点；另外再留一半数量用于测试。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Points on a plane</source>
        <translation>平面上的点</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Take them in the place of the present data.</source>
        <translation>用它们代替当前数据。</translation>
    </message>
    <message>
        <source>The same seed makes the same points.</source>
        <translation>相同的随机种子产生相同的点。</translation>
    </message>
    <message>
        <source>Training points</source>
        <translation>训练点</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>使用这些点</translation>
    </message>
</context>
<context>
    <name>PredictionBars</name>
    <message>
        <source>How probable the network finds each class; all of them add up to 100 %.
A well trained network gives nearly all to one class, an untrained one a little to each.
Where there are more than ten, the most probable are shown.</source>
        <translation>网络认为每个类别的可能性有多大；总和为 100%。
训练良好的网络几乎全给一个类别，未训练的则每个都给一点。
类别超过十个时，显示最可能的几个。</translation>
    </message>
    <message>
        <source>Probability of each class</source>
        <translation>每个类别的概率</translation>
    </message>
    <message numerus="yes">
        <source>The ten most probable of %Ln class(es) appear here.</source>
        <translation>
            <numerusform>这里显示 %Ln 个类别中最可能的十个。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}：{1}%</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw how you expect the curve to go. It changes nothing in the training.
By keyboard: left and right go from epoch to epoch, up and down move the point, Delete begins anew.</source>
        <translation>画出您预期的曲线走势。这不会改变训练。
用键盘：左右键在轮次之间移动，上下键移动点，Delete 键重新开始。</translation>
    </message>
    <message>
        <source>Keep this as your prediction. It cannot be changed once you know what happened.</source>
        <translation>把这作为您的预测保留。知道结果后就不能再改。</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>重新预测</translation>
    </message>
    <message>
        <source>Score: {0} of 100. Each percent of the plot's height between the two, on average, takes 2.</source>
        <translation>得分：{0}（满分 100）。两条曲线平均每相差图高的百分之一，扣 2 分。</translation>
    </message>
    <message>
        <source>Take away what you have drawn. It changes nothing in the training.</source>
        <translation>去掉您画的内容。这不会改变训练。</translation>
    </message>
    <message>
        <source>Take back this prediction, and make another one for the next run.</source>
        <translation>收回这个预测，为下一次运行另做一个。</translation>
    </message>
    <message>
        <source>This is what I expect</source>
        <translation>这是我的预期</translation>
    </message>
    <message>
        <source>What do you expect? It changes nothing in the training.</source>
        <translation>您预期会怎样？这不会改变训练。</translation>
    </message>
    <message>
        <source>Your prediction and what happened</source>
        <translation>您的预测和实际结果</translation>
    </message>
    <message>
        <source>Your prediction is kept. What happens is drawn over it.</source>
        <translation>您的预测已保留。实际结果会画在它上面。</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happened: {1}. Score: {2} of 100.</source>
        <translation>您的预测：{0}。实际结果：{1}。得分：{2}（满分 100）。</translation>
    </message>
    <message>
        <source>Your prediction: {0}. What happens is not known yet.</source>
        <translation>您的预测：{0}。实际结果还不知道。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>you expected</source>
        <translation>您的预期</translation>
    </message>
</context>
<context>
    <name>ProjectorMode</name>
    <message>
        <source>Larger text and fewer views, for a projector. It changes nothing else, and ends with the program.</source>
        <translation>文字更大、视图更少，适合投影仪。它不改变别的，程序结束时也随之结束。</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;All digits agree.&lt;/b&gt;</source>
        <translation>&lt;b&gt;所有位都一致。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Between the two nudges the error has a corner, or bends far&lt;/b&gt;: a neuron falls silent or wakes up, or the nudge is as large as the weight. A smaller nudge helps.</source>
        <translation>&lt;b&gt;在两次微移之间误差有拐角，或弯曲很大&lt;/b&gt;：某个神经元沉默或醒来，或者微移与权重一样大。较小的微移会有帮助。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ because the error is curved&lt;/b&gt;: between the nudges it is no straight line. A nudge of half the size is off by a quarter as much.</source>
        <translation>&lt;b&gt;末几位不同，因为误差是弯曲的&lt;/b&gt;：在两次微移之间它不是直线。微移减半，偏差只有四分之一。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps, or the precision of 64 bits.</source>
        <translation>&lt;b&gt;末几位因舍入而不同&lt;/b&gt;：用 {0} 时，两个误差非常接近，它们的差所剩无几。较大的微移或 64 位精度会有帮助。</translation>
    </message>
    <message>
        <source>&lt;b&gt;The last digits differ by rounding&lt;/b&gt;: with {0}, the two errors are so nearly the same that little of their difference is left. A larger nudge helps.</source>
        <translation>&lt;b&gt;末几位因舍入而不同&lt;/b&gt;：用 {0} 时，两个误差非常接近，它们的差所剩无几。较大的微移会有帮助。</translation>
    </message>
    <message>
        <source>A gradient is a promise: move the weight a little, and the error changes by that much times the move. So move the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;, which is {2}, up and down, and see.</source>
        <translation>梯度是一个承诺：把权重移动一点，误差的改变就等于梯度乘以移动量。所以把从 {0} 到 &lt;b&gt;{1}&lt;/b&gt; 的权重（现为 {2}）上下移动，看看结果。</translation>
    </message>
    <message>
        <source>Both are 0: nothing comes through this weight, so that it may be anything.</source>
        <translation>两者都为 0：这个权重没有传过任何东西，它可以是任意值。</translation>
    </message>
    <message>
        <source>How far the slope is off, by the size of the nudge</source>
        <translation>斜率偏差多少，随微移的大小</translation>
    </message>
    <message>
        <source>How far the weight is moved up and down.</source>
        <translation>权重上下移动多远。</translation>
    </message>
    <message>
        <source>L with the larger weight</source>
        <translation>权重较大时的 L</translation>
    </message>
    <message>
        <source>L with the smaller weight</source>
        <translation>权重较小时的 L</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微移</translation>
    </message>
    <message>
        <source>Size of the nudge</source>
        <translation>微移的大小</translation>
    </message>
    <message numerus="yes">
        <source>Underlined is what agrees from the left: %Ln digit(s) that count.</source>
        <translation>
            <numerusform>划线部分是从左起一致的：%Ln 位有效数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>gradient from the way back</source>
        <translation>反向得到的梯度</translation>
    </message>
    <message>
        <source>nudge, power of ten</source>
        <translation>微移，10 的幂</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>off by, power of ten</source>
        <translation>偏差，10 的幂</translation>
    </message>
    <message>
        <source>their difference, divided by the nudges</source>
        <translation>两者之差除以微移</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask a network of the same shape that has learnt nothing. Its map must be another one: if it were not, the map would show the drawing and not what was learnt (Adebayo et al. 2018).</source>
        <translation>问一个形状相同但什么也没学过的网络。它的图应当不同：如果相同，那么图显示的只是手绘本身，而不是学到的东西（Adebayo 等，2018）。</translation>
    </message>
    <message>
        <source>Covering up: what is lost where a small square is covered.</source>
        <translation>遮挡：遮住一个小方块会损失多少。</translation>
    </message>
    <message>
        <source>Gradient times input: the slopes here alone; quick and rough.</source>
        <translation>梯度乘输入：只看此处的斜率；快而粗略。</translation>
    </message>
    <message>
        <source>Ink: what the strokes add to an empty sheet. Paper: what the blank places add; where ink is missing, they speak against the class.</source>
        <translation>墨迹：笔画给空白纸增加了什么。纸：空白处增加了什么；缺少墨迹的地方反对该类别。</translation>
    </message>
    <message>
        <source>Integrated gradients: the slopes all along the way from the empty sheet; they add up exactly.</source>
        <translation>积分梯度：从空白纸一路走来的所有斜率；它们的和完全吻合。</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <source>The class that it is compared with. “nothing” asks about the first class alone.</source>
        <translation>与之比较的类别。“无”表示只问第一个类别。</translation>
    </message>
    <message>
        <source>The class that the colours speak for.</source>
        <translation>颜色所支持的类别。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>and not</source>
        <translation>而不是</translation>
    </message>
    <message>
        <source>by</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>covering up</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>gradient times input</source>
        <translation>梯度乘输入</translation>
    </message>
    <message>
        <source>ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>积分梯度</translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>它的回答</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of the</source>
        <translation>的</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸</translation>
    </message>
    <message>
        <source>the runner-up</source>
        <translation>第二名</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>&lt;b&gt;What is it?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of your drawing, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;这是什么？&lt;/b&gt;回答错了多少，只有知道正确答案的人才能说。对您的手绘，这个人就是您。请选择它的类别；您的选择不会改变网络。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which class is right here?&lt;/b&gt; How wrong an answer is can only be said by someone who knows the right one. Of this point, that is you. Choose its class; what you say changes nothing in the network.</source>
        <translation>&lt;b&gt;这里哪个类别正确？&lt;/b&gt;回答错了多少，只有知道正确答案的人才能说。对这个点，这个人就是您。请选择它的类别；您的选择不会改变网络。</translation>
    </message>
    <message>
        <source>Say that it is {0}.</source>
        <translation>指定为 {0}。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A click takes the learning rate at this place.</source>
        <translation>点击可采用此处的学习率。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies of the network are trained for a moment, while the learning rate grows. Where the error falls, they learn; where it rises again, the steps are too large. Your network and your runs are left alone.</source>
        <translation>网络的副本会训练片刻，同时学习率增大。误差下降处，它们在学习；重新上升处，步子太大。您的网络和运行不受影响。</translation>
    </message>
    <message>
        <source>Error over the learning rate</source>
        <translation>误差随学习率的变化</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Sets the learning rate on the left; nothing else changes.</source>
        <translation>设置左侧的学习率；其他不变。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试 …</translation>
    </message>
    <message>
        <source>The error falls fastest at {0} and rises from {1} on, the largest safe rate. {2} learns nearly as fast as that and leaves some room: take it, or click on another place of the curve.</source>
        <translation>误差在 {0} 处下降最快，从 {1} 起上升，这是最大的安全学习率。{2} 学得几乎与它一样快，并留有余地：可采用它，或点击曲线上的另一处。</translation>
    </message>
    <message>
        <source>Use this rate</source>
        <translation>使用此学习率</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>使用 {0}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>测得值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>下降最快</translation>
    </message>
    <message>
        <source>largest safe one</source>
        <translation>最大安全值</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>平滑后</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Possible is {0} to {1}.</source>
        <translation>可取 {0} 到 {1}。</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>The files are read again by what is chosen here.</source>
        <translation>文件会按这里的选择重新读取。</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Forget these files; they stay where they are.</source>
        <translation>忘掉这些文件；文件本身留在原处。</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>confidence (%), and how many answers</source>
        <translation>置信度 (%)，以及回答数量</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %, on average {2} %: {3} answers, {4} % right (95 % interval {5} – {6} %)</source>
        <translation>置信度 {0} – {1}%，平均 {2}%：{3} 个回答，{4}% 正确（95% 置信区间 {5} – {6}%）</translation>
    </message>
    <message>
        <source>confidence {0} – {1} %: no answers</source>
        <translation>置信度 {0} – {1}%：没有回答</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>expected calibration error {0} %</source>
        <translation>预期校准误差 {0}%</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>正确 (%)</translation>
    </message>
</context>
<context>
    <name>RepeatController</name>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>用其他随机种子重复…</translation>
    </message>
    <message>
        <source>The network that is open is not one of your runs. In Runs, a right click on one repeats it.</source>
        <translation>打开的网络不是您的运行之一。在“运行”中右键点击一次运行可重复它。</translation>
    </message>
    <message>
        <source>Train the run that is open again with other random numbers, to see how much of its result is luck.</source>
        <translation>用其他随机数再训练打开的运行，看看结果有多少是运气。</translation>
    </message>
    <message>
        <source>{0} is being trained; it can be repeated when it has ended.</source>
        <translation>{0} 正在训练；结束后可以重复。</translation>
    </message>
    <message>
        <source>{0} learns from {1}, which is needed to repeat it.</source>
        <translation>{0} 从 {1} 学习，重复它需要该数据。</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repeat with other seeds</source>
        <translation>用其他随机种子重复</translation>
    </message>
    <message>
        <source>Runs in all, each with a seed of its own</source>
        <translation>运行总数，每次有自己的随机种子</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The same settings are trained again with other random numbers: other first weights, and another order of the data. By how much the results differ is luck. Two settings that have the same seeds can be compared by them.</source>
        <translation>用其他随机数再训练同样的设置：其他初始权重，其他数据顺序。结果相差多少就是运气。随机种子相同的两组设置可据此比较。</translation>
    </message>
    <message>
        <source>They have the settings of {0}.</source>
        <translation>它们采用 {0} 的设置。</translation>
    </message>
    <message>
        <source>Train them in the background; Runs folds them into one row.</source>
        <translation>在后台训练它们；“运行”把它们折叠成一行。</translation>
    </message>
    <message>
        <source>With more runs smaller differences can be told from luck: the interval of their mean gets narrower.</source>
        <translation>运行越多，越小的差别也能与运气区分：平均值的置信区间变窄。</translation>
    </message>
    <message>
        <source>With {0} seeds a clear difference between two settings can be told from luck.</source>
        <translation>有 {0} 个随机种子时，两组设置之间明显的差别可以与运气区分。</translation>
    </message>
    <message>
        <source>{0} counts as the first of them.</source>
        <translation>{0} 算作其中第一次。</translation>
    </message>
    <message>
        <source>{0} runs show the spread. To tell a difference between settings from luck takes {1} or more.</source>
        <translation>{0} 次运行可显示离散程度。要把设置之间的差别与运气区分，需要 {1} 次或更多。</translation>
    </message>
</context>
<context>
    <name>ReportController</name>
    <message>
        <source>A report is being written already.</source>
        <translation>已经在写一份报告。</translation>
    </message>
    <message>
        <source>Cancelled. No report was written.</source>
        <translation>已取消。没有写入报告。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>PDF, for printing (*{0})</source>
        <translation>PDF，用于打印 (*{0})</translation>
    </message>
    <message>
        <source>Page for a browser (*{0})</source>
        <translation>浏览器页面 (*{0})</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>There is no run yet: train one, or open one in Runs.</source>
        <translation>还没有运行：请训练一次，或在“运行”中打开一个。</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Write what the run that is open, or those that are ticked, came to: a page to be printed and handed in.</source>
        <translation>写下打开的运行或勾选的运行的结果：一份可以打印并上交的页面。</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>正在写入 {0}…</translation>
    </message>
    <message>
        <source>Your library could not be opened.</source>
        <translation>您的运行库无法打开。</translation>
    </message>
    <message>
        <source>{0}, report</source>
        <translation>{0}，报告</translation>
    </message>
</context>
<context>
    <name>RobustnessPresenter</name>
    <message>
        <source>A run that keeps none for validation has learnt from them.</source>
        <translation>不留验证图像的运行已从它们学习过。</translation>
    </message>
    <message>
        <source>This run keeps no images for validation; the test images can be read.</source>
        <translation>这次运行没有留出验证图像；可以读测试图像。</translation>
    </message>
    <message>
        <source>Train a network, or open one: how much images may change appears here.</source>
        <translation>请训练或打开一个网络：图像可以变化多大会显示在这里。</translation>
    </message>
    <message>
        <source>{0} of {1} test images, always the same. They choose nothing: look, and change nothing for it.</source>
        <translation>{1} 幅测试图像中的 {0} 幅，总是同样的。它们不用来选择任何东西：请只看，不要据此更改任何东西。</translation>
    </message>
    <message>
        <source>{0} of {1} validation images, always the same.</source>
        <translation>{1} 幅验证图像中的 {0} 幅，总是同样的。</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>A click puts one on the pad.</source>
        <translation>点击可把其中一幅放到画板上。</translation>
    </message>
    <message>
        <source>Accuracy over the level of the change</source>
        <translation>准确率随变化程度</translation>
    </message>
    <message>
        <source>At {0} of {1} these images look so, and are read so.</source>
        <translation>{1}为 {0} 时，这些图像看起来如此，并被这样读出。</translation>
    </message>
    <message>
        <source>Change of the images</source>
        <translation>图像的变化</translation>
    </message>
    <message>
        <source>Click an image, or press Enter on it, to put it on the pad as it is here.</source>
        <translation>点击图像或在其上按 Enter，可把它按这里的样子放到画板上。</translation>
    </message>
    <message>
        <source>How far each change may go. Tick runs in the view Runs to compare them here.</source>
        <translation>每种变化可以有多大。在视图“运行”中勾选运行，可在这里比较。</translation>
    </message>
    <message>
        <source>Point at a level, or go to it with the arrow keys, to see below what the images look like there.</source>
        <translation>指向一个程度，或用方向键移到那里，可在下面看到图像在那里的样子。</translation>
    </message>
    <message>
        <source>Share that is enough</source>
        <translation>够用的占比</translation>
    </message>
    <message>
        <source>The same images at this level</source>
        <translation>同样的图像在这一程度</translation>
    </message>
    <message>
        <source>Tick runs in Runs to compare them here.</source>
        <translation>在“运行”中勾选运行，可在这里比较。</translation>
    </message>
    <message>
        <source>Validation: kept from training; what one may look at while choosing settings.
Test: to be looked at when everything is chosen. The test set chooses nothing.</source>
        <translation>验证：不参加训练；选择设置时可以看。
测试：一切都选定之后再看。测试集不用来选择任何东西。</translation>
    </message>
    <message>
        <source>What is done to the images before the networks read them.</source>
        <translation>网络读之前对图像做什么。</translation>
    </message>
    <message>
        <source>What you call enough: below it, a network counts as failing.</source>
        <translation>您认为够用的界限：低于它，网络就算失败。</translation>
    </message>
    <message>
        <source>Where fewer than</source>
        <translation>读对的少于</translation>
    </message>
    <message>
        <source>are read right</source>
        <translation>之处</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>读对</translation>
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
        <translation>{0}：在 {1} 时读对</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} images/s</source>
        <translation>{0} 幅图像/秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} points/s</source>
        <translation>{0} 个点/秒</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · 剩余 {1}</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Bring back the runs that were deleted last.</source>
        <translation>恢复上次删除的运行。</translation>
    </message>
    <message>
        <source>Choose a row of the table, or several. A tick only compares.</source>
        <translation>请在表格中选择一行或多行。勾选只用于比较。</translation>
    </message>
    <message>
        <source>Choose a row of the table. A tick only compares.</source>
        <translation>请在表格中选择一行。勾选只用于比较。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen runs. Until the window closes, Undo brings them back.</source>
        <translation>删除选中的运行。窗口关闭之前可以撤销恢复。</translation>
    </message>
    <message>
        <source>Export as a bundle…</source>
        <translation>导出为运行包…</translation>
    </message>
    <message>
        <source>Films…</source>
        <translation>影片…</translation>
    </message>
    <message>
        <source>Fork…</source>
        <translation>分支…</translation>
    </message>
    <message>
        <source>How much room the films of the runs' weights take, by which one looks back, and how much they may.</source>
        <translation>运行的权重影片（用来回看）占多少空间，最多可占多少。</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>It has no whole epoch, so no network.</source>
        <translation>它没有完整的轮次，所以没有网络。</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>它正在训练。</translation>
    </message>
    <message>
        <source>Its network to the right, its settings to the left.</source>
        <translation>把它的网络放到右侧，把它的设置放到左侧。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put the chosen runs into one file, to be opened on another machine.</source>
        <translation>把选中的运行放入一个文件，以便在另一台机器上打开。</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复…</translation>
    </message>
    <message>
        <source>Report on the comparison…</source>
        <translation>比较报告…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Take over its settings, with another seed. Train then starts the copy.</source>
        <translation>采用它的设置，换一个随机种子。然后按“训练”开始这个副本。</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table.</source>
        <translation>请在表格中勾选两次或更多次运行。</translation>
    </message>
    <message>
        <source>Train it again with other random numbers, in the background, to see how much of its result is luck.</source>
        <translation>在后台用其他随机数再训练它，看看结果有多少是运气。</translation>
    </message>
    <message>
        <source>Train on from its last epoch, as if it had never stopped: to the end, or if that is reached, as long again.</source>
        <translation>从最后一轮继续训练，就像从未停过：直到结束；如果已经结束，就再训练同样长。</translation>
    </message>
    <message>
        <source>Train on from where it ended, by the settings on the left, as a run of its own; this one stays as it is.
To go on from an earlier epoch, open it, look back to it by the time machine, and press Go on from here.</source>
        <translation>从它结束的地方按左侧设置继续训练，作为单独的运行；这一个保持不变。
要从更早的轮次继续，请打开它，用时间机器回看到那一轮，再按“从这里继续”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unfold the group (Right), and choose one of its runs.</source>
        <translation>展开该组（右方向键），选择其中一次运行。</translation>
    </message>
    <message>
        <source>Write how the ticked runs and groups compare: a page to be printed and handed in.</source>
        <translation>写下勾选的运行和组比较的结果：一份可以打印并上交的页面。</translation>
    </message>
    <message>
        <source>Write what the chosen run came to, or how several compare: a page to be printed and handed in.</source>
        <translation>写下选中运行的结果，或多次运行比较的结果：一份可以打印并上交的页面。</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>First what differs among these runs, then the settings that matter most, and those that are unusual.</source>
        <translation>先列这些运行之间的不同，再列最重要的和不寻常的设置。</translation>
    </message>
    <message>
        <source>How it ended, after how many epochs, and of how many if these were not all.</source>
        <translation>如何结束，训练了多少轮；如未训练完，总共多少轮。</translation>
    </message>
    <message>
        <source>How many images or points a second it learnt from.</source>
        <translation>每秒学习多少张图像或多少个点。</translation>
    </message>
    <message>
        <source>How much of the validation data the best epoch read right, in percent, and which it was.</source>
        <translation>最佳轮次读对多少验证数据（百分比），以及是哪一轮。</translation>
    </message>
    <message>
        <source>Limits of this kind hold the true share, over all data of its kind, in 95 of 100 cases.</source>
        <translation>这样的界限在 100 次中有 95 次包含对所有此类数据而言的真实占比。</translation>
    </message>
    <message>
        <source>Spent training and validating.</source>
        <translation>用于训练和验证的时间。</translation>
    </message>
    <message>
        <source>The share of the test data that the same network reads right, in percent.</source>
        <translation>同一网络读对的测试数据占比（百分比）。</translation>
    </message>
    <message>
        <source>The share of the validation data that the network reads right with which the run ended, in percent. Of runs that differ in their seeds alone the mean, ± half of its 95 % interval.</source>
        <translation>运行结束时的网络读对的验证数据占比（百分比）。对只有随机种子不同的运行，为平均值 ± 其 95% 置信区间的一半。</translation>
    </message>
    <message>
        <source>The width of every layer.</source>
        <translation>每一层的宽度。</translation>
    </message>
    <message>
        <source>Tick a run to lay its curve over others. A double click renames it. A right click here chooses columns.</source>
        <translation>勾选一次运行，可把它的曲线叠在其他曲线上。双击可改名。右键点击此处可选择列。</translation>
    </message>
    <message>
        <source>What it learns from.</source>
        <translation>它学习的内容。</translation>
    </message>
    <message>
        <source>When it was started.</source>
        <translation>开始时间。</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>best valid. %</source>
        <translation>最佳验证 %</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>测试 %</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>验证 %</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 个轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: {0}.</source>
        <translation>此后更改：{0}。</translation>
    </message>
    <message>
        <source>Continue to epoch {0}</source>
        <translation>继续到第 {0} 轮</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation images: its network is kept.</source>
        <translation>第 {0} 轮在验证图像上表现最好：保留该轮的网络。</translation>
    </message>
    <message>
        <source>Epoch {0} did best on the validation points: its network is kept.</source>
        <translation>第 {0} 轮在验证点上表现最好：保留该轮的网络。</translation>
    </message>
    <message>
        <source>Finished after {0}.</source>
        <translation>训练 {0} 后完成。</translation>
    </message>
    <message>
        <source>It can learn on from epoch {0}, or a new one can start from random weights.</source>
        <translation>可以从第 {0} 轮继续学习，也可以从随机权重重新开始。</translation>
    </message>
    <message>
        <source>It can learn on from where it was stopped, or a new one can start from random weights.</source>
        <translation>可以从停止处继续学习，也可以从随机权重重新开始。</translation>
    </message>
    <message>
        <source>It is set so already.</source>
        <translation>已经是这样设置的。</translation>
    </message>
    <message>
        <source>No epoch was finished, so nothing was learnt; what was there before the run is kept.</source>
        <translation>没有完成任何轮次，所以什么也没学到；运行之前的内容已保留。</translation>
    </message>
    <message>
        <source>Opened {0}, trained for {1}.</source>
        <translation>已打开 {0}，训练了 {1}。</translation>
    </message>
    <message>
        <source>Save, then start afresh…</source>
        <translation>保存后重新开始…</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Stopped after {0}. Train goes on from there; the network has not been saved.</source>
        <translation>训练 {0} 后停止。按“训练”可从那里继续；网络尚未保存。</translation>
    </message>
    <message>
        <source>Stopped after {0}. What was learnt until then is kept; Train goes on from there.</source>
        <translation>训练 {0} 后停止。此前学到的已保留；按“训练”可从那里继续。</translation>
    </message>
    <message>
        <source>Stopped before anything was learnt.</source>
        <translation>还没学到东西就停止了。</translation>
    </message>
    <message>
        <source>Stopped in the first epoch. The network is as it was by then, and has not been saved.</source>
        <translation>在第一轮中停止。网络保持当时的状态，尚未保存。</translation>
    </message>
    <message>
        <source>The network is that of the last good epoch.</source>
        <translation>网络是最后一个正常轮次的网络。</translation>
    </message>
    <message>
        <source>The present one has not been saved; starting afresh gives it up.</source>
        <translation>当前网络尚未保存；重新开始会丢弃它。</translation>
    </message>
    <message>
        <source>The setting was changed.</source>
        <translation>设置已更改。</translation>
    </message>
    <message>
        <source>The settings describe another network, which starts from random weights.</source>
        <translation>这些设置描述的是另一个网络，它从随机权重开始。</translation>
    </message>
    <message>
        <source>The settings of {0}, with the seed {1}. Train starts the copy.</source>
        <translation>{0} 的设置，随机种子为 {1}。按“训练”开始这个副本。</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>训练因错误而结束。</translation>
    </message>
    <message>
        <source>There is a trained network.</source>
        <translation>已有训练好的网络。</translation>
    </message>
    <message>
        <source>Train one more batch</source>
        <translation>再训练一个批次</translation>
    </message>
    <message>
        <source>Train one more epoch (to {0})</source>
        <translation>再训练一个轮次（到第 {0} 轮）</translation>
    </message>
    <message>
        <source>Your drawings are left out of the training, and learnt again when it has ended.</source>
        <translation>您的手绘不参加这次训练，训练结束后再重新学习。</translation>
    </message>
    <message>
        <source>balanced {0}</source>
        <translation>平衡的 {0}</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>mean squares</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>{0} learns from {1}.</source>
        <translation>{0} 正在从 {1} 学习。</translation>
    </message>
    <message>
        <source>{0} was interrupted after {1} of {2} epochs; Train goes on with it.</source>
        <translation>{0} 在 {2} 个轮次中的第 {1} 轮后中断；按“训练”可继续。</translation>
    </message>
</context>
<context>
    <name>RunData</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>It comes with the program.</source>
        <translation>它随程序提供。</translation>
    </message>
    <message>
        <source>It was read from {0}.</source>
        <translation>它是从 {0} 读入的。</translation>
    </message>
    <message>
        <source>Open that data set</source>
        <translation>打开该数据集</translation>
    </message>
    <message>
        <source>They are points that are made anew by their name.</source>
        <translation>它们是按名称重新生成的点。</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>使用内置 MNIST</translation>
    </message>
    <message>
        <source>Use these points</source>
        <translation>使用这些点</translation>
    </message>
    <message>
        <source>Where it lies is not known. Choose it, and what you wanted follows.</source>
        <translation>不知道它在哪里。请选择它，随后就会执行您要的操作。</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>95 % interval {0} – {1} %</source>
        <translation>95% 置信区间 {0} – {1}%</translation>
    </message>
    <message>
        <source>Accuracy on the test images</source>
        <translation>测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test points</source>
        <translation>测试点上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the validation images</source>
        <translation>验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the validation points</source>
        <translation>验证点上的准确率</translation>
    </message>
    <message>
        <source>Epochs times images, over the seconds spent training and validating.</source>
        <translation>轮数乘图像数，除以训练和验证所用的秒数。</translation>
    </message>
    <message>
        <source>Epochs times points, over the seconds spent training and validating.</source>
        <translation>轮数乘点数，除以训练和验证所用的秒数。</translation>
    </message>
    <message>
        <source>Of its network of epoch {0}.</source>
        <translation>其第 {0} 轮的网络。</translation>
    </message>
    <message>
        <source>after epoch {0}</source>
        <translation>第 {0} 轮后</translation>
    </message>
    <message>
        <source>epoch {0}, with your hand</source>
        <translation>第 {0} 轮，含您的笔迹</translation>
    </message>
    <message>
        <source>no images kept for it</source>
        <translation>没有为此留出图像</translation>
    </message>
    <message>
        <source>no points kept for it</source>
        <translation>没有为此留出点</translation>
    </message>
    <message>
        <source>only of the newest network</source>
        <translation>只有最新的网络有</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>with your hand, 95 %: {0} – {1} %</source>
        <translation>含您的笔迹，95%：{0} – {1}%</translation>
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
        <translation>{0}：每秒图像数</translation>
    </message>
    <message>
        <source>{0}: points a second</source>
        <translation>{0}：每秒点数</translation>
    </message>
    <message>
        <source>{0}: test images read right</source>
        <translation>{0}：读对的测试图像</translation>
    </message>
    <message>
        <source>{0}: test points read right</source>
        <translation>{0}：读对的测试点</translation>
    </message>
    <message>
        <source>{0}: validation images read right</source>
        <translation>{0}：读对的验证图像</translation>
    </message>
    <message>
        <source>{0}: validation images read right, mean over its seeds</source>
        <translation>{0}：读对的验证图像，各随机种子的平均</translation>
    </message>
    <message>
        <source>{0}: validation points read right</source>
        <translation>{0}：读对的验证点</translation>
    </message>
    <message>
        <source>{0}: validation points read right, mean over its seeds</source>
        <translation>{0}：读对的验证点，各随机种子的平均</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the mean: {0} to {1} %</source>
        <translation>平均值的 95% 置信区间：{0} 到 {1}%</translation>
    </message>
    <message>
        <source>An experiment that is gone</source>
        <translation>已不存在的实验</translation>
    </message>
    <message>
        <source>From {0} to {1} %</source>
        <translation>从 {0} 到 {1}%</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln finished run(s): {0} %</source>
        <translation>
            <numerusform>%Ln 次已完成运行的平均：{0}%</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its runs has finished yet.</source>
        <translation>它的运行都还没有完成。</translation>
    </message>
    <message>
        <source>Standard deviation over the seeds: {0} points</source>
        <translation>随机种子间的标准差：{0} 个百分点</translation>
    </message>
    <message>
        <source>{0} of {1} finished</source>
        <translation>{0} 个已完成，共 {1} 个</translation>
    </message>
</context>
<context>
    <name>RunNotes</name>
    <message>
        <source>Choose a row (a tick only compares): notes on its run go here.</source>
        <translation>请选择一行（勾选只用于比较）：其运行的笔记写在这里。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes on {0}</source>
        <translation>{0} 的笔记</translation>
    </message>
    <message>
        <source>Your notes about the run that is chosen. They are kept as you type.</source>
        <translation>您对所选运行的笔记。输入时即保存。</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <source>Figure that is compared</source>
        <translation>比较哪个数据</translation>
    </message>
    <message>
        <source>In what the runs differ</source>
        <translation>运行之间有何不同</translation>
    </message>
    <message>
        <source>Learning rate in use</source>
        <translation>实际学习率</translation>
    </message>
    <message>
        <source>Plot of the chosen runs over the epochs</source>
        <translation>所选运行随轮次的图</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Training error</source>
        <translation>训练误差</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation error</source>
        <translation>验证误差</translation>
    </message>
    <message>
        <source>What the curves show. Validation is what compares runs; the test is for the end.</source>
        <translation>曲线显示什么。比较运行用验证；测试留到最后。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>正确 (%)</translation>
    </message>
    <message>
        <source>test %</source>
        <translation>测试 %</translation>
    </message>
    <message>
        <source>valid. %</source>
        <translation>验证 %</translation>
    </message>
    <message>
        <source>{0}: 1 run</source>
        <translation>{0}：1 次运行</translation>
    </message>
    <message numerus="yes">
        <source>{0}: mean of %Ln run(s), ± standard deviation</source>
        <translation>
            <numerusform>{0}：%Ln 次运行的平均，± 标准差</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Its error was no longer a number. A lower learning rate may help.</source>
        <translation>它的误差不再是一个数。较低的学习率可能有帮助。</translation>
    </message>
    <message>
        <source>Not tested: that is done when a run ends or is opened.</source>
        <translation>未测试：运行结束或打开时才测试。</translation>
    </message>
    <message>
        <source>The best was {0} % after epoch {1}.</source>
        <translation>最好的是第 {1} 轮后的 {0}%。</translation>
    </message>
    <message>
        <source>The program ended before the run did. Continue goes on with it.</source>
        <translation>程序在运行结束之前就结束了。按“继续”可接着运行。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>无隐藏层</translation>
    </message>
    <message>
        <source>varied images</source>
        <translation>变化的图像</translation>
    </message>
    <message>
        <source>{0} % after epoch {1}</source>
        <translation>第 {1} 轮后 {0}%</translation>
    </message>
    <message>
        <source>{0} (epoch {1})</source>
        <translation>{0}（第 {1} 轮）</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} epochs</source>
        <translation>{0}：{1} 轮，共 {2} 轮</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>a run that is gone</source>
        <translation>已不存在的运行</translation>
    </message>
    <message>
        <source>from {0}, epoch {1}</source>
        <translation>来自 {0}，第 {1} 轮</translation>
    </message>
    <message>
        <source>{0}: nothing</source>
        <translation>{0}：无</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Runs are not kept, because the library could not be opened.</source>
        <translation>运行没有保留，因为运行库无法打开。</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>As many as there is room for</source>
        <translation>空间容纳多少就显示多少</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>已经是这样。</translation>
    </message>
    <message>
        <source>{0} is folded.</source>
        <translation>{0} 已折叠。</translation>
    </message>
    <message>
        <source>{0} is unfolded, rows: {1}.</source>
        <translation>{0} 已展开，行数：{1}。</translation>
    </message>
</context>
<context>
    <name>RunsView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Every run that you train is kept, and appears here. Train (Ctrl+T) starts the first one.</source>
        <translation>您训练的每次运行都会保留并显示在这里。按“训练”(Ctrl+T) 开始第一次。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选运行</translation>
    </message>
    <message>
        <source>No run has “{0}”.</source>
        <translation>没有运行含有“{0}”。</translation>
    </message>
    <message>
        <source>Repeat with other seeds…</source>
        <translation>用其他随机种子重复…</translation>
    </message>
    <message>
        <source>Show all runs again.</source>
        <translation>重新显示所有运行。</translation>
    </message>
    <message>
        <source>Show only runs with this text in their name, settings, figures or notes, such as an activation.</source>
        <translation>只显示名称、设置、数据或笔记中含有此文字的运行，例如某个激活函数。</translation>
    </message>
    <message>
        <source>What is unreadable is damaged, or was written by a newer version of the program.</source>
        <translation>无法读取的内容已损坏，或由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}，共 {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln unreadable</source>
        <translation>
            <numerusform>{0}，%Ln 个无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Orange weights are positive: ink there excites the neuron.
Purple ones are negative: ink there calms it.</source>
        <translation>橙色权重为正：那里的墨迹使神经元兴奋。
紫色为负：那里的墨迹使它平静。</translation>
    </message>
    <message>
        <source>Orange: what the neuron gives there is positive.
Purple: it is negative.</source>
        <translation>橙色：神经元在那里的输出为正。
紫色：为负。</translation>
    </message>
    <message>
        <source>Scale of the colours</source>
        <translation>颜色标尺</translation>
    </message>
    <message>
        <source>from purple for {0} to orange for {1}</source>
        <translation>从紫色 {0} 到橙色 {1}</translation>
    </message>
</context>
<context>
    <name>ScatterPage</name>
    <message>
        <source>Along the axis below</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Along the upright axis</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Candidates as points</source>
        <translation>用点表示候选</translation>
    </message>
    <message>
        <source>What stands along the axis below.</source>
        <translation>横轴上是什么。</translation>
    </message>
    <message>
        <source>What stands along the upright axis.</source>
        <translation>纵轴上是什么。</translation>
    </message>
    <message>
        <source>over</source>
        <translation>随</translation>
    </message>
</context>
<context>
    <name>ScatterPlot</name>
    <message numerus="yes">
        <source>{0} over {1}: %Ln point(s)</source>
        <translation>
            <numerusform>{0} 随 {1}：%Ln 个点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window are not kept. {0}</source>
        <translation>窗口的设置没有保存。{0}</translation>
    </message>
    <message>
        <source>The settings of the window are not kept: {0} cannot be written.</source>
        <translation>窗口的设置没有保存：{0} 无法写入。</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>It cannot be changed while a run trains.</source>
        <translation>运行正在训练时不能更改。</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>没有撤销过更改。</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>没有更改过设置。</translation>
    </message>
    <message>
        <source>Redo settings</source>
        <translation>重做设置</translation>
    </message>
    <message>
        <source>Redo settings: {0}</source>
        <translation>重做设置：{0}</translation>
    </message>
    <message>
        <source>Undo settings</source>
        <translation>撤销设置</translation>
    </message>
    <message>
        <source>Undo settings: {0}</source>
        <translation>撤销设置：{0}</translation>
    </message>
    <message>
        <source>preset {0}</source>
        <translation>预设 {0}</translation>
    </message>
    <message>
        <source>what is refused</source>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>{0} of them</source>
        <translation>其中 {0} 项</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message numerus="yes">
        <source>%Ln parameter(s)</source>
        <translation>
            <numerusform>%Ln 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the images while it learns</source>
        <translation>学习时改变图像</translation>
    </message>
    <message>
        <source>Each layer has its own, below its size.</source>
        <translation>每层有自己的值，在其大小下方。</translation>
    </message>
    <message>
        <source>Few drawings: each of {1} epochs now shows {0} variations of each (Edit &gt; Undo settings).</source>
        <translation>手绘较少：现在 {1} 个轮次中每轮都把每幅手绘变化 {0} 次（编辑 &gt; 撤销设置）。</translation>
    </message>
    <message>
        <source>How many numbers the network learns: a weight for each connection, and a bias for each neuron.</source>
        <translation>网络要学习多少个数：每个连接一个权重，每个神经元一个偏置。</translation>
    </message>
    <message>
        <source>Let each hidden layer have a dropout of its own, in a field below its size.</source>
        <translation>让每个隐藏层有自己的随机失活，在其大小下方的字段中。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>One for each layer</source>
        <translation>每层一个</translation>
    </message>
    <message>
        <source>Optimizer, error, data, early stopping and seed</source>
        <translation>优化器、误差、数据、早停和随机种子</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings to start from. Quick start reads 98 % of MNIST's test digits after seconds;
Robust learns from images that are changed each time, and over 99 % after minutes;
Best is what the network was trained with that comes with the program, and takes hours;
Notebook repeats the network from scratch that this program grew from;
Spirals is for points on a plane, and tells two spirals apart within seconds.</source>
        <translation>起步用的设置。“快速开始”几秒后就能读对 98% 的 MNIST 测试数字；
“稳健”从每次都有变化的图像中学习，几分钟后超过 99%；
“最佳”是训练程序自带网络所用的设置，需要数小时；
“笔记本”重现本程序最初的那个从零写起的网络；
“螺旋”用于平面上的点，几秒内就能分开两条螺旋。</translation>
    </message>
    <message>
        <source>The settings are those for points now.</source>
        <translation>现在是适合点的设置。</translation>
    </message>
    <message>
        <source>The settings that suited few drawings are what they were before.</source>
        <translation>适合少量手绘的设置已恢复原样。</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <translation>变化图像</translation>
    </message>
</context>
<context>
    <name>SoftmaxPage</name>
    <message>
        <source>(z − largest) / T</source>
        <translation>（z − 最大值）/ T</translation>
    </message>
    <message>
        <source>Divide each z by this first: above 1 the shares come nearer to each other, below 1 the largest takes all.</source>
        <translation>先把每个 z 除以它：大于 1 时各占比彼此靠近，小于 1 时最大者独占。</translation>
    </message>
    <message>
        <source>From z to probabilities</source>
        <translation>从 z 到概率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The softmax makes probabilities of the last z: it takes the exponential of each, which makes all of them positive and the differences large, and divides by their sum, {0}. The largest z comes off first, which changes nothing and keeps the exponentials small.</source>
        <translation>softmax 把最后的 z 变成概率：对每个取指数，使它们都为正并拉大差别，再除以它们的和 {0}。先减去最大的 z，这不改变结果，又使指数保持较小。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>z − largest</source>
        <translation>z − 最大值</translation>
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
        <translation>如训练时</translation>
    </message>
    <message>
        <source>Go through all steps, one every three seconds.</source>
        <translation>走完所有步骤，每三秒一步。</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer beside the plane always comes of all neurons.</source>
        <translation>随机略去神经元，如同训练每一步的随机失活，前向和反向都是如此。
再次打开时会略去别的神经元。平面旁的回答总是来自所有神经元。</translation>
    </message>
    <message>
        <source>Leave neurons out at random, as dropout does in each step of the training, forward and backward.
Switched on again, it leaves out others. An answer on the pad always comes of all neurons.</source>
        <translation>随机略去神经元，如同训练每一步的随机失活，前向和反向都是如此。
再次打开时会略去别的神经元。画板上的回答总是来自所有神经元。</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step back (←)</source>
        <translation>后退一步 (←)</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>One step on (→)</source>
        <translation>前进一步 (→)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: 7 x 7 pixels, averaged,
and 2 hidden neurons. It is trained in a second, and nothing else uses it.</source>
        <translation>显示一个小到所有数都能放在屏幕上的网络：7 x 7 像素（取平均），
2 个隐藏神经元。它一秒内训练好，别处不使用它。</translation>
    </message>
    <message>
        <source>Show a network so small that all of its numbers fit on the screen: x, y and 2 hidden neurons.
It is trained in a second, and nothing else uses it.</source>
        <translation>显示一个小到所有数都能放在屏幕上的网络：x、y 和 2 个隐藏神经元。
它一秒内训练好，别处不使用它。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The arrow keys go from step to step, a click to any of them.</source>
        <translation>方向键逐步移动，点击可到任一步。</translation>
    </message>
    <message>
        <source>Use a tiny one</source>
        <translation>用一个微型的</translation>
    </message>
    <message>
        <source>What the image is. Of an image of the data set it is known; of a drawing, only you know.</source>
        <translation>图像是什么。数据集的图像是已知的；手绘则只有您知道。</translation>
    </message>
    <message>
        <source>Which class is right. Of a point of the data set it is known; of any other place, you say it.</source>
        <translation>哪个类别正确。数据集的点是已知的；其他位置由您来说。</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0}，共 {1}：{2}</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>The settings of this step are in the panel Set up (Edit &gt; Undo settings).</source>
        <translation>这一步的设置已在“设置”面板中（编辑 &gt; 撤销设置）。</translation>
    </message>
    <message>
        <source>These data are open already.</source>
        <translation>这些数据已经打开。</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Hint: {0}</source>
        <translation>提示：{0}</translation>
    </message>
    <message>
        <source>In the picture: {0}</source>
        <translation>图中：{0}</translation>
    </message>
    <message>
        <source>Open this network</source>
        <translation>打开这个网络</translation>
    </message>
    <message>
        <source>Opens the data set of this step; the next run learns from it.</source>
        <translation>打开这一步的数据集；下一次运行从它学习。</translation>
    </message>
    <message>
        <source>Opens the network that was prepared for this step; it answers and is judged then.</source>
        <translation>打开为这一步准备的网络；随后由它回答并接受评判。</translation>
    </message>
    <message>
        <source>Puts the settings of this step into the panel Set up. Edit &gt; Undo settings takes them back.</source>
        <translation>把这一步的设置填入“设置”面板。“编辑 &gt; 撤销设置”可收回。</translation>
    </message>
    <message>
        <source>Set these</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>These lines of the program's own code do it.</source>
        <translation>完成这件事的是程序自身的这几行代码。</translation>
    </message>
    <message>
        <source>Use these data</source>
        <translation>使用这些数据</translation>
    </message>
    <message>
        <source>neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>第 {0} 行第 {1} 列</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>the pixel in {0}</source>
        <translation>像素 {0}</translation>
    </message>
    <message>
        <source>what layer {0} tells</source>
        <translation>第 {0} 层的输出</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x 和 y</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ 完成。</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>第 {0} 步，共 {1} 步：{2}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>StepsPresenter</name>
    <message>
        <source>A tiny network of x, y and 2 hidden neurons, which reads {0} % of its validation points.</source>
        <translation>一个由 x、y 和 2 个隐藏神经元组成的微型网络，读对验证点的 {0}%。</translation>
    </message>
    <message>
        <source>A tiny network of {0} x {0} averaged pixels and 2 hidden neurons, which reads {1} % of its validation images.</source>
        <translation>一个由 {0} x {0} 个平均像素和 2 个隐藏神经元组成的微型网络，读对验证图像的 {1}%。</translation>
    </message>
    <message>
        <source>Ask about a place of the plane on the right, or about a test point: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>在右边询问平面上的一个位置或一个测试点：它在这里一步步穿过网络，得出误差，再一路返回到权重，附每个数。</translation>
    </message>
    <message>
        <source>Draw on the right, or put a test image there: here it goes through the network step by step, into the error, and all the way back to the weights, with every number.</source>
        <translation>在右边画，或放一幅测试图像：它在这里一步步穿过网络，得出误差，再一路返回到权重，附每个数。</translation>
    </message>
    <message>
        <source>Train a network, or open one: here you can watch it think, step by step.</source>
        <translation>请训练或打开一个网络：您可以在这里一步步看它思考。</translation>
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
        <translation>方框</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Cut out along its edges, so that it does not matter where one draws.</source>
        <translation>沿边缘裁下，这样画在哪里都没有关系。</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨迹</translation>
    </message>
    <message>
        <source>Moved until its centre of mass is in the middle. This is what the network sees.</source>
        <translation>移动到重心位于中央。这就是网络所看到的。</translation>
    </message>
    <message>
        <source>Of a picture, what is no digit's was left out and is dim: lines, boxes, stains, scraps at the border.</source>
        <translation>图片中不属于数字的已略去并变暗：线条、方框、污点、边缘的碎片。</translation>
    </message>
    <message>
        <source>Scaled until its longer side is 20 pixels, as the digits are that the network learns from.</source>
        <translation>缩放到长边为 20 像素，与网络所学的数字一样。</translation>
    </message>
    <message>
        <source>Untick it to see what that is worth.</source>
        <translation>取消勾选可看它有多大用处。</translation>
    </message>
    <message>
        <source>What was drawn, on the whole pad.</source>
        <translation>所画的内容，整个画板。</translation>
    </message>
</context>
<context>
    <name>StepsView</name>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer beside the plane comes of all of them.</source>
        <translation>如同训练的一步，随机失活略去了 {1} 个神经元中的 {0} 个，它们被划掉。平面旁的回答来自所有神经元。</translation>
    </message>
    <message>
        <source>As in a training step, dropout has left out {0} of {1} neurons, which are crossed out. An answer on the pad comes of all of them.</source>
        <translation>如同训练的一步，随机失活略去了 {1} 个神经元中的 {0} 个，它们被划掉。画板上的回答来自所有神经元。</translation>
    </message>
    <message>
        <source>As in training, each step leaves out other neurons; the bars are answers, which come of all.</source>
        <translation>如训练时，每一步略去别的神经元；条形是回答，来自所有神经元。</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Diagram of the step</source>
        <translation>步骤图</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>How far the image has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>图像走到了哪里，返回途中责任又走到了哪里：橙色为正，
紫色为负。点击神经元，或用方向键移到那里，即可查看。</translation>
    </message>
    <message>
        <source>How far the point has come, and on the way back, how far the blame: orange for what is positive, purple
for what is negative. Click a neuron, or go there with the arrow keys, to look at it.</source>
        <translation>点走到了哪里，返回途中责任又走到了哪里：橙色为正，
紫色为负。点击神经元，或用方向键移到那里，即可查看。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The network is right and sure: hardly any error flows back. Choose another right answer to see more.</source>
        <translation>网络正确且有把握：几乎没有误差流回。选择另一个正确答案可看到更多。</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the pad are calibrated with {0}.</source>
        <translation>这里的 softmax 是训练时的，温度为 1；画板旁的条形以 {0} 校准。</translation>
    </message>
    <message>
        <source>This softmax is that of training, of temperature 1; the bars at the plane are calibrated with {0}.</source>
        <translation>这里的 softmax 是训练时的，温度为 1；平面旁的条形以 {0} 校准。</translation>
    </message>
    <message>
        <source>all of its numbers</source>
        <translation>它的所有数</translation>
    </message>
    <message>
        <source>how wrong the answer is</source>
        <translation>回答错了多少</translation>
    </message>
    <message>
        <source>layer {0} adds up its inputs</source>
        <translation>第 {0} 层对输入求和</translation>
    </message>
    <message>
        <source>taking the step</source>
        <translation>走一步</translation>
    </message>
    <message>
        <source>the activation of layer {0}</source>
        <translation>第 {0} 层的激活</translation>
    </message>
    <message>
        <source>the blame at the outputs</source>
        <translation>输出处的责任</translation>
    </message>
    <message>
        <source>the blame of layer {0}</source>
        <translation>第 {0} 层的责任</translation>
    </message>
    <message>
        <source>the gradients of layer {0}</source>
        <translation>第 {0} 层的梯度</translation>
    </message>
    <message>
        <source>the image as numbers</source>
        <translation>图像作为数</translation>
    </message>
    <message>
        <source>the optimizer's step</source>
        <translation>优化器的一步</translation>
    </message>
    <message>
        <source>the point as numbers</source>
        <translation>点作为数</translation>
    </message>
    <message>
        <source>the proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>the softmax</source>
        <translation>softmax</translation>
    </message>
</context>
<context>
    <name>SumPage</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= 乘积</translation>
    </message>
    <message>
        <source>Every neuron of layer {0} listens to all {1} inputs, each times a weight of its own, and adds its bias.</source>
        <translation>第 {0} 层的每个神经元听全部 {1} 个输入，各乘以自己的权重，再加上偏置。</translation>
    </message>
    <message>
        <source>For &lt;b&gt;{0}&lt;/b&gt;: inputs × weights come to {1}, the bias is {2}, so &lt;b&gt;z = {3}&lt;/b&gt;.</source>
        <translation>对 &lt;b&gt;{0}&lt;/b&gt;：输入 × 权重之和为 {1}，偏置为 {2}，所以 &lt;b&gt;z = {3}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The largest inputs times weights</source>
        <translation>最大的输入乘权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>product; its sum is {0}</source>
        <translation>乘积；其和为 {0}</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>{0} 的权重</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>× weight</source>
        <translation>× 权重</translation>
    </message>
</context>
<context>
    <name>SummaryExport</name>
    <message>
        <source>Pages (*{0})</source>
        <translation>网页 (*{0})</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>保存总结</translation>
    </message>
    <message>
        <source>Save what you did as a page to print or hand in: steps, predictions with scores, runs and drawings.</source>
        <translation>把您做过的内容保存为一页，可打印或上交：步骤、带得分的预测、运行和手绘。</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>已保存 {0}。</translation>
    </message>
    <message>
        <source>Summary of what you did…</source>
        <translation>您所做内容的总结…</translation>
    </message>
    <message>
        <source>The summary could not be written. {0}</source>
        <translation>总结无法写入。{0}</translation>
    </message>
    <message>
        <source>what I learnt</source>
        <translation>我学到了什么</translation>
    </message>
</context>
<context>
    <name>TabsController</name>
    <message>
        <source>Only a run can be gone on with from one of its epochs. Train one, or open one in Runs.</source>
        <translation>只有运行可以从它的某一轮继续。请训练一个，或在“运行”中打开一个。</translation>
    </message>
    <message>
        <source>This run is not kept in the library, so no other can fork from it.</source>
        <translation>这次运行没有保存在运行库中，所以不能从它分支。</translation>
    </message>
</context>
<context>
    <name>TeachGuide</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draw a {0}</source>
        <translation>画一个 {0}</translation>
    </message>
    <message>
        <source>Draw an {0}</source>
        <translation>画一个 {0}</translation>
    </message>
    <message>
        <source>Draw it on the pad as you usually write it. Nobody needs it tidy.</source>
        <translation>按您平时的写法画在画板上。不必工整。</translation>
    </message>
    <message>
        <source>Go on without a drawing of this digit</source>
        <translation>跳过这个数字的手绘，继续</translation>
    </message>
    <message>
        <source>How many digits were asked for</source>
        <translation>要求画的数字已有多少</translation>
    </message>
    <message>
        <source>Keep this drawing and go on (Return)</source>
        <translation>保留这幅手绘并继续 (Return)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Stop asking; what was drawn is kept</source>
        <translation>不再询问；已画的会保留</translation>
    </message>
    <message>
        <source>Teach me your digits</source>
        <translation>教我认您的数字</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}，共 {1}</translation>
    </message>
</context>
<context>
    <name>TeachWords</name>
    <message numerus="yes">
        <source>%Ln drawing(s)</source>
        <translation>
            <numerusform>%Ln 幅手绘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln 幅图片</numerusform>
        </translation>
    </message>
    <message>
        <source>No drawings</source>
        <translation>没有手绘</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
</context>
<context>
    <name>TeachingController</name>
    <message>
        <source>Add drawings from a file</source>
        <translation>从文件添加手绘</translation>
    </message>
    <message>
        <source>Back to the network from before. The drawings are kept.</source>
        <translation>回到之前的网络。手绘会保留。</translation>
    </message>
    <message>
        <source>Draw each digit, and the network learns your hand.</source>
        <translation>把每个数字画一遍，网络就学会您的笔迹。</translation>
    </message>
    <message>
        <source>Drawings (*.json)</source>
        <translation>手绘 (*.json)</translation>
    </message>
    <message>
        <source>Drawings ({0})</source>
        <translation>手绘 ({0})</translation>
    </message>
    <message>
        <source>Export the drawings</source>
        <translation>导出手绘</translation>
    </message>
    <message>
        <source>Forget my hand</source>
        <translation>忘掉我的笔迹</translation>
    </message>
    <message>
        <source>How often do you want to draw each digit?</source>
        <translation>每个数字您想画几次？</translation>
    </message>
    <message>
        <source>If it was something else, take it back. If it was that, more drawings of each may help.</source>
        <translation>如果画的是别的，请收回。如果确实是它，多画几幅可能有帮助。</translation>
    </message>
    <message>
        <source>It has learnt your hand. Measuring what that brings: {0} %</source>
        <translation>它学会了您的笔迹。正在测量效果：{0}%</translation>
    </message>
    <message>
        <source>It has learnt your {0} in {1} s.</source>
        <translation>它用 {1} 秒学会了您的 {0}。</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>不再保留。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept as your {0}.</source>
        <translation>已作为您的 {0} 保留。</translation>
    </message>
    <message>
        <source>Learn my drawings</source>
        <translation>学习我的手绘</translation>
    </message>
    <message>
        <source>Learning your hand: {0} %</source>
        <translation>正在学习您的笔迹：{0}%</translation>
    </message>
    <message>
        <source>Look through what you have drawn and said what it is.</source>
        <translation>查看您画过并指明了是什么的内容。</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的手绘</translation>
    </message>
    <message>
        <source>My drawings…</source>
        <translation>我的手绘…</translation>
    </message>
    <message>
        <source>None of your drawings is of a class that this network knows.</source>
        <translation>您的手绘都不属于这个网络所知的类别。</translation>
    </message>
    <message>
        <source>Once each</source>
        <translation>每个一次</translation>
    </message>
    <message>
        <source>Since it learnt your {0}, {1} more of {2} images by others are misread, {3} %.</source>
        <translation>学会您的 {0} 之后，别人的 {2} 幅图像中多读错了 {1} 幅，即 {3}%。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Teach all kept drawings to the network, and measure it.</source>
        <translation>把所有保留的手绘教给网络，并测量效果。</translation>
    </message>
    <message>
        <source>Teach me your digits…</source>
        <translation>教我认您的数字…</translation>
    </message>
    <message>
        <source>Ten drawings take half a minute. With thirty the network gets to know your hand better.</source>
        <translation>十幅手绘需要半分钟。有三十幅，网络会更熟悉您的笔迹。</translation>
    </message>
    <message>
        <source>The data are points on a plane. Open images to teach a network your hand.</source>
        <translation>数据是平面上的点。要教网络认您的字迹，请先打开图像。</translation>
    </message>
    <message>
        <source>The network from before is back. Your drawings are kept.</source>
        <translation>之前的网络回来了。您的手绘会保留。</translation>
    </message>
    <message>
        <source>The network has not learnt your hand.</source>
        <translation>网络没有学会您的笔迹。</translation>
    </message>
    <message>
        <source>There are no drawings yet. Under an answer, tell what your drawing was.</source>
        <translation>还没有手绘。请在回答下方说明您画的是什么。</translation>
    </message>
    <message>
        <source>This network reads no digits. Under an answer, tell what your drawing was.</source>
        <translation>这个网络不读数字。请在回答下方说明您画的是什么。</translation>
    </message>
    <message>
        <source>Three times each</source>
        <translation>每个三次</translation>
    </message>
    <message>
        <source>Your last correction was taken back.</source>
        <translation>您上次的更正已收回。</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>TeachingReport</name>
    <message>
        <source>Back to the old network</source>
        <translation>回到旧网络</translation>
    </message>
    <message>
        <source>It has learnt your hand in {0} s.</source>
        <translation>它用 {0} 秒学会了您的笔迹。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What it has learnt</source>
        <translation>它学到了什么</translation>
    </message>
    <message>
        <source>Your drawings are kept; it can learn them again at any time.</source>
        <translation>您的手绘会保留；它随时可以再学。</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>read right</source>
        <translation>读对</translation>
    </message>
    <message>
        <source>the test images, by others</source>
        <translation>别人写的测试图像</translation>
    </message>
    <message>
        <source>those of them that were held back</source>
        <translation>您的手绘中留出的</translation>
    </message>
    <message>
        <source>your drawings</source>
        <translation>您的手绘</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}，共 {1}</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Back to the newest network, and on with it while it trains.</source>
        <translation>回到最新的网络，训练时随之更新。</translation>
    </message>
    <message>
        <source>Epoch that is shown</source>
        <translation>显示的轮次</translation>
    </message>
    <message>
        <source>Go on from here…</source>
        <translation>从这里继续…</translation>
    </message>
    <message>
        <source>How many epochs a second are played.</source>
        <translation>每秒播放多少个轮次。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Look back at the network as it was at an earlier epoch; everything in the window shows that one.
Epoch 0 is before the first step, when the weights are still random.</source>
        <translation>回看网络在较早轮次时的样子；窗口中的一切都显示那一个。
第 0 轮在第一步之前，那时权重还是随机的。</translation>
    </message>
    <message>
        <source>Play how the network learnt, from the epoch that is shown to the newest.</source>
        <translation>播放网络如何学习，从显示的轮次到最新。</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>播放运行</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>There is nothing to look back to: a run can be looked back on once its first epoch is over,
and a network from a file comes without the epochs before.</source>
        <translation>没有可回看的：运行在第一轮结束后才能回看，
从文件来的网络不带之前的轮次。</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时间机器</translation>
    </message>
    <message>
        <source>Train on from the epoch that is shown, by the settings on the left, as a run of its own.
The one that it comes from stays as it is, and the curves of both part before your eyes.</source>
        <translation>从显示的轮次按左侧的设置继续训练，作为单独的运行。
它所来自的那一个保持不变，两者的曲线在您眼前分开。</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>newest (epoch {0})</source>
        <translation>最新（第 {0} 轮）</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0}</translation>
    </message>
</context>
<context>
    <name>ToleranceTable</name>
    <message>
        <source>Fewer than {0} % are read right beyond: {1}. Between two levels a straight line was assumed.</source>
        <translation>超过此程度，读对的少于 {0}%：{1}。两个程度之间按直线估计。</translation>
    </message>
    <message>
        <source>It reads only {0} % right when nothing is changed.</source>
        <translation>没有任何变化时它也只读对 {0}%。</translation>
    </message>
    <message>
        <source>This is not measured yet.</source>
        <translation>这还没有测量。</translation>
    </message>
    <message>
        <source>Where too few are read right</source>
        <translation>何处读对的太少</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>not up to {0}</source>
        <translation>到 {0} 为止没有</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>{0} learns from {1}, which has other data or classes than {2}.</source>
        <translation>{0} 从 {1} 学习，其数据或类别与 {2} 不同。</translation>
    </message>
    <message>
        <source>{0} was not opened, because a training has begun.</source>
        <translation>{0} 没有打开，因为训练已经开始。</translation>
    </message>
</context>
<context>
    <name>TrialCurves</name>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>{0} curves, {1} of them set aside early</source>
        <translation>{0} 条曲线，其中 {1} 条提前放弃</translation>
    </message>
</context>
<context>
    <name>TurningPanel</name>
    <message>
        <source>Draw it over the drawing in blue, as wide as the pen.</source>
        <translation>用蓝色画在手绘上，与笔同宽。</translation>
    </message>
    <message>
        <source>Keep the changed drawing as what it was, and learn from it, as “It was …” below the pad does.</source>
        <translation>把改动后的手绘作为原来的类别保留并学习，与画板下方的“这是 …”相同。</translation>
    </message>
    <message>
        <source>Let it take the place of what stands on the pad; Ctrl+Z there takes it back.</source>
        <translation>用它代替画板上的内容；在那里按 Ctrl+Z 可收回。</translation>
    </message>
    <message>
        <source>Mark it in the drawing in green: full squares where ink comes, hollow ones where it goes.</source>
        <translation>用绿色标在手绘上：实心方块处增加墨迹，空心方块处去掉墨迹。</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>还没有寻找过。</translation>
    </message>
    <message>
        <source>Put it on the pad</source>
        <translation>放到画板上</translation>
    </message>
    <message>
        <source>Put it on the pad: {0}</source>
        <translation>放到画板上：{0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>显示：{0}</translation>
    </message>
    <message>
        <source>Teach it back</source>
        <translation>教回去</translation>
    </message>
    <message>
        <source>Teach it back: it was a {0}</source>
        <translation>教回去：这是 {0}</translation>
    </message>
    <message>
        <source>Teach it back: it was an {0}</source>
        <translation>教回去：这是 {0}</translation>
    </message>
    <message>
        <source>What the answer is to become.</source>
        <translation>要让回答变成什么。</translation>
    </message>
    <message>
        <source>What would turn it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>any other class</source>
        <translation>任何其他类别</translation>
    </message>
    <message>
        <source>into</source>
        <translation>变成</translation>
    </message>
    <message>
        <source>the shortest stroke</source>
        <translation>最短的一笔</translation>
    </message>
    <message>
        <source>the smallest change</source>
        <translation>最小改动</translation>
    </message>
</context>
<context>
    <name>TwinPads</name>
    <message>
        <source>Both get the same image. Each answers as it would on the pad: at its own temperature,
and with its own limits for when it is not sure.</source>
        <translation>两者得到同样的图像。各自像在画板旁那样回答：用自己的温度，
以及自己判断不确定的界限。</translation>
    </message>
    <message>
        <source>What stands on the pad, read by both</source>
        <translation>两者如何读画板上的内容</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>It divides by the gradient's own size, so that even a small one makes a step of about the rate.</source>
        <translation>它除以梯度自身的大小，所以即使梯度很小，一步也约等于学习率。</translation>
    </message>
    <message>
        <source>Neuron {0}, input {1}: {2}</source>
        <translation>神经元 {0}，输入 {1}：{2}</translation>
    </message>
    <message>
        <source>One image, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>一幅图像，一步：从 {0} 到 &lt;b&gt;{1}&lt;/b&gt; 的权重由 {2} 变为 &lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>One point, one step: the weight from {0} to &lt;b&gt;{1}&lt;/b&gt; goes from {2} to &lt;b&gt;{3}&lt;/b&gt;.</source>
        <translation>一个点，一步：从 {0} 到 &lt;b&gt;{1}&lt;/b&gt; 的权重由 {2} 变为 &lt;b&gt;{3}&lt;/b&gt;。</translation>
    </message>
    <message numerus="yes">
        <source>The optimizer remembers the %Ln step(s) of the run before.</source>
        <translation>
            <numerusform>优化器记得运行中此前的 %Ln 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rate is taken as it is set, without its schedule and warm-up.</source>
        <translation>学习率按设置取，不含调度和预热。</translation>
    </message>
    <message>
        <source>The run's memory of its steps is not at hand here, so the optimizer begins from 0.</source>
        <translation>这里没有运行对各步的记忆，所以优化器从 0 开始。</translation>
    </message>
    <message>
        <source>The step of the chosen weight</source>
        <translation>所选权重的一步</translation>
    </message>
    <message>
        <source>The weights here are a mean over the steps of the run; such a step moves it by {0} of this change.</source>
        <translation>这里的权重是运行各步的平均；这样一步使它移动这个变化的 {0}。</translation>
    </message>
    <message>
        <source>What is added to all weights of the layer</source>
        <translation>给该层所有权重加上的量</translation>
    </message>
    <message>
        <source>What is added to all {0} weights of layer {1}: a row for each neuron, a column for each input. {2} change.</source>
        <translation>给第 {1} 层全部 {0} 个权重加上的量：每个神经元一行，每个输入一列。{2} 个改变。</translation>
    </message>
    <message>
        <source>how</source>
        <translation>如何</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>the weight after</source>
        <translation>之后的权重</translation>
    </message>
    <message>
        <source>the weight before</source>
        <translation>之前的权重</translation>
    </message>
    <message>
        <source>w ← w − rate · (m′ / (√v′ + ε) + decay · w)</source>
        <translation>w ← w − 学习率 · (m′ / (√v′ + ε) + 衰减 · w)</translation>
    </message>
    <message>
        <source>w ← w − rate · g / (√s + ε)</source>
        <translation>w ← w − 学习率 · g / (√s + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · m′ / (√v′ + ε)</source>
        <translation>w ← w − 学习率 · m′ / (√v′ + ε)</translation>
    </message>
    <message>
        <source>w ← w − rate · {0}</source>
        <translation>w ← w − 学习率 · {0}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>什么</translation>
    </message>
</context>
<context>
    <name>VariedRow</name>
    <message>
        <source>Do not vary it: all have the value that is set on the left.</source>
        <translation>不变化它：全部采用左侧设置的值。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>How it is varied</source>
        <translation>如何变化</translation>
    </message>
    <message>
        <source>How many values of the range are tried, where every combination is.</source>
        <translation>试每种组合时，从范围中取多少个值。</translation>
    </message>
    <message>
        <source>Numbers with spaces between them, such as 32 64 128. On leaving it shows as which numbers they are read.</source>
        <translation>数之间用空格，例如 32 64 128。离开时会显示被读作哪些数。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Setting to vary</source>
        <translation>要变化的设置</translation>
    </message>
    <message>
        <source>Some values that you write down, or a range of which values are taken.</source>
        <translation>您写下的一些值，或从中取值的一个范围。</translation>
    </message>
    <message>
        <source>The highest value.</source>
        <translation>最大值。</translation>
    </message>
    <message>
        <source>The lowest value.</source>
        <translation>最小值。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Try {0}.</source>
        <translation>试 {0}。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>range, by factors</source>
        <translation>范围，按倍数</translation>
    </message>
    <message>
        <source>range, even</source>
        <translation>范围，均匀</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All runs that were trained: open them, go on with them, compare them.</source>
        <translation>所有训练过的运行：打开、继续训练、比较。</translation>
    </message>
    <message>
        <source>By epoch</source>
        <translation>按轮次</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Every neuron at work on the point that is asked about, and a laboratory.</source>
        <translation>每个神经元如何处理所询问的点，还有一个实验室。</translation>
    </message>
    <message>
        <source>Every neuron at work on what stands on the pad, and a laboratory.</source>
        <translation>每个神经元如何处理画板上的内容，还有一个实验室。</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>How does it do on many images?</source>
        <translation>在许多图像上表现如何？</translation>
    </message>
    <message>
        <source>How does it do on many points?</source>
        <translation>在许多点上表现如何？</translation>
    </message>
    <message>
        <source>How does the training go?</source>
        <translation>训练进展如何？</translation>
    </message>
    <message>
        <source>How each class is learnt from epoch to epoch, and how each layer changes.</source>
        <translation>每个类别如何逐轮学会，每一层如何变化。</translation>
    </message>
    <message>
        <source>How many answers are left, and how many of these are right, if it is to be sure.</source>
        <translation>如果要求它有把握，还剩多少回答，其中多少是对的。</translation>
    </message>
    <message>
        <source>How much images may change, by noise, turning, another pen, until they are misread.</source>
        <translation>噪声、旋转、换一支笔：图像变化到什么程度才会被读错。</translation>
    </message>
    <message>
        <source>How the error falls and the accuracy rises.</source>
        <translation>误差如何下降，准确率如何上升。</translation>
    </message>
    <message>
        <source>How the image on the pad is read and learnt, step by step, with every number and a proof.</source>
        <translation>画板上的图像如何一步步被读出和学习，附每个数和证明。</translation>
    </message>
    <message>
        <source>How the point that is asked about is read and learnt, step by step, with every number and a proof.</source>
        <translation>所询问的点如何一步步被读出和学习，附每个数和证明。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Many images as points, those that are alike together, and your drawing among them.</source>
        <translation>把许多图像画成点，相似的靠在一起，您的手绘也在其中。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>读错</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Sure or not</source>
        <translation>有无把握</translation>
    </message>
    <message>
        <source>The images that it learns from, and those that validate and test it.</source>
        <translation>用来学习的图像，以及用来验证和测试的图像。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What each neuron gives everywhere on the plane, as pictures.</source>
        <translation>用图显示每个神经元在整个平面上的输出。</translation>
    </message>
    <message>
        <source>What each neuron listens to, as pictures.</source>
        <translation>用图片显示每个神经元在听什么。</translation>
    </message>
    <message>
        <source>What happens inside?</source>
        <translation>内部发生了什么？</translation>
    </message>
    <message>
        <source>What works best, and how sure that is: many trainings by a plan, on idle cores.</source>
        <translation>什么最有效，有多可靠：按计划在空闲核心上做多次训练。</translation>
    </message>
    <message>
        <source>Whether each layer learns, what is conspicuous, and what might help.</source>
        <translation>每一层是否在学习，有什么异常，什么可能有帮助。</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the images that show it.</source>
        <translation>它把哪些类别当成哪些，以及相应的图像。</translation>
    </message>
    <message>
        <source>Which classes it takes for which, and the points that show it.</source>
        <translation>它把哪些类别当成哪些，以及相应的点。</translation>
    </message>
    <message>
        <source>Which ink speaks for the answer, what would turn it, and what is most like it.</source>
        <translation>哪些墨迹支持这个回答，什么会改变它，什么与它最像。</translation>
    </message>
    <message>
        <source>Which run is better?</source>
        <translation>哪次运行更好？</translation>
    </message>
    <message>
        <source>Which test images one network reads and another does not; and one drawing as both read it.</source>
        <translation>哪些测试图像一个网络读对而另一个读错；以及两者如何读同一幅手绘。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>The gradient of a weight is the input that came through it, times the blame of its neuron. For the weight from {0} to &lt;b&gt;{1}&lt;/b&gt;: {2} × {3} = &lt;b&gt;{4}&lt;/b&gt;. What brought nothing is not changed.</source>
        <translation>权重的梯度等于经它而来的输入，乘以它的神经元的责任。从 {0} 到 &lt;b&gt;{1}&lt;/b&gt; 的权重：{2} × {3} = &lt;b&gt;{4}&lt;/b&gt;。没有带来输入的权重不会改变。</translation>
    </message>
    <message>
        <source>The largest gradients of the neuron's weights</source>
        <translation>该神经元各权重中最大的梯度</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>its weights now</source>
        <translation>它现在的权重</translation>
    </message>
    <message>
        <source>times dL/dz: the gradient</source>
        <translation>乘以 dL/dz：梯度</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
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
        <translation>{0}：z = {1}</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln input(s)</source>
        <translation>
            <numerusform>%Ln 个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neuron(s)</source>
        <translation>
            <numerusform>%Ln 个神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Class {0}</source>
        <translation>类别 {0}</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>数字 {0}</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer {0}: {1} to {2}</source>
        <translation>第 {0} 层：{1} 到 {2}</translation>
    </message>
    <message>
        <source>Neuron {0}</source>
        <translation>神经元 {0}</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to the point that is asked about.</source>
        <translation>范数：权重最大的神经元在前；权重小的学到的少。
影响：对所询问的点的回答支持或反对最强的在前。</translation>
    </message>
    <message>
        <source>Norm: the neurons with the largest weights first; small ones have learnt little.
Influence: those first that speak most for or against the answer to what stands on the pad.</source>
        <translation>范数：权重最大的神经元在前；权重小的学到的少。
影响：对画板内容的回答支持或反对最强的在前。</translation>
    </message>
    <message>
        <source>Order of the neurons</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <source>Train a network, or open one: what its neurons listen to appears here.</source>
        <translation>请训练或打开一个网络：它的神经元在听什么会显示在这里。</translation>
    </message>
    <message>
        <source>Weights of the layer, a row for each neuron</source>
        <translation>本层的权重，每个神经元一行</translation>
    </message>
    <message>
        <source>Weights of the neurons as pictures</source>
        <translation>用图片显示神经元的权重</translation>
    </message>
    <message>
        <source>What the neurons give on the plane, as pictures</source>
        <translation>用图显示神经元在平面上的输出</translation>
    </message>
    <message>
        <source>Whose neurons are shown, each by what it gives everywhere on the plane.</source>
        <translation>显示哪一层的神经元，每个都用它在整个平面上的输出来表示。</translation>
    </message>
    <message>
        <source>Whose weights are shown. Only the first layer sees pixels, so only its weights are pictures.</source>
        <translation>显示谁的权重。只有第一层看到像素，所以只有它的权重是图片。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>by influence</source>
        <translation>按影响</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>按范数</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>rows: neurons, columns: inputs</source>
        <translation>行：神经元，列：输入</translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation>权重 {0}</translation>
    </message>
    <message>
        <source>{0} listens to neuron {1} of layer {2} with a weight of {3}</source>
        <translation>{0} 以 {3} 的权重听第 {2} 层的神经元 {1}</translation>
    </message>
    <message>
        <source>{0}, bias {1}</source>
        <translation>{0}，偏置 {1}</translation>
    </message>
</context>
<context>
    <name>WholePage</name>
    <message>
        <source>Pixel in row {0}, column {1}: {2}</source>
        <translation>第 {0} 行第 {1} 列的像素：{2}</translation>
    </message>
    <message>
        <source>The hidden neurons</source>
        <translation>隐藏神经元</translation>
    </message>
    <message>
        <source>The outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>This is all there is: the image, {0} numbers that were learnt, and what follows from them.</source>
        <translation>这就是全部：图像、学到的 {0} 个数，以及由此得出的结果。</translation>
    </message>
    <message>
        <source>This is all there is: the point, {0} numbers that were learnt, and what follows from them.</source>
        <translation>这就是全部：点、学到的 {0} 个数，以及由此得出的结果。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>weights of {0}</source>
        <translation>{0} 的权重</translation>
    </message>
    <message>
        <source>x and y</source>
        <translation>x 和 y</translation>
    </message>
    <message>
        <source>x, the image</source>
        <translation>x，图像</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>WhyPresenter</name>
    <message>
        <source>Draw on the right: here appears which ink speaks for the answer and which against it, what would turn it, and the training images that are most like it. Then change a stroke, and see what happens.</source>
        <translation>在右边画：这里会显示哪些墨迹支持回答、哪些反对，什么会改变它，以及与它最像的训练图像。然后改一笔，看看会怎样。</translation>
    </message>
    <message>
        <source>First put the smallest change or the shortest stroke on the pad.
Then you can teach the network what the drawing was before.</source>
        <translation>请先把最小改动或最短的一笔放到画板上。
然后您就可以教网络这幅手绘原来是什么。</translation>
    </message>
    <message>
        <source>It is read so already.</source>
        <translation>它已经被这样读了。</translation>
    </message>
    <message>
        <source>No change of ink was found that turns it.</source>
        <translation>没有找到能改变回答的墨迹改动。</translation>
    </message>
    <message>
        <source>No straight stroke turns it.</source>
        <translation>没有一条直笔画能改变回答。</translation>
    </message>
    <message>
        <source>Only a network that reads digits can be taught.</source>
        <translation>只有读数字的网络可以教。</translation>
    </message>
    <message>
        <source>Searching for a stroke …</source>
        <translation>正在寻找一笔 …</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在寻找 …</translation>
    </message>
    <message>
        <source>Shortest stroke: a dot. It is then read as {1}.</source>
        <translation>最短的一笔：一个点。它随后被读作 {1}。</translation>
    </message>
    <message>
        <source>Shortest stroke: {0} pixels long. It is then read as {1}.</source>
        <translation>最短的一笔：长 {0} 像素。它随后被读作 {1}。</translation>
    </message>
    <message>
        <source>Smallest change: {0} pixels, together {1} of one pixel's ink (L2). It is then read as {2}, barely.</source>
        <translation>最小改动：{0} 个像素，合计为一个像素墨迹的 {1} (L2)。它随后勉强被读作 {2}。</translation>
    </message>
    <message>
        <source>This network has no hidden layer.</source>
        <translation>这个网络没有隐藏层。</translation>
    </message>
    <message>
        <source>This run learns from no images.</source>
        <translation>这次运行不从图像学习。</translation>
    </message>
    <message>
        <source>Train a network, or open one: why it answers what it does appears here.</source>
        <translation>请训练或打开一个网络：它为什么这样回答会显示在这里。</translation>
    </message>
    <message>
        <source>What would turn the answer is searched for when the training pauses or ends.</source>
        <translation>训练暂停或结束时，会寻找什么能改变回答。</translation>
    </message>
    <message>
        <source>When the training pauses or ends.</source>
        <translation>训练暂停或结束时。</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Correlation with the map of the network that answers: {0}; of the sizes alone: {1}. {2}</source>
        <translation>与正在回答的网络的图的相关系数：{0}；只看大小：{1}。{2}</translation>
    </message>
    <message>
        <source>Hardly alike: the other map shows what was learnt.</source>
        <translation>几乎不像：另一幅图显示的是学到的东西。</translation>
    </message>
    <message>
        <source>Logit of {0} minus logit of {1}: {2}.</source>
        <translation>{0} 的 logit 减去 {1} 的 logit：{2}。</translation>
    </message>
    <message>
        <source>Logit of {0}: {2}.</source>
        <translation>{0} 的 logit：{2}。</translation>
    </message>
    <message>
        <source>Most like it as pixels</source>
        <translation>像素上与它最像的</translation>
    </message>
    <message>
        <source>Most like it to the last hidden layer</source>
        <translation>对最后隐藏层而言与它最像的</translation>
    </message>
    <message>
        <source>Much alike: this map shows the drawing more than what was learnt.</source>
        <translation>很像：这幅图显示的更多是手绘，而不是学到的东西。</translation>
    </message>
    <message>
        <source>On a sheet full of ink: {0}.</source>
        <translation>在满是墨迹的纸上：{0}。</translation>
    </message>
    <message>
        <source>On an empty sheet: {0}.</source>
        <translation>在空白纸上：{0}。</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks against it.</source>
        <translation>橙色，+：支持 {0}。紫色，−：反对它。</translation>
    </message>
    <message>
        <source>Orange, +: speaks for {0}. Purple, −: speaks for {1}.</source>
        <translation>橙色，+：支持 {0}。紫色，−：支持 {1}。</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: against it; ink is missing there.</source>
        <translation>橙色，+：空白支持 {0}。紫色，−：反对它；那里缺少墨迹。</translation>
    </message>
    <message>
        <source>Orange, +: that it is blank speaks for {0}. Purple, −: for {1}; ink is missing there.</source>
        <translation>橙色，+：空白支持 {0}。紫色，−：支持 {1}；那里缺少墨迹。</translation>
    </message>
    <message>
        <source>Somewhat alike: a part of the map is the drawing and not what was learnt.</source>
        <translation>有些像：图的一部分是手绘，而不是学到的东西。</translation>
    </message>
    <message>
        <source>The colours say how each pixel moves the numbers of this network, here. They do not say that it knows strokes or loops, nor that the answer would fall without a pixel.</source>
        <translation>颜色说明每个像素在此处如何改变这个网络的数。它们并不说明网络懂得笔画或圆圈，也不说明去掉一个像素回答就会改变。</translation>
    </message>
    <message>
        <source>The drawing, and what each pixel of it adds</source>
        <translation>手绘，以及它的每个像素增加了什么</translation>
    </message>
    <message>
        <source>The ink adds {0};</source>
        <translation>墨迹增加 {0}；</translation>
    </message>
    <message>
        <source>The paper adds {0};</source>
        <translation>纸增加 {0}；</translation>
    </message>
    <message>
        <source>The training images that differ least from the drawing, pixel by pixel. Click one to put it on the pad.</source>
        <translation>逐像素看与手绘差别最小的训练图像。点击一幅可放到画板上。</translation>
    </message>
    <message>
        <source>The training images that the network's last hidden layer can least tell from the drawing: what it takes for alike. Click one to put it on the pad.</source>
        <translation>网络最后的隐藏层最难与手绘区分的训练图像：它认为相像的。点击一幅可放到画板上。</translation>
    </message>
    <message>
        <source>Why {0}, and not {1}?</source>
        <translation>为什么是 {0}，而不是 {1}？</translation>
    </message>
    <message>
        <source>Why {0}?</source>
        <translation>为什么是 {0}？</translation>
    </message>
    <message>
        <source>the colours add up to {0}.</source>
        <translation>颜色之和为 {0}。</translation>
    </message>
    <message>
        <source>the colours, of squares that overlap, add up to {0}.</source>
        <translation>重叠方块的颜色之和为 {0}。</translation>
    </message>
    <message>
        <source>the colours, of the slopes at the drawing alone, add up to {0}.</source>
        <translation>仅手绘处斜率的颜色之和为 {0}。</translation>
    </message>
    <message>
        <source>{0} A network with random weights is asked.</source>
        <translation>{0} 正在询问一个随机权重的网络。</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Teach</source>
        <translation>教学(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>1 batch a second</source>
        <translation>每秒 1 个批次</translation>
    </message>
    <message>
        <source>2 batches a second</source>
        <translation>每秒 2 个批次</translation>
    </message>
    <message>
        <source>20 batches a second</source>
        <translation>每秒 20 个批次</translation>
    </message>
    <message>
        <source>5 batches a second</source>
        <translation>每秒 5 个批次</translation>
    </message>
    <message>
        <source>About nnfs_gui</source>
        <translation>关于 nnfs_gui</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Copies what helps to mend a fault: versions, the system, where the files lie, and the last errors.</source>
        <translation>复制有助于排查故障的信息：版本、系统、文件位置和最近的错误。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>End the run. Its whole epochs are kept, and it can go on from there.</source>
        <translation>结束运行。已完成的轮次会保留，以后可以从那里继续。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>First pause the training that is under way.</source>
        <translation>请先暂停正在进行的训练。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>New data set from drawings…</source>
        <translation>用手绘新建数据集…</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>Off: full speed</source>
        <translation>关闭：全速</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>一个批次</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一个轮次</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>打开数据文件夹…</translation>
    </message>
    <message>
        <source>Open network…</source>
        <translation>打开网络…</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Opens IDX files as MNIST has them, or a folder of pictures for each class.</source>
        <translation>打开 MNIST 那样的 IDX 文件，或每个类别一个文件夹的图片。</translation>
    </message>
    <message>
        <source>Opens an .npz file (x_train, y_train, x_test, y_test), a table such as a .csv file (label and pixels), or pen strokes with labels.</source>
        <translation>打开 .npz 文件（x_train, y_train, x_test, y_test）、.csv 之类的表格（标签和像素），或带标签的笔画。</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the pad and the plots).</source>
        <translation>暂停或继续训练（在画板和图上按空格键）。</translation>
    </message>
    <message>
        <source>Pause the training, or go on (Space on the plane and the plots).</source>
        <translation>暂停或继续训练（在平面和图上按空格键）。</translation>
    </message>
    <message>
        <source>Put a picture on the pad; a photograph of handwriting will do</source>
        <translation>把一张图片放到画板上；手写的照片也可以</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save network…</source>
        <translation>保存网络…</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>慢动作</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Teach it letters, shapes or symbols of your own: draw each a few times, train, and it reads them.</source>
        <translation>教它您自己的字母、形状或符号：每种画几次，训练，它就能读。</translation>
    </message>
    <message>
        <source>The data are points on a plane, and there is no pad for a picture.</source>
        <translation>数据是平面上的点，没有可放图片的画板。</translation>
    </message>
    <message>
        <source>The training rests after each batch, so that one can watch; what it learns is the same.</source>
        <translation>每个批次之后训练会停一下，便于观看；学到的东西不变。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train for one batch, one step of the optimizer, then pause.</source>
        <translation>训练一个批次，即优化器的一步，然后暂停。</translation>
    </message>
    <message>
        <source>Train for one epoch, then pause.</source>
        <translation>训练一个轮次，然后暂停。</translation>
    </message>
    <message>
        <source>Train the network on the images.</source>
        <translation>用图像训练网络。</translation>
    </message>
    <message>
        <source>Train the network on the points.</source>
        <translation>用点训练网络。</translation>
    </message>
    <message>
        <source>Use built-in MNIST</source>
        <translation>使用内置 MNIST</translation>
    </message>
    <message>
        <source>Use built-in network</source>
        <translation>使用内置网络</translation>
    </message>
</context>
<context>
    <name>ZoneSteps</name>
    <message>
        <source>Go back to the zone before.</source>
        <translation>回到前一个区域。</translation>
    </message>
    <message>
        <source>Go on to the next of these: the buttons of a run, set up, watch, draw.</source>
        <translation>到下一个区域：运行按钮、设置、观看、画。</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>上一个区域</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>DRAW</source>
        <translation>画</translation>
    </message>
    <message>
        <source>Drawing zone</source>
        <translation>画图区域</translation>
    </message>
    <message>
        <source>SET UP</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set-up zone</source>
        <translation>设置区域</translation>
    </message>
    <message>
        <source>Show the pad at the right, or fold it away.</source>
        <translation>显示右侧的画板，或把它折叠。</translation>
    </message>
    <message>
        <source>Show the plane at the right, or fold it away.</source>
        <translation>显示右侧的平面，或把它折叠。</translation>
    </message>
    <message>
        <source>Show the settings at the left, or fold them away.</source>
        <translation>显示左侧的设置，或把它们折叠。</translation>
    </message>
    <message>
        <source>The lesson that is open hides it.</source>
        <translation>打开的课程把它遮住了。</translation>
    </message>
</context>
<context>
    <name>_EntriesModel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Validation %</source>
        <translation>验证 %</translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, and goes on</source>
        <translation>
            <numerusform>在这里有 %Ln 个轮次，并继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %Ln epoch(s) here, which are more</source>
        <translation>
            <numerusform>在这里有 %Ln 个轮次，比那边多</numerusform>
        </translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>went on otherwise here</source>
        <translation>在这里走向不同</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Probability of each class, by {0}</source>
        <translation>每个类别的概率，由 {0} 给出</translation>
    </message>
    <message>
        <source>The image that {0} gets</source>
        <translation>{0} 得到的图像</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>_SideZone</name>
    <message>
        <source>Fold: {0}</source>
        <translation>折叠：{0}</translation>
    </message>
    <message>
        <source>Pages of the left zone</source>
        <translation>左侧区域的页面</translation>
    </message>
    <message>
        <source>The lesson that is open, or the list of lessons</source>
        <translation>打开的课程，或课程列表</translation>
    </message>
    <message>
        <source>The settings of the next run</source>
        <translation>下一次运行的设置</translation>
    </message>
    <message>
        <source>Unfold: {0}</source>
        <translation>展开：{0}</translation>
    </message>
</context>
<context>
    <name>_Switch</name>
    <message>
        <source>{0}: switch its line on or off. While it is pointed at, it stands out.</source>
        <translation>{0}：打开或关闭它的线。指向它时，它会突出显示。</translation>
    </message>
</context>
<context>
    <name>_WrappingLabel</name>
    <message>
        <source>Link: {0}</source>
        <translation>链接：{0}</translation>
    </message>
</context>
</TS>
