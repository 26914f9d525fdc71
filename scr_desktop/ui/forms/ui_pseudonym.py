# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pseudonym.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_GivePseudonym(object):
    def setupUi(self, GivePseudonym):
        if not GivePseudonym.objectName():
            GivePseudonym.setObjectName(u"GivePseudonym")
        GivePseudonym.resize(520, 340)
        self.page = QVBoxLayout(GivePseudonym)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(GivePseudonym)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(GivePseudonym)
        self.name_label.setObjectName(u"name_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = LineEntry(GivePseudonym)
        self.name.setObjectName(u"name")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.who_label = QLabel(GivePseudonym)
        self.who_label.setObjectName(u"who_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.who_label)

        self.who = ChoiceEntry(GivePseudonym)
        self.who.setObjectName(u"who")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.who)

        self.role_label = QLabel(GivePseudonym)
        self.role_label.setObjectName(u"role_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role = LineEntry(GivePseudonym)
        self.role.setObjectName(u"role")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.label_label = QLabel(GivePseudonym)
        self.label_label.setObjectName(u"label_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_label)

        self.label = LineEntry(GivePseudonym)
        self.label.setObjectName(u"label")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.label)

        self.whole = QCheckBox(GivePseudonym)
        self.whole.setObjectName(u"whole")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.whole)

        self.why_label = QLabel(GivePseudonym)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(GivePseudonym)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(GivePseudonym)
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

        self.cancel = QPushButton(GivePseudonym)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(GivePseudonym)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.who_label.setBuddy(self.who)
        self.role_label.setBuddy(self.role)
        self.label_label.setBuddy(self.label)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.who)
        QWidget.setTabOrder(self.who, self.role)
        QWidget.setTabOrder(self.role, self.label)
        QWidget.setTabOrder(self.label, self.whole)
        QWidget.setTabOrder(self.whole, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(GivePseudonym)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(GivePseudonym)
    # setupUi

    def retranslateUi(self, GivePseudonym):
        GivePseudonym.setWindowTitle(QCoreApplication.translate("GivePseudonym", u"Give a pseudonym", None))
        self.about.setText(QCoreApplication.translate("GivePseudonym", u"The words are replaced in every anonymised paper of this case. The pseudonym stays the same in all of them.", None))
        self.name_label.setText(QCoreApplication.translate("GivePseudonym", u"&Name or words", None))
        self.who_label.setText(QCoreApplication.translate("GivePseudonym", u"&Who it is", None))
        self.role_label.setText(QCoreApplication.translate("GivePseudonym", u"&Role", None))
        self.role.setPlaceholderText(QCoreApplication.translate("GivePseudonym", u"Neighbour, GP, School", None))
        self.label_label.setText(QCoreApplication.translate("GivePseudonym", u"&Pseudonym", None))
        self.whole.setText(QCoreApplication.translate("GivePseudonym", u"&Only all these words together, as for a school or place", None))
        self.why_label.setText(QCoreApplication.translate("GivePseudonym", u"W&hy", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("GivePseudonym", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("GivePseudonym", u"&Give the pseudonym", None))
    # retranslateUi

