using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Newsprint;

/// <summary>
/// ClrKernel converts a cell's value to HTML and to text by a registry in which the newest entry wins. Ours takes every value, shows
/// those it knows, and hands the others to the entries that were there before.
/// </summary>
sealed class ClrKernelHost
{
    readonly Type _registry, _raw, _value;
    readonly List<object> _ours = [];

    ClrKernelHost(Assembly primitives)
    {
        const string space = "ClrKernel.Core.Primitives.";
        _registry = primitives.GetType(space + "DisplayFormatters", throwOnError: true)!;
        _raw = primitives.GetType(space + "DisplayObject", throwOnError: true)!;
        _value = primitives.GetType(space + "IDisplayValue", throwOnError: true)!;
        Add(primitives.GetType(space + "DisplayHtml", throwOnError: true)!, Shown.Html);
        Add(primitives.GetType(space + "DisplayText", throwOnError: true)!, Shown.Text);
    }

    public static void Register(Assembly primitives) => _ = new ClrKernelHost(primitives);

    void Add(Type output, Func<object?, string?> show)
    {
        var inner = _raw.GetProperty("Value")!;
        object? Format(object raw) => show(inner.GetValue(raw)) is { } text ? Activator.CreateInstance(output, text) : Before(raw, output);
        var register = _registry.GetMethod("Register", [typeof(Type), typeof(Type), typeof(Func<,>).MakeGenericType(_value, _value)])!;
        _ours.Add(register.Invoke(null, [_raw, output, Typed(Format)])!);
    }

    // A delegate of the host's types around one of plain objects.
    Delegate Typed(Func<object, object?> format)
    {
        var value = Expression.Parameter(_value);
        var call = Expression.Invoke(Expression.Constant(format), Expression.Convert(value, typeof(object)));
        return Expression.Lambda(typeof(Func<,>).MakeGenericType(_value, _value), Expression.Convert(call, _value), value).Compile();
    }

    // What the registry would have found without us: a direct conversion, or one with a step between.
    object? Before(object raw, Type output)
    {
        var others = ((IEnumerable)_registry.GetProperty("Formatters")!.GetValue(null)!)
            .Cast<object>()
            .Where(entry => !_ours.Contains(entry))
            .Reverse()
            .ToArray();
        if (others.FirstOrDefault(entry => In(entry).IsInstanceOfType(raw) && Out(entry) == output) is { } direct)
            return Convert(direct, raw);
        foreach (var first in others.Where(entry => In(entry).IsInstanceOfType(raw)))
            if (others.FirstOrDefault(entry => Out(entry) == output && In(entry).IsAssignableFrom(Out(first))) is { } second)
                return Convert(second, Convert(first, raw)!);
        return Activator.CreateInstance(output, Html.Escape(_raw.GetProperty("Value")!.GetValue(raw)?.ToString() ?? ""));
    }

    static Type In(object entry) => (Type)entry.GetType().GetProperty("InputType")!.GetValue(entry)!;

    static Type Out(object entry) => (Type)entry.GetType().GetProperty("OutputType")!.GetValue(entry)!;

    static object? Convert(object entry, object value) =>
        ((Delegate)entry.GetType().GetProperty("Format")!.GetValue(entry)!).DynamicInvoke(value);
}
