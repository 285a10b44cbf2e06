using System.Text;

namespace Newsprint.Tests;

/// <summary>
/// Makes up pages and damages them: sentences broken, rests displaced, heads and ends lost, passages repeated, and what pages print in
/// between.
/// </summary>
sealed class DamagedPage(Random random)
{
    static readonly (string Headline, string[] Sentences)[] Topics =
    [
        ("青石县花木产值创新高", ["青石县的花木基地里兰花盛开，花农们忙着装车。", "去年青石县花木产值达到12.6亿元，同比增长8.5%。", "花木节期间，青石县将签约一批苗圃项目。", "花农李桂香说，兰花苗一天就卖出300盆。"]),
        ("白沙港集装箱吞吐量增长", ["白沙港码头上，桥吊正在装卸集装箱。", "一季度白沙港完成集装箱吞吐量41.7万标箱，增长11.3%。", "白沙港新开通三条近洋航线，货轮直达东南亚。", "码头调度员说，集装箱在港停留时间缩短了一天。"]),
        ("云岭县三年建成百座水库", ["云岭县的水库大坝已经封顶，灌溉水渠通到田间。", "三年来，云岭县建成小型水库102座，新增灌溉面积14万亩。", "水库蓄水之后，稻谷亩产增加120公斤。", "云岭县水利局表示，明年将再建水库20座。"]),
        ("南桥区夜市带旺消费", ["夜幕降临，南桥区美食街的夜市人头攒动。", "今年南桥区夜间消费额同比增长26%，夜市商户超过900家。", "夜市摊主说，周末一晚能卖出400份小吃。", "南桥区商务局介绍，将再开设8处夜市。"]),
        ("松湖镇稻田养鱼一水两用", ["松湖镇的稻田里水光粼粼，农户们正在投放鱼苗。", "今年松湖镇推广稻田养鱼1.8万亩，亩均增收1200元。", "稻田养鱼少打药、少施肥，鱼儿有了饲料。", "松湖镇还引进了 Good Practice 标准。"]),
    ];

    readonly StringBuilder _page = new();
    readonly string _lineEnd = random.Next(3) switch { 0 => "\n", 1 => "\n\n", _ => "\r\n\r\n" };

    public string Make()
    {
        if (random.Next(3) == 0) Print("第05版");
        if (random.Next(3) == 0) Print("4月12日，工人们在车间里忙碌。记者 周闻野 摄");
        var waiting = new List<string>();
        foreach (var (headline, sentences) in Topics.OrderBy(_ => random.Next()).Take(random.Next(1, 6)))
        {
            if (random.Next(5) == 0) Print("江城春早 百业争先");
            Print(headline);
            var lines = Lines(sentences);
            var stay = random.Next(3) == 0 ? random.Next(1, lines.Count + 1) : lines.Count;
            foreach (var line in lines.Take(stay)) Print(line);
            foreach (var line in waiting) Print(line);
            waiting = [.. lines.Skip(stay)];
            if (random.Next(4) == 0) Print(lines[random.Next(lines.Count)]);
            if (random.Next(6) == 0) Print("青石县 12.6 8.1% 7.4");
            if (random.Next(6) == 0) Print(random.Next(2) == 0 ? "（下转第2版）" : "（上接第1版）");
        }
        foreach (var line in waiting) Print(line);
        return _page.ToString();
    }

    /// <summary>
    /// Paragraphs of one or two sentences, damaged: heads and ends lost, columns that end inside a word or at a hyphen, stray blanks.
    /// </summary>
    List<string> Lines(string[] sentences)
    {
        var lines = new List<string>();
        for (var i = 0; i < sentences.Length; i++)
        {
            var text = i == 0 && random.Next(2) == 0 ? "本报讯（记者 陈望舒）" + sentences[i] : sentences[i];
            if (i == 0 && random.Next(3) == 0) text = text[random.Next(text.Length - 3)..];
            if (i == sentences.Length - 1 && random.Next(3) == 0) text = text[..random.Next(3, text.Length)];
            if (random.Next(5) == 0) text = text.Insert(random.Next(text.Length), " ");
            if (random.Next(3) == 0 && text.Length > 6 && random.Next(2, text.Length - 2) is var at)
                lines.AddRange([text[..at] + (random.Next(4) == 0 ? "-" : ""), text[at..]]);
            else lines.Add(text);
        }
        return lines;
    }

    void Print(string line)
    {
        if (random.Next(12) == 0 && line.Length > 20)
            for (var at = 0; at < line.Length; at += 10) _page.Append(line, at, Math.Min(10, line.Length - at)).Append(_lineEnd[^1]);
        else _page.Append(line);
        _page.Append(_lineEnd);
    }
}
