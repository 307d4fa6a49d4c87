"""The preferences, built from the declared table of options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from drafter.gui.theme import Role
from drafter.services.settings import OPTIONS, Settings

if TYPE_CHECKING:
    from drafter.gui.theme import Theme
    from drafter.services.settings import Option


class Preferences(QDialog):
    """Shows every option with its help; nothing changes until the user says so."""

    settings_chosen = Signal(object)
    """The Settings that the user wants from now on."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self._settings = settings
        self._fields = {option.key: _Field(option, theme) for option in OPTIONS}
        form = QFormLayout()
        form.setContentsMargins(18, 18, 18, 8)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for option in OPTIONS:
            field = self._fields[option.key]
            field.show_value(getattr(settings, option.key))
            form.addRow("" if field.has_own_label else f"{option.label}:", field)
        inner = QWidget()
        inner.setLayout(form)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(area, 1)
        layout.addWidget(self._buttons())
        self.resize(620, 640)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults)
        buttons.setContentsMargins(18, 0, 18, 0)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        buttons.button(kinds.RestoreDefaults).clicked.connect(self._on_defaults)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        settings = self._settings
        for key, field in self._fields.items():
            settings = settings.with_value(key, field.value())
        self.accept()
        self.settings_chosen.emit(settings)

    @Slot()
    def _on_defaults(self) -> None:
        for option in OPTIONS:
            self._fields[option.key].show_value(option.default)


class _Field(QWidget):
    """The control for one option, whatever its kind, above its help."""

    def __init__(self, option: Option, theme: Theme) -> None:
        super().__init__()
        self._option = option
        self._control = _control(option)
        self._control.setAccessibleName(option.label)
        self._control.setAccessibleDescription(option.help)
        self.setFocusProxy(self._control)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        narrow = isinstance(self._control, QSpinBox | QComboBox)
        row.addWidget(self._control, 0 if narrow else 1)
        if narrow:
            row.addStretch(1)
        if option.is_folder:
            row.addWidget(self._browse_button())
        told = QLabel(option.help)
        told.setWordWrap(True)
        told.setStyleSheet(f"color: {theme.css(Role.MUTED)}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(told)

    @property
    def has_own_label(self) -> bool:
        """Whether the control says its name itself."""
        return isinstance(self._control, QCheckBox)

    def value(self) -> str | int | bool:
        """Return what the control says."""
        match self._control:
            case QCheckBox() as box:
                return box.isChecked()
            case QSpinBox() as spin:
                return spin.value()
            case QComboBox() as combo:
                return str(combo.currentData())
            case QLineEdit() as line:
                return line.text().strip()
            case _:
                return self._option.default

    def show_value(self, value: str | int | bool) -> None:  # noqa: FBT001 - any value
        """Let the control say a value."""
        match self._control:
            case QCheckBox() as box:
                box.setChecked(bool(value))
            case QSpinBox() as spin:
                spin.setValue(int(value))
            case QComboBox() as combo:
                combo.setCurrentIndex(max(0, combo.findData(value)))
            case QLineEdit() as line:
                line.setText(str(value))
            case _:
                pass

    def _browse_button(self) -> QPushButton:
        button = QPushButton("Browse…")
        button.setAutoDefault(False)
        button.clicked.connect(self._on_browse)
        return button

    @Slot()
    def _on_browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._option.label, str(self.value()))
        if folder:
            self.show_value(folder)


def _control(option: Option) -> QWidget:
    if isinstance(option.default, bool):
        return QCheckBox(option.label)
    if isinstance(option.default, int):
        spin = QSpinBox()
        spin.setRange(option.least, option.most)
        spin.setSuffix(option.unit if option.unit == "%" else f" {option.unit}".rstrip())
        return spin
    if option.choices:
        combo = QComboBox()
        for value, label in option.choices:
            combo.addItem(label, value)
        return combo
    return QLineEdit()
