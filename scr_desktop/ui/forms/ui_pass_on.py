# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pass_on.ui'
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

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_PassOn(object):
    def setupUi(self, PassOn):
        if not PassOn.objectName():
            PassOn.setObjectName(u"PassOn")
        self.page = QVBoxLayout(PassOn)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PassOn)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(PassOn)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.area_label = QLabel(PassOn)
        self.area_label.setObjectName(u"area_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.area_label)

        self.area = LineEntry(PassOn)
        self.area.setObjectName(u"area")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.area)

        self.to_whom_label = QLabel(PassOn)
        self.to_whom_label.setObjectName(u"to_whom_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.to_whom_label)

        self.to_whom = LineEntry(PassOn)
        self.to_whom.setObjectName(u"to_whom")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.to_whom)

        self.passed_on_label = QLabel(PassOn)
        self.passed_on_label.setObjectName(u"passed_on_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.passed_on_label)

        self.passed_on = DateEntry(PassOn)
        self.passed_on.setObjectName(u"passed_on")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.passed_on)

        self.means_label = QLabel(PassOn)
        self.means_label.setObjectName(u"means_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.means_label)

        self.means = ChoiceEntry(PassOn)
        self.means.setObjectName(u"means")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.means)

        self.why_label = QLabel(PassOn)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(PassOn)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.why)

        self.look_again_on_label = QLabel(PassOn)
        self.look_again_on_label.setObjectName(u"look_again_on_label")

        self.entries.setWidget(5, QFormLayout.ItemRole.LabelRole, self.look_again_on_label)

        self.look_again_on = DateEntry(PassOn)
        self.look_again_on.setObjectName(u"look_again_on")

        self.entries.setWidget(5, QFormLayout.ItemRole.FieldRole, self.look_again_on)

        self.late = QLabel(PassOn)
        self.late.setObjectName(u"late")
        self.late.setTextFormat(Qt.TextFormat.PlainText)
        self.late.setWordWrap(True)

        self.entries.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.late)

        self.late_why_label = QLabel(PassOn)
        self.late_why_label.setObjectName(u"late_why_label")

        self.entries.setWidget(7, QFormLayout.ItemRole.LabelRole, self.late_why_label)

        self.late_why = TextEntry(PassOn)
        self.late_why.setObjectName(u"late_why")
        self.late_why.setProperty(u"lines", 2)

        self.entries.setWidget(7, QFormLayout.ItemRole.FieldRole, self.late_why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(PassOn)
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

        self.cancel = QPushButton(PassOn)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PassOn)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.area_label.setBuddy(self.area)
        self.to_whom_label.setBuddy(self.to_whom)
        self.passed_on_label.setBuddy(self.passed_on)
        self.means_label.setBuddy(self.means)
        self.why_label.setBuddy(self.why)
        self.look_again_on_label.setBuddy(self.look_again_on)
        self.late_why_label.setBuddy(self.late_why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.area, self.to_whom)
        QWidget.setTabOrder(self.to_whom, self.passed_on)
        QWidget.setTabOrder(self.passed_on, self.means)
        QWidget.setTabOrder(self.means, self.why)
        QWidget.setTabOrder(self.why, self.look_again_on)
        QWidget.setTabOrder(self.look_again_on, self.late_why)
        QWidget.setTabOrder(self.late_why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PassOn)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PassOn)
    # setupUi

    def retranslateUi(self, PassOn):
        PassOn.setWindowTitle(QCoreApplication.translate("PassOn", u"Pass the case on", None))
        self.title.setText("")
        self.about.setText("")
        self.area_label.setText(QCoreApplication.translate("PassOn", u"&Area", None))
        self.to_whom_label.setText(QCoreApplication.translate("PassOn", u"To &whom there", None))
        self.passed_on_label.setText(QCoreApplication.translate("PassOn", u"&Day", None))
        self.means_label.setText(QCoreApplication.translate("PassOn", u"By what &means", None))
        self.why_label.setText(QCoreApplication.translate("PassOn", u"Wh&y it is for that area", None))
        self.look_again_on_label.setText(QCoreApplication.translate("PassOn", u"&Look again on", None))
        self.late.setText("")
        self.late_why_label.setText(QCoreApplication.translate("PassOn", u"Why it came la&te", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("PassOn", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PassOn", u"&Record it", None))
    # retranslateUi

