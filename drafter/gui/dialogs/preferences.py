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
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from drafter.gui import sizes
from drafter.gui.choice_box import ChoiceBox
from drafter.gui.theme import Role
from drafter.gui.translation import later, tr
from drafter.services.settings import OPTIONS, Settings

if TYPE_CHECKING:
    from drafter.gui.theme import Theme
    from drafter.services.settings import Option

_ROWS = 3
_HEIGHT = 28
_GAP = 10
_PICTURES = later("Pictures (*.png *.jpg *.jpeg)")


class Preferences(QDialog):
    """Shows every option with its help; nothing changes until the user says so."""

    settings_chosen = Signal(object)
    """The Settings that the user wants from now on."""

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        self._fields = {option.key: _Field(option, theme) for option in OPTIONS}
        form = QGridLayout()
        form.setContentsMargins(20, 18, 20, 8)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        form.setColumnStretch(1, 1)
        for row, option in enumerate(OPTIONS):
            self._fields[option.key].show_value(getattr(settings, option.key))
            self._fields[option.key].add_to(form, _ROWS * row)
        form.setRowStretch(_ROWS * len(OPTIONS), 1)
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
        sizes.open_at(self, 640, 740)

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


class _Field:
    """The control for one option, whatever its kind, with its label and its help."""

    def __init__(self, option: Option, theme: Theme) -> None:
        self._option = option
        self._control = _control(option)
        self._control.setMinimumHeight(_HEIGHT)
        self._control.setAccessibleName(tr(option.label))
        self._control.setAccessibleDescription(tr(option.help))
        self._told = QLabel(tr(option.help))
        self._told.setWordWrap(True)
        self._told.setStyleSheet(f"color: {theme.css(Role.MUTED)}")

    def add_to(self, form: QGridLayout, row: int) -> None:
        """Put label, control and help into three rows of a form, the last of them empty."""
        if not isinstance(self._control, QCheckBox):
            label = QLabel(tr("{label}:", label=tr(self._option.label)))
            label.setBuddy(self._control)
            form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        line.setSpacing(8)
        narrow = isinstance(self._control, QSpinBox | QComboBox)
        line.addWidget(self._control, 0 if narrow else 1)
        if narrow:
            line.addStretch(1)
        if self._option.is_folder or self._option.is_picture:
            line.addWidget(self._browse_button())
        form.addLayout(line, row, 1)
        form.addWidget(self._told, row + 1, 1)
        form.setRowMinimumHeight(row + 2, _GAP)

    def value(self) -> str | int | bool:
        """Return what the control says."""
        match self._control:
            case QCheckBox() as box:
                return box.isChecked()
            case QSpinBox() as spin:
                return spin.value()
            case ChoiceBox() as combo:
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
            case ChoiceBox() as combo:
                combo.setCurrentIndex(max(0, combo.findData(value)))
            case QLineEdit() as line:
                line.setText(str(value))
            case _:
                pass

    def _browse_button(self) -> QPushButton:
        button = QPushButton(tr("Browse…"))
        button.setAutoDefault(False)
        button.clicked.connect(self._on_browse)
        return button

    def _on_browse(self) -> None:
        title, current = tr(self._option.label), str(self.value())
        if self._option.is_folder:
            found = QFileDialog.getExistingDirectory(self._control, title, current)
        else:
            found, _ = QFileDialog.getOpenFileName(self._control, title, current, tr(_PICTURES))
        if found:
            self.show_value(found)


def _control(option: Option) -> QWidget:
    if isinstance(option.default, bool):
        return QCheckBox(tr(option.label))
    if isinstance(option.default, int):
        spin = QSpinBox()
        spin.setRange(option.least, option.most)
        spin.setSuffix(tr(option.unit) if option.unit == "%" else f" {tr(option.unit)}".rstrip())
        return spin
    if option.choices:
        combo = ChoiceBox()
        for value, label in option.choices:
            combo.addItem(tr(label), value)
        return combo
    return QLineEdit()
