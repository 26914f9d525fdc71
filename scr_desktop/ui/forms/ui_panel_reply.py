# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'panel_reply.ui'
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

class Ui_PanelReply(object):
    def setupUi(self, PanelReply):
        if not PanelReply.objectName():
            PanelReply.setObjectName(u"PanelReply")
        self.page = QVBoxLayout(PanelReply)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(PanelReply)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(PanelReply)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.received_on_label = QLabel(PanelReply)
        self.received_on_label.setObjectName(u"received_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on = DateEntry(PanelReply)
        self.received_on.setObjectName(u"received_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.received_on)

        self.kind_label = QLabel(PanelReply)
        self.kind_label.setObjectName(u"kind_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = ChoiceEntry(PanelReply)
        self.kind.setObjectName(u"kind")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.words_label = QLabel(PanelReply)
        self.words_label.setObjectName(u"words_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.words_label)

        self.words = TextEntry(PanelReply)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"lines", 4)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.words)

        self.reference_label = QLabel(PanelReply)
        self.reference_label.setObjectName(u"reference_label")

        self.entries.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = LineEntry(PanelReply)
        self.reference.setObjectName(u"reference")

        self.entries.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reference)

        self.wanted_by_on_label = QLabel(PanelReply)
        self.wanted_by_on_label.setObjectName(u"wanted_by_on_label")

        self.entries.setWidget(4, QFormLayout.ItemRole.LabelRole, self.wanted_by_on_label)

        self.wanted_by_on = DateEntry(PanelReply)
        self.wanted_by_on.setObjectName(u"wanted_by_on")

        self.entries.setWidget(4, QFormLayout.ItemRole.FieldRole, self.wanted_by_on)


        self.page.addLayout(self.entries)

        self.follows_heading = QLabel(PanelReply)
        self.follows_heading.setObjectName(u"follows_heading")
        self.follows_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.follows_heading.setWordWrap(True)
        self.follows_heading.setProperty(u"role", u"heading")

        self.page.addWidget(self.follows_heading)

        self.follows = QLabel(PanelReply)
        self.follows.setObjectName(u"follows")
        self.follows.setTextFormat(Qt.TextFormat.PlainText)
        self.follows.setWordWrap(True)

        self.page.addWidget(self.follows)

        self.fault = QLabel(PanelReply)
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

        self.cancel = QPushButton(PanelReply)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(PanelReply)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.received_on_label.setBuddy(self.received_on)
        self.kind_label.setBuddy(self.kind)
        self.words_label.setBuddy(self.words)
        self.reference_label.setBuddy(self.reference)
        self.wanted_by_on_label.setBuddy(self.wanted_by_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.received_on, self.kind)
        QWidget.setTabOrder(self.kind, self.words)
        QWidget.setTabOrder(self.words, self.reference)
        QWidget.setTabOrder(self.reference, self.wanted_by_on)
        QWidget.setTabOrder(self.wanted_by_on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(PanelReply)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(PanelReply)
    # setupUi

    def retranslateUi(self, PanelReply):
        PanelReply.setWindowTitle(QCoreApplication.translate("PanelReply", u"Record the Panel\u2019s reply", None))
        self.title.setText("")
        self.about.setText("")
        self.received_on_label.setText(QCoreApplication.translate("PanelReply", u"&Day it came", None))
        self.kind_label.setText(QCoreApplication.translate("PanelReply", u"The &Panel", None))
        self.words_label.setText(QCoreApplication.translate("PanelReply", u"&What it says", None))
        self.reference_label.setText(QCoreApplication.translate("PanelReply", u"Re&ference, if given", None))
        self.wanted_by_on_label.setText(QCoreApplication.translate("PanelReply", u"Wanted &by, if it says", None))
        self.follows_heading.setText(QCoreApplication.translate("PanelReply", u"What must follow", None))
        self.follows.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("PanelReply", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("PanelReply", u"&Record the reply", None))
    # retranslateUi

