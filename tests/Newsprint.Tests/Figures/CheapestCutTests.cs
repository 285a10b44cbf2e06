using CsCheck;
using Xunit;

namespace Newsprint.Tests;

/// <summary>The cut that is found costs no more than any other.</summary>
public class CheapestCutTests
{
    static readonly Gen<string> s_text = Gen.OneOfConst("财", "政", "部", "中", "国", "人", "民", "银", "行", "的", "了", "一", "A", "3", "龘", "，")
        .Array[1, 9]
        .Select(string.Concat);

    [Fact]
    public void NoCutOfAFewCharactersCostsLess() =>
        s_text.Sample(text =>
        {
            var cut = new CheapestCut(Vocabulary.Default);
            cut.Find(text);
            var cost = 0;
            for (var at = 0; at < text.Length; at += cut.Step(at)) cost += Cost(text, at, cut.Step(at));
            Assert.Equal(Least(text, 0), cost);
        }, seed: "0000KXq1VYk3", iter: 2000);

    [Theory]
    [InlineData("财政部", "财政部")]
    [InlineData("中国人民银行", "中国|人民银行")]
    [InlineData("龘龘", "龘|龘")]
    [InlineData("iPhone17系列", "iPhone17|系列")]
    [InlineData("A", "A")]
    public void WordsAreThoseOfTheVocabulary(string text, string words)
    {
        var (cut, found) = (new CheapestCut(Vocabulary.Default), new List<string>());
        cut.Find(text);
        for (var at = 0; at < text.Length; at += cut.Step(at)) found.Add(text.Substring(at, cut.Step(at)));
        Assert.Equal(words, string.Join('|', found));
    }

    [Fact]
    public void ALongTextWithoutAWordIsCutIntoCharacters()
    {
        var cut = new CheapestCut(Vocabulary.Default);
        cut.Find(new string('龘', 5000));
        Assert.All(Enumerable.Range(0, 5000), at => Assert.Equal((1, 0), (cut.Step(at), cut.Sense(at))));
    }

    /// <summary>What a word costs: letters and digits in a row what the last of them costs, for they are one.</summary>
    static int Cost(string text, int at, int length)
    {
        if (length > 1 && text.AsSpan(at, length).ContainsAnyExcept("A3") is false) return Cost(text, at + length - 1, 1);
        var known = length switch
        {
            1 => Vocabulary.Default.One(text[at]).Cost,
            2 => Vocabulary.Default.Two(text[at], text[at + 1]).Cost,
            _ => Vocabulary.Default.Longer(WordList.Pack(text.AsSpan(at, length))).Cost,
        };
        return length == 1 ? Math.Min(known, WordEntry.InSteps(16)) : known;
    }

    static int Least(string text, int at)
    {
        if (at == text.Length) return 0;
        var run = at;
        while (run < text.Length && text[run] is 'A' or '3') run++;
        if (run - at > 1) return Cost(text, at, run - at) + Least(text, run);
        var least = int.MaxValue;
        for (var length = 1; length <= WordList.LongestWord && at + length <= text.Length; length++)
            least = Math.Min(least, Cost(text, at, length) + Least(text, at + length));
        return least;
    }
}
