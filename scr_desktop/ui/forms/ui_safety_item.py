# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_item.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_SafetyItem(object):
    def setupUi(self, SafetyItem):
        if not SafetyItem.objectName():
            SafetyItem.setObjectName(u"SafetyItem")
        self.page = QVBoxLayout(SafetyItem)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(SafetyItem)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(SafetyItem)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.child_label = QLabel(SafetyItem)
        self.child_label.setObjectName(u"child_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.child_label)

        self.child = LineEntry(SafetyItem)
        self.child.setObjectName(u"child")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.child)

        self.what_label = QLabel(SafetyItem)
        self.what_label.setObjectName(u"what_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = TextEntry(SafetyItem)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"lines", 2)

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.what)

        self.owner_label = QLabel(SafetyItem)
        self.owner_label.setObjectName(u"owner_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.owner_label)

        self.owner = LineEntry(SafetyItem)
        self.owner.setObjectName(u"owner")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.owner)

        self.due_on_label = QLabel(SafetyItem)
        self.due_on_label.setObjectName(u"due_on_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateEntry(SafetyItem)
        self.due_on.setObjectName(u"due_on")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.in_place_label = QLabel(SafetyItem)
        self.in_place_label.setObjectName(u"in_place_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.in_place_label)

        self.in_place = DateEntry(SafetyItem)
        self.in_place.setObjectName(u"in_place")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.in_place)

        self.note_label = QLabel(SafetyItem)
        self.note_label.setObjectName(u"note_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = TextEntry(SafetyItem)
        self.note.setObjectName(u"note")
        self.note.setProperty(u"lines", 2)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.note)


        self.page.addLayout(self.entries)

        self.fault = QLabel(SafetyItem)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(SafetyItem)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(SafetyItem)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.child_label.setBuddy(self.child)
        self.what_label.setBuddy(self.what)
        self.owner_label.setBuddy(self.owner)
        self.due_on_label.setBuddy(self.due_on)
        self.in_place_label.setBuddy(self.in_place)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.child, self.what)
        QWidget.setTabOrder(self.what, self.owner)
        QWidget.setTabOrder(self.owner, self.due_on)
        QWidget.setTabOrder(self.due_on, self.in_place)
        QWidget.setTabOrder(self.in_place, self.note)
        QWidget.setTabOrder(self.note, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(SafetyItem)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(SafetyItem)
    # setupUi

    def retranslateUi(self, SafetyItem):
        SafetyItem.setWindowTitle(QCoreApplication.translate("SafetyItem", u"The safety of another child", None))
        self.title.setText("")
        self.about.setText("")
        self.child_label.setText(QCoreApplication.translate("SafetyItem", u"C&hild", None))
        self.what_label.setText(QCoreApplication.translate("SafetyItem", u"What makes the child &safe", None))
        self.owner_label.setText(QCoreApplication.translate("SafetyItem", u"Agency or person who s&ees to it", None))
        self.due_on_label.setText(QCoreApplication.translate("SafetyItem", u"&By when", None))
        self.in_place_label.setText(QCoreApplication.translate("SafetyItem", u"Or in &place since", None))
        self.note_label.setText(QCoreApplication.translate("SafetyItem", u"&Note", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("SafetyItem", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("SafetyItem", u"&Record it", None))
    # retranslateUi

