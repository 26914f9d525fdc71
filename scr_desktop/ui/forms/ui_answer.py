# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'answer.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.moves_to_accept import MovesToAccept
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_Answer(object):
    def setupUi(self, Answer):
        if not Answer.objectName():
            Answer.setObjectName(u"Answer")
        self.column = QVBoxLayout(Answer)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(22, 18, 22, 16)
        self.question = QLabel(Answer)
        self.question.setObjectName(u"question")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.question.setProperty(u"role", u"heading")

        self.column.addWidget(self.question)

        self.about = QLabel(Answer)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.column.addWidget(self.about)

        self.answer_place = QVBoxLayout()
        self.answer_place.setObjectName(u"answer_place")

        self.column.addLayout(self.answer_place)

        self.evidence_label = QLabel(Answer)
        self.evidence_label.setObjectName(u"evidence_label")

        self.column.addWidget(self.evidence_label)

        self.evidence = TextEntry(Answer)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setProperty(u"lines", 3)

        self.column.addWidget(self.evidence)

        self.moves_heading = QLabel(Answer)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setWordWrap(True)
        self.moves_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.moves_heading)

        self.moves = MovesToAccept(Answer)
        self.moves.setObjectName(u"moves")

        self.column.addWidget(self.moves)

        self.why_label = QLabel(Answer)
        self.why_label.setObjectName(u"why_label")

        self.column.addWidget(self.why_label)

        self.why = TextEntry(Answer)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.column.addWidget(self.why)

        self.fault = QLabel(Answer)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.column.addWidget(self.fault)

        self.above_buttons = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above_buttons)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(Answer)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(Answer)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.column.addLayout(self.buttons)

        self.least_width = QSpacerItem(560, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.column.addItem(self.least_width)

#if QT_CONFIG(shortcut)
        self.evidence_label.setBuddy(self.evidence)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.evidence, self.moves)
        QWidget.setTabOrder(self.moves, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(Answer)
        self.cancel.clicked.connect(Answer.reject)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(Answer)
    # setupUi

    def retranslateUi(self, Answer):
        Answer.setWindowTitle(QCoreApplication.translate("Answer", u"Answer a question", None))
        self.question.setText("")
        self.about.setText("")
        self.evidence_label.setText(QCoreApplication.translate("Answer", u"&Evidence or source", None))
        self.moves_heading.setText(QCoreApplication.translate("Answer", u"This answer begins or moves these deadlines", None))
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("Answer", u"Deadlines that this answer begins or moves", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("Answer", u"&Why it changes", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("Answer", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("Answer", u"&Save the answer", None))
    # retranslateUi

