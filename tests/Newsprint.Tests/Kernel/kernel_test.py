"""Jupyter's own suite for kernels, jupyter_kernel_test, told what C# looks like."""
import unittest
import jupyter_kernel_test

jupyter_kernel_test.TIMEOUT = 120


class CSharp(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("hello, world");'
    completion_samples = [
        {"text": "Console.WriteL", "matches": {"WriteLine"}},
        {"text": '"六项".ToUpp', "matches": {"ToUpper", "ToUpperInvariant"}},
        {"text": "Encod"},
    ]
    complete_code_samples = ["1", "var a = 1;", "class A { }", "// nothing", "#!import boot.csx"]
    incomplete_code_samples = ["class A {", "foo(", "if (true)", 'var s = @"六项', "/* nothing"]
    invalid_code_samples = ["var a = ;", ")", "class { }"]
    code_generate_error = 'throw new InvalidOperationException("没有");'
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": '"六" + "项"', "result": "六项"},
        {"code": "await Task.FromResult(12.5m)", "result": "12.5"},
        {"code": "new[] { 1, 2 }", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": '"六项".Display();', "mime": "text/plain"},
        {"code": 'display(HTML("<b>六项</b>"));', "mime": "text/html"},
    ]
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "Console.WriteLine(1);\nClearOutput();"
    code_history_pattern = "1 ? 2*"
    supported_history_operations = ("tail", "range", "search")


if __name__ == "__main__":
    unittest.main()
