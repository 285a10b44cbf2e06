using Xunit;

namespace Newsprint.Tests;

public class QuantityReaderTests
{
    /// <summary>Text; then the mentions expected in it, as quote=value unit bound, joined by spaces and bars.</summary>
    [Theory]
    [InlineData("分拣派送快递超20万件。", "超20万件=200000 件 Over")]
    [InlineData("获得了20余件专利", "20余件=20 件 Over")]
    [InlineData("成功融资近亿元。", "近亿元=100000000 元 Under")]
    [InlineData("投资3亿元以上的项目", "3亿元以上=300000000 元 Over")]
    [InlineData("贷款约合50亿元", "约合50亿元=5000000000 元 About")]
    [InlineData("增长10%至15%", "10%=10 % Exact | 15%=15 % Exact")]
    [InlineData("奖励20至50万元", "20=200000 元 Exact | 50万元=500000 元 Exact")]
    [InlineData("带动三五个村", "三=3 个 Exact | 五个=5 个 Exact")]
    [InlineData("十几个销售人员", "十几个=10 个 Over")]
    [InlineData("办厂已两年多", "两年多=2 年 Over")]
    [InlineData("发电1.2亿千瓦时", "1.2亿千瓦时=120000000 千瓦时 Exact")]
    [InlineData("占四分之三", "四分之三=75 % Exact")]
    [InlineData("六成以上企业", "六成以上=60 % Over")]
    [InlineData("最低气温-3.2℃", "-3.2℃=-3.2 ℃ Exact")]
    [InlineData("价格为8500元/吨", "8500元/吨=8500 元/吨 Exact")]
    [InlineData("第十四届，居第3位，4S店，G20，2022年12月3日", "")]
    public void ReadsWhatATextStates(string text, string expected) => Assert.Equal(expected, Read(text));

    internal static string Read(string text, Units? units = null)
    {
        var mentions = new List<QuantityMention>();
        QuantityReader.Read(text, mentions, units);
        return string.Join(" | ", mentions.Select(m =>
            $"{text[m.Span.Start..m.Span.End]}={m.Quantity.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {m.Quantity.Unit.Name} {m.Quantity.Bound}"));
    }
}
