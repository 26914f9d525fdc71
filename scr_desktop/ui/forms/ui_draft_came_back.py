# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'draft_came_back.ui'
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

class Ui_DraftCameBack(object):
    def setupUi(self, DraftCameBack):
        if not DraftCameBack.objectName():
            DraftCameBack.setObjectName(u"DraftCameBack")
        DraftCameBack.resize(620, 330)
        self.page = QVBoxLayout(DraftCameBack)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(DraftCameBack)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(DraftCameBack)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.answers_label = QLabel(DraftCameBack)
        self.answers_label.setObjectName(u"answers_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.answers_label)

        self.answers = ChoiceEntry(DraftCameBack)
        self.answers.setObjectName(u"answers")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.answers.sizePolicy().hasHeightForWidth())
        self.answers.setSizePolicy(sizePolicy)

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.answers)

        self.from_whom_label = QLabel(DraftCameBack)
        self.from_whom_label.setObjectName(u"from_whom_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.from_whom_label)

        self.from_whom = LineEntry(DraftCameBack)
        self.from_whom.setObjectName(u"from_whom")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.from_whom)

        self.came_on_label = QLabel(DraftCameBack)
        self.came_on_label.setObjectName(u"came_on_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.came_on_label)

        self.came_on = DateEntry(DraftCameBack)
        self.came_on.setObjectName(u"came_on")

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.came_on)


        self.page.addLayout(self.entries)

        self.fault = QLabel(DraftCameBack)
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

        self.cancel = QPushButton(DraftCameBack)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(DraftCameBack)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.answers_label.setBuddy(self.answers)
        self.from_whom_label.setBuddy(self.from_whom)
        self.came_on_label.setBuddy(self.came_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.answers, self.from_whom)
        QWidget.setTabOrder(self.from_whom, self.came_on)
        QWidget.setTabOrder(self.came_on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(DraftCameBack)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(DraftCameBack)
    # setupUi

    def retranslateUi(self, DraftCameBack):
        DraftCameBack.setWindowTitle(QCoreApplication.translate("DraftCameBack", u"A Word draft that came back", None))
        self.title.setText("")
        self.about.setText("")
        self.answers_label.setText(QCoreApplication.translate("DraftCameBack", u"&Answers", None))
        self.from_whom_label.setText(QCoreApplication.translate("DraftCameBack", u"&From whom", None))
        self.came_on_label.setText(QCoreApplication.translate("DraftCameBack", u"Came &on", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("DraftCameBack", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("DraftCameBack", u"&Keep it and compare", None))
    # retranslateUi

