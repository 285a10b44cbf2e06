using Xunit;

namespace Newsprint.Tests;

public sealed class ClaimsTests
{
    [Theory]
    [InlineData("-51.80", "-51.8")]
    [InlineData("16.93", "16.9306")]
    [InlineData("129", "129")]
    [InlineData("0.5", "0.45")] // half away from zero
    public void WhatRoundsToTheDigitsClaimedHolds(string claimed, string found)
    {
        var table = Claims.Check(("residual", Number(claimed), Number(found)));

        Assert.Equal(["residual", claimed, found], table.Row(0).ToArray().Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("-51.80", "-51.81", "residual: found -51.81; the prose claims -51.80; correct the prose or what it rests on")]
    [InlineData("129", "128.4", "residual: found 128.4; the prose claims 129; correct the prose or what it rests on")]
    [InlineData("129", null, "residual: found nothing; the prose claims 129; correct the prose or what it rests on")]
    public void WhatDoesNotIsNamed(string claimed, string? found, string message)
    {
        var thrown = Assert.Throws<InvalidOperationException>(() =>
            Claims.Check(("residual", Number(claimed), found is null ? null : Number(found))));

        Assert.Equal(message, thrown.Message);
    }

    [Fact]
    public void WordsHoldOnlyAsTheyAre()
    {
        Assert.Equal(1, Claims.Check(("place", "云阳县", "云阳县")).RowCount);
        Assert.Throws<InvalidOperationException>(() => Claims.Check(("place", "云阳县", "云阳")));
    }

    static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
