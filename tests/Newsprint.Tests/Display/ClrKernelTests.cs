using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Newsprint.Tests;

public class ClrKernelTests
{
    // The shape of ClrKernel's registry, as far as the library touches it; written for this test.
    const string Shape = """
        using System; using System.Collections.Generic; using System.Linq;
        namespace ClrKernel.Core.Primitives;
        public interface IDisplayValue { object Value { get; } }
        public record DisplayObject(object Value, Type PreferredDisplayType = null) : IDisplayValue;
        public record DisplayTable(object Value) : IDisplayValue;
        public record DisplayText(string Text) : IDisplayValue { public object Value => Text; }
        public record DisplayHtml(string Html) : IDisplayValue { public object Value => Html; }
        public record DisplayFormatter(Type InputType, Type OutputType, Func<IDisplayValue, IDisplayValue> Format);
        public static class DisplayFormatters
        {
            static readonly List<DisplayFormatter> All = [
                new(typeof(DisplayObject), typeof(DisplayText), v => new DisplayText("text:" + v.Value)),
                new(typeof(DisplayObject), typeof(DisplayTable), v => new DisplayTable(v.Value)),
                new(typeof(DisplayTable), typeof(DisplayHtml), v => new DisplayHtml("table:" + v.Value))];
            public static IEnumerable<DisplayFormatter> Formatters => All.ToArray();
            public static DisplayFormatter Register<TIn, TOut>(Func<TIn, TOut> format) => throw new NotSupportedException();
            public static DisplayFormatter Register(Type inputType, Type outputType, Func<IDisplayValue, IDisplayValue> format)
            {
                var formatter = new DisplayFormatter(inputType, outputType, format);
                All.Add(formatter);
                return formatter;
            }
            public static string Show(object value, Type output) =>
                (string)All.Last(f => f.InputType == typeof(DisplayObject) && f.OutputType == output).Format(new DisplayObject(value)).Value;
            public static string Html(object value) => Show(value, typeof(DisplayHtml));
            public static string Text(object value) => Show(value, typeof(DisplayText));
        }
        """;

    static readonly Type Registry = Load();

    [Fact]
    public void OursShowThemselves()
    {
        Assert.Equal(SampleTables.All["timeline"].ToHtml(), Show("Html", SampleTables.All["timeline"]));
        Assert.Equal(SampleTables.All["timeline"].ToString(), Show("Text", SampleTables.All["timeline"]));
        Assert.Equal(View.Of(SampleTables.All["timeline"].ToFrame()).ToHtml(), Show("Html", SampleTables.All["timeline"].ToFrame()));
        Assert.StartsWith("The listed parts", Show("Text", SampleCharts.All["bridge"]()));
    }

    [Fact]
    public void OtherValuesGoTheWayTheyWentBefore()
    {
        Assert.Equal("table:42", Show("Html", 42));
        Assert.Equal("text:42", Show("Text", 42));
    }

    static string Show(string way, object value) => (string)Registry.GetMethod(way)!.Invoke(null, [value])!;

    // Loading it is enough: the library listens for it.
    static Type Load()
    {
        Assert.NotEmpty(SampleTables.All);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path =>
                    MetadataReference.CreateFromFile(path));
        using var assembly = new MemoryStream();
        var result = CSharpCompilation
            .Create("ClrKernel.Core.Primitives", [CSharpSyntaxTree.ParseText(Shape)], references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(assembly.ToArray()).GetType("ClrKernel.Core.Primitives.DisplayFormatters", throwOnError: true)!;
    }
}
